# Armed groups, parties and movements, with the PLOVER country and sectors they make.
# Sources: general knowledge; codes and sectors are PLOVER 0.8's (IMG: transnational armed group, ISM:
# movement). A `code` line holds while its dates hold; outside of them the first line does. Parties whose
# bare name many countries share (Socialist Party, Labour Party) stand here only where the news means one
# country by it; elsewhere the country is read from the sentence.

group	CAF	REB	3R
	also	Return, Reclamation and Rehabilitation
group	HTI	CRM	400 Mawozo
group	RUS	PTY	A Just Russia
	also	Just Russia
group	IND	PTY	Aam Aadmi Party
	also	AAP
group	ZAF	CVL	Abahlali baseMjondolo
group	PSE	REB	Abu Nidal Organization
	also	Abu Nidal group
group	PHL	REB	Abu Sayyaf
	also	Abu Sayyaf Group
group	ZAF	PTY	African National Congress
	also	ANC
group	SOM	PRM	Ahlu Sunna Waljama'a
	also	Ahlu Sunnah Wal Jama'a
	also	Ahlu Sunna wal Jamaa
group	SYR	REB	Ahrar al-Sham
group	IND	PTY	AIADMK
	also	All India Anna Dravida Munnetra Kazhagam
group	CYP	PTY	AKEL
group	PSE	REB	al-Aqsa Martyrs' Brigades
	also	Al Aqsa Martyrs Brigade
group	EGY	REB	al-Gama'a al-Islamiyya
	also	Gamaa Islamiya
	also	Jamaa Islamiya
group	IMG	REB	al-Mourabitoun
	also	al-Murabitoun
group	EGY	PTY	al-Nour
	also	Nour Party
	also	al-Nour Party
group	IMG	REB	al-Qaeda
	also	al-Qaida
	also	Al Qaeda network
	also	al-Qa'ida
	also	al-Qa'eda
group	IRQ	REB	al-Qaeda in Iraq
	also	al-Qaida in Iraq
	also	AQI
group	YEM	REB	al-Qaeda in the Arabian Peninsula
	also	al-Qaida in the Arabian Peninsula
	also	AQAP
	also	Ansar al-Sharia in Yemen
group	IMG	REB	al-Qaeda in the Indian Subcontinent
	also	AQIS
group	IMG	REB	al-Qaeda in the Islamic Maghreb
	also	al-Qaida in the Islamic Maghreb
	also	AQIM
group	PSE	REB	Al-Quds Brigades
	also	Saraya al-Quds
group	SOM	REB	al-Shabaab
	also	al-Shabab
	also	Shabaab
	also	Shabab
	also	Shebab
	also	al-Shebab
	also	Harakat al-Shabaab
group	BHR	PTY OPP	al-Wefaq
	also	Wefaq
group	SLE	PTY	All People's Congress
group	NGA	PTY	All Progressives Congress
	also	APC
group	ROU	PTY	Alliance for the Union of Romanians
group	BIH	PTY	Alliance of Independent Social Democrats
	also	SNSD
group	GBR	PTY	Alliance Party of Northern Ireland
group	UGA	REB	Allied Democratic Forces
	also	ADF
group	DEU	PTY	Alternative for Germany
	also	AfD
group	LBN	PTY	Amal Movement
group	CMR	REB	Ambazonia Defence Forces
	also	Ambazonia Defense Forces
	also	Ambazonian separatists
	also	Ambazonia separatists
	also	Anglophone separatists
group	NGA	PRM	Amotekun
group	CZE	PTY	ANO
group	ISM	CVL	Anonymous hacker collective
	also	hacker collective Anonymous
group	IRQ	REB	Ansar al-Islam
group	LBY	REB	Ansar al-Sharia
	also	Ansar al-Shariah
group	IRQ	REB	Ansar al-Sunnah
	also	Ansar al-Sunna
group	EGY	REB	Ansar Beit al-Maqdis
	also	Ansar Bayt al-Maqdis
	also	Sinai Province
group	MLI	REB	Ansar Dine
	also	Ansar Eddine
	also	Ansar al-Din
group	NGA	REB	Ansaru
group	BFA	REB	Ansarul Islam
group	BGD	REB	Ansarullah Bangla Team
group	CAF	REB	anti-balaka
group	RUS	CVL OPP	Anti-Corruption Foundation
group	USA	CVL	Antifa
group	PER	PTY	APRA
group	EGY	CVL	April 6 Youth Movement
	also	April 6 movement
group	MMR	REB	Arakan Army
group	MMR	REB	Arakan Rohingya Salvation Army
	also	ARSA
group	SLV	PTY	ARENA party
	also	Nationalist Republican Alliance
group	SLE	REB	Armed Forces Revolutionary Council
	also	AFRC
group	DZA	REB	Armed Islamic Group
	also	GIA
group	ARM	PTY	Armenian Revolutionary Federation
	also	Dashnaktsutyun
group	IRQ	PRM	Asaib Ahl al-Haq
	also	Asa'ib Ahl al-Haq
	also	League of the Righteous
group	KGZ	PTY	Ata-Jurt
group	JPN	UAF	Aum Shinrikyo
	also	Aum Supreme Truth
group	AUS	PTY	Australian Greens
group	AUS	PTY	Australian Labor Party
	also	Australia's Labor Party
	also	Australian Labor
group	AUT	PTY	Austrian People's Party
	also	ÖVP
group	IRQ	PRM	Awakening Councils
	also	Sons of Iraq
	also	Awakening Council
group	BGD	PTY	Awami League
	also	Bangladesh Awami League
group	PAK	PTY	Awami National Party
	also	ANP
group	KEN	PTY	Azimio la Umoja
	also	Azimio
group	IRQ	PTY	Baath Party
	also	Ba'ath Party
	also	Baathists
	also	Ba'athists
	also	Baathist
group	IND	REB	Babbar Khalsa
	also	Babbar Khalsa International
group	IRQ	PRM	Badr Organization
	also	Badr Brigade
	also	Badr Organisation
	also	Badr Brigades
group	IND	PTY	Bahujan Samaj Party
	also	BSP
group	IND	SOC	Bajrang Dal
group	PAK	REB	Balochistan Liberation Army
	also	BLA
	also	Baluchistan Liberation Army
	also	Baloch Liberation Army
group	PAK	REB	Balochistan Liberation Front
	also	Baloch Liberation Front
group	BGD	PTY	Bangladesh Nationalist Party
group	PHL	REB	Bangsamoro Islamic Freedom Fighters
	also	BIFF
group	MYS	PTY	Barisan Nasional
group	THA	REB	Barisan Revolusi Nasional
	also	BRN
group	SLV	CRM	Barrio 18
	also	18th Street gang
group	ESP	PTY	Basque Nationalist Party
group	ESP	PTY	Batasuna
	also	Herri Batasuna
group	UKR	PTY	Batkivshchyna
group	MEX	CRM	Beltrán Leyva cartel
group	LBY	REB	Benghazi Defence Brigades
	also	Benghazi Defense Brigades
group	MYS	PTY	Bersatu
group	IND	PTY	Bharatiya Janata Party
	also	BJP
	also	Bharatiya Janata
group	THA	PTY	Bhumjaithai
	also	Bhumjaithai Party
group	IND	PTY	Biju Janata Dal
group	COL	CRM	Black Eagles
	also	Águilas Negras
group	USA	CVL	Black Lives Matter
	also	BLM
group	USA	UAF	Black Panthers
	also	Black Panther Party
