# Operators: verbs and nouns over other events, and the one table of what comes out.
# "compose OPERATOR over INNER TYPES = RESULT"; `same` keeps the inner event, `none` records nothing,
# `keep` records the inner event beside the result, as claimed by the result's actor.

# ---- agreeing, promising, being willing ---------------------------------------------------------

operator PROMISE AGREE
A agree|promise|pledge|vow|offer|commit|consent|undertake|volunteer|swear|accept|intend|plan|prepare|aim|assent|propose|arrange|contract|covenant|mean|gear_up|deign|condescend|get_ready to E
    + [A France] agreed to send troops to [R Mali].
    + [A Iran] offered to release [R prisoners].
    + [A Ottawa] has promised to provide aid to [R Haiti].
    + [A Japan] vows to support [R Ukraine].
    * The child promised to visit his grandmother's garden.
A promise|assure|pledge|guarantee|reassure R that E
    + [A Ottawa] assured [R Kyiv] that it would deliver weapons before winter.
A promise|pledge|vow|guarantee|undertake that E
    + [A Rome] promised that it would send aid to [R Libya].
A promise R to E
    + [A Berlin] has promised [R Kyiv] to deliver more tanks.
A agree|commit|consent|assent|accede|acquiesce|subscribe on|to|in E
    + [A Rwanda] agreed to talks with [R Congo].
    + [A Rwanda] consented to talks with [R Congo].
A commit|bind|oblige|engage|resign himself|itself|themselves|herself to E
    + [A The rebels] engaged themselves to release [R prisoners].
A sign_up|opt|prepare|gear_up|volunteer|sue for E
    + [A Ankara] opted for talks with [R Damascus].
    * The hikers opted for the longer path.
A promise|pledge|offer|propose|plan|approve|guarantee|accept|agree|schedule|arrange|set|fix|volunteer|float|moot|table|envisage|prepare|agree_on|greenlight|green-light|okay|pencil_in|broach|prefer|favour|favor|intend E
    + [A Japan] pledged aid to [R Ukraine].
    + Talks with [R Kosovo] were offered by [A Serbia].
    * She planned a trip to the sea.
A announce|unveil|proclaim E
    + [A Germany] announced talks with [R Chad].
A be willing|ready|prepared|committed|set|eager|happy|due|poised|expected|scheduled|keen|glad|pleased|bound|inclined|disposed|minded|determined|resolved|content|slated|billed|obliged|anxious|tipped|open|amenable|receptive|agreeable|averse to E
    + [A Australia] is willing to withdraw its troops from [R Iraq].
A be ready|prepared|in_favour|in_favor for|of E
    + [A Tirana] is ready for talks with [R Belgrade].
    * The ice is ready for the skaters.
A stand|remain|stay|declare ready|willing|prepared|set|open to|for E
    + [A Brussels] stands ready to resume talks with [R London].
A declare|profess|pronounce himself|itself|themselves|herself ready|willing|prepared|open to|for E
    + [A The rebels] declared themselves ready to release [R prisoners].
A have objection to|against E
A 's promise|pledge|offer|commitment|plan|decision|agreement|readiness|willingness|vow|undertaking|guarantee|assurance|proposal|intention|intent|word|oath|resolve|determination|eagerness|consent|preparedness|openness|proposition|scheme|deal|pact|resolution to E
    + [A Sweden]'s decision to send weapons to [R Ukraine] was welcome.
A 's promise|pledge|offer|assurance|guarantee|proposal|plan|undertaking|word|agreement|deal|vow (to R) of|for|that|on E
    + [A Juba]'s offer of talks with [R the rebels] came late.
A 's promise|pledge|offer|assurance|guarantee|undertaking|vow|commitment to R to E
    + [A Cairo]'s promise to [R Hamas] to release prisoners was kept.
A give|offer|issue R! promise|pledge|offer|commitment|guarantee|assurance|undertaking|word that|to E
    + [A Tehran] gave [R Paris] its word that it would release prisoners.
