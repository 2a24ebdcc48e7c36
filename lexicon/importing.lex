# What the importers of `casus lexicon` and its check need to know: codes of other data sets and what they
# are called here. A member of these sets is "THEIRS OURS", lower case.
# Sources: ISO 3166-1; GeoNames' feature codes (geonames.org/export/codes.html); CAMEO manual 1.1b3; the
# table from CAMEO to PLOVER of 2021-09-17 (CC BY-SA 4.0, Open Event Data Alliance), modes by their PLOVER
# 0.8 names.

# Offices that one person holds at a time. Names with the same number are the same office;
# a queen may be a consort, and a foreign secretary of South Asia stands under a minister.
words	check_single_offices
	president	1
	head of state	2
	king	2
	queen	7
	emir	2
	sultan	2
	prime minister	3
	chancellor	3
	foreign minister	4
	foreign secretary	6
	secretary of state	4
	defence minister	5
	defence secretary	5
	defense minister	5
	secretary of defense	5

# Codes that stand in the place of a country and are none.
words	check_other_codes
	eur
	igo
	img
	ism
	mnc
	ngo
	uno

# ISO 3166-1 alpha-2 and the nation that answers for it: dependencies go to their state.
words	import_alpha2
	ad and
	ae are
	af afg
	ag atg
	ai gbr
	al alb
	am arm
	ao ago
	ar arg
	as usa
	at aut
	au aus
	aw nld
	ax fin
	az aze
	ba bih
	bb brb
	bd bgd
	be bel
	bf bfa
	bg bgr
	bh bhr
	bi bdi
	bj ben
	bl fra
	bm gbr
	bn brn
	bo bol
	bq nld
	br bra
	bs bhs
	bt btn
	bv nor
	bw bwa
	by blr
	bz blz
	ca can
	cc aus
	cd cod
	cf caf
	cg cog
	ch che
	ci civ
	ck cok
	cl chl
	cm cmr
	cn chn
	co col
	cr cri
	cu cub
	cv cpv
	cw nld
	cx aus
	cy cyp
	cz cze
	de deu
	dj dji
	dk dnk
	dm dma
	do dom
	dz dza
	ec ecu
	ee est
	eg egy
	eh esh
	er eri
	es esp
	et eth
	fi fin
	fj fji
	fk gbr
	fm fsm
	fo dnk
	fr fra
	ga gab
	gb gbr
	gd grd
	ge geo
	gf fra
	gg gbr
	gh gha
	gi gbr
	gl dnk
	gm gmb
	gn gin
	gp fra
	gq gnq
	gr grc
	gs gbr
	gt gtm
	gu usa
	gw gnb
	gy guy
	hk hkg
	hm aus
	hn hnd
	hr hrv
	ht hti
	hu hun
	id idn
	ie irl
	il isr
	im gbr
	in ind
	io gbr
	iq irq
	ir irn
	is isl
	it ita
	je gbr
	jm jam
	jo jor
	jp jpn
	ke ken
	kg kgz
	kh khm
	ki kir
	km com
	kn kna
	kp prk
	kr kor
	kw kwt
	ky gbr
	kz kaz
	la lao
	lb lbn
	lc lca
	li lie
	lk lka
	lr lbr
	ls lso
	lt ltu
	lu lux
	lv lva
	ly lby
	ma mar
	mc mco
	md mda
	me mne
	mf fra
	mg mdg
	mh mhl
	mk mkd
	ml mli
	mm mmr
	mn mng
	mo chn
	mp usa
	mq fra
	mr mrt
	ms gbr
	mt mlt
	mu mus
	mv mdv
	mw mwi
	mx mex
	my mys
	mz moz
	na nam
	nc fra
	ne ner
	nf aus
	ng nga
	ni nic
	nl nld
	no nor
	np npl
	nr nru
	nu niu
	nz nzl
	om omn
	pa pan
	pe per
	pf fra
	pg png
	ph phl
	pk pak
	pl pol
	pm fra
	pn gbr
	pr usa
	ps pse
	pt prt
	pw plw
	py pry
	qa qat
	re fra
	ro rou
	rs srb
	ru rus
	rw rwa
	sa sau
	sb slb
	sc syc
	sd sdn
	se swe
	sg sgp
	sh gbr
	si svn
	sj nor
	sk svk
	sl sle
	sm smr
	sn sen
	so som
	sr sur
	ss ssd
	st stp
	sv slv
	sx nld
	sy syr
	sz swz
	tc gbr
	td tcd
	tf fra
	tg tgo
	th tha
	tj tjk
	tk nzl
	tl tls
	tm tkm
	tn tun
	to ton
	tr tur
	tt tto
	tv tuv
	tw twn
	tz tza
	ua ukr
	ug uga
	um usa
	us usa
	uy ury
	uz uzb
	va vat
	vc vct
	ve ven
	vg gbr
	vi usa
	vn vnm
	vu vut
	wf fra
	ws wsm
	xk kos
	ye yem
	yt fra
	za zaf
	zm zmb
	zw zwe

