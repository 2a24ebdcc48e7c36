# Agents, titles and bodies: what people and institutions do, with the PLOVER sector that it makes.
# Sources: the sectors and their borders are PLOVER 0.8's (Open Event Data Alliance); the words are from
# general knowledge of English news. British and American spellings stand side by side.
#
# Choices: an opposition is secondary in PLOVER, so it comes with what it is otherwise (PTY OPP, CVL OPP,
# LEG OPP). Militia, gunmen and terrorists whose side is not named are UAF, rebels, militants and separatists
# REB, those who fight for the government PRM. `-` in the second field: the word names a person or an
# institution but gives no sector (the sector then comes from what they belong to).

# People by what they do

agent	CVL	abductee	abductees
agent	CRM	abductor	abductors
agent	CVL	Aboriginal	Aboriginals
agent	CVL	abortion rights activist	abortion rights activists
agent	EDU	academic	academics
agent	BUS	accountant	accountants
agent	CVL	activist	activists
agent	CVL	actor	actors
agent	CVL	actress	actresses
agent	GOV	administration official	administration officials
agent	-	adversary	adversaries
agent	CVL	African American	African Americans
agent	GOV	African leader	African leaders
agent	AGR	agricultural worker	agricultural workers
agent	NGO	aid official	aid officials
agent	NGO	aid worker	aid workers
agent	-	aide	aides
agent	MIL	-	air defences
agent	MIL	-	air defenses
agent	MIL	air force jet	air force jets
agent	MIL	air force officer	air force officers
agent	MIL	air force plane	air force planes
agent	MIL	air force spokesman	air force spokesmen
agent	LAB	air traffic controller	air traffic controllers
agent	MIL	aircraft carrier	aircraft carriers
agent	MIL	airman	airmen
agent	LAB	airport worker	airport workers
agent	CVL	Alawite	Alawites
agent	LEG	alderman	aldermen
agent	MIL	-	allied forces
agent	MIL	-	allied troops
agent	-	ally	allies
agent	MED	ambulance crew	ambulance crews
agent	MED	ambulance driver	ambulance drivers
agent	MED	ambulance worker	ambulance workers
agent	CVL	amputee	amputees
agent	CVL	analyst	analysts
agent	JRN	anchorman	anchormen
agent	JRN	anchorwoman	anchorwomen
agent	CVL	animal activist	animal activists
agent	CVL	animal rights activist	animal rights activists
agent	CVL	anti-abortion activist	anti-abortion activists
agent	CVL	anti-corruption activist	anti-corruption activists
agent	COP	anti-corruption investigator	anti-corruption investigators
agent	CVL OPP	anti-government activist	anti-government activists
agent	CVL OPP	anti-government demonstrator	anti-government demonstrators
agent	REB	anti-government fighter	anti-government fighters
agent	CVL OPP	anti-government protester	anti-government protesters
agent	REB	anti-government rebel	anti-government rebels
agent	CVL	anti-nuclear activist	anti-nuclear activists
agent	COP	-	anti-riot police
agent	CVL	anti-war activist	anti-war activists
agent	CVL OPP	antigovernment activist	antigovernment activists
agent	REB	antigovernment fighter	antigovernment fighters
agent	CVL OPP	antigovernment protester	antigovernment protesters
agent	COP	-	antiriot police
agent	GOV	Arab leader	Arab leaders
agent	JUD	arbitrator	arbitrators
agent	CVL	architect	architects
agent	UAF	armed assailant	armed assailants
agent	UAF	armed attacker	armed attackers
agent	CRM	armed criminal	armed criminals
agent	UAF	-	armed elements
agent	UAF	armed group member	armed group members
agent	UAF	armed individual	armed individuals
agent	UAF	armed man	armed men
agent	UAF	armed person	armed people
agent	COP	-	armed police
agent	REB	armed rebel	armed rebels
agent	CRM	armed robber	armed robbers
agent	REB	armed separatist	armed separatists
agent	MIL	armored personnel carrier	armored personnel carriers
agent	MIL	armored vehicle	armored vehicles
agent	MIL	armoured personnel carrier	armoured personnel carriers
agent	MIL	armoured vehicle	armoured vehicles
agent	BUS	arms dealer	arms dealers
agent	CRM	arms smuggler	arms smugglers
agent	CRM	arms trafficker	arms traffickers
agent	MIL	army commander	army commanders
agent	MIL	army convoy	army convoys
agent	MIL	army deserter	army deserters
agent	MIL	-	army forces
agent	MIL	army helicopter	army helicopters
agent	MIL	army leader	army leaders
agent	MIL	army officer	army officers
agent	MIL	army official	army officials
agent	MIL	army patrol	army patrols
agent	MIL	-	army personnel
agent	MIL	army recruit	army recruits
agent	MIL	-	army soldiers
agent	MIL	army spokesman	army spokesmen
agent	MIL	army spokesperson	army spokespersons
agent	MIL	army spokeswoman	army spokeswomen
agent	MIL	-	army troops
agent	CRM	arsonist	arsonists
agent	MIL	-	artillery
agent	EDU	art major	art majors
agent	CVL	artist	artists
agent	UAF	assailant	assailants
agent	UAF	assassin	assassins
agent	LEG	assembly member	assembly members
agent	LEG	assemblyman	assemblymen
agent	LEG	assemblywoman	assemblywomen
agent	-	assistant	assistants
agent	REF	asylum seeker	asylum seekers
agent	CVL	athlete	athletes
agent	GOV	attaché	attachés
agent	MIL	attack helicopter	attack helicopters
agent	UAF	attacker	attackers
agent	CVL	attorney	attorneys
agent	BUS	auditor	auditors
agent	GOV	-	authorities
agent	LAB	auto worker	auto workers
agent	GOV	autocrat	autocrats
agent	BUS	automaker	automakers
agent	LAB	autoworker	autoworkers
agent	PRM	-	auxiliary forces
agent	CVL	baby	babies
agent	LEG	backbencher	backbenchers
agent	LAB	baggage handler	baggage handlers
agent	JUD	bailiff	bailiffs
agent	CRM	bandit	bandits
agent	CRM	bank robber	bank robbers
agent	BUS	banker	bankers
agent	CVL	barrister	barristers
agent	MIL	battle tank	battle tanks
agent	MIL	battleship	battleships
agent	AGR	beekeeper	beekeepers
agent	CVL	beggar	beggars
agent	CVL	Berber	Berbers
agent	BUS	billionaire	billionaires
agent	EDU	biology major	biology majors
agent	CVL	black activist	black activists
agent	JRN	blogger	bloggers
agent	LAB	blue-collar worker	blue-collar workers
agent	IGO MIL	blue helmet	blue helmets
agent	REF	boat person	boat people
agent	COP	bodyguard	bodyguards
agent	MIL	bomber	bombers
agent	MIL	bomber crew	bomber crews
agent	BUS	bondholder	bondholders
agent	COP	border agent	border agents
agent	COP	border guard	border guards
agent	COP	border officer	border officers
agent	COP	border patrol agent	border patrol agents
agent	COP	-	border police
agent	CVL	boy	boys
agent	CVL	bride	brides
agent	JRN	broadcaster	broadcasters
agent	BUS	broker	brokers
agent	CVL	brother	brothers
agent	CVL	Buddhist	Buddhists
agent	REL	Buddhist monk	Buddhist monks
agent	LAB	building worker	building workers
agent	GOV	bureaucrat	bureaucrats
agent	CRM	burglar	burglars
agent	CVL	bus driver	bus drivers
agent	LAB	bus worker	bus workers
agent	BUS	business leader	business leaders
agent	EDU	business major	business majors
agent	BUS	business owner	business owners
agent	BUS	businessman	businessmen
agent	BUS	businessperson	businesspeople
agent	BUS	businesswoman	businesswomen
agent	CVL	bystander	bystanders
agent	GOV	cabinet member	cabinet members
agent	GOV	cabinet official	cabinet officials
agent	MIL	cadet	cadets
agent	JRN	camera operator	camera operators
agent	JRN	cameraman	cameramen
agent	JRN	camerawoman	camerawomen
agent	PTY	campaign aide	campaign aides
agent	PTY	campaign manager	campaign managers
agent	PTY	campaign spokesman	campaign spokesmen
agent	CVL	campaigner	campaigners
agent	PTY	candidate	candidates
agent	CVL	captive	captives
agent	CRM	captor	captors
agent	UAF	car bomber	car bombers
agent	LAB	car worker	car workers
agent	CRM	carjacker	carjackers
agent	BUS	carmaker	carmakers
agent	CRM	cartel boss	cartel bosses
agent	CRM	cartel leader	cartel leaders
agent	CRM	cartel member	cartel members
agent	JRN	cartoonist	cartoonists
agent	LAB	casual worker	casual workers
agent	CVL	Catholic	Catholics
agent	REL	Catholic priest	Catholic priests
agent	AGR	cattle herder	cattle herders
agent	AGR	cattle rancher	cattle ranchers
agent	CRM	cattle rustler	cattle rustlers
agent	CRM	cattle thief	cattle thieves
agent	IGO	cease-fire monitor	cease-fire monitors
agent	IGO	ceasefire monitor	ceasefire monitors
agent	CVL	celebrity	celebrities
agent	GOV	central banker	central bankers
agent	PTY	challenger	challengers
agent	NGO	charity worker	charity workers
agent	EDU	chemistry major	chemistry majors
agent	GOV	chief negotiator	chief negotiators
agent	JUD	chief prosecutor	chief prosecutors
agent	CVL	child	children
agent	MIL	child soldier	child soldiers
agent	BUS	chipmaker	chipmakers
agent	CVL	Christian	Christians
agent	REL	Christian leader	Christian leaders
agent	REL	Christian missionary	Christian missionaries
agent	REL	church leader	church leaders
agent	REL	church official	church officials
agent	CVL	citizen	citizens
agent	JRN	citizen journalist	citizen journalists
agent	GOV	-	city authorities
agent	LEG	city councillor	city councillors
agent	LEG	city councilman	city councilmen
agent	GOV	city official	city officials
agent	CVL	civil rights activist	civil rights activists
agent	GOV	civil servant	civil servants
agent	SOC	civil society activist	civil society activists
agent	SOC	civil society leader	civil society leaders
agent	SOC	civil society representative	civil society representatives
agent	CVL	civilian	civilians
agent	CVL	claimant	claimants
agent	CVL	clan elder	clan elders
agent	CVL	clan leader	clan leaders
agent	CVL	clan member	clan members
agent	LAB	cleaner	cleaners
agent	REL	clergyman	clergymen
agent	REL	cleric	clerics
agent	CVL	climate activist	climate activists
agent	CVL	climate protester	climate protesters
agent	REF	climate refugee	climate refugees
agent	CVL	climber	climbers
agent	MED	clinician	clinicians
agent	LAB	coal miner	coal miners
agent	PTY	coalition partner	coalition partners
agent	MIL	-	coalition troops
agent	COP	coast guard officer	coast guard officers
agent	MIL	coast guard ship	coast guard ships
agent	MIL	coast guard vessel	coast guard vessels
agent	COP	coastguard	coastguards
agent	MIL	coastguard vessel	coastguard vessels
agent	AGR	coca farmer	coca farmers
agent	AGR	coca grower	coca growers
agent	AGR	cocoa farmer	cocoa farmers
agent	AGR	coffee grower	coffee growers
agent	-	collaborator	collaborators
agent	EDU	college student	college students
agent	JRN	columnist	columnists
agent	MIL	combat aircraft	combat aircraft
agent	MIL	combat drone	combat drones
agent	MIL	combat helicopter	combat helicopters
agent	MIL	-	combat troops
agent	UAF	combatant	combatants
agent	MIL	commando	commandos
agent	JRN	commentator	commentators
agent	EDU	communications major	communications majors
agent	PTY	communist	communists
agent	CVL	community activist	community activists
agent	CVL	community leader	community leaders
agent	CVL	commuter	commuters
agent	BUS	company chairman	company chairmen
agent	BUS	company executive	company executives
agent	BUS	company official	company officials
agent	BUS	company spokesman	company spokesmen
agent	BUS	company spokesperson	company spokespersons
agent	BUS	company spokeswoman	company spokeswomen
agent	CVL	concertgoer	concertgoers
agent	MIL	conscript	conscripts
agent	PTY	conservative	conservatives
agent	COP	constable	constables
agent	LAB	construction worker	construction workers
agent	GOV	consular official	consular officials
agent	CVL	consumer	consumers
agent	PTY	contender	contenders
agent	LAB	contract worker	contract workers
agent	BUS	contractor	contractors
agent	CVL	convict	convicts
agent	COP	cop	cops
agent	CVL	Copt	Copts
agent	CVL	Coptic Christian	Coptic Christians
agent	JUD	coroner	coroners
agent	BUS	corporate executive	corporate executives
agent	COP	correctional officer	correctional officers
agent	COP	corrections officer	corrections officers
agent	JRN	correspondent	correspondents
agent	AGR	cotton farmer	cotton farmers
agent	LEG	council member	council members
agent	LAB	council worker	council workers
agent	LEG	councillor	councillors
agent	LEG	councilman	councilmen
agent	LEG	councilor	councilors
agent	LEG	councilwoman	councilwomen
agent	COP	-	counter-terrorism police
agent	CRM	counterfeiter	counterfeiters
agent	SPY	counterintelligence officer	counterintelligence officers
agent	-	counterpart	counterparts
agent	COP	-	counterterrorism police
agent	GOV	county official	county officials
agent	MIL	coup leader	coup leaders
agent	MIL	coup plotter	coup plotters
agent	LAB	courier	couriers
agent	JUD	court official	court officials
agent	JUD	court spokesman	court spokesmen
agent	JUD	court spokeswoman	court spokeswomen
agent	BUS	creditor	creditors
agent	CVL	crew member	crew members
agent	CVL	crewman	crewmen
agent	CRM	crime boss	crime bosses
agent	COP	crime investigator	crime investigators
agent	CRM	crime lord	crime lords
agent	CVL	Crimean Tatar	Crimean Tatars
agent	CRM	criminal	criminals
agent	COP	criminal investigator	criminal investigators
agent	CVL	critic	critics
agent	CVL	customer	customers
agent	COP	customs agent	customs agents
agent	COP	customs officer	customs officers
agent	COP	customs official	customs officials
agent	CRM	cybercriminal	cybercriminals
agent	CVL	cyclist	cyclists
agent	AGR	dairy farmer	dairy farmers
agent	CVL	daughter	daughters
agent	LAB	day laborer	day laborers
agent	LAB	day labourer	day labourers
agent	REL	deacon	deacons
agent	EDU	dean	deans
agent	CVL	death row inmate	death row inmates
agent	MIL	defence attaché	defence attachés
agent	CVL	defence attorney	defence attorneys
agent	MIL	defence contractor	defence contractors
agent	MIL	-	defence force
agent	MIL	-	defence forces
agent	CVL	defence lawyer	defence lawyers
agent	GOV	defence ministry official	defence ministry officials
agent	GOV	defence ministry spokesman	defence ministry spokesmen
agent	MIL	defence official	defence officials
agent	CVL	defendant	defendants
agent	MIL	defense attaché	defense attachés
agent	CVL	defense attorney	defense attorneys
agent	MIL	defense contractor	defense contractors
agent	MIL	-	defense force
agent	MIL	-	defense forces
agent	CVL	defense lawyer	defense lawyers
agent	GOV	defense ministry official	defense ministry officials
agent	GOV	defense ministry spokesman	defense ministry spokesmen
agent	MIL	defense official	defense officials
agent	GOV	delegate	delegates
agent	LAB	delivery driver	delivery drivers
agent	CVL OPP	democracy activist	democracy activists
agent	CVL	demonstrator	demonstrators
agent	MED	dentist	dentists
agent	REF	deportee	deportees
agent	-	deputy	deputies
agent	COP	deputy marshal	deputy marshals
agent	JUD	deputy prosecutor	deputy prosecutors
agent	MIL	deserter	deserters
agent	MIL	destroyer	destroyers
agent	CVL	detainee	detainees
agent	COP	detective	detectives
agent	BUS	developer	developers
agent	GOV	dictator	dictators
agent	GOV	diplomat	diplomats
agent	REF	-	displaced civilians
agent	REF	displaced family	displaced families
agent	REF	displaced person	displaced people
agent	REF	-	displaced persons
agent	CVL OPP	dissident	dissidents
agent	JUD	district attorney	district attorneys
agent	GOV	district official	district officials
agent	LAB	dock worker	dock workers
agent	LAB	docker	dockers
agent	LAB	dockworker	dockworkers
agent	MED	doctor	doctors
agent	LAB	domestic worker	domestic workers
agent	SPY	double agent	double agents
agent	CVL	driver	drivers
agent	MIL	drone	drones
agent	CRM	drug cartel leader	drug cartel leaders
agent	CRM	drug dealer	drug dealers
agent	COP	drug enforcement agent	drug enforcement agents
agent	CRM	drug kingpin	drug kingpins
agent	CRM	drug lord	drug lords
agent	BUS	drug maker	drug makers
agent	CRM	drug mule	drug mules
agent	CRM	drug runner	drug runners
agent	CRM	drug smuggler	drug smugglers
agent	CRM	drug trafficker	drug traffickers
agent	BUS	drugmaker	drugmakers
agent	CVL	Druze	Druze
agent	CVL	dual national	dual nationals
agent	REF	economic migrant	economic migrants
agent	EDU	economics major	economics majors
agent	CVL	economist	economists
agent	JRN	editor	editors
agent	EDU	education major	education majors
agent	EDU	educator	educators
agent	CVL	elder	elders
agent	ELI	elder statesman	elder statesmen
agent	CVL	elderly man	elderly men
agent	CVL	elderly person	elderly people
agent	CVL	elderly woman	elderly women
agent	NGO	election observer	election observers
agent	GOV	election official	election officials
agent	CVL	elector	electors
agent	GOV	embassy official	embassy officials
agent	GOV	embassy spokesman	embassy spokesmen
agent	-	-	emergency crews
agent	-	emergency worker	emergency workers
agent	GOV	emissary	emissaries
agent	LAB	employee	employees
agent	BUS	employer	employers
agent	-	enemy	enemies
agent	CVL	engineer	engineers
agent	EDU	engineering major	engineering majors
agent	EDU	English major	English majors
agent	BUS	entrepreneur	entrepreneurs
agent	CVL	environmental activist	environmental activists
agent	CVL	environmental campaigner	environmental campaigners
agent	CVL	environmentalist	environmentalists
agent	MED	epidemiologist	epidemiologists
agent	CVL	ethnic Albanian	ethnic Albanians
agent	CVL	ethnic Hungarian	ethnic Hungarians
agent	CVL	ethnic minority	ethnic minorities
agent	CVL	ethnic Russian	ethnic Russians
agent	CVL	ethnic Serb	ethnic Serbs
agent	CVL	ethnic Tamil	ethnic Tamils
agent	GOV	European diplomat	European diplomats
agent	GOV	European leader	European leaders
agent	REF	evacuee	evacuees
agent	REL	evangelical	evangelicals
agent	JUD	examining magistrate	examining magistrates
agent	EDU	exchange student	exchange students
agent	BUS	executive	executives
agent	CVL OPP	exiled dissident	exiled dissidents
agent	CVL	expatriate	expatriates
agent	CVL	expert	experts
agent	BUS	exporter	exporters
agent	CRM	extortionist	extortionists
agent	REB	extremist	extremists
agent	CVL	eyewitness	eyewitnesses
agent	BUS	factory owner	factory owners
agent	LAB	factory worker	factory workers
agent	REL	faith leader	faith leaders
agent	CVL	family	families
agent	CVL	family member	family members
agent	PTY	far-right leader	far-right leaders
agent	PTY	far-right politician	far-right politicians
agent	AGR	farm laborer	farm laborers
agent	AGR	farm labourer	farm labourers
agent	AGR	farm leader	farm leaders
agent	AGR	farm worker	farm workers
agent	AGR	farmer	farmers
agent	AGR	farmworker	farmworkers
agent	LAB	fast-food worker	fast-food workers
agent	CVL	father	fathers
agent	COP	FBI agent	FBI agents
agent	COP	federal agent	federal agents
agent	COP	-	federal authorities
agent	COP	federal investigator	federal investigators
agent	JUD	federal judge	federal judges
agent	GOV	federal official	federal officials
agent	COP	-	federal police
agent	JUD	federal prosecutor	federal prosecutors
agent	GOV	fellow leader	fellow leaders
agent	CRM	felon	felons
agent	UAF	fighter	fighters
agent	MIL	fighter-bomber	fighter-bombers
agent	MIL	fighter jet	fighter jets
agent	MIL	fighter pilot	fighter pilots
agent	MIL	fighter plane	fighter planes
agent	CVL	film director	film directors
agent	CVL	film-maker	film-makers
agent	CVL	filmmaker	filmmakers
agent	BUS	financier	financiers
agent	-	fire crew	fire crews
agent	-	firefighter	firefighters
agent	-	fireman	firemen
agent	AGR	fish farmer	fish farmers
agent	AGR	fisher	fishers
agent	AGR	fisherman	fishermen
agent	CVL	flight attendant	flight attendants
agent	-	foe	foes
agent	CVL	follower	followers
agent	CVL	football fan	football fans
agent	CVL	footballer	footballers
agent	MIL	-	forces
agent	JRN	foreign correspondent	foreign correspondents
agent	UAF	foreign fighter	foreign fighters
agent	MIL	-	foreign forces
agent	GOV	foreign ministry official	foreign ministry officials
agent	GOV	foreign ministry spokesman	foreign ministry spokesmen
agent	GOV	foreign ministry spokesperson	foreign ministry spokespersons
agent	GOV	foreign ministry spokeswoman	foreign ministry spokeswomen
agent	CVL	foreign national	foreign nationals
agent	MIL	-	foreign soldiers
agent	MIL	-	foreign troops
agent	LAB	foreign worker	foreign workers
agent	CVL	foreigner	foreigners
agent	CRM	forger	forgers
agent	CRM	fraudster	fraudsters
agent	REB	freedom fighter	freedom fighters
agent	JRN	freelance journalist	freelance journalists
agent	JRN	freelancer	freelancers
agent	CVL	friend	friends
agent	MIL	frigate	frigates
agent	MIL	-	front-line troops
agent	PTY	front-runner	front-runners
agent	PTY	frontrunner	frontrunners
agent	CRM	fugitive	fugitives
agent	COP	game ranger	game rangers
agent	CRM	gang leader	gang leaders
agent	CRM	gang member	gang members
agent	CRM	gangster	gangsters
agent	LAB	garbage collector	garbage collectors
agent	LAB	garment worker	garment workers
agent	CVL	gay man	gay men
agent	CVL	gay rights activist	gay rights activists
agent	MIL	gendarme	gendarmes
agent	CVL	girl	girls
agent	LAB	gold miner	gold miners
agent	GOV	-	government authorities
agent	CVL OPP	government critic	government critics
agent	GOV	government employee	government employees
agent	MIL	-	government forces
agent	GOV	government leader	government leaders
agent	GOV	government minister	government ministers
agent	GOV	government official	government officials
agent	MIL	-	government soldiers
agent	GOV	government spokesman	government spokesmen
agent	GOV	government spokesperson	government spokespersons
agent	GOV	government spokeswoman	government spokeswomen
agent	MIL	-	government troops
agent	GOV	government worker	government workers
agent	EDU	graduate	graduates
agent	CVL	grandfather	grandfathers
agent	CVL	grandmother	grandmothers
agent	CVL	grandparent	grandparents
agent	MIL	-	ground forces
agent	MIL	-	ground soldiers
agent	MIL	-	ground troops
agent	AGR	grower	growers
agent	COP	guard	guards
agent	PTY	gubernatorial candidate	gubernatorial candidates
agent	REB	guerilla	guerillas
agent	REB	guerrilla	guerrillas
agent	REB	guerrilla commander	guerrilla commanders
agent	REB	guerrilla fighter	guerrilla fighters
agent	REB	guerrilla leader	guerrilla leaders
agent	CVL	guest worker	guest workers
agent	MIL	gunboat	gunboats
agent	UAF	gunman	gunmen
agent	MIL	gunner	gunners
agent	MIL	gunship	gunships
agent	REL	guru	gurus
agent	CRM	hacker	hackers
agent	CVL	hacktivist	hacktivists
agent	BUS	hawker	hawkers
agent	GOV	head of government	heads of government
agent	GOV	head of state	heads of state
agent	EDU	head teacher	head teachers
agent	EDU	headmaster	headmasters
agent	EDU	headmistress	headmistresses
agent	EDU	headteacher	headteachers
agent	GOV	-	health authorities
agent	MED	health care worker	health care workers
agent	MED	health expert	health experts
agent	GOV	health official	health officials
agent	MED	-	health staff
agent	MED	health worker	health workers
agent	MED	healthcare worker	healthcare workers
agent	MIL	helicopter gunship	helicopter gunships
agent	AGR	herder	herders
agent	AGR	herdsman	herdsmen
agent	JUD	high court judge	high court judges
agent	EDU	high school student	high school students
agent	UAF	hijacker	hijackers
agent	CVL	hiker	hikers
agent	CVL	Hindu	Hindus
agent	CVL	Hispanic	Hispanics
agent	CVL	historian	historians
agent	EDU	history major	history majors
agent	UAF	hit man	hit men
agent	UAF	hitman	hitmen
agent	CVL	holidaymaker	holidaymakers
agent	MIL	home guard	home guards
agent	MIL	homeguard	homeguards
agent	CVL	homeless person	homeless people
agent	CVL	homeowner	homeowners
agent	CVL	homosexual	homosexuals
agent	CRM	hooligan	hooligans
agent	MED	hospital director	hospital directors
agent	MED	hospital official	hospital officials
agent	MED	hospital source	hospital sources
agent	MED	-	hospital staff
agent	MED	hospital worker	hospital workers
agent	CVL	hostage	hostages
agent	UAF	hostage-taker	hostage-takers
agent	BUS	hotelier	hoteliers
agent	MIL	howitzer	howitzers
agent	CVL	human rights activist	human rights activists
agent	CVL	human rights campaigner	human rights campaigners
agent	CVL	human rights lawyer	human rights lawyers
agent	NGO	human rights monitor	human rights monitors
agent	NGO	human rights worker	human rights workers
agent	CRM	human smuggler	human smugglers
agent	CRM	human trafficker	human traffickers
agent	NGO	humanitarian official	humanitarian officials
agent	NGO	humanitarian worker	humanitarian workers
agent	CVL	hunger striker	hunger strikers
agent	CVL	husband	husbands
agent	CVL	Hutu	Hutus
agent	REF	IDP	IDPs
agent	REF	illegal immigrant	illegal immigrants
agent	CRM	illegal logger	illegal loggers
agent	REF	illegal migrant	illegal migrants
agent	CRM	illegal miner	illegal miners
agent	REF	immigrant	immigrants
agent	COP	immigration agent	immigration agents
agent	GOV	-	immigration authorities
agent	COP	immigration officer	immigration officers
agent	GOV	immigration official	immigration officials
agent	BUS	importer	importers
agent	PTY	independent candidate	independent candidates
agent	CVL	indigenous activist	indigenous activists
agent	CVL	indigenous leader	indigenous leaders
agent	CVL	indigenous person	indigenous people
agent	CVL	-	individuals
agent	BUS	industrialist	industrialists
agent	CVL	infant	infants
agent	MIL	infantryman	infantrymen
agent	CVL	informant	informants
agent	CVL	informer	informers
agent	CVL	inhabitant	inhabitants
agent	CVL	inmate	inmates
agent	BUS	insurer	insurers
agent	REB	insurgent	insurgents
agent	REB	insurgent fighter	insurgent fighters
agent	REB	insurgent leader	insurgent leaders
agent	SPY	intelligence agent	intelligence agents
agent	SPY	intelligence analyst	intelligence analysts
agent	SPY	intelligence chief	intelligence chiefs
agent	SPY	intelligence officer	intelligence officers
agent	SPY	intelligence official	intelligence officials
agent	SPY	intelligence operative	intelligence operatives
agent	SPY	-	intelligence personnel
agent	SPY	intelligence source	intelligence sources
agent	GOV	interior ministry official	interior ministry officials
agent	GOV	interior ministry spokesman	interior ministry spokesmen
agent	REF	internally displaced person	internally displaced people
agent	REF	-	internally displaced persons
agent	IGO	international mediator	international mediators
agent	IGO	international monitor	international monitors
agent	IGO	international observer	international observers
agent	IGO	international official	international officials
agent	CVL	internet user	internet users
agent	COP	interrogator	interrogators
agent	CRM	intruder	intruders
agent	MIL	invader	invaders
agent	MIL	-	invading forces
agent	JUD	investigating judge	investigating judges
agent	JRN	investigative journalist	investigative journalists
agent	COP	investigator	investigators
agent	BUS	investor	investors
agent	REF	irregular migrant	irregular migrants
agent	REB	Islamic extremist	Islamic extremists
agent	REL	Islamic leader	Islamic leaders
agent	REB	Islamic militant	Islamic militants
agent	REL	Islamic scholar	Islamic scholars
agent	UAF	Islamist	Islamists
agent	REB	Islamist extremist	Islamist extremists
agent	UAF	Islamist fighter	Islamist fighters
agent	REB	Islamist insurgent	Islamist insurgents
agent	UAF	Islamist militant	Islamist militants
agent	REB	Islamist rebel	Islamist rebels
agent	CVL	islander	islanders
agent	COP	jailer	jailers
agent	MIL	jet fighter	jet fighters
agent	MIL	-	jets
agent	CVL	Jew	Jews
agent	REL	Jewish leader	Jewish leaders
agent	UAF	jihadi	jihadis
agent	UAF	jihadist	jihadists
agent	UAF	jihadist fighter	jihadist fighters
agent	EDU	journalism major	journalism majors
agent	JRN	journalist	journalists
agent	JUD	judge	judges
agent	JUD	judicial authority	judicial authorities
agent	GOV	junior minister	junior ministers
agent	MIL	junta leader	junta leaders
agent	JUD	juror	jurors
agent	JUD	jury	juries
agent	JUD	justice	justices
agent	CVL	kidnap victim	kidnap victims
agent	CRM	kidnaper	kidnapers
agent	CRM	kidnapper	kidnappers
agent	CRM	killer	killers
agent	CRM	kingpin	kingpins
agent	UAF	knife attacker	knife attackers
agent	UAF	knifeman	knifemen
agent	CVL	Kurd	Kurds
agent	LAB	labor activist	labor activists
agent	LAB	labor leader	labor leaders
agent	LAB	laborer	laborers
agent	LAB	labour activist	labour activists
agent	LAB	labour leader	labour leaders
agent	LAB	labourer	labourers
agent	MIL	-	land forces
agent	CVL	land rights activist	land rights activists
agent	AGR	landless farmer	landless farmers
agent	AGR	landless peasant	landless peasants
agent	CVL	landlord	landlords
agent	BUS	landowner	landowners
agent	COP	law enforcement agent	law enforcement agents
agent	COP	-	law enforcement authorities
agent	COP	law enforcement officer	law enforcement officers
agent	COP	law enforcement official	law enforcement officials
agent	EDU	law major	law majors
agent	EDU	law student	law students
agent	LEG	lawmaker	lawmakers
agent	CVL	lawyer	lawyers
agent	JUD	lead prosecutor	lead prosecutors
agent	EDU	lecturer	lecturers
agent	REB	leftist guerrilla	leftist guerrillas
agent	PTY	leftist leader	leftist leaders
agent	REB	leftist rebel	leftist rebels
agent	LEG	legislator	legislators
agent	BUS	lender	lenders
agent	CVL	lesbian	lesbians
agent	CVL	LGBT activist	LGBT activists
agent	PTY	liberal	liberals
agent	AGR	livestock farmer	livestock farmers
agent	BUS	lobbyist	lobbyists
agent	CVL	local	locals
agent	GOV	-	local authorities
agent	GOV	local leader	local leaders
agent	JRN	-	local media
agent	GOV	local official	local officials
agent	COP	-	local police
agent	CVL	local resident	local residents
agent	AGR	logger	loggers
agent	LAB	longshoreman	longshoremen
agent	CVL	looter	looters
agent	CVL	lorry driver	lorry drivers
agent	LEG	lower -	parliament members
agent	PRM	loyalist fighter	loyalist fighters
agent	PRM	-	loyalist forces
agent	EDU	madrasa student	madrasa students
agent	CRM	mafia boss	mafia bosses
agent	CRM	mafioso	mafiosi
agent	JUD	magistrate	magistrates
agent	BUS	magnate	magnates
agent	CVL	man	men
agent	BUS	manager	managers
agent	LAB	manual worker	manual workers
agent	BUS	manufacturer	manufacturers
agent	REB	Maoist guerrilla	Maoist guerrillas
agent	REB	Maoist rebel	Maoist rebels
agent	CVL	marcher	marchers
agent	MIL	marine	marines
agent	COP	marshal	marshals
agent	UAF	masked gunman	masked gunmen
agent	UAF	masked man	masked men
agent	PTY	mayoral candidate	mayoral candidates
agent	JRN	-	media
agent	JRN	media mogul	media moguls
agent	JRN	media professional	media professionals
agent	JRN	media worker	media workers
agent	-	mediator	mediators
agent	MED	medic	medics
agent	MED	medical official	medical officials
agent	MED	-	medical personnel
agent	MED	medical source	medical sources
agent	MED	-	medical staff
agent	MED	medical staff member	medical staff members
agent	EDU	medical student	medical students
agent	MED	medical worker	medical workers
agent	LEG	member of congress	members of congress
agent	LEG	member of parliament	members of parliament
agent	LEG	member of the European Parliament	members of the European Parliament
agent	LEG	member of the parliament	members of the parliament
agent	LEG	MEP	MEPs
agent	UAF	mercenary	mercenaries
agent	BUS	merchant	merchants
agent	MED	midwife	midwives
agent	REF	migrant	migrants
agent	REF	migrant child	migrant children
agent	LAB	migrant worker	migrant workers
agent	REB	militant	militants
agent	REB	militant commander	militant commanders
agent	REB	-	militant forces
agent	REB	militant leader	militant leaders
agent	MIL	military adviser	military advisers
agent	MIL	military advisor	military advisors
agent	MIL	military aircraft	military aircraft
agent	MIL	military attaché	military attachés
agent	GOV	-	military authorities
agent	MIL	military commander	military commanders
agent	MIL	military convoy	military convoys
agent	MIL	military drone	military drones
agent	MIL	-	military forces
agent	MIL	military helicopter	military helicopters
agent	MIL	military instructor	military instructors
agent	SPY	military intelligence officer	military intelligence officers
agent	MIL	military jet	military jets
agent	MIL	military leader	military leaders
agent	MIL	-	military leadership
agent	IGO	military observer	military observers
agent	MIL	military officer	military officers
agent	MIL	military official	military officials
agent	MIL	military patrol	military patrols
agent	MIL	-	military personnel
agent	MIL	military pilot	military pilots
agent	MIL	military plane	military planes
agent	COP	-	military police
agent	MIL	military prosecutor	military prosecutors
agent	MIL	military ruler	military rulers
agent	MIL	military spokesman	military spokesmen
agent	MIL	military spokesperson	military spokespersons
agent	MIL	military spokeswoman	military spokeswomen
agent	MIL	military trainer	military trainers
agent	UAF	militia commander	militia commanders
agent	UAF	militia fighter	militia fighters
agent	UAF	militia leader	militia leaders
agent	UAF	militia member	militia members
agent	UAF	militiaman	militiamen
agent	BUS	millionaire	millionaires
agent	LAB	mine worker	mine workers
agent	LAB	miner	miners
agent	MIL	minesweeper	minesweepers
agent	LAB	mineworker	mineworkers
agent	GOV	ministry official	ministry officials
agent	GOV	ministry spokesman	ministry spokesmen
agent	GOV	ministry spokesperson	ministry spokespersons
agent	GOV	ministry spokeswoman	ministry spokeswomen
agent	CVL	minor	minors
agent	CVL	-	minorities
agent	MIL	missile boat	missile boats
agent	MIL	-	missile forces
agent	REL	missionary	missionaries
agent	CRM	mobster	mobsters
agent	GOV	monarch	monarchs
agent	PTY	monarchist	monarchists
agent	CRM	money launderer	money launderers
agent	REL	monk	monks
agent	COP	-	morality police
agent	CVL	mother	mothers
agent	CVL	motorcyclist	motorcyclists
agent	CVL	motorist	motorists
agent	CVL	mountaineer	mountaineers
agent	CVL	mourner	mourners
agent	LEG	MP	MPs
agent	GOV	-	municipal authorities
agent	GOV	municipal official	municipal officials
agent	LAB	municipal worker	municipal workers
agent	CRM	murderer	murderers
agent	EDU	music major	music majors
agent	CVL	musician	musicians
agent	CVL	Muslim	Muslims
agent	REL	Muslim cleric	Muslim clerics
agent	REB	Muslim extremist	Muslim extremists
agent	REL	Muslim leader	Muslim leaders
agent	MIL	mutineer	mutineers
agent	MIL	mutinous soldier	mutinous soldiers
agent	COP	narcotics agent	narcotics agents
agent	MIL	national guardsman	national guardsmen
agent	GOV	national leader	national leaders
agent	COP	-	national police
agent	PTY	nationalist	nationalists
agent	CVL	Native American	Native Americans
agent	MIL	-	naval forces
agent	MIL	naval officer	naval officers
agent	MIL	naval ship	naval ships
agent	MIL	naval vessel	naval vessels
agent	MIL	navy ship	navy ships
agent	MIL	navy spokesman	navy spokesmen
agent	MIL	navy vessel	navy vessels
agent	GOV	negotiator	negotiators
agent	CVL	neighbor	neighbors
agent	CVL	neighbour	neighbours
agent	JRN	news anchor	news anchors
agent	JRN	-	news media
agent	JRN	news photographer	news photographers
agent	JRN	newsman	newsmen
agent	JRN	newspaper editor	newspaper editors
agent	JRN	newswoman	newswomen
agent	NGO	NGO worker	NGO workers
agent	CVL	nomad	nomads
agent	PTY	nominee	nominees
agent	CVL	novelist	novelists
agent	MIL	-	nuclear forces
agent	IGO	nuclear inspector	nuclear inspectors
agent	GOV	nuclear negotiator	nuclear negotiators
agent	REL	nun	nuns
agent	MED	nurse	nurses
agent	-	observer	observers
agent	GOV	-	occupation authorities
agent	MIL	-	occupation forces
agent	MIL	occupier	occupiers
agent	MIL	-	occupying forces
agent	CRM	offender	offenders
agent	LAB	office worker	office workers
agent	COP	officer	officers
agent	GOV	official	officials
agent	BUS	oil executive	oil executives
agent	BUS	oil producer	oil producers
agent	LAB	oil worker	oil workers
agent	BUS	oligarch	oligarches
agent	CVL	onlooker	onlookers
agent	CVL OPP	opposition activist	opposition activists
agent	PTY OPP	opposition candidate	opposition candidates
agent	PTY OPP	opposition chief	opposition chiefs
agent	CVL OPP	opposition demonstrator	opposition demonstrators
agent	LEG OPP	opposition deputy	opposition deputies
agent	REB	opposition fighter	opposition fighters
agent	PTY OPP	opposition figure	opposition figures
agent	REB	-	opposition forces
agent	LEG OPP	opposition lawmaker	opposition lawmakers
agent	PTY OPP	opposition leader	opposition leaders
agent	LEG OPP	opposition legislator	opposition legislators
agent	PTY OPP	opposition member	opposition members
agent	LEG OPP	opposition MP	opposition MPs
agent	PTY OPP	opposition official	opposition officials
agent	LEG OPP	opposition parliamentarian	opposition parliamentarians
agent	PTY OPP	opposition party leader	opposition party leaders
agent	PTY OPP	opposition politician	opposition politicians
agent	CVL OPP	opposition protester	opposition protesters
agent	LEG OPP	opposition senator	opposition senators
agent	PTY OPP	opposition spokesman	opposition spokesmen
agent	PTY OPP	opposition spokesperson	opposition spokespersons
agent	PTY OPP	opposition spokeswoman	opposition spokeswomen
agent	CVL OPP	opposition supporter	opposition supporters
agent	CVL OPP	oppositionist	oppositionists
agent	CVL	ordinary citizen	ordinary citizens
agent	CVL	-	ordinary people
agent	-	organiser	organisers
agent	-	organizer	organizers
agent	CVL	orphan	orphans
agent	CVL	orphaned child	orphaned children
agent	REL	Orthodox priest	Orthodox priests
agent	CRM	outlaw	outlaws
agent	CRM	paedophile	paedophiles
agent	MED	paramedic	paramedics
agent	PRM	paramilitary	paramilitaries
agent	PRM	paramilitary fighter	paramilitary fighters
agent	PRM	paramilitary soldier	paramilitary soldiers
agent	PRM	-	paramilitary troops
agent	MIL	paratrooper	paratroopers
agent	CVL	parent	parents
agent	REL	parish priest	parish priests
agent	COP	park ranger	park rangers
agent	LEG	parliamentarian	parliamentarians
agent	PTY	parliamentary candidate	parliamentary candidates
agent	-	participant	participants
agent	REB	partisan	partisans
agent	-	partner	partners
agent	PTY	party activist	party activists
agent	PTY	party boss	party bosses
agent	PTY	party chairman	party chairmen
agent	PTY	party chairwoman	party chairwomen
agent	PTY	party chief	party chiefs
agent	PTY	party leader	party leaders
agent	PTY	party member	party members
agent	PTY	party official	party officials
agent	PTY	party spokesman	party spokesmen
agent	PTY	party spokeswoman	party spokeswomen
agent	PTY	party supporter	party supporters
agent	LEG PTY	party whip	party whips
agent	PTY	party worker	party workers
agent	CVL	partygoer	partygoers
agent	CVL	Pashtun	Pashtuns
agent	CVL	passenger	passengers
agent	CVL	passer-by	passers-by
agent	CVL	passerby	passersby
agent	AGR	pastoralist	pastoralists
agent	MED	pathologist	pathologists
agent	CVL	patient	patients
agent	MIL	patrol boat	patrol boats
agent	COP	patrolman	patrolmen
agent	CVL	peace activist	peace activists
agent	CVL	peace campaigner	peace campaigners
agent	GOV	peace envoy	peace envoys
agent	GOV	peace negotiator	peace negotiators
agent	CVL	peaceful protester	peaceful protesters
agent	IGO MIL	peacekeeper	peacekeepers
agent	IGO MIL	peacekeeping soldier	peacekeeping soldiers
agent	IGO MIL	-	peacekeeping troops
agent	AGR	peasant	peasants
agent	AGR	peasant leader	peasant leaders
agent	CVL	pedestrian	pedestrians
agent	CRM	pedophile	pedophiles
agent	LEG	peer	peers
agent	CVL	pensioner	pensioners
agent	CRM	people smuggler	people smugglers
agent	CRM	people trafficker	people traffickers
agent	CRM	perpetrator	perpetrators
agent	CVL	person	people
agent	CVL	-	persons
agent	MIL	peshmerga	peshmerga
agent	CVL	petitioner	petitioners
agent	MED	pharmacist	pharmacists
agent	SOC	philanthropist	philanthropists
agent	EDU	philosophy major	philosophy majors
agent	JRN	photographer	photographers
agent	JRN	photojournalist	photojournalists
agent	MED	physician	physicians
agent	EDU	physics major	physics majors
agent	CVL	picketer	picketers
agent	CRM	pickpocket	pickpockets
agent	AGR	pig farmer	pig farmers
agent	CVL	pilgrim	pilgrims
agent	CVL	pilot	pilots
agent	CRM	pirate	pirates
agent	COP	plain-clothes officer	plain-clothes officers
agent	COP	plainclothes officer	plainclothes officers
agent	COP	-	plainclothes police
agent	CVL	plaintiff	plaintiffs
agent	BUS	planemaker	planemakers
agent	AGR	planter	planters
agent	CRM	poacher	poachers
agent	CVL	poet	poets
agent	COP	-	police
agent	COP	police chief	police chiefs
agent	COP	police commander	police commanders
agent	COP	police commissioner	police commissioners
agent	COP	police constable	police constables
agent	COP	police detective	police detectives
agent	COP	police inspector	police inspectors
agent	COP	police investigator	police investigators
agent	COP	police officer	police officers
agent	COP	-	police personnel
agent	COP	police recruit	police recruits
agent	COP	police sergeant	police sergeants
agent	COP	police spokesman	police spokesmen
agent	COP	police spokesperson	police spokespersons
agent	COP	police spokeswoman	police spokeswomen
agent	COP	police superintendent	police superintendents
agent	COP	policeman	policemen
agent	COP	policewoman	policewomen
agent	GOV	policy-maker	policy-makers
agent	GOV	policymaker	policymakers
agent	MED	polio worker	polio workers
agent	CVL	political activist	political activists
agent	CVL	political detainee	political detainees
agent	CVL OPP	political dissident	political dissidents
agent	CVL OPP	political exile	political exiles
agent	GOV	political leader	political leaders
agent	CVL OPP	political prisoner	political prisoners
agent	PTY	political rival	political rivals
agent	EDU	political science major	political science majors
agent	PTY	politician	politicians
agent	AGR	poppy farmer	poppy farmers
agent	PTY	populist	populists
agent	LAB	postal worker	postal workers
agent	LAB	power worker	power workers
agent	REL	preacher	preachers
agent	-	predecessor	predecessors
agent	GOV	presidential adviser	presidential advisers
agent	GOV	presidential advisor	presidential advisors
agent	GOV	presidential aide	presidential aides
agent	PTY	presidential candidate	presidential candidates
agent	PTY	presidential hopeful	presidential hopefuls
agent	PTY	presidential nominee	presidential nominees
agent	GOV	presidential spokesman	presidential spokesmen
agent	GOV	presidential spokesperson	presidential spokespersons
agent	GOV	presidential spokeswoman	presidential spokeswomen
agent	JRN	press photographer	press photographers
agent	REL	priest	priests
agent	COP	prison guard	prison guards
agent	CVL	prison inmate	prison inmates
agent	COP	prison officer	prison officers
agent	COP	prison official	prison officials
agent	CVL	prisoner	prisoners
agent	CVL OPP	pro-democracy activist	pro-democracy activists
agent	CVL OPP	pro-democracy demonstrator	pro-democracy demonstrators
agent	CVL OPP	pro-democracy protester	pro-democracy protesters
agent	PRM	pro-government fighter	pro-government fighters
agent	PRM	-	pro-government forces
agent	PRM	pro-government militiaman	pro-government militiamen
agent	PRM	-	pro-regime forces
agent	CVL OPP	prodemocracy activist	prodemocracy activists
agent	EDU	professor	professors
agent	PRM	progovernment militiaman	progovernment militiamen
agent	BUS	property developer	property developers
agent	JUD	-	prosecution lawyers
agent	JUD	prosecutor	prosecutors
agent	CVL	prostitute	prostitutes
agent	CVL	Protestant	Protestants
agent	CVL	protester	protesters
agent	CVL	protestor	protestors
agent	GOV	-	provincial authorities
agent	GOV	provincial official	provincial officials
agent	MED	psychiatrist	psychiatrists
agent	MED	psychologist	psychologists
agent	EDU	psychology major	psychology majors
agent	GOV	public official	public officials
agent	JUD	public prosecutor	public prosecutors
agent	LAB	public sector worker	public sector workers
agent	GOV	public servant	public servants
agent	LAB	public worker	public workers
agent	BUS	publisher	publishers
agent	JRN	pundit	pundits
agent	EDU	pupil	pupils
agent	MIL	putschist	putschists
agent	CRM	racketeer	racketeers
agent	REL	radical cleric	radical clerics
agent	JRN	radio journalist	radio journalists
agent	JRN	radio presenter	radio presenters
agent	LAB	rail worker	rail workers
agent	LAB	railway worker	railway workers
agent	AGR	rancher	ranchers
agent	COP	ranger	rangers
agent	CRM	rapist	rapists
agent	REB	rebel	rebels
agent	REB	rebel commander	rebel commanders
agent	REB	rebel fighter	rebel fighters
agent	REB	rebel leader	rebel leaders
agent	REB	rebel official	rebel officials
agent	REB	rebel soldier	rebel soldiers
agent	REB	rebel spokesman	rebel spokesmen
agent	REB	-	rebel troops
agent	MIL	recruit	recruits
agent	EDU	rector	rectors
agent	REF	refugee	refugees
agent	REF	refugee family	refugee families
agent	LAB	refuse collector	refuse collectors
agent	CVL OPP	regime critic	regime critics
agent	MIL	-	regime forces
agent	CVL OPP	regime opponent	regime opponents
agent	GOV	regional leader	regional leaders
agent	GOV	regional official	regional officials
agent	GOV	regulator	regulators
agent	CVL	relative	relatives
agent	NGO	relief official	relief officials
agent	NGO	relief worker	relief workers
agent	REL	religious figure	religious figures
agent	REL	religious leader	religious leaders
agent	COP	-	religious police
agent	REL	religious scholar	religious scholars
agent	REL	religious student	religious students
agent	MIL	renegade soldier	renegade soldiers
agent	JRN	reporter	reporters
agent	-	representative	representatives
agent	-	rescue worker	rescue workers
agent	CVL	rescuer	rescuers
agent	CVL	researcher	researchers
agent	MIL	reservist	reservists
agent	CVL	resident	residents
agent	REB	resistance fighter	resistance fighters
agent	REB	-	resistance forces
agent	BUS	restaurateur	restaurateurs
agent	BUS	retailer	retailers
agent	CVL	retiree	retirees
agent	REF	returnee	returnees
agent	CVL	reveler	revelers
agent	CVL	reveller	revellers
agent	AGR	rice farmer	rice farmers
agent	CVL	rights activist	rights activists
agent	CVL	rights campaigner	rights campaigners
agent	CVL	rights lawyer	rights lawyers
agent	NGO	rights monitor	rights monitors
agent	-	ringleader	ringleaders
agent	COP	riot officer	riot officers
agent	COP	-	riot police
agent	CVL	rioter	rioters
agent	-	rival	rivals
agent	CRM	robber	robbers
agent	MIL	-	rocket forces
agent	CVL	Rohingya	Rohingya
agent	CVL	Roma	Roma
agent	GOV	royal	royals
agent	GOV	ruler	rulers
agent	LEG PTY	ruling party lawmaker	ruling party lawmakers
agent	PTY	ruling party leader	ruling party leaders
agent	PTY	ruling party member	ruling party members
agent	PTY	ruling party official	ruling party officials
agent	PTY	ruling party supporter	ruling party supporters
agent	PTY	running mate	running mates
agent	MIL	sailor	sailors
agent	LAB	sanitation worker	sanitation workers
agent	CRM	scammer	scammers
agent	EDU	scholar	scholars
agent	EDU	school employee	school employees
agent	EDU	school official	school officials
agent	EDU	school principal	school principals
agent	EDU	school teacher	school teachers
agent	CVL	schoolboy	schoolboys
agent	CVL	schoolchild	schoolchildren
agent	CVL	schoolgirl	schoolgirls
agent	EDU	schoolteacher	schoolteachers
agent	CVL	scientist	scientists
agent	LAB	seafarer	seafarers
agent	LAB	seaman	seamen
agent	REB	secessionist	secessionists
agent	REB	-	secessionist forces
agent	SPY	secret agent	secret agents
agent	COP	-	secret police
agent	SPY	secret service agent	secret service agents
agent	COP	security agent	security agents
agent	COP	-	security authorities
agent	COP	security guard	security guards
agent	COP	security officer	security officers
agent	COP	security official	security officials
agent	COP	-	security personnel
agent	PRM	-	self-defence forces
agent	PRM	-	self-defense forces
agent	REL	seminarian	seminarians
agent	EDU	seminary student	seminary students
agent	GOV	senior diplomat	senior diplomats
agent	GOV	senior government official	senior government officials
agent	LEG	senior lawmaker	senior lawmakers
agent	GOV	senior official	senior officials
agent	COP	senior police officer	senior police officers
agent	PTY	senior politician	senior politicians
agent	REB	separatist	separatists
agent	REB	separatist fighter	separatist fighters
agent	REB	separatist leader	separatist leaders
agent	REB	separatist rebel	separatist rebels
agent	CRM	serial killer	serial killers
agent	MIL	service member	service members
agent	MIL	serviceman	servicemen
agent	MIL	servicewoman	servicewomen
agent	CVL	settler	settlers
agent	CRM	sex offender	sex offenders
agent	CVL	sex worker	sex workers
agent	AGR	sharecropper	sharecroppers
agent	BUS	shareholder	shareholders
agent	AGR	sheep farmer	sheep farmers
agent	AGR	shepherd	shepherds
agent	COP	sheriff	sheriffs
agent	COP	sheriff's deputy	sheriff's deputies
agent	CVL	Shi'ite	Shi'ites
agent	CVL	Shia	Shias
agent	REL	Shia cleric	Shia clerics
agent	CVL	Shiite	Shiites
agent	REL	Shiite cleric	Shiite clerics
agent	LAB	shipyard worker	shipyard workers
agent	UAF	shooter	shooters
agent	BUS	shop owner	shop owners
agent	BUS	shopkeeper	shopkeepers
agent	CVL	shopper	shoppers
agent	CVL	Sikh	Sikhs
agent	CVL	singer	singers
agent	CVL	sister	sisters
agent	CVL	slave	slaves
agent	AGR	small farmer	small farmers
agent	AGR	smallholder	smallholders
agent	CRM	smuggler	smugglers
agent	MIL	sniper	snipers
agent	CVL	soccer fan	soccer fans
agent	CVL	social activist	social activists
agent	PTY	social democrat	social democrats
agent	PTY	socialist	socialists
agent	EDU	sociology major	sociology majors
agent	MIL	soldier	soldiers
agent	CVL	solicitor	solicitors
agent	CVL	son	sons
agent	JUD	special counsel	special counsels
agent	MIL	-	special forces
agent	MIL	special forces soldier	special forces soldiers
agent	MIL	-	special operations forces
agent	JUD	special prosecutor	special prosecutors
agent	CVL	spectator	spectators
agent	REL	spiritual leader	spiritual leaders
agent	JRN	sports journalist	sports journalists
agent	SPY	spy	spies
agent	SPY	spy chief	spy chiefs
agent	SPY	spy plane	spy planes
agent	SPY	spymaster	spymasters
agent	CVL	squatter	squatters
agent	LAB	staff member	staff members
agent	LAB	staffer	staffers
agent	JUD	state attorney	state attorneys
agent	GOV	-	state authorities
agent	GOV	state employee	state employees
agent	MIL	-	state forces
agent	LEG	state lawmaker	state lawmakers
agent	LEG	state legislator	state legislators
agent	JRN	-	state media
agent	GOV	state official	state officials
agent	COP	-	state police
agent	JUD	state prosecutor	state prosecutors
agent	LEG	state representative	state representatives
agent	LEG	state senator	state senators
agent	COP	state trooper	state troopers
agent	REF	stateless person	stateless people
agent	BUS	steelmaker	steelmakers
agent	LAB	steelworker	steelworkers
agent	LAB	stevedore	stevedores
agent	BUS	stockbroker	stockbrokers
agent	BUS	stockholder	stockholders
agent	BUS	store owner	store owners
agent	BUS	street vendor	street vendors
agent	LAB	striking miner	striking miners
agent	LAB	striking worker	striking workers
agent	GOV	strongman	strongmen
agent	EDU	student	students
agent	CVL	student activist	student activists
agent	CVL	student demonstrator	student demonstrators
agent	EDU	student leader	student leaders
agent	CVL	student protester	student protesters
agent	MIL	submarine	submarines
agent	AGR	subsistence farmer	subsistence farmers
agent	-	successor	successors
agent	UAF	suicide attacker	suicide attackers
agent	UAF	suicide bomber	suicide bombers
agent	CVL	Sunni	Sunnis
agent	REL	Sunni cleric	Sunni clerics
agent	BUS	supplier	suppliers
agent	CVL	supporter	supporters
agent	JUD	supreme court judge	supreme court judges
agent	JUD	supreme court justice	supreme court justices
agent	MED	surgeon	surgeons
agent	CVL	survivor	survivors
agent	CVL	suspect	suspects
agent	CVL	suspected collaborator	suspected collaborators
agent	CRM	suspected criminal	suspected criminals
agent	CRM	suspected drug trafficker	suspected drug traffickers
agent	REB	suspected insurgent	suspected insurgents
agent	REB	suspected militant	suspected militants
agent	CRM	suspected pirate	suspected pirates
agent	REB	suspected rebel	suspected rebels
agent	CRM	suspected smuggler	suspected smugglers
agent	UAF	suspected terrorist	suspected terrorists
agent	CRM	suspected thief	suspected thieves
agent	CRM	swindler	swindlers
agent	CVL	sympathiser	sympathisers
agent	CVL	sympathizer	sympathizers
agent	JRN	talk show host	talk show hosts
agent	CVL	Tamil	Tamils
agent	MIL	tank	tanks
agent	MIL	tank crew	tank crews
agent	GOV	tax inspector	tax inspectors
agent	GOV	tax official	tax officials
agent	CVL	taxi driver	taxi drivers
agent	CVL	taxpayer	taxpayers
agent	AGR	tea worker	tea workers
agent	EDU	teacher	teachers
agent	CVL	technician	technicians
agent	GOV	technocrat	technocrats
agent	CVL	teen	teens
agent	CVL	teenager	teenagers
agent	REL	televangelist	televangelists
agent	JRN	television journalist	television journalists
agent	JRN	television presenter	television presenters
agent	CVL	tenant	tenants
agent	UAF	terror suspect	terror suspects
agent	UAF	terrorism suspect	terrorism suspects
agent	UAF	terrorist	terrorists
agent	LAB	textile worker	textile workers
agent	REL	theologian	theologians
agent	CRM	thief	thieves
agent	CRM	thug	thugs
agent	CVL	toddler	toddlers
agent	GOV	top diplomat	top diplomats
agent	GOV	top official	top officials
agent	CVL	tourist	tourists
agent	GOV	town official	town officials
agent	CVL	townsman	townsmen
agent	GOV	trade negotiator	trade negotiators
agent	GOV	trade official	trade officials
agent	LAB	trade union leader	trade union leaders
agent	LAB	trade unionist	trade unionists
agent	BUS	trader	traders
agent	COP	-	traffic police
agent	CRM	trafficker	traffickers
agent	CVL	train driver	train drivers
agent	-	traitor	traitors
agent	CVL	transgender man	transgender men
agent	CVL	transgender person	transgender people
agent	CVL	transgender woman	transgender women
agent	LAB	transport worker	transport workers
agent	CVL	traveler	travelers
agent	CVL	traveller	travellers
agent	CRM	triad member	triad members
agent	CVL	tribal chief	tribal chiefs
agent	CVL	tribal elder	tribal elders
agent	REB	tribal fighter	tribal fighters
agent	CVL	tribal leader	tribal leaders
agent	CVL	tribal member	tribal members
agent	CVL	tribesman	tribesmen
agent	CVL	tribeswoman	tribeswomen
agent	MIL	-	troops
agent	IGO	truce monitor	truce monitors
agent	CVL	truck driver	truck drivers
agent	LAB	trucker	truckers
agent	CVL	Tuareg	Tuaregs
agent	EDU	tutor	tutors
agent	CVL	Tutsi	Tutsis
agent	JRN	TV journalist	TV journalists
agent	JRN	TV presenter	TV presenters
agent	BUS	tycoon	tycoons
agent	CVL	Uighur	Uighurs
agent	PTY	ultra-nationalist	ultra-nationalists
agent	PTY	ultranationalist	ultranationalists
agent	REF	unaccompanied minor	unaccompanied minors
agent	COP	undercover officer	undercover officers
agent	EDU	undergraduate	undergraduates
agent	REF	undocumented immigrant	undocumented immigrants
agent	REF	undocumented migrant	undocumented migrants
agent	UAF	unidentified assailant	unidentified assailants
agent	UAF	unidentified attacker	unidentified attackers
agent	UAF	unidentified gunman	unidentified gunmen
agent	UNK	unidentified man	unidentified men
agent	UNK	unidentified person	unidentified people
agent	UNK	unidentified woman	unidentified women
agent	LAB	union activist	union activists
agent	LAB	union boss	union bosses
agent	LAB	union leader	union leaders
agent	LAB	union member	union members
agent	LAB	union official	union officials
agent	LAB	union spokesman	union spokesmen
agent	LAB	unionist	unionists
agent	EDU	university employee	university employees
agent	EDU	university lecturer	university lecturers
agent	EDU	university official	university officials
agent	EDU	university professor	university professors
agent	EDU	university student	university students
agent	EDU	university teacher	university teachers
agent	UAF	unknown assailant	unknown assailants
agent	UAF	unknown attacker	unknown attackers
agent	UAF	unknown gunman	unknown gunmen
agent	UNK	unknown man	unknown men
agent	UNK	unknown person	unknown people
agent	JUD	U.S. attorney	U.S. attorneys
agent	CVL	Uyghur	Uyghurs
agent	MED	vaccination worker	vaccination workers
agent	MED	vaccinator	vaccinators
agent	CRM	vandal	vandals
agent	BUS	vendor	vendors
agent	CVL	veteran	veterans
agent	REL	vicar	vicars
agent	CVL	victim	victims
agent	JRN	video journalist	video journalists
agent	PRM	vigilante	vigilantes
agent	CVL	village chief	village chiefs
agent	CVL	village elder	village elders
agent	CVL	villager	villagers
agent	MED	virologist	virologists
agent	CVL	visitor	visitors
agent	CVL	volunteer	volunteers
agent	CVL	voter	voters
agent	JRN	war correspondent	war correspondents
agent	REF	war refugee	war refugees
agent	CVL	war veteran	war veterans
agent	COP	warden	wardens
agent	UAF	warlord	warlords
agent	MIL	warplane	warplanes
agent	UAF	warrior	warriors
agent	MIL	warship	warships
agent	IGO	weapons inspector	weapons inspectors
agent	GOV	Western diplomat	Western diplomats
agent	GOV	Western leader	Western leaders
agent	AGR	wheat farmer	wheat farmers
agent	CVL	whistle-blower	whistle-blowers
agent	CVL	whistleblower	whistleblowers
agent	LAB	white-collar worker	white-collar workers
agent	CVL	widow	widows
agent	CVL	widower	widowers
agent	CVL	wife	wives
agent	AGR	winegrower	winegrowers
agent	CVL	witness	witnesses
agent	CVL	woman	women
agent	CVL	women's rights activist	women's rights activists
agent	AGR	woodcutter	woodcutters
agent	LAB	worker	workers
agent	GOV	world leader	world leaders
agent	CVL	worshiper	worshipers
agent	CVL	worshipper	worshippers
agent	REF	would-be migrant	would-be migrants
agent	CVL	wounded person	wounded people
agent	CVL	writer	writers
agent	CVL	Yazidi	Yazidis
agent	CVL	young man	young men
agent	CVL	young person	young people
agent	CVL	young woman	young women
agent	CVL	youth	youths
agent	CVL	youth activist	youth activists
agent	JRN	YouTuber	YouTubers

