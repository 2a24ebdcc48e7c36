# CONCEDE: give way in words: ease restrictions, lift curfews, pardon, resign a demand, announce a withdrawal.

set EASE_VERB = ease relax loosen soften lift remove drop rescind repeal revoke waive scrap abolish roll_back wind_back
    water_down dilute tone_down moderate suspend shorten overturn cancel annul undo unwind withdraw
    temper slacken liberalize liberalise reverse strike_out walk_back
set CURB = restriction ban curfew measure lockdown travel_ban state_of_emergency censorship limit control
    parole_restriction emergency martial_law rule law curb prohibition moratorium blackout cap
    visa_requirement requirement regulation order decree edict directive clause travel_restriction quarantine
    exclusion excommunication closure entry_ban visa_ban press_law visa_rule emergency_rule emergency_law
    block dress_code gag_order house_arrest price_cap suspension crackdown fatwa blacklist
set CLIMB_DOWN = yield bow cave give_in capitulate accede acquiesce bend submit cave_in buckle give_way defer succumb
    concede cede
set CONCEDED_PRESSURE = demand pressure request wish call ultimatum outcry plea petition will appeal condition term
    insistence clamour clamor protest claim street
set RELENT = backtrack back_down relent climb_down backpedal back-pedal row_back cave_in back_off climb-down
    back_away u-turn give_ground backslide
set DROPPED_STAND = demand claim objection opposition veto insistence condition threat veto_threat ultimatum reservation
    resistance
set JUDGEMENT = sentence conviction term prison_term death_sentence jail_term prison_sentence jail_sentence
    life_sentence death_penalty fine execution penalty verdict punishment flogging
set DROPPED_CASE = charge case prosecution indictment investigation lawsuit suit appeal proceeding action complaint
    libel_suit probe inquiry criminal_case treason_charge impeachment arrest_warrant warrant bounty
set ENDED_STOPPAGE = strike boycott protest hunger_strike sit-in walkout rally march stoppage work_stoppage go-slow
    industrial_action picket stay-away general_strike demonstration fast industrial_dispute occupation hunger-strike
    sit_in strike_action protest_campaign
set OUTCRY_BEFORE = protest outcry backlash uproar pressure criticism anger unrest outrage riot demonstration strike fury
    clash furore furor boycott revolt rebellion storm
set MERCY = pardon amnesty clemency reprieve mercy leniency
set OWNED_WRONG = error mistake fault wrong wrongdoing failing failure shortcoming guilt blame misstep
set CONTRITION = remorse contrition repentance sorrow apology regret
set TRUCE_WORD = ceasefire cease-fire truce cease_fire armistice cessation pause humanitarian_pause halt
set DEPARTURE = withdrawal pullout pull-out pullback drawdown disengagement exit evacuation retreat departure

event CONCEDE 081
A &EASE_VERB &CURB|ceiling|check|border_check (on|of|in|against|for|to|over|around R)
    + [A Saudi Arabia] lifted its ban on [R Qatar].
    + The curfew in [R Kashmir] was lifted by [A India].
    + [A Sudan] eased restrictions on [R aid groups].
    + [A The Thai cabinet] relaxed the law.
    * The crane lifted the beam.
    * Doctors say that a warm bath relaxes the muscles.
A &EASE_VERB R 's &CURB
A &EASE_VERB state of emergency|siege|exception|war (in|on|for|across R)
    + [A The cabinet] lifted the state of emergency in [R Kashmir].
A do_away with &CURB|fee|levy|duty|tariff|tax|visa (on|for|of|against R)
A do away with &CURB|fee|levy|duty|tariff|tax|visa (on|for|of|against R)
    + [A Beijing] has done away with duties on [R Australian wine].
A dispense with &CURB (on|for|of|against R)
    + [A Harare] dispensed with the rule for [R teachers].
    * The cook dispensed with salt.
A reduce|shorten|cut|waive|drop|scrap|abolish|ease|lift curfew|visa|visa_fee|fuel_tax|fuel_levy|entry_fee|exit_ban|port_fee|exit_visa|visa_restriction (in|on|for|against R)
    + [A Ecuador] shortened the curfew.
