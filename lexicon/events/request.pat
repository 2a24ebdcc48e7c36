# REQUEST: ask, appeal, call on, urge, demand, order. What is asked for gives the mode.

# Verbs that ask, those that order, and those that wear down; the nouns of each; and what is asked for.
set ASK_TO = urge ask implore beseech exhort beg press pressure pressurise pressurize lobby petition entreat encourage advise
    remind counsel prod nudge goad cajole coax badger hector pester importune harangue adjure enjoin
    persuade beseeched supplicate admonish egg_on
set REQUEST_PLEA = call appeal demand request plea entreaty petition exhortation cry pleading supplication solicitation clamour clamor
    entreaties
set BEHEST = request behest insistence urging instigation entreaty prompting
set REQUEST_CLAIM = demand seek request urge want require solicit propose recommend crave claim desire
set ASK_FOR = ask call appeal plead press push lobby campaign clamour clamor agitate petition beg cry argue
set ASK_R_FOR = ask beg petition press lobby urge implore beseech entreat approach pressure badger importune pester besiege hound
    solicit nag
set AID_WANTED = aid assistance help support relief loan funding fund funds money grant donation backing bailout protection
    intervention troop weapon tank missile ammunition arm jet drone peacekeeper escort reinforcement food medicine vaccine grain fuel
    cooperation co-operation credit investment mandate shelter refuge asylum sanctuary membership accession visa guarantee intelligence
    information evidence expert doctor helicopter ship contribution compensation subsidy helping_hand mission observer monitor
    assurance rescue equipment oxygen tent water insulin bread aircraft artillery air_defence air_defense financing debt_relief
    rescheduling soldier marine police officer
set YIELD_WANTED = release withdrawal resignation pullout extradition return handover ceasefire truce end pardon clemency amnesty
    lifting reopening access surrender removal departure ouster dismissal repeal cancellation halt suspension freeze
    retraction apology reparation repatriation restraint moratorium de-escalation evacuation demilitarisation disarmament
    leniency mercy forgiveness calm delay postponement exemption concession stay reprieve restitution cessation recall
    surrender demolition closure abolition stop pause corridor humanitarian_corridor pull-out armistice patience
    self-restraint exit freedom restoration opening eviction
set CHANGE_WANTED = reform change election referendum justice right wage independence vote recount autonomy law legislation amendment
    constitution pay_rise raise increase cut action measure regulation quota representation transparency recognition equality
    transition democracy improvement re-run rerun overhaul tax secession statehood self-determination policy strategy
    rise pay salary treatment seat revision redress ban protection_zone
set MEET_WANTED = talk negotiation dialogue mediation meeting summit round_table conference session arbitration peace_talk
    consultation conversation audience hearing discussion mediator parley settlement summit_meeting interview

operator DEMAND REQUEST
A &ASK_TO|invite|tell|direct|instruct|recommend|convince R to E
    + [A The United Nations] urged [R Israel] to withdraw its troops.
    + [R Rwanda] was told by [A Paris] to release prisoners.
    + [A Washington] asked [R Riyadh] to lift sanctions on Qatar.
    * The teacher asked the pupils to read.
A order|command|require R to E
    + The [A court] ordered the [R government] to release prisoners.
A call_on|call_upon R (to E)
    + [A The UN] called upon [R the rebels] to release the hostages.
A call|appeal|plead|prevail|lean|cry|pray on|upon|to|with R to E
A want|wish R to E
    + [A Washington] wants [R Israel] to halt its attacks on Gaza.
    * She wants the cat to sleep.
A put|exert|apply|bring pressure on|upon R to E
A dare R to E
    + [A Jordan] called on [R Syria] to stop the attacks.
    + The [A pope] appealed to [R Russia] to end the war.
A ask|call|plead|appeal|press|push|lobby|campaign|clamour|clamor|agitate|beg|hold_out for E
    + [A The United Nations] called for a ceasefire.
    * The recipe calls for two eggs.
A demand|seek|request|want|require|solicit E
    + [A The opposition] demanded the withdrawal of [R Russian troops].
    * The job demands patience.
A demand|request|insist|urge|order|propose|recommend|ask|stipulate|plead|suggest|wish that E
    + [A Poland] demanded that [R Russia] withdraw its troops.
A 's &REQUEST_PLEA for E
    + [A Japan]'s call for talks with [R North Korea] was heard.
A 's &REQUEST_PLEA (to|on|that R) to E
    + [A The United Nations]' plea to [R the junta] to release prisoners was heard.
the &REQUEST_PLEA for|to E by|from A
A renew|step_up|echo|lead &REQUEST_PLEA for|to E
    + [A The pope] renewed his plea for talks with [R Moscow].
A say|insist|stress|argue|declare|tell|warn|state|note|reiterate|believe|suggest|add that R must_do
    + [A Russia] says [R Israel] must end attacks on Syria.
    + [A The minister] insisted that [R Serbia] must act.