group	CAN	PTY	Bloc Québécois
group	USA	CRM	Bloods
group	ISR	PTY	Blue and White
	also	Blue and White party
	also	Kahol Lavan
group	NGA	REB	Boko Haram
	also	Boko Haram sect
	also	Nigerian Taliban
group	USA	UAF	Boogaloo Bois
	also	boogaloo movement
group	BIH	REB	Bosnian Serb army
	also	Army of Republika Srpska
	also	Bosnian Serb forces
group	BWA	PTY	Botswana Democratic Party
group	PNG	REB	Bougainville Revolutionary Army
group	USA	UAF	Branch Davidians
group	BRA	PTY	Brazilian Democratic Movement
	also	Brazilian Democratic Movement Party
group	BRA	PTY	Brazilian Liberal Party
group	BRA	PTY	Brazilian Social Democracy Party
	also	PSDB
group	GBR	PTY	Brexit Party
group	GBR	PTY	British National Party
group	URY	PTY	Broad Front
	also	Frente Amplio
group	ITA	PTY	Brothers of Italy
	also	Fratelli d'Italia
group	BGR	PTY	Bulgarian Socialist Party
group	COL	CRM	Cali cartel
group	KHM	PTY OPP	Cambodia National Rescue Party
	also	CNRP
group	KHM	PTY	Cambodian People's Party
group	CMR	PTY	Cameroon People's Democratic Movement
group	ITA	CRM	Camorra
group	ESP	CVL	Catalan National Assembly
group	RUS	REB	Caucasus Emirate
group	DEU	PTY	CDU/CSU
group	TZA	PTY OPP	Chadema
group	TZA	PTY	Chama Cha Mapinduzi
	also	CCM
group	RUS	REB	Chechen rebels
	also	Chechen rebel
	also	Chechen separatists
	also	Chechen fighters
group	PRT	PTY	Chega
group	CHL	PTY	Chilean Socialist Party
group	MMR	REB	Chin National Front
group	CHN	PTY	Chinese Communist Party
	also	CCP
	also	Communist Party of China
	also	CPC
group	DEU	PTY	Christian Democratic Union
	also	CDU
group	DEU	PTY	Christian Social Union
	also	CSU
group	ZWE	PTY	Citizens Coalition for Change
group	ECU	PTY	Citizens' Revolution Movement
	also	Citizens' Revolution
group	ESP	PTY	Ciudadanos
group	CZE	PTY	Civic Democratic Party
group	HKG	PTY	Civic Party
group	POL	PTY	Civic Platform
	also	Civic Coalition
group	ARM	PTY	Civil Contract
group	HKG	CVL	Civil Human Rights Front
group	BDI	PTY	CNDD-FDD
group	CAF	REB	Coalition of Patriots for Change
group	COD	REB	CODECO
	also	Cooperative for the Development of Congo
group	PRY	PTY	Colorado Party
group	CUB	PTY	Communist Party of Cuba
	also	Cuban Communist Party
group	IND	PTY	Communist Party of India (Marxist)
	also	CPI(M)
	also	CPM
group	NPL	PTY	Communist Party of Nepal
	also	Communist Party of Nepal (Unified Marxist-Leninist)
	also	CPN-UML
group	NPL	PTY	Communist Party of Nepal (Maoist Centre)
	also	CPN (Maoist Centre)
	also	Maoist Centre
group	PHL	REB	Communist Party of the Philippines
	also	CPP
group	RUS	PTY	Communist Party of the Russian Federation
	also	KPRF
group	VNM	PTY	Communist Party of Vietnam
	also	Vietnamese Communist Party
group	ECU	CVL	CONAIE
	also	Confederation of Indigenous Nationalities of Ecuador
group	CHL	PTY	Concertación
group	POL	PTY	Confederation Liberty and Independence
group	COD	REB	Congo River Alliance
	also	Alliance Fleuve Congo
group	ZAF	PTY	Congress of the People
group	GBR	PTY	Conservative Party
	also	Conservatives
	also	Tories
	also	Tory
	also	Tory Party
	also	British Conservatives
group	CAN	PTY	Conservative Party of Canada
	also	Canadian Conservatives
group	GRC	UAF	Conspiracy of Fire Nuclei
group	JPN	PTY	Constitutional Democratic Party of Japan
	also	Constitutional Democratic Party
group	GBR	REB	Continuity IRA
group	NIC	REB	Contras
	also	Contra rebels
group	CHL	REB	Coordinadora Arauco Malleco
group	BLR	PTY OPP	Coordination Council of Belarus
	also	Belarusian Coordination Council
group	IRQ	PTY	Coordination Framework
group	MLI	REB	Coordination of Azawad Movements
	also	Coordination of Movements of Azawad
group	ITA	CRM	Cosa Nostra
	also	Sicilian Mafia
group	USA	CRM	Crips
group	HRV	PTY	Croatian Democratic Union
	also	HDZ
group	MLI	PRM	Dan Na Ambassagou
group	DNK	PTY	Danish People's Party
group	IRQ	PTY	Dawa Party
	also	Islamic Dawa Party
group	TUR	PTY	DEM Party
	also	Peoples' Equality and Democracy Party
group	MYS	PTY	Democratic Action Party
group	ZAF	PTY	Democratic Alliance
	also	DA
group	COL	PTY	Democratic Center party
	also	Democratic Center
	also	Centro Democrático
group	RWA	REB	Democratic Forces for the Liberation of Rwanda
	also	FDLR
group	PSE	REB	Democratic Front for the Liberation of Palestine
	also	DFLP
group	MMR	PRM	Democratic Karen Buddhist Army
group	KOS	PTY	Democratic League of Kosovo
group	POL	PTY	Democratic Left Alliance
group	SRB	PTY	Democratic Opposition of Serbia
group	USA	PTY	Democratic Party
	also	Democrats
	also	Democrat
	also	U.S. Democrats
	also	House Democrats
	also	Senate Democrats
	also	Democratic National Committee
	also	DNC
	also	congressional Democrats
	also	Democratic lawmaker
	also	Democratic lawmakers
	also	Democratic senators
	also	Democratic leaders
	also	Democratic candidates
	also	Democratic National Convention
group	ALB	PTY	Democratic Party of Albania
group	JPN	PTY	Democratic Party of Japan
	also	DPJ
group	KOR	PTY	Democratic Party of Korea
	also	Minjoo Party
group	KOS	PTY	Democratic Party of Kosovo
group	MNE	PTY	Democratic Party of Socialists
group	TWN	PTY	Democratic Progressive Party
	also	DPP
group	SYR	PTY	Democratic Union Party
	also	PYD
group	GBR	PTY	Democratic Unionist Party
	also	DUP
group	VEN	PTY OPP	Democratic Unity Roundtable
	also	Democratic Unity coalition
group	HKG	PTY	Demosisto
group	DEU	PTY	Die Linke
	also	Left Party of Germany
group	DOM	PTY	Dominican Liberation Party
group	UKR	REB PRE	Donetsk People's Republic
	also	DNR
group	IND	PTY	Dravida Munnetra Kazhagam
	also	DMK
group	IDN	REB	East Indonesia Mujahideen
	also	MIT militants
	also	Mujahidin Indonesia Timur
group	CHN	REB	East Turkestan Islamic Movement
	also	ETIM
	also	Turkistan Islamic Party
	also	Turkestan Islamic Party
group	NGA	REB	Eastern Security Network
group	ZAF	PTY	Economic Freedom Fighters
	also	EFF
