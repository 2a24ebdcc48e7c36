# What is no event, though its verb is a trigger: sport, business, metaphor, talk about nothing. These templates
# win where they are the most specific, and nothing comes out.

ignore
A decline|refuse to comment|elaborate|answer|discuss|say|speculate|name|identify|respond
    * [A Officials] declined to comment on the case.
A meet need|demand|deadline|standard|requirement|goal|target|challenge|criterion|expectation|obligation|fate|resistance|opposition|test|quota|approval
    * [A Google] met the needs of its users.
A receive email|mail|vote|message|support|letter|call|word|information|attention|money|donation|award|ballot|treatment|report|percent|number|name|copy
    * [A The senator] received votes from [R Republicans].
A strike balance|chord|note|tone|pose|gold|iceberg|bargain
    * Apple struck a balance between Google and Samsung.
A attack|hit|target|assail|hammer|pound|fight proposal|plan|record|idea|policy|legislation|bill|law|character|credibility|argument|position|comment|speech|issue|problem|stance|budget|trail|news|spot|note|theme|mark|road|market|voter|audience|system|establishment|poverty|inflation|crime|corruption|cancer|disease|fire|blaze|climate_change|battle|lawsuit|campaign|election|inequality|case|charge|way
    * [A The senator] attacked the plan of [R the president].
_ attack|target R=@person
A=@person clash|battle|spar|fight (with|against R)
    * [A Hillary Clinton] and [A Bernie Sanders] clashed over taxes.
A=@person fight|battle|combat R=@person
A speak|talk to|with reporter|journalist|media|press
    * [A Angela Merkel] spoke to reporters in Berlin.
A hold|have conference_call
A be threat to R
A withdraw|pull|return money|fund|cash|investment|email|document
A fight|battle for|over|to _
    * [A Teachers] fight for better schools.
_ kill|injure|wound|hurt R in|by crash|accident|earthquake|quake|flood|flooding|fire|storm|hurricane|tornado|landslide|avalanche|collision|wreck|derailment|cyclone|tsunami|collapse|eruption|stampede|crush
    * [R Nine people] were killed in an earthquake in Haiti.
    * [R Two soldiers] were injured in a helicopter crash.
crash|accident|earthquake|flood|fire|storm|hurricane|tornado|landslide|avalanche|tsunami|cyclone|lightning kill|injure|destroy|wound R
    * The earthquake killed [R dozens of people].
A kill bill|deal|plan|project|idea|job|amendment|time|measure|program|proposal|legislation|effort|story|momentum
    * [A The senate] killed a project in [R Texas].
A shoot film|video|scene|movie|episode|documentary|photo|picture|ad|commercial|basket|goal|par|round (about|of|on|with|in R)
    * [A The director] shot a film about [R refugees].
A beat|defeat|hit|strike R in|at|to final|match|game|semifinal|semi-final|round|quarterfinal|tournament|set|qualifier|playoff|primary|election|poll|caucus|race|vote|state
    * [A Serbia] beat [R Canada] in the final.
A beat|hit expectation|estimate|forecast|odds|record|rival|opponent|number|percent|point|clock
A release album|film|video|statement|report|figure|book|tax_return|email|ad|record|song|single|poll|number|name|list|document|transcript|result|tape|data|information|product|version|photo|letter|plan|detail|memo|file
    * [A The president] released a statement on [R Iran].
A return call|email|message|home|ball|serve|favor|request|profit
    * [A The minister] did not return calls from [R reporters].
A leave mark|room|home|house|school|message|door|impression|stage|job|race|party|question
A threaten livelihood|job|health|crop|species|growth|recovery|environment|career|life
A visit website|site|page|museum|store|shop|restaurant|doctor|hospital|family|friend|relative|parent|school|church
    * [A The governor] visited a school in [R Texas].
A host show|program|party|radio_show|podcast|fundraiser|event|game|tournament|final|concert
    * [A The mayor] hosted a party for [R reporters].
A attack|defend|block shot|title|goal|net
A back|support|endorse idea|plan|notion|claim|view|candidate|bid|campaign|nominee|amendment
A save|rescue|help money|time|energy|life|day|match|game|company|economy
A seize moment|opportunity|chance|initiative|spotlight
    * The minister seized the moment.
