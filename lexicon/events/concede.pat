# CONCEDE: give way in words: ease restrictions, lift curfews, pardon, resign a demand, announce a withdrawal.

event CONCEDE 081
A ease|relax|loosen|soften|lift|remove|drop|rescind|repeal|revoke|waive|scrap|abolish restriction|ban|curfew|measure|lockdown|travel_ban|state_of_emergency|censorship|limit|control|parole_restriction|emergency|martial_law|rule|law (on|of|in|against|for|to R)
    + [A Saudi Arabia] lifted its ban on [R Qatar].
    + The curfew in [R Kashmir] was lifted by [A India].
    + [A Sudan] eased restrictions on [R aid groups].
    * The crane lifted the beam.
    * Doctors say that a warm bath relaxes the muscles.
A call_off|end|suspend|lift|drop strike|boycott|protest|hunger_strike|sit-in (of|against|by R)
    + The [A union] called off the strike on Sunday.
    + [A Kenyan students] ended their protest.

event CONCEDE 080
A pardon|amnesty|acquit|exonerate|reprieve|absolve R
    + [A Gerald Ford] pardoned [R Richard Nixon].
    + [R The journalists] were pardoned by [A the president].
    * Pardon my French.
A grant|give|offer|issue pardon|amnesty|clemency|reprieve (to|for R)
    + [A Algeria] offered amnesty to [R Islamists].
A grant|give|issue R permission|pardon|amnesty|approval|authorization|citizenship|mandate|extension|right|bail
    + [A Ecuador] granted [R the rebels] amnesty.
A grant|give|issue permission|approval|authorization|citizenship|mandate|extension|concession|green_light|autonomy (to|for R)
    + [A Italy] granted citizenship to [R migrants].
A accept|meet|fulfil|fulfill|grant|heed|approve|concede|satisfy demand|request|condition|petition (of|by|from R)
    + The [A government] accepted the demands of the [R protesters].
    + The demands of [R teachers] have been met by [A Nairobi].
    * The hotel grants every request.
A yield|bow|cave|give_in|capitulate|accede to R
    + [A Thailand] bowed to [R the protesters].
A yield|bow|give_in|accede|agree to demand|pressure|request (of|by|from R)
    + [A Ottawa] gave in to demands from [R truckers].
A reverse|overturn|drop|abandon|cancel|withdraw|revoke|rescind decision|charge|claim|case|ruling|policy|investigation|lawsuit|demand|tariff (against|on|of|to R)
    + The [A court] dropped the charges against [R Ann Lee].
    * He dropped the case on his foot.
A renounce|give_up|abandon violence|claim|demand|struggle|armed_struggle|weapon_program
    + [A The rebels] renounced violence in 2011.
A make concession (to R)
    + [A Israel] made concessions to [R the Palestinians].
A reinstate R
    + [A Spain] reinstated [R the officials].
A backtrack|back_down|relent|climb_down (on _)
    + [A Macron] backed down on pensions.
A authorize|approve|allow|permit extradition|delivery|rally (of|for|by R)
    + [A Italy] approved the extradition of [R a banker].

event CONCEDE 0356 military
A announce|declare|propose|offer withdrawal|pullout|pull-out (from R)
    + [A Moscow] announced a pullout from [R Syria].
    * The bank announced a limit on cash withdrawals.
    * The minister withdrew her money from the bank.
A announce|declare|propose|offer withdrawal|pullout|pull-out of troop|soldier|force|peacekeeper (from R)
    + [A Niger] announced the withdrawal of troops from [R Mali].