group	EGY	REB	Egyptian Islamic Jihad
group	GBR	CVL	English Defence League
	also	EDL
group	TUN	PTY	Ennahda
	also	Ennahdha
	also	Nahda
	also	An-Nahda
	also	al-Nahda
group	CYP	REB	EOKA
group	ERI	PTY	Eritrean People's Liberation Front
	also	EPLF
group	ESP	REB	ETA
	also	Basque separatist group ETA
	also	Euskadi ta Askatasuna
group	ETH	PTY	Ethiopian People's Revolutionary Democratic Front
	also	EPRDF
group	UKR	PTY	European Solidarity
group	TLS	REB	Falintil
group	ETH	REB	Fano
	also	Fano militia
	also	Amhara Fano
group	SLV	PTY	Farabundo Martí National Liberation Front
	also	FMLN
	code	SLV	REB	1980-10	1992-01-16
group	COL	REB	FARC
	also	Revolutionary Armed Forces of Colombia
	also	FARC rebels
	code	COL	PTY	2017-08-27	-
group	COL	REB	FARC dissidents
	also	dissident FARC
	also	FARC dissident
	also	Estado Mayor Central
	also	Segunda Marquetalia
group	NLD	PTY	Farmer-Citizen Movement
group	PSE	PTY	Fatah
	also	Fateh
	also	al-Fatah
group	LBN	REB	Fatah al-Islam
group	TUR	PTY	Felicity Party
group	IRL	PTY	Fianna Fáil
group	HUN	PTY	Fidesz
group	FJI	PTY	FijiFirst
group	IRL	PTY	Fine Gael
group	FIN	PTY	Finns Party
	also	True Finns
group	BRA	CRM	First Capital Command
	also	PCC
	also	Primeiro Comando da Capital
group	ITA	PTY	Five Star Movement
	also	5-Star Movement
	also	M5S
group	SDN	CVL	Forces of Freedom and Change
	also	FFC
	also	Forces for Freedom and Change
group	UGA	PTY OPP	Forum for Democratic Change
group	ITA	PTY	Forza Italia
group	IDN	REB	Free Aceh Movement
	also	GAM
	also	Gerakan Aceh Merdeka
group	DEU	PTY	Free Democratic Party
	also	FDP
	also	Free Democrats
group	IDN	REB	Free Papua Movement
	also	OPM
	also	West Papua National Liberation Army
	also	West Papua Liberation Army
	also	TPNPB
group	LBN	PTY	Free Patriotic Movement
group	PER	PTY	Free Peru
	also	Perú Libre
group	SYR	REB	Free Syrian Army
	also	FSA
group	EGY	PTY	Freedom and Justice Party
group	CAN	CVL	Freedom Convoy
group	RUS	REB	Freedom of Russia Legion
group	AUT	PTY	Freedom Party of Austria
	also	FPÖ
group	MOZ	PTY	Frelimo
	also	Mozambique Liberation Front
group	FRA	PTY	French Communist Party
group	FRA	PTY	French Socialist Party
	also	French Socialists
	also	France's Socialist Party
group	TLS	PTY	Fretilin
group	CAN	REB	Front de libération du Québec
	also	FLQ
group	TCD	REB	Front for Change and Concord in Chad
	also	Front pour l'Alternance et la Concorde au Tchad
group	AGO	REB	Front for the Liberation of the Enclave of Cabinda
	also	FLEC
group	THA	PTY	Future Forward Party
	also	Future Forward
group	LBN	PTY	Future Movement
group	HTI	CRM	G9
	also	G9 gang
	also	G9 Family and Allies
group	USA	CRM	Gambino crime family
group	MLI	PRM	GATIA
group	YEM	PTY	General People's Congress
group	GEO	PTY	Georgian Dream
group	BGR	PTY	GERB
group	IDN	PTY	Gerindra
	also	Great Indonesia Movement Party
	also	Gerindra Party
group	DEU	PTY	German Greens
	also	Alliance 90/The Greens
group	GRC	PTY	Golden Dawn
group	IDN	PTY	Golkar
	also	Golkar Party
group	KOR	PTY	Grand National Party
group	TUR	PRM	Grey Wolves
	also	Gray Wolves
group	GTM	REB	Guatemalan National Revolutionary Unity
	also	URNG
group	MEX	CRM	Guerreros Unidos
group	TUR	REL	Gülen movement
	also	Gulenists
	also	FETO
	also	Gulenist Terror Organization
	also	Fethullah Terrorist Organization
group	MEX	CRM	Gulf cartel
group	COL	CRM	Gulf Clan
	also	Clan del Golfo
	also	Urabeños
	also	Gaitanist Self-Defense Forces
	also	Usuga Clan
group	ISR	PRM	Haganah
group	PSE	REB	Hamas
	also	Islamic Resistance Movement
	also	Palestinian Islamist group Hamas
group	AFG	REB	Haqqani network
	also	Haqqanis
group	IRQ	PRM	Harakat Hezbollah al-Nujaba
	also	al-Nujaba
group	PAK	REB	Harkat-ul-Mujahideen
	also	Harkat-ul-Mujahedeen
group	EGY	REB	Hasm
	also	Hasm Movement
group	SYR	REB	Hayat Tahrir al-Sham
	also	HTS
	also	Hay'at Tahrir al-Sham
	also	Tahrir al-Sham
	code	SYR	GOV	2024-12-08	2025-01-29
group	BGD	REL	Hefazat-e-Islam
	also	Hefajat-e-Islam
group	IMG	CRM	Hells Angels
	also	Hell's Angels
group	AFG	REB	Hezb-e-Islami
	also	Hizb-i-Islami
	also	Hezb-i-Islami
	also	Hezb-e-Islami Gulbuddin
	also	Hezb-i-Islami Gulbuddin
group	LBN	REB	Hezbollah
	also	Hizbollah
	also	Hizbullah
	also	Hezbullah
	also	Hizballah
	also	Lebanese Hezbollah
	also	Party of God
group	SYR	PTY OPP	High Negotiations Committee
group	DZA	CVL	Hirak
	also	Hirak movement
group	COL	PTY	Historic Pact
	also	Pacto Histórico
group	ISM	REL	Hizb ut-Tahrir
group	SOM	REB	Hizbul Islam
group	IND	REB	Hizbul Mujahideen
	also	Hizb-ul-Mujahideen
	also	Hizbul Mujahedeen
	also	Hizb-ul-Mujahedeen
group	YEM	REB	Houthis
	also	Houthi
	also	Houthi rebels
	also	Huthi
	also	Huthis
	also	Ansar Allah
	also	Ansarullah
	also	al-Houthi
	also	Houthi movement
group	IND	PTY	Hurriyat Conference
	also	All Parties Hurriyat Conference
	also	All Party Hurriyat Conference
	also	Hurriyat
group	BDI	PRM	Imbonerakure
group	IND	REB	Indian Mujahideen
group	IND	PTY	Indian National Congress
	also	Congress party
	also	Indian Congress party
group	NGA	REB	Indigenous People of Biafra
	also	IPOB
group	ESP	CVL	Indignados
group	IDN	PTY	Indonesian Democratic Party of Struggle
	also	PDI-P
	also	PDIP
group	ZAF	PTY	Inkatha Freedom Party
	also	IFP
	also	Inkatha
group	MEX	PTY	Institutional Revolutionary Party
	also	PRI
