# Organisations that the news names without their nation, with the PLOVER country and sectors they make.
# Sources: general knowledge, under the organisations' own names; codes and sectors are PLOVER 0.8's.
# UNO, EUR, IGO, NGO and MNC stand in the place of a country; NGO with SOC is a civil-society organisation,
# with MED, JRN, REL or LAB what it does. News media and companies that are a state's own have its code;
# corporations at home in many countries are MNC BUS. `-`: no sector.

organization	MYS	BUS	1MDB
	also	1Malaysia Development Berhad
organization	NGO	SOC	350.org
organization	USA	JRN	ABC News
organization	GEO	GOV PRE	Abkhazia
	also	Republic of Abkhazia
	also	Abkhaz authorities
organization	PHL	JRN	ABS-CBN
organization	MNC	BUS	Academi
organization	NGA	EDU	Academic Staff Union of Universities
	also	ASUU
organization	NGO	SOC	Action Against Hunger
	also	Action contre la Faim
organization	NGO	SOC	ActionAid
organization	IND	BUS	Adani Group
	also	Adani
organization	MNC	BUS	Adidas
organization	ARE	BUS	ADNOC
	also	Abu Dhabi National Oil Company
organization	RUS	BUS	Aeroflot
organization	AFG	MIL	Afghan National Army
	also	ANA
organization	AFG	MIL	Afghan National Defense and Security Forces
	also	ANDSF
organization	AFG	COP	Afghan National Police
organization	USA	LAB	AFL-CIO
organization	IGO	MED	Africa Centres for Disease Control and Prevention
	also	Africa CDC
organization	RUS	MIL	Africa Corps
organization	IGO	-	African Commission on Human and Peoples' Rights
organization	IGO	JUD	African Court on Human and Peoples' Rights
organization	IGO	BUS	African Development Bank
	also	AfDB
organization	IGO	-	African Union
	also	AU
organization	IGO	-	African Union Commission
	also	AU Commission
organization	IGO	-	African Union Peace and Security Council
	also	AU Peace and Security Council
	also	Peace and Security Council
organization	FRA	JRN	Agence France-Presse
	also	AFP
organization	USA	GOV	Agriculture Department
	also	U.S. Agriculture Department
	also	USDA
	also	U.S. Department of Agriculture
organization	USA	SOC	AIPAC
	also	American Israel Public Affairs Committee
organization	MNC	BUS	Air France
	also	Air France-KLM
organization	IND	BUS	Air India
organization	MNC	BUS	Airbnb
organization	MNC	BUS	Airbus
organization	SAU	JRN	Al Arabiya
organization	QAT	JRN	Al Jazeera
	also	Aljazeera
organization	LBN	JRN	Al Mayadeen
organization	EGY	JRN	Al-Ahram
organization	PSE	JRN	Al-Aqsa TV
organization	EGY	REL	Al-Azhar
	also	Al-Azhar University
organization	LBN	JRN	Al-Manar
organization	CHN	BUS	Alibaba
	also	Alibaba Group
organization	IGO	-	Alliance of Sahel States
organization	MNC	BUS	Alphabet
	also	Alphabet Inc
organization	ISL	LEG	Althing
	also	Alþingi
organization	MNC	BUS	Amazon
	also	Amazon.com
organization	MNC	BUS	American Airlines
organization	USA	SOC	American Civil Liberties Union
	also	ACLU
organization	USA	MED	American Red Cross
organization	IGO	MIL	AMISOM
	also	African Union Mission in Somalia
	also	AU Mission in Somalia
	also	African Union force in Somalia
organization	NGO	SOC	Amnesty International
	also	Amnesty
organization	TUR	JRN	Anadolu
	also	Anadolu Agency
organization	IGO	-	Andean Community
organization	ZAF	BUS	Anglo American
organization	ITA	JRN	ANSA
organization	IDN	JRN	Antara
organization	NGO	SOC	Anti-Slavery International
organization	MNC	BUS	Apple
	also	Apple Inc
organization	HKG	JRN	Apple Daily
organization	IGO	-	Arab League
	also	League of Arab States
organization	IGO	-	Arab Maghreb Union
organization	MNC	BUS	ArcelorMittal
organization	IGO	-	Arctic Council
organization	MNC	BUS	Areva
	also	Orano
organization	PHL	MIL	Armed Forces of the Philippines
organization	USA	MIL	Army Corps of Engineers
	also	U.S. Army Corps of Engineers
organization	PAK	JRN	ARY News
organization	JPN	JRN	Asahi Shimbun
organization	IGO	-	Asia-Pacific Economic Cooperation
	also	APEC
organization	IGO	BUS	Asian Development Bank
	also	ADB
organization	IGO	BUS	Asian Infrastructure Investment Bank
	also	AIIB
organization	IND	JRN	Asian News International
organization	IND	MIL	Assam Rifles
organization	IRN	GOV	Assembly of Experts
organization	CAN	SOC	Assembly of First Nations
organization	USA	JRN	Associated Press
	also	AP
organization	ZAF	LAB	Association of Mineworkers and Construction Union
	also	AMCU
organization	IGO	-	Association of Southeast Asian Nations
	also	ASEAN
	also	Association of South East Asian Nations
organization	MNC	BUS	AstraZeneca
organization	MNC	BUS	AT&T
organization	IGO	MIL	ATMIS
	also	African Union Transition Mission in Somalia
organization	IRN	GOV	Atomic Energy Organization of Iran
	also	AEOI
organization	ESP	JUD	Audiencia Nacional
	also	Spain's High Court
organization	IGO	-	AUKUS
organization	AUS	COP	Australian Border Force
organization	AUS	JRN	Australian Broadcasting Corporation
organization	AUS	MIL	Australian Defence Force
organization	AUS	COP	Australian Federal Police
organization	AUS	SPY	Australian Security Intelligence Organisation
	also	ASIO
organization	AUT	LEG	Austrian National Council
organization	USA	JRN	Axios
organization	UKR	MIL	Azov Battalion
	also	Azov Regiment
	also	Azov Brigade
organization	ISR	SOC	B'Tselem
organization	MNC	BUS	BAE Systems
organization	CHN	BUS	Baidu
organization	THA	JRN	Bangkok Post
organization	IGO	BUS	Bank for International Settlements
organization	MNC	BUS	Bank of America
organization	CAN	GOV	Bank of Canada
organization	GBR	GOV	Bank of England
organization	FRA	GOV	Bank of France
	also	Banque de France
organization	ITA	GOV	Bank of Italy
organization	JPN	GOV	Bank of Japan
	also	BOJ
organization	LBN	GOV	Banque du Liban
organization	MNC	BUS	Barclays
organization	MNC	BUS	Barrick Gold
	also	Barrick
organization	MNC	BUS	BASF
organization	IRN	PRM	Basij
	also	Basij militia
organization	MNC	BUS	Bayer
organization	TUR	BUS	Baykar
organization	GBR	JRN	BBC
	also	British Broadcasting Corporation
	also	BBC News
organization	MNC	BUS	BBVA
organization	BLR	SPY	Belarusian KGB
	also	State Security Committee of Belarus
organization	BLR	BUS	Belaruskali
organization	BLR	BUS	Belavia
organization	NGO	JRN	Bellingcat
organization	BLR	JRN	BelTA
organization	UKR	COP	Berkut
organization	AUS	BUS	BHP
	also	BHP Billiton
organization	USA	GOV	Biden administration
organization	DEU	JRN	Bild
organization	IGO	-	BIMSTEC
organization	MNC	BUS	Binance
organization	MNC	BUS	BioNTech
organization	RUS	MIL	Black Sea Fleet
organization	MNC	BUS	BlackRock
organization	USA	PRM	Blackwater
	also	Blackwater USA
organization	USA	JRN	Bloomberg
	also	Bloomberg News
organization	MNC	BUS	BMW
organization	DEU	SPY	BND
	also	Bundesnachrichtendienst
	also	Federal Intelligence Service
organization	MNC	BUS	BNP Paribas
organization	MNC	BUS	Boeing
organization	IGO	-	Bolivarian Alliance for the Americas
	also	ALBA
	also	Bolivarian Alliance
organization	VEN	MIL	Bolivarian National Guard
organization	CAN	BUS	Bombardier
organization	IND	COP	Border Security Force
	also	BSF
organization	MNC	BUS	Bosch
organization	BIH	GOV	Bosnian Federation
	also	Federation of Bosnia and Herzegovina
organization	USA	JRN	Boston Globe
organization	MNC	BUS	BP
	also	British Petroleum
organization	BRA	LEG	Brazilian Congress
organization	ISR	SOC	Breaking the Silence
organization	USA	JRN	Breitbart
	also	Breitbart News
organization	IGO	-	BRICS
organization	MNC	BUS	British Airways
organization	MNC	BUS	British American Tobacco
organization	GBR	MIL	British Army
organization	GBR	GOV	British Foreign Office
	also	UK Foreign Office
	also	Foreign, Commonwealth and Development Office
	also	Foreign and Commonwealth Office
	also	FCDO
organization	GBR	MED	British Medical Association
	also	BMA
organization	GBR	MIL	British Ministry of Defence
	also	UK Ministry of Defence
	also	Britain's Ministry of Defence
organization	GBR	LEG	British Parliament
	also	UK Parliament
organization	USA	SOC	Brookings Institution
organization	GBR	GOV	Buckingham Palace
organization	DEU	GOV	Bundesbank
organization	DEU	LEG	Bundesrat
organization	DEU	LEG	Bundestag
	also	German parliament
	also	German Bundestag
organization	DEU	MIL	Bundeswehr
organization	USA	COP	Bureau of Alcohol, Tobacco, Firearms and Explosives
	also	ATF
organization	USA	GOV	Bush administration
organization	USA	JRN	BuzzFeed
	also	BuzzFeed News
organization	CHN	BUS	BYD
organization	CHN	BUS	ByteDance
organization	MNC	BUS	Cambridge Analytica
organization	GBR	EDU	Cambridge University
	also	University of Cambridge
