# Word sets that context asks for by name: what the words of a sentence make of the event in it.
# Sources: general knowledge of English news; names and borders of the contexts are PLOVER 0.8's
# (Open Event Data Alliance, CC BY-SA 4.0).
#
# Members are lemmas or forms in lower case, one a line, with a number where the set says so. The numbers
# of the status sets: 1 future, 2 hypothetical, 3 negated, 4 historical, 5 actual (the word says that it
# happened), 6 as "would" (future in what is told, else hypothetical), 7 as "could" (hypothetical, but a
# negation below it counts).

# ---------------------------------------------------------------------------------------------------
# Who says so

# Verbs that report what somebody says: their clause is a claim, their quotation a direct one.
words	verbs_speaking
	acknowledge
	add
	admit
	advise
	affirm
	agree
	allege
	announce
	answer
	argue
	ask
	assert
	assure
	boast
	caution
	chant
	chime
	claim
	comment
	complain
	concede
	conclude
	confirm
	contend
	continue
	counter
	cry
	declare
	demand
	describe
	disclose
	elaborate
	email
	emphasise
	emphasize
	estimate
	exclaim
	explain
	hint
	implore
	indicate
	inform
	insist
	joke
	lament
	maintain
	mention
	muse
	mutter
	note
	notify
	observe
	opine
	plead
	pledge
	post
	predict
	proclaim
	promise
	pronounce
	propose
	protest
	quip
	quote
	recall
	recount
	reiterate
	remark
	remind
	repeat
	reply
	report
	respond
	retort
	reveal
	rule
	say
	scoff
	scream
	shout
	sigh
	snap
	speculate
	state
	stress
	suggest
	swear
	tell
	testify
	tweet
	underline
	underscore
	urge
	vow
	warn
	whisper
	write
	yell

# Verbs of speech, thought and stance whose complement may be a quotation. The number is the sum of
# what they take: 1 a clause, 2 an infinitive, 4 an object, 8 a prepositional phrase.
words	verbs_attributing
	accuse	4
	acknowledge	5
	admit	5
	advise	2
	advocate	4
	affirm	1
	agree	3
	aim	2
	allege	1
	allude	8
	announce	5
	anticipate	1
	applaud	4
	argue	9
	ask	11
	assert	1
	assume	1
	beg	2
	believe	1
	blame	4
	blast	4
	boast	1
	calculate	1
	call	14
	cite	4
	claim	3
	complain	9
	concede	1
	conclude	1
	condemn	4
	confirm	1
	contend	1
	convince	1
	criticise	4
	criticize	4
	declare	5
	decline	2
	decry	4
	defend	4
	demand	7
	denounce	4
	deny	5
	deride	4
	describe	4
	determine	1
	discover	1
	dismiss	4
	dispute	1
	doubt	1
	emphasise	1
	emphasize	1
	encourage	2
	endorse	4
	estimate	1
	expect	3
	explain	1
	express	4
	favor	4
	favour	4
	fear	1
	feel	1
	figure	1
	find	1
	guess	1
	hail	4
	hear	1
	hint	1
	hope	11
	imagine	1
	imply	1
	indicate	1
	inform	1
	insist	1
	joke	1
	know	1
	lament	1
	laud	4
	learn	1
	maintain	1
	mention	4
	mock	4
	note	1
	notice	1
	offer	2
	order	2
	persuade	1
	pledge	3
	point	8
	praise	4
	pray	1
	predict	5
	promise	3
	propose	5
	question	1
	realise	1
	realize	1
	recall	1
	recognise	1
	recognize	1
	recommend	5
	refer	8
	refuse	2
	regret	1
	reject	4
	remember	1
	request	1
	reveal	1
	ridicule	4
	rule	1
	say	1
	see	1
	seek	2
	show	1
	signal	1
	slam	4
	state	1
	stress	1
	suggest	5
	suppose	1
	surmise	1
	suspect	1
	swear	3
	talk	8
	tell	3
	think	1
	threaten	3
	tout	4
	tweet	1
	understand	1
	urge	2
	vow	3
	warn	11
	welcome	4
	wish	3
	wonder	1
	worry	9
	write	1