group	GBR	CVL	Insulate Britain
group	RWA	PRM	Interahamwe
group	IRQ	PTY OPP	Iraqi National Congress
group	ISR	REB	Irgun
group	GBR	REB	Irish National Liberation Army
	also	INLA
group	GBR	REB	Irish Republican Army
	also	IRA
	also	Provisional IRA
	also	Provisional Irish Republican Army
group	JPN	PTY	Ishin
	also	Japan Innovation Party
	also	Nippon Ishin
group	YEM	PTY	Islah
	also	al-Islah
	also	Islah Party
group	JOR	PTY	Islamic Action Front
group	SOM	REB	Islamic Courts Union
	also	Union of Islamic Courts
	also	Supreme Islamic Courts Council
group	IDN	REL	Islamic Defenders Front
	also	FPI
group	SYR	REB	Islamic Front
group	NGA	REL	Islamic Movement in Nigeria
	also	Islamic Movement of Nigeria
group	UZB	REB	Islamic Movement of Uzbekistan
	also	IMU
group	TJK	PTY	Islamic Renaissance Party
	also	Islamic Renaissance Party of Tajikistan
group	IRQ	REB	Islamic Resistance in Iraq
group	DZA	REB	Islamic Salvation Army
group	DZA	PTY	Islamic Salvation Front
	also	FIS
group	IMG	REB	Islamic State
	also	Islamic State group
	also	ISIS
	also	ISIL
	also	Daesh
	also	Da'esh
	also	IS
	also	Islamic State of Iraq and Syria
	also	Islamic State of Iraq and the Levant
	also	Islamic State in Iraq and the Levant
	also	Islamic State of Iraq and al-Sham
	also	so-called Islamic State
	also	Islamic State militant group
group	IMG	REB	Islamic State in the Greater Sahara
	also	ISGS
	also	Islamic State Sahel Province
group	AFG	REB	Islamic State Khorasan
	also	Islamic State Khorasan Province
	also	ISIS-K
	also	ISKP
	also	IS-K
	also	ISIL-K
	also	Islamic State in Khorasan Province
	also	IS-Khorasan
group	MOZ	REB	Islamic State Mozambique
	also	ISIS-Mozambique
	also	IS-Mozambique
group	IRQ	REB	Islamic State of Iraq
group	NGA	REB	Islamic State West Africa Province
	also	ISWAP
	also	Islamic State in West Africa Province
	also	Islamic State in West Africa
group	ISR	PTY	Israeli Labor Party
	also	Israeli Labour Party
	also	Israel Labor Party
group	MAR	PTY	Istiqlal
	also	Istiqlal Party
group	ITA	PTY	Italia Viva
group	ITA	PTY	Italian Democratic Party
group	ITA	CRM	Italian mafia
group	CIV	PTY	Ivorian Popular Front
group	TUR	PTY	İYİ Party
group	IRN	REB	Jaish al-Adl
	also	Jaish ul-Adl
	also	Jaysh al-Adl
group	SYR	REB	Jaish al-Islam
	also	Jaysh al-Islam
	also	Army of Islam
group	PAK	REB	Jaish-e-Mohammed
	also	Jaish-e-Muhammad
	also	Jaish-e-Mohammad
group	MEX	CRM	Jalisco New Generation cartel
	also	CJNG
	also	Jalisco cartel
group	IMG	REB	Jama'at Nasr al-Islam wal Muslimin
	also	JNIM
	also	Jamaat Nusrat al-Islam wal-Muslimin
	also	Group to Support Islam and Muslims
	also	Group for the Support of Islam and Muslims
	also	Jama'a Nusrat ul-Islam wa al-Muslimin
	also	Support Group for Islam and Muslims
group	IDN	REB	Jamaah Ansharut Daulah
group	BGD	PTY	Jamaat-e-Islami Bangladesh
	also	Bangladesh Jamaat-e-Islami
group	PAK	PTY	Jamaat-e-Islami Pakistan
group	PAK	REL	Jamaat-ud-Dawa
	also	JuD
group	PAK	REB	Jamaat-ul-Ahrar
group	BGD	REB	Jamaat-ul-Mujahideen Bangladesh
	also	JMB
	also	Jama'atul Mujahideen Bangladesh
group	PAK	PTY	Jamiat Ulema-e-Islam
	also	JUI-F
	also	Jamiat Ulema-e-Islam-Fazl
	also	JUI
group	IND	REB	Jammu Kashmir Liberation Front
	also	JKLF
	also	Jammu and Kashmir Liberation Front
group	IND	PTY	Janata Dal (United)
	also	JD(U)
group	LKA	PTY	Janatha Vimukthi Peramuna
	also	JVP
group	SDN	PRM	Janjaweed
	also	Janjawid
	also	Janjaweed militia
group	JPN	PTY	Japanese Communist Party
group	JPN	UAF	Japanese Red Army
group	BGD	PTY	Jatiya Party
group	ISM	REL	Jehovah's Witnesses
	also	Jehovah's Witness
group	IMG	REB	Jemaah Islamiyah
	also	Jemaah Islamiah
	also	Jemaah Islamiyya
group	ISR	PTY	Jewish Home
	also	Habayit Hayehudi
group	HUN	PTY	Jobbik
group	ISR	PTY	Joint List
group	MEX	CRM	Juárez cartel
group	KEN	PTY	Jubilee Party
	also	Jubilee Alliance
	also	Jubilee coalition
group	IRN	REB	Jundallah
	also	Jundollah
group	MLI	CVL	June 5 Movement
	also	M5-RFP
group	ARG	PTY	Juntos por el Cambio
	also	Together for Change
group	ESP	PTY	Junts
	also	Together for Catalonia
	also	Junts per Catalunya
group	GBR	CVL	Just Stop Oil
group	TUR	PTY	Justice and Development Party
	also	AKP
	also	AK Party
group	MAR	PTY	Justice and Development Party of Morocco
group	SDN	REB	Justice and Equality Movement
	also	JEM
group	VEN	PTY OPP	Justice First
	also	Primero Justicia
group	MMR	REB	Kachin Independence Army
	also	KIA
	also	Kachin Independence Organization
group	ISR	PTY	Kadima
group	RUS	PRM	Kadyrovtsy
	also	Kadyrovites
group	COD	UAF	Kamuina Nsapu
	also	Kamwina Nsapu
group	MMR	REB	Karen National Liberation Army
	also	KNLA
group	MMR	REB	Karen National Union
	also	KNU
group	IRQ	PRM	Kataib Hezbollah
	also	Kata'ib Hezbollah
	also	Kataeb Hezbollah
	also	Hezbollah Brigades
group	KEN	PTY	Kenya African National Union
	also	KANU
group	KHM	REB	Khmer Rouge
	code	KHM	GOV	1975-04-17	1979-01-07
group	MEX	CRM	Knights Templar cartel
group	IRN	REB	Komala
group	JPN	PTY	Komeito
	also	New Komeito
group	KOS	REB	Kosovo Liberation Army
	also	KLA
	also	UÇK
group	USA	UAF	Ku Klux Klan
	also	KKK
	also	Klansmen
	also	Klansman
	also	Klan
group	TWN	PTY	Kuomintang
	also	KMT
	also	Chinese Nationalist Party
	also	Nationalist Party of Taiwan
group	IRQ	PTY	Kurdistan Democratic Party
	also	KDP
group	IRN	REB	Kurdistan Democratic Party of Iran
	also	KDPI
	also	PDKI
group	TUR	REB	Kurdistan Freedom Falcons
	also	Kurdistan Freedom Hawks