A seize|pounce|latch|fasten|latch_on|latch_onto on|upon|onto _
    * [A Democrats] seized upon the remarks of [R Trump].
A capture imagination|attention|mood|heart|essence|title|vote|percent|state|seat|nomination|delegate
A occupy post|position|seat|space|place
A sell|buy share|stock|bond|home|house|ticket
A order meal|food|drink|coffee|pizza|book
A charge fee|price|toll|interest|rent
A block shot|ad|view|call|number
A lift|raise spirit|trophy|cup|rate|cap|weight

# ---- forces of nature, diseases and animals that kill, strike and invade -----------------------------

set WEATHER_FORCE = storm hurricane typhoon cyclone tornado twister blizzard frost hail hailstorm hailstone sandstorm
    dust_storm snow snowstorm heatwave heat_wave heat cold cold_snap cold_front drought flood flooding floodwater
    flash_flood rain rainfall downpour rainstorm monsoon wind gale gust squall lightning thunderstorm thunder
    thunderbolt avalanche landslide mudslide rockslide rockfall earthquake quake tremor aftershock tsunami volcano
    eruption lava wildfire bushfire brushfire blaze flame inferno tidal_wave tide swell ice_storm icicle fog smog
    smoke dust temperature deluge asteroid meteor meteorite sinkhole river sea waterspout el_niño climate_change
    global_warming
set DISEASE = disease virus flu influenza bird_flu avian_flu swine_flu measles malaria cholera ebola dengue fever
    yellow_fever typhoid measle covid covid-19 coronavirus pandemic epidemic bug stomach_bug norovirus bacterium bacteria
    infection plague polio aids hiv cancer tumour tumor pneumonia tuberculosis mpox monkeypox smallpox chickenpox
    rabies meningitis stroke heart_attack heart_disease obesity diabetes famine hunger malnutrition starvation
    loneliness smoking tobacco cigarette alcohol pollution air_pollution toxin food_poisoning superbug parasite cough
    gout depression hepatitis diphtheria anthrax zika illness sickness salmonella listeria dementia whooping_cough
    migraine lung_cancer skin_cancer antibiotic_resistance snakebite overdose fentanyl opioid thirst
set PEST = bee wasp hornet ladybird ladybug locust mosquito ant beetle moth midge fly sandfly tick rat mouse stoat
    possum rabbit squirrel crow bird pigeon ibis gull seagull magpie wolf bear lion leopard jaguar elephant hippo
    hippopotamus rhino rhinoceros crocodile alligator shark snake cobra python viper jellyfish urchin sea_urchin dog
    pit_bull cat goat pig boar wild_boar monkey baboon chimpanzee insect pest slug snail spider scorpion fox orca
    whale bull buffalo hyena weed fungus blight mould mold caterpillar termite bedbug cockroach cow camel horse elk
    moose deer kangaroo cormorant salmon_louse louse algae bacteriophage bark_beetle cockatoo wasps hedgehog ladybirds
set MISHAP = crash accident collision derailment pile-up stampede crush wreck scaffolding roof minibus train bus collapse
    bridge crane gas_leak faulty_wiring shipwreck drowning fall gas_explosion boiler mudflow
set MARKET_FORCE = price inflation recession slump downturn stagflation shortage debt deficit cost rumour rumor
    nostalgia scandal uncertainty craze trend fashion speculator investor shareholder short-seller hedge_fund rate
    interest_rate crisis economy unemployment poverty misery tragedy grief panic boom backlash austerity pop_star
    rock_star band time age history love sorrow bad_luck misfortune doubt dispute quarrel question problem matter
    issue
set ATHLETE_WORD = player striker winger midfielder goalkeeper goalie goaltender footballer batsman batter bowler pitcher
    quarterback fly-half full_back fullback centre_back hooker flanker prop skipper boxer heavyweight wrestler
    sprinter swimmer cyclist skier skater gymnast golfer cricketer netballer biathlete fencer rower tennis_player
    shortstop left-back right-back coach trainer club racer jockey medallist medalist
    wicketkeeper linebacker qualifier hitter seed weightlifter playmaker teammate