# Verbs whose subject stands behind the deed that their object is charged with ("accused Y of shelling").
words	verbs_accusing
	accuse
	berate
	blame
	castigate
	charge
	chide
	condemn
	convict
	criticise
	criticize
	decry
	denounce
	deplore
	fault
	implicate
	indict
	lambast
	lambaste
	prosecute
	rebuke
	reproach
	slam
	sue
	suspect

# Nouns that report an event ("the army's claim that …", "reports by residents of …").
words	nouns_claiming
	account
	accusation
	allegation
	announcement
	assertion
	charge
	claim
	complaint
	contention
	report
	rumor
	rumour
	statement
	suggestion
	testimony

# Prepositions before a source.
words	words_according
	according

# ---------------------------------------------------------------------------------------------------
# Whether it happened

# Auxiliaries, as status numbers.
words	modals
	'll	1
	sha	1
	shall	1
	will	1
	wo	1
	'd	6
	would	6
	may	2
	might	2
	ca	7
	can	7
	could	7
	must	7
	ought	7
	should	7

# Words that deny the clause or phrase that they stand on.
words	negators
	cannot
	n't
	never
	nor
	not
	without

# Before a subject or object.
words	negative_determiners
	neither
	no

# Subjects or objects that deny the clause.
words	negative_subjects
	no-one
	nobody
	none
	nothing

# Behind a negator they leave nothing denied ("not only", "no doubt").
words	negation_cancellers
	doubt
	just
	least
	matter
	merely
	only
	simply
	surprise
	wonder

# Subordinators of a condition.
words	conditionals
	assuming
	if
	lest
	provided
	supposing
	unless
	whether

# Subordinators that make the present tense future below a future main clause.
words	when_words
	after
	before
	once
	till
	until
	when

# Subordinators of what happened at the same time and place.
words	simultaneous_words
	as
	when
	while
	with

# The same for verbs that say so of a clause with "to" only: "is going to", "had to", not "had talks".
words	to_verbs
	go	1
	have	2

# What a verb makes of the clause or event noun below it, as status numbers. What failing, refusing,
# denying and halting make of an event is a matter of types and stands with the patterns.
words	status_verbs
	agree	1
	aim	1
	announce	1
	anticipate	1
	arrange	1
	await	1
	decide	1
	earmark	1
	expect	1
	gear	1
	intend	1
	plan	1
	pledge	1
	prepare	1
	promise	1
	resolve	1
	schedule	1
	slate	1
	threaten	1
	vow	1
	advise	2
	advocate	2
	allow	2
	appeal	2
	appear	2
	ask	2
	assume	2
	attempt	2
	authorise	2
	authorize	2
	beg	2
	believe	2
	bid	2
	call	2
	consider	2
	conspire	2
	contemplate	2
	dare	2
	debate	2
	demand	2
	design	2
	deter	2
	direct	2
	discourage	2
	discuss	2
	dissuade	2
	doubt	2
	dread	2
	enable	2
	encourage	2
	envisage	2
	envision	2
	fail	2
	favor	2
	favour	2
	fear	2
	forecast	2
	foresee	2
	guard	2
	hesitate	2
	hope	2
	imagine	2
	instruct	2
	invite	2
	let	2
	lobby	2
	mean	2
	mull	2
	need	2
	oblige	2
	offer	2
	oppose	2
	order	2
	permit	2
	persuade	2
	plead	2
	plot	2
	ponder	2
	predict	2
	press	2
	pressure	2
	propose	2
	push	2
	recommend	2
	request	2
	require	2
	risk	2
	rule	2
	seek	2
	seem	2
	struggle	2
	suggest	2
	support	2
	suppose	2
	suspect	2
	tell	2
	tempt	2
	try	2
	urge	2
	vote	2
	want	2
	warn	2
	weigh	2
	wish	2
	wonder	2
	worry	2
	abstain	3
	avert	3
	avoid	3
	foil	3
	forestall	3
	forgo	3
	preclude	3
	prevent	3
	refrain	3
	stave	3
	thwart	3
	commemorate	4
	memorialise	4
	memorialize	4
	mourn	4
	reenact	4
	accuse	5
	admit	5
	begin	5
	blame	5
	bother	5
	carry	5
	cause	5
	cease	5
	charge	5
	come	5
	commit	5
	compel	5
	condemn	5
	conduct	5
	continue	5
	convict	5
	denounce	5
	end	5
	escalate	5
	find	5
	finish	5
	force	5
	halt	5
	happen	5
	hear	5
	help	5
	hold	5
	intensify	5
	keep	5
	launch	5
	lead	5
	make	5
	manage	5
	mount	5
	proceed	5
	prompt	5
	prove	5
	race	5
	regret	5
	remain	5
	report	5
	resume	5
	rush	5
	see	5
	serve	5
	stage	5
	start	5
	step	5
	stop	5
	suspend	5
	turn	5
	use	5
	watch	5
	witness	5