group	TUR	REB	Kurdistan Workers' Party
	also	PKK
	also	Kurdish Workers' Party
	also	KADEK
group	MEX	CRM	La Familia
	also	La Familia Michoacana
group	FRA	PTY	La France Insoumise
	also	France Unbowed
	also	LFI
group	ARG	PTY	La Libertad Avanza
	also	Liberty Advances
	also	Freedom Advances
group	FRA	PTY	La République En Marche
	also	En Marche
	also	LREM
	also	Republic on the Move
group	GBR	PTY	Labour Party
	also	Labour
	also	British Labour Party
	also	New Labour
group	NGA	PTY	Labour Party of Nigeria
group	CUB	CVL	Ladies in White
group	PAK	REB	Lashkar-e-Jhangvi
	also	LeJ
	also	Lashkar-i-Jhangvi
group	PAK	REB	Lashkar-e-Taiba
	also	LeT
	also	Lashkar-e-Tayyiba
	also	Lashkar-i-Taiba
	also	Lashkar-e-Toiba
group	DEU	CVL	Last Generation
	also	Letzte Generation
group	HTI	PTY	Lavalas
	also	Fanmi Lavalas
group	POL	PTY	Law and Justice
	also	PiS
	also	Law and Justice party
group	LBN	PTY	Lebanese Forces
group	FRA	PTY	Les Républicains
	also	French Republicans
group	JPN	PTY	Liberal Democratic Party
	also	LDP
group	RUS	PTY	Liberal Democratic Party of Russia
	also	LDPR
group	GBR	PTY	Liberal Democrats
	also	Lib Dems
	also	Lib Dem
	also	Liberal Democrat
group	AUS	PTY	Liberal Party of Australia
group	CAN	PTY	Liberal Party of Canada
	also	Canadian Liberals
group	PHL	PTY	Liberal Party of the Philippines
group	AUS	PTY	Liberal-National coalition
group	LKA	REB	Liberation Tigers of Tamil Eelam
	also	LTTE
	also	Tamil Tigers
	also	Tamil Tiger
	also	Tamil Tiger rebels
	also	Tigers of Tamil Eelam
group	LBR	REB	Liberians United for Reconciliation and Democracy
	also	LURD
group	USA	PTY	Libertarian Party
group	KOR	PTY	Liberty Korea Party
group	HND	PTY	Libre Party
	also	Liberty and Refoundation
group	LBY	PRM	Libya Dawn
group	LBY	REB	Libyan Islamic Fighting Group
group	LBY	REB	Libyan National Army
	also	LNA
	also	Libyan Arab Armed Forces
	also	self-styled Libyan National Army
group	ISR	PTY	Likud
	also	Likud party
group	PSE	REB	Lions' Den
	also	Lion's Den
group	UGA	REB	Lord's Resistance Army
	also	LRA
group	ECU	CRM	Los Choneros
	also	Choneros
group	ECU	CRM	Los Lobos
group	COL	CRM	Los Rastrojos
	also	Rastrojos
group	MEX	CRM	Los Zetas
	also	Zetas
	also	Zetas cartel
	also	Zetas drug cartel
group	UKR	REB PRE	Luhansk People's Republic
	also	LNR
	also	Lugansk People's Republic
group	COL	REB	M-19
	also	April 19 Movement
	code	COL	PTY	1990-03	-
group	MMR	REL	Ma Ba Tha
group	MLI	REB	Macina Liberation Front
	also	Katiba Macina
group	HUN	PRM	Magyar Gárda
	also	Hungarian Guard
group	IRQ	REB	Mahdi Army
	also	Mehdi Army
	also	Jaish al-Mahdi
group	COD	REB	Mai-Mai
	also	Mayi-Mayi
	also	Mai-Mai militia
group	MWI	PTY	Malawi Congress Party
group	MDV	PTY	Maldivian Democratic Party
	also	MDP
group	LBN	PTY	March 14 alliance
	also	March 14 coalition
	also	March 14 bloc
	also	March 14 movement
group	COD	REB	March 23 Movement
	also	M23
	also	M23 movement
	also	M23 rebels
group	LBN	PTY	March 8 alliance
	also	March 8 coalition
	also	March 8 bloc
group	PHL	REB	Maute group
	also	Maute
group	COL	CRM	Medellín cartel
group	ISR	PTY	Meretz
group	ISM	CVL	MeToo movement
	also	#MeToo
	also	Me Too movement
group	LBY	PRM	Misrata Brigades
group	KEN	REB	Mombasa Republican Council
group	MNG	PTY	Mongolian People's Party
group	ARG	REB	Montoneros
group	MEX	PTY	Morena
	also	National Regeneration Movement
group	PHL	REB	Moro Islamic Liberation Front
	also	MILF
group	PHL	REB	Moro National Liberation Front
	also	MNLF
group	THA	PTY	Move Forward Party
group	LBR	REB	Movement for Democracy in Liberia
group	ZWE	PTY	Movement for Democratic Change
	also	MDC
group	IMG	REB	Movement for Oneness and Jihad in West Africa
	also	MUJAO
	also	MUJWA
	also	Movement for Unity and Jihad in West Africa
group	BOL	PTY	Movement for Socialism
	also	Movement Toward Socialism
	also	Movement to Socialism
group	NGA	CVL	Movement for the Actualization of the Sovereign State of Biafra
	also	MASSOB
group	NGA	REB	Movement for the Emancipation of the Niger Delta
	also	MEND
group	COD	REB	Movement for the Liberation of Congo
	also	MLC
	also	Congolese Liberation Movement
group	SEN	REB	Movement of Democratic Forces of Casamance
	also	MFDC
group	AGO	PTY	MPLA
	also	People's Movement for the Liberation of Angola
group	SLV	CRM	MS-13
	also	Mara Salvatrucha
	also	MS13
group	IRN	REB	Mujahedin-e Khalq
	also	People's Mujahedin
	also	MEK
	also	Mujahideen-e-Khalq
	also	People's Mujahedin of Iran
	also	People's Mojahedin Organization of Iran
	also	Mujahedeen-e-Khalq
group	IRQ	REB	Mujahideen Shura Council
group	KEN	CRM	Mungiki
group	EGY	PTY	Muslim Brotherhood
	also	Moslem Brotherhood
	also	Brotherhood
	also	Ikhwan
	also	Egypt's Muslim Brotherhood
group	PAK	PTY	Muttahida Qaumi Movement
	also	MQM
	also	MQM-P
group	MMR	REB	Myanmar National Democratic Alliance Army
	also	MNDAA
group	AZE	REB	Nagorno-Karabakh Defense Army
	also	Nagorno-Karabakh Defence Army
group	USA	CVL	Nation of Islam
group	MEX	PTY	National Action Party
	also	PAN
group	FIN	PTY	National Coalition Party
group	COD	REB	National Congress for the Defence of the People
	also	CNDP
	also	National Congress for the Defense of the People
group	SDN	PTY	National Congress Party
group	IRN	PTY OPP	National Council of Resistance of Iran
	also	NCRI
group	IND	PTY	National Democratic Alliance
group	GHA	PTY	National Democratic Congress
	also	NDC
group	IND	REB	National Democratic Front of Bodoland
	also	NDFB
group	PHL	REB	National Democratic Front of the Philippines
	also	NDFP
group	EGY	PTY	National Democratic Party
group	DEU	PTY	National Democratic Party of Germany
	also	NPD
group	BDI	REB	National Forces of Liberation
	also	FNL
group	MMR	PTY	National League for Democracy
	also	NLD