# GeoNames: feature class and code; 1 city, 2 region, 3 water, 4 mountain, 5 other. What is not here is not
# taken over: abandoned, historical and destroyed places, sections of a town, the smaller units.
words	import_geonames_features
	p.ppl
	p.ppla
	p.ppla2
	p.ppla3
	p.ppla4
	p.ppla5
	p.pplc
	p.pplf
	p.pplg
	p.ppll
	p.pplr
	p.ppls
	p.stlmt
	a.adm1	2
	a.terr	2
	a.prsh	2
	l.rgn	2
	l.rgne	2
	h.sea	3
	h.ocn	3
	h.gulf	3
	h.strt	3
	h.chn	3
	h.lk	3
	h.lks	3
	t.mts	4
	t.mt	4
	t.vlc	4
	t.pass	4
	t.isl	5
	t.isls	5
	t.pen	5
	t.dsrt	5
	t.atol	5

# CAMEO's codes of countries that are not those of ISO 3166-1.
words	import_cameo_countries
	bmr mmr
	ddr deu
	gzs pse
	kos kos
	ksv kos
	pal pse
	rom rou
	tmp tls
	usr rus
	wbk pse
	wsb pse
	zar cod

# CAMEO's regions and other codes for several countries, for which there is no country code here.
words	import_cameo_regions
	afr
	asa
	caf
	cas
	cau
	cfr
	eaf
	eeu
	eur
	int
	lam
	mdt
	mea
	naf
	nmr
	pgs
	saf
	sam
	sas
	scn
	sea
	sef
	waf
	weu
	wst

# CAMEO's roles and PLOVER's sectors.
words	import_cameo_sectors
	agr agr
	bus bus
	cop cop
	crm crm
	cvl cvl
	dev soc
	edu edu
	eli eli
	env soc
	gov gov
	hlh med
	hri soc
	igo igo
	ins reb
	jud jud
	lab lab
	leg leg
	med jrn
	mil mil
	mnc bus
	mod opp
	ngm ngo
	ngo ngo
	opp opp
	pty pty
	rad opp
	reb reb
	ref ref
	rel rel
	sep reb
	spy spy
	uaf uaf

