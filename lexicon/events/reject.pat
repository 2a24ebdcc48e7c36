# REJECT: refuse, reject, decline, deny entry, veto, cancel a meeting, defy, deny an accusation.
# "refuse to", "reject talks" are the REFUSE operator (operators.pat).

# ---- words -------------------------------------------------------------------------------------

# To say no to something that was asked, offered or decided.
set SPURN = reject dismiss refuse rebuff spurn scorn snub decline turn_down repudiate disregard ignore shrug_off
    brush_off brush_aside rule_out nullify overrule throw_out oppose nix scotch scupper torpedo
    stonewall knock_back vote_down shoot_down slap_down strike_down strike_out bat_away bat_down push_aside
    sweep_aside wave_away wave_aside wave_off laugh_off fend_off fob_off bin ditch disavow
    disown resist defy pooh-pooh bat_aside set_aside cast_aside pass_up forgo hand_back 
    sidestep duck dodge evade
# The same for verbs that need no thing said: whom one sends away with empty hands.
set REBUFF = rebuff snub spurn stonewall cold-shoulder coldshoulder fob_off brush_off disinvite blank
    jilt
# What is asked for, offered or proposed.
set PLEA = request demand appeal proposal offer plan bid suggestion petition resolution
    plea ultimatum application draft agreement report peace_plan decision law bill referendum
    possibility cooperation accord treaty pact ask overture initiative roadmap road_map amendment compromise concession condition
    term amnesty olive_branch timetable advice summons subpoena letter notion prospect idea
    extension protest pressure ruling verdict order finding warning call appeal objection
    criticism complaint claim reform budget text version paper map motion challenge candidacy
    nomination nominee bid deal package solution rebate price peace_offering
    document ceasefire truce settlement plan petition suit lawsuit legislation concern
    supplication approach argument assertion interpretation condition olive_branch attempt
    peace_deal peace_proposal ceasefire_proposal counteroffer peace_initiative intervention
    recommendation advice proposition statement resolution candidate law
# Claims that one may deny.
set CLAIM = accusation allegation charge claim report involvement responsibility wrongdoing suggestion rumor rumour assertion
    insinuation assertion accusation speculation complicity role guilt knowledge link collusion
    statement affidavit version story theory account slur criticism reproach evidence case
set FALSE_WORD = untrue false baseless unfounded groundless nonsense fabrication invention lie fiction rubbish hoax
    propaganda fake_news absurd ludicrous preposterous slander smear fairy_tale fake fantasy
    malicious misleading unsubstantiated rumor rumour fabricated disinformation misinformation
    concoction falsehood bogus politics theatre theater blackmail ridiculous defamatory
    politically_motivated irrelevant meaningless farce unacceptable stunt provocation
# Who gets in or out.
set LEAVE = visa entry asylum access permission bail passage parole airspace admission landing leave licence license
    permit accreditation overflight clearance transit landing_right hearing residency
    citizenship recognition consent approval accreditation visa_waiver refuge extradition
    registration opportunity
# Meetings that somebody calls off or stays away from.
set APPOINTMENT = meeting visit talk summit trip negotiation state_visit conference dialogue consultation lunch dinner
    handshake encounter face-to-face debate hearing ceremony signing audience reception
    breakfast banquet tea press_conference peace_talk peace_conference session discussion
    engagement forum tour inauguration round mediation opening luncheon welcome
# What stands in the way of others: their bid, their bill.
set BID = bid accession membership candidacy candidature nomination appointment application extradition deportation removal
    transfer statement nominee pick request proposal resolution bill draft law amendment motion
    draft_resolution measure legislation deal plan reform budget joint_statement communique
    initiative declaration aid_package proposal order decree ruling vote entry access
    extension referendum effort attempt ratification treaty admission return move
# What binds and is defied.
set NORM = order law ban resolution ruling agreement curfew treaty rule sanction deadline embargo court injunction
    summons subpoena warning threat call pressure demand term convention charter verdict
    ultimatum restriction decree court_order regulation obligation arms_embargo commitment
    directive moratorium boundary prohibition instruction constitution protocol truce_term
    international_law advice lockdown quarantine red_line appeal judgment
set WORD_OF_HONOUR = promise word pledge vow commitment undertaking oath
set NEWCOMER = diplomat envoy rapporteur observer inspector investigator journalist delegation reporter lawmaker
    ambassador senator monitor migrant refugee official passport_holder tourist holder
    visitor minister activist singer traveler traveller national citizen student aid_worker
    delegate priest bishop scholar rescuer mediator peacekeeper
