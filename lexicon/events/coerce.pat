# COERCE: repress without violence: arrest, seize, ban, censor, curfew, martial law, deport, cut utilities,
# disinform, hack.

event COERCE arrest 173 legal
A arrest|detain|apprehend|nab|round_up|intern|incarcerate|lock_up|collar R
    + [A Turkish police] arrested [R a journalist].
    * A new idea arrested his attention.
A catch R
A arrest|detain people|suspect|member|protester|activist (in|from|at|of R)
A take R into|in custody
A order|announce|make|demand arrest|detention|jailing (of|against R)
    + [A The court] ordered the arrest of [R the former president].
A issue arrest_warrant|warrant|production_warrant (against|for R)
A place|put|hold R under|in house_arrest|arrest|custody|detention|jail
A 's arrest|detention of R
the arrest|detention|apprehension of R by A
A take|keep|hold R prisoner

event COERCE seize 171
A confiscate|seize|expropriate|nationalize|nationalise|impound|requisition property|land|asset|ship|vessel|tanker|boat|house|weapon|drug|company|cargo|document (of|from R)
    + [A Iran] seized a tanker of [R South Korea].
A confiscate|seize|impound R 's property|land|asset|ship|vessel|tanker|boat|house
A occupy|annex R
    + [A Iraq] occupied [R Kuwait].
    * Books occupied the shelf.
A search R

event COERCE restrict 172
A ban|outlaw|prohibit|bar|forbid|blacklist|proscribe|suppress|silence R
    + [A Egypt] banned the [R Muslim Brotherhood].
    * The recipe bars sugar.
A ban|outlaw|prohibit|restrict|forbid|suspend protest|demonstration|rally|newspaper|party|travel|gathering|entry|assembly|movement|media|activity (in|by|of|from|on R)
A bar|ban|prohibit|block|prevent R from _
    + [A Venezuela] banned [R Juan Guaido] from office.
A impose|enforce|introduce|announce|order|tighten|declare restriction|lockdown|travel_ban|ban|quarantine|limit|measure (on|against|in|for R)
A crack_down on R
A dissolve|disband|suspend parliament|party|assembly|organization|senate|court (of|in R)
A close|shut|shut_down|seal|seal_off border|crossing|newspaper|school|airport|airspace|office (with|of|to|between|in R)
A force|compel|coerce R to|out_of|into _
    + [A Hun Sen] forced [R Chea Sim] out of the country.
A order R to leave|wait|close|suspend|stop|halt|evacuate
A restrict|curtail|curb access|freedom|movement|right (of|to|for|in R)

event COERCE censor 1721
A censor|gag|muzzle R
    + [A The junta] censored [R the newspaper].
A block|censor|shut_down|restrict|cut internet|website|access|broadcast|television|newspaper|social_media|station (in|of|to R)
A suspend|halt|stop|order publication|broadcasting|broadcast (of|by R)
A order R to suspend|stop publication

event COERCE curfew 1723
A impose|declare|enforce|announce|order curfew (in|on|across R)
    + [A Sri Lanka] imposed a curfew in [R Colombo].

event COERCE martial-law 1724
A impose|declare|announce|proclaim martial_law|state_of_emergency|state_of_siege|emergency|state (in|on|across R)
    + [A Ferdinand Marcos] declared martial law in [R Manila].

event COERCE deport 174
A deport|exile|extradite|repatriate|send_back|turn_back R
    + [A Malaysia] deported [R Myanmar migrants].
A deport migrant|refugee|activist|worker (to|from|of R)
A order deportation|expulsion of R
A 's deportation of R
the deportation of R by A

event COERCE withhold
A cut|cut_off|block|withhold|shut_off|turn_off water|electricity|power|gas|oil|internet|supply (to|from|in|of R)
    + [A Russia] cut gas supplies to [R Poland].
    * The cook cut the bread.

event COERCE misinformation
A spread disinformation|misinformation|propaganda|fake_news (about|against|in R)
    + [A Moscow] spread disinformation about [R Kyiv].
A interfere|meddle in election (of|in R)

event COERCE cyber
A hack R
    + [A Hackers] hacked the [R ministry].
    * She hacked at the bush.
A hack into R
A launch|conduct|carry_out|mount|stage cyberattack|cyber_attack|cyber_warfare|hack|hacking (on|against|of R)
    + [A North Korea] launched a cyber attack against [R Sony].
A 's cyberattack|cyber_attack|hacking (on|against|of R)
