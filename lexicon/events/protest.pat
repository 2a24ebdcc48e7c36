# PROTEST: demonstrate, riot, strike, hunger strike, boycott, block, vandalise as a symbol.

set CROWD = protester demonstrator activist student worker crowd people thousand hundred dozen
    supporter opponent resident teacher farmer union marcher striker

event PROTEST demo 141
A demonstrate against|for|over|outside|in R
    + [A Exiles] demonstrated outside [R the Iranian embassy] in Berlin.
A=&CROWD demonstrate (against|outside|over R)
    + [A Students] demonstrated in Belgrade on Saturday.
A protest|picket (against|over|for|at|outside R)
    + [A Students] protested against the [R government].
    + [A Thousands of teachers] are demonstrating outside the [R ministry].
    * Her study demonstrates that sleep matters.
    * He ate, his stomach protesting.
A rally against|over|for|at|outside|in R
    + [A Supporters] rallied for [R Imran Khan].
    * Stocks rallied on Friday.
A protest R?
    + [A Farmers] protested the new tax.
A march against|on|to|over R
    + [A Miners] marched against [R the government] in La Paz.
A=&CROWD march (against|on|to|over|through R)
    + [A Activists] marched on [R parliament].
    * The months marched on.
A hold|stage|organize|organise|mount|launch|lead|join|begin|continue|attend protest|demonstration|sit-in|vigil|march|sit-down_protest|protest_rally|protest_march (against|outside|over|at R)
    + [A Teachers] staged a protest outside the [R ministry].
    + A protest against [R the junta] was held by [A monks].
    * The driver won the rally.
A hold|stage|organize|organise|lead|join|attend rally against|outside R
    + A rally against [R the junta] was held by [A monks].
A take to street (against|over R)
    + [A Opposition supporters] took to the streets against [R the president].
A pour|flood into street (of R)
    + [A Thousands of protesters] poured into the streets of [R Caracas] on Sunday.
A 's protest|demonstration|march|rally|sit-in against|over|outside R
    + [A Farmers]' protests against [R the government] went on.
the protest|demonstration|rally against R by A
    + A protest against [R the junta] by [A students] turned violent.
A gather|assemble to protest|demonstrate (against R)
    + [A Workers] gathered to protest against the [R government].
A burn|torch|trample flag (of R)
    + [A Demonstrators] burned flags of [R Israel].
A chant|shout slogan (against R)
    + [A Students] chanted slogans against [R the regime].

event PROTEST riot 145
A riot|rampage (in|against R)
    + [A Prisoners] rioted in [R Ecuador].
    + [A Angry youths] are rioting against [R police] in Lyon.
    * The garden was a riot of colour.
A stage|start riot (in|against R)
    + [A Youths] started a riot in [R Nairobi] after the verdict.
    * The florist staged a riot of colour in the park.
A throw|hurl|lob stone|rock|petrol_bomb|molotov|bottle|firebomb|egg (at|on|against R)
    + [A Demonstrators] threw stones at [R police].
    + Rocks were hurled at [R soldiers] by [A youths].
A pelt R with stone|rock|egg|bottle
    + [A Protesters] pelted [R the minister] with eggs.
A attack|storm|ransack embassy|consulate (of R)
    + [A Protesters] stormed the embassy of [R Sweden].

event PROTEST strike 143
A=&CROWD stop_work|walk_out (over|against|for|at R)
    + [A Dock workers] walked out over pay in Liverpool.
A strike over|for _
    + [A Judges] are striking over the new law.
    * The deal was struck over lunch.
A be on_strike (over|against|for|at R)
    + [A Miners] are on strike over pay.
A go on strike (over|against|for|at R)
    + [A Nurses] went on strike over pay.
A stage|hold|begin|start|launch|call|continue|declare strike|walkout|work_stoppage|general_strike|sit-in_strike (against|over|at|in|for R)
    + [A Railway workers] began a strike on Monday.
    + A general strike was called by [A trade unions].
    * The batter swung at strike three.
A stop|halt|down work|tool (at|in|over R)
    + [A Miners] downed tools on Friday.
A 's strike against|over|at R
    + [A Nurses]' strike at [R the ministry] entered a third day.

event PROTEST hunger 142
A stage|start|begin|go|launch|continue|hold hunger_strike (against|over|to R)
    + [A Alexei Navalny] began a hunger strike.
    + A hunger strike was started by [A prisoners] on Monday.
    * The family goes hungry while the strike lasts.
    * The children went to bed hungry.
A go on hunger_strike (against|over R)
    + [A Detainees] went on hunger strike.

event PROTEST boycott 143
A boycott R?
    + [A Kenya] is boycotting the games.
    + The summit was boycotted by [A Mexico].
    * The shop sells boycott shirts.
A boycott election|vote|poll|summit|game|product|good|parliament (of|in|by R)
    + The vote in [R Kosovo] was boycotted by [A Serbs].
    * The election in Kenya was held on Tuesday.
A launch|announce|organize|start boycott (of|against R)
    + [A Activists] launched a boycott of [R Israel].
A 's boycott of R
    + [A Qatar]'s boycott of [R Syria] ended.

event PROTEST obstruct 144
A block|barricade|blockade|obstruct|occupy road|highway|street|bridge|entrance|border|building|square|port|railway|traffic|university (in|of|to|between R)
    + [A Farmers] blocked a highway in [R France].
    + Roads in [R Bolivia] were blocked by [A protesters].
    * Snow blocked the road.

event PROTEST vandalize
A vandalize|vandalise|deface|topple|graffiti|spray statue|monument|embassy|building|mural|mosque|church|grave|memorial (of R)
    + [A Activists] defaced a statue of [R Leopold].
    + A monument in [R Warsaw] was vandalised by [A protesters].
    * Rain sprayed the church windows.
