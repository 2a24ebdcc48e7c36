# THREATEN: warn with force or serious consequence, ultimatum. "threaten to" is the THREAT operator.

event THREATEN 130
A! threaten|menace|intimidate|blackmail R! (with _)
    + [A North Korea] threatened [R Seoul] on Friday.
    + [R Judges] have been intimidated by [A gangs].
    * Rain threatens the picnic.
    * Rising seas threaten coral reefs.
A threaten to _
    + [A Belgrade] threatened to act.
A warn R! (of|against|about|that|to _)
    + [A Beijing] warned [R Taipei] against independence.
    + [R Tehran] was warned by [A Washington] not to go further.
    * Doctors warned of a long winter.
A issue|deliver|send|sound|give|repeat threat|warning (to|against|of R)
    + [A Pretoria] issued a warning to [R Lesotho].
    * The lighthouse sends a warning to ships.
A 's threat (to|against R)
    + [A Pyongyang]'s threats against [R Seoul] continued.
A make threat (against|to|toward R)
    + [A Moscow] made threats against [R Finland].
A promise|vow|pledge|threaten revenge|retaliation|consequence|response|action (against|on R)
    + [A Iran] vowed revenge on [R Israel].
A vow|pledge|promise|threaten to retaliate|avenge|punish|crush (R)
    + [A Tehran] vowed to retaliate on Tuesday.
A vow|pledge|promise to punish|crush|destroy R
    + [A Putin] vowed to punish [R the killers].
A increase|step_up|ramp_up|pile pressure (on|against R)
    + [A Washington] stepped up pressure on [R Havana].

event THREATEN 139 diplomatic
A issue|deliver|give|present|set ultimatum|deadline (to|for R)
    + [A The European Union] issued an ultimatum to [R London].
    + An ultimatum was delivered to [R Serbia] by [A Vienna].
    * The deadline for the crossword is noon.
A give|set|hand R deadline|ultimatum
    + [A Ecowas] gave [R the junta] a deadline.
A give R day|hour|week|month to|until _
    + [A Iraq] gave [R inspectors] hours to leave the country.
    * Heavy snow gave pupils a day to rest.
A 's ultimatum to R
    + [A Vienna]'s ultimatum to [R Belgrade] led to war.

event THREATEN violence 138 military
A threaten R with attack|war|force|invasion|bombing|retaliation|violence|death|action
    + [A North Korea] has threatened [R Japan] with war.
    * The storm threatened the coast with death.
A threaten attack|war|force|invasion|retaliation|violence|military_action|strike (against|on R)
    + [A Iran] threatened war against [R Israel].
A threaten to attack|bomb|shell|kill|invade|strike|shoot|destroy R
    + [A Hezbollah] threatened to attack [R Haifa].
    + [A The Taliban] have threatened to kill [R journalists].

event THREATEN restrict 132
A threaten sanction|ban|restriction|tariff|embargo (on|against R)
    + [A Trump] threatened tariffs on [R Mexico].
A threaten to impose|close|ban|restrict|block|sanction|boycott (R)
    + [A Iran] threatened to close the strait.
    * The lights threatened to ban sleep.
A threaten to ban|block|sanction|boycott R
    + [A Washington] threatened to sanction [R Ankara].
    * The storm threatened to block the road.
A extend|prolong|renew|plan curfew|lockdown (in|on R)
    + [A Madrid] extended the lockdown in [R Catalonia].

event THREATEN relations 1313 diplomatic
A threaten to cut|sever|suspend|halt|withdraw|pull|leave|quit|end|stop|break_off|cancel|walk_out|freeze|resign (R)
    + [A Ankara] threatened to suspend ties.
    + [A The Palestinians] threatened to quit talks with Israel.
    * The old engine threatened to stop.
