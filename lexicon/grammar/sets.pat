# Word sets that several pattern files share, and those that the matcher asks for by name.
# Lemmas are lower case; a verb and its particle, or a noun and its modifier, are joined by _.

# Prepositions and subordinators that may stand in templates.
set PREPOSITION = of in on at by for with from to into onto against about over under between among
    amid after before during through throughout across toward towards upon within without via as
    along until than that whether if near inside outside around beyond behind concerning regarding despite
    out_of because_of due_to according_to instead_of off

# Matcher: verbs that only carry an event noun ("launch an attack", "hold talks").
set LIGHT_VERB = launch conduct hold make stage carry_out carry begin start mount undertake perform
    give take have do engage continue resume wage commit perpetrate execute open lead issue
    deliver pay offer initiate announce declare order impose step_up intensify file set_up
    participate join attend enter express voice convey reiterate put organize organise host go
    be remain arrange attempt plan

# Matcher: the subject of these verbs is the subject of their infinitive even when they have an object.
set SUBJECT_CONTROL = promise vow threaten refuse agree decline offer pledge want plan begin start
    continue fail try attempt seek hope intend decide

# Matcher: what these nouns contain counts ("a series of attacks").
set CONTAINER = series number wave round kind type string lot set spate group campaign act possibility
    prospect part process risk means form way package end halt stop

set NEGATION = not never no n't neither nor hardly
set FUTURE_AUXILIARY = will shall 'll
set TOLD_FUTURE = would
set NECESSITY = must should ought need

# Things that are asked for, given or refused.
set AID_GOODS = aid assistance help support relief fund funding money loan grant donation equipment
    supply medicine food ventilator vaccine weapon arm ammunition missile tank aircraft jet
    helicopter funds financing credit subsidy shelter shipment euro dollar pound million billion
    training backing
set WEAPON = weapon arm missile rocket bomb gun rifle mortar shell grenade explosive ammunition
    warhead artillery drone
set FORCE = troop force soldier army unit battalion brigade division peacekeeper marine contingent
    personnel navy fleet warship tank reservist guard militia reinforcement
    military patrol platoon advisor adviser
set AGREEMENT = agreement deal treaty accord pact memorandum memorandum_of_understanding protocol
    contract convention compact truce settlement understanding
set TRUCE = ceasefire cease-fire truce armistice cease_fire
set MEETING = meeting talk discussion negotiation summit conference consultation dialogue conversation
    session
set SANCTIONS = sanction embargo tariff
set RESTRICTION = restriction ban curfew blockade limit prohibition quarantine lockdown control
    measure censorship siege
set RELATION = relation tie link diplomatic_relation diplomatic_tie relationship
set REQUEST_NOUN = request demand call appeal proposal offer plan bid suggestion petition resolution
    invitation motion plea ultimatum deal claim application draft agreement accusation allegation
    charge report peace_plan decision law bill ruling referendum possibility cooperation overture
set STRIKE_NOUN = strike walkout boycott work_stoppage stoppage hunger_strike
set DIPLOMAT = diplomat ambassador envoy attache consul embassy_staff official inspector observer
    worker aid_worker journalist ngo organization monitor staff mission
set CAPTIVE = prisoner detainee hostage captive inmate convict activist journalist dissident soldier
    citizen student leader politician suspect protester
set SPEAK = say tell state declare announce add claim report insist stress argue note suggest believe
    warn reiterate emphasize
set DOCUMENT = warrant ruling verdict summons
set ARMED = police policeman soldier officer guard troop militiaman gunman rebel mob thug attacker
    assailant militant fighter army military force commando paramilitary
set VICTIM = protester demonstrator prisoner detainee inmate journalist reporter activist student civilian
    migrant refugee villager man woman child teacher worker supporter opponent dissident
    soldier policeman officer suspect resident farmer priest monk lawyer youth
set RIGHTS = right freedom liberty
set OFFICIAL = official minister chief director general commander governor mayor judge secretary
    adviser advisor ambassador envoy officer chairman head leader premier president prime_minister
    police_chief army_chief attorney_general spokesman
set DISPLEASURE = concern outrage anger dismay disapproval displeasure regret alarm opposition
    condemnation rejection frustration disappointment indignation misgiving reservation
set CRIME_WORD = terrorist murderer dictator liar criminal aggressor threat thief traitor fascist killer
    tyrant

# Nouns and adjectives that may tell of an event though no pattern begins with them: the statistical layer weighs them.
set EVENT_WORD = custody curfew cell trial march permission clemency explosion gunfire handshake dinner lunch rally complaint notice
    thanks understanding bullet sorrow alarm dismay outrage exception concern fury forgiveness suspicion objection volley motion
    hostage consequence spectre duty standby penalty stain opposition landing affront resistance liquidation immunity slander
    responsibility demarche disquiet umbrage anger disgrace retirement briefing fabrication engagement putsch blast death
    mission visa asylum prison jail letter bidding prospect disposal footing refugee fine sentence bail probe inquiry query
    rebuke rebuff snub reprieve pardon amnesty ultimatum deadline siren deal pact accord truce draft bill law ban order decree
    verdict ruling warrant summons subpoena injunction inspection patrol checkpoint roadblock barricade blockade convoy airlift
    shipment consignment donation grant loan credit relief shelter evacuation backing blessing applause salute tribute toast
    welcome congratulations condolence sympathy apology regret remorse reconciliation rapprochement thaw mistrust rift row spat
    feud dispute quarrel standoff showdown confrontation melee scuffle brawl stampede tear_gas baton crackdown sweep purge raid
    ambush sabotage arson looting massacre atrocity carnage bloodshed torture beating flogging execution lynching rape
    joint guilty unanswered silent untrue false baseless ridiculous unworthy unjust scandalous armed ablaze besieged occupied
    captive detained exiled banned outlawed grateful angry furious defiant unacceptable illegal welcome

# What a text is about, by its words: the statistical layer asks how many of them a sentence of the document has.
set SPORT_WORDS = match goal cup league stadium coach striker goalkeeper midfielder defender forward season team player game score
    tournament championship championships final semi-final quarter-final playoff playoffs fixture referee penalty half-time stoppage
    header kick corner free-kick wicket innings batsman bowler over test rugby football soccer basketball baseball tennis golf cricket
    hockey set serve title trophy medal olympics olympic athlete sprinter marathon race lap driver podium club fan transfer squad bench
    quarterback touchdown inning pitcher homer rebound dunk puck knockout round bout boxer seed grand_slam win defeat victory draw
set MARKET_WORDS = share stock index investor profit revenue quarter analyst trader bond yield dividend price dollar euro sales
    shareholder merger takeover acquisition startup retailer brand customer product app earnings percent forecast bank fund market
    futures barrel commodity currency inflation wall_street nasdaq dow ceo chief_executive billion million bid
set CULTURE_WORDS = film movie novel album song band singer actor actress director concert festival gallery museum exhibition painting
    theatre theater play opera ballet poem poet book author chapter character hero villain series episode season netflix box_office
    critic audience star stage premiere award oscar grammy fashion designer chef recipe restaurant game video