group	ROU	PTY	National Liberal Party of Romania
group	COL	REB	National Liberation Army
	also	ELN
group	DZA	PTY	National Liberation Front
	also	FLN
group	FRA	REB	National Liberation Front of Corsica
	also	FLNC
	also	Corsican National Liberation Front
group	MLI	REB	National Movement for the Liberation of Azawad
	also	MNLA
group	AUS	PTY	National Party of Australia
	also	Nationals
group	LBR	REB	National Patriotic Front of Liberia
	also	NPFL
group	FRA	PTY	National Rally
	also	Rassemblement National
	also	National Front
	also	Front National
group	AFG	REB	National Resistance Front of Afghanistan
	also	National Resistance Front
group	UGA	PTY	National Resistance Movement
	also	NRM
group	EGY	PTY OPP	National Salvation Front
group	SSD	REB	National Salvation Front of South Sudan
group	TUN	PTY OPP	National Salvation Front of Tunisia
group	IND	REB	National Socialist Council of Nagaland
	also	NSCN
	also	NSCN-IM
	also	National Socialist Council of Nagalim
group	DEU	UAF	National Socialist Underground
	also	NSU
group	LKA	REB	National Thowheeth Jama'ath
	also	National Thowheed Jamath
	also	National Towheed Jamaat
group	MMR	PTY OPP	National Unity Government of Myanmar
	also	National Unity Government
group	ISR	PTY	National Unity party
group	UGA	PTY OPP	National Unity Platform
group	IND	PTY	Nationalist Congress Party
group	TUR	PTY	Nationalist Movement Party
	also	MHP
	also	National Movement Party
group	IND	REB	Naxalites
	also	Naxalite
	also	Naxals
	also	Naxal
	also	Communist Party of India (Maoist)
	also	CPI (Maoist)
	also	CPI-Maoist
	also	Maoists of India
	also	Naxalite rebels
group	ITA	CRM	'Ndrangheta
group	NPL	REB	Nepalese Maoists
	also	Nepali Maoists
	also	Nepal's Maoists
	also	Nepalese Maoist rebels
	code	NPL	PTY	2006-11-21	-
group	NPL	PTY	Nepali Congress
	also	Nepali Congress party
group	AZE	PTY	New Azerbaijan Party
group	GRC	PTY	New Democracy
	also	New Democracy party
group	CAN	PTY	New Democratic Party
	also	NDP
	also	New Democrats
group	BEL	PTY	New Flemish Alliance
	also	N-VA
group	CIV	REB	New Forces
	also	Forces Nouvelles
group	GHA	PTY	New Patriotic Party
	also	NPP
group	PHL	REB	New People's Army
	also	NPA
group	FRA	PTY	New Popular Front
group	ISR	PTY	New Right party
group	NZL	PTY	New Zealand First
group	NZL	PTY	New Zealand Labour Party
group	NZL	PTY	New Zealand National Party
group	TUN	PTY	Nidaa Tounes
group	NGA	REB	Niger Delta Avengers
group	NER	REB	Niger Movement for Justice
group	AFG	REB	Northern Alliance
	also	Afghan Northern Alliance
group	ITA	PTY	Northern League
	also	Lega Nord
group	NOR	PTY	Norwegian Labour Party
group	SLV	PTY	Nuevas Ideas
	also	New Ideas party
group	KAZ	PTY	Nur Otan
	also	Amanat party
group	SYR	REB	Nusra Front
	also	Jabhat al-Nusra
	also	al-Nusra Front
	also	Al-Nusra
	also	Jabhat Fateh al-Sham
	also	Jabhat Fatah al-Sham
group	USA	UAF	Oath Keepers
group	HKG	CVL	Occupy Central
	also	Umbrella Movement
group	USA	CVL	Occupy Wall Street
	also	Occupy movement
group	ETH	REB	Ogaden National Liberation Front
	also	ONLF
	code	ETH	PTY	2018-10	-
group	AUS	PTY	One Nation
	also	One Nation party
group	KEN	PTY	Orange Democratic Movement
	also	ODM
group	GBR	CVL	Orange Order
	also	Orangemen
group	ETH	REB	Oromo Liberation Army
	also	OLA
	also	OLF-Shene
group	ETH	REB	Oromo Liberation Front
	also	OLF
	code	ETH	PTY	2018-08	-
group	ISR	PTY	Otzma Yehudit
	also	Jewish Power
group	UKR	PTY	Our Ukraine
group	ECU	PTY	PAIS Alliance
	also	Alianza PAIS
group	MYS	PTY	Pakatan Harapan
	also	Alliance of Hope
group	PAK	PTY OPP	Pakistan Democratic Movement
	also	PDM
group	PAK	PTY	Pakistan Muslim League
group	PAK	PTY	Pakistan Muslim League-Nawaz
	also	PML-N
	also	Pakistan Muslim League (N)
	also	PMLN
group	PAK	PTY	Pakistan Muslim League-Quaid
	also	PML-Q
group	PAK	PTY	Pakistan People's Party
	also	PPP
	also	Pakistan Peoples Party
group	PAK	PTY	Pakistan Tehreek-e-Insaf
	also	PTI
	also	Pakistan Tehrik-e-Insaf
	also	Pakistan Tehreek-i-Insaf
group	THA	PTY	Palang Pracharath
	also	Palang Pracharath Party
group	GBR	CVL	Palestine Action
group	PSE	GOV	Palestine Liberation Organization
	also	PLO
	also	Palestine Liberation Organisation
group	PSE	GOV	Palestinian Authority
	also	Palestinian National Authority
	also	PNA
	also	PA
group	PSE	REB	Palestinian Islamic Jihad
	also	Islamic Jihad
	also	PIJ
group	PRY	REB	Paraguayan People's Army
group	MYS	PTY	Parti Islam Se-Malaysia
	also	Pan-Malaysian Islamic Party
group	CAN	PTY	Parti Québécois
group	NLD	PTY	Party for Freedom
group	MDA	PTY	Party of Action and Solidarity
group	MDA	PTY	Party of Communists
group	BIH	PTY	Party of Democratic Action
group	IRN	REB	Party of Free Life of Kurdistan
	also	PJAK
group	KEN	PTY	Party of National Unity
group	UKR	PTY	Party of Regions
group	MEX	PTY	Party of the Democratic Revolution
	also	PRD
group	PAK	CVL	Pashtun Tahafuz Movement
	also	PTM
group	GRC	PTY	PASOK
group	SEN	PTY	Pastef
group	THA	REB	Patani United Liberation Organisation
	also	PULO
	also	Pattani United Liberation Organization
group	LAO	REB	Pathet Lao
group	USA	UAF	Patriot Front
group	ZMB	PTY	Patriotic Front
group	TCD	PTY	Patriotic Salvation Movement
group	IRQ	PTY	Patriotic Union of Kurdistan
	also	PUK
group	PHL	PTY	PDP-Laban
group	DEU	CVL	PEGIDA
group	KOR	PTY	People Power Party
group	SGP	PTY	People's Action Party
group	THA	CVL	People's Alliance for Democracy
	also	Yellow Shirts
	also	Yellow Shirt
group	MMR	REB	People's Defence Force
	also	People's Defense Force
	also	People's Defence Forces
	also	People's Defense Forces
group	NGA	PTY	People's Democratic Party
	also	PDP
group	IND	PTY	People's Democratic Party of Kashmir
group	NLD	PTY	People's Party for Freedom and Democracy
	also	VVD