organization	CAN	MIL	Canadian Armed Forces
organization	CAN	JRN	Canadian Press
organization	CAN	SPY	Canadian Security Intelligence Service
	also	CSIS
organization	USA	LEG	Capitol Hill
organization	CHL	COP	Carabineros
	also	Carabineros de Chile
organization	ITA	COP	Carabinieri
organization	NGO	SOC	CARE International
organization	MNC	BUS	Cargill
organization	IGO	-	Caribbean Community
	also	CARICOM
organization	NGO	SOC	Caritas
	also	Caritas Internationalis
organization	MNC	BUS	Carrefour
organization	NGO	SOC	Carter Center
organization	ESP	LEG	Catalan parliament
organization	HKG	BUS	Cathay Pacific
organization	NGO	SOC	Catholic Relief Services
organization	CAN	JRN	CBC
	also	Canadian Broadcasting Corporation
organization	USA	JRN	CBS News
	also	CBS
organization	CHN	JRN	CCTV
	also	China Central Television
organization	USA	MED	Centers for Disease Control and Prevention
	also	CDC
	also	Centers for Disease Control
organization	IGO	-	Central American Integration System
	also	SICA
organization	IND	COP	Central Bureau of Investigation
	also	CBI
organization	CHN	COP	Central Commission for Discipline Inspection
	also	CCDI
organization	USA	SPY	Central Intelligence Agency
	also	CIA
organization	ZWE	SPY	Central Intelligence Organisation
organization	CHN	GOV	Central Military Commission
organization	IND	COP	Central Reserve Police Force
	also	CRPF
organization	IGO	EDU	CERN
	also	European Organization for Nuclear Research
organization	FRA	LAB	CFDT
organization	ITA	LAB	CGIL
organization	CHN	JRN	CGTN
	also	China Global Television Network
organization	GBR	JRN	Channel 4
	also	Channel 4 News
organization	FRA	JRN	Charlie Hebdo
organization	MNC	BUS	Chevron
organization	USA	COP	Chicago Police Department
organization	USA	JRN	Chicago Tribune
organization	CHN	JRN	China Daily
organization	CHN	BUS	China Mobile
organization	CHN	BUS	China National Petroleum Corporation
	also	CNPC
organization	CHN	COP	Chinese coast guard
	also	China Coast Guard
organization	CHN	GOV	Chinese Communist Party Politburo
	also	Politburo Standing Committee
organization	CHN	LEG	Chinese People's Political Consultative Conference
	also	CPPCC
organization	MNC	BUS	Chiquita
	also	Chiquita Brands
organization	NGO	SOC	Christian Aid
organization	MNC	BUS	Chrysler
	also	Fiat Chrysler
organization	GBR	REL	Church of England
organization	GTM	JUD	CICIG
	also	International Commission against Impunity in Guatemala
organization	MNC	BUS	Cisco
organization	MNC	BUS	Citigroup
	also	Citibank
organization	ESP	COP	Civil Guard
	also	Guardia Civil
organization	NGA	PRM	Civilian Joint Task Force
	also	CJTF
organization	HKG	BUS	CK Hutchison
organization	ARG	JRN	Clarín
organization	USA	GOV	Clinton administration
organization	USA	JRN	CNBC
organization	USA	JRN	CNN
	also	Cable News Network
organization	CHN	BUS	CNOOC
	also	China National Offshore Oil Corporation
organization	IND	BUS	Coal India
organization	IRQ	GOV	Coalition Provisional Authority
	also	CPA
organization	MNC	BUS	Coca-Cola
organization	CHL	BUS	Codelco
organization	ISR	GOV	COGAT
	also	Coordinator of Government Activities in the Territories
organization	VEN	PRM	colectivos
organization	IGO	MIL	Collective Security Treaty Organization
	also	CSTO
	also	Collective Security Treaty Organisation
organization	USA	EDU	Columbia University
organization	ESP	LAB	Comisiones Obreras
	also	CCOO
organization	USA	GOV	Commerce Department
	also	U.S. Commerce Department
	also	U.S. Department of Commerce
organization	MNC	BUS	Commerzbank
organization	NGO	JRN	Committee to Protect Journalists
	also	CPJ
organization	IGO	-	Common Market for Eastern and Southern Africa
	also	COMESA
organization	IGO	-	Commonwealth of Independent States
	also	CIS
organization	IGO	-	Commonwealth of Nations
organization	IGO	-	Commonwealth Secretariat
organization	IGO	-	Community of Latin American and Caribbean States
	also	CELAC
organization	IGO	-	Community of Portuguese Language Countries
	also	CPLP
organization	IGO	-	Comprehensive Nuclear-Test-Ban Treaty Organization
	also	CTBTO
organization	NGO	SOC	Concern Worldwide
organization	ZAF	LAB	Congress of South African Trade Unions
	also	COSATU
organization	USA	LEG	Congressional Budget Office
organization	MNC	BUS	ConocoPhillips
organization	VEN	LEG	Constituent National Assembly
organization	ITA	JRN	Corriere della Sera
organization	IDN	COP	Corruption Eradication Commission
	also	KPK
organization	ESP	LEG	Cortes Generales
	also	Spanish Cortes
organization	CHN	BUS	COSCO
organization	IGO	-	Council of Europe
organization	EUR	GOV	Council of the European Union
	also	EU Council
	also	Council of the EU
organization	CHN	BUS	Country Garden
organization	IGO	JUD	Court of Arbitration for Sport
organization	MNC	BUS	Credit Suisse
organization	GBR	JUD	Crown Prosecution Service
	also	CPS
organization	TUR	JRN	Cumhuriyet
organization	USA	COP	Customs and Border Protection
	also	CBP
	also	U.S. Customs and Border Protection
organization	CHN	GOV	Cyberspace Administration of China
organization	IRL	LEG	Dáil
	also	Dáil Éireann
organization	GBR	JRN	Daily Mail
organization	GBR	JRN	Daily Mirror
organization	KEN	JRN	Daily Nation
organization	NGA	BUS	Dangote
	also	Dangote Group
organization	NGO	SOC	Danish Refugee Council
organization	MNC	BUS	Danone
organization	MNC	BUS	Dassault
	also	Dassault Aviation
organization	PAK	JRN	Dawn newspaper
organization	USA	SPY	Defense Intelligence Agency
	also	DIA
organization	MNC	BUS	Dell
organization	MNC	BUS	Deloitte
organization	MNC	BUS	Delta Air Lines
organization	IDN	COP	Densus 88
	also	Detachment 88
organization	USA	GOV	Department of Health and Human Services
	also	HHS
organization	USA	GOV	Department of Homeland Security
	also	DHS
	also	Homeland Security
	also	U.S. Department of Homeland Security
	also	Homeland Security Department
organization	NGA	SPY	Department of State Services
	also	DSS
organization	DEU	JRN	Der Spiegel
	also	Spiegel
organization	MNC	BUS	Deutsche Bank
organization	DEU	JRN	Deutsche Presse-Agentur
	also	dpa
organization	DEU	JRN	Deutsche Welle
	also	DW
organization	FRA	SPY	DGSE
organization	FRA	SPY	DGSI
organization	MAR	SPY	DGST
organization	MNC	BUS	DHL
organization	CHN	BUS	Didi
	also	Didi Chuxing
organization	DEU	JRN	Die Welt
organization	DEU	JRN	Die Zeit
organization	CHL	SPY	DINA
organization	MNC	BUS	Disney
	also	Walt Disney
organization	TUR	GOV	Diyanet
organization	NGO	MED	Doctors Without Borders
	also	Médecins Sans Frontières
	also	MSF
organization	RUS	JRN	Dozhd
	also	TV Rain
organization	ARE	BUS	DP World
organization	USA	COP	Drug Enforcement Administration
	also	DEA
organization	IGO	-	East African Community
	also	EAC
organization	IGO	MIL	ECOMOG
organization	NGA	COP	Economic and Financial Crimes Commission
	also	EFCC
organization	UNO	-	Economic Commission for Africa
	also	UNECA
organization	UNO	-	Economic Commission for Latin America and the Caribbean
	also	ECLAC
	also	CEPAL
organization	IGO	-	Economic Community of Central African States
	also	ECCAS
organization	IGO	-	Economic Community of West African States
	also	ECOWAS
organization	COL	BUS	Ecopetrol
organization	MNC	BUS	EDF
	also	Électricité de France
organization	USA	GOV	Education Department
	also	U.S. Education Department
	also	U.S. Department of Education
organization	FIN	LEG	Eduskunta
organization	ESP	JRN	EFE
organization	RUS	JRN	Ekho Moskvy
	also	Echo of Moscow
organization	ISR	BUS	El Al
organization	SLV	JRN	El Faro
organization	ESP	JRN	El Mundo
organization	ESP	JRN	El País
organization	IND	GOV	Election Commission of India
organization	BRA	BUS	Embraer
organization	ARE	BUS	Emirates airline
organization	UKR	BUS	Energoatom
organization	USA	GOV	Energy Department
	also	U.S. Energy Department
	also	U.S. Department of Energy
organization	IND	COP	Enforcement Directorate
organization	MNC	BUS	Eni
organization	USA	BUS	Enron
organization	USA	GOV	Environmental Protection Agency
	also	EPA
	also	U.S. Environmental Protection Agency
organization	MNC	BUS	Equinor
	also	Statoil
organization	MNC	BUS	Ericsson
organization	ZAF	BUS	Eskom
organization	COL	COP	ESMAD
organization	ETH	BUS	Ethiopian Airlines
organization	ETH	GOV	Ethiopian Human Rights Commission
organization	ETH	MIL	Ethiopian National Defense Force
	also	ENDF
	also	Ethiopian National Defence Force
organization	ARE	BUS	Etihad
	also	Etihad Airways
organization	EUR	GOV	EU Monitoring Mission
	also	EUMM
	also	European Union Monitoring Mission
organization	EUR	MIL	EU Naval Force
	also	EUNAVFOR
	also	EU NAVFOR