A drop|waive|scrap|abolish|forgive|lift|remove|write_off|remit fee|fine|levy|duty (on|for|of|against R)
    + [A Panama] forgave fines on [R taxi drivers].
    * The bank scrapped a fee.
A grant|give R! exemption|waiver|dispensation|relief (from _)
    + [A Washington] gave [R Iraq] a waiver.
A issue|grant|extend|renew waiver|exemption (to|for R)
    + [A Washington] issued a waiver to [R Baghdad].
A! exempt R! from _
    + [A Brussels] exempted [R Ukraine] from the rule.
A! unban|unblock|decriminalize|decriminalise|legalize|legalise|re-legalise|uncensor R?
    + [A Ethiopia] has unblocked Telegram.
    * The plumber unblocked the drain.
A! readmit|re-admit|reinstate|rehire|re-hire|reappoint|rehabilitate|re-employ R!
    + [A Spain] reinstated [R the officials].
    * The club reinstated the old badge.
A remove|take|strike|delete|drop|delist|strike_off|cross R! from|off blacklist|sanction_list|terror_list|wanted_list|terrorism_list|sanctions_list
A remove|take|delist R! from|off list
    + [A Washington] removed [R Cuba] from the list.
    * The clerk struck the name from the list.
A turn blind_eye to R
    + [A The police] turned a blind eye to [R vendors].
A restore|reinstate|give_back citizenship|accreditation|licence|license|registration|voting_right|right (of|to|for R)
    + [A Kuwait] restored the citizenship of [R poets].
A restore R 's citizenship|accreditation|licence|license|registration|right|page|account
    + [A Manama] restored [R the cleric]'s citizenship.
A! spare R=@person|group
    + [A The governor] spares [R the mutineers].
    * The flood spared the villagers.
A halt|stay|suspend|delay|postpone|call_off|stop|cancel|put_off|defer execution|eviction|deportation|demolition|expulsion|extradition|arrest|flogging of R
    + [A The court] stayed the execution of [R the activist].
    + [A Manila] halted the deportation of [R the refugees].
A halt|stay|suspend|delay|postpone|call_off|stop|cancel R 's execution|eviction|deportation|expulsion|extradition|arrest
    + [A The judge] halted [R the pastor]'s deportation.

event CONCEDE 082
A call_off|end|suspend|lift|drop|abandon|break|halt|cancel|discontinue|wind_up|stop|scrap|pause|break_off &ENDED_STOPPAGE (of|against|by|at|in|over R)
    + The [A union] ended the strike on Sunday.
    + [A Kenyan students] ended their protest.
    * The rain ended the match.
A=union|worker|teacher|doctor|striker|miner|nurse|driver|docker|lecturer|trucker|&CROWD go_back|return|go to work
    + [A Dock workers] returned to work.
    + [A The miners] have gone back to work.
    * The new teacher went to work by train.
A=union|worker|teacher|doctor|striker|miner|nurse|driver|docker|lecturer|trucker go back to work
A=striker|picket|protester|demonstrator|haulier|trucker|farmer|miner stand_down|disperse|go_home
    + [A Protesters] in Oaxaca dispersed.

event CONCEDE 080
A! pardon|amnesty|acquit|exonerate|reprieve|absolve|rehabilitate R
    + [A Gerald Ford] pardoned [R Richard Nixon].
    + [R The journalists] were pardoned by [A the president].
    * Pardon my French.
A pardon|amnesty|acquit|reprieve|absolve R=@person|group
    + [R The fighters] were amnestied in 2016.
A acquit|clear|absolve R of charge|murder|treason|wrongdoing|blame|corruption|terrorism|sedition|crime|fraud|spying|espionage
    + [A The court] cleared [R the minister] of corruption.
    * The wind cleared the sky of clouds.
A 's pardon of|for R!
    + [A The governor]'s pardon for [R the poet] came late.
A grant|give|offer|issue|declare|decree|announce|proclaim|extend|approve|pass|show &MERCY|general_amnesty|blanket_amnesty|royal_pardon|presidential_pardon (to|for|on R)
    + [A Algeria] offered amnesty to [R Islamists].
    + An amnesty was declared by [A the king].
    * The warm week offered mercy to the roses.
A 's amnesty for R!
    + [A Mozambique]'s amnesty for [R the gunmen] expired.