# CAMEO codes that have a mode of PLOVER.
words	import_cameo_modes
	021 assist
	0211 assist
	0212 assist
	0213 assist
	0214 assist
	022 assist
	023 assist
	0231 assist
	0232 assist
	0233 assist
	0234 assist
	024 change
	0241 change
	0242 change
	0243 change
	0244 change
	025 yield
	0251 yield
	0252 yield
	0253 yield
	0254 yield
	0255 yield
	0256 yield
	026 meet
	027 meet
	028 meet
	041 phone
	042 visit
	043 visit
	044 third-party
	0841 release
	086 access
	0861 access
	0862 access
	0863 access
	087 disarm
	0871 ceasefire
	0872 withdraw
	0873 disarm
	0874 disarm
	090 investigate
	091 investigate
	092 investigate
	093 investigate
	094 investigate
	101 assist
	1011 assist
	1012 assist
	1013 assist
	1014 assist
	102 assist
	103 assist
	1031 assist
	1032 assist
	1033 assist
	1034 assist
	104 change
	1041 change
	1042 change
	1043 change
	1044 change
	105 change
	1051 yield
	1052 yield
	1053 yield
	1054 yield
	1055 yield
	1056 yield
	106 meet
	107 meet
	108 meet
	110 disapprove
	111 disapprove
	112 disapprove
	1121 allege
	1122 allege
	1123 allege
	1124 allege
	1125 allege
	113 disapprove
	114 allege
	115 allege
	116 convict
	121 assist
	1211 assist
	1212 assist
	1213 assist
	1214 assist
	122 assist
	1221 assist
	1222 assist
	1223 assist
	1224 assist
	123 change
	1231 change
	1232 change
	1233 change
	1234 change
	124 change
	1241 change
	1242 change
	1243 yield
	1244 yield
	1245 yield
	1246 yield
	125 meet
	126 meet
	127 meet
	128 yield
	129 yield
	1311 relations
	1312 restrict
	1313 relations
	132 restrict
	1321 restrict
	1322 restrict
	1323 restrict
	1324 restrict
	133 relations
	134 relations
	135 relations
	136 expel
	137 violence
	138 violence
	1381 restrict
	1382 territory
	1383 violence
	1384 violence
	1385 violence
	139 relations
	141 demo
	1411 demo
	1412 demo
	1413 demo
	1414 demo
	142 hunger
	1421 hunger
	1422 hunger
	1423 hunger
	1424 hunger
	143 boycott
	1431 boycott
	1432 boycott
	1433 boycott
	1434 boycott
	144 obstruct
	1441 obstruct
	1442 obstruct
	1443 obstruct
	1444 obstruct
	145 riot
	1451 riot
	1452 riot
	1453 riot
	1454 riot
	151 police
	152 troops
	153 police
	154 troops
	161 withdraw
	162 discontinue
	1621 discontinue
	1622 discontinue
	1623 discontinue
	163 restrict
	164 withdraw
	165 withdraw
	166 expel
	1661 expel
	1662 expel
	1663 expel
	171 seize
	1711 seize
	1712 destroy
	172 restrict
	1721 restrict
	1722 restrict
	1723 curfew
	1724 martial-law
	173 arrest
	174 deport
	181 abduct
	182 beat
	1821 sexual
	1822 torture
	183 suicide-attack
	1831 suicide-attack
	1832 explosives
	1833 explosives
	184 abduct
	185 targeted
	186 targeted
	191 restrict
	192 seize
	193 firearms
	194 heavy-weapons
	195 aerial
	200 targeted
	202 targeted
	204 unconventional
	2041 unconventional
	2042 unconventional

