# REQUEST: ask, appeal, call on, urge, demand, order. What is asked for gives the mode.

operator DEMAND REQUEST
A urge|ask|implore|beseech|exhort|beg|press|pressure|lobby|petition|entreat|encourage|invite|advise|tell|direct|instruct|remind R to E
    + [A The United Nations] urged [R Israel] to withdraw its troops.
    + [R Rwanda] was told by [A Paris] to release prisoners.
    + [A Washington] asked [R Riyadh] to lift sanctions on Qatar.
    * The teacher asked the pupils to read.
A order|command|require R to E
    + The [A court] ordered the [R government] to release prisoners.
A call_on|call_upon R (to E)
    + [R The rebels] were called upon by [A the UN] to release the hostages.
A call|appeal|plead on|upon|to|with R to E
    + [A Jordan] called on [R Syria] to stop the attacks.
    + The [A pope] appealed to [R Russia] to end the war.
A call|appeal|plead|lobby|push|press|clamor for E
    + [A The United Nations] called for a ceasefire.
    * The recipe calls for two eggs.
A demand|seek|request|want|require E
    + [A The opposition] demanded the withdrawal of [R Russian troops].
    * The job demands patience.
A demand|request|insist|urge|order|propose|recommend|ask that E
    + [A Poland] demanded that [R Russia] withdraw its troops.
A 's call|appeal|demand|request|plea for E
    + [A Japan]'s call for talks with [R North Korea] was heard.
A 's call|appeal|demand|request|plea (to|on R) to E
    + [A The United Nations]' plea to [R the junta] to release prisoners was ignored.
the call|appeal|demand|request for|to E by|from A
    + The call by [A the pope] to release [R the hostages] was repeated.
A say|insist|stress|argue|declare|tell|warn|state|note|reiterate|believe|suggest|add that R must_do
    + [A Russia] says [R Israel] must end attacks on Syria.
    + [A The minister] insisted that [R Serbia] must act.

event REQUEST 020
A urge|implore|exhort|beseech|lobby|petition R (to _)
    + [A Germany] urged [R Greece] to cut spending.
    + [R Investors] were urged by [A Tokyo] to stay calm.
    * He felt the urge to sing.
A order|command|direct|instruct R to _
    + [A A judge] ordered [R the company] to clean the river.
A ask|press|pressure|encourage|tell|require R to _
    + The [A police] asked [R residents] to stay at home.
A call on|upon R (to _)
    + [A Beijing] called on [R Washington] to show restraint.
A appeal|plead to|with R (for _)
    + [A Ukraine] appealed to [R NATO] on Tuesday.
    * The new look appeals to young buyers.
A demand|request|seek _ from|of R
    + [A The mayor] demanded an apology from the [R government].
A demand R?
    + Answers were demanded by [A lawmakers].
    * Growers see demand rise.
A demand|request|insist that R do
    + [A Senators] requested that [R Facebook] do more.
A demand|urge|request that _
    + [A The union] demanded that wages rise.
A call for _ (from|by|in|against R)
    + [A Russia] called for restraint by [R Israel].
A call for R 's release|resignation|withdrawal|removal
    + [A France] called for [R the journalist]'s release.
A make|issue|send|launch|renew|reiterate|repeat request|appeal|demand|call|plea (to|for|on|from R)
    + [A Turkey] made a request to [R Sweden].
A 's request|appeal|plea|call|demand to|on R
    + [A Ukraine]'s appeal to [R NATO] was heard.
A apply to R for _
    + [A Zambia] has applied to [R the IMF] for a loan.
A pressure R!
    + [A Washington] pressured [R Jakarta] on Monday.

event REQUEST assist 023
A ask|beg|appeal|plead|call (R) for aid|help|assistance|support|money|troop|weapon|relief|protection|tank|missile
    + [A Ukraine] asked [R Germany] for tanks.
    + [A Somalia] appealed for aid on Tuesday.
    * The song asks for a kiss.
A ask R for _
    + [A Kyiv] asked [R Warsaw] for old jets.
A seek|request|solicit aid|help|assistance|support|loan|funds|fund|protection|intervention|bailout|troop (from|of|in R)
    + [A Pakistan] sought a loan from [R China].
    + Help was requested from [R Interpol] by [A Ecuador].
A demand support|help|aid|money|assistance (from R)
    + [A Somalia] demanded help from [R the United Nations].
    * Young trees demand support from a stake.
A seek|claim|request|apply_for asylum|refuge|protection|shelter (in|from|with R)
    + [A South Sudanese refugees] sought refuge in [R Sudan].
A apply for asylum|membership|aid (in|to R)
    + [A Sweden] applied for membership on Wednesday.

event REQUEST yield 025
A demand|seek|urge|request|order release|withdrawal|resignation|pullout|extradition|return|handover (of|by R)
    + [A The EU] demanded the release of [R the journalist].
    + The resignation of [R the president] was demanded by [A protesters].
    * The film's release was pushed to May.
A demand apology (from R)
    + [A Beijing] demanded an apology from [R Tokyo].
    * Such a mistake demands an apology.
A ask|call|push|press for release|withdrawal|resignation|apology|ceasefire|extradition|end|pullout (of|from|to|by R)
    + [A Protesters] pushed for the resignation of the [R president].
    + [A London] pressed for the extradition of [R the hacker].

event REQUEST change 024
A demand|seek|urge reform|change|election|referendum|justice|right|wage|independence (of|from|in R)
    + [A Catalonia] demanded a referendum on Friday.
    * Fashion demands change.
A call|push|press for reform|change|election|referendum|justice|independence|right (in|of|from R)
    + [A Washington] called for elections in [R Haiti].

event REQUEST meet 026
A call|push|press for talk|negotiation|dialogue|mediation|meeting|summit (between|with|among R)
    + [A China] called for talks with [R the United States].
    * The chef called for a meeting with the fishmonger.
A demand|seek|request|propose|urge talk|meeting|negotiation|dialogue|mediation (with|between R)
    + [A Seoul] proposed talks with [R Pyongyang].
    + A meeting with [R Narendra Modi] was requested by [A Islamabad].

event REQUEST
A summon R! to|for court|questioning|question|parliament
    + [A Prosecutors] summoned [R the former minister] for questioning.
    * The bell summons monks to prayer.
A order|summon R to appear|testify|hand_over|leave|pay|stop
    + [A Congress] ordered [R Mark Zuckerberg] to testify.