A give|get green_light|go-ahead|nod|blessing|assent to|for E
    + [A The cabinet] gave its blessing for talks with [R the rebels].
    * The guide gave the nod for lunch.
A make|renew|reiterate|give|offer|repeat|reaffirm|restate|confirm|issue|put_forward|table|stand_by|extend promise|pledge|offer|commitment|proposal|undertaking|assurance|guarantee|vow|word|decision to|for|of|that E
    + [A Oslo] made an offer to mediate between [R Colombia] and the rebels.
A &AVOW|have &READINESS to|in|for|of|on E
    + [A Caracas] signalled willingness to negotiate with [R the opposition].
A reach|announce|strike|hammer_out|thrash_out|forge|make|cut|agree agreement|deal|accord|pact|compromise|understanding|memorandum|arrangement|bargain|consensus to|on|for E
    + A deal to release [R prisoners] was reached by [A the Taliban].
compose PROMISE over AGREE CONSULT SUPPORT COOPERATE AID = AGREE
compose PROMISE over CONCEDE = AGREE 035
compose PROMISE over RETREAT = AGREE 035
compose PROMISE over RETREAT/withdraw RETREAT/ceasefire RETREAT/disarm = AGREE 0356
compose PROMISE over RETREAT/release = AGREE 0353
compose PROMISE over RETREAT/access = AGREE 0355
compose PROMISE over REQUEST ACCUSE REJECT THREATEN = same
compose PROMISE over PROTEST = THREATEN
compose PROMISE over SANCTION = THREATEN relations
compose PROMISE over MOBILIZE COERCE ASSAULT = THREATEN violence
compose PROMISE over COERCE/restrict COERCE/curfew COERCE/martial-law COERCE/seize = THREATEN restrict
compose PROMISE over COERCE/arrest COERCE/deport = THREATEN arrest

# What is decided is on its way: it counts like the future of the deed.
operator DECIDE AGREE
A decide|resolve|opt|elect|choose|determine to E
    + [A Tokyo] decided to send aid to [R Nepal].
    + [A Madrid] resolved to hold talks with [R Catalonia].
    * The boy decided to visit the zoo.
compose DECIDE over CONSULT SUPPORT COOPERATE AID AGREE = AGREE
compose DECIDE over CONCEDE RETREAT RETREAT/ceasefire = CONCEDE
compose DECIDE over RETREAT/release = AGREE 0353
compose DECIDE over RETREAT/disarm = AGREE 0356
compose DECIDE over RETREAT/access = AGREE 0355
compose DECIDE over PROTEST = THREATEN
compose DECIDE over SANCTION = THREATEN relations
compose DECIDE over ASSAULT MOBILIZE = THREATEN violence
compose DECIDE over COERCE = THREATEN restrict
compose DECIDE over REQUEST ACCUSE REJECT THREATEN = same future

# To want or hope for something friendly is to offer it; what is wanted against others stays a wish.
operator WISH AGREE
A want|wish|hope|long|yearn|prefer|desire to E
    + [A Bamako] wants to hold talks with [R Algiers].
    + [A The teachers] hope to cooperate with [R the police].
    * The child hopes to visit the zoo.
A advocate|champion E
    + [A The bishop] has advocated a meeting with [R the rebels].
A hope for E
    + [A Sudan] hopes for talks with [R Chad].
A 's wish|hope|desire to|for E
    + [A Kabul]'s wish to cooperate with [R Delhi] was noted.
compose WISH over AGREE CONSULT SUPPORT COOPERATE AID = AGREE
compose WISH over RETREAT CONCEDE = same hypothetical
compose WISH over REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT = same hypothetical

