# CONCEDE: give way in words: ease restrictions, lift curfews, pardon, resign a demand, announce a withdrawal.

event CONCEDE 081
A ease|relax|loosen|soften|lift|remove|drop|rescind|repeal|revoke|waive|scrap|abolish restriction|ban|curfew|blockade|measure|lockdown|travel_ban|state_of_emergency|censorship|siege|limit|control|parole_restriction|emergency|martial_law|rule|law (on|of|in|against|for|to R)
    + [A Saudi Arabia] lifted its blockade of [R Qatar].
    * The crane lifted the beam.
A call_off|end|suspend|lift strike|boycott|protest|hunger_strike|sit-in (of|against|by R)
    + The [A union] called off the strike on Sunday.

event CONCEDE 080
A pardon|amnesty|acquit|exonerate|reprieve|absolve R
    + [A Gerald Ford] pardoned [R Richard Nixon].
A grant|give|offer|issue pardon|amnesty|clemency|reprieve (to|for R)
A grant|give|issue R permission|pardon|amnesty|approval|authorization|citizenship|mandate|extension|right|bail
A grant|give|issue permission|approval|authorization|citizenship|mandate|extension|concession|order|green_light|autonomy (to|for R)
    + [A Zelenskiy] granted citizenship to [R foreigners].
A accept|meet|fulfil|fulfill|grant|heed|approve|concede|satisfy demand|request|condition|term|petition (of|by|from R)
    + [A The government] accepted the demands of the [R protesters].
A yield|bow|cave|give_in|capitulate|accede to R
A yield|bow|give_in|accede|agree to demand|pressure|request (of|by|from R)
A reverse|overturn|drop|abandon|cancel|withdraw|revoke|rescind decision|charge|claim|case|ruling|policy|investigation|lawsuit|demand|tariff (against|on|of|to R)
    + [A The court] dropped the charges against [R Ann Lee].
A renounce|give_up|abandon violence|claim|demand|struggle|arms|weapon_program
A make concession (to R)
A reinstate R
A backtrack|back_down|relent|climb_down (on _)
A authorize|approve|allow|permit extradition|deployment|visit|delivery|access|rally (of|for|by R)

event CONCEDE 0356 military
A announce|declare|propose|offer withdrawal|pullout|pull-out (of|from R)
    + [A France] announced the withdrawal of its troops from [R Mali].