event REQUEST 020
A urge|implore|exhort|beseech|lobby|petition|entreat|cajole|badger|prod|nudge|adjure|importune|pester|besiege R (to _)
    + [A Germany] urged [R Greece] to cut spending.
    + [R Investors] were urged by [A Tokyo] to stay calm.
    * He felt the urge to sing.
A &ASK_TO R to _
    + [A Elders] persuaded [R the militia] to go home.
    + [A The envoy] counselled [R Kyiv] to wait.
    * The smell persuaded the cat to come in.
    + [A A judge] ordered [R the company] to clean the river.
A order|command|require R to _
A want|wish R! to _
    + [A Washington] wants [R Kyiv] to wait.
    * He wants the tea to cool.
A prevail|lean|press on|upon R (to _)
    + [A Elders] prevailed upon [R the militia] to leave.
A put|exert|apply pressure on|upon R (to _)
    + [A Washington] put pressure on [R Jakarta].
A plead with R (to|for _)
A ask|beg|implore R that _
A turn|look|reach_out to R for _
    + [A The governor] turned to [R Qatar] for water.
    * The plant turns to the sun for light.
A look to R to _
A approach|contact R! for|over _
    + [A Nairobi] approached [R the World Bank] for cash.
A write|wire|cable|telephone|phone|radio|ring|text R! for _
A direct|address|send|hand|deliver|present|submit|lodge|file|take|forward|put|bring petition|plea|request|appeal|application|demand|memorandum|list_of_demands (to|with|before|at|for R)
    + [A Villagers] handed a petition to [R the consulate].
    * She filed an application form in a drawer.
A present R with petition|demand|list
A petition|sue for peace|_
A sign|launch|circulate|start petition (against|for|to R)
    + [A Lawyers] signed a petition against [R the minister].
A issue|give|hand_down|send order|directive|instruction|injunction|edict to R
A give R order|instruction|directive (to _)
A make|issue|put call|appeal|plea to|on R (to|for _)
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
A make|issue|send|launch|renew|reiterate|repeat|address|direct|broadcast|join|lead|step_up|air|sound|voice|table|submit|lodge|press request|appeal|demand|plea|petition|entreaty (to|for|on|from|of|with R)
A issue|renew|reiterate|repeat|join|lead|echo call (for|on|to R)
    + [A Turkey] made a request to [R Sweden].
A 's request|appeal|plea|demand|entreaty|petition|exhortation|pressure|insistence to|on|with R
A 's &BEHEST
the appeal|plea|demand by A (to|for|that R)
    + The appeal by [A the pope] went unheard.
    * The demand of the market grew.
the request|behest|insistence|urging|instigation of A
A 's request|plea|demand|appeal|petition that|for _
    + [A Ukraine]'s appeal to [R NATO] was heard.
A apply to R for _
    + [A Zambia] has applied to [R the IMF] for a loan.
A pressure R!
    + [A Washington] pressured [R Jakarta] on Monday.

event REQUEST assist 023
A &ASK_R_FOR R for &AID_WANTED
A &ASK_FOR for &AID_WANTED (from|of|by|in R)
    + [A Ukraine] asked [R Germany] for tanks.
    + [A Somalia] appealed for aid on Tuesday.
    * The song asks for a kiss.
A &ASK_R_FOR R for _
    + [A Kyiv] asked [R Warsaw] for old jets.
A demand|seek|request|solicit|crave|invoke|plead_for &AID_WANTED (from|of|in|by R)
    + [A Pakistan] sought a loan from [R China].
    + Help was requested from [R Interpol] by [A Ecuador].
A want|need|require aid|help|assistance|support|loan|troop|weapon|tank|bailout|protection from R
A turn|look|appeal|cry to R for &AID_WANTED
A send out sos|distress_call
A 's request|appeal|plea|demand|call|application|petition for &AID_WANTED (from|to R)
    + [A Haiti]'s plea for help from [R Washington] went on.
A ask R &AID_WANTED
A woo|court R for loan|investment|vote|support|backing
A demand help|aid|support|money|assistance (from R)
    + [A Somalia] demanded help from [R the United Nations].
    * Young trees demand support from a stake.
A seek|claim|request|apply_for asylum|refuge|protection|shelter (in|from|with R)
    + [A South Sudanese refugees] sought refuge in [R Sudan].
A apply for asylum|membership|aid|loan|visa|refuge|admission|accession|help|grant|candidacy|bailout (in|to|from|of|with R)
A apply to join R
    + [A Sweden] applied to join [R NATO].
A seek|request|want to join R
A bid for membership|admission (of|in|to R)
    + [A Sweden] applied for membership on Wednesday.

