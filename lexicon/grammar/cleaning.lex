# Cue words of src/clean: how lines that are no news begin, end and speak. Collected from the usual wording
# of news sites and agencies. Cues of several words are matched as phrases of folded words (no accents, no
# dots of abbreviations). A number is a weight; what it means stands above each set.

# Openings of lines that lead to other stories. 2: enough by themselves; 1: with a colon, bar or
# dash behind them.
words	clean_link_start
	also read	2
	also see	2
	analysis
	article continues below	2
	click here	2
	click here for	2
	click to read	2
	commentary
	continue reading below	2
	don't miss	2
	dont miss	2
	editor's pick	2
	editor's picks	2
	editorial
	editors picks	2
	elsewhere on the web	2
	explained
	explainer
	fact check
	follow live	2
	from around the web	2
	from the archive	2
	from the archives	2
	full coverage	2
	full story	2
	further reading	2
	gallery
	here's more
	in depth
	in other news	2
	in photos
	in pictures
	infographic
	interactive
	latest stories	2
	listen
	listen now	2
	live
	live blog
	live updates
	more
	more about
	more from
	more on
	more on this	2
	more on this story	2
	more stories	2
	most popular	2
	most read	2
	must read	2
	next article	2
	next story	2
	opinion
	other news	2
	other stories	2
	paid content	2
	photos
	podcast
	previous article	2
	previous story	2
	promoted
	quiz
	read
	read also	2
	read full story	2
	read more	2
	read next	2
	read our
	read the full article	2
	read the full story	2
	read the rest	2
	recommended
	recommended for you	2
	recommended reading	2
	related
	related article	2
	related articles	2
	related content	2
	related coverage	2
	related news	2
	related posts	2
	related stories	2
	related story	2
	related topics	2
	see
	see also	2
	special report
	sponsored
	story continues below	2
	timeline
	top stories
	trending
	trending now	2
	up next	2
	video
	view gallery	2
	view photos	2
	watch
	watch live	2
	watch now	2
	watch video	2
	you may also like	2
	you may like	2
	you might also like	2

# Labels at the end of links, behind a colon, bar, dash or bracket.
words	clean_link_end
	analysis
	audio
	column
	commentary
	editorial
	explained
	explainer
	fact check
	feature
	gallery
	in depth
	in photos
	in pictures
	infographic
	interactive
	interview
	key takeaways
	letters
	listen
	live
	live blog
	live updates
	news analysis
	opinion
	photo
	photo essay
	photo gallery
	photos
	pictures
	podcast
	profile
	q a
	quiz
	report card
	slideshow
	sources say
	special report
	takeaways
	timeline
	video
	videos
	watch
	what to know
	what we know

