# AGREE: say that one will cooperate: agree, offer, promise, be willing, plan to sign. Most of it comes from
# the PROMISE operator and the future of cooperative triggers (operators.pat).

# Verbs of giving one's word, and what is done for others or with them.
set COMMIT_VERB = agree promise pledge vow offer commit consent assent undertake volunteer accept decide intend
    plan prepare aim resolve propose arrange contract covenant elect opt choose hope gear_up
set COMMIT_ADJECTIVE = willing ready prepared committed set eager happy due poised expected scheduled keen glad
    pleased inclined disposed minded determined resolved slated billed content obliged bound anxious
set COMMIT_NOUN = promise pledge offer commitment decision agreement readiness willingness vow undertaking
    guarantee assurance intention intent openness eagerness preparedness consent resolve word
    oath proposal obligation
set READINESS = willingness readiness intention interest desire wish hope openness eagerness
    determination resolve preparedness inclination intent
set AVOW = express voice signal indicate show declare state affirm reaffirm reiterate convey profess confirm
    demonstrate underscore stress underline emphasise emphasize restate restate repeat renew evince
set HELP_VERB = help aid assist support back fund finance bankroll subsidize subsidise sponsor underwrite pay
    compensate reimburse indemnify rebuild repair reconstruct lend loan give hand grant donate contribute supply
    provide furnish deliver send ship dispatch share cooperate co-operate collaborate work team_up partner participate
    rescue train equip arm shelter house resettle accommodate evacuate vaccinate feed extradite protect safeguard
    spare respect recognise recognize normalise normalize improve strengthen deepen boost enhance upgrade reopen
    mediate broker host welcome receive consult hear listen meet talk negotiate discuss confer speak visit
    sign ratify initial invite exchange join rejoin endorse refund rehabilitate renovate guarantee bail_out
    foot stump_up chip_in mend heal reconcile forgive write_off escort accompany treat repatriate restitute
    take_in absorb admit sit_down sit
set HELP_GOODS = aid assistance help relief fund funding money loan grant donation equipment medicine food
    vaccine weapon ammunition missile tank helicopter jet aircraft pension compensation credit bailout scholarship
    shelter refuge asylum sanctuary safe_passage safe_conduct passage immunity protection visa citizenship
    autonomy gas fuel electricity grain wheat maize rice oil water seed fertiliser fertilizer hospital clinic doctor
    teacher engineer adviser advisor trainer instructor package rescue_package aid_package loan_guarantee credit_line
    billion million euro dollar pound frigate drone generator ventilator tent troop soldier peacekeeper policeman
    expert technology know-how expertise cooperation co-operation partnership friendship radar howitzer
    tranche subsidy rebate discount debt_relief relief_supply medical_supply
set ASSURANCE = assurance guarantee promise pledge undertaking commitment word vow pledge
set PEACE_WORD = peace cooperation tie reconciliation rapprochement detente relation deal agreement pact accord
    partnership alliance friendship coexistence understanding compromise settlement normalization normalisation
    consensus closeness trade_deal peace_deal entente coalition truce treaty
set PROPOSAL = offer formula proposal plan deal invitation term compromise settlement invite overture peace_plan
    roadmap blueprint suggestion peace_proposal truce ceasefire cease-fire peace_deal mediation arbitration
    mediator bailout

event AGREE 030
A agree|consent|assent|acquiesce|accede to|on|in R!
    + [A Damascus] agreed to [R UN observers] on Monday.
    + [A Belgrade] assented to [R NATO peacekeepers].
A=@nation|organization agree|consent|concur with R=@nation|organization
    + [A India] agreed with [R Pakistan] on Friday.
    + [A Russia] has agreed with [R China] on the border.
    * The two numbers do not agree.
    * Tests agreed that the coffee tasted better.
A agree|pledge|offer|consent|assent to _
    + [A Iran] agreed to cut output.
    + [A Berlin] has pledged to do more.
    + [A Jakarta] has offered to talk.
    * The film promises to be fun.
A! promise|undertake|volunteer to _
    + [A The minister] promised to repair the road.
    * The weather promised to hold.
A! commit|bind|oblige himself|itself|themselves|herself to _
    + [A Serbia] committed itself to reform.
    * The poet bound himself to a strict metre.
A! be willing|prepared to _
    + [A The United States] is willing to listen.
    * The cake was ready to eat.