A grant|give|show|offer R! &MERCY
R win|get|receive|obtain|secure &MERCY from A
    + [R The bishop] won a reprieve from [A the king].
A commute|reduce|shorten|overturn|quash|remit|suspend|set_aside|waive|stay|annul|vacate|cut|rescind|lighten|mitigate|halve &JUDGEMENT (of|for|against|on R)
    + [A The court] quashed the conviction of [R the editor].
    + The sentences of [R the miners] were commuted by [A the president].
    * The author cut the sentence.
A commute|reduce|shorten|overturn|quash|remit|suspend|set_aside|waive|stay|annul|vacate|cut|rescind|halve R 's &JUDGEMENT
    + [A Bahrain] shortened [R the cleric]'s sentence.
A drop|dismiss|throw_out|withdraw|quash|strike_out|abandon|discontinue|shelve|retract|nullify|void|close|halt|end &DROPPED_CASE against|on|of|into|over R
    + The [A court] dropped the charges against [R Ann Lee].
    + [A Canberra] abandoned its complaint against [R Beijing].
    * He dropped the case on his foot.
A drop|dismiss|throw_out|withdraw|quash|strike_out|discontinue|retract charge|prosecution|indictment|lawsuit|complaint|arrest_warrant|criminal_case
    + [A Prosecutors] dropped the charges.
A grant|give|issue R permission|pardon|amnesty|approval|authorization|authorisation|mandate|extension|licence|license|clearance
    + [A Ecuador] granted [R the rebels] amnesty.
A give|grant approval for _
A grant|issue approval (to|for R)
A grant|give|issue permission|authorization|authorisation|extension|concession|autonomy|clearance|self-rule|home_rule (to|for R)
    + [A Italy] granted autonomy to [R the islanders].
A accept|meet|fulfil|fulfill|grant|heed|approve|concede|satisfy|swallow|honour|honor demand|request|condition|petition|wish|call (of|by|from|for R)
    + The [A government] accepted the demands of the [R protesters].
    + The demands of [R teachers] have been met by [A Nairobi].
    * The hotel grants every request.
A accept|meet|fulfil|fulfill|grant|heed|concede|satisfy R 's demand|request|condition|petition|wish
    + [A Lima] met [R the miners]'s demands.
A concede|cede right|point|ground|autonomy (to R)
    + [A Madrid] conceded ground to [R Catalonia].
    * The tide conceded ground to the dike.
A concede defeat|election|race (to|in R)
    + [A The president] conceded defeat to [R Lula].
A &CLIMB_DOWN to R=@person|group|nation|organization
    + [A Thailand] bowed to [R the protesters].
    + [A The ministry] gave way to [R farmers].
    * The actor bowed to the hall.
A &CLIMB_DOWN|agree|consent|assent to &CONCEDED_PRESSURE (of|by|from|for R)
    + [A Ottawa] gave in to demands from [R truckers].
    * The branch bent to the will of the wind.
A &CLIMB_DOWN|agree|consent|assent to R 's demand|request|wish|petition|ultimatum|claim|call|plea|pressure
    + [A Belgrade] bowed to [R Brussels]'s demands.
    + [A The cabinet] acquiesced to [R the ministry]'s request.
A &CLIMB_DOWN in demand|request|wish (of|from|by R)
A give ground|way (to R)
    + [A Scholz] gave ground to [R farmers].
    * The old floor gave way.
A reverse|drop|abandon|cancel|withdraw|revoke|rescind|retract|take_back decision|charge|claim|ruling|policy|demand|tariff|order|decree (against|on|of|to R)
    + [A The ministry] reversed its decision.
    * She reversed the car.
A reverse|change|shift|alter itself|himself|course|tack|stance (on _)
    + [A The court] reversed itself on Friday.
    * The boat changed course.
A soften|moderate|relax|temper|ease stance|position|line|tone|rhetoric|approach (on|to|toward|towards|against R)
    + [A Beijing] softened its stance on [R Taipei].
    * The recipe softens its tone.
A perform|make|execute|stage|do u-turn|climbdown|about-face|about-turn|volte-face|climb-down|turnaround|reversal (on|over _)
    + [A The government] made a climbdown on fuel.
    * The driver made a U-turn on the bridge.
