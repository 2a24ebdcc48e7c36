# SANCTION: reduce relations: sanctions, embargo, expel diplomats, break off, suspend aid, leave a body,
# convict and fine.

event SANCTION 163 diplomatic
A sanction|penalize|penalise|embargo|ostracize R
    + [A The EU] sanctioned [R Minsk].
    * The referee penalised the player.
A impose|slap|place|levy|adopt|approve|announce|introduce|extend|tighten|toughen|renew|prolong|widen sanction|embargo|arms_embargo|economic_sanction|tariff|trade_embargo|duty|penalty (on|against|upon R)
    + [A The United States] imposed sanctions on [R Iran].
A 's sanction|embargo|tariff on|against R
A freeze asset (of R)
A freeze R 's asset
A downgrade|lower|cut_back relation|tie|diplomatic_relation (with R)

event SANCTION withdraw 161 diplomatic
A break|sever|cut|suspend|break_off|end|freeze|cut_off|downgrade relation|tie|diplomatic_relation|diplomatic_tie|link|contact|cooperation (with|to R)
    + [A Riyadh] cut diplomatic ties with [R Tehran].
A recall|withdraw|pull ambassador|envoy|diplomat (from|to|in R)
A withdraw|quit|leave|pull_out|exit|secede|pull from|of|out_of agreement|treaty|pact|deal|alliance|union|organization|coalition|government|accord|council (with R)
A leave|quit|exit union|coalition|alliance|bloc|treaty|council|agreement|pact|organization|eu
    + [A Britain] left the [R European Union].
A close|shut|shutter embassy|consulate|mission|border|crossing|airspace|office (in|with|to|of R)
A leave R
A suspend|expel R from organization|union|council|bloc|group|league

event SANCTION withdraw 164 diplomatic
A halt|suspend|end|break_off|call_off|abandon|freeze|terminate|stop talk|negotiation|dialogue|mediation|mediation_effort|peace_talk (with|between|in R)
    + [A Israel] suspended talks with [R the Palestinians].

event SANCTION discontinue 162
A suspend|cut|halt|freeze|stop|reduce|withhold|end|slash|cut_off|terminate|withdraw|cancel|scale_back|block aid|assistance|funding|support|loan|military_aid|food|supply|help|delivery|fund|donation|humanitarian_aid|arms_sale (to|for|in|from R)
    + [A Washington] suspended aid to [R Mali].
A announce|order suspension|cut|reduction|halt of|in aid|assistance|funding (to|in|for R)
A defund R
A suspend trade|cooperation|import|export|flight (with|to|from R)
A ban import|export|flight (of|from|to R)

event SANCTION expel 166 diplomatic
A expel|oust|eject|throw_out|kick_out|banish|evict R
    + [A Moscow] expelled [R a Bulgarian diplomat].
    * The engine expels hot air.
A expel|eject|kick_out|order_out diplomat|ambassador|inspector|worker|observer|journalist|peacekeeper|envoy|spy (of|from R)
A declare R persona_non_grata|persona
A order R to leave
A withdraw|pull_out|evacuate peacekeeper|inspector|observer|staff|diplomat|monitor (from|in|of R)
A overthrow|topple|depose|dethrone R
A dismiss|sack|fire|remove|suspend|impeach R
    + [A Kais Saied] dismissed the [R prime minister].
A strip R of _
A issue travel_warning|warning|travel_ban (for|on|against R)

event SANCTION convict 116 legal
A convict|sentence|jail|imprison R (to|for|of _)
    + [A A court] sentenced [R a blogger] to ten years.
    * The sentence was too long.
A find R guilty (of _)
A sentence|condemn R to _
A fine R
A order R to pay _
A hand|give R sentence|term|fine|year
A uphold conviction|sentence (of|against|on|for R)
A disqualify R