A! be keen|eager|inclined|disposed|minded|glad to &HELP_VERB
    + [A Tokyo] is keen to help.
    * The students were keen to help the cook.
A! be open|amenable|receptive|agreeable|sympathetic|favourable|favorable to _
    + [A Seoul] is open to dialogue.
    + [A The rebels] are amenable to a compromise.
    * The museum is open to visitors.
A! be averse to _
A! stand|remain|stay ready|willing|prepared to _
    + [A Brussels] stands ready to act.
    * The vase remained ready to fall.
A declare|profess himself|itself|themselves|herself willing|ready|prepared|open to _
    + [A The rebels] declared themselves ready to talk.
A &AVOW &READINESS to _
    + [A Oslo] expressed its willingness to listen.
    + [A The junta] signalled readiness to compromise.
    * The test shows readiness to learn.
A have objection to _
A have nothing against _
A pledge|guarantee|offer|assure|promise R! &HELP_GOODS
    + [R Teachers] were promised money by [A the government].
A promise|pledge|offer|guarantee R _
    + [R Farmers] were promised cheaper seeds by the [A government].
A! assure|reassure|guarantee|promise|pledge R? that _
    + [A Ottawa] assured [R Kyiv] that no ships would come.
    * The label assures buyers that the salt is pure.
A! assure R! of _
    + [A The president] assured [R investors] of his good will.
A! promise|pledge|undertake|guarantee|vow that _
    + [A The governor] promised that elections would be held.
    * The almanac promised that spring would come.
A! swear to R! that _
A 's &ASSURANCE to R!
    + [A Washington]'s pledge to [R Taipei] stands.
    + [A Baghdad] gave assurances to [R Washington].
    * The guarantee to buyers runs for two years.
A 's &ASSURANCE (to R) that _
A give|offer R! &ASSURANCE
    + [A Tehran] gave [R inspectors] its word.
    + [A Rome] has given [R Tripoli] an undertaking.
    * The shop gave a guarantee of two years.
R receive|win|get|obtain|secure|extract|wring|gain &ASSURANCE|offer from A
    + [R Kyiv] has received assurances from [A Washington].
    + [R Teachers] won a pledge from [A the minister].
    * The widow received an offer from a neighbour.
A renew|reiterate|repeat|reaffirm|restate|confirm|stand_by promise|pledge|vow|offer|undertaking|assurance (to|of R)
    + [A Tokyo] renewed its pledge to [R Manila].
A stand by promise|pledge|vow|offer|commitment (to R)
    + [A Berlin] stands by its pledge to [R Kyiv].
AR! agree on|to _
    + [A India] and [A China] agreed on a plan.
AR! resolve|undertake|pledge|vow to &HELP_VERB
    + [A Finland] and [A Estonia] resolved to share gas.
AR find|reach|seek common_ground|accommodation|middle_ground|modus_vivendi
    + [A Skopje] and [A Sofia] found common ground.
AR shake|clasp hand on _
    * The players shook hands on the court.
AR strike|reach|forge bargain|compromise|consensus|accommodation|understanding
    + [A The unions] and [A the government] struck a bargain.
A strike|reach|make bargain|compromise|accommodation|understanding with R
    + [A Kyrgyz deputies] struck a bargain with [R the president].
    * The designer made a compromise with fashion.
A come to term|agreement|understanding|arrangement with R!
    + [A Sofia] came to terms with [R Skopje].
    * He came to terms with his grief.
AR come to agreement|understanding|arrangement|compromise
    + [A Athens] and [A Ankara] came to an understanding.
A=@nation|organization|group settle with R=@nation|organization|group on _
    + [A The union] settled with [R the government] on wages.
A accept|approve|embrace|adopt|back|take_up|snap_up|endorse &PROPOSAL (from|by|of R)
    + [A The rebels] accepted a proposal from the [R government].
    + The offer was accepted by [A Serbia].
    * The shop accepts cash.
A accept|approve|embrace|adopt|take_up|jump_at R! 's &PROPOSAL
    + [A Delhi] took up [R Beijing]'s offer.
    + [A Kinshasa] embraced [R Angola]'s plan.
    * The chef accepted the guest's offer of help.
A agree to R 's &PROPOSAL|condition|term
    + [A Ankara] agreed to [R Moscow]'s plan.
A come_round|come_around|warm to idea|plan|proposal|compromise (of R)
    + [A The premier] came round to the plan.