# Openings of lines that belong to the page, with weights: a line falls from 4 on, together with
# clean_boilerplate below. A line that is nothing but one of these falls too.
words	clean_boilerplate_start
	about us	4
	accept all	3
	accept cookies	6
	ad	2
	add a comment	5
	advertise with us	6
	advertisement	5
	advertisements	5
	advertising	3
	all rights reserved	6
	allow notifications	6
	already a subscriber	4
	audio by	4
	back to top	6
	be the first to comment	6
	become a member	3
	become a subscriber	4
	breaking news alerts	5
	by clicking	3
	by continuing to	3
	by signing up	5
	by submitting	3
	by subscribing	5
	by using this site	5
	categories	3
	category	3
	click here to	4
	click on	2
	close
	comment
	comments	2
	contact us	4
	continue without	3
	cookie policy	6
	cookie settings	6
	copyright	4
	create a free account	6
	create an account	5
	donate	2
	donate now	4
	download our	3
	download the
	download the app	4
	e paper	4
	email this	4
	enable javascript	5
	enter your email	6
	epaper	4
	estimated reading time	6
	filed under	5
	first published	3
	follow	2
	follow us	4
	follow us on	4
	font size	5
	forgot password	6
	forgot your password	6
	get breaking news	4
	get our	2
	get the
	get the latest	3
	got a tip	4
	have a tip	4
	home
	install our	3
	javascript is	5
	join our	3
	join the conversation	4
	join us on	3
	jump to	2
	keywords	3
	labels	2
	latest news	3
	leave a comment	5
	leave a reply	5
	like us on	4
	listen to this article	6
	load more	6
	loading	3
	log in	3
	login	3
	manage cookies	6
	menu	3
	min read	4
	minutes read	4
	more news	4
	never miss	3
	no comments	5
	notifications	3
	originally published	3
	our site uses cookies	6
	our website uses cookies	6
	pin it	4
	please enable javascript	6
	post a comment	5
	posted in	4
	print
	print this	4
	privacy policy	5
	read or share this story	6
	reading time	4
	register	2
	report a typo	5
	report an error	4
	report this ad	6
	reprinted with permission	5
	republished with permission	5
	scroll to top	6
	search
	search for
	see all	4
	see more	4
	send tips	5
	send us	2
	share
	share on	4
	share this	4
	share this article	4
	share this post	4
	share this story	4
	share via	4
	show comments	5
	show more	4
	sign in	3
	sign up	3
	sign up for	4
	skip	2
	skip advertisement	6
	skip to	3
	skip to content	6
	skip to main content	6
	sponsored content	5
	stay connected	3
	stay informed	3
	stay up to date	3
	story continues after advertisement	6
	subscribe	3
	subscribe now	4
	subscribe to	3
	subscribe today	4
	subscribers only	5
	support independent	3
	support our	2
	tag	2
	tags	3
	tap here to	4
	telegram
	terms and conditions	5
	terms of service	5
	terms of use	5
	text size	5
	thank you for
	thank you for reading	4
	thank you for subscribing	6
	thanks for reading	4
	the article	2
	the post	2
	the story	2
	this article first appeared	5
	this article is
	this article may not be	5
	this article originally appeared	5
	this article was originally published	3
	this content is	2
	this material may not be	6
	this site uses cookies	6
	this story originally appeared	5
	this story was originally published	3
	this website uses cookies	6
	top of page	5
	topics	3
	turn on notifications	6
	tweet
	tweet this	4
	unlock this	4
	view all	4
	view comments	5
	view more	4
	we use cookies	6
	whatsapp	2
	work with us	5
	write a comment	5
	your browser	4
	your email address	5
	your subscription	4

# Phrases that such lines hold, with weights.
words	clean_boilerplate
	ad blocker	5
	adblock	5
	all rights reserved	6
	app store	4
	appeared first on	5
	article continues	3
	breaking news alerts	5
	browser	2
	cancel anytime	5
	cancel at any time	5
	click here	3
	click the	2
	cookie	2
	cookie policy	5
	cookies	3
	copyright	3
	daily briefing
	donation
	email address	2
	email newsletter	4
	facebook
	first appeared on	4
	follow us	4
	free trial	4
	google news	2
	google play	3
	in your inbox	5
	instagram
	javascript	3
	link in bio	5
	linkedin
	log in	2
	may not be published	5
	may not be reproduced	6
	may not be republished	5
	mobile app	2
	newsletter	3
	newsletters	3
	on facebook	2
	on instagram	2
	on twitter	2
	our app	3
	our journalism	3
	our site
	our website
	per month
	pinterest	2
	privacy policy	4
	push notifications	5
	read or share this story	6
	reddit
	redistributed	3
	rewritten or redistributed	5
	sign in	2
	sign up	3
	story continues	3
	subscribe	3
	subscriber
	subscribers
	subscription
	support us	3
	telegram
	telegram channel	3
	terms and conditions	3
	terms of service	4
	terms of use	4
	tiktok
	to your inbox	5
	twitter
	unsubscribe	5
	whatsapp
	without permission	2
	without prior written	5
	your email	3
	your experience	4
	youtube
	youtube channel	2