organization	EUR	MIL	EUFOR
	also	EUFOR Althea
organization	EUR	-	EULEX
organization	IGO	-	Eurasian Economic Union
	also	EAEU
	also	EEU
organization	EUR	-	Eurogroup
organization	EUR	JUD	Eurojust
organization	IGO	BUS	European Bank for Reconstruction and Development
	also	EBRD
organization	EUR	GOV	European Central Bank
	also	ECB
organization	EUR	MED	European Centre for Disease Prevention and Control
	also	ECDC
organization	EUR	GOV	European Commission
	also	EU Commission
	also	EU executive
	also	EU executive arm
organization	EUR	GOV	European Council
organization	EUR	-	European Court of Auditors
organization	IGO	JUD	European Court of Human Rights
	also	ECHR
	also	ECtHR
organization	EUR	JUD	European Court of Justice
	also	ECJ
	also	Court of Justice of the European Union
	also	CJEU
	also	EU's top court
	also	EU top court
	also	EU court
organization	EUR	-	European External Action Service
	also	EEAS
organization	IGO	-	European Free Trade Association
	also	EFTA
organization	EUR	BUS	European Investment Bank
	also	EIB
organization	EUR	MED	European Medicines Agency
	also	EMA
	also	EU drug regulator
	also	EU drugs regulator
organization	EUR	LEG	European Parliament
	also	EU Parliament
organization	EUR	JUD	European Public Prosecutor's Office
	also	EPPO
organization	IGO	-	European Space Agency
	also	ESA
organization	EUR	-	European Union
	also	EU
	also	European bloc
	also	European Economic Community
	also	EEC
	also	European Community
organization	EUR	COP	Europol
	also	European Police Office
organization	EUR	-	Eurostat
organization	EUR	-	Eurozone
	also	euro zone
	also	euro area
organization	CHN	BUS	Evergrande
	also	China Evergrande
	also	China Evergrande Group
organization	TWN	GOV	Executive Yuan
organization	IRN	GOV	Expediency Council
organization	NGO	SOC	Extinction Rebellion
organization	KHM	JUD	Extraordinary Chambers in the Courts of Cambodia
	also	Khmer Rouge tribunal
organization	MNC	BUS	ExxonMobil
	also	Exxon Mobil
	also	Exxon
organization	MNC	BUS	Facebook
organization	CHN	REL	Falun Gong
organization	COD	MIL	FARDC
	also	Armed Forces of the Democratic Republic of the Congo
organization	IRN	JRN	Fars
	also	Fars News Agency
organization	USA	GOV	Federal Aviation Administration
	also	FAA
organization	USA	COP	Federal Bureau of Investigation
	also	FBI
organization	USA	GOV	Federal Communications Commission
	also	FCC
organization	DEU	JUD	Federal Constitutional Court
	also	German Constitutional Court
organization	CHE	GOV	Federal Council of Switzerland
	also	Swiss Federal Council
organization	DEU	COP	Federal Criminal Police Office
	also	Bundeskriminalamt
	also	BKA
organization	USA	GOV	Federal Election Commission
	also	FEC
organization	USA	GOV	Federal Emergency Management Agency
	also	FEMA
organization	PAK	COP	Federal Investigation Agency
	also	FIA
organization	DEU	SPY	Federal Office for the Protection of the Constitution
	also	BfV
organization	USA	GOV	Federal Reserve
	also	Fed
	also	U.S. Federal Reserve
organization	RUS	SPY	Federal Security Service
	also	FSB
	also	Russian Federal Security Service
organization	USA	GOV	Federal Trade Commission
	also	FTC
organization	MEX	COP	Federales
organization	RUS	LEG	Federation Council
organization	MNC	BUS	FedEx
organization	CHE	COP	Fedpol
organization	NGO	SOC	FIFA
organization	USA	MIL	Fifth Fleet
	also	U.S. Fifth Fleet
	also	5th Fleet
organization	IGO	-	Financial Action Task Force
	also	FATF
organization	GBR	JRN	Financial Times
organization	MNC	BUS	Fitch
	also	Fitch Ratings
organization	BRA	JRN	Folha de S.Paulo
	also	Folha de São Paulo
organization	DNK	LEG	Folketing
	also	Folketinget
organization	UNO	-	Food and Agriculture Organization
	also	FAO
	also	Food and Agriculture Organisation
	also	UN Food and Agriculture Organization
organization	USA	GOV	Food and Drug Administration
	also	FDA
	also	U.S. Food and Drug Administration
organization	USA	SOC	Ford Foundation
organization	MNC	BUS	Ford Motor
	also	Ford Motor Co
	also	Ford Motor Company
organization	USA	JRN	Fox News
organization	TWN	BUS	Foxconn
	also	Hon Hai
organization	FRA	JRN	France 24
organization	DEU	JRN	Frankfurter Allgemeine Zeitung
organization	NGO	SOC	Freedom House
organization	FRA	JUD	French Constitutional Council
organization	FRA	MIL	French Foreign Legion
	also	Foreign Legion
organization	FRA	LEG	French National Assembly
	also	Assemblée nationale
organization	FRA	LEG	French Senate
organization	NGO	SOC	Fridays for Future
organization	NGO	SOC	Friends of the Earth
organization	EUR	COP	Frontex
	also	European Border and Coast Guard Agency
	also	EU border agency
organization	PAK	MIL	Frontier Corps
organization	MNC	BUS	FTX
organization	BRA	GOV	FUNAI
organization	MNC	BUS	G4S
organization	IGO	-	G5 Sahel
organization	IGO	MIL	G5 Sahel Joint Force
	also	G5 Sahel force
organization	USA	BUS	Gallup
organization	IRL	COP	Garda Síochána
	also	An Garda Síochána
	also	Gardaí
	also	Irish police
organization	IDN	BUS	Garuda Indonesia
organization	IGO	-	Gas Exporting Countries Forum
organization	IRN	COP	Gasht-e Ershad
organization	NGO	SOC	Gates Foundation
	also	Bill & Melinda Gates Foundation
	also	Bill and Melinda Gates Foundation
organization	IGO	-	Gavi
	also	Gavi, the Vaccine Alliance
organization	POL	JRN	Gazeta Wyborcza
organization	RUS	BUS	Gazprom
	also	Gazprom Neft
organization	GBR	SPY	GCHQ
	also	Government Communications Headquarters
organization	FRA	LAB	General Confederation of Labour
	also	Confédération générale du travail
organization	MNC	BUS	General Dynamics
organization	MNC	BUS	General Electric
	also	GE
organization	MNC	BUS	General Motors
	also	GM
organization	ESP	GOV	Generalitat
	also	Generalitat de Catalunya
	also	Catalan government
organization	PAK	JRN	Geo News
	also	Geo TV
organization	MNC	BUS	GlaxoSmithKline
	also	GSK
organization	MNC	BUS	Glencore
organization	CAN	GOV	Global Affairs Canada
organization	IGO	-	Global Fund
	also	Global Fund to Fight AIDS, Tuberculosis and Malaria
organization	CHN	JRN	Global Times
organization	NGO	SOC	Global Witness
organization	CAN	JRN	Globe and Mail
organization	VEN	JRN	Globovisión
organization	MNC	BUS	Goldman Sachs
organization	MNC	BUS	Google
organization	USA	LEG	Government Accountability Office
	also	GAO
organization	LBY	GOV	Government of National Accord
	also	GNA
organization	BGD	BUS	Grameen Bank
organization	TUR	LEG	Grand National Assembly
	also	Grand National Assembly of Turkey
organization	CUB	JRN	Granma
organization	GBR	COP	Greater Manchester Police
organization	USA	MIL	Green Berets
organization	NGO	SOC	Greenpeace
	also	Greenpeace International
organization	IGO	-	Group of 20
	also	G20
	also	G-20
	also	Group of Twenty
organization	IGO	-	Group of 77
	also	G77
	also	G-77
organization	IGO	-	Group of Eight
	also	G8
	also	G-8
organization	IGO	-	Group of Seven
	also	G7
	also	G-7
	also	Group of Seven nations
organization	RUS	SPY	GRU
organization	ITA	COP	Guardia di Finanza
organization	IRN	GOV	Guardian Council
	also	Council of Guardians
organization	IGO	-	Gulf Cooperation Council
	also	GCC
	also	Gulf Co-operation Council
organization	MNC	BUS	H&M
organization	ISR	JRN	Haaretz
organization	HTI	COP	Haitian National Police
organization	MNC	BUS	Halliburton
organization	NGO	SOC	HALO Trust
organization	NGO	SOC	Handicap International
	also	Humanity & Inclusion
organization	MNC	BUS	Hapag-Lloyd
organization	USA	EDU	Harvard University
	also	Harvard
organization	USA	SOC	Heritage Foundation
organization	MNC	BUS	Hitachi
organization	GBR	GOV	HM Revenue and Customs
	also	HMRC
organization	GBR	GOV	Home Office
organization	JPN	BUS	Honda
organization	HKG	LAB	Hong Kong Confederation of Trade Unions
organization	HKG	COP	Hong Kong Police Force
organization	USA	LEG	House Foreign Affairs Committee
organization	USA	LEG	House Intelligence Committee
organization	USA	LEG	House Judiciary Committee
organization	GBR	LEG	House of Commons
	also	Commons
organization	GBR	LEG	House of Lords
organization	MNC	BUS	HSBC
organization	CHN	BUS	Huawei
	also	Huawei Technologies
organization	USA	JRN	HuffPost
	also	Huffington Post
organization	NGO	SOC	Human Rights First
organization	NGO	SOC	Human Rights Watch
	also	HRW
organization	HUN	LEG	Hungarian National Assembly
organization	TUR	JRN	Hürriyet
organization	KOR	BUS	Hyundai
	also	Hyundai Motor
	also	Hyundai Motor Group
organization	BRA	GOV	IBAMA
organization	MNC	BUS	IBM
organization	DEU	LAB	IG Metall
organization	MNC	BUS	IKEA
organization	USA	COP	Immigration and Customs Enforcement
	also	ICE
	also	U.S. Immigration and Customs Enforcement