A! invite R! (to _)
    + [A China] invited [R Taiwan] to the forum.
    + [R Kim Jong Un] has been invited by [A Moscow].
    * The garden invites a long walk.
A welcome R! to alliance|union|bloc|club|fold|talk|coalition|treaty
    + [A NATO] welcomed [R Montenegro] to the alliance.
A open border|port|harbour|harbor|airspace to|for R!
    + [A Poland] opened its border to [R refugees].
    + [A Malta] has opened its harbour to [R the refugees].
    * The hall opens its doors to students at nine.
A seek|want|pursue|favour|favor|propose|offer|eye|desire|crave &PEACE_WORD with R!
    + [A Ethiopia] seeks peace with [R Eritrea].
    + [A Baku] wants a deal with [R Yerevan].
    * The firm seeks cooperation with growers.
A want|seek|offer better|closer|warmer relation|tie|cooperation with R!
A hope for peace|reconciliation|rapprochement|deal|cooperation|tie with R!
    + [A Sudan] hopes for peace with [R Chad].
A make|reach peace with R!
    + [A Sadat] made peace with [R Israel].
    * She made peace with her past.
A hold_out|extend|offer|wave|proffer olive_branch|hand|hand_of_friendship|peace_offering (to R)
    + [A Eswatini] held out an olive branch to [R the opposition].
    + [A Seoul] extended a hand to [R Pyongyang].
    * The tree is an olive.
A make|launch|send overture|peace_overture|peace_offer|peace_feeler|goodwill_gesture|offer to|toward|towards R!
    + [A Havana] made overtures to [R Washington].
    * The orchestra began the overture to the opera.
A 's overture|peace_offer to|toward|towards R!
    + [A Pyongyang]'s overtures to [R Seoul] surprised many.
A reach_out to R!
    + [A Washington] reached out to [R Tehran].
A reach out to R!
    + [A The president] has reached out to [R the opposition].
    * The boy reached out to a branch.
A! mend|repair|patch_up fence|rift|quarrel with R!
    + [A Riyadh] is mending fences with [R Doha].
    * The farmer mended the fence with wire.
AR mend|repair|patch_up fence|rift|quarrel|difference
    + [A Kenya] and [A Somalia] patched up their quarrel.
AR bury|lay_aside|set_aside hatchet|difference|feud|grudge
    + [A Riyadh] and [A Doha] buried the hatchet.
A bury hatchet with R!
    + [A The senator] has buried the hatchet with [R the president].
    * The boy buried a hatchet in the tree.
AR see eye to eye
A sign_up|subscribe to|for pact|plan|initiative|scheme|accord|agreement|code|treaty|charter|force|mission
    + [A Barbados] signed up for the pact.
    * The student signed up for the course.
A sign up to|for pact|plan|initiative|scheme|accord|agreement|code|treaty|charter|force|mission
    + [A Belize] has signed up to the accord.
A see_eye to eye

event AGREE 036 diplomatic
A accept|issue|extend|send|enclose|renew|take_up invitation|invite (to|from|of R)
    + [A Modi] accepted an invitation from [R Sri Lanka].
    + [A Tehran] extended an invitation to [R Qatar].
    * The card is an invitation to a party.
A! 's invitation|invite to R!
    + [A Paris]'s invitation to [R Kigali] stands.
A plan|arrange|intend to meet|visit|talk|negotiate|attend|host (with|to R)
    + [A Seoul] intends to negotiate with [R Pyongyang].
A plan|intend|hope|want|agree|offer|promise|prepare to visit|meet|host|receive|welcome|consult|invite R!
    + [A Vladimir Putin] hopes to visit [R Iraq].
    + [A The rebels] want to meet [R the president].
    * The family plans to visit the zoo.
A want|wish|hope|agree|offer|promise|consent|prefer|plan|resolve|volunteer to talk|negotiate|speak|confer|meet|sit_down|sit|parley|bargain|engage|discuss with|to R!
    + [A Hamas] wants to talk with [R Israel].
    + [A The army] agreed to meet with [R the rebels].
    * The boy wants to talk with his aunt.
A plan|schedule|announce|arrange|set|book|confirm|fix|pencil_in visit|meeting|talk|trip|summit|flight|dialogue (to|with R)
    + [A Tokyo] announced talks with [R Seoul].
    + [A Hanoi] has arranged a meeting with [R Beijing].
    * The club arranged a trip to the beach.