set STORY_FIGURE = hero heroine narrator protagonist villain antagonist character gamer reader viewer audience spectator actor actress singer
    soprano tenor baron shepherd zombie vampire alien superhero ghost knight dragon wizard hitman
set HURT_VERB = attack assault ambush invade storm overrun besiege raid battle pummel maul kill slay murder massacre slaughter execute behead lynch
    butcher wound injure maim hurt strike hit pound batter target hammer engage combat fight clash shoot gun_down shoot_dead shell bombard bomb strafe
    blast blow_up destroy demolish raze torch burn burn_down wreck ravage devastate ruin capture seize conquer take occupy retake torture club punch stab beat
    crush rout sink poison kidnap abduct hijack assassinate threaten terrorize terrorise terrify engulf sweep lash slam rock plague paralyse
    paralyze claim cripple strangle drown choke smother swamp blanket cut_off isolate lay_siege defeat tear_apart rip_through topple
    fell bury flatten level smash eliminate wipe_out decimate overwhelm overtake swallow trap displace uproot evict drive drive_out
    strand halt close shut shut_down disrupt stop hold grip blockade shut_out harm disperse haunt stalk savage bite sting trample gore

set CONTAINER += swarm herd flock outbreak shoal

ignore
&WEATHER_FORCE|&DISEASE|&PEST|&MISHAP &HURT_VERB R
    * Malaria kills [R Chadian children].
    * [R Hamburg] was invaded by ladybirds.
    * Hailstones battered [R Mexico City].
    * A train hit [R three soldiers].
&MARKET_FORCE|&STORY_FIGURE|&ATHLETE_WORD &HURT_VERB R
    * Speculators attacked [R Hungary] and its currency.
    * The heroine kills [R the president].
A=&PEST|&WEATHER_FORCE|&DISEASE &HURT_VERB R?
A be under_attack|under_siege|under_fire from|by &PEST|&DISEASE|&WEATHER_FORCE|&MARKET_FORCE
A come under|in attack|siege|fire|pressure from|by &PEST|&DISEASE|&WEATHER_FORCE|&MARKET_FORCE
    * [A The peso] came under attack from speculators.
&PEST|&DISEASE|&WEATHER_FORCE|&MARKET_FORCE lay|launch|wage|declare siege|assault|attack|war|raid|offensive to|on|against R
    * The heatwave laid siege to [R Athens].
_ lay siege to R=&WEATHER_FORCE
&WEATHER_FORCE|&DISEASE|&PEST|&MARKET_FORCE hold|take R hostage
&WEATHER_FORCE|&DISEASE|&PEST force|compel|prevent|keep|stop|delay|prompt R from|to|into _
R die|perish in|of|from|after &WEATHER_FORCE|&DISEASE|&MISHAP
    * [R Nine soldiers] died in a landslide.
_ kill|injure|wound|hurt|drown|bury|sweep_away R in|by|after|as &WEATHER_FORCE|&MISHAP

# ---- what is fought, attacked and conquered only in words ---------------------------------------------

set NO_ENEMY = mosquito pest weed rat slug snail locust stoat possum predator beetle caterpillar storm blaze fire flame wildfire
    bushfire drought heatwave climate_change wind fog price_rise &DISEASE problem pothole poverty inflation corruption crime disease graffiti litter waste plastic straw
    bag sugar salt fat smartphone bureaucracy red_tape paperwork paper mail letter gloom noise rumour
    spam boredom ignorance illiteracy unemployment deforestation fake_news sexism racism homophobia stigma inequality
    injustice discrimination hate loneliness doubt fear temptation clock record world_record title championship crown
    trophy cup medal league ranking leaderboard chart climb wave catwalk high_street palate wardrobe
    lead puck goal net crossbar wicket penalty_area scrum lineout defence_line void silence myth cliche convention
    taboo habit weight kilo age wrinkle sleep wine cheese butter soup currency peso euro pound dollar
    ruble rouble yen lira yuan franc krona bond gilt yield deficit debt budget budget_deficit proposal idea policy
    legislation bill notion theory argument issue question stance drink smoking drinking gambling obesity deadline
    illness odds expectation forecast estimate summit_talk attention mood imagination traffic congestion smog jargon
    grammar adversity mosquito potholes prejudice