A 's u-turn|climbdown|climb-down|about-face|volte-face|capitulation on|over _
    + [A London]'s climbdown on taxes surprised bankers.
A renounce|give_up|abandon|forswear violence|claim|demand|struggle|armed_struggle|weapon_program|terrorism|independence|condition|objection
    + [A The rebels] renounced violence in 2011.
A drop|withdraw|lift|waive|abandon|renounce|give_up|shelve|rescind|forgo|retract|set_aside|overcome &DROPPED_STAND (to|against|on|of|for|that R)
    + [A Ankara] dropped its objections to [R Sweden].
    + [A Nicosia] lifted its veto.
    * The boy dropped his objection to the soup.
A back_off|back_away|row_back|retreat|pull_back|back_down|climb_down|step_back|walk_away|go_back from|off|on|over &DROPPED_STAND|plan|decision|ban|call|decree|law|reform|tax|pledge_to_sue
    + [A Baku] backed off its demand.
    + [A Greece] pulled back from its threat.
    * The hiker stepped back from the edge.
A retract|withdraw|take_back|recant|disavow|walk_back|unsay|eat remark|comment|statement|accusation|word|allegation|slur|insult|accusation|criticism (on|about|against|that R)
    + [A The minister] retracted his remarks about [R Kosovo].
    + [A The senator] withdrew the accusation.
A make|offer|grant|announce concession (to|for R)
    + [A Israel] made concessions to [R the Palestinians].
A &RELENT (on|over|from|after|under _)
    + [A Macron] backed down on pensions.
    + [A Warsaw] relented on Friday.
    * The rain relented on Sunday.
A! cave|buckle|yield|blink|capitulate on|under|over|after _
    + [A The ministry] caved on pensions.
    * The roof caved under the snow.
A shelve|scrap|ditch|drop|abandon|axe|withdraw|cancel|postpone|put_off|delay|suspend|freeze|rescind|reverse plan|bill|law|reform|tax|levy|hike|increase|rise|proposal|project|privatisation|privatization|decree|cut|price_rise after|amid|under|because_of|in|despite &OUTCRY_BEFORE (by|of|from R)
    + [A Quito] scrapped the decree after protests by [R farmers].
    * The painter shelved the plan after a storm.
A shelve|scrap|ditch|drop|abandon|axe|withdraw|rescind|reverse|repeal|water_down|dilute bill|draft_bill|draft_law|tax_hike|fuel_levy|fuel_tax|price_increase|price_hike|tax_increase|finance_bill|hike|tax_rise|price_rise|extradition_bill|pension_reform|draft|amendment
    + [A Pretoria] scrapped the tax hike.
    + The extradition bill was withdrawn by [A Hong Kong].
A throw_in towel
    + [A The speaker] threw in the towel.
    * The cook threw in a towel.
A authorize|approve|allow|permit|authorise extradition|rally|march|handover|protest|burial|demonstration (of|for|by R)
    + [A Italy] approved the extradition of [R a banker].
A! allow|permit|enable R=@person|group|organization to leave|return|travel|stay|march|protest|work|run|register|vote|enter|remain|resume|reopen|visit|see|contact|speak|broadcast|publish|pray|worship|campaign|hold|rally|go|fly|open|import|export|sail|fish|land|cross|operate|trade|build|live|gather|meet|sell|buy|drive|study|teach|stand|bury|wear
    + [A Minsk] allowed [R the activist] to leave.
    + [A Hanoi] has permitted [R monks] to travel.
    * The rope allowed the soldiers to leave the cave.
A=@nation|organization|group let R=@person|group _
    * The captain let the team rest.
A legalize|legalise|recognise|register|unban party|union|opposition (of R)
    + [A Togo] legalised the party.

event CONCEDE 080
A=@person|group|organization|nation apologize|apologise to R? (for _)
A apologize|apologise to R (for _)
    + [A The bishop] apologised to [R the families].
    + [A Rome] has apologised to [R Tripoli] for the raid.
    * The waiter apologised to the guests.
A=@person|group|organization|nation apologize|apologise for R? (to _)
A apologize|apologise for R (on|in|at _)
    + [A The minister] apologised for the raid.
A say sorry (to R) (for _)
A be sorry to R
    + [A The mayor] said sorry to [R the families].
    * The boy said sorry to his aunt.