A be due|set|scheduled|expected|slated|billed|poised to meet|visit|host|receive|welcome R!
    + [A Vladimir Putin] is scheduled to visit [R India] on Monday.
    + [A Lavrov] is expected to visit [R Serbia].
A be due|set|scheduled|expected|slated|billed to travel|fly|go|arrive|land|head to|in R!
    + [A Antony Blinken] is scheduled to fly to [R Turkey] on Sunday.
A be due|set|scheduled|expected|slated to talk|speak|confer|meet|negotiate|sit_down|sit|hold_talk with|to R!
    + [A Rubio] is expected to talk with [R Lavrov].
A=@person be due|expected|awaited in|at R!
    + [A Keir Starmer] is expected in [R Beijing].
    * Rain is expected in Moscow.
A=envoy|minister|delegation|mediator|secretary be due|expected|awaited in|at R!
A ready|prepare carpet|welcome|red_carpet for R!
    + [A Mongolia] prepared a welcome for [R the pope].
A propose|offer|float|moot|suggest|table|broach truce|ceasefire|cease-fire|peace_talk|direct_talk|reconciliation|roundtable|national_dialogue|prisoner_swap|pause (to|with R)
    + [A Hemedti] floated a truce.
    + [A Bogota] has proposed a truce to [R the ELN].
    * The clown offered the crowd a pause.
A offer|propose|promise R! truce|ceasefire|cease-fire|talk|dialogue|negotiation|peace|meeting|seat|partnership
    + [A Petro] offered [R the dissidents] a ceasefire.
A sue for peace|truce|term (with R)
    + [A The rebels] sued for peace.
    * The singer sued for damages.
A prefer|choose|favour|favor|back talk|dialogue|diplomacy|negotiation|peace|mediation (with R)
    + [A Abiy Ahmed] prefers dialogue.

event AGREE 038 diplomatic
A accept|agree_to|approve|welcome mediation|arbitration|mediator|good_office|peace_plan (by|of|from R)
    + [A Juba] accepted the mediation of [R Kenya].
    + [A Sanaa] accepted a mediator.
    * The firm accepted an arbitration clause.

event AGREE 039 diplomatic
A offer|volunteer|propose to mediate|broker|arbitrate|intercede|facilitate (between|in|for R)
    + [A Doha] offered to mediate between [R Hamas] and Fatah.
    + [A The bishops] have volunteered to mediate.
    * The son offered to mediate between the cats.
A offer|lend good_office|service|venue|himself|itself (to|as|for R)
    + [A Oman] offered its good offices to [R Yemen].

event AGREE 031
A agree|consent to ceasefire|cease-fire|truce|deal|treaty|pact|armistice|accord|partnership|cooperation|pause|exchange|swap (with|in R)
    + [A Vladimir Putin] agreed to a ceasefire in [R Ukraine].
    + [A Hamas] agreed to a truce with [R Israel].
    * Both proverbs agree with the sense of the treaty.
    * The treaty is kept in a museum in Vienna.
AR! agree to|on ceasefire|cease-fire|truce|armistice|cooperation|exchange|partnership|plan|roadmap|rule|text|term
    + [A Kyiv] and [A Moscow] agreed on an exchange.
    * Both proverbs agree.
AR agree truce|ceasefire|cease-fire|pause|plan|term|roadmap|swap
    + [A Israel] and [A Hamas] agreed a truce.
A agree ceasefire|cease-fire|truce|plan|term|swap with R!
    + [A Kabul] agreed a truce with [R the Taliban].

event AGREE 033
A &COMMIT_VERB to &HELP_VERB (R)
    + [A Oslo] promised to help [R Kyiv].
    + [A Taiwan] vows to rebuild hospitals in [R Belize].
    + [A Norway] volunteered to underwrite the salaries of [R Palestinian teachers].
    * The uncle promised to help with the dishes.
A &COMMIT_VERB to &HELP_VERB to|for|with|in R!
    + [A The World Bank] promised to lend money to [R Malawi].
    + [A Lima] agreed to share data with [R Quito].
    * The boy agreed to share his toys with his brother.
A be &COMMIT_ADJECTIVE to &HELP_VERB (R)
    + [A Dakar] is poised to escort [R convoys of Mali].
    + [A Berlin] is ready to support [R Tirana].
    * The dog was ready to help.
A be &COMMIT_ADJECTIVE to &HELP_VERB to|for|with|in R!
    + [A Vienna] is willing to share water with [R Bratislava].
