# Words by which entities are found and told apart: pronouns, courtesy titles, signs of office.
# Sources: closed classes of English; general knowledge of English news.

# Third person and relative pronouns: 1 man, 2 woman, 3 thing, 4 several, 5 relative of people,
# 6 relative of things.
words	pronouns
	he	1
	her	2
	hers	2
	him	1
	his	1
	it	3
	its	3
	she	2
	that	6
	their	4
	theirs	4
	them	4
	they	4
	which	6
	who	5
	whom	5
	whose	5

# Before a name they make a person: 1 man, 2 woman, 3 either.
words	courtesy_titles
	brother	1
	dame	2
	doctor	3
	dr	3
	emperor	1
	empress	2
	father	1
	hon	3
	honorable	3
	honourable	3
	imam	1
	judge	3
	justice	3
	king	1
	lady	2
	lord	1
	madam	2
	madame	2
	miss	2
	mister	1
	monsieur	1
	mr	1
	mrs	2
	ms	2
	prince	1
	princess	2
	prof	3
	professor	3
	queen	2
	rev	3
	reverend	3
	saint	3
	senor	1
	senora	2
	sheik	1
	sheikh	1
	sir	1
	sister	2

# Nouns that tell a person's sex: 1 man, 2 woman.
words	gendered_nouns
	actor	1
	actress	2
	archbishop	1
	assemblyman	1
	assemblywoman	2
	aunt	2
	ayatollah	1
	bishop	1
	boy	1
	bride	2
	brother	1
	businessman	1
	businesswoman	2
	cameraman	1
	camerawoman	2
	cardinal	1
	chairman	1
	chairwoman	2
	clergyman	1
	congressman	1
	congresswoman	2
	councilman	1
	councilwoman	2
	daughter	2
	duchess	2
	duke	1
	emir	1
	emperor	1
	empress	2
	father	1
	fireman	1
	first lady	2
	fisherman	1
	girl	2
	grandfather	1
	grandmother	2
	groom	1
	gunman	1
	hitman	1
	husband	1
	imam	1
	king	1
	lady	2
	lord	1
	man	1
	monk	1
	mother	2
	nephew	1
	niece	2
	nun	2
	patriarch	1
	policeman	1
	policewoman	2
	pope	1
	priest	1
	prince	1
	princess	2
	queen	2
	serviceman	1
	servicewoman	2
	sheikh	1
	sister	2
	son	1
	spokesman	1
	spokeswoman	2
	statesman	1
	strongman	1
	sultan	1
	uncle	1
	waiter	1
	waitress	2
	widow	2
	widower	1
	wife	2
	woman	2

# Before a title: out of office.
words	former_words
	deposed
	erstwhile
	ex
	ex-
	former
	late
	one-time
	onetime
	ousted
	retired
	then
	toppled

# "X-led", "X-based": what follows belongs to X.
words	participles_belonging
	administered
	based
	commanded
	controlled
	dominated
	governed
	headquartered
	led
	majority
	owned
	ruled
	run

# "X-backed", "X-born": what follows does not belong to X.
words	participles_foreign
	affiliated
	aligned
	allied
	annexed
	appointed
	armed
	assisted
	backed
	born
	bound
	brokered
	built
	claimed
	designated
	drafted
	educated
	equipped
	era
	financed
	friendly
	funded
	held
	hosted
	imposed
	inspired
	installed
	leaning
	linked
	listed
	made
	mediated
	occupied
	organised
	organized
	proposed
	sanctioned
	speaking
	sponsored
	style
	supplied
	supported
	trained

# "anti-X", "pro-X": what follows does not belong to X.
words	against_prefixes
	anti
	non
	pro

# "Dozens of protesters" are protesters: what stands behind "of" says who.
words	partitive_nouns
	all
	band
	batch
	both
	bulk
	bunch
	column
	contingent
	convoy
	couple
	crowd
	dozen
	eight
	faction
	few
	five
	flood
	four
	gang
	group
	half
	handful
	host
	hundred
	lot
	majority
	many
	mass
	member
	million
	minority
	most
	multitude
	nine
	number
	one
	pair
	part
	percent
	plenty
	quarter
	remnant
	rest
	score
	section
	series
	seven
	several
	six
	some
	squad
	team
	ten
	third
	thousand
	three
	total
	two
	unit
	wave