set VIE_WITH = attack assault ambush invade storm overrun besiege battle pummel maul hit strike pound batter target hammer combat
    fight bombard conquer tackle
set CAMPAIGN_NOUN = attack assault offensive raid war battle fight crusade campaign blitz onslaught combat struggle invasion bombardment siege
    charge feud

ignore
A &VIE_WITH R?=&NO_ENEMY|street|high_street|market|stage|shelf|box_office|catwalk|airwaves
    * [A The chancellor] fought a cold.
    * [A The mayor of Naples] battles potholes.
    * [A Swiss players] stormed the leaderboard.
A fight|battle|combat|struggle|war|rail against|with|for|over R?=&NO_ENEMY
    * [A Britain] battles against inflation.
A 's &CAMPAIGN_NOUN on|against|with|over|for R?=&NO_ENEMY|market|shelf
    * [A Australia]'s war on plastic straws goes on.
A declare|wage|launch|lead|start|open|step_up|mount|fight|win|lose|continue &CAMPAIGN_NOUN on|against|with|over|for|into R?=&NO_ENEMY|market|shelf
    * [A Canada] wages war on sugar.
A declare|wage|launch|fight &CAMPAIGN_NOUN of word|nerve|price
A launch|mount|start|wage|stage|fight charm_offensive|price_war|bidding_war|trade_raid|spring_offensive|sales_offensive|comeback|title_defence|title_defense|takeover_bid|charm_campaign|war_of_word (on|with|against|in R)
    * [A Beijing] launched a charm offensive in [R Brussels].
A 's charm_offensive|price_war|bidding_war|spring_offensive|sales_offensive|title_defence|title_defense|war_of_word|culture_war|tug-of-war (on|with|against|in|for|between R)
A declare victory over R?=&NO_ENEMY
A make|sign|declare|call peace|truce with|on|over R?=&NO_ENEMY|price|smartphone
A surrender|yield|succumb|capitulate to R?=&NO_ENEMY|charm|fashion|mood|passion|fate|music|spring
    * [A Sicily] surrenders to spring.
A surrender|give_up|cede R?=&NO_ENEMY|advantage|wicket|serve|set|possession|lead
A disarm R?=&NO_ENEMY|critic|interviewer|reader|guest
A take aim|shot at R?=&NO_ENEMY|heartbreak|fashion
A fire opening_shot|salvo|broadside|warning_shot|shot in tour|campaign|contract|season|race|war|debate|price_war
_ bombard|pelt|flood|besiege|pepper|shower|swamp|hit|bomb|storm R with question|order|email|e-mail|letter|call|message|complaint|advertisement|advert|ad|cross|ball|heat|offer|demand|request|compliment|praise|flower|love|confetti|sell_order|claim
    * [R The minister] was bombarded with questions.
A=@person conquer R=@nation|place
    * [A Taylor Swift] conquered [R Vienna].
A strike R as _
    * The idea struck [R the minister] as strange.
A strike oil|gas|gold|record|high|low|form|bargain|rock|pose|posture|reef|iceberg|post|bar|woodwork|goal|six|boundary
A hit high|low|peak|record|bottom|ceiling|wall|snag|headline|note|brake|jackpot|target|road|ball|post|bar|woodwork|century|mark|milestone|six|homer|home_run
A shoot himself|herself|themselves|itself in foot
A kill R?=phone|band|brand|career|conversation|show|industry
A kill time|mood|joke|conversation|appetite|pain|boredom|engine|chance|hope|dream|market|cell|germ|tumour|weed|pest|mosquito
A blow_up balloon|tire|tyre|mattress|image|photo|photograph|picture
    * The silver balloons were blown up with helium.
A blow_up|explode over|about|on|in|at internet|social_media|twitter|anger|rage
A be at_war|on_war|at_loggerheads with|over R?=&NO_ENEMY|itself|himself
A pull_plug on R
_ torture|kill|batter|savage|slaughter|maul|slate R by|in|from critic|review|reviewer