# The future of a trigger itself: "France will send troops", "France to send troops".
compose FUTURE over CONSULT SUPPORT COOPERATE AID AGREE = AGREE
# An announced withdrawal is CONCEDE; what is to be released, returned or handed over is promised.
compose FUTURE over CONCEDE RETREAT RETREAT/ceasefire = CONCEDE
compose FUTURE over RETREAT/release = AGREE 0353
compose FUTURE over RETREAT/disarm = AGREE 0356
compose FUTURE over RETREAT/access = AGREE 0355
compose FUTURE over PROTEST = THREATEN
compose FUTURE over SANCTION = THREATEN relations
compose FUTURE over ASSAULT MOBILIZE = THREATEN violence
compose FUTURE over COERCE = THREATEN restrict
compose FUTURE over REQUEST ACCUSE REJECT THREATEN = same future
compose NOT_FUTURE over AGREE SUPPORT COOPERATE = REJECT
compose NOT_FUTURE over CONSULT = REJECT meet
compose NOT_FUTURE over AID = REJECT assist
compose NOT_FUTURE over CONCEDE RETREAT = REJECT yield
compose NOT_FUTURE over ASSAULT COERCE MOBILIZE SANCTION PROTEST = CONCEDE
compose NOT_FUTURE over REQUEST ACCUSE REJECT THREATEN = same negated

# ---- refusing, denying -------------------------------------------------------------------------------

operator REFUSE REJECT
A refuse|decline|disdain|scorn|hesitate|forbear to E
    + [A Israel] refused to release [R prisoners].
    + [A Pakistan] has refused to provide military aid to [R Saudi Arabia].
    * The old car refused to start.
A reject|rule_out|spurn|rebuff|dismiss|resist|refuse|block|veto|turn_down|shun|cancel|call_off|postpone|scrap|decline|eschew|forswear|repudiate|snub|scupper|torpedo|scuttle|thwart|stymie|stall|delay|defer|put_off|shelve|scotch|knock_back|brush_off|brush_aside|wave_away|scorn|disdain|nix|ditch|hold_up|stonewall|frustrate|boycott|duck|obstruct|rubbish|pooh-pooh|disallow E
    + [A The Taliban] rejected talks with [R Ashraf Ghani].
    + Talks with [R the rebels] were put off by [A Kinshasa].
A balk|baulk|jib|demur|scoff|bridle at E
    + [A Ankara] balked at talks with [R Damascus].
    * The horse balked at the fence.
A vote|decide|argue|advise against E
    + [A Parliament] voted against talks with [R the rebels].
    * The panel voted against the longer film.
A close|slam|shut door to|on E
    + [A Delhi] closed the door on talks with [R Islamabad].
A be unwilling|reluctant|opposed|loath|loth|disinclined|hesitant to E
    + [A Kabul] was unwilling to negotiate with [R the Taliban].
A 's refusal|unwillingness|rejection|reluctance|aversion|hesitation|disinclination to|of E
    + [A Hungary]'s refusal to accept refugees from [R Syria] drew fire.
compose REFUSE over CONSULT = REJECT meet
compose REFUSE over AID COOPERATE SUPPORT = REJECT assist
compose REFUSE over CONCEDE RETREAT = REJECT yield
compose REFUSE over AGREE = REJECT
compose REFUSE over REQUEST/assist = REJECT assist
compose REFUSE over REQUEST/yield = REJECT yield
compose REFUSE over REQUEST/meet = REJECT meet
compose REFUSE over REQUEST ACCUSE THREATEN = REJECT
compose REFUSE over ASSAULT COERCE SANCTION MOBILIZE PROTEST REJECT = REJECT

operator DENY REJECT 016
A deny|refute|disclaim|disavow|disown|gainsay|rebut E
    + [A Iran] denied attacking [R Saudi Arabia].
A deny|refute|dispute|rebut that E
    + [A Rwanda] denied that it had sent troops to [R Congo].
A deny|refute|dispute|rebut|dismiss|reject|disclaim report|claim|allegation|accusation|suggestion|rumour|rumor|charge|assertion|insinuation that|of E
    + [A Rwanda] has rejected claims that it sent troops to [R Congo].
    * Nobody denied that the soup was cold.
A deny|disclaim|disavow|refute involvement|role|responsibility|part|hand|complicity|knowledge|connection|link|participation|guilt|blame in|for|of|to|with E
    + [A Iran] denied involvement in the attack on [R Saudi Arabia].