# What a noun makes of the event below it ("fears of an attack", "attack plans"), as status numbers. Nouns
# that are not here cut an event off from what stands above them.
words	status_nouns
	agenda	1
	agreement	1
	announcement	1
	commitment	1
	date	1
	deadline	1
	deal	1
	decision	1
	intention	1
	invitation	1
	pact	1
	plan	1
	pledge	1
	plot	1
	preparation	1
	promise	1
	readiness	1
	schedule	1
	ultimatum	1
	vow	1
	ability	2
	aim	2
	appeal	2
	attempt	2
	authorisation	2
	authority	2
	authorization	2
	bid	2
	bill	2
	call	2
	campaign	2
	capability	2
	capacity	2
	case	2
	chance	2
	concern	2
	contingency	2
	danger	2
	debate	2
	demand	2
	desire	2
	draft	2
	duty	2
	effort	2
	event	2
	eventuality	2
	excuse	2
	expectation	2
	failure	2
	fear	2
	goal	2
	hope	2
	idea	2
	incentive	2
	likelihood	2
	mandate	2
	means	2
	motion	2
	motive	2
	move	2
	need	2
	objective	2
	obligation	2
	offer	2
	opportunity	2
	option	2
	order	2
	permission	2
	petition	2
	possibility	2
	potential	2
	power	2
	prediction	2
	pressure	2
	pretext	2
	probability	2
	proposal	2
	prospect	2
	purpose	2
	push	2
	question	2
	refusal	2
	reluctance	2
	request	2
	right	2
	risk	2
	scenario	2
	specter	2
	spectre	2
	speculation	2
	suggestion	2
	suspicion	2
	talk	2
	temptation	2
	threat	2
	tool	2
	urge	2
	want	2
	warning	2
	way	2
	willingness	2
	wish	2
	worry	2
	absence	3
	avoidance	3
	lack	3
	prevention	3
	aftermath	4
	anniversary	4
	bicentenary	4
	centenary	4
	commemoration	4
	historian	4
	history	4
	legacy	4
	memorial	4
	memory	4
	museum	4
	reenactment	4
	remembrance	4
	survivor	4
	veteran	4
	act	5
	beginning	5
	continuation	5
	course	5
	day	5
	end	5
	escalation	5
	front	5
	month	5
	night	5
	number	5
	outbreak	5
	part	5
	place	5
	report	5
	rest	5
	resumption	5
	round	5
	scene	5
	series	5
	site	5
	spate	5
	spread	5
	start	5
	string	5
	wave	5
	week	5

# Adjectives on an event noun, or that an event clause hangs on, as status numbers.
words	status_adjectives
	about	1
	bound	1
	certain	1
	coming	1
	committed	1
	due	1
	expected	1
	forthcoming	1
	future	1
	imminent	1
	impending	1
	intended	1
	looming	1
	planned	1
	poised	1
	prepared	1
	projected	1
	promised	1
	ready	1
	scheduled	1
	set	1
	slated	1
	sure	1
	upcoming	1
	able	2
	afraid	2
	anxious	2
	attempted	2
	conceivable	2
	contemplated	2
	eager	2
	eventual	2
	feared	2
	fearful	2
	free	2
	hesitant	2
	hypothetical	2
	improbable	2
	keen	2
	likely	2
	plausible	2
	possible	2
	potential	2
	probable	2
	proposed	2
	prospective	2
	reluctant	2
	suggested	2
	threatened	2
	unable	2
	unlikely	2
	wary	2
	willing	2
	would-be	2
	abandoned	3
	aborted	3
	averted	3
	canceled	3
	cancelled	3
	foiled	3
	impossible	3
	thwarted	3
	ancient	4
	bygone	4
	centuries-old	4
	cold-war	4
	colonial	4
	colonial-era	4
	decades-old	4
	erstwhile	4
	former	4
	historic	4
	historical	4
	infamous	4
	medieval	4
	nazi	4
	past	4
	previous	4
	soviet-era	4
	wartime	4
	alleged	5
	guilty	5
	quick	5
	reported	5
	responsible	5
	suspected	5