set VEHICLE = boat dinghy ship vessel convoy bus truck ambulance aircraft flight plane lorry train trawler ferry tanker
    car raft canoe fishing_boat migrant_boat aid_convoy
# Verbs of giving way: "refused to …" is then to decline to yield.
set YIELD_VERB = resign step_down quit leave back_down budge bow cede compromise yield apologise
    apologize give_up relent concede capitulate vacate disband dissolve stand_down bend give_in recant
    retract relinquish step_aside comply obey leave_office back_off repent
# Verbs of dealing with others.
set MEET_VERB = meet receive see host welcome hear greet invite admit talk negotiate speak sit attend deal engage
    debate face join talk_to participate shake_hand sit_down shake
# Verbs behind "refused to" that are no events of their own.
set GRANT_VERB = recognize recognise accept acknowledge endorse sign ratify approve let allow permit grant pay sell buy issue
    back support extradite swear_in seat register take obey serve transfer certify answer
    condemn cooperate_with follow adopt implement honor honour rejoin enforce fund
    renew extend discuss consider publish hear disclose reveal share confirm

# ---- refusing --------------------------------------------------------------------------------------

event REJECT 120
A &SPURN R 's &PLEA
    + [A The Taliban] rejected [R Kabul]'s proposal.
    + [R Sudan]'s request was turned down by the [A World Bank].
    + [A Kyiv] spurned [R Moscow]'s offer.
    + [A Lawmakers] rejected [R the president]'s reform.
    + [A Ankara] scotched [R Washington]'s idea.
    * She ignored her doctor's advice and danced.
A &SPURN &PLEA (by|from|of|for|to|on|against|with R)
    + The [A court] rejected a request from [R Russia].
    + An appeal by [R the activist] was dismissed by [A a court].
    * The body rejected the kidney.
    * The car's engine refused the fuel.
A &REBUFF R!
    + [A Turkey] snubbed [R France].
    + [A Caracas] stonewalled [R Lima].
A reject R!
    * The publisher rejected the manuscript.