compose DENY over any = REJECT

# ---- asking (the templates stand in request.pat) -----------------------------------------------------

operator DEMAND REQUEST
A make|issue|launch|renew|reiterate|repeat|send|address request|appeal|demand|call|plea|petition to|for|on|that E
    + [A The pope] made an appeal for talks with [R Moscow].
    + [A Cairo] renewed its call for a ceasefire in [R Sudan].
    * The vet made a call for help.
compose DEMAND over AID COOPERATE SUPPORT = REQUEST assist
compose DEMAND over CONSULT AGREE = REQUEST meet
compose DEMAND over RETREAT CONCEDE = REQUEST yield
compose DEMAND over ASSAULT COERCE MOBILIZE REJECT PROTEST ACCUSE THREATEN REQUEST = REQUEST
compose DEMAND over SANCTION ACCUSE/investigate = ACCUSE

# ---- threatening ---------------------------------------------------------------------------------------

operator THREAT THREATEN
A threaten to E
    + [A Hezbollah] threatened to shell [R Haifa].
    + [A Donald Trump] threatened to expel [R diplomats].
    * The dog threatened to bark.
A threaten E
    + [A Iran] threatened retaliatory strikes on [R Israel].
A threaten that E
    + [A The generals] threatened that they would arrest [R the prime minister].
    * The landlord threatened that the rent would rise.
A threaten|menace R with E
    + [A Brussels] threatened [R Ankara] with sanctions.
A warn|caution|swear that E
    + [A Iran] warned that it would attack [R Israel].
A warn|caution|threaten R that|of|about E
    + [A Moscow] warned [R Kyiv] that it would cut gas supplies.
A 's threat|warning|ultimatum|plot|conspiracy|menace to|of|that E
    + [A Turkey]'s threat to invade [R Syria] was heard in Washington.
A plot|conspire|scheme|connive|collude to E
    + [A The officers] plotted to overthrow [R the president].
A plot|brandish E
    + [A Militants] plotted an attack on [R Israel].
    * The writer plotted her book.
A make|issue|renew|repeat|deliver|reiterate|brandish|raise threat|warning|spectre|specter|prospect to|of E
    + [A Pyongyang] renewed its threat to attack [R Seoul].
    * The clouds made a threat of rain.
A reserve right to E
    + [A Baku] reserved the right to attack [R the rebels].
    * The hotel reserves the right to move guests.
A put|serve R on notice that|of E
    + [A Washington] put [R Ankara] on notice that it would impose sanctions.
compose THREAT over ASSAULT MOBILIZE = THREATEN violence
compose THREAT over SANCTION = THREATEN relations
compose THREAT over SANCTION/expel COERCE/deport = THREATEN expel
compose THREAT over COERCE = THREATEN restrict
compose THREAT over COERCE/arrest = THREATEN arrest
compose THREAT over COERCE/seize = THREATEN territory
compose THREAT over PROTEST = THREATEN
compose THREAT over REJECT AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE THREATEN = THREATEN

# ---- accusing (the templates stand in accuse.pat): the inner event is claimed, not recorded twice ----------

compose ACCUSE over any = ACCUSE allege

# ---- ending, easing --------------------------------------------------------------------------------------

operator HALT
A stop|halt|end|cease|suspend|terminate|discontinue|abandon|quit|finish|freeze|pause|cut_off|cut|drop|wind_down|break_off|curtail|wind_up|scale_down|phase_out|interrupt|give_up|forgo|renounce|lift|ease|relax|loosen|rescind|revoke|repeal|unwind|undo|roll_back|break|close_down|dial_down|dial_back|lay_off|disrupt|sever|hold_off E
    + [A Russia] halted its offensive against [R Ukraine].
    + The [A European Commission] suspended aid to [R Gaza].
    + [A Israel] has suspended its bombardment of [R Beirut].
    * The rain stopped the game.