organization	GBR	EDU	Imperial College London
organization	HKG	COP	Independent Commission Against Corruption
	also	ICAC
organization	KEN	GOV	Independent Electoral and Boundaries Commission
	also	IEBC
organization	NGA	GOV	Independent National Electoral Commission
	also	INEC
organization	HUN	JRN	Index.hu
organization	IND	JRN	Indian Express
organization	IND	GOV	Indian Space Research Organisation
	also	ISRO
	also	Indian Space Research Organization
organization	IDN	MIL	Indonesian National Armed Forces
	also	TNI
organization	IND	BUS	Infosys
organization	MNC	BUS	ING
organization	MNC	BUS	Instagram
organization	MNC	BUS	Intel
organization	IGO	-	Inter-American Commission on Human Rights
	also	IACHR
organization	IGO	JUD	Inter-American Court of Human Rights
organization	IGO	BUS	Inter-American Development Bank
	also	IDB
organization	IGO	-	Inter-Parliamentary Union
organization	PAK	SPY	Inter-Services Intelligence
	also	ISI
organization	PAK	MIL	Inter-Services Public Relations
	also	ISPR
organization	RUS	JRN	Interfax
organization	IGO	-	Intergovernmental Authority on Development
	also	IGAD
organization	UNO	-	Intergovernmental Panel on Climate Change
	also	IPCC
organization	USA	GOV	Interior Department
	also	U.S. Interior Department
organization	USA	GOV	Internal Revenue Service
	also	IRS
organization	POL	SPY	Internal Security Agency
organization	UNO	-	International Atomic Energy Agency
	also	IAEA
	also	UN nuclear watchdog
	also	UN nuclear agency
	also	UN atomic agency
	also	UN atomic watchdog
organization	NGO	SOC	International Campaign to Abolish Nuclear Weapons
	also	ICAN
organization	NGO	SOC	International Campaign to Ban Landmines
organization	UNO	-	International Civil Aviation Organization
	also	ICAO
	also	International Civil Aviation Organisation
organization	NGO	MED	International Committee of the Red Cross
	also	ICRC
organization	NGO	JRN	International Consortium of Investigative Journalists
	also	ICIJ
organization	UNO	JUD	International Court of Justice
	also	ICJ
	also	World Court
organization	IGO	JUD	International Criminal Court
	also	ICC
organization	UNO	JUD	International Criminal Tribunal for Rwanda
	also	ICTR
	also	Rwanda war crimes tribunal
organization	UNO	JUD	International Criminal Tribunal for the former Yugoslavia
	also	ICTY
	also	Yugoslav war crimes tribunal
	also	Yugoslavia war crimes tribunal
organization	NGO	SOC	International Crisis Group
	also	Crisis Group
organization	IGO	-	International Energy Agency
	also	IEA
organization	NGO	SOC	International Federation for Human Rights
	also	FIDH
organization	NGO	JRN	International Federation of Journalists
	also	IFJ
organization	NGO	MED	International Federation of Red Cross and Red Crescent Societies
	also	IFRC
	also	Red Cross and Red Crescent
organization	IGO	BUS	International Finance Corporation
organization	UNO	-	International Fund for Agricultural Development
	also	IFAD
organization	UNO	-	International Labour Organization
	also	International Labor Organization
	also	International Labour Organisation
	also	ILO
organization	UNO	-	International Maritime Organization
	also	IMO
	also	International Maritime Organisation
organization	NGO	MED	International Medical Corps
organization	IGO	BUS	International Monetary Fund
	also	IMF
organization	NGO	SOC	International Olympic Committee
	also	IOC
organization	IGO	-	International Organisation of La Francophonie
	also	Francophonie
	also	La Francophonie
organization	UNO	-	International Organization for Migration
	also	IOM
	also	International Organisation for Migration
	also	UN migration agency
organization	IGO	-	International Renewable Energy Agency
	also	IRENA
organization	NGO	SOC	International Rescue Committee
	also	IRC
organization	IGO	MIL	International Security Assistance Force
	also	ISAF
organization	UNO	-	International Telecommunication Union
	also	ITU
	also	International Telecommunications Union
organization	NGO	LAB	International Trade Union Confederation
	also	ITUC
organization	IGO	JUD	International Tribunal for the Law of the Sea
	also	ITLOS
organization	NGO	SOC	International Union for Conservation of Nature
	also	IUCN
organization	IGO	-	International Whaling Commission
	also	IWC
organization	RUS	BUS	Internet Research Agency
organization	IGO	COP	Interpol
	also	International Criminal Police Organization
organization	RUS	COP	Investigative Committee of Russia
	also	Russian Investigative Committee
	also	Russia's Investigative Committee
organization	GBR	JRN	Iran International
organization	IRQ	MIL	Iraqi Republican Guard
organization	IRL	JRN	Irish Times
organization	IRN	JRN	IRNA
	also	Islamic Republic News Agency
organization	MMR	JRN	Irrawaddy
organization	IGO	BUS	Islamic Development Bank
organization	NGO	SOC	Islamic Relief
	also	Islamic Relief Worldwide
organization	IRN	MIL	Islamic Revolutionary Guard Corps
	also	IRGC
	also	Revolutionary Guards
	also	Revolutionary Guard
	also	Iranian Revolutionary Guards
	also	Iranian Revolutionary Guard
	also	Iran's Revolutionary Guards
	also	Iran's Revolutionary Guard
	also	Islamic Revolutionary Guards Corps
	also	Islamic Revolution Guards Corps
	also	Pasdaran
	also	Revolutionary Guard Corps
	also	Revolutionary Guards Corps
organization	IRN	JRN	ISNA
	also	Iranian Students' News Agency
organization	ISR	MIL	Israel Defense Forces
	also	IDF
	also	Israel Defence Forces
	also	Israeli Defense Forces
	also	Israeli Defence Forces
organization	ISR	COP	Israel Police
organization	ISR	MIL	Israeli Air Force
	also	IAF
	also	Israel Air Force
organization	ITA	LEG	Italian Senate
organization	GBR	JRN	ITV
organization	IDN	JRN	Jakarta Post
organization	JPN	COP	Japan Coast Guard
organization	JPN	MIL	Japan Self-Defense Forces
	also	Japanese Self-Defense Forces
	also	Japan Self-Defence Forces
	also	JSDF
organization	BGD	LEG	Jatiya Sangsad
organization	BRA	BUS	JBS
organization	ISR	JRN	Jerusalem Post
organization	ISR	GOV	Jewish Agency
	also	Jewish Agency for Israel
organization	KGZ	LEG	Jogorku Kenesh
organization	USA	MED	Johns Hopkins University
	also	Johns Hopkins
organization	MNC	BUS	Johnson & Johnson
	also	Johnson and Johnson
organization	MNC	BUS	JPMorgan
	also	JPMorgan Chase
	also	JP Morgan
organization	USA	SOC	Judicial Watch
organization	USA	GOV	Justice Department
	also	U.S. Justice Department
	also	Department of Justice
	also	U.S. Department of Justice
	also	DOJ
organization	RUS	BUS	Kaspersky
	also	Kaspersky Lab
organization	PRK	JRN	KCNA
	also	Korean Central News Agency
organization	KEN	BUS	Kenya Airways
organization	KEN	MIL	Kenya Defence Forces
	also	KDF
organization	IGO	MIL	KFOR
	also	Kosovo Force
organization	RUS	SPY	KGB
organization	ISR	LEG	Knesset
	also	Israeli parliament
organization	BFA	PRM	Koglweogo
organization	RUS	JRN	Kommersant
organization	IDN	MIL	Kopassus
organization	KOR	BUS	Korean Air
organization	KOR	LAB	Korean Confederation of Trade Unions
	also	KCTU
organization	PRK	MIL	Korean People's Army
	also	KPA
organization	KOS	MIL	Kosovo Security Force
organization	IGO	JUD	Kosovo Specialist Chambers
organization	MNC	BUS	KPMG
organization	IRQ	GOV	Kurdistan Regional Government
	also	KRG
	also	Iraqi Kurdish government
organization	JPN	JRN	Kyodo
	also	Kyodo News
organization	ITA	JRN	La Repubblica
organization	USA	GOV	Labor Department
	also	U.S. Labor Department
organization	MNC	BUS	Lafarge
	also	LafargeHolcim
	also	Holcim
organization	IGO	-	Lake Chad Basin Commission
organization	BRA	AGR	Landless Workers' Movement
	also	MST
organization	PRK	CRM	Lazarus Group
organization	FRA	JRN	Le Figaro
organization	FRA	JRN	Le Monde
organization	LBN	MIL	Lebanese Armed Forces
organization	HKG	LEG	Legislative Council of Hong Kong
	also	LegCo
	also	Hong Kong Legislative Council
organization	TWN	LEG	Legislative Yuan
organization	MNC	BUS	Lehman Brothers
organization	IRL	LEG	Leinster House
organization	CHN	BUS	Lenovo
organization	KOR	BUS	LG
	also	LG Electronics
organization	FRA	JRN	Libération
organization	LBY	MIL	Libyan Coast Guard
	also	Libyan coastguard
organization	IGO	-	Lima Group
organization	MNC	BUS	LinkedIn
organization	IDN	BUS	Lion Air
organization	MNC	BUS	Lloyds
	also	Lloyds Banking Group
organization	MNC	BUS	Lockheed Martin
organization	IND	LEG	Lok Sabha
organization	USA	COP	Los Angeles Police Department
	also	LAPD
organization	USA	JRN	Los Angeles Times
organization	AFG	LEG	Loya Jirga
organization	MNC	BUS	Lufthansa
organization	RUS	BUS	Lukoil
organization	MNC	BUS	LVMH
organization	EGY	JRN	Mada Masr
organization	MNC	BUS	Maersk
	also	A.P. Moller-Maersk
organization	IRN	BUS	Mahan Air
organization	ZAF	JRN	Mail & Guardian
	also	Mail and Guardian