# Adverbs on the event, as status numbers. "reportedly" and "allegedly" leave it actual.
words	status_adverbs
	eventually	1
	shortly	1
	soon	1
	tomorrow	1
	conceivably	2
	hopefully	2
	hypothetically	2
	likely	2
	maybe	2
	perhaps	2
	possibly	2
	potentially	2
	presumably	2
	probably	2
	theoretically	2
	hardly	3
	nowhere	3
	famously	4
	formerly	4
	historically	4
	infamously	4
	originally	4
	traditionally	4

# Before "to": a habit that is over.
words	past_habits
	used

# Verbs whose purpose clause is taken for done ("used tear gas to disperse", "met to discuss").
words	purpose_reached
	act
	arrive
	assemble
	block
	break
	call
	convene
	cooperate
	drop
	enter
	fire
	fly
	gather
	grow
	hold
	host
	intervene
	issue
	join
	march
	meet
	move
	open
	phone
	raid
	rally
	reach
	release
	return
	rise
	sign
	speak
	step
	storm
	strike
	sweep
	swoop
	take
	telephone
	travel
	turn
	tweet
	unite
	use
	visit
	vote
	welcome
	work
	write

# Verbs whose subject is the event that they tell of ("talks will begin").
words	occurrence_verbs
	begin
	break
	collapse
	come
	commence
	continue
	end
	ensue
	erupt
	escalate
	expire
	fail
	flare
	follow
	go
	happen
	intensify
	last
	loom
	materialise
	materialize
	occur
	open
	persist
	proceed
	rage
	remain
	result
	resume
	run
	start
	take
	unfold

# ---------------------------------------------------------------------------------------------------
# When

# Months and their numbers.
words	months
	january	1
	jan	1
	jan.	1
	mid-january	1
	early-january	1
	late-january	1
	february	2
	feb	2
	feb.	2
	mid-february	2
	early-february	2
	late-february	2
	march	3
	mar	3
	mar.	3
	mid-march	3
	early-march	3
	late-march	3
	april	4
	apr	4
	apr.	4
	mid-april	4
	early-april	4
	late-april	4
	may	5
	mid-may	5
	early-may	5
	late-may	5
	june	6
	jun	6
	jun.	6
	mid-june	6
	early-june	6
	late-june	6
	july	7
	jul	7
	jul.	7
	mid-july	7
	early-july	7
	late-july	7
	august	8
	aug	8
	aug.	8
	mid-august	8
	early-august	8
	late-august	8
	september	9
	sep	9
	sep.	9
	sept	9
	sept.	9
	mid-september	9
	early-september	9
	late-september	9
	october	10
	oct	10
	oct.	10
	mid-october	10
	early-october	10
	late-october	10
	november	11
	nov	11
	nov.	11
	mid-november	11
	early-november	11
	late-november	11
	december	12
	dec	12
	dec.	12
	mid-december	12
	early-december	12
	late-december	12

# Months that are also other words or names.
words	months_ambiguous
	august
	dec
	jan
	mar
	march
	may
	sep

# Days of the week, Monday 1.
words	weekdays
	monday	1
	mon	1
	mon.	1
	tuesday	2
	tue	2
	tue.	2
	tues	2
	tues.	2
	wednesday	3
	wed.	3
	weds	3
	weds.	3
	thursday	4
	thu	4
	thu.	4
	thur	4
	thur.	4
	thurs	4
	thurs.	4
	friday	5
	fri	5
	fri.	5
	saturday	6
	sat.	6
	sunday	7

# Numerals in words.
words	number_words
	one	1
	two	2
	three	3
	four	4
	five	5
	six	6
	seven	7
	eight	8
	nine	9
	ten	10
	eleven	11
	twelve	12
	thirteen	13
	fourteen	14
	fifteen	15
	sixteen	16
	seventeen	17
	eighteen	18
	nineteen	19
	twenty	20
	thirty	30
	forty	40
	fifty	50
	sixty	60
	seventy	70
	eighty	80
	ninety	90

# Words that multiply the numeral before them.
words	number_multipliers
	dozen	12
	score	20
	hundred	100
	thousand	1000
	million	1000000

