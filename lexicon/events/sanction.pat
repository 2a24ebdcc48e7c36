# SANCTION: reduce relations: sanctions, embargo, expel diplomats, break off, suspend aid, leave a body,
# convict and fine.

event SANCTION 163 diplomatic
A sanction|penalize|penalise|embargo|ostracize R!
    + [A The European Union] sanctioned [R Belarus].
    + [R Myanmar generals] were sanctioned by [A London].
    * The referee penalised the visiting side.
A impose|slap|place|levy|adopt|approve|announce|introduce|extend|tighten|toughen|renew|prolong|widen sanction|embargo|arms_embargo|economic_sanction|tariff|trade_embargo|duty|penalty (on|against|upon R)
    + [A The United States] imposed sanctions on [R Iran].
    + Tariffs were slapped on [R China] by [A Donald Trump].
    + [A Brussels] extends sanctions against [R Moscow].
    * The lawn was sown with seeds on arms length.
A 's sanction|embargo|tariff on|against R
    + [A Washington]'s sanctions on [R Caracas] remain.
A freeze asset (of R)
    + Assets of [R Gaddafi] were frozen by [A Switzerland].
A freeze R 's asset
    + [A Switzerland] freezes [R the general]'s assets.
A downgrade|lower|cut_back relation|tie|diplomatic_relation (with R)
    + [A Jordan] downgraded ties with [R Qatar].

event SANCTION withdraw 161 diplomatic
A break|sever|cut|suspend|break_off|end|freeze|cut_off|downgrade relation|tie|diplomatic_relation|diplomatic_tie|link|contact|cooperation (with|to R)
    + [A Morocco] severed ties with [R Iran].
    + Relations with [R Israel] were severed by [A Bolivia].
    * The link between sugar and sleep was broken.
A recall|withdraw|pull ambassador|envoy|diplomat (from|to|in R)
    + [A France] withdrew its ambassador from [R Australia].
A withdraw|quit|leave|pull_out|exit|secede|pull from|of|out_of agreement|treaty|pact|deal|alliance|union|organization|coalition|government|accord|council (with R)
    + [A Trump] withdrew from the treaty with [R Russia].
A leave|quit|exit union|coalition|alliance|bloc|treaty|council|agreement|pact|organization|eu
    + [A Qatar] left the bloc on Tuesday.
    * She left the union hall early.
    + [A Russia] has quit the treaty.
A close|shut|shutter embassy|consulate|mission (in|with|to|of R)
    + [A Canada] closed its embassy in [R Iran].
A suspend|expel R from organization|union|council|bloc|group|league
    + [A The Arab League] suspended [R Syria] from the organization.

event SANCTION withdraw 164 diplomatic
A halt|suspend|end|break_off|call_off|abandon|freeze|terminate|stop talk|negotiation|dialogue|mediation|mediation_effort|peace_talk (with|between|in R)
    + [A Israel] broke off talks with [R the Palestinians].
    + Negotiations with [R the ELN] were halted by [A Bogota].
    * They stopped talking when the music began.

event SANCTION discontinue 162
A suspend|cut|halt|freeze|stop|reduce|withhold|end|slash|cut_off|terminate|withdraw|cancel|scale_back|block aid|assistance|funding|support|loan|military_aid|food|supply|help|delivery|fund|donation|humanitarian_aid|arms_sale (to|for|in|from R)
    + [A Washington] has suspended aid to [R Mali].
    + Funding for [R UNRWA] was cut by [A Donald Trump].
    * The dam cut the supply of sand.
A announce|order suspension|cut|reduction|halt of|in aid|assistance|funding (to|in|for R)
    + [A Denmark] announced a cut in aid to [R Uganda].
A defund R!
    + [A Washington] defunds [R the World Health Organization].
    * Officials cut a ribbon to open the bridge.
A suspend trade|cooperation|import|export|flight (with|to|from R)
    + [A Russia] suspended flights to [R Georgia].
A ban import|export|flight (of|from|to R)
    + [A China] banned imports from [R Lithuania].

event SANCTION expel 166 diplomatic
A expel|oust|eject|kick_out|banish|evict R
    + [A Moscow] expelled [R a Bulgarian diplomat].
    + [R Two envoys] have been expelled by [A Prague].
    * The engine expels hot air.
A expel|eject|kick_out|order_out diplomat|ambassador|inspector|worker|observer|journalist|peacekeeper|envoy|spy of|from R
    + [A Germany] expelled diplomats of [R Russia].
A declare R persona_non_grata|persona
    + [R Two Russian envoys] were declared persona non grata by [A Tirana].
A order R out of _
A withdraw|pull_out|evacuate inspector|observer|staff|diplomat|monitor (from|in|of R)
    + [A Ottawa] withdrew staff from [R Haiti].
A overthrow|depose|dethrone R!
    + [A The army] overthrew [R Mohamed Morsi].
    + [R Alpha Conde] was deposed by [A soldiers].
A topple R!
    + [A Rebels] toppled [R Bashar al-Assad].
A! dismiss|sack|impeach R!
    + [A Kais Saied] dismissed the [R prime minister].
    * The critics dismissed his paintings.
A fire|remove|suspend &OFFICIAL (of R)
    + [A Volodymyr Zelensky] fired the governor of [R Kyiv].
A strip R! of _
    + [A Bahrain] has stripped [R activists] of citizenship.
A issue travel_warning|travel_ban (for|on|against R)
    + A travel warning for [R Turkey] was issued by [A Germany].

event SANCTION convict 116 legal
A convict|sentence|jail|imprison R (to|for|of _)
    + A [A court] sentenced [R a blogger] to ten years.
    + [R Ratko Mladic] was convicted of genocide by [A a tribunal].
    + [A Thailand] jails [R an activist] over a joke.
    * The sentence was too long.
A find R guilty (of _)
    + [R The general] was found guilty.
A condemn R to death|prison|jail|imprisonment
    + [A A court] condemned [R the rebel] to death.
A fine R
    + [A The European Commission] fined [R Google].
    * The weather was fine.
A order R to pay _
    + [A A court] ordered [R Shell] to pay damages.
A hand|give R sentence|term|fine|year
    + [R The former minister] was handed a long sentence by [A a court].
A uphold|confirm conviction|sentence (of|against|on|for R)
    + [A The court] confirmed the sentence against [R the general].
A disqualify R!
    + [A The election commission] disqualified [R the candidate].