organization	TWN	GOV	Mainland Affairs Council
organization	IRN	LEG	Majlis
	also	Iranian parliament
organization	MYS	BUS	Malaysia Airlines
organization	USA	EDU	Massachusetts Institute of Technology
	also	MIT
organization	MNC	BUS	Mastercard
organization	KAZ	LEG	Mazhilis
organization	MNC	BUS	McDonald's
organization	MNC	BUS	McKinsey
organization	NGO	MED	Médecins du Monde
	also	Doctors of the World
organization	RUS	JRN	Meduza
organization	IRN	JRN	Mehr
	also	Mehr News Agency
organization	IGO	-	Mekong River Commission
organization	IGO	-	Melanesian Spearhead Group
organization	RUS	SOC	Memorial Human Rights Center
	also	Memorial Human Rights Centre
	also	Memorial International
	also	Memorial rights group
organization	EGY	JRN	MENA
	also	Middle East News Agency
organization	MNC	BUS	Mercedes-Benz
	also	Daimler
organization	MNC	BUS	Merck
organization	IGO	-	Mercosur
	also	Mercosul
organization	NGO	SOC	Mercy Corps
organization	AFG	LEG	Meshrano Jirga
organization	MNC	BUS	Meta
	also	Meta Platforms
organization	GBR	COP	Metropolitan Police
	also	Met Police
	also	London Metropolitan Police
	also	London's Metropolitan Police
organization	GBR	SPY	MI5
organization	GBR	SPY	MI6
	also	Secret Intelligence Service
organization	USA	JRN	Miami Herald
organization	MNC	BUS	Microsoft
organization	IGO	-	Middle East Quartet
	also	Mideast Quartet
	also	Quartet on the Middle East
organization	UNO	MIL	MINURSO
	also	United Nations Mission for the Referendum in Western Sahara
organization	UNO	MIL	MINUSCA
	also	United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
organization	UNO	MIL	MINUSMA
	also	United Nations Multidimensional Integrated Stabilization Mission in Mali
organization	UNO	MIL	MINUSTAH
	also	United Nations Stabilization Mission in Haiti
organization	JPN	BUS	Mitsubishi
organization	MNC	BUS	Moderna
organization	IRN	SPY	MOIS
organization	SGP	GOV	Monetary Authority of Singapore
organization	MNC	BUS	Monsanto
organization	UNO	MIL	MONUC
organization	UNO	MIL	MONUSCO
	also	United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
organization	MNC	BUS	Moody's
organization	MNC	BUS	Morgan Stanley
organization	ISR	SPY	Mossad
organization	ESP	COP	Mossos d'Esquadra
	also	Mossos
organization	ARG	CVL	Mothers of the Plaza de Mayo
	also	Mothers of Plaza de Mayo
organization	USA	JRN	MSNBC
organization	MNC	BUS	MTN
	also	MTN Group
organization	IDN	REL	Muhammadiyah
organization	IGO	MIL	Multinational Force and Observers
organization	IGO	MIL	Multinational Joint Task Force
	also	MNJTF
organization	MMR	JRN	Myanmar Now
organization	USA	SOC	NAACP
organization	UKR	BUS	Naftogaz
organization	IDN	REL	Nahdlatul Ulama
organization	USA	GOV	NASA
	also	National Aeronautics and Space Administration
organization	PAK	GOV	National Accountability Bureau
	also	NAB
organization	UKR	COP	National Anti-Corruption Bureau of Ukraine
organization	CUB	LEG	National Assembly of People's Power
organization	MLI	GOV	National Committee for the Salvation of the People
organization	GIN	GOV	National Committee of Reconciliation and Development
organization	NER	GOV	National Council for the Safeguard of the Homeland
organization	GBR	COP	National Crime Agency
	also	NCA
organization	CHN	GOV	National Development and Reform Commission
	also	NDRC
organization	JPN	LEG	National Diet
	also	Japanese Diet
	also	Japanese parliament
organization	AFG	SPY	National Directorate of Security
	also	NDS
organization	MEX	GOV	National Electoral Institute
organization	NGO	SOC	National Endowment for Democracy
organization	FRA	COP	National Gendarmerie
organization	GBR	MED	National Health Service
	also	NHS
organization	USA	MED	National Institutes of Health
	also	NIH
organization	SDN	SPY	National Intelligence and Security Service
	also	NISS
organization	TUR	SPY	National Intelligence Organization
	also	National Intelligence Organisation
organization	IND	COP	National Investigation Agency
	also	NIA
organization	IRN	BUS	National Iranian Oil Company
	also	NIOC
organization	LBY	BUS	National Oil Corporation
organization	CHN	LEG	National People's Congress
	also	NPC
	also	Chinese parliament
organization	USA	SOC	National Rifle Association
	also	NRA
organization	USA	SPY	National Security Agency
	also	NSA
organization	LBY	GOV	National Transitional Council
	also	NTC
organization	USA	GOV	National Transportation Safety Board
	also	NTSB
organization	ZAF	LAB	National Union of Metalworkers of South Africa
	also	NUMSA
organization	ZAF	LAB	National Union of Mineworkers
organization	IGO	MIL	NATO
	also	North Atlantic Treaty Organization
	also	North Atlantic Treaty Organisation
	also	Atlantic alliance
	also	North Atlantic Alliance
	also	Western military alliance
	also	NATO alliance
organization	USA	MIL	Navy SEALs
	also	Navy SEAL
	also	U.S. Navy SEALs
organization	USA	JRN	NBC News
	also	NBC
organization	IND	JRN	NDTV
organization	MNC	BUS	Nestlé
organization	MNC	BUS	Netflix
organization	IGO	BUS	New Development Bank
	also	BRICS bank
organization	USA	COP	New York Police Department
	also	NYPD
	also	New York City Police Department
organization	USA	JRN	New York Times
	also	NYT
organization	USA	JRN	New Yorker magazine
organization	NGA	JRN	News Agency of Nigeria
organization	GBR	JRN	News of the World
organization	ZAF	JRN	News24
organization	USA	JRN	Newsweek
organization	BLR	JRN	Nexta
organization	JPN	JRN	NHK
organization	NGA	MED	Nigeria Centre for Disease Control
	also	NCDC
organization	NGA	LAB	Nigeria Labour Congress
	also	Nigerian Labour Congress
	also	NLC
organization	NGA	BUS	Nigerian National Petroleum Corporation
	also	NNPC
	also	NNPC Ltd
organization	MNC	BUS	Nike
organization	JPN	JRN	Nikkei
organization	JPN	BUS	Nippon Steel
organization	JPN	BUS	Nissan
	also	Nissan Motor
organization	IND	GOV	NITI Aayog
organization	MNC	BUS	Nokia
organization	IGO	-	Non-Aligned Movement
	also	Nonaligned Movement
organization	USA	MIL	NORAD
	also	North American Aerospace Defense Command
organization	RUS	BUS	Nord Stream
	also	Nord Stream AG
organization	IGO	-	Nordic Council
organization	USA	BUS	Norfolk Southern
organization	GBR	LEG	Northern Ireland Assembly
	also	Stormont
organization	GBR	GOV	Northern Ireland Executive
organization	MNC	BUS	Northrop Grumman
organization	NOR	SOC	Norwegian Nobel Committee
organization	NGO	SOC	Norwegian Refugee Council
	also	NRC
organization	MNC	BUS	Novartis
organization	RUS	BUS	Novatek
organization	RUS	JRN	Novaya Gazeta
organization	USA	JRN	NPR
	also	National Public Radio
organization	ISR	BUS	NSO Group
	also	NSO
organization	USA	GOV	Nuclear Regulatory Commission
organization	IGO	-	Nuclear Suppliers Group
organization	MNC	BUS	Nvidia
organization	BRA	JRN	O Globo
organization	USA	GOV	Obama administration
organization	BRA	BUS	Odebrecht
organization	IGO	-	Office for Democratic Institutions and Human Rights
	also	ODIHR
organization	USA	GOV	Office of Foreign Assets Control
	also	OFAC
organization	USA	SPY	Office of the Director of National Intelligence
	also	ODNI
organization	IGO	-	Office of the High Representative
	also	OHR
organization	IRL	LEG	Oireachtas
organization	GBR	JUD	Old Bailey
organization	UZB	LEG	Oliy Majlis
organization	RUS	COP	OMON
organization	IGO	-	OPEC+
	also	OPEC-plus
organization	NGO	SOC	Open Arms
	also	Proactiva Open Arms
organization	NGO	SOC	Open Society Foundations
	also	Open Society Foundation
organization	MNC	BUS	OpenAI
organization	FRA	MIL	Operation Barkhane
	also	Barkhane force
	also	Barkhane
organization	MNC	BUS	Oracle
organization	IGO	-	Organisation for Economic Co-operation and Development
	also	Organization for Economic Cooperation and Development
	also	Organisation for Economic Cooperation and Development
	also	Organization for Economic Co-operation and Development
	also	OECD
organization	IGO	-	Organisation for the Prohibition of Chemical Weapons
	also	Organization for the Prohibition of Chemical Weapons
	also	OPCW
	also	chemical weapons watchdog
organization	IGO	-	Organisation of African Unity
	also	Organization of African Unity
	also	OAU
organization	IGO	-	Organisation of Eastern Caribbean States
	also	OECS
	also	Organization of Eastern Caribbean States
organization	IGO	-	Organisation of Islamic Cooperation
	also	Organization of Islamic Cooperation
	also	OIC
	also	Organisation of the Islamic Conference
	also	Organization of the Islamic Conference
	also	Organization of Islamic Conference
organization	IGO	-	Organization for Security and Co-operation in Europe
	also	OSCE
	also	Organization for Security and Cooperation in Europe
	also	Organisation for Security and Co-operation in Europe
	also	Organisation for Security and Cooperation in Europe
organization	IGO	-	Organization of American States
	also	OAS
	also	Organisation of American States
organization	IGO	-	Organization of the Petroleum Exporting Countries
	also	OPEC
	also	Organisation of the Petroleum Exporting Countries