# Units of time in days; -1: less than a day.
words	time_units
	second	-1
	seconds	-1
	minute	-1
	minutes	-1
	hour	-1
	hours	-1
	day	1
	days	1
	night	1
	nights	1
	week	7
	weeks	7
	weekend	7
	weekends	7
	fortnight	14
	month	30
	months	30
	quarter	90
	season	90
	spring	180
	summer	180
	autumn	180
	fall	180
	winter	180
	year	365
	years	365
	decade	3650
	decades	3650
	century	36500
	centuries	36500
	generation	10950
	generations	10950

# Days counted from the date of the article, plus 10.
words	relative_days
	today	10
	tonight	10
	overnight	10
	yesterday	9
	tomorrow	11

# Before a unit or a weekday: 1 this, 2 next, 3 last.
words	relative_words
	this	1
	next	2
	coming	2
	last	3
	past	3
	previous	3

# Parts of a day.
words	day_parts
	afternoon
	dawn
	dusk
	evening
	evenings
	midday
	midnight
	morning
	mornings
	night
	nights
	noon

# Behind an amount of time: 3 back, 2 on.
words	ago_words
	ago	3
	earlier	3
	previously	3
	hence	2
	later	2

# What may stand up to two words before a bare year or month.
words	year_prepositions
	after
	around
	before
	between
	by
	circa
	during
	early
	from
	in
	late
	mid
	of
	since
	through
	to
	until

# Prepositions of a time that is only the border of an event.
words	time_excluding
	after
	before
	between
	by
	for
	from
	since
	till
	until

# ---------------------------------------------------------------------------------------------------
# Where

# Prepositions between an event and its place; 2: not before a country ("sanctions on Turkey").
words	place_prepositions
	across	1
	around	1
	at	1
	east	1
	in	1
	inside	1
	near	1
	north	1
	northeast	1
	northwest	1
	outside	1
	south	1
	southeast	1
	southwest	1
	throughout	1
	west	1
	within	1
	above	2
	along	2
	beside	2
	close	2
	off	2
	on	2
	over	2

# ---------------------------------------------------------------------------------------------------
# How many were killed and injured

# Verbs whose object dies.
words	killing_verbs
	assassinate
	behead
	execute
	kill
	killed
	killing
	lynch
	martyr
	massacre
	murder
	slaughter
	slay

# Verbs whose subject dies.
words	dying_verbs
	die
	drown
	perish
	succumb

# Verbs whose object is injured.
words	injuring_verbs
	burn
	hurt
	injure
	maim
	wound
	wounded
	wounding

# Adjectives and nouns that count the dead ("12 dead").
words	killed_words
	dead
	death
	deaths
	fatalities
	fatality

# The same for the injured.
words	injured_words
	hurt
	injured
	injuries
	injury
	wounded

# Verbs between a number and "dead" or "injured" ("left 12 dead").
words	leaving_verbs
	find
	leave
	make
	report
	see

# Nouns that are followed by the number of the dead.
words	toll_nouns
	toll

# Nouns that a number or a verb of killing may have beside it and that are no people.
words	not_people
	%
	animal
	bill
	bird
	bomb
	building
	cat
	cattle
	certificate
	chance
	cow
	day
	deal
	dog
	dollar
	economy
	elephant
	euro
	feeling
	fish
	goat
	home
	hope
	horse
	hour
	house
	job
	kilometer
	kilometre
	list
	measure
	meter
	metre
	mile
	minute
	month
	number
	penalty
	percent
	person-day
	plan
	plane
	pound
	pride
	proposal
	rate
	reputation
	row
	sentence
	sheep
	ship
	squad
	story
	tank
	threat
	time
	toll
	tree
	vehicle
	week
	whale
	year

# Prepositions between a verb of stance and its matter ("referring to", "criticised Y for").
words	topic_prepositions
	about
	against
	as
	for
	of
	to

# Prepositions between a verb and the event or matter that it is about ("call for", "warn of").
words	demand_prepositions
	about
	against
	at
	for
	from
	of
	on
	over
	to
	with

# ---------------------------------------------------------------------------------------------------
# What it is about: PLOVER contexts, by the lemmas of the sentence