# "The president of X", "police in X", "a spokesman for X": X gives the country.
words	prepositions_belonging
	at
	by
	for
	from
	in
	inside
	of
	under
	with
	within

# Behind these a capital is a city, not the government in it.
words	prepositions_placing
	above
	across
	along
	amid
	around
	at
	beyond
	east
	from
	in
	inside
	into
	near
	north
	of
	off
	on
	onto
	outside
	outskirts
	over
	past
	south
	through
	throughout
	to
	toward
	towards
	under
	via
	west
	within

# With these a repeated noun is somebody new.
words	fresh_determiners
	a
	additional
	an
	another
	any
	different
	each
	eight
	every
	fellow
	five
	four
	fresh
	further
	many
	more
	new
	nine
	no
	other
	others
	rival
	second
	separate
	seven
	several
	six
	some
	ten
	third
	three
	two

# These speak for those who send them.
words	speaking_for
	ambassador
	delegate
	delegation
	diplomat
	embassy
	emissary
	envoy
	negotiator
	representative
	spokesman
	spokespeople
	spokesperson
	spokeswoman

# What is done to a government, not to a city: "urged Moscow".
words	verbs_addressing
	accept
	accuse
	alarm
	allow
	anger
	ask
	assure
	back
	beg
	beseech
	blame
	blast
	brief
	challenge
	chide
	condemn
	confront
	consult
	convince
	criticise
	criticize
	defy
	demand
	denounce
	embarrass
	engage
	fault
	force
	help
	implore
	inform
	infuriate
	invite
	irk
	isolate
	join
	lambast
	lead
	lobby
	notify
	oppose
	persuade
	praise
	press
	pressure
	pressurise
	prompt
	punish
	push
	reassure
	rebuke
	reject
	remind
	sanction
	slam
	sue
	support
	tell
	thank
	threaten
	urge
	warn
	worry

# "The country": the nation spoken of last.
words	nation_nouns
	country
	emirate
	kingdom
	nation
	republic
	state

# "The group": the organisation spoken of last.
words	generic_organization_nouns
	agency
	alliance
	association
	bank
	bloc
	body
	charity
	coalition
	commission
	committee
	company
	council
	faction
	federation
	firm
	group
	institution
	militia
	movement
	network
	newspaper
	organisation
	organization
	outfit
	party
	union
	watchdog

# Behind a name; they name nobody alone.
words	name_suffixes
	esq
	ii
	iii
	iv
	jr
	kc
	md
	mp
	phd
	qc
	sc
	sr

# "An adviser to X" is X's; "an ambassador to X" is not.
words	serving_nouns
	adviser
	advisor
	aide
	ally
	assistant
	attorney
	bodyguard
	brother
	brother-in-law
	chaplain
	chief-of-staff
	confidant
	confidante
	consultant
	counsel
	counsellor
	counselor
	cousin
	daughter
	deputy
	heir
	lawyer
	right-hand
	secretary
	servant
	sister
	son
	son-in-law
	speechwriter
	strategist
	successor
	wife

# Of no single country: "West African leaders" are nobody's government.
words	region_adjectives
	african
	allied
	andean
	arab
	arabian
	asian
	balkan
	baltic
	caribbean
	central
	east
	eastern
	eurasian
	european
	foreign
	global
	gulf
	international
	islamic
	latin
	levantine
	maghreb
	mediterranean
	multinational
	muslim
	neighboring
	neighbouring
	nordic
	north
	northern
	overseas
	regional
	sahel
	sahelian
	scandinavian
	south
	southern
	transatlantic
	west
	western
	world

# "Protesters gathered in X": where somebody acts, he mostly belongs.
words	prepositions_of_scene
	across
	in
	inside
	outside
	throughout