# Words of spam with weights; a line falls when they are 5 together and a good part of it.
words	clean_junk
	100 free	4
	act now	2
	adult
	adult content	3
	adult videos	5
	ambien	4
	astrology	3
	baccarat	3
	backlinks	5
	bad credit	4
	best online casino	6
	best price	3
	bet now	4
	betting	2
	betting sites	5
	betting tips	5
	binary options	4
	bitcoin
	blackjack	3
	bonus
	bonus code	5
	buy
	buy cheap	5
	buy essay	6
	buy followers	6
	buy now	3
	call girls	6
	cam girls	6
	camgirls	6
	canadian pharmacy	6
	cash advance	4
	casino	2
	casinos	2
	cbd gummies	6
	cbd oil	4
	cheap
	cheap pills	6
	cialis	6
	click here
	coupon	2
	coupon code	5
	coupons	2
	crack
	credit repair	5
	crypto
	crypto signals	6
	dating	2
	dating site	4
	dating sites	4
	deposit bonus	5
	diet pills	6
	discount
	download free	3
	earn money	3
	enlargement	3
	erectile	3
	erotic	4
	escort	3
	escort service	6
	escorts	5
	essay writing service	6
	fetish	4
	forex	2
	free
	free download	4
	free porn	6
	free shipping	4
	free spins	6
	full movie	3
	gacor	6
	gambling	2
	gay porn	6
	girls
	hardcore	2
	hookup	4
	hookups	4
	horoscope	2
	hot
	hot girls	5
	hot singles	6
	instagram followers	4
	jackpot	2
	judi	4
	keto gummies	6
	keygen	6
	lesbian porn	6
	levitra	6
	limited time offer	5
	live cams	5
	live sex	6
	lose weight	3
	louis vuitton	2
	love spells	6
	lowest price	3
	make money	2
	make money online	6
	male enhancement	6
	massage	2
	mature
	milf	6
	miracle cure	4
	mp3	2
	naked	2
	no deposit bonus	6
	no prescription	5
	nude	3
	nudes	4
	online
	online casino	5
	online casinos	5
	online pharmacy	5
	online poker	4
	onlyfans	4
	order now	4
	payday loan	5
	payday loans	5
	penis enlargement	6
	pharmacy	2
	phentermine	5
	pills	2
	poker	2
	porn	5
	porno	5
	prescription
	promo code	4
	psychic	3
	quick loans	6
	replica	2
	replica watches	6
	rolex	2
	roulette	3
	seo services	5
	serial key	6
	sex
	sex video	4
	sex videos	5
	sexy	3
	sildenafil	5
	singles
	singles in your area	6
	situs	4
	slot gacor	6
	slot machines	3
	slot online	6
	slots	3
	spell caster	6
	sports betting	3
	tadalafil	5
	teen porn	6
	togel	6
	torrent	3
	torrents	3
	tramadol	3
	viagra	5
	videos
	watch online free	6
	webcam girls	6
	weight loss	3
	welcome bonus	5
	without prescription	4
	work from home	3
	write my essay	6
	xanax	3
	xxx	5

# Words of share bars: a short line of these and little else falls.
words	clean_share
	bluesky
	bookmark
	comment
	comments
	copy
	copy link
	e mail
	email
	facebook
	flag
	flipboard
	follow
	instagram
	like
	likes
	line
	link
	linkedin
	messenger
	pin
	pinterest
	print
	reddit
	reply
	rss
	save
	share
	shares
	snapchat
	subscribe
	telegram
	threads
	tiktok
	tumblr
	tweet
	twitter
	viber
	views
	wechat
	weibo
	whatsapp
	x
	youtube