organization	IGO	-	Organization of Turkic States
	also	Turkic Council
	also	Organisation of Turkic States
organization	UKR	REL	Orthodox Church of Ukraine
organization	IGO	-	OSCE Minsk Group
	also	Minsk Group
organization	SRB	SOC	Otpor
organization	NGO	SOC	Oxfam
	also	Oxfam International
organization	GBR	EDU	Oxford University
	also	University of Oxford
organization	IGO	-	Pacific Islands Forum
organization	PAK	MIL	Pakistan Army
organization	PAK	BUS	Pakistan International Airlines
	also	PIA
organization	PSE	LEG	Palestinian Legislative Council
organization	PSE	LEG	Palestinian National Council
organization	PSE	MED	Palestinian Red Crescent
	also	Palestinian Red Crescent Society
	also	PRCS
organization	UNO	MED	Pan American Health Organization
	also	PAHO
organization	MNC	BUS	Panasonic
organization	IGO	BUS	Paris Club
organization	CAN	LEG	Parliament Hill
organization	IGO	LEG	Parliamentary Assembly of the Council of Europe
	also	PACE
organization	NGO	MED	Partners in Health
organization	MNC	BUS	PayPal
organization	USA	JRN	PBS
organization	VEN	BUS	PDVSA
	also	Petróleos de Venezuela
organization	USA	GOV	Peace Corps
organization	NGO	SOC	Peace Now
organization	MEX	BUS	Pemex
	also	Petróleos Mexicanos
organization	NGO	JRN	PEN International
organization	IGO	MIL	Peninsula Shield Force
	also	Peninsula Shield
organization	USA	MIL	Pentagon
	also	U.S. Department of Defense
	also	Department of Defense
	also	Defense Department
	also	U.S. Defense Department
	also	Department of War
	also	DoD
organization	NGO	SOC	People for the Ethical Treatment of Animals
	also	PETA
organization	CHN	COP	People's Armed Police
organization	CHN	GOV	People's Bank of China
	also	PBOC
organization	CHN	JRN	People's Daily
organization	CHN	MIL	People's Liberation Army
	also	PLA
	also	Chinese People's Liberation Army
organization	CHN	MIL	People's Liberation Army Navy
	also	PLA Navy
organization	MNC	BUS	PepsiCo
	also	Pepsi
organization	IGO	JUD	Permanent Court of Arbitration
organization	IDN	BUS	Pertamina
organization	PER	LEG	Peruvian Congress
organization	BRA	BUS	Petrobras
organization	CHN	BUS	PetroChina
organization	MYS	BUS	Petronas
organization	MNC	BUS	Peugeot
	also	PSA Peugeot Citroën
organization	MNC	BUS	Pfizer
organization	USA	BUS	PG&E
	also	Pacific Gas and Electric
organization	MNC	BUS	Philip Morris
	also	Philip Morris International
organization	PHL	COP	Philippine Coast Guard
organization	PHL	COP	Philippine National Police
	also	PNP
organization	PHL	MIL	Philippine Navy
organization	NGO	MED	Physicians for Human Rights
organization	NGO	SOC	Plan International
organization	USA	SOC	Planned Parenthood
organization	GBR	COP	Police Scotland
organization	GBR	COP	Police Service of Northern Ireland
	also	PSNI
organization	USA	JRN	Politico
organization	IRQ	PRM	Popular Mobilization Forces
	also	PMF
	also	Popular Mobilisation Forces
	also	Popular Mobilization Units
	also	Popular Mobilisation Units
	also	Hashd al-Shaabi
	also	Hashed al-Shaabi
	also	Hashd al-Shabi
organization	KOR	BUS	POSCO
organization	RUS	JRN	Pravda
organization	NGA	JRN	Premium Times
organization	CUB	JRN	Prensa Latina
organization	YEM	GOV	Presidential Leadership Council
organization	IND	JRN	Press Trust of India
	also	PTI news agency
organization	IRN	JRN	Press TV
organization	MNC	BUS	PricewaterhouseCoopers
	also	PwC
organization	USA	EDU	Princeton University
organization	IGO	-	Proliferation Security Initiative
organization	USA	JRN	ProPublica
organization	BGD	JRN	Prothom Alo
organization	SAU	GOV	Public Investment Fund
organization	NGA	JRN	Punch newspaper
organization	MNC	BUS	Purdue Pharma
organization	AUS	BUS	Qantas
organization	QAT	BUS	Qatar Airways
organization	QAT	JRN	Qatar News Agency
organization	QAT	BUS	QatarEnergy
	also	Qatar Petroleum
	also	Qatar Energy
organization	IGO	-	Quadrilateral Security Dialogue
organization	MNC	BUS	Qualcomm
organization	IRN	MIL	Quds Force
	also	Qods Force
	also	Al-Quds Force
organization	FRA	JRN	Radio France Internationale
	also	RFI
organization	USA	JRN	Radio Free Asia
	also	RFA
organization	USA	JRN	Radio Free Europe
	also	Radio Free Europe/Radio Liberty
	also	RFE/RL
	also	Radio Liberty
organization	SOM	JRN	Radio Mogadishu
organization	IND	LEG	Rajya Sabha
organization	USA	SOC	RAND Corporation
organization	BGD	COP	Rapid Action Battalion
	also	RAB
organization	PHL	JRN	Rappler
organization	IND	MIL	Rashtriya Rifles
organization	MNC	BUS	Raytheon
	also	RTX
organization	USA	GOV	Reagan administration
organization	RUS	MIL	Red Army
	also	Soviet Army
organization	NGO	MED	Red Crescent
organization	NGO	MED	Red Cross
	also	International Red Cross
organization	NGO	SOC	Refugees International
organization	IND	BUS	Reliance Industries
	also	Reliance
organization	MNC	BUS	Renault
organization	NGO	JRN	Reporters Without Borders
	also	Reporters sans frontières
organization	MNC	BUS	Repsol
organization	AZE	GOV PRE	Republic of Artsakh
	also	Nagorno-Karabakh Republic
organization	BIH	GOV	Republika Srpska
	also	Bosnian Serb Republic
organization	IND	SPY	Research and Analysis Wing
	also	RAW
organization	AUS	GOV	Reserve Bank of Australia
	also	RBA
organization	IND	GOV	Reserve Bank of India
	also	RBI
organization	IGO	MIL	Resolute Support
	also	Resolute Support Mission
organization	GBR	JRN	Reuters
	also	Thomson Reuters
	also	Reuters news agency
organization	MNC	BUS	Rheinmetall
organization	RUS	JRN	RIA Novosti
	also	RIA
organization	EST	LEG	Riigikogu
organization	SWE	LEG	Riksdag
organization	MNC	BUS	Rio Tinto
organization	GBR	LAB	RMT
	also	Rail, Maritime and Transport union
organization	MNC	BUS	Roche
organization	PRK	JRN	Rodong Sinmun
organization	MNC	BUS	Rolls-Royce
organization	RUS	BUS	Rosatom
organization	RUS	GOV	Roscosmos
organization	RUS	MIL	Rosgvardia
	also	Rosgvardiya
	also	Russian National Guard
organization	RUS	GOV	Roskomnadzor
organization	RUS	BUS	Rosneft
organization	RUS	BUS	Rosoboronexport
organization	RUS	JRN	Rossiya Segodnya
organization	RUS	BUS	Rostec
organization	GBR	MIL	Royal Air Force
	also	RAF
organization	MNC	BUS	Royal Bank of Scotland
	also	RBS
organization	CAN	COP	Royal Canadian Mounted Police
	also	RCMP
	also	Mounties
organization	GBR	LAB	Royal College of Nursing
organization	GBR	MIL	Royal Marines
organization	GBR	MIL	Royal Navy
organization	SAU	MIL	Royal Saudi Air Force
organization	GBR	COP	Royal Ulster Constabulary
	also	RUC
organization	RUS	JRN	RT
	also	Russia Today
organization	IRL	JRN	RTÉ
organization	RUS	BUS	Rusal
organization	RUS	REL	Russian Orthodox Church
	also	Moscow Patriarchate
organization	RWA	MIL	Rwanda Defence Force
	also	RDF
	also	Rwandan Patriotic Army
organization	MNC	BUS	Ryanair
organization	ZAF	JRN	SABC
	also	South African Broadcasting Corporation
organization	SAU	BUS	SABIC
organization	IGO	MIL	SADC Mission in Mozambique
	also	SAMIM
organization	LVA	LEG	Saeima
organization	KEN	BUS	Safaricom
organization	KOR	BUS	Samsung
	also	Samsung Electronics
	also	Samsung Group
organization	IND	AGR	Samyukta Kisan Morcha
organization	SYR	JRN	SANA
	also	Syrian Arab News Agency
organization	MNC	BUS	Sanofi
organization	MNC	BUS	Santander
	also	Banco Santander
organization	SWE	SPY	Säpo
	also	Swedish Security Service
organization	SAU	BUS	Saudi Aramco
	also	Aramco
organization	SAU	JRN	Saudi Press Agency
organization	SAU	MIL	Saudi-led coalition
	also	Saudi-led military coalition
	also	Saudi coalition
	also	Arab coalition
organization	NGO	SOC	Save the Children
organization	RUS	BUS	Sberbank
organization	GBR	COP	Scotland Yard
	also	New Scotland Yard
organization	GBR	GOV	Scottish government
organization	GBR	LEG	Scottish Parliament
	also	Holyrood
organization	NGO	SOC	Sea Shepherd
	also	Sea Shepherd Conservation Society
organization	NGO	SOC	Sea-Watch
organization	VEN	SPY	SEBIN
	also	Bolivarian National Intelligence Service
organization	USA	GOV	Securities and Exchange Commission
	also	SEC
	also	U.S. Securities and Exchange Commission
organization	UKR	SPY	Security Service of Ukraine
	also	SBU
	also	Ukrainian security service