A be sorry for|to _
    + [A Kim Jong Un] was sorry for the killing.
A tender|present|convey|publish|deliver|send|make|offer|issue|extend apology to|for R!
    + [A Canada] conveyed an apology to [R the Inuit].
    * The play is an apology to fans.
A offer|make|give|issue R! apology
    + [A Wellington] offered [R Samoans] an apology.
A 's apology to|for R!
    + [A Ottawa]'s apology to [R the Inuit] was welcome.
R win|receive|get|secure|obtain|accept apology from A
    + [R The Maroons] won an apology from [A the president].
A express|voice|show|convey|declare remorse|contrition|repentance|apology to R!
    + [A The army] expressed its remorse to [R the families].
A express|voice|show|convey &CONTRITION for _ (to R)
    + [A Tokyo] expressed remorse for the war.
A seek|ask|beg|request|plead|implore forgiveness|pardon (of|from|for R)
    + [A The bishop] begged forgiveness of [R the victims].
    * The dog begged for forgiveness.
A ask|beg R for forgiveness|pardon
    + [A The pope] asked [R the Roma] for forgiveness.
A ask|beg R 's forgiveness|pardon
    + [A The king] begged [R the victims]'s pardon.
A ask for forgiveness|pardon (of|from R)
A plead for forgiveness|pardon (of|from R)
A admit|acknowledge|concede|confess|own_up|own|recognise|recognize|accept &OWNED_WRONG (in|over|to|for|toward R)
    + [A Meta] conceded errors in [R Ethiopia].
    + [A The general] acknowledged his mistakes.
    * The student admitted his mistake.
A take|accept|shoulder|assume blame (for|over _)
    + [A The minister] took the blame for the crash.
A acknowledge pain|suffering|injustice|harm|crime (of|to|against R)
    + [A The bishops] acknowledged the suffering of [R the victims].
A make amends (to|for|with R)
    + [A Canberra] made amends to [R the families].
    * He made amends to his roses.
A make amend (to|for|with R)
A atone for _
    + [A Germany] atoned for the massacre.
A! repent of|for _
    + [A The archbishops] repented of the schism.
A regret remark|comment|word|offence|offense|killing|pain|suffering|mistake
    + [A The mayor] regretted his remarks.

event CONCEDE 0356 military
A announce|declare|propose|offer|promise|confirm|order &DEPARTURE (from|of R)
    + [A Moscow] announced a pullout from [R Syria].
    * The bank announced a limit on cash withdrawals.
    * The minister withdrew her money from the bank.
A announce|declare|propose|offer|promise|confirm|order &DEPARTURE of troop|soldier|force|peacekeeper|base|army|contingent|adviser|brigade (from R)
    + [A Niger] announced the withdrawal of troops from [R Mali].

event CONCEDE 0871 military
A declare|announce|proclaim|concede|grant|accept|order &TRUCE_WORD with|in|against|for|on|over R
    + [A Khalifa Haftar] declared a ceasefire in [R Tripoli].
    + A truce with [R the M23] was announced by [A Kinshasa].
    * There is no truce between cats and dogs.
A declare|announce|proclaim|concede|unilaterally_declare &TRUCE_WORD
    + [A The guerrillas] declared a truce.
AR declare|announce|proclaim|concede truce|ceasefire|cease-fire
    + [A The two cartels] announced a truce.

# Sport, business, weather.
ignore
A let R=soldier|police|force|troop|officer|agent|army|inspector|prosecutor _
A let R know|see|believe|think|hear|understand|have
A lift|ease|relax|remove|drop|cut|soften rule on|for offside|handball|golf|tennis
A reverse|overturn decision|call after|by video|var|referee|umpire|review
A drop|withdraw claim|appeal to crown|title|throne
A concede goal|penalty|run|corner|free_kick|point|wicket|try
    * [A Chile] conceded a goal to [R Peru].
A spare thought|time|minute|word for R
    * [A The mayor] spared a thought for [R the nurses].
constitution|law|mandate|rule|treaty|statute|charter|article|deal|agreement|clause|regulation|visa let|allow|permit|enable|give|entitle|authorise|authorize|empower R
    * The constitution allows [R the president] a veto.