# Openings of captions. 2: enough by themselves; 1: with a colon or dash behind them.
words	clean_caption_start
	a combination of file photos	2
	afp photo	2
	ap photo	2
	caption
	courtesy
	courtesy photo	2
	credit
	credits
	file
	file image	2
	file photo	2
	file photo taken	2
	file photograph	2
	file pic	2
	file picture	2
	graphic
	handout image	2
	handout photo	2
	illustration
	illustration by	2
	image
	image by	2
	image caption	2
	image copyright	2
	image credit	2
	image source	2
	image via	2
	images
	in this file photo	2
	in this image	2
	in this photo	2
	in this photograph	2
	in this picture	2
	media caption	2
	photo
	photo by	2
	photo caption	2
	photo courtesy	2
	photo credit	2
	photo illustration	2
	photo via	2
	photograph
	photographs
	photos by	2
	picture
	picture by	2
	picture credit	2
	pictured
	representational image	2
	representative image	2
	reuters photo	2
	screengrab
	screenshot
	this combination of	2
	this handout	2
	this image shows	2
	this photo shows	2
	this undated photo	2
	video caption	2

# What stands in the brackets of captions; brackets fall from 2 on, a short line from 3 on.
words	clean_caption
	afp photo	3
	afp via	3
	anadolu agency via	3
	ap photo	3
	associated press photo	3
	courtesy of
	courtesy photo	3
	epa photo	3
	file
	file photo	3
	getty	2
	getty images	3
	getty images via	3
	handout	2
	handout via	3
	illustration
	image
	image credit	3
	image source	3
	istock	3
	photo
	photo by	2
	photo credit	3
	photograph
	photographer	2
	photos
	picture by	2
	pixabay	3
	pool photo	3
	pool photo via	3
	representational	2
	reuters photo	3
	screengrab	2
	screenshot	2
	shutterstock	3
	sipa	2
	staff photo	3
	unsplash	3
	via afp	2
	via ap	2
	via getty images	3
	via reuters	2
	wikimedia commons	3
	xinhua photo	3
	zuma	2
	zuma press	3

# Openings of bylines. 3: enough by themselves; 2: with a name, a number or a colon behind them;
# 1: with names behind them.
words	clean_byline_start
	additional reporting by	3
	additional reporting from	3
	agencies
	author	2
	authors	2
	by
	by agencies	3
	by our correspondent	3
	by our reporter	3
	by staff	2
	by staff reporter	3
	by staff writer	3
	compiled by	2
	contributed by	2
	contributing	2
	correction appended	3
	correspondent	2
	created	2
	date published	3
	edited by	2
	editing by	3
	editor	2
	first published	2
	from our correspondent	3
	issued
	journalist
	last modified	3
	last update	3
	last updated	3
	modified	2
	news desk	2
	our correspondent	2
	posted	2
	posted at	3
	posted by	2
	posted on	3
	produced by	2
	publish date	3
	published	2
	published at	3
	published by	2
	published on	3
	reported by	2
	reporter	2
	reporting and writing by	3
	reporting by	3
	source	2
	sources
	story by	2
	submitted by	2
	text by	2
	translated by	2
	translation by	2
	updated	2
	updated at	3
	updated on	3
	web desk	2
	with additional reporting	3
	with reporting by	3
	words by	2
	writing by	3
	written by	2

# What people are called in bylines; a line of names falls from 2 on.
words	clean_byline_role
	afp
	agence france presse
	associated press	2
	associated press writer	3
	bureau
	bureau chief	2
	columnist	2
	contributing writer	3
	contributor	2
	contributors	2
	correspondent	2
	correspondents	2
	digital desk	3
	diplomatic correspondent	2
	editor
	foreign editor	2
	freelance journalist	2
	from wire reports	3
	guest columnist	3
	guest contributor	3
	journalist
	managing editor	2
	news agency
	news desk	3
	news editor	2
	news service	2
	online desk	3
	photojournalist	2
	political correspondent	2
	political editor	2
	press association	2
	reporter	2
	reporters
	reuters staff	3
	senior correspondent	2
	senior editor	2
	senior reporter	2
	senior writer	2
	special correspondent	3
	special to	2
	special to the	2
	staff
	staff and wire reports	3
	staff correspondent	3
	staff reporter	3
	staff reporters	3
	staff writer	3
	staff writers	3
	the associated press	2
	tribune news service	3
	web desk	3
	wire reports	3
	wire service	2
	world editor	2
	writer