A reject|repudiate|disavow|disown|nix|rebuff|spurn R?
    + [A Kirkuk's governor] disowned the pact with [R Iran].
A rule_out _ (with|by|of|to R)
    + [A Thailand] ruled out a truce with [R the rebels].
    * Doctors ruled out a virus.
A scoff at offer|proposal|demand|call|request|idea|claim|threat|invitation (of|by|from|for R)
A scoff at R 's offer|proposal|demand|call|request|claim
    + [A The president] scoffed at the offer of [R Brussels].
A refuse|decline to _
    + [A The mayor] refused to leave the bus.
    * The car refused to start.
A refuse|decline to &GRANT_VERB R
    + [A Ankara] refused to recognise [R Cyprus].
    * The bank refused to accept the coins.
A refuse|decline to allow|let|permit R
    + [A Poland] refused to allow [R migrants] in.
A refuse|decline R!
    + [R Migrants] were refused by [A Hungary].
A=@person|group|organization refuse|demur|balk|baulk
    + [A The minister] refused.
A=@person decline
A=navy|army|ministry|government|presidency|embassy|court|committee|commission|parliament|senate|cabinet|council|union|party|junta|kremlin decline
A be reluctant|unwilling|loath|unmoved|adamant|unrepentant|disinclined to|against _
    + [A Bonn] was reluctant to pay.
A be reluctant|unwilling
A be cool|unreceptive|deaf to|toward|towards R
    + [A Athens] was cool to [R Ankara].
A be unmoved|undeterred|unswayed|unimpressed by|with R?
A say no to R!
    + [A Norwegians] said no to [R the European Union] in 1994.
A say no (to _)
A vote no (to|on|against R)
A vote against R?
    + [A Hungary] voted against the resolution.
A reject|refuse|deny|begrudge _ to R
    + [A Malta] denied help to [R the migrants].
A shun R=@nation|person
A turn_away R!
    + [A Hungary] turned away [R refugees].
A turn_away|turn_back|wave_away|shoo_away|send_away|push_back &VEHICLE (of|with|from R)
    + [A Malta] turned back a boat of [R migrants].
    * The captain turned back the boat.
A turn_back|send_back|turn_away R=@person|group|organization at airport|border|checkpoint|frontier|gate|port|crossing
A turn_away|wave_away|send_away R=@person|group|organization
    + [A Guards] sent away [R a lawyer].
A fail to reach|sign|strike|secure|find|conclude agreement|deal|consensus|accord|compromise (with|on|over R)
    + [A Britain] failed to reach a deal with [R Iceland].
    * The climbers failed to reach the top.
A fail to agree|come with|to|on R
A balk|baulk|demur|bridle at|over R?
    + [A Lawmakers] balked at the law.
    * The horse balked at the fence.
A turn ear to R
    + [A The court] turned a deaf ear to [R the prisoner].
A give short_shrift|thumb|thumbs|thumbs_down|shrift|brush-off|brush_off|cold_shoulder to R
    + [A The junta] gave short shrift to [R the African Union].
A give R short_shrift|brush-off|cold_shoulder|shrift|runaround
A pour water on|over R?
    + [A Berlin] poured cold water on [R Kyiv]'s plan.
A thumb nose at R
    + [A Caracas] thumbed its nose at [R Washington].
A snap|cock snook at R
A put|put_down foot (against|over R)
    + [A Zagreb] put its foot down against [R NATO].
A dig|dig_in heel (against|over|on R)
A dig in heel
A stand firm|fast|ground (against|on R)
A stand_firm against|on R
    + [A The union] stood firm against [R the government].
A hold_out against R
A slam|shut|close door on|to|in|against R
    + [A The ministry] slammed the door on [R the rebels].
    * She slammed the door in the rain.
A want nothing of|from|with _
A have nothing to discuss with R
A wash hand of R
A opt out of R?
A beg_off|cry_off
A send R packing|home|empty-handed
A resist pressure|call|demand|effort|attempt|arrest|extradition|move|push|bid|plan|reform|request|temptation (from|of|by|to R)
    + [A The court] has resisted pressure from [R the senate].
A ignore|disregard|snub|defy call|demand|appeal|plea|warning|summons|protest|ultimatum|deadline|request|subpoena|invitation|advice (from|of|by|to R)
    + [A Minsk] ignored the appeals of [R the United Nations].
_ fall on ear (in|with|at|among A)
    + The appeal fell on deaf ears in [A Beijing].
appeal|plea|letter|call|request|invitation|note|protest go|remain|be unanswered|unheeded (by A)
R meet with|by refusal|rejection|rebuff|silence (from|by|in|of A)
R get|receive|suffer rebuff|snub|rejection|refusal|cold_shoulder|brush-off from|by|in A
    + [R Pristina] got a rebuff from [A Belgrade].
A 's refusal|unwillingness|reluctance to _
    + [A Hungary]'s refusal to pay angered Brussels.
A 's refusal|rejection|repudiation|dismissal|rebuff|snub|disavowal|renunciation of|to R
    + [A Minsk]'s snub to [R Warsaw] was noted.
the refusal|rejection|repudiation|rebuff|snub|dismissal of R by|from A
    + The rejection of [R Kosovo] by [A Serbia] was no surprise.
A overrule|overturn|override|annul|invalidate|nullify|set_aside decision|ruling|verdict|veto|order|judgment|election|decree (of|by|from R)
    + [A A court] overruled the decision of [R the police].
A overrule|overturn|override|annul|nullify|invalidate R 's decision|ruling|verdict|veto|order|decree
    + [A A court] overruled [R the police]'s decision.
A overrule R!
    + [A The senate] overruled [R the president].
A break &WORD_OF_HONOUR (to|with|on R)
    + [A Rome] broke its promise to [R Tunis].
A renege|backtrack|go_back on &WORD_OF_HONOUR|deal|agreement (to|with R)
    + [A Rome] reneged on a deal with [R Tunis].

# ---- denying what is said ----------------------------------------------------------------------------------

event REJECT 016
A deny|refute|dispute|rebut|contradict|contest|repudiate|reject|dismiss|disclaim|discount|counter|disavow &CLAIM (by|of|from|in|that|for|against|about R)
    + [A Iran] denied the allegations of [R Israel].
    + Claims of [R Washington] were refuted by [A Beijing].
    + [A Minsk] rejected reports of a coup.
    * His alibi was disputed by a neighbour's dog.
A deny|refute|dispute|rebut|contradict|contest|repudiate|reject|dismiss|laugh_off|shrug_off R 's &CLAIM
    + [A Rwanda] disputed [R Congo]'s account.
A deny that _
    + [A Moscow] denied that its soldiers were there.
A deny|refute _
    + [A The ministry] denied holding the pilots.
A dismiss|reject|describe|denounce|brand|label|deride _ as &FALSE_WORD
    + [A Kigali] dismissed the claim as nonsense.
A dismiss R as _
A dismiss _ as _
A dismiss|reject|brand|describe R 's &CLAIM|&PLEA as &FALSE_WORD
    + [A Kigali] dismissed [R Kinshasa]'s claim as nonsense.
A call|brand|label|term &CLAIM &FALSE_WORD
    + [A Kigali] called the accusation false.
A maintain|protest|insist|profess|proclaim innocence
    + [A The senator] maintained his innocence.

# ---- no entry, no help, no consent --------------------------------------------------------------------------

event REJECT assist
A deny|refuse &LEAVE (to|for R)
    + [A Israel] denied entry to [R two lawmakers].
    + Access was denied to [R journalists] by [A Burundi].
    * Fog denied access to the valley.
A deny|refuse R &LEAVE
    + [A Australia] denied [R Novak Djokovic] a visa.
A bar|ban|block|prevent|stop|forbid R from entry|enter|country|land|visit|disembark|dock|return|territory|soil|arrive|cross
    + [R Five lawmakers] were banned from the country by [A China].
    + [A Israel] has barred [R the senator] from entering.
    * The minister barred the cat from the kitchen.
A bar R=&NEWCOMER from|at|over _
A bar R=&NEWCOMER
    + [A Vientiane] barred [R a Thai activist].
A lock_out|keep_out|shut_out R=&NEWCOMER
    + [A Niamey] locked out [R UN investigators].
A turn_back|turn_away R=&NEWCOMER at _
A withhold|refuse|deny consent|approval|recognition|signature|ratification|support|assent|endorsement|backing|cooperation (from|to|for|of|on R)
    + [A Ankara] withheld its consent to [R Cyprus].
A decline|refuse|reject|pass_up|turn_down|hand_back|return offer|loan|seat|aid|help|gift|award|prize|medal|assistance|honor|honour|donation|flight (of|from|by|on R)
    + [A Niger] declined the help of [R France].
    * The poet declined a prize.
A revoke|reject accreditation|credential (of|for R)

# ---- not meeting ----------------------------------------------------------------------------------------------

event REJECT meet 125
A boycott talk|meeting|summit|negotiation|dialogue|session|signing|hearing|debate (with|by|of|in R)
A cancel|call_off|postpone|snub|scrap|skip|put_off|duck|dodge|shun|ditch|abort|spurn|cut_short|adjourn|drop &APPOINTMENT (with|to|by|of|in|between R)
    + [A Enrique Pena Nieto] cancelled a meeting with [R Donald Trump].
    + Talks with [R North Korea] were called off by [A Seoul].
    + [A Delhi] skipped a dinner with [R Islamabad].
    * The airline cancelled the flight.
A cancel|snub|skip|dodge|shun|spurn R 's &APPOINTMENT
A suspend meeting|visit|summit|trip (with|to|by R)
A walk_out|pull_out|storm_out|back_out|opt_out|drop_out|bow_out of|from talk|meeting|summit|negotiation|conference|dialogue|mediation|session|round (with R)
    + [A The rebels] walked out of talks on Sunday.
    + [A Kinshasa] backed out of talks with [R the M23].
    + [A The rebels] walked out of talks with [R the government].
    * The diner walked out of the meeting of cooks.
A withdraw|walk_away|walk|pull|storm|back|back_away from|of|out_of talk|meeting|negotiation|summit|mediation|dialogue (with|by R)
    + [A The rebels] walked away from a mediation.
A stay_away|stay from talk|meeting|summit|negotiation|conference|dialogue|session|opening|ceremony|peace_talk|national_dialogue
A=@nation walk_out|storm_out
A=delegation|minister|foreign_minister|envoy|representative|negotiator|delegate|ambassador|rebel|deputy|lawmaker|president|premier walk_out|storm_out
    + [A The foreign minister] walked out on Sunday.
A refuse|reject|decline|spurn|rebuff|rule_out|resist &APPOINTMENT|invitation|contact|negotiation (with|by|from|to|of|in R)
    + [A Asmara] rejected mediation by [R the United Nations].
    + [A Kabul] refuses talks with [R Islamabad].
A refuse|decline R 's invitation|mediation
    + [A Asmara] declined [R London]'s invitation.
A refuse|decline to meet|talk|negotiate|speak|sit|deal|engage|sit_down|shake_hand with|to R
    + [A Netanyahu] refused to meet with [R Abbas].
A refuse|decline to meet|receive|see|host|welcome|hear|greet|invite|admit|face R
    + [A The generals] refused to receive [R the envoy].
A refuse|decline to attend|join|take_part|participate|negotiate|talk|meet|come
    + [A The rebels] refused to attend on Sunday.
A withdraw|cancel|rescind|revoke invitation (to|for|of R)
    + [A Paris] withdrew an invitation to [R Moscow].

# ---- not giving way ----------------------------------------------------------------------------------------

event REJECT yield 124
A refuse|decline to &YIELD_VERB (R)
    + [A The president] refused to resign.
    + [A Tel Aviv] refused to apologise.
    * The donkey refused to budge.
A cling|hang_on|hold_on to power|office|post|chair|seat|presidency
    + [A The president] clung to power on Monday.
A 's refusal to &YIELD_VERB (to R)

event REJECT 128 legal
A defy|flout|violate|breach|ignore|disobey|contravene|circumvent|skirt|infringe|transgress|evade|disregard|sidestep|trample &NORM (by|of|on|from|in|against R)
    + [A North Korea] defied a resolution of the [R Security Council].
    + The embargo on [R Libya] was violated by [A Turkey].
    * The painting defies the rules of colour.
A defy|flout|violate|breach|ignore|disobey|contravene|infringe R 's &NORM
    + [A Havana] flouted [R Washington]'s embargo.
A defy|disobey R=@nation|organization|person
    + [A Caracas] defied [R Washington].
A be in_defiance|in_breach|in_violation|in_contempt of R?
A 's defiance|violation|breach of R
    + [A Iran]'s defiance of [R the United Nations] continued.
A skip|jump|dodge|ignore|shun summons|hearing|questioning|subpoena|bail|draft|conscription|trial
    + [A The former president] skipped a hearing on Monday.

event REJECT 129 diplomatic
A veto|block|strike_down|stall|thwart|obstruct|stymie|scupper|torpedo|hold_up|derail|filibuster|kill|defeat &BID (by|of|from|on|against|to|for|in R)
    + [A Russia] vetoed the resolution.
    + A bill of [R the opposition] was vetoed by [A the president].
    + [A Budapest] blocked the accession of [R Kyiv].
    * Trees blocked the view.
A veto|block|stall|thwart|obstruct|scupper|torpedo|hold_up|derail|kill|defeat|sink R 's &BID
    + [A Italy] has blocked [R Germany]'s bid.
A stall|thwart|stymie R!
A veto R?
    + [A The president] vetoed the tax cut.
    * The president has the power of veto.
A 's veto of|on|against R
A cast|use|wield|exercise veto (against|on|of R)
    + [A Moscow] cast a veto on Monday.

# ---- what is no REJECT --------------------------------------------------------------------------------------

ignore
A reject|turn_down|refuse|decline|rebuff|spurn bid|offer|move|approach|request|contract for|from|by|of player|midfielder|striker|winger|defender|goalkeeper|forward|coach|club|manager|suitor|buyer|investor|shareholder
    * [A The Chelsea board] rejected a bid for the [R Spanish] midfielder.
A=club|team|striker|winger|midfielder|defender|footballer|coach|player|singer|actor|actress|author reject|turn_down|refuse|decline|defy|snub|spurn|skip|ignore|deny|shun|duck R?
    * [A The Colombian winger] turned down [R Italy].
A=gymnast|swimmer|runner|cyclist|athlete|boxer|sprinter|jockey|skier|climber defy R?
A defy gravity|odds|expectation|logic|age|description|belief|explanation|death|pain|fashion|trend|forecast
    * [A The governor] defied the odds.
A deny|refuse R victory|win|title|goal|penalty|medal|point|equalizer|equaliser|place|spot|record|chance
A rule_out foul_play|terrorism|arson|link|cancer|possibility|virus|tsunami|nothing|accident|suicide|fault|error|mistake|injury
    * [A Police] ruled out foul play.
A turn_away good|product|cargo|customer|trade|business|look|face
A skip school|lunch|breakfast|meal|class|work|game|match|tour|race|tournament
A block road|street|route|bridge|traffic|highway|sun|railway|intersection|path|entrance|line
A kill time
A refuse treatment|medicine|surgery|drink
    * [A The prisoner] refused the medicine.
A=court|judge|tribunal|magistrate|prosecutor dismiss|reject charge|conviction|sentence|indictment|case|accusation (against|of R)
A reject|turn_down|refuse|decline|rebuff|spurn bid|offer|move|approach for|from|by|of R=player|midfielder|striker|winger|defender|goalkeeper|forward|club|suitor|buyer|investor|shareholder
A break promise|word of|in silence|honour|god