group	SYR	REB	People's Protection Units
	also	YPG
	also	People's Defense Units
	also	Kurdish People's Protection Units
group	TUR	PTY	Peoples' Democratic Party
	also	HDP
	also	People's Democratic Party of Turkey
	also	Peoples Democratic Party of Turkey
group	MYS	PTY	Perikatan Nasional
group	ARG	PTY	Peronists
	also	Peronist
	also	Justicialist Party
	also	Peronist party
group	LBN	PTY	Phalange Party
	also	Kataeb
	also	Kataeb Party
	also	Phalangists
group	THA	PTY	Pheu Thai
	also	Pheu Thai Party
	also	Puea Thai
group	GBR	PTY	Plaid Cymru
group	ESP	PTY	Podemos
	also	Unidas Podemos
group	ESH	REB	Polisario Front
	also	Polisario
	also	Frente Polisario
group	PER	PTY	Popular Force
	also	Fuerza Popular
group	PSE	REB	Popular Front for the Liberation of Palestine
	also	PFLP
group	COL	REB	Popular Liberation Army
group	ESP	PTY	Popular Party
	also	Partido Popular
	also	Spanish Popular Party
	also	Spain's People's Party
group	PSE	REB	Popular Resistance Committees
group	MEX	REB	Popular Revolutionary Army
	also	EPR
group	VEN	PTY OPP	Popular Will
	also	Voluntad Popular
group	PRT	PTY	Portuguese Socialist Party
group	UKR	REB	pro-Russian separatists
	also	pro-Russia separatists
	also	pro-Russian rebels
	also	pro-Russia rebels
	also	Russian-backed separatists
	also	Russia-backed separatists
	also	Russian-backed rebels
	also	Moscow-backed separatists
group	NOR	PTY	Progress Party of Norway
group	LBN	PTY	Progressive Socialist Party
group	ETH	PTY	Prosperity Party
group	IDN	PTY	Prosperous Justice Party
group	USA	CVL	Proud Boys
	also	Proud Boy
group	RUS	CVL OPP	Pussy Riot
group	USA	CVL	QAnon
group	PSE	REB	Qassam Brigades
	also	Izz ad-Din al-Qassam Brigades
	also	Ezzedine al-Qassam Brigades
	also	al-Qassam Brigades
	also	Izz el-Deen al-Qassam Brigades
	also	Izzedine al-Qassam Brigades
group	ISR	PTY	Raam
	also	United Arab List
group	ARG	PTY	Radical Civic Union
group	COD	REB	Rally for Congolese Democracy
	also	Congolese Rally for Democracy
group	CIV	PTY	Rally of the Republicans
group	SDN	PRM	Rapid Support Forces
	also	RSF
	also	Sudan's Rapid Support Forces
	also	paramilitary Rapid Support Forces
	code	SDN	REB	2023-04-15	-
group	IND	PTY	Rashtriya Janata Dal
	also	RJD
group	IND	SOC	Rashtriya Swayamsevak Sangh
	also	RSS
group	GBR	REB	Real IRA
	also	New IRA
	also	Real Irish Republican Army
group	FRA	PTY	Reconquête
group	DEU	UAF	Red Army Faction
	also	Baader-Meinhof
group	ITA	UAF	Red Brigades
group	BRA	CRM	Red Command
	also	Comando Vermelho
group	CHN	PRM	Red Guards
group	BDI	REB	RED-Tabara
group	GBR	PTY	Reform UK
group	DEU	CVL	Reichsbürger
group	ISR	PTY	Religious Zionism
	also	Religious Zionist Party
group	MOZ	PTY	Renamo
	also	Mozambican National Resistance
group	ESP	PTY	Republican Left of Catalonia
	also	Esquerra Republicana
group	USA	PTY	Republican Party
	also	Republicans
	also	Republican
	also	GOP
	also	House Republicans
	also	Senate Republicans
	also	Republican National Committee
	also	RNC
	also	congressional Republicans
	also	Republican National Convention
	also	U.S. Republicans
group	ARM	PTY	Republican Party of Armenia
group	TUR	PTY	Republican People's Party
	also	CHP
group	GRC	UAF	Revolutionary Organization 17 November
	also	November 17 group
group	TUR	REB	Revolutionary People's Liberation Party/Front
	also	DHKP-C
	also	DHKP/C
group	SLE	REB	Revolutionary United Front
	also	RUF
group	UKR	PRM	Right Sector
	also	Pravy Sektor
group	RUS	REB	Russian Volunteer Corps
group	RWA	PTY	Rwandan Patriotic Front
	also	RPF
	also	Rwanda Patriotic Front
group	IRQ	PTY	Sadrist Movement
	also	Sadrists
	also	Sadrist bloc
	also	Sadr movement
group	KOR	PTY	Saenuri Party
	also	Saenuri
group	DEU	PTY	Sahra Wagenknecht Alliance
	also	BSW
group	DZA	REB	Salafist Group for Preaching and Combat
	also	Salafist Group for Call and Combat
	also	GSPC
group	LKA	PTY	Samagi Jana Balawegaya
	also	SJB
group	IND	PTY	Samajwadi Party
group	NIC	PTY	Sandinista National Liberation Front
	also	FSLN
	also	Sandinistas
	also	Sandinista
group	GBR	PTY	Scottish National Party
	also	SNP
group	CAF	REB	Séléka
	also	Séléka rebels
group	GTM	PTY	Semilla
	also	Movimiento Semilla
	also	Seed Movement
group	SEN	PTY	Senegalese Democratic Party
group	SRB	PTY	Serbian Progressive Party
group	SRB	PTY	Serbian Radical Party
group	UKR	PTY	Servant of the People
	also	Servant of the People party
group	MMR	REB	Shan State Army
group	ISR	PTY	Shas
group	PER	REB	Shining Path
	also	Sendero Luminoso
group	IND	PTY	Shiromani Akali Dal
	also	Akali Dal
group	IND	PTY	Shiv Sena
group	SLE	PTY	Sierra Leone People's Party
group	MEX	CRM	Sinaloa cartel
group	IRL	PTY	Sinn Féin
group	PAK	REB	Sipah-e-Sahaba
	also	Sipah-e-Sahaba Pakistan
group	SVN	PTY	Slovenian Democratic Party
group	SVK	PTY	Smer
	also	Smer-SD
group	GBR	PTY	Social Democratic and Labour Party
	also	SDLP
group	CMR	PTY OPP	Social Democratic Front
group	AUT	PTY	Social Democratic Party of Austria
	also	SPÖ
group	DEU	PTY	Social Democratic Party of Germany
	also	SPD
group	ROU	PTY	Social Democratic Party of Romania
	also	Romanian Social Democrats
group	ALB	PTY	Socialist Party of Albania
group	SRB	PTY	Socialist Party of Serbia
group	ZAF	PTY	South African Communist Party
	also	SACP
group	YEM	REB	Southern Transitional Council
	also	STC
group	RUS	PTY	Soviet Communist Party
	also	Communist Party of the Soviet Union
group	ESP	PTY	Spanish Socialist Workers' Party
	also	PSOE
group	LKA	PTY	Sri Lanka Freedom Party
	also	SLFP
group	LKA	PTY	Sri Lanka Podujana Peramuna
	also	SLPP
group	IRQ	PTY	State of Law coalition
group	SDN	REB	Sudan Liberation Movement
	also	SLM
	also	Sudan Liberation Army
	also	SLA
	also	Sudan Liberation Movement/Army