A! 's plan to &HELP_VERB (R)
A! 's plan to &HELP_VERB to|for|with|in R!
A 's &COMMIT_NOUN to &HELP_VERB (R)
    + [A Lisbon]'s promise to help [R Angola] was welcome.
    + [A Angola]'s offer to help [R Zambia] came late.
    * His offer to help was kind.
A 's &COMMIT_NOUN to &HELP_VERB to|for|with|in R!
    + [A Paris]'s decision to lend money to [R Chad] was welcome.
A &AVOW &READINESS to &HELP_VERB (R)
    + [A Oslo] expressed its readiness to help [R Kyiv].
A &AVOW &READINESS to &HELP_VERB to|for|with|in R!
    + [A Stockholm] voiced its readiness to work with [R Ankara].
A pledge|promise|offer|volunteer|earmark|guarantee|commit|allot|budget|reserve|ringfence|set_aside|put_up &HELP_GOODS to|for R!
    + [A Germany] earmarked money for [R refugees].
    + [A David Lammy] pledged ten million pounds to [R Sudan].
    * The man set aside money for his holiday.
A pledge|promise|volunteer|earmark|guarantee|budget|set_aside &HELP_GOODS
    + [A Tokyo] has pledged ten billion dollars.
A pledge|promise|volunteer _ to R!
    + [A The government] promised land to [R farmers].
A offer _ to R!
    + [A The emir] offered his palace to [R families].
    * The stall offers fruit to walkers.
A pledge|offer|promise|guarantee safe_passage|passage|protection|immunity|shelter|asylum (to|for R)
    + Safe passage was promised to [R the rebels] by [A Kinshasa].
    * The roof offers shelter.

A approve|greenlight|green-light|okay|clear|endorse arms_sale|weapon_sale|sale|delivery|shipment|dispatch|deployment to|for|of R
    + [A Washington] has approved an arms sale to [R Taipei].
    * The bank approved a loan for a flat.
    * The council approved the sale of a flat.
A give|get green_light|go-ahead|go_ahead|nod|thumb_up|blessing to|for|on _
    + [A Sofia] gave the green light to the shipment.
    * The referee gave the nod to the scorer.

event AGREE 034 political_institutions
A promise|pledge|guarantee|vow reform|election|referendum|change|democracy|transition|fair_election|free_election|justice|vote|handover|civilian_rule|power-sharing|constitution|amendment (in|to|for R)
    + [A The junta] promised elections.
    + Reforms were pledged by [A the king].
    * The shirt promises a change.
A promise|pledge|commit|agree|vow to hold election|referendum|vote|poll|inquiry
    + [A The general] promised to hold elections.
    * The school promised to hold a vote on lunch.
A promise|pledge|commit|agree|vow to change|reform|amend|improve|modernize|modernise|overhaul|liberalize|liberalise law|constitution|system|police|condition|court|army|economy
    + [A The cabinet] vowed to overhaul the police.

# Takeovers, transfers and careers are agreed on, too.
ignore
A=police|detective|investigator|prosecutor|officer|policeman want|hope|wish to talk|speak|interview|question|meet
A agree|plan|decide|offer|propose|intend|consent|accept|vote to acquire|merge|take_over|float|list|delist|rebrand|demerge|spin_off
    * [A Two miners] agreed to merge in [R Canada].
A agree|plan|decide|offer|propose|intend|consent to buy|sell|purchase|offload|divest company|firm|rival|stake|brand|business|unit|maker|developer|producer|retailer|chain|share|operation|club|player|striker|midfielder|defender|subsidiary|division|bank|insurer|brewer|airline
    * [A Pfizer] agreed to buy a developer in [R Denmark].
A agree|plan|pledge|promise|intend|decide to double|triple|expand fleet|output|profit|sale|dividend|revenue|capacity|market_share|network
A agree|consent|commit to contract|transfer|term|loan_spell|wage_cut|extension|takeover|merger
    * [A The striker] agreed to a contract with [R Juventus].
A accept|reject offer|bid for striker|player|midfielder|defender|club|company|stake|winger|goalkeeper|forward
A invite application|bid|tender|comment|question|criticism|comparison|ridicule|attention
    * [A The ministry] invited bids from [R German firms].
A plan|arrange|book|schedule visit|trip|flight to museum|zoo|beach|doctor|hospital|studio|moon|mars