# Offices

title	REL	abbot	abbots
title	GOV	acting defence minister	acting defence ministers
title	GOV	acting defense minister	acting defense ministers
title	-	acting director	acting directors
title	GOV	acting economy minister	acting economy ministers
title	GOV	acting finance minister	acting finance ministers
title	GOV	acting foreign minister	acting foreign ministers
title	GOV	acting health minister	acting health ministers
title	GOV	acting interior minister	acting interior ministers
title	GOV	acting justice minister	acting justice ministers
title	GOV	acting mayor	acting mayors
title	GOV	acting president	acting presidents
title	GOV	acting prime minister	acting prime ministers
title	MIL	Adm.	-
title	-	administrator	administrators
title	MIL	admiral	admirals
title	GOV	adviser	advisers
title	GOV	advisor	advisors
title	GOV	agriculture minister	agriculture ministers
title	GOV	agriculture secretary	agriculture secretaries
title	MIL	air chief marshal	air chief marshals
title	MIL	air force chief	air force chiefs
title	MIL	air marshal	air marshals
title	GOV	ambassador	ambassadors
title	GOV	ambassador-at-large	ambassadors-at-large
title	REL	archbishop	archbishops
title	MIL	army chief	army chiefs
title	MIL	army chief of staff	army chiefs of staff
title	COP	assistant commissioner of police	assistant commissioners of police
title	GOV	assistant foreign minister	assistant foreign ministers
title	GOV	assistant secretary	assistant secretaries
title	GOV	assistant secretary of state	assistant secretaries of state
title	GOV	attorney general	attorneys general
title	REL	auxiliary bishop	auxiliary bishops
title	GOV	aviation minister	aviation ministers
title	REL	ayatollah	ayatollahs
title	LEG	baroness	baronesses
title	MIL	battalion commander	battalion commanders
title	REL	bishop	bishops
title	-	boss	bosses
title	MIL	Brig. Gen.	Brig. Gens.
title	MIL	brigade commander	brigade commanders
title	MIL	brigadier	brigadiers
title	MIL	brigadier general	brigadier generals
title	GOV	budget minister	budget ministers
title	JRN	bureau chief	bureau chiefs
title	GOV	business secretary	business secretaries
title	GOV	cabinet minister	cabinet ministers
title	GOV	cabinet secretary	cabinet secretaries
title	MIL	Capt.	-
title	-	captain	captains
title	REL	cardinal	cardinals
title	GOV	caretaker prime minister	caretaker prime ministers
title	GOV	central bank chief	central bank chiefs
title	GOV	central bank governor	central bank governors
title	GOV	central bank president	central bank presidents
title	BUS	CEO	CEOs
title	-	chair	chairs
title	-	chairman	chairmen
title	BUS	chairman of the board	chairmen of the board
title	MIL	chairman of the joint chiefs of staff	chairmen of the joint chiefs of staff
title	-	chairperson	chairpersons
title	-	chairwoman	chairwomen
title	GOV	chancellor	chancellors
title	GOV	chancellor of the exchequer	chancellors of the exchequer
title	REL	chaplain	chaplains
title	GOV	chargé d'affaires	chargés d'affaires
title	-	chief	chiefs
title	GOV	chief adviser	chief advisers
title	GOV	chief advisor	chief advisors
title	GOV	chief cabinet secretary	chief cabinet secretaries
title	COP	chief constable	chief constables
title	JRN	chief editor	chief editors
title	GOV	chief election commissioner	chief election commissioners
title	BUS	chief executive	chief executives
title	BUS	chief executive officer	chief executive officers
title	BUS	chief financial officer	chief financial officers
title	COP	chief inspector	chief inspectors
title	JUD	chief judge	chief judges
title	JUD	chief justice	chief justices
title	GOV	chief minister	chief ministers
title	MIL	chief of air staff	chiefs of air staff
title	MIL	chief of army staff	chiefs of army staff
title	MIL	chief of defence staff	chiefs of defence staff
title	MIL	chief of general staff	chiefs of general staff
title	MIL	chief of naval staff	chiefs of naval staff
title	COP	chief of police	chiefs of police
title	GOV	chief of protocol	chiefs of protocol
title	GOV	chief of staff	chiefs of staff
title	MIL	chief of the army staff	chiefs of the army staff
title	MIL	chief of the defence staff	chiefs of the defence staff
title	MIL	chief of the defense staff	chiefs of the defense staff
title	MIL	chief of the general staff	chiefs of the general staff
title	BUS	chief operating officer	chief operating officers
title	REL	chief rabbi	chief rabbis
title	GOV	chief secretary	chief secretaries
title	LEG	chief whip	chief whips
title	-	chieftain	chieftains
title	GOV	civil aviation minister	civil aviation ministers
title	GOV	civil protection minister	civil protection ministers
title	GOV	climate change minister	climate change ministers
title	GOV	climate minister	climate ministers
title	-	co-founder	co-founders
title	-	co-ordinator	co-ordinators
title	MIL	Col.	Cols.
title	MIL	colonel	colonels
title	MIL	commandant	commandants
title	MIL	commander	commanders
title	MIL	commander-in-chief	commanders-in-chief
title	MIL	commanding officer	commanding officers
title	GOV	commerce minister	commerce ministers
title	GOV	commerce secretary	commerce secretaries
title	GOV	commissioner	commissioners
title	GOV	commissioner general	commissioners general
title	COP	commissioner of police	commissioners of police
title	MIL	commodore	commodores
title	GOV	communication minister	communication ministers
title	GOV	communications minister	communications ministers
title	GOV	Communist Party chief	Communist Party chiefs
title	GOV	Communist Party leader	Communist Party leaders
title	GOV	Communist Party secretary	Communist Party secretaries
title	BUS	company president	company presidents
title	GOV	comptroller general	comptrollers general
title	LEG	congressman	congressmen
title	LEG	congressperson	congresspersons
title	LEG	congresswoman	congresswomen
title	GOV	construction minister	construction ministers
title	GOV	consul	consuls
title	GOV	consul general	consuls general
title	-	coordinator	coordinators
title	MIL	corporal	corporals
title	MIL	Cpl.	-
title	GOV	crown prince	crown princes
title	GOV	culture minister	culture ministers
title	GOV	culture secretary	culture secretaries
title	GOV	customs minister	customs ministers
title	GOV	czar	czars
title	MIL	defence chief	defence chiefs
title	GOV	defence minister	defence ministers
title	GOV	defence secretary	defence secretaries
title	MIL	defense chief	defense chiefs
title	GOV	defense minister	defense ministers
title	GOV	defense secretary	defense secretaries
title	-	delegation head	delegation heads
title	GOV	deputy agriculture minister	deputy agriculture ministers
title	GOV	deputy ambassador	deputy ambassadors
title	GOV	deputy attorney general	deputy attorneys general
title	-	deputy chairman	deputy chairmen
title	-	deputy chief	deputy chiefs
title	COP	deputy chief constable	deputy chief constables
title	MIL	deputy commander	deputy commanders
title	GOV	deputy commissioner	deputy commissioners
title	GOV	deputy defence minister	deputy defence ministers
title	GOV	deputy defense minister	deputy defense ministers
title	-	deputy director	deputy directors
title	-	deputy director-general	deputy directors-general
title	GOV	deputy economy minister	deputy economy ministers
title	GOV	deputy education minister	deputy education ministers
title	GOV	deputy energy minister	deputy energy ministers
title	GOV	deputy environment minister	deputy environment ministers
title	GOV	deputy finance minister	deputy finance ministers
title	GOV	deputy first minister	deputy first ministers
title	GOV	deputy foreign minister	deputy foreign ministers
title	GOV	deputy governor	deputy governors
title	-	deputy head	deputy heads
title	GOV	deputy health minister	deputy health ministers
title	GOV	deputy information minister	deputy information ministers
title	GOV	deputy interior minister	deputy interior ministers
title	GOV	deputy justice minister	deputy justice ministers
title	GOV	deputy labor minister	deputy labor ministers
title	GOV	deputy labour minister	deputy labour ministers
title	GOV	deputy mayor	deputy mayors
title	GOV	deputy minister	deputy ministers
title	GOV	deputy oil minister	deputy oil ministers
title	GOV	deputy premier	deputy premiers
title	GOV	deputy prime minister	deputy prime ministers
title	GOV	deputy secretary	deputy secretaries
title	IGO	deputy secretary-general	deputy secretaries-general
title	GOV	deputy secretary of state	deputy secretaries of state
title	LEG	deputy speaker	deputy speakers
title	COP	deputy superintendent	deputy superintendents
title	GOV	deputy trade minister	deputy trade ministers
title	GOV	deputy transport minister	deputy transport ministers
title	COP	detective inspector	detective inspectors
title	COP	detective sergeant	detective sergeants
title	GOV	development minister	development ministers
title	GOV	digital affairs minister	digital affairs ministers
title	-	director	directors
title	-	director-general	directors-general
title	SPY	director of national intelligence	directors of national intelligence
title	GOV	disaster management minister	disaster management ministers
title	GOV	district commissioner	district commissioners
title	MIL	division commander	division commanders
title	GOV	duke	dukes
title	GOV	ecology minister	ecology ministers
title	GOV	economic affairs minister	economic affairs ministers
title	GOV	economic minister	economic ministers
title	GOV	economics minister	economics ministers
title	GOV	economy minister	economy ministers
title	JRN	editor-in-chief	editors-in-chief
title	GOV	education minister	education ministers
title	GOV	education secretary	education secretaries
title	GOV	election commissioner	election commissioners
title	GOV	electricity minister	electricity ministers
title	GOV	emergency minister	emergency ministers
title	GOV	emergency situations minister	emergency situations ministers
title	GOV	emir	emirs
title	GOV	emperor	emperors
title	GOV	employment minister	employment ministers
title	GOV	empress	empresses
title	GOV	energy minister	energy ministers
title	GOV	energy secretary	energy secretaries
title	GOV	environment minister	environment ministers
title	GOV	environment secretary	environment secretaries
title	GOV	envoy	envoys
title	GOV	Europe minister	Europe ministers
title	GOV	European affairs minister	European affairs ministers
title	-	executive director	executive directors
title	GOV	external affairs minister	external affairs ministers
title	GOV	external relations minister	external relations ministers
title	GOV	family minister	family ministers
title	GOV	farm minister	farm ministers
title	MIL	field marshal	field marshals
title	GOV	finance minister	finance ministers
title	GOV	finance secretary	finance secretaries
title	GOV	first lady	first ladies
title	GOV	first minister	first ministers
title	GOV	first secretary	first secretaries
title	GOV	fisheries minister	fisheries ministers
title	GOV	food minister	food ministers
title	GOV	foreign affairs minister	foreign affairs ministers
title	GOV	foreign minister	foreign ministers
title	GOV	foreign policy chief	foreign policy chiefs
title	GOV	foreign secretary	foreign secretaries
title	GOV	foreign trade minister	foreign trade ministers
title	GOV	forestry minister	forestry ministers
title	GOV	forests minister	forests ministers
title	-	founder	founders
title	MIL	four-star general	four-star generals
title	MIL	Gen.	Gens.
title	GOV	gender minister	gender ministers
title	MIL	general	generals
title	JUD	general prosecutor	general prosecutors
title	GOV	general secretary	general secretaries
title	GOV	governor	governors
title	GOV	governor general	governors general
title	REL	grand ayatollah	grand ayatollahs
title	GOV	grand duke	grand dukes
title	REL	grand imam	grand imams
title	REL	grand mufti	grand muftis
title	-	head	heads
title	SPY	head of intelligence	heads of intelligence
title	MIL	head of the armed forces	heads of the armed forces
title	MIL	head of the army	heads of the army
title	GOV	health commissioner	health commissioners
title	GOV	health minister	health ministers
title	GOV	health secretary	health secretaries
title	GOV	high commissioner	high commissioners
title	GOV	higher education minister	higher education ministers
title	GOV	home affairs minister	home affairs ministers
title	GOV	home minister	home ministers
title	GOV	home secretary	home secretaries
title	GOV	homeland security secretary	homeland security secretaries
title	LEG	House majority leader	House majority leaders
title	LEG	House minority leader	House minority leaders
title	LEG	house speaker	house speakers
title	GOV	housing minister	housing ministers
title	GOV	housing secretary	housing secretaries
title	REL	imam	imams
title	GOV	immigration minister	immigration ministers
title	GOV	industry minister	industry ministers
title	GOV	information minister	information ministers
title	GOV	infrastructure minister	infrastructure ministers
title	GOV	innovation minister	innovation ministers
title	COP	Insp.	-
title	COP	inspector	inspectors
title	COP	inspector general	inspectors general
title	GOV	integration minister	integration ministers
title	SPY	intelligence director	intelligence directors
title	GOV	intelligence minister	intelligence ministers
title	GOV	interim president	interim presidents
title	GOV	interim prime minister	interim prime ministers
title	GOV	interior minister	interior ministers
title	GOV	interior secretary	interior secretaries
title	GOV	internal affairs minister	internal affairs ministers
title	GOV	internal security minister	internal security ministers
title	GOV	international cooperation minister	international cooperation ministers
title	GOV	international development minister	international development ministers
title	GOV	international trade minister	international trade ministers
title	GOV	investment minister	investment ministers
title	JUD	judge advocate	judge advocates
title	MIL	junta chief	junta chiefs
title	GOV	justice minister	justice ministers
title	JUD	justice of the peace	justices of the peace
title	GOV	justice secretary	justice secretaries
title	GOV	king	kings
title	GOV	labor minister	labor ministers
title	GOV	labor secretary	labor secretaries
title	GOV	labour minister	labour ministers
title	GOV	labour secretary	labour secretaries
title	REL	lama	lamas
title	MIL	lance corporal	lance corporals
title	GOV	land minister	land ministers
title	GOV	lands minister	lands ministers
title	GOV	law minister	law ministers
title	GOV	leader	leaders
title	MIL	lieutenant	lieutenants
title	MIL	lieutenant colonel	lieutenant colonels
title	MIL	lieutenant general	lieutenant generals
title	GOV	lieutenant governor	lieutenant governors
title	GOV	local government minister	local government ministers
title	LEG	lord	lords
title	GOV	lord chancellor	lord chancellors
title	JUD	lord chief justice	lord chief justices
title	GOV	lord mayor	lord mayors
title	MIL	Lt.	-
title	MIL	Lt. Col.	-
title	MIL	Lt. Gen.	Lt. Gens.
title	MIL	Maj.	-
title	MIL	Maj. Gen.	Maj. Gens.
title	MIL	major	majors
title	MIL	major general	major generals
title	LEG	majority leader	majority leaders
title	LEG	majority whip	majority whips
title	BUS	managing director	managing directors
title	JRN	managing editor	managing editors
title	MIL	master sergeant	master sergeants
title	REL	maulana	maulanas
title	GOV	mayor	mayors
title	GOV	migration minister	migration ministers
title	MIL	military chief	military chiefs
title	MIL	military chief of staff	military chiefs of staff
title	GOV	mines minister	mines ministers
title	GOV	mining minister	mining ministers
title	GOV	minister	ministers
title	GOV	minister for agriculture	ministers for agriculture
title	GOV	minister for defence	ministers for defence
title	GOV	minister for defense	ministers for defense
title	GOV	minister for education	ministers for education
title	GOV	minister for energy	ministers for energy
title	GOV	minister for finance	ministers for finance
title	GOV	minister for foreign affairs	ministers for foreign affairs
title	GOV	minister for health	ministers for health
title	GOV	minister for interior	ministers for interior
title	GOV	minister for justice	ministers for justice
title	GOV	minister for trade	ministers for trade
title	GOV	minister of agriculture	ministers of agriculture
title	GOV	minister of aviation	ministers of aviation
title	GOV	minister of budget	ministers of budget
title	GOV	minister of civil aviation	ministers of civil aviation
title	GOV	minister of civil protection	ministers of civil protection
title	GOV	minister of climate	ministers of climate
title	GOV	minister of climate change	ministers of climate change
title	GOV	minister of commerce	ministers of commerce
title	GOV	minister of communication	ministers of communication
title	GOV	minister of communications	ministers of communications
title	GOV	minister of construction	ministers of construction
title	GOV	minister of culture	ministers of culture
title	GOV	minister of defence	ministers of defence
title	GOV	minister of defense	ministers of defense
title	GOV	minister of development	ministers of development
title	GOV	minister of digital affairs	ministers of digital affairs
title	GOV	minister of disaster management	ministers of disaster management
title	GOV	minister of ecology	ministers of ecology
title	GOV	minister of economic affairs	ministers of economic affairs
title	GOV	minister of economics	ministers of economics
title	GOV	minister of economy	ministers of economy
title	GOV	minister of education	ministers of education
title	GOV	minister of electricity	ministers of electricity
title	GOV	minister of emergency	ministers of emergency
title	GOV	minister of emergency situations	ministers of emergency situations
title	GOV	minister of employment	ministers of employment
title	GOV	minister of energy	ministers of energy
title	GOV	minister of environment	ministers of environment
title	GOV	minister of Europe	ministers of Europe
title	GOV	minister of European affairs	ministers of European affairs
title	GOV	minister of external affairs	ministers of external affairs
title	GOV	minister of external relations	ministers of external relations
title	GOV	minister of family	ministers of family
title	GOV	minister of finance	ministers of finance
title	GOV	minister of fisheries	ministers of fisheries
title	GOV	minister of food	ministers of food
title	GOV	minister of foreign affairs	ministers of foreign affairs
title	GOV	minister of foreign trade	ministers of foreign trade
title	GOV	minister of forestry	ministers of forestry
title	GOV	minister of forests	ministers of forests
title	GOV	minister of gender	ministers of gender
title	GOV	minister of health	ministers of health
title	GOV	minister of higher education	ministers of higher education
title	GOV	minister of home affairs	ministers of home affairs
title	GOV	minister of housing	ministers of housing
title	GOV	minister of immigration	ministers of immigration
title	GOV	minister of industry	ministers of industry
title	GOV	minister of information	ministers of information
title	GOV	minister of infrastructure	ministers of infrastructure
title	GOV	minister of innovation	ministers of innovation
title	GOV	minister of integration	ministers of integration
title	GOV	minister of intelligence	ministers of intelligence
title	GOV	minister of interior	ministers of interior
title	GOV	minister of internal affairs	ministers of internal affairs
title	GOV	minister of internal security	ministers of internal security
title	GOV	minister of international cooperation	ministers of international cooperation
title	GOV	minister of international development	ministers of international development
title	GOV	minister of international trade	ministers of international trade
title	GOV	minister of investment	ministers of investment
title	GOV	minister of justice	ministers of justice
title	GOV	minister of labor	ministers of labor
title	GOV	minister of labour	ministers of labour
title	GOV	minister of land	ministers of land
title	GOV	minister of lands	ministers of lands
title	GOV	minister of law	ministers of law
title	GOV	minister of local government	ministers of local government
title	GOV	minister of migration	ministers of migration
title	GOV	minister of mines	ministers of mines
title	GOV	minister of mining	ministers of mining
title	GOV	minister of minority affairs	ministers of minority affairs
title	GOV	minister of national security	ministers of national security
title	GOV	minister of nuclear energy	ministers of nuclear energy
title	GOV	minister of oil	ministers of oil
title	GOV	minister of overseas development	ministers of overseas development
title	GOV	minister of parliamentary affairs	ministers of parliamentary affairs
title	GOV	minister of petroleum	ministers of petroleum
title	GOV	minister of planning	ministers of planning
title	GOV	minister of police	ministers of police
title	GOV	minister of prisons	ministers of prisons
title	GOV	minister of privatisation	ministers of privatisation
title	GOV	minister of privatization	ministers of privatization
title	GOV	minister of public administration	ministers of public administration
title	GOV	minister of public health	ministers of public health
title	GOV	minister of public security	ministers of public security
title	GOV	minister of public works	ministers of public works
title	GOV	minister of railways	ministers of railways
title	GOV	minister of reconciliation	ministers of reconciliation
title	GOV	minister of regional development	ministers of regional development
title	GOV	minister of religious affairs	ministers of religious affairs
title	GOV	minister of research	ministers of research
title	GOV	minister of rural development	ministers of rural development
title	GOV	minister of science	ministers of science
title	GOV	minister of security	ministers of security
title	GOV	minister of shipping	ministers of shipping
title	GOV	minister of social affairs	ministers of social affairs
title	GOV	minister of social welfare	ministers of social welfare
title	GOV	minister of sport	ministers of sport
title	GOV	minister of sports	ministers of sports
title	GOV	minister of state	ministers of state
title	GOV	minister of state security	ministers of state security
title	GOV	minister of strategic affairs	ministers of strategic affairs
title	GOV	minister of technology	ministers of technology
title	GOV	minister of telecommunications	ministers of telecommunications
title	GOV	minister of the economy	ministers of the economy
title	GOV	minister of the environment	ministers of the environment
title	GOV	minister of the interior	ministers of the interior
title	GOV	minister of tourism	ministers of tourism
title	GOV	minister of trade	ministers of trade
title	GOV	minister of transport	ministers of transport
title	GOV	minister of transportation	ministers of transportation
title	GOV	minister of unification	ministers of unification
title	GOV	minister of urban development	ministers of urban development
title	GOV	minister of veterans	ministers of veterans
title	GOV	minister of veterans affairs	ministers of veterans affairs
title	GOV	minister of water	ministers of water
title	GOV	minister of water resources	ministers of water resources
title	GOV	minister of welfare	ministers of welfare
title	GOV	minister of women's affairs	ministers of women's affairs
title	GOV	minister of youth	ministers of youth
title	GOV	minister president	ministers president
title	GOV	minority affairs minister	minority affairs ministers
title	LEG	minority leader	minority leaders
title	LEG	minority whip	minority whips
title	REL	monsignor	monsignors
title	REL	mufti	muftis
title	REL	mullah	mullahs
title	GOV	national security adviser	national security advisers
title	GOV	national security advisor	national security advisors
title	GOV	national security minister	national security ministers
title	MIL	naval chief	naval chiefs
title	MIL	navy chief	navy chiefs
title	GOV	nuclear energy minister	nuclear energy ministers
title	GOV	oil minister	oil ministers
title	GOV	overseas development minister	overseas development ministers
title	GOV	paramount leader	paramount leaders
title	LEG	parliament chairman	parliament chairmen
title	LEG	parliament speaker	parliament speakers
title	GOV	parliamentary affairs minister	parliamentary affairs ministers
title	LEG	parliamentary leader	parliamentary leaders
title	LEG	parliamentary speaker	parliamentary speakers
title	PTY	party general secretary	party general secretaries
title	PTY	party president	party presidents
title	PTY	party secretary	party secretaries
title	PTY	party vice president	party vice presidents
title	REL	pastor	pastors
title	REL	patriarch	patriarchs
title	GOV	permanent representative	permanent representatives
title	GOV	permanent secretary	permanent secretaries
title	GOV	petroleum minister	petroleum ministers
title	GOV	planning minister	planning ministers
title	COP	police captain	police captains
title	COP	police director	police directors
title	COP	police lieutenant	police lieutenants
title	GOV	police minister	police ministers
title	GOV	Politburo member	Politburo members
title	REL	pontiff	pontiffs
title	REL	pope	popes
title	GOV	power minister	power ministers
title	GOV	prefect	prefects
title	GOV	premier	premiers
title	GOV	president	presidents
title	GOV	president-elect	presidents-elect
title	LEG	president of parliament	presidents of parliament
title	GOV	president of the council	presidents of the council
title	LEG	president of the senate	presidents of the senate
title	GOV	presidential envoy	presidential envoys
title	GOV	press secretary	press secretaries
title	GOV	prime minister	prime ministers
title	GOV	prime minister-designate	prime ministers-designate
title	GOV	prince	princes
title	GOV	prince regent	prince regents
title	GOV	princess	princesses
title	GOV	prisons minister	prisons ministers
title	GOV	privatisation minister	privatisation ministers
title	GOV	privatization minister	privatization ministers
title	EDU	Prof.	-
title	JUD	prosecutor general	prosecutors general
title	GOV	provincial chief	provincial chiefs
title	GOV	provincial governor	provincial governors
title	GOV	public administration minister	public administration ministers
title	GOV	public health minister	public health ministers
title	JUD	public prosecutor general	-
title	GOV	public security minister	public security ministers
title	GOV	public works minister	public works ministers
title	GOV	queen	queens
title	REL	rabbi	rabbis
title	GOV	railway minister	railway ministers
title	GOV	railways minister	railways ministers
title	MIL	rear admiral	rear admirals
title	GOV	reconciliation minister	reconciliation ministers
title	GOV	regent	regents
title	GOV	regional development minister	regional development ministers
title	GOV	regional governor	regional governors
title	GOV	religious affairs minister	religious affairs ministers
title	LEG	Rep.	Reps.
title	GOV	research minister	research ministers
title	REL	Rev.	Revs.
title	REL	reverend	reverends
title	GOV	rural development minister	rural development ministers
title	GOV	science minister	science ministers
title	-	secretary	secretaries
title	IGO	secretary-general	secretaries-general
title	GOV	secretary of defence	secretaries of defence
title	GOV	secretary of defense	secretaries of defense
title	GOV	secretary of homeland security	secretaries of homeland security
title	GOV	secretary of state	secretaries of state
title	GOV	secretary of the treasury	secretaries of the treasury
title	GOV	security adviser	security advisers
title	GOV	security advisor	security advisors
title	GOV	security minister	security ministers
title	LEG	Sen.	Sens.
title	LEG	Senate majority leader	Senate majority leaders
title	LEG	Senate minority leader	Senate minority leaders
title	LEG	senate president	senate presidents
title	LEG	senator	senators
title	MIL	sergeant	sergeants
title	MIL	Sgt.	-
title	PTY	shadow chancellor	shadow chancellors
title	PTY	shadow foreign secretary	shadow foreign secretaries
title	PTY	shadow minister	shadow ministers
title	GOV	shah	shahs
title	GOV	sheikh	sheikhs
title	GOV	shipping minister	shipping ministers
title	GOV	social affairs minister	social affairs ministers
title	GOV	social welfare minister	social welfare ministers
title	GOV	solicitor general	solicitors general
title	LEG	speaker	speakers
title	LEG	speaker of parliament	speakers of parliament
title	LEG	speaker of the house	speakers of the house
title	GOV	special adviser	special advisers
title	GOV	special advisor	special advisors
title	GOV	special envoy	special envoys
title	GOV	special representative	special representatives
title	-	spokesman	spokesmen
title	-	spokesperson	spokespersons
title	-	spokeswoman	spokeswomen
title	GOV	sport minister	sport ministers
title	GOV	sports minister	sports ministers
title	MIL	staff sergeant	staff sergeants
title	GOV	state councillor	state councillors
title	GOV	state councilor	state councilors
title	GOV	state governor	state governors
title	GOV	state secretary	state secretaries
title	GOV	state security minister	state security ministers
title	GOV	strategic affairs minister	strategic affairs ministers
title	GOV	sultan	sultans
title	COP	superintendent	superintendents
title	MIL	supreme commander	supreme commanders
title	GOV	supreme leader	supreme leaders
title	COP	Supt.	-
title	GOV	surgeon general	surgeons general
title	GOV	tánaiste	-
title	GOV	taoiseach	-
title	GOV	technology minister	technology ministers
title	GOV	telecommunications minister	telecommunications ministers
title	GOV	tourism minister	tourism ministers
title	GOV	trade commissioner	trade commissioners
title	GOV	trade minister	trade ministers
title	GOV	trade representative	trade representatives
title	GOV	trade secretary	trade secretaries
title	GOV	transport minister	transport ministers
title	GOV	transport secretary	transport secretaries
title	GOV	transportation minister	transportation ministers
title	GOV	transportation secretary	transportation secretaries
title	GOV	treasury minister	treasury ministers
title	GOV	treasury secretary	treasury secretaries
title	GOV	tsar	tsars
title	GOV	under secretary	under secretaries
title	IGO	under-secretary-general	under-secretaries-general
title	GOV	undersecretary	undersecretaries
title	GOV	unification minister	unification ministers
title	EDU	university chancellor	university chancellors
title	EDU	university president	university presidents
title	GOV	urban development minister	urban development ministers
title	GOV	veterans affairs minister	veterans affairs ministers
title	GOV	veterans minister	veterans ministers
title	MIL	vice admiral	vice admirals
title	-	vice chairman	vice chairmen
title	-	vice chairwoman	vice chairwomen
title	GOV	vice chancellor	vice chancellors
title	GOV	vice consul	vice consuls
title	GOV	vice foreign minister	vice foreign ministers
title	GOV	vice mayor	vice mayors
title	GOV	vice minister	vice ministers
title	GOV	vice premier	vice premiers
title	GOV	vice president	vice presidents
title	GOV	viceroy	viceroys
title	MIL	warrant officer	warrant officers
title	GOV	water minister	water ministers
title	GOV	water resources minister	water resources ministers
title	GOV	welfare minister	welfare ministers
title	GOV	women's affairs minister	women's affairs ministers
title	GOV	work and pensions secretary	work and pensions secretaries
title	GOV	works minister	works ministers
title	GOV	youth minister	youth ministers