group	SSD	MIL	Sudan People's Liberation Army
	also	SPLA
	code	SDN	REB	1983	2005-01-08
group	SSD	PTY	Sudan People's Liberation Movement
	also	SPLM
group	SSD	REB	Sudan People's Liberation Movement-in-Opposition
	also	SPLM-IO
	also	SPLA-IO
	also	SPLM/A-IO
	also	SPLA-In Opposition
group	SDN	REB	Sudan People's Liberation Movement-North
	also	SPLM-N
	also	SPLA-N
group	SDN	REB	Sudan Revolutionary Front
group	ESP	PTY	Sumar
group	IRQ	PTY	Supreme Islamic Iraqi Council
	also	Supreme Council for the Islamic Revolution in Iraq
	also	SCIRI
group	UKR	PTY	Svoboda
group	NAM	PTY	SWAPO
	also	South West Africa People's Organisation
group	SWE	PTY	Sweden Democrats
group	SWE	PTY	Swedish Social Democrats
group	CHE	PTY	Swiss People's Party
group	SYR	PTY	Syrian Baath Party
group	SYR	REB	Syrian Democratic Forces
	also	SDF
group	SYR	REB	Syrian National Army
group	SYR	PTY OPP	Syrian National Coalition
	also	National Coalition for Syrian Revolutionary and Opposition Forces
	also	Syrian Opposition Coalition
group	SYR	PTY OPP	Syrian National Council
group	GRC	PTY	Syriza
group	MMR	REB	Ta'ang National Liberation Army
	also	TNLA
group	ISM	REL	Tablighi Jamaat
group	TWN	PTY	Taiwan People's Party
group	AFG	REB	Taliban
	also	Taleban
	also	Afghan Taliban
	also	Islamic Emirate of Afghanistan
	also	Islamic Emirate
	also	Talibans
	also	Taliban movement
	code	AFG	GOV	1996-09-27	2001-11-13
	code	AFG	GOV	2021-08-15	-
group	EGY	CVL	Tamarod
group	LKA	PTY	Tamil National Alliance
	also	TNA
group	MDG	PTY	Tanora malaGasy Vonona
group	USA	PTY	Tea Party
group	PAK	PTY	Tehreek-e-Labbaik Pakistan
	also	TLP
	also	Tehreek-e-Labbaik
group	PAK	REB	Tehrik-i-Taliban Pakistan
	also	TTP
	also	Pakistani Taliban
	also	Tehreek-e-Taliban Pakistan
	also	Tehrik-e-Taliban Pakistan
	also	Tehreek-e-Taliban
	also	Pakistan Taliban
	also	Tehrik-e-Taliban
	also	Tehreek-i-Taliban Pakistan
group	IND	PTY	Telugu Desam Party
	also	TDP
	also	Telugu Desam
group	THA	PTY	Thai Rak Thai
group	IND	REB	The Resistance Front
group	MMR	REB	Three Brotherhood Alliance
	also	Brotherhood Alliance
group	USA	UAF	Three Percenters
group	ETH	REB	Tigray Defense Forces
	also	Tigray Defence Forces
	also	Tigrayan forces
	also	Tigray forces
group	ETH	PTY	Tigray People's Liberation Front
	also	TPLF
	also	Tigrayan People's Liberation Front
	code	ETH	REB	2020-11-04	2022-11-02
group	MEX	CRM	Tijuana cartel
group	HUN	PTY	Tisza Party
	also	Respect and Freedom Party
group	HTI	PRM	Tonton Macoutes
group	MDA	REB	Transnistrian separatists
	also	Transdniestrian separatists
group	VEN	CRM	Tren de Aragua
group	IND	PTY	Trinamool Congress
	also	TMC
	also	All India Trinamool Congress
group	PER	REB	Túpac Amaru Revolutionary Movement
	also	MRTA
	also	Tupac Amaru rebels
group	URY	REB	Tupamaros
group	GBR	PTY	UK Independence Party
	also	UKIP
group	UKR	REB	Ukrainian Insurgent Army
group	GBR	PRM	Ulster Defence Association
	also	UDA
group	GBR	PRM	Ulster Freedom Fighters
group	GBR	PTY	Ulster Unionist Party
	also	UUP
group	GBR	PRM	Ulster Volunteer Force
	also	UVF
group	ZAF	REB	Umkhonto we Sizwe
group	ZAF	PTY	uMkhonto weSizwe Party
	also	MK Party
group	SDN	PTY	Umma Party
	also	National Umma Party
group	FRA	PTY	Union for a Popular Movement
	also	UMP
group	COD	PTY	Union for Democracy and Social Progress
	also	UDPS
group	COD	REB	Union of Congolese Patriots
group	MMR	PTY	Union Solidarity and Development Party
	also	USDP
group	AGO	REB	UNITA
	also	National Union for the Total Independence of Angola
	code	AGO	PTY	2002-08	-
group	VEN	PTY OPP	Unitary Platform
	also	Democratic Unitary Platform
group	KEN	PTY	United Democratic Alliance
group	THA	CVL	United Front for Democracy Against Dictatorship
	also	Red Shirts
	also	UDD
	also	Red Shirt
group	IND	REB	United Liberation Front of Asom
	also	ULFA
	also	United Liberation Front of Assam
group	MYS	PTY	United Malays National Organisation
	also	UMNO
	also	United Malays National Organization
group	GEO	PTY	United National Movement
group	LKA	PTY	United National Party
	also	UNP
group	ZMB	PTY	United Party for National Development
	also	UPND
group	IND	PTY	United Progressive Alliance
group	RUS	PTY	United Russia
group	COL	PRM	United Self-Defense Forces of Colombia
	also	AUC
	also	United Self-Defence Forces of Colombia
group	VEN	PTY	United Socialist Party of Venezuela
	also	PSUV
	also	United Socialist Party
group	ISR	PTY	United Torah Judaism
group	MMR	REB	United Wa State Army
	also	UWSA
group	CAF	REB	Unity for Peace in Central Africa
	also	Union for Peace in the Central African Republic
group	KOR	PTY	Uri Party
group	VEN	PTY OPP	Vente Venezuela
group	KOS	PTY	Vetëvendosje
	also	Self-Determination Movement
group	VNM	REB	Viet Cong
	also	Vietcong
group	IND	SOC	Vishwa Hindu Parishad
	also	VHP
	also	World Hindu Council
group	HTI	CRM	Viv Ansanm
group	BEL	PTY	Vlaams Belang
	also	Vlaams Blok
group	MKD	PTY	VMRO-DPMNE
group	ESP	PTY	Vox
	also	Vox party
group	COD	PRM	Wazalendo
group	USA	UAF	Weather Underground
group	TUR	PTY	Welfare Party
group	SSD	REB	White Army
group	SYR	REB	Women's Protection Units
	also	YPJ
group	BRA	PTY	Workers' Party
group	PRK	PTY	Workers' Party of Korea
	also	Korean Workers' Party
group	RUS	PTY OPP	Yabloko
group	JPN	CRM	Yamaguchi-gumi
group	FRA	CVL	Yellow Vests
	also	yellow vest protesters
	also	gilets jaunes
	also	yellow vest movement
group	ISR	PTY	Yesh Atid
group	ISR	PTY	Yisrael Beiteinu
	also	Yisrael Beitenu
group	ZWE	PTY	ZANU-PF
group	MEX	REB	Zapatista Army of National Liberation
	also	EZLN
	also	Zapatistas
	also	Zapatista
	also	Zapatista rebels
