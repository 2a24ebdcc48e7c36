# PROTEST: demonstrate, riot, strike, hunger strike, boycott, block, vandalise as a symbol.

set CROWD = protester demonstrator activist student worker crowd people thousand hundred dozen
    supporter opponent resident teacher farmer union marcher striker

event PROTEST demo 141
A protest|demonstrate|rally|picket (against|over|for|at|outside|in R)
    + [A Students] protested against the [R government].
    * The patient protested weakly.
A protest R?
    + [A Farmers] protested the new tax.
A march (against|on|to|through|over R)
    + [A Activists] marched on [R parliament].
A hold|stage|organize|organise|mount|launch|lead|join|begin|continue|attend protest|demonstration|rally|sit-in|vigil|march|sit-down_protest|protest_rally|protest_march (against|outside|over|at|in|to R)
    + [A Teachers] staged a protest outside the [R ministry].
    * The driver won the rally.
A take to street (against|over|in|to R)
A 's protest|demonstration|march|rally|sit-in against|over|outside R
the protest|demonstration|rally against R by A
A gather|assemble to protest|demonstrate (against R)
A burn|torch|trample flag (of R)
A chant|shout slogan (against R)

event PROTEST riot 145
A riot|rampage (in|against R)
    + [A Prisoners] rioted in [R Ecuador].
A stage|start riot (in|against R)
A throw|hurl|pelt|lob stone|rock|petrol_bomb|molotov|bottle|firebomb|egg (at|on|against R)
    + [A Demonstrators] threw stones at [R police].
A pelt R with stone|rock|egg|bottle
A attack|storm|ransack embassy|consulate (of|in R)

event PROTEST strike 143
A strike|stop_work|walk_out (over|against|for|at|in R)
A go|be on strike (over|against|for|at R)
    + [A Nurses] went on strike over pay.
A stage|hold|begin|start|launch|call|continue|declare strike|walkout|work_stoppage|general_strike|sit-in_strike (against|over|at|in|for R)
    + [A Railway workers] began a strike on Monday.
    * The batter called a strike.
A stop|halt|down work|tool (at|in|over R)
A 's strike against|over|at R

event PROTEST hunger 142
A stage|start|begin|go|launch|continue|hold hunger_strike (against|over|to R)
    + [A Alexei Navalny] began a hunger strike.
A go|be on hunger_strike (against|over R)

event PROTEST boycott 143
A boycott R?
    + [A The opposition] boycotted the election.
    * The shop sells boycott shirts.
A boycott election|vote|poll|summit|game|product|good|parliament|talk (of|in|by R)
A launch|announce|call|organize|start boycott (of|against R)
A 's boycott of R

event PROTEST obstruct 144
A block|barricade|blockade|obstruct|occupy road|highway|street|bridge|entrance|border|building|square|port|railway|traffic|university (in|of|to|between R)
    + [A Farmers] blocked a highway in [R France].
    * Snow blocked the road.

event PROTEST vandalize
A vandalize|vandalise|deface|topple|graffiti|spray statue|monument|embassy|building|mural|mosque|church|grave|memorial (of|in R)
    + [A Activists] defaced a statue.
