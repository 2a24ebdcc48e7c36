# People whom the news names: heads of state and government, foreign, defence and interior ministers,
# heads of international organisations since 2000, leaders of oppositions, rebels and parties, and the
# figures of earlier decades that background sentences recall. Dates are as exact as they are known;
# `-` at the end of an office means that its holder was in office early in 2026.
# Sources: own compilation from general knowledge; heads of state and government compared with REIGN
# (effective leaders to 2021) and the CIA World Factbook of early 2026 (public domain), disagreements
# settled one by one.

# Overlaps that `casus lexicon check` finds and that are right.
# The presidency of Bosnia and Herzegovina has three members.
#ok overlap Bakir Izetbegović
#ok overlap Beriz Belkić
#ok overlap Borislav Paravac
#ok overlap Denis Bećirović
#ok overlap Dragan Čović
#ok overlap Jozo Križanović
#ok overlap Mirko Šarović
#ok overlap Mladen Ivanić
#ok overlap Nebojša Radmanović
#ok overlap Sulejman Tihić
#ok overlap Šefik Džaferović
#ok overlap Željka Cvijanović
#ok overlap Željko Komšić
#ok overlap Živko Radišić
# In the place of a president or prime minister who was ill, suspended or on trial.
#ok overlap Abdul Hamid
#ok overlap Crin Antonescu
#ok overlap Ehud Olmert
#ok overlap Hwang Kyo-ahn
#ok overlap Michel Temer
#ok overlap Nicolae Văcăroiu
#ok overlap Raúl Castro
#ok overlap Rupiah Banda
#ok overlap Vlatko Pavletić
# Two governments, or two presidents, that each called themselves the rightful one.
#ok overlap Alassane Ouattara
#ok overlap Fayez al-Sarraj
#ok overlap Mahmoud Jibril
#ok overlap Marc Ravalomanana
#ok overlap Roza Otunbayeva
# Two offices: of the union and of its republic, or two prime ministers by treaty.
#ok overlap Boris Tadić
#ok overlap Boris Yeltsin
#ok overlap Norodom Ranariddh
#ok overlap Vojislav Koštunica
# Appointed while the old government stayed until the new one was sworn in.
#ok overlap Bohuslav Sobotka

person	A.K. Abdul Momen
	also	AK Abdul Momen
	office	BGD	GOV	foreign minister	2019-01-07	2024-01-11
person	A.K. Antony
	also	AK Antony
	office	IND	GOV	defence minister	2006-10-24	2014-05-26
person	A.P.J. Abdul Kalam
	also	APJ Abdul Kalam
	also	Abdul Kalam
	office	IND	GOV	president	2002-07-25	2007-07-25
person	Abass Bonfoh
	also	Bonfoh Abass
	office	TGO	GOV	president	2005-02-25	2005-05-04
person	Abbas Araghchi
	also	Araghchi
	also	Abbas Araqchi
	also	Araqchi
	office	IRN	GOV	deputy foreign minister	2013-09	2021-09
	office	IRN	GOV	foreign minister	2024-08-21	-
person	Abbas El Fassi
	office	MAR	GOV	prime minister	2007-09-19	2011-11-29
person	Abbas Kamel
	office	EGY	SPY	intelligence chief	2018-01-18	2024-10-16
person	Abbas Mousavi
	office	IRN	GOV	foreign ministry spokesman	2019-04	2020-08
person	Abd-Rabbu Mansour Hadi
	also	Abed Rabbo Mansour Hadi
	also	Abdrabbuh Mansur Hadi
	also	Abd Rabbuh Mansur Hadi
	also	Mansour Hadi
	office	YEM	GOV	vice president	1994-10-03	2012-02-27
	office	YEM	GOV	president	2012-02-27	2022-04-07
person	Abdalla Hamdok
	also	Hamdok
	also	Abdallah Hamdok
	office	SDN	GOV	prime minister	2019-08-21	2021-10-25
	office	SDN	GOV	prime minister	2021-11-21	2022-01-02
	code	SDN	OPP
person	Abdallah Bou Habib
	also	Abdallah Bouhabib
	office	LBN	GOV	foreign minister	2021-09-10	2025-02-08
person	Abdel Aziz al-Rantisi
	also	Rantisi
	also	Abdel Aziz Rantisi
	code	PSE	REB
person	Abdel Fattah al-Burhan
	also	Burhan
	also	al-Burhan
	also	Abdel-Fattah Burhan
	office	SDN	MIL	army chief	2019-04	-
	office	SDN	GOV	chairman of the Transitional Military Council	2019-04-12	2019-08-20
	office	SDN	GOV	chairman of the Sovereignty Council	2019-08-21	-
person	Abdel Fattah el-Sisi
	also	Sisi
	also	el-Sisi
	also	Abdel Fattah al-Sisi
	also	Al-Sisi
	office	EGY	GOV	defence minister	2012-08-12	2014-03-26
	office	EGY	GOV	president	2014-06-08	-
person	Abdel Halim Khaddam
	also	Abdul Halim Khaddam
	office	SYR	GOV	vice president	1984-03-11	2005-06-06
	code	SYR	OPP
person	Abdel Mageed Saqr
	office	EGY	GOV	defence minister	2024-07-03	-
person	Abdel Rahim Mohammed Hussein
	also	Abdelrahim Mohamed Hussein
	office	SDN	GOV	interior minister	2001	2005
	office	SDN	GOV	defence minister	2005-09-22	2015-06-06
person	Abdel Rahman Shalgham
	office	LBY	GOV	foreign minister	2000-03	2009-03-04
person	Abdel Wahid al-Nur
	also	Abdul Wahid al-Nur
	also	Abdel Wahid Mohamed Ahmed al-Nur
	also	Abdul Wahid Mohamed al-Nur
	code	SDN	REB
person	Abdelaziz al-Hilu
	also	Abdel Aziz al-Hilu
	code	SDN	REB
person	Abdelaziz Belkhadem
	office	DZA	GOV	foreign minister	2000-08-26	2005-05-01
	office	DZA	GOV	prime minister	2006-05-24	2008-06-23
person	Abdelaziz Bouteflika
	also	Bouteflika
	office	DZA	GOV	president	1999-04-27	2019-04-02
person	Abdelaziz Djerad
	office	DZA	GOV	prime minister	2019-12-28	2021-06-30
person	Abdelbaset al-Megrahi
	also	Megrahi
	code	LBY	SPY
person	Abdelilah Benkirane
	also	Benkirane
	office	MAR	GOV	prime minister	2011-11-29	2017-04-05
person	Abdelkader Bensalah
	office	DZA	GOV	president	2019-04-09	2019-12-19
person	Abdelmadjid Tebboune
	also	Tebboune
	office	DZA	GOV	prime minister	2017-05-25	2017-08-15
	office	DZA	GOV	president	2019-12-19	-
person	Abdelmalek Droukdel
	also	Droukdel
	code	IMG	REB
person	Abdelmalek Sellal
	also	Sellal
	office	DZA	GOV	prime minister	2012-09-03	2017-05-25
person	Abdelrahim Dagalo
	also	Abdul Rahim Dagalo
	code	SDN	REB
person	Abderrahmane Youssoufi
	office	MAR	GOV	prime minister	1998-03-14	2002-10-09
person	Abdi Farah Shirdon
	office	SOM	GOV	prime minister	2012-10-17	2013-12-21
person	Abdiqasim Salad Hassan
	also	Abdulkassim Salat Hassan
	office	SOM	GOV	president	2000-08-27	2004-10-14
person	Abdirahman Mohamed Abdullahi Irro
	also	Abdirahman Irro
	office	SOM	GOV	president of Somaliland	2024-12-12	-
person	Abdiweli Mohamed Ali
	office	SOM	GOV	prime minister	2011-06-28	2012-10-17
person	Abdou Diouf
	office	SEN	GOV	president	1981-01-01	2000-04-01
	office	IGO	-	Francophonie secretary-general	2003-01-01	2014-12-31
person	Abdoulaye Bathily
	also	Bathily
	office	UNO	-	special envoy for Libya	2022-09	2024-04
person	Abdoulaye Diop
	office	MLI	GOV	foreign minister	2014-04-11	2017-04
	office	MLI	GOV	foreign minister	2021-06-11	-
person	Abdoulaye Maïga
	office	MLI	GOV	spokesman	2021-12	2024-11
	office	MLI	GOV	prime minister	2024-11-21	-
person	Abdoulaye Wade
	office	SEN	GOV	president	2000-04-01	2012-04-02
person	Abdoulkader Kamil Mohamed
	office	DJI	GOV	prime minister	2013-04-01	-
person	Abdourahamane Tiani
	also	Tiani
	also	Abdourahamane Tchiani
	also	Tchiani
	office	NER	GOV	leader	2023-07-28	2025-03-26
	office	NER	GOV	president	2025-03-26	-
person	Abdul Aziz al-Hakim
	also	Abdel Aziz al-Hakim
	code	IRQ	PTY
person	Abdul Ghani Baradar
	also	Mullah Baradar
	also	Mullah Abdul Ghani Baradar
	also	Baradar
	office	AFG	GOV	deputy prime minister	2021-09-07	-
	code	AFG	REB
person	Abdul Hamid
	office	BGD	GOV	president	2013-03-14	2023-04-24
person	Abdul Hamid Dbeibah
	also	Dbeibah
	also	Abdulhamid Dbeibah
	also	Abdelhamid Dbeibah
	also	Abdul Hamid Dbeibeh
	also	Dbeibeh
	office	LBY	GOV	prime minister	2021-03-15	-
person	Abdul Latif Rashid
	also	Abdul Latif Jamal Rashid
	office	IRQ	GOV	president	2022-10-17	-
person	Abdul Qadeer Khan
	also	A.Q. Khan
	also	AQ Khan
	code	PAK	ELI
person	Abdul Qadir Bajamal
	also	Abdulqadir Bajammal
	office	YEM	GOV	prime minister	2001-04-04	2007-03-31
person	Abdul Qadir Obeidi
	also	Abdul Qadir al-Obeidi
	office	IRQ	GOV	defence minister	2006-06-08	2010-12-21
person	Abdul Rahim Wardak
	also	Rahim Wardak
	office	AFG	GOV	defence minister	2004-12-23	2012-08-07
person	Abdul Rashid Dostum
	also	Dostum
	also	Rashid Dostum
	office	AFG	GOV	vice president	2014-09-29	2020-02-19
	code	AFG	PRM REB
person	Abdul Salam Zaeef
	office	AFG	GOV	ambassador to Pakistan	2000	2001-11
person	Abdul Sattar
	office	PAK	GOV	foreign minister	1999-11-06	2002-06-14
person	Abdul-Malik al-Houthi
	also	Abdulmalik al-Houthi
	also	Abdel-Malek al-Houthi
	code	YEM	REB
person	Abdulaziz Kamilov
	office	UZB	GOV	foreign minister	1994-02	2003-03
	office	UZB	GOV	foreign minister	2012-01-13	2022-04-27
person	Abdulla Aripov
	office	UZB	GOV	prime minister	2016-12-14	-
person	Abdulla Yameen
	also	Yameen
	office	MDV	GOV	president	2013-11-17	2018-11-17
person	Abdullah Abdullah
	also	Dr. Abdullah
	office	AFG	GOV	foreign minister	2001-12-22	2006-04-20
	office	AFG	GOV	chief executive	2014-09-29	2020-03-11
	office	AFG	GOV	chairman of the High Council for National Reconciliation	2020-05-17	2021-08-15
	code	AFG	OPP
person	Abdullah Ahmad Badawi
	also	Abdullah Badawi
	also	Badawi
	office	MYS	GOV	foreign minister	1991	1999
	office	MYS	GOV	deputy prime minister	1999-01	2003-10-31
	office	MYS	GOV	prime minister	2003-10-31	2009-04-03
person	Abdullah al-Senussi
	office	LBY	SPY	intelligence chief	2009	2011-08
person	Abdullah al-Thinni
	also	Abdullah al-Thani
	office	LBY	GOV	prime minister	2014-03-11	2021-03-15
person	Abdullah bin Zayed Al Nahyan
	also	Abdullah bin Zayed
	also	Sheikh Abdullah bin Zayed
	office	ARE	GOV	foreign minister	2006-02-09	-
person	Abdullah Ensour
	also	Abdullah al-Nsour
	office	JOR	GOV	prime minister	2012-10-11	2016-06-01
person	Abdullah Gül
	office	TUR	GOV	prime minister	2002-11-18	2003-03-14
	office	TUR	GOV	foreign minister	2003-03-14	2007-08-28
	office	TUR	GOV	president	2007-08-28	2014-08-28
person	Abdullah Öcalan
	also	Ocalan
	code	TUR	REB
person	Abdullahi Yusuf Ahmed
	also	Abdullahi Yusuf
	office	SOM	GOV	president of Puntland	1998-07-23	2001-06-30
	office	SOM	GOV	president	2004-10-14	2008-12-29
person	Abdullatif bin Rashid al-Zayani
	office	IGO	-	GCC secretary-general	2011-04-01	2020-01-31
	office	BHR	GOV	foreign minister	2020-02-11	-
person	Abdulmalik al-Mekhlafi
	office	YEM	GOV	foreign minister	2015-12-01	2018-05-24
person	Abdurrahim El-Keib
	also	Abdel Rahim al-Kib
	office	LBY	GOV	prime minister	2011-11-24	2012-11-14
person	Abdurrahman Wahid
	also	Wahid
	also	Gus Dur
	office	IDN	GOV	president	1999-10-20	2001-07-23
person	Abel Pacheco
	office	CRI	GOV	president	2002-05-08	2006-05-08
person	Abhisit Vejjajiva
	also	Abhisit
	office	THA	GOV	prime minister	2008-12-17	2011-08-05
	code	THA	PTY OPP
person	Abimael Guzmán
	code	PER	REB
person	Abiy Ahmed
	also	Abiy
	also	Abiy Ahmed Ali
	office	ETH	GOV	prime minister	2018-04-02	-
person	Abu Ayyub al-Masri
	also	Abu Hamza al-Muhajir
	code	IMG	REB
person	Abu Bakar Bashir
	also	Abu Bakar Baasyir
	also	Abu Bakar Ba'asyir
	code	IDN	REL
person	Abu Bakr al-Baghdadi
	also	Baghdadi
	also	al-Baghdadi
	code	IMG	REB
person	Abu Bakr al-Qirbi
	also	Abu Bakr al-Kurbi
	office	YEM	GOV	foreign minister	2001-04-04	2014-06-11
person	Abu Hamza al-Masri
	also	Abu Hamza
	code	GBR	CRM
person	Abu Mahdi al-Muhandis
	also	Muhandis
	code	IRQ	PRM
person	Abu Musab al-Barnawi
	code	NGA	REB
person	Abu Musab al-Zarqawi
	also	Zarqawi
	also	al-Zarqawi
	code	IMG	REB
person	Abu Obeida
	also	Abu Ubaida
	code	PSE	REB
person	Abu Qatada
	code	GBR	REL
person	Abubakar Shekau
	also	Shekau
	code	NGA	REB
person	Abul Hassan Mahmood Ali
	also	A.H. Mahmood Ali
	office	BGD	GOV	foreign minister	2013-11-20	2019-01-07
person	Achim Steiner
	office	UNO	-	UNEP executive director	2006-06-15	2016-06-14
	office	UNO	-	UNDP administrator	2017-06-19	2025-06
person	Adalberto Rodríguez Giavarini
	office	ARG	GOV	foreign minister	1999-12-10	2001-12-20
person	Adam Rotfeld
	also	Adam Daniel Rotfeld
	office	POL	GOV	foreign minister	2005-01-05	2005-10-31
person	Adam Schiff
	office	USA	LEG	congressman	2001-01-03	2024-12-08
	office	USA	LEG	senator	2024-12-09	-
person	Adama Barrow
	also	Barrow
	office	GMB	GOV	president	2017-01-19	-
person	Adel Abdul Mahdi
	also	Abdul Mahdi
	office	IRQ	GOV	vice president	2005-04-07	2011-07
	office	IRQ	GOV	prime minister	2018-10-25	2020-05-07
person	Adel al-Jubeir
	also	Jubeir
	office	SAU	GOV	ambassador to the United States	2007-01	2015-04
	office	SAU	GOV	foreign minister	2015-04-29	2018-12-27
person	Adel Safar
	office	SYR	GOV	prime minister	2011-04-14	2012-06-23
person	Adly Mansour
	also	Adli Mansour
	office	EGY	GOV	president	2013-07-04	2014-06-08
person	Adnan Mansour
	office	LBN	GOV	foreign minister	2011-06-13	2014-02-15
person	Adolf Ogi
	office	CHE	GOV	president	2000-01-01	2000-12-31
person	Adolfo Rodríguez Saá
	office	ARG	GOV	president	2001-12-23	2001-12-30
person	Adolphe Muzito
	office	COD	GOV	prime minister	2008-10-10	2012-03-06
person	Adrian Hasler
	office	LIE	GOV	prime minister	2013-03-27	2021-03-25
person	Adrian Năstase
	office	ROU	GOV	prime minister	2000-12-28	2004-12-21
person	Adylbek Kasymaliev
	office	KGZ	GOV	prime minister	2024-12-18	-
person	Aécio Neves
	office	BRA	GOV	governor of Minas Gerais	2003-01-01	2010-03-31
	code	BRA	PTY
person	Afonso Dhlakama
	also	Dhlakama
	code	MOZ	REB OPP
person	Agathon Rwasa
	code	BDI	OPP
person	Agim Çeku
	office	KOS	GOV	prime minister	2006-03-10	2008-01-09
person	Agnes Chow
	code	HKG	CVL OPP
person	Aguila Saleh
	also	Aqila Saleh
	office	LBY	LEG	speaker of parliament	2014-08-05	-
person	Ahmad Abdullah al-Sabah
	also	Ahmad al-Abdullah al-Sabah
	office	KWT	GOV	prime minister	2024-05-15	-
person	Ahmad Massoud
	code	AFG	REB
person	Ahmad Mukhtar
	also	Ahmed Mukhtar
	office	PAK	GOV	defence minister	2008-03-31	2012-06
person	Ahmad Saadat
	also	Ahmed Saadat
	code	PSE	REB
person	Ahmad Shah Massoud
	also	Ahmed Shah Massoud
	office	AFG	GOV	defence minister	1992-06	1996-09
	code	AFG	REB
person	Ahmad Shuja Pasha
	also	Ahmed Shuja Pasha
	office	PAK	SPY	ISI chief	2008-10-01	2012-03-18
person	Ahmad Tejan Kabbah
	also	Kabbah
	also	Tejan Kabbah
	office	SLE	GOV	president	1996-03-29	1997-05-25
	office	SLE	GOV	president	1998-03-10	2007-09-17
person	Ahmad Vahidi
	also	Vahidi
	office	IRN	GOV	defence minister	2009-09-03	2013-08-15
	office	IRN	GOV	interior minister	2021-08-25	2024-08-21
person	Ahmad Wali Karzai
	also	Ahmed Wali Karzai
	office	AFG	LEG	provincial council chief	2005	2011-07-12
person	Ahmad Zia Massoud
	office	AFG	GOV	vice president	2004-12-07	2009-11-19
person	Ahmed Abdallah Mohamed Sambi
	office	COM	GOV	president	2006-05-26	2011-05-26
person	Ahmed Abdi Godane
	also	Godane
	code	SOM	REB
person	Ahmed Aboul Gheit
	also	Aboul Gheit
	also	Ahmed Abul Gheit
	office	EGY	GOV	foreign minister	2004-07-14	2011-03-06
	office	IGO	-	Arab League secretary-general	2016-07-01	-
person	Ahmed al-Sharaa
	also	Sharaa
	also	al-Sharaa
	also	Abu Mohammed al-Golani
	also	Abu Mohammad al-Julani
	also	Abu Mohammed al-Jolani
	also	Jolani
	also	Golani
	also	Ahmad al-Sharaa
	also	al-Golani
	also	al-Jolani
	office	SYR	GOV	leader	2024-12-08	2025-01-29
	office	SYR	GOV	president	2025-01-29	-
	code	SYR	REB
person	Ahmed al-Tayeb
	also	Ahmed el-Tayeb
	office	EGY	REL	grand imam of al-Azhar	2010-03-19	-
person	Ahmed Attaf
	office	DZA	GOV	foreign minister	1996-01-05	1999-12-23
	office	DZA	GOV	foreign minister	2023-03-18	-
person	Ahmed Awad bin Mubarak
	also	bin Mubarak
	office	YEM	GOV	foreign minister	2020-12-18	2024-03
	office	YEM	GOV	prime minister	2024-02-05	2025-05-03
person	Ahmed Awad Ibn Auf
	also	Awad Ibn Auf
	office	SDN	GOV	defence minister	2015-08-23	2019-04-11
	office	SDN	GOV	leader	2019-04-11	2019-04-12
person	Ahmed Chalabi
	also	Chalabi
	also	Ahmad Chalabi
	office	IRQ	GOV	deputy prime minister	2005-05-03	2006-05-20
	code	IRQ	PTY
person	Ahmed Gaid Salah
	also	Gaid Salah
	office	DZA	MIL	army chief	2004-08-03	2019-12-23
person	Ahmed Hachani
	office	TUN	GOV	prime minister	2023-08-02	2024-08-07
person	Ahmed Haroun
	also	Ahmed Harun
	office	SDN	GOV	humanitarian affairs minister	2006	2009-05
	office	SDN	GOV	governor of South Kordofan	2009-05	2013-07
person	Ahmed Madobe
	also	Ahmed Mohamed Islam
	office	SOM	GOV	president of Jubaland	2013-05-15	-
person	Ahmed Maher
	office	EGY	GOV	foreign minister	2001-05-15	2004-07-14
person	Ahmed Nazif
	also	Nazif
	office	EGY	GOV	prime minister	2004-07-14	2011-01-29
person	Ahmed Obeid bin Daghr
	also	bin Daghr
	office	YEM	GOV	prime minister	2016-04-04	2018-10-15
person	Ahmed Ouyahia
	also	Ouyahia
	office	DZA	GOV	prime minister	1995-12-31	1998-12-15
	office	DZA	GOV	prime minister	2003-05-05	2006-05-24
	office	DZA	GOV	prime minister	2008-06-23	2012-09-03
	office	DZA	GOV	prime minister	2017-08-16	2019-03-12
person	Ahmed Qurei
	also	Abu Ala
	also	Ahmed Qureia
	office	PSE	LEG	speaker of parliament	1996-03-07	2003-09-10
	office	PSE	GOV	prime minister	2003-10-07	2006-03-29
person	Ahmed Shafik
	also	Shafik
	also	Ahmed Shafiq
	office	EGY	GOV	prime minister	2011-01-31	2011-03-03
person	Ahmed Sharif Chaudhry
	office	PAK	MIL	army spokesman	2022-12	-
person	Ahmed Yassin
	also	Sheikh Yassin
	also	Sheikh Ahmed Yassin
	code	PSE	REB
person	Ahmet Davutoğlu
	also	Davutoglu
	office	TUR	GOV	foreign minister	2009-05-01	2014-08-28
	office	TUR	GOV	prime minister	2014-08-28	2016-05-24
	code	TUR	OPP
person	Ahmet Necdet Sezer
	also	Sezer
	office	TUR	GOV	president	2000-05-16	2007-08-28
person	Ahn Gyu-back
	office	KOR	GOV	defence minister	2025-07-25	-
person	Ai Weiwei
	code	CHN	CVL
person	Aidarous al-Zubaidi
	also	Aidarus al-Zubaidi
	also	Aidarous al-Zoubaidi
	code	YEM	REB
person	Aigars Kalvītis
	office	LVA	GOV	prime minister	2004-12-02	2007-12-20
person	Ajay Banga
	office	IGO	-	World Bank president	2023-06-02	-
person	Ajit Doval
	also	Doval
	office	IND	GOV	national security adviser	2014-05-30	-
person	Akbar Bugti
	also	Nawab Akbar Bugti
	code	PAK	REB
person	Akbar Hashemi Rafsanjani
	also	Rafsanjani
	also	Hashemi Rafsanjani
	office	IRN	GOV	president	1989-08-03	1997-08-03
	office	IRN	GOV	chairman of the Expediency Council	1997	2017-01-08
person	Akhmad Kadyrov
	office	RUS	GOV	president of Chechnya	2000-06-12	2004-05-09
person	Akhmed Zakayev
	also	Zakayev
	code	RUS	REB
person	Akil Akilov
	office	TJK	GOV	prime minister	1999-12-20	2013-11-23
person	Akylbek Japarov
	office	KGZ	GOV	prime minister	2021-10-13	2024-12-16
person	Al Gore
	office	USA	GOV	vice president	1993-01-20	2001-01-20
person	Al Sharpton
	code	USA	CVL
person	Alaa Abdel Fattah
	also	Alaa Abd el-Fattah
	code	EGY	CVL
person	Alain Berset
	also	Berset
	office	CHE	GOV	president	2018-01-01	2018-12-31
	office	CHE	GOV	president	2023-01-01	2023-12-31
	office	IGO	-	Council of Europe secretary-general	2024-09-18	-
person	Alain Juppé
	also	Juppé
	office	FRA	GOV	foreign minister	1993-03-29	1995-05-18
	office	FRA	GOV	prime minister	1995-05-17	1997-06-02
	office	FRA	GOV	defence minister	2010-11-14	2011-02-27
	office	FRA	GOV	foreign minister	2011-02-27	2012-05-15
person	Alain Richard
	office	FRA	GOV	defence minister	1997-06-04	2002-05-06
person	Alan Gagloev
	office	GEO	GOV	president of South Ossetia	2022-05-24	-
person	Alan García
	office	PER	GOV	president	1985-07-28	1990-07-28
	office	PER	GOV	president	2006-07-28	2011-07-28
person	Alan Greenspan
	also	Greenspan
	office	USA	GOV	chairman of the Federal Reserve	1987-08-11	2006-01-31
person	Alan Johnson
	office	GBR	GOV	home secretary	2009-06-05	2010-05-11
person	Alan Peter Cayetano
	also	Cayetano
	office	PHL	GOV	foreign minister	2017-05-18	2018-10-17
person	Alar Karis
	office	EST	GOV	president	2021-10-11	-
person	Alassane Ouattara
	also	Ouattara
	office	CIV	GOV	prime minister	1990-11-07	1993-12-09
	office	CIV	GOV	president	2010-12-04	-
	code	CIV	OPP
person	Albert del Rosario
	also	Del Rosario
	office	PHL	GOV	foreign minister	2011-02-24	2016-03-07
person	Albert Pintat
	office	AND	GOV	prime minister	2005-05-27	2009-06-05
person	Alberto Fernández
	office	ARG	GOV	president	2019-12-10	2023-12-10
person	Alberto Fujimori
	also	Fujimori
	office	PER	GOV	president	1990-07-28	2000-11-22
person	Alberto Gonzales
	office	USA	GOV	attorney general	2005-02-03	2007-09-17
person	Alberto Nisman
	also	Nisman
	office	ARG	JUD	prosecutor	2004	2015-01-18
person	Alberto Núñez Feijóo
	also	Feijóo
	office	ESP	OPP	opposition leader	2022-04-02	-
person	Alberto Otárola
	office	PER	GOV	prime minister	2022-12-21	2024-03-06
person	Alberto Romulo
	office	PHL	GOV	foreign minister	2004-08-25	2011-02-23
person	Alberto van Klaveren
	office	CHL	GOV	foreign minister	2023-03-10	2026-03-11
person	Albin Kurti
	also	Kurti
	office	KOS	GOV	prime minister	2020-02-03	2020-06-03
	office	KOS	GOV	prime minister	2021-03-22	-
	code	KOS	PTY OPP
person	Alejandro Foxley
	office	CHL	GOV	foreign minister	2006-03-11	2009-03-13
person	Alejandro Giammattei
	also	Giammattei
	office	GTM	GOV	president	2020-01-14	2024-01-14
person	Alejandro Maldonado
	office	GTM	GOV	president	2015-09-03	2016-01-14
person	Alejandro Mayorkas
	also	Mayorkas
	office	USA	GOV	secretary of homeland security	2021-02-02	2025-01-20
person	Alejandro Toledo
	office	PER	GOV	president	2001-07-28	2006-07-28
person	Aleksandar Vučić
	also	Vucic
	office	SRB	GOV	prime minister	2014-04-27	2017-05-31
	office	SRB	GOV	president	2017-05-31	-
person	Aleksandar Vulin
	office	SRB	GOV	defence minister	2017-06-29	2020-10-28
	office	SRB	GOV	interior minister	2020-10-28	2022-10-26
	office	SRB	SPY	intelligence chief	2022-12-01	2023-11-03
person	Aleksander Kwaśniewski
	also	Kwasniewski
	office	POL	GOV	president	1995-12-23	2005-12-23
person	Alenka Bratušek
	office	SVN	GOV	prime minister	2013-03-20	2014-09-18
person	Ales Bialiatski
	also	Bialiatski
	code	BLR	CVL
person	Alex Saab
	code	VEN	BUS
person	Alex Salmond
	office	GBR	GOV	first minister of Scotland	2007-05-17	2014-11-18
person	Alexander Bortnikov
	also	Bortnikov
	office	RUS	SPY	FSB director	2008-05-12	-
person	Alexander De Croo
	also	De Croo
	office	BEL	GOV	prime minister	2020-10-01	2025-02-03
person	Alexander Dobrindt
	office	DEU	GOV	interior minister	2025-05-07	-
person	Alexander Downer
	also	Downer
	office	AUS	GOV	foreign minister	1996-03-11	2007-12-03
person	Alexander Litvinenko
	also	Litvinenko
	code	RUS	SPY
person	Alexander Lukashenko
	also	Lukashenko
	also	Alyaksandr Lukashenka
	also	Aleksandr Lukashenko
	also	Lukashenka
	office	BLR	GOV	president	1994-07-20	-
person	Alexander Milinkevich
	code	BLR	OPP
person	Alexander Schallenberg
	also	Schallenberg
	office	AUT	GOV	foreign minister	2019-06-03	2021-10-11
	office	AUT	GOV	chancellor	2021-10-11	2021-12-06
	office	AUT	GOV	foreign minister	2021-12-06	2025-03-03
person	Alexander Stubb
	also	Stubb
	office	FIN	GOV	foreign minister	2008-04-04	2011-06-22
	office	FIN	GOV	prime minister	2014-06-24	2015-05-29
	office	FIN	GOV	president	2024-03-01	-
person	Alexander Turchin
	also	Alyaksandr Turchyn
	office	BLR	GOV	prime minister	2025-03-10	-
person	Alexander Van der Bellen
	also	Van der Bellen
	office	AUT	GOV	president	2017-01-26	-
person	Alexander Zakharchenko
	also	Zakharchenko
	code	UKR	REB
person	Alexandre de Moraes
	also	Moraes
	office	BRA	GOV	justice minister	2016-05-12	2017-02-22
	office	BRA	JUD	Supreme Court justice	2017-03-22	-
person	Alexandre-Ferdinand Nguendet
	office	CAF	GOV	president	2014-01-10	2014-01-23
person	Alexandria Ocasio-Cortez
	also	AOC
	office	USA	LEG	congresswoman	2019-01-03	-
person	Alexandru Munteanu
	office	MDA	GOV	prime minister	2025-11-01	-
person	Alexei Kudrin
	office	RUS	GOV	finance minister	2000-05-18	2011-09-26
person	Alexei Navalny
	also	Navalny
	also	Alexey Navalny
	also	Aleksei Navalny
	code	RUS	OPP
person	Alexis Tsipras
	also	Tsipras
	office	GRC	GOV	prime minister	2015-01-26	2015-08-27
	office	GRC	GOV	prime minister	2015-09-21	2019-07-08
	code	GRC	PTY OPP
person	Alfonso Cano
	code	COL	REB
person	Alfonso Dastis
	office	ESP	GOV	foreign minister	2016-11-04	2018-06-07
person	Alfonso Portillo
	office	GTM	GOV	president	2000-01-14	2004-01-14
person	Alfred Gusenbauer
	office	AUT	GOV	chancellor	2007-01-11	2008-12-02
person	Alfred Moisiu
	office	ALB	GOV	president	2002-07-24	2007-07-24
person	Alfredo Moreno
	office	CHL	GOV	foreign minister	2010-03-11	2014-03-11
person	Alfredo Palacio
	office	ECU	GOV	president	2005-04-20	2007-01-15
person	Alfredo Pérez Rubalcaba
	also	Rubalcaba
	office	ESP	GOV	interior minister	2006-04-11	2011-07-11
person	Alfredo Stroessner
	also	Stroessner
	office	PRY	GOV	president	1954-08-15	1989-02-03
person	Algirdas Brazauskas
	office	LTU	GOV	president	1993-02-25	1998-02-25
	office	LTU	GOV	prime minister	2001-07-03	2006-06-01
person	Algirdas Butkevičius
	office	LTU	GOV	prime minister	2012-12-13	2016-12-13
person	Ali Abdullah Ayyoub
	office	SYR	GOV	defence minister	2018-01-01	2022-04-28
person	Ali Abdullah Saleh
	office	YEM	GOV	president	1978-07-18	2012-02-27
	code	YEM	ELI
person	Ali Abu al-Ragheb
	office	JOR	GOV	prime minister	2000-06-19	2003-10-25
person	Ali Ahmeti
	code	MKD	PTY REB
person	Ali Akbar Salehi
	also	Salehi
	office	IRN	GOV	nuclear chief	2009-07-16	2010-12-13
	office	IRN	GOV	foreign minister	2010-12-13	2013-08-15
	office	IRN	GOV	nuclear chief	2013-08-16	2021-08-29
person	Ali al-Dabbagh
	also	Dabbagh
	office	IRQ	GOV	spokesman	2006	2012-11
person	Ali al-Shami
	office	LBN	GOV	foreign minister	2009-11-09	2011-06-13
person	Ali al-Sistani
	also	Sistani
	also	al-Sistani
	also	Ayatollah Sistani
	code	IRQ	REL
person	Ali Amin Gandapur
	also	Gandapur
	office	PAK	GOV	chief minister of Khyber Pakhtunkhwa	2024-03-02	2025-10
person	Ali Asadov
	office	AZE	GOV	prime minister	2019-10-08	-
person	Ali Babacan
	office	TUR	GOV	foreign minister	2007-08-29	2009-05-01
	office	TUR	GOV	deputy prime minister	2009-05-01	2015-08-28
	code	TUR	OPP
person	Ali Bagheri Kani
	also	Ali Bagheri
	office	IRN	GOV	deputy foreign minister	2021-09	2024-08
	office	IRN	GOV	foreign minister	2024-05-20	2024-08-21
person	Ali Benflis
	office	DZA	GOV	prime minister	2000-08-26	2003-05-05
person	Ali Bongo
	also	Ali Bongo Ondimba
	office	GAB	GOV	defence minister	1999-01-25	2009-08
	office	GAB	GOV	president	2009-10-16	2023-08-30
person	Ali Habib
	office	SYR	GOV	defence minister	2009-06-03	2011-08-08
person	Ali Hassan al-Majid
	also	Chemical Ali
	office	IRQ	MIL	general	1988	2003-04-09
person	Ali Karti
	also	Ali Ahmed Karti
	office	SDN	GOV	foreign minister	2010-06-14	2015-06-06
person	Ali Khamenei
	also	Khamenei
	also	Ayatollah Khamenei
	also	Ayatollah Ali Khamenei
	office	IRN	GOV	president	1981-10-13	1989-08-03
	office	IRN	GOV	supreme leader	1989-06-04	-
person	Ali Kushayb
	also	Ali Kosheib
	code	SDN	PRM
person	Ali Lamine Zeine
	also	Ali Mahaman Lamine Zeine
	office	NER	GOV	prime minister	2023-08-08	-
person	Ali Larayedh
	also	Ali Laarayedh
	office	TUN	GOV	interior minister	2011-12-24	2013-03-13
	office	TUN	GOV	prime minister	2013-03-13	2014-01-29
person	Ali Larijani
	also	Larijani
	office	IRN	GOV	secretary of the Supreme National Security Council	2005-08-15	2007-10-20
	office	IRN	LEG	speaker of parliament	2008-05-28	2020-05-28
	office	IRN	GOV	secretary of the Supreme National Security Council	2025-08-05	-
person	Ali Mohammed Ghedi
	also	Ali Mohamed Gedi
	also	Ali Mohammed Gedi
	office	SOM	GOV	prime minister	2004-11-03	2007-10-29
person	Ali Muhammad Mujawar
	also	Ali Mohammed Mujawar
	office	YEM	GOV	prime minister	2007-04-07	2011-12-10
person	Ali Osman Taha
	also	Ali Osman Mohammed Taha
	office	SDN	GOV	vice president	1998-02-17	2005-08-11
	office	SDN	GOV	vice president	2005-09-20	2013-12-08
person	Alí Rodríguez Araque
	also	Ali Rodríguez
	office	VEN	GOV	foreign minister	2004-11	2006-08
person	Ali Sabry
	office	LKA	GOV	foreign minister	2022-07-22	2024-09-23
person	Ali Salman
	also	Sheikh Ali Salman
	code	BHR	PTY OPP
person	Ali Shamkhani
	also	Shamkhani
	office	IRN	GOV	defence minister	1997-08-20	2005-08-24
	office	IRN	GOV	secretary of the Supreme National Security Council	2013-09-10	2023-05-22
person	Ali Yerlikaya
	office	TUR	GOV	interior minister	2023-06-04	-
person	Ali Zeidan
	also	Ali Zidan
	office	LBY	GOV	prime minister	2012-11-14	2014-03-11
person	Alice Weidel
	code	DEU	PTY OPP
person	Alicia Bárcena
	office	MEX	GOV	foreign minister	2023-07-03	2024-09-30
person	Alija Izetbegović
	also	Izetbegovic
	office	BIH	GOV	president	1990-12-20	2000-10-14
person	Alikhan Smailov
	office	KAZ	GOV	prime minister	2022-01-11	2024-02-05
person	Alistair Darling
	office	GBR	GOV	chancellor of the exchequer	2007-06-28	2010-05-11
person	Alix Didier Fils-Aimé
	office	HTI	GOV	prime minister	2024-11-11	-
person	Allamaye Halina
	office	TCD	GOV	prime minister	2024-05-23	-
person	Allan Kemakeza
	office	SLB	GOV	prime minister	2001-12-17	2006-04-20
person	Allen Chastanet
	office	LCA	GOV	prime minister	2016-06-07	2021-07-28
person	Almazbek Atambayev
	also	Atambayev
	office	KGZ	GOV	prime minister	2010-12-17	2011-12-01
	office	KGZ	GOV	president	2011-12-01	2017-11-24
person	Aloysio Nunes
	office	BRA	GOV	foreign minister	2017-03-07	2019-01-01
person	Alpha Condé
	also	Condé
	office	GIN	GOV	president	2010-12-21	2021-09-05
	code	GIN	OPP
person	Alpha Oumar Konaré
	office	MLI	GOV	president	1992-06-08	2002-06-08
	office	IGO	-	African Union Commission chairperson	2003-09-16	2008-04-28
person	Altaf Hussain
	code	PAK	PTY
person	Alu Alkhanov
	office	RUS	GOV	president of Chechnya	2004-08-30	2007-02-15
person	Eugen Bejinariu
	office	ROU	GOV	prime minister	2004-12-21	2004-12-29
person	Gheorghe Brega
	office	MDA	GOV	prime minister	2015-10-30	2016-01-20
person	Hartwig Löger
	office	AUT	GOV	finance minister	2017-12-18	2019-06-03
	office	AUT	GOV	chancellor	2019-05-28	2019-06-03
person	Jona Senilagakali
	office	FJI	GOV	prime minister	2006-12-05	2007-01
person	Mamadu Ture Kuruma
	office	GNB	GOV	president	2012-04-12	2012-05-11
person	Nicolae Văcăroiu
	office	ROU	GOV	prime minister	1992-11-19	1996-12-12
	office	ROU	GOV	president	2007-04-20	2007-05-23
person	Reinhold Mitterlehner
	office	AUT	GOV	vice chancellor	2014-09-01	2017-05-17
	office	AUT	GOV	chancellor	2016-05-09	2016-05-17
person	Vitalie Pîrlog
	office	MDA	GOV	prime minister	2009-09-14	2009-09-25
person	Vlatko Pavletić
	office	HRV	GOV	president	1999-11-26	2000-02-02
person	Zlatko Tomčić
	office	HRV	GOV	president	2000-02-02	2000-02-18
person	Álvaro Arzú
	office	GTM	GOV	president	1996-01-14	2000-01-14
person	Álvaro Colom
	office	GTM	GOV	president	2008-01-14	2012-01-14
person	Alvaro de Soto
	office	UNO	-	Middle East envoy	2005-05	2007-05
person	Álvaro García Linera
	also	García Linera
	office	BOL	GOV	vice president	2006-01-22	2019-11-10
person	Álvaro Leyva
	office	COL	GOV	foreign minister	2022-08-07	2024-05
person	Álvaro Uribe
	also	Uribe
	office	COL	GOV	president	2002-08-07	2010-08-07
person	Alwi Shihab
	office	IDN	GOV	foreign minister	1999-10-29	2001-07-23
person	Amadou Gon Coulibaly
	office	CIV	GOV	prime minister	2017-01-10	2020-07-08
person	Amadou Koufa
	also	Amadou Kouffa
	code	MLI	REB
person	Amadou Sanogo
	office	MLI	GOV	leader	2012-03-22	2012-04-12
person	Amadou Toumani Touré
	office	MLI	GOV	president	2002-06-08	2012-03-22
person	Amama Mbabazi
	office	UGA	GOV	defence minister	2006-05	2009-02
	office	UGA	GOV	prime minister	2011-05-24	2014-09-18
person	Amara Essy
	office	IGO	-	African Union Commission chairperson	2002-07-09	2003-09-16
person	Amber Rudd
	office	GBR	GOV	home secretary	2016-07-13	2018-04-29
person	Ambrose Dlamini
	office	SWZ	GOV	prime minister	2018-10-27	2020-12-13
person	Américo Ramos
	office	STP	GOV	prime minister	2025-01-12	-
person	Amina J. Mohammed
	also	Amina Mohammed
	office	NGA	GOV	environment minister	2015-11-11	2017-02-24
	office	UNO	-	deputy secretary-general	2017-02-28	-
person	Amina Mohamed
	office	KEN	GOV	foreign minister	2013-05-20	2018-02-09
person	Amine Gemayel
	also	Amin Gemayel
	office	LBN	GOV	president	1982-09-23	1988-09-22
person	Amir Ali Hajizadeh
	also	Hajizadeh
	office	IRN	MIL	Revolutionary Guard aerospace commander	2009-10	2025-06-13
person	Amir Hatami
	office	IRN	GOV	defence minister	2017-08-20	2021-08-25
person	Amir Khan Muttaqi
	also	Muttaqi
	office	AFG	GOV	foreign minister	2021-09-07	-
	code	AFG	REB
person	Amir Ohana
	office	ISR	LEG	speaker of parliament	2022-12-29	-
person	Amir Peretz
	also	Peretz
	office	ISR	GOV	defence minister	2006-05-04	2007-06-18
person	Amit Shah
	office	IND	GOV	interior minister	2019-05-30	-
	code	IND	PTY
person	Ammar al-Hakim
	code	IRQ	PTY
person	Amr Moussa
	also	Amr Mussa
	office	EGY	GOV	foreign minister	1991-05-20	2001-05-15
	office	IGO	-	Arab League secretary-general	2001-05-16	2011-07-01
	code	EGY	PTY
person	Amrullah Saleh
	office	AFG	SPY	intelligence chief	2004-02	2010-06-06
	office	AFG	GOV	vice president	2020-03-09	2021-08-15
	code	AFG	OPP
person	Ana Brnabić
	also	Brnabic
	office	SRB	GOV	prime minister	2017-06-29	2024-03-20
	office	SRB	LEG	speaker of parliament	2024-03-20	-
person	Ana Palacio
	office	ESP	GOV	foreign minister	2002-07-10	2004-04-18
person	Anatole Collinet Makosso
	office	COG	GOV	prime minister	2021-05-12	-
person	Anatoliy Hrytsenko
	office	UKR	GOV	defence minister	2005-02-04	2007-12-18
person	Anatoliy Kinakh
	office	UKR	GOV	prime minister	2001-05-29	2002-11-21
person	Anatoliy Zlenko
	office	UKR	GOV	foreign minister	2000-10-02	2003-09-02
person	Anatoly Kvashnin
	office	RUS	MIL	chief of general staff	1997-06-19	2004-07-19
person	Anatoly Serdyukov
	also	Serdyukov
	office	RUS	GOV	defence minister	2007-02-15	2012-11-06
person	Anders Behring Breivik
	also	Breivik
	code	NOR	CRM
person	Anders Fogh Rasmussen
	also	Fogh Rasmussen
	office	DNK	GOV	prime minister	2001-11-27	2009-04-05
	office	IGO	-	NATO secretary-general	2009-08-01	2014-10-01
person	Andranik Margaryan
	office	ARM	GOV	prime minister	2000-05-12	2007-03-25
person	André Ventura
	code	PRT	PTY OPP
person	Andrei Belousov
	also	Andrey Belousov
	office	RUS	GOV	deputy prime minister	2020-01-21	2024-05-14
	office	RUS	GOV	defence minister	2024-05-14	-
person	Andrei Kobyakov
	office	BLR	GOV	prime minister	2014-12-27	2018-08-18
person	Andrei Sannikov
	code	BLR	OPP
person	Andrej Babiš
	also	Babis
	office	CZE	GOV	prime minister	2017-12-06	2021-11-28
	office	CZE	GOV	prime minister	2025-12-09	-
	code	CZE	PTY OPP
person	Andrej Bajuk
	office	SVN	GOV	prime minister	2000-06-07	2000-11-30
person	Andrej Kiska
	office	SVK	GOV	president	2014-06-15	2019-06-15
person	Andrej Plenković
	also	Plenkovic
	office	HRV	GOV	prime minister	2016-10-19	-
person	Andrés Allamand
	office	CHL	GOV	foreign minister	2020-07-28	2022-02
person	Andrés Manuel López Obrador
	also	López Obrador
	also	AMLO
	office	MEX	GOV	mayor of Mexico City	2000-12-05	2005-07-29
	office	MEX	GOV	president	2018-12-01	2024-10-01
	code	MEX	PTY OPP
person	Andrés Pastrana
	also	Pastrana
	office	COL	GOV	president	1998-08-07	2002-08-07
person	Andrew Cuomo
	also	Cuomo
	office	USA	GOV	governor	2011-01-01	2021-08-23
person	Andrew Holness
	also	Holness
	office	JAM	GOV	prime minister	2011-10-23	2012-01-05
	office	JAM	GOV	prime minister	2016-03-03	-
person	Andrii Deshchytsia
	office	UKR	GOV	foreign minister	2014-02-27	2014-06-19
person	Andrii Sybiha
	also	Sybiha
	also	Andriy Sybiha
	office	UKR	GOV	foreign minister	2024-09-05	-
person	Andris Bērziņš
	office	LVA	GOV	president	2011-07-08	2015-07-08
person	Andris Šķēle
	office	LVA	GOV	prime minister	1995-12-21	1997-08-07
	office	LVA	GOV	prime minister	1999-07-16	2000-05-05
person	Andrius Kubilius
	office	LTU	GOV	prime minister	2008-11-28	2012-12-13
	office	EUR	GOV	defence commissioner	2024-12-01	-
person	Andriy Taran
	office	UKR	GOV	defence minister	2020-03-04	2021-11-03
person	Andriy Yermak
	also	Yermak
	office	UKR	GOV	head of the presidential office	2020-02-11	2025-11-28
person	Andriy Zagorodnyuk
	office	UKR	GOV	defence minister	2019-08-29	2020-03-04
person	Andrus Ansip
	office	EST	GOV	prime minister	2005-04-13	2014-03-26
person	Andry Rajoelina
	also	Rajoelina
	office	MDG	GOV	president	2009-03-17	2014-01-25
	office	MDG	GOV	president	2019-01-19	2025-10-14
person	Andrzej Duda
	also	Duda
	office	POL	GOV	president	2015-08-06	2025-08-06
person	Anerood Jugnauth
	office	MUS	GOV	prime minister	2000-09-17	2003-09-30
	office	MUS	GOV	prime minister	2014-12-17	2017-01-23
person	Ange-Félix Patassé
	office	CAF	GOV	president	1993-10-22	2003-03-15
person	Ángel Acebes
	office	ESP	GOV	interior minister	2002-07-10	2004-04-18
person	Angela Merkel
	also	Merkel
	office	DEU	GOV	chancellor	2005-11-22	2021-12-08
person	Angela Rayner
	office	GBR	GOV	deputy prime minister	2024-07-05	2025-09-05
person	Angelino Alfano
	also	Alfano
	office	ITA	GOV	interior minister	2013-04-28	2016-12-12
	office	ITA	GOV	foreign minister	2016-12-12	2018-06-01
person	Angelo Reyes
	office	PHL	MIL	armed forces chief	1999-07	2001-03
	office	PHL	GOV	defence minister	2001-03-19	2003-08-29
person	Angelo Sodano
	office	VAT	REL	secretary of state	1990-12-01	2006-09-15
person	Angie Motshekga
	office	ZAF	GOV	defence minister	2024-07-03	-
person	Aníbal Cavaco Silva
	also	Cavaco Silva
	office	PRT	GOV	prime minister	1985-11-06	1995-10-28
	office	PRT	GOV	president	2006-03-09	2016-03-09
person	Aníbal Torres
	office	PER	GOV	prime minister	2022-02-08	2022-11-25
person	Anies Baswedan
	office	IDN	GOV	governor of Jakarta	2017-10-16	2022-10-16
	code	IDN	OPP
person	Anifah Aman
	office	MYS	GOV	foreign minister	2009-04-09	2018-05-10
person	Anita Anand
	office	CAN	GOV	defence minister	2021-10-26	2023-07-26
	office	CAN	GOV	foreign minister	2025-05-13	-
person	Ann Linde
	office	SWE	GOV	foreign minister	2019-09-10	2022-10-17
person	Ann Veneman
	office	USA	GOV	agriculture secretary	2001-01-20	2005-01-20
	office	UNO	-	UNICEF executive director	2005-05-01	2010-04-30
person	Anna Fotyga
	office	POL	GOV	foreign minister	2006-05-09	2007-11-16
person	Anna Hazare
	also	Hazare
	code	IND	CVL
person	Anna Lindh
	office	SWE	GOV	foreign minister	1998-10-07	2003-09-11
person	Anna Politkovskaya
	also	Politkovskaya
	code	RUS	JRN
person	Annalena Baerbock
	also	Baerbock
	office	DEU	GOV	foreign minister	2021-12-08	2025-05-06
	office	UNO	-	General Assembly president	2025-09-09	-
person	Anne Hidalgo
	office	FRA	GOV	mayor of Paris	2014-04-05	-
person	Annegret Kramp-Karrenbauer
	also	Kramp-Karrenbauer
	office	DEU	GOV	defence minister	2019-07-17	2021-12-08
person	Anneli Jäätteenmäki
	office	FIN	GOV	prime minister	2003-04-17	2003-06-24
person	Annette Lu
	office	TWN	GOV	vice president	2000-05-20	2008-05-20
person	Anniken Huitfeldt
	office	NOR	GOV	foreign minister	2021-10-14	2023-10-16
person	Anote Tong
	office	KIR	GOV	president	2003-07-10	2016-03-11
person	Ante Gotovina
	also	Gotovina
	code	HRV	MIL
person	Anthony Albanese
	also	Albanese
	office	AUS	OPP	opposition leader	2019-05-30	2022-05-23
	office	AUS	GOV	prime minister	2022-05-23	-
person	Anthony Fauci
	also	Fauci
	office	USA	MED	director of the national infectious disease institute	1984-11-02	2022-12-31
person	Anthony Lake
	office	USA	GOV	national security adviser	1993-01-20	1997-03-14
	office	UNO	-	UNICEF executive director	2010-05-01	2017-12-31
person	Anthony Zinni
	office	USA	MIL	commander of Central Command	1997-08-13	2000-07-06
	office	USA	GOV	special envoy	2001-11	2003-03
person	Antoine Gizenga
	office	COD	GOV	prime minister	2006-12-30	2008-10-10
person	Anton Balasingham
	code	LKA	REB
person	Anton Rop
	office	SVN	GOV	prime minister	2002-12-11	2004-12-03
person	Antoni Macierewicz
	office	POL	GOV	defence minister	2015-11-16	2018-01-09
person	Antoni Martí
	office	AND	GOV	prime minister	2011-05-12	2019-05-16
person	António Costa
	office	PRT	GOV	prime minister	2015-11-26	2024-04-02
	office	EUR	GOV	European Council president	2024-12-01	-
person	António de Oliveira Salazar
	also	Salazar
	office	PRT	GOV	prime minister	1932-07-05	1968-09-25
person	Antonio García
	code	COL	REB
person	António Guterres
	also	Guterres
	office	PRT	GOV	prime minister	1995-10-28	2002-04-06
	office	UNO	-	High Commissioner for Refugees	2005-06-15	2015-12-31
	office	UNO	-	secretary-general	2017-01-01	-
person	António José Seguro
	office	PRT	GOV	president	2026-03-09	-
person	Antonio Martino
	office	ITA	GOV	defence minister	2001-06-11	2006-05-17
person	Antonio Patriota
	office	BRA	GOV	foreign minister	2011-01-01	2013-08-26
person	Antonio Saca
	also	Tony Saca
	office	SLV	GOV	president	2004-06-01	2009-06-01
person	Antonio Tajani
	also	Tajani
	office	EUR	LEG	European Parliament president	2017-01-17	2019-07-03
	office	ITA	GOV	foreign minister	2022-10-22	-
person	Antonio Trillanes
	office	PHL	LEG	senator	2007-06-30	2019-06-30
person	Antonis Samaras
	also	Samaras
	office	GRC	GOV	foreign minister	1989-11-23	1992-04-13
	office	GRC	GOV	prime minister	2012-06-20	2015-01-26
person	Antony Blinken
	also	Blinken
	also	Tony Blinken
	office	USA	GOV	deputy secretary of state	2015-01-09	2017-01-20
	office	USA	GOV	secretary of state	2021-01-26	2025-01-20
person	Antti Häkkänen
	office	FIN	GOV	defence minister	2023-06-20	-
person	Antti Rinne
	office	FIN	GOV	prime minister	2019-06-06	2019-12-10
person	Anura Kumara Dissanayake
	also	Dissanayake
	also	Anura Dissanayake
	office	LKA	GOV	president	2024-09-23	-
	code	LKA	PTY
person	Anutin Charnvirakul
	also	Anutin
	office	THA	GOV	health minister	2019-07-10	2023-09-01
	office	THA	GOV	interior minister	2023-09-01	2025-06
	office	THA	GOV	prime minister	2025-09-07	-
person	Anwaar-ul-Haq Kakar
	also	Anwaarul Haq Kakar
	also	Anwar-ul-Haq Kakar
	office	PAK	GOV	prime minister	2023-08-14	2024-03-04
person	Anwar al-Awlaki
	also	Awlaki
	also	al-Awlaki
	code	IMG	REB
person	Anwar Gargash
	also	Gargash
	office	ARE	GOV	minister of state for foreign affairs	2008-02	2021-02-10
	office	ARE	GOV	presidential adviser	2021-02-10	-
person	Anwar Ibrahim
	office	MYS	GOV	deputy prime minister	1993-12-01	1998-09-02
	office	MYS	OPP	opposition leader	2008-08-28	2015-03-16
	office	MYS	OPP	opposition leader	2020-05-18	2022-11-24
	office	MYS	GOV	prime minister	2022-11-24	-
person	Anwar Sadat
	also	Sadat
	also	Anwar el-Sadat
	office	EGY	GOV	president	1970-10-15	1981-10-06
person	Apisai Ielemia
	office	TUV	GOV	prime minister	2006-08-14	2010-09-29
person	Apollinaire Kyélem de Tambèla
	office	BFA	GOV	prime minister	2022-10-21	2024-12-06
person	Arancha González Laya
	office	ESP	GOV	foreign minister	2020-01-13	2021-07-12
person	Ararat Mirzoyan
	also	Mirzoyan
	office	ARM	GOV	foreign minister	2021-08-19	-
person	Arayik Harutyunyan
	office	ARM	GOV	president of Nagorno-Karabakh	2020-05-21	2023-09-01
person	Ari Fleischer
	office	USA	GOV	White House spokesman	2001-01-20	2003-07-15
person	Ariel Henry
	office	HTI	GOV	prime minister	2021-07-20	2024-04-24
person	Ariel Sharon
	also	Sharon
	office	ISR	GOV	foreign minister	1998-10-13	1999-06-06
	office	ISR	OPP	opposition leader	1999-07-27	2001-03-07
	office	ISR	GOV	prime minister	2001-03-07	2006-04-14
person	Arif Alvi
	office	PAK	GOV	president	2018-09-09	2024-03-10
person	Arindam Bagchi
	office	IND	GOV	foreign ministry spokesman	2021-03	2024-01
person	Arkady Ghukasyan
	also	Arkady Gukasian
	office	ARM	GOV	president of Nagorno-Karabakh	1997-09-08	2007-09-07
person	Arlene Foster
	office	GBR	GOV	first minister of Northern Ireland	2016-01-11	2017-01-09
	office	GBR	GOV	first minister of Northern Ireland	2020-01-11	2021-06-14
	code	GBR	PTY
person	Armando Guebuza
	also	Guebuza
	office	MOZ	GOV	president	2005-02-02	2015-01-15
person	Armen Sarkissian
	office	ARM	GOV	president	2018-04-09	2022-02-01
person	Arnaldo Otegi
	code	ESP	PTY OPP
person	Arnhim Eustace
	office	VCT	GOV	prime minister	2000-10-27	2001-03-29
person	Arnold Rüütel
	office	EST	GOV	president	2001-10-08	2006-10-09
person	Arnold Schwarzenegger
	also	Schwarzenegger
	office	USA	GOV	governor	2003-11-17	2011-01-03
person	Arnoldo Alemán
	office	NIC	GOV	president	1997-01-10	2002-01-10
person	Arsen Avakov
	also	Avakov
	office	UKR	GOV	interior minister	2014-02-27	2021-07-15
person	Arseniy Yatsenyuk
	also	Yatsenyuk
	also	Arseny Yatsenyuk
	office	UKR	GOV	foreign minister	2007-03-21	2007-12-04
	office	UKR	GOV	prime minister	2014-02-27	2016-04-14
person	Arthur Mutambara
	office	ZWE	GOV	deputy prime minister	2009-02-11	2013-09-11
	code	ZWE	OPP
person	Artis Pabriks
	office	LVA	GOV	foreign minister	2004-07-21	2007-10-28
	office	LVA	GOV	defence minister	2019-01-23	2022-12-14
person	Artur Mas
	office	ESP	GOV	president of Catalonia	2010-12-27	2016-01-12
person	Artur Rasizade
	office	AZE	GOV	prime minister	1996-07-20	2018-04-21
person	Artūras Paulauskas
	office	LTU	GOV	president	2004-04-06	2004-07-12
person	Arturo Parisi
	office	ITA	GOV	defence minister	2006-05-17	2008-05-08
person	Arun Jaitley
	also	Jaitley
	office	IND	GOV	defence minister	2014-05-26	2014-11-09
	office	IND	GOV	finance minister	2014-05-26	2019-05-30
	office	IND	GOV	defence minister	2017-03-13	2017-09-03
person	Arvind Kejriwal
	also	Kejriwal
	office	IND	GOV	chief minister of Delhi	2013-12-28	2014-02-14
	office	IND	GOV	chief minister of Delhi	2015-02-14	2024-09-21
	code	IND	PTY OPP
person	Arvydas Anušauskas
	office	LTU	GOV	defence minister	2020-12-11	2024-03-25
person	Aryeh Deri
	office	ISR	GOV	interior minister	2016-01-11	2021-01
	code	ISR	PTY
person	Asaad al-Shaibani
	also	Asaad Hassan al-Shibani
	also	Asaad al-Shibani
	also	Shaibani
	office	SYR	GOV	foreign minister	2024-12-21	-
person	Asadullah Khalid
	office	AFG	GOV	defence minister	2018-12-23	2021-03
person	Ash Carter
	also	Ashton Carter
	office	USA	GOV	secretary of defense	2015-02-17	2017-01-20
person	Ashfaq Parvez Kayani
	also	Ashfaq Kayani
	also	Kayani
	also	Ashfaq Pervez Kayani
	office	PAK	SPY	ISI chief	2004-10	2007-10
	office	PAK	MIL	army chief	2007-11-29	2013-11-29
person	Ashin Wirathu
	also	Wirathu
	code	MMR	REL
person	Ashraf Ghani
	also	Ghani
	office	AFG	GOV	finance minister	2002-06	2004-12
	office	AFG	GOV	president	2014-09-29	2021-08-15
person	Asia Bibi
	code	PAK	CVL
person	Asif Ali Zardari
	also	Zardari
	also	Asif Zardari
	office	PAK	GOV	president	2008-09-09	2013-09-08
	office	PAK	GOV	president	2024-03-10	-
	code	PAK	PTY
person	Asif Ghafoor
	office	PAK	MIL	army spokesman	2016-12	2020-01
person	Asim Bajwa
	also	Asim Saleem Bajwa
	office	PAK	MIL	army spokesman	2012-06	2016-12
person	Asim Munir
	also	Syed Asim Munir
	office	PAK	SPY	ISI chief	2018-10-25	2019-06-16
	office	PAK	MIL	army chief	2022-11-29	-
person	Askar Akayev
	also	Akayev
	office	KGZ	GOV	president	1990-10-27	2005-03-24
person	Askar Mamin
	office	KAZ	GOV	prime minister	2019-02-25	2022-01-05
person	Aslan Abashidze
	also	Abashidze
	office	GEO	GOV	leader of Adjara	1991-08-18	2004-05-05
person	Aslan Bzhania
	office	GEO	GOV	president of Abkhazia	2020-04-23	2024-11-19
person	Aslan Maskhadov
	also	Maskhadov
	office	RUS	GOV	president of Chechnya	1997-02-12	1999-10-01
	code	RUS	REB
person	Assimi Goïta
	also	Goita
	office	MLI	GOV	vice president	2020-09-25	2021-05-24
	office	MLI	GOV	president	2021-05-24	-
person	Atal Bihari Vajpayee
	also	Vajpayee
	also	Atal Behari Vajpayee
	office	IND	GOV	prime minister	1996-05-16	1996-06-01
	office	IND	GOV	prime minister	1998-03-19	2004-05-22
person	Atef Ebeid
	office	EGY	GOV	prime minister	1999-10-05	2004-07-14
person	Athar Abbas
	office	PAK	MIL	army spokesman	2008-01	2012-06
person	Atifete Jahjaga
	office	KOS	GOV	president	2011-04-07	2016-04-07
person	Atiku Abubakar
	also	Atiku
	office	NGA	GOV	vice president	1999-05-29	2007-05-29
	code	NGA	OPP
person	Atta Mohammad Noor
	also	Atta Mohammad Nur
	office	AFG	GOV	governor of Balkh	2004	2018-03
person	Attaullah Tarar
	office	PAK	GOV	information minister	2024-03-11	-
person	Audrey Azoulay
	also	Azoulay
	office	FRA	GOV	culture minister	2016-02-11	2017-05-10
	office	UNO	-	UNESCO director-general	2017-11-15	2025-11-14
person	Augustin Matata Ponyo
	also	Matata Ponyo
	office	COD	GOV	prime minister	2012-04-18	2016-11-17
person	Augusto Pinochet
	also	Pinochet
	office	CHL	GOV	president	1973-09-11	1990-03-11
person	Augusto Santos Silva
	office	PRT	GOV	foreign minister	2015-11-26	2022-03-30
person	Aung San Suu Kyi
	also	Suu Kyi
	also	Daw Aung San Suu Kyi
	also	Daw Suu Kyi
	office	MMR	GOV	foreign minister	2016-03-30	2021-02-01
	office	MMR	GOV	state counsellor	2016-04-06	2021-02-01
	code	MMR	OPP
person	Avdullah Hoti
	office	KOS	GOV	prime minister	2020-06-03	2021-03-22
person	Avichay Adraee
	office	ISR	MIL	army spokesman	2005	-
person	Avigdor Lieberman
	also	Avigdor Liberman
	office	ISR	GOV	foreign minister	2009-03-31	2012-12-18
	office	ISR	GOV	foreign minister	2013-11-11	2015-05-06
	office	ISR	GOV	defence minister	2016-05-30	2018-11-18
	office	ISR	GOV	finance minister	2021-06-13	2022-12-29
	code	ISR	PTY OPP
person	Aviv Kochavi
	also	Kochavi
	office	ISR	MIL	army chief	2019-01-15	2023-01-16
person	Avril Haines
	office	USA	SPY	director of national intelligence	2021-01-21	2025-01-20
person	Awn Khasawneh
	also	Awn al-Khasawneh
	office	JOR	GOV	prime minister	2011-10-24	2012-05-02
person	Axel Kicillof
	office	ARG	GOV	economy minister	2013-11-20	2015-12-10
	office	ARG	GOV	governor of Buenos Aires	2019-12-11	-
person	Ayaan Hirsi Ali
	also	Hirsi Ali
	office	NLD	LEG	lawmaker	2003-01-30	2006-05-16
person	Ayad Allawi
	also	Iyad Allawi
	also	Allawi
	office	IRQ	GOV	prime minister	2004-06-28	2005-05-03
	office	IRQ	GOV	vice president	2014-09	2015-08
	code	IRQ	PTY
person	Ayelet Shaked
	office	ISR	GOV	justice minister	2015-05-14	2019-06-02
	office	ISR	GOV	interior minister	2021-06-13	2022-12-29
person	Ayman al-Zawahiri
	also	Zawahiri
	also	Ayman al-Zawahri
	also	Zawahri
	code	IMG	REB
person	Ayman Nour
	code	EGY	OPP
person	Ayman Safadi
	also	Safadi
	office	JOR	GOV	foreign minister	2017-01-15	-
person	Aymen Benabderrahmane
	office	DZA	GOV	prime minister	2021-06-30	2023-11-11
person	Azali Assoumani
	also	Azali
	office	COM	GOV	president	1999-04-30	2002-01-21
	office	COM	GOV	president	2002-05-26	2006-05-26
	office	COM	GOV	president	2016-05-26	-
person	Azarias Ruberwa
	office	COD	GOV	vice president	2003-07-17	2006-12-06
person	Aziz Akhannouch
	also	Akhannouch
	office	MAR	GOV	prime minister	2021-10-07	-
person	Aziz Dweik
	office	PSE	LEG	speaker of parliament	2006-02-18	2018-12
person	Aziz Nasirzadeh
	office	IRN	GOV	defence minister	2024-08-21	-
person	B.J. Habibie
	also	Habibie
	also	BJ Habibie
	office	IDN	GOV	president	1998-05-21	1999-10-20
person	Ba Mamadou M'Baré
	also	Ba Mamadou Mbare
	office	MRT	GOV	president	2009-04-15	2009-08-05
person	Babagana Zulum
	also	Babagana Umara Zulum
	also	Zulum
	office	NGA	GOV	governor of Borno	2019-05-29	-
person	Baburam Bhattarai
	also	Bhattarai
	office	NPL	GOV	prime minister	2011-08-29	2013-03-14
	code	NPL	REB PTY
person	Badr Abdelatty
	also	Abdelatty
	office	EGY	GOV	foreign minister	2024-07-03	-
person	Badr al-Busaidi
	also	Badr Albusaidi
	office	OMN	GOV	foreign minister	2020-08-18	-
person	Baghdadi Mahmudi
	also	Baghdadi al-Mahmoudi
	office	LBY	GOV	prime minister	2006-03-05	2011-08-23
person	Bagrat Galstanyan
	code	ARM	REL OPP
person	Bah N'Daw
	also	Bah Ndaw
	office	MLI	GOV	president	2020-09-25	2021-05-24
person	Bah Oury
	also	Amadou Oury Bah
	office	GIN	GOV	prime minister	2024-02-27	-
person	Bahram Qasemi
	also	Bahram Ghasemi
	office	IRN	GOV	foreign ministry spokesman	2016-06	2019-04
person	Baiba Braže
	office	LVA	GOV	foreign minister	2024-04-19	-
person	Baitullah Mehsud
	code	PAK	REB
person	Bajram Begaj
	office	ALB	GOV	president	2022-07-24	-
person	Bajram Rexhepi
	office	KOS	GOV	prime minister	2002-03-04	2004-12-03
person	Bakhtiyor Saidov
	office	UZB	GOV	foreign minister	2022-12-30	-
person	Bakili Muluzi
	office	MWI	GOV	president	1994-05-24	2004-05-24
person	Bakir Izetbegović
	office	BIH	GOV	president	2010-11-10	2018-11-20
person	Bakri Hassan Saleh
	office	SDN	GOV	defence minister	2000	2005-09
	office	SDN	GOV	vice president	2013-12-08	2019-02-23
person	Bakytzhan Sagintayev
	office	KAZ	GOV	prime minister	2016-09-09	2019-02-21
person	Baldwin Spencer
	office	ATG	GOV	prime minister	2004-03-24	2014-06-13
person	Baltasar Garzón
	office	ESP	JUD	judge	1988	2012-02-09
person	Bamir Topi
	office	ALB	GOV	president	2007-07-24	2012-07-24
person	Ban Ki-moon
	office	KOR	GOV	foreign minister	2004-01-17	2006-11-10
	office	UNO	-	secretary-general	2007-01-01	2016-12-31
person	Bandar bin Sultan
	also	Prince Bandar
	office	SAU	GOV	ambassador to the United States	1983-10-24	2005-09-08
	office	SAU	SPY	intelligence chief	2012-07-19	2014-04-15
person	Bantz John Craddock
	also	John Craddock
	office	IGO	MIL	supreme allied commander	2006-12-07	2009-07-02
person	Barack Obama
	also	Obama
	office	USA	LEG	senator	2005-01-03	2008-11-16
	office	USA	GOV	president	2009-01-20	2017-01-20
person	Barak Sopé
	office	VUT	GOV	prime minister	1999-11-25	2001-04-13
person	Barham Salih
	also	Barham Saleh
	office	IRQ	GOV	deputy prime minister	2004-06-28	2009-08
	office	IRQ	GOV	prime minister of Kurdistan	2009-10-28	2012-04-05
	office	IRQ	GOV	president	2018-10-02	2022-10-17
	office	UNO	-	High Commissioner for Refugees	2026-01-01	-
person	Baron Waqa
	office	NRU	GOV	president	2013-06-11	2019-08-27
person	Bart De Wever
	also	De Wever
	office	BEL	GOV	prime minister	2025-02-03	-
person	Bartholomew Ulufa'alu
	office	SLB	GOV	prime minister	1997-08-27	2000-06-30
person	Basdeo Panday
	office	TTO	GOV	prime minister	1995-11-09	2001-12-24
person	Bashar al-Assad
	also	Assad
	also	Bashar Assad
	also	al-Assad
	office	SYR	GOV	president	2000-07-17	2024-12-08
person	Bashar Jaafari
	also	Bashar al-Jaafari
	office	SYR	GOV	ambassador to the United Nations	2006	2020-11
person	Bashir Salihi Magashi
	office	NGA	GOV	defence minister	2019-08-21	2023-05-29
person	Bassam Sabbagh
	office	SYR	GOV	foreign minister	2024-09-23	2024-12-08
person	Bassirou Diomaye Faye
	also	Diomaye Faye
	office	SEN	GOV	president	2024-04-02	-
person	Basuki Tjahaja Purnama
	also	Ahok
	office	IDN	GOV	governor of Jakarta	2014-11-19	2017-05-09
person	Bayan Jabr
	office	IRQ	GOV	interior minister	2005-05-03	2006-05-20
	office	IRQ	GOV	finance minister	2006-05-20	2010-12
person	Beata Szydło
	office	POL	GOV	prime minister	2015-11-16	2017-12-11
person	Beate Meinl-Reisinger
	office	AUT	GOV	foreign minister	2025-03-03	-
person	Behgjet Pacolli
	office	KOS	GOV	president	2011-02-22	2011-03-30
	office	KOS	GOV	foreign minister	2017-09-09	2020-02-03
person	Behrouz Kamalvandi
	office	IRN	GOV	nuclear agency spokesman	2013	-
person	Beji Caid Essebsi
	also	Essebsi
	office	TUN	GOV	prime minister	2011-02-27	2011-12-24
	office	TUN	GOV	president	2014-12-31	2019-07-25
person	Ben Bernanke
	also	Bernanke
	office	USA	GOV	chairman of the Federal Reserve	2006-02-01	2014-01-31
person	Ben Bot
	also	Bernard Bot
	office	NLD	GOV	foreign minister	2003-12-03	2007-02-22
person	Ben Wallace
	office	GBR	GOV	defence secretary	2019-07-24	2023-08-31
person	Benazir Bhutto
	also	Bhutto
	office	PAK	GOV	prime minister	1988-12-02	1990-08-06
	office	PAK	GOV	prime minister	1993-10-19	1996-11-05
	code	PAK	PTY OPP
person	Benigno Aquino III
	also	Benigno Aquino
	also	Noynoy Aquino
	office	PHL	GOV	president	2010-06-30	2016-06-30
person	Benita Ferrero-Waldner
	also	Ferrero-Waldner
	office	AUT	GOV	foreign minister	2000-02-04	2004-10-20
	office	EUR	GOV	external relations commissioner	2004-11-22	2009-12-01
person	Benjamin Mkapa
	office	TZA	GOV	president	1995-11-23	2005-12-21
person	Benjamin Netanyahu
	also	Netanyahu
	also	Bibi Netanyahu
	also	Binyamin Netanyahu
	also	Bibi
	office	ISR	GOV	prime minister	1996-06-18	1999-07-06
	office	ISR	GOV	foreign minister	2002-11-06	2003-02-28
	office	ISR	GOV	finance minister	2003-02-28	2005-08-09
	office	ISR	OPP	opposition leader	2005-12	2009-03-31
	office	ISR	GOV	prime minister	2009-03-31	2021-06-13
	office	ISR	OPP	opposition leader	2021-06-28	2022-12-29
	office	ISR	GOV	prime minister	2022-12-29	-
person	Benny Gantz
	also	Gantz
	office	ISR	MIL	army chief	2011-02-14	2015-02-16
	office	ISR	LEG	speaker of parliament	2020-03-26	2020-05-12
	office	ISR	GOV	defence minister	2020-05-17	2022-12-29
	office	ISR	GOV	war cabinet minister	2023-10-12	2024-06-09
	code	ISR	PTY OPP
person	Benny Tai
	code	HKG	CVL OPP
person	Benny Wenda
	code	IDN	OPP
person	Beppe Grillo
	code	ITA	PTY
person	Beriz Belkić
	office	BIH	GOV	president	2001-03-30	2002-10-28
person	Bernard Cazeneuve
	also	Cazeneuve
	office	FRA	GOV	interior minister	2014-04-02	2016-12-06
	office	FRA	GOV	prime minister	2016-12-06	2017-05-10
person	Bernard Goumou
	office	GIN	GOV	prime minister	2022-08-20	2024-02-19
person	Bernard Kouchner
	also	Kouchner
	office	UNO	-	administrator of Kosovo	1999-07-15	2001-01-15
	office	FRA	GOV	foreign minister	2007-05-18	2010-11-13
person	Bernardino León
	office	UNO	-	special envoy for Libya	2014-08	2015-11
person	Bernardo Arévalo
	also	Arévalo
	office	GTM	GOV	president	2024-01-15	-
person	Bernie Sanders
	also	Sanders
	office	USA	LEG	congressman	1991-01-03	2007-01-03
	office	USA	LEG	senator	2007-01-03	-
person	Bert Koenders
	office	NLD	GOV	foreign minister	2014-10-17	2017-10-26
person	Bertie Ahern
	also	Ahern
	office	IRL	GOV	prime minister	1997-06-26	2008-05-07
person	Bertrand Bisimwa
	code	COD	REB
person	Bezalel Smotrich
	also	Smotrich
	office	ISR	GOV	finance minister	2022-12-29	-
person	Bharrat Jagdeo
	also	Jagdeo
	office	GUY	GOV	president	1999-08-11	2011-12-03
	office	GUY	GOV	vice president	2020-08-02	-
person	Bhumibol Adulyadej
	also	King Bhumibol
	office	THA	GOV	king	1946-06-09	2016-10-13
person	Bidhya Devi Bhandari
	also	Bidya Devi Bhandari
	office	NPL	GOV	president	2015-10-29	2023-03-13
person	Bidzina Ivanishvili
	also	Ivanishvili
	office	GEO	GOV	prime minister	2012-10-25	2013-11-20
	code	GEO	PTY BUS
person	Bilawal Bhutto Zardari
	also	Bilawal
	office	PAK	GOV	foreign minister	2022-04-27	2023-08-10
	code	PAK	PTY
person	Bill Blair
	office	CAN	GOV	defence minister	2023-07-26	2025-05-13
person	Bill Clinton
	also	William Jefferson Clinton
	office	USA	GOV	governor	1983-01-11	1992-12-12
	office	USA	GOV	president	1993-01-20	2001-01-20
person	Bill de Blasio
	office	USA	GOV	mayor of New York	2014-01-01	2021-12-31
person	Bill English
	office	NZL	GOV	prime minister	2016-12-12	2017-10-26
person	Bill Frist
	office	USA	LEG	Senate majority leader	2003-01-03	2007-01-03
person	Bill Gates
	code	USA	BUS
person	Bill Graham
	office	CAN	GOV	foreign minister	2002-01-16	2004-07-19
	office	CAN	GOV	defence minister	2004-07-20	2006-02-06
person	Bill Richardson
	office	USA	GOV	ambassador to the United Nations	1997-02-18	1998-08-18
	office	USA	GOV	energy secretary	1998-08-18	2001-01-20
	office	USA	GOV	governor	2003-01-01	2011-01-01
person	Binali Yıldırım
	office	TUR	GOV	prime minister	2016-05-24	2018-07-09
person	Bingu wa Mutharika
	office	MWI	GOV	president	2004-05-24	2012-04-05
person	Bintou Keita
	office	UNO	-	special representative for Congo	2021-02	2025-11
person	Binyamin Ben-Eliezer
	also	Ben-Eliezer
	office	ISR	GOV	defence minister	2001-03-07	2002-11-02
person	Bipin Rawat
	office	IND	MIL	army chief	2016-12-31	2019-12-31
	office	IND	MIL	chief of defence staff	2020-01-01	2021-12-08
person	Birhanu Jula
	office	ETH	MIL	army chief	2020-11-08	-
person	Birtukan Mideksa
	code	ETH	OPP
person	Bisher al-Khasawneh
	also	Bisher Khasawneh
	office	JOR	GOV	prime minister	2020-10-12	2024-09-15
person	Bismillah Khan Mohammadi
	also	Bismillah Mohammadi
	office	AFG	GOV	interior minister	2010-06-26	2012-08
	office	AFG	GOV	defence minister	2012-09-15	2015-05-24
	office	AFG	GOV	defence minister	2021-06-19	2021-08-15
person	Bjarni Benediktsson
	office	ISL	GOV	prime minister	2017-01-11	2017-11-30
	office	ISL	GOV	prime minister	2024-04-09	2024-12-21
person	Blaise Compaoré
	also	Compaoré
	office	BFA	GOV	president	1987-10-15	2014-10-31
person	Blas Ople
	office	PHL	GOV	foreign minister	2002-07-16	2003-12-14
person	Bo Xilai
	office	CHN	GOV	commerce minister	2004-02	2007-12
	office	CHN	GOV	party secretary of Chongqing	2007-11-30	2012-03-15
person	Bob Ainsworth
	office	GBR	GOV	defence secretary	2009-06-05	2010-05-11
person	Bob Carr
	office	AUS	GOV	foreign minister	2012-03-13	2013-09-18
person	Bob Corker
	office	USA	LEG	senator	2007-01-03	2019-01-03
person	Bob Hawke
	office	AUS	GOV	prime minister	1983-03-11	1991-12-20
person	Bob Loughman
	office	VUT	GOV	prime minister	2020-04-20	2022-11-04
person	Bob Menendez
	also	Robert Menendez
	office	USA	LEG	senator	2006-01-18	2024-08-20
person	Bobi Wine
	also	Robert Kyagulanyi
	code	UGA	OPP
person	Bogdan Klich
	office	POL	GOV	defence minister	2007-11-16	2011-08-02
person	Bohuslav Sobotka
	office	CZE	GOV	prime minister	2014-01-17	2017-12-06
person	Bola Tinubu
	also	Tinubu
	also	Bola Ahmed Tinubu
	office	NGA	GOV	governor of Lagos	1999-05-29	2007-05-29
	office	NGA	GOV	president	2023-05-29	-
	code	NGA	PTY
person	Boniface Alexandre
	office	HTI	GOV	president	2004-02-29	2006-05-14
person	Børge Brende
	office	NOR	GOV	foreign minister	2013-10-16	2017-10-20
person	Boris Berezovsky
	also	Berezovsky
	code	RUS	BUS OPP
person	Boris Gryzlov
	also	Gryzlov
	office	RUS	GOV	interior minister	2001-03-28	2003-12-24
	office	RUS	LEG	speaker of parliament	2003-12-29	2011-12-14
person	Boris Johnson
	office	GBR	GOV	mayor of London	2008-05-04	2016-05-09
	office	GBR	GOV	foreign secretary	2016-07-13	2018-07-09
	office	GBR	GOV	prime minister	2019-07-24	2022-09-06
person	Boris Nemtsov
	also	Nemtsov
	code	RUS	OPP
person	Boris Pistorius
	also	Pistorius
	office	DEU	GOV	defence minister	2023-01-19	-
person	Boris Tadić
	also	Tadic
	office	SRB	GOV	president	2004-07-11	2012-04-05
person	Boris Trajkovski
	also	Trajkovski
	office	MKD	GOV	president	1999-12-15	2004-02-26
person	Boris Yeltsin
	also	Yeltsin
	office	RUS	GOV	president	1991-07-10	1999-12-31
person	Borislav Paravac
	office	BIH	GOV	president	2003-04-10	2006-11-06
person	Borjana Krišto
	office	BIH	GOV	chairwoman of the Council of Ministers	2023-01-25	-
person	Borut Pahor
	office	SVN	GOV	prime minister	2008-11-21	2012-02-10
	office	SVN	GOV	president	2012-12-22	2022-12-22
person	Borys Tarasyuk
	office	UKR	GOV	foreign minister	1998-04-17	2000-09-29
	office	UKR	GOV	foreign minister	2005-02-04	2007-01-30
person	Bosco Ntaganda
	also	Ntaganda
	code	COD	REB
person	Bounnhang Vorachith
	office	LAO	GOV	president	2016-04-20	2021-03-22
person	Bouthaina Shaaban
	office	SYR	GOV	presidential adviser	2008	2024-12-08
person	Boutros Boutros-Ghali
	also	Boutros-Ghali
	office	UNO	-	secretary-general	1992-01-01	1996-12-31
person	Boyko Borisov
	also	Boiko Borisov
	also	Borissov
	office	BGR	GOV	prime minister	2009-07-27	2013-03-13
	office	BGR	GOV	prime minister	2014-11-07	2017-01-27
	office	BGR	GOV	prime minister	2017-05-04	2021-05-12
person	Brahim Ghali
	code	ESH	REB
person	Brajesh Mishra
	office	IND	GOV	national security adviser	1998-11-19	2004-05-22
person	Branko Crvenkovski
	office	MKD	GOV	prime minister	1992-09-04	1998-11-30
	office	MKD	GOV	prime minister	2002-11-01	2004-05-12
	office	MKD	GOV	president	2004-05-12	2009-05-12
person	Brendan Nelson
	office	AUS	GOV	defence minister	2006-01-27	2007-12-03
	office	AUS	OPP	opposition leader	2007-11-29	2008-09-16
person	Brett McGurk
	office	USA	GOV	special envoy	2015-10-23	2018-12-31
person	Brian Cowen
	office	IRL	GOV	foreign minister	2000-01-27	2004-09-29
	office	IRL	GOV	finance minister	2004-09-29	2008-05-07
	office	IRL	GOV	prime minister	2008-05-07	2011-03-09
person	Brian Mulroney
	office	CAN	GOV	prime minister	1984-09-17	1993-06-25
person	Brice Oligui Nguema
	also	Oligui Nguema
	also	Brice Clotaire Oligui Nguema
	office	GAB	GOV	president	2023-09-04	-
person	Brigitte Bierlein
	office	AUT	GOV	chancellor	2019-06-03	2020-01-07
person	Brigitte Haas
	office	LIE	GOV	prime minister	2025-04-10	-
person	Bronisław Komorowski
	also	Komorowski
	office	POL	GOV	defence minister	2000-06-16	2001-10-19
	office	POL	LEG	speaker of parliament	2007-11-05	2010-07-08
	office	POL	GOV	president	2010-08-06	2015-08-06
person	Bruce Golding
	office	JAM	GOV	prime minister	2007-09-11	2011-10-23
person	Bruno Le Maire
	office	FRA	GOV	economy minister	2017-05-17	2024-09-12
person	Bruno Retailleau
	office	FRA	GOV	interior minister	2024-09-21	2025-10-12
person	Bruno Rodríguez
	also	Bruno Rodríguez Parrilla
	office	CUB	GOV	foreign minister	2009-03-02	-
person	Bruno Tshibala
	office	COD	GOV	prime minister	2017-05-18	2019-09-07
person	Bui Thanh Son
	office	VNM	GOV	foreign minister	2021-04-08	2025-08
person	Bujar Nishani
	office	ALB	GOV	president	2012-07-24	2017-07-24
person	Bukola Saraki
	office	NGA	LEG	Senate president	2015-06-09	2019-06-09
person	Bülent Arınç
	office	TUR	LEG	speaker of parliament	2002-11-19	2007-07-22
	office	TUR	GOV	deputy prime minister	2009-05-01	2015-08-28
person	Bülent Ecevit
	also	Ecevit
	office	TUR	GOV	prime minister	1999-01-11	2002-11-18
person	Burhan Ghalioun
	code	SYR	OPP
person	Burhan Wani
	code	IND	REB
person	Burhanuddin Rabbani
	office	AFG	GOV	president	1992-06-28	2001-12-22
	office	AFG	GOV	chairman of the High Peace Council	2010-10	2011-09-20
person	Călin Georgescu
	code	ROU	PTY OPP
person	Călin Popescu-Tăriceanu
	office	ROU	GOV	prime minister	2004-12-29	2008-12-22
person	Camilo Ospina
	office	COL	GOV	defence minister	2005-07	2006-07-19
person	Cao Gangchuan
	office	CHN	GOV	defence minister	2003-03-17	2008-03-17
person	Carl Bildt
	also	Bildt
	office	SWE	GOV	prime minister	1991-10-04	1994-10-07
	office	SWE	GOV	foreign minister	2006-10-06	2014-10-03
person	Carl XVI Gustaf
	also	King Carl Gustaf
	also	King Carl XVI Gustaf
	office	SWE	GOV	king	1973-09-15	-
person	Carla Del Ponte
	also	Del Ponte
	office	UNO	JUD	war crimes prosecutor	1999-09-15	2007-12-31
person	Carles Puigdemont
	also	Puigdemont
	office	ESP	GOV	president of Catalonia	2016-01-12	2017-10-27
	code	ESP	PTY OPP
person	Carlo Azeglio Ciampi
	also	Ciampi
	office	ITA	GOV	prime minister	1993-04-29	1994-05-10
	office	ITA	GOV	president	1999-05-18	2006-05-15
person	Carlos Alvarado
	office	CRI	GOV	president	2018-05-08	2022-05-08
person	Carlos Andrés Pérez
	office	VEN	GOV	president	1989-02-02	1993-05-21
person	Carlos Castaño
	code	COL	PRM
person	Carlos Faría
	office	VEN	GOV	foreign minister	2022-05-16	2023-01-06
person	Carlos França
	office	BRA	GOV	foreign minister	2021-03-29	2023-01-01
person	Carlos Holmes Trujillo
	office	COL	GOV	foreign minister	2018-08-07	2019-11-12
	office	COL	GOV	defence minister	2019-11-12	2021-01-26
person	Carlos Menem
	also	Menem
	office	ARG	GOV	president	1989-07-08	1999-12-10
person	Carlos Mesa
	office	BOL	GOV	president	2003-10-17	2005-06-09
	code	BOL	PTY OPP
person	Carlos Roberto Flores
	office	HND	GOV	president	1998-01-27	2002-01-27
person	Carlos Salinas de Gortari
	also	Carlos Salinas
	office	MEX	GOV	president	1988-12-01	1994-12-01
person	Carlos Veiga
	office	CPV	GOV	prime minister	1991-04-04	2000-07-29
person	Carlos Vila Nova
	office	STP	GOV	president	2021-10-02	-
person	Carme Chacón
	office	ESP	GOV	defence minister	2008-04-14	2011-12-22
person	Carol Bellamy
	office	UNO	-	UNICEF executive director	1995-05-01	2005-04-30
person	Carolina Barco
	office	COL	GOV	foreign minister	2002-08-07	2006-08-07
person	Carrie Lam
	office	HKG	GOV	chief executive	2017-07-01	2022-06-30
person	Caspar Veldkamp
	office	NLD	GOV	foreign minister	2024-07-02	2025-08-22
person	Catherine Ashton
	also	Ashton
	office	IGO	-	foreign policy chief	2009-12-01	2014-11-01
person	Catherine Colonna
	office	FRA	GOV	foreign minister	2022-05-20	2024-01-11
person	Catherine Connolly
	office	IRL	GOV	president	2025-11-11	-
person	Catherine Russell
	also	Catherine M. Russell
	office	UNO	-	UNICEF executive director	2022-02-01	-
person	Catherine Samba-Panza
	also	Samba-Panza
	office	CAF	GOV	president	2014-01-23	2016-03-30
person	Catherine Vautrin
	office	FRA	GOV	defence minister	2025-10-12	-
person	Cecilia Malmström
	office	EUR	GOV	trade commissioner	2014-11-01	2019-11-30
person	Cellou Dalein Diallo
	also	Cellou Diallo
	office	GIN	GOV	prime minister	2004-12-09	2006-04-05
	code	GIN	OPP
person	Celso Amorim
	also	Amorim
	office	BRA	GOV	foreign minister	2003-01-01	2011-01-01
	office	BRA	GOV	defence minister	2011-08-08	2015-01-01
	office	BRA	GOV	special adviser	2023-01-01	-
person	Celso Lafer
	office	BRA	GOV	foreign minister	2001-01-29	2003-01-01
person	Cemil Bayık
	code	TUR	REB
person	César Gaviria
	office	COL	GOV	president	1990-08-07	1994-08-07
	office	IGO	-	OAS secretary-general	1994-09-15	2004-09-15
person	Chan Santokhi
	also	Santokhi
	office	SUR	GOV	president	2020-07-16	2025-07-16
person	Chandrika Kumaratunga
	also	Kumaratunga
	also	Chandrika Bandaranaike Kumaratunga
	office	LKA	GOV	president	1994-11-12	2005-11-19
person	Chang Wanquan
	office	CHN	GOV	defence minister	2013-03-16	2018-03-19
person	Chaovarat Chanweerakul
	office	THA	GOV	prime minister	2008-12-02	2008-12-17
person	Charles Blé Goudé
	code	CIV	PRM
person	Charles Clarke
	office	GBR	GOV	home secretary	2004-12-15	2006-05-05
person	Charles de Gaulle
	also	de Gaulle
	office	FRA	GOV	president	1959-01-08	1969-04-28
person	Charles III
	also	King Charles
	also	King Charles III
	also	Prince Charles
	office	GBR	GOV	prince	1958-07-26	2022-09-08
	office	GBR	GOV	king	2022-09-08	-
person	Charles Konan Banny
	office	CIV	GOV	prime minister	2005-12-07	2007-04-04
person	Charles Michel
	office	BEL	GOV	prime minister	2014-10-11	2019-10-27
	office	EUR	GOV	European Council president	2019-12-01	2024-11-30
person	Charles Q. Brown
	also	C.Q. Brown
	also	CQ Brown
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2023-10-01	2025-02-21
person	Charles Taylor
	office	LBR	GOV	president	1997-08-02	2003-08-11
	code	LBR	REB
person	Charlie Kirk
	code	USA	CVL
person	Charlot Salwai
	office	VUT	GOV	prime minister	2016-02-11	2020-04-20
	office	VUT	GOV	prime minister	2023-10-06	2025-02-11
person	Chaudhry Nisar Ali Khan
	also	Chaudhry Nisar
	office	PAK	GOV	interior minister	2013-06-07	2017-07-28
person	Chaudhry Shujaat Hussain
	also	Shujaat Hussain
	office	PAK	GOV	prime minister	2004-06-30	2004-08-26
	code	PAK	PTY
person	Che Guevara
	also	Ernesto "Che" Guevara
	also	Ernesto Che Guevara
	code	CUB	REB
person	Chelsea Manning
	also	Bradley Manning
	code	USA	CVL
person	Chen Binhua
	office	CHN	GOV	Taiwan affairs spokesman	2023-03	-
person	Chen Chien-jen
	office	TWN	GOV	vice president	2016-05-20	2020-05-20
	office	TWN	GOV	premier	2023-01-31	2024-05-20
person	Chen Guangcheng
	code	CHN	CVL
person	Chen Quanguo
	office	CHN	GOV	party secretary of Xinjiang	2016-08-29	2021-12-25
person	Chen Shui-bian
	office	TWN	GOV	president	2000-05-20	2008-05-20
person	Chi Haotian
	office	CHN	GOV	defence minister	1993-03-29	2003-03-17
person	Chiang Kai-shek
	office	TWN	GOV	president	1948-05-20	1975-04-05
person	Chiril Gaburici
	office	MDA	GOV	prime minister	2015-02-18	2015-06-22
person	Chiu Kuo-cheng
	office	TWN	GOV	defence minister	2021-02-23	2024-05-20
person	Cho Hyun
	office	KOR	GOV	foreign minister	2025-07-18	-
person	Cho Jung-tai
	office	TWN	GOV	premier	2024-05-20	-
person	Cho Kuk
	office	KOR	GOV	justice minister	2019-09-09	2019-10-14
	code	KOR	PTY
person	Cho Tae-yul
	office	KOR	GOV	foreign minister	2024-01-10	2025-07-18
person	Choe Ryong-hae
	office	PRK	LEG	head of parliament	2019-04-11	-
person	Choe Son-hui
	office	PRK	GOV	deputy foreign minister	2018-02	2022-06
	office	PRK	GOV	foreign minister	2022-06-11	-
person	Choguel Maïga
	also	Choguel Kokalla Maiga
	office	MLI	GOV	prime minister	2021-06-07	2024-11-20
person	Choi Sang-mok
	office	KOR	GOV	finance minister	2023-12-29	2025-05-01
person	Choi Soon-sil
	code	KOR	CRM
person	Chokri Belaid
	code	TUN	OPP
person	Choummaly Sayasone
	office	LAO	GOV	president	2006-06-08	2016-04-20
person	Chris Christie
	office	USA	GOV	governor	2010-01-19	2018-01-16
person	Chris Hipkins
	also	Hipkins
	office	NZL	GOV	prime minister	2023-01-25	2023-11-27
	office	NZL	OPP	opposition leader	2023-11-27	-
person	Chris Patten
	also	Patten
	office	HKG	GOV	governor	1992-07-09	1997-06-30
	office	IGO	-	external relations commissioner	1999-09-16	2004-11-22
person	Christian Kern
	office	AUT	GOV	chancellor	2016-05-17	2017-12-18
person	Christian Lindner
	also	Lindner
	office	DEU	GOV	finance minister	2021-12-08	2024-11-07
person	Christian Schmidt
	office	IGO	-	high representative	2021-08-01	-
person	Christian Stocker
	office	AUT	GOV	chancellor	2025-03-03	-
person	Christian Wulff
	office	DEU	GOV	president	2010-06-30	2012-02-17
person	Christiana Figueres
	also	Figueres
	office	UNO	-	climate chief	2010-07-01	2016-07-18
person	Christine Kangaloo
	office	TTO	GOV	president	2023-03-20	-
person	Christine Lagarde
	also	Lagarde
	office	FRA	GOV	economy minister	2007-06-19	2011-06-29
	office	IGO	-	IMF managing director	2011-07-05	2019-09-12
	office	EUR	GOV	European Central Bank president	2019-11-01	-
person	Christine Lambrecht
	office	DEU	GOV	justice minister	2019-06-27	2021-12-08
	office	DEU	GOV	defence minister	2021-12-08	2023-01-19
person	Christophe Castaner
	office	FRA	GOV	interior minister	2018-10-16	2020-07-06
person	Christophe Lutundula
	office	COD	GOV	foreign minister	2021-04-12	2024-05-29
person	Christopher Cavoli
	also	Cavoli
	office	IGO	MIL	supreme allied commander	2022-07-04	2025-07
person	Christopher Coke
	also	Dudus
	also	Christopher "Dudus" Coke
	code	JAM	CRM
person	Christopher Hill
	office	USA	GOV	assistant secretary of state	2005-04-08	2009-04-21
	office	USA	GOV	ambassador to Iraq	2009-04-24	2010-08
person	Christopher Loeak
	office	MHL	GOV	president	2012-01-10	2016-01-11
person	Christopher Luxon
	also	Luxon
	office	NZL	OPP	opposition leader	2021-11-30	2023-11-27
	office	NZL	GOV	prime minister	2023-11-27	-
person	Christopher Musa
	office	NGA	MIL	chief of defence staff	2023-06-23	2025-10-24
	office	NGA	GOV	defence minister	2025-12	-
person	Christopher Stevens
	also	Chris Stevens
	office	USA	GOV	ambassador to Libya	2012-06	2012-09-11
person	Christopher Wray
	office	USA	COP	FBI director	2017-08-02	2025-01-19
person	Chrystia Freeland
	also	Freeland
	office	CAN	GOV	foreign minister	2017-01-10	2019-11-20
	office	CAN	GOV	deputy prime minister	2019-11-20	2024-12-16
	office	CAN	GOV	finance minister	2020-08-18	2024-12-16
person	Chuan Leekpai
	office	THA	GOV	prime minister	1997-11-09	2001-02-09
	office	THA	LEG	speaker of parliament	2019-05-25	2023-03-20
person	Chuck Hagel
	also	Hagel
	office	USA	LEG	senator	1997-01-03	2009-01-03
	office	USA	GOV	secretary of defense	2013-02-27	2015-02-17
person	Chuck Schumer
	also	Schumer
	office	USA	LEG	senator	1999-01-03	2017-01-03
	office	USA	LEG	Senate minority leader	2017-01-03	2021-01-20
	office	USA	LEG	Senate majority leader	2021-01-20	2025-01-03
	office	USA	LEG	Senate minority leader	2025-01-03	-
person	Chun Doo-hwan
	office	KOR	GOV	president	1980-09-01	1988-02-25
person	Chung Dong-young
	office	KOR	GOV	unification minister	2004-06-30	2005-12-31
	office	KOR	GOV	unification minister	2025-07-25	-
person	Chung Eui-yong
	office	KOR	GOV	national security adviser	2017-05-21	2020-07-03
	office	KOR	GOV	foreign minister	2021-02-09	2022-05-11
person	Chung Hong-won
	office	KOR	GOV	prime minister	2013-02-26	2015-02-16
person	Chung Sye-kyun
	office	KOR	GOV	prime minister	2020-01-14	2021-04-16
person	Chung Un-chan
	office	KOR	GOV	prime minister	2009-09-29	2010-08-11
person	Cindy McCain
	office	UNO	-	World Food Programme executive director	2023-04-05	-
person	Claude Joseph
	office	HTI	GOV	prime minister	2021-04-14	2021-07-20
person	Claudia Blum
	office	COL	GOV	foreign minister	2019-11-12	2021-05-19
person	Claudia Ruiz Massieu
	office	MEX	GOV	foreign minister	2015-08-27	2017-01-04
person	Claudia Sheinbaum
	also	Sheinbaum
	office	MEX	GOV	mayor of Mexico City	2018-12-05	2023-06-16
	office	MEX	GOV	president	2024-10-01	-
person	Cleopas Dlamini
	office	SWZ	GOV	prime minister	2021-07-16	2023-09-28
person	Colin Powell
	office	USA	MIL	chairman of the Joint Chiefs of Staff	1989-10-01	1993-09-30
	office	USA	GOV	secretary of state	2001-01-20	2005-01-26
person	Condoleezza Rice
	also	Condoleeza Rice
	office	USA	GOV	national security adviser	2001-01-20	2005-01-25
	office	USA	GOV	secretary of state	2005-01-26	2009-01-20
person	Constantino Chiwenga
	also	Chiwenga
	office	ZWE	MIL	army chief	2003	2017-12-18
	office	ZWE	GOV	vice president	2017-12-28	-
person	Consuelo Porras
	office	GTM	JUD	attorney general	2018-05-17	-
person	Corazon Aquino
	also	Cory Aquino
	office	PHL	GOV	president	1986-02-25	1992-06-30
person	Corneille Nangaa
	also	Nangaa
	code	COD	REB
person	Costas Karamanlis
	also	Kostas Karamanlis
	office	GRC	GOV	prime minister	2004-03-10	2009-10-06
person	Costas Simitis
	also	Simitis
	office	GRC	GOV	prime minister	1996-01-22	2004-03-10
person	Costis Stephanopoulos
	office	GRC	GOV	president	1995-03-10	2005-03-12
person	Crin Antonescu
	office	ROU	GOV	president	2012-07-10	2012-08-27
person	Cristina Fernández de Kirchner
	also	Cristina Fernández
	also	Cristina Kirchner
	also	Fernández de Kirchner
	office	ARG	GOV	president	2007-12-10	2015-12-09
	office	ARG	GOV	vice president	2019-12-10	2023-12-10
	code	ARG	PTY OPP
person	Curtis Scaparrotti
	office	IGO	MIL	supreme allied commander	2016-05-04	2019-05-03
person	Cyril Ramaphosa
	also	Ramaphosa
	office	ZAF	GOV	vice president	2014-05-26	2018-02-15
	office	ZAF	GOV	president	2018-02-15	-
person	Cyril Svoboda
	office	CZE	GOV	foreign minister	2002-07-15	2006-09-04
person	Dacian Cioloș
	also	Dacian Ciolos
	office	ROU	GOV	prime minister	2015-11-17	2017-01-04
person	Dag Hammarskjöld
	also	Hammarskjold
	office	UNO	-	secretary-general	1953-04-10	1961-09-18
person	Dalai Lama
	also	the Dalai Lama
	code	CHN	REL
person	Dalia Grybauskaitė
	also	Grybauskaite
	office	EUR	GOV	budget commissioner	2004-11-22	2009-07-01
	office	LTU	GOV	president	2009-07-12	2019-07-12
person	Dan Caine
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2025-04-11	-
person	Dan Coats
	office	USA	SPY	director of national intelligence	2017-03-16	2019-08-15
person	Dan Halutz
	also	Halutz
	office	ISR	MIL	army chief	2005-06-01	2007-02-14
person	Daniel arap Moi
	also	Moi
	also	Daniel Moi
	office	KEN	GOV	president	1978-08-22	2002-12-30
person	Daniel Chapo
	office	MOZ	GOV	president	2025-01-15	-
person	Daniel Hagari
	also	Hagari
	office	ISR	MIL	army spokesman	2023-03	2025-03
person	Daniel Noboa
	also	Noboa
	office	ECU	GOV	president	2023-11-23	-
person	Daniel Ortega
	also	Ortega
	office	NIC	GOV	president	1985-01-10	1990-04-25
	office	NIC	GOV	president	2007-01-10	-
	code	NIC	PTY
person	Daniel Risch
	office	LIE	GOV	prime minister	2021-03-25	2025-04-10
person	Danielle Smith
	office	CAN	GOV	premier of Alberta	2022-10-11	-
person	Danilo Medina
	office	DOM	GOV	president	2012-08-16	2020-08-16
person	Danilo Türk
	office	SVN	GOV	president	2007-12-23	2012-12-22
person	Daniyal Akhmetov
	office	KAZ	GOV	prime minister	2003-06-13	2007-01-10
person	Danny Danon
	also	Danon
	office	ISR	GOV	ambassador to the United Nations	2015-10	2020-07
	office	ISR	GOV	ambassador to the United Nations	2024-08	-
person	Danny Faure
	office	SYC	GOV	president	2016-10-16	2020-10-26
person	Danny Philip
	office	SLB	GOV	prime minister	2010-08-25	2011-11-16
person	Daphne Caruana Galizia
	also	Caruana Galizia
	code	MLT	JRN
person	David Adeang
	office	NRU	GOV	president	2023-10-30	-
person	David Barnea
	office	ISR	SPY	Mossad chief	2021-06-01	-
person	David Beasley
	also	Beasley
	office	UNO	-	World Food Programme executive director	2017-04-05	2023-04-04
person	David Ben-Gurion
	also	Ben-Gurion
	office	ISR	GOV	prime minister	1948-05-14	1954-01-26
	office	ISR	GOV	prime minister	1955-11-03	1963-06-26
person	David Blunkett
	office	GBR	GOV	home secretary	2001-06-08	2004-12-15
person	David Cameron
	also	Cameron
	office	GBR	OPP	opposition leader	2005-12-06	2010-05-11
	office	GBR	GOV	prime minister	2010-05-11	2016-07-13
	office	GBR	GOV	foreign secretary	2023-11-13	2024-07-05
person	David Choquehuanca
	office	BOL	GOV	foreign minister	2006-01-23	2017-01-23
	office	BOL	GOV	vice president	2020-11-08	2025-11-08
person	David Granger
	office	GUY	GOV	president	2015-05-16	2020-08-02
person	David Kabua
	office	MHL	GOV	president	2020-01-13	2024-01-03
person	David Lammy
	also	Lammy
	office	GBR	GOV	foreign secretary	2024-07-05	2025-09-05
	office	GBR	GOV	deputy prime minister	2025-09-05	-
person	David Lee
	office	TWN	GOV	foreign minister	2016-05-20	2018-02-26
person	David Levy
	office	ISR	GOV	foreign minister	1999-07-06	2000-08-04
person	David Malpass
	also	Malpass
	office	IGO	-	World Bank president	2019-04-09	2023-06-01
person	David McGuinty
	office	CAN	GOV	defence minister	2025-05-13	-
person	David Miliband
	office	GBR	GOV	foreign secretary	2007-06-28	2010-05-11
	code	NGO	-
person	David Panuelo
	office	FSM	GOV	president	2019-05-11	2023-05-11
person	David Petraeus
	also	Petraeus
	office	USA	MIL	commander in Iraq	2007-02-10	2008-09-16
	office	USA	MIL	commander of Central Command	2008-10-31	2010-06-30
	office	USA	MIL	commander in Afghanistan	2010-07-04	2011-07-18
	office	USA	SPY	CIA director	2011-09-06	2012-11-09
person	David Sassoli
	office	EUR	LEG	European Parliament president	2019-07-03	2022-01-11
person	David Thompson
	office	BRB	GOV	prime minister	2008-01-16	2010-10-23
person	David Tonoyan
	office	ARM	GOV	defence minister	2018-05-11	2020-11-20
person	David Trimble
	office	GBR	GOV	first minister of Northern Ireland	1998-07-01	2002-10-14
	code	GBR	PTY
person	David van Weel
	office	NLD	GOV	foreign minister	2025-08	2026-02-23
person	David Zalkaliani
	office	GEO	GOV	foreign minister	2018-06-21	2022-04-04
person	Davíð Oddsson
	office	ISL	GOV	prime minister	1991-04-30	2004-09-15
person	Dawoud Rajiha
	also	Daoud Rajha
	office	SYR	GOV	defence minister	2011-08-08	2012-07-18
person	Dean Barrow
	office	BLZ	GOV	prime minister	2008-02-08	2020-11-12
person	Deborah Lyons
	office	UNO	-	special representative for Afghanistan	2020-03	2022-06
person	Debretsion Gebremichael
	also	Debretsion
	office	ETH	GOV	president of Tigray	2018-01	2020-11-07
	code	ETH	REB
person	Delcy Rodríguez
	office	VEN	GOV	foreign minister	2014-12-26	2017-06-21
	office	VEN	GOV	vice president	2018-06-14	2026-01-05
	office	VEN	GOV	president	2026-01-05	-
person	Delfin Lorenzana
	also	Lorenzana
	office	PHL	GOV	defence minister	2016-06-30	2022-06-30
person	Demeke Mekonnen
	office	ETH	GOV	deputy prime minister	2012-11-29	2024-01-26
	office	ETH	GOV	foreign minister	2020-11-08	2024-01-26
person	Deng Alor
	office	SDN	GOV	foreign minister	2007-10-17	2010-05
person	Deng Alor Kuol
	office	SSD	GOV	foreign minister	2016-04	2018-03
person	Deng Xiaoping
	also	Deng
	office	CHN	GOV	leader	1978-12-22	1992-10-12
person	Denis Bećirović
	office	BIH	GOV	president	2022-11-16	-
person	Denis Mukwege
	also	Mukwege
	code	COD	MED CVL
person	Denis Pushilin
	also	Pushilin
	code	UKR	REB
person	Denis Sassou Nguesso
	also	Sassou Nguesso
	office	COG	GOV	president	1979-02-08	1992-08-31
	office	COG	GOV	president	1997-10-25	-
person	Deniz Baykal
	also	Baykal
	office	TUR	OPP	opposition leader	2002-11-03	2010-05-10
person	Dennis Hastert
	office	USA	LEG	speaker of parliament	1999-01-06	2007-01-03
person	Denys Monastyrsky
	office	UKR	GOV	interior minister	2021-07-16	2023-01-18
person	Denys Shmyhal
	also	Shmyhal
	office	UKR	GOV	prime minister	2020-03-04	2025-07-16
	office	UKR	GOV	defence minister	2025-07-17	2026-01
person	Denzil Douglas
	office	KNA	GOV	prime minister	1995-07-07	2015-02-18
person	Derek Chauvin
	also	Chauvin
	office	USA	COP	police officer	2001	2020-05-26
	code	USA	CRM
person	Derek Sikua
	office	SLB	GOV	prime minister	2007-12-20	2010-08-25
person	Dermot Ahern
	office	IRL	GOV	foreign minister	2004-09-29	2008-05-07
person	Dervis Eroglu
	office	CYP	GOV	president of Northern Cyprus	2010-04-23	2015-04-30
person	Des Browne
	office	GBR	GOV	defence secretary	2006-05-05	2008-10-03
person	Desi Bouterse
	also	Bouterse
	office	SUR	GOV	leader	1980-02-25	1988-01-25
	office	SUR	GOV	president	2010-08-12	2020-07-16
person	Desmond Tutu
	also	Tutu
	also	Archbishop Desmond Tutu
	code	ZAF	REL
person	Detlev Mehlis
	also	Mehlis
	office	UNO	JUD	chief investigator	2005-05	2006-01
person	Devlet Bahçeli
	also	Bahceli
	office	TUR	GOV	deputy prime minister	1999-05-28	2002-11-18
	code	TUR	PTY
person	Dharam Gokhool
	office	MUS	GOV	president	2024-12-07	-
person	Diana Mondino
	office	ARG	GOV	foreign minister	2023-12-10	2024-10-30
person	Dick Cheney
	also	Cheney
	also	Richard Cheney
	office	USA	GOV	secretary of defense	1989-03-21	1993-01-20
	office	USA	GOV	vice president	2001-01-20	2009-01-20
person	Dick Schoof
	office	NLD	GOV	prime minister	2024-07-02	2026-02-23
person	Dickon Mitchell
	office	GRD	GOV	prime minister	2022-06-24	-
person	Didier Burkhalter
	also	Burkhalter
	office	CHE	GOV	foreign minister	2012-01-01	2017-10-31
	office	CHE	GOV	president	2014-01-01	2014-12-31
person	Didier Ratsiraka
	office	MDG	GOV	president	1997-02-09	2002-07-05
person	Didier Reynders
	office	BEL	GOV	foreign minister	2011-12-06	2019-11-30
	office	EUR	GOV	justice commissioner	2019-12-01	2024-11-30
person	Diego Molano
	office	COL	GOV	defence minister	2021-02-01	2022-06
person	Dilma Rousseff
	also	Rousseff
	office	BRA	GOV	energy minister	2003-01-01	2005-06-21
	office	BRA	GOV	chief of staff	2005-06-21	2010-03-31
	office	BRA	GOV	president	2011-01-01	2016-08-31
	office	IGO	-	New Development Bank president	2023-03-24	-
person	Dimitar Glavchev
	office	BGR	GOV	prime minister	2024-04-09	2025-01-16
person	Dimitar Kovačevski
	office	MKD	GOV	prime minister	2022-01-16	2024-01-28
person	Dimitris Avramopoulos
	also	Avramopoulos
	office	GRC	GOV	foreign minister	2012-06-21	2013-06-25
	office	GRC	GOV	defence minister	2013-06-25	2014-11
	office	IGO	-	migration commissioner	2014-11-01	2019-11-30
person	Dimitris Christofias
	also	Christofias
	also	Demetris Christofias
	office	CYP	GOV	president	2008-02-28	2013-02-28
person	Dina Boluarte
	also	Boluarte
	office	PER	GOV	vice president	2021-07-28	2022-12-07
	office	PER	GOV	president	2022-12-07	2025-10-10
person	Dinesh Gunawardena
	office	LKA	GOV	foreign minister	2019-11-22	2021-08-16
	office	LKA	GOV	prime minister	2022-07-22	2024-09-23
person	Dioncounda Traoré
	office	MLI	GOV	president	2012-04-12	2013-09-04
person	Diosdado Cabello
	also	Cabello
	office	VEN	GOV	vice president	2002-01-13	2002-04-28
	office	VEN	LEG	speaker of parliament	2012-01-05	2016-01-05
	office	VEN	GOV	interior minister	2024-08-27	-
person	Dipu Moni
	office	BGD	GOV	foreign minister	2009-01-06	2013-11-20
person	Dmitry Medvedev
	also	Medvedev
	also	Dmitri Medvedev
	office	RUS	GOV	president	2008-05-07	2012-05-07
	office	RUS	GOV	prime minister	2012-05-08	2020-01-16
	office	RUS	GOV	deputy chairman of the Security Council	2020-01-16	-
person	Dmitry Peskov
	also	Peskov
	also	Dmitri Peskov
	office	RUS	GOV	spokesman	2012-05-22	-
person	Dmytro Kuleba
	also	Kuleba
	office	UKR	GOV	foreign minister	2020-03-04	2024-09-05
person	Doku Umarov
	also	Umarov
	code	RUS	REB
person	Domingo Cavallo
	also	Cavallo
	office	ARG	GOV	economy minister	1991-03-01	1996-07-26
	office	ARG	GOV	economy minister	2001-03-20	2001-12-20
person	Dominic Cummings
	office	GBR	GOV	senior adviser	2019-07-24	2020-11-13
person	Dominic Ongwen
	code	UGA	REB
person	Dominic Raab
	also	Raab
	office	GBR	GOV	foreign secretary	2019-07-24	2021-09-15
	office	GBR	GOV	deputy prime minister	2021-09-15	2022-09-06
	office	GBR	GOV	deputy prime minister	2022-10-25	2023-04-21
person	Dominique de Villepin
	also	Villepin
	also	de Villepin
	office	FRA	GOV	foreign minister	2002-05-07	2004-03-30
	office	FRA	GOV	interior minister	2004-03-31	2005-05-31
	office	FRA	GOV	prime minister	2005-05-31	2007-05-15
person	Dominique Strauss-Kahn
	also	Strauss-Kahn
	office	IGO	-	IMF managing director	2007-11-01	2011-05-18
person	Domitien Ndayizeye
	office	BDI	GOV	president	2003-04-30	2005-08-26
person	Don Pramudwinai
	office	THA	GOV	foreign minister	2015-08-19	2023-09-01
person	Donald Ramotar
	office	GUY	GOV	president	2011-12-03	2015-05-16
person	Donald Rumsfeld
	also	Rumsfeld
	office	USA	GOV	secretary of defense	1975-11-20	1977-01-20
	office	USA	GOV	secretary of defense	2001-01-20	2006-12-18
person	Donald Trump
	also	Trump
	also	Donald J. Trump
	office	USA	GOV	president	2017-01-20	2021-01-20
	office	USA	GOV	president	2025-01-20	-
person	Donald Tsang
	office	HKG	GOV	chief executive	2005-06-21	2012-06-30
person	Donald Tusk
	also	Tusk
	office	POL	GOV	prime minister	2007-11-16	2014-09-22
	office	EUR	GOV	European Council president	2014-12-01	2019-11-30
	office	POL	GOV	prime minister	2023-12-13	-
person	Dong Jun
	office	CHN	GOV	defence minister	2023-12-29	-
person	Dora Bakoyannis
	also	Bakoyannis
	office	GRC	GOV	foreign minister	2006-02-15	2009-10-06
person	Dorin Recean
	office	MDA	GOV	prime minister	2023-02-16	2025-11-01
person	Doris Leuthard
	office	CHE	GOV	president	2010-01-01	2010-12-31
	office	CHE	GOV	president	2017-01-01	2017-12-31
person	Doug Ford
	office	CAN	GOV	premier of Ontario	2018-06-29	-
person	Dragan Čović
	office	BIH	GOV	president	2002-10-28	2005-05-09
	office	BIH	GOV	president	2014-11-17	2018-11-20
person	Driss Jettou
	office	MAR	GOV	prime minister	2002-10-09	2007-09-19
person	Dritan Abazović
	office	MNE	GOV	prime minister	2022-04-28	2023-10-31
person	Droupadi Murmu
	also	Murmu
	office	IND	GOV	president	2022-07-25	-
person	Duma Boko
	office	BWA	GOV	president	2024-11-01	-
person	Đuro Macut
	also	Djuro Macut
	office	SRB	GOV	prime minister	2025-04-16	-
person	Duško Marković
	office	MNE	GOV	prime minister	2016-11-28	2020-12-04
person	Duwa Lashi La
	code	MMR	OPP
person	Dwight Eisenhower
	also	Dwight D. Eisenhower
	also	Eisenhower
	office	USA	GOV	president	1953-01-20	1961-01-20
person	Dzhokhar Dudayev
	also	Dudayev
	code	RUS	REB
person	Ebrahim Raisi
	also	Raisi
	also	Ebrahim Raeisi
	office	IRN	JUD	chief justice	2019-03-07	2021-07-01
	office	IRN	GOV	president	2021-08-03	2024-05-19
person	Ed Davey
	code	GBR	PTY OPP
person	Ed Miliband
	office	GBR	OPP	opposition leader	2010-09-25	2015-05-08
	office	GBR	GOV	energy secretary	2024-07-05	-
person	Eddie Fenech Adami
	office	MLT	GOV	prime minister	1998-09-06	2004-03-23
	office	MLT	GOV	president	2004-04-04	2009-04-04
person	Edgar Lungu
	also	Lungu
	office	ZMB	GOV	president	2015-01-25	2021-08-24
person	Edgars Rinkēvičs
	office	LVA	GOV	foreign minister	2011-10-25	2023-07-08
	office	LVA	GOV	president	2023-07-08	-
person	Edi Rama
	also	Rama
	office	ALB	GOV	mayor of Tirana	2000-10	2011-07
	office	ALB	GOV	prime minister	2013-09-15	-
person	Edison James
	office	DMA	GOV	prime minister	1995-06-14	2000-02-03
person	Edmundo González
	also	Edmundo González Urrutia
	code	VEN	OPP
person	Édouard Ngirente
	office	RWA	GOV	prime minister	2017-08-30	2025-07-23
person	Édouard Philippe
	office	FRA	GOV	prime minister	2017-05-15	2020-07-03
person	Eduard Heger
	office	SVK	GOV	prime minister	2021-04-01	2023-05-15
person	Eduard Kokoity
	also	Kokoity
	office	GEO	GOV	president of South Ossetia	2001-12-18	2011-12-10
person	Eduard Shevardnadze
	also	Shevardnadze
	office	RUS	GOV	foreign minister	1985-07-02	1990-12-20
	office	GEO	GOV	leader	1992-03-10	1995-11-26
	office	GEO	GOV	president	1995-11-26	2003-11-23
person	Eduardo Bolsonaro
	office	BRA	LEG	congressman	2015-02-01	2025-12
person	Eduardo Cunha
	office	BRA	LEG	speaker of parliament	2015-02-01	2016-07-07
person	Eduardo Duhalde
	also	Duhalde
	office	ARG	GOV	president	2002-01-02	2003-05-25
person	Eduardo Ermita
	office	PHL	GOV	executive secretary	2004-08	2010-02
person	Eduardo Frei
	office	CHL	GOV	president	1994-03-11	2000-03-11
person	Eduardo Rodríguez Veltzé
	also	Eduardo Rodríguez
	office	BOL	GOV	president	2005-06-09	2006-01-22
person	Edward Nalbandian
	also	Eduard Nalbandyan
	office	ARM	GOV	foreign minister	2008-04-14	2018-04
person	Edward Natapei
	office	VUT	GOV	prime minister	2001-04-13	2004-07-29
	office	VUT	GOV	prime minister	2008-09-22	2010-12-02
	office	VUT	GOV	prime minister	2011-06-16	2011-06-26
person	Edward Snowden
	also	Snowden
	code	USA	SPY CVL
person	Efraín Ríos Montt
	also	Ríos Montt
	office	GTM	GOV	president	1982-03-23	1983-08-08
	code	GTM	PTY
person	Egils Levits
	office	LVA	GOV	president	2019-07-08	2023-07-08
person	Ehsanullah Ehsan
	code	PAK	REB
person	Ehud Barak
	also	Barak
	office	ISR	MIL	army chief	1991-04-01	1995-01-01
	office	ISR	GOV	prime minister	1999-07-06	2001-03-07
	office	ISR	GOV	defence minister	2007-06-18	2013-03-18
person	Ehud Olmert
	also	Olmert
	office	ISR	GOV	mayor of Jerusalem	1993-11	2003-02-16
	office	ISR	GOV	deputy prime minister	2003-02-28	2006-04-14
	office	ISR	GOV	prime minister	2006-01-04	2009-03-31
person	Einars Repše
	office	LVA	GOV	prime minister	2002-11-07	2004-03-09
person	Ekmeleddin İhsanoğlu
	office	IGO	-	OIC secretary-general	2005-01-01	2013-12-31
person	Ekrem İmamoğlu
	also	Imamoglu
	office	TUR	GOV	mayor of Istanbul	2019-06-27	2025-03-23
	code	TUR	OPP
person	Eli Cohen
	office	ISR	GOV	foreign minister	2022-12-29	2024-01-01
	office	ISR	GOV	energy minister	2024-01-01	-
person	Elián González
	code	CUB	CVL
person	Elías Jaua
	office	VEN	GOV	vice president	2010-01-26	2012-10-13
	office	VEN	GOV	foreign minister	2013-01-15	2014-09-02
person	Elias Murr
	also	Elias al-Murr
	office	LBN	GOV	defence minister	2005-07-19	2011-06-13
person	Elina Valtonen
	office	FIN	GOV	foreign minister	2023-06-20	-
person	Elio Di Rupo
	also	Di Rupo
	office	BEL	GOV	prime minister	2011-12-06	2014-10-11
person	Élisabeth Borne
	office	FRA	GOV	prime minister	2022-05-16	2024-01-09
person	Elisabetta Trenta
	office	ITA	GOV	defence minister	2018-06-01	2019-09-05
person	Elizabeth II
	also	Queen Elizabeth
	also	Queen Elizabeth II
	office	GBR	GOV	queen	1952-02-06	2022-09-08
person	Elizabeth Warren
	office	USA	LEG	senator	2013-01-03	-
person	Ellen Johnson Sirleaf
	also	Johnson Sirleaf
	also	Sirleaf
	office	LBR	GOV	president	2006-01-16	2018-01-22
person	Elmar Mammadyarov
	also	Mammadyarov
	also	Elmar Mamedyarov
	office	AZE	GOV	foreign minister	2004-04-02	2020-07-16
person	Elmer Schialer
	office	PER	GOV	foreign minister	2024-09	2025-10
person	Elon Musk
	also	Musk
	office	USA	GOV	adviser	2025-01-20	2025-05-30
	code	USA	BUS
person	Elvira Nabiullina
	office	RUS	GOV	central bank governor	2013-06-24	-
person	Ely Ould Mohamed Vall
	office	MRT	GOV	president	2005-08-03	2007-04-19
person	Elyes Fakhfakh
	office	TUN	GOV	prime minister	2020-02-27	2020-09-02
person	Emil Boc
	office	ROU	GOV	prime minister	2008-12-22	2012-02-06
person	Emil Constantinescu
	office	ROU	GOV	president	1996-11-29	2000-12-20
person	Emil Dimitriev
	office	MKD	GOV	prime minister	2016-01-18	2017-05-31
person	Émile Lahoud
	also	Lahoud
	office	LBN	GOV	president	1998-11-24	2007-11-23
person	Emma Bonino
	also	Bonino
	office	ITA	GOV	foreign minister	2013-04-28	2014-02-22
person	Emmanuel Macron
	also	Macron
	office	FRA	GOV	economy minister	2014-08-26	2016-08-30
	office	FRA	GOV	president	2017-05-14	-
person	Emmerson Mnangagwa
	also	Mnangagwa
	office	ZWE	GOV	defence minister	2009-02-13	2013-09-11
	office	ZWE	GOV	vice president	2014-12-12	2017-11-06
	office	ZWE	GOV	president	2017-11-24	-
person	Emomali Rahmon
	also	Rahmon
	also	Imomali Rakhmonov
	also	Emomali Rakhmonov
	also	Rakhmonov
	office	TJK	GOV	president	1994-11-16	-
person	Emperor Akihito
	also	Akihito
	office	JPN	GOV	emperor	1989-01-07	2019-04-30
person	Emperor Hirohito
	also	Hirohito
	office	JPN	GOV	emperor	1926-12-25	1989-01-07
person	Emperor Naruhito
	also	Naruhito
	office	JPN	GOV	emperor	2019-05-01	-
person	Enda Kenny
	office	IRL	GOV	prime minister	2011-03-09	2017-06-14
person	Enele Sopoaga
	office	TUV	GOV	prime minister	2013-08-01	2019-09-19
person	Enrico Letta
	also	Letta
	office	ITA	GOV	prime minister	2013-04-28	2014-02-22
person	Enrique Bolaños
	office	NIC	GOV	president	2002-01-10	2007-01-10
person	Enrique Manalo
	office	PHL	GOV	foreign minister	2022-07-01	2025-06-30
person	Enrique Peña Nieto
	also	Peña Nieto
	office	MEX	GOV	president	2012-12-01	2018-12-01
person	Enver Hoxha
	office	ALB	GOV	leader	1944-10-22	1985-04-11
person	Enzo Moavero Milanesi
	office	ITA	GOV	foreign minister	2018-06-01	2019-09-05
person	Eric Adams
	office	USA	GOV	mayor of New York	2022-01-01	2025-12-31
person	Eric Chu
	code	TWN	PTY OPP
person	Eric Holder
	office	USA	GOV	attorney general	2009-02-03	2015-04-27
person	Éric Zemmour
	code	FRA	PTY OPP
person	Erik Solheim
	office	NOR	GOV	environment minister	2007-10	2012-03
person	Erkki Tuomioja
	office	FIN	GOV	foreign minister	2000-02-25	2007-04-19
	office	FIN	GOV	foreign minister	2011-06-22	2015-05-29
person	Erna Solberg
	office	NOR	GOV	prime minister	2013-10-16	2021-10-14
person	Ernest Bai Koroma
	office	SLE	GOV	president	2007-09-17	2018-04-04
person	Ernesto Araújo
	office	BRA	GOV	foreign minister	2019-01-01	2021-03-29
person	Ernesto Zedillo
	also	Zedillo
	office	MEX	GOV	president	1994-12-01	2000-12-01
person	Ersin Tatar
	office	CYP	GOV	president of Northern Cyprus	2020-10-23	2025-10-24
person	Ertuğrul Apakan
	office	IGO	-	OSCE monitoring chief	2014-04	2019-05
person	Esmaeil Baghaei
	also	Baghaei
	also	Esmail Baghaei
	also	Baqaei
	office	IRN	GOV	foreign ministry spokesman	2024-09	-
person	Esmail Qaani
	also	Qaani
	also	Esmail Ghaani
	also	Ismail Qaani
	office	IRN	MIL	Quds Force commander	2020-01-03	-
person	Espen Barth Eide
	office	NOR	GOV	foreign minister	2012-09-21	2013-10-16
	office	NOR	GOV	foreign minister	2023-10-16	-
person	Essam Sharaf
	office	EGY	GOV	prime minister	2011-03-03	2011-12-07
person	Étienne Tshisekedi
	code	COD	OPP
person	Euclid Tsakalotos
	also	Tsakalotos
	office	GRC	GOV	finance minister	2015-07-06	2019-07-08
person	Evangelos Venizelos
	also	Venizelos
	office	GRC	GOV	finance minister	2011-06-17	2012-03-21
	office	GRC	GOV	deputy prime minister	2013-06-25	2015-01-27
	office	GRC	GOV	foreign minister	2013-06-25	2015-01-27
person	Evans Paul
	office	HTI	GOV	prime minister	2015-01-16	2016-02-26
person	Évariste Ndayishimiye
	also	Ndayishimiye
	office	BDI	GOV	president	2020-06-18	-
person	Evaristo Carvalho
	office	STP	GOV	president	2016-09-03	2021-10-02
person	Eveline Widmer-Schlumpf
	office	CHE	GOV	president	2012-01-01	2012-12-31
person	Evika Siliņa
	office	LVA	GOV	prime minister	2023-09-15	-
person	Evo Morales
	office	BOL	GOV	president	2006-01-22	2019-11-10
	code	BOL	PTY OPP
person	Ewa Kopacz
	office	POL	GOV	prime minister	2014-09-22	2015-11-16
person	Eyal Zamir
	office	ISR	MIL	army chief	2025-03-05	-
person	Ezer Weizman
	office	ISR	GOV	president	1993-05-13	2000-07-13
person	F.W. de Klerk
	also	FW de Klerk
	also	Frederik de Klerk
	office	ZAF	GOV	president	1989-08-15	1994-05-10
person	Fahd Jassem al-Freij
	office	SYR	GOV	defence minister	2012-07-18	2018-01-01
person	Faisal al-Fayez
	office	JOR	GOV	prime minister	2003-10-25	2005-04-05
person	Faisal bin Farhan
	also	Faisal bin Farhan Al Saud
	office	SAU	GOV	foreign minister	2019-10-23	-
person	Faisal Mekdad
	also	Mekdad
	also	Faisal al-Mekdad
	also	Faisal Miqdad
	office	SYR	GOV	deputy foreign minister	2006	2020-11-22
	office	SYR	GOV	foreign minister	2020-11-22	2024-09-23
person	Faiz Hameed
	office	PAK	SPY	ISI chief	2019-06-17	2021-11-19
person	Fakhruddin Ahmed
	office	BGD	GOV	chief adviser	2007-01-12	2009-01-06
person	Falih al-Fayyadh
	office	IRQ	PRM	head of the Popular Mobilization Forces	2014-06	-
person	Farhan Haq
	office	UNO	-	deputy spokesman	2014	-
person	Farooq Abdullah
	office	IND	GOV	chief minister of Jammu and Kashmir	1996-10-09	2002-10-18
	code	IND	PTY
person	Farouk al-Sharaa
	also	Farouq al-Shara
	also	Farouk al-Shara
	office	SYR	GOV	foreign minister	1984-03-01	2006-02-11
	office	SYR	GOV	vice president	2006-02-21	2014-07-19
person	Fatafehi Fakafānua
	office	TON	GOV	prime minister	2025-12-18	-
person	Fathi Bashagha
	also	Bashagha
	office	LBY	GOV	interior minister	2018-10-07	2021-03-15
	code	LBY	OPP
person	Fathi Sorour
	office	EGY	LEG	speaker of parliament	1990	2011-02-13
person	Fatmir Sejdiu
	office	KOS	GOV	president	2006-02-10	2010-09-27
person	Fatos Nano
	office	ALB	GOV	prime minister	2002-07-31	2005-09-11
person	Fatou Bensouda
	also	Bensouda
	office	IGO	JUD	ICC prosecutor	2012-06-15	2021-06-15
person	Faure Gnassingbé
	also	Gnassingbe
	office	TGO	GOV	president	2005-05-04	2025-05-03
	office	TGO	GOV	president of the Council of Ministers	2025-05-03	-
person	Faustin-Archange Touadéra
	also	Touadéra
	office	CAF	GOV	prime minister	2008-01-22	2013-01-17
	office	CAF	GOV	president	2016-03-30	-
person	Fawad Chaudhry
	office	PAK	GOV	information minister	2018-08-20	2019-04-18
	office	PAK	GOV	information minister	2021-04-16	2022-04-10
person	Fawzi Salloukh
	office	LBN	GOV	foreign minister	2005-07-19	2009-11-09
person	Fayez al-Sarraj
	also	Sarraj
	also	Fayez Sarraj
	also	Fayez al-Serraj
	also	Serraj
	office	LBY	GOV	prime minister	2016-03-30	2021-03-15
person	Fayez al-Tarawneh
	office	JOR	GOV	prime minister	2012-05-02	2012-10-10
person	Fazlur Rehman
	also	Maulana Fazlur Rehman
	code	PAK	PTY REL
person	Federica Mogherini
	also	Mogherini
	office	ITA	GOV	foreign minister	2014-02-22	2014-10-31
	office	EUR	GOV	foreign policy chief	2014-11-01	2019-11-30
person	Federico Franco
	office	PRY	GOV	president	2012-06-22	2013-08-15
person	Federico Trillo
	office	ESP	GOV	defence minister	2000-04-28	2004-04-18
person	Feleti Sevele
	office	TON	GOV	prime minister	2006-02-11	2010-12-22
person	Feleti Teo
	office	TUV	GOV	prime minister	2024-02-26	-
person	Félicien Kabuga
	also	Kabuga
	code	RWA	CRM
person	Felipe Calderón
	also	Calderón
	office	MEX	GOV	president	2006-12-01	2012-12-01
person	Felipe González
	office	ESP	GOV	prime minister	1982-12-02	1996-05-05
person	Felipe Pérez Roque
	office	CUB	GOV	foreign minister	1999-05-28	2009-03-02
person	Felipe Quispe
	code	BOL	LAB
person	Felipe Solá
	office	ARG	GOV	foreign minister	2019-12-10	2021-09-20
person	Felipe VI
	also	King Felipe
	also	King Felipe VI
	office	ESP	GOV	king	2014-06-19	-
person	Felix Kulov
	office	KGZ	GOV	prime minister	2005-09-01	2007-01-29
	code	KGZ	OPP
person	Félix Moloua
	office	CAF	GOV	prime minister	2022-02-07	-
person	Félix Plasencia
	office	VEN	GOV	foreign minister	2021-08-19	2022-05-16
person	Félix Tshisekedi
	also	Tshisekedi
	office	COD	GOV	president	2019-01-25	-
	code	COD	OPP
person	Ferdinand Marcos
	also	Ferdinand Marcos Sr.
	office	PHL	GOV	president	1965-12-30	1986-02-25
person	Ferdinand Marcos Jr.
	also	Marcos
	also	Bongbong Marcos
	also	Ferdinand "Bongbong" Marcos Jr.
	office	PHL	LEG	senator	2010-06-30	2016-06-30
	office	PHL	GOV	president	2022-06-30	-
person	Ferenc Gyurcsány
	also	Gyurcsány
	office	HUN	GOV	prime minister	2004-09-29	2009-04-14
	code	HUN	PTY OPP
person	Ferenc Mádl
	office	HUN	GOV	president	2000-08-04	2005-08-05
person	Fernando Araújo
	office	COL	GOV	foreign minister	2007-02-26	2008-07-16
person	Fernando Azevedo e Silva
	office	BRA	GOV	defence minister	2019-01-01	2021-03-29
person	Fernando de la Rúa
	also	de la Rúa
	office	ARG	GOV	president	1999-12-10	2001-12-21
person	Fernando Grande-Marlaska
	also	Grande-Marlaska
	office	ESP	GOV	interior minister	2018-06-07	-
person	Fernando Haddad
	also	Haddad
	office	BRA	GOV	mayor of São Paulo	2013-01-01	2017-01-01
	office	BRA	GOV	finance minister	2023-01-01	-
person	Fernando Henrique Cardoso
	also	Cardoso
	office	BRA	GOV	president	1995-01-01	2003-01-01
person	Fernando Lugo
	also	Lugo
	office	PRY	GOV	president	2008-08-15	2012-06-22
person	Fernando Villavicencio
	also	Villavicencio
	office	ECU	LEG	lawmaker	2021-05-14	2023-05-17
	code	ECU	PTY JRN
person	Festus Mogae
	office	BWA	GOV	president	1998-04-01	2008-04-01
person	Fethullah Gülen
	also	Gulen
	code	TUR	OPP
person	Fiamē Naomi Mataʻafa
	also	Fiame Naomi Mata'afa
	office	WSM	GOV	prime minister	2021-05-24	2025-09-16
person	Fidel Castro
	also	Castro
	office	CUB	GOV	prime minister	1959-02-16	1976-12-02
	office	CUB	GOV	president	1976-12-02	2008-02-24
person	Fidel Ramos
	office	PHL	GOV	president	1992-06-30	1998-06-30
person	Fikri Işık
	office	TUR	GOV	defence minister	2016-05-24	2017-07-19
person	Filip Vujanović
	office	MNE	GOV	president	2003-05-22	2018-05-20
person	Filipe Nyusi
	also	Nyusi
	office	MOZ	GOV	defence minister	2008-03-27	2014-03-14
	office	MOZ	GOV	president	2015-01-15	2025-01-15
person	Filippo Grandi
	also	Grandi
	office	UNO	-	UNRWA commissioner-general	2010-01-20	2014-03-30
	office	UNO	-	High Commissioner for Refugees	2016-01-01	2025-12-31
person	Flávio Bolsonaro
	office	BRA	LEG	senator	2019-02-01	-
person	Florence Parly
	office	FRA	GOV	defence minister	2017-06-21	2022-05-20
person	Florin Cîțu
	also	Florin Citu
	office	ROU	GOV	prime minister	2020-12-23	2021-11-25
person	Foday Sankoh
	also	Sankoh
	code	SLE	REB
person	Fouad Mebazaa
	office	TUN	GOV	president	2011-01-15	2011-12-13
person	Fouad Siniora
	also	Siniora
	also	Fuad Siniora
	also	Fouad Saniora
	office	LBN	GOV	prime minister	2005-07-19	2009-11-09
person	Fradique de Menezes
	office	STP	GOV	president	2001-09-03	2011-09-03
person	France-Albert René
	office	SYC	GOV	president	1977-06-05	2004-07-14
person	Francesca Albanese
	office	UNO	-	human rights rapporteur	2022-05-01	-
person	Francia Márquez
	office	COL	GOV	vice president	2022-08-07	-
person	Francisco Flores
	office	SLV	GOV	president	1999-06-01	2004-06-01
person	Francisco Franco
	office	ESP	GOV	leader	1939-04-01	1975-11-20
person	Francisco Guterres
	also	Lú-Olo
	office	TLS	GOV	president	2017-05-20	2022-05-20
person	Francisco Sagasti
	office	PER	GOV	president	2020-11-17	2021-07-28
person	Franco Frattini
	also	Frattini
	office	ITA	GOV	foreign minister	2002-11-14	2004-11-18
	office	EUR	GOV	justice commissioner	2004-11-22	2008-05-08
	office	ITA	GOV	foreign minister	2008-05-08	2011-11-16
person	François Bayrou
	also	Bayrou
	office	FRA	GOV	prime minister	2024-12-13	2025-09-09
person	François Bozizé
	also	Bozizé
	office	CAF	GOV	president	2003-03-15	2013-03-24
	code	CAF	REB
person	François Duvalier
	also	Papa Doc
	office	HTI	GOV	president	1957-10-22	1971-04-21
person	François Fillon
	also	Fillon
	office	FRA	GOV	prime minister	2007-05-17	2012-05-15
person	François Hollande
	also	Hollande
	office	FRA	GOV	president	2012-05-15	2017-05-14
person	François Legault
	office	CAN	GOV	premier of Quebec	2018-10-18	-
person	François Mitterrand
	also	Mitterrand
	office	FRA	GOV	president	1981-05-21	1995-05-17
person	François-Philippe Champagne
	office	CAN	GOV	foreign minister	2019-11-20	2021-01-12
	office	CAN	GOV	finance minister	2025-03-14	-
person	Franjo Tuđman
	also	Franjo Tudjman
	also	Tudjman
	office	HRV	GOV	president	1990-05-30	1999-12-10
person	Frank Bainimarama
	also	Bainimarama
	also	Voreqe Bainimarama
	office	FJI	MIL	army chief	1999-03	2014-03-05
	office	FJI	GOV	prime minister	2007-01-05	2022-12-24
person	Frank Hsieh
	office	TWN	GOV	premier	2005-02-01	2006-01-25
person	Frank McKenzie
	also	Kenneth McKenzie
	office	USA	MIL	commander of Central Command	2019-03-28	2022-04-01
person	Frank-Walter Steinmeier
	also	Steinmeier
	office	DEU	GOV	foreign minister	2005-11-22	2009-10-28
	office	DEU	GOV	foreign minister	2013-12-17	2017-01-27
	office	DEU	GOV	president	2017-03-19	-
person	Franklin D. Roosevelt
	also	Franklin Roosevelt
	also	FDR
	office	USA	GOV	president	1933-03-04	1945-04-12
person	Frans Timmermans
	also	Timmermans
	office	NLD	GOV	foreign minister	2012-11-05	2014-10-17
	office	EUR	GOV	commission vice president	2014-11-01	2023-08-22
	code	NLD	PTY
person	Franz Josef Jung
	office	DEU	GOV	defence minister	2005-11-22	2009-10-28
person	Fred Eckhard
	also	Eckhard
	office	UNO	-	spokesman	1997-01	2005-06
person	Fred Matiang'i
	office	KEN	GOV	interior minister	2017-07	2022-10
person	Frederick Chiluba
	office	ZMB	GOV	president	1991-11-02	2002-01-02
person	Frederik X
	also	King Frederik
	also	King Frederik X
	office	DNK	GOV	king	2024-01-14	-
person	Fredrik Reinfeldt
	also	Reinfeldt
	office	SWE	GOV	prime minister	2006-10-06	2014-10-03
person	Freundel Stuart
	office	BRB	GOV	prime minister	2010-10-23	2018-05-25
person	Friedrich Merz
	also	Merz
	office	DEU	OPP	opposition leader	2022-02-15	2025-05-06
	office	DEU	GOV	chancellor	2025-05-06	-
person	Fu Cong
	office	CHN	GOV	ambassador to the United Nations	2024-04	-
person	Fuad Hussein
	also	Fouad Hussein
	office	IRQ	GOV	foreign minister	2020-06-06	-
person	Fuad Masum
	also	Fouad Massoum
	office	IRQ	GOV	president	2014-07-24	2018-10-02
person	Fuad Shukr
	also	Fouad Shukur
	code	LBN	REB
person	Fulgencio Batista
	also	Batista
	office	CUB	GOV	president	1952-03-10	1959-01-01
person	Fumio Kishida
	also	Kishida
	office	JPN	GOV	foreign minister	2012-12-26	2017-08-03
	office	JPN	GOV	prime minister	2021-10-04	2024-10-01
person	G.L. Peiris
	also	GL Peiris
	office	LKA	GOV	foreign minister	2010-04-23	2015-01-09
	office	LKA	GOV	foreign minister	2021-08-16	2022-05
person	Gabi Ashkenazi
	also	Ashkenazi
	office	ISR	MIL	army chief	2007-02-14	2011-02-14
	office	ISR	GOV	foreign minister	2020-05-17	2021-06-13
person	Gabriel Attal
	office	FRA	GOV	prime minister	2024-01-09	2024-09-05
person	Gabriel Boric
	also	Boric
	office	CHL	GOV	president	2022-03-11	2026-03-11
person	Gabriel Silva
	office	COL	GOV	defence minister	2009-08-07	2010-08-07
person	Gabriela Sommerfeld
	office	ECU	GOV	foreign minister	2023-11-23	-
person	Gabrielius Landsbergis
	office	LTU	GOV	foreign minister	2020-12-11	2024-12-12
person	Gadi Eisenkot
	also	Eisenkot
	office	ISR	MIL	army chief	2015-02-16	2019-01-15
person	Galab Donev
	office	BGR	GOV	prime minister	2022-08-02	2023-06-06
person	Gamal Abdel Nasser
	office	EGY	GOV	president	1956-06-23	1970-09-28
person	Gamal Mubarak
	code	EGY	PTY
person	Garry Conille
	office	HTI	GOV	prime minister	2011-10-18	2012-05-16
	office	HTI	GOV	prime minister	2024-06-03	2024-11-11
person	Garry Kasparov
	also	Kasparov
	code	RUS	OPP
person	Gaston Browne
	office	ATG	GOV	prime minister	2014-06-13	-
person	Gautam Adani
	also	Adani
	code	IND	BUS
person	Gavin Newsom
	also	Newsom
	office	USA	GOV	governor	2019-01-07	-
person	Gavin Williamson
	office	GBR	GOV	defence secretary	2017-11-02	2019-05-01
person	Gebran Bassil
	also	Bassil
	office	LBN	GOV	foreign minister	2014-02-15	2020-01-21
	code	LBN	PTY
person	Gebran Tueni
	also	Gibran Tueni
	code	LBN	JRN LEG
person	Gedion Timothewos
	office	ETH	GOV	foreign minister	2024-10-18	-
person	Gedu Andargachew
	office	ETH	GOV	foreign minister	2019-04-18	2020-11-08
person	Geert Wilders
	also	Wilders
	code	NLD	PTY OPP
person	Geir Haarde
	office	ISL	GOV	prime minister	2006-06-15	2009-02-01
person	Geir Pedersen
	also	Geir O. Pedersen
	office	UNO	-	special envoy for Syria	2018-11-01	2025-09
person	Gen Nakatani
	office	JPN	GOV	defence minister	2014-12-24	2016-08-03
	office	JPN	GOV	defence minister	2024-10-01	2025-10-21
person	Genaro García Luna
	office	MEX	COP	public security minister	2006-12-01	2012-11-30
person	Geng Shuang
	office	CHN	GOV	foreign ministry spokesman	2016-09	2020-06
person	Gennady Zyuganov
	also	Zyuganov
	code	RUS	PTY OPP
person	Geoff Hoon
	office	GBR	GOV	defence secretary	1999-10-11	2005-05-06
person	Geoffrey Onyeama
	also	Onyeama
	office	NGA	GOV	foreign minister	2015-11-11	2023-05-29
person	George Casey
	office	USA	MIL	commander in Iraq	2004-07-01	2007-02-10
	office	USA	MIL	army chief of staff	2007-04-10	2011-04-11
person	George Fernandes
	office	IND	GOV	defence minister	1998-03-19	2001-03-16
	office	IND	GOV	defence minister	2001-10-21	2004-05-22
person	George Galloway
	code	GBR	PTY OPP
person	George Gerapetritis
	also	Giorgos Gerapetritis
	office	GRC	GOV	foreign minister	2023-06-27	-
person	George H.W. Bush
	also	George Bush Sr.
	also	George Herbert Walker Bush
	office	USA	SPY	CIA director	1976-01-30	1977-01-20
	office	USA	GOV	vice president	1981-01-20	1989-01-20
	office	USA	GOV	president	1989-01-20	1993-01-20
person	George Mitchell
	office	USA	LEG	senator	1980-05-17	1995-01-03
	office	USA	GOV	special envoy	2009-01-22	2011-05-20
person	George Osborne
	office	GBR	GOV	chancellor of the exchequer	2010-05-11	2016-07-13
person	George Papandreou
	also	Papandreou
	office	GRC	GOV	foreign minister	1999-02-18	2004-02-13
	office	GRC	GOV	prime minister	2009-10-06	2011-11-11
person	George Robertson
	also	Lord Robertson
	office	GBR	GOV	defence secretary	1997-05-03	1999-10-11
	office	IGO	-	NATO secretary-general	1999-10-14	2003-12-17
person	George Sabra
	code	SYR	OPP
person	George Shultz
	office	USA	GOV	secretary of state	1982-07-16	1989-01-20
person	George Simion
	code	ROU	PTY OPP
person	George Speight
	also	Speight
	code	FJI	REB
person	George Tenet
	office	USA	SPY	CIA director	1997-07-11	2004-07-11
person	George Tupou V
	office	TON	GOV	king	2006-09-11	2012-03-18
person	George Vella
	office	MLT	GOV	president	2019-04-04	2024-04-04
person	George W. Bush
	also	George Bush
	also	Bush
	office	USA	GOV	governor	1995-01-17	2000-12-21
	office	USA	GOV	president	2001-01-20	2009-01-20
person	George Weah
	also	Weah
	office	LBR	GOV	president	2018-01-22	2024-01-22
person	George Yeo
	office	SGP	GOV	foreign minister	2004-08-12	2011-05-21
person	Georgi Bliznashki
	office	BGR	GOV	prime minister	2014-08-06	2014-11-07
person	Georgi Parvanov
	office	BGR	GOV	president	2002-01-22	2012-01-22
person	Gérald Darmanin
	also	Darmanin
	office	FRA	GOV	interior minister	2020-07-06	2024-09-21
	office	FRA	GOV	justice minister	2024-12-23	-
person	Gerald Ford
	office	USA	GOV	vice president	1973-12-06	1974-08-09
	office	USA	GOV	president	1974-08-09	1977-01-20
person	Geraldo Alckmin
	also	Alckmin
	office	BRA	GOV	governor of São Paulo	2001-03-06	2006-03-31
	office	BRA	GOV	governor of São Paulo	2011-01-01	2018-04-06
	office	BRA	GOV	vice president	2023-01-01	-
person	Gérard Collomb
	office	FRA	GOV	interior minister	2017-05-17	2018-10-03
person	Gérard Latortue
	also	Latortue
	office	HTI	GOV	prime minister	2004-03-12	2006-06-09
person	Gérard Longuet
	office	FRA	GOV	defence minister	2011-02-27	2012-05-15
person	Gerardo Werthein
	office	ARG	GOV	foreign minister	2024-10-30	2025-10-27
person	Gerhard Schröder
	also	Schroeder
	also	Gerhard Schroeder
	also	Schröder
	office	DEU	GOV	chancellor	1998-10-27	2005-11-22
person	Germain Katanga
	code	COD	REB
person	Gerry Adams
	code	GBR	PTY
person	Gervais Ndirakobuca
	office	BDI	GOV	prime minister	2022-09-07	2025-08-05
person	Getachew Reda
	office	ETH	GOV	president of Tigray	2023-03-23	2025-04-08
	code	ETH	REB
person	Ghassan Salamé
	office	UNO	-	special envoy for Libya	2017-06-22	2020-03-02
person	Ghazi al-Yawer
	also	Ghazi al-Yawar
	office	IRQ	GOV	president	2004-06-28	2005-04-07
person	Gholam-Hossein Mohseni-Ejei
	also	Mohseni-Ejei
	office	IRN	JUD	chief justice	2021-07-01	-
person	Gholamali Haddad-Adel
	also	Gholam Ali Haddad Adel
	office	IRN	LEG	speaker of parliament	2004-06-06	2008-05-27
person	Ghulam Nabi Azad
	office	IND	GOV	chief minister of Jammu and Kashmir	2005-11-02	2008-07-11
person	Gianfranco Fini
	office	ITA	GOV	deputy prime minister	2001-06-11	2006-05-17
	office	ITA	GOV	foreign minister	2004-11-18	2006-05-17
	office	ITA	LEG	speaker of parliament	2008-04-30	2013-03-14
person	Gianni Infantino
	also	Infantino
	office	NGO	GOV	FIFA president	2016-02-26	-
person	Gibran Rakabuming Raka
	office	IDN	GOV	vice president	2024-10-20	-
person	Gibril Ibrahim
	also	Jibril Ibrahim
	office	SDN	GOV	finance minister	2021-02-08	-
	code	SDN	REB
person	Gideon Saar
	also	Gideon Sa'ar
	also	Sa'ar
	office	ISR	GOV	interior minister	2013-03-18	2014-11-04
	office	ISR	GOV	justice minister	2021-06-13	2022-12-29
	office	ISR	GOV	foreign minister	2024-11-10	-
person	Gilad Erdan
	also	Erdan
	office	ISR	GOV	ambassador to the United Nations	2020-07	2024-08
person	Gilad Shalit
	also	Shalit
	office	ISR	MIL	soldier	2005-07	2012-04
person	Gilbert Diendéré
	office	BFA	MIL	leader	2015-09-17	2015-09-23
person	Gilberto Teodoro
	also	Gilberto Teodoro Jr.
	also	Gilbert Teodoro
	office	PHL	GOV	defence minister	2007-08-03	2009-11-15
	office	PHL	GOV	defence minister	2023-06-05	-
person	Gina Haspel
	office	USA	SPY	CIA director	2018-04-26	2021-01-20
person	Gina Raimondo
	office	USA	GOV	governor	2015-01-06	2021-03-02
	office	USA	GOV	commerce secretary	2021-03-03	2025-01-20
person	Gintautas Paluckas
	office	LTU	GOV	prime minister	2024-12-12	2025-08-04
person	Giorgi Gakharia
	office	GEO	GOV	interior minister	2017-11-13	2019-09-08
	office	GEO	GOV	prime minister	2019-09-08	2021-02-18
	code	GEO	OPP
person	Giorgi Kvirikashvili
	office	GEO	GOV	prime minister	2015-12-30	2018-06-13
person	Giorgi Margvelashvili
	office	GEO	GOV	president	2013-11-17	2018-12-16
person	Giorgia Meloni
	also	Meloni
	office	ITA	GOV	prime minister	2022-10-22	-
person	Giorgio Napolitano
	office	ITA	GOV	president	2006-05-15	2015-01-14
person	Girija Prasad Koirala
	also	G.P. Koirala
	office	NPL	GOV	prime minister	2000-03-22	2001-07-26
	office	NPL	GOV	prime minister	2006-04-27	2008-08-18
person	Girma Wolde-Giorgis
	office	ETH	GOV	president	2001-10-08	2013-10-07
person	Gitanas Nausėda
	also	Nauseda
	office	LTU	GOV	president	2019-07-12	-
person	Giuliano Amato
	also	Amato
	office	ITA	GOV	prime minister	1992-06-28	1993-04-28
	office	ITA	GOV	prime minister	2000-04-25	2001-06-11
	office	ITA	GOV	interior minister	2006-05-17	2008-05-08
person	Giulio Terzi
	office	ITA	GOV	foreign minister	2011-11-16	2013-03-26
person	Giuseppe Conte
	office	ITA	GOV	prime minister	2018-06-01	2021-02-13
person	Gjorge Ivanov
	office	MKD	GOV	president	2009-05-12	2019-05-12
person	Glafcos Clerides
	also	Clerides
	office	CYP	GOV	president	1993-02-28	2003-02-28
person	Gloria Macapagal Arroyo
	also	Gloria Arroyo
	also	Arroyo
	office	PHL	GOV	president	2001-01-20	2010-06-30
	office	PHL	LEG	speaker of parliament	2018-07-23	2019-06-30
person	Gnassingbé Eyadéma
	also	Eyadema
	office	TGO	GOV	president	1967-04-14	2005-02-05
person	Godswill Akpabio
	office	NGA	LEG	Senate president	2023-06-13	-
person	Godwin Friday
	office	VCT	GOV	prime minister	2025-11-28	-
person	Goh Chok Tong
	office	SGP	GOV	prime minister	1990-11-28	2004-08-12
person	Goh Kun
	office	KOR	GOV	prime minister	2003-02-27	2004-05-25
person	Golda Meir
	office	ISR	GOV	prime minister	1969-03-17	1974-06-03
person	Gombojavyn Zandanshatar
	office	MNG	GOV	prime minister	2025-06-13	-
person	Gonzalo Sánchez de Lozada
	also	Sánchez de Lozada
	office	BOL	GOV	president	1993-08-06	1997-08-06
	office	BOL	GOV	president	2002-08-06	2003-10-17
person	Goodluck Jonathan
	office	NGA	GOV	vice president	2007-05-29	2010-05-06
	office	NGA	GOV	president	2010-05-06	2015-05-29
person	Göran Persson
	office	SWE	GOV	prime minister	1996-03-22	2006-10-06
person	Goran Svilanović
	office	SRB	GOV	foreign minister	2000-11-04	2004-04-16
person	Gordan Grlić-Radman
	office	HRV	GOV	foreign minister	2019-07-19	-
person	Gordana Siljanovska-Davkova
	office	MKD	GOV	president	2024-05-12	-
person	Gordon Bajnai
	office	HUN	GOV	prime minister	2009-04-14	2010-05-29
person	Gordon Brown
	office	GBR	GOV	chancellor of the exchequer	1997-05-02	2007-06-27
	office	GBR	GOV	prime minister	2007-06-27	2010-05-11
person	Gordon Darcy Lilo
	office	SLB	GOV	prime minister	2011-11-16	2014-12-09
person	Gotabaya Rajapaksa
	also	Gotabhaya Rajapaksa
	also	Gotabaya Rajapakse
	office	LKA	GOV	defence secretary	2005-11-25	2015-01-08
	office	LKA	GOV	president	2019-11-18	2022-07-14
person	Grace Mugabe
	code	ZWE	ELI
person	Grand Duke Guillaume
	office	LUX	GOV	grand duke	2025-10-03	-
person	Grand Duke Henri
	office	LUX	GOV	grand duke	2000-10-07	2025-10-03
person	Grant Shapps
	office	GBR	GOV	defence secretary	2023-08-31	2024-07-05
person	Greg Abbott
	office	USA	GOV	governor	2015-01-20	-
person	Greta Thunberg
	also	Thunberg
	code	SWE	CVL
person	Gretchen Whitmer
	office	USA	GOV	governor	2019-01-01	-
person	Grigol Vashadze
	office	GEO	GOV	foreign minister	2008-12-05	2012-10-25
person	Grigory Yavlinsky
	also	Yavlinsky
	code	RUS	PTY OPP
person	Gro Harlem Brundtland
	also	Brundtland
	office	NOR	GOV	prime minister	1990-11-03	1996-10-25
	office	UNO	MED	WHO director-general	1998-07-21	2003-07-21
person	Grzegorz Schetyna
	office	POL	GOV	interior minister	2007-11-16	2009-10-13
	office	POL	GOV	foreign minister	2014-09-22	2015-11-16
	office	POL	GOV	president	2010-07-08	2010-08-06
person	Guido Crosetto
	office	ITA	GOV	defence minister	2022-10-22	-
person	Guido Westerwelle
	also	Westerwelle
	office	DEU	GOV	foreign minister	2009-10-28	2013-12-17
person	Guillaume Soro
	also	Soro
	office	CIV	GOV	prime minister	2007-04-04	2012-03-13
	office	CIV	LEG	speaker of parliament	2012-03-12	2019-02-08
	code	CIV	REB OPP
person	Guillermo Fernández de Soto
	office	COL	GOV	foreign minister	1998-08-07	2002-08-07
person	Guillermo Lasso
	also	Lasso
	office	ECU	GOV	president	2021-05-24	2023-11-23
person	Gulbuddin Hekmatyar
	also	Hekmatyar
	office	AFG	GOV	prime minister	1993-06-17	1994-06-28
	office	AFG	GOV	prime minister	1996-06-26	1996-09-27
	code	AFG	REB
person	Gulnara Karimova
	code	UZB	ELI
person	Günter Verheugen
	also	Guenter Verheugen
	also	Verheugen
	office	IGO	-	enlargement commissioner	1999-09-16	2004-11-22
	office	IGO	-	industry commissioner	2004-11-22	2010-02-09
person	Guo Jiakun
	office	CHN	GOV	foreign ministry spokesman	2025-01-06	-
person	Gurbanguly Berdimuhamedow
	also	Gurbanguly Berdymukhamedov
	also	Berdymukhamedov
	also	Berdimuhamedov
	office	TKM	GOV	president	2006-12-21	2022-03-19
	office	TKM	LEG	chairman of the People's Council	2023-01-21	-
person	Gustavo Adrianzén
	office	PER	GOV	prime minister	2024-03-06	2025-05-14
person	Gustavo Noboa
	office	ECU	GOV	president	2000-01-22	2003-01-15
person	Gustavo Petro
	also	Petro
	office	COL	LEG	senator	2006-07-20	2010-07-20
	office	COL	GOV	mayor of Bogotá	2012-01-01	2015-12-31
	office	COL	GOV	president	2022-08-07	-
person	Guy Parmelin
	office	CHE	GOV	defence minister	2016-01-01	2018-12-31
	office	CHE	GOV	president	2021-01-01	2021-12-31
	office	CHE	GOV	president	2026-01-01	-
person	Guy Philippe
	code	HTI	REB
person	Guy Scott
	office	ZMB	GOV	president	2014-10-28	2015-01-25
person	Guy Verhofstadt
	also	Verhofstadt
	office	BEL	GOV	prime minister	1999-07-12	2008-03-20
	code	EUR	LEG
person	Guðni Jóhannesson
	office	ISL	GOV	president	2016-08-01	2024-08-01
person	Gyude Bryant
	office	LBR	GOV	president	2003-10-14	2006-01-16
person	H.R. McMaster
	also	McMaster
	office	USA	GOV	national security adviser	2017-02-20	2018-04-09
person	Habib al-Adly
	also	Habib el-Adly
	office	EGY	GOV	interior minister	1997-11	2011-01-31
person	Habib Bourguiba
	office	TUN	GOV	president	1957-07-25	1987-11-07
person	Habib Essid
	office	TUN	GOV	prime minister	2015-02-06	2016-08-27
person	Hadi al-Amiri
	code	IRQ	PTY PRM
person	Hadja Lahbib
	office	BEL	GOV	foreign minister	2022-07-15	2024-11-30
	office	EUR	GOV	crisis management commissioner	2024-12-01	-
person	Hafez al-Assad
	also	Hafez Assad
	office	SYR	GOV	president	1971-03-14	2000-06-10
person	Hafiz Saeed
	also	Hafiz Muhammad Saeed
	also	Hafiz Mohammed Saeed
	code	PAK	REB
person	Hage Geingob
	also	Geingob
	office	NAM	GOV	president	2015-03-21	2024-02-04
person	Haider al-Abadi
	also	Abadi
	also	al-Abadi
	also	Haidar al-Abadi
	office	IRQ	GOV	prime minister	2014-09-08	2018-10-25
	code	IRQ	PTY
person	Haile Selassie
	also	Emperor Haile Selassie
	office	ETH	GOV	emperor	1930-04-02	1974-09-12
person	Hailemariam Desalegn
	also	Hailemariam
	office	ETH	GOV	deputy prime minister	2010-10	2012-08-20
	office	ETH	GOV	prime minister	2012-08-20	2018-04-02
person	Haitham al-Ghais
	office	IGO	-	OPEC secretary-general	2022-08-01	-
person	Haitham bin Tariq
	also	Sultan Haitham
	office	OMN	GOV	sultan	2020-01-11	-
person	Hakainde Hichilema
	also	Hichilema
	office	ZMB	GOV	president	2021-08-24	-
	code	ZMB	OPP
person	Hakan Fidan
	also	Fidan
	office	TUR	SPY	intelligence chief	2010-05-25	2015-02-10
	office	TUR	SPY	intelligence chief	2015-03-09	2023-06-03
	office	TUR	GOV	foreign minister	2023-06-03	-
person	Hakeem Jeffries
	office	USA	LEG	House minority leader	2023-01-03	-
person	Hakimullah Mehsud
	code	PAK	REB
person	Halimah Yacob
	office	SGP	GOV	president	2017-09-14	2023-09-13
person	Halla Tómasdóttir
	office	ISL	GOV	president	2024-08-01	-
person	Halldór Ásgrímsson
	office	ISL	GOV	foreign minister	1995-04-23	2004-09-15
	office	ISL	GOV	prime minister	2004-09-15	2006-06-15
person	Ham Lini
	office	VUT	GOV	prime minister	2004-12-11	2008-09-22
person	Hamad bin Isa Al Khalifa
	also	King Hamad
	also	King Hamad bin Isa Al Khalifa
	office	BHR	GOV	king	1999-03-06	-
person	Hamad bin Jassim Al Thani
	also	Hamad bin Jassim
	also	Sheikh Hamad bin Jassim
	office	QAT	GOV	foreign minister	1992	2013-06-26
	office	QAT	GOV	prime minister	2007-04-03	2013-06-26
person	Hamad bin Khalifa Al Thani
	also	Sheikh Hamad bin Khalifa
	office	QAT	GOV	emir	1995-06-27	2013-06-25
person	Hamadi Jebali
	also	Jebali
	office	TUN	GOV	prime minister	2011-12-24	2013-03-13
person	Hambali
	code	IMG	REB
person	Hamdeen Sabahi
	also	Hamdeen Sabbahi
	code	EGY	OPP
person	Hamed Bakayoko
	office	CIV	GOV	defence minister	2017-07-19	2020-07
	office	CIV	GOV	prime minister	2020-07-30	2021-03-10
person	Hamid Karzai
	also	Karzai
	office	AFG	GOV	president	2001-12-22	2014-09-29
person	Hamid-Reza Asefi
	also	Asefi
	office	IRN	GOV	foreign ministry spokesman	1999	2006-09
person	Hamilton Mourão
	office	BRA	GOV	vice president	2019-01-01	2023-01-01
person	Hamza Abdi Barre
	office	SOM	GOV	prime minister	2022-06-25	-
person	Hamza bin Laden
	code	IMG	REB
person	Han Dong-hoon
	office	KOR	GOV	justice minister	2022-05-17	2023-12-21
	code	KOR	PTY
person	Han Duck-soo
	office	KOR	GOV	prime minister	2007-04-03	2008-02-29
	office	KOR	GOV	prime minister	2022-05-21	2025-05-01
person	Han Kuo-yu
	office	TWN	GOV	mayor of Kaohsiung	2018-12-25	2020-06-12
	office	TWN	LEG	speaker of parliament	2024-02-01	-
	code	TWN	PTY
person	Han Min-koo
	office	KOR	GOV	defence minister	2014-06-30	2017-07-13
person	Han Zheng
	office	CHN	GOV	vice president	2023-03-10	-
person	Hanan Ashrawi
	also	Ashrawi
	code	PSE	PTY
person	Hani al-Mulki
	also	Hani Mulki
	office	JOR	GOV	prime minister	2016-06-01	2018-06-14
person	Hanna Tetteh
	office	GHA	GOV	foreign minister	2013-01-30	2017-01-07
	office	UNO	-	special envoy for Libya	2025-02	-
person	Hanno Pevkur
	office	EST	GOV	defence minister	2022-07-18	-
person	Hans Blix
	also	Blix
	office	UNO	-	IAEA director general	1981-12-01	1997-11-30
	office	UNO	-	chief weapons inspector	2000-03-01	2003-06-30
person	Hans Grundberg
	also	Grundberg
	office	UNO	-	special envoy for Yemen	2021-08-06	-
person	Hans-Adam II
	also	Prince Hans-Adam II
	office	LIE	GOV	prince	1989-11-13	-
person	Hans-Gert Pöttering
	also	Hans-Gert Poettering
	office	EUR	LEG	European Parliament president	2007-01-16	2009-07-14
person	Hans-Rudolf Merz
	office	CHE	GOV	president	2009-01-01	2009-12-31
person	Hari Kostov
	office	MKD	GOV	prime minister	2004-06-02	2004-11-18
person	Harini Amarasuriya
	office	LKA	GOV	prime minister	2024-09-24	-
person	Haris Silajdžić
	also	Silajdzic
	office	BIH	GOV	president	2006-11-06	2010-11-10
person	Harith al-Dari
	also	Harith al-Dhari
	code	IRQ	REL
person	Harjit Sajjan
	office	CAN	GOV	defence minister	2015-11-04	2021-10-26
person	Harold Wilson
	office	GBR	GOV	prime minister	1964-10-16	1970-06-19
	office	GBR	GOV	prime minister	1974-03-04	1976-04-05
person	Harry Reid
	office	USA	LEG	Senate majority leader	2007-01-03	2015-01-03
person	Harry Roque
	office	PHL	GOV	spokesman	2017-11	2018-10
	office	PHL	GOV	spokesman	2020-04	2021-11
person	Harry Truman
	also	Harry S. Truman
	also	Truman
	office	USA	GOV	president	1945-04-12	1953-01-20
person	Hasan di Tiro
	code	IDN	REB
person	Hasan Mahmud
	office	BGD	GOV	information minister	2019-01-07	2024-01-11
	office	BGD	GOV	foreign minister	2024-01-11	2024-08-05
person	Hashem Safieddine
	also	Safieddine
	code	LBN	REB
person	Hashim Thaçi
	also	Thaci
	office	KOS	GOV	prime minister	2008-01-09	2014-12-09
	office	KOS	GOV	foreign minister	2014-12-12	2016-02
	office	KOS	GOV	president	2016-04-07	2020-11-05
	code	KOS	REB
person	Hassan al-Turabi
	also	Turabi
	also	Hassan Turabi
	office	SDN	LEG	speaker of parliament	1996-04	1999-12-12
	code	SDN	PTY OPP
person	Hassan Ali Khayre
	office	SOM	GOV	prime minister	2017-03-01	2020-07-25
person	Hassan Dahir Aweys
	code	SOM	REB
person	Hassan Diab
	office	LBN	GOV	prime minister	2020-01-21	2021-09-10
person	Hassan II
	also	King Hassan II
	office	MAR	GOV	king	1961-03-03	1999-07-23
person	Hassan Nasrallah
	also	Nasrallah
	also	Sayyed Hassan Nasrallah
	code	LBN	REB
person	Hassan Rouhani
	also	Rouhani
	also	Hassan Rohani
	also	Rowhani
	office	IRN	GOV	secretary of the Supreme National Security Council	1989-10	2005-08-15
	office	IRN	GOV	president	2013-08-03	2021-08-03
person	Hassan Sheikh Mohamud
	also	Hassan Sheikh Mohamoud
	office	SOM	GOV	president	2012-09-16	2017-02-16
	office	SOM	GOV	president	2022-05-23	-
person	Hassan Wirajuda
	office	IDN	GOV	foreign minister	2001-08-10	2009-10-22
person	Hassanal Bolkiah
	also	Sultan Hassanal Bolkiah
	also	Sultan of Brunei
	office	BRN	GOV	sultan	1967-10-05	-
person	Hazem el-Beblawi
	also	Beblawi
	office	EGY	GOV	prime minister	2013-07-09	2014-03-01
person	Hazem Shaalan
	office	IRQ	GOV	defence minister	2004-06-28	2005-05-03
person	He Lifeng
	office	CHN	GOV	vice premier	2023-03-12	-
person	Héctor Timerman
	also	Timerman
	office	ARG	GOV	foreign minister	2010-06-22	2015-12-10
person	Heiko Maas
	office	DEU	GOV	justice minister	2013-12-17	2018-03-14
	office	DEU	GOV	foreign minister	2018-03-14	2021-12-08
person	Heinz Fischer
	office	AUT	GOV	president	2004-07-08	2016-07-08
person	Heinz-Christian Strache
	also	Strache
	code	AUT	PTY OPP
person	Helen Clark
	office	NZL	GOV	prime minister	1999-12-05	2008-11-19
	office	UNO	-	UNDP administrator	2009-04-17	2017-04-19
person	Helen Zille
	office	ZAF	GOV	premier of Western Cape	2009-05-06	2019-05-22
	code	ZAF	PTY OPP
person	Helga Schmid
	office	IGO	-	OSCE secretary-general	2021-01-04	2024-09
person	Helle Thorning-Schmidt
	also	Thorning-Schmidt
	office	DNK	GOV	prime minister	2011-10-03	2015-06-28
person	Helmut Kohl
	also	Kohl
	office	DEU	GOV	chancellor	1982-10-01	1998-10-27
person	Helmut Schmidt
	office	DEU	GOV	chancellor	1974-05-16	1982-10-01
person	Henri Falcón
	code	VEN	OPP
person	Henri Konan Bédié
	also	Konan Bédié
	also	Bédié
	office	CIV	GOV	president	1993-12-07	1999-12-24
	code	CIV	PTY OPP
person	Henrietta Fore
	office	UNO	-	UNICEF executive director	2018-01-01	2022-01-31
person	Henrique Capriles
	also	Capriles
	office	VEN	GOV	governor of Miranda	2008-11-29	2017-04
	code	VEN	OPP
person	Henrique Rosa
	office	GNB	GOV	president	2003-09-28	2005-10-01
person	Henry Kissinger
	also	Kissinger
	office	USA	GOV	national security adviser	1969-01-20	1975-11-03
	office	USA	GOV	secretary of state	1973-09-22	1977-01-20
person	Henry Okah
	code	NGA	REB
person	Henry Paulson
	also	Hank Paulson
	office	USA	GOV	treasury secretary	2006-07-10	2009-01-20
person	Heraldo Muñoz
	office	CHL	GOV	foreign minister	2014-03-11	2018-03-11
person	Herbert Kickl
	also	Kickl
	office	AUT	GOV	interior minister	2017-12-18	2019-05-22
	code	AUT	PTY OPP
person	Herintsalama Rajaonarivelo
	office	MDG	GOV	prime minister	2025-10-22	-
person	Herman Van Rompuy
	also	Van Rompuy
	office	BEL	GOV	prime minister	2008-12-30	2009-11-25
	office	EUR	GOV	European Council president	2010-01-01	2014-11-30
person	Hervé Ladsous
	office	UNO	-	peacekeeping chief	2011-10	2017-03
person	Hervé Morin
	office	FRA	GOV	defence minister	2007-05-18	2010-11-13
person	Hery Rajaonarimampianina
	office	MDG	GOV	president	2014-01-25	2018-09-07
person	Herzi Halevi
	also	Halevi
	office	ISR	MIL	army chief	2023-01-16	2025-03-05
person	Hesham Kandil
	also	Hisham Qandil
	office	EGY	GOV	prime minister	2012-08-02	2013-07-08
person	Heydar Aliyev
	also	Geidar Aliyev
	office	AZE	GOV	president	1993-10-03	2003-10-31
person	Hibatullah Akhundzada
	also	Haibatullah Akhundzada
	also	Akhundzada
	also	Mullah Haibatullah
	office	AFG	GOV	supreme leader	2021-08-15	-
	code	AFG	REB
person	Hichem Mechichi
	office	TUN	GOV	prime minister	2020-09-02	2021-07-25
person	Hifikepunye Pohamba
	office	NAM	GOV	president	2005-03-21	2015-03-21
person	Hikmet Hajiyev
	office	AZE	GOV	presidential adviser	2019	-
person	Hilda Heine
	office	MHL	GOV	president	2016-01-28	2020-01-13
	office	MHL	GOV	president	2024-01-03	-
person	Hillary Clinton
	also	Hillary Rodham Clinton
	office	USA	LEG	senator	2001-01-03	2009-01-21
	office	USA	GOV	secretary of state	2009-01-21	2013-02-01
person	Hilmi Özkök
	office	TUR	MIL	chief of general staff	2002-08-28	2006-08-28
person	Hina Rabbani Khar
	office	PAK	GOV	foreign minister	2011-07-20	2013-03-16
person	Hipólito Mejía
	office	DOM	GOV	president	2000-08-16	2004-08-16
person	Hirofumi Nakasone
	office	JPN	GOV	foreign minister	2008-09-24	2009-09-16
person	Hirokazu Matsuno
	office	JPN	GOV	chief cabinet secretary	2021-10-04	2023-12-14
person	Hiroyuki Hosoda
	office	JPN	GOV	chief cabinet secretary	2004-05-07	2005-10-31
person	Hishammuddin Hussein
	also	Hishammuddin
	office	MYS	GOV	interior minister	2009-04-10	2013-05-15
	office	MYS	GOV	defence minister	2013-05-16	2018-05-10
	office	MYS	GOV	foreign minister	2020-03-10	2021-08-16
	office	MYS	GOV	defence minister	2021-08-30	2022-11-24
person	Hissène Habré
	also	Habré
	office	TCD	GOV	president	1982-06-07	1990-12-01
person	Ho Chi Minh
	office	VNM	GOV	president	1945-09-02	1969-09-02
person	Hong Lei
	office	CHN	GOV	foreign ministry spokesman	2010-08	2016-06
person	Hor Namhong
	office	KHM	GOV	foreign minister	1998-11-30	2016-04-05
person	Horacio Cartes
	also	Cartes
	office	PRY	GOV	president	2013-08-15	2018-08-15
person	Horst Köhler
	also	Horst Koehler
	office	IGO	-	IMF managing director	2000-05-01	2004-03-04
	office	DEU	GOV	president	2004-07-01	2010-05-31
person	Horst Seehofer
	also	Seehofer
	office	DEU	GOV	premier of Bavaria	2008-10-27	2018-03-13
	office	DEU	GOV	interior minister	2018-03-14	2021-12-08
person	Horta N'Tam
	also	Horta Inta-a Na Man
	office	GNB	GOV	leader	2025-11-27	-
person	Hoshyar Zebari
	also	Zebari
	also	Hoshiyar Zebari
	office	IRQ	GOV	foreign minister	2003-09-03	2014-07-11
	office	IRQ	GOV	finance minister	2014-10-18	2016-09-21
person	Hosni Mubarak
	also	Mubarak
	office	EGY	GOV	president	1981-10-14	2011-02-11
person	Hossein Amir-Abdollahian
	also	Amir-Abdollahian
	also	Amirabdollahian
	also	Hossein Amirabdollahian
	office	IRN	GOV	foreign minister	2021-08-25	2024-05-19
person	Hossein Dehghan
	also	Dehghan
	office	IRN	GOV	defence minister	2013-08-15	2017-08-20
person	Hossein Salami
	also	Salami
	office	IRN	MIL	Revolutionary Guard commander	2019-04-21	2025-06-13
person	Howard Lutnick
	office	USA	GOV	commerce secretary	2025-02-21	-
person	Hristijan Mickoski
	office	MKD	GOV	prime minister	2024-06-23	-
person	Hsiao Bi-khim
	office	TWN	GOV	representative to the United States	2020-07	2023-11
	office	TWN	GOV	vice president	2024-05-20	-
person	Htin Kyaw
	office	MMR	GOV	president	2016-03-30	2018-03-21
person	Hu Jia
	code	CHN	CVL
person	Hu Jintao
	also	Hu
	office	CHN	GOV	vice president	1998-03-15	2003-03-15
	office	CHN	GOV	general secretary	2002-11-15	2012-11-15
	office	CHN	GOV	president	2003-03-15	2013-03-14
person	Hua Chunying
	office	CHN	GOV	foreign ministry spokeswoman	2012-11	2024-05
person	Hubert Ingraham
	office	BHS	GOV	prime minister	1992-08-21	2002-05-03
	office	BHS	GOV	prime minister	2007-05-04	2012-05-08
person	Hubert Minnis
	office	BHS	GOV	prime minister	2017-05-11	2021-09-17
person	Hubert Védrine
	office	FRA	GOV	foreign minister	1997-06-04	2002-05-06
person	Hugo Banzer
	also	Banzer
	office	BOL	GOV	president	1971-08-22	1978-07-21
	office	BOL	GOV	president	1997-08-06	2001-08-07
person	Hugo Chávez
	also	Chávez
	also	Hugo Chavez Frias
	office	VEN	GOV	president	1999-02-02	2013-03-05
person	Hulusi Akar
	also	Akar
	office	TUR	MIL	chief of general staff	2015-08-18	2018-07-09
	office	TUR	GOV	defence minister	2018-07-10	2023-06-03
person	Humberto de la Calle
	office	COL	GOV	chief negotiator	2012-10	2017-02
person	Humza Yousaf
	office	GBR	GOV	first minister of Scotland	2023-03-29	2024-05-07
person	Hun Manet
	office	KHM	GOV	prime minister	2023-08-22	-
person	Hun Sen
	office	KHM	GOV	prime minister	1985-01-14	2023-08-22
	office	KHM	LEG	Senate president	2024-04-03	-
person	Hung Hsiu-chu
	code	TWN	PTY
person	Hussain Muhammad Ershad
	also	Ershad
	office	BGD	GOV	president	1983-12-11	1990-12-06
	code	BGD	PTY
person	Hussein al-Sheikh
	office	PSE	GOV	vice president	2025-04-26	-
person	Hussein Arnous
	office	SYR	GOV	prime minister	2020-06-11	2024-09
person	Hwang Kyo-ahn
	office	KOR	GOV	justice minister	2013-03-11	2015-06-18
	office	KOR	GOV	prime minister	2015-06-18	2017-05-11
	office	KOR	GOV	president	2016-12-09	2017-05-10
person	Iain Duncan Smith
	office	GBR	OPP	opposition leader	2001-09-13	2003-11-06
	office	GBR	GOV	work and pensions secretary	2010-05-12	2016-03-18
person	Iajuddin Ahmed
	office	BGD	GOV	president	2002-09-06	2009-02-12
person	Ian Khama
	office	BWA	GOV	president	2008-04-01	2018-04-01
person	Ian Martin
	office	UNO	-	special envoy for Libya	2011-09	2012-10
person	Ian Paisley
	office	GBR	GOV	first minister of Northern Ireland	2007-05-08	2008-06-05
	code	GBR	PTY
person	Ian Smith
	office	ZWE	GOV	prime minister	1964-04-13	1979-06-01
person	Ibrahim al-Assaf
	office	SAU	GOV	finance minister	1996	2016-10-31
	office	SAU	GOV	foreign minister	2018-12-27	2019-10-23
person	Ibrahim al-Jaafari
	also	Jaafari
	also	Ibrahim Jaafari
	office	IRQ	GOV	prime minister	2005-05-03	2006-05-20
	office	IRQ	GOV	foreign minister	2014-09-08	2018-10-25
person	Ibrahim Babangida
	office	NGA	GOV	president	1985-08-27	1993-08-26
person	Ibrahim Boubacar Keïta
	also	IBK
	office	MLI	GOV	president	2013-09-04	2020-08-18
person	Ibrahim Gambari
	also	Gambari
	office	UNO	-	special envoy for Myanmar	2006-05	2009-12
	office	UNO	-	special envoy for Darfur	2010-01	2012-07
person	Ibrahim Ghandour
	office	SDN	GOV	foreign minister	2015-06-06	2018-04-19
person	İbrahim Kalın
	office	TUR	GOV	spokesman	2014-12	2023-06-05
	office	TUR	SPY	intelligence chief	2023-06-05	-
person	Ibrahim Mahlab
	office	EGY	GOV	prime minister	2014-03-01	2015-09-19
person	Ibrahim Mohamed Solih
	also	Ibrahim Solih
	office	MDV	GOV	president	2018-11-17	2023-11-17
person	Ibrahim Rugova
	also	Rugova
	office	KOS	GOV	president	2002-03-04	2006-01-21
person	Ibrahim Traoré
	office	BFA	GOV	president	2022-09-30	-
person	Ibrahim Zakzaky
	also	Ibrahim El-Zakzaky
	also	Zakzaky
	code	NGA	REL
person	Ichiro Ozawa
	also	Ozawa
	code	JPN	PTY OPP
person	Idi Amin
	office	UGA	GOV	president	1971-01-25	1979-04-11
person	Idriss Déby
	also	Déby
	also	Idriss Deby Itno
	office	TCD	GOV	president	1990-12-02	2021-04-20
person	Iftikhar Muhammad Chaudhry
	also	Iftikhar Chaudhry
	also	Iftikhar Mohammed Chaudhry
	office	PAK	JUD	chief justice	2005-06-30	2007-11-03
	office	PAK	JUD	chief justice	2009-03-22	2013-12-11
person	Ignacio Bunye
	office	PHL	GOV	spokesman	2002	2008
person	Ignacio Walker
	office	CHL	GOV	foreign minister	2004-10-01	2006-03-11
person	Ignazio Cassis
	also	Cassis
	office	CHE	GOV	foreign minister	2017-11-01	-
	office	CHE	GOV	president	2022-01-01	2022-12-31
person	Ignazio La Russa
	office	ITA	GOV	defence minister	2008-05-08	2011-11-16
	office	ITA	LEG	Senate president	2022-10-13	-
person	Igor Dodon
	also	Dodon
	office	MDA	GOV	president	2016-12-23	2020-12-24
	code	MDA	PTY OPP
person	Igor Girkin
	also	Strelkov
	also	Igor Strelkov
	code	UKR	REB
person	Igor Ivanov
	office	RUS	GOV	foreign minister	1998-09-11	2004-02-24
	office	RUS	GOV	secretary of the Security Council	2004-03-09	2007-07-18
person	Igor Konashenkov
	also	Konashenkov
	office	RUS	MIL	defence ministry spokesman	2011	-
person	Igor Lukšić
	office	MNE	GOV	prime minister	2010-12-29	2012-12-04
person	Igor Matovič
	office	SVK	GOV	prime minister	2020-03-21	2021-04-01
person	Igor Plotnitsky
	code	UKR	REB
person	Igor Sechin
	also	Sechin
	office	RUS	GOV	deputy prime minister	2008-05-12	2012-05-21
	code	RUS	BUS
person	Igor Sergeyev
	office	RUS	GOV	defence minister	1997-05-22	2001-03-28
person	Igor Smirnov
	office	MDA	GOV	president of Transnistria	1991-12-03	2011-12-30
person	Ihor Klymenko
	office	UKR	GOV	interior minister	2023-02-07	-
person	Ihor Kolomoisky
	also	Kolomoisky
	also	Kolomoyskyi
	code	UKR	BUS
person	Ikililou Dhoinine
	office	COM	GOV	president	2011-05-26	2016-05-26
person	Ilan Shor
	code	MDA	PTY OPP
person	Ilham Aliyev
	also	Aliyev
	also	Ilham Aliev
	office	AZE	GOV	president	2003-10-31	-
person	Ilham Tohti
	code	CHN	CVL
person	Ilhan Omar
	office	USA	LEG	congresswoman	2019-01-03	-
person	Ilia Darchiashvili
	office	GEO	GOV	foreign minister	2022-04-04	2024-10
person	Iliana Iotova
	office	BGR	GOV	vice president	2017-01-22	2026-01-23
	office	BGR	GOV	president	2026-01-23	-
person	Ilie Bolojan
	office	ROU	GOV	president	2025-02-12	2025-05-26
	office	ROU	GOV	prime minister	2025-06-23	-
person	Ilir Meta
	office	ALB	GOV	prime minister	1999-10-29	2002-01-29
	office	ALB	GOV	president	2017-07-24	2022-07-24
	code	ALB	PTY OPP
person	İlker Başbuğ
	office	TUR	MIL	chief of general staff	2008-08-28	2010-08-27
person	Ilya Yashin
	code	RUS	OPP
person	Imad Khamis
	office	SYR	GOV	prime minister	2016-07-03	2020-06-11
person	Imad Mughniyeh
	also	Imad Mughniyah
	also	Mughniyeh
	code	LBN	REB
person	Imelda Marcos
	code	PHL	ELI
person	Imran Khan
	office	PAK	GOV	prime minister	2018-08-18	2022-04-10
	code	PAK	PTY OPP
person	Indira Gandhi
	office	IND	GOV	prime minister	1966-01-24	1977-03-24
	office	IND	GOV	prime minister	1980-01-14	1984-10-31
person	Indulis Emsis
	office	LVA	GOV	prime minister	2004-03-09	2004-12-02
person	Ine Eriksen Søreide
	office	NOR	GOV	defence minister	2013-10-16	2017-10-20
	office	NOR	GOV	foreign minister	2017-10-20	2021-10-14
person	Inga Ruginienė
	office	LTU	GOV	prime minister	2025-09-25	-
person	Ingrid Betancourt
	also	Betancourt
	code	COL	PTY
person	Ingrida Šimonytė
	also	Simonyte
	office	LTU	GOV	prime minister	2020-12-11	2024-12-12
person	Ion Chicu
	office	MDA	GOV	prime minister	2019-11-14	2020-12-31
person	Ion Iliescu
	office	ROU	GOV	president	1989-12-26	1996-11-29
	office	ROU	GOV	president	2000-12-20	2004-12-20
person	Irakli Garibashvili
	also	Garibashvili
	office	GEO	GOV	prime minister	2013-11-20	2015-12-30
	office	GEO	GOV	defence minister	2019-09-08	2021-02-22
	office	GEO	GOV	prime minister	2021-02-22	2024-01-29
person	Irakli Kobakhidze
	also	Kobakhidze
	office	GEO	GOV	prime minister	2024-02-08	-
person	Irakli Okruashvili
	office	GEO	GOV	defence minister	2004-12-14	2006-11-10
person	Irfaan Ali
	also	Mohamed Irfaan Ali
	office	GUY	GOV	president	2020-08-02	-
person	Irina Bokova
	office	UNO	-	UNESCO director-general	2009-11-15	2017-11-15
person	Isa Mustafa
	office	KOS	GOV	prime minister	2014-12-09	2017-09-09
person	Isa Qassim
	also	Sheikh Isa Qassim
	code	BHR	REL
person	Isaac Herzog
	also	Herzog
	office	ISR	OPP	opposition leader	2013-11-25	2018-07-31
	office	ISR	GOV	president	2021-07-07	-
person	Isaac Zida
	also	Yacouba Isaac Zida
	office	BFA	GOV	president	2014-11-01	2014-11-18
	office	BFA	GOV	prime minister	2014-11-19	2016-01-07
person	Isabel dos Santos
	code	AGO	BUS
person	Isaias Afwerki
	also	Isaias
	also	Issayas Afewerki
	also	Isayas Afewerki
	office	ERI	GOV	president	1993-05-24	-
person	Ishaq Dar
	office	PAK	GOV	finance minister	2013-06-07	2017-11
	office	PAK	GOV	finance minister	2022-09-28	2023-08-10
	office	PAK	GOV	foreign minister	2024-03-11	-
person	Ishmael Kalsakau
	office	VUT	GOV	prime minister	2022-11-04	2023-09-04
person	Islam Karimov
	also	Karimov
	office	UZB	GOV	president	1990-03-24	2016-09-02
person	Ismael Zambada
	also	El Mayo
	also	Ismael "El Mayo" Zambada
	code	MEX	CRM
person	İsmail Cem
	office	TUR	GOV	foreign minister	1997-06-30	2002-07-12
person	Ismail Haniyeh
	also	Haniyeh
	also	Ismail Haniya
	also	Haniya
	office	PSE	GOV	prime minister	2006-03-29	2007-06-14
	code	PSE	REB
person	Ismail Khan
	office	AFG	GOV	governor of Herat	2001-11	2004-09
	office	AFG	GOV	energy minister	2004-12	2013-10
person	Ismaïl Omar Guelleh
	also	Guelleh
	office	DJI	GOV	president	1999-05-08	-
person	Ismail Ould Cheikh Ahmed
	office	UNO	-	special envoy for Yemen	2015-04-25	2018-02
	office	MRT	GOV	foreign minister	2018-06	2020-08
person	Ismail Sabri Yaakob
	also	Ismail Sabri
	office	MYS	GOV	prime minister	2021-08-21	2022-11-24
person	İsmet Yılmaz
	office	TUR	GOV	defence minister	2011-07-06	2015-07
	office	TUR	GOV	defence minister	2015-11-24	2016-05-24
person	Isnilon Hapilon
	also	Hapilon
	code	PHL	REB
person	Israel Katz
	also	Yisrael Katz
	office	ISR	GOV	foreign minister	2019-02-17	2020-05-17
	office	ISR	GOV	foreign minister	2024-01-01	2024-11-08
	office	ISR	GOV	defence minister	2024-11-08	-
person	Issa Tchiroma Bakary
	also	Issa Tchiroma
	office	CMR	GOV	communications minister	2009	2019-01
	code	CMR	OPP
person	Itamar Ben-Gvir
	also	Ben-Gvir
	office	ISR	GOV	national security minister	2022-12-29	2025-01-21
	office	ISR	GOV	national security minister	2025-03-19	-
person	Itsunori Onodera
	office	JPN	GOV	defence minister	2012-12-26	2014-09-03
	office	JPN	GOV	defence minister	2017-08-03	2018-10-02
person	Iurie Leancă
	office	MDA	GOV	prime minister	2013-05-31	2015-02-18
person	Iván Duque
	also	Duque
	office	COL	GOV	president	2018-08-07	2022-08-07
person	Ivan Gašparovič
	office	SVK	GOV	president	2004-06-15	2014-06-15
person	Ivan Kostov
	office	BGR	GOV	prime minister	1997-05-21	2001-07-24
person	Iván Márquez
	code	COL	REB
person	Iván Mordisco
	code	COL	REB
person	Iván Velásquez
	office	COL	GOV	defence minister	2022-08-07	2025-02
person	Ivars Godmanis
	office	LVA	GOV	prime minister	2007-12-20	2009-03-12
person	Iveta Radičová
	office	SVK	GOV	prime minister	2010-07-08	2012-04-04
person	Ivica Dačić
	also	Dacic
	office	SRB	GOV	prime minister	2012-07-27	2014-04-27
	office	SRB	GOV	foreign minister	2014-04-27	2020-10-22
	office	SRB	GOV	foreign minister	2022-10-26	2024-05-02
	office	SRB	GOV	interior minister	2024-05-02	-
person	Ivica Račan
	office	HRV	GOV	prime minister	2000-01-27	2003-12-23
person	Ivo Josipović
	office	HRV	GOV	president	2010-02-18	2015-02-18
person	Ivo Sanader
	office	HRV	GOV	prime minister	2003-12-23	2009-07-06
person	Iyad Ag Ghaly
	also	Iyad Ag Ghali
	code	MLI	REB
person	Izzat Ibrahim al-Douri
	also	Izzat al-Douri
	also	Izzat Ibrahim
	office	IRQ	GOV	vice chairman of the Revolutionary Command Council	1979-07-16	2003-04-09
	code	IRQ	REB
person	Jaap de Hoop Scheffer
	also	de Hoop Scheffer
	office	NLD	GOV	foreign minister	2002-07-22	2003-12-03
	office	IGO	-	NATO secretary-general	2004-01-05	2009-08-01
person	Jaber al-Ahmad al-Sabah
	also	Sheikh Jaber al-Ahmad al-Sabah
	office	KWT	GOV	emir	1977-12-31	2006-01-15
person	Jacek Czaputowicz
	office	POL	GOV	foreign minister	2018-01-09	2020-08-26
person	Jacinda Ardern
	also	Ardern
	office	NZL	GOV	prime minister	2017-10-26	2023-01-25
person	Jack Lew
	office	USA	GOV	treasury secretary	2013-02-28	2017-01-20
person	Jack Ma
	code	CHN	BUS
person	Jack Straw
	office	GBR	GOV	home secretary	1997-05-02	2001-06-08
	office	GBR	GOV	foreign secretary	2001-06-08	2006-05-05
	office	GBR	GOV	justice secretary	2007-06-28	2010-05-11
person	Jacob Zuma
	also	Zuma
	office	ZAF	GOV	vice president	1999-06-14	2005-06-14
	office	ZAF	GOV	president	2009-05-09	2018-02-14
person	Jacques Chirac
	also	Chirac
	office	FRA	GOV	prime minister	1974-05-27	1976-08-26
	office	FRA	GOV	prime minister	1986-03-20	1988-05-10
	office	FRA	GOV	president	1995-05-17	2007-05-16
person	Jacques Delors
	also	Delors
	office	IGO	-	European Commission president	1985-01-06	1995-01-22
person	Jacques Santer
	also	Santer
	office	LUX	GOV	prime minister	1984-07-20	1995-01-20
	office	EUR	GOV	European Commission president	1995-01-23	1999-03-15
person	Jacques-Édouard Alexis
	office	HTI	GOV	prime minister	2006-06-09	2008-09-05
person	Jacqui Smith
	office	GBR	GOV	home secretary	2007-06-28	2009-06-05
person	Jadranka Kosor
	office	HRV	GOV	prime minister	2009-07-06	2011-12-23
person	Jafar Hassan
	also	Jaafar Hassan
	office	JOR	GOV	prime minister	2024-09-18	-
person	Jagmeet Singh
	code	CAN	PTY OPP
person	Jaime Bermúdez
	office	COL	GOV	foreign minister	2008-07-16	2010-08-07
person	Jair Bolsonaro
	also	Bolsonaro
	office	BRA	LEG	congressman	1991-02-01	2019-01-01
	office	BRA	GOV	president	2019-01-01	2023-01-01
person	Jakaya Kikwete
	also	Kikwete
	office	TZA	GOV	foreign minister	1995-11	2005-12-21
	office	TZA	GOV	president	2005-12-21	2015-11-05
person	Jake Sullivan
	office	USA	GOV	national security adviser	2021-01-20	2025-01-20
person	Jakob Kellenberger
	office	NGO	GOV	Red Cross president	2000-01-01	2012-06-30
person	Jakov Milatović
	office	MNE	GOV	president	2023-05-20	-
person	Jalal Talabani
	also	Talabani
	office	IRQ	GOV	president	2005-04-07	2014-07-24
person	Jalaluddin Haqqani
	code	AFG	REB
person	Jalil Abbas Jilani
	office	PAK	GOV	foreign minister	2023-08-17	2024-03-04
person	Jamal Benomar
	also	Benomar
	office	UNO	-	special envoy for Yemen	2011-04	2015-04
person	Jamal Khashoggi
	also	Khashoggi
	code	SAU	JRN
person	James Baker
	office	USA	GOV	secretary of state	1989-01-25	1992-08-23
person	James Callaghan
	office	GBR	GOV	prime minister	1976-04-05	1979-05-04
person	James Clapper
	office	USA	SPY	director of national intelligence	2010-08-09	2017-01-20
person	James Cleverly
	office	GBR	GOV	foreign secretary	2022-09-06	2023-11-13
	office	GBR	GOV	home secretary	2023-11-13	2024-07-05
person	James Comey
	also	Comey
	office	USA	COP	FBI director	2013-09-04	2017-05-09
person	James Jones
	office	IGO	MIL	supreme allied commander	2003-01-17	2006-12-07
	office	USA	GOV	national security adviser	2009-01-20	2010-10-08
person	James Marape
	also	Marape
	office	PNG	GOV	prime minister	2019-05-30	-
person	James Michel
	office	SYC	GOV	president	2004-07-14	2016-10-16
person	James Mitchell
	office	VCT	GOV	prime minister	1984-07-30	2000-10-27
person	James Morris
	office	UNO	-	World Food Programme executive director	2002-04	2007-04
person	James Soong
	also	Soong Chu-yu
	code	TWN	PTY
person	James Stavridis
	also	Stavridis
	office	IGO	MIL	supreme allied commander	2009-07-02	2013-05-13
person	James Wolfensohn
	also	Wolfensohn
	office	IGO	-	World Bank president	1995-07-01	2005-05-31
	office	IGO	-	Gaza disengagement envoy	2005-04	2006-04
person	Jamie Shea
	office	IGO	-	NATO spokesman	1993	2000
person	Jamieson Greer
	office	USA	GOV	trade representative	2025-02-27	-
person	Jamil Mahuad
	office	ECU	GOV	president	1998-08-10	2000-01-21
person	Jan Egeland
	also	Egeland
	office	UNO	-	humanitarian chief	2003-06-01	2006-12-31
	code	NGO	-
person	Jan Fischer
	office	CZE	GOV	prime minister	2009-05-08	2010-06-28
person	Jan Kavan
	office	CZE	GOV	foreign minister	1998-07-22	2002-07-12
person	Ján Kubiš
	office	IGO	-	OSCE secretary-general	1999-06	2005-06
	office	SVK	GOV	foreign minister	2006-07-04	2009-01-26
	office	UNO	-	special envoy for Iraq	2015-03	2018-12
	office	UNO	-	special envoy for Libya	2021-01-18	2021-12-10
person	Jan Lipavský
	also	Lipavsky
	office	CZE	GOV	foreign minister	2021-12-17	2025-12-15
person	Jan Peter Balkenende
	also	Balkenende
	office	NLD	GOV	prime minister	2002-07-22	2010-10-14
person	Jan Petersen
	office	NOR	GOV	foreign minister	2001-10-19	2005-10-17
person	Jan Pronk
	also	Pronk
	office	UNO	-	special envoy for Sudan	2004-06	2006-12
person	Jana Černochová
	office	CZE	GOV	defence minister	2021-12-17	2025-12-15
person	Jane Holl Lute
	office	UNO	-	under-secretary-general	2009	2009
person	Janet Napolitano
	office	USA	GOV	secretary of homeland security	2009-01-21	2013-09-06
person	Janet Reno
	office	USA	GOV	attorney general	1993-03-12	2001-01-20
person	Janet Yellen
	also	Yellen
	office	USA	GOV	chair of the Federal Reserve	2014-02-03	2018-02-03
	office	USA	GOV	treasury secretary	2021-01-26	2025-01-20
person	Janez Drnovšek
	office	SVN	GOV	prime minister	1992-05-14	2000-06-07
	office	SVN	GOV	prime minister	2000-11-30	2002-12-11
	office	SVN	GOV	president	2002-12-22	2007-12-23
person	Janez Janša
	also	Jansa
	office	SVN	GOV	prime minister	2004-12-03	2008-11-21
	office	SVN	GOV	prime minister	2012-02-10	2013-03-20
	office	SVN	GOV	prime minister	2020-03-13	2022-06-01
person	Janez Lenarčič
	office	IGO	-	crisis management commissioner	2019-12-01	2024-11-30
person	Jang Song-thaek
	office	PRK	GOV	vice chairman of the National Defence Commission	2010-06	2013-12-08
person	János Áder
	office	HUN	GOV	president	2012-05-10	2022-05-10
person	Jared Kushner
	also	Kushner
	office	USA	GOV	senior adviser	2017-01-20	2021-01-20
person	Jarosław Kaczyński
	also	Kaczynski
	office	POL	GOV	prime minister	2006-07-14	2007-11-16
	office	POL	GOV	deputy prime minister	2020-10-06	2022-06-21
	office	POL	GOV	deputy prime minister	2023-06-21	2023-11-27
	code	POL	PTY
person	Jason Kenney
	office	CAN	GOV	premier of Alberta	2019-04-30	2022-10-11
person	Jaswant Singh
	office	IND	GOV	foreign minister	1998-12-05	2002-07-01
	office	IND	GOV	finance minister	2002-07-01	2004-05-22
person	Jatuporn Prompan
	code	THA	OPP
person	Jaume Bartumeu
	office	AND	GOV	prime minister	2009-06-05	2011-04-28
person	Javier González-Olaechea
	office	PER	GOV	foreign minister	2023-11	2024-09
person	Javier Milei
	also	Milei
	office	ARG	GOV	president	2023-12-10	-
person	Javier Pérez de Cuéllar
	also	Pérez de Cuéllar
	office	UNO	-	secretary-general	1982-01-01	1991-12-31
	office	PER	GOV	prime minister	2000-11-22	2001-07-28
person	Javier Solana
	also	Solana
	office	ESP	GOV	foreign minister	1992-06-24	1995-12-18
	office	IGO	-	NATO secretary-general	1995-12-05	1999-10-06
	office	EUR	GOV	foreign policy chief	1999-10-18	2009-12-01
person	Jawad al-Bolani
	office	IRQ	GOV	interior minister	2006-06-08	2010-12
person	Jawaharlal Nehru
	also	Nehru
	office	IND	GOV	prime minister	1947-08-15	1964-05-27
person	Jawar Mohammed
	also	Jawar Mohamed
	code	ETH	OPP
person	Jay Carney
	office	USA	GOV	White House spokesman	2011-02-11	2014-06-20
person	Jay Garner
	office	USA	GOV	administrator of Iraq	2003-04-21	2003-05-12
person	Jay Tarriela
	office	PHL	MIL	coast guard spokesman	2022	-
person	Jayalalithaa
	also	J. Jayalalithaa
	also	Jayaram Jayalalitha
	also	Jayalalitha
	office	IND	GOV	chief minister of Tamil Nadu	2002-03-02	2006-05-12
	office	IND	GOV	chief minister of Tamil Nadu	2011-05-16	2014-09-27
	office	IND	GOV	chief minister of Tamil Nadu	2015-05-23	2016-12-05
person	JD Vance
	also	J.D. Vance
	office	USA	LEG	senator	2023-01-03	2025-01-10
	office	USA	GOV	vice president	2025-01-20	-
person	Jean Arnault
	office	UNO	-	special envoy for Colombia	2016	2018
person	Jean Asselborn
	also	Asselborn
	office	LUX	GOV	foreign minister	2004-07-31	2023-11-17
person	Jean Castex
	office	FRA	GOV	prime minister	2020-07-03	2022-05-16
person	Jean Chrétien
	office	CAN	GOV	prime minister	1993-11-04	2003-12-12
person	Jean Ping
	office	GAB	GOV	foreign minister	1999-01-25	2008-02
	office	IGO	-	African Union Commission chairperson	2008-04-28	2012-10-15
	code	GAB	OPP
person	Jean-Bertrand Aristide
	also	Aristide
	office	HTI	GOV	president	1994-10-15	1996-02-07
	office	HTI	GOV	president	2001-02-07	2004-02-29
person	Jean-Claude Duvalier
	also	Baby Doc
	also	Jean-Claude "Baby Doc" Duvalier
	office	HTI	GOV	president	1971-04-22	1986-02-07
person	Jean-Claude Juncker
	also	Juncker
	office	LUX	GOV	prime minister	1995-01-20	2013-12-04
	office	EUR	GOV	European Commission president	2014-11-01	2019-11-30
person	Jean-Claude Trichet
	also	Trichet
	office	IGO	-	European Central Bank president	2003-11-01	2011-10-31
person	Jean-Luc Mélenchon
	also	Mélenchon
	code	FRA	PTY OPP
person	Jean-Lucien Savi de Tové
	office	TGO	GOV	president	2025-05-03	-
person	Jean-Marc Ayrault
	also	Ayrault
	office	FRA	GOV	prime minister	2012-05-15	2014-03-31
	office	FRA	GOV	foreign minister	2016-02-11	2017-05-10
person	Jean-Marie Guéhenno
	office	UNO	-	peacekeeping chief	2000-10-01	2008-06-30
person	Jean-Marie Le Pen
	code	FRA	PTY OPP
person	Jean-Max Bellerive
	office	HTI	GOV	prime minister	2009-11-11	2011-10-18
person	Jean-Michel Sama Lukonde
	also	Sama Lukonde
	office	COD	GOV	prime minister	2021-04-26	2024-06-12
person	Jean-Noël Barrot
	office	FRA	GOV	foreign minister	2024-09-21	-
person	Jean-Pierre Bemba
	also	Bemba
	office	COD	GOV	vice president	2003-07-17	2006-12-06
	office	COD	GOV	defence minister	2023-03-24	2024-05
	office	COD	GOV	transport minister	2024-05	-
	code	COD	REB OPP
person	Jean-Pierre Lacroix
	office	UNO	-	peacekeeping chief	2017-04-01	-
person	Jean-Pierre Raffarin
	also	Raffarin
	office	FRA	GOV	prime minister	2002-05-06	2005-05-31
person	Jean-Yves Le Drian
	also	Le Drian
	office	FRA	GOV	defence minister	2012-05-16	2017-05-17
	office	FRA	GOV	foreign minister	2017-05-17	2022-05-20
	office	FRA	GOV	special envoy for Lebanon	2023-06	-
person	Jeanine Áñez
	also	Áñez
	office	BOL	GOV	president	2019-11-12	2020-11-08
person	Jeanine Hennis-Plasschaert
	also	Hennis-Plasschaert
	office	NLD	GOV	defence minister	2012-11-05	2017-10-04
	office	UNO	-	special envoy for Iraq	2018-12-17	2024-05
	office	UNO	-	special coordinator for Lebanon	2024-06	-
person	Jeb Bush
	office	USA	GOV	governor	1999-01-05	2007-01-02
person	Jeff Bezos
	also	Bezos
	code	USA	BUS
person	Jeff Sessions
	office	USA	LEG	senator	1997-01-03	2017-02-08
	office	USA	GOV	attorney general	2017-02-09	2018-11-07
person	Jeffrey Bostic
	office	BRB	GOV	president	2025-11-30	-
person	Jen Psaki
	also	Psaki
	office	USA	GOV	White House spokeswoman	2021-01-20	2022-05-13
person	Jennifer Geerlings-Simons
	also	Jennifer Simons
	office	SUR	GOV	president	2025-07-16	-
person	Jens Stoltenberg
	also	Stoltenberg
	office	NOR	GOV	prime minister	2000-03-17	2001-10-19
	office	NOR	GOV	prime minister	2005-10-17	2013-10-16
	office	IGO	-	NATO secretary-general	2014-10-01	2024-10-01
	office	NOR	GOV	finance minister	2025-02-04	-
person	Jens-Frederik Nielsen
	office	DNK	GOV	prime minister of Greenland	2025-04-07	-
person	Jeong Kyeong-doo
	office	KOR	GOV	defence minister	2018-09-21	2020-09-18
person	Jeppe Kofod
	office	DNK	GOV	foreign minister	2019-06-27	2022-12-15
person	Jeremiah Manele
	office	SLB	GOV	foreign minister	2019-04-24	2024-05-02
	office	SLB	GOV	prime minister	2024-05-02	-
person	Jeremy Corbyn
	also	Corbyn
	office	GBR	OPP	opposition leader	2015-09-12	2020-04-04
person	Jeremy Hunt
	office	GBR	GOV	foreign secretary	2018-07-09	2019-07-24
	office	GBR	GOV	chancellor of the exchequer	2022-10-14	2024-07-05
person	Jeroen Dijsselbloem
	also	Dijsselbloem
	office	NLD	GOV	finance minister	2012-11-05	2017-10-26
	office	IGO	-	Eurogroup president	2013-01-21	2018-01-13
person	Jerome Powell
	office	USA	GOV	chair of the Federal Reserve	2018-02-05	-
person	Jerry Brown
	office	USA	GOV	governor	2011-01-03	2019-01-07
person	Jerry Rawlings
	also	Rawlings
	office	GHA	GOV	president	1981-12-31	2001-01-07
person	Jerzy Buzek
	also	Buzek
	office	POL	GOV	prime minister	1997-10-31	2001-10-19
	office	EUR	LEG	European Parliament president	2009-07-14	2012-01-17
person	Jerzy Szmajdziński
	office	POL	GOV	defence minister	2001-10-19	2005-10-31
person	Jesse Jackson
	code	USA	CVL
person	Jesús Santrich
	code	COL	REB
person	Jeyhun Bayramov
	also	Bayramov
	office	AZE	GOV	foreign minister	2020-07-16	-
person	Jhala Nath Khanal
	office	NPL	GOV	prime minister	2011-02-06	2011-08-29
person	Jiang Yu
	office	CHN	GOV	foreign ministry spokeswoman	2006-06	2012-04
person	Jiang Zemin
	also	Jiang
	office	CHN	GOV	general secretary	1989-06-24	2002-11-15
	office	CHN	GOV	president	1993-03-27	2003-03-15
person	Jibril Rajoub
	also	Rajoub
	office	PSE	SPY	security chief	1994	2002-07
person	Jigme Khesar Namgyel Wangchuck
	office	BTN	GOV	king	2006-12-14	-
person	Jigme Singye Wangchuck
	office	BTN	GOV	king	1972-07-24	2006-12-14
person	Jigme Thinley
	also	Jigmi Thinley
	office	BTN	GOV	prime minister	2008-04-09	2013-04-28
person	Jim Mattis
	also	James Mattis
	also	Mattis
	office	USA	MIL	commander of Central Command	2010-08-11	2013-03-22
	office	USA	GOV	secretary of defense	2017-01-20	2019-01-01
person	Jim Yong Kim
	office	IGO	-	World Bank president	2012-07-01	2019-02-01
person	Jimmy Carter
	also	Carter
	office	USA	GOV	president	1977-01-20	1981-01-20
person	Jimmy Chérizier
	also	Jimmy "Barbecue" Chérizier
	code	HTI	CRM
person	Jimmy Lai
	code	HKG	BUS JRN
person	Jimmy Morales
	office	GTM	GOV	president	2016-01-14	2020-01-14
person	Jiří Paroubek
	office	CZE	GOV	prime minister	2005-04-25	2006-08-16
person	Jiří Rusnok
	office	CZE	GOV	prime minister	2013-07-10	2014-01-29
person	Jo Myong-rok
	office	PRK	MIL	vice marshal	1995	2010-11-06
person	Joachim Gauck
	office	DEU	GOV	president	2012-03-18	2017-03-18
person	João Bernardo Vieira
	also	Nino Vieira
	office	GNB	GOV	president	2005-10-01	2009-03-02
person	João Lourenço
	also	Lourenço
	office	AGO	GOV	defence minister	2014-04-22	2017-07
	office	AGO	GOV	president	2017-09-26	-
person	Joaquim Chissano
	also	Chissano
	office	MOZ	GOV	president	1986-11-06	2005-02-02
person	Joaquín Almunia
	office	IGO	-	economic commissioner	2004-04	2010-02-09
	office	IGO	-	competition commissioner	2010-02-09	2014-11-01
person	Joaquín Guzmán
	also	El Chapo
	also	Joaquín "El Chapo" Guzmán
	code	MEX	CRM
person	Jocelerme Privert
	office	HTI	GOV	president	2016-02-14	2017-02-07
person	Joe Biden
	also	Biden
	also	Joseph Biden
	office	USA	LEG	senator	1973-01-03	2009-01-15
	office	USA	GOV	vice president	2009-01-20	2017-01-20
	office	USA	GOV	president	2021-01-20	2025-01-20
person	Joe Lieberman
	office	USA	LEG	senator	1989-01-03	2013-01-03
person	Joe Manchin
	office	USA	LEG	senator	2010-11-15	2025-01-03
person	Joe Natuman
	office	VUT	GOV	prime minister	2014-05-15	2015-06-11
person	Johann Schneider-Ammann
	office	CHE	GOV	president	2016-01-01	2016-12-31
person	Johann Wadephul
	also	Wadephul
	office	DEU	GOV	foreign minister	2025-05-06	-
person	Jóhanna Sigurðardóttir
	office	ISL	GOV	prime minister	2009-02-01	2013-05-23
person	Johannes Hahn
	office	IGO	-	enlargement commissioner	2014-11-01	2019-11-30
	office	IGO	-	budget commissioner	2019-12-01	2024-11-30
person	Johannes Rau
	office	DEU	GOV	president	1999-07-01	2004-06-30
person	John Abizaid
	office	USA	MIL	commander of Central Command	2003-07-07	2007-03-16
	office	USA	GOV	ambassador to Saudi Arabia	2019	2021-01
person	John Allen
	office	USA	MIL	commander in Afghanistan	2011-07-18	2013-02-10
	office	USA	GOV	special envoy	2014-09	2015-11
person	John Ashcroft
	also	Ashcroft
	office	USA	GOV	attorney general	2001-02-02	2005-02-03
person	John Atta Mills
	office	GHA	GOV	president	2009-01-07	2012-07-24
person	John Baird
	office	CAN	GOV	foreign minister	2011-05-18	2015-02-03
person	John Bercow
	office	GBR	LEG	speaker of parliament	2009-06-22	2019-11-04
person	John Boehner
	also	Boehner
	office	USA	LEG	speaker of parliament	2011-01-05	2015-10-29
person	John Bolton
	also	Bolton
	office	USA	GOV	ambassador to the United Nations	2005-08-01	2006-12-31
	office	USA	GOV	national security adviser	2018-04-09	2019-09-10
person	John Brennan
	office	USA	SPY	CIA director	2013-03-08	2017-01-20
person	John Briceño
	also	Johnny Briceño
	office	BLZ	GOV	prime minister	2020-11-12	-
person	John Compton
	office	LCA	GOV	prime minister	1982-05-03	1996-04-02
	office	LCA	GOV	prime minister	2006-12-11	2007-09-07
person	John Edwards
	office	USA	LEG	senator	1999-01-03	2005-01-03
person	John F. Kennedy
	also	JFK
	office	USA	GOV	president	1961-01-20	1963-11-22
person	John Fru Ndi
	code	CMR	OPP
person	John Garang
	also	Garang
	office	SDN	GOV	vice president	2005-07-09	2005-07-30
	code	SSD	REB
person	John Healey
	office	GBR	GOV	defence secretary	2024-07-05	-
person	John Holmes
	office	UNO	-	humanitarian chief	2007-03-01	2010-08-31
person	John Howard
	office	AUS	GOV	prime minister	1996-03-11	2007-12-03
person	John Hutton
	office	GBR	GOV	defence secretary	2008-10-03	2009-06-05
person	John Kerry
	also	Kerry
	office	USA	LEG	senator	1985-01-02	2013-02-01
	office	USA	GOV	secretary of state	2013-02-01	2017-01-20
	office	USA	GOV	climate envoy	2021-01-20	2024-03-06
person	John Key
	office	NZL	GOV	prime minister	2008-11-19	2016-12-12
person	John Kufuor
	office	GHA	GOV	president	2001-01-07	2009-01-07
person	John Lee
	also	John Lee Ka-chiu
	office	HKG	GOV	security secretary	2017-07-01	2021-06-25
	office	HKG	GOV	chief executive	2022-07-01	-
person	John Magufuli
	also	Magufuli
	office	TZA	GOV	president	2015-11-05	2021-03-17
person	John Mahama
	also	John Dramani Mahama
	also	Mahama
	office	GHA	GOV	president	2012-07-24	2017-01-07
	office	GHA	GOV	president	2025-01-07	-
person	John Major
	office	GBR	GOV	prime minister	1990-11-28	1997-05-02
person	John Manley
	office	CAN	GOV	foreign minister	2000-10-17	2002-01-15
	office	CAN	GOV	deputy prime minister	2002-01-15	2003-12-12
person	John McCain
	also	McCain
	office	USA	LEG	senator	1987-01-03	2018-08-25
person	John Negroponte
	office	USA	GOV	ambassador to the United Nations	2001-09-18	2004-06-23
	office	USA	GOV	ambassador to Iraq	2004-06	2005-03
	office	USA	SPY	director of national intelligence	2005-04-21	2007-02-13
	office	USA	GOV	deputy secretary of state	2007-02-27	2009-01-20
person	John Nicholson
	office	USA	MIL	commander in Afghanistan	2016-03-02	2018-09-02
person	John Prescott
	office	GBR	GOV	deputy prime minister	1997-05-02	2007-06-27
person	John Ratcliffe
	office	USA	SPY	director of national intelligence	2020-05-26	2021-01-20
	office	USA	SPY	CIA director	2025-01-23	-
person	John Reid
	office	GBR	GOV	defence secretary	2005-05-06	2006-05-05
	office	GBR	GOV	home secretary	2006-05-05	2007-06-27
person	John Steenhuisen
	office	ZAF	GOV	agriculture minister	2024-07-03	-
	code	ZAF	PTY OPP
person	John Swinney
	office	GBR	GOV	first minister of Scotland	2024-05-08	-
person	John Thune
	office	USA	LEG	senator	2005-01-03	2025-01-03
	office	USA	LEG	Senate majority leader	2025-01-03	-
person	Johnson Toribiong
	office	PLW	GOV	president	2009-01-15	2013-01-17
person	Joice Mujuru
	office	ZWE	GOV	vice president	2004-12-06	2014-12-08
person	Joko Widodo
	also	Jokowi
	also	Widodo
	office	IDN	GOV	governor of Jakarta	2012-10-15	2014-10-16
	office	IDN	GOV	president	2014-10-20	2024-10-20
person	Jomo Kenyatta
	office	KEN	GOV	president	1964-12-12	1978-08-22
person	Jonas Gahr Støre
	also	Gahr Støre
	office	NOR	GOV	foreign minister	2005-10-17	2012-09-21
	office	NOR	GOV	prime minister	2021-10-14	-
person	Jonas Savimbi
	also	Savimbi
	code	AGO	REB
person	Jordan Bardella
	also	Bardella
	code	FRA	PTY OPP
person	Jörg Haider
	also	Haider
	office	AUT	GOV	governor of Carinthia	1999-04-08	2008-10-11
	code	AUT	PTY
person	Jorge Arreaza
	office	VEN	GOV	vice president	2013-03-08	2016-01-06
	office	VEN	GOV	foreign minister	2017-08-02	2021-08-19
person	Jorge Batlle
	office	URY	GOV	president	2000-03-01	2005-03-01
person	Jorge Carlos Fonseca
	office	CPV	GOV	president	2011-09-09	2021-11-09
person	Jorge Castañeda
	office	MEX	GOV	foreign minister	2000-12-01	2003-01-10
person	Jorge Faurie
	office	ARG	GOV	foreign minister	2017-06-12	2019-12-10
person	Jorge Glas
	also	Glas
	office	ECU	GOV	vice president	2013-05-24	2018-01-06
person	Jorge Quiroga
	also	Jorge "Tuto" Quiroga
	office	BOL	GOV	president	2001-08-07	2002-08-06
	code	BOL	PTY OPP
person	Jorge Rafael Videla
	also	Jorge Videla
	office	ARG	GOV	president	1976-03-29	1981-03-29
person	Jorge Rodríguez
	office	VEN	GOV	vice president	2007-01-03	2008-01-03
	office	VEN	LEG	speaker of parliament	2021-01-05	-
person	Jorge Sampaio
	office	PRT	GOV	president	1996-03-09	2006-03-09
person	Jorge Taiana
	office	ARG	GOV	foreign minister	2005-12-01	2010-06-18
	office	ARG	GOV	defence minister	2021-08-10	2023-12-10
person	Joschka Fischer
	office	DEU	GOV	foreign minister	1998-10-27	2005-11-22
person	José Adolfo Macías
	also	Fito
	also	José Adolfo "Fito" Macías
	code	ECU	CRM
person	José Antonio García Belaúnde
	office	PER	GOV	foreign minister	2006-07-28	2011-07-28
person	José Antonio Kast
	also	Kast
	office	CHL	GOV	president	2026-03-11	-
	code	CHL	PTY OPP
person	José Antonio Meade
	office	MEX	GOV	foreign minister	2012-12-01	2015-08-27
	office	MEX	GOV	finance minister	2016-09-07	2017-11-27
person	José Bono
	office	ESP	GOV	defence minister	2004-04-18	2006-04-11
person	José Eduardo dos Santos
	also	dos Santos
	office	AGO	GOV	president	1979-09-10	2017-09-26
person	José Jerí
	office	PER	GOV	president	2025-10-10	2026-02-17
person	José Luis Rodríguez Zapatero
	also	Zapatero
	also	Rodríguez Zapatero
	office	ESP	GOV	prime minister	2004-04-17	2011-12-21
person	José Manuel Albares
	also	Albares
	office	ESP	GOV	foreign minister	2021-07-12	-
person	José Manuel Barroso
	also	Barroso
	also	Jose Manuel Durao Barroso
	office	PRT	GOV	prime minister	2002-04-06	2004-07-17
	office	EUR	GOV	European Commission president	2004-11-22	2014-10-31
person	José Manuel García-Margallo
	also	García-Margallo
	office	ESP	GOV	foreign minister	2011-12-22	2016-11-04
person	José María Aznar
	also	Aznar
	office	ESP	GOV	prime minister	1996-05-05	2004-04-17
person	José María Balcázar
	office	PER	GOV	president	2026-02-18	-
person	José Maria Neves
	office	CPV	GOV	prime minister	2001-02-01	2016-04-22
	office	CPV	GOV	president	2021-11-09	-
person	Jose Maria Sison
	also	Sison
	code	PHL	REB
person	José Mário Vaz
	office	GNB	GOV	president	2014-06-23	2020-02-27
person	José Miguel Insulza
	also	Insulza
	office	CHL	GOV	interior minister	2000-03-11	2005-05-24
	office	IGO	-	OAS secretary-general	2005-05-26	2015-05-26
person	José Múcio
	office	BRA	GOV	defence minister	2023-01-01	-
person	José Mujica
	also	Mujica
	office	URY	GOV	president	2010-03-01	2015-03-01
person	José Ramos-Horta
	also	Ramos-Horta
	office	TLS	GOV	foreign minister	2002-05-20	2006-07-10
	office	TLS	GOV	prime minister	2006-07-10	2007-05-19
	office	TLS	GOV	president	2007-05-20	2012-05-20
	office	TLS	GOV	president	2022-05-20	-
person	José Raúl Mulino
	also	Mulino
	office	PAN	GOV	president	2024-07-01	-
person	José Serra
	office	BRA	GOV	health minister	1998-03-31	2002-02-20
	office	BRA	GOV	foreign minister	2016-05-12	2017-02-22
person	José Sócrates
	office	PRT	GOV	prime minister	2005-03-12	2011-06-21
person	José Vicente Rangel
	office	VEN	GOV	foreign minister	1999-02-02	2001-02-02
	office	VEN	GOV	defence minister	2001-02-02	2002-04-28
	office	VEN	GOV	vice president	2002-04-28	2007-01-08
person	Josefa Iloilo
	office	FJI	GOV	president	2000-07-13	2009-07-30
person	Josep Borrell
	also	Borrell
	office	ESP	GOV	foreign minister	2018-06-07	2019-11-30
	office	EUR	GOV	foreign policy chief	2019-12-01	2024-11-30
person	Josep Piqué
	office	ESP	GOV	foreign minister	2000-04-28	2002-07-10
person	Joseph Aoun
	office	LBN	MIL	army chief	2017-03-08	2025-01-09
	office	LBN	GOV	president	2025-01-09	-
person	Joseph Boakai
	office	LBR	GOV	president	2024-01-22	-
person	Joseph Deiss
	office	CHE	GOV	foreign minister	1999-04-01	2002-12-31
	office	CHE	GOV	president	2004-01-01	2004-12-31
	office	UNO	-	General Assembly president	2010-09-14	2011-09-13
person	Joseph Dion Ngute
	office	CMR	GOV	prime minister	2019-01-04	-
person	Joseph Dunford
	office	USA	MIL	commander in Afghanistan	2013-02-10	2014-08-26
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2015-10-01	2019-09-30
person	Joseph Estrada
	also	Estrada
	office	PHL	GOV	president	1998-06-30	2001-01-20
person	Joseph Kabila
	also	Kabila
	office	COD	GOV	president	2001-01-17	2019-01-25
person	Joseph Kony
	also	Kony
	code	UGA	REB
person	Joseph Muscat
	office	MLT	GOV	prime minister	2013-03-11	2020-01-13
person	Joseph Ralston
	office	IGO	MIL	supreme allied commander	2000-05-03	2003-01-17
person	Joseph Stalin
	also	Stalin
	also	Josef Stalin
	office	RUS	GOV	general secretary	1922-04-03	1953-03-05
person	Joseph Urusemal
	office	FSM	GOV	president	2003-05-11	2007-05-11
person	Joseph Wu
	also	Wu Jaushieh
	office	TWN	GOV	foreign minister	2018-02-26	2024-05-20
person	Josh Earnest
	office	USA	GOV	White House spokesman	2014-06-20	2017-01-20
person	Joshua Wong
	code	HKG	CVL OPP
person	Jotham Napat
	office	VUT	GOV	prime minister	2025-02-11	-
person	Jovenel Moïse
	also	Moïse
	office	HTI	GOV	president	2017-02-07	2021-07-07
person	Joyce Banda
	office	MWI	GOV	president	2012-04-07	2014-05-31
person	Jozo Križanović
	office	BIH	GOV	president	2001-03-30	2002-10-28
person	Juan Carlos I
	also	King Juan Carlos
	also	Juan Carlos
	office	ESP	GOV	king	1975-11-22	2014-06-19
person	Juan Carlos Pinzón
	office	COL	GOV	defence minister	2011-09-05	2015-06-22
person	Juan Carlos Varela
	office	PAN	GOV	president	2014-07-01	2019-07-01
person	Juan Guaidó
	also	Guaidó
	office	VEN	LEG	National Assembly president	2019-01-05	2021-01-05
	code	VEN	OPP
person	Juan José Ibarretxe
	office	ESP	GOV	president of the Basque Country	1999-01-02	2009-05-07
person	Juan José Zúñiga
	also	Zúñiga
	office	BOL	MIL	army chief	2022	2024-06-26
person	Juan Manuel Santos
	also	Santos
	office	COL	GOV	defence minister	2006-07-19	2009-05-18
	office	COL	GOV	president	2010-08-07	2018-08-07
person	Juan Orlando Hernández
	office	HND	GOV	president	2014-01-27	2022-01-27
person	Juan Perón
	also	Juan Domingo Perón
	also	Perón
	office	ARG	GOV	president	1946-06-04	1955-09-21
	office	ARG	GOV	president	1973-10-12	1974-07-01
person	Juan Ramón de la Fuente
	office	MEX	GOV	foreign minister	2024-10-01	-
person	Judith Collins
	office	NZL	OPP	opposition leader	2020-07-14	2021-11-25
	office	NZL	GOV	defence minister	2023-11-27	-
person	Judith Suminwa
	also	Judith Suminwa Tuluka
	office	COD	GOV	prime minister	2024-06-12	-
person	Juha Sipilä
	office	FIN	GOV	prime minister	2015-05-29	2019-06-06
person	Juhan Parts
	office	EST	GOV	prime minister	2003-04-10	2005-04-13
person	Jules Wijdenbosch
	office	SUR	GOV	president	1996-09-15	2000-08-12
person	Julia Gillard
	also	Gillard
	office	AUS	GOV	prime minister	2010-06-24	2013-06-27
person	Julian Assange
	also	Assange
	code	AUS	JRN CVL
person	Julie Bishop
	office	AUS	GOV	foreign minister	2013-09-18	2018-08-26
	office	UNO	-	special envoy for Myanmar	2024-04	-
person	Julio María Sanguinetti
	also	Sanguinetti
	office	URY	GOV	president	1985-03-01	1990-02-28
	office	URY	GOV	president	1995-03-01	2000-03-01
person	Julius Maada Bio
	also	Maada Bio
	office	SLE	GOV	president	2018-04-04	-
person	Julius Malema
	also	Malema
	code	ZAF	PTY OPP
person	Julius Nyerere
	office	TZA	GOV	president	1964-04-26	1985-11-05
person	Junichiro Koizumi
	also	Koizumi
	office	JPN	GOV	prime minister	2001-04-26	2006-09-26
person	Juraj Blanár
	office	SVK	GOV	foreign minister	2023-10-25	-
person	Jurelang Zedkaia
	office	MHL	GOV	president	2009-11-02	2012-01-10
person	Jürgen Stock
	also	Juergen Stock
	office	IGO	COP	Interpol secretary-general	2014-11-07	2024-11-05
person	Jüri Ratas
	office	EST	GOV	prime minister	2016-11-23	2021-01-26
person	Justin Nsengiyumva
	office	RWA	GOV	prime minister	2025-07-23	-
person	Justin Trudeau
	also	Trudeau
	office	CAN	GOV	prime minister	2015-11-04	2025-03-14
person	Jusuf Kalla
	office	IDN	GOV	vice president	2004-10-20	2009-10-20
	office	IDN	GOV	vice president	2014-10-20	2019-10-20
person	Juvénal Habyarimana
	also	Habyarimana
	office	RWA	GOV	president	1973-07-05	1994-04-06
person	Juwono Sudarsono
	office	IDN	GOV	defence minister	1999-10-29	2000-08-26
	office	IDN	GOV	defence minister	2004-10-21	2009-10-22
person	Jyrki Katainen
	office	FIN	GOV	prime minister	2011-06-22	2014-06-24
person	K. Shanmugam
	office	SGP	GOV	foreign minister	2011-05-21	2015-10-01
	office	SGP	GOV	interior minister	2015-10-01	-
person	K.P. Sharma Oli
	also	KP Sharma Oli
	also	Khadga Prasad Oli
	office	NPL	GOV	prime minister	2015-10-12	2016-08-04
	office	NPL	GOV	prime minister	2018-02-15	2021-07-13
	office	NPL	GOV	prime minister	2024-07-15	2025-09-09
	code	NPL	PTY
person	K.R. Narayanan
	office	IND	GOV	president	1997-07-25	2002-07-25
person	Kai Eide
	office	UNO	-	special representative for Afghanistan	2008-03	2010-03
person	Kais Saied
	also	Saied
	office	TUN	GOV	president	2019-10-23	-
person	Kaja Kallas
	also	Kallas
	office	EST	GOV	prime minister	2021-01-26	2024-07-23
	office	EUR	GOV	foreign policy chief	2024-12-01	-
person	Kajsa Ollongren
	office	NLD	GOV	defence minister	2022-01-10	2024-07-02
person	Kalonzo Musyoka
	office	KEN	GOV	vice president	2008-01-09	2013-04-09
	code	KEN	OPP
person	Kamal el-Ganzouri
	also	Ganzouri
	also	Kamal Ganzouri
	office	EGY	GOV	prime minister	1996-01-02	1999-10-05
	office	EGY	GOV	prime minister	2011-12-07	2012-08-02
person	Kamal Kharazi
	also	Kharazi
	also	Kamal Kharrazi
	office	IRN	GOV	foreign minister	1997-08-20	2005-08-24
person	Kamala Harris
	office	USA	LEG	senator	2017-01-03	2021-01-18
	office	USA	GOV	vice president	2021-01-20	2025-01-20
person	Kamchybek Tashiev
	office	KGZ	SPY	security chief	2020-10-16	2026-02
person	Kamel Madouri
	office	TUN	GOV	prime minister	2024-08-07	2025-03-20
person	Kamil Idris
	also	Kamil El-Tayeb Idris
	office	SDN	GOV	prime minister	2025-05-31	-
person	Kamla Persad-Bissessar
	also	Persad-Bissessar
	office	TTO	GOV	prime minister	2010-05-26	2015-09-09
	office	TTO	GOV	prime minister	2025-05-01	-
person	Kang Kyung-wha
	office	KOR	GOV	foreign minister	2017-06-18	2021-02-08
person	Kang Sok-ju
	office	PRK	GOV	deputy foreign minister	1986	2010-09
person	Kao Kim Hourn
	office	IGO	-	ASEAN secretary-general	2023-01-01	-
person	Karel De Gucht
	office	BEL	GOV	foreign minister	2004-07-18	2009-07-17
	office	EUR	GOV	trade commissioner	2010-02-10	2014-11-01
person	Karel Schwarzenberg
	also	Schwarzenberg
	office	CZE	GOV	foreign minister	2007-01-09	2009-05-08
	office	CZE	GOV	foreign minister	2010-07-13	2013-07-10
person	Karen Bass
	office	USA	LEG	congresswoman	2011-01-03	2022-12-09
	office	USA	GOV	mayor of Los Angeles	2022-12-12	-
person	Karen Karapetyan
	office	ARM	GOV	prime minister	2016-09-13	2018-04-09
person	Karim Khalili
	office	AFG	GOV	vice president	2002-06	2014-09-29
person	Karim Khan
	office	IGO	JUD	ICC prosecutor	2021-06-16	-
person	Karim Massimov
	office	KAZ	GOV	prime minister	2007-01-10	2012-09-24
	office	KAZ	GOV	prime minister	2014-04-02	2016-09-08
	office	KAZ	SPY	security chief	2016-09-08	2022-01-05
person	Karim Wade
	code	SEN	OPP
person	Karin Keller-Sutter
	office	CHE	GOV	president	2025-01-01	2025-12-31
person	Karine Jean-Pierre
	office	USA	GOV	White House spokeswoman	2022-05-13	2025-01-20
person	Karl Nehammer
	also	Nehammer
	office	AUT	GOV	interior minister	2020-01-07	2021-12-06
	office	AUT	GOV	chancellor	2021-12-06	2025-01-10
person	Karl-Theodor zu Guttenberg
	also	Guttenberg
	office	DEU	GOV	defence minister	2009-10-28	2011-03-03
person	Karol Nawrocki
	also	Nawrocki
	office	POL	GOV	president	2025-08-06	-
person	Karoline Leavitt
	office	USA	GOV	White House spokeswoman	2025-01-20	-
person	Karolos Papoulias
	office	GRC	GOV	president	2005-03-12	2015-03-13
person	Karuna Amman
	also	Vinayagamoorthy Muralitharan
	also	Colonel Karuna
	code	LKA	REB
person	Kash Patel
	office	USA	COP	FBI director	2025-02-20	-
person	Kashim Shettima
	also	Shettima
	office	NGA	GOV	governor of Borno	2011-05-29	2019-05-29
	office	NGA	GOV	vice president	2023-05-29	-
person	Kasit Piromya
	office	THA	GOV	foreign minister	2008-12-20	2011-08-09
person	Kaspar Villiger
	office	CHE	GOV	president	2002-01-01	2002-12-31
person	Kassym-Jomart Tokayev
	also	Tokayev
	also	Kasym-Jomart Tokayev
	also	Kasymzhomart Tokayev
	office	KAZ	GOV	foreign minister	1994-10-13	1999-10-12
	office	KAZ	GOV	prime minister	1999-10-01	2002-01-28
	office	KAZ	GOV	foreign minister	2002-01-29	2007-01-11
	office	KAZ	LEG	Senate speaker	2013-10-16	2019-03-20
	office	KAZ	GOV	president	2019-03-20	-
person	Katalin Novák
	office	HUN	GOV	president	2022-05-10	2024-02-26
person	Katerina Sakellaropoulou
	office	GRC	GOV	president	2020-03-13	2025-03-13
person	Katherine Tai
	office	USA	GOV	trade representative	2021-03-18	2025-01-20
person	Kathy Hochul
	office	USA	GOV	governor	2021-08-24	-
person	Katrín Jakobsdóttir
	office	ISL	GOV	prime minister	2017-11-30	2024-04-09
person	Katsuya Okada
	office	JPN	GOV	foreign minister	2009-09-16	2010-09-17
	office	JPN	GOV	deputy prime minister	2012-01-13	2012-12-26
person	Kausea Natano
	office	TUV	GOV	prime minister	2019-09-19	2024-02-26
person	Kayleigh McEnany
	office	USA	GOV	White House spokeswoman	2020-04-07	2021-01-20
person	Kayumba Nyamwasa
	code	RWA	OPP
person	Kazimierz Marcinkiewicz
	office	POL	GOV	prime minister	2005-10-31	2006-07-14
person	Keiko Fujimori
	code	PER	PTY OPP
person	Keir Starmer
	also	Starmer
	office	GBR	OPP	opposition leader	2020-04-04	2024-07-05
	office	GBR	GOV	prime minister	2024-07-05	-
person	Keith Kellogg
	office	USA	GOV	special envoy	2025-01-20	2025-12
person	Keith Mitchell
	office	GRD	GOV	prime minister	1995-06-22	2008-07-09
	office	GRD	GOV	prime minister	2013-02-20	2022-06-24
person	Keith Rowley
	office	TTO	GOV	prime minister	2015-09-09	2025-03-17
person	Keizō Obuchi
	office	JPN	GOV	prime minister	1998-07-30	2000-04-05
person	Kem Sokha
	code	KHM	PTY OPP
person	Kemal Kılıçdaroğlu
	also	Kilicdaroglu
	office	TUR	OPP	opposition leader	2010-05-22	2023-11-05
person	Kemi Badenoch
	office	GBR	GOV	business secretary	2023-02-07	2024-07-05
	office	GBR	OPP	opposition leader	2024-11-02	-
person	Ken Livingstone
	office	GBR	GOV	mayor of London	2000-05-04	2008-05-04
person	Kenneth Kaunda
	office	ZMB	GOV	president	1964-10-24	1991-11-02
person	Kenny Anthony
	office	LCA	GOV	prime minister	1997-05-24	2006-12-11
	office	LCA	GOV	prime minister	2011-11-30	2016-06-07
person	Kersti Kaljulaid
	office	EST	GOV	president	2016-10-10	2021-10-11
person	Kessai Note
	office	MHL	GOV	president	2000-01-10	2008-01-14
person	Kęstutis Budrys
	office	LTU	GOV	foreign minister	2024-12-12	-
person	Kevin McCarthy
	office	USA	LEG	House minority leader	2019-01-03	2023-01-03
	office	USA	LEG	speaker of parliament	2023-01-07	2023-10-03
person	Kevin Rudd
	also	Rudd
	office	AUS	GOV	prime minister	2007-12-03	2010-06-24
	office	AUS	GOV	foreign minister	2010-09-14	2012-02-22
	office	AUS	GOV	prime minister	2013-06-27	2013-09-18
	office	AUS	GOV	ambassador to the United States	2023-03-20	-
person	Kgalema Motlanthe
	also	Motlanthe
	office	ZAF	GOV	president	2008-09-25	2009-05-09
person	Khairat el-Shater
	also	Khairat al-Shater
	code	EGY	PTY
person	Khairullah Khairkhwa
	office	AFG	GOV	interior minister	1997	1998
	office	AFG	GOV	governor of Herat	1999	2001-11
	office	AFG	GOV	information minister	2021-09	-
	code	AFG	REB
person	Khaled al-Obeidi
	also	Khalid al-Obaidi
	office	IRQ	GOV	defence minister	2014-10-18	2016-08-25
person	Khaled al-Yamani
	also	Khaled al-Yemany
	office	YEM	GOV	foreign minister	2018-05-24	2019-06
person	Khaled Bahah
	also	Khaled Mahfoudh Bahah
	office	YEM	GOV	prime minister	2014-11-09	2016-04-03
person	Khaled el-Enany
	office	UNO	-	UNESCO director-general	2025-11-15	-
person	Khaled Mashaal
	also	Mashaal
	also	Khaled Meshaal
	also	Meshaal
	also	Khalid Mishal
	code	PSE	REB
person	Khaleda Zia
	also	Begum Khaleda Zia
	office	BGD	GOV	prime minister	1991-03-20	1996-03-30
	office	BGD	GOV	prime minister	2001-10-10	2006-10-29
	code	BGD	PTY OPP
person	Khalid al-Attiyah
	also	Khaled al-Attiyah
	office	QAT	GOV	foreign minister	2013-06-26	2016-01-27
	office	QAT	GOV	defence minister	2016-01-27	2024-11-12
person	Khalid bin Ahmed Al Khalifa
	office	BHR	GOV	foreign minister	2005-09-29	2020-02-11
person	Khalid bin Salman
	office	SAU	GOV	ambassador to the United States	2017-04	2019-02
	office	SAU	GOV	defence minister	2022-09-27	-
person	Khalid Sheikh Mohammed
	also	Khalid Shaikh Mohammed
	code	IMG	REB
person	Khalifa bin Salman Al Khalifa
	also	Sheikh Khalifa bin Salman
	office	BHR	GOV	prime minister	1971-12-15	2020-11-11
person	Khalifa bin Zayed Al Nahyan
	also	Sheikh Khalifa bin Zayed
	also	Khalifa bin Zayed
	office	ARE	GOV	president	2004-11-03	2022-05-13
person	Khalifa Haftar
	also	Haftar
	also	Khalifa Hifter
	also	Hifter
	also	Khalifa Hafter
	code	LBY	REB MIL
person	Khalil al-Hayya
	code	PSE	REB
person	Khalil Haqqani
	also	Khalil ur-Rahman Haqqani
	office	AFG	GOV	refugees minister	2021-09-07	2024-12-11
	code	AFG	REB
person	Khalil Ibrahim
	code	SDN	REB
person	Khaltmaagiin Battulga
	also	Battulga
	office	MNG	GOV	president	2017-07-10	2021-06-25
person	Khamtai Siphandon
	office	LAO	GOV	president	1998-02-24	2006-06-08
person	Khattab
	also	Ibn al-Khattab
	code	RUS	REB
person	Khawaja Asif
	also	Khawaja Muhammad Asif
	also	Khawaja Mohammad Asif
	office	PAK	GOV	defence minister	2013-11-27	2017-07-28
	office	PAK	GOV	foreign minister	2017-08-04	2018-04-26
	office	PAK	GOV	defence minister	2022-04-19	2023-08-10
	office	PAK	GOV	defence minister	2024-03-11	-
person	Khemaies Jhinaoui
	office	TUN	GOV	foreign minister	2016-01-12	2019-10-29
person	Khil Raj Regmi
	office	NPL	GOV	prime minister	2013-03-14	2014-02-11
person	Khin Nyunt
	office	MMR	SPY	intelligence chief	1983	2004-10-18
	office	MMR	GOV	prime minister	2003-08-25	2004-10-18
person	Khurshid Mahmud Kasuri
	also	Khurshid Kasuri
	also	Khursheed Kasuri
	office	PAK	GOV	foreign minister	2002-11-23	2007-11-15
person	Kim Boo-kyum
	office	KOR	GOV	prime minister	2021-05-14	2022-05-12
person	Kim Dae-jung
	office	KOR	GOV	president	1998-02-25	2003-02-25
person	Kim Hwang-sik
	office	KOR	GOV	prime minister	2010-10-01	2013-02-26
person	Kim Il-sung
	office	PRK	GOV	leader	1948-09-09	1994-07-08
person	Kim Jong-il
	office	PRK	GOV	leader	1994-07-08	2011-12-17
person	Kim Jong-nam
	code	PRK	ELI
person	Kim Jong-un
	office	PRK	GOV	leader	2011-12-17	-
person	Kim Kwan-jin
	office	KOR	GOV	defence minister	2010-12-04	2014-06-30
	office	KOR	GOV	national security adviser	2014-06-01	2017-05-21
person	Kim Kye-gwan
	office	PRK	GOV	deputy foreign minister	1995	2019
person	Kim Min-seok
	office	KOR	GOV	prime minister	2025-07-03	-
person	Kim Sung-hwan
	office	KOR	GOV	foreign minister	2010-10-08	2013-03-11
person	Kim Tae-young
	office	KOR	GOV	defence minister	2009-09-23	2010-12-03
person	Kim Tok-hun
	office	PRK	GOV	premier	2020-08-13	2024-12
person	Kim Yo-jong
	office	PRK	GOV	vice department director	2014-11	-
person	Kim Yong-chol
	office	PRK	GOV	vice chairman of the party	2016-05	2021-01
person	Kim Yong-hyun
	office	KOR	GOV	defence minister	2024-09-06	2024-12-05
person	Kim Yong-nam
	office	PRK	LEG	head of parliament	1998-09-05	2019-04-11
person	Kim Young-sam
	office	KOR	GOV	president	1993-02-25	1998-02-25
person	King Abdullah
	also	Abdullah bin Abdulaziz
	also	Crown Prince Abdullah
	also	King Abdullah bin Abdulaziz
	office	SAU	GOV	crown prince	1982-06-13	2005-08-01
	office	SAU	GOV	king	2005-08-01	2015-01-23
person	King Abdullah II
	also	Abdullah II
	also	King Abdullah II of Jordan
	office	JOR	GOV	king	1999-02-07	-
person	King Albert II
	also	Albert II
	office	BEL	GOV	king	1993-08-09	2013-07-21
person	King Birendra
	also	Birendra
	office	NPL	GOV	king	1972-01-31	2001-06-01
person	King Fahd
	also	Fahd bin Abdulaziz
	office	SAU	GOV	king	1982-06-13	2005-08-01
person	King Gyanendra
	also	Gyanendra
	office	NPL	GOV	king	2001-06-04	2008-05-28
person	King Harald V
	also	Harald V
	office	NOR	GOV	king	1991-01-17	-
person	King Hussein
	also	Hussein of Jordan
	office	JOR	GOV	king	1952-08-11	1999-02-07
person	King Philippe
	office	BEL	GOV	king	2013-07-21	-
person	King Salman
	also	Salman bin Abdulaziz
	also	King Salman bin Abdulaziz
	office	SAU	GOV	defence minister	2011-11-05	2015-01-23
	office	SAU	GOV	crown prince	2012-06-18	2015-01-23
	office	SAU	GOV	king	2015-01-23	-
person	King Tupou VI
	also	Tupou VI
	office	TON	GOV	prime minister	2000-01-03	2006-02-11
	office	TON	GOV	king	2012-03-18	-
person	King Zahir Shah
	also	Zahir Shah
	also	Mohammed Zahir Shah
	office	AFG	GOV	king	1933-11-08	1973-07-17
person	Kiril Petkov
	office	BGR	GOV	prime minister	2021-12-13	2022-08-02
person	Kirill Dmitriev
	office	RUS	GOV	special envoy	2025-02-23	-
person	Kirstjen Nielsen
	office	USA	GOV	secretary of homeland security	2017-12-06	2019-04-10
person	Kithure Kindiki
	office	KEN	GOV	interior minister	2022-10-27	2024-07-11
	office	KEN	GOV	vice president	2024-11-01	-
person	Kizza Besigye
	also	Besigye
	code	UGA	OPP
person	Kjell Magne Bondevik
	office	NOR	GOV	prime minister	1997-10-17	2000-03-17
	office	NOR	GOV	prime minister	2001-10-19	2005-10-17
person	Klaus Iohannis
	also	Iohannis
	also	Klaus Johannis
	office	ROU	GOV	president	2014-12-21	2025-02-12
person	Ko Wen-je
	office	TWN	GOV	mayor of Taipei	2014-12-25	2022-12-25
	code	TWN	PTY
person	Kofi Annan
	also	Annan
	office	UNO	-	secretary-general	1997-01-01	2006-12-31
	office	UNO	-	joint special envoy for Syria	2012-02-23	2012-08-31
person	Koichiro Gemba
	office	JPN	GOV	foreign minister	2011-09-02	2012-12-26
person	Kokhir Rasulzoda
	office	TJK	GOV	prime minister	2013-11-23	-
person	Kolinda Grabar-Kitarović
	also	Grabar-Kitarovic
	office	HRV	GOV	foreign minister	2005-02-17	2008-01-12
	office	HRV	GOV	president	2015-02-19	2020-02-18
person	Kong Quan
	office	CHN	GOV	foreign ministry spokesman	2001-12	2006
person	Konstantinos Tasoulas
	office	GRC	LEG	speaker of parliament	2019-07-18	2025-01
	office	GRC	GOV	president	2025-03-13	-
person	Kostyantyn Gryshchenko
	office	UKR	GOV	foreign minister	2003-09-02	2005-02-03
	office	UKR	GOV	foreign minister	2010-03-11	2012-12-24
person	Krišjānis Kariņš
	office	LVA	GOV	prime minister	2019-01-23	2023-09-15
	office	LVA	GOV	foreign minister	2023-09-15	2024-04-10
person	Kristalina Georgieva
	also	Georgieva
	office	EUR	GOV	commissioner	2010-02-09	2016-12-31
	office	IGO	-	IMF managing director	2019-10-01	-
person	Kristen Michal
	office	EST	GOV	prime minister	2024-07-23	-
person	Kristi Noem
	office	USA	GOV	governor	2019-01-05	2025-01-25
	office	USA	GOV	secretary of homeland security	2025-01-25	-
person	Kristóf Szalay-Bobrovniczky
	office	HUN	GOV	defence minister	2022-05-24	-
person	Kristrún Frostadóttir
	office	ISL	GOV	prime minister	2024-12-21	-
person	Ksenia Sobchak
	code	RUS	OPP
person	Kumba Ialá
	also	Kumba Yala
	office	GNB	GOV	president	2000-02-17	2003-09-14
person	Kuniwo Nakamura
	office	PLW	GOV	president	1993-01-01	2001-01-19
person	Kurmanbek Bakiyev
	also	Bakiyev
	office	KGZ	GOV	prime minister	2000-12-21	2002-05-22
	office	KGZ	GOV	president	2005-03-25	2010-04-15
person	Kurt Waldheim
	also	Waldheim
	office	UNO	-	secretary-general	1972-01-01	1981-12-31
	office	AUT	GOV	president	1986-07-08	1992-07-08
person	Kwame Nkrumah
	office	GHA	GOV	president	1960-07-01	1966-02-24
person	Kyaw Moe Tun
	office	MMR	GOV	ambassador to the United Nations	2020-10	-
person	Kyriakos Mitsotakis
	also	Mitsotakis
	office	GRC	GOV	prime minister	2019-07-08	2023-05-24
	office	GRC	GOV	prime minister	2023-06-26	-
person	Kyrylo Budanov
	also	Budanov
	office	UKR	SPY	military intelligence chief	2020-08-05	2026-01-02
	office	UKR	GOV	head of the presidential office	2026-01-02	-
person	L. Paul Bremer
	also	Paul Bremer
	also	Bremer
	office	USA	GOV	administrator of Iraq	2003-05-12	2004-06-28
person	L.K. Advani
	also	Lal Krishna Advani
	also	Advani
	office	IND	GOV	interior minister	1998-03-19	2004-05-22
	office	IND	GOV	deputy prime minister	2002-06-29	2004-05-22
	office	IND	OPP	opposition leader	2004-05-22	2009-12-21
person	La'auli Leuatea Schmidt
	office	WSM	GOV	prime minister	2025-09-16	-
person	Lado Gurgenidze
	office	GEO	GOV	prime minister	2007-11-22	2008-11-01
person	Lai Ching-te
	also	William Lai
	office	TWN	GOV	premier	2017-09-08	2019-01-14
	office	TWN	GOV	vice president	2020-05-20	2024-05-20
	office	TWN	GOV	president	2024-05-20	-
person	Lai Mohammed
	office	NGA	GOV	information minister	2015-11-11	2023-05-29
person	Laila Freivalds
	office	SWE	GOV	foreign minister	2003-10-10	2006-03-21
person	Laimdota Straujuma
	office	LVA	GOV	prime minister	2014-01-22	2016-02-11
person	Laisenia Qarase
	also	Qarase
	office	FJI	GOV	prime minister	2000-07-04	2006-12-05
person	Lakhdar Brahimi
	also	Brahimi
	office	DZA	GOV	foreign minister	1991-06-05	1993-02-03
	office	UNO	-	special envoy for Afghanistan	2001-10-03	2004-01-06
	office	UNO	-	special envoy for Syria	2012-08-17	2014-05-31
person	Lakshman Kadirgamar
	also	Kadirgamar
	office	LKA	GOV	foreign minister	1994-08	2001-12
	office	LKA	GOV	foreign minister	2004-04	2005-08-12
person	Lalu Prasad Yadav
	also	Lalu Prasad
	also	Laloo Prasad Yadav
	office	IND	GOV	railways minister	2004-05-22	2009-05-22
	code	IND	PTY
person	Lam Akol
	office	SDN	GOV	foreign minister	2005-09-20	2007-10-17
	code	SSD	PTY
person	Lambert Mende
	office	COD	GOV	spokesman	2008-10	2019-05
person	Lamberto Dini
	office	ITA	GOV	prime minister	1995-01-17	1996-05-17
	office	ITA	GOV	foreign minister	1996-05-18	2001-06-06
person	Lansana Conté
	office	GIN	GOV	president	1984-04-05	2008-12-22
person	Lars Klingbeil
	office	DEU	GOV	finance minister	2025-05-06	-
person	Lars Løkke Rasmussen
	also	Løkke Rasmussen
	office	DNK	GOV	prime minister	2009-04-05	2011-10-03
	office	DNK	GOV	prime minister	2015-06-28	2019-06-27
	office	DNK	GOV	foreign minister	2022-12-15	-
person	László Sólyom
	office	HUN	GOV	president	2005-08-05	2010-08-06
person	Latifur Rahman
	office	BGD	GOV	chief adviser	2001-07-15	2001-10-10
person	Laura Chinchilla
	office	CRI	GOV	president	2010-05-08	2014-05-08
person	Laura Sarabia
	office	COL	GOV	foreign minister	2025-01-29	2025-07
person	Laurent Fabius
	also	Fabius
	office	FRA	GOV	prime minister	1984-07-17	1986-03-20
	office	FRA	GOV	foreign minister	2012-05-16	2016-02-11
person	Laurent Gbagbo
	also	Gbagbo
	office	CIV	GOV	president	2000-10-26	2011-04-11
person	Laurent Lamothe
	office	HTI	GOV	prime minister	2012-05-16	2014-12-14
person	Laurent Nkunda
	also	Nkunda
	code	COD	REB
person	Laurent-Désiré Kabila
	also	Laurent Kabila
	office	COD	GOV	president	1997-05-17	2001-01-16
person	Laurentino Cortizo
	office	PAN	GOV	president	2019-07-01	2024-07-01
person	Lawrence Cannon
	office	CAN	GOV	foreign minister	2008-10-30	2011-05-18
person	Lawrence Gonzi
	office	MLT	GOV	prime minister	2004-03-23	2013-03-11
person	Lawrence Wong
	office	SGP	GOV	prime minister	2024-05-15	-
person	Lazarus Chakwera
	also	Chakwera
	office	MWI	GOV	president	2020-06-28	2025-10-04
person	Le Hoai Trung
	office	VNM	GOV	foreign minister	2025-08	-
person	Le Kha Phieu
	office	VNM	GOV	general secretary	1997-12-26	2001-04-22
person	Le Thi Thu Hang
	office	VNM	GOV	foreign ministry spokeswoman	2017-03	2022
person	Lech Kaczyński
	office	POL	GOV	mayor of Warsaw	2002-11-18	2005-12-22
	office	POL	GOV	president	2005-12-23	2010-04-10
person	Lech Wałęsa
	also	Walesa
	office	POL	GOV	president	1990-12-22	1995-12-22
	code	POL	LAB OPP
person	Lee Hae-chan
	office	KOR	GOV	prime minister	2004-06-30	2006-03-15
person	Lee Hsien Loong
	office	SGP	GOV	prime minister	2004-08-12	2024-05-15
person	Lee Jae-myung
	office	KOR	GOV	governor of Gyeonggi	2018-07-01	2021-10-25
	office	KOR	OPP	opposition leader	2022-08-28	2025-04-09
	office	KOR	GOV	president	2025-06-04	-
person	Lee Jong-sup
	office	KOR	GOV	defence minister	2022-05-11	2023-10-07
person	Lee Jong-wook
	office	UNO	MED	WHO director-general	2003-07-21	2006-05-22
person	Lee Joung-binn
	office	KOR	GOV	foreign minister	2000-01-14	2001-03-26
person	Lee Kuan Yew
	office	SGP	GOV	prime minister	1959-06-05	1990-11-28
	office	SGP	GOV	senior minister	1990-11-28	2011-05-21
person	Lee Myung-bak
	office	KOR	GOV	mayor of Seoul	2002-07-01	2006-06-30
	office	KOR	GOV	president	2008-02-25	2013-02-25
person	Lee Nak-yon
	office	KOR	GOV	prime minister	2017-05-31	2020-01-14
person	Lee Teng-hui
	office	TWN	GOV	president	1988-01-13	2000-05-20
person	Leila de Lima
	also	De Lima
	office	PHL	GOV	justice secretary	2010-06-30	2015-10-12
	office	PHL	LEG	senator	2016-06-30	2022-06-30
	office	PHL	LEG	congresswoman	2025-06-30	-
person	Leni Robredo
	also	Robredo
	office	PHL	GOV	vice president	2016-06-30	2022-06-30
person	Lenín Moreno
	office	ECU	GOV	vice president	2007-01-15	2013-05-24
	office	ECU	GOV	president	2017-05-24	2021-05-24
person	Lennart Meri
	office	EST	GOV	president	1992-10-06	2001-10-08
person	Leo Falcam
	office	FSM	GOV	president	1999-05-11	2003-05-11
person	Leo Varadkar
	also	Varadkar
	office	IRL	GOV	prime minister	2017-06-14	2020-06-27
	office	IRL	GOV	prime minister	2022-12-17	2024-04-09
person	Leon Panetta
	also	Panetta
	office	USA	SPY	CIA director	2009-02-13	2011-06-30
	office	USA	GOV	secretary of defense	2011-07-01	2013-02-27
person	Leonel Fernández
	office	DOM	GOV	president	1996-08-16	2000-08-16
	office	DOM	GOV	president	2004-08-16	2012-08-16
person	Leonid Brezhnev
	also	Brezhnev
	office	RUS	GOV	general secretary	1964-10-14	1982-11-10
person	Leonid Kozhara
	office	UKR	GOV	foreign minister	2012-12-24	2014-02-23
person	Leonid Kravchuk
	also	Kravchuk
	office	UKR	GOV	president	1991-12-05	1994-07-19
person	Leonid Kuchma
	also	Kuchma
	office	UKR	GOV	president	1994-07-19	2005-01-23
person	Leonid Pasechnik
	code	UKR	REB
person	Leonidas Iza
	code	ECU	CVL
person	Leopoldo Galtieri
	office	ARG	GOV	president	1981-12-22	1982-06-18
person	Leopoldo López
	code	VEN	OPP
person	Lester Bird
	office	ATG	GOV	prime minister	1994-03-09	2004-03-24
person	Leszek Miller
	office	POL	GOV	prime minister	2001-10-19	2004-05-02
person	Letsie III
	also	King Letsie III
	office	LSO	GOV	king	1996-02-07	-
person	Leung Chun-ying
	also	CY Leung
	also	C.Y. Leung
	office	HKG	GOV	chief executive	2012-07-01	2017-06-30
person	Levon Ter-Petrosyan
	also	Levon Ter-Petrosian
	also	Ter-Petrosian
	office	ARM	GOV	president	1991-11-11	1998-02-03
	code	ARM	OPP
person	Levy Mwanawasa
	also	Mwanawasa
	office	ZMB	GOV	president	2002-01-02	2008-08-19
person	Li Keqiang
	office	CHN	GOV	premier	2013-03-15	2023-03-11
person	Li Peng
	office	CHN	GOV	premier	1987-11-24	1998-03-17
	office	CHN	LEG	speaker of parliament	1998-03-16	2003-03-15
person	Li Qiang
	office	CHN	GOV	premier	2023-03-11	-
person	Li Shangfu
	office	CHN	GOV	defence minister	2023-03-12	2023-10-24
person	Li Zhanshu
	office	CHN	LEG	speaker of parliament	2018-03-17	2023-03-10
person	Li Zhaoxing
	office	CHN	GOV	foreign minister	2003-03-17	2007-04-27
person	Liam Fox
	office	GBR	GOV	defence secretary	2010-05-12	2011-10-14
person	Liang Guanglie
	office	CHN	GOV	defence minister	2008-03-17	2013-03-16
person	Lien Chan
	office	TWN	GOV	vice president	1996-05-20	2000-05-20
	code	TWN	PTY
person	Lim Guan Eng
	office	MYS	GOV	finance minister	2018-05-21	2020-02-24
	code	MYS	PTY
person	Lim Jock Hoi
	office	IGO	-	ASEAN secretary-general	2018-01-01	2022-12-31
person	Lim Kit Siang
	code	MYS	PTY OPP
person	Lin Chia-lung
	office	TWN	GOV	foreign minister	2024-05-20	-
person	Lin Jian
	office	CHN	GOV	foreign ministry spokesman	2024-03-18	-
person	Linas Linkevičius
	office	LTU	GOV	foreign minister	2012-12-13	2020-12-11
person	Linda Reynolds
	office	AUS	GOV	defence minister	2019-05-29	2021-03-30
person	Linda Thomas-Greenfield
	office	USA	GOV	ambassador to the United Nations	2021-02-25	2025-01-20
person	Lindiwe Sisulu
	office	ZAF	GOV	defence minister	2009-05-11	2012-06-12
	office	ZAF	GOV	foreign minister	2018-02-27	2019-05-29
person	Lindsay Hoyle
	office	GBR	LEG	speaker of parliament	2019-11-04	-
person	Lindsey Graham
	office	USA	LEG	senator	2003-01-03	-
person	Lino Oviedo
	code	PRY	MIL OPP
person	Lionel Aingimea
	office	NRU	GOV	president	2019-08-27	2022-09-29
person	Lionel Jospin
	also	Jospin
	office	FRA	GOV	prime minister	1997-06-02	2002-05-06
person	Litokwa Tomeing
	office	MHL	GOV	president	2008-01-14	2009-10-21
person	Liu He
	office	CHN	GOV	vice premier	2018-03-19	2023-03-12
person	Liu Jianchao
	office	CHN	GOV	foreign ministry spokesman	2001	2009
person	Liu Xiaobo
	code	CHN	CVL OPP
person	Liz Cheney
	office	USA	LEG	congresswoman	2017-01-03	2023-01-03
person	Liz Truss
	also	Truss
	office	GBR	GOV	foreign secretary	2021-09-15	2022-09-06
	office	GBR	GOV	prime minister	2022-09-06	2022-10-25
person	Ljubčo Georgievski
	office	MKD	GOV	prime minister	1998-11-30	2002-11-01
person	Lloyd Austin
	office	USA	MIL	commander of Central Command	2013-03-22	2016-03-30
	office	USA	GOV	secretary of defense	2021-01-22	2025-01-20
person	Lokendra Bahadur Chand
	office	NPL	GOV	prime minister	2002-10-11	2003-06-05
person	Lord Tuʻivakano
	also	Lord Tu'ivakano
	office	TON	GOV	prime minister	2010-12-22	2014-12-30
person	Lorenzo Guerini
	office	ITA	GOV	defence minister	2019-09-05	2022-10-22
person	Loretta Lynch
	office	USA	GOV	attorney general	2015-04-27	2017-01-20
person	Lotay Tshering
	office	BTN	GOV	prime minister	2018-11-07	2023-11-01
person	Louis Michel
	office	BEL	GOV	foreign minister	1999-07-12	2004-07-18
	office	EUR	GOV	development commissioner	2004-11-22	2009-07
person	Louise Arbour
	also	Arbour
	office	UNO	JUD	war crimes prosecutor	1996-10-01	1999-09-15
	office	UNO	-	High Commissioner for Human Rights	2004-07-01	2008-06-30
person	Louise Mushikiwabo
	office	RWA	GOV	foreign minister	2009-12	2018-10-18
	office	IGO	-	Francophonie secretary-general	2019-01-03	-
person	Lu Kang
	office	CHN	GOV	foreign ministry spokesman	2015-06	2019-07
person	Lubomír Zaorálek
	office	CZE	GOV	foreign minister	2014-01-29	2017-12-13
person	Luc Frieden
	office	LUX	GOV	prime minister	2023-11-17	-
person	Lucas Papademos
	also	Papademos
	office	GRC	GOV	prime minister	2011-11-11	2012-05-16
person	Lucio Gutiérrez
	office	ECU	GOV	president	2003-01-15	2005-04-20
person	Ludovic Orban
	office	ROU	GOV	prime minister	2019-11-04	2020-12-07
person	Ľudovít Ódor
	office	SVK	GOV	prime minister	2023-05-15	2023-10-25
person	Ludwig Scotty
	office	NRU	GOV	president	2004-06-22	2007-12-19
person	Luigi Di Maio
	also	Di Maio
	office	ITA	GOV	deputy prime minister	2018-06-01	2019-09-05
	office	ITA	GOV	foreign minister	2019-09-05	2022-10-22
	office	EUR	GOV	Gulf envoy	2023-06-01	-
person	Luis Abinader
	also	Abinader
	office	DOM	GOV	president	2020-08-16	-
person	Luis Almagro
	also	Almagro
	office	URY	GOV	foreign minister	2010-03-01	2015-03-01
	office	IGO	-	OAS secretary-general	2015-05-26	2025-05-26
person	Luís Amado
	office	PRT	GOV	foreign minister	2006-07-03	2011-06-21
person	Luis Arce
	also	Arce
	office	BOL	GOV	economy minister	2006-01-23	2017-06-24
	office	BOL	GOV	president	2020-11-08	2025-11-08
person	Luis Caputo
	office	ARG	GOV	economy minister	2023-12-10	-
person	Luis Carlos Villegas
	office	COL	GOV	defence minister	2015-06-22	2018-08-07
person	Luis Cresencio Sandoval
	office	MEX	GOV	defence minister	2018-12-01	2024-09-30
person	Luis Ernesto Derbez
	office	MEX	GOV	foreign minister	2003-01-15	2006-11-30
person	Luis Fernando Camacho
	also	Camacho
	office	BOL	GOV	governor of Santa Cruz	2021-05-03	-
	code	BOL	OPP
person	Luis Gilberto Murillo
	office	COL	GOV	foreign minister	2024-05-21	2025-01-29
person	Luis González Macchi
	office	PRY	GOV	president	1999-03-28	2003-08-15
person	Luis Guillermo Solís
	office	CRI	GOV	president	2014-05-08	2018-05-08
person	Luis Lacalle Pou
	also	Lacalle Pou
	office	URY	GOV	president	2020-03-01	2025-03-01
person	Luís Montenegro
	office	PRT	GOV	prime minister	2024-04-02	-
person	Luis Moreno Ocampo
	also	Moreno-Ocampo
	office	IGO	JUD	ICC prosecutor	2003-06-16	2012-06-15
person	Luis Petri
	office	ARG	GOV	defence minister	2023-12-10	2025-12
person	Luis Videgaray
	also	Videgaray
	office	MEX	GOV	finance minister	2012-12-01	2016-09-07
	office	MEX	GOV	foreign minister	2017-01-04	2018-11-30
person	Luisa González
	code	ECU	PTY OPP
person	Luisa Ortega
	also	Luisa Ortega Díaz
	office	VEN	JUD	attorney general	2007-12-13	2017-08-05
	code	VEN	OPP
person	Luiz Alberto Figueiredo
	office	BRA	GOV	foreign minister	2013-08-28	2015-01-01
person	Luiz Inácio Lula da Silva
	also	Lula
	also	Lula da Silva
	office	BRA	GOV	president	2003-01-01	2011-01-01
	office	BRA	GOV	president	2023-01-01	-
person	Lul Ruai Koang
	office	SSD	MIL	army spokesman	2016	-
person	Luong Cuong
	office	VNM	GOV	president	2024-10-21	-
person	Luvsannamsrain Oyun-Erdene
	also	Oyun-Erdene
	office	MNG	GOV	prime minister	2021-01-27	2025-06-03
person	Lyndon B. Johnson
	also	Lyndon Johnson
	also	LBJ
	office	USA	GOV	president	1963-11-22	1969-01-20
person	M.K. Narayanan
	office	IND	GOV	national security adviser	2005-01	2010-01
person	Ma Ying-jeou
	office	TWN	GOV	mayor of Taipei	1998-12-25	2006-12-25
	office	TWN	GOV	president	2008-05-20	2016-05-20
person	Ma'ruf Amin
	office	IDN	GOV	vice president	2019-10-20	2024-10-20
person	Maaouya Ould Sid'Ahmed Taya
	also	Maaouya Ould Taya
	also	Ould Taya
	office	MRT	GOV	president	1984-12-12	2005-08-03
person	Maatia Toafa
	office	TUV	GOV	prime minister	2004-08-27	2006-08-14
	office	TUV	GOV	prime minister	2010-09-29	2010-12-24
person	Macky Sall
	also	Sall
	office	SEN	GOV	prime minister	2004-04-21	2007-06-19
	office	SEN	GOV	president	2012-04-02	2024-04-02
person	Madeleine Albright
	also	Albright
	office	USA	GOV	ambassador to the United Nations	1993-01-27	1997-01-21
	office	USA	GOV	secretary of state	1997-01-23	2001-01-20
person	Madhav Kumar Nepal
	office	NPL	GOV	prime minister	2009-05-25	2011-02-06
person	Maeen Abdulmalik Saeed
	also	Maeen Abdulmalik
	office	YEM	GOV	prime minister	2018-10-18	2024-02-05
person	Magdalena Andersson
	office	SWE	GOV	prime minister	2021-11-30	2022-10-18
person	Magnus Brunner
	office	AUT	GOV	finance minister	2021-12-06	2024-11-20
	office	IGO	-	home affairs commissioner	2024-12-01	-
person	Maha Vajiralongkorn
	also	King Vajiralongkorn
	also	King Maha Vajiralongkorn
	office	THA	GOV	king	2016-10-13	-
person	Mahamadou Issoufou
	also	Issoufou
	office	NER	GOV	president	2011-04-07	2021-04-02
person	Mahamat Idriss Déby
	also	Mahamat Deby
	also	Mahamat Idriss Deby Itno
	office	TCD	GOV	president	2021-04-20	-
person	Mahathir Mohamad
	also	Mahathir
	also	Mahathir Mohammed
	also	Mahathir Mohammad
	office	MYS	GOV	prime minister	1981-07-16	2003-10-31
	office	MYS	GOV	prime minister	2018-05-10	2020-03-01
person	Mahatma Gandhi
	code	IND	CVL
person	Mahdi al-Mashat
	code	YEM	REB
person	Mahendra Chaudhry
	also	Chaudhry
	office	FJI	GOV	prime minister	1999-05-19	2000-05-27
person	Maher al-Assad
	also	Maher Assad
	office	SYR	MIL	commander	2000	2024-12-08
person	Mahinda Rajapaksa
	also	Rajapaksa
	also	Mahinda Rajapakse
	office	LKA	GOV	prime minister	2004-04-06	2005-11-19
	office	LKA	GOV	president	2005-11-19	2015-01-09
	office	LKA	GOV	prime minister	2019-11-21	2022-05-09
person	Mahmoud Abbas
	also	Abu Mazen
	also	Abbas
	office	PSE	GOV	prime minister	2003-03-19	2003-09-06
	office	PSE	GOV	president	2005-01-15	-
person	Mahmoud Ahmadinejad
	also	Ahmadinejad
	also	Ahmadi-Nejad
	office	IRN	GOV	mayor of Tehran	2003-05-03	2005-06-28
	office	IRN	GOV	president	2005-08-03	2013-08-03
person	Mahmoud al-Mashhadani
	office	IRQ	LEG	speaker of parliament	2006-04-22	2008-12-23
	office	IRQ	LEG	speaker of parliament	2024-10-31	2025-12
person	Mahmoud al-Zahar
	also	Mahmoud Zahar
	office	PSE	GOV	foreign minister	2006-03-29	2007-03-17
	code	PSE	REB
person	Mahmoud Ali Youssouf
	office	DJI	GOV	foreign minister	2005-05-22	2025-04
	office	IGO	-	African Union Commission chairperson	2025-03-13	-
person	Mahmoud Dicko
	code	MLI	REL OPP
person	Mahmoud Hammoud
	office	LBN	GOV	foreign minister	2000-10-26	2003-04-17
	office	LBN	GOV	foreign minister	2004-10	2005-07
person	Mahmoud Jibril
	office	LBY	GOV	prime minister	2011-03-05	2011-10-23
	code	LBY	PTY
person	Mahrang Baloch
	code	PAK	CVL
person	Mahsa Amini
	code	IRN	CVL
person	Maia Panjikidze
	office	GEO	GOV	foreign minister	2012-10-25	2014-11-04
person	Maia Sandu
	also	Sandu
	office	MDA	GOV	prime minister	2019-06-08	2019-11-14
	office	MDA	GOV	president	2020-12-24	-
person	Maite Nkoana-Mashabane
	office	ZAF	GOV	foreign minister	2009-05-11	2018-02-26
person	Maithripala Sirisena
	also	Sirisena
	office	LKA	GOV	president	2015-01-09	2019-11-18
person	Maja Kocijancic
	office	EUR	GOV	foreign policy spokeswoman	2011	2019
person	Majed al-Ansari
	office	QAT	GOV	foreign ministry spokesman	2021	-
person	Maka Botchorishvili
	office	GEO	GOV	foreign minister	2024-10	-
person	Makiko Tanaka
	office	JPN	GOV	foreign minister	2001-04-26	2002-01-30
person	Malala Yousafzai
	also	Malala
	code	PAK	CVL
person	Malam Bacai Sanhá
	office	GNB	GOV	president	2009-09-08	2012-01-09
	office	GNB	GOV	president	1999-05-14	2000-02-17
person	Malcolm Turnbull
	also	Turnbull
	office	AUS	GOV	prime minister	2015-09-15	2018-08-24
person	Maleeha Lodhi
	office	PAK	GOV	ambassador to the United States	1999	2002
	office	PAK	GOV	ambassador to the United Nations	2015-02	2019-10
person	Malik Agar
	office	SDN	GOV	deputy chairman of the Sovereignty Council	2023-05-19	-
	code	SDN	REB
person	Mallikarjun Kharge
	code	IND	PTY OPP
person	Maly Socheata
	office	KHM	GOV	spokeswoman	2023	-
person	Mamadou Tandja
	also	Tandja
	office	NER	GOV	president	1999-12-22	2010-02-18
person	Mamady Doumbouya
	also	Doumbouya
	office	GIN	GOV	president	2021-09-05	-
person	Mamata Banerjee
	also	Mamata
	office	IND	GOV	chief minister of West Bengal	2011-05-20	-
	code	IND	PTY
person	Mamnoon Hussain
	office	PAK	GOV	president	2013-09-09	2018-09-08
person	Mamuka Bakhtadze
	office	GEO	GOV	prime minister	2018-06-20	2019-09-02
person	Manasseh Sogavare
	also	Sogavare
	office	SLB	GOV	prime minister	2000-06-30	2001-12-17
	office	SLB	GOV	prime minister	2006-05-04	2007-12-20
	office	SLB	GOV	prime minister	2014-12-09	2017-11-15
	office	SLB	GOV	prime minister	2019-04-24	2024-05-02
person	Manfred Weber
	office	EUR	LEG	party group leader	2014-06-04	-
person	Mangala Samaraweera
	office	LKA	GOV	foreign minister	2005-11	2007-01
	office	LKA	GOV	foreign minister	2015-01-12	2017-05-22
person	Mangosuthu Buthelezi
	also	Buthelezi
	code	ZAF	PTY
person	Manmohan Singh
	also	Manmohan
	office	IND	GOV	finance minister	1991-06-21	1996-05-16
	office	IND	GOV	prime minister	2004-05-22	2014-05-26
person	Manny Mori
	office	FSM	GOV	president	2007-05-11	2015-05-11
person	Manohar Parrikar
	also	Parrikar
	office	IND	GOV	defence minister	2014-11-09	2017-03-13
	office	IND	GOV	chief minister of Goa	2017-03-14	2019-03-17
person	Manoj Naravane
	also	M.M. Naravane
	office	IND	MIL	army chief	2019-12-31	2022-04-30
person	Manouchehr Mottaki
	also	Mottaki
	office	IRN	GOV	foreign minister	2005-08-24	2010-12-13
person	Mansur Yavaş
	office	TUR	GOV	mayor of Ankara	2019-04-08	-
person	Manuel Marrero
	office	CUB	GOV	prime minister	2019-12-21	-
person	Manuel Marulanda
	also	Tirofijo
	also	Manuel "Sureshot" Marulanda
	code	COL	REB
person	Manuel Merino
	office	PER	GOV	president	2020-11-10	2020-11-15
person	Manuel Noriega
	also	Noriega
	office	PAN	GOV	leader	1983-08-12	1990-01-03
person	Manuel Osa Nsue Nsua
	office	GNQ	GOV	prime minister	2024-08-17	-
person	Manuel Pinto da Costa
	office	STP	GOV	president	2011-09-03	2016-09-03
person	Manuel Serifo Nhamadjo
	office	GNB	GOV	president	2012-05-11	2014-06-23
person	Manuel Valls
	also	Valls
	office	FRA	GOV	interior minister	2012-05-16	2014-03-31
	office	FRA	GOV	prime minister	2014-03-31	2016-12-06
	office	FRA	GOV	overseas minister	2024-12-23	2025-10
person	Manuel Zelaya
	also	Zelaya
	office	HND	GOV	president	2006-01-27	2009-06-28
	code	HND	PTY
person	Manuela Schwesig
	office	DEU	GOV	premier of Mecklenburg-Western Pomerania	2017-07-04	-
person	Manzoor Pashteen
	also	Manzoor Ahmad Pashteen
	code	PAK	CVL
person	Mao Ning
	office	CHN	GOV	foreign ministry spokeswoman	2022-09	-
person	Mao Zedong
	also	Mao
	also	Chairman Mao
	also	Mao Tse-tung
	office	CHN	GOV	leader	1949-10-01	1976-09-09
person	Marc Forné Molné
	office	AND	GOV	prime minister	1994-12-07	2005-05-27
person	Marc Garneau
	office	CAN	GOV	foreign minister	2021-01-12	2021-10-26
person	Marc Ravalomanana
	also	Ravalomanana
	office	MDG	GOV	president	2002-02-22	2009-03-17
person	Marcel Ciolacu
	office	ROU	GOV	prime minister	2023-06-15	2025-05-06
person	Marcelo Ebrard
	also	Ebrard
	office	MEX	GOV	mayor of Mexico City	2006-12-05	2012-12-04
	office	MEX	GOV	foreign minister	2018-12-01	2023-06-12
	office	MEX	GOV	economy minister	2024-10-01	-
person	Marcelo Rebelo de Sousa
	also	Rebelo de Sousa
	office	PRT	GOV	president	2016-03-09	2026-03-09
person	Marco Minniti
	office	ITA	GOV	interior minister	2016-12-12	2018-06-01
person	Marco Rubio
	also	Rubio
	office	USA	LEG	senator	2011-01-03	2025-01-20
	office	USA	GOV	secretary of state	2025-01-21	-
person	Marcus Stephen
	office	NRU	GOV	president	2007-12-19	2011-11-10
person	Marek Belka
	office	POL	GOV	prime minister	2004-05-02	2005-10-31
person	Margaret Beckett
	office	GBR	GOV	foreign secretary	2006-05-05	2007-06-27
person	Margaret Chan
	office	UNO	MED	WHO director-general	2006-11-09	2017-06-30
person	Margaret Thatcher
	also	Thatcher
	office	GBR	GOV	prime minister	1979-05-04	1990-11-28
person	Margarita Robles
	office	ESP	GOV	defence minister	2018-06-07	-
person	Margot Wallström
	office	SWE	GOV	foreign minister	2014-10-03	2019-09-10
person	Margrethe II
	also	Queen Margrethe
	also	Queen Margrethe II
	office	DNK	GOV	queen	1972-01-14	2024-01-14
person	Margrethe Vestager
	also	Vestager
	office	EUR	GOV	competition commissioner	2014-11-01	2024-11-30
person	Margus Tsahkna
	office	EST	GOV	foreign minister	2023-04-17	-
person	Mari Alkatiri
	also	Alkatiri
	office	TLS	GOV	prime minister	2002-05-20	2006-06-26
	office	TLS	GOV	prime minister	2017-09-15	2018-06-22
person	Mari Kiviniemi
	office	FIN	GOV	prime minister	2010-06-22	2011-06-22
person	María Ángela Holguín
	office	COL	GOV	foreign minister	2010-08-07	2018-08-07
person	Maria Benvinda Levi
	office	MOZ	GOV	prime minister	2025-01-17	-
person	María Corina Machado
	also	Machado
	code	VEN	OPP
person	María Dolores de Cospedal
	office	ESP	GOV	defence minister	2016-11-04	2018-06-07
person	María Fernanda Espinosa
	office	ECU	GOV	foreign minister	2017-05-24	2018-06
	office	UNO	-	General Assembly president	2018-09-18	2019-09-17
person	Maria Kolesnikova
	also	Maryia Kalesnikava
	also	Kolesnikova
	code	BLR	OPP
person	Maria Lvova-Belova
	office	RUS	GOV	children's rights commissioner	2021-10-27	-
person	Maria Malmer Stenergard
	office	SWE	GOV	foreign minister	2024-09-10	-
person	Maria Ressa
	also	Ressa
	code	PHL	JRN
person	Maria Zakharova
	also	Zakharova
	office	RUS	GOV	foreign ministry spokeswoman	2015-08-10	-
person	Mariano Rajoy
	also	Rajoy
	office	ESP	GOV	prime minister	2011-12-21	2018-06-01
person	Marielle Franco
	office	BRA	LEG	city councilor	2017-01-01	2018-03-14
person	Marin Raykov
	also	Marin Raikov
	office	BGR	GOV	prime minister	2013-03-13	2013-05-29
person	Marina Silva
	office	BRA	GOV	environment minister	2003-01-01	2008-05-13
	office	BRA	GOV	environment minister	2023-01-01	-
person	Marine Le Pen
	also	Le Pen
	code	FRA	PTY OPP
person	Mario Abdo Benítez
	also	Mario Abdo
	office	PRY	GOV	president	2018-08-15	2023-08-15
person	Mario Draghi
	also	Draghi
	office	EUR	GOV	European Central Bank president	2011-11-01	2019-10-31
	office	ITA	GOV	prime minister	2021-02-13	2022-10-22
person	Mario Monti
	office	EUR	GOV	competition commissioner	1999-09-16	2004-11-01
	office	ITA	GOV	prime minister	2011-11-16	2013-04-28
person	Mário Soares
	office	PRT	GOV	prime minister	1983-06-09	1985-11-06
	office	PRT	GOV	president	1986-03-09	1996-03-09
person	Māris Kučinskis
	office	LVA	GOV	prime minister	2016-02-11	2019-01-23
person	Maris Sangiampongsa
	office	THA	GOV	foreign minister	2024-04-30	2025-09
person	Marise Payne
	office	AUS	GOV	defence minister	2015-09-21	2018-08-26
	office	AUS	GOV	foreign minister	2018-08-28	2022-05-21
person	Mariusz Błaszczak
	office	POL	GOV	interior minister	2015-11-16	2018-01-09
	office	POL	GOV	defence minister	2018-01-09	2023-11-27
person	Marjan Šarec
	office	SVN	GOV	prime minister	2018-09-13	2020-03-13
person	Mark Carney
	also	Carney
	office	GBR	GOV	governor of the Bank of England	2013-07-01	2020-03-15
	office	CAN	GOV	prime minister	2025-03-14	-
person	Mark Esper
	also	Esper
	office	USA	GOV	secretary of defense	2019-07-23	2020-11-09
person	Mark Lowcock
	also	Lowcock
	office	UNO	-	humanitarian chief	2017-09-01	2021-06-18
person	Mark Malloch Brown
	office	UNO	-	UNDP administrator	1999-07-01	2005-08-15
	office	UNO	-	deputy secretary-general	2006-04-01	2006-12-31
person	Mark Milley
	also	Milley
	office	USA	MIL	army chief of staff	2015-08-14	2019-08-09
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2019-10-01	2023-09-30
person	Mark Regev
	office	ISR	GOV	spokesman	2007	2016-04
	office	ISR	GOV	ambassador to Britain	2016-04	2020-06
person	Mark Rutte
	also	Rutte
	office	NLD	GOV	prime minister	2010-10-14	2024-07-02
	office	IGO	-	NATO secretary-general	2024-10-01	-
person	Mark Zuckerberg
	also	Zuckerberg
	code	USA	BUS
person	Marko Đurić
	also	Marko Djuric
	office	SRB	GOV	foreign minister	2024-05-02	-
person	Markus Söder
	office	DEU	GOV	premier of Bavaria	2018-03-16	-
person	Maroš Šefčovič
	also	Sefcovic
	office	EUR	GOV	commissioner	2009-10-01	-
person	Marouf al-Bakhit
	office	JOR	GOV	prime minister	2005-11-27	2007-11-25
	office	JOR	GOV	prime minister	2011-02-09	2011-10-24
person	Mart Laar
	office	EST	GOV	prime minister	1999-03-25	2002-01-28
person	Marta Kos
	office	IGO	-	enlargement commissioner	2024-12-01	-
person	Marta Lucía Ramírez
	office	COL	GOV	defence minister	2002-08-07	2003-11-10
	office	COL	GOV	vice president	2018-08-07	2022-08-07
	office	COL	GOV	foreign minister	2021-05-19	2022-08-07
person	Martha Karua
	office	KEN	GOV	justice minister	2005-11	2009-04
	code	KEN	OPP
person	Martin Dempsey
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2011-10-01	2015-09-25
person	Martin Fayulu
	also	Fayulu
	code	COD	OPP
person	Martin Griffiths
	office	UNO	-	special envoy for Yemen	2018-02-16	2021-07
	office	UNO	-	humanitarian chief	2021-07-19	2024-06-30
person	Martin Kobler
	also	Kobler
	office	UNO	-	special envoy for Libya	2015-11	2017-06
person	Martin Lee
	code	HKG	OPP
person	Martin Luther King Jr.
	also	Martin Luther King
	code	USA	CVL
person	Martin McGuinness
	office	GBR	GOV	deputy first minister of Northern Ireland	2007-05-08	2017-01-09
	code	GBR	PTY
person	Martin Nesirky
	also	Nesirky
	office	UNO	-	spokesman	2010-01	2014-03
person	Martin Schulz
	office	EUR	LEG	European Parliament president	2012-01-17	2017-01-17
	code	DEU	PTY
person	Martín Torrijos
	office	PAN	GOV	president	2004-09-01	2009-07-01
person	Martín Vizcarra
	also	Vizcarra
	office	PER	GOV	president	2018-03-23	2020-11-09
person	Martti Ahtisaari
	also	Ahtisaari
	office	FIN	GOV	president	1994-03-01	2000-03-01
	office	UNO	-	special envoy for Kosovo	2005-11-14	2008-02
person	Marty Natalegawa
	office	IDN	GOV	foreign minister	2009-10-22	2014-10-20
person	Marwan Barghouti
	also	Barghouti
	code	PSE	PTY
person	Marwan Issa
	code	PSE	REB
person	Marwan Muasher
	office	JOR	GOV	foreign minister	2002-01	2004-10
person	Mary McAleese
	office	IRL	GOV	president	1997-11-11	2011-11-11
person	Mary Robinson
	office	IRL	GOV	president	1990-12-03	1997-09-12
	office	UNO	-	High Commissioner for Human Rights	1997-09-12	2002-09-12
person	Maryam Nawaz
	also	Maryam Nawaz Sharif
	office	PAK	GOV	chief minister of Punjab	2024-02-26	-
	code	PAK	PTY
person	Maryam Rajavi
	code	IRN	OPP
person	Masahiko Komura
	office	JPN	GOV	foreign minister	2007-09-26	2008-09-24
person	Masood Azhar
	also	Maulana Masood Azhar
	code	PAK	REB
person	Masoud Pezeshkian
	also	Pezeshkian
	also	Massoud Pezeshkian
	office	IRN	GOV	president	2024-07-28	-
person	Masrour Barzani
	office	IRQ	GOV	prime minister of Kurdistan	2019-07-10	-
person	Massimo D'Alema
	also	D'Alema
	office	ITA	GOV	prime minister	1998-10-21	2000-04-25
	office	ITA	GOV	foreign minister	2006-05-17	2008-05-08
person	Massoud Barzani
	also	Barzani
	also	Masoud Barzani
	office	IRQ	GOV	president of Kurdistan	2005-06-14	2017-11-01
	code	IRQ	PTY
person	Mateusz Morawiecki
	also	Morawiecki
	office	POL	GOV	prime minister	2017-12-11	2023-12-13
person	Mathieu Kérékou
	also	Kerekou
	office	BEN	GOV	president	1996-04-04	2006-04-06
person	Matteo Piantedosi
	office	ITA	GOV	interior minister	2022-10-22	-
person	Matteo Renzi
	also	Renzi
	office	ITA	GOV	prime minister	2014-02-22	2016-12-12
person	Matteo Salvini
	also	Salvini
	office	ITA	GOV	interior minister	2018-06-01	2019-09-05
	office	ITA	GOV	deputy prime minister	2022-10-22	-
person	Matthew Miller
	office	USA	GOV	State Department spokesman	2023-04	2025-01-20
person	Matti Vanhanen
	office	FIN	GOV	prime minister	2003-06-24	2010-06-22
person	Maumoon Abdul Gayoom
	also	Gayoom
	office	MDV	GOV	president	1978-11-11	2008-11-11
person	Maurice Kamto
	code	CMR	OPP
person	Mauricio Funes
	office	SLV	GOV	president	2009-06-01	2014-06-01
person	Mauricio Macri
	also	Macri
	office	ARG	GOV	mayor of Buenos Aires	2007-12-10	2015-12-09
	office	ARG	GOV	president	2015-12-10	2019-12-10
person	Mauro Vieira
	office	BRA	GOV	foreign minister	2015-01-01	2016-05-12
	office	BRA	GOV	foreign minister	2023-01-01	-
person	Maxim Ryzhenkov
	office	BLR	GOV	foreign minister	2024-06-27	-
person	Maxime Bernier
	office	CAN	GOV	foreign minister	2007-08-14	2008-05-26
person	Maxime Prévot
	office	BEL	GOV	foreign minister	2025-02-03	-
person	Maxime Verhagen
	office	NLD	GOV	foreign minister	2007-02-22	2010-10-14
person	Mayawati
	office	IND	GOV	chief minister of Uttar Pradesh	2007-05-13	2012-03-15
	code	IND	PTY
person	Mazloum Abdi
	also	Mazloum Kobani
	code	SYR	REB
person	Megawati Sukarnoputri
	also	Megawati
	also	Megawati Soekarnoputri
	office	IDN	GOV	president	2001-07-23	2004-10-20
	code	IDN	PTY
person	Mehbooba Mufti
	office	IND	GOV	chief minister of Jammu and Kashmir	2016-04-04	2018-06-19
	code	IND	PTY
person	Mehdi Jomaa
	office	TUN	GOV	prime minister	2014-01-29	2015-02-06
person	Mehdi Karroubi
	also	Karroubi
	also	Mehdi Karoubi
	office	IRN	LEG	speaker of parliament	2000-05-28	2004-05-27
	code	IRN	OPP
person	Mehmet Ali Talat
	office	CYP	GOV	president of Northern Cyprus	2005-04-24	2010-04-23
person	Mehriban Aliyeva
	office	AZE	GOV	vice president	2017-02-21	-
person	Meir Dagan
	office	ISR	SPY	Mossad chief	2002-08	2011-01
person	Mekere Morauta
	office	PNG	GOV	prime minister	1999-07-14	2002-08-05
person	Mélanie Joly
	office	CAN	GOV	foreign minister	2021-10-26	2025-05-13
person	Meles Zenawi
	also	Meles
	office	ETH	GOV	president	1991-05-28	1995-08-22
	office	ETH	GOV	prime minister	1995-08-23	2012-08-20
person	Menachem Begin
	office	ISR	GOV	prime minister	1977-06-21	1983-10-10
person	Meng Wanzhou
	code	CHN	BUS
person	Mengistu Haile Mariam
	also	Mengistu
	office	ETH	GOV	president	1987-09-10	1991-05-21
person	Merrick Garland
	office	USA	GOV	attorney general	2021-03-11	2025-01-20
person	Meshal al-Ahmad al-Sabah
	also	Mishal al-Ahmad al-Sabah
	office	KWT	GOV	crown prince	2020-10-08	2023-12-16
	office	KWT	GOV	emir	2023-12-16	-
person	Mette Frederiksen
	also	Frederiksen
	office	DNK	GOV	prime minister	2019-06-27	-
person	Mevlüt Çavuşoğlu
	also	Cavusoglu
	office	TUR	GOV	foreign minister	2014-08-29	2015-08-28
	office	TUR	GOV	foreign minister	2015-11-24	2023-06-03
person	Mia Mottley
	also	Mottley
	office	BRB	GOV	prime minister	2018-05-25	-
person	Michael Bloomberg
	also	Bloomberg
	office	USA	GOV	mayor of New York	2002-01-01	2013-12-31
person	Michael Chertoff
	office	USA	GOV	secretary of homeland security	2005-02-15	2009-01-21
person	Michael D. Higgins
	office	IRL	GOV	president	2011-11-11	2025-11-11
person	Michael Fallon
	office	GBR	GOV	defence secretary	2014-07-15	2017-11-01
person	Michael Flynn
	also	Mike Flynn
	office	USA	GOV	national security adviser	2017-01-20	2017-02-13
person	Michael Gove
	also	Gove
	office	GBR	GOV	cabinet minister	2010-05-11	2024-07-05
person	Michael Hayden
	office	USA	SPY	NSA director	1999-03	2005-04
	office	USA	SPY	CIA director	2006-05-30	2009-02-12
person	Michael Howard
	office	GBR	GOV	home secretary	1993-05-27	1997-05-02
	office	GBR	OPP	opposition leader	2003-11-06	2005-12-06
person	Michael Kurilla
	also	Erik Kurilla
	office	USA	MIL	commander of Central Command	2022-04-01	2025-08
person	Michael Randrianirina
	office	MDG	GOV	president	2025-10-17	-
person	Michael Sata
	also	Sata
	office	ZMB	GOV	president	2011-09-23	2014-10-28
person	Michael Somare
	also	Somare
	office	PNG	GOV	prime minister	1975-09-16	1980-03-11
	office	PNG	GOV	prime minister	1982-08-02	1985-11-21
	office	PNG	GOV	prime minister	2002-08-05	2011-08-02
person	Michael Spindelegger
	office	AUT	GOV	foreign minister	2008-12-02	2013-12-16
person	Michael Steiner
	office	UNO	-	administrator of Kosovo	2002-02	2003-07
person	Micheál Martin
	office	IRL	GOV	foreign minister	2008-05-07	2011-01-19
	office	IRL	GOV	prime minister	2020-06-27	2022-12-17
	office	IRL	GOV	foreign minister	2022-12-17	2025-01-23
	office	IRL	GOV	prime minister	2025-01-23	-
person	Michel Aoun
	office	LBN	GOV	president	2016-10-31	2022-10-30
	code	LBN	PTY
person	Michel Barnier
	also	Barnier
	office	FRA	GOV	foreign minister	2004-03-31	2005-05-31
	office	EUR	GOV	chief Brexit negotiator	2016-10-01	2021-03
	office	FRA	GOV	prime minister	2024-09-05	2024-12-13
person	Michel Camdessus
	office	IGO	-	IMF managing director	1987-01-16	2000-02-14
person	Michel Djotodia
	also	Djotodia
	office	CAF	GOV	president	2013-03-24	2014-01-10
	code	CAF	REB
person	Michel Kafando
	office	BFA	GOV	president	2014-11-18	2015-12-29
person	Michel Kilo
	code	SYR	OPP
person	Michel Martelly
	also	Martelly
	office	HTI	GOV	president	2011-05-14	2016-02-07
person	Michel Menassa
	office	LBN	GOV	defence minister	2025-02-08	-
person	Michel Patrick Boisvert
	also	Patrick Boisvert
	office	HTI	GOV	prime minister	2024-04-25	2024-06-03
person	Michel Suleiman
	also	Michel Sleiman
	office	LBN	MIL	army chief	1998	2008-05-25
	office	LBN	GOV	president	2008-05-25	2014-05-24
person	Michel Temer
	also	Temer
	office	BRA	GOV	vice president	2011-01-01	2016-08-31
	office	BRA	GOV	president	2016-05-12	2019-01-01
person	Michèle Alliot-Marie
	also	Alliot-Marie
	office	FRA	GOV	defence minister	2002-05-07	2007-05-18
	office	FRA	GOV	interior minister	2007-05-18	2009-06-23
	office	FRA	GOV	foreign minister	2010-11-14	2011-02-27
person	Micheline Calmy-Rey
	also	Calmy-Rey
	office	CHE	GOV	foreign minister	2003-01-01	2011-12-31
	office	CHE	GOV	president	2007-01-01	2007-12-31
	office	CHE	GOV	president	2011-01-01	2011-12-31
person	Michelle Bachelet
	also	Bachelet
	office	CHL	GOV	defence minister	2002-01-07	2004-10-01
	office	CHL	GOV	president	2006-03-11	2010-03-11
	office	CHL	GOV	president	2014-03-11	2018-03-11
	office	UNO	-	High Commissioner for Human Rights	2018-09-01	2022-08-31
person	Michelle O'Neill
	office	GBR	GOV	first minister of Northern Ireland	2024-02-03	-
	code	GBR	PTY
person	Miguel Ángel Moratinos
	also	Moratinos
	office	EUR	GOV	Middle East envoy	1996-12	2003-07
	office	ESP	GOV	foreign minister	2004-04-18	2010-10-21
person	Miguel Ángel Rodríguez
	office	CRI	GOV	president	1998-05-08	2002-05-08
person	Miguel d'Escoto Brockmann
	also	Miguel d'Escoto
	office	NIC	GOV	foreign minister	1979-07-19	1990-04-25
	office	UNO	-	General Assembly president	2008-09-16	2009-09-14
person	Miguel Díaz-Canel
	also	Díaz-Canel
	office	CUB	GOV	president	2018-04-19	-
person	Miguel Trovoada
	office	STP	GOV	president	1991-04-03	2001-09-03
person	Miguel Uribe Turbay
	also	Miguel Uribe
	office	COL	LEG	senator	2022-07-20	2025-08-11
person	Mihai Popșoi
	also	Mihai Popsoi
	office	MDA	GOV	foreign minister	2024-01-29	-
person	Mihai Tudose
	office	ROU	GOV	prime minister	2017-06-29	2018-01-16
person	Mike Johnson
	office	USA	LEG	speaker of parliament	2023-10-25	-
person	Mike Moore
	office	NZL	GOV	prime minister	1990-09-04	1990-11-02
	office	IGO	-	WTO director-general	1999-09-01	2002-08-31
person	Mike Mullen
	also	Michael Mullen
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2007-10-01	2011-09-30
person	Mike Pence
	also	Pence
	office	USA	GOV	governor	2013-01-14	2017-01-09
	office	USA	GOV	vice president	2017-01-20	2021-01-20
person	Mike Pompeo
	also	Pompeo
	office	USA	SPY	CIA director	2017-01-23	2018-04-26
	office	USA	GOV	secretary of state	2018-04-26	2021-01-20
person	Mike Waltz
	also	Michael Waltz
	office	USA	LEG	congressman	2019-01-03	2025-01-20
	office	USA	GOV	national security adviser	2025-01-20	2025-05-01
	office	USA	GOV	ambassador to the United Nations	2025-09	-
person	Mikhail Bogdanov
	office	RUS	GOV	deputy foreign minister	2011-06	2025-07
person	Mikhail Fradkov
	also	Fradkov
	office	RUS	GOV	prime minister	2004-03-05	2007-09-14
	office	RUS	SPY	foreign intelligence chief	2007-10-06	2016-10-05
person	Mikhail Gorbachev
	also	Gorbachev
	office	RUS	GOV	general secretary	1985-03-11	1991-08-24
	office	RUS	GOV	president	1990-03-15	1991-12-25
person	Mikhail Kasyanov
	also	Kasyanov
	office	RUS	GOV	prime minister	2000-05-17	2004-02-24
	code	RUS	OPP
person	Mikhail Khodorkovsky
	also	Khodorkovsky
	code	RUS	BUS OPP
person	Mikhail Mishustin
	also	Mishustin
	office	RUS	GOV	prime minister	2020-01-16	-
person	Mikheil Kavelashvili
	also	Kavelashvili
	office	GEO	GOV	president	2024-12-29	-
person	Mikheil Saakashvili
	also	Saakashvili
	also	Mikhail Saakashvili
	office	GEO	GOV	president	2004-01-25	2007-11-25
	office	GEO	GOV	president	2008-01-20	2013-11-17
	office	UKR	GOV	governor of Odesa	2015-05-30	2016-11-09
	code	GEO	OPP
person	Mikuláš Dzurinda
	office	SVK	GOV	prime minister	1998-10-30	2006-07-04
	office	SVK	GOV	foreign minister	2010-07-09	2012-04-04
person	Milan Kučan
	office	SVN	GOV	president	1991-12-23	2002-12-22
person	Milan Milutinović
	office	SRB	GOV	president	1997-12-29	2002-12-29
person	Milan Radoičić
	also	Radoicic
	code	KOS	REB
person	Milo Đukanović
	also	Milo Djukanovic
	also	Djukanovic
	office	MNE	GOV	president	1998-01-15	2002-11-25
	office	MNE	GOV	prime minister	2003-01-08	2006-11-10
	office	MNE	GOV	prime minister	2008-02-29	2010-12-29
	office	MNE	GOV	prime minister	2012-12-04	2016-11-28
	office	MNE	GOV	president	2018-05-20	2023-05-20
person	Milojko Spajić
	office	MNE	GOV	prime minister	2023-10-31	-
person	Milorad Dodik
	also	Dodik
	office	BIH	GOV	prime minister	1998-01-18	2001-01-12
	office	BIH	GOV	president of Republika Srpska	2010-11-15	2018-11-19
	office	BIH	GOV	president	2018-11-20	2022-11-16
	office	BIH	GOV	president of Republika Srpska	2022-11-15	2025-08
person	Miloš Vučević
	office	SRB	GOV	defence minister	2022-10-26	2024-05-02
	office	SRB	GOV	prime minister	2024-05-02	2025-04-16
person	Miloš Zeman
	also	Zeman
	office	CZE	GOV	prime minister	1998-07-22	2002-07-12
	office	CZE	GOV	president	2013-03-08	2023-03-08
person	Milton Obote
	office	UGA	GOV	president	1980-12-17	1985-07-27
person	Min Aung Hlaing
	also	Senior General Min Aung Hlaing
	office	MMR	MIL	army chief	2011-03-30	2021-01-31
	office	MMR	GOV	leader	2021-02-01	-
person	Minni Minnawi
	also	Minni Arko Minnawi
	also	Minawi
	office	SDN	GOV	governor of Darfur	2021-05	-
	code	SDN	REB
person	Minoru Kihara
	office	JPN	GOV	defence minister	2023-09-13	2024-10-01
	office	JPN	GOV	chief cabinet secretary	2025-10-21	-
person	Mir-Hossein Mousavi
	also	Mousavi
	office	IRN	GOV	prime minister	1981-10-31	1989-08-03
	code	IRN	OPP
person	Mircea Geoană
	office	ROU	GOV	foreign minister	2000-12-28	2004-12-28
	office	IGO	-	NATO deputy secretary-general	2019-10-17	2024-09-10
person	Mirek Topolánek
	also	Topolanek
	office	CZE	GOV	prime minister	2006-08-16	2009-05-08
person	Mireya Moscoso
	office	PAN	GOV	president	1999-09-01	2004-09-01
person	Mirjana Spoljaric
	also	Mirjana Spoljaric Egger
	office	NGO	GOV	Red Cross president	2022-10-01	-
person	Mirko Cvetković
	office	SRB	GOV	prime minister	2008-07-07	2012-07-27
person	Mirko Šarović
	office	BIH	GOV	president	2002-10-28	2003-04-02
person	Miro Cerar
	office	SVN	GOV	prime minister	2014-09-18	2018-09-13
person	Miroslav Lajčák
	also	Lajcak
	office	IGO	-	high representative	2007-07-02	2009-02-28
	office	SVK	GOV	foreign minister	2009-01-26	2010-07-08
	office	SVK	GOV	foreign minister	2012-04-04	2020-03-21
	office	EUR	GOV	special representative for the Belgrade-Pristina Dialogue	2020-04-02	2025-01
person	Mirwaiz Umar Farooq
	also	Mirwaiz
	code	IND	REL OPP
person	Mirza Fakhrul Islam Alamgir
	also	Mirza Fakhrul
	code	BGD	PTY OPP
person	Mitch McConnell
	also	McConnell
	office	USA	LEG	Senate minority leader	2007-01-03	2015-01-03
	office	USA	LEG	Senate majority leader	2015-01-03	2021-01-20
	office	USA	LEG	Senate minority leader	2021-01-20	2025-01-03
	office	USA	LEG	senator	2025-01-03	-
person	Mitt Romney
	also	Romney
	office	USA	GOV	governor	2003-01-02	2007-01-04
	office	USA	LEG	senator	2019-01-03	2025-01-03
person	Mladen Ivanić
	office	BIH	GOV	foreign minister	2003	2007
	office	BIH	GOV	president	2014-11-17	2018-11-20
person	Mmusi Maimane
	code	ZAF	PTY OPP
person	Moana Carcasses Kalosil
	office	VUT	GOV	prime minister	2013-03-23	2014-05-15
person	Moaz al-Khatib
	code	SYR	OPP
person	Mobutu Sese Seko
	also	Mobutu
	office	COD	GOV	president	1965-11-24	1997-05-16
person	Moctar Ould Diay
	also	Mokhtar Ould Djay
	office	MRT	GOV	prime minister	2024-08-02	-
person	Moeketsi Majoro
	office	LSO	GOV	prime minister	2020-05-20	2022-10-28
person	Mohamad Hasan
	office	MYS	GOV	defence minister	2022-12-03	2023-12-12
	office	MYS	GOV	foreign minister	2023-12-12	-
person	Mohamed Abdelaziz
	code	ESH	REB
person	Mohamed Abdullahi Mohamed
	also	Farmajo
	also	Mohamed Abdullahi Farmajo
	also	Mohamed Farmajo
	also	Mohamed Abdullahi Farmaajo
	also	Farmaajo
	office	SOM	GOV	prime minister	2010-11-01	2011-06-19
	office	SOM	GOV	president	2017-02-16	2022-05-23
person	Mohamed al-Menfi
	also	Mohamed Menfi
	office	LBY	GOV	president	2021-03-15	-
person	Mohamed Ali Alhakim
	office	IRQ	GOV	foreign minister	2018-10-25	2020-05
person	Mohamed Ali Nafti
	office	TUN	GOV	foreign minister	2024-08-25	-
person	Mohamed Badie
	also	Mohammed Badie
	code	EGY	PTY
person	Mohamed Bazoum
	also	Bazoum
	office	NER	GOV	foreign minister	2011-04-21	2015-02-25
	office	NER	GOV	interior minister	2016-04-13	2020-06
	office	NER	GOV	president	2021-04-02	2023-07-26
person	Mohamed Benaissa
	office	MAR	GOV	foreign minister	1999-04	2007-10-15
person	Mohamed Bouazizi
	code	TUN	CVL
person	Mohamed ElBaradei
	also	ElBaradei
	also	Mohammed ElBaradei
	also	El Baradei
	office	UNO	-	IAEA director general	1997-12-01	2009-11-30
	office	EGY	GOV	vice president	2013-07-14	2013-08-14
	code	EGY	OPP
person	Mohamed Ennaceur
	office	TUN	GOV	president	2019-07-25	2019-10-23
person	Mohamed Farrah Aidid
	also	Mohamed Farah Aidid
	also	Aidid
	code	SOM	REB
person	Mohamed Ghannouchi
	office	TUN	GOV	prime minister	1999-11-17	2011-02-27
person	Mohamed Hamdan Dagalo
	also	Hemedti
	also	Hemeti
	also	Mohammed Hamdan Dagalo
	also	Mohamed Hamdan Dagolo
	also	Dagalo
	office	SDN	PRM	commander of the Rapid Support Forces	2013-08	2023-04-14
	office	SDN	GOV	deputy chairman of the Sovereignty Council	2019-08-21	2023-05-19
	office	SDN	REB	commander of the Rapid Support Forces	2023-04-15	-
person	Mohamed Hussein Roble
	office	SOM	GOV	prime minister	2020-09-23	2022-06-25
person	Mohamed Hussein Tantawi
	also	Tantawi
	also	Hussein Tantawi
	office	EGY	GOV	defence minister	1991-05-20	2012-08-12
	office	EGY	MIL	head of the military council	2011-02-11	2012-06-30
person	Mohamed Ibrahim
	office	EGY	GOV	interior minister	2013-01-05	2015-03-05
person	Mohamed Kamel Amr
	office	EGY	GOV	foreign minister	2011-07-18	2013-07
person	Mohamed Khaled Nordin
	office	MYS	GOV	defence minister	2023-12-12	-
person	Mohamed Morsi
	also	Morsi
	also	Mohammed Morsi
	also	Mursi
	also	Mohamed Mursi
	office	EGY	GOV	president	2012-06-30	2013-07-03
	code	EGY	PTY
person	Mohamed Muizzu
	also	Muizzu
	office	MDV	GOV	president	2023-11-17	-
person	Mohamed Nasheed
	also	Nasheed
	office	MDV	GOV	president	2008-11-11	2012-02-07
	office	MDV	LEG	speaker of parliament	2019-05-29	2023-11
	code	MDV	PTY
person	Mohamed Ould Abdel Aziz
	also	Ould Abdel Aziz
	office	MRT	GOV	president	2008-08-06	2009-04-15
	office	MRT	GOV	president	2009-08-05	2019-08-01
person	Mohamed Ould Ghazouani
	also	Ghazouani
	office	MRT	GOV	defence minister	2018-10	2019-03
	office	MRT	GOV	president	2019-08-01	-
person	Mohamed Zaki
	office	EGY	GOV	defence minister	2018-06-14	2024-07-03
person	Mohammad Ali Jafari
	office	IRN	MIL	Revolutionary Guard commander	2007-09-01	2019-04-21
person	Mohammad Bagher Ghalibaf
	also	Ghalibaf
	also	Mohammad Baqer Qalibaf
	also	Qalibaf
	office	IRN	GOV	mayor of Tehran	2005-09-14	2017-08
	office	IRN	LEG	speaker of parliament	2020-05-28	-
person	Mohammad Bagheri
	also	Mohammad Hossein Bagheri
	office	IRN	MIL	chief of staff	2016-06-28	2025-06-13
person	Mohammad Eslami
	office	IRN	GOV	nuclear chief	2021-08-29	-
person	Mohammad Ghazi al-Jalali
	also	Mohammed al-Jalali
	office	SYR	GOV	prime minister	2024-09	2024-12-10
person	Mohammad Haneef Atmar
	also	Hanif Atmar
	office	AFG	GOV	interior minister	2008-10-11	2010-06-06
	office	AFG	GOV	national security adviser	2014-10	2018-08
	office	AFG	GOV	foreign minister	2020-04-04	2021-08-15
person	Mohammad Hassan Akhund
	also	Mohammed Hassan Akhund
	also	Mullah Hassan Akhund
	office	AFG	GOV	prime minister	2021-09-07	-
	code	AFG	REB
person	Mohammad Javad Zarif
	also	Zarif
	also	Javad Zarif
	also	Mohammed Javad Zarif
	office	IRN	GOV	foreign minister	2013-08-15	2021-08-25
	office	IRN	GOV	vice president	2024-08-01	2025-03-02
person	Mohammad Khatami
	also	Khatami
	also	Mohammed Khatami
	office	IRN	GOV	president	1997-08-03	2005-08-03
person	Mohammad Mokhber
	also	Mokhber
	office	IRN	GOV	vice president	2021-08-08	2024-07-28
	office	IRN	GOV	president	2024-05-19	2024-07-28
person	Mohammad Mustafa
	also	Mohammed Mustafa
	office	PSE	GOV	prime minister	2024-03-31	-
person	Mohammad Najibullah
	also	Najibullah
	office	AFG	GOV	president	1987-09-30	1992-04-16
person	Mohammad Pakpour
	office	IRN	MIL	Revolutionary Guard commander	2025-06-13	-
person	Mohammad Reza Ashtiani
	office	IRN	GOV	defence minister	2021-08-25	2024-08-21
person	Mohammad Reza Pahlavi
	also	Shah of Iran
	also	the Shah
	office	IRN	GOV	shah	1941-09-16	1979-02-11
person	Mohammad Shtayyeh
	also	Shtayyeh
	office	PSE	GOV	prime minister	2019-04-14	2024-03-31
person	Mohammad Yaqoob
	also	Mullah Yaqoob
	also	Mohammad Yaqub
	also	Mullah Yaqub
	office	AFG	GOV	defence minister	2021-09-07	-
	code	AFG	REB
person	Mohammed Abdul-Salam
	also	Mohammed Abdulsalam
	code	YEM	REB
person	Mohammed al-Bashir
	also	Mohammad al-Bashir
	office	SYR	GOV	prime minister	2024-12-10	2025-03-29
person	Mohammed al-Halbousi
	also	Halbousi
	office	IRQ	LEG	speaker of parliament	2018-09-15	2023-11-14
person	Mohammed Ali al-Houthi
	code	YEM	REB
person	Mohammed Badaru Abubakar
	office	NGA	GOV	defence minister	2023-08-21	2025-12-01
person	Mohammed Baqir al-Hakim
	also	Mohammed Baqr al-Hakim
	code	IRQ	REL PTY
person	Mohammed Barkindo
	office	IGO	-	OPEC secretary-general	2016-08-01	2022-07-05
person	Mohammed Basindawa
	also	Mohammed Salem Basindwa
	office	YEM	GOV	prime minister	2011-12-10	2014-09-24
person	Mohammed bin Abdulrahman Al Thani
	also	Mohammed bin Abdulrahman
	also	Sheikh Mohammed bin Abdulrahman Al Thani
	office	QAT	GOV	foreign minister	2016-01-27	-
	office	QAT	GOV	prime minister	2023-03-07	-
person	Mohammed bin Nayef
	office	SAU	GOV	interior minister	2012-11-05	2017-06-21
	office	SAU	GOV	crown prince	2015-04-29	2017-06-21
person	Mohammed bin Rashid Al Maktoum
	also	Mohammed bin Rashid
	also	Sheikh Mohammed bin Rashid
	office	ARE	GOV	prime minister	2006-01-05	-
person	Mohammed bin Salman
	also	MBS
	also	Mohammad bin Salman
	also	Muhammad bin Salman
	also	bin Salman
	office	SAU	GOV	defence minister	2015-01-23	2022-09-27
	office	SAU	GOV	crown prince	2017-06-21	-
	office	SAU	GOV	prime minister	2022-09-27	-
person	Mohammed bin Zayed Al Nahyan
	also	Mohammed bin Zayed
	also	MBZ
	also	Mohamed bin Zayed
	office	ARE	GOV	crown prince	2004-11-03	2022-05-14
	office	ARE	GOV	president	2022-05-14	-
person	Mohammed Dahlan
	also	Dahlan
	office	PSE	SPY	security chief	1994	2007-07
person	Mohammed Deif
	also	Deif
	code	PSE	REB
person	Mohammed Fahim
	also	Mohammad Qasim Fahim
	also	Mohammed Qasim Fahim
	also	Marshal Fahim
	office	AFG	GOV	defence minister	2001-12-22	2004-12-23
	office	AFG	GOV	vice president	2009-11-19	2014-03-09
person	Mohammed Magarief
	also	Mohammed el-Megarif
	office	LBY	GOV	president	2012-08-09	2013-05-28
person	Mohammed Mustafa Mero
	also	Mustafa Mero
	office	SYR	GOV	prime minister	2000-03-13	2003-09-10
person	Mohammed Saeed al-Sahhaf
	also	al-Sahhaf
	office	IRQ	GOV	information minister	2001	2003-04-09
person	Mohammed Shahabuddin
	also	Mohammad Shahabuddin
	office	BGD	GOV	president	2023-04-24	-
person	Mohammed Shia al-Sudani
	also	al-Sudani
	office	IRQ	GOV	prime minister	2022-10-27	-
person	Mohammed Sinwar
	code	PSE	REB
person	Mohammed VI
	also	King Mohammed VI
	also	King Mohammed
	office	MAR	GOV	king	1999-07-23	-
person	Mohammed Waheed Hassan
	also	Mohamed Waheed Hassan
	office	MDV	GOV	president	2012-02-07	2013-11-17
person	Mohammed Yusuf
	code	NGA	REB
person	Mohsen Fakhrizadeh
	also	Fakhrizadeh
	code	IRN	GOV
person	Mohsen Rezaei
	office	IRN	MIL	Revolutionary Guard commander	1981-09	1997-09
person	Mohsin Naqvi
	office	PAK	GOV	interior minister	2024-03-11	-
person	Moïse Katumbi
	also	Katumbi
	office	COD	GOV	governor of Katanga	2007-02	2015-09
	code	COD	OPP
person	Mokgweetsi Masisi
	also	Masisi
	office	BWA	GOV	president	2018-04-01	2024-11-01
person	Mokhtar Belmokhtar
	also	Belmokhtar
	code	IMG	REB
person	Moncef Marzouki
	also	Marzouki
	office	TUN	GOV	president	2011-12-13	2014-12-31
person	Mono Jojoy
	code	COL	REB
person	Moon Jae-in
	office	KOR	GOV	president	2017-05-10	2022-05-10
person	Morgan Tsvangirai
	also	Tsvangirai
	office	ZWE	GOV	prime minister	2009-02-11	2013-09-11
	code	ZWE	OPP
person	Moritz Leuenberger
	office	CHE	GOV	president	2001-01-01	2001-12-31
	office	CHE	GOV	president	2006-01-01	2006-12-31
person	Moses Blah
	office	LBR	GOV	president	2003-08-11	2003-10-14
person	Moses Wetangula
	office	KEN	GOV	foreign minister	2008-01	2012-03
	office	KEN	LEG	speaker of parliament	2022-09-08	-
person	Moshe Katsav
	also	Katsav
	office	ISR	GOV	president	2000-08-01	2007-07-01
person	Moshe Yaalon
	also	Yaalon
	also	Moshe Ya'alon
	also	Ya'alon
	office	ISR	MIL	army chief	2002-07-09	2005-06-01
	office	ISR	GOV	defence minister	2013-03-18	2016-05-22
person	Mosiuoa Lekota
	office	ZAF	GOV	defence minister	1999-06-17	2008-09-25
person	Mostafa Madbouly
	also	Madbouly
	also	Mustafa Madbouly
	office	EGY	GOV	prime minister	2018-06-07	-
person	Mostafa Mohammad-Najjar
	office	IRN	GOV	defence minister	2005-08-24	2009-09-03
	office	IRN	GOV	interior minister	2009-09-03	2013-08-15
person	Motiur Rahman Nizami
	code	BGD	PTY
person	Mourad Medelci
	office	DZA	GOV	foreign minister	2007-06-04	2013-09-11
person	Moussa Dadis Camara
	also	Dadis Camara
	office	GIN	GOV	president	2008-12-23	2009-12-03
person	Moussa Faki Mahamat
	also	Moussa Faki
	office	TCD	GOV	prime minister	2003-06-24	2005-02-03
	office	TCD	GOV	foreign minister	2008-04	2017-01
	office	IGO	-	African Union Commission chairperson	2017-03-14	2025-03-13
person	Moussa Koussa
	also	Musa Kusa
	office	LBY	SPY	intelligence chief	1994	2009-03
	office	LBY	GOV	foreign minister	2009-03-04	2011-03-30
person	Mswati III
	also	King Mswati III
	also	King Mswati
	office	SWZ	GOV	king	1986-04-25	-
person	Muammar Gaddafi
	also	Gaddafi
	also	Qaddafi
	also	Kadhafi
	also	Moammar Gadhafi
	also	Gadhafi
	also	Muammar Qaddafi
	also	Moamer Kadhafi
	also	Moammar Gaddafi
	also	Muammar al-Gaddafi
	also	Moammar Khadafy
	office	LBY	GOV	leader	1969-09-01	2011-10-20
person	Mufti Mohammad Sayeed
	also	Mufti Mohammed Sayeed
	office	IND	GOV	chief minister of Jammu and Kashmir	2002-11-02	2005-11-02
	office	IND	GOV	chief minister of Jammu and Kashmir	2015-03-01	2016-01-07
person	Mugur Isărescu
	office	ROU	GOV	prime minister	1999-12-22	2000-12-28
person	Muhammad Jallow
	also	Mohammed Jallow
	office	GMB	GOV	vice president	2023-02-23	-
person	Muhammad Mian Soomro
	also	Mohammedmian Soomro
	also	Mohammad Mian Soomro
	office	PAK	GOV	prime minister	2007-11-16	2008-03-25
	office	PAK	GOV	president	2008-08-18	2008-09-09
person	Muhammad Naji al-Otari
	also	Naji al-Otari
	office	SYR	GOV	prime minister	2003-09-10	2011-04-14
person	Muhammad Yunus
	also	Yunus
	office	BGD	GOV	chief adviser	2024-08-08	2026-02-17
	code	BGD	BUS CVL
person	Muhammadu Buhari
	also	Buhari
	also	Mohammadu Buhari
	office	NGA	GOV	president	1983-12-31	1985-08-27
	office	NGA	GOV	president	2015-05-29	2023-05-29
person	Muhoozi Kainerugaba
	also	Muhoozi
	office	UGA	MIL	army chief	2024-03-21	-
person	Muhyiddin Yassin
	also	Muhyiddin
	office	MYS	GOV	deputy prime minister	2009-04-09	2015-07-28
	office	MYS	GOV	interior minister	2018-05-21	2020-02-24
	office	MYS	GOV	prime minister	2020-03-01	2021-08-21
person	Mujahid Dokubo-Asari
	also	Asari Dokubo
	code	NGA	REB
person	Mukesh Ambani
	also	Ambani
	code	IND	BUS
person	Mukhtar Ablyazov
	also	Ablyazov
	code	KAZ	OPP BUS
person	Mukhtar Robow
	code	SOM	REB
person	Mukhtar Tleuberdi
	office	KAZ	GOV	foreign minister	2019-09-18	2023-03-30
person	Mulatu Teshome
	office	ETH	GOV	president	2013-10-07	2018-10-25
person	Mullah Akhtar Mansour
	also	Akhtar Mansour
	also	Mullah Mansour
	also	Akhtar Mohammad Mansour
	code	AFG	REB
person	Mullah Dadullah
	also	Dadullah
	code	AFG	REB
person	Mullah Fazlullah
	also	Maulana Fazlullah
	also	Fazlullah
	code	PAK	REB
person	Mullah Omar
	also	Mullah Mohammed Omar
	also	Mullah Mohammad Omar
	office	AFG	GOV	leader	1996-09-27	2001-11-13
	code	AFG	REB
person	Munir Akram
	office	PAK	GOV	ambassador to the United Nations	2002	2008
	office	PAK	GOV	ambassador to the United Nations	2019-11	2025-03
person	Muqtada al-Sadr
	also	Sadr
	also	Moqtada al-Sadr
	also	Moqtada Sadr
	also	al-Sadr
	also	Muqtada Sadr
	code	IRQ	PTY PRM
person	Murad Ebrahim
	also	Al Haj Murad Ebrahim
	office	PHL	GOV	chief minister of Bangsamoro	2019-02-22	2025-03
	code	PHL	REB
person	Murat Karayılan
	code	TUR	REB
person	Murat Nurtleu
	office	KAZ	GOV	foreign minister	2023-04-03	2025-09
person	Murhaf Abu Qasra
	office	SYR	GOV	defence minister	2024-12-21	-
person	Murray McCully
	office	NZL	GOV	foreign minister	2008-11-19	2017-05-01
person	Musa Abu Marzouk
	also	Moussa Abu Marzouk
	code	PSE	REB
person	Musa Hilal
	code	SDN	PRM
person	Musalia Mudavadi
	office	KEN	GOV	prime cabinet secretary	2022-10-27	-
	office	KEN	GOV	foreign minister	2023-10-04	-
person	Muse Bihi Abdi
	also	Muse Bihi
	office	SOM	GOV	president of Somaliland	2017-12-13	2024-12-12
person	Mustafa Abdul Jalil
	also	Mustafa Abdel Jalil
	office	LBY	GOV	chairman of the National Transitional Council	2011-03-05	2012-08-08
person	Mustafa Akinci
	office	CYP	GOV	president of Northern Cyprus	2015-04-30	2020-10-23
person	Mustafa al-Kadhimi
	also	Kadhimi
	also	al-Kadhimi
	office	IRQ	SPY	intelligence chief	2016-06	2020-05-07
	office	IRQ	GOV	prime minister	2020-05-07	2022-10-27
person	Mustafa Badreddine
	code	LBN	REB
person	Mustafa Barghouti
	code	PSE	PTY OPP
person	Mustafa Kemal Atatürk
	also	Atatürk
	office	TUR	GOV	president	1923-10-29	1938-11-10
person	Mustafa Osman Ismail
	office	SDN	GOV	foreign minister	1998-02	2005-09-18
person	Mustafa Tlass
	office	SYR	GOV	defence minister	1972-03-22	2004-05-12
person	Múte Egede
	office	DNK	GOV	prime minister of Greenland	2021-04-23	2025-04-07
person	Mwai Kibaki
	also	Kibaki
	office	KEN	GOV	president	2002-12-30	2013-04-09
person	Myint Swe
	office	MMR	GOV	president	2021-02-01	2025-08-07
person	Mykhailo Fedorov
	office	UKR	GOV	digital minister	2019-08-29	2026-01-14
	office	UKR	GOV	defence minister	2026-01-14	-
person	Mykhailo Podolyak
	also	Podolyak
	office	UKR	GOV	presidential adviser	2020-04	-
person	Mykola Azarov
	also	Azarov
	office	UKR	GOV	prime minister	2010-03-11	2014-01-28
person	Myriam Spiteri Debono
	office	MLT	GOV	president	2024-04-04	-
person	N. Biren Singh
	also	Biren Singh
	office	IND	GOV	chief minister of Manipur	2017-03-15	2025-02-13
person	Nabeel Rajab
	code	BHR	CVL
person	Nabih Berri
	also	Berri
	office	LBN	LEG	speaker of parliament	1992-10-20	-
person	Nabil Abu Rudeineh
	also	Abu Rudeineh
	office	PSE	GOV	spokesman	1994	-
person	Nabil Elaraby
	also	Nabil el-Araby
	also	Nabil al-Arabi
	office	EGY	GOV	foreign minister	2011-03-06	2011-06-26
	office	IGO	-	Arab League secretary-general	2011-07-01	2016-06-30
person	Nabil Fahmy
	office	EGY	GOV	foreign minister	2013-07-16	2014-06-17
person	Nabil Shaath
	also	Nabil Sha'ath
	also	Shaath
	office	PSE	GOV	foreign minister	2003-04-29	2005-02-24
person	Nader Dahabi
	office	JOR	GOV	prime minister	2007-11-25	2009-12-14
person	Nadir Larbaoui
	office	DZA	GOV	prime minister	2023-11-11	2025-08-28
person	Naftali Bennett
	also	Bennett
	office	ISR	GOV	economy minister	2013-03-18	2015-05-14
	office	ISR	EDU	education minister	2015-05-14	2019-06-02
	office	ISR	GOV	defence minister	2019-11-12	2020-05-17
	office	ISR	GOV	prime minister	2021-06-13	2022-06-30
person	Naim Qassem
	also	Qassem
	also	Sheikh Naim Qassem
	also	Naim Kassem
	code	LBN	REB
person	Naiqama Lalabalavu
	office	FJI	GOV	president	2024-11-12	-
person	Naji Sabri
	office	IRQ	GOV	foreign minister	2001-08	2003-04-09
person	Najib Mikati
	also	Mikati
	office	LBN	GOV	prime minister	2005-04-19	2005-07-19
	office	LBN	GOV	prime minister	2011-06-13	2014-02-15
	office	LBN	GOV	prime minister	2021-09-10	2025-02-08
person	Najib Razak
	also	Najib
	also	Najib Tun Razak
	office	MYS	GOV	defence minister	1999-12	2008-09
	office	MYS	GOV	deputy prime minister	2004-01-07	2009-04-03
	office	MYS	GOV	prime minister	2009-04-03	2018-05-10
person	Najla Bouden
	also	Najla Bouden Romdhane
	office	TUN	GOV	prime minister	2021-10-11	2023-08-01
person	Najla Mangoush
	also	Najla el-Mangoush
	office	LBY	GOV	foreign minister	2021-03-15	2023-08-28
person	Naledi Pandor
	also	Pandor
	office	ZAF	GOV	foreign minister	2019-05-30	2024-06-30
person	Nambaryn Enkhbayar
	office	MNG	GOV	prime minister	2000-07-26	2004-08-20
	office	MNG	GOV	president	2005-06-24	2009-06-18
person	Nana Akufo-Addo
	also	Akufo-Addo
	office	GHA	GOV	foreign minister	2003-04	2007-07
	office	GHA	GOV	president	2017-01-07	2025-01-07
person	Nanaia Mahuta
	office	NZL	GOV	foreign minister	2020-11-06	2023-11-27
person	Nancy Faeser
	office	DEU	GOV	interior minister	2021-12-08	2025-05-06
person	Nancy Pelosi
	also	Pelosi
	office	USA	LEG	congresswoman	1987-06-02	2007-01-04
	office	USA	LEG	speaker of parliament	2007-01-04	2011-01-03
	office	USA	LEG	House minority leader	2011-01-03	2019-01-03
	office	USA	LEG	speaker of parliament	2019-01-03	2023-01-03
	office	USA	LEG	congresswoman	2023-01-03	-
person	Nangolo Mbumba
	office	NAM	GOV	president	2024-02-04	2025-03-21
person	Naoto Kan
	office	JPN	GOV	prime minister	2010-06-08	2011-09-02
person	Narendra Modi
	also	Modi
	office	IND	GOV	chief minister of Gujarat	2001-10-07	2014-05-22
	office	IND	GOV	prime minister	2014-05-26	-
person	Narges Mohammadi
	code	IRN	CVL
person	Nasir El-Rufai
	also	El-Rufai
	office	NGA	GOV	governor of Kaduna	2015-05-29	2023-05-29
person	Nasir-ul-Mulk
	also	Nasirul Mulk
	office	PAK	GOV	prime minister	2018-06-01	2018-08-18
person	Nasry Asfura
	office	HND	GOV	president	2026-01-27	-
person	Nasser al-Mohammed al-Sabah
	office	KWT	GOV	prime minister	2006-02-07	2011-12-04
person	Nasser al-Qudwa
	office	PSE	GOV	foreign minister	2005-02-24	2006-03-29
person	Nasser al-Wuhayshi
	also	Nasir al-Wuhayshi
	code	IMG	REB
person	Nasser Bourita
	also	Bourita
	office	MAR	GOV	foreign minister	2017-04-05	-
person	Nasser Judeh
	office	JOR	GOV	foreign minister	2009-02-23	2017-01-15
person	Nasser Kanaani
	also	Kanaani
	also	Nasser Kanani
	office	IRN	GOV	foreign ministry spokesman	2022-06	2024-09
person	Natalia Gavrilița
	also	Natalia Gavrilita
	office	MDA	GOV	prime minister	2021-08-06	2023-02-16
person	Natalia Gherman
	office	MDA	GOV	foreign minister	2013-05-30	2016-01
	office	MDA	GOV	prime minister	2015-06-22	2015-07-30
person	Nataša Pirc Musar
	office	SVN	GOV	president	2022-12-23	-
person	Nathan Law
	code	HKG	CVL OPP
person	Natsagiin Bagabandi
	office	MNG	GOV	president	1997-06-20	2005-06-24
person	Natwar Singh
	also	K. Natwar Singh
	office	IND	GOV	foreign minister	2004-05-22	2005-11-07
person	Navi Pillay
	also	Navanethem Pillay
	also	Pillay
	office	UNO	-	High Commissioner for Human Rights	2008-09-01	2014-08-31
person	Navin Ramgoolam
	also	Navinchandra Ramgoolam
	office	MUS	GOV	prime minister	1995-12-27	2000-09-15
	office	MUS	GOV	prime minister	2005-07-05	2014-12-17
	office	MUS	GOV	prime minister	2024-11-13	-
person	Navtej Sarna
	office	IND	GOV	foreign ministry spokesman	2002	2008
person	Nawaf al-Ahmad al-Sabah
	office	KWT	GOV	crown prince	2006-02-20	2020-09-29
	office	KWT	GOV	emir	2020-09-30	2023-12-16
person	Nawaf Salam
	office	LBN	JUD	president of the International Court of Justice	2024-02-06	2025-01-14
	office	LBN	GOV	prime minister	2025-02-08	-
person	Nawaz Sharif
	also	Sharif
	office	PAK	GOV	prime minister	1990-11-06	1993-07-18
	office	PAK	GOV	prime minister	1997-02-17	1999-10-12
	office	PAK	GOV	prime minister	2013-06-05	2017-07-28
	code	PAK	PTY
person	Nayib Bukele
	also	Bukele
	office	SLV	GOV	president	2019-06-01	-
person	Ne Win
	office	MMR	GOV	leader	1962-03-02	1988-07-23
person	Nebojša Radmanović
	office	BIH	GOV	president	2006-11-06	2014-11-17
person	Nechirvan Barzani
	office	IRQ	GOV	prime minister of Kurdistan	2006-03	2009-08
	office	IRQ	GOV	prime minister of Kurdistan	2012-04	2019-06-10
	office	IRQ	GOV	president of Kurdistan	2019-06-10	-
person	Necmettin Erbakan
	office	TUR	GOV	prime minister	1996-06-28	1997-06-30
person	Ned Price
	office	USA	GOV	State Department spokesman	2021-01-20	2023-03
person	Neelie Kroes
	also	Kroes
	office	IGO	-	competition commissioner	2004-11-22	2010-02-09
person	Nelson Chamisa
	also	Chamisa
	code	ZWE	OPP
person	Nelson Jobim
	office	BRA	GOV	defence minister	2007-07-25	2011-08-04
person	Nelson Mandela
	also	Mandela
	office	ZAF	GOV	president	1994-05-10	1999-06-14
	code	ZAF	CVL
person	Nemesio Oseguera
	also	El Mencho
	also	Nemesio Oseguera Cervantes
	code	MEX	CRM
person	Néstor Kirchner
	office	ARG	GOV	president	2003-05-25	2007-12-10
person	Nestor Ntahontuye
	office	BDI	GOV	prime minister	2025-08-05	-
person	Netumbo Nandi-Ndaitwah
	also	Nandi-Ndaitwah
	office	NAM	GOV	foreign minister	2012-12	2024-02
	office	NAM	GOV	president	2025-03-21	-
person	Newt Gingrich
	also	Gingrich
	office	USA	LEG	speaker of parliament	1995-01-04	1999-01-03
person	Ng Eng Hen
	office	SGP	GOV	defence minister	2011-05-21	2025-05-23
person	Ngo Xuan Lich
	office	VNM	GOV	defence minister	2016-04-09	2021-04-07
person	Ngozi Okonjo-Iweala
	also	Okonjo-Iweala
	office	NGA	GOV	finance minister	2003-07	2006-06
	office	NGA	GOV	finance minister	2011-08	2015-05-29
	office	IGO	-	World Trade Organization director-general	2021-03-01	-
person	Nguyen Minh Triet
	office	VNM	GOV	president	2006-06-27	2011-07-25
person	Nguyen Phu Trong
	also	Trong
	office	VNM	LEG	speaker of parliament	2006-06-26	2011-07-23
	office	VNM	GOV	general secretary	2011-01-19	2024-07-19
	office	VNM	GOV	president	2018-10-23	2021-04-05
person	Nguyen Tan Dung
	office	VNM	GOV	prime minister	2006-06-27	2016-04-06
person	Nguyen Xuan Phuc
	office	VNM	GOV	prime minister	2016-04-07	2021-04-05
	office	VNM	GOV	president	2021-04-05	2023-01-18
person	Nicanor Duarte
	also	Nicanor Duarte Frutos
	office	PRY	GOV	president	2003-08-15	2008-08-15
person	Nick Clegg
	office	GBR	GOV	deputy prime minister	2010-05-11	2015-05-08
person	Nickolay Mladenov
	also	Mladenov
	office	BGR	GOV	foreign minister	2010-01-27	2013-03-13
	office	UNO	-	special envoy for Iraq	2013-08	2015-02
	office	UNO	-	Middle East envoy	2015-02	2020-12-31
person	Nicola Sturgeon
	also	Sturgeon
	office	GBR	GOV	first minister of Scotland	2014-11-20	2023-03-28
person	Nicolae Ceaușescu
	also	Ceausescu
	also	Nicolae Ceausescu
	office	ROU	GOV	president	1974-03-28	1989-12-22
person	Nicolae Ciucă
	office	ROU	GOV	prime minister	2021-11-25	2023-06-12
person	Nicolae Timofti
	office	MDA	GOV	president	2012-03-23	2016-12-23
person	Nicolás Maduro
	also	Maduro
	office	VEN	GOV	foreign minister	2006-08-09	2013-01-15
	office	VEN	GOV	vice president	2012-10-13	2013-03-05
	office	VEN	GOV	president	2013-03-05	2026-01-03
person	Nicolas Sarkozy
	also	Sarkozy
	office	FRA	GOV	interior minister	2002-05-07	2004-03-30
	office	FRA	GOV	interior minister	2005-06-02	2007-03-26
	office	FRA	GOV	president	2007-05-16	2012-05-15
person	Nicole Fontaine
	office	EUR	LEG	European Parliament president	1999-07-20	2002-01-15
person	Nicos Anastasiades
	also	Anastasiades
	office	CYP	GOV	president	2013-02-28	2023-02-28
person	Nicu Popescu
	office	MDA	GOV	foreign minister	2021-08-06	2024-01-29
person	Nicușor Dan
	also	Nicusor Dan
	office	ROU	GOV	mayor of Bucharest	2020-10-26	2025-05-26
	office	ROU	GOV	president	2025-05-26	-
person	Nigel Farage
	also	Farage
	code	GBR	PTY OPP
person	Nika Gilauri
	office	GEO	GOV	prime minister	2009-02-06	2012-07-04
person	Nika Melia
	code	GEO	PTY OPP
person	Nikenike Vurobaravu
	office	VUT	GOV	president	2022-07-23	-
person	Nikita Khrushchev
	also	Khrushchev
	office	RUS	GOV	first secretary	1953-09-14	1964-10-14
person	Nikki Haley
	office	USA	GOV	governor	2011-01-12	2017-01-24
	office	USA	GOV	ambassador to the United Nations	2017-01-27	2018-12-31
person	Nikol Pashinyan
	also	Pashinyan
	also	Nikol Pashinian
	office	ARM	GOV	prime minister	2018-05-08	-
	code	ARM	OPP
person	Nikola Dimitrov
	office	MKD	GOV	foreign minister	2017-05-31	2020-08-30
person	Nikola Gruevski
	also	Gruevski
	office	MKD	GOV	prime minister	2006-08-27	2016-01-18
person	Nikola Selaković
	office	SRB	GOV	foreign minister	2020-10-28	2022-10-26
person	Nikolai Denkov
	office	BGR	GOV	prime minister	2023-06-06	2024-04-09
person	Nikolai Makarov
	office	RUS	MIL	chief of general staff	2008-06-03	2012-11-09
person	Nikolai Patrushev
	also	Patrushev
	office	RUS	SPY	FSB director	1999-08-09	2008-05-12
	office	RUS	GOV	secretary of the Security Council	2008-05-12	2024-05-12
person	Nikos Christodoulides
	also	Christodoulides
	office	CYP	GOV	foreign minister	2018-03-01	2022-01-10
	office	CYP	GOV	president	2023-02-28	-
person	Nikos Dendias
	also	Dendias
	office	GRC	GOV	foreign minister	2019-07-09	2023-05-26
	office	GRC	GOV	defence minister	2023-06-27	-
person	Nikos Kotzias
	also	Kotzias
	office	GRC	GOV	foreign minister	2015-01-27	2015-08-28
	office	GRC	GOV	foreign minister	2015-09-23	2018-10-20
person	Nikos Panagiotopoulos
	office	GRC	GOV	defence minister	2019-07-09	2023-05-26
person	Nilda Garré
	office	ARG	GOV	defence minister	2005-12-01	2010-12-15
person	Nimr al-Nimr
	code	SAU	REL OPP
person	Nino Burjanadze
	office	GEO	LEG	speaker of parliament	2001-11-09	2008-06-07
	office	GEO	GOV	president	2003-11-23	2004-01-25
	office	GEO	GOV	president	2007-11-25	2008-01-20
	code	GEO	OPP
person	Nirmala Sitharaman
	also	Sitharaman
	office	IND	GOV	defence minister	2017-09-03	2019-05-30
	office	IND	GOV	finance minister	2019-05-30	-
person	Nitish Kumar
	office	IND	GOV	chief minister of Bihar	2005-11-24	2014-05-20
	office	IND	GOV	chief minister of Bihar	2015-02-22	-
person	Niwatthamrong Boonsongpaisan
	office	THA	GOV	prime minister	2014-05-07	2014-05-22
person	Nkosazana Dlamini-Zuma
	also	Dlamini-Zuma
	office	ZAF	GOV	foreign minister	1999-06-17	2009-05-10
	office	IGO	-	African Union Commission chairperson	2012-10-15	2017-01-30
person	Nnamdi Kanu
	also	Kanu
	code	NGA	OPP
person	Nobuo Kishi
	office	JPN	GOV	defence minister	2020-09-16	2022-08-10
person	Nobutaka Machimura
	office	JPN	GOV	foreign minister	2004-09-27	2005-10-31
	office	JPN	GOV	foreign minister	2007-08-27	2007-09-26
	office	JPN	GOV	chief cabinet secretary	2007-09-26	2008-09-24
person	Nong Duc Manh
	office	VNM	LEG	speaker of parliament	1992-09-23	2001-06-27
	office	VNM	GOV	general secretary	2001-04-22	2011-01-19
person	Noor Wali Mehsud
	code	PAK	REB
person	Noordin Mohammad Top
	also	Noordin Top
	code	IMG	REB
person	Norbert Hofer
	code	AUT	PTY OPP
person	Norodom Ranariddh
	also	Prince Ranariddh
	also	Ranariddh
	office	KHM	GOV	prime minister	1993-07-02	1997-08-06
	office	KHM	LEG	speaker of parliament	1998-11-25	2006-03-14
	code	KHM	PTY
person	Norodom Sihamoni
	also	King Sihamoni
	office	KHM	GOV	king	2004-10-14	-
person	Norodom Sihanouk
	also	King Sihanouk
	also	Sihanouk
	office	KHM	GOV	king	1993-09-24	2004-10-07
person	Nosiviwe Mapisa-Nqakula
	office	ZAF	GOV	defence minister	2012-06-12	2021-08-05
	office	ZAF	LEG	speaker of parliament	2021-08-19	2024-04-03
person	Noureddine Bedoui
	office	DZA	GOV	interior minister	2015-05-14	2019-03-12
	office	DZA	GOV	prime minister	2019-03-12	2019-12-19
person	Nouri Abusahmain
	office	LBY	GOV	president	2013-06-25	2014-08-05
person	Nouri al-Maliki
	also	Maliki
	also	al-Maliki
	also	Nuri al-Maliki
	office	IRQ	GOV	prime minister	2006-05-20	2014-09-08
	office	IRQ	GOV	vice president	2014-09-09	2015-08
	code	IRQ	PTY
person	Novruz Mammadov
	office	AZE	GOV	prime minister	2018-04-21	2019-10-08
person	Nuhu Ribadu
	office	NGA	GOV	anti-corruption chief	2003	2007
	office	NGA	GOV	national security adviser	2023-06-19	-
person	Numan Kurtulmuş
	office	TUR	LEG	speaker of parliament	2023-06-07	-
person	Nur Hassan Hussein
	office	SOM	GOV	prime minister	2007-11-24	2009-02-14
person	Nur Misuari
	also	Misuari
	code	PHL	REB
person	Nurettin Canikli
	office	TUR	GOV	defence minister	2017-07-19	2018-07-09
person	Nursultan Nazarbayev
	also	Nazarbayev
	office	KAZ	GOV	president	1990-04-24	2019-03-20
person	Nyan Win
	office	MMR	GOV	foreign minister	2004-09-18	2011-03-30
person	Nyo Saw
	office	MMR	GOV	prime minister	2025-07-31	-
person	Oana Lungescu
	office	IGO	-	NATO spokeswoman	2010-12	2023-08
person	Ognyan Gerdzhikov
	office	BGR	GOV	prime minister	2017-01-27	2017-05-04
person	Ojo Maduekwe
	office	NGA	GOV	foreign minister	2007-07-26	2010-03-17
person	Olaf Scholz
	also	Scholz
	office	DEU	GOV	finance minister	2018-03-14	2021-12-08
	office	DEU	GOV	chancellor	2021-12-08	2025-05-06
person	Ólafur Ragnar Grímsson
	office	ISL	GOV	president	1996-08-01	2016-08-01
person	Oleg Deripaska
	also	Deripaska
	code	RUS	BUS
person	Oleh Tyahnybok
	code	UKR	PTY OPP
person	Oleksandr Syrskyi
	also	Syrskyi
	also	Oleksandr Syrsky
	also	Syrsky
	office	UKR	MIL	army chief	2024-02-08	-
person	Oleksandr Turchynov
	also	Turchynov
	office	UKR	GOV	president	2014-02-23	2014-06-07
person	Oleksii Reznikov
	also	Reznikov
	office	UKR	GOV	defence minister	2021-11-04	2023-09-05
person	Oleksiy Arestovych
	office	UKR	GOV	presidential adviser	2020-12	2023-01-17
person	Oleksiy Danilov
	office	UKR	GOV	secretary of the National Security Council	2019-10-03	2024-03-26
person	Oleksiy Honcharuk
	office	UKR	GOV	prime minister	2019-08-29	2020-03-04
person	Oliver Spasovski
	office	MKD	GOV	prime minister	2020-01-03	2020-08-30
person	Olivér Várhelyi
	office	IGO	-	enlargement commissioner	2019-12-01	2024-11-30
	office	IGO	-	health commissioner	2024-12-01	-
person	Olivier Nduhungirehe
	office	RWA	GOV	foreign minister	2024-06-12	-
person	Ollanta Humala
	also	Humala
	office	PER	GOV	president	2011-07-28	2016-07-28
person	Olli Rehn
	also	Rehn
	office	IGO	-	enlargement commissioner	2004-11-22	2010-02-09
	office	IGO	-	economic commissioner	2010-02-10	2014-07-01
person	Olof Palme
	office	SWE	GOV	prime minister	1982-10-08	1986-02-28
person	Olugbenga Ashiru
	office	NGA	GOV	foreign minister	2011-07-14	2013-09-11
person	Olusegun Obasanjo
	also	Obasanjo
	office	NGA	GOV	president	1976-02-13	1979-10-01
	office	NGA	GOV	president	1999-05-29	2007-05-29
person	Olzhas Bektenov
	office	KAZ	GOV	prime minister	2024-02-06	-
person	Omar Abdirashid Ali Sharmarke
	office	SOM	GOV	prime minister	2009-02-14	2010-09-21
	office	SOM	GOV	prime minister	2014-12-24	2017-03-01
person	Omar Abdullah
	office	IND	GOV	chief minister of Jammu and Kashmir	2009-01-05	2015-01-08
	office	IND	GOV	chief minister of Jammu and Kashmir	2024-10-16	-
	code	IND	PTY
person	Omar al-Bashir
	also	Bashir
	also	al-Bashir
	also	Omar Hassan al-Bashir
	also	Omar Bashir
	also	Omar el-Bashir
	office	SDN	GOV	president	1989-06-30	2019-04-11
person	Omar al-Razzaz
	also	Omar Razzaz
	office	JOR	GOV	prime minister	2018-06-14	2020-10-12
person	Omar Bongo
	office	GAB	GOV	president	1967-12-02	2009-06-08
person	Omar García Harfuch
	also	García Harfuch
	office	MEX	COP	security minister	2024-10-01	-
person	Omar Karami
	office	LBN	GOV	prime minister	2004-10-26	2005-04-19
person	Omar Suleiman
	office	EGY	SPY	intelligence chief	1993-01	2011-01-29
	office	EGY	GOV	vice president	2011-01-29	2011-02-11
person	Omurbek Tekebayev
	code	KGZ	OPP
person	Ong Keng Yong
	office	IGO	-	ASEAN secretary-general	2003-01-01	2007-12-31
person	Oriol Junqueras
	code	ESP	PTY OPP
person	Osama al-Nujaifi
	office	IRQ	LEG	speaker of parliament	2010-11-11	2014-07-15
	office	IRQ	GOV	vice president	2014-09	2015-08
person	Osama bin Laden
	also	bin Laden
	also	Usama bin Laden
	code	IMG	REB
person	Osama Hamad
	code	LBY	OPP
person	Osama Hamdan
	code	PSE	REB
person	Óscar Arias
	office	CRI	GOV	president	1986-05-08	1990-05-08
	office	CRI	GOV	president	2006-05-08	2010-05-08
person	Óscar Berger
	office	GTM	GOV	president	2004-01-14	2008-01-14
person	Óscar Romero
	also	Archbishop Romero
	code	SLV	REL
person	Osman Kavala
	also	Kavala
	code	TUR	CVL
person	Osman Saleh
	also	Osman Saleh Mohammed
	office	ERI	GOV	foreign minister	2007-04	-
person	Othman Jerandi
	office	TUN	GOV	foreign minister	2020-09-02	2023-02-07
person	Otmar Hasler
	office	LIE	GOV	prime minister	2001-04-05	2009-03-25
person	Otoniel
	also	Dairo Antonio Úsuga
	code	COL	CRM
person	Otto Pérez Molina
	office	GTM	GOV	president	2012-01-14	2015-09-03
person	Otto Schily
	office	DEU	GOV	interior minister	1998-10-27	2005-11-22
person	Ousmane Sonko
	also	Sonko
	office	SEN	GOV	prime minister	2024-04-02	-
	code	SEN	OPP
person	Ovidio Guzmán
	code	MEX	CRM
person	Owen Arthur
	office	BRB	GOV	prime minister	1994-09-07	2008-01-16
person	Özgür Özel
	office	TUR	OPP	opposition leader	2023-11-05	-
person	P. Chidambaram
	also	Palaniappan Chidambaram
	also	Chidambaram
	office	IND	GOV	finance minister	2004-05-22	2008-11-30
	office	IND	GOV	interior minister	2008-11-30	2012-07-31
	office	IND	GOV	finance minister	2012-07-31	2014-05-26
person	P.J. Patterson
	office	JAM	GOV	prime minister	1992-03-30	2006-03-30
person	P.V. Narasimha Rao
	also	Narasimha Rao
	office	IND	GOV	prime minister	1991-06-21	1996-05-16
person	P.W. Botha
	also	PW Botha
	office	ZAF	GOV	president	1984-09-14	1989-08-15
person	Paavo Lipponen
	office	FIN	GOV	prime minister	1995-04-13	2003-04-17
person	Pablo Beltrán
	code	COL	REB
person	Pablo Escobar
	also	Escobar
	code	COL	CRM
person	Pablo Iglesias
	office	ESP	GOV	deputy prime minister	2020-01-13	2021-03-31
	code	ESP	PTY
person	Pablo Quirno
	office	ARG	GOV	foreign minister	2025-10-28	-
person	Paddy Ashdown
	office	IGO	-	high representative	2002-05-27	2006-01-30
person	Paek Nam-sun
	office	PRK	GOV	foreign minister	1998-09	2007-01-02
person	Paetongtarn Shinawatra
	also	Paetongtarn
	office	THA	GOV	prime minister	2024-08-16	2025-08-29
person	Pagan Amum
	code	SSD	OPP
person	Pak Pong-ju
	office	PRK	GOV	premier	2003-09-03	2007-04-11
	office	PRK	GOV	premier	2013-04-01	2019-04-11
person	Pak Thae-song
	office	PRK	GOV	premier	2024-12-29	-
person	Pak Ui-chun
	office	PRK	GOV	foreign minister	2007-05-18	2014-04-09
person	Pakalitha Mosisili
	office	LSO	GOV	prime minister	1998-05-29	2012-06-08
	office	LSO	GOV	prime minister	2015-03-17	2017-06-16
person	Pål Jonson
	office	SWE	GOV	defence minister	2022-10-18	-
person	Pál Schmitt
	office	HUN	GOV	president	2010-08-06	2012-04-02
person	Pam Bondi
	office	USA	GOV	attorney general	2025-02-05	-
person	Panagiotis Pikrammenos
	office	GRC	GOV	prime minister	2012-05-16	2012-06-20
person	Panchen Lama
	also	the Panchen Lama
	code	CHN	REL
person	Pandeli Majko
	office	ALB	GOV	prime minister	1998-10-02	1999-10-29
	office	ALB	GOV	prime minister	2002-02-22	2002-07-31
person	Panos Kammenos
	also	Kammenos
	office	GRC	GOV	defence minister	2015-01-27	2019-01-13
person	Paolo Gentiloni
	also	Gentiloni
	office	ITA	GOV	foreign minister	2014-10-31	2016-12-12
	office	ITA	GOV	prime minister	2016-12-12	2018-06-01
	office	EUR	GOV	economy commissioner	2019-12-01	2024-11-30
person	Park Chung-hee
	office	KOR	GOV	president	1963-12-17	1979-10-26
person	Park Geun-hye
	office	KOR	GOV	president	2013-02-25	2017-03-10
	code	KOR	PTY
person	Park Jin
	office	KOR	GOV	foreign minister	2022-05-12	2024-01-10
person	Parnpree Bahiddha-nukara
	office	THA	GOV	foreign minister	2023-09-01	2024-04-28
person	Pascal Couchepin
	office	CHE	GOV	president	2003-01-01	2003-12-31
	office	CHE	GOV	president	2008-01-01	2008-12-31
person	Pascal Lamy
	also	Lamy
	office	EUR	GOV	trade commissioner	1999-09-16	2004-11-21
	office	IGO	-	WTO director-general	2005-09-01	2013-08-31
person	Pasteur Bizimungu
	office	RWA	GOV	president	1994-07-19	2000-03-23
person	Pat Cox
	office	EUR	LEG	European Parliament president	2002-01-15	2004-07-20
person	Patriarch Alexy II
	also	Alexy II
	office	RUS	REL	patriarch	1990-06-10	2008-12-05
person	Patriarch Kirill
	also	Kirill
	office	RUS	REL	patriarch	2009-02-01	-
person	Patrice Lumumba
	also	Lumumba
	office	COD	GOV	prime minister	1960-06-24	1960-09-05
person	Patrice Talon
	office	BEN	GOV	president	2016-04-06	-
person	Patrice Trovoada
	office	STP	GOV	prime minister	2014-11-25	2018-12-03
	office	STP	GOV	prime minister	2022-11-11	2025-01
person	Patricia Bullrich
	office	ARG	GOV	security minister	2015-12-10	2019-12-10
	office	ARG	GOV	security minister	2023-12-10	2025-12
person	Patricia Espinosa
	office	MEX	GOV	foreign minister	2006-12-01	2012-11-30
	office	UNO	-	climate chief	2016-07-18	2022-07
person	Patricio Aylwin
	office	CHL	GOV	president	1990-03-11	1994-03-11
person	Patrick Achi
	office	CIV	GOV	prime minister	2021-03-26	2023-10-06
person	Patrick Herminie
	office	SYC	GOV	president	2025-10-26	-
person	Patrick Manning
	office	TTO	GOV	prime minister	2001-12-24	2010-05-26
person	Patrick Muyaya
	office	COD	GOV	spokesman	2021-04-12	-
person	Patrick Shanahan
	office	USA	GOV	secretary of defense	2019-01-01	2019-06-23
person	Paul Bérenger
	office	MUS	GOV	prime minister	2003-09-30	2005-07-05
person	Paul Biya
	also	Biya
	office	CMR	GOV	president	1982-11-06	-
person	Paul Kagame
	also	Kagame
	office	RWA	GOV	president	2000-04-22	-
person	Paul Keating
	office	AUS	GOV	prime minister	1991-12-20	1996-03-11
person	Paul Malong
	also	Paul Malong Awan
	office	SSD	MIL	army chief	2014-04-23	2017-05-09
	code	SSD	REB
person	Paul Martin
	office	CAN	GOV	finance minister	1993-11-04	2002-06-02
	office	CAN	GOV	prime minister	2003-12-12	2006-02-06
person	Paul Rusesabagina
	also	Rusesabagina
	code	RWA	OPP
person	Paul Ryan
	office	USA	LEG	speaker of parliament	2015-10-29	2019-01-03
person	Paul Wolfowitz
	also	Wolfowitz
	office	USA	GOV	deputy secretary of defense	2001-03-02	2005-06-01
	office	IGO	-	World Bank president	2005-06-01	2007-06-30
person	Paul-Henri Sandaogo Damiba
	also	Damiba
	also	Paul-Henri Damiba
	office	BFA	GOV	president	2022-01-31	2022-09-30
person	Paulo Guedes
	office	BRA	GOV	economy minister	2019-01-01	2023-01-01
person	Paulo Portas
	office	PRT	GOV	defence minister	2002-04-06	2005-03-12
	office	PRT	GOV	foreign minister	2011-06-21	2013-07-24
person	Paulo Rangel
	office	PRT	GOV	foreign minister	2024-04-02	-
person	Pavel Filip
	office	MDA	GOV	prime minister	2016-01-20	2019-06-08
person	Pavlo Klimkin
	also	Klimkin
	office	UKR	GOV	foreign minister	2014-06-19	2019-08-29
person	Pedro Carmona
	also	Pedro Carmona Estanga
	office	VEN	GOV	leader	2002-04-12	2002-04-13
	code	VEN	BUS
person	Pedro Castillo
	office	PER	GOV	president	2021-07-28	2022-12-07
person	Pedro Morenés
	office	ESP	GOV	defence minister	2011-12-22	2016-11-04
person	Pedro Pablo Kuczynski
	also	Kuczynski
	office	PER	GOV	prime minister	2005-08-16	2006-07-28
	office	PER	GOV	president	2016-07-28	2018-03-23
person	Pedro Passos Coelho
	also	Passos Coelho
	office	PRT	GOV	prime minister	2011-06-21	2015-11-26
person	Pedro Pires
	office	CPV	GOV	president	2001-03-22	2011-09-09
person	Pedro Sánchez
	office	ESP	GOV	prime minister	2018-06-02	-
person	Pedro Sánchez Suárez
	also	Pedro Arnulfo Sánchez
	office	COL	GOV	defence minister	2025-03	-
person	Pedro Santana Lopes
	office	PRT	GOV	prime minister	2004-07-17	2005-03-12
person	Pekka Haavisto
	office	FIN	GOV	foreign minister	2019-06-06	2023-06-20
person	Penny Mordaunt
	office	GBR	GOV	defence secretary	2019-05-01	2019-07-24
	office	GBR	LEG	leader of the House of Commons	2022-09-06	2024-07-05
person	Penny Wong
	office	AUS	GOV	foreign minister	2022-05-23	-
person	Per Stig Møller
	office	DNK	GOV	foreign minister	2001-11-27	2010-02-23
person	Pere Aragonès
	office	ESP	GOV	president of Catalonia	2021-05-24	2024-08-10
person	Perfecto Yasay
	office	PHL	GOV	foreign minister	2016-06-30	2017-03-08
person	Perry Christie
	office	BHS	GOV	prime minister	2002-05-03	2007-05-04
	office	BHS	GOV	prime minister	2012-05-08	2017-05-11
person	Pervez Khattak
	office	PAK	GOV	chief minister of Khyber Pakhtunkhwa	2013-05-31	2018-06-06
	office	PAK	GOV	defence minister	2018-08-20	2022-04-10
person	Pervez Musharraf
	also	Musharraf
	also	General Musharraf
	office	PAK	MIL	army chief	1998-10-06	2007-11-28
	office	PAK	GOV	chief executive	1999-10-12	2002-11-21
	office	PAK	GOV	president	2001-06-20	2008-08-18
person	Petar Stoyanov
	office	BGR	GOV	president	1997-01-22	2002-01-22
person	Pete Buttigieg
	also	Buttigieg
	office	USA	GOV	transportation secretary	2021-02-03	2025-01-20
person	Pete Hegseth
	also	Hegseth
	office	USA	GOV	secretary of defense	2025-01-25	-
person	Peter Christian
	office	FSM	GOV	president	2015-05-11	2019-05-11
person	Peter Dutton
	also	Dutton
	office	AUS	GOV	interior minister	2017-12-20	2021-03-30
	office	AUS	GOV	defence minister	2021-03-30	2022-05-23
	office	AUS	OPP	opposition leader	2022-05-30	2025-05-03
person	Peter Hultqvist
	office	SWE	GOV	defence minister	2014-10-03	2022-10-17
person	Peter MacKay
	office	CAN	GOV	foreign minister	2006-02-06	2007-08-14
	office	CAN	GOV	defence minister	2007-08-14	2013-07-15
person	Péter Magyar
	code	HUN	PTY OPP
person	Peter Mandelson
	also	Mandelson
	office	EUR	GOV	trade commissioner	2004-11-22	2008-10-03
	office	GBR	GOV	business secretary	2008-10-03	2010-05-11
	office	GBR	GOV	ambassador to the United States	2025-02-10	2025-09-11
person	Peter Maurer
	office	NGO	GOV	Red Cross president	2012-07-01	2022-09-30
person	Péter Medgyessy
	office	HUN	GOV	prime minister	2002-05-27	2004-09-29
person	Peter Mutharika
	also	Mutharika
	office	MWI	GOV	president	2014-05-31	2020-06-28
	office	MWI	GOV	president	2025-10-04	-
person	Peter Navarro
	office	USA	GOV	trade adviser	2017-01-20	2021-01-20
	office	USA	GOV	trade adviser	2025-01-20	-
person	Peter O'Neill
	office	PNG	GOV	prime minister	2011-08-02	2019-05-29
person	Peter Obi
	office	NGA	GOV	governor of Anambra	2007-06	2014-03
	code	NGA	OPP
person	Peter Pace
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2005-09-30	2007-10-01
person	Peter Pellegrini
	also	Pellegrini
	office	SVK	GOV	prime minister	2018-03-22	2020-03-21
	office	SVK	LEG	speaker of parliament	2023-10-25	2024-04-07
	office	SVK	GOV	president	2024-06-15	-
person	Peter Robinson
	office	GBR	GOV	first minister of Northern Ireland	2008-06-05	2016-01-11
	code	GBR	PTY
person	Peter Stano
	office	EUR	GOV	foreign policy spokesman	2019-12	2024-11
person	Peter Struck
	office	DEU	GOV	defence minister	2002-07-19	2005-11-22
person	Péter Szijjártó
	also	Szijjártó
	office	HUN	GOV	foreign minister	2014-09-23	-
person	Petr Fiala
	also	Fiala
	office	CZE	GOV	prime minister	2021-11-28	2025-12-09
person	Petr Macinka
	office	CZE	GOV	foreign minister	2025-12-15	-
person	Petr Nečas
	office	CZE	GOV	prime minister	2010-06-28	2013-07-10
person	Petr Pavel
	office	IGO	MIL	chairman of the NATO Military Committee	2015-06-26	2018-06-29
	office	CZE	GOV	president	2023-03-09	-
person	Petro Poroshenko
	also	Poroshenko
	office	UKR	GOV	foreign minister	2009-10-09	2010-03-11
	office	UKR	GOV	president	2014-06-07	2019-05-20
	code	UKR	OPP
person	Petros Molyviatis
	office	GRC	GOV	foreign minister	2004-03-10	2006-02-15
person	Petru Lucinschi
	office	MDA	GOV	president	1997-01-15	2001-04-07
person	Petteri Orpo
	office	FIN	GOV	prime minister	2023-06-20	-
person	Pham Binh Minh
	office	VNM	GOV	foreign minister	2011-08-03	2021-04-08
person	Pham Gia Khiem
	office	VNM	GOV	foreign minister	2006-06-28	2011-08-03
person	Pham Minh Chinh
	office	VNM	GOV	prime minister	2021-04-05	-
person	Pham Thu Hang
	office	VNM	GOV	foreign ministry spokeswoman	2022-11	-
person	Phan Van Giang
	office	VNM	GOV	defence minister	2021-04-08	-
person	Phan Van Khai
	office	VNM	GOV	prime minister	1997-09-25	2006-06-27
person	Phil Goff
	office	NZL	GOV	foreign minister	1999-12-10	2005-10-19
	office	NZL	GOV	mayor of Auckland	2016-11-01	2022-10-28
person	Philémon Yang
	office	CMR	GOV	prime minister	2009-06-30	2019-01-04
	office	UNO	-	General Assembly president	2024-09-10	2025-09-09
person	Philip Breedlove
	also	Breedlove
	office	IGO	MIL	supreme allied commander	2013-05-13	2016-05-04
person	Philip Davis
	also	Philip Brave Davis
	office	BHS	GOV	prime minister	2021-09-17	-
person	Philip Hammond
	office	GBR	GOV	defence secretary	2011-10-14	2014-07-15
	office	GBR	GOV	foreign secretary	2014-07-15	2016-07-13
	office	GBR	GOV	chancellor of the exchequer	2016-07-13	2019-07-24
person	Philip J. Pierre
	also	Philip Pierre
	office	LCA	GOV	prime minister	2021-07-28	-
person	Philip Ruddock
	office	AUS	GOV	immigration minister	1996-03-11	2003-10-07
person	Philippe Douste-Blazy
	office	FRA	GOV	foreign minister	2005-06-02	2007-05-15
person	Philippe Lazzarini
	also	Lazzarini
	office	UNO	-	UNRWA commissioner-general	2020-03-18	2026-03-31
person	Phung Quang Thanh
	office	VNM	GOV	defence minister	2006-06-28	2016-04-08
person	Piedad Córdoba
	office	COL	LEG	senator	1994-07-20	2010-11
	office	COL	LEG	senator	2022-07-20	2024-01-20
person	Pierre Buyoya
	office	BDI	GOV	president	1996-07-25	2003-04-30
person	Pierre Charles
	office	DMA	GOV	prime minister	2000-10-03	2004-01-06
person	Pierre Gemayel
	office	LBN	GOV	industry minister	2005-07-19	2006-11-21
person	Pierre Moscovici
	also	Moscovici
	office	FRA	GOV	finance minister	2012-05-16	2014-03-31
	office	IGO	-	economic commissioner	2014-11-01	2019-11-30
person	Pierre Nkurunziza
	also	Nkurunziza
	office	BDI	GOV	president	2005-08-26	2020-06-08
person	Pierre Pettigrew
	office	CAN	GOV	foreign minister	2004-07-20	2006-02-06
person	Pierre Poilievre
	also	Poilievre
	office	CAN	OPP	opposition leader	2022-09-10	-
person	Pierre Trudeau
	office	CAN	GOV	prime minister	1968-04-20	1979-06-04
	office	CAN	GOV	prime minister	1980-03-03	1984-06-30
person	Pietro Parolin
	also	Cardinal Parolin
	office	VAT	REL	secretary of state	2013-10-15	-
person	Pim Fortuyn
	also	Fortuyn
	code	NLD	PTY OPP
person	Pita Limjaroenrat
	code	THA	PTY OPP
person	Plamen Oresharski
	office	BGR	GOV	prime minister	2013-05-29	2014-08-06
person	Pol Pot
	office	KHM	GOV	leader	1975-04-17	1979-01-07
	code	KHM	REB
person	Pope Benedict XVI
	also	Benedict XVI
	also	Joseph Ratzinger
	office	VAT	REL	pope	2005-04-19	2013-02-28
person	Pope Francis
	also	Jorge Bergoglio
	also	Jorge Mario Bergoglio
	office	VAT	REL	pope	2013-03-13	2025-04-21
person	Pope John Paul II
	also	John Paul II
	office	VAT	REL	pope	1978-10-16	2005-04-02
person	Pope Leo XIV
	also	Leo XIV
	also	Pope Leo
	also	Robert Prevost
	office	VAT	REL	pope	2025-05-08	-
person	Pope Shenouda III
	also	Shenouda III
	office	EGY	REL	pope	1971-11-14	2012-03-17
person	Pope Tawadros II
	also	Tawadros II
	office	EGY	REL	pope	2012-11-18	-
person	Porfirio Lobo
	office	HND	GOV	president	2010-01-27	2014-01-27
person	Porter Goss
	office	USA	SPY	CIA director	2004-09-24	2006-05-26
person	Portia Simpson Miller
	office	JAM	GOV	prime minister	2006-03-30	2007-09-11
	office	JAM	GOV	prime minister	2012-01-05	2016-03-03
person	Poul Nyrup Rasmussen
	office	DNK	GOV	prime minister	1993-01-25	2001-11-27
person	Prabowo Subianto
	also	Prabowo
	office	IDN	GOV	defence minister	2019-10-23	2024-10-20
	office	IDN	GOV	president	2024-10-20	-
person	Prachanda
	also	Pushpa Kamal Dahal
	also	Pushpa Kamal Dahal Prachanda
	office	NPL	GOV	prime minister	2008-08-18	2009-05-25
	office	NPL	GOV	prime minister	2016-08-04	2017-06-07
	office	NPL	GOV	prime minister	2022-12-26	2024-07-15
	code	NPL	REB PTY
person	Prak Sokhonn
	office	KHM	GOV	foreign minister	2016-04-05	2023-08-22
	office	KHM	GOV	foreign minister	2024-11-20	-
person	Pranab Mukherjee
	also	Mukherjee
	office	IND	GOV	defence minister	2004-05-22	2006-10-24
	office	IND	GOV	foreign minister	2006-10-24	2009-05-22
	office	IND	GOV	finance minister	2009-01-24	2012-06-26
	office	IND	GOV	president	2012-07-25	2017-07-25
person	Pratibha Patil
	office	IND	GOV	president	2007-07-25	2012-07-25
person	Pravind Jugnauth
	office	MUS	GOV	prime minister	2017-01-23	2024-11-13
person	Prawit Wongsuwan
	also	Prawit Wongsuwon
	office	THA	GOV	defence minister	2008-12-20	2011-08-09
	office	THA	GOV	defence minister	2014-08-30	2019-07-10
	office	THA	GOV	deputy prime minister	2014-08-30	2023-09-01
person	Prayut Chan-o-cha
	also	Prayuth Chan-ocha
	also	Prayuth
	also	Prayut Chan-ocha
	also	Prayut
	office	THA	MIL	army chief	2010-10-01	2014-09-30
	office	THA	GOV	prime minister	2014-08-24	2023-08-22
	office	THA	GOV	defence minister	2019-07-16	2023-08-22
person	Prince Albert II
	office	MCO	GOV	prince	2005-04-06	-
person	Prince Hamzah
	also	Hamzah bin Hussein
	office	JOR	GOV	crown prince	1999-02-07	2004-11-28
person	Prince Harry
	office	GBR	GOV	prince	1984-09-15	-
person	Prince Nayef
	also	Nayef bin Abdulaziz
	office	SAU	GOV	interior minister	1975	2012-06-16
	office	SAU	GOV	crown prince	2011-10-27	2012-06-16
person	Prince Rainier III
	also	Prince Rainier
	office	MCO	GOV	prince	1949-05-09	2005-04-06
person	Prince Sultan
	also	Sultan bin Abdulaziz
	office	SAU	GOV	defence minister	1963	2011-10-22
	office	SAU	GOV	crown prince	2005-08-01	2011-10-22
person	Prince William
	office	GBR	GOV	prince	1982-06-21	-
person	Prithvirajsing Roopun
	office	MUS	GOV	president	2019-12-02	2024-12-02
person	Priti Patel
	office	GBR	GOV	home secretary	2019-07-24	2022-09-06
person	Prokopis Pavlopoulos
	office	GRC	GOV	interior minister	2004-03-10	2009-10-06
	office	GRC	GOV	president	2015-03-13	2020-03-13
person	Purnomo Yusgiantoro
	office	IDN	GOV	defence minister	2009-10-22	2014-10-20
person	Qaboos bin Said
	also	Sultan Qaboos
	office	OMN	GOV	sultan	1970-07-23	2020-01-10
person	Qais al-Khazali
	code	IRQ	PRM
person	Qamar Javed Bajwa
	also	Bajwa
	also	Qamar Bajwa
	office	PAK	MIL	army chief	2016-11-29	2022-11-29
person	Qassem Soleimani
	also	Soleimani
	also	Qasem Soleimani
	also	Qassim Suleimani
	also	Suleimani
	office	IRN	MIL	Quds Force commander	1998	2020-01-03
person	Qazi Hussain Ahmed
	code	PAK	PTY REL
person	Qian Qichen
	office	CHN	GOV	foreign minister	1988-04-12	1998-03-18
	office	CHN	GOV	vice premier	1993	2003-03
person	Qin Gang
	office	CHN	GOV	ambassador to the United States	2021-07	2023-01
	office	CHN	GOV	foreign minister	2022-12-30	2023-07-25
person	Queen Beatrix
	office	NLD	GOV	queen	1980-04-30	2013-04-30
person	Queen Rania
	office	JOR	GOV	queen	1999-03-22	-
person	Quim Torra
	office	ESP	GOV	president of Catalonia	2018-05-17	2020-09-28
person	Qusay Hussein
	code	IRQ	ELI
person	Raanan Gissin
	also	Ra'anan Gissin
	office	ISR	GOV	spokesman	2001-03	2006-01
person	Rached Ghannouchi
	also	Rachid Ghannouchi
	also	Ghannouchi
	office	TUN	LEG	speaker of parliament	2019-11-13	2021-07-25
	code	TUN	PTY OPP
person	Rachel Reeves
	office	GBR	GOV	chancellor of the exchequer	2024-07-05	-
person	Radmila Šekerinska
	office	MKD	GOV	defence minister	2017-05-31	2022-01-16
	office	IGO	-	NATO deputy secretary-general	2024-12	-
	office	MKD	GOV	prime minister	2004-05	2004-06
	office	MKD	GOV	prime minister	2004-11	2004-12
person	Radosław Sikorski
	also	Radek Sikorski
	also	Sikorski
	office	POL	GOV	defence minister	2005-10-31	2007-02-07
	office	POL	GOV	foreign minister	2007-11-16	2014-09-22
	office	POL	GOV	foreign minister	2023-12-13	-
person	Radovan Karadžić
	also	Karadzic
	office	BIH	GOV	president of Republika Srpska	1992-04-07	1996-07-19
person	Rafael Bielsa
	office	ARG	GOV	foreign minister	2003-05-25	2005-12-01
person	Rafael Caldera
	office	VEN	GOV	president	1994-02-02	1999-02-02
person	Rafael Correa
	also	Correa
	office	ECU	GOV	president	2007-01-15	2017-05-24
	code	ECU	PTY
person	Rafael Grossi
	also	Grossi
	also	Rafael Mariano Grossi
	office	UNO	-	IAEA director general	2019-12-03	-
person	Rafał Trzaskowski
	also	Trzaskowski
	office	POL	GOV	mayor of Warsaw	2018-11-22	-
person	Rafik Hariri
	also	Rafiq Hariri
	also	Rafik al-Hariri
	also	Rafiq al-Hariri
	office	LBN	GOV	prime minister	1992-10-31	1998-12-02
	office	LBN	GOV	prime minister	2000-10-26	2004-10-21
	code	LBN	PTY
person	Raheel Sharif
	office	PAK	MIL	army chief	2013-11-29	2016-11-29
person	Rahm Emanuel
	office	USA	GOV	White House chief of staff	2009-01-20	2010-10-01
	office	USA	GOV	mayor of Chicago	2011-05-16	2019-05-20
	office	USA	GOV	ambassador to Japan	2022-01	2025-01
person	Rahul Gandhi
	office	IND	OPP	opposition leader	2024-06-09	-
	code	IND	PTY OPP
person	Raif Badawi
	code	SAU	CVL
person	Raila Odinga
	also	Odinga
	office	KEN	GOV	prime minister	2008-04-17	2013-04-09
	code	KEN	OPP
person	Raimonds Vējonis
	office	LVA	GOV	president	2015-07-08	2019-07-08
person	Raimundo Pereira
	office	GNB	GOV	president	2009-03-03	2009-09-08
	office	GNB	GOV	president	2012-01-09	2012-04-12
person	Raja Pervaiz Ashraf
	also	Raja Pervez Ashraf
	office	PAK	GOV	prime minister	2012-06-22	2013-03-25
	office	PAK	LEG	speaker of parliament	2022-04-16	2024-03-01
person	Rajiv Gandhi
	office	IND	GOV	prime minister	1984-10-31	1989-12-02
person	Rajnath Singh
	office	IND	GOV	interior minister	2014-05-26	2019-05-30
	office	IND	GOV	defence minister	2019-05-31	-
person	Ralph Gonsalves
	office	VCT	GOV	prime minister	2001-03-29	2025-11-28
person	Ram Baran Yadav
	office	NPL	GOV	president	2008-07-23	2015-10-29
person	Ram Chandra Poudel
	also	Ram Chandra Paudel
	office	NPL	GOV	president	2023-03-13	-
person	Ram Nath Kovind
	office	IND	GOV	president	2017-07-25	2022-07-25
person	Ramadan Shallah
	also	Ramadan Abdullah Shallah
	code	PSE	REB
person	Rami Hamdallah
	also	Hamdallah
	office	PSE	GOV	prime minister	2013-06-06	2019-04-14
person	Ramin Mehmanparast
	also	Mehmanparast
	office	IRN	GOV	foreign ministry spokesman	2009-07	2013-08
person	Ramtane Lamamra
	also	Lamamra
	office	DZA	GOV	foreign minister	2013-09-11	2017-05-25
	office	DZA	GOV	foreign minister	2021-07-07	2023-03-18
	office	UNO	-	special envoy for Sudan	2023-11-17	2025
person	Ramush Haradinaj
	also	Haradinaj
	office	KOS	GOV	prime minister	2004-12-03	2005-03-08
	office	KOS	GOV	prime minister	2017-09-09	2020-02-03
	code	KOS	PTY
person	Ramzan Kadyrov
	also	Kadyrov
	office	RUS	GOV	prime minister of Chechnya	2006-03-04	2007-02-15
	office	RUS	GOV	president of Chechnya	2007-02-15	-
person	Rana Sanaullah
	office	PAK	GOV	interior minister	2022-04-19	2023-08-10
person	Randhir Jaiswal
	office	IND	GOV	foreign ministry spokesman	2024-01	-
person	Rangin Dadfar Spanta
	also	Rangeen Dadfar Spanta
	office	AFG	GOV	foreign minister	2006-04-20	2010-01-18
	office	AFG	GOV	national security adviser	2010-01	2014-09
person	Ranil Wickremesinghe
	also	Wickremesinghe
	office	LKA	GOV	prime minister	1993-05-07	1994-08-19
	office	LKA	GOV	prime minister	2001-12-09	2004-04-06
	office	LKA	GOV	prime minister	2015-01-09	2018-10-26
	office	LKA	GOV	prime minister	2018-12-16	2019-11-21
	office	LKA	GOV	prime minister	2022-05-12	2022-07-21
	office	LKA	GOV	president	2022-07-21	2024-09-23
person	Rao Sikandar Iqbal
	office	PAK	GOV	defence minister	2002-11-23	2007-11-15
person	Raoul Cédras
	office	HTI	GOV	leader	1991-09-30	1994-10-12
person	Rashad al-Alimi
	also	Alimi
	also	Rashad Mohammed al-Alimi
	office	YEM	GOV	president	2022-04-07	-
person	Rashid Nurgaliyev
	office	RUS	GOV	interior minister	2003-12-24	2012-05-21
person	Raşit Meredow
	also	Rashid Meredov
	office	TKM	GOV	foreign minister	2001-07-07	-
person	Ratko Mladić
	also	Mladic
	code	BIH	MIL
person	Rauf Denktash
	also	Denktash
	office	CYP	GOV	president of Northern Cyprus	1983-11-15	2005-04-24
person	Raúl Alfonsín
	office	ARG	GOV	president	1983-12-10	1989-07-08
person	Raúl Castro
	office	CUB	GOV	defence minister	1959-10	2008-02-24
	office	CUB	GOV	president	2006-07-31	2018-04-19
	office	CUB	GOV	first secretary	2011-04-19	2021-04-19
person	Raul Khajimba
	also	Raul Khadzhimba
	office	GEO	GOV	president of Abkhazia	2014-09-25	2020-01-12
person	Raúl Reyes
	code	COL	REB
person	Ray Odierno
	also	Raymond Odierno
	office	USA	MIL	commander in Iraq	2008-09-16	2010-09-01
	office	USA	MIL	army chief of staff	2011-09-07	2015-08-14
person	Razali Ismail
	office	UNO	-	special envoy for Myanmar	2000-04	2006-01
person	Rebiya Kadeer
	also	Kadeer
	code	CHN	OPP
person	Recep Tayyip Erdoğan
	also	Erdogan
	also	Recep Erdogan
	also	Tayyip Erdogan
	office	TUR	GOV	prime minister	2003-03-14	2014-08-28
	office	TUR	GOV	president	2014-08-28	-
person	Rehman Malik
	office	PAK	GOV	interior minister	2008-03	2013-03-16
person	Ren Zhengfei
	code	CHN	BUS
person	Renato Ruggiero
	office	ITA	GOV	foreign minister	2001-06-11	2002-01-06
person	René Harris
	office	NRU	GOV	president	2001-03-30	2003-01-09
person	René Préval
	also	Préval
	office	HTI	GOV	president	1996-02-07	2001-02-07
	office	HTI	GOV	president	2006-05-14	2011-05-14
person	Retno Marsudi
	office	IDN	GOV	foreign minister	2014-10-27	2024-10-20
person	Reuven Rivlin
	also	Rivlin
	office	ISR	LEG	speaker of parliament	2003-03-10	2006-03-28
	office	ISR	LEG	speaker of parliament	2009-03-30	2013-02-22
	office	ISR	GOV	president	2014-07-24	2021-07-07
person	Rex Tillerson
	also	Tillerson
	office	USA	GOV	secretary of state	2017-02-01	2018-03-31
person	Rexhep Meidani
	office	ALB	GOV	president	1997-07-24	2002-07-24
person	Reza Pahlavi
	code	IRN	OPP
person	Ri Son-gwon
	office	PRK	GOV	foreign minister	2020-01	2022-06
person	Ri Su-yong
	office	PRK	GOV	foreign minister	2014-04-09	2016-05
person	Ri Yong-ho
	office	PRK	GOV	foreign minister	2016-05	2020-01
person	Riad al-Asaad
	code	SYR	REB
person	Riad Salameh
	also	Riad Salame
	office	LBN	GOV	central bank governor	1993-08-01	2023-07-31
person	Ricardo Alarcón
	office	CUB	LEG	speaker of parliament	1993-02-24	2013-02-24
person	Ricardo Lagos
	also	Lagos Escobar
	office	CHL	GOV	president	2000-03-11	2006-03-11
person	Ricardo Maduro
	office	HND	GOV	president	2002-01-27	2006-01-27
person	Ricardo Martinelli
	also	Martinelli
	office	PAN	GOV	president	2009-07-01	2014-07-01
person	Ricardo Patiño
	office	ECU	GOV	foreign minister	2010-01-26	2016-03-03
person	Ricardo Sanchez
	office	USA	MIL	commander in Iraq	2003-06-14	2004-07-01
person	Richard Boucher
	office	USA	GOV	State Department spokesman	2000-05	2005-06
person	Richard Butler
	office	UNO	-	chief weapons inspector	1997-07-01	1999-06-30
person	Richard Holbrooke
	also	Holbrooke
	office	USA	GOV	ambassador to the United Nations	1999-08-25	2001-01-20
	office	USA	GOV	special envoy	2009-01-22	2010-12-13
person	Richard Lugar
	office	USA	LEG	senator	1977-01-03	2013-01-03
person	Richard Marles
	also	Marles
	office	AUS	GOV	deputy prime minister	2022-05-23	-
	office	AUS	GOV	defence minister	2022-06-01	-
person	Richard Myers
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2001-10-01	2005-09-30
person	Richard Nixon
	also	Nixon
	office	USA	GOV	president	1969-01-20	1974-08-09
person	Rick Houenipwela
	office	SLB	GOV	prime minister	2017-11-16	2019-04-24
person	Rick Perry
	office	USA	GOV	governor	2000-12-21	2015-01-20
	office	USA	GOV	energy secretary	2017-03-02	2019-12-01
person	Riek Machar
	also	Machar
	office	SSD	GOV	vice president	2011-07-10	2013-07-23
	office	SSD	GOV	vice president	2016-04-26	2016-07-23
	office	SSD	GOV	vice president	2020-02-22	2025-09-11
	code	SSD	REB
person	Rigathi Gachagua
	also	Gachagua
	office	KEN	GOV	vice president	2022-09-13	2024-10-18
	code	KEN	OPP
person	Rigoberta Menchú
	code	GTM	CVL
person	Rimtalba Jean Emmanuel Ouédraogo
	office	BFA	GOV	prime minister	2024-12-09	-
person	Rinat Akhmetov
	also	Akhmetov
	code	UKR	BUS
person	Rishi Sunak
	also	Sunak
	office	GBR	GOV	chancellor of the exchequer	2020-02-13	2022-07-05
	office	GBR	GOV	prime minister	2022-10-25	2024-07-05
	office	GBR	OPP	opposition leader	2024-07-05	2024-11-02
person	Rivo Rakotovao
	office	MDG	GOV	president	2018-09-07	2019-01-19
person	Riyad al-Maliki
	also	Riad Malki
	also	Riad al-Malki
	office	PSE	GOV	foreign minister	2007-06-15	2024-03-31
person	Riyad Hijab
	also	Riad Hijab
	office	SYR	GOV	prime minister	2012-06-23	2012-08-06
	code	SYR	OPP
person	Riyad Mansour
	office	PSE	GOV	ambassador to the United Nations	2005-11	-
person	Rob Ford
	office	CAN	GOV	mayor of Toronto	2010-12-01	2014-11-30
person	Rob Jetten
	office	NLD	GOV	prime minister	2026-02-23	-
person	Rob Nicholson
	office	CAN	GOV	defence minister	2013-07-15	2015-02-09
	office	CAN	GOV	foreign minister	2015-02-09	2015-11-04
person	Robert Abela
	office	MLT	GOV	prime minister	2020-01-13	-
person	Robert Beugré Mambé
	office	CIV	GOV	prime minister	2023-10-17	-
person	Robert F. Kennedy Jr.
	also	RFK Jr.
	office	USA	GOV	health secretary	2025-02-13	-
person	Robert Fico
	also	Fico
	office	SVK	GOV	prime minister	2006-07-04	2010-07-08
	office	SVK	GOV	prime minister	2012-04-04	2018-03-22
	office	SVK	GOV	prime minister	2023-10-25	-
person	Robert Gates
	office	USA	SPY	CIA director	1991-11-06	1993-01-20
	office	USA	GOV	secretary of defense	2006-12-18	2011-07-01
person	Robert Gibbs
	office	USA	GOV	White House spokesman	2009-01-20	2011-02-11
person	Robert Golob
	office	SVN	GOV	prime minister	2022-06-01	-
person	Robert Guéï
	office	CIV	GOV	president	1999-12-24	2000-10-26
person	Robert Habeck
	also	Habeck
	office	DEU	GOV	economy minister	2021-12-08	2025-05-06
person	Robert Hill
	office	AUS	GOV	defence minister	2001-11-26	2006-01-27
person	Robert Kaliňák
	office	SVK	GOV	defence minister	2023-10-25	-
person	Robert Kocharyan
	also	Robert Kocharian
	also	Kocharian
	also	Kocharyan
	office	ARM	GOV	president	1998-02-04	2008-04-09
	code	ARM	OPP
person	Robert Lighthizer
	also	Lighthizer
	office	USA	GOV	trade representative	2017-05-15	2021-01-20
person	Robert Malley
	office	USA	GOV	special envoy	2021-01-28	2023-06
person	Robert Mueller
	also	Mueller
	office	USA	COP	FBI director	2001-09-04	2013-09-04
	office	USA	JUD	special counsel	2017-05-17	2019-05-29
person	Robert Mugabe
	also	Mugabe
	office	ZWE	GOV	prime minister	1980-04-18	1987-12-31
	office	ZWE	GOV	president	1987-12-31	2017-11-21
person	Robert O'Brien
	also	Robert C. O'Brien
	office	USA	GOV	national security adviser	2019-09-18	2021-01-20
person	Robert Serry
	also	Serry
	office	UNO	-	Middle East envoy	2007-11	2015-03
person	Robert Zoellick
	also	Zoellick
	office	USA	GOV	trade representative	2001-02-07	2005-02-22
	office	USA	GOV	deputy secretary of state	2005-02-22	2006-07-07
	office	IGO	-	World Bank president	2007-07-01	2012-06-30
person	Roberta Metsola
	also	Metsola
	office	EUR	LEG	European Parliament president	2022-01-18	-
person	Roberta Pinotti
	office	ITA	GOV	defence minister	2014-02-22	2018-06-01
person	Roberto Azevêdo
	office	IGO	-	WTO director-general	2013-09-01	2020-08-31
person	Roberto Lavagna
	also	Lavagna
	office	ARG	GOV	economy minister	2002-04-27	2005-11-28
person	Roberto Micheletti
	also	Micheletti
	office	HND	GOV	president	2009-06-28	2010-01-27
person	Robin Cook
	office	GBR	GOV	foreign secretary	1997-05-02	2001-06-08
person	Robinah Nabbanja
	office	UGA	GOV	prime minister	2021-06-14	-
person	Roch Marc Christian Kaboré
	also	Roch Kaboré
	also	Roch Marc Kabore
	office	BFA	GOV	president	2015-12-29	2022-01-24
person	Rodolphe Haykal
	office	LBN	MIL	army chief	2025-03-13	-
person	Rodrigo Chaves
	office	CRI	GOV	president	2022-05-08	-
person	Rodrigo Duterte
	also	Duterte
	office	PHL	GOV	mayor of Davao	2001-06-30	2010-06-30
	office	PHL	GOV	mayor of Davao	2013-06-30	2016-06-30
	office	PHL	GOV	president	2016-06-30	2022-06-30
person	Rodrigo Maia
	office	BRA	LEG	speaker of parliament	2016-07-14	2021-02-01
person	Rodrigo Paz
	also	Rodrigo Paz Pereira
	office	BOL	GOV	president	2025-11-08	-
person	Rodrigo Rato
	also	Rato
	office	ESP	GOV	economy minister	1996-05-06	2004-04-18
	office	IGO	-	IMF managing director	2004-06-07	2007-10-31
person	Rodrigo Rivera
	office	COL	GOV	defence minister	2010-08-07	2011-09-05
person	Roh Moo-hyun
	office	KOR	GOV	president	2003-02-25	2008-02-25
person	Roh Tae-woo
	office	KOR	GOV	president	1988-02-25	1993-02-25
person	Rohitha Bogollagama
	office	LKA	GOV	foreign minister	2007-01-28	2010-04
person	Rolandas Paksas
	office	LTU	GOV	president	2003-02-26	2004-04-06
person	Rolando Álvarez
	code	NIC	REL
person	Roman Abramovich
	also	Abramovich
	office	RUS	GOV	governor of Chukotka	2000-12-24	2008-07-03
	code	RUS	BUS
person	Roman Golovchenko
	office	BLR	GOV	prime minister	2020-06-04	2025-03-10
person	Roman Protasevich
	also	Protasevich
	also	Raman Pratasevich
	code	BLR	JRN OPP
person	Romano Prodi
	also	Prodi
	office	ITA	GOV	prime minister	1996-05-17	1998-10-21
	office	EUR	GOV	European Commission president	1999-09-16	2004-11-21
	office	ITA	GOV	prime minister	2006-05-17	2008-05-08
person	Ron Dermer
	also	Dermer
	office	ISR	GOV	ambassador to the United States	2013-09	2021-01
	office	ISR	GOV	strategic affairs minister	2022-12-29	2025-11
person	Ron DeSantis
	also	DeSantis
	office	USA	GOV	governor	2019-01-08	-
person	Ronald dela Rosa
	office	PHL	COP	police chief	2016-07-01	2018-04-19
	office	PHL	LEG	senator	2019-06-30	-
person	Ronald Lamola
	office	ZAF	GOV	foreign minister	2024-07-03	-
person	Ronald Noble
	office	IGO	COP	Interpol secretary-general	2000-11-03	2014-11-07
person	Ronald Reagan
	also	Reagan
	office	USA	GOV	president	1981-01-20	1989-01-20
person	Ronald Venetiaan
	office	SUR	GOV	president	2000-08-12	2010-08-12
person	Ronen Bar
	office	ISR	SPY	Shin Bet chief	2021-10-13	2025-06-15
person	Roosevelt Skerrit
	office	DMA	GOV	prime minister	2004-01-08	-
person	Rosario Murillo
	also	Murillo
	office	NIC	GOV	vice president	2017-01-10	2025-02-18
	office	NIC	GOV	co-president	2025-02-18	-
person	Rose Francine Rogombé
	office	GAB	GOV	president	2009-06-10	2009-10-16
person	Rosemary DiCarlo
	office	UNO	-	political affairs chief	2018-05-01	-
person	Rosen Plevneliev
	office	BGR	GOV	president	2012-01-22	2017-01-22
person	Rosen Zhelyazkov
	office	BGR	GOV	prime minister	2025-01-16	-
person	Rosie Douglas
	office	DMA	GOV	prime minister	2000-02-03	2000-10-01
person	Roy Bennett
	code	ZWE	OPP
person	Roy Chaderton
	office	VEN	GOV	foreign minister	2002-05	2004-02
person	Roza Otunbayeva
	also	Otunbayeva
	office	KGZ	GOV	president	2010-04-07	2011-12-01
	office	UNO	-	special representative for Afghanistan	2022-09-02	2025-09
person	Ruben Brekelmans
	office	NLD	GOV	defence minister	2024-07-02	2026-02-23
person	Ruben Vardanyan
	also	Vardanyan
	code	ARM	BUS
person	Rudolf Scharping
	office	DEU	GOV	defence minister	1998-10-27	2002-07-18
person	Rudolf Schuster
	office	SVK	GOV	president	1999-06-15	2004-06-15
person	Rudy Giuliani
	also	Rudolph Giuliani
	also	Giuliani
	office	USA	GOV	mayor of New York	1994-01-01	2001-12-31
person	Ruhakana Rugunda
	office	UGA	GOV	prime minister	2014-09-18	2021-06-14
person	Ruhollah Khomeini
	also	Khomeini
	also	Ayatollah Khomeini
	office	IRN	GOV	supreme leader	1979-12-03	1989-06-03
person	Rui Maria de Araújo
	office	TLS	GOV	prime minister	2015-02-16	2017-09-15
person	Rumen Radev
	also	Radev
	office	BGR	GOV	president	2017-01-22	2026-01-23
person	Rupiah Banda
	office	ZMB	GOV	president	2008-06-29	2011-09-23
person	Ruslan Stefanchuk
	office	UKR	LEG	speaker of parliament	2021-10-08	-
person	Russ Kun
	office	NRU	GOV	president	2022-09-29	2023-10-25
person	Russell Dlamini
	office	SWZ	GOV	prime minister	2023-11-06	-
person	Rustem Umerov
	also	Umerov
	office	UKR	GOV	defence minister	2023-09-06	2025-07-17
	office	UKR	GOV	secretary of the National Security Council	2025-07-18	-
person	Ruud Lubbers
	also	Lubbers
	office	NLD	GOV	prime minister	1982-11-04	1994-08-22
	office	UNO	-	High Commissioner for Refugees	2001-01-01	2005-02-20
person	Ryamizard Ryacudu
	office	IDN	MIL	army chief	2002-06	2005-02
	office	IDN	GOV	defence minister	2014-10-27	2019-10-20
person	Ryan Crocker
	office	USA	GOV	ambassador to Iraq	2007-03-29	2009-02-13
	office	USA	GOV	ambassador to Afghanistan	2011-07-25	2012-07-23
person	S. Jaishankar
	also	Subrahmanyam Jaishankar
	also	Jaishankar
	office	IND	GOV	foreign secretary	2015-01-28	2018-01-28
	office	IND	GOV	foreign minister	2019-05-30	-
person	S. Jayakumar
	office	SGP	GOV	foreign minister	1994-01	2004-08-12
person	S.M. Krishna
	also	SM Krishna
	office	IND	GOV	foreign minister	2009-05-22	2012-10-26
person	S.P. Thamilselvan
	also	SP Thamilselvan
	code	LKA	REB
person	S.R. Nathan
	office	SGP	GOV	president	1999-09-01	2011-08-31
person	Saad al-Abdullah al-Sabah
	office	KWT	GOV	crown prince	1978	2006-01-15
	office	KWT	GOV	emir	2006-01-15	2006-01-24
person	Saad Hariri
	also	Saad al-Hariri
	office	LBN	GOV	prime minister	2009-11-09	2011-06-13
	office	LBN	GOV	prime minister	2016-12-18	2020-01-21
	code	LBN	PTY
person	Saadeddine El Othmani
	also	Saad-Eddine El Othmani
	office	MAR	GOV	foreign minister	2012-01-03	2013-10-10
	office	MAR	GOV	prime minister	2017-04-05	2021-10-07
person	Saadoun al-Dulaimi
	office	IRQ	GOV	defence minister	2005-05-08	2006-05
	office	IRQ	GOV	defence minister	2011-08	2014-09
person	Sabah al-Ahmad al-Sabah
	also	Sheikh Sabah al-Ahmad al-Sabah
	also	Sabah al-Ahmad al-Jaber al-Sabah
	office	KWT	GOV	foreign minister	1978	2003-07
	office	KWT	GOV	prime minister	2003-07-13	2006-01-29
	office	KWT	GOV	emir	2006-01-29	2020-09-29
person	Sabri Boukadoum
	office	DZA	GOV	foreign minister	2019-03-31	2021-07-07
person	Sadako Ogata
	also	Ogata
	office	UNO	-	High Commissioner for Refugees	1991-01-01	2000-12-31
person	Saddam Haftar
	code	LBY	REB MIL
person	Saddam Hussein
	also	Saddam
	office	IRQ	GOV	president	1979-07-16	2003-04-09
person	Sadio Camara
	office	MLI	GOV	defence minister	2020-10-05	2021-05-24
	office	MLI	GOV	defence minister	2021-06-11	-
person	Sadiq al-Mahdi
	also	al-Sadiq al-Mahdi
	also	Sadeq al-Mahdi
	office	SDN	GOV	prime minister	1986-05-06	1989-06-30
	code	SDN	PTY OPP
person	Sadiq Khan
	office	GBR	GOV	mayor of London	2016-05-09	-
person	Sadyr Japarov
	also	Japarov
	also	Sadyr Zhaparov
	office	KGZ	GOV	prime minister	2020-10-10	2020-11-14
	office	KGZ	GOV	president	2020-10-15	2020-11-14
	office	KGZ	GOV	president	2021-01-28	-
person	Saeb Erekat
	also	Erekat
	also	Saeb Erakat
	office	PSE	GOV	chief negotiator	1996	2020-11-10
person	Saeed Jalili
	also	Jalili
	office	IRN	GOV	secretary of the Supreme National Security Council	2007-10-20	2013-09-10
person	Saeed Khatibzadeh
	also	Khatibzadeh
	office	IRN	GOV	foreign ministry spokesman	2020-08	2022-06
person	Safar Abiyev
	office	AZE	GOV	defence minister	1995-02-06	2013-10-22
person	Sahle-Work Zewde
	also	Sahlework Zewde
	office	ETH	GOV	president	2018-10-25	2024-10-07
person	Said Abdullahi Deni
	office	SOM	GOV	president of Puntland	2019-01-08	-
person	Saïd Chengriha
	office	DZA	MIL	army chief	2019-12-23	-
person	Said Musa
	office	BLZ	GOV	prime minister	1998-08-28	2008-02-08
person	Saif al-Islam Gaddafi
	also	Seif al-Islam Gaddafi
	also	Saif al-Islam
	also	Saif al-Islam Gadhafi
	also	Saif al-Islam Qaddafi
	code	LBY	ELI
person	Saifuddin Abdullah
	office	MYS	GOV	foreign minister	2018-07-02	2020-02-24
	office	MYS	GOV	foreign minister	2021-08-30	2022-11-24
person	Sajid Javid
	office	GBR	GOV	home secretary	2018-04-30	2019-07-24
	office	GBR	GOV	chancellor of the exchequer	2019-07-24	2020-02-13
person	Sajith Premadasa
	office	LKA	OPP	opposition leader	2020-01	-
person	Salah Abdeslam
	also	Abdeslam
	code	BEL	CRM
person	Salaheddine Mezouar
	office	MAR	GOV	foreign minister	2013-10-10	2017-04-05
person	Salahuddin Rabbani
	office	AFG	GOV	foreign minister	2015-02-01	2019-10-23
person	Salam Fayyad
	also	Fayyad
	office	PSE	GOV	finance minister	2002-06	2005-11
	office	PSE	GOV	prime minister	2007-06-15	2013-06-06
person	Saleh al-Arouri
	also	Arouri
	code	PSE	REB
person	Saleh al-Samad
	also	Saleh al-Sammad
	code	YEM	REB
person	Saleh Kebzabo
	office	TCD	GOV	prime minister	2022-10-12	2024-01-01
	code	TCD	OPP
person	Salem Saleh bin Braik
	also	Salem bin Breik
	also	Salem bin Burayk
	office	YEM	GOV	prime minister	2025-05-03	2026-01-15
person	Sali Berisha
	also	Berisha
	office	ALB	GOV	president	1992-04-09	1997-07-24
	office	ALB	GOV	prime minister	2005-09-11	2013-09-15
	code	ALB	PTY OPP
person	Salih Muslim
	also	Saleh Muslim
	code	SYR	PTY
person	Salim Ahmed Salim
	office	IGO	-	OAU secretary-general	1989-09-19	2001-09-17
person	Salim al-Hoss
	also	Selim al-Hoss
	office	LBN	GOV	prime minister	1998-12-02	2000-10-26
person	Salim al-Jabouri
	also	Salim al-Jubouri
	office	IRQ	LEG	speaker of parliament	2014-07-15	2018-09
person	Salim Idris
	code	SYR	REB
person	Salman bin Hamad Al Khalifa
	also	Crown Prince Salman
	office	BHR	GOV	crown prince	1999-03-09	-
	office	BHR	GOV	prime minister	2020-11-11	-
person	Salman Khurshid
	office	IND	GOV	foreign minister	2012-10-28	2014-05-26
person	Salome Zourabichvili
	also	Zourabichvili
	also	Salome Zurabishvili
	office	GEO	GOV	foreign minister	2004-03-20	2005-10-19
	office	GEO	GOV	president	2018-12-16	2024-12-29
	code	GEO	OPP
person	Salou Djibo
	office	NER	GOV	president	2010-02-18	2011-04-07
person	Salva Kiir
	also	Kiir
	also	Salva Kiir Mayardit
	office	SDN	GOV	vice president	2005-08-11	2011-07-09
	office	SSD	GOV	president	2011-07-09	-
person	Salvador Allende
	also	Allende
	office	CHL	GOV	president	1970-11-03	1973-09-11
person	Salvador Cienfuegos
	office	MEX	GOV	defence minister	2012-12-01	2018-11-30
person	Salvador Illa
	office	ESP	GOV	president of Catalonia	2024-08-10	-
person	Salvador Panelo
	office	PHL	GOV	spokesman	2018-10	2020-04
person	Salvador Sánchez Cerén
	office	SLV	GOV	president	2014-06-01	2019-06-01
person	Salvatore Mancuso
	also	Mancuso
	code	COL	PRM
person	Sam Kutesa
	office	UGA	GOV	foreign minister	2005-01-13	2021-06
person	Sam Matekane
	office	LSO	GOV	prime minister	2022-10-28	-
person	Sam Nujoma
	also	Nujoma
	office	NAM	GOV	president	1990-03-21	2005-03-21
person	Sam Rainsy
	also	Rainsy
	code	KHM	PTY OPP
person	Samak Sundaravej
	also	Samak
	office	THA	GOV	prime minister	2008-01-29	2008-09-09
person	Samantha Power
	office	USA	GOV	ambassador to the United Nations	2013-08-05	2017-01-20
	office	USA	GOV	USAID administrator	2021-05-03	2025-01-20
person	Sambo Dasuki
	office	NGA	GOV	national security adviser	2012-06-22	2015-07-13
person	Sameh Shoukry
	also	Shoukry
	also	Sameh Shukri
	office	EGY	GOV	foreign minister	2014-06-17	2024-07-03
person	Sami Abu Zuhri
	also	Abu Zuhri
	code	PSE	REB
person	Samia Suluhu Hassan
	also	Samia Suluhu
	office	TZA	GOV	vice president	2015-11-05	2021-03-19
	office	TZA	GOV	president	2021-03-19	-
person	Samir Geagea
	also	Geagea
	code	LBN	PTY
person	Samir Rifai
	office	JOR	GOV	prime minister	2009-12-14	2011-02-09
person	Samuel Doe
	office	LBR	GOV	president	1980-04-12	1990-09-09
person	Samuel Schmid
	office	CHE	GOV	defence minister	2001-01-01	2008-12-31
	office	CHE	GOV	president	2005-01-01	2005-12-31
person	Samvel Shahramanyan
	office	ARM	GOV	president of Nagorno-Karabakh	2023-09-10	2024-01-01
person	Samy Badibanga
	office	COD	GOV	prime minister	2016-12-15	2017-05-18
person	Sanae Takaichi
	also	Takaichi
	office	JPN	GOV	economic security minister	2022-08-10	2024-10-01
	office	JPN	GOV	prime minister	2025-10-21	-
person	Sandra Mason
	office	BRB	GOV	president	2021-11-30	2025-11-30
person	Sandy Berger
	office	USA	GOV	national security adviser	1997-03-14	2001-01-20
person	Sani Abacha
	also	Abacha
	office	NGA	GOV	president	1993-11-17	1998-06-08
person	Sanna Marin
	office	FIN	GOV	prime minister	2019-12-10	2023-06-20
person	Santiago Abascal
	code	ESP	PTY OPP
person	Santiago Cafiero
	office	ARG	GOV	foreign minister	2021-09-20	2023-12-10
person	Santiago Peña
	office	PRY	GOV	president	2023-08-15	-
person	Saparmurat Niyazov
	also	Niyazov
	also	Turkmenbashi
	also	Saparmyrat Niyazov
	office	TKM	GOV	president	1990-11-02	2006-12-21
person	Sara Duterte
	also	Sara Duterte-Carpio
	office	PHL	GOV	mayor of Davao	2016-06-30	2022-06-19
	office	PHL	GOV	vice president	2022-06-30	-
person	Sarah Palin
	also	Palin
	office	USA	GOV	governor	2006-12-04	2009-07-26
person	Sarah Sanders
	also	Sarah Huckabee Sanders
	office	USA	GOV	White House spokeswoman	2017-07-26	2019-07-01
	office	USA	GOV	governor	2023-01-10	-
person	Sarath Fonseka
	also	Fonseka
	office	LKA	MIL	army chief	2005-12-06	2009-07-15
	code	LKA	PTY OPP
person	Sarra Zaafrani Zenzri
	office	TUN	GOV	prime minister	2025-03-21	-
person	Sartaj Aziz
	office	PAK	GOV	finance minister	1997-02	1998-08
	office	PAK	GOV	foreign minister	1998-08-07	1999-10-12
	office	PAK	GOV	foreign affairs adviser	2013-06-07	2017-07-28
person	Sato Kilman
	office	VUT	GOV	prime minister	2010-12-02	2011-04-24
	office	VUT	GOV	prime minister	2011-05-13	2011-06-16
	office	VUT	GOV	prime minister	2011-06-26	2013-03-21
	office	VUT	GOV	prime minister	2015-06-11	2016-02-11
person	Saud al-Faisal
	also	Prince Saud al-Faisal
	office	SAU	GOV	foreign minister	1975-10-13	2015-04-29
person	Saufatu Sopoanga
	office	TUV	GOV	prime minister	2002-08-02	2004-08-27
person	Sauli Niinistö
	also	Niinisto
	office	FIN	GOV	president	2012-03-01	2024-03-01
person	Saulius Skvernelis
	office	LTU	GOV	prime minister	2016-12-13	2020-12-11
person	Scott Bessent
	also	Bessent
	office	USA	GOV	treasury secretary	2025-01-28	-
person	Scott McClellan
	office	USA	GOV	White House spokesman	2003-07-15	2006-05-10
person	Scott Morrison
	office	AUS	GOV	immigration minister	2013-09-18	2014-12-23
	office	AUS	GOV	prime minister	2018-08-24	2022-05-23
person	Sean McCormack
	office	USA	GOV	State Department spokesman	2005-06	2009-01
person	Sean Spicer
	office	USA	GOV	White House spokesman	2017-01-20	2017-07-21
person	Seare Mekonnen
	office	ETH	MIL	army chief	2018-06	2019-06-22
person	Sebastian Kurz
	also	Kurz
	office	AUT	GOV	foreign minister	2013-12-16	2017-12-18
	office	AUT	GOV	chancellor	2017-12-18	2019-05-28
	office	AUT	GOV	chancellor	2020-01-07	2021-10-11
person	Sebastián Piñera
	also	Piñera
	office	CHL	GOV	president	2010-03-11	2014-03-11
	office	CHL	GOV	president	2018-03-11	2022-03-11
person	Sébastien Lecornu
	also	Lecornu
	office	FRA	GOV	defence minister	2022-05-20	2025-09-09
	office	FRA	GOV	prime minister	2025-09-09	-
person	Sedki Sobhi
	also	Sedki Sobhy
	office	EGY	GOV	defence minister	2014-03-27	2018-06-14
person	Šefik Džaferović
	office	BIH	GOV	president	2018-11-20	2022-11-16
person	Ségolène Royal
	office	FRA	GOV	environment minister	2014-04-02	2017-05-10
	code	FRA	PTY
person	Seiji Maehara
	office	JPN	GOV	foreign minister	2010-09-17	2011-03-07
person	Sékouba Konaté
	office	GIN	GOV	president	2009-12-03	2010-12-21
person	Selahattin Demirtaş
	also	Demirtas
	code	TUR	PTY OPP
person	Sepp Blatter
	also	Blatter
	office	NGO	GOV	FIFA president	1998-06-08	2015-12-21
person	Serdar Berdimuhamedow
	also	Serdar Berdymukhamedov
	office	TKM	GOV	president	2022-03-19	-
person	Serge Brammertz
	also	Brammertz
	office	UNO	JUD	chief investigator	2006-01	2007-12
	office	UNO	JUD	war crimes prosecutor	2008-01-01	-
person	Serge Vohor
	office	VUT	GOV	prime minister	2004-07-29	2004-12-11
	office	VUT	GOV	prime minister	2011-04-24	2011-05-13
person	Sergei Aleinik
	office	BLR	GOV	foreign minister	2022-12-13	2024-06-27
person	Sergei Bagapsh
	office	GEO	GOV	president of Abkhazia	2005-02-12	2011-05-29
person	Sergei Ivanov
	also	Sergey Ivanov
	office	RUS	GOV	defence minister	2001-03-28	2007-02-15
	office	RUS	GOV	deputy prime minister	2005-11-14	2011-12-22
	office	RUS	GOV	head of the presidential administration	2011-12-22	2016-08-12
person	Sergei Kislyak
	also	Sergey Kislyak
	office	RUS	GOV	ambassador to the United States	2008-09	2017-08
person	Sergei Lavrov
	also	Lavrov
	also	Sergey Lavrov
	office	RUS	GOV	foreign minister	2004-03-09	-
person	Sergei Magnitsky
	also	Magnitsky
	code	RUS	CVL
person	Sergei Naryshkin
	also	Naryshkin
	also	Sergey Naryshkin
	office	RUS	LEG	speaker of parliament	2011-12-21	2016-10-05
	office	RUS	SPY	foreign intelligence chief	2016-10-05	-
person	Sergei Ryabkov
	also	Ryabkov
	also	Sergey Ryabkov
	office	RUS	GOV	deputy foreign minister	2008-08	-
person	Sergei Shoigu
	also	Shoigu
	also	Sergey Shoigu
	also	Shoygu
	office	RUS	GOV	emergencies minister	1994-01-20	2012-05-11
	office	RUS	GOV	defence minister	2012-11-06	2024-05-12
	office	RUS	GOV	secretary of the Security Council	2024-05-12	-
person	Sergei Sidorsky
	office	BLR	GOV	prime minister	2003-12-19	2010-12-28
person	Sergei Skripal
	also	Skripal
	code	RUS	SPY
person	Sergei Sobyanin
	also	Sobyanin
	office	RUS	GOV	mayor of Moscow	2010-10-21	-
person	Sergei Stanishev
	office	BGR	GOV	prime minister	2005-08-17	2009-07-27
person	Sergei Surovikin
	also	Surovikin
	office	RUS	MIL	general	2017	2023
person	Sergei Tikhanovsky
	also	Siarhei Tsikhanouski
	also	Syarhei Tsikhanouski
	code	BLR	OPP
person	Sergei Udaltsov
	code	RUS	OPP
person	Sergio Massa
	office	ARG	GOV	economy minister	2022-08-03	2023-12-10
person	Sergio Mattarella
	also	Mattarella
	office	ITA	GOV	president	2015-02-03	-
person	Sergio Moro
	office	BRA	JUD	judge	1996	2018-11
	office	BRA	GOV	justice minister	2019-01-01	2020-04-24
	office	BRA	LEG	senator	2023-02-01	-
person	Sérgio Vieira de Mello
	also	Vieira de Mello
	office	UNO	-	administrator of East Timor	1999-11	2002-05-20
	office	UNO	-	High Commissioner for Human Rights	2002-09-12	2003-08-19
person	Serzh Sargsyan
	also	Serzh Sarkisian
	also	Serge Sarkisian
	also	Sargsyan
	also	Sarkisian
	office	ARM	GOV	defence minister	2000-05-20	2007-04-04
	office	ARM	GOV	prime minister	2007-04-04	2008-04-09
	office	ARM	GOV	president	2008-04-09	2018-04-09
	office	ARM	GOV	prime minister	2018-04-17	2018-04-23
person	Seydou Diarra
	office	CIV	GOV	prime minister	2003-02-10	2005-12-07
person	Seyoum Mesfin
	office	ETH	GOV	foreign minister	1991	2010-10
person	Shabana Mahmood
	office	GBR	GOV	justice secretary	2024-07-05	2025-09-05
	office	GBR	GOV	home secretary	2025-09-05	-
person	Shah Mehmood Qureshi
	also	Shah Mahmood Qureshi
	office	PAK	GOV	foreign minister	2008-03-31	2011-02-09
	office	PAK	GOV	foreign minister	2018-08-20	2022-04-10
	code	PAK	PTY
person	Shahid Khaqan Abbasi
	office	PAK	GOV	prime minister	2017-08-01	2018-05-31
person	Shamil Basayev
	also	Basayev
	code	RUS	REB
person	Sharif Sheikh Ahmed
	also	Sheikh Sharif Sheikh Ahmed
	also	Sheikh Sharif Ahmed
	office	SOM	GOV	president	2009-01-31	2012-08-20
	code	SOM	REB
person	Shaukat Aziz
	office	PAK	GOV	finance minister	1999-11	2007-11-15
	office	PAK	GOV	prime minister	2004-08-28	2007-11-15
person	Shaul Mofaz
	also	Mofaz
	office	ISR	MIL	army chief	1998-07-09	2002-07-09
	office	ISR	GOV	defence minister	2002-11-04	2006-05-04
person	Shavkat Mirziyoyev
	also	Mirziyoyev
	office	UZB	GOV	prime minister	2003-12-12	2016-12-14
	office	UZB	GOV	president	2016-09-08	-
person	Shaya al-Zindani
	also	Shaya Mohsin al-Zindani
	office	YEM	GOV	foreign minister	2024-03	-
	office	YEM	GOV	prime minister	2026-01	-
person	Shehbaz Sharif
	also	Shahbaz Sharif
	also	Shehbaz
	office	PAK	GOV	chief minister of Punjab	2008-06-08	2018-06-06
	office	PAK	OPP	opposition leader	2018-08-20	2022-04-10
	office	PAK	GOV	prime minister	2022-04-11	2023-08-14
	office	PAK	GOV	prime minister	2024-03-04	-
person	Sheikh Hasina
	also	Hasina
	also	Sheikh Hasina Wajed
	also	Sheikh Hasina Wazed
	office	BGD	GOV	prime minister	1996-06-23	2001-07-15
	office	BGD	OPP	opposition leader	2001-10-10	2006-10-29
	office	BGD	GOV	prime minister	2009-01-06	2024-08-05
person	Sheikh Mujibur Rahman
	office	BGD	GOV	prime minister	1972-01-12	1975-01-25
	office	BGD	GOV	president	1975-01-25	1975-08-15
person	Sheikh Rashid Ahmed
	office	PAK	GOV	information minister	2002-11	2006-04
	office	PAK	GOV	interior minister	2020-12-11	2022-04-10
person	Sher Bahadur Deuba
	also	Deuba
	office	NPL	GOV	prime minister	2001-07-26	2002-10-04
	office	NPL	GOV	prime minister	2004-06-03	2005-02-01
	office	NPL	GOV	prime minister	2017-06-07	2018-02-15
	office	NPL	GOV	prime minister	2021-07-13	2022-12-26
	code	NPL	PTY
person	Sherif Ismail
	office	EGY	GOV	prime minister	2015-09-19	2018-06-07
person	Shigeru Ishiba
	also	Ishiba
	office	JPN	GOV	defence minister	2007-09-26	2008-08-02
	office	JPN	GOV	prime minister	2024-10-01	2025-10-21
person	Shimon Peres
	also	Peres
	office	ISR	GOV	prime minister	1984-09-13	1986-10-20
	office	ISR	GOV	prime minister	1995-11-04	1996-06-18
	office	ISR	GOV	foreign minister	2001-03-07	2002-11-02
	office	ISR	GOV	deputy prime minister	2005-01-10	2005-11-23
	office	ISR	GOV	deputy prime minister	2006-05-04	2007-06-13
	office	ISR	GOV	president	2007-07-15	2014-07-24
person	Shin Won-sik
	office	KOR	GOV	defence minister	2023-10-07	2024-09-06
	office	KOR	GOV	national security adviser	2024-08	2025-06
person	Shinjiro Koizumi
	office	JPN	GOV	agriculture minister	2025-05-21	2025-10-21
	office	JPN	GOV	defence minister	2025-10-21	-
person	Shintaro Ishihara
	office	JPN	GOV	governor of Tokyo	1999-04-23	2012-10-31
person	Shinzo Abe
	also	Abe
	office	JPN	GOV	chief cabinet secretary	2005-10-31	2006-09-26
	office	JPN	GOV	prime minister	2006-09-26	2007-09-26
	office	JPN	GOV	prime minister	2012-12-26	2020-09-16
person	Shirin Ebadi
	code	IRN	CVL
person	Shivraj Patil
	office	IND	GOV	interior minister	2004-05-22	2008-11-30
person	Shivshankar Menon
	office	IND	GOV	foreign secretary	2006-10	2009-07
	office	IND	GOV	national security adviser	2010-01	2014-05
person	Shlomo Ben-Ami
	office	ISR	GOV	foreign minister	2000-11-02	2001-03-07
person	Shoko Asahara
	also	Asahara
	code	JPN	CRM
person	Shukri Ghanem
	office	LBY	GOV	prime minister	2003-06-14	2006-03-05
person	Siad Barre
	also	Mohamed Siad Barre
	office	SOM	GOV	president	1969-10-21	1991-01-26
person	Siaosi Sovaleni
	office	TON	GOV	prime minister	2021-12-27	2024-12-09
person	Sidi Ould Cheikh Abdallahi
	office	MRT	GOV	president	2007-04-19	2008-08-06
person	Sifi Ghrieb
	office	DZA	GOV	prime minister	2025-08-28	-
person	Sigmar Gabriel
	office	DEU	GOV	economy minister	2013-12-17	2017-01-27
	office	DEU	GOV	foreign minister	2017-01-27	2018-03-14
person	Sigmundur Davíð Gunnlaugsson
	office	ISL	GOV	prime minister	2013-05-23	2016-04-07
person	Sigrid Kaag
	also	Kaag
	office	NLD	GOV	foreign minister	2021-05-25	2021-09-17
	office	NLD	GOV	finance minister	2022-01-10	2024-01-08
	office	UNO	-	humanitarian coordinator for Gaza	2024-01-08	2025-06
person	Sigurður Ingi Jóhannsson
	office	ISL	GOV	prime minister	2016-04-07	2017-01-11
person	Sihasak Phuangketkeow
	office	THA	GOV	foreign minister	2025-09-19	-
person	Siim Kallas
	office	EST	GOV	prime minister	2002-01-28	2003-04-10
person	Silvan Shalom
	office	ISR	GOV	finance minister	2001-03-07	2003-02-28
	office	ISR	GOV	foreign minister	2003-02-28	2006-01-16
person	Silvio Berlusconi
	also	Berlusconi
	office	ITA	GOV	prime minister	1994-05-10	1995-01-17
	office	ITA	GOV	prime minister	2001-06-11	2006-05-17
	office	ITA	GOV	prime minister	2008-05-08	2011-11-16
person	Simbarashe Mumbengegwi
	office	ZWE	GOV	foreign minister	2005-04	2017-11
person	Simeon Saxe-Coburg-Gotha
	also	Simeon Saxcoburggotski
	office	BGR	GOV	prime minister	2001-07-24	2005-08-17
person	Simon Coveney
	office	IRL	GOV	foreign minister	2017-06-14	2022-12-17
person	Simon Harris
	office	IRL	GOV	prime minister	2024-04-09	2025-01-23
	office	IRL	GOV	foreign minister	2025-01-23	2025-11-18
	office	IRL	GOV	finance minister	2025-11-18	-
person	Simon Stiell
	office	UNO	-	climate chief	2022-08-15	-
person	Simone Gbagbo
	code	CIV	ELI
person	Simonetta Sommaruga
	office	CHE	GOV	president	2015-01-01	2015-12-31
	office	CHE	GOV	president	2020-01-01	2020-12-31
person	Sirajuddin Haqqani
	also	Siraj Haqqani
	office	AFG	GOV	interior minister	2021-09-07	-
	code	AFG	REB
person	Sirojiddin Muhriddin
	office	TJK	GOV	foreign minister	2013-11-29	-
person	Sitiveni Rabuka
	also	Rabuka
	office	FJI	GOV	prime minister	1992-06-02	1999-05-19
	office	FJI	GOV	prime minister	2022-12-24	-
person	Sjafrie Sjamsoeddin
	office	IDN	GOV	defence minister	2024-10-21	-
person	Slobodan Milošević
	also	Milosevic
	office	SRB	GOV	president of Serbia	1991-01-11	1997-07-23
	office	SRB	GOV	president of Yugoslavia	1997-07-23	2000-10-07
person	Snyder Rini
	office	SLB	GOV	prime minister	2006-04-20	2006-05-04
person	Soe Win
	office	MMR	GOV	prime minister	2004-10-19	2007-10-12
person	Soledad Alvear
	office	CHL	GOV	foreign minister	2000-03-11	2004-09-29
person	Somchai Wongsawat
	office	THA	GOV	prime minister	2008-09-09	2008-12-02
person	Sondhi Limthongkul
	code	THA	OPP
person	Sonexay Siphandone
	office	LAO	GOV	prime minister	2022-12-30	-
person	Song Min-soon
	office	KOR	GOV	foreign minister	2006-12-01	2008-02-29
person	Song Young-moo
	office	KOR	GOV	defence minister	2017-07-13	2018-09-21
person	Sonia Gandhi
	office	IND	OPP	opposition leader	1999-10-13	2004-02-06
	code	IND	PTY
person	Sonthi Boonyaratglin
	office	THA	MIL	army chief	2005-10-01	2007-09-30
person	Sooronbay Jeenbekov
	also	Sooronbai Jeenbekov
	also	Jeenbekov
	office	KGZ	GOV	prime minister	2016-04-13	2017-08-22
	office	KGZ	GOV	president	2017-11-24	2020-10-15
person	Sophie Wilmès
	office	BEL	GOV	prime minister	2019-10-27	2020-10-01
	office	BEL	GOV	foreign minister	2020-10-01	2022-07-14
person	Sorin Grindeanu
	office	ROU	GOV	prime minister	2017-01-04	2017-06-29
person	Sprent Dabwido
	office	NRU	GOV	president	2011-11-15	2013-06-11
person	Srettha Thavisin
	also	Srettha
	office	THA	GOV	prime minister	2023-08-22	2024-08-14
person	Staffan de Mistura
	also	de Mistura
	office	UNO	-	special envoy for Syria	2014-07-10	2018-12
	office	UNO	-	special envoy for Western Sahara	2021-11-01	-
person	Stanislav Gross
	office	CZE	GOV	prime minister	2004-07-19	2005-04-25
person	Stanley McChrystal
	also	McChrystal
	office	USA	MIL	commander in Afghanistan	2009-06-15	2010-06-23
person	Stef Blok
	office	NLD	GOV	foreign minister	2018-03-07	2021-05-25
person	Stefan Füle
	office	IGO	-	enlargement commissioner	2010-02-09	2014-10-31
person	Stefan Löfven
	office	SWE	GOV	prime minister	2014-10-03	2021-11-30
person	Stefan Yanev
	office	BGR	GOV	prime minister	2021-05-12	2021-12-13
person	Stepan Poltorak
	also	Poltorak
	office	UKR	GOV	defence minister	2014-10-14	2019-08-29
person	Stéphane Dion
	office	CAN	GOV	foreign minister	2015-11-04	2017-01-10
person	Stéphane Dujarric
	also	Dujarric
	office	UNO	-	spokesman	2005	2006
	office	UNO	-	spokesman	2014-03	-
person	Stéphane Séjourné
	office	FRA	GOV	foreign minister	2024-01-12	2024-09-21
person	Stephanie Williams
	office	UNO	-	special envoy for Libya	2020-03	2021-01
person	Stephen Biegun
	office	USA	GOV	special envoy	2018-08-23	2021-01-20
person	Stephen Hadley
	office	USA	GOV	national security adviser	2005-01-26	2009-01-20
person	Stephen Harper
	also	Harper
	office	CAN	GOV	prime minister	2006-02-06	2015-11-04
person	Stephen Miller
	office	USA	GOV	senior adviser	2017-01-20	2021-01-20
	office	USA	GOV	deputy chief of staff	2025-01-20	-
person	Stephen O'Brien
	office	UNO	-	humanitarian chief	2015-05-29	2017-08-31
person	Stephen Smith
	office	AUS	GOV	foreign minister	2007-12-03	2010-09-14
	office	AUS	GOV	defence minister	2010-09-14	2013-09-18
person	Stephenson King
	office	LCA	GOV	prime minister	2007-09-09	2011-11-30
person	Steve Bannon
	also	Bannon
	office	USA	GOV	chief strategist	2017-01-20	2017-08-18
person	Steve Witkoff
	also	Witkoff
	office	USA	GOV	special envoy	2025-01-20	-
person	Steven Mnuchin
	also	Mnuchin
	office	USA	GOV	treasury secretary	2017-02-13	2021-01-20
person	Stevo Pendarovski
	office	MKD	GOV	president	2019-05-12	2024-05-12
person	Stipe Mesić
	also	Stjepan Mesic
	office	HRV	GOV	president	2000-02-18	2010-02-18
person	Stuart Young
	office	TTO	GOV	prime minister	2025-03-17	2025-05-01
person	Su Tseng-chang
	office	TWN	GOV	premier	2006-01-25	2007-05-21
	office	TWN	GOV	premier	2019-01-14	2023-01-31
person	Subcomandante Marcos
	also	Subcommander Marcos
	code	MEX	REB
person	Succès Masra
	office	TCD	GOV	prime minister	2024-01-01	2024-05-22
	code	TCD	OPP
person	Suella Braverman
	office	GBR	GOV	home secretary	2022-09-06	2022-10-19
	office	GBR	GOV	home secretary	2022-10-25	2023-11-13
person	Sugiono
	office	IDN	GOV	foreign minister	2024-10-21	-
person	Suh Wook
	office	KOR	GOV	defence minister	2020-09-18	2022-05-10
person	Suhail Shaheen
	code	AFG	REB
person	Suharto
	also	Soeharto
	office	IDN	GOV	president	1967-03-12	1998-05-21
person	Sukarno
	office	IDN	GOV	president	1945-08-18	1967-03-12
person	Sulejman Tihić
	office	BIH	GOV	president	2002-10-28	2006-11-06
person	Süleyman Demirel
	also	Demirel
	office	TUR	GOV	president	1993-05-16	2000-05-16
person	Süleyman Soylu
	also	Soylu
	office	TUR	GOV	interior minister	2016-08-31	2023-06-03
person	Sultan Abdullah
	also	Al-Sultan Abdullah
	office	MYS	GOV	king	2019-01-31	2024-01-30
person	Sultan al-Jaber
	office	ARE	GOV	industry minister	2020-07	-
person	Sultan Ibrahim Iskandar
	also	Sultan Ibrahim
	office	MYS	GOV	king	2024-01-31	-
person	Sultani Makenga
	also	Makenga
	code	COD	REB
person	Supachai Panitchpakdi
	office	IGO	-	WTO director-general	2002-09-01	2005-08-31
person	Surakiart Sathirathai
	office	THA	GOV	foreign minister	2001-02-17	2005-03-11
person	Surangel Whipps Jr.
	also	Surangel Whipps
	office	PLW	GOV	president	2021-01-21	-
person	Surapong Tovichakchaikul
	office	THA	GOV	foreign minister	2011-08-09	2014-05-07
person	Surayud Chulanont
	office	THA	GOV	prime minister	2006-10-01	2008-01-29
person	Suren Papikyan
	office	ARM	GOV	defence minister	2021-11-15	-
person	Surin Pitsuwan
	office	THA	GOV	foreign minister	1997-11-14	2001-02-09
	office	IGO	-	ASEAN secretary-general	2008-01-01	2012-12-31
person	Surya Bahadur Thapa
	office	NPL	GOV	prime minister	2003-06-05	2004-06-03
person	Susan Rice
	office	USA	GOV	ambassador to the United Nations	2009-01-26	2013-06-30
	office	USA	GOV	national security adviser	2013-07-01	2017-01-20
person	Susana Malcorra
	office	ARG	GOV	foreign minister	2015-12-10	2017-06-12
person	Sushil Koirala
	office	NPL	GOV	prime minister	2014-02-11	2015-10-12
person	Sushil Kumar Shinde
	office	IND	GOV	interior minister	2012-07-31	2014-05-26
person	Sushila Karki
	office	NPL	GOV	prime minister	2025-09-12	-
person	Sushma Swaraj
	also	Swaraj
	office	IND	OPP	opposition leader	2009-12-21	2014-05-26
	office	IND	GOV	foreign minister	2014-05-26	2019-05-30
person	Susilo Bambang Yudhoyono
	also	Yudhoyono
	office	IDN	GOV	security minister	2001-08-10	2004-03-12
	office	IDN	GOV	president	2004-10-20	2014-10-20
person	Sussan Ley
	office	AUS	OPP	opposition leader	2025-05-13	-
person	Suthep Thaugsuban
	also	Suthep
	office	THA	GOV	deputy prime minister	2008-12-20	2011-08-09
	code	THA	OPP
person	Svetozar Marović
	office	SRB	GOV	president	2003-03-07	2006-06-03
person	Sviatlana Tsikhanouskaya
	also	Tsikhanouskaya
	also	Svetlana Tikhanovskaya
	also	Tikhanovskaya
	code	BLR	OPP
person	Syed Akbaruddin
	office	IND	GOV	foreign ministry spokesman	2012-01	2015-04
	office	IND	GOV	ambassador to the United Nations	2016-01	2020-04
person	Syed Ali Shah Geelani
	also	Syed Ali Geelani
	code	IND	OPP
person	Syed Hamid Albar
	office	MYS	GOV	foreign minister	1999-01	2008-03
	office	MYS	GOV	interior minister	2008-03	2009-04
person	Syed Salahuddin
	code	PAK	REB
person	Sylvanie Burton
	office	DMA	GOV	president	2023-10-02	-
person	Sylvestre Ilunga
	also	Sylvestre Ilunga Ilunkamba
	office	COD	GOV	prime minister	2019-09-07	2021-04-26
person	Sylvie Goulard
	office	FRA	GOV	defence minister	2017-05-17	2017-06-21
person	Szymon Hołownia
	office	POL	LEG	speaker of parliament	2023-11-13	2025-11-13
person	Taavi Rõivas
	office	EST	GOV	prime minister	2014-03-26	2016-11-23
person	Taban Deng Gai
	office	SSD	GOV	vice president	2016-07-26	-
person	Tabaré Vázquez
	office	URY	GOV	president	2005-03-01	2010-03-01
	office	URY	GOV	president	2015-03-01	2020-03-01
person	Tadamichi Yamamoto
	office	UNO	-	special representative for Afghanistan	2016-06	2020-03
person	Tadesse Werede
	office	ETH	GOV	president of Tigray	2025-04-08	-
	code	ETH	REB
person	Taha Yassin Ramadan
	office	IRQ	GOV	vice president	1991-03	2003-04-09
person	Taieb Fassi Fihri
	office	MAR	GOV	foreign minister	2007-10-15	2012-01-03
person	Takeshi Iwaya
	office	JPN	GOV	defence minister	2018-10-02	2019-09-11
	office	JPN	GOV	foreign minister	2024-10-01	2025-10-21
person	Talant Mamytov
	office	KGZ	GOV	president	2020-11-14	2021-01-28
person	Tamás Sulyok
	office	HUN	GOV	president	2024-03-05	-
person	Tamim bin Hamad Al Thani
	also	Sheikh Tamim
	also	Tamim bin Hamad
	office	QAT	GOV	emir	2013-06-25	-
person	Tamir Pardo
	office	ISR	SPY	Mossad chief	2011-01	2016-01
person	Tammam Salam
	office	LBN	GOV	prime minister	2014-02-15	2016-12-18
person	Taneti Maamau
	office	KIR	GOV	president	2016-03-11	-
person	Tang Jiaxuan
	office	CHN	GOV	foreign minister	1998-03-18	2003-03-17
	office	CHN	GOV	state councillor	2003-03-17	2008-03
person	Tansu Çiller
	office	TUR	GOV	prime minister	1993-06-25	1996-03-06
person	Tarcisio Bertone
	office	VAT	REL	secretary of state	2006-09-15	2013-10-15
person	Tarcísio de Freitas
	office	BRA	GOV	governor of São Paulo	2023-01-01	-
person	Tareck El Aissami
	office	VEN	GOV	interior minister	2008-09	2012-10
	office	VEN	GOV	vice president	2017-01-04	2018-06-14
	office	VEN	GOV	oil minister	2020-04	2023-03-20
person	Tarek William Saab
	also	Tarek Saab
	office	VEN	JUD	attorney general	2017-08-05	-
person	Tariq al-Hashimi
	also	Tareq al-Hashemi
	also	Tariq al-Hashemi
	office	IRQ	GOV	vice president	2006-04-22	2012-09
person	Tariq Aziz
	office	IRQ	GOV	deputy prime minister	1979	2003-04-09
	office	IRQ	GOV	foreign minister	1983-01-24	1991-12-19
person	Tarique Rahman
	also	Tareque Rahman
	office	BGD	GOV	prime minister	2026-02-17	-
	code	BGD	PTY OPP
person	Tarja Halonen
	office	FIN	GOV	president	2000-03-01	2012-03-01
person	Taro Aso
	also	Aso
	office	JPN	GOV	foreign minister	2005-10-31	2007-08-27
	office	JPN	GOV	prime minister	2008-09-24	2009-09-16
	office	JPN	GOV	deputy prime minister	2012-12-26	2021-10-04
person	Taro Kono
	office	JPN	GOV	foreign minister	2017-08-03	2019-09-11
	office	JPN	GOV	defence minister	2019-09-11	2020-09-16
person	Tassos Papadopoulos
	office	CYP	GOV	president	2003-02-28	2008-02-28
person	Taur Matan Ruak
	office	TLS	GOV	president	2012-05-20	2017-05-20
	office	TLS	GOV	prime minister	2018-06-22	2023-07-01
person	Tawakkol Karman
	also	Tawakkul Karman
	code	YEM	CVL
person	Taye Atske Selassie
	office	ETH	GOV	foreign minister	2024-02-08	2024-10-07
	office	ETH	GOV	president	2024-10-07	-
person	Tea Banh
	office	KHM	GOV	defence minister	1993	2023-08-22
person	Teburoro Tito
	office	KIR	GOV	president	1994-10-01	2003-03-28
person	Ted Cruz
	office	USA	LEG	senator	2013-01-03	-
person	Ted Kennedy
	also	Edward Kennedy
	also	Edward M. Kennedy
	office	USA	LEG	senator	1962-11-07	2009-08-25
person	Tedros Adhanom Ghebreyesus
	also	Tedros Adhanom
	also	Tedros
	office	ETH	GOV	foreign minister	2012-11-29	2016-11-01
	office	UNO	MED	director-general of the World Health Organization	2017-07-01	-
person	Teodoro Locsin
	also	Teodoro Locsin Jr.
	also	Teddy Locsin
	office	PHL	GOV	foreign minister	2018-10-17	2022-06-30
person	Teodoro Obiang Nguema Mbasogo
	also	Teodoro Obiang
	also	Teodoro Obiang Nguema
	office	GNQ	GOV	president	1979-08-03	-
person	Terje Roed-Larsen
	also	Roed-Larsen
	office	UNO	-	Middle East envoy	1999-10-01	2004-12-31
person	Terrance Drew
	office	KNA	GOV	prime minister	2022-08-06	-
person	Terry Jones
	code	USA	REL
person	Thabo Mbeki
	also	Mbeki
	office	ZAF	GOV	president	1999-06-14	2008-09-24
person	Thaksin Shinawatra
	also	Thaksin
	office	THA	GOV	prime minister	2001-02-09	2006-09-19
	code	THA	PTY OPP
person	Than Shwe
	also	Senior General Than Shwe
	office	MMR	GOV	leader	1992-04-23	2011-03-30
person	Than Swe
	office	MMR	GOV	foreign minister	2023-02-01	-
person	Thanathorn Juangroongruangkit
	also	Thanathorn
	code	THA	PTY OPP
person	Tharman Shanmugaratnam
	also	Tharman
	office	SGP	GOV	deputy prime minister	2011-05-21	2019-05-01
	office	SGP	GOV	president	2023-09-14	-
person	Thein Sein
	office	MMR	GOV	prime minister	2007-10-24	2011-03-30
	office	MMR	GOV	president	2011-03-30	2016-03-30
person	Theo Francken
	office	BEL	GOV	defence minister	2025-02-03	-
person	Theo van Gogh
	code	NLD	CVL
person	Theresa Lazaro
	also	Maria Theresa Lazaro
	office	PHL	GOV	foreign minister	2025-07-01	-
person	Theresa May
	office	GBR	GOV	home secretary	2010-05-12	2016-07-13
	office	GBR	GOV	prime minister	2016-07-13	2019-07-24
person	Thérèse Kayikwamba Wagner
	office	COD	GOV	foreign minister	2024-05-29	-
person	Thierry Breton
	also	Breton
	office	FRA	GOV	finance minister	2005-02-25	2007-05-15
	office	IGO	-	internal market commissioner	2019-12-01	2024-09-16
person	Thomas Bach
	office	NGO	GOV	Olympic Committee president	2013-09-10	2025-06-23
person	Thomas Boni Yayi
	also	Yayi Boni
	office	BEN	GOV	president	2006-04-06	2016-04-06
person	Thomas de Maizière
	also	de Maizière
	office	DEU	GOV	interior minister	2009-10-28	2011-03-03
	office	DEU	GOV	defence minister	2011-03-03	2013-12-17
	office	DEU	GOV	interior minister	2013-12-17	2018-03-14
person	Thomas Greminger
	office	IGO	-	OSCE secretary-general	2017-07-18	2020-07-18
person	Thomas Klestil
	office	AUT	GOV	president	1992-07-08	2004-07-06
person	Thomas Lubanga
	also	Lubanga
	code	COD	REB
person	Thomas Sankara
	also	Sankara
	office	BFA	GOV	president	1983-08-04	1987-10-15
person	Thomas Thabane
	also	Thabane
	office	LSO	GOV	prime minister	2012-06-08	2015-03-17
	office	LSO	GOV	prime minister	2017-06-16	2020-05-20
person	Thongloun Sisoulith
	also	Thongloun
	office	LAO	GOV	prime minister	2016-04-20	2021-03-22
	office	LAO	GOV	president	2021-03-22	-
person	Thorbjørn Jagland
	also	Jagland
	office	NOR	GOV	prime minister	1996-10-25	1997-10-17
	office	NOR	GOV	foreign minister	2000-03-17	2001-10-19
	office	IGO	-	Council of Europe secretary-general	2009-10-01	2019-09-18
person	Tidjane Thiam
	code	CIV	OPP
person	Tigran Sargsyan
	office	ARM	GOV	prime minister	2008-04-09	2014-04-13
person	Tihomir Orešković
	office	HRV	GOV	prime minister	2016-01-22	2016-10-19
person	Tillman Thomas
	office	GRD	GOV	prime minister	2008-07-09	2013-02-20
person	Tim Cook
	code	USA	BUS
person	Tim Walz
	office	USA	GOV	governor	2019-01-07	-
person	Timo Soini
	office	FIN	GOV	foreign minister	2015-05-29	2019-06-06
person	Timoleón Jiménez
	also	Timochenko
	also	Rodrigo Londoño
	code	COL	REB
person	Timothy Geithner
	also	Geithner
	office	USA	GOV	treasury secretary	2009-01-26	2013-01-25
person	Timothy Harris
	office	KNA	GOV	prime minister	2015-02-18	2022-08-06
person	Tito
	also	Josip Broz Tito
	office	SRB	GOV	president	1953-01-14	1980-05-04
person	To Lam
	office	VNM	GOV	interior minister	2016-04-08	2024-05-22
	office	VNM	GOV	president	2024-05-22	2024-10-21
	office	VNM	GOV	general secretary	2024-08-03	-
person	Tobias Billström
	office	SWE	GOV	foreign minister	2022-10-18	2024-09-10
person	Tod Wolters
	office	IGO	MIL	supreme allied commander	2019-05-03	2022-07-04
person	Tom Andrews
	office	UNO	-	human rights rapporteur	2020-05	-
person	Tom Donilon
	office	USA	GOV	national security adviser	2010-10-08	2013-07-01
person	Tom Fletcher
	office	UNO	-	humanitarian chief	2024-11-18	-
person	Tom Homan
	office	USA	GOV	border czar	2025-01-20	-
person	Tom Ridge
	office	USA	GOV	secretary of homeland security	2003-01-24	2005-02-01
person	Tomás Ojea Quintana
	office	UNO	-	human rights rapporteur	2008-05	2014-05
	office	UNO	-	human rights rapporteur	2016-08	2022-07
person	Tomáš Petříček
	office	CZE	GOV	foreign minister	2018-10-16	2021-04-12
person	Tomasz Siemoniak
	office	POL	GOV	defence minister	2011-08-02	2015-11-16
	office	POL	GOV	interior minister	2024-05-13	2025-07-24
person	Tomislav Nikolić
	also	Nikolic
	office	SRB	GOV	president	2012-05-31	2017-05-31
person	Tommy Franks
	office	USA	MIL	commander of Central Command	2000-07-06	2003-07-07
person	Tommy Remengesau
	also	Tommy Esang Remengesau Jr.
	office	PLW	GOV	president	2001-01-19	2009-01-15
	office	PLW	GOV	president	2013-01-17	2021-01-21
person	Tommy Robinson
	code	GBR	CVL
person	Tomomi Inada
	office	JPN	GOV	defence minister	2016-08-03	2017-07-28
person	Tony Abbott
	also	Abbott
	office	AUS	OPP	opposition leader	2009-12-01	2013-09-18
	office	AUS	GOV	prime minister	2013-09-18	2015-09-15
person	Tony Blair
	also	Blair
	office	GBR	OPP	opposition leader	1994-07-21	1997-05-02
	office	GBR	GOV	prime minister	1997-05-02	2007-06-27
	office	IGO	-	Quartet envoy	2007-06-27	2015-05-27
person	Tony Leon
	code	ZAF	PTY OPP
person	Tony Tan
	office	SGP	GOV	president	2011-09-01	2017-08-31
person	Toomas Hendrik Ilves
	office	EST	GOV	president	2006-10-09	2016-10-10
person	Tor Wennesland
	also	Wennesland
	office	UNO	-	Middle East envoy	2021-01	2025-01
person	Toshimi Kitazawa
	office	JPN	GOV	defence minister	2009-09-16	2011-09-02
person	Toshimitsu Motegi
	also	Motegi
	office	JPN	GOV	foreign minister	2019-09-11	2021-11-04
	office	JPN	GOV	foreign minister	2025-10-21	-
person	Touhid Hossain
	also	Md. Touhid Hossain
	office	BGD	GOV	foreign adviser	2024-08-08	2026-02-17
person	Traian Băsescu
	also	Basescu
	office	ROU	GOV	president	2004-12-20	2014-12-21
person	Tran Dai Quang
	office	VNM	GOV	president	2016-04-02	2018-09-21
person	Tran Duc Luong
	office	VNM	GOV	president	1997-09-24	2006-06-27
person	Trinidad Jiménez
	office	ESP	GOV	foreign minister	2010-10-21	2011-12-21
person	Troels Lund Poulsen
	office	DNK	GOV	defence minister	2023-08-22	-
person	Truong Tan Sang
	office	VNM	GOV	president	2011-07-25	2016-04-02
person	Tsai Ing-wen
	also	Tsai
	office	TWN	GOV	president	2016-05-20	2024-05-20
	code	TWN	PTY
person	Tsakhiagiin Elbegdorj
	office	MNG	GOV	prime minister	2004-08-20	2006-01-25
	office	MNG	GOV	president	2009-06-18	2017-07-10
person	Tshering Tobgay
	also	Tobgay
	office	BTN	GOV	prime minister	2013-07-27	2018-08-09
	office	BTN	GOV	prime minister	2024-01-28	-
person	Tufan Erhürman
	office	CYP	GOV	president of Northern Cyprus	2025-10-24	-
person	Tuilaepa Sailele Malielegaoi
	also	Tuilaepa
	office	WSM	GOV	prime minister	1998-11-23	2021-05-24
person	Tulsi Gabbard
	office	USA	LEG	congresswoman	2013-01-03	2021-01-03
	office	USA	SPY	director of national intelligence	2025-02-12	-
person	Tundu Lissu
	also	Lissu
	code	TZA	OPP
person	Tung Chee-hwa
	office	HKG	GOV	chief executive	1997-07-01	2005-03-12
person	Turgut Özal
	office	TUR	GOV	prime minister	1983-12-13	1989-10-31
	office	TUR	GOV	president	1989-11-09	1993-04-17
person	Turki al-Faisal
	also	Prince Turki al-Faisal
	office	SAU	SPY	intelligence chief	1979	2001-09
	office	SAU	GOV	ambassador to the United States	2005-07	2006-12
person	Tzipi Livni
	also	Livni
	office	ISR	GOV	foreign minister	2006-01-18	2009-03-31
	office	ISR	OPP	opposition leader	2009-03-31	2012-03-27
	office	ISR	GOV	justice minister	2013-03-18	2014-12-02
person	U Thant
	office	UNO	-	secretary-general	1961-11-30	1971-12-31
person	Uday Hussein
	code	IRQ	ELI
person	Ueli Maurer
	office	CHE	GOV	president	2013-01-01	2013-12-31
	office	CHE	GOV	president	2019-01-01	2019-12-31
person	Uhuru Kenyatta
	also	Kenyatta
	office	KEN	GOV	deputy prime minister	2008-04-13	2013-04-09
	office	KEN	GOV	president	2013-04-09	2022-09-13
person	Ukhnaagiin Khürelsükh
	also	Khurelsukh
	office	MNG	GOV	prime minister	2017-10-04	2021-01-27
	office	MNG	GOV	president	2021-06-25	-
person	Ulf Kristersson
	also	Kristersson
	office	SWE	GOV	prime minister	2022-10-18	-
person	Ulisses Correia e Silva
	office	CPV	GOV	prime minister	2016-04-22	-
person	Umaro Sissoco Embaló
	also	Embalo
	also	Umaro Cissoko Embalo
	office	GNB	GOV	president	2020-02-27	2025-11-26
person	Umaru Yar'Adua
	also	Yar'Adua
	also	Umaru Musa Yar'Adua
	office	NGA	GOV	president	2007-05-29	2010-05-05
person	Umberto Bossi
	code	ITA	PTY
person	Urmas Paet
	office	EST	GOV	foreign minister	2005-04-13	2014-11-17
person	Ursula Plassnik
	office	AUT	GOV	foreign minister	2004-10-20	2008-12-02
person	Ursula von der Leyen
	also	von der Leyen
	office	DEU	GOV	defence minister	2013-12-17	2019-07-17
	office	IGO	-	European Commission president	2019-12-01	-
person	Václav Havel
	also	Havel
	office	CZE	GOV	president	1989-12-29	1992-07-20
	office	CZE	GOV	president	1993-02-02	2003-02-02
person	Václav Klaus
	office	CZE	GOV	prime minister	1992-07-02	1998-01-02
	office	CZE	GOV	president	2003-03-07	2013-03-07
person	Vadim Krasnoselsky
	office	MDA	GOV	president of Transnistria	2016-12-16	-
person	Vadym Prystaiko
	also	Prystaiko
	office	UKR	GOV	foreign minister	2019-08-29	2020-03-04
person	Vahagn Khachaturyan
	office	ARM	GOV	president	2022-03-13	-
person	Vaira Vīķe-Freiberga
	office	LVA	GOV	president	1999-07-08	2007-07-08
person	Valdas Adamkus
	office	LTU	GOV	president	1998-02-26	2003-02-26
	office	LTU	GOV	president	2004-07-12	2009-07-12
person	Valdis Dombrovskis
	also	Dombrovskis
	office	LVA	GOV	prime minister	2009-03-12	2014-01-22
	office	EUR	GOV	commissioner	2014-11-01	-
person	Valdis Zatlers
	office	LVA	GOV	president	2007-07-08	2011-07-08
person	Valentin Inzko
	office	IGO	-	high representative	2009-03-26	2021-08-01
person	Valentín Paniagua
	office	PER	GOV	president	2000-11-22	2001-07-28
person	Valentina Matviyenko
	also	Matviyenko
	office	RUS	GOV	governor of Saint Petersburg	2003-10-15	2011-08-22
	office	RUS	LEG	Federation Council speaker	2011-09-21	-
person	Valerie Amos
	office	UNO	-	humanitarian chief	2010-09-01	2015-05-28
person	Valerii Zaluzhnyi
	also	Zaluzhnyi
	also	Valery Zaluzhny
	also	Zaluzhny
	office	UKR	MIL	army chief	2021-07-27	2024-02-08
	office	UKR	GOV	ambassador to Britain	2024-07	2026-01
person	Valeriu Streleț
	also	Valeriu Strelet
	office	MDA	GOV	prime minister	2015-07-30	2015-10-30
person	Valery Gerasimov
	also	Gerasimov
	office	RUS	MIL	chief of general staff	2012-11-09	-
person	Valéry Giscard d'Estaing
	also	Giscard d'Estaing
	office	FRA	GOV	president	1974-05-27	1981-05-21
person	Vardan Oskanyan
	also	Vartan Oskanian
	also	Vartan Oskanyan
	office	ARM	GOV	foreign minister	1998-04-20	2008-04-09
person	Vasile Tarlev
	office	MDA	GOV	prime minister	2001-04-19	2008-03-31
person	Vasily Nebenzya
	also	Nebenzya
	also	Vassily Nebenzia
	also	Nebenzia
	office	RUS	GOV	ambassador to the United Nations	2017-07-27	-
person	Vassiliki Thanou
	office	GRC	GOV	prime minister	2015-08-27	2015-09-21
person	Vecdi Gönül
	office	TUR	GOV	defence minister	2002-11-18	2011-07-06
person	Velupillai Prabhakaran
	also	Prabhakaran
	also	Vellupillai Prabhakaran
	code	LKA	REB
person	Venâncio Mondlane
	also	Mondlane
	code	MOZ	OPP
person	Veríssimo Correia Seabra
	office	GNB	MIL	army chief	2000	2004-10-06
	office	GNB	GOV	leader	2003-09-14	2003-09-28
person	Vicente Fox
	office	MEX	GOV	president	2000-12-01	2006-12-01
person	Victoire Ingabire
	code	RWA	OPP
person	Victor Ponta
	also	Ponta
	office	ROU	GOV	prime minister	2012-05-07	2015-11-05
person	Victoria Nuland
	also	Nuland
	office	USA	GOV	State Department spokeswoman	2011-05	2013-04
	office	USA	GOV	assistant secretary of state	2013-09-18	2017-01-20
	office	USA	GOV	under secretary of state	2021-05-03	2024-03
person	Victoria Villarruel
	office	ARG	GOV	vice president	2023-12-10	-
person	Vijitha Herath
	office	LKA	GOV	foreign minister	2024-09-24	-
person	Vikram Misri
	office	IND	GOV	foreign secretary	2024-07-15	-
person	Viktor Babariko
	also	Viktar Babaryka
	code	BLR	OPP
person	Viktor Bout
	code	RUS	CRM
person	Viktor Chernomyrdin
	also	Chernomyrdin
	office	RUS	GOV	prime minister	1992-12-14	1998-03-23
	office	RUS	GOV	ambassador to Ukraine	2001-05	2009-06
person	Viktor Khrenin
	office	BLR	GOV	defence minister	2020-01-20	-
person	Viktor Klima
	office	AUT	GOV	chancellor	1997-01-28	2000-02-04
person	Viktor Medvedchuk
	also	Medvedchuk
	code	UKR	OPP
person	Viktor Orbán
	also	Orbán
	office	HUN	GOV	prime minister	1998-07-06	2002-05-27
	office	HUN	GOV	prime minister	2010-05-29	-
person	Viktor Yanukovych
	also	Yanukovych
	also	Viktor Yanukovich
	also	Yanukovich
	office	UKR	GOV	prime minister	2002-11-21	2005-01-05
	office	UKR	GOV	prime minister	2006-08-04	2007-12-18
	office	UKR	GOV	president	2010-02-25	2014-02-22
person	Viktor Yushchenko
	also	Yushchenko
	office	UKR	GOV	prime minister	1999-12-22	2001-05-29
	office	UKR	GOV	president	2005-01-23	2010-02-25
	code	UKR	OPP
person	Viktor Zubkov
	office	RUS	GOV	prime minister	2007-09-14	2008-05-07
person	Vilayat Guliyev
	office	AZE	GOV	foreign minister	1999-10-26	2004-04-02
person	Vincent Biruta
	office	RWA	GOV	foreign minister	2019-11-04	2024-06-12
person	Vincent Otti
	code	UGA	REB
person	Viola Amherd
	office	CHE	GOV	defence minister	2019-01-01	2025-03-31
	office	CHE	GOV	president	2024-01-01	2024-12-31
person	Violeta Chamorro
	office	NIC	GOV	president	1990-04-25	1997-01-10
person	Viorica Dăncilă
	office	ROU	GOV	prime minister	2018-01-29	2019-11-04
person	Vital Kamerhe
	office	COD	LEG	speaker of parliament	2006-12	2009-03
	code	COD	PTY
person	Vitali Klitschko
	also	Klitschko
	also	Vitaliy Klitschko
	office	UKR	GOV	mayor of Kyiv	2014-06-05	-
	code	UKR	OPP
person	Vitaly Churkin
	also	Churkin
	office	RUS	GOV	ambassador to the United Nations	2006-05-01	2017-02-20
person	Vivian Balakrishnan
	office	SGP	GOV	foreign minister	2015-10-01	-
person	Vjosa Osmani
	also	Osmani
	office	KOS	LEG	speaker of parliament	2020-02-03	2021-03-22
	office	KOS	GOV	president	2021-04-06	-
person	Vlad Filat
	office	MDA	GOV	prime minister	2009-09-25	2013-04-25
person	Vladimir Cerrón
	code	PER	PTY
person	Vladimir Kara-Murza
	also	Kara-Murza
	code	RUS	OPP
person	Vladimir Kolokoltsev
	office	RUS	GOV	interior minister	2012-05-21	-
person	Vladimir Lenin
	also	Lenin
	office	RUS	GOV	leader	1917-11-08	1924-01-21
person	Vladimir Makei
	also	Uladzimir Makei
	office	BLR	GOV	foreign minister	2012-08-20	2022-11-26
person	Vladimir Padrino López
	also	Vladimir Padrino
	also	Padrino López
	office	VEN	GOV	defence minister	2014-10-25	-
person	Vladimir Putin
	also	Putin
	also	Vladimir V. Putin
	office	RUS	GOV	prime minister	1999-08-09	2000-05-07
	office	RUS	GOV	president	1999-12-31	2008-05-07
	office	RUS	GOV	prime minister	2008-05-08	2012-05-07
	office	RUS	GOV	president	2012-05-07	-
person	Vladimír Špidla
	office	CZE	GOV	prime minister	2002-07-12	2004-07-19
person	Vladimir Voronin
	also	Voronin
	office	MDA	GOV	president	2001-04-07	2009-09-11
person	Vladimir Zhirinovsky
	also	Zhirinovsky
	code	RUS	PTY
person	Vladimiro Montesinos
	also	Montesinos
	office	PER	SPY	intelligence chief	1990	2000-09
person	Vladislav Surkov
	also	Surkov
	office	RUS	GOV	presidential aide	2013-09-20	2020-02-18
person	Vlado Bučkovski
	office	MKD	GOV	prime minister	2004-12-17	2006-08-27
person	Vo Nguyen Giap
	office	VNM	GOV	defence minister	1948	1980-02
person	Vo Van Thuong
	office	VNM	GOV	president	2023-03-02	2024-03-21
person	Vojislav Koštunica
	also	Kostunica
	office	SRB	GOV	president	2000-10-07	2003-03-07
	office	SRB	GOV	prime minister	2004-03-03	2008-07-07
person	Vojislav Šešelj
	also	Seselj
	code	SRB	PTY OPP
person	Volker Perthes
	also	Perthes
	office	UNO	-	special envoy for Sudan	2021-01	2023-09
person	Volker Türk
	office	UNO	-	High Commissioner for Human Rights	2022-10-17	-
person	Volodymyr Groysman
	also	Groysman
	office	UKR	GOV	prime minister	2016-04-14	2019-08-29
person	Volodymyr Lytvyn
	office	UKR	LEG	speaker of parliament	2002-05-28	2006-07-06
	office	UKR	LEG	speaker of parliament	2008-12-09	2012-12-12
person	Volodymyr Ohryzko
	office	UKR	GOV	foreign minister	2007-12-18	2009-03-03
person	Volodymyr Zelensky
	also	Zelensky
	also	Zelenskyy
	also	Zelenskiy
	also	Zelenskyi
	also	Volodymyr Zelenskyy
	also	Volodymyr Zelenskiy
	also	Vladimir Zelensky
	office	UKR	GOV	president	2019-05-20	-
person	Voltaire Gazmin
	office	PHL	GOV	defence minister	2010-06-30	2016-06-30
person	Vuk Drašković
	office	SRB	GOV	foreign minister	2004-04-16	2007-05-15
person	Vuk Jeremić
	office	SRB	GOV	foreign minister	2007-05-15	2012-07-27
	office	UNO	-	General Assembly president	2012-09-18	2013-09-17
person	Vyacheslav Gladkov
	also	Gladkov
	office	RUS	GOV	governor of Belgorod	2020-11-18	-
person	Vyacheslav Volodin
	also	Volodin
	office	RUS	LEG	speaker of parliament	2016-10-05	-
person	Wael al-Halqi
	also	Wael al-Halki
	office	SYR	GOV	prime minister	2012-08-09	2016-07-03
person	Wafiq Safa
	code	LBN	REB
person	Waker-uz-Zaman
	office	BGD	MIL	army chief	2024-06-23	-
person	Wakil Ahmed Muttawakil
	also	Wakil Ahmad Mutawakil
	office	AFG	GOV	foreign minister	1999-10-27	2001-11-13
person	Walid al-Moallem
	also	Walid Moallem
	also	Walid al-Muallem
	also	Moallem
	office	SYR	GOV	foreign minister	2006-02-11	2020-11-16
person	Walid Jumblatt
	also	Jumblatt
	also	Walid Joumblatt
	code	LBN	PTY
person	Walter Braga Netto
	also	Braga Netto
	office	BRA	GOV	defence minister	2021-03-29	2022-03-31
person	Wang Qishan
	office	CHN	GOV	vice president	2018-03-17	2023-03-10
person	Wang Wenbin
	office	CHN	GOV	foreign ministry spokesman	2020-07	2024-05
person	Wang Yi
	office	CHN	GOV	foreign minister	2013-03-16	2022-12-30
	office	CHN	GOV	top diplomat	2023-01-01	-
	office	CHN	GOV	foreign minister	2023-07-25	-
person	Warren Christopher
	office	USA	GOV	secretary of state	1993-01-20	1997-01-17
person	Wavel Ramkalawan
	office	SYC	GOV	president	2020-10-26	2025-10-26
person	Wei Fenghe
	office	CHN	GOV	defence minister	2018-03-19	2023-03-12
person	Wei Jingsheng
	code	CHN	OPP
person	Wellington Koo
	also	Koo Li-hsiung
	office	TWN	GOV	defence minister	2024-05-20	-
person	Wen Jiabao
	also	Wen
	office	CHN	GOV	premier	2003-03-16	2013-03-15
person	Wendy Sherman
	office	USA	GOV	deputy secretary of state	2021-04-14	2023-07-28
person	Werner Faymann
	also	Faymann
	office	AUT	GOV	chancellor	2008-12-02	2016-05-09
person	Wesley Clark
	office	IGO	MIL	supreme allied commander	1997-07-11	2000-05-03
person	Wesley Simina
	office	FSM	GOV	president	2023-05-11	-
person	Wilbur Ross
	office	USA	GOV	commerce secretary	2017-02-28	2021-01-20
person	Wiliame Katonivere
	office	FJI	GOV	president	2021-11-12	2024-11-12
person	Willem-Alexander
	also	King Willem-Alexander
	office	NLD	GOV	king	2013-04-30	-
person	William Barr
	also	Bill Barr
	office	USA	GOV	attorney general	1991-11-26	1993-01-20
	office	USA	GOV	attorney general	2019-02-14	2020-12-23
person	William Burns
	also	Bill Burns
	office	USA	GOV	deputy secretary of state	2011-07-28	2014-11-03
	office	USA	SPY	CIA director	2021-03-19	2025-01-20
person	William Cohen
	office	USA	GOV	secretary of defense	1997-01-24	2001-01-20
person	William Hague
	office	GBR	OPP	opposition leader	1997-06-19	2001-09-13
	office	GBR	GOV	foreign secretary	2010-05-12	2014-07-14
person	William Ruto
	also	Ruto
	office	KEN	GOV	vice president	2013-04-09	2022-09-13
	office	KEN	GOV	president	2022-09-13	-
person	Willy Brandt
	office	DEU	GOV	chancellor	1969-10-21	1974-05-07
person	Willy Telavi
	office	TUV	GOV	prime minister	2010-12-24	2013-08-01
person	Wim Duisenberg
	also	Duisenberg
	office	IGO	-	European Central Bank president	1998-06-01	2003-10-31
person	Wim Kok
	office	NLD	GOV	prime minister	1994-08-22	2002-07-22
person	Win Aung
	office	MMR	GOV	foreign minister	1998-11-14	2004-09-18
person	Win Myint
	office	MMR	GOV	president	2018-03-30	2021-02-01
person	Winnie Madikizela-Mandela
	also	Winnie Mandela
	code	ZAF	CVL
person	Winston Churchill
	also	Churchill
	office	GBR	GOV	prime minister	1940-05-10	1945-07-26
	office	GBR	GOV	prime minister	1951-10-26	1955-04-05
person	Winston Peters
	office	NZL	GOV	foreign minister	2005-10-19	2008-08-29
	office	NZL	GOV	foreign minister	2017-10-26	2020-11-06
	office	NZL	GOV	foreign minister	2023-11-27	-
person	Wiranto
	office	IDN	MIL	armed forces chief	1998-02	1999-10
	office	IDN	GOV	security minister	2016-07-27	2019-10-20
person	Witold Waszczykowski
	office	POL	GOV	foreign minister	2015-11-16	2018-01-09
person	Władysław Kosiniak-Kamysz
	also	Kosiniak-Kamysz
	office	POL	GOV	defence minister	2023-12-13	-
person	Włodzimierz Cimoszewicz
	office	POL	GOV	foreign minister	2001-10-19	2005-01-05
person	Wojciech Jaruzelski
	also	Jaruzelski
	office	POL	GOV	prime minister	1981-02-11	1985-11-06
	office	POL	GOV	president	1989-07-19	1990-12-22
person	Wole Soyinka
	also	Soyinka
	code	NGA	CVL
person	Wolfgang Schäuble
	also	Schaeuble
	also	Schäuble
	office	DEU	GOV	interior minister	2005-11-22	2009-10-28
	office	DEU	GOV	finance minister	2009-10-28	2017-10-24
	office	DEU	LEG	speaker of parliament	2017-10-24	2021-10-26
person	Wolfgang Schüssel
	also	Schüssel
	office	AUT	GOV	chancellor	2000-02-04	2007-01-11
person	Wopke Hoekstra
	office	NLD	GOV	foreign minister	2022-01-10	2023-09-01
	office	EUR	GOV	climate commissioner	2023-10-09	-
person	Workneh Gebeyehu
	office	ETH	GOV	foreign minister	2016-11-01	2019-03-08
	office	IGO	-	IGAD executive secretary	2019-11	-
person	Wu Bangguo
	office	CHN	LEG	speaker of parliament	2003-03-15	2013-03-14
person	Wu Dawei
	office	CHN	GOV	deputy foreign minister	2004	2010
	office	CHN	GOV	nuclear envoy	2010-02	2017-08
person	Wu Yi
	office	CHN	GOV	vice premier	2003-03	2008-03
person	Wunna Maung Lwin
	office	MMR	GOV	foreign minister	2011-03-30	2016-03-30
	office	MMR	GOV	foreign minister	2021-02-01	2023-02-01
person	Xanana Gusmão
	also	Gusmao
	office	TLS	GOV	president	2002-05-20	2007-05-20
	office	TLS	GOV	prime minister	2007-08-08	2015-02-16
	office	TLS	GOV	prime minister	2023-07-01	-
	code	TLS	REB
person	Xavier Bettel
	also	Bettel
	office	LUX	GOV	prime minister	2013-12-04	2023-11-17
	office	LUX	GOV	foreign minister	2023-11-17	-
person	Xavier Espot Zamora
	office	AND	GOV	prime minister	2019-05-16	-
person	Xi Jinping
	also	Xi
	office	CHN	GOV	vice president	2008-03-15	2013-03-14
	office	CHN	GOV	general secretary	2012-11-15	-
	office	CHN	GOV	president	2013-03-14	-
person	Xiomara Castro
	office	HND	GOV	president	2022-01-27	2026-01-27
person	Xóchitl Gálvez
	code	MEX	OPP
person	Yahya Jammeh
	also	Jammeh
	office	GMB	GOV	president	1994-07-22	2017-01-19
person	Yahya Rahim Safavi
	office	IRN	MIL	Revolutionary Guard commander	1997-09	2007-09-01
person	Yahya Saree
	also	Yahya Sarea
	also	Yahya Sare'e
	code	YEM	REB
person	Yahya Sinwar
	also	Sinwar
	code	PSE	REB
person	Yair Lapid
	also	Lapid
	office	ISR	GOV	finance minister	2013-03-18	2014-12-02
	office	ISR	OPP	opposition leader	2020-05-17	2021-06-13
	office	ISR	GOV	foreign minister	2021-06-13	2022-12-29
	office	ISR	GOV	prime minister	2022-07-01	2022-12-29
	office	ISR	OPP	opposition leader	2023-01-02	-
person	Yamandú Orsi
	also	Orsi
	office	URY	GOV	president	2025-03-01	-
person	Yang Jiechi
	office	CHN	GOV	foreign minister	2007-04-27	2013-03-16
	office	CHN	GOV	state councillor	2013-03-16	2018-03-19
	office	CHN	GOV	top diplomat	2013-08	2023-01
person	Yanghee Lee
	office	UNO	-	human rights rapporteur	2014-06	2020-04
person	Yannis Varoufakis
	also	Varoufakis
	also	Yanis Varoufakis
	office	GRC	GOV	finance minister	2015-01-27	2015-07-06
person	Yaşar Büyükanıt
	office	TUR	MIL	chief of general staff	2006-08-28	2008-08-28
person	Yaşar Güler
	office	TUR	MIL	chief of general staff	2018-07-10	2023-06-03
	office	TUR	GOV	defence minister	2023-06-04	-
person	Yashwant Sinha
	office	IND	GOV	finance minister	1998-03-19	2002-07-01
	office	IND	GOV	foreign minister	2002-07-01	2004-05-22
person	Yasin Malik
	also	Yaseen Malik
	code	IND	OPP
person	Yasser Arafat
	also	Arafat
	also	Yasir Arafat
	office	PSE	GOV	president	1994-07-05	2004-11-11
person	Yasuhiro Nakasone
	office	JPN	GOV	prime minister	1982-11-27	1987-11-06
person	Yasukazu Hamada
	office	JPN	GOV	defence minister	2008-09-24	2009-09-16
	office	JPN	GOV	defence minister	2022-08-10	2023-09-13
person	Yasuo Fukuda
	also	Fukuda
	office	JPN	GOV	chief cabinet secretary	2000-10-27	2004-05-07
	office	JPN	GOV	prime minister	2007-09-26	2008-09-24
person	Yemane Gebremeskel
	office	ERI	GOV	information minister	2015	-
person	Yemi Osinbajo
	also	Osinbajo
	office	NGA	GOV	vice president	2015-05-29	2023-05-29
person	Yen De-fa
	office	TWN	GOV	defence minister	2018-02-26	2021-02-23
person	Yevgeny Prigozhin
	also	Prigozhin
	code	RUS	PRM
person	Yevgeny Primakov
	also	Primakov
	office	RUS	GOV	foreign minister	1996-01-09	1998-09-11
	office	RUS	GOV	prime minister	1998-09-11	1999-05-12
person	Yingluck Shinawatra
	also	Yingluck
	office	THA	GOV	prime minister	2011-08-05	2014-05-07
person	Yitzhak Rabin
	also	Rabin
	office	ISR	GOV	prime minister	1974-06-03	1977-06-20
	office	ISR	GOV	defence minister	1984-09-13	1990-03-15
	office	ISR	GOV	prime minister	1992-07-13	1995-11-04
person	Yitzhak Shamir
	also	Shamir
	office	ISR	GOV	prime minister	1983-10-10	1984-09-13
	office	ISR	GOV	prime minister	1986-10-20	1992-07-13
person	Ylva Johansson
	office	IGO	-	home affairs commissioner	2019-12-01	2024-11-30
person	Yoani Sánchez
	code	CUB	JRN
person	Yoav Gallant
	also	Gallant
	office	ISR	GOV	defence minister	2022-12-29	2024-11-08
person	Yogi Adityanath
	also	Adityanath
	office	IND	GOV	chief minister of Uttar Pradesh	2017-03-19	-
person	Yohei Kono
	office	JPN	GOV	foreign minister	1999-10-05	2001-04-26
	office	JPN	LEG	speaker of parliament	2003-11-19	2009-07-21
person	Yoko Kamikawa
	office	JPN	GOV	foreign minister	2023-09-13	2024-10-01
person	Yoon Suk Yeol
	also	Yoon Seok-youl
	office	KOR	JUD	prosecutor general	2019-07-25	2021-03-04
	office	KOR	GOV	president	2022-05-10	2025-04-04
person	Yoon Young-kwan
	office	KOR	GOV	foreign minister	2003-02-27	2004-01-15
person	Yoriko Kawaguchi
	office	JPN	GOV	foreign minister	2002-02-01	2004-09-27
person	Yoshihide Suga
	also	Suga
	office	JPN	GOV	chief cabinet secretary	2012-12-26	2020-09-16
	office	JPN	GOV	prime minister	2020-09-16	2021-10-04
person	Yoshihiko Noda
	also	Noda
	office	JPN	GOV	prime minister	2011-09-02	2012-12-26
	office	JPN	OPP	opposition leader	2024-09-23	-
person	Yoshimasa Hayashi
	office	JPN	GOV	foreign minister	2021-11-10	2023-09-13
	office	JPN	GOV	chief cabinet secretary	2023-12-14	2025-10-21
person	Yoshirō Mori
	office	JPN	GOV	prime minister	2000-04-05	2001-04-26
person	Yossi Cohen
	office	ISR	SPY	Mossad chief	2016-01	2021-06
person	Youssef Chahed
	office	TUN	GOV	prime minister	2016-08-27	2020-02-27
person	Youssef Rajji
	also	Youssef Raggi
	office	LBN	GOV	foreign minister	2025-02-08	-
person	Yousuf Raza Gilani
	also	Yousaf Raza Gilani
	also	Gilani
	also	Yusuf Raza Gilani
	office	PAK	GOV	prime minister	2008-03-25	2012-06-19
	office	PAK	LEG	Senate chairman	2024-04-09	-
person	Yoweri Museveni
	also	Museveni
	office	UGA	GOV	president	1986-01-29	-
person	Yu Myung-hwan
	office	KOR	GOV	foreign minister	2008-02-29	2010-09-04
person	Yukio Hatoyama
	also	Hatoyama
	office	JPN	GOV	prime minister	2009-09-16	2010-06-08
person	Yukiya Amano
	also	Amano
	office	UNO	-	IAEA director general	2009-12-01	2019-07-18
person	Yuli Edelstein
	office	ISR	LEG	speaker of parliament	2013-03-18	2020-03-25
person	Yulia Navalnaya
	also	Navalnaya
	code	RUS	OPP
person	Yulia Svyrydenko
	also	Svyrydenko
	office	UKR	GOV	economy minister	2021-11-04	2025-07-17
	office	UKR	GOV	prime minister	2025-07-17	-
person	Yulia Tymoshenko
	also	Tymoshenko
	also	Yuliya Tymoshenko
	office	UKR	GOV	prime minister	2005-01-24	2005-09-08
	office	UKR	GOV	prime minister	2007-12-18	2010-03-04
	code	UKR	OPP
person	Yun Byung-se
	office	KOR	GOV	foreign minister	2013-03-11	2017-06-18
person	Yuri Andropov
	also	Andropov
	office	RUS	GOV	general secretary	1982-11-12	1984-02-09
person	Yuri Baluyevsky
	office	RUS	MIL	chief of general staff	2004-07-19	2008-06-03
person	Yuri Luzhkov
	also	Luzhkov
	office	RUS	GOV	mayor of Moscow	1992-06-06	2010-09-28
person	Yuri Ushakov
	also	Ushakov
	office	RUS	GOV	presidential aide	2012-05	-
person	Yuriko Koike
	office	JPN	GOV	defence minister	2007-07-04	2007-08-27
	office	JPN	GOV	governor of Tokyo	2016-08-02	-
person	Yuriy Yekhanurov
	office	UKR	GOV	prime minister	2005-09-08	2006-08-04
	office	UKR	GOV	defence minister	2007-12-18	2009-06-05
person	Yusuf bin Alawi
	office	OMN	GOV	foreign minister	1997-12-16	2020-08-18
person	Yusuf Tuggar
	office	NGA	GOV	foreign minister	2023-08-21	-
person	Yván Gil
	office	VEN	GOV	foreign minister	2023-01-06	-
person	Yves Leterme
	also	Leterme
	office	BEL	GOV	prime minister	2008-03-20	2008-12-30
	office	BEL	GOV	prime minister	2009-11-25	2011-12-06
person	Yvette Cooper
	office	GBR	GOV	home secretary	2024-07-05	2025-09-05
	office	GBR	GOV	foreign secretary	2025-09-05	-
person	Zabihullah Mujahid
	also	Zabiullah Mujahid
	office	AFG	GOV	spokesman	2021-08-17	-
	code	AFG	REB
person	Zafarullah Khan Jamali
	also	Zafarullah Jamali
	office	PAK	GOV	prime minister	2002-11-23	2004-06-26
person	Zahran Alloush
	code	SYR	REB
person	Zakir Hasanov
	office	AZE	GOV	defence minister	2013-10-22	-
person	Zakiur Rehman Lakhvi
	also	Zaki-ur-Rehman Lakhvi
	code	PAK	REB
person	Zalmai Rassoul
	also	Zalmay Rassoul
	office	AFG	GOV	foreign minister	2010-01-18	2013-10
person	Zalmay Khalilzad
	also	Khalilzad
	office	USA	GOV	ambassador to Afghanistan	2003-11	2005-06
	office	USA	GOV	ambassador to Iraq	2005-06-21	2007-03-26
	office	USA	GOV	ambassador to the United Nations	2007-04-30	2009-01-20
	office	USA	GOV	special envoy for Afghanistan	2018-09-05	2021-10-19
person	Zambry Abdul Kadir
	office	MYS	GOV	foreign minister	2022-12-03	2023-12-12
person	Zaw Htay
	office	MMR	GOV	spokesman	2011	2021-02-01
person	Zaw Min Tun
	office	MMR	GOV	spokesman	2018	-
person	Zayed bin Sultan Al Nahyan
	also	Sheikh Zayed
	office	ARE	GOV	president	1971-12-02	2004-11-02
person	Zbigniew Rau
	office	POL	GOV	foreign minister	2020-08-26	2023-11-27
person	Zdravko Krivokapić
	office	MNE	GOV	prime minister	2020-12-04	2022-04-28
person	Zeid Ra'ad al-Hussein
	also	Zeid Raad al-Hussein
	office	UNO	-	High Commissioner for Human Rights	2014-09-01	2018-08-31
person	Željka Cvijanović
	office	BIH	GOV	president of Republika Srpska	2018-11-19	2022-11-15
	office	BIH	GOV	president	2022-11-16	-
person	Željko Komšić
	also	Komsic
	office	BIH	GOV	president	2006-11-06	2014-11-17
	office	BIH	GOV	president	2018-11-20	-
person	Željko Šturanović
	office	MNE	GOV	prime minister	2006-11-10	2008-02-29
person	Zhang Dejiang
	office	CHN	LEG	speaker of parliament	2013-03-14	2018-03-17
person	Zhang Jun
	office	CHN	GOV	ambassador to the United Nations	2019-07	2024-03
person	Zhang Qiyue
	office	CHN	GOV	foreign ministry spokeswoman	1998-10	2004
person	Zhang Youxia
	office	CHN	MIL	vice chairman of the Central Military Commission	2017-10-25	-
person	Zhao Leji
	office	CHN	LEG	speaker of parliament	2023-03-10	-
person	Zhao Lijian
	office	CHN	GOV	foreign ministry spokesman	2020-02	2023-01
person	Zhao Ziyang
	office	CHN	GOV	premier	1980-09-10	1987-11-24
	office	CHN	GOV	general secretary	1987-01-16	1989-06-24
person	Zhou Enlai
	office	CHN	GOV	prime minister	1949-10-01	1976-01-08
person	Zhou Yongkang
	office	CHN	GOV	interior minister	2002-12	2007-10
person	Zhu Fenglian
	office	CHN	GOV	Taiwan affairs spokeswoman	2019	-
person	Zhu Rongji
	office	CHN	GOV	premier	1998-03-17	2003-03-16
person	Zia-ul-Haq
	also	Muhammad Zia-ul-Haq
	also	Mohammad Zia-ul-Haq
	office	PAK	GOV	president	1978-09-16	1988-08-17
person	Ziad al-Nakhalah
	also	Ziad al-Nakhaleh
	also	Nakhaleh
	code	PSE	REB
person	Zillur Rahman
	office	BGD	GOV	president	2009-02-12	2013-03-20
person	Zinaida Greceanîi
	office	MDA	GOV	prime minister	2008-03-31	2009-09-14
person	Zine El Abidine Ben Ali
	also	Ben Ali
	also	Zine al-Abidine Ben Ali
	office	TUN	GOV	president	1987-11-07	2011-01-14
person	Živko Radišić
	office	BIH	GOV	president	1998-10-13	2002-10-28
person	Zohrab Mnatsakanyan
	office	ARM	GOV	foreign minister	2018-05-12	2020-11-16
person	Zohran Mamdani
	also	Mamdani
	office	USA	LEG	assemblyman	2021-01-01	2025-12-31
	office	USA	GOV	mayor of New York	2026-01-01	-
person	Zoran Djindjić
	also	Djindjic
	office	SRB	GOV	prime minister	2001-01-25	2003-03-12
person	Zoran Milanović
	also	Milanovic
	office	HRV	GOV	prime minister	2011-12-23	2016-01-22
	office	HRV	GOV	president	2020-02-18	-
person	Zoran Zaev
	also	Zaev
	office	MKD	GOV	prime minister	2017-05-31	2020-01-03
	office	MKD	GOV	prime minister	2020-08-30	2022-01-16
person	Zoran Živković
	office	SRB	GOV	prime minister	2003-03-18	2004-03-03
person	Zulfikar Ali Bhutto
	office	PAK	GOV	president	1971-12-20	1973-08-13
	office	PAK	GOV	prime minister	1973-08-14	1977-07-05
person	Zurab Noghaideli
	also	Zurab Nogaideli
	office	GEO	GOV	prime minister	2005-02-17	2007-11-16
person	Zurab Zhvania
	also	Zhvania
	office	GEO	GOV	prime minister	2004-02-17	2005-02-03
person	Zuzana Čaputová
	also	Caputova
	office	SVK	GOV	president	2019-06-15	2024-06-15
person	ʻAkilisi Pōhiva
	also	Akilisi Pohiva
	also	'Akilisi Pohiva
	office	TON	GOV	prime minister	2014-12-30	2019-09-12