# News agencies and papers as datelines name them.
words	clean_agency
	aa
	aap
	abc news
	accesswire
	afp
	agence france presse
	agencia brasil
	agerpres
	al jazeera
	allafrica
	amnesty
	anadolu
	anadolu agency
	andina
	angop
	ani
	anp
	ansa
	antara
	ap
	apa
	apanews
	apnews
	app
	aps
	arab news
	armenpress
	asianet
	associated press
	azertac
	bbc
	bbc news
	belga
	belta
	bernama
	bloomberg
	bna
	bss
	bta
	business wire
	businesswire
	canadian press
	capital fm
	catholic news service
	cbs news
	cna
	cnn
	cnn business
	cns
	cp
	ctk
	daily mail
	daily star
	daily trust
	dawn
	deutsche welle
	dow jones
	dpa
	dw
	efe
	ena
	eqs
	fars
	fox news
	france 24
	globe newswire
	globenewswire
	gna
	guardian
	hina
	hindustan times
	ians
	ians life
	ina
	inp
	inter press service
	interfax
	ips
	irin
	irna
	isna
	itar tass
	jiji
	jiji press
	jns
	jta
	kabar
	kazinform
	kcna
	kna
	kuna
	kyodo
	kyodo news
	los angeles times
	lusa
	map
	marketwatch
	mee
	mehr
	mena
	middle east eye
	mti
	nan
	nbc news
	new york times
	news24
	newsfile
	nna
	nni
	notimex
	npr
	ntb
	ona
	pa
	pa media
	pana
	panapress
	pap
	petra
	pna
	politico
	ppi
	pr newswire
	premium times
	prensa latina
	press association
	prnewswire
	pti
	punch
	qna
	radio free europe
	reliefweb
	reuters
	rfe rl
	rferl
	ria
	ria novosti
	rns
	sana
	sapa
	sky news
	spa
	sputnik
	state department
	stt
	tanjug
	tap
	tasnim
	tass
	telam
	the associated press
	the canadian press
	the east african
	the guardian
	the hindu
	the nation
	the national
	the new humanitarian
	the new york times
	the times
	the wall street journal
	the washington post
	thomson reuters foundation
	tna
	tns
	tps
	trend
	tribune news service
	tt
	uca news
	ucan
	ukrinform
	un news
	unb
	uni
	unian
	upi
	vanguard
	vna
	voa
	voice of america
	wafa
	wall street journal
	wam
	washington post
	xinhua
	yonhap

# What a text that breaks off ends with.
words	clean_truncation
	click for more
	click here for more
	click here to continue
	click here to read more
	click to read more
	continue reading
	continue reading here
	find out more
	full article
	full story
	go to article
	keep reading
	learn more
	more details
	more here
	read entire article
	read full article
	read full story
	read more
	read more here
	read on
	read original article
	read the full article
	read the full story
	read the rest
	read the rest of this entry
	read this story
	see full story
	sign in to read
	story continues
	subscribe to continue reading
	subscribe to read
	to continue reading
	view full article
	view full story

# Words in capitals that open a paragraph and are no place.
words	clean_label
	a
	advertisement
	alert
	also
	analysis
	and
	answer
	at
	background
	breaking
	breaking news
	business
	but
	caption
	clarification
	commentary
	correction
	developing
	editor's note
	editorial
	editors note
	exclusive
	explainer
	fact check
	factbox
	file
	flash
	for
	he
	highlights
	how
	i
	in
	interview
	it
	just in
	key points
	listen
	live
	live updates
	more
	news
	no
	not
	note
	on
	opinion
	photo
	photos
	pictured
	politics
	q
	question
	quote
	read
	related
	report
	reports
	review
	see
	she
	special report
	sponsored
	sport
	sports
	summary
	that
	the
	they
	this
	timeline
	update
	updated
	updates
	video
	watch
	we
	what
	when
	where
	who
	why
	world
	yes

