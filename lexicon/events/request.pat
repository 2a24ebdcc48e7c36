# REQUEST: ask, appeal, call on, urge, demand, order. What is asked for gives the mode.

operator DEMAND REQUEST
A urge|ask|implore|beseech|exhort|beg|press|pressure|lobby|petition|entreat|encourage|invite|advise|tell|direct|instruct|remind R to E
    + [A The United Nations] urged [R Israel] to withdraw its troops.
A order|command|require R to E
    + [A The court] ordered the [R government] to release prisoners.
A call_on|call_upon R (to E)
A call|appeal|plead on|upon|to|with R to E
    + [A Jordan] called on [R Syria] to stop the attacks.
    + [A The Pope] appealed to [R Russia] to end the war.
A call|appeal|plead|lobby|push|press|clamor for E
    + [A The EU] called for a ceasefire in [R Yemen].
A demand|seek|request|want|require E
    + [A The opposition] demanded the withdrawal of [R Russian troops].
    * The job demands patience.
A demand|request|insist|urge|order|propose|recommend|ask that E
    + [A Poland] demanded that [R Russia] withdraw its troops.
A 's call|appeal|demand|request|plea for E
A 's call|appeal|demand|request|plea (to|on R) to E
the call|appeal|demand|request for|to E by|from A
A say|insist|stress|argue|declare|tell|warn|state|note|reiterate|believe|suggest|add that R must_do
    + [A Russia] says [R Israel] must end attacks on Syria.

event REQUEST 020
A urge|implore|exhort|beseech|lobby|petition R (to _)
    + [A Germany] urged [R Greece] to cut spending.
A order|command|direct|instruct R to _
A ask|press|pressure|encourage|tell|require R to _
    + [A The police] asked [R residents] to stay at home.
A call on|upon R (to _)
A appeal|plead to|with R (for _)
    + [A Ukraine] appealed to [R NATO] for help.
A demand|request|seek _ from|of R
    + [A The mayor] demanded an apology from the [R government].
A demand R? (from _)
A demand|request|insist that R do
A demand|urge|request that _
A call for _ (from|by|in|against R)
A call for R 's release|resignation|withdrawal|removal
A make|issue|send|launch|renew|reiterate|repeat request|appeal|demand|call|plea (to|for|on|from R)
A 's request|appeal|plea|call|demand to|on R
A apply to R for _
A pressure R

event REQUEST assist 023
A ask|beg|appeal|plead|call (R) for aid|help|assistance|support|money|troop|weapon|relief|protection
A ask R for _
    + [A Ukraine] asked [R Germany] for tanks.
A seek|request|solicit aid|help|assistance|support|loan|funds|fund|protection|intervention|bailout|troop (from|of|in R)
A demand support|help|aid|money|assistance (from R)
A seek|claim|request|apply_for asylum|refuge|protection|shelter (in|from|with R)
    + [A South Sudanese refugees] sought refuge in [R Sudan].
A apply for asylum|membership|aid (in|to R)

event REQUEST yield 025
A demand|seek|urge|request|order release|withdrawal|resignation|pullout|extradition|return|handover (of R)
    + [A The EU] demanded the release of [R the journalist].
A demand apology (from R)
A ask|call|push|press for release|withdrawal|resignation|apology|ceasefire|extradition|end|pullout (of|from|to|by R)
    + [A Protesters] called for the resignation of the [R president].

event REQUEST change 024
A demand|seek|urge reform|change|election|referendum|justice|right|wage|independence (of|from|in R)
A call|push|press for reform|change|election|referendum|justice|independence|right (in|of|from R)
    + [A The opposition] called for elections in [R Haiti].

event REQUEST meet 026
A call|push|press for talk|negotiation|dialogue|mediation|meeting|summit (between|with|among R)
    + [A China] called for talks with [R the United States].
A demand|seek|request|propose|urge talk|meeting|negotiation|dialogue|mediation (with|between R)

event REQUEST
A summon R to|for court|questioning|parliament
A order|summon R to appear|testify|hand_over|leave|pay|stop