# Institutions

body	EDU	academy	academies
body	CVL	activist group	activist groups
body	GOV	administration	administrations
body	JUD	administrative court	administrative courts
body	CVL	advocacy group	advocacy groups
body	-	agency	agencies
body	GOV	agriculture department	agriculture departments
body	GOV	agriculture ministry	agriculture ministries
body	NGO	aid agency	aid agencies
body	NGO	aid group	aid groups
body	NGO	aid organisation	aid organisations
body	NGO	aid organization	aid organizations
body	MIL	air base	air bases
body	MIL	air force	air forces
body	MIL	airbase	airbases
body	BUS	airline	airlines
body	-	alliance	alliances
body	MED	ambulance	ambulances
body	MED	ambulance service	ambulance services
body	REL	Anglican church	Anglican churches
body	CVL	angry mob	angry mobs
body	NGO	animal rights group	animal rights groups
body	GOV	anti-corruption agency	anti-corruption agencies
body	GOV	anti-corruption commission	anti-corruption commissions
body	JUD	anti-corruption court	anti-corruption courts
body	COP	anti-corruption unit	anti-corruption units
body	NGO	anti-corruption watchdog	anti-corruption watchdogs
body	COP	anti-drug agency	anti-drug agencies
body	REB	anti-government force	anti-government forces
body	COP	anti-narcotics agency	anti-narcotics agencies
body	COP	anti-narcotics force	anti-narcotics forces
body	COP	anti-terror unit	anti-terror units
body	JUD	anti-terrorism court	anti-terrorism courts
body	COP	anti-terrorism unit	anti-terrorism units
body	CVL	anti-war movement	anti-war movements
body	GOV	antitrust regulator	antitrust regulators
body	JUD	appeal court	appeal courts
body	JUD	appeals court	appeals courts
body	JUD	arbitration court	arbitration courts
body	REL	archdiocese	archdioceses
body	UAF	armed band	armed bands
body	UAF	armed faction	armed factions
body	MIL	-	armed forces
body	UAF	armed gang	armed gangs
body	UAF	armed group	armed groups
body	UAF	armed movement	armed movements
body	REB	armed opposition	-
body	REB	armed wing	armed wings
body	MIL	armored division	armored divisions
body	MIL	armoured division	armoured divisions
body	BUS	arms company	arms companies
body	BUS	arms manufacturer	arms manufacturers
body	MIL	army	armies
body	MIL	army barracks	-
body	MIL	army base	army bases
body	MIL	army checkpoint	army checkpoints
body	MIL	army command	army commands
body	MIL	army corps	-
body	MIL	army headquarters	-
body	MIL	army post	army posts
body	MIL	army unit	army units
body	-	association	associations
body	GOV	atomic energy agency	atomic energy agencies
body	-	authority	-
body	GOV	aviation authority	aviation authorities
body	GOV	aviation ministry	aviation ministries
body	BUS	bank	banks
body	GOV	banking regulator	banking regulators
body	SOC	bar association	bar associations
body	MIL	battalion	battalions
body	CRM	biker gang	biker gangs
body	REL	bishops' conference	bishops' conferences
body	-	bloc	blocs
body	-	board	boards
body	BUS	board of directors	boards of directors
body	COP	bomb squad	bomb squads
body	COP	border agency	border agencies
body	COP	border control	border controls
body	COP	border force	border forces
body	COP	border guard service	border guard services
body	COP	border patrol	border patrols
body	COP	border service	border services
body	MIL	brigade	brigades
body	GOV	budget ministry	budget ministries
body	-	bureau	bureaus
body	BUS	business	businesses
body	BUS	business group	business groups
body	EDU	business school	business schools
body	GOV	cabinet	cabinets
body	CVL	campaign group	campaign groups
body	BUS	car company	car companies
body	REF	caravan of migrants	caravans of migrants
body	GOV	caretaker government	caretaker governments
body	CRM	cartel	cartels
body	REL	Catholic Church	-
body	GOV	central bank	central banks
body	MIL	central command	central commands
body	GOV	central committee	central committees
body	GOV	central government	central governments
body	BUS	chamber of commerce	chambers of commerce
body	LEG	chamber of deputies	chambers of deputies
body	LEG	chamber of representatives	chambers of representatives
body	SOC	charity	charities
body	NGO	charity group	charity groups
body	REL	Christian community	Christian communities
body	REL	church	churches
body	REL	church group	church groups
body	JUD	circuit court	circuit courts
body	CVL	citizens' group	citizens' groups
body	LEG	city council	city councils
body	JUD	city court	city courts
body	GOV	city government	city governments
body	GOV	city hall	city halls
body	SOC	civic group	civic groups
body	GOV	civil administration	civil administrations
body	GOV	civil aviation authority	civil aviation authorities
body	GOV	civil aviation ministry	civil aviation ministries
body	PRM	civil defence force	civil defence forces
body	PRM	civil defense force	civil defense forces
body	GOV	civil protection ministry	civil protection ministries
body	NGO	civil rights group	civil rights groups
body	CVL	civil rights movement	civil rights movements
body	SOC	civil society	-
body	SOC	civil society group	civil society groups
body	SOC	civil society organisation	civil society organisations
body	SOC	civil society organization	civil society organizations
body	CVL	civilian population	civilian populations
body	CVL	clan	clans
body	REL	clergy	-
body	REL	clerical establishment	clerical establishments
body	GOV	climate change ministry	climate change ministries
body	GOV	climate ministry	climate ministries
body	MED	clinic	clinics
body	-	coalition	coalitions
body	MIL	coalition force	coalition forces
body	GOV	coalition government	coalition governments
body	COP	coast guard	coast guards
body	EDU	college	colleges
body	GOV	commerce department	commerce departments
body	GOV	commerce ministry	commerce ministries
body	BUS	commercial bank	commercial banks
body	-	commission	commissions
body	-	commission of inquiry	commissions of inquiry
body	-	committee	committees
body	GOV	communication ministry	communication ministries
body	GOV	communications ministry	communications ministries
body	GOV	communications regulator	communications regulators
body	PTY	communist party	communist parties
body	CVL	community	communities
body	SOC	community group	community groups
body	SOC	community organisation	community organisations
body	SOC	community organization	community organizations
body	BUS	company	companies
body	GOV	competition authority	competition authorities
body	BUS	conglomerate	conglomerates
body	REL	congregation	congregations
body	LEG	congress	congresses
body	LEG	congressional committee	congressional committees
body	NGO	conservation group	conservation groups
body	BUS	consortium	consortia
body	COP	constabulary	constabularies
body	LEG	constituent assembly	constituent assemblies
body	LEG	constitutional assembly	constitutional assemblies
body	JUD	constitutional council	constitutional councils
body	JUD	constitutional court	constitutional courts
body	JUD	constitutional tribunal	constitutional tribunals
body	BUS	construction company	construction companies
body	BUS	construction firm	construction firms
body	GOV	construction ministry	construction ministries
body	GOV	consulate	consulates
body	GOV	consulate general	consulates general
body	BUS	consultancy	consultancies
body	LEG	consultative assembly	consultative assemblies
body	BUS	consulting firm	consulting firms
body	-	contact group	contact groups
body	REL	convent	convents
body	BUS	corporation	corporations
body	-	council	councils
body	REL	council of clerics	councils of clerics
body	LEG	council of deputies	councils of deputies
body	GOV	council of ministers	councils of ministers
body	GOV	council of state	councils of state
body	COP	counter-terrorism unit	counter-terrorism units
body	SPY	counterintelligence agency	counterintelligence agencies
body	SPY	counterintelligence service	counterintelligence services
body	COP	counterterrorism unit	counterterrorism units
body	GOV	country	countries
body	LEG	county council	county councils
body	JUD	county court	county courts
body	JUD	court	courts
body	JUD	court of appeal	courts of appeal
body	JUD	court of appeals	courts of appeals
body	JUD	court of cassation	courts of cassation
body	JUD	courthouse	courthouses
body	BUS	credit rating agency	credit rating agencies
body	CRM	crime family	crime families
body	CRM	crime gang	crime gangs
body	CRM	crime syndicate	crime syndicates
body	JUD	criminal court	criminal courts
body	CRM	criminal gang	criminal gangs
body	CRM	criminal group	criminal groups
body	COP	criminal investigation department	criminal investigation departments
body	CRM	criminal network	criminal networks
body	CRM	criminal organisation	criminal organisations
body	CRM	criminal organization	criminal organizations
body	CRM	criminal syndicate	criminal syndicates
body	JUD	criminal tribunal	criminal tribunals
body	CVL	crowd	crowds
body	JUD	crown court	crown courts
body	GOV	culture ministry	culture ministries
body	COP	customs agency	customs agencies
body	GOV	customs ministry	customs ministries
body	COP	customs office	customs offices
body	COP	customs service	customs services
body	JRN	daily newspaper	daily newspapers
body	PRM	death squad	death squads
body	BUS	defence company	defence companies
body	GOV	defence department	defence departments
body	BUS	defence firm	defence firms
body	GOV	defence ministry	defence ministries
body	BUS	defense company	defense companies
body	GOV	defense department	defense departments
body	BUS	defense firm	defense firms
body	GOV	defense ministry	defense ministries
body	GOV	delegation	delegations
body	CVL	democracy movement	democracy movements
body	-	department	departments
body	GOV	development ministry	development ministries
body	CVL	diaspora	diasporas
body	GOV	digital affairs ministry	digital affairs ministries
body	REL	diocese	dioceses
body	GOV	diplomatic corps	-
body	GOV	diplomatic mission	diplomatic missions
body	GOV	disaster agency	disaster agencies
body	GOV	disaster management agency	disaster management agencies
body	GOV	disaster management ministry	disaster management ministries
body	REF	displacement camp	displacement camps
body	LEG	district council	district councils
body	JUD	district court	district courts
body	MED	doctors' association	doctors' associations
body	MED	doctors' union	doctors' unions
body	SPY	domestic intelligence agency	domestic intelligence agencies
body	SPY	domestic intelligence service	domestic intelligence services
body	CRM	drug cartel	drug cartels
body	BUS	drug company	drug companies
body	COP	drug enforcement agency	drug enforcement agencies
body	CRM	drug gang	drug gangs
body	GOV	drug regulator	drug regulators
body	GOV	ecology ministry	ecology ministries
body	GOV	economic affairs ministry	economic affairs ministries
body	GOV	economics ministry	economics ministries
body	GOV	economy ministry	economy ministries
body	GOV	education department	education departments
body	GOV	education ministry	education ministries
body	GOV	election board	election boards
body	GOV	election commission	election commissions
body	NGO	election monitoring group	election monitoring groups
body	GOV	elections commission	elections commissions
body	PTY	electoral alliance	electoral alliances
body	GOV	electoral commission	electoral commissions
body	GOV	electoral council	electoral councils
body	JUD	electoral court	electoral courts
body	JUD	electoral tribunal	electoral tribunals
body	CVL	electorate	electorates
body	BUS	electricity company	electricity companies
body	GOV	electricity ministry	electricity ministries
body	GOV	embassy	embassies
body	GOV	emergency ministry	emergency ministries
body	-	emergency service	emergency services
body	GOV	emergency services agency	emergency services agencies
body	GOV	emergency situations ministry	emergency situations ministries
body	GOV	emirate	-
body	BUS	employers' association	employers' associations
body	BUS	employers' federation	employers' federations
body	GOV	employment ministry	employment ministries
body	BUS	energy company	energy companies
body	GOV	energy department	energy departments
body	BUS	energy giant	energy giants
body	GOV	energy ministry	energy ministries
body	BUS	enterprise	enterprises
body	GOV	environment agency	environment agencies
body	NGO	environment group	environment groups
body	GOV	environment ministry	environment ministries
body	GOV	environmental agency	environmental agencies
body	CVL	environmental group	environmental groups
body	CVL	environmental movement	environmental movements
body	NGO	environmental organisation	environmental organisations
body	NGO	environmental organization	environmental organizations
body	CVL	ethnic group	ethnic groups
body	UAF	ethnic militia	ethnic militias
body	GOV	European affairs ministry	European affairs ministries
body	GOV	executive branch	executive branches
body	MIL	expeditionary force	expeditionary forces
body	GOV	external affairs ministry	external affairs ministries
body	GOV	external relations ministry	external relations ministries
body	REB	extremist group	extremist groups
body	REB	extremist organisation	extremist organisations
body	REB	extremist organization	extremist organizations
body	-	fact-finding mission	fact-finding missions
body	PTY	faction	factions
body	BUS	factory	factories
body	EDU	faculty	faculties
body	GOV	family ministry	family ministries
body	PTY	far-left party	far-left parties
body	PTY	far-right party	far-right parties
body	AGR	farm group	farm groups
body	AGR	farm lobby	farm lobbies
body	AGR	farm union	farm unions
body	AGR	farmers' association	farmers' associations
body	AGR	farmers' group	farmers' groups
body	AGR	farmers' union	farmers' unions
body	GOV	federal agency	federal agencies
body	LEG	federal assembly	federal assemblies
body	JUD	federal court	federal courts
body	GOV	federal government	federal governments
body	-	federation	federations
body	MED	field hospital	field hospitals
body	GOV	finance department	finance departments
body	GOV	finance ministry	finance ministries
body	GOV	financial regulator	financial regulators
body	-	fire brigade	fire brigades
body	-	fire department	fire departments
body	-	fire service	fire services
body	BUS	firm	firms
body	GOV	fisheries ministry	fisheries ministries
body	MIL	fleet	fleets
body	COP	flying squad	flying squads
body	BUS	food company	food companies
body	GOV	food ministry	food ministries
body	GOV	food safety agency	food safety agencies
body	GOV	foreign affairs ministry	foreign affairs ministries
body	SPY	foreign intelligence service	foreign intelligence services
body	GOV	foreign ministry	foreign ministries
body	GOV	foreign office	foreign offices
body	GOV	foreign trade ministry	foreign trade ministries
body	GOV	forestry ministry	forestry ministries
body	GOV	forests ministry	forests ministries
body	SOC	foundation	foundations
body	CRM	gang	gangs
body	MIL	garrison	garrisons
body	BUS	gas company	gas companies
body	COP	gendarmerie	gendarmeries
body	GOV	gender ministry	gender ministries
body	MIL	general staff	general staffs
body	PTY	governing coalition	governing coalitions
body	GOV	governing council	governing councils
body	PTY	governing party	governing parties
body	GOV	government	governments
body	GOV	government agency	government agencies
body	PRM	government-backed militia	government-backed militias
body	GOV	government delegation	government delegations
body	GOV	government department	government departments
body	GOV	government-in-exile	governments-in-exile
body	GOV	governor's office	governors' offices
body	GOV	governorate	governorates
body	JUD	grand jury	grand juries
body	CVL	grassroots movement	grassroots movements
body	PTY	green party	green parties
body	-	group	groups
body	REB	guerrilla army	guerrilla armies
body	REB	guerrilla force	guerrilla forces
body	REB	guerrilla group	guerrilla groups
body	REB	guerrilla movement	guerrilla movements
body	REB	guerrilla organisation	guerrilla organisations
body	CRM	hacker group	hacker groups
body	CRM	hacking group	hacking groups
body	-	headquarters	headquarters
body	GOV	health agency	health agencies
body	MED	health center	health centers
body	MED	health centre	health centres
body	GOV	health department	health departments
body	GOV	health ministry	health ministries
body	MED	health service	health services
body	BUS	hedge fund	hedge funds
body	MIL	high command	high commands
body	GOV	high commission	high commissions
body	JUD	high court	high courts
body	EDU	high school	high schools
body	GOV	higher education ministry	higher education ministries
body	GOV	home affairs ministry	home affairs ministries
body	GOV	home ministry	home ministries
body	GOV	home office	home offices
body	MED	hospital	hospitals
body	LEG	House committee	House committees
body	LEG	house of representatives	houses of representatives
body	LEG	House panel	House panels
body	GOV	housing authority	housing authorities
body	GOV	housing ministry	housing ministries
body	GOV	human rights commission	human rights commissions
body	NGO	human rights group	human rights groups
body	NGO	human rights organisation	human rights organisations
body	NGO	human rights organization	human rights organizations
body	NGO	human rights watchdog	human rights watchdogs
body	NGO	humanitarian agency	humanitarian agencies
body	NGO	humanitarian group	humanitarian groups
body	NGO	humanitarian organisation	humanitarian organisations
body	NGO	humanitarian organization	humanitarian organizations
body	COP	immigration agency	immigration agencies
body	GOV	immigration department	immigration departments
body	GOV	immigration ministry	immigration ministries
body	COP	immigration service	immigration services
body	CVL	indigenous community	indigenous communities
body	CVL	indigenous group	indigenous groups
body	BUS	industry association	industry associations
body	BUS	industry group	industry groups
body	GOV	industry ministry	industry ministries
body	MIL	infantry	-
body	MIL	infantry division	infantry divisions
body	GOV	information ministry	information ministries
body	GOV	infrastructure ministry	infrastructure ministries
body	GOV	inner cabinet	inner cabinets
body	GOV	innovation ministry	innovation ministries
body	-	inquiry commission	inquiry commissions
body	EDU	institute	institutes
body	-	institution	institutions
body	BUS	insurance company	insurance companies
body	REB	insurgency	insurgencies
body	REB	insurgent force	insurgent forces
body	REB	insurgent group	insurgent groups
body	GOV	integration ministry	integration ministries
body	SPY	intelligence agency	intelligence agencies
body	SPY	intelligence bureau	intelligence bureaus
body	SPY	intelligence community	intelligence communities
body	SPY	intelligence department	intelligence departments
body	SPY	intelligence directorate	intelligence directorates
body	GOV	intelligence ministry	intelligence ministries
body	SPY	intelligence service	intelligence services
body	SPY	intelligence unit	intelligence units
body	IGO	intergovernmental organisation	intergovernmental organisations
body	IGO	intergovernmental organization	intergovernmental organizations
body	GOV	interim cabinet	interim cabinets
body	GOV	interim government	interim governments
body	GOV	interior department	interior departments
body	GOV	interior ministry	interior ministries
body	GOV	internal affairs ministry	internal affairs ministries
body	GOV	internal security ministry	internal security ministries
body	IGO	international body	international bodies
body	IGO	international community	-
body	GOV	international cooperation ministry	international cooperation ministries
body	JUD	international court	international courts
body	GOV	international development ministry	international development ministries
body	IGO	international mission	international missions
body	IGO	international organisation	international organisations
body	IGO	international organization	international organizations
body	GOV	international trade ministry	international trade ministries
body	JUD	international tribunal	international tribunals
body	BUS	internet company	internet companies
body	BUS	investment bank	investment banks
body	BUS	investment firm	investment firms
body	BUS	investment fund	investment funds
body	GOV	investment ministry	investment ministries
body	JUD	Islamic court	Islamic courts
body	REB	Islamist group	Islamist groups
body	REB	Islamist militant group	Islamist militant groups
body	UAF	Islamist militia	Islamist militias
body	PTY	Islamist party	Islamist parties
body	REL	Jewish community	Jewish communities
body	UAF	jihadi group	jihadi groups
body	UAF	jihadist group	jihadist groups
body	MIL	joint chiefs of staff	joint chiefs
body	JRN	journalists' union	journalists' unions
body	JUD	judicial council	judicial councils
body	JUD	judicial system	judicial systems
body	JUD	judiciary	judiciaries
body	MIL	junta	juntas
body	GOV	justice department	justice departments
body	GOV	justice ministry	justice ministries
body	JUD	justice system	justice systems
body	JUD	juvenile court	juvenile courts
body	CRM	kidnapping gang	kidnapping gangs
body	EDU	kindergarten	kindergartens
body	GOV	kingdom	kingdoms
body	JUD	labor court	labor courts
body	GOV	labor department	labor departments
body	LAB	labor federation	labor federations
body	GOV	labor ministry	labor ministries
body	LAB	labor movement	labor movements
body	PTY	labor party	labor parties
body	LAB	labor union	labor unions
body	JUD	labour court	labour courts
body	LAB	labour federation	labour federations
body	LAB	labour group	labour groups
body	GOV	labour ministry	labour ministries
body	LAB	labour movement	labour movements
body	LAB	labour union	labour unions
body	GOV	land authority	land authorities
body	GOV	land ministry	land ministries
body	AGR	landless movement	landless movements
body	GOV	lands ministry	lands ministries
body	COP	law enforcement	-
body	COP	law enforcement agency	law enforcement agencies
body	COP	law enforcement body	law enforcement bodies
body	BUS	law firm	law firms
body	GOV	law ministry	law ministries
body	EDU	law school	law schools
body	GOV	leadership	leaderships
body	GOV	leadership council	leadership councils
body	LEG	legislative assembly	legislative assemblies
body	LEG	legislative council	legislative councils
body	LEG	legislature	legislatures
body	PTY	liberal party	liberal parties
body	REB	liberation army	liberation armies
body	REB	liberation front	liberation fronts
body	REB	liberation movement	liberation movements
body	GOV	local administration	local administrations
body	CVL	local community	local communities
body	LEG	local council	local councils
body	PRM	local defence force	local defence forces
body	GOV	local government	local governments
body	GOV	local government ministry	local government ministries
body	UAF	local militia	local militias
body	LEG	lower chamber	lower chambers
body	LEG	lower house	lower houses
body	LEG	lower house of parliament	lower houses of parliament
body	EDU	madrasa	madrasas
body	CRM	mafia	mafias
body	JRN	magazine	magazines
body	JUD	magistrates' court	magistrates' courts
body	PTY OPP	main opposition	-
body	PTY OPP	main opposition party	main opposition parties
body	MIL	marine corps	-
body	GOV	market regulator	market regulators
body	MED	maternity hospital	maternity hospitals
body	GOV	mayor's office	mayors' offices
body	JRN	media company	media companies
body	NGO	media freedom group	media freedom groups
body	JRN	media group	media groups
body	JRN	media organisation	media organisations
body	JRN	media organization	media organizations
body	JRN	media outlet	media outlets
body	GOV	media regulator	media regulators
body	NGO	media watchdog	media watchdogs
body	MED	medical association	medical associations
body	MED	medical center	medical centers
body	MED	medical centre	medical centres
body	MED	medical charity	medical charities
body	EDU	medical school	medical schools
body	MED	medical team	medical teams
body	UAF	mercenary group	mercenary groups
body	GOV	meteorological agency	meteorological agencies
body	REF	migrant camp	migrant camps
body	REF	migrant caravan	migrant caravans
body	GOV	migration ministry	migration ministries
body	UAF	militant cell	militant cells
body	REB	militant faction	militant factions
body	REB	militant group	militant groups
body	REB	militant network	militant networks
body	REB	militant organisation	militant organisations
body	REB	militant organization	militant organizations
body	MIL	military	militaries
body	MIL	military academy	military academies
body	GOV	military administration	military administrations
body	GOV	military-backed government	military-backed governments
body	MIL	military base	military bases
body	MIL	military checkpoint	military checkpoints
body	MIL	military coalition	military coalitions
body	MIL	military command	military commands
body	MIL	military council	military councils
body	JUD	military court	military courts
body	MIL	military government	military governments
body	MIL	military headquarters	-
body	SPY	military intelligence	-
body	SPY	military intelligence agency	military intelligence agencies
body	MIL	military junta	military juntas
body	MIL	military post	military posts
body	MIL	military regime	military regimes
body	JUD	military tribunal	military tribunals
body	MIL	military unit	military units
body	REB	military wing	military wings
body	UAF	militia	militias
body	UAF	militia group	militia groups
body	BUS	mine operator	mine operators
body	LAB	miners' union	miners' unions
body	GOV	mines ministry	mines ministries
body	BUS	mining company	mining companies
body	BUS	mining firm	mining firms
body	GOV	mining ministry	mining ministries
body	GOV	ministry	ministries
body	GOV	ministry of agriculture	ministries of agriculture
body	GOV	ministry of aviation	ministries of aviation
body	GOV	ministry of budget	ministries of budget
body	GOV	ministry of civil aviation	ministries of civil aviation
body	GOV	ministry of civil protection	ministries of civil protection
body	GOV	ministry of climate	ministries of climate
body	GOV	ministry of climate change	ministries of climate change
body	GOV	ministry of commerce	ministries of commerce
body	GOV	ministry of communication	ministries of communication
body	GOV	ministry of communications	ministries of communications
body	GOV	ministry of construction	ministries of construction
body	GOV	ministry of culture	ministries of culture
body	GOV	ministry of defence	ministries of defence
body	GOV	ministry of defense	ministries of defense
body	GOV	ministry of development	ministries of development
body	GOV	ministry of digital affairs	ministries of digital affairs
body	GOV	ministry of disaster management	ministries of disaster management
body	GOV	ministry of ecology	ministries of ecology
body	GOV	ministry of economic affairs	ministries of economic affairs
body	GOV	ministry of economics	ministries of economics
body	GOV	ministry of economy	ministries of economy
body	GOV	ministry of education	ministries of education
body	GOV	ministry of electricity	ministries of electricity
body	GOV	ministry of emergency	ministries of emergency
body	GOV	ministry of emergency situations	ministries of emergency situations
body	GOV	ministry of employment	ministries of employment
body	GOV	ministry of energy	ministries of energy
body	GOV	ministry of environment	ministries of environment
body	GOV	ministry of Europe	ministries of Europe
body	GOV	ministry of European affairs	ministries of European affairs
body	GOV	ministry of external affairs	ministries of external affairs
body	GOV	ministry of external relations	ministries of external relations
body	GOV	ministry of family	ministries of family
body	GOV	ministry of finance	ministries of finance
body	GOV	ministry of fisheries	ministries of fisheries
body	GOV	ministry of food	ministries of food
body	GOV	ministry of foreign affairs	ministries of foreign affairs
body	GOV	ministry of foreign trade	ministries of foreign trade
body	GOV	ministry of forestry	ministries of forestry
body	GOV	ministry of forests	ministries of forests
body	GOV	ministry of gender	ministries of gender
body	GOV	ministry of health	ministries of health
body	GOV	ministry of higher education	ministries of higher education
body	GOV	ministry of home affairs	ministries of home affairs
body	GOV	ministry of housing	ministries of housing
body	GOV	ministry of immigration	ministries of immigration
body	GOV	ministry of industry	ministries of industry
body	GOV	ministry of information	ministries of information
body	GOV	ministry of infrastructure	ministries of infrastructure
body	GOV	ministry of innovation	ministries of innovation
body	GOV	ministry of integration	ministries of integration
body	GOV	ministry of intelligence	ministries of intelligence
body	GOV	ministry of interior	ministries of interior
body	GOV	ministry of internal affairs	ministries of internal affairs
body	GOV	ministry of internal security	ministries of internal security
body	GOV	ministry of international cooperation	ministries of international cooperation
body	GOV	ministry of international development	ministries of international development
body	GOV	ministry of international trade	ministries of international trade
body	GOV	ministry of investment	ministries of investment
body	GOV	ministry of justice	ministries of justice
body	GOV	ministry of labor	ministries of labor
body	GOV	ministry of labour	ministries of labour
body	GOV	ministry of land	ministries of land
body	GOV	ministry of lands	ministries of lands
body	GOV	ministry of law	ministries of law
body	GOV	ministry of local government	ministries of local government
body	GOV	ministry of migration	ministries of migration
body	GOV	ministry of mines	ministries of mines
body	GOV	ministry of mining	ministries of mining
body	GOV	ministry of minority affairs	ministries of minority affairs
body	GOV	ministry of national security	ministries of national security
body	GOV	ministry of nuclear energy	ministries of nuclear energy
body	GOV	ministry of oil	ministries of oil
body	GOV	ministry of overseas development	ministries of overseas development
body	GOV	ministry of parliamentary affairs	ministries of parliamentary affairs
body	GOV	ministry of petroleum	ministries of petroleum
body	GOV	ministry of planning	ministries of planning
body	GOV	ministry of police	ministries of police
body	GOV	ministry of prisons	ministries of prisons
body	GOV	ministry of privatisation	ministries of privatisation
body	GOV	ministry of privatization	ministries of privatization
body	GOV	ministry of public administration	ministries of public administration
body	GOV	ministry of public health	ministries of public health
body	GOV	ministry of public security	ministries of public security
body	GOV	ministry of public works	ministries of public works
body	GOV	ministry of railways	ministries of railways
body	GOV	ministry of reconciliation	ministries of reconciliation
body	GOV	ministry of regional development	ministries of regional development
body	GOV	ministry of religious affairs	ministries of religious affairs
body	GOV	ministry of research	ministries of research
body	GOV	ministry of rural development	ministries of rural development
body	GOV	ministry of science	ministries of science
body	GOV	ministry of security	ministries of security
body	GOV	ministry of shipping	ministries of shipping
body	GOV	ministry of social affairs	ministries of social affairs
body	GOV	ministry of social welfare	ministries of social welfare
body	GOV	ministry of sport	ministries of sport
body	GOV	ministry of sports	ministries of sports
body	GOV	ministry of state security	ministries of state security
body	GOV	ministry of strategic affairs	ministries of strategic affairs
body	GOV	ministry of technology	ministries of technology
body	GOV	ministry of telecommunications	ministries of telecommunications
body	GOV	ministry of the economy	ministries of the economy
body	GOV	ministry of the environment	ministries of the environment
body	GOV	ministry of the interior	ministries of the interior
body	GOV	ministry of tourism	ministries of tourism
body	GOV	ministry of trade	ministries of trade
body	GOV	ministry of transport	ministries of transport
body	GOV	ministry of transportation	ministries of transportation
body	GOV	ministry of unification	ministries of unification
body	GOV	ministry of urban development	ministries of urban development
body	GOV	ministry of veterans	ministries of veterans
body	GOV	ministry of veterans affairs	ministries of veterans affairs
body	GOV	ministry of water	ministries of water
body	GOV	ministry of water resources	ministries of water resources
body	GOV	ministry of welfare	ministries of welfare
body	GOV	ministry of women's affairs	ministries of women's affairs
body	GOV	ministry of youth	ministries of youth
body	GOV	minority affairs ministry	minority affairs ministries
body	GOV	minority government	minority governments
body	CVL	minority group	minority groups
body	MIL	missile unit	missile units
body	-	mission	missions
body	CVL	mob	mobs
body	GOV	monarchy	monarchies
body	REL	monastery	monasteries
body	IGO	monitoring mission	monitoring missions
body	REL	mosque	mosques
body	CRM	motorcycle gang	motorcycle gangs
body	-	movement	movements
body	IGO	multilateral agency	multilateral agencies
body	BUS	multinational	multinationals
body	LEG	municipal council	municipal councils
body	JUD	municipal court	municipal courts
body	GOV	municipality	municipalities
body	REL	Muslim community	Muslim communities
body	GOV	nation	nations
body	LEG	national assembly	national assemblies
body	GOV	national bank	national banks
body	LEG	national congress	national congresses
body	GOV	national election commission	national election commissions
body	MIL	national guard	national guards
body	GOV	national security council	national security councils
body	GOV	national security ministry	national security ministries
body	GOV	national transitional council	national transitional councils
body	GOV	national unity government	national unity governments
body	PTY	nationalist party	nationalist parties
body	MIL	naval base	naval bases
body	MIL	naval fleet	naval fleets
body	MIL	navy	navies
body	GOV	negotiating team	negotiating teams
body	-	network	networks
body	JRN	news agency	news agencies
body	JRN	news channel	news channels
body	JRN	news organisation	news organisations
body	JRN	news organization	news organizations
body	JRN	news outlet	news outlets
body	JRN	news service	news services
body	JRN	news site	news sites
body	JRN	news website	news websites
body	JRN	newspaper	newspapers
body	JRN	newspaper group	newspaper groups
body	JRN	newsroom	newsrooms
body	NGO	NGO	NGOs
body	NGO	non-governmental organisation	non-governmental organisations
body	NGO	non-governmental organization	non-governmental organizations
body	NGO	nongovernmental organisation	nongovernmental organisations
body	NGO	nongovernmental organization	nongovernmental organizations
body	GOV	nuclear agency	nuclear agencies
body	GOV	nuclear energy ministry	nuclear energy ministries
body	MED	nurses' union	nurses' unions
body	IGO	observer mission	observer missions
body	MIL	occupation army	occupation armies
body	-	office	offices
body	JRN	official news agency	official news agencies
body	BUS	oil company	oil companies
body	BUS	oil firm	oil firms
body	BUS	oil giant	oil giants
body	GOV	oil ministry	oil ministries
body	PTY OPP	opposition	-
body	PTY OPP	opposition alliance	opposition alliances
body	PTY OPP	opposition bloc	opposition blocs
body	PTY OPP	opposition coalition	opposition coalitions
body	PTY OPP	opposition council	opposition councils
body	PTY OPP	opposition front	opposition fronts
body	PTY OPP	opposition group	opposition groups
body	PTY OPP	opposition movement	opposition movements
body	PTY OPP	opposition party	opposition parties
body	-	organisation	organisations
body	CRM	organised crime	-
body	CRM	organised crime group	organised crime groups
body	-	organization	organizations
body	CRM	organized crime	-
body	CRM	organized crime group	organized crime groups
body	REL	Orthodox Church	Orthodox Churches
body	GOV	overseas development ministry	overseas development ministries
body	-	panel	panels
body	PRM	paramilitary force	paramilitary forces
body	PRM	paramilitary group	paramilitary groups
body	PRM	paramilitary organisation	paramilitary organisations
body	PRM	paramilitary organization	paramilitary organizations
body	PRM	paramilitary unit	paramilitary units
body	LEG	parliament	parliaments
body	GOV	parliamentary affairs ministry	parliamentary affairs ministries
body	LEG	parliamentary commission	parliamentary commissions
body	LEG	parliamentary committee	parliamentary committees
body	LEG	parliamentary group	parliamentary groups
body	LEG	parliamentary panel	parliamentary panels
body	PTY	party	parties
body	PTY	party conference	party conferences
body	PTY	party congress	party congresses
body	PTY	party faction	party factions
body	PTY	party leadership	party leaderships
body	PTY	party wing	party wings
body	GOV	peace commission	peace commissions
body	CVL	peace movement	peace movements
body	IGO MIL	peacekeeping force	peacekeeping forces
body	IGO MIL	peacekeeping mission	peacekeeping missions
body	IGO MIL	peacekeeping operation	peacekeeping operations
body	AGR	peasant movement	peasant movements
body	AGR	peasant organisation	peasant organisations
body	AGR	peasant organization	peasant organizations
body	BUS	pension fund	pension funds
body	LEG	people's assembly	people's assemblies
body	GOV	petroleum ministry	petroleum ministries
body	BUS	pharmaceutical company	pharmaceutical companies
body	LAB	pilots' union	pilots' unions
body	CRM	pirate group	pirate groups
body	GOV	planning commission	planning commissions
body	GOV	planning ministry	planning ministries
body	MIL	platoon	platoons
body	COP	police academy	police academies
body	COP	police agency	police agencies
body	COP	police checkpoint	police checkpoints
body	COP	police department	police departments
body	COP	police force	police forces
body	COP	police headquarters	-
body	GOV	police ministry	police ministries
body	COP	police patrol	police patrols
body	COP	police post	police posts
body	COP	police service	police services
body	COP	police station	police stations
body	COP	police unit	police units
body	GOV	politburo	politburos
body	PTY	political alliance	political alliances
body	PTY	political bloc	political blocs
body	PTY	political faction	political factions
body	PTY	political movement	political movements
body	PTY OPP	political opposition	-
body	PTY	political party	political parties
body	PTY	political wing	political wings
body	PRM	popular mobilisation force	popular mobilisation forces
body	PRM	popular mobilization force	popular mobilization forces
body	CVL	population	populations
body	GOV	port authority	port authorities
body	BUS	port operator	port operators
body	BUS	power company	power companies
body	GOV	power ministry	power ministries
body	GOV	prefecture	prefectures
body	GOV	presidency	presidencies
body	GOV	president's office	presidents' offices
body	GOV	presidential administration	presidential administrations
body	GOV	presidential council	presidential councils
body	MIL	presidential guard	presidential guards
body	GOV	presidential office	presidential offices
body	GOV	presidential palace	presidential palaces
body	JRN	press	-
body	JRN	press association	press associations
body	NGO	press freedom group	press freedom groups
body	CVL	pressure group	pressure groups
body	EDU	primary school	primary schools
body	GOV	prime minister's office	prime ministers' offices
body	CRM	prison gang	prison gangs
body	COP	prison service	prison services
body	GOV	prisons ministry	prisons ministries
body	UAF	private army	private armies
body	BUS	private bank	private banks
body	UAF	private military company	private military companies
body	UAF	private military contractor	private military contractors
body	BUS	private security company	private security companies
body	GOV	privy council	privy councils
body	CVL	pro-democracy movement	pro-democracy movements
body	PRM	pro-government militia	pro-government militias
body	SOC	professional association	professional associations
body	PRM	progovernment militia	progovernment militias
body	JUD	prosecuting authority	prosecuting authorities
body	JUD	prosecution	-
body	JUD	prosecutor's office	prosecutor's offices
body	JUD	prosecutors' office	prosecutors' offices
body	CVL	protest group	protest groups
body	CVL	protest movement	protest movements
body	LEG	provincial assembly	provincial assemblies
body	LEG	provincial council	provincial councils
body	JUD	provincial court	provincial courts
body	GOV	provincial government	provincial governments
body	GOV	provisional government	provisional governments
body	CVL	public	-
body	GOV	public administration ministry	public administration ministries
body	JRN	public broadcaster	public broadcasters
body	GOV	public health ministry	public health ministries
body	JUD	public ministry	public ministries
body	JUD	public prosecutor's office	public prosecutor's offices
body	JRN	public radio	-
body	LAB	public sector union	public sector unions
body	GOV	public security ministry	public security ministries
body	GOV	public works ministry	public works ministries
body	JRN	publishing house	publishing houses
body	JRN	radio network	radio networks
body	JRN	radio station	radio stations
body	LAB	rail union	rail unions
body	GOV	railways ministry	railways ministries
body	CRM	ransomware gang	ransomware gangs
body	CRM	ransomware group	ransomware groups
body	MIL	rapid response force	rapid response forces
body	BUS	rating agency	rating agencies
body	BUS	ratings agency	ratings agencies
body	REB	rebel alliance	rebel alliances
body	REB	rebel army	rebel armies
body	REB	rebel coalition	rebel coalitions
body	REB	rebel faction	rebel factions
body	REB	rebel force	rebel forces
body	REB	rebel government	rebel governments
body	REB	rebel group	rebel groups
body	REB	rebel militia	rebel militias
body	REB	rebel movement	rebel movements
body	REB	rebellion	rebellions
body	GOV	reconciliation ministry	reconciliation ministries
body	REF	refugee camp	refugee camps
body	REF	refugee community	refugee communities
body	REF	refugee group	refugee groups
body	GOV	refugee ministry	refugee ministries
body	GOV	regime	regimes
body	MIL	regiment	regiments
body	GOV	regional authority	regional authorities
body	IGO	regional bloc	regional blocs
body	LEG	regional council	regional councils
body	JUD	regional court	regional courts
body	GOV	regional development ministry	regional development ministries
body	GOV	regional government	regional governments
body	IGO	regional organisation	regional organisations
body	IGO	regional organization	regional organizations
body	LEG	regional parliament	regional parliaments
body	GOV	regulatory agency	regulatory agencies
body	GOV	regulatory authority	regulatory authorities
body	NGO	relief agency	relief agencies
body	NGO	relief group	relief groups
body	NGO	relief organisation	relief organisations
body	NGO	relief organization	relief organizations
body	GOV	religious affairs ministry	religious affairs ministries
body	REL	religious community	religious communities
body	REL	religious group	religious groups
body	REL	religious minority	religious minorities
body	REL	religious organisation	religious organisations
body	REL	religious organization	religious organizations
body	REL	religious sect	religious sects
body	GOV	republic	republics
body	MIL	republican guard	republican guards
body	-	rescue service	rescue services
body	-	rescue team	rescue teams
body	EDU	research institute	research institutes
body	GOV	research ministry	research ministries
body	GOV	reserve bank	reserve banks
body	SOC	residents' association	residents' associations
body	REB	resistance	-
body	REB	resistance movement	resistance movements
body	BUS	retail chain	retail chains
body	GOV	revolutionary council	revolutionary councils
body	JUD	revolutionary court	revolutionary courts
body	NGO	rights group	rights groups
body	NGO	rights organisation	rights organisations
body	NGO	rights organization	rights organizations
body	NGO	rights watchdog	rights watchdogs
body	COP	riot squad	riot squads
body	GOV	royal court	royal courts
body	GOV	royal family	royal families
body	GOV	royal house	royal houses
body	GOV	royal palace	royal palaces
body	PTY	ruling coalition	ruling coalitions
body	GOV	ruling council	ruling councils
body	MIL	ruling junta	ruling juntas
body	MIL	ruling military council	ruling military councils
body	PTY	ruling party	ruling parties
body	GOV	rural development ministry	rural development ministries
body	EDU	school	schools
body	EDU	school board	school boards
body	GOV	science ministry	science ministries
body	REB	secessionist group	secessionist groups
body	REB	secessionist movement	secessionist movements
body	EDU	secondary school	secondary schools
body	SPY	secret service	secret services
body	REL	sect	sects
body	GOV	securities regulator	securities regulators
body	COP	security agency	security agencies
body	COP	security apparatus	-
body	GOV	security cabinet	security cabinets
body	BUS	security company	security companies
body	GOV	security council	security councils
body	BUS	security firm	security firms
body	COP	security force	security forces
body	GOV	security ministry	security ministries
body	COP	security organ	security organs
body	COP	security service	security services
body	LEG	select committee	select committees
body	PRM	self-defence group	self-defence groups
body	PRM	self-defence militia	self-defence militias
body	PRM	self-defense group	self-defense groups
body	PRM	self-defense militia	self-defense militias
body	REL	seminary	seminaries
body	LEG	senate	senates
body	LEG	Senate committee	Senate committees
body	LEG	Senate panel	Senate panels
body	REB	separatist army	separatist armies
body	REB	separatist force	separatist forces
body	REB	separatist group	separatist groups
body	REB	separatist movement	separatist movements
body	JUD	sharia court	sharia courts
body	COP	sheriff's department	sheriff's departments
body	COP	sheriff's office	sheriff's offices
body	BUS	shipping company	shipping companies
body	BUS	shipping firm	shipping firms
body	GOV	shipping ministry	shipping ministries
body	UAF	sleeper cell	sleeper cells
body	CRM	smuggling network	smuggling networks
body	CRM	smuggling ring	smuggling rings
body	GOV	social affairs ministry	social affairs ministries
body	BUS	social media company	social media companies
body	CVL	social movement	social movements
body	GOV	social welfare ministry	social welfare ministries
body	PTY	socialist party	socialist parties
body	GOV	sovereign council	sovereign councils
body	GOV	sovereign wealth fund	sovereign wealth funds
body	GOV	space agency	space agencies
body	JUD	special court	special courts
body	MIL	special forces unit	special forces units
body	GOV	sport ministry	sport ministries
body	GOV	sports ministry	sports ministries
body	SPY	spy agency	spy agencies
body	SPY	spy network	spy networks
body	SPY	spy ring	spy rings
body	SPY	spy service	spy services
body	MIL	squadron	squadrons
body	LAB	staff union	staff unions
body	BUS	start-up	start-ups
body	BUS	startup	startups
body	GOV	state	states
body	GOV	state agency	state agencies
body	LEG	state assembly	state assemblies
body	GOV	state bank	state banks
body	JRN	state broadcaster	state broadcasters
body	BUS	state company	state companies
body	GOV	state council	state councils
body	GOV	state department	state departments
body	GOV	state government	state governments
body	LEG	state legislature	state legislatures
body	JRN	state news agency	state news agencies
body	BUS	state oil company	state oil companies
body	BUS	state-owned company	state-owned companies
body	JRN	state radio	-
body	GOV	state security ministry	state security ministries
body	SPY	state security service	state security services
body	JRN	state television	-
body	JRN	state TV	-
body	GOV	statistics agency	statistics agencies
body	GOV	statistics office	statistics offices
body	BUS	stock exchange	stock exchanges
body	GOV	strategic affairs ministry	strategic affairs ministries
body	CRM	street gang	street gangs
body	EDU	student body	student bodies
body	EDU	student group	student groups
body	EDU	student movement	student movements
body	EDU	student organisation	student organisations
body	EDU	student organization	student organizations
body	EDU	student union	student unions
body	EDU	students' union	students' unions
body	BUS	subsidiary	subsidiaries
body	GOV	sultanate	sultanates
body	JUD	superior court	superior courts
body	BUS	supermarket	supermarkets
body	BUS	supermarket chain	supermarket chains
body	GOV	superpower	superpowers
body	GOV	supreme council	supreme councils
body	JUD	supreme court	supreme courts
body	COP	SWAT team	SWAT teams
body	REL	synagogue	synagogues
body	JRN	tabloid	tabloids
body	COP	tactical unit	tactical units
body	MIL	task force	task forces
body	GOV	tax agency	tax agencies
body	GOV	tax authority	tax authorities
body	GOV	tax office	tax offices
body	EDU	teachers college	teachers colleges
body	LAB	teachers' union	teachers' unions
body	-	team	teams
body	BUS	tech company	tech companies
body	BUS	tech firm	tech firms
body	BUS	tech giant	tech giants
body	BUS	technology company	technology companies
body	GOV	technology ministry	technology ministries
body	BUS	telecom company	telecom companies
body	BUS	telecommunications company	telecommunications companies
body	GOV	telecommunications ministry	telecommunications ministries
body	BUS	telecoms company	telecoms companies
body	GOV	telecoms regulator	telecoms regulators
body	JRN	television channel	television channels
body	JRN	television network	television networks
body	JRN	television station	television stations
body	MIL	territorial defence	-
body	UAF	terror cell	terror cells
body	UAF	terror group	terror groups
body	UAF	terror network	terror networks
body	UAF	terrorist cell	terrorist cells
body	UAF	terrorist group	terrorist groups
body	UAF	terrorist network	terrorist networks
body	UAF	terrorist organisation	terrorist organisations
body	UAF	terrorist organization	terrorist organizations
body	SOC	think tank	think tanks
body	GOV	tourism ministry	tourism ministries
body	LEG	town council	town councils
body	GOV	town hall	town halls
body	BUS	trade association	trade associations
body	IGO	trade bloc	trade blocs
body	BUS	trade group	trade groups
body	GOV	trade ministry	trade ministries
body	LAB	trade union	trade unions
body	LAB	trade union confederation	trade union confederations
body	LAB	trade union federation	trade union federations
body	CRM	trafficking network	trafficking networks
body	CRM	trafficking ring	trafficking rings
body	GOV	transitional council	transitional councils
body	GOV	transitional government	transitional governments
body	LEG	transitional legislature	transitional legislatures
body	GOV	transport authority	transport authorities
body	GOV	transport ministry	transport ministries
body	LAB	transport union	transport unions
body	GOV	transportation department	transportation departments
body	GOV	transportation ministry	transportation ministries
body	GOV	treasury ministry	treasury ministries
body	CRM	triad	triads
body	UAF	tribal militia	tribal militias
body	CVL	tribe	tribes
body	JUD	tribunal	tribunals
body	GOV	truth commission	truth commissions
body	JRN	TV channel	TV channels
body	JRN	TV network	TV networks
body	JRN	TV station	TV stations
body	REL	ulema council	ulema councils
body	CRM	underworld	-
body	GOV	unification ministry	unification ministries
body	LAB	union	unions
body	LAB	union federation	union federations
body	GOV	unity government	unity governments
body	EDU	university	universities
body	EDU	university administration	university administrations
body	LEG	upper chamber	upper chambers
body	LEG	upper house	upper houses
body	LEG	upper house of parliament	upper houses of parliament
body	GOV	urban development ministry	urban development ministries
body	BUS	utility	utilities
body	MED	vaccination team	vaccination teams
body	GOV	veterans affairs ministry	veterans affairs ministries
body	GOV	veterans ministry	veterans ministries
body	CVL	victims' group	victims' groups
body	PRM	vigilante group	vigilante groups
body	CVL	village community	village communities
body	SOC	voluntary organisation	voluntary organisations
body	SOC	voluntary organization	voluntary organizations
body	SOC	volunteer group	volunteer groups
body	GOV	war cabinet	war cabinets
body	JUD	war crimes court	war crimes courts
body	JUD	war crimes tribunal	war crimes tribunals
body	-	watchdog	watchdogs
body	GOV	water authority	water authorities
body	GOV	water ministry	water ministries
body	GOV	water resources ministry	water resources ministries
body	GOV	weather service	weather services
body	GOV	welfare ministry	welfare ministries
body	GOV	women's affairs ministry	women's affairs ministries
body	SOC	women's group	women's groups
body	CVL	women's movement	women's movements
body	NGO	women's rights group	women's rights groups
body	LAB	workers' federation	workers' federations
body	LAB	workers' union	workers' unions
body	LAB	workforce	workforces
body	-	working group	working groups
body	GOV	works ministry	works ministries
body	IGO	world body	world bodies
body	CRM	yakuza	-
body	SOC	youth group	youth groups
body	GOV	youth ministry	youth ministries
body	CVL	youth movement	youth movements
body	SOC	youth organisation	youth organisations
body	SOC	youth organization	youth organizations
body	PTY	youth wing	youth wings