A put|bring|call end|halt|stop|brake to|on E
    + [A The rebels] put an end to their attacks on [R the army].
A bring|draw E to end|close|halt|standstill|stop
    + [A Riyadh] brought its bombing of [R Sanaa] to an end.
    * The band brought the show to a close.
A pull plug on E
    + [A Washington] pulled the plug on talks with [R Havana].
A desist|cease|back_off|retire|retreat|step_back from E
    + [A The army] desisted from shelling [R Goma].
    * The birds retreated from the lawn.
A 's suspension|cessation|halt|freeze|termination|end|lifting|easing|withdrawal|relaxation|pause|cancellation of|to|in|on E
    + [A Russia]'s suspension of its attacks on [R Kyiv] was short.
A withdraw|pull_out|back_out|walk_away|opt_out|drop_out|bow_out from|of|out_of E
    + [A Canada] withdrew from cooperation with [R Turkey].
A withhold|withdraw|reduce|slash|scale_back|trim|pare|pare_back|diminish|shrink|gut|pull|claw_back|choke_off|cut_back|whittle_down|hold_back E
    + [A Denmark] has slashed aid to [R Yemen].
compose HALT over ASSAULT = RETREAT ceasefire
compose HALT over MOBILIZE = RETREAT withdraw
compose HALT over COERCE = CONCEDE
compose HALT over SANCTION = RETREAT
compose HALT over PROTEST = CONCEDE
compose HALT over THREATEN REQUEST REJECT = CONCEDE
compose HALT over ACCUSE = CONCEDE
compose HALT over CONSULT = SANCTION withdraw 164
compose HALT over AID = SANCTION discontinue
compose HALT over COOPERATE SUPPORT AGREE = SANCTION withdraw
compose HALT over RETREAT CONCEDE = REJECT

# ---- carrying on, causing, trying: the inner event goes on ----------------------------------------------------

operator CARRY_ON
A vote|begin|start|continue|resume|keep|proceed|launch|intensify|step_up|manage|remain|seem|appear|go_on|come|go|move|rush|renew|expand|complete|commence|hasten|hurry|race|dare|get|set_out|turn|venture|carry_on|return|happen|unite|combine|scramble|gather|step_in|intervene|act to E
    + [A Ethiopia] began to withdraw its troops from [R Somalia].
    + [A Seoul] continues to provide aid to [R Mongolia].
    * The clock began to chime.
A begin|start|continue|resume|keep|renew|intensify|complete|expand|conclude|join|order|authorize|hold|conduct|attend|commence|step_up|ramp_up|escalate|accelerate|redouble|sustain|maintain|keep_up|prolong|undertake|mount|stage|carry_out|pursue|press|authorise|mastermind|orchestrate|spearhead|lead|command|direct|oversee|engineer|effect|initiate|reopen|re-start|restart|relaunch|revive|unleash|perpetrate|admit E
    + [A Russia] has begun withdrawing its troops from [R Syria].
    + [A Israel] resumed its bombardment of [R Rafah].
A persist|engage|participate|take_part|succeed|join|cooperate in E
    + [A Russia] persisted in shelling [R Kharkiv].
    * The pupils took part in the game.
A press_ahead|press_on|go_ahead|push_ahead|push_on|forge_ahead|carry_on|persevere|get_on|proceed|plough_on|continue with E
    + [A Ankara] pressed ahead with its bombing of [R Kobani].
    * The choir carried on with its song.
A embark on E
    + [A Paris] embarked on talks with [R Algiers].
A be involved|engaged|locked in E
    + [A The army] is involved in the shelling of [R Goma].
A take step|measure|action to E
    + [A Rome] took steps to withdraw its troops from [R Libya].
A use _ to E
    + [A Rebels] used a truck to attack [R the embassy].
    * The army used trucks to carry water.
A send|dispatch|deploy _ to E
    + [A Washington] dispatches envoy to meet [R the rebels].
A be able to E
    + [A The rebels] were able to capture [R Goma].
compose CARRY_ON over any = same