# ---- sport ------------------------------------------------------------------------------------------

set SPORT_SCENE = final match game semifinal semi-final quarterfinal quarter-final tournament qualifier playoff
    play-off league inning innings first_half second_half overtime extra_time penalty_shootout shootout relay sprint
    marathon regatta championship olympics olympic world_cup stage_race tie-break tie-breaker scrum lineout badminton
    tennis football soccer rugby hockey ice_hockey basketball handball volleyball water_polo cricket baseball golf
    chess boxing judo fencing rowing netball softball pitch pool court_side baseline goal
    penalty_area thriller derby fixture friendly doubles singles opener quarter ashes leaderboard points_race
set SPORT_BEAT = torture ambush execute slaughter massacre murder slay gun_down maul pummel whip flog club punch butcher behead manhandle
    beat beat_up stab lynch dethrone stun shock edge thrash trounce hammer outgun outclass outplay overpower humble demolish dismantle humiliate
    annihilate blitz down upset savage defeat eliminate knock_out dump oust see_off rob kill sink crush rout whitewash dispatch poison
    strangle smash mug plunder overrun

ignore
_ &HURT_VERB|&SPORT_BEAT R in|at|from|on|during &SPORT_SCENE
    * [A Pacers] bombarded [R the Knicks] in the final.
    * [R Sweden] was overrun in the final.
A &HURT_VERB|&SPORT_BEAT _ in|at|from|on|during &SPORT_SCENE
A=@nation|place &SPORT_BEAT R=@nation|place
    * [A Iceland] ambushed [R Portugal].
    * [A Turkey] eliminated [R Austria].
A=@organization dethrone|stun|shock|thrash|trounce|maul|blitz|down|upset|edge|outplay|outclass|eliminate|slaughter|massacre|torture|whitewash R=@organization|place|nation
_ &HURT_VERB|&SPORT_BEAT R to win|reach|clinch|retain|lift|claim|advance|top|secure|finish|go
_ raid|poach|plunder R for &ATHLETE_WORD
    * [A Crows] raid [R Collingwood] for a striker.
A capture|seize|grab|win|defend|claim|lose|retain|snatch R=title|championship|crown|trophy|cup|medal|pole|league
    * [A France] captured the [R Six Nations] title.
A withdraw|pull_out|retire|drop_out|pull|bow_out|scratch|crash_out|bomb|crash from|of|out_of tournament|final|race|event|match|game|tour|season|competition|championship|open|slam|squad|team|cup|series|contest|marathon|qualifier|olympics|rally|auction
    * [A The Russian] withdrew from the tournament.
    * [A The sprinter] pulled out of the final.
the portrait_shot|head_shot|mug_shot|screen_shot|close-up_shot|group_shot|publicity_shot|film_shot|flu_shot|booster_shot|penalty_shot|long_shot (of R)
    * The museum owns a portrait shot of [R the senator].
A=&ATHLETE_WORD vow|promise|pledge|agree|refuse|threaten|want|plan|offer|decline|hope|intend|fail|try to _
    * [A Georgia]'s players vowed to fight.
A=&ATHLETE_WORD &HURT_VERB
A=&ATHLETE_WORD reject|turn_down|accept|refuse|sign|want|weigh offer|bid|contract|request|invitation|deal|extension
_ reject|turn_down|accept|make|rebuff|refuse|consider bid|offer|approach|move for R?=&ATHLETE_WORD
A 's bid|offer|approach|move|pursuit for|of R?=&ATHLETE_WORD
A 's talk|negotiation|discussion|contact with R=&ATHLETE_WORD|agent|father|suitor|bidder|buyer|bondholder
A 's talk|negotiation|discussion over|on|about signing|transfer|image_right|loan|takeover|merger|sponsorship|fee
    * Talks between [A Benfica] and [R Fulham] over the transfer failed.