# Armies and war.
words	context_military
	air force
	air strike
	airstrike
	armed forces
	army
	artillery
	barracks
	battalion
	brigade
	cease-fire
	ceasefire
	combat
	commander
	drone
	fighter jet
	frigate
	front line
	frontline
	military
	missile
	navy
	offensive
	shelling
	soldier
	submarine
	tank
	troop
	troops
	warplane
	warship

# Intelligence.
words	context_intelligence
	cia
	eavesdrop
	espionage
	fsb
	gru
	informant
	intelligence
	intelligence officer
	isi
	mi6
	mole
	mossad
	secret service
	spy
	spying
	surveillance
	wiretap

# Executive.
words	context_executive
	cabinet
	chancellor
	decree
	executive order
	impeachment
	kremlin
	premier
	presidency
	president
	prime minister
	vice president
	white house

# Legislative.
words	context_legislative
	assembly
	bill
	congress
	congressman
	filibuster
	house speaker
	lawmaker
	legislation
	legislator
	lower house
	mp
	parliament
	parliamentarian
	senate
	senator
	upper house

# Election.
words	context_election
	ballot
	by-election
	campaign trail
	candidate
	election
	electoral
	electorate
	poll
	polling station
	primary
	referendum
	run-off
	runoff
	vote
	voter
	voting

# Political institutions.
words	context_political_institutions
	amendment
	coalition government
	constitution
	constitution court
	constitutional
	electoral commission
	federalism
	institution
	judiciary
	power-sharing
	separation of

# Pro democracy.
words	context_pro_democracy
	democracy
	democratic reform
	democratisation
	democratization
	free election
	pro-democracy

# Pro autocracy.
words	context_pro_autocracy
	authoritarian
	autocracy
	coup
	dictator
	dictatorship
	junta
	martial law
	putsch
	self-coup
	strongman

# Economic.
words	context_economic
	austerity
	bailout
	bank
	budget
	currency
	debt
	economic
	economy
	embargo
	export
	finance
	gdp
	imf
	import
	inflation
	investment
	investor
	loan
	market
	price
	sanction
	subsidy
	tariff
	tax
	trade
	unemployment
	wage

# Legal.
words	context_legal
	appeal court
	attorney
	charge
	convict
	court
	defendant
	extradite
	extradition
	indict
	indictment
	judge
	judicial
	lawsuit
	lawyer
	plaintiff
	prosecutor
	ruling
	sue
	supreme court
	trial
	tribunal
	verdict

# Reparations.
words	context_reparations
	apology
	comfort woman
	compensation
	reparation
	reparations
	restitution
	truth commission

# Human rights.
words	context_human_rights
	abuse
	amnesty international
	atrocity
	crime against
	genocide
	human right
	human rights
	rights abuse
	rights group
	torture
	war crime

# Rights freedoms.
words	context_rights_freedoms
	censor
	censorship
	civil liberty
	civil right
	free press
	free speech
	freedom
	freedoms
	liberties
	press freedom

# Repression.
words	context_repression
	arbitrary arrest
	crackdown
	detain activist
	dissent
	dissident
	political prisoner
	repress
	repression
	silence
	suppress

# Human security.
words	context_human_security
	child soldier
	displaced
	displaced person
	famine
	food aid
	food insecurity
	humanitarian
	humanitarian aid
	hunger
	malnutrition
	starvation

# Gender.
words	context_gender
	abortion
	domestic violence
	femicide
	feminist
	gender
	hijab
	rape
	sexism
	sexual harassment
	sexual violence
	woman right
	women rights

# Lgbt.
words	context_lgbt
	bisexual
	gay
	homosexual
	homosexuality
	lesbian
	lgbt
	lgbtq
	pride parade
	queer
	same-sex
	transgender

# Religion ethnicity.
words	context_religion_ethnicity
	anti-semitism
	antisemitism
	bishop
	buddhist
	christian
	church
	cleric
	ethnic
	ethnicity
	hindu
	imam
	islam
	islamic
	jewish
	minority
	mosque
	muslim
	pope
	racial
	racism
	religious
	sectarian
	shia
	shiite
	sunni
	synagogue
	temple
	tribal
	tribe

# Inequality.
words	context_inequality
	caste
	discrimination
	inequality
	landless
	marginalised
	marginalized
	poor
	poverty

# Diplomatic.
words	context_diplomatic
	ambassador
	bilateral
	charge d'affaires
	communique
	consul
	consulate
	diplomacy
	diplomat
	diplomatic
	diplomatic relation
	embassy
	envoy
	foreign minister
	foreign ministry
	secretary of state
	summit
	treaty
	un general

