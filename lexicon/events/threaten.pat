# THREATEN: warn with force or serious consequence, ultimatum. "threaten to" is the THREAT operator.

event THREATEN 130
A threaten|menace|intimidate|blackmail R (with _)
    + [A North Korea] threatened [R Seoul] on Friday.
    * Rain threatens the picnic.
A threaten to _
A warn R (of|against|about|that|to _)
    + [A Beijing] warned [R Taipei] against independence.
A issue|deliver|send|sound|give|repeat threat|warning (to|against|of R)
    + [A Pretoria] issued a warning to [R Lesotho].
A 's threat (to|against R)
A make threat (against|to|toward R)
A promise|vow revenge|retaliation|consequence|response|action (against|on R)
A vow|pledge|promise|threaten to retaliate|avenge|punish|destroy|crush|attack (R)
A increase|step_up|ramp_up|pile pressure (on|against R)

event THREATEN 139 diplomatic
A issue|deliver|give|present|set ultimatum|deadline (to|for R)
    + [A The EU] issued an ultimatum to [R London].
A give|set|hand R deadline|ultimatum
A give R day|hour|week|month to|until _
A 's ultimatum to R
A set deadline for R

event THREATEN violence 138 military
A threaten R with attack|war|force|invasion|bombing|retaliation|violence|death|action
A threaten attack|war|force|invasion|retaliation|violence|military_action|strike (against|on R)
A threaten to attack|bomb|shell|kill|invade|strike|shoot|destroy|fire R?
    + [A Hezbollah] threatened to attack [R Haifa].

event THREATEN restrict 132
A threaten sanction|ban|restriction|tariff|embargo (on|against R)
A threaten to impose|close|ban|restrict|block|sanction|boycott (R)
A extend|prolong|renew|plan curfew|lockdown (in|on R)

event THREATEN relations 1313 diplomatic
A threaten to cut|sever|suspend|halt|withdraw|pull|leave|quit|end|stop|break_off|cancel|walk_out|freeze|resign (R)