A=&ATHLETE_WORD &HURT_VERB|accuse|criticize|criticise|blast|slam|praise|blame|condemn|reject|accept|deny|defend|warn|urge|ask|tell|demand|threaten|meet|embrace|resign|surrender|withdraw|protest|appeal R?
A &HURT_VERB|warn|invite|sign|sell|buy|recall|suspend|drop|fine|sack|praise|reject|back|support|release|loan|ban|charge|bench|accuse R?=&ATHLETE_WORD
A reject|turn_down|accept|refuse|rebuff|make|submit|table|lodge|consider|receive|dismiss bid|offer|approach|request|takeover|takeover_offer|takeover_bid|move for|from|by|of &ATHLETE_WORD|company|firm|rival|chain|maker|insurer|airline|brewer|retailer|stake|unit|suitor|share|fund
    * [A Lyon] rejected a bid for its striker from [R Chelsea].
A hold|open|begin|start|enter|conduct|break_off talk|negotiation|discussion over|on|about|for signing|transfer|contract|image_right|loan|takeover|merger|purchase|sponsorship|fee|striker|extension
    * [A Lyon] opened negotiations with [R Chelsea] over the signing of a midfielder.
A hold|open|begin|have talk|negotiation|discussion with agent|father|club|suitor|player|coach|bidder|buyer|creditor|bondholder|lender|shareholder
A cut|sever|break|end tie|link|relation|relationship|partnership with &ATHLETE_WORD|manager|sponsor|agent|supplier|brand|designer|rapper|singer|label|influencer
    * [A Lakers] cut ties with their coach.
A=@organization sack|fire|dismiss|suspend|appoint coach|manager|head_coach|trainer|boss
A threaten R?=record|world_record|lead|title|comeback|perfect_game|goal|net
A defeat|beat|hold|face|meet R for|to title|draw|stalemate|trophy|gold|place
A protest|appeal|contest|dispute R?=goal|penalty|red_card|offside|score|referee|decision

# ---- books, films and museums -----------------------------------------------------------------------------

set STORY_SCENE = novel book film movie picture episode opera musical ballet page chapter painting canvas tapestry
    video_game sequel fiction soap_opera telenovela poem cartoon myth legend saga screenplay debut trilogy mural
    miniseries
set STORY_TELLER = film movie novel book play opera documentary exhibition museum painting thriller musical memoir
    biography ballet gallery episode canvas tapestry poem sequel album song anthology

ignore
_ &HURT_VERB|overthrow|arrest|jail|betray|meet|marry|free|depose|negotiate|expel R in|on &STORY_SCENE
    * A monk shoots [R the French king] on page one.
A &HURT_VERB|overthrow|arrest|jail|betray|marry|depose _ in|on &STORY_SCENE
&STORY_TELLER &HURT_VERB|tell|show|follow|recall|defend|attack|celebrate|honour|honor|tour|visit|open|praise|mock|accuse|depict|portray|conquer|win|charge|release|send|free|warn|invite|return|leave R
    * The ballet will tour [R Chile].
    * The film follows [R the French president].
_ tell story|tale|joke|anecdote|truth|time|fortune|difference|lie (of|about|to R)
    * The film tells the story of [R a Polish couple].
A tour|visit museum|exhibition|gallery|training_ground|stadium|cathedral|zoo|shop|factory_shop|beach|theatre

# ---- business, law and private life ------------------------------------------------------------------------

set FIRM_ASSET = developer company firm rival stake unit brand maker business share subsidiary chain startup start-up project
    producer lender insurer competitor asset motorway toll_road portfolio vineyard division arm plot flat apartment villa house car
    boat painting picture book novel ticket jewel carpet hotel club mall store
set FIRM_DEED = merge acquire rebrand outsource float list delist relist double triple hire invest rename relocate concentrate
    restructure refinance outbid undercut
set FIRM_WORD = miner maker producer lessor brewer lender retailer insurer carmaker chain supplier start-up startup brewery refiner drugmaker
    chipmaker shipbuilder distributor wholesaler builder planemaker toymaker
set LEGAL_TEXT = constitution law charter mandate statute article clause protocol basic_law code custom tradition convention by-law
    provision lease