event REQUEST yield 025
A demand|seek|request|urge|want|require|solicit|claim|desire &YIELD_WANTED (of|by|from|in|to|for|on R)
A order release|withdrawal|return|handover|extradition|pullout|resignation|eviction (of|by|from R)
A demand|urge|request|insist R 's &YIELD_WANTED
A insist on &YIELD_WANTED (of|by|from|in R)
    + [A Hamas] insisted on the withdrawal of [R Israeli troops].
    + [A The EU] demanded the release of [R the journalist].
    + The resignation of [R the president] was demanded by [A senators].
    * The film's release was pushed to May.
A demand apology (from R)
    + [A Beijing] demanded an apology from [R Tokyo].
    * Such a mistake demands an apology.
A ask|call|push|press|plead|appeal|beg|lobby|clamour|clamor|campaign|petition|agitate|argue for &YIELD_WANTED (of|from|to|by|in|on|between R)
A &ASK_R_FOR R for &YIELD_WANTED
    + [A Families] begged [R the court] for mercy.
A &ASK_TO|order|command|tell|instruct R to leave|vacate|surrender|disarm|withdraw|resign|quit|step_down|step_aside|stand_down|free|release|apologise|apologize|hand_over|back_down|yield|relent|reconsider|refrain|stop|cease|return|evacuate|lay_down|reopen|lift|pull_out|retract|go
    + [A Paris] asked [R the president] to resign.
A call|appeal|plead|prevail on|upon|to|with R to leave|vacate|surrender|disarm|withdraw|resign|quit|step_down|step_aside|stand_down|free|release|apologise|apologize|hand_over|back_down|yield|relent|reconsider|refrain|stop|cease|return|evacuate|lay_down|reopen|lift|pull_out|retract|go
    + [A Senators] called on [R the president] to resign.
A want R out|gone|freed
A 's demand|call|appeal|plea|request for &YIELD_WANTED (of|by|from|in R)
    + [A Senators] pushed for the resignation of the [R president].
    + [A London] pressed for the extradition of [R the hacker].

event REQUEST change 024
A demand|seek|request|urge|want|propose|solicit|claim &CHANGE_WANTED (of|from|in|for|on|by|to R)
    + [A Catalonia] demanded a referendum on Friday.
    * Fashion demands change.
A ask|call|push|press|plead|appeal|lobby|clamour|clamor|campaign|petition|agitate|argue for &CHANGE_WANTED (in|of|from|to|by|for|on R)
A &ASK_R_FOR R for &CHANGE_WANTED
A 's demand|call|appeal|plea|request|campaign|push for &CHANGE_WANTED (of|by|from|in R)
    + [A Students]' demand for reform in [R Hungary] was heard.
    + [A Washington] called for elections in [R Haiti].

event REQUEST meet 026
A ask|call|push|press|plead|appeal|lobby|wish for &MEET_WANTED (between|with|among|from|to|by|in R)
A &ASK_R_FOR R for &MEET_WANTED|meeting
A 's demand|call|appeal|plea|request for &MEET_WANTED (with|between|from R)
    + [A China] called for talks with [R the United States].
    * The chef called for a meeting with the fishmonger.
A demand|seek|request|propose|urge|want|suggest &MEET_WANTED (with|between|from|by|of R)
A &ASK_TO R to negotiate|talk|meet|mediate|sit_down
    + [A Seoul] proposed talks with [R Pyongyang].
    + A meeting with [R Narendra Modi] was requested by [A Islamabad].

event REQUEST
A subpoena R!
A summon|call|invite|subpoena|convoke|cite|order R! to|for|before|over|into court|questioning|question|parliament|testimony|interview|hearing|committee|panel|judge|inquiry|tribunal|interrogation
    + [A Prosecutors] subpoenaed [R the banker].
A 's subpoena|summons to|of|for R
A issue|serve subpoena|summons (to|on|for R)
A serve R with summons|subpoena
    + [A Prosecutors] summoned [R the former minister] for questioning.
    * The bell summons monks to prayer.
A order|summon|subpoena|invite|call R to appear|testify|hand_over|explain|answer|give
    + [A Congress] ordered [R Mark Zuckerberg] to testify.

ignore
# A commander's orders to his own troops are no demand.
A order|tell|direct|instruct|command R=&FORCE|reservist|soldier|navy|air_force|commander to _
    * [A The president] told [R the navy] to stay at sea.
A tell|ask|remind reporter|journalist|conference|audience|viewer|jury (to|that|whether|about _)
A ask question|himself|herself|themselves|itself
A call number|doctor|ambulance|witness|name|meeting|session|election
A need|require|want rest|sleep|time|attention|skill|patience|care|surgery
A seek work|employment|job|election|re-election|reelection|office|nomination|treatment|advice|revenge|comment|refund|presidency|candidate
    * [A The senator] seeks re-election in [R Ohio].
A encourage growth|investment|people|child|student to _