# The contexts that a CAMEO code brings along.
words	import_cameo_contexts
	0211 economic
	0212 military
	0213 legal
	0214 intelligence
	022 diplomatic
	0231 economic
	0232 military
	0233 human_security
	0234 peacekeeping
	024 political_institutions
	0241 executive
	0242 executive
	0243 rights_freedoms
	0244 political_institutions
	0251 legal
	0253 legal
	0254 economic
	0255 diplomatic
	0256 military
	026 diplomatic
	027 diplomatic
	028 diplomatic
	030 diplomatic
	031 diplomatic
	0311 economic
	0312 military
	0313 legal
	0314 intelligence
	032 diplomatic
	033 diplomatic
	0331 economic
	0332 military
	0333 human_security
	0334 peacekeeping
	034 political_institutions
	0341 political_institutions
	0342 executive
	0343 rights_freedoms
	0344 political_institutions
	0351 rights_freedoms
	0353 rights_freedoms
	0354 economic
	0355 diplomatic
	0356 military
	036 diplomatic
	037 diplomatic
	038 diplomatic
	039 diplomatic
	045 diplomatic
	046 diplomatic
	050 diplomatic
	051 diplomatic
	052 diplomatic
	053 diplomatic
	054 diplomatic
	055 diplomatic
	056 diplomatic
	057 diplomatic
	061 economic
	062 military
	063 legal
	064 intelligence
	071 economic
	072 military
	073 human_security
	074 peacekeeping
	075 asylum
	081 legal
	0811 pro_democracy
	0812 pro_democracy
	0813 legal
	0814 legal
	082 pro_democracy
	083 political_institutions
	0831 political_institutions
	0832 executive
	0833 rights_freedoms
	0834 political_institutions
	0841 legal
	0842 legal
	085 economic
	086 diplomatic
	0861 peacekeeping
	0862 diplomatic
	0863 human_security
	087 military
	0871 military
	0872 military
	0873 military
	0874 military
	091 crime
	091 corruption
	092 human_rights
	093 military
	094 military
	094 legal
	1011 economic
	1012 military
	1013 legal
	1014 intelligence
	102 diplomatic
	1031 economic
	1032 military
	1033 human_security
	1034 peacekeeping
	104 political_institutions
	1041 executive
	1042 executive
	1043 rights_freedoms
	1044 political_institutions
	105 legal
	1051 legal
	1052 legal
	1053 legal
	1054 economic
	1055 diplomatic
	1056 military
	106 diplomatic
	107 diplomatic
	108 diplomatic
	1121 crime
	1121 corruption
	1122 human_rights
	1123 military
	1124 military
	1124 legal
	1125 legal
	114 diplomatic
	115 legal
	116 legal
	1211 economic
	1212 military
	1213 legal
	1214 intelligence
	1221 economic
	1222 military
	1223 human_security
	1224 peacekeeping
	123 political_institutions
	1231 executive
	1232 executive
	1233 rights_freedoms
	1234 political_institutions
	1241 executive
	1243 legal
	1244 economic
	1245 diplomatic
	1246 military
	125 diplomatic
	126 diplomatic
	127 diplomatic
	128 legal
	129 diplomatic
	1312 economic
	1313 diplomatic
	132 executive
	1321 human_rights
	1322 pro_autocracy
	1323 pro_autocracy
	1324 pro_autocracy
	134 diplomatic
	135 diplomatic
	136 diplomatic
	137 pro_autocracy
	138 military
	1381 military
	1382 military
	1383 military
	1384 military
	1385 cbrn
	139 diplomatic
	1411 executive
	1412 executive
	1413 rights_freedoms
	1414 political_institutions
	1421 executive
	1422 executive
	1423 rights_freedoms
	1424 political_institutions
	1431 executive
	1432 executive
	1433 rights_freedoms
	1434 political_institutions
	1441 executive
	1442 executive
	1443 rights_freedoms
	1444 political_institutions
	1451 executive
	1452 executive
	1453 rights_freedoms
	1454 political_institutions
	152 military
	154 military
	161 diplomatic
	162 human_security
	1621 economic
	1622 military
	1623 human_security
	163 diplomatic
	164 diplomatic
	165 diplomatic
	166 diplomatic
	1661 military
	1662 diplomatic
	1663 human_security
	171 human_security
	1711 human_security
	1712 human_security
	172 executive
	1721 rights_freedoms
	1722 pro_autocracy
	1723 pro_autocracy
	1724 pro_autocracy
	173 legal
	174 legal
	175 military
	190 military
	191 military
	192 military
	193 military
	194 military
	195 military
	196 legal
	196 military
	200 military
	201 religion_ethnicity
	202 religion_ethnicity
	203 religion_ethnicity
	204 cbrn
	2041 cbrn
	2042 cbrn

# Words that make a name one of a group, not of a person.
words	import_group_words
	administration
	agency
	alliance
	army
	assembly
	association
	authority
	bank
	battalion
	bloc
	board
	brigade
	brigades
	bureau
	cabinet
	cartel
	church
	coalition
	command
	commission
	committee
	company
	confederation
	conference
	congress
	corporation
	corps
	council
	court
	department
	directorate
	faction
	federation
	force
	forces
	foundation
	front
	fund
	government
	group
	guard
	institute
	insurgents
	junta
	league
	legion
	liberation
	militants
	militia
	ministry
	mission
	movement
	national
	office
	organisation
	organization
	parliament
	party
	police
	program
	programme
	rebels
	regime
	regiment
	republic
	resistance
	society
	state
	tribe
	troops
	union
	united
	university

# Words that names keep small.
words	import_small_words
	a
	al
	an
	and
	at
	bin
	bint
	da
	das
	de
	del
	der
	des
	di
	do
	dos
	du
	e
	el
	en
	et
	for
	ibn
	in
	la
	las
	le
	los
	of
	on
	or
	the
	to
	und
	van
	von
	y
	zu

# Verbs that stand before another verb, which no template can say.
words	import_auxiliaries
	am
	are
	be
	been
	being
	can
	cannot
	could
	did
	did_not
	do
	do_not
	does
	does_not
	don't
	had
	has
	have
	is
	may
	might
	must
	never
	no
	nor
	not
	said
	say
	says
	shall
	should
	was
	were
	will
	will_not
	won't
	would
	would_not

# Words behind a verb that make one verb with it.
words	import_particles
	ahead
	apart
	aside
	away
	back
	down
	forward
	out
	together
	up
