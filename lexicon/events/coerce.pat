# COERCE: repress without violence: arrest, seize, ban, censor, curfew, martial law, deport, cut utilities,
# disinform, hack.

event COERCE arrest 173 legal
A arrest|detain|apprehend|nab|round_up|intern|incarcerate|lock_up|collar R=@person|group
    + [A Turkish police] arrested [R a journalist].
    + [R Aung San Suu Kyi] has been detained by the [A Myanmar army].
    + [R Two men] arrested by [A police] on Friday face charges.
    + [A Ugandan police] have rounded up [R opposition supporters].
    * A new idea arrested his attention.
    * The patient went into cardiac arrest.
A take R into|in custody
    + [A Police] took [R four suspects] into custody.
A order|announce|make|demand arrest|detention|jailing (of|against R)
    + The [A court] ordered the arrest of [R the former president].
A issue arrest_warrant|warrant|production_warrant (against|for R)
    + [A The ICC] issued an arrest warrant for [R Vladimir Putin].
A place|put|hold R under|in house_arrest|arrest|custody|detention|jail
    + [A Niger] put [R Mohamed Bazoum] under house arrest.
A 's arrest|detention of R
    + [A Iran]'s arrest of [R a British sailor] angered London.
the arrest|detention|apprehension of R by A
    + The detention of [R the activist] by [A Belarus] angered Warsaw.
A take|keep|hold R prisoner
    + [R Forty soldiers] were taken prisoner by [A rebels] near Goma.

event COERCE seize 171
A confiscate|seize|expropriate|nationalize|nationalise|impound|requisition property|land|asset|ship|vessel|tanker|boat|house|weapon|drug|company|cargo|document (of|from|in R)
    + [A Iran] seized a tanker of [R South Korea].
    + [A Zimbabwe] seized land of [R white farmers].
    + Property of [R the opposition] was confiscated by [A Caracas].
    * The engine seized on the ship.
A confiscate|seize|impound R 's property|land|asset|ship|vessel|tanker|boat|house|tanker
    + [A Indonesia] seized [R Iran]'s tanker.
A occupy|annex R!
    + [A Iraq] occupied [R Kuwait].
    + [R Crimea] was annexed by [A Russia] in 2014.
    * Books occupied the shelf.

event COERCE restrict 172
A! ban|outlaw|prohibit|bar|forbid|blacklist|proscribe|suppress|silence R!
    + [A Egypt] banned the [R Muslim Brotherhood].
    + [R Jehovah's Witnesses] were outlawed by [A Russia].
    * The recipe bars sugar.
    * The dance was banned at his school.
A ban|outlaw|prohibit|restrict|forbid|suspend protest|demonstration|rally|newspaper|party|travel|gathering|entry|assembly|movement|media|activity (in|by|of|from|on R)
    + [A Bahrain] has banned all protests.
A! bar|ban|prohibit|block|prevent R from _
    + [A Venezuela] banned [R Juan Guaido] from office.
A impose|enforce|introduce|announce|order|tighten|declare restriction|lockdown|travel_ban|ban|quarantine|limit (on|against|in|for R)
    + [A Ankara] imposed restrictions on [R journalists].
A crack_down on dissent|protest|media|press|opposition|activist (in R)
    + [A Minsk] cracked down on dissent.
A dissolve|disband|suspend parliament|party|assembly|organization|senate|court (of|in R)
    + [A Kais Saied] dissolved parliament on Wednesday.
A close|shut|shut_down|seal|seal_off border|crossing|newspaper|airport|airspace|checkpoint (with|of|to|between|in R)
    + [A Kenya] closed its border with [R Somalia].
A! force|compel|coerce R to|out_of|into _
    + [A Soldiers] forced [R villagers] to flee.
A order R to leave|wait|close|suspend|stop|halt|evacuate
    + [A Police] ordered [R residents] to leave.
A restrict|curtail|curb access|freedom|movement|right (of|to|for|in R)
    + [A Hungary] curbed the rights of [R migrants].

event COERCE censor 1721
A censor|gag|muzzle R
    + [A Eritrea] has muzzled [R journalists].
    + [R Reporters] are gagged by the [A government].
    * The child gagged on the soup.
    * The government website was down for repairs.
A block|censor|shut_down|restrict|cut internet|website|broadcast|television|newspaper|social_media|station (in|of|to R)
    + [A Turkey] has blocked social media.
A suspend|halt|stop|order publication|broadcasting|broadcast (of|by R)
    + [A Mali] suspended broadcasts by [R RFI].
A order R to suspend|stop publication
    + [A Zambia] ordered [R journalists] to suspend publication.

event COERCE curfew 1723
A impose|declare|enforce|announce|order curfew (in|on|across R)
    + [A Sri Lanka] imposed a curfew in [R Colombo].
    + A curfew was declared in [R Guayaquil] by the [A government].
    * My parents gave me a curfew of ten.
    * The curfew bell in the old town of Bern rings at nine.

event COERCE martial-law 1724
A impose|declare|announce|proclaim martial_law|state_of_emergency|state_of_siege|emergency|state (in|on|across R)
    + [A Ferdinand Marcos] declared martial law in [R Manila].
    + A state of emergency was declared in [R Amhara] by [A Ethiopia].
    * The pilot declared his love.
    * Chinese officials taught martial arts to visitors.

event COERCE deport 174
A deport|exile|repatriate|send_back|turn_back R
    + [A Malaysia] deported [R Myanmar migrants].
    + [R Hundreds of Haitians] were deported by the [A United States].
    * He sent back the cold soup.
    * The Canadian team turned back at the summit.
A order deportation|expulsion of R
    + [A Nauru] ordered the deportation of [R the doctor].
A 's deportation of R
    + [A Pakistan]'s deportation of [R Afghans] continued.
the deportation of R by A
    + The deportation of [R migrants] by [A Algeria] has begun.

event COERCE withhold
A cut|cut_off|block|withhold|shut_off|turn_off water|electricity|power|gas|gas_supply|oil|supply to|from|in|of R
    + [A Russia] has cut off gas to [R Poland].
    + Electricity to [R Gaza] was cut off by [A Israel].
    * The cook cut the bread.
    * Farmers in Spain turned off the water after the rain.

event COERCE misinformation
A spread disinformation|misinformation|propaganda|fake_news (about|against|in R)
    + [A Moscow] is spreading disinformation about [R Ukraine].
    + [A Russia] spread propaganda in [R Germany].
    * She spread butter on the bread.
    * News of the victory spread through Argentina.
A interfere|meddle in election (of|in R)
    + [A Russia] interfered in the election.

event COERCE cyber
A hack R!
    + [A Hackers] hacked the [R ministry].
    * She hacked at the bush.
    * Finnish farmers hacked a path through the snow.
A hack into R
    + [A Chinese hackers] hacked into the [R Pentagon].
A launch|conduct|carry_out|mount|stage cyberattack|cyber_attack|cyber-attack|cyber_warfare|hack|hacking (on|against|of R)
    + [A North Korea] launched a cyber attack against [R Sony].
A 's cyberattack|cyber_attack|hacking (on|against|of R)
    + [A Russia]'s cyberattack on [R Estonia] lasted for weeks.