# Territory.
words	context_territory
	annex
	annexation
	border
	border dispute
	disputed
	enclave
	independence
	island dispute
	occupation
	occupied
	secede
	secession
	separatist
	settlement
	sovereignty
	territorial
	territory

# Peacekeeping.
words	context_peacekeeping
	amisom
	blue helmet
	ceasefire monitor
	minusma
	monusco
	observer mission
	peace mission
	peacekeeper
	peacekeepers
	peacekeeping
	unifil

# Health.
words	context_health
	cholera
	coronavirus
	covid
	covid-19
	disease
	doctor
	ebola
	epidemic
	health
	hiv
	hospital
	infection
	lockdown
	malaria
	outbreak
	pandemic
	patient
	polio
	quarantine
	vaccination
	vaccine
	virus

# Asylum.
words	context_asylum
	asylum
	asylum seeker
	asylum-seeker
	refugee
	refugee camp
	resettlement
	unhcr

# Migration.
words	context_migration
	border crossing
	border wall
	deport
	deportation
	emigrate
	illegal immigrant
	immigrant
	immigrants
	immigration
	migrant
	migration
	smuggle migrant
	visa

# Disasters.
words	context_disasters
	aftershock
	cyclone
	disaster
	drought
	earthquake
	flood
	flooding
	heatwave
	hurricane
	landslide
	mudslide
	quake
	storm
	tsunami
	typhoon
	volcano
	wildfire

# Natural resource.
words	context_natural_resource
	cobalt
	copper
	crude
	dam
	diamond
	fishery
	fishing
	gas field
	gas pipeline
	gold
	lithium
	lng
	logging
	mine
	mineral
	mining
	natural gas
	oil
	pipeline
	rare earth
	timber
	uranium
	water supply

# Environment.
words	context_environment
	biodiversity
	carbon
	climate
	climate change
	conservation
	deforestation
	emission
	environment
	environmental
	global warming
	greenhouse
	greenpeace
	oil spill
	pollution
	rainforest
	renewable

# Technology.
words	context_technology
	5g
	artificial intelligence
	chip
	huawei
	internet
	microchip
	satellite
	semiconductor
	software
	space program
	tech
	technology
	telecom

# Terrorism.
words	context_terrorism
	al-qaeda
	al-qaida
	al-shabaab
	boko haram
	car bomb
	extremist
	isil
	isis
	islamic state
	jihadi
	jihadist
	militant
	suicide bomber
	suicide bombing
	terror
	terrorism
	terrorist

# Cbrn.
words	context_cbrn
	anthrax
	biological weapon
	centrifuge
	chemical attack
	chemical weapon
	chlorine
	enrichment
	iaea
	icbm
	mustard gas
	nerve agent
	non-proliferation
	nonproliferation
	novichok
	nuclear
	nuclear weapon
	plutonium
	radiological
	sarin
	uranium enrichment
	warhead

# Cyber.
words	context_cyber
	cyber
	cyber-attack
	cyberattack
	cybersecurity
	cyberspace
	data breach
	ddos
	hack
	hacker
	hacking
	malware
	phishing
	ransomware
	spyware

# Misinformation.
words	context_misinformation
	conspiracy theory
	deepfake
	disinformation
	fake news
	hoax
	misinformation
	propaganda
	troll farm

# Crime.
words	context_crime
	burglary
	crime
	criminal
	extortion
	fraud
	gang
	homicide
	kidnap
	kidnapping
	mafia
	money laundering
	murder
	organised crime
	organized crime
	ransom
	robber
	robbery
	theft

# Corruption.
words	context_corruption
	anti-corruption
	bribe
	bribery
	corrupt
	corruption
	embezzle
	embezzlement
	graft
	kickback
	misappropriation
	nepotism

# Illegal drugs.
words	context_illegal_drugs
	cannabis
	cartel
	cocaine
	drug
	drug cartel
	drug trafficker
	drug trafficking
	drugs
	fentanyl
	heroin
	marijuana
	methamphetamine
	narcotic
	opioid
	opium

# Trafficking.
words	context_trafficking
	arms trafficking
	contraband
	human trafficking
	poaching
	smuggle
	smuggler
	smuggling
	traffic in
	trafficker
	trafficking