# Words that two texts may share without speaking of the same.
words	clean_common
	about
	above
	according
	across
	added
	adding
	after
	again
	against
	ahead
	allow
	allowed
	almost
	already
	also
	although
	always
	amid
	among
	announced
	another
	anyone
	april
	around
	asked
	august
	back
	based
	became
	because
	become
	been
	before
	began
	behind
	being
	believe
	below
	best
	better
	between
	both
	bring
	brought
	call
	called
	calls
	came
	cannot
	case
	change
	clear
	come
	comes
	coming
	continue
	continued
	could
	countries
	country
	current
	days
	december
	decision
	despite
	didn't
	different
	does
	doesn't
	doing
	don't
	done
	down
	during
	each
	earlier
	early
	else
	ended
	enough
	even
	ever
	every
	everyone
	expected
	explain
	explained
	face
	fact
	families
	family
	february
	felt
	final
	find
	first
	five
	following
	former
	found
	four
	friday
	from
	front
	full
	further
	gave
	getting
	give
	given
	going
	good
	government
	great
	group
	groups
	half
	happen
	happened
	hard
	have
	haven't
	having
	head
	hear
	held
	help
	here
	herself
	high
	himself
	home
	hope
	hours
	however
	hundreds
	important
	including
	inside
	instead
	into
	isn't
	issue
	issues
	it's
	itself
	january
	july
	june
	just
	keep
	kept
	knew
	know
	known
	large
	last
	late
	later
	latest
	leader
	leaders
	least
	leave
	left
	less
	life
	like
	likely
	line
	little
	live
	local
	long
	longer
	look
	looking
	made
	make
	makes
	making
	many
	march
	matter
	mean
	means
	media
	meet
	member
	members
	might
	million
	monday
	month
	months
	more
	morning
	most
	move
	much
	must
	national
	near
	nearly
	need
	never
	news
	next
	night
	nothing
	november
	number
	october
	off
	office
	official
	officials
	often
	once
	only
	open
	order
	other
	others
	over
	part
	past
	people
	percent
	person
	place
	plan
	plans
	point
	possible
	president
	press
	previous
	problem
	public
	question
	questions
	quite
	rather
	read
	really
	recent
	recently
	remain
	report
	reported
	reporters
	reports
	right
	round
	said
	same
	saturday
	saying
	says
	second
	seen
	sent
	september
	several
	should
	show
	showed
	shows
	side
	since
	small
	some
	someone
	something
	soon
	sought
	south
	spokesman
	spokesperson
	spokeswoman
	start
	started
	state
	statement
	states
	still
	story
	such
	sunday
	support
	sure
	take
	taken
	taking
	tell
	than
	that
	that's
	their
	them
	themselves
	then
	there
	there's
	these
	they
	thing
	things
	think
	third
	this
	those
	thought
	thousands
	three
	through
	thursday
	time
	times
	today
	together
	told
	took
	toward
	towards
	tried
	trying
	tuesday
	turn
	under
	united
	until
	upon
	used
	using
	very
	want
	wanted
	wants
	wasn't
	watch
	ways
	wednesday
	week
	weeks
	well
	went
	were
	what
	what's
	when
	where
	whether
	which
	while
	white
	whole
	whose
	will
	with
	within
	without
	won't
	words
	work
	working
	world
	would
	wouldn't
	year
	years
	yesterday
	your

# Words that English cannot do without; by their share a text is known to be English.
words	english
	a
	after
	an
	and
	are
	as
	at
	be
	been
	but
	by
	for
	from
	had
	has
	have
	he
	her
	his
	in
	is
	it
	its
	not
	of
	on
	or
	said
	she
	that
	the
	their
	they
	this
	to
	was
	were
	which
	who
	will
	with