operator ATTEMPT
A try|attempt|seek|strive|struggle|work|endeavour|endeavor|aspire|bid|vie|campaign|battle|push to E
    + [A Gunmen] tried to kidnap the [R mayor].
    + [A The police] sought to arrest [R the president].
    * The climber tried to reach the summit.
A make|launch|mount attempt|effort|bid|push|drive to|at E
    + [A The rebels] made an attempt to capture [R Goma].
    * The climbers made an attempt at the summit.
A 's attempt|effort|bid|push|drive|endeavour|endeavor|campaign to|at E
    + [A Hackers]' attempt to hack [R Sony] failed.
compose ATTEMPT over ASSAULT COERCE = same
compose ATTEMPT over AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE = same hypothetical

operator FAIL
A fail|neglect|omit|forget to E
    + [A The army] failed to capture [R Goma].
    * The cake failed to rise.
A avoid|skip|forbear|dodge|escape E
    + [A The minister] avoided criticizing [R China] at the summit.
    * The minister avoided the rain.
A refrain|abstain|hold_back|shy_away|shrink|shy|hold_off|keep from E
    + [A Delhi] refrained from condemning [R Moscow].
A stop short of E
    + [A Delhi] stopped short of condemning [R Moscow].
    * The car stopped short of the wall.
A be incapable of E
    + [A The army] is incapable of capturing [R Goma].
A be unable|powerless to E
    + [A The army] is unable to evacuate [R civilians].
A 's failure|inability|incapacity|neglect to|of E
    + [A Kabul]'s failure to release [R prisoners] was noted.
compose FAIL over any = same negated
compose FAIL over AGREE = REJECT

operator CONSIDER
A consider|contemplate|mull|weigh|discuss|debate|study|ponder|mull_over|explore|entertain|eye|examine|assess|weigh_up E
    + [A Washington] is considering sanctions against [R Turkey].
    + [A Tokyo] weighs sending troops to [R Iraq].
    * She considered a walk in the park.
A toy|flirt with idea|prospect|thought|possibility|notion of E
    + [A Ankara] toyed with the idea of talks with [R Damascus].
    * The cook toyed with the idea of a stew.
A consider|discuss|raise|moot|explore|weigh|examine|study|debate|entertain possibility|prospect|idea|option of E
    + [A Rome] raised the possibility of talks with [R Tripoli].
A think|talk about|of E
    + [A Berlin] is thinking of sending weapons to [R Kyiv].
    * The boy was thinking of lunch.
A consider|contemplate|ponder|weigh|debate|discuss|study|mull|decide whether|if E
    + [A Congress] is considering whether it should impose sanctions on [R Venezuela].
    * The mayor is considering whether he should paint the town hall.
compose CONSIDER over any = same hypothetical

operator PERMIT RETREAT
A allow|permit|let|authorize|enable|authorise|license|entitle|empower|clear R to E
    + [A Chad] allowed [R doctors] to help refugees.
    * Warm weather allowed the roses to bloom.
A give|grant R permission|leave|clearance|licence|license|authorisation|authorization|right to E
    + [A Damascus] gave [R doctors] leave to help refugees.
    * The teacher gave the class leave to play.
A allow|permit|let|tolerate|condone|countenance E
    + [A Ethiopia] allowed talks between [R Eritrea] and the rebels.
compose PERMIT over any = RETREAT access

operator PREVENT COERCE restrict
A! prevent|bar|ban|prohibit|stop|block|forbid|restrain|keep|hinder|deter|debar|preclude|hold_back|obstruct|stymie|enjoin R from E
    + [A Police] prevented [R activists] from protesting.
    * Thick ice kept the ship from sailing.
A! stop|prevent|break_up|outlaw|quash|disrupt protest|rally|march|demonstration|vigil|sit-in|congress (by|of|in R)
    + [A Police] stopped a rally of [R students].
    * The storm stopped the march.
A forbid|prohibit R to E
    + [A Kampala] has banned [R soldiers] from protesting.
compose PREVENT over any = COERCE restrict