organization	LTU	LEG	Seimas
organization	POL	LEG	Sejm
organization	USA	LEG	Senate Armed Services Committee
organization	USA	LEG	Senate Foreign Relations Committee
organization	USA	LEG	Senate Intelligence Committee
organization	USA	LEG	Senate Judiciary Committee
organization	GBR	COP	Serious Fraud Office
organization	IND	BUS	Serum Institute of India
	also	Serum Institute
organization	USA	LAB	Service Employees International Union
	also	SEIU
organization	USA	MIL	Seventh Fleet
	also	U.S. Seventh Fleet
	also	7th Fleet
organization	IGO	MIL	SFOR
	also	Stabilisation Force in Bosnia and Herzegovina
organization	SYR	PRM	Shabiha
organization	IGO	-	Shanghai Cooperation Organisation
	also	Shanghai Cooperation Organization
	also	SCO
organization	MNC	BUS	Shell
	also	Royal Dutch Shell
	also	Shell plc
organization	ISR	SPY	Shin Bet
	also	Shin Beth
	also	Shabak
	also	Israel Security Agency
organization	MNC	BUS	Siemens
organization	SGP	BUS	Singapore Airlines
organization	CHN	BUS	Sinopec
organization	CHN	BUS	Sinopharm
organization	CHN	BUS	Sinovac
	also	Sinovac Biotech
organization	GBR	JRN	Sky News
organization	CHN	BUS	SMIC
	also	Semiconductor Manufacturing International Corporation
organization	MNC	BUS	Société Générale
organization	JPN	BUS	SoftBank
organization	POL	LAB	Solidarity trade union
	also	Solidarność
organization	SOM	MIL	Somali National Army
organization	SOM	GOV PRE	Somaliland
	also	Republic of Somaliland
organization	AGO	BUS	Sonangol
organization	DZA	BUS	Sonatrach
organization	JPN	BUS	Sony
organization	NGO	SOC	SOS Méditerranée
organization	ZAF	BUS	South African Airways
	also	SAA
organization	ZAF	MIL	South African National Defence Force
	also	SANDF
organization	ZAF	COP	South African Police Service
	also	SAPS
organization	IGO	-	South Asian Association for Regional Cooperation
	also	SAARC
organization	HKG	JRN	South China Morning Post
organization	KOR	MIL	South Korean Joint Chiefs of Staff
	also	South Korea's Joint Chiefs of Staff
organization	KOR	SPY	South Korean National Intelligence Service
	also	Seoul's National Intelligence Service
organization	GEO	GOV PRE	South Ossetia
	also	Republic of South Ossetia
organization	IGO	-	Southern African Development Community
	also	SADC
organization	USA	SOC	Southern Poverty Law Center
organization	MNC	BUS	SpaceX
organization	GBR	MIL	Special Air Service
	also	SAS
organization	NGA	COP	Special Anti-Robbery Squad
organization	IGO	JUD	Special Court for Sierra Leone
organization	COL	JUD	Special Jurisdiction for Peace
organization	UNO	JUD	Special Tribunal for Lebanon
	also	STL
organization	MNC	BUS	Spotify
organization	RUS	JRN	Sputnik
	also	Sputnik News
organization	HKG	JRN	Stand News
organization	MNC	BUS	Standard & Poor's
	also	S&P
	also	Standard and Poor's
organization	MNC	BUS	Standard Chartered
organization	USA	EDU	Stanford University
organization	MNC	BUS	Starbucks
organization	MNC	BUS	Starlink
organization	DEU	SPY	Stasi
organization	MMR	GOV	State Administration Council
organization	CHN	GOV	State Council of China
	also	China's State Council
organization	USA	GOV	State Department
	also	U.S. State Department
	also	Department of State
	also	U.S. Department of State
	also	Foggy Bottom
organization	RUS	LEG	State Duma
	also	Duma
	also	Russian Duma
	also	Russian State Duma
organization	MNG	LEG	State Great Khural
	also	State Great Hural
organization	MMR	GOV	State Law and Order Restoration Council
	also	SLORC
organization	GEO	SPY	State Security Service of Georgia
organization	NLD	LEG	States General
	also	Tweede Kamer
organization	MNC	BUS	Stellantis
organization	NOR	LEG	Storting
organization	SDN	MIL	Sudanese Armed Forces
	also	SAF
organization	SDN	LAB	Sudanese Professionals Association
organization	DEU	JRN	Süddeutsche Zeitung
organization	EGY	GOV	Suez Canal Authority
organization	SDN	JRN	SUNA
organization	GBR	JRN	Sunday Times
organization	BRA	JUD	Superior Electoral Court
organization	EGY	GOV	Supreme Council of the Armed Forces
	also	SCAF
organization	CAN	JUD	Supreme Court of Canada
organization	NIC	GOV	Supreme Electoral Council
organization	IRN	GOV	Supreme National Security Council
organization	PRK	LEG	Supreme People's Assembly
organization	VEN	JUD	Supreme Tribunal of Justice
organization	RUS	SPY	SVR
organization	CHE	GOV	Swiss National Bank
organization	AUS	JRN	Sydney Morning Herald
organization	SYR	MED	Syrian Arab Red Crescent
organization	NGO	SOC	Syrian Observatory for Human Rights
	also	SOHR
organization	CHN	GOV	Taiwan Affairs Office
organization	SRB	JRN	Tanjug
organization	IRN	JRN	Tasnim
	also	Tasnim News Agency
organization	RUS	JRN	TASS
	also	ITAR-TASS
organization	IND	BUS	Tata Group
	also	Tata
organization	IND	BUS	Tata Motors
organization	IND	BUS	Tata Steel
organization	MMR	MIL	Tatmadaw
	also	Myanmar military
	also	Myanmar army
organization	USA	LAB	Teamsters
	also	International Brotherhood of Teamsters
organization	MNC	BUS	Telefónica
organization	MNC	BUS	Telegram
organization	USA	JRN	Telemundo
organization	VEN	JRN	Telesur
organization	MEX	JRN	Televisa
organization	SGP	BUS	Temasek
organization	CHN	BUS	Tencent
organization	MNC	BUS	Tesla
organization	THA	JUD	Thai Constitutional Court
organization	MNC	BUS	Thales
organization	GBR	JRN	The Economist
organization	GBR	JRN	The Guardian
	also	Guardian newspaper
organization	IND	JRN	The Hindu
organization	GBR	JRN	The Independent
organization	ARE	JRN	The National
organization	GBR	JRN	The Telegraph
	also	Daily Telegraph
	also	Sunday Telegraph
organization	GBR	JRN	The Times
	also	Times of London
organization	CHN	BUS	TikTok
organization	USA	JRN	Time magazine
organization	IND	JRN	Times of India
organization	ISR	JRN	Times of Israel
organization	JPN	BUS	Tokyo Electric Power
	also	TEPCO
	also	Tokyo Electric Power Company
	also	Tokyo Electric Power Co
organization	AFG	JRN	Tolo News
	also	TOLOnews
organization	JPN	BUS	Toshiba
organization	MNC	BUS	TotalEnergies
	also	Total SA
organization	JPN	BUS	Toyota
	also	Toyota Motor
organization	GBR	LAB	Trades Union Congress
	also	TUC
organization	MNC	BUS	Trafigura
organization	RUS	BUS	Transneft
organization	ZAF	BUS	Transnet
organization	MDA	GOV PRE	Transnistria
	also	Transdniestria
	also	Trans-Dniester
	also	Pridnestrovian Moldavian Republic
organization	NGO	SOC	Transparency International
organization	USA	COP	Transportation Security Administration
	also	TSA
organization	USA	GOV	Treasury Department
	also	U.S. Treasury
	also	U.S. Treasury Department
	also	Department of the Treasury
organization	USA	GOV	Trump administration
organization	TWN	BUS	TSMC
	also	Taiwan Semiconductor Manufacturing Company
	also	Taiwan Semiconductor Manufacturing Co
organization	TUN	LAB	Tunisian General Labour Union
	also	UGTT
organization	TUR	BUS	Turkish Airlines
organization	CYP	GOV PRE	Turkish Republic of Northern Cyprus
	also	TRNC
organization	POL	JRN	TVN
organization	MNC	BUS	Twitter
organization	USA	MIL	U.S. Africa Command
	also	AFRICOM
organization	USA	MIL	U.S. Air Force
	also	United States Air Force
	also	USAF
organization	USA	MIL	U.S. Army
	also	United States Army
organization	USA	COP	U.S. Border Patrol
organization	USA	COP	U.S. Capitol Police
	also	Capitol Police
organization	USA	MIL	U.S. Central Command
	also	CENTCOM
organization	USA	COP	U.S. Coast Guard
organization	USA	LEG	U.S. Congress
	also	Congress
	also	United States Congress
organization	USA	LEG	U.S. House of Representatives
	also	U.S. House
organization	USA	MIL	U.S. Indo-Pacific Command
	also	INDOPACOM
organization	USA	MIL	U.S. Marine Corps
	also	U.S. Marines
	also	Marine Corps
organization	USA	COP	U.S. Marshals Service
	also	U.S. Marshals
organization	USA	GOV	U.S. National Security Council
organization	USA	MIL	U.S. Navy
	also	United States Navy
organization	USA	COP	U.S. Secret Service
organization	USA	LEG	U.S. Senate
	also	United States Senate
organization	USA	MIL	U.S. Southern Command
	also	SOUTHCOM
organization	USA	JUD	U.S. Supreme Court
	also	Supreme Court of the United States
	also	SCOTUS
organization	USA	GOV	U.S. Trade Representative
	also	USTR
	also	Office of the U.S. Trade Representative
organization	MNC	BUS	Uber
organization	MNC	BUS	UBS
organization	NGO	SOC	UEFA
organization	UGA	MIL	Uganda People's Defence Force
	also	UPDF
	also	Uganda People's Defense Force
	also	Ugandan People's Defence Force
organization	GBR	JUD	UK Supreme Court
organization	UKR	REL	Ukrainian Orthodox Church
organization	UKR	JRN	Ukrainska Pravda
organization	UKR	BUS	Ukrenergo
organization	UKR	JRN	Ukrinform
organization	UNO	MIL	UN peacekeeping force
	also	UN peacekeeping mission
	also	United Nations peacekeeping force
	also	United Nations peacekeeping mission
	also	UN force