ignore
A agree|plan|intend|promise|pledge|offer|want|propose|decide|vow|aim|prepare|seek to &FIRM_DEED
    * [A The Dutch lender] agreed to merge with [R a Belgian rival].
    * [A Ryanair] pledged to double its fleet.
A=@organization double|triple|expand|renew fleet
    * [A Ryanair] doubled its fleet.
A agree|plan|intend|promise|offer|want|propose|decide|seek to buy|sell|take|close|build|open|launch|sponsor &FIRM_ASSET|route|branch|store|restaurant|factory|plant|fleet|shop
    * [A Pfizer] agreed to buy a Danish rival.
A sell|buy|acquire|purchase|auction &FIRM_ASSET (to|from R)
    * [A Spain] sold the motorways to [R a Canadian pension fund].
    * [A The minister] sold his house to [R a banker].
A withdraw|pull_out|exit|retreat|pull|retire from|of|out_of business|market|lending|segment|sector|retail|property|product_line|film|stage|lectures
    * [A Telefonica] withdrew from the phone business.
A sign|strike|win|clinch|land|ink contract|deal|order|agreement for jet|ore|plane|aircraft|album|film|player|season|sponsorship|coffee|wheel|carriage|bus
A strike|sign|win|clinch|ink deal|contract|agreement|order with|from R=&FIRM_WORD
    * [A A Japanese bank] signed a contract with [R an Australian miner].
A sue|accuse R? over|of|for patent|trademark|copyright|copy|infringe|plagiarism|recipe|plagiarise|plagiarize|logo|design
    * [A The Danish toymaker] accused [R its American rival] of copying a toy.
A sue over|for patent|trademark|copyright|recipe|design|logo|royalty
A take|drag R=supplier|neighbour|neighbor|landlord|tenant|competitor|retailer|customer to court
A file for protection|bankruptcy|divorce from|against R?
A threaten to take R? to arbitration
A punish|reward|hammer|pummel|batter stock|share|currency|bond|peso|pound|investor
&LEGAL_TEXT let|allow|permit|give|entitle|empower|oblige|enable|authorize|authorise|require R
    * The constitution allows [R the president] to free [R prisoners].
    * The charter obliges [R Russia] to pay.
&LEGAL_TEXT give|grant|leave|assign|reserve R right|power|say|word|authority|seat|veto|task
    * The constitution gives [R the president] the right to free prisoners.
&LEGAL_TEXT let|allow|permit|oblige|empower|entitle|enable|require|authorize|authorise R? to _
A ask R for cup|glass|autograph|tea|coffee|directions|recipe|menu|bill|salad|dance
A forgive critic|reviewer|brother|sister|father|mother|husband|wife
A embrace friend|mother|father|wife|husband|idea|technology|change|chance|opportunity|role|style|concept|trend
A treat R as fact|game|joke|friend|brother|son|daughter|thing|matter
A play|draw|host match|game|final|friendly|tournament|concert|festival|round (with|against|in R)
A recall product|car|vehicle|toy|bar|pickup|hybrid|cot|brick|batch|time|day|year|memory|moment|story|age|scene|childhood|battery
    * [A Ford] recalled cars from [R Mexico].
A call_back|pull hybrid|car|product|pod|bar|tuna
A dismiss R=@person|group|organization|nation as _
    * [A Paris] dismissed [R the governor] as a clown.
A occupy R=court|mind|judge|scholar|lawyer|historian|attention|kitchen

# What the law lets somebody do, or a player vows, is no event, whatever the inner verb is.
operator NO_EVENT
&LEGAL_TEXT let|allow|permit|entitle|empower|oblige|enable|authorize|authorise|require R? to E
    * The constitution allows [R parliament] to remove [R the president].
    + [A Paris] condemned [R Minsk] although the constitution allows parliament to remove the president.
    + [A Peru] attacked [R Chile] although its charter requires it to end wars.
    * Under the treaty either side may end it.
&LEGAL_TEXT let|allow|permit|enable|require E
A=&ATHLETE_WORD vow|promise|pledge|agree|refuse|threaten|want|plan|offer|decline|hope|intend|try to E
    * [A Georgia]'s players vowed to attack [R England].
compose NO_EVENT over any = none