organization	UNO	-	UN Women
	also	UNIFEM
organization	UNO	-	UN-Habitat
	also	United Nations Human Settlements Programme
organization	UNO	MED	UNAIDS
	also	Joint United Nations Programme on HIV/AIDS
organization	UNO	-	UNAMA
	also	United Nations Assistance Mission in Afghanistan
	also	UN Assistance Mission in Afghanistan
organization	UNO	-	UNAMI
	also	United Nations Assistance Mission for Iraq
organization	UNO	MIL	UNAMID
	also	United Nations-African Union Mission in Darfur
organization	UNO	MIL	UNAMSIL
	also	United Nations Mission in Sierra Leone
organization	UNO	MIL	UNDOF
	also	United Nations Disengagement Observer Force
organization	UNO	-	UNESCO
	also	United Nations Educational, Scientific and Cultural Organization
	also	UN cultural agency
organization	UNO	MIL	UNFICYP
	also	United Nations Peacekeeping Force in Cyprus
organization	MNC	BUS	UniCredit
organization	KOR	GOV	Unification Ministry
organization	UNO	MIL	UNIFIL
	also	United Nations Interim Force in Lebanon
	also	UN Interim Force in Lebanon
organization	MNC	BUS	Unilever
organization	MNC	BUS	Union Carbide
organization	IGO	-	Union for the Mediterranean
organization	IGO	-	Union of South American Nations
	also	UNASUR
organization	UNO	MIL	UNISFA
	also	United Nations Interim Security Force for Abyei
organization	UNO	-	UNITAR
	also	United Nations Institute for Training and Research
organization	GBR	LAB	Unite
	also	Unite the Union
organization	MNC	BUS	United Airlines
organization	USA	LAB	United Auto Workers
	also	UAW
organization	UNO	-	United Nations
	also	UN
	also	United Nations Organization
	also	United Nations Organisation
	also	UNO
organization	UNO	-	United Nations Children's Fund
	also	UNICEF
	also	UN children's agency
	also	UN Children's Fund
organization	UNO	-	United Nations Conference on Trade and Development
	also	UNCTAD
organization	UNO	-	United Nations Development Programme
	also	UNDP
	also	United Nations Development Program
	also	UN Development Programme
	also	U.N. Development Program
organization	UNO	-	United Nations Economic and Social Council
	also	ECOSOC
organization	UNO	-	United Nations Environment Programme
	also	UNEP
	also	United Nations Environment Program
	also	UN Environment Programme
	also	U.N. Environment Program
	also	UN Environment
organization	UNO	-	United Nations Framework Convention on Climate Change
	also	UNFCCC
organization	UNO	-	United Nations General Assembly
	also	UN General Assembly
	also	General Assembly
	also	UNGA
organization	UNO	-	United Nations High Commissioner for Refugees
	also	UNHCR
	also	UN refugee agency
	also	United Nations refugee agency
	also	UN High Commissioner for Refugees
organization	UNO	-	United Nations Human Rights Council
	also	UN Human Rights Council
	also	UNHRC
organization	UNO	-	United Nations Human Rights Office
	also	UN Human Rights Office
	also	OHCHR
	also	Office of the High Commissioner for Human Rights
	also	Office of the United Nations High Commissioner for Human Rights
	also	UN Human Rights
	also	UN rights office
organization	UNO	-	United Nations Industrial Development Organization
	also	UNIDO
organization	UNO	-	United Nations Office for the Coordination of Humanitarian Affairs
	also	OCHA
	also	UN OCHA
	also	U.N. Office for the Coordination of Humanitarian Affairs
	also	UN humanitarian office
organization	UNO	-	United Nations Office on Drugs and Crime
	also	UNODC
	also	UN Office on Drugs and Crime
organization	UNO	-	United Nations Population Fund
	also	UNFPA
	also	UN Population Fund
organization	UNO	-	United Nations Relief and Works Agency
	also	UNRWA
	also	UN Relief and Works Agency
	also	UN agency for Palestinian refugees
organization	UNO	-	United Nations Secretariat
	also	UN Secretariat
organization	UNO	-	United Nations Security Council
	also	UN Security Council
	also	Security Council
	also	UNSC
organization	USA	JRN	United Press International
	also	UPI
organization	UNO	-	Universal Postal Union
organization	USA	EDU	University of California
organization	USA	JRN	Univision
organization	UNO	MIL	UNMEE
	also	United Nations Mission in Ethiopia and Eritrea
organization	UNO	-	UNMIK
	also	United Nations Mission in Kosovo
	also	United Nations Interim Administration Mission in Kosovo
organization	UNO	MIL	UNMIL
	also	United Nations Mission in Liberia
organization	UNO	-	UNMIN
	also	United Nations Mission in Nepal
organization	UNO	MIL	UNMIS
	also	United Nations Mission in Sudan
organization	UNO	MIL	UNMISS
	also	United Nations Mission in South Sudan
organization	UNO	-	UNMOVIC
	also	United Nations Monitoring, Verification and Inspection Commission
organization	UNO	MIL	UNOCI
	also	United Nations Operation in Côte d'Ivoire
organization	UNO	MIL	UNPROFOR
	also	United Nations Protection Force
organization	UNO	-	UNSCOM
	also	United Nations Special Commission
organization	UNO	-	UNSMIL
	also	United Nations Support Mission in Libya
	also	UN Support Mission in Libya
organization	UNO	-	UNTAET
	also	United Nations Transitional Administration in East Timor
organization	UNO	MIL	UNTSO
	also	United Nations Truce Supervision Organization
organization	MNC	BUS	UPS
	also	United Parcel Service
organization	USA	JRN	USA Today
organization	USA	GOV	USAID
	also	U.S. Agency for International Development
	also	United States Agency for International Development
organization	BRA	BUS	Vale
	also	Vale SA
organization	IGO	-	Venice Commission
organization	MNC	BUS	Veolia
organization	DEU	LAB	ver.di
organization	MNC	BUS	Verizon
organization	UKR	LEG	Verkhovna Rada
	also	Rada
	also	Ukrainian Rada
organization	IGO	-	Visegrád Group
	also	Visegrad Four
	also	Visegrad countries
organization	MNC	BUS	Vitol
organization	MNC	BUS	Vodafone
organization	USA	JRN	Voice of America
	also	VOA
organization	MNC	BUS	Volkswagen
	also	VW
organization	BFA	PRM	Volunteers for the Defence of the Homeland
	also	Volunteers for the Defense of the Homeland
organization	MNC	BUS	Volvo
organization	RUS	BUS	VTB
	also	VTB Bank
organization	PSE	JRN	WAFA
organization	RUS	PRM	Wagner Group
	also	Wagner
	also	Wagner mercenary group
	also	Wagner PMC
	also	PMC Wagner
organization	USA	BUS	Wall Street
organization	USA	JRN	Wall Street Journal
	also	WSJ
organization	MNC	BUS	Walmart
	also	Wal-Mart
organization	ARE	JRN	WAM
	also	Emirates News Agency
organization	IGO	MIL	Warsaw Pact
organization	USA	JRN	Washington Post
organization	MNC	BUS	Wells Fargo
organization	GBR	GOV	Welsh government
organization	GBR	LEG	Welsh Parliament
	also	Senedd
	also	Welsh Assembly
organization	IGO	-	West African Economic and Monetary Union
	also	WAEMU
	also	UEMOA
organization	GBR	COP	West Midlands Police
organization	MNC	BUS	Westinghouse
organization	GBR	LEG	Westminster
organization	MNC	BUS	WhatsApp
organization	NGO	MED	White Helmets
	also	Syria Civil Defence
	also	Syria Civil Defense
organization	NGO	JRN	WikiLeaks
organization	AFG	LEG	Wolesi Jirga
organization	NGO	SOC	Women's March
organization	NGO	SOC	World Anti-Doping Agency
	also	WADA
organization	IGO	BUS	World Bank
	also	World Bank Group
organization	NGO	SOC	World Central Kitchen
organization	NGO	REL	World Council of Churches
organization	NGO	SOC	World Economic Forum
	also	WEF
organization	UNO	-	World Food Programme
	also	WFP
	also	World Food Program
	also	UN World Food Programme
	also	U.N. World Food Program
	also	UN food agency
organization	UNO	MED	World Health Organization
	also	WHO
	also	World Health Organisation
	also	UN health agency
organization	UNO	-	World Intellectual Property Organization
	also	WIPO
	also	World Intellectual Property Organisation
organization	NGO	MED	World Medical Association
organization	UNO	-	World Meteorological Organization
	also	WMO
	also	World Meteorological Organisation
organization	UNO	-	World Tourism Organization
	also	UNWTO
organization	IGO	BUS	World Trade Organization
	also	WTO
	also	World Trade Organisation
organization	NGO	SOC	World Vision
organization	NGO	SOC	World Wildlife Fund
	also	WWF
	also	World Wide Fund for Nature
organization	CHN	BUS	Xiaomi
organization	CHN	JRN	Xinhua
	also	Xinhua News Agency
	also	New China News Agency
organization	MNC	BUS	Yahoo
	also	Yahoo!
organization	USA	EDU	Yale University
	also	Yale
organization	RUS	BUS	Yandex
organization	ISR	JRN	Yedioth Ahronoth
organization	JPN	JRN	Yomiuri Shimbun
	also	Yomiuri
organization	KOR	JRN	Yonhap
	also	Yonhap News Agency
organization	MNC	BUS	YouTube
organization	ARG	BUS	YPF
organization	SRB	MIL	Yugoslav army
organization	RUS	BUS	Yukos
organization	TUR	JRN	Zaman
organization	ZWE	LAB	Zimbabwe Congress of Trade Unions
	also	ZCTU
organization	ZWE	GOV	Zimbabwe Electoral Commission
organization	CHN	BUS	ZTE
