# People whom the news names: heads of state and government, foreign, defence and interior ministers,
# heads of international organisations since 2000, leaders of oppositions, rebels and parties, and the
# figures of earlier decades that background sentences recall. Dates are as exact as they are known;
# `-` at the end of an office means that its holder was in office early in 2026.
# Sources: own compilation from general knowledge; heads of state and government compared with REIGN
# (effective leaders to 2021) and the CIA World Factbook of early 2026 (public domain), disagreements
# settled one by one.

person	A.K. Abdul Momen
	also	AK Abdul Momen
	office	BGD	GOV	foreign minister	2019-01-07	2024-01-11
person	A.K. Antony
	also	AK Antony
	also	A. K. Antony
	office	IND	GOV	defence minister	2006-10-24	2014-05-26
person	A.P.J. Abdul Kalam
	also	APJ Abdul Kalam
	also	Abdul Kalam
	office	IND	GOV	president	2002-07-25	2007-07-25
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
	also	Abdel-Fattah al-Burhan
	also	Abdel-Fattah Burhan
	also	Abdel Fattah Burhan
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
person	Abdoulaye Diop
	office	MLI	GOV	foreign minister	2014-04-11	2017-04
	office	MLI	GOV	foreign minister	2021-06-11	-
person	Abdoulaye Maïga
	also	Abdoulaye Maiga
	office	MLI	GOV	spokesman	2021-12	2024-11
	office	MLI	GOV	prime minister	2024-11-21	-
person	Abdoulaye Wade
	office	SEN	GOV	president	2000-04-01	2012-04-02
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
	also	Abdul Malik al-Houthi
	also	Abdulmalik al-Houthi
	also	Abdel-Malek al-Houthi
	code	YEM	REB
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
person	Abdullah Ensour
	also	Abdullah al-Nsour
	office	JOR	GOV	prime minister	2012-10-11	2016-06-01
person	Abdullah Gül
	also	Abdullah Gul
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
person	Abdulmalik al-Mekhlafi
	office	YEM	GOV	foreign minister	2015-12-01	2018-05-24
person	Abdurrahim El-Keib
	also	Abdel Rahim al-Kib
	office	LBY	GOV	prime minister	2011-11-24	2012-11-14
person	Abdurrahman Wahid
	also	Wahid
	also	Gus Dur
	office	IDN	GOV	president	1999-10-20	2001-07-23
person	Abhisit Vejjajiva
	also	Abhisit
	office	THA	GOV	prime minister	2008-12-17	2011-08-05
	code	THA	PTY OPP
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
	also	Adel Abdul-Mahdi
	also	Abdul-Mahdi
	office	IRQ	GOV	vice president	2005-04-07	2011-07
	office	IRQ	GOV	prime minister	2018-10-25	2020-05-07
person	Adel al-Jubeir
	also	Adel Al-Jubeir
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
person	Adolphe Muzito
	office	COD	GOV	prime minister	2008-10-10	2012-03-06
person	Afonso Dhlakama
	also	Dhlakama
	code	MOZ	REB OPP
person	Agathon Rwasa
	code	BDI	OPP
person	Agnes Chow
	code	HKG	CVL OPP
person	Aguila Saleh
	also	Aqila Saleh
	office	LBY	LEG	speaker of parliament	2014-08-05	-
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
person	Al Gore
	office	USA	GOV	vice president	1993-01-20	2001-01-20
person	Al Sharpton
	code	USA	CVL
person	Alaa Abdel Fattah
	also	Alaa Abd el-Fattah
	code	EGY	CVL
person	Alain Juppé
	also	Juppé
	office	FRA	GOV	foreign minister	1993-03-29	1995-05-18
	office	FRA	GOV	prime minister	1995-05-17	1997-06-02
	office	FRA	GOV	defence minister	2010-11-14	2011-02-27
	office	FRA	GOV	foreign minister	2011-02-27	2012-05-15
person	Alain Richard
	office	FRA	GOV	defence minister	1997-06-04	2002-05-06
person	Alan Greenspan
	also	Greenspan
	office	USA	GOV	chairman of the Federal Reserve	1987-08-11	2006-01-31
person	Alan Johnson
	office	GBR	GOV	home secretary	2009-06-05	2010-05-11
person	Alan Peter Cayetano
	also	Cayetano
	office	PHL	GOV	foreign minister	2017-05-18	2018-10-17
person	Alassane Ouattara
	also	Ouattara
	office	CIV	GOV	prime minister	1990-11-07	1993-12-09
	office	CIV	GOV	president	2010-12-04	-
	code	CIV	OPP
person	Albert del Rosario
	also	Del Rosario
	office	PHL	GOV	foreign minister	2011-02-24	2016-03-07
person	Alberto Gonzales
	office	USA	GOV	attorney general	2005-02-03	2007-09-17
person	Alberto Núñez Feijóo
	also	Feijóo
	office	ESP	OPP	opposition leader	2022-04-02	-
person	Alberto Romulo
	office	PHL	GOV	foreign minister	2004-08-25	2011-02-23
person	Alejandro Mayorkas
	also	Mayorkas
	office	USA	GOV	secretary of homeland security	2021-02-02	2025-01-20
person	Aleksander Kwaśniewski
	also	Kwasniewski
	office	POL	GOV	president	1995-12-23	2005-12-23
person	Alex Salmond
	office	GBR	GOV	first minister of Scotland	2007-05-17	2014-11-18
person	Alexander Bortnikov
	also	Bortnikov
	office	RUS	SPY	FSB director	2008-05-12	-
person	Alexander Dobrindt
	office	DEU	GOV	interior minister	2025-05-07	-
person	Alexander Litvinenko
	also	Litvinenko
	code	RUS	SPY
person	Alexander Zakharchenko
	also	Zakharchenko
	code	UKR	REB
person	Alexandria Ocasio-Cortez
	also	AOC
	office	USA	LEG	congresswoman	2019-01-03	-
person	Alexei Kudrin
	office	RUS	GOV	finance minister	2000-05-18	2011-09-26
person	Alexei Navalny
	also	Navalny
	also	Alexey Navalny
	also	Aleksei Navalny
	code	RUS	OPP
person	Alfonso Dastis
	office	ESP	GOV	foreign minister	2016-11-04	2018-06-07
person	Alfredo Pérez Rubalcaba
	also	Rubalcaba
	office	ESP	GOV	interior minister	2006-04-11	2011-07-11
person	Ali Abdullah Ayyoub
	office	SYR	GOV	defence minister	2018-01-01	2022-04-28
person	Ali Abdullah Saleh
	office	YEM	GOV	president	1978-07-18	2012-02-27
	code	YEM	ELI
person	Ali Abu al-Ragheb
	office	JOR	GOV	prime minister	2000-06-19	2003-10-25
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
person	Ali Sabry
	office	LKA	GOV	foreign minister	2022-07-22	2024-09-23
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
person	Alistair Darling
	office	GBR	GOV	chancellor of the exchequer	2007-06-28	2010-05-11
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
	also	Amadou Toumani Toure
	office	MLI	GOV	president	2002-06-08	2012-03-22
person	Amama Mbabazi
	office	UGA	GOV	defence minister	2006-05	2009-02
	office	UGA	GOV	prime minister	2011-05-24	2014-09-18
person	Amber Rudd
	office	GBR	GOV	home secretary	2016-07-13	2018-04-29
person	Ambrose Dlamini
	office	SWZ	GOV	prime minister	2018-10-27	2020-12-13
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
person	Ana Palacio
	office	ESP	GOV	foreign minister	2002-07-10	2004-04-18
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
person	Andrei Belousov
	also	Andrey Belousov
	office	RUS	GOV	deputy prime minister	2020-01-21	2024-05-14
	office	RUS	GOV	defence minister	2024-05-14	-
person	Andrew Cuomo
	also	Cuomo
	office	USA	GOV	governor	2011-01-01	2021-08-23
person	Andrii Deshchytsia
	office	UKR	GOV	foreign minister	2014-02-27	2014-06-19
person	Andrii Sybiha
	also	Sybiha
	also	Andriy Sybiha
	office	UKR	GOV	foreign minister	2024-09-05	-
person	Andriy Taran
	office	UKR	GOV	defence minister	2020-03-04	2021-11-03
person	Andriy Yermak
	also	Yermak
	office	UKR	GOV	head of the presidential office	2020-02-11	2025-11-28
person	Andriy Zagorodnyuk
	office	UKR	GOV	defence minister	2019-08-29	2020-03-04
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
person	Angie Motshekga
	office	ZAF	GOV	defence minister	2024-07-03	-
person	Anies Baswedan
	office	IDN	GOV	governor of Jakarta	2017-10-16	2022-10-16
	code	IDN	OPP
person	Anifah Aman
	office	MYS	GOV	foreign minister	2009-04-09	2018-05-10
person	Anna Fotyga
	office	POL	GOV	foreign minister	2006-05-09	2007-11-16
person	Anna Hazare
	also	Hazare
	code	IND	CVL
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
person	Annette Lu
	office	TWN	GOV	vice president	2000-05-20	2008-05-20
person	Anthony Fauci
	also	Fauci
	office	USA	MED	director of the national infectious disease institute	1984-11-02	2022-12-31
person	Anthony Zinni
	office	USA	MIL	commander of Central Command	1997-08-13	2000-07-06
	office	USA	GOV	special envoy	2001-11	2003-03
person	Antoine Gizenga
	office	COD	GOV	prime minister	2006-12-30	2008-10-10
person	Anton Balasingham
	code	LKA	REB
person	Antoni Macierewicz
	office	POL	GOV	defence minister	2015-11-16	2018-01-09
person	Antonio Martino
	office	ITA	GOV	defence minister	2001-06-11	2006-05-17
person	Antonio Tajani
	also	Tajani
	office	EUR	LEG	European Parliament president	2017-01-17	2019-07-03
	office	ITA	GOV	foreign minister	2022-10-22	-
person	Antonio Trillanes
	office	PHL	LEG	senator	2007-06-30	2019-06-30
person	Antony Blinken
	also	Blinken
	also	Tony Blinken
	office	USA	GOV	deputy secretary of state	2015-01-09	2017-01-20
	office	USA	GOV	secretary of state	2021-01-26	2025-01-20
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
person	Anwar Ibrahim
	office	MYS	GOV	deputy prime minister	1993-12-01	1998-09-02
	office	MYS	OPP	opposition leader	2008-08-28	2015-03-16
	office	MYS	OPP	opposition leader	2020-05-18	2022-11-24
	office	MYS	GOV	prime minister	2022-11-24	-
person	Anwar Sadat
	also	Sadat
	also	Anwar el-Sadat
	office	EGY	GOV	president	1970-10-15	1981-10-06
person	Arancha González Laya
	office	ESP	GOV	foreign minister	2020-01-13	2021-07-12
person	Ari Fleischer
	office	USA	GOV	White House spokesman	2001-01-20	2003-07-15
person	Ariel Sharon
	also	Sharon
	office	ISR	GOV	foreign minister	1998-10-13	1999-06-06
	office	ISR	OPP	opposition leader	1999-07-27	2001-03-07
	office	ISR	GOV	prime minister	2001-03-07	2006-04-14
person	Arif Alvi
	office	PAK	GOV	president	2018-09-09	2024-03-10
person	Arindam Bagchi
	office	IND	GOV	foreign ministry spokesman	2021-03	2024-01
person	Arlene Foster
	office	GBR	GOV	first minister of Northern Ireland	2016-01-11	2017-01-09
	office	GBR	GOV	first minister of Northern Ireland	2020-01-11	2021-06-14
	code	GBR	PTY
person	Armando Guebuza
	also	Guebuza
	office	MOZ	GOV	president	2005-02-02	2015-01-15
person	Arnaldo Otegi
	code	ESP	PTY OPP
person	Arnold Schwarzenegger
	also	Schwarzenegger
	office	USA	GOV	governor	2003-11-17	2011-01-03
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
person	Artur Mas
	office	ESP	GOV	president of Catalonia	2010-12-27	2016-01-12
person	Arturo Parisi
	office	ITA	GOV	defence minister	2006-05-17	2008-05-08
person	Arun Jaitley
	also	Jaitley
	office	IND	GOV	finance minister	2014-05-26	2019-05-30
	office	IND	GOV	defence minister	2014-05-26	2014-11-09
	office	IND	GOV	defence minister	2017-03-13	2017-09-03
person	Arvind Kejriwal
	also	Kejriwal
	office	IND	GOV	chief minister of Delhi	2013-12-28	2014-02-14
	office	IND	GOV	chief minister of Delhi	2015-02-14	2024-09-21
	code	IND	PTY OPP
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
person	Aslan Maskhadov
	also	Maskhadov
	office	RUS	GOV	president of Chechnya	1997-02-12	1999-10-01
	code	RUS	REB
person	Assimi Goïta
	also	Assimi Goita
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
person	Atiku Abubakar
	also	Atiku
	office	NGA	GOV	vice president	1999-05-29	2007-05-29
	code	NGA	OPP
person	Atta Mohammad Noor
	also	Atta Mohammad Nur
	office	AFG	GOV	governor of Balkh	2004	2018-03
person	Attaullah Tarar
	office	PAK	GOV	information minister	2024-03-11	-
person	Augustin Matata Ponyo
	also	Matata Ponyo
	office	COD	GOV	prime minister	2012-04-18	2016-11-17
person	Aung San Suu Kyi
	also	Suu Kyi
	also	Daw Aung San Suu Kyi
	also	Daw Suu Kyi
	office	MMR	GOV	foreign minister	2016-03-30	2021-02-01
	office	MMR	GOV	state counsellor	2016-04-06	2021-02-01
	code	MMR	OPP
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
person	Baghdadi Mahmudi
	also	Baghdadi al-Mahmoudi
	office	LBY	GOV	prime minister	2006-03-05	2011-08-23
person	Bah N'Daw
	also	Bah Ndaw
	office	MLI	GOV	president	2020-09-25	2021-05-24
person	Bahram Qasemi
	also	Bahram Ghasemi
	office	IRN	GOV	foreign ministry spokesman	2016-06	2019-04
person	Baitullah Mehsud
	code	PAK	REB
person	Bakili Muluzi
	office	MWI	GOV	president	1994-05-24	2004-05-24
person	Bakri Hassan Saleh
	office	SDN	GOV	defence minister	2000	2005-09
	office	SDN	GOV	vice president	2013-12-08	2019-02-23
person	Baltasar Garzón
	office	ESP	JUD	judge	1988	2012-02-09
person	Ban Ki-moon
	also	Ban Ki Moon
	office	KOR	GOV	foreign minister	2004-01-17	2006-11-10
	office	UNO	-	secretary-general	2007-01-01	2016-12-31
person	Bandar bin Sultan
	also	Prince Bandar
	office	SAU	GOV	ambassador to the United States	1983-10-24	2005-09-08
	office	SAU	SPY	intelligence chief	2012-07-19	2014-04-15
person	Barack Obama
	also	Obama
	office	USA	LEG	senator	2005-01-03	2008-11-16
	office	USA	GOV	president	2009-01-20	2017-01-20
person	Barham Salih
	also	Barham Saleh
	office	IRQ	GOV	deputy prime minister	2004-06-28	2009-08
	office	IRQ	GOV	prime minister of Kurdistan	2009-10-28	2012-04-05
	office	IRQ	GOV	president	2018-10-02	2022-10-17
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
person	Behrouz Kamalvandi
	office	IRN	GOV	nuclear agency spokesman	2013	-
person	Beji Caid Essebsi
	also	Essebsi
	also	Béji Caïd Essebsi
	office	TUN	GOV	prime minister	2011-02-27	2011-12-24
	office	TUN	GOV	president	2014-12-31	2019-07-25
person	Ben Bernanke
	also	Bernanke
	office	USA	GOV	chairman of the Federal Reserve	2006-02-01	2014-01-31
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
person	Bernard Cazeneuve
	also	Cazeneuve
	office	FRA	GOV	interior minister	2014-04-02	2016-12-06
	office	FRA	GOV	prime minister	2016-12-06	2017-05-10
person	Bernard Kouchner
	also	Kouchner
	office	UNO	-	administrator of Kosovo	1999-07-15	2001-01-15
	office	FRA	GOV	foreign minister	2007-05-18	2010-11-13
person	Bernie Sanders
	also	Sanders
	office	USA	LEG	congressman	1991-01-03	2007-01-03
	office	USA	LEG	senator	2007-01-03	-
person	Bertrand Bisimwa
	code	COD	REB
person	Bezalel Smotrich
	also	Smotrich
	office	ISR	GOV	finance minister	2022-12-29	-
person	Bhumibol Adulyadej
	also	King Bhumibol
	office	THA	GOV	king	1946-06-09	2016-10-13
person	Bidhya Devi Bhandari
	also	Bidya Devi Bhandari
	office	NPL	GOV	president	2015-10-29	2023-03-13
person	Bilawal Bhutto Zardari
	also	Bilawal Bhutto-Zardari
	also	Bilawal
	office	PAK	GOV	foreign minister	2022-04-27	2023-08-10
	code	PAK	PTY
person	Bill Clinton
	also	William Jefferson Clinton
	office	USA	GOV	governor	1983-01-11	1992-12-12
	office	USA	GOV	president	1993-01-20	2001-01-20
person	Bill de Blasio
	office	USA	GOV	mayor of New York	2014-01-01	2021-12-31
person	Bill Frist
	office	USA	LEG	Senate majority leader	2003-01-03	2007-01-03
person	Bill Gates
	code	USA	BUS
person	Bill Richardson
	office	USA	GOV	ambassador to the United Nations	1997-02-18	1998-08-18
	office	USA	GOV	energy secretary	1998-08-18	2001-01-20
	office	USA	GOV	governor	2003-01-01	2011-01-01
person	Binali Yıldırım
	also	Binali Yildirim
	office	TUR	GOV	prime minister	2016-05-24	2018-07-09
person	Bingu wa Mutharika
	office	MWI	GOV	president	2004-05-24	2012-04-05
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
person	Bob Corker
	office	USA	LEG	senator	2007-01-03	2019-01-03
person	Bob Menendez
	also	Robert Menendez
	office	USA	LEG	senator	2006-01-18	2024-08-20
person	Bobi Wine
	also	Robert Kyagulanyi
	code	UGA	OPP
person	Bogdan Klich
	office	POL	GOV	defence minister	2007-11-16	2011-08-02
person	Bola Tinubu
	also	Tinubu
	also	Bola Ahmed Tinubu
	office	NGA	GOV	governor of Lagos	1999-05-29	2007-05-29
	office	NGA	GOV	president	2023-05-29	-
	code	NGA	PTY
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
person	Boris Yeltsin
	also	Yeltsin
	office	RUS	GOV	president	1991-07-10	1999-12-31
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
person	Brahim Ghali
	code	ESH	REB
person	Brajesh Mishra
	office	IND	GOV	national security adviser	1998-11-19	2004-05-22
person	Brett McGurk
	office	USA	GOV	special envoy	2015-10-23	2018-12-31
person	Brice Oligui Nguema
	also	Oligui Nguema
	also	Brice Clotaire Oligui Nguema
	office	GAB	GOV	president	2023-09-04	-
person	Bronisław Komorowski
	also	Komorowski
	office	POL	GOV	defence minister	2000-06-16	2001-10-19
	office	POL	LEG	speaker of parliament	2007-11-05	2010-07-08
	office	POL	GOV	president	2010-08-06	2015-08-06
person	Bruno Le Maire
	office	FRA	GOV	economy minister	2017-05-17	2024-09-12
person	Bruno Retailleau
	office	FRA	GOV	interior minister	2024-09-21	2025-10-12
person	Bruno Tshibala
	office	COD	GOV	prime minister	2017-05-18	2019-09-07
person	Bui Thanh Son
	office	VNM	GOV	foreign minister	2021-04-08	2025-08
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
person	Cao Gangchuan
	office	CHN	GOV	defence minister	2003-03-17	2008-03-17
person	Carles Puigdemont
	also	Puigdemont
	office	ESP	GOV	president of Catalonia	2016-01-12	2017-10-27
	code	ESP	PTY OPP
person	Carlo Azeglio Ciampi
	also	Ciampi
	office	ITA	GOV	prime minister	1993-04-29	1994-05-10
	office	ITA	GOV	president	1999-05-18	2006-05-15
person	Carlos Vila Nova
	office	STP	GOV	president	2021-10-02	-
person	Carme Chacón
	office	ESP	GOV	defence minister	2008-04-14	2011-12-22
person	Carrie Lam
	office	HKG	GOV	chief executive	2017-07-01	2022-06-30
person	Catherine Colonna
	office	FRA	GOV	foreign minister	2022-05-20	2024-01-11
person	Catherine Samba-Panza
	also	Samba-Panza
	office	CAF	GOV	president	2014-01-23	2016-03-30
person	Catherine Vautrin
	office	FRA	GOV	defence minister	2025-10-12	-
person	Cellou Dalein Diallo
	also	Cellou Diallo
	office	GIN	GOV	prime minister	2004-12-09	2006-04-05
	code	GIN	OPP
person	Cemil Bayık
	code	TUR	REB
person	Chandrika Kumaratunga
	also	Kumaratunga
	also	Chandrika Bandaranaike Kumaratunga
	office	LKA	GOV	president	1994-11-12	2005-11-19
person	Chang Wanquan
	office	CHN	GOV	defence minister	2013-03-16	2018-03-19
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
person	Charles Q. Brown
	also	C.Q. Brown
	also	CQ Brown
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2023-10-01	2025-02-21
person	Charles Taylor
	office	LBR	GOV	president	1997-08-02	2003-08-11
	code	LBR	REB
person	Charlie Kirk
	code	USA	CVL
person	Chaudhry Nisar Ali Khan
	also	Chaudhry Nisar
	office	PAK	GOV	interior minister	2013-06-07	2017-07-28
person	Chaudhry Shujaat Hussain
	also	Shujaat Hussain
	office	PAK	GOV	prime minister	2004-06-30	2004-08-26
	code	PAK	PTY
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
	also	Chen Shui-Bian
	office	TWN	GOV	president	2000-05-20	2008-05-20
person	Chi Haotian
	office	CHN	GOV	defence minister	1993-03-29	2003-03-17
person	Chiang Kai-shek
	office	TWN	GOV	president	1948-05-20	1975-04-05
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
	also	Choe Ryong Hae
	office	PRK	LEG	head of parliament	2019-04-11	-
person	Choe Son-hui
	also	Choe Son Hui
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
person	Christian Lindner
	also	Lindner
	office	DEU	GOV	finance minister	2021-12-08	2024-11-07
person	Christian Wulff
	office	DEU	GOV	president	2010-06-30	2012-02-17
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
person	Christopher Hill
	office	USA	GOV	assistant secretary of state	2005-04-08	2009-04-21
	office	USA	GOV	ambassador to Iraq	2009-04-24	2010-08
person	Christopher Musa
	office	NGA	MIL	chief of defence staff	2023-06-23	2025-10-24
	office	NGA	GOV	defence minister	2025-12	-
person	Christopher Stevens
	also	Chris Stevens
	office	USA	GOV	ambassador to Libya	2012-06	2012-09-11
person	Christopher Wray
	office	USA	COP	FBI director	2017-08-02	2025-01-19
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
person	Corazon Aquino
	also	Cory Aquino
	office	PHL	GOV	president	1986-02-25	1992-06-30
person	Corneille Nangaa
	also	Nangaa
	code	COD	REB
person	Cyril Ramaphosa
	also	Ramaphosa
	office	ZAF	GOV	vice president	2014-05-26	2018-02-15
	office	ZAF	GOV	president	2018-02-15	-
person	Dalai Lama
	also	the Dalai Lama
	code	CHN	REL
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
person	Danny Danon
	also	Danon
	office	ISR	GOV	ambassador to the United Nations	2015-10	2020-07
	office	ISR	GOV	ambassador to the United Nations	2024-08	-
person	Danny Faure
	office	SYC	GOV	president	2016-10-16	2020-10-26
person	David Barnea
	office	ISR	SPY	Mossad chief	2021-06-01	-
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
person	David Lammy
	also	Lammy
	office	GBR	GOV	foreign secretary	2024-07-05	2025-09-05
	office	GBR	GOV	deputy prime minister	2025-09-05	-
person	David Lee
	office	TWN	GOV	foreign minister	2016-05-20	2018-02-26
person	David Levy
	office	ISR	GOV	foreign minister	1999-07-06	2000-08-04
person	David Miliband
	office	GBR	GOV	foreign secretary	2007-06-28	2010-05-11
	code	NGO	
person	David Petraeus
	also	Petraeus
	office	USA	MIL	commander in Iraq	2007-02-10	2008-09-16
	office	USA	MIL	commander of Central Command	2008-10-31	2010-06-30
	office	USA	MIL	commander in Afghanistan	2010-07-04	2011-07-18
	office	USA	SPY	CIA director	2011-09-06	2012-11-09
person	David Trimble
	office	GBR	GOV	first minister of Northern Ireland	1998-07-01	2002-10-14
	code	GBR	PTY
person	Dawoud Rajiha
	also	Daoud Rajha
	office	SYR	GOV	defence minister	2011-08-08	2012-07-18
person	Debretsion Gebremichael
	also	Debretsion
	office	ETH	GOV	president of Tigray	2018-01	2020-11-07
	code	ETH	REB
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
person	Denis Mukwege
	also	Mukwege
	code	COD	MED CVL
person	Denis Pushilin
	also	Pushilin
	code	UKR	REB
person	Denis Sassou Nguesso
	also	Sassou Nguesso
	also	Denis Sassou-Nguesso
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
person	Derek Chauvin
	also	Chauvin
	office	USA	COP	police officer	2001	2020-05-26
	code	USA	CRM
person	Des Browne
	office	GBR	GOV	defence secretary	2006-05-05	2008-10-03
person	Desmond Tutu
	also	Tutu
	also	Archbishop Desmond Tutu
	code	ZAF	REL
person	Devlet Bahçeli
	also	Bahceli
	office	TUR	GOV	deputy prime minister	1999-05-28	2002-11-18
	code	TUR	PTY
person	Dick Cheney
	also	Cheney
	also	Richard Cheney
	office	USA	GOV	secretary of defense	1989-03-21	1993-01-20
	office	USA	GOV	vice president	2001-01-20	2009-01-20
person	Didier Ratsiraka
	office	MDG	GOV	president	1997-02-09	2002-07-05
person	Dinesh Gunawardena
	office	LKA	GOV	foreign minister	2019-11-22	2021-08-16
	office	LKA	GOV	prime minister	2022-07-22	2024-09-23
person	Dioncounda Traoré
	office	MLI	GOV	president	2012-04-12	2013-09-04
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
person	Driss Jettou
	office	MAR	GOV	prime minister	2002-10-09	2007-09-19
person	Droupadi Murmu
	also	Murmu
	office	IND	GOV	president	2022-07-25	-
person	Duma Boko
	office	BWA	GOV	president	2024-11-01	-
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
person	Edgar Lungu
	also	Lungu
	office	ZMB	GOV	president	2015-01-25	2021-08-24
person	Édouard Philippe
	office	FRA	GOV	prime minister	2017-05-15	2020-07-03
person	Eduardo Ermita
	office	PHL	GOV	executive secretary	2004-08	2010-02
person	Edward Snowden
	also	Snowden
	code	USA	SPY CVL
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
person	Ekrem İmamoğlu
	also	Imamoglu
	office	TUR	GOV	mayor of Istanbul	2019-06-27	2025-03-23
	code	TUR	OPP
person	Eli Cohen
	office	ISR	GOV	foreign minister	2022-12-29	2024-01-01
	office	ISR	GOV	energy minister	2024-01-01	-
person	Elias Murr
	also	Elias al-Murr
	office	LBN	GOV	defence minister	2005-07-19	2011-06-13
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
person	Émile Lahoud
	also	Lahoud
	also	Emile Lahoud
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
person	Emperor Akihito
	also	Akihito
	office	JPN	GOV	emperor	1989-01-07	2019-04-30
person	Emperor Hirohito
	also	Hirohito
	office	JPN	GOV	emperor	1926-12-25	1989-01-07
person	Emperor Naruhito
	also	Naruhito
	office	JPN	GOV	emperor	2019-05-01	-
person	Enrico Letta
	also	Letta
	office	ITA	GOV	prime minister	2013-04-28	2014-02-22
person	Enrique Manalo
	office	PHL	GOV	foreign minister	2022-07-01	2025-06-30
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
person	Ernest Bai Koroma
	office	SLE	GOV	president	2007-09-17	2018-04-04
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
person	Essam Sharaf
	office	EGY	GOV	prime minister	2011-03-03	2011-12-07
person	Étienne Tshisekedi
	code	COD	OPP
person	Évariste Ndayishimiye
	also	Ndayishimiye
	office	BDI	GOV	president	2020-06-18	-
person	Evaristo Carvalho
	office	STP	GOV	president	2016-09-03	2021-10-02
person	Ewa Kopacz
	office	POL	GOV	prime minister	2014-09-22	2015-11-16
person	Eyal Zamir
	office	ISR	MIL	army chief	2025-03-05	-
person	Ezer Weizman
	office	ISR	GOV	president	1993-05-13	2000-07-13
person	F.W. de Klerk
	also	FW de Klerk
	also	Frederik de Klerk
	also	F. W. de Klerk
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
person	Farooq Abdullah
	office	IND	GOV	chief minister of Jammu and Kashmir	1996-10-09	2002-10-18
	code	IND	PTY
person	Farouk al-Sharaa
	also	Farouq al-Shara
	also	Farouk al-Shara
	office	SYR	GOV	foreign minister	1984-03-01	2006-02-21
	office	SYR	GOV	vice president	2006-02-21	2014-07-19
person	Fathi Bashagha
	also	Bashagha
	office	LBY	GOV	interior minister	2018-10-07	2021-03-15
	code	LBY	OPP
person	Fathi Sorour
	office	EGY	LEG	speaker of parliament	1990	2011-02-13
person	Faure Gnassingbé
	also	Gnassingbe
	office	TGO	GOV	president	2005-05-04	2025-05-03
	office	TGO	GOV	president of the Council of Ministers	2025-05-03	-
person	Faustin-Archange Touadéra
	also	Touadéra
	also	Faustin Archange Touadera
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
person	Federico Trillo
	office	ESP	GOV	defence minister	2000-04-28	2004-04-18
person	Félicien Kabuga
	also	Kabuga
	code	RWA	CRM
person	Felipe González
	office	ESP	GOV	prime minister	1982-12-02	1996-05-05
person	Felipe VI
	also	King Felipe
	also	King Felipe VI
	office	ESP	GOV	king	2014-06-19	-
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
person	Fernando Grande-Marlaska
	also	Grande-Marlaska
	office	ESP	GOV	interior minister	2018-06-07	-
person	Festus Mogae
	office	BWA	GOV	president	1998-04-01	2008-04-01
person	Fethullah Gülen
	also	Gulen
	code	TUR	OPP
person	Fidel Ramos
	office	PHL	GOV	president	1992-06-30	1998-06-30
person	Fikri Işık
	office	TUR	GOV	defence minister	2016-05-24	2017-07-19
person	Filipe Nyusi
	also	Nyusi
	office	MOZ	GOV	defence minister	2008-03-27	2014-03-14
	office	MOZ	GOV	president	2015-01-15	2025-01-15
person	Florence Parly
	office	FRA	GOV	defence minister	2017-06-21	2022-05-20
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
person	Francisco Franco
	office	ESP	GOV	leader	1939-04-01	1975-11-20
person	Francisco Guterres
	also	Lú-Olo
	office	TLS	GOV	president	2017-05-20	2022-05-20
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
person	François Fillon
	also	Fillon
	office	FRA	GOV	prime minister	2007-05-17	2012-05-15
person	François Hollande
	also	Hollande
	office	FRA	GOV	president	2012-05-15	2017-05-14
person	François Mitterrand
	also	Mitterrand
	office	FRA	GOV	president	1981-05-21	1995-05-17
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
person	Franz Josef Jung
	office	DEU	GOV	defence minister	2005-11-22	2009-10-28
person	Fred Matiang'i
	office	KEN	GOV	interior minister	2017-07	2022-10
person	Frederick Chiluba
	office	ZMB	GOV	president	1991-11-02	2002-01-02
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
person	Fumio Kishida
	also	Kishida
	office	JPN	GOV	foreign minister	2012-12-26	2017-08-03
	office	JPN	GOV	prime minister	2021-10-04	2024-10-01
person	G.L. Peiris
	also	G. L. Peiris
	also	GL Peiris
	office	LKA	GOV	foreign minister	2010-04-23	2015-01-09
	office	LKA	GOV	foreign minister	2021-08-16	2022-05
person	Gabi Ashkenazi
	also	Ashkenazi
	office	ISR	MIL	army chief	2007-02-14	2011-02-14
	office	ISR	GOV	foreign minister	2020-05-17	2021-06-13
person	Gabriel Attal
	office	FRA	GOV	prime minister	2024-01-09	2024-09-05
person	Gadi Eisenkot
	also	Eisenkot
	office	ISR	MIL	army chief	2015-02-16	2019-01-15
person	Gamal Abdel Nasser
	office	EGY	GOV	president	1956-06-23	1970-09-28
person	Gamal Mubarak
	code	EGY	PTY
person	Garry Kasparov
	also	Kasparov
	code	RUS	OPP
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
person	Gen Nakatani
	office	JPN	GOV	defence minister	2014-12-24	2016-08-03
	office	JPN	GOV	defence minister	2024-10-01	2025-10-21
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
person	George H.W. Bush
	also	George H. W. Bush
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
person	George Sabra
	code	SYR	OPP
person	George Shultz
	office	USA	GOV	secretary of state	1982-07-16	1989-01-20
person	George Tenet
	office	USA	SPY	CIA director	1997-07-11	2004-07-11
person	George W. Bush
	also	George Bush
	also	Bush
	also	George W Bush
	office	USA	GOV	governor	1995-01-17	2000-12-21
	office	USA	GOV	president	2001-01-20	2009-01-20
person	George Weah
	also	Weah
	office	LBR	GOV	president	2018-01-22	2024-01-22
person	George Yeo
	office	SGP	GOV	foreign minister	2004-08-12	2011-05-21
person	Gérald Darmanin
	also	Darmanin
	office	FRA	GOV	interior minister	2020-07-06	2024-09-21
	office	FRA	GOV	justice minister	2024-12-23	-
person	Gerald Ford
	office	USA	GOV	vice president	1973-12-06	1974-08-09
	office	USA	GOV	president	1974-08-09	1977-01-20
person	Gérard Collomb
	office	FRA	GOV	interior minister	2017-05-17	2018-10-03
person	Gérard Longuet
	office	FRA	GOV	defence minister	2011-02-27	2012-05-15
person	Gerhard Schröder
	also	Schroeder
	also	Gerhard Schroeder
	also	Schröder
	office	DEU	GOV	chancellor	1998-10-27	2005-11-22
person	Germain Katanga
	code	COD	REB
person	Gerry Adams
	code	GBR	PTY
person	Getachew Reda
	office	ETH	GOV	president of Tigray	2023-03-23	2025-04-08
	code	ETH	REB
person	Ghazi al-Yawer
	also	Ghazi al-Yawar
	office	IRQ	GOV	president	2004-06-28	2005-04-07
person	Gholam-Hossein Mohseni-Ejei
	also	Mohseni-Ejei
	also	Mohseni Ejei
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
person	Giuliano Amato
	also	Amato
	office	ITA	GOV	prime minister	1992-06-28	1993-04-28
	office	ITA	GOV	prime minister	2000-04-25	2001-06-11
	office	ITA	GOV	interior minister	2006-05-17	2008-05-08
person	Giulio Terzi
	office	ITA	GOV	foreign minister	2011-11-16	2013-03-26
person	Giuseppe Conte
	office	ITA	GOV	prime minister	2018-06-01	2021-02-13
person	Gloria Macapagal Arroyo
	also	Gloria Macapagal-Arroyo
	also	Gloria Arroyo
	also	Arroyo
	office	PHL	GOV	president	2001-01-20	2010-06-30
	office	PHL	LEG	speaker of parliament	2018-07-23	2019-06-30
person	Gnassingbé Eyadéma
	also	Eyadema
	office	TGO	GOV	president	1967-04-14	2005-02-05
person	Godswill Akpabio
	office	NGA	LEG	Senate president	2023-06-13	-
person	Goh Chok Tong
	office	SGP	GOV	prime minister	1990-11-28	2004-08-12
person	Goh Kun
	office	KOR	GOV	prime minister	2003-02-27	2004-05-25
person	Golda Meir
	office	ISR	GOV	prime minister	1969-03-17	1974-06-03
person	Gombojavyn Zandanshatar
	office	MNG	GOV	prime minister	2025-06-13	-
person	Goodluck Jonathan
	office	NGA	GOV	vice president	2007-05-29	2010-05-06
	office	NGA	GOV	president	2010-05-06	2015-05-29
person	Gordon Brown
	office	GBR	GOV	chancellor of the exchequer	1997-05-02	2007-06-27
	office	GBR	GOV	prime minister	2007-06-27	2010-05-11
person	Gotabaya Rajapaksa
	also	Gotabhaya Rajapaksa
	also	Gotabaya Rajapakse
	office	LKA	GOV	defence secretary	2005-11-25	2015-01-08
	office	LKA	GOV	president	2019-11-18	2022-07-14
person	Grace Mugabe
	code	ZWE	ELI
person	Grant Shapps
	office	GBR	GOV	defence secretary	2023-08-31	2024-07-05
person	Greg Abbott
	office	USA	GOV	governor	2015-01-20	-
person	Gretchen Whitmer
	office	USA	GOV	governor	2019-01-01	-
person	Grigory Yavlinsky
	also	Yavlinsky
	code	RUS	PTY OPP
person	Grzegorz Schetyna
	office	POL	GOV	interior minister	2007-11-16	2009-10-13
	office	POL	GOV	foreign minister	2014-09-22	2015-11-16
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
person	Gulbuddin Hekmatyar
	also	Hekmatyar
	office	AFG	GOV	prime minister	1993-06-17	1994-06-28
	office	AFG	GOV	prime minister	1996-06-26	1996-09-27
	code	AFG	REB
person	Guo Jiakun
	office	CHN	GOV	foreign ministry spokesman	2025-01-06	-
person	Guy Scott
	office	ZMB	GOV	president	2014-10-28	2015-01-25
person	Gyude Bryant
	office	LBR	GOV	president	2003-10-14	2006-01-16
person	H.R. McMaster
	also	H. R. McMaster
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
person	Hamadi Jebali
	also	Jebali
	office	TUN	GOV	prime minister	2011-12-24	2013-03-13
person	Hambali
	code	IMG	REB
person	Hamdeen Sabahi
	also	Hamdeen Sabbahi
	code	EGY	OPP
person	Hamid Karzai
	also	Karzai
	office	AFG	GOV	president	2001-12-22	2014-09-29
person	Hamid-Reza Asefi
	also	Hamid Reza Asefi
	also	Asefi
	office	IRN	GOV	foreign ministry spokesman	1999	2006-09
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
person	Harini Amarasuriya
	office	LKA	GOV	prime minister	2024-09-24	-
person	Harith al-Dari
	also	Harith al-Dhari
	code	IRQ	REL
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
person	Heiko Maas
	office	DEU	GOV	justice minister	2013-12-17	2018-03-14
	office	DEU	GOV	foreign minister	2018-03-14	2021-12-08
person	Helen Zille
	office	ZAF	GOV	premier of Western Cape	2009-05-06	2019-05-22
	code	ZAF	PTY OPP
person	Helmut Kohl
	also	Kohl
	office	DEU	GOV	chancellor	1982-10-01	1998-10-27
person	Helmut Schmidt
	office	DEU	GOV	chancellor	1974-05-16	1982-10-01
person	Henri Konan Bédié
	also	Konan Bédié
	also	Bédié
	office	CIV	GOV	president	1993-12-07	1999-12-24
	code	CIV	PTY OPP
person	Henry Kissinger
	also	Kissinger
	office	USA	GOV	national security adviser	1969-01-20	1975-11-03
	office	USA	GOV	secretary of state	1973-09-22	1977-01-20
person	Henry Okah
	code	NGA	REB
person	Henry Paulson
	also	Hank Paulson
	office	USA	GOV	treasury secretary	2006-07-10	2009-01-20
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
person	Hillary Clinton
	also	Hillary Rodham Clinton
	office	USA	LEG	senator	2001-01-03	2009-01-21
	office	USA	GOV	secretary of state	2009-01-21	2013-02-01
person	Hilmi Özkök
	office	TUR	MIL	chief of general staff	2002-08-28	2006-08-28
person	Hina Rabbani Khar
	office	PAK	GOV	foreign minister	2011-07-20	2013-03-16
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
person	Horst Köhler
	also	Horst Koehler
	office	IGO	-	IMF managing director	2000-05-01	2004-03-04
	office	DEU	GOV	president	2004-07-01	2010-05-31
person	Horst Seehofer
	also	Seehofer
	office	DEU	GOV	premier of Bavaria	2008-10-27	2018-03-13
	office	DEU	GOV	interior minister	2018-03-14	2021-12-08
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
person	Hubert Védrine
	office	FRA	GOV	foreign minister	1997-06-04	2002-05-06
person	Hulusi Akar
	also	Akar
	office	TUR	MIL	chief of general staff	2015-08-18	2018-07-09
	office	TUR	GOV	defence minister	2018-07-10	2023-06-03
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
	also	Ibrahim Boubacar Keita
	also	IBK
	office	MLI	GOV	president	2013-09-04	2020-08-18
person	Ibrahim Ghandour
	office	SDN	GOV	foreign minister	2015-06-06	2018-04-19
person	İbrahim Kalın
	also	Ibrahim Kalin
	office	TUR	GOV	spokesman	2014-12	2023-06-05
	office	TUR	SPY	intelligence chief	2023-06-05	-
person	Ibrahim Mahlab
	office	EGY	GOV	prime minister	2014-03-01	2015-09-19
person	Ibrahim Mohamed Solih
	also	Ibrahim Solih
	office	MDV	GOV	president	2018-11-17	2023-11-17
person	Ibrahim Traoré
	also	Ibrahim Traore
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
person	Ignazio La Russa
	office	ITA	GOV	defence minister	2008-05-08	2011-11-16
	office	ITA	LEG	Senate president	2022-10-13	-
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
person	Igor Plotnitsky
	code	UKR	REB
person	Igor Sechin
	also	Sechin
	office	RUS	GOV	deputy prime minister	2008-05-12	2012-05-21
	code	RUS	BUS
person	Igor Sergeyev
	office	RUS	GOV	defence minister	1997-05-22	2001-03-28
person	Ihor Klymenko
	office	UKR	GOV	interior minister	2023-02-07	-
person	Ihor Kolomoisky
	also	Kolomoisky
	also	Kolomoyskyi
	code	UKR	BUS
person	Ikililou Dhoinine
	office	COM	GOV	president	2011-05-26	2016-05-26
person	Ilham Tohti
	code	CHN	CVL
person	Ilhan Omar
	office	USA	LEG	congresswoman	2019-01-03	-
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
person	İsmail Cem
	also	Ismail Cem
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
	also	Itamar Ben Gvir
	also	Ben Gvir
	office	ISR	GOV	national security minister	2022-12-29	2025-01-21
	office	ISR	GOV	national security minister	2025-03-19	-
person	Itsunori Onodera
	office	JPN	GOV	defence minister	2012-12-26	2014-09-03
	office	JPN	GOV	defence minister	2017-08-03	2018-10-02
person	Iyad Ag Ghaly
	also	Iyad Ag Ghali
	code	MLI	REB
person	Izzat Ibrahim al-Douri
	also	Izzat al-Douri
	also	Izzat Ibrahim
	office	IRQ	GOV	vice chairman of the Revolutionary Command Council	1979-07-16	2003-04-09
	code	IRQ	REB
person	Jacek Czaputowicz
	office	POL	GOV	foreign minister	2018-01-09	2020-08-26
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
person	Jacqui Smith
	office	GBR	GOV	home secretary	2007-06-28	2009-06-05
person	Jafar Hassan
	also	Jaafar Hassan
	office	JOR	GOV	prime minister	2024-09-18	-
person	Jakaya Kikwete
	also	Kikwete
	office	TZA	GOV	foreign minister	1995-11	2005-12-21
	office	TZA	GOV	president	2005-12-21	2015-11-05
person	Jake Sullivan
	office	USA	GOV	national security adviser	2021-01-20	2025-01-20
person	Jalal Talabani
	also	Talabani
	office	IRQ	GOV	president	2005-04-07	2014-07-24
person	Jalaluddin Haqqani
	code	AFG	REB
person	Jalil Abbas Jilani
	office	PAK	GOV	foreign minister	2023-08-17	2024-03-04
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
person	James Michel
	office	SYC	GOV	president	2004-07-14	2016-10-16
person	James Soong
	also	Soong Chu-yu
	code	TWN	PTY
person	Jamieson Greer
	office	USA	GOV	trade representative	2025-02-27	-
person	Janet Napolitano
	office	USA	GOV	secretary of homeland security	2009-01-21	2013-09-06
person	Janet Reno
	office	USA	GOV	attorney general	1993-03-12	2001-01-20
person	Janet Yellen
	also	Yellen
	office	USA	GOV	chair of the Federal Reserve	2014-02-03	2018-02-03
	office	USA	GOV	treasury secretary	2021-01-26	2025-01-20
person	Jang Song-thaek
	also	Jang Song Thaek
	office	PRK	GOV	vice chairman of the National Defence Commission	2010-06	2013-12-08
person	Jared Kushner
	also	Kushner
	office	USA	GOV	senior adviser	2017-01-20	2021-01-20
person	Jarosław Kaczyński
	also	Kaczynski
	office	POL	GOV	prime minister	2006-07-14	2007-11-16
	office	POL	GOV	deputy prime minister	2020-10-06	2022-06-21
	office	POL	GOV	deputy prime minister	2023-06-21	2023-11-27
	code	POL	PTY
person	Jaswant Singh
	office	IND	GOV	foreign minister	1998-12-05	2002-07-01
	office	IND	GOV	finance minister	2002-07-01	2004-05-22
person	Jatuporn Prompan
	code	THA	OPP
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
	also	J. D. Vance
	office	USA	LEG	senator	2023-01-03	2025-01-10
	office	USA	GOV	vice president	2025-01-20	-
person	Jean Castex
	office	FRA	GOV	prime minister	2020-07-03	2022-05-16
person	Jean Ping
	office	GAB	GOV	foreign minister	1999-01-25	2008-02
	office	IGO	-	African Union Commission chairperson	2008-04-28	2012-10-15
	code	GAB	OPP
person	Jean-Luc Mélenchon
	also	Mélenchon
	code	FRA	PTY OPP
person	Jean-Marc Ayrault
	also	Ayrault
	office	FRA	GOV	prime minister	2012-05-15	2014-03-31
	office	FRA	GOV	foreign minister	2016-02-11	2017-05-10
person	Jean-Marie Le Pen
	code	FRA	PTY OPP
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
person	Jean-Pierre Raffarin
	also	Raffarin
	office	FRA	GOV	prime minister	2002-05-06	2005-05-31
person	Jean-Yves Le Drian
	also	Le Drian
	office	FRA	GOV	defence minister	2012-05-16	2017-05-17
	office	FRA	GOV	foreign minister	2017-05-17	2022-05-20
	office	FRA	GOV	special envoy for Lebanon	2023-06	-
person	Jeb Bush
	office	USA	GOV	governor	1999-01-05	2007-01-02
person	Jeff Bezos
	also	Bezos
	code	USA	BUS
person	Jeff Sessions
	office	USA	LEG	senator	1997-01-03	2017-02-08
	office	USA	GOV	attorney general	2017-02-09	2018-11-07
person	Jen Psaki
	also	Psaki
	office	USA	GOV	White House spokeswoman	2021-01-20	2022-05-13
person	Jeong Kyeong-doo
	office	KOR	GOV	defence minister	2018-09-21	2020-09-18
person	Jeremy Corbyn
	also	Corbyn
	office	GBR	OPP	opposition leader	2015-09-12	2020-04-04
person	Jeremy Hunt
	office	GBR	GOV	foreign secretary	2018-07-09	2019-07-24
	office	GBR	GOV	chancellor of the exchequer	2022-10-14	2024-07-05
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
person	Jimmy Carter
	also	Carter
	office	USA	GOV	president	1977-01-20	1981-01-20
person	Jimmy Lai
	code	HKG	BUS JRN
person	Jo Myong-rok
	also	Jo Myong Rok
	office	PRK	MIL	vice marshal	1995	2010-11-06
person	Joachim Gauck
	office	DEU	GOV	president	2012-03-18	2017-03-18
person	João Bernardo Vieira
	also	Nino Vieira
	office	GNB	GOV	president	2005-10-01	2009-03-02
person	João Lourenço
	also	Lourenço
	also	Joao Lourenco
	office	AGO	GOV	defence minister	2014-04-22	2017-07
	office	AGO	GOV	president	2017-09-26	-
person	Joaquim Chissano
	also	Chissano
	office	MOZ	GOV	president	1986-11-06	2005-02-02
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
person	Johann Wadephul
	also	Wadephul
	office	DEU	GOV	foreign minister	2025-05-06	-
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
person	John Hutton
	office	GBR	GOV	defence secretary	2008-10-03	2009-06-05
person	John Kerry
	also	Kerry
	office	USA	LEG	senator	1985-01-02	2013-02-01
	office	USA	GOV	secretary of state	2013-02-01	2017-01-20
	office	USA	GOV	climate envoy	2021-01-20	2024-03-06
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
person	Joice Mujuru
	office	ZWE	GOV	vice president	2004-12-06	2014-12-08
person	Joko Widodo
	also	Jokowi
	also	Widodo
	office	IDN	GOV	governor of Jakarta	2012-10-15	2014-10-16
	office	IDN	GOV	president	2014-10-20	2024-10-20
person	Jomo Kenyatta
	office	KEN	GOV	president	1964-12-12	1978-08-22
person	Jonas Savimbi
	also	Savimbi
	code	AGO	REB
person	Jordan Bardella
	also	Bardella
	code	FRA	PTY OPP
person	Jorge Carlos Fonseca
	office	CPV	GOV	president	2011-09-09	2021-11-09
person	Joschka Fischer
	office	DEU	GOV	foreign minister	1998-10-27	2005-11-22
person	José Bono
	office	ESP	GOV	defence minister	2004-04-18	2006-04-11
person	José Eduardo dos Santos
	also	dos Santos
	office	AGO	GOV	president	1979-09-10	2017-09-26
person	José Luis Rodríguez Zapatero
	also	Zapatero
	also	Rodríguez Zapatero
	office	ESP	GOV	prime minister	2004-04-17	2011-12-21
person	José Manuel Albares
	also	Albares
	office	ESP	GOV	foreign minister	2021-07-12	-
person	José Manuel García-Margallo
	also	García-Margallo
	office	ESP	GOV	foreign minister	2011-12-22	2016-11-04
person	José María Aznar
	also	Aznar
	also	Jose Maria Aznar
	office	ESP	GOV	prime minister	1996-05-05	2004-04-17
person	José Maria Neves
	office	CPV	GOV	prime minister	2001-02-01	2016-04-22
	office	CPV	GOV	president	2021-11-09	-
person	Jose Maria Sison
	also	Sison
	code	PHL	REB
person	José Mário Vaz
	office	GNB	GOV	president	2014-06-23	2020-02-27
person	José Ramos-Horta
	also	Ramos-Horta
	office	TLS	GOV	foreign minister	2002-05-20	2006-07-10
	office	TLS	GOV	prime minister	2006-07-10	2007-05-19
	office	TLS	GOV	president	2007-05-20	2012-05-20
	office	TLS	GOV	president	2022-05-20	-
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
person	Joseph Stalin
	also	Stalin
	also	Josef Stalin
	office	RUS	GOV	general secretary	1922-04-03	1953-03-05
person	Joseph Wu
	also	Wu Jaushieh
	office	TWN	GOV	foreign minister	2018-02-26	2024-05-20
person	Josh Earnest
	office	USA	GOV	White House spokesman	2014-06-20	2017-01-20
person	Joshua Wong
	code	HKG	CVL OPP
person	Joyce Banda
	office	MWI	GOV	president	2012-04-07	2014-05-31
person	Juan Carlos I
	also	King Juan Carlos
	also	Juan Carlos
	office	ESP	GOV	king	1975-11-22	2014-06-19
person	Juan José Ibarretxe
	office	ESP	GOV	president of the Basque Country	1999-01-02	2009-05-07
person	Judith Suminwa
	also	Judith Suminwa Tuluka
	office	COD	GOV	prime minister	2024-06-12	-
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
person	Jusuf Kalla
	office	IDN	GOV	vice president	2004-10-20	2009-10-20
	office	IDN	GOV	vice president	2014-10-20	2019-10-20
person	Juvénal Habyarimana
	also	Habyarimana
	office	RWA	GOV	president	1973-07-05	1994-04-06
person	Juwono Sudarsono
	office	IDN	GOV	defence minister	1999-10-29	2000-08-26
	office	IDN	GOV	defence minister	2004-10-21	2009-10-22
person	K. Shanmugam
	office	SGP	GOV	foreign minister	2011-05-21	2015-10-01
	office	SGP	GOV	interior minister	2015-10-01	-
person	K.P. Sharma Oli
	also	KP Sharma Oli
	also	Khadga Prasad Oli
	also	K. P. Sharma Oli
	office	NPL	GOV	prime minister	2015-10-12	2016-08-04
	office	NPL	GOV	prime minister	2018-02-15	2021-07-13
	office	NPL	GOV	prime minister	2024-07-15	2025-09-09
	code	NPL	PTY
person	K.R. Narayanan
	also	K. R. Narayanan
	office	IND	GOV	president	1997-07-25	2002-07-25
person	Kais Saied
	also	Saied
	also	Kaïs Saïed
	office	TUN	GOV	president	2019-10-23	-
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
person	Kamel Madouri
	office	TUN	GOV	prime minister	2024-08-07	2025-03-20
person	Kamil Idris
	also	Kamil El-Tayeb Idris
	office	SDN	GOV	prime minister	2025-05-31	-
person	Kang Kyung-wha
	office	KOR	GOV	foreign minister	2017-06-18	2021-02-08
person	Kang Sok-ju
	also	Kang Sok Ju
	office	PRK	GOV	deputy foreign minister	1986	2010-09
person	Karen Bass
	office	USA	LEG	congresswoman	2011-01-03	2022-12-09
	office	USA	GOV	mayor of Los Angeles	2022-12-12	-
person	Karim Khalili
	office	AFG	GOV	vice president	2002-06	2014-09-29
person	Karim Wade
	code	SEN	OPP
person	Karine Jean-Pierre
	office	USA	GOV	White House spokeswoman	2022-05-13	2025-01-20
person	Karl-Theodor zu Guttenberg
	also	Guttenberg
	office	DEU	GOV	defence minister	2009-10-28	2011-03-03
person	Karol Nawrocki
	also	Nawrocki
	office	POL	GOV	president	2025-08-06	-
person	Karoline Leavitt
	office	USA	GOV	White House spokeswoman	2025-01-20	-
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
person	Katherine Tai
	office	USA	GOV	trade representative	2021-03-18	2025-01-20
person	Kathy Hochul
	office	USA	GOV	governor	2021-08-24	-
person	Katsuya Okada
	office	JPN	GOV	foreign minister	2009-09-16	2010-09-17
	office	JPN	GOV	deputy prime minister	2012-01-13	2012-12-26
person	Kayleigh McEnany
	office	USA	GOV	White House spokeswoman	2020-04-07	2021-01-20
person	Kayumba Nyamwasa
	code	RWA	OPP
person	Kazimierz Marcinkiewicz
	office	POL	GOV	prime minister	2005-10-31	2006-07-14
person	Keir Starmer
	also	Starmer
	office	GBR	OPP	opposition leader	2020-04-04	2024-07-05
	office	GBR	GOV	prime minister	2024-07-05	-
person	Keith Kellogg
	office	USA	GOV	special envoy	2025-01-20	2025-12
person	Keizō Obuchi
	also	Keizo Obuchi
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
person	Kevin McCarthy
	office	USA	LEG	House minority leader	2019-01-03	2023-01-03
	office	USA	LEG	speaker of parliament	2023-01-07	2023-10-03
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
person	Khalid bin Salman
	office	SAU	GOV	ambassador to the United States	2017-04	2019-02
	office	SAU	GOV	defence minister	2022-09-27	-
person	Khalid Sheikh Mohammed
	also	Khalid Shaikh Mohammed
	code	IMG	REB
person	Khalifa Haftar
	also	Haftar
	also	Khalifa Hifter
	also	Hifter
	also	Khalifa Hafter
	code	LBY	REB MIL
person	Khalil al-Hayya
	also	Khalil Al-Hayya
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
	also	Kim Dae-Jung
	also	Kim Dae Jung
	office	KOR	GOV	president	1998-02-25	2003-02-25
person	Kim Hwang-sik
	office	KOR	GOV	prime minister	2010-10-01	2013-02-26
person	Kim Il-sung
	also	Kim Il Sung
	also	Kim Il-Sung
	office	PRK	GOV	leader	1948-09-09	1994-07-08
person	Kim Jong-il
	also	Kim Jong Il
	also	Kim Jong-Il
	office	PRK	GOV	leader	1994-07-08	2011-12-17
person	Kim Jong-nam
	also	Kim Jong Nam
	code	PRK	ELI
person	Kim Jong-un
	also	Kim Jong Un
	also	Kim Jong-Un
	office	PRK	GOV	leader	2011-12-17	-
person	Kim Kwan-jin
	office	KOR	GOV	defence minister	2010-12-04	2014-06-30
	office	KOR	GOV	national security adviser	2014-06-01	2017-05-21
person	Kim Kye-gwan
	also	Kim Kye Gwan
	office	PRK	GOV	deputy foreign minister	1995	2019
person	Kim Min-seok
	office	KOR	GOV	prime minister	2025-07-03	-
person	Kim Sung-hwan
	office	KOR	GOV	foreign minister	2010-10-08	2013-03-11
person	Kim Tae-young
	office	KOR	GOV	defence minister	2009-09-23	2010-12-03
person	Kim Tok-hun
	also	Kim Tok Hun
	office	PRK	GOV	premier	2020-08-13	2024-12
person	Kim Yo-jong
	also	Kim Yo Jong
	office	PRK	GOV	vice department director	2014-11	-
person	Kim Yong-chol
	also	Kim Yong Chol
	office	PRK	GOV	vice chairman of the party	2016-05	2021-01
person	Kim Yong-hyun
	office	KOR	GOV	defence minister	2024-09-06	2024-12-05
person	Kim Yong-nam
	also	Kim Yong Nam
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
person	King Birendra
	also	Birendra
	office	NPL	GOV	king	1972-01-31	2001-06-01
person	King Fahd
	also	Fahd bin Abdulaziz
	office	SAU	GOV	king	1982-06-13	2005-08-01
person	King Gyanendra
	also	Gyanendra
	office	NPL	GOV	king	2001-06-04	2008-05-28
person	King Hussein
	also	Hussein of Jordan
	office	JOR	GOV	king	1952-08-11	1999-02-07
person	King Salman
	also	Salman bin Abdulaziz
	also	King Salman bin Abdulaziz
	office	SAU	GOV	defence minister	2011-11-05	2015-01-23
	office	SAU	GOV	crown prince	2012-06-18	2015-01-23
	office	SAU	GOV	king	2015-01-23	-
person	King Zahir Shah
	also	Zahir Shah
	also	Mohammed Zahir Shah
	office	AFG	GOV	king	1933-11-08	1973-07-17
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
person	Ko Wen-je
	office	TWN	GOV	mayor of Taipei	2014-12-25	2022-12-25
	code	TWN	PTY
person	Koichiro Gemba
	office	JPN	GOV	foreign minister	2011-09-02	2012-12-26
person	Kong Quan
	office	CHN	GOV	foreign ministry spokesman	2001-12	2006
person	Kostyantyn Gryshchenko
	office	UKR	GOV	foreign minister	2003-09-02	2005-02-03
	office	UKR	GOV	foreign minister	2010-03-11	2012-12-24
person	Kristi Noem
	office	USA	GOV	governor	2019-01-05	2025-01-25
	office	USA	GOV	secretary of homeland security	2025-01-25	-
person	Ksenia Sobchak
	code	RUS	OPP
person	Kumba Ialá
	also	Kumba Yala
	office	GNB	GOV	president	2000-02-17	2003-09-14
person	Kwame Nkrumah
	office	GHA	GOV	president	1960-07-01	1966-02-24
person	Kyaw Moe Tun
	office	MMR	GOV	ambassador to the United Nations	2020-10	-
person	Kyrylo Budanov
	also	Budanov
	office	UKR	SPY	military intelligence chief	2020-08-05	2026-01-02
	office	UKR	GOV	head of the presidential office	2026-01-02	-
person	L. Paul Bremer
	also	Paul Bremer
	also	Bremer
	office	USA	GOV	administrator of Iraq	2003-05-12	2004-06-28
person	L.K. Advani
	also	L. K. Advani
	also	Lal Krishna Advani
	also	Advani
	office	IND	GOV	interior minister	1998-03-19	2004-05-22
	office	IND	GOV	deputy prime minister	2002-06-29	2004-05-22
	office	IND	OPP	opposition leader	2004-05-22	2009-12-21
person	Lai Ching-te
	also	William Lai
	also	Lai Ching-Te
	office	TWN	GOV	premier	2017-09-08	2019-01-14
	office	TWN	GOV	vice president	2020-05-20	2024-05-20
	office	TWN	GOV	president	2024-05-20	-
person	Lai Mohammed
	office	NGA	GOV	information minister	2015-11-11	2023-05-29
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
	also	Lansana Conte
	office	GIN	GOV	president	1984-04-05	2008-12-22
person	Lars Klingbeil
	office	DEU	GOV	finance minister	2025-05-06	-
person	Laurent Fabius
	also	Fabius
	office	FRA	GOV	prime minister	1984-07-17	1986-03-20
	office	FRA	GOV	foreign minister	2012-05-16	2016-02-11
person	Laurent Gbagbo
	also	Gbagbo
	office	CIV	GOV	president	2000-10-26	2011-04-11
person	Laurent Nkunda
	also	Nkunda
	code	COD	REB
person	Laurent-Désiré Kabila
	also	Laurent Kabila
	also	Laurent Desire Kabila
	office	COD	GOV	president	1997-05-17	2001-01-16
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
	also	Lee Jae Myung
	office	KOR	GOV	governor of Gyeonggi	2018-07-01	2021-10-25
	office	KOR	OPP	opposition leader	2022-08-28	2025-04-09
	office	KOR	GOV	president	2025-06-04	-
person	Lee Jong-sup
	office	KOR	GOV	defence minister	2022-05-11	2023-10-07
person	Lee Joung-binn
	office	KOR	GOV	foreign minister	2000-01-14	2001-03-26
person	Lee Kuan Yew
	office	SGP	GOV	prime minister	1959-06-05	1990-11-28
	office	SGP	GOV	senior minister	1990-11-28	2011-05-21
person	Lee Myung-bak
	also	Lee Myung-Bak
	also	Lee Myung Bak
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
person	Leon Panetta
	also	Panetta
	office	USA	SPY	CIA director	2009-02-13	2011-06-30
	office	USA	GOV	secretary of defense	2011-07-01	2013-02-27
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
person	Leszek Miller
	office	POL	GOV	prime minister	2001-10-19	2004-05-02
person	Letsie III
	also	King Letsie III
	office	LSO	GOV	king	1996-02-07	-
person	Leung Chun-ying
	also	CY Leung
	also	C.Y. Leung
	office	HKG	GOV	chief executive	2012-07-01	2017-06-30
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
person	Lim Kit Siang
	code	MYS	PTY OPP
person	Lin Chia-lung
	office	TWN	GOV	foreign minister	2024-05-20	-
person	Lin Jian
	office	CHN	GOV	foreign ministry spokesman	2024-03-18	-
person	Linda Thomas-Greenfield
	office	USA	GOV	ambassador to the United Nations	2021-02-25	2025-01-20
person	Lindiwe Sisulu
	office	ZAF	GOV	defence minister	2009-05-11	2012-06-12
	office	ZAF	GOV	foreign minister	2018-02-27	2019-05-29
person	Lindsay Hoyle
	office	GBR	LEG	speaker of parliament	2019-11-04	-
person	Lindsey Graham
	office	USA	LEG	senator	2003-01-03	-
person	Lionel Jospin
	also	Jospin
	office	FRA	GOV	prime minister	1997-06-02	2002-05-06
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
person	Lloyd Austin
	office	USA	MIL	commander of Central Command	2013-03-22	2016-03-30
	office	USA	GOV	secretary of defense	2021-01-22	2025-01-20
person	Lokendra Bahadur Chand
	office	NPL	GOV	prime minister	2002-10-11	2003-06-05
person	Lorenzo Guerini
	office	ITA	GOV	defence minister	2019-09-05	2022-10-22
person	Loretta Lynch
	office	USA	GOV	attorney general	2015-04-27	2017-01-20
person	Lotay Tshering
	office	BTN	GOV	prime minister	2018-11-07	2023-11-01
person	Louise Mushikiwabo
	office	RWA	GOV	foreign minister	2009-12	2018-10-18
	office	IGO	-	Francophonie secretary-general	2019-01-03	-
person	Lu Kang
	office	CHN	GOV	foreign ministry spokesman	2015-06	2019-07
person	Luigi Di Maio
	also	Di Maio
	office	ITA	GOV	deputy prime minister	2018-06-01	2019-09-05
	office	ITA	GOV	foreign minister	2019-09-05	2022-10-22
	office	EUR	GOV	Gulf envoy	2023-06-01	-
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
	also	M. K. Narayanan
	office	IND	GOV	national security adviser	2005-01	2010-01
person	Ma Ying-jeou
	also	Ma Ying-Jeou
	office	TWN	GOV	mayor of Taipei	1998-12-25	2006-12-25
	office	TWN	GOV	president	2008-05-20	2016-05-20
person	Ma'ruf Amin
	office	IDN	GOV	vice president	2019-10-20	2024-10-20
person	Maaouya Ould Sid'Ahmed Taya
	also	Maaouya Ould Taya
	also	Ould Taya
	office	MRT	GOV	president	1984-12-12	2005-08-03
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
person	Maite Nkoana-Mashabane
	office	ZAF	GOV	foreign minister	2009-05-11	2018-02-26
person	Maithripala Sirisena
	also	Sirisena
	office	LKA	GOV	president	2015-01-09	2019-11-18
person	Makiko Tanaka
	office	JPN	GOV	foreign minister	2001-04-26	2002-01-30
person	Malala Yousafzai
	also	Malala
	code	PAK	CVL
person	Malam Bacai Sanhá
	office	GNB	GOV	president	2009-09-08	2012-01-09
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
person	Manuel Pinto da Costa
	office	STP	GOV	president	2011-09-03	2016-09-03
person	Manuel Valls
	also	Valls
	office	FRA	GOV	interior minister	2012-05-16	2014-03-31
	office	FRA	GOV	prime minister	2014-03-31	2016-12-06
	office	FRA	GOV	overseas minister	2024-12-23	2025-10
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
person	Marc Ravalomanana
	also	Ravalomanana
	office	MDG	GOV	president	2002-02-22	2009-03-17
person	Marco Minniti
	office	ITA	GOV	interior minister	2016-12-12	2018-06-01
person	Marco Rubio
	also	Rubio
	office	USA	LEG	senator	2011-01-03	2025-01-20
	office	USA	GOV	secretary of state	2025-01-21	-
person	Marek Belka
	office	POL	GOV	prime minister	2004-05-02	2005-10-31
person	Margaret Beckett
	office	GBR	GOV	foreign secretary	2006-05-05	2007-06-27
person	Margaret Thatcher
	also	Thatcher
	office	GBR	GOV	prime minister	1979-05-04	1990-11-28
person	Margarita Robles
	office	ESP	GOV	defence minister	2018-06-07	-
person	Mari Alkatiri
	also	Alkatiri
	office	TLS	GOV	prime minister	2002-05-20	2006-06-26
	office	TLS	GOV	prime minister	2017-09-15	2018-06-22
person	María Dolores de Cospedal
	office	ESP	GOV	defence minister	2016-11-04	2018-06-07
person	Maria Lvova-Belova
	office	RUS	GOV	children's rights commissioner	2021-10-27	-
person	Maria Ressa
	also	Ressa
	code	PHL	JRN
person	Maria Zakharova
	also	Zakharova
	office	RUS	GOV	foreign ministry spokeswoman	2015-08-10	-
person	Mariano Rajoy
	also	Rajoy
	office	ESP	GOV	prime minister	2011-12-21	2018-06-01
person	Marine Le Pen
	also	Le Pen
	code	FRA	PTY OPP
person	Mario Draghi
	also	Draghi
	office	EUR	GOV	European Central Bank president	2011-11-01	2019-10-31
	office	ITA	GOV	prime minister	2021-02-13	2022-10-22
person	Mario Monti
	office	EUR	GOV	competition commissioner	1999-09-16	2004-11-01
	office	ITA	GOV	prime minister	2011-11-16	2013-04-28
person	Maris Sangiampongsa
	office	THA	GOV	foreign minister	2024-04-30	2025-09
person	Mariusz Błaszczak
	office	POL	GOV	interior minister	2015-11-16	2018-01-09
	office	POL	GOV	defence minister	2018-01-09	2023-11-27
person	Mark Esper
	also	Esper
	office	USA	GOV	secretary of defense	2019-07-23	2020-11-09
person	Mark Milley
	also	Milley
	office	USA	MIL	army chief of staff	2015-08-14	2019-08-09
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2019-10-01	2023-09-30
person	Mark Regev
	office	ISR	GOV	spokesman	2007	2016-04
	office	ISR	GOV	ambassador to Britain	2016-04	2020-06
person	Mark Zuckerberg
	also	Zuckerberg
	code	USA	BUS
person	Markus Söder
	office	DEU	GOV	premier of Bavaria	2018-03-16	-
person	Marouf al-Bakhit
	office	JOR	GOV	prime minister	2005-11-27	2007-11-25
	office	JOR	GOV	prime minister	2011-02-09	2011-10-24
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
person	Martin Lee
	code	HKG	OPP
person	Martin Luther King Jr.
	also	Martin Luther King
	code	USA	CVL
person	Martin McGuinness
	office	GBR	GOV	deputy first minister of Northern Ireland	2007-05-08	2017-01-09
	code	GBR	PTY
person	Martin Schulz
	office	EUR	LEG	European Parliament president	2012-01-17	2017-01-17
	code	DEU	PTY
person	Marty Natalegawa
	office	IDN	GOV	foreign minister	2009-10-22	2014-10-20
person	Marwan Barghouti
	also	Barghouti
	code	PSE	PTY
person	Marwan Issa
	code	PSE	REB
person	Marwan Muasher
	office	JOR	GOV	foreign minister	2002-01	2004-10
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
person	Maumoon Abdul Gayoom
	also	Gayoom
	office	MDV	GOV	president	1978-11-11	2008-11-11
person	Maurice Kamto
	code	CMR	OPP
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
person	Meir Dagan
	office	ISR	SPY	Mossad chief	2002-08	2011-01
person	Meles Zenawi
	also	Meles
	office	ETH	GOV	prime minister	1995-08-23	2012-08-20
person	Menachem Begin
	office	ISR	GOV	prime minister	1977-06-21	1983-10-10
person	Meng Wanzhou
	also	Meng
	code	CHN	BUS
person	Mengistu Haile Mariam
	also	Mengistu
	office	ETH	GOV	president	1987-09-10	1991-05-21
person	Merrick Garland
	office	USA	GOV	attorney general	2021-03-11	2025-01-20
person	Mevlüt Çavuşoğlu
	also	Mevlut Cavusoglu
	also	Cavusoglu
	office	TUR	GOV	foreign minister	2014-08-29	2015-08-28
	office	TUR	GOV	foreign minister	2015-11-24	2023-06-03
person	Michael Bloomberg
	also	Bloomberg
	office	USA	GOV	mayor of New York	2002-01-01	2013-12-31
person	Michael Chertoff
	office	USA	GOV	secretary of homeland security	2005-02-15	2009-01-21
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
person	Michel Aoun
	office	LBN	GOV	president	2016-10-31	2022-10-30
	code	LBN	PTY
person	Michel Barnier
	also	Barnier
	office	FRA	GOV	foreign minister	2004-03-31	2005-05-31
	office	EUR	GOV	chief Brexit negotiator	2016-10-01	2021-03
	office	FRA	GOV	prime minister	2024-09-05	2024-12-13
person	Michel Djotodia
	also	Djotodia
	office	CAF	GOV	president	2013-03-24	2014-01-10
	code	CAF	REB
person	Michel Kafando
	office	BFA	GOV	president	2014-11-18	2015-12-29
person	Michel Kilo
	code	SYR	OPP
person	Michel Menassa
	office	LBN	GOV	defence minister	2025-02-08	-
person	Michel Suleiman
	also	Michel Sleiman
	office	LBN	MIL	army chief	1998	2008-05-25
	office	LBN	GOV	president	2008-05-25	2014-05-24
person	Michèle Alliot-Marie
	also	Alliot-Marie
	office	FRA	GOV	defence minister	2002-05-07	2007-05-18
	office	FRA	GOV	interior minister	2007-05-18	2009-06-23
	office	FRA	GOV	foreign minister	2010-11-14	2011-02-27
person	Michelle O'Neill
	office	GBR	GOV	first minister of Northern Ireland	2024-02-03	-
	code	GBR	PTY
person	Miguel Ángel Moratinos
	also	Moratinos
	office	EUR	GOV	Middle East envoy	1996-12	2003-07
	office	ESP	GOV	foreign minister	2004-04-18	2010-10-21
person	Mike Johnson
	office	USA	LEG	speaker of parliament	2023-10-25	-
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
	also	Mir Hossein Mousavi
	also	Mousavi
	office	IRN	GOV	prime minister	1981-10-31	1989-08-03
	code	IRN	OPP
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
person	Mmusi Maimane
	code	ZAF	PTY OPP
person	Moaz al-Khatib
	code	SYR	OPP
person	Mobutu Sese Seko
	also	Mobutu
	office	COD	GOV	president	1965-11-24	1997-05-16
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
	also	Mohammad-Ali Jafari
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
	also	Mohammad-Reza Ashtiani
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
person	Mohammed Basindawa
	also	Mohammed Salem Basindwa
	office	YEM	GOV	prime minister	2011-12-10	2014-09-24
person	Mohammed bin Nayef
	office	SAU	GOV	interior minister	2012-11-05	2017-06-21
	office	SAU	GOV	crown prince	2015-04-29	2017-06-21
person	Mohammed bin Salman
	also	MBS
	also	Mohammad bin Salman
	also	Muhammad bin Salman
	also	bin Salman
	office	SAU	GOV	defence minister	2015-01-23	2022-09-27
	office	SAU	GOV	crown prince	2017-06-21	-
	office	SAU	GOV	prime minister	2022-09-27	-
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
	also	Mohammed Shia' al-Sudani
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
person	Moon Jae-in
	also	Moon Jae-In
	office	KOR	GOV	president	2017-05-10	2022-05-10
person	Morgan Tsvangirai
	also	Tsvangirai
	office	ZWE	GOV	prime minister	2009-02-11	2013-09-11
	code	ZWE	OPP
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
	also	Mostafa Mohammad Najjar
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
person	Mukhtar Robow
	code	SOM	REB
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
person	Murhaf Abu Qasra
	office	SYR	GOV	defence minister	2024-12-21	-
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
	also	Ataturk
	office	TUR	GOV	president	1923-10-29	1938-11-10
person	Mustafa Osman Ismail
	office	SDN	GOV	foreign minister	1998-02	2005-09-18
person	Mustafa Tlass
	office	SYR	GOV	defence minister	1972-03-22	2004-05-12
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
person	N. Biren Singh
	also	Biren Singh
	office	IND	GOV	chief minister of Manipur	2017-03-15	2025-02-13
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
person	Nathan Law
	code	HKG	CVL OPP
person	Natsagiin Bagabandi
	office	MNG	GOV	president	1997-06-20	2005-06-24
person	Natwar Singh
	also	K. Natwar Singh
	office	IND	GOV	foreign minister	2004-05-22	2005-11-07
person	Navin Ramgoolam
	also	Navinchandra Ramgoolam
	office	MUS	GOV	prime minister	1995-12-27	2000-09-15
	office	MUS	GOV	prime minister	2005-07-05	2014-12-17
	office	MUS	GOV	prime minister	2024-11-13	-
person	Navtej Sarna
	office	IND	GOV	foreign ministry spokesman	2002	2008
person	Nawaf Salam
	office	LBN	JUD	president of the International Court of Justice	2024-02-06	2025-01-14
	office	LBN	GOV	prime minister	2025-02-08	-
person	Nawaz Sharif
	also	Sharif
	office	PAK	GOV	prime minister	1990-11-06	1993-07-18
	office	PAK	GOV	prime minister	1997-02-17	1999-10-12
	office	PAK	GOV	prime minister	2013-06-05	2017-07-28
	code	PAK	PTY
person	Ne Win
	office	MMR	GOV	leader	1962-03-02	1988-07-23
person	Nechirvan Barzani
	office	IRQ	GOV	prime minister of Kurdistan	2006-03	2009-08
	office	IRQ	GOV	prime minister of Kurdistan	2012-04	2019-06-10
	office	IRQ	GOV	president of Kurdistan	2019-06-10	-
person	Necmettin Erbakan
	office	TUR	GOV	prime minister	1996-06-28	1997-06-30
person	Ned Price
	office	USA	GOV	State Department spokesman	2021-01-20	2023-03
person	Nelson Chamisa
	also	Chamisa
	code	ZWE	OPP
person	Nelson Mandela
	also	Mandela
	office	ZAF	GOV	president	1994-05-10	1999-06-14
	code	ZAF	CVL
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
person	Nick Clegg
	office	GBR	GOV	deputy prime minister	2010-05-11	2015-05-08
person	Nicola Sturgeon
	also	Sturgeon
	office	GBR	GOV	first minister of Scotland	2014-11-20	2023-03-28
person	Nicolas Sarkozy
	also	Sarkozy
	office	FRA	GOV	interior minister	2002-05-07	2004-03-30
	office	FRA	GOV	interior minister	2005-06-02	2007-03-26
	office	FRA	GOV	president	2007-05-16	2012-05-15
person	Nigel Farage
	also	Farage
	code	GBR	PTY OPP
person	Nikita Khrushchev
	also	Khrushchev
	office	RUS	GOV	first secretary	1953-09-14	1964-10-14
person	Nikki Haley
	office	USA	GOV	governor	2011-01-12	2017-01-24
	office	USA	GOV	ambassador to the United Nations	2017-01-27	2018-12-31
person	Nikolai Makarov
	office	RUS	MIL	chief of general staff	2008-06-03	2012-11-09
person	Nikolai Patrushev
	also	Patrushev
	office	RUS	SPY	FSB director	1999-08-09	2008-05-12
	office	RUS	GOV	secretary of the Security Council	2008-05-12	2024-05-12
person	Nimr al-Nimr
	code	SAU	REL OPP
person	Nirmala Sitharaman
	also	Sitharaman
	office	IND	GOV	defence minister	2017-09-03	2019-05-30
	office	IND	GOV	finance minister	2019-05-30	-
person	Nitish Kumar
	office	IND	GOV	chief minister of Bihar	2005-11-24	2014-05-20
	office	IND	GOV	chief minister of Bihar	2015-02-22	-
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
person	Nyan Win
	office	MMR	GOV	foreign minister	2004-09-18	2011-03-30
person	Ojo Maduekwe
	office	NGA	GOV	foreign minister	2007-07-26	2010-03-17
person	Olaf Scholz
	also	Scholz
	office	DEU	GOV	finance minister	2018-03-14	2021-12-08
	office	DEU	GOV	chancellor	2021-12-08	2025-05-06
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
person	Olivier Nduhungirehe
	office	RWA	GOV	foreign minister	2024-06-12	-
person	Olugbenga Ashiru
	office	NGA	GOV	foreign minister	2011-07-14	2013-09-11
person	Olusegun Obasanjo
	also	Obasanjo
	office	NGA	GOV	president	1976-02-13	1979-10-01
	office	NGA	GOV	president	1999-05-29	2007-05-29
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
person	Omar Karami
	office	LBN	GOV	prime minister	2004-10-26	2005-04-19
person	Omar Suleiman
	office	EGY	SPY	intelligence chief	1993-01	2011-01-29
	office	EGY	GOV	vice president	2011-01-29	2011-02-11
person	Oriol Junqueras
	code	ESP	PTY OPP
person	Osama al-Nujaifi
	office	IRQ	LEG	speaker of parliament	2010-11-11	2014-07-15
	office	IRQ	GOV	vice president	2014-09	2015-08
person	Osama bin Laden
	also	bin Laden
	also	Usama bin Laden
	also	Osama Bin Laden
	code	IMG	REB
person	Osama Hamad
	code	LBY	OPP
person	Osama Hamdan
	code	PSE	REB
person	Osman Kavala
	also	Kavala
	code	TUR	CVL
person	Osman Saleh
	also	Osman Saleh Mohammed
	office	ERI	GOV	foreign minister	2007-04	-
person	Othman Jerandi
	office	TUN	GOV	foreign minister	2020-09-02	2023-02-07
person	Otto Schily
	office	DEU	GOV	interior minister	1998-10-27	2005-11-22
person	Ousmane Sonko
	also	Sonko
	office	SEN	GOV	prime minister	2024-04-02	-
	code	SEN	OPP
person	Özgür Özel
	also	Ozgur Ozel
	office	TUR	OPP	opposition leader	2023-11-05	-
person	P. Chidambaram
	also	Palaniappan Chidambaram
	also	Chidambaram
	office	IND	GOV	finance minister	2004-05-22	2008-11-30
	office	IND	GOV	interior minister	2008-11-30	2012-07-31
	office	IND	GOV	finance minister	2012-07-31	2014-05-26
person	P.V. Narasimha Rao
	also	Narasimha Rao
	office	IND	GOV	prime minister	1991-06-21	1996-05-16
person	P.W. Botha
	also	PW Botha
	office	ZAF	GOV	president	1984-09-14	1989-08-15
person	Pablo Iglesias
	office	ESP	GOV	deputy prime minister	2020-01-13	2021-03-31
	code	ESP	PTY
person	Paek Nam-sun
	also	Paek Nam Sun
	office	PRK	GOV	foreign minister	1998-09	2007-01-02
person	Paetongtarn Shinawatra
	also	Paetongtarn
	office	THA	GOV	prime minister	2024-08-16	2025-08-29
person	Pagan Amum
	code	SSD	OPP
person	Pak Pong-ju
	also	Pak Pong Ju
	office	PRK	GOV	premier	2003-09-03	2007-04-11
	office	PRK	GOV	premier	2013-04-01	2019-04-11
person	Pak Thae-song
	also	Pak Thae Song
	office	PRK	GOV	premier	2024-12-29	-
person	Pak Ui-chun
	also	Pak Ui Chun
	office	PRK	GOV	foreign minister	2007-05-18	2014-04-09
person	Pakalitha Mosisili
	office	LSO	GOV	prime minister	1998-05-29	2012-06-08
	office	LSO	GOV	prime minister	2015-03-17	2017-06-16
person	Pam Bondi
	office	USA	GOV	attorney general	2025-02-05	-
person	Panchen Lama
	also	the Panchen Lama
	code	CHN	REL
person	Paolo Gentiloni
	also	Gentiloni
	office	ITA	GOV	foreign minister	2014-10-31	2016-12-12
	office	ITA	GOV	prime minister	2016-12-12	2018-06-01
	office	EUR	GOV	economy commissioner	2019-12-01	2024-11-30
person	Park Chung-hee
	office	KOR	GOV	president	1963-12-17	1979-10-26
person	Park Geun-hye
	also	Park Geun-Hye
	also	Park Geun Hye
	office	KOR	GOV	president	2013-02-25	2017-03-10
	code	KOR	PTY
person	Park Jin
	office	KOR	GOV	foreign minister	2022-05-12	2024-01-10
person	Parnpree Bahiddha-nukara
	office	THA	GOV	foreign minister	2023-09-01	2024-04-28
person	Pasteur Bizimungu
	office	RWA	GOV	president	1994-07-19	2000-03-23
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
person	Patrick Herminie
	office	SYC	GOV	president	2025-10-26	-
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
person	Paul Malong
	also	Paul Malong Awan
	office	SSD	MIL	army chief	2014-04-23	2017-05-09
	code	SSD	REB
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
person	Pavlo Klimkin
	also	Klimkin
	office	UKR	GOV	foreign minister	2014-06-19	2019-08-29
person	Pedro Morenés
	office	ESP	GOV	defence minister	2011-12-22	2016-11-04
person	Pedro Pires
	office	CPV	GOV	president	2001-03-22	2011-09-09
person	Pedro Sánchez
	office	ESP	GOV	prime minister	2018-06-02	-
person	Penny Mordaunt
	office	GBR	GOV	defence secretary	2019-05-01	2019-07-24
	office	GBR	LEG	leader of the House of Commons	2022-09-06	2024-07-05
person	Pere Aragonès
	office	ESP	GOV	president of Catalonia	2021-05-24	2024-08-10
person	Perfecto Yasay
	office	PHL	GOV	foreign minister	2016-06-30	2017-03-08
person	Pervez Khattak
	office	PAK	GOV	chief minister of Khyber Pakhtunkhwa	2013-05-31	2018-06-06
	office	PAK	GOV	defence minister	2018-08-20	2022-04-10
person	Pervez Musharraf
	also	Musharraf
	also	General Musharraf
	office	PAK	MIL	army chief	1998-10-06	2007-11-28
	office	PAK	GOV	chief executive	1999-10-12	2002-11-21
	office	PAK	GOV	president	2001-06-20	2008-08-18
person	Pete Buttigieg
	also	Buttigieg
	office	USA	GOV	transportation secretary	2021-02-03	2025-01-20
person	Pete Hegseth
	also	Hegseth
	office	USA	GOV	secretary of defense	2025-01-25	-
person	Peter Mandelson
	also	Mandelson
	office	EUR	GOV	trade commissioner	2004-11-22	2008-10-03
	office	GBR	GOV	business secretary	2008-10-03	2010-05-11
	office	GBR	GOV	ambassador to the United States	2025-02-10	2025-09-11
person	Peter Mutharika
	also	Mutharika
	office	MWI	GOV	president	2014-05-31	2020-06-28
	office	MWI	GOV	president	2025-10-04	-
person	Peter Navarro
	office	USA	GOV	trade adviser	2017-01-20	2021-01-20
	office	USA	GOV	trade adviser	2025-01-20	-
person	Peter Obi
	office	NGA	GOV	governor of Anambra	2007-06	2014-03
	code	NGA	OPP
person	Peter Pace
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2005-09-30	2007-10-01
person	Peter Robinson
	office	GBR	GOV	first minister of Northern Ireland	2008-06-05	2016-01-11
	code	GBR	PTY
person	Peter Struck
	office	DEU	GOV	defence minister	2002-07-19	2005-11-22
person	Petro Poroshenko
	also	Poroshenko
	office	UKR	GOV	foreign minister	2009-10-09	2010-03-11
	office	UKR	GOV	president	2014-06-07	2019-05-20
	code	UKR	OPP
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
person	Philip Hammond
	office	GBR	GOV	defence secretary	2011-10-14	2014-07-15
	office	GBR	GOV	foreign secretary	2014-07-15	2016-07-13
	office	GBR	GOV	chancellor of the exchequer	2016-07-13	2019-07-24
person	Philippe Douste-Blazy
	office	FRA	GOV	foreign minister	2005-06-02	2007-05-15
person	Phung Quang Thanh
	office	VNM	GOV	defence minister	2006-06-28	2016-04-08
person	Pierre Buyoya
	office	BDI	GOV	president	1996-07-25	2003-04-30
person	Pierre Gemayel
	office	LBN	GOV	industry minister	2005-07-19	2006-11-21
person	Pierre Nkurunziza
	also	Nkurunziza
	office	BDI	GOV	president	2005-08-26	2020-06-08
person	Pita Limjaroenrat
	code	THA	PTY OPP
person	Pol Pot
	office	KHM	GOV	leader	1975-04-17	1979-01-07
	code	KHM	REB
person	Pope Shenouda III
	also	Shenouda III
	office	EGY	REL	pope	1971-11-14	2012-03-17
person	Pope Tawadros II
	also	Tawadros II
	office	EGY	REL	pope	2012-11-18	-
person	Porter Goss
	office	USA	SPY	CIA director	2004-09-24	2006-05-26
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
	office	THA	GOV	deputy prime minister	2014-08-30	2023-09-01
	office	THA	GOV	defence minister	2014-08-30	2019-07-10
person	Prayut Chan-o-cha
	also	Prayuth Chan-ocha
	also	Prayuth
	also	Prayut Chan-ocha
	also	Prayut
	office	THA	MIL	army chief	2010-10-01	2014-09-30
	office	THA	GOV	prime minister	2014-08-24	2023-08-22
	office	THA	GOV	defence minister	2019-07-16	2023-08-22
person	Prince Hamzah
	also	Hamzah bin Hussein
	office	JOR	GOV	crown prince	1999-02-07	2004-11-28
person	Prince Harry
	office	GBR	GOV	prince	1984-09-15	-
person	Prince Nayef
	also	Nayef bin Abdulaziz
	office	SAU	GOV	interior minister	1975	2012-06-16
	office	SAU	GOV	crown prince	2011-10-27	2012-06-16
person	Prince Sultan
	also	Sultan bin Abdulaziz
	office	SAU	GOV	defence minister	1963	2011-10-22
	office	SAU	GOV	crown prince	2005-08-01	2011-10-22
person	Prince William
	office	GBR	GOV	prince	1982-06-21	-
person	Priti Patel
	office	GBR	GOV	home secretary	2019-07-24	2022-09-06
person	Purnomo Yusgiantoro
	office	IDN	GOV	defence minister	2009-10-22	2014-10-20
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
person	Radosław Sikorski
	also	Radek Sikorski
	also	Sikorski
	office	POL	GOV	defence minister	2005-10-31	2007-02-07
	office	POL	GOV	foreign minister	2007-11-16	2014-09-22
	office	POL	GOV	foreign minister	2023-12-13	-
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
person	Raja Pervaiz Ashraf
	also	Raja Pervez Ashraf
	office	PAK	GOV	prime minister	2012-06-22	2013-03-25
	office	PAK	LEG	speaker of parliament	2022-04-16	2024-03-01
person	Rajiv Gandhi
	office	IND	GOV	prime minister	1984-10-31	1989-12-02
person	Rajnath Singh
	office	IND	GOV	interior minister	2014-05-26	2019-05-30
	office	IND	GOV	defence minister	2019-05-31	-
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
person	Rashad al-Alimi
	also	Alimi
	also	Rashad Mohammed al-Alimi
	office	YEM	GOV	president	2022-04-07	-
person	Rashid Nurgaliyev
	office	RUS	GOV	interior minister	2003-12-24	2012-05-21
person	Ray Odierno
	also	Raymond Odierno
	office	USA	MIL	commander in Iraq	2008-09-16	2010-09-01
	office	USA	MIL	army chief of staff	2011-09-07	2015-08-14
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
person	Reza Pahlavi
	code	IRN	OPP
person	Ri Son-gwon
	also	Ri Son Gwon
	office	PRK	GOV	foreign minister	2020-01	2022-06
person	Ri Su-yong
	also	Ri Su Yong
	office	PRK	GOV	foreign minister	2014-04-09	2016-05
person	Ri Yong-ho
	also	Ri Yong Ho
	office	PRK	GOV	foreign minister	2016-05	2020-01
person	Riad al-Asaad
	code	SYR	REB
person	Riad Salameh
	also	Riad Salame
	office	LBN	GOV	central bank governor	1993-08-01	2023-07-31
person	Ricardo Sanchez
	office	USA	MIL	commander in Iraq	2003-06-14	2004-07-01
person	Richard Boucher
	office	USA	GOV	State Department spokesman	2000-05	2005-06
person	Richard Holbrooke
	also	Holbrooke
	office	USA	GOV	ambassador to the United Nations	1999-08-25	2001-01-20
	office	USA	GOV	special envoy	2009-01-22	2010-12-13
person	Richard Lugar
	office	USA	LEG	senator	1977-01-03	2013-01-03
person	Richard Myers
	office	USA	MIL	chairman of the Joint Chiefs of Staff	2001-10-01	2005-09-30
person	Richard Nixon
	also	Nixon
	office	USA	GOV	president	1969-01-20	1974-08-09
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
person	Rinat Akhmetov
	also	Akhmetov
	code	UKR	BUS
person	Rishi Sunak
	also	Sunak
	office	GBR	GOV	chancellor of the exchequer	2020-02-13	2022-07-05
	office	GBR	GOV	prime minister	2022-10-25	2024-07-05
	office	GBR	OPP	opposition leader	2024-07-05	2024-11-02
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
person	Robert F. Kennedy Jr.
	also	RFK Jr.
	office	USA	GOV	health secretary	2025-02-13	-
person	Robert Gates
	office	USA	SPY	CIA director	1991-11-06	1993-01-20
	office	USA	GOV	secretary of defense	2006-12-18	2011-07-01
person	Robert Gibbs
	office	USA	GOV	White House spokesman	2009-01-20	2011-02-11
person	Robert Guéï
	also	Robert Guei
	office	CIV	GOV	president	1999-12-24	2000-10-26
person	Robert Habeck
	also	Habeck
	office	DEU	GOV	economy minister	2021-12-08	2025-05-06
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
	office	ZWE	GOV	president	1987-12-31	2017-11-21
person	Robert O'Brien
	also	Robert C. O'Brien
	office	USA	GOV	national security adviser	2019-09-18	2021-01-20
person	Robert Zoellick
	also	Zoellick
	office	USA	GOV	trade representative	2001-02-07	2005-02-22
	office	USA	GOV	deputy secretary of state	2005-02-22	2006-07-07
	office	IGO	-	World Bank president	2007-07-01	2012-06-30
person	Roberta Pinotti
	office	ITA	GOV	defence minister	2014-02-22	2018-06-01
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
person	Rodrigo Duterte
	also	Duterte
	office	PHL	GOV	mayor of Davao	2001-06-30	2010-06-30
	office	PHL	GOV	mayor of Davao	2013-06-30	2016-06-30
	office	PHL	GOV	president	2016-06-30	2022-06-30
person	Roh Moo-hyun
	also	Roh Moo-Hyun
	also	Roh Moo Hyun
	office	KOR	GOV	president	2003-02-25	2008-02-25
person	Roh Tae-woo
	office	KOR	GOV	president	1988-02-25	1993-02-25
person	Rohitha Bogollagama
	office	LKA	GOV	foreign minister	2007-01-28	2010-04
person	Roman Abramovich
	also	Abramovich
	office	RUS	GOV	governor of Chukotka	2000-12-24	2008-07-03
	code	RUS	BUS
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
	also	Ronald Dela Rosa
	office	PHL	COP	police chief	2016-07-01	2018-04-19
	office	PHL	LEG	senator	2019-06-30	-
person	Ronald Lamola
	office	ZAF	GOV	foreign minister	2024-07-03	-
person	Ronald Reagan
	also	Reagan
	office	USA	GOV	president	1981-01-20	1989-01-20
person	Ronen Bar
	office	ISR	SPY	Shin Bet chief	2021-10-13	2025-06-15
person	Roy Bennett
	code	ZWE	OPP
person	Rudolf Scharping
	office	DEU	GOV	defence minister	1998-10-27	2002-07-18
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
person	Rupiah Banda
	office	ZMB	GOV	president	2008-06-29	2011-09-23
person	Ruslan Stefanchuk
	office	UKR	LEG	speaker of parliament	2021-10-08	-
person	Russell Dlamini
	office	SWZ	GOV	prime minister	2023-11-06	-
person	Rustem Umerov
	also	Umerov
	office	UKR	GOV	defence minister	2023-09-06	2025-07-17
	office	UKR	GOV	secretary of the National Security Council	2025-07-18	-
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
	also	S. M. Krishna
	also	SM Krishna
	office	IND	GOV	foreign minister	2009-05-22	2012-10-26
person	S.P. Thamilselvan
	also	SP Thamilselvan
	code	LKA	REB
person	S.R. Nathan
	also	S. R. Nathan
	office	SGP	GOV	president	1999-09-01	2011-08-31
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
person	Sabri Boukadoum
	office	DZA	GOV	foreign minister	2019-03-31	2021-07-07
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
person	Sahle-Work Zewde
	also	Sahlework Zewde
	office	ETH	GOV	president	2018-10-25	2024-10-07
person	Said Abdullahi Deni
	office	SOM	GOV	president of Puntland	2019-01-08	-
person	Saïd Chengriha
	also	Said Chengriha
	office	DZA	MIL	army chief	2019-12-23	-
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
person	Salem Saleh bin Braik
	also	Salem bin Breik
	also	Salem bin Burayk
	office	YEM	GOV	prime minister	2025-05-03	2026-01-15
person	Salih Muslim
	also	Saleh Muslim
	code	SYR	PTY
person	Salim al-Hoss
	also	Selim al-Hoss
	office	LBN	GOV	prime minister	1998-12-02	2000-10-26
person	Salim al-Jabouri
	also	Salim al-Jubouri
	office	IRQ	LEG	speaker of parliament	2014-07-15	2018-09
person	Salim Idris
	code	SYR	REB
person	Salman Khurshid
	office	IND	GOV	foreign minister	2012-10-28	2014-05-26
person	Salou Djibo
	office	NER	GOV	president	2010-02-18	2011-04-07
person	Salva Kiir
	also	Kiir
	also	Salva Kiir Mayardit
	office	SDN	GOV	vice president	2005-08-11	2011-07-09
	office	SSD	GOV	president	2011-07-09	-
person	Salvador Illa
	office	ESP	GOV	president of Catalonia	2024-08-10	-
person	Salvador Panelo
	office	PHL	GOV	spokesman	2018-10	2020-04
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
person	Samy Badibanga
	office	COD	GOV	prime minister	2016-12-15	2017-05-18
person	Sanae Takaichi
	also	Takaichi
	office	JPN	GOV	economic security minister	2022-08-10	2024-10-01
	office	JPN	GOV	prime minister	2025-10-21	-
person	Sandy Berger
	office	USA	GOV	national security adviser	1997-03-14	2001-01-20
person	Sani Abacha
	also	Abacha
	office	NGA	GOV	president	1993-11-17	1998-06-08
person	Santiago Abascal
	code	ESP	PTY OPP
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
person	Saud al-Faisal
	also	Prince Saud al-Faisal
	also	Saud Al Faisal
	office	SAU	GOV	foreign minister	1975-10-13	2015-04-29
person	Scott Bessent
	also	Bessent
	office	USA	GOV	treasury secretary	2025-01-28	-
person	Scott McClellan
	office	USA	GOV	White House spokesman	2003-07-15	2006-05-10
person	Sean McCormack
	office	USA	GOV	State Department spokesman	2005-06	2009-01
person	Sean Spicer
	office	USA	GOV	White House spokesman	2017-01-20	2017-07-21
person	Seare Mekonnen
	office	ETH	MIL	army chief	2018-06	2019-06-22
person	Sébastien Lecornu
	also	Lecornu
	office	FRA	GOV	defence minister	2022-05-20	2025-09-09
	office	FRA	GOV	prime minister	2025-09-09	-
person	Sedki Sobhi
	also	Sedki Sobhy
	office	EGY	GOV	defence minister	2014-03-27	2018-06-14
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
person	Sergei Skripal
	also	Skripal
	code	RUS	SPY
person	Sergei Sobyanin
	also	Sobyanin
	office	RUS	GOV	mayor of Moscow	2010-10-21	-
person	Sergei Surovikin
	also	Surovikin
	office	RUS	MIL	general	2017	2023
person	Sergei Udaltsov
	code	RUS	OPP
person	Sergio Mattarella
	also	Mattarella
	office	ITA	GOV	president	2015-02-03	-
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
person	Sidi Ould Cheikh Abdallahi
	office	MRT	GOV	president	2007-04-19	2008-08-06
person	Sifi Ghrieb
	office	DZA	GOV	prime minister	2025-08-28	-
person	Sigmar Gabriel
	office	DEU	GOV	economy minister	2013-12-17	2017-01-27
	office	DEU	GOV	foreign minister	2017-01-27	2018-03-14
person	Sihasak Phuangketkeow
	office	THA	GOV	foreign minister	2025-09-19	-
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
person	Simone Gbagbo
	code	CIV	ELI
person	Sirajuddin Haqqani
	also	Siraj Haqqani
	office	AFG	GOV	interior minister	2021-09-07	-
	code	AFG	REB
person	Sjafrie Sjamsoeddin
	office	IDN	GOV	defence minister	2024-10-21	-
person	Soe Win
	office	MMR	GOV	prime minister	2004-10-19	2007-10-12
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
person	Srettha Thavisin
	also	Srettha
	office	THA	GOV	prime minister	2023-08-22	2024-08-14
person	Stanley McChrystal
	also	McChrystal
	office	USA	MIL	commander in Afghanistan	2009-06-15	2010-06-23
person	Stepan Poltorak
	also	Poltorak
	office	UKR	GOV	defence minister	2014-10-14	2019-08-29
person	Stéphane Séjourné
	office	FRA	GOV	foreign minister	2024-01-12	2024-09-21
person	Stephen Biegun
	office	USA	GOV	special envoy	2018-08-23	2021-01-20
person	Stephen Hadley
	office	USA	GOV	national security adviser	2005-01-26	2009-01-20
person	Stephen Miller
	office	USA	GOV	senior adviser	2017-01-20	2021-01-20
	office	USA	GOV	deputy chief of staff	2025-01-20	-
person	Steve Bannon
	also	Bannon
	office	USA	GOV	chief strategist	2017-01-20	2017-08-18
person	Steve Witkoff
	also	Witkoff
	office	USA	GOV	special envoy	2025-01-20	-
person	Steven Mnuchin
	also	Mnuchin
	office	USA	GOV	treasury secretary	2017-02-13	2021-01-20
person	Su Tseng-chang
	office	TWN	GOV	premier	2006-01-25	2007-05-21
	office	TWN	GOV	premier	2019-01-14	2023-01-31
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
person	Süleyman Demirel
	also	Demirel
	office	TUR	GOV	president	1993-05-16	2000-05-16
person	Süleyman Soylu
	also	Suleyman Soylu
	also	Soylu
	office	TUR	GOV	interior minister	2016-08-31	2023-06-03
person	Sultani Makenga
	also	Makenga
	code	COD	REB
person	Surakiart Sathirathai
	office	THA	GOV	foreign minister	2001-02-17	2005-03-11
person	Surapong Tovichakchaikul
	office	THA	GOV	foreign minister	2011-08-09	2014-05-07
person	Surayud Chulanont
	office	THA	GOV	prime minister	2006-10-01	2008-01-29
person	Surya Bahadur Thapa
	office	NPL	GOV	prime minister	2003-06-05	2004-06-03
person	Susan Rice
	office	USA	GOV	ambassador to the United Nations	2009-01-26	2013-06-30
	office	USA	GOV	national security adviser	2013-07-01	2017-01-20
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
person	Suthep Thaugsuban
	also	Suthep
	office	THA	GOV	deputy prime minister	2008-12-20	2011-08-09
	code	THA	OPP
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
person	Sylvestre Ilunga
	also	Sylvestre Ilunga Ilunkamba
	office	COD	GOV	prime minister	2019-09-07	2021-04-26
person	Sylvie Goulard
	office	FRA	GOV	defence minister	2017-05-17	2017-06-21
person	Szymon Hołownia
	office	POL	LEG	speaker of parliament	2023-11-13	2025-11-13
person	Taban Deng Gai
	office	SSD	GOV	vice president	2016-07-26	-
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
person	Tamir Pardo
	office	ISR	SPY	Mossad chief	2011-01	2016-01
person	Tammam Salam
	office	LBN	GOV	prime minister	2014-02-15	2016-12-18
person	Tang Jiaxuan
	office	CHN	GOV	foreign minister	1998-03-18	2003-03-17
	office	CHN	GOV	state councillor	2003-03-17	2008-03
person	Tansu Çiller
	office	TUR	GOV	prime minister	1993-06-25	1996-03-06
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
person	Taro Aso
	also	Aso
	office	JPN	GOV	foreign minister	2005-10-31	2007-08-27
	office	JPN	GOV	prime minister	2008-09-24	2009-09-16
	office	JPN	GOV	deputy prime minister	2012-12-26	2021-10-04
person	Taro Kono
	office	JPN	GOV	foreign minister	2017-08-03	2019-09-11
	office	JPN	GOV	defence minister	2019-09-11	2020-09-16
person	Taur Matan Ruak
	office	TLS	GOV	president	2012-05-20	2017-05-20
	office	TLS	GOV	prime minister	2018-06-22	2023-07-01
person	Tawakkol Karman
	also	Tawakkul Karman
	code	YEM	CVL
person	Taye Atske Selassie
	also	Taye Atske-Selassie
	office	ETH	GOV	foreign minister	2024-02-08	2024-10-07
	office	ETH	GOV	president	2024-10-07	-
person	Tea Banh
	office	KHM	GOV	defence minister	1993	2023-08-22
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
person	Theresa Lazaro
	also	Maria Theresa Lazaro
	office	PHL	GOV	foreign minister	2025-07-01	-
person	Theresa May
	office	GBR	GOV	home secretary	2010-05-12	2016-07-13
	office	GBR	GOV	prime minister	2016-07-13	2019-07-24
person	Thérèse Kayikwamba Wagner
	office	COD	GOV	foreign minister	2024-05-29	-
person	Thomas Boni Yayi
	also	Yayi Boni
	office	BEN	GOV	president	2006-04-06	2016-04-06
person	Thomas de Maizière
	also	de Maizière
	office	DEU	GOV	interior minister	2009-10-28	2011-03-03
	office	DEU	GOV	defence minister	2011-03-03	2013-12-17
	office	DEU	GOV	interior minister	2013-12-17	2018-03-14
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
person	Tidjane Thiam
	code	CIV	OPP
person	Tim Cook
	code	USA	BUS
person	Tim Walz
	office	USA	GOV	governor	2019-01-07	-
person	Timothy Geithner
	also	Geithner
	office	USA	GOV	treasury secretary	2009-01-26	2013-01-25
person	To Lam
	office	VNM	GOV	interior minister	2016-04-08	2024-05-22
	office	VNM	GOV	president	2024-05-22	2024-10-21
	office	VNM	GOV	general secretary	2024-08-03	-
person	Tom Donilon
	office	USA	GOV	national security adviser	2010-10-08	2013-07-01
person	Tom Homan
	office	USA	GOV	border czar	2025-01-20	-
person	Tom Ridge
	office	USA	GOV	secretary of homeland security	2003-01-24	2005-02-01
person	Tomasz Siemoniak
	office	POL	GOV	defence minister	2011-08-02	2015-11-16
	office	POL	GOV	interior minister	2024-05-13	2025-07-24
person	Tommy Franks
	office	USA	MIL	commander of Central Command	2000-07-06	2003-07-07
person	Tommy Robinson
	code	GBR	CVL
person	Tomomi Inada
	office	JPN	GOV	defence minister	2016-08-03	2017-07-28
person	Tony Blair
	also	Blair
	office	GBR	OPP	opposition leader	1994-07-21	1997-05-02
	office	GBR	GOV	prime minister	1997-05-02	2007-06-27
	office	IGO	-	Quartet envoy	2007-06-27	2015-05-27
person	Tony Leon
	code	ZAF	PTY OPP
person	Tony Tan
	office	SGP	GOV	president	2011-09-01	2017-08-31
person	Toshimi Kitazawa
	office	JPN	GOV	defence minister	2009-09-16	2011-09-02
person	Toshimitsu Motegi
	also	Motegi
	office	JPN	GOV	foreign minister	2019-09-11	2021-11-04
	office	JPN	GOV	foreign minister	2025-10-21	-
person	Touhid Hossain
	also	Md. Touhid Hossain
	office	BGD	GOV	foreign adviser	2024-08-08	2026-02-17
person	Tran Dai Quang
	office	VNM	GOV	president	2016-04-02	2018-09-21
person	Tran Duc Luong
	office	VNM	GOV	president	1997-09-24	2006-06-27
person	Trinidad Jiménez
	office	ESP	GOV	foreign minister	2010-10-21	2011-12-21
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
person	Tulsi Gabbard
	office	USA	LEG	congresswoman	2013-01-03	2021-01-03
	office	USA	SPY	director of national intelligence	2025-02-12	-
person	Tundu Lissu
	also	Lissu
	code	TZA	OPP
person	Tung Chee-hwa
	also	Tung Chee Hwa
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
person	Uday Hussein
	code	IRQ	ELI
person	Uhuru Kenyatta
	also	Kenyatta
	office	KEN	GOV	deputy prime minister	2008-04-13	2013-04-09
	office	KEN	GOV	president	2013-04-09	2022-09-13
person	Ukhnaagiin Khürelsükh
	also	Khurelsukh
	office	MNG	GOV	prime minister	2017-10-04	2021-01-27
	office	MNG	GOV	president	2021-06-25	-
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
person	Vadym Prystaiko
	also	Prystaiko
	office	UKR	GOV	foreign minister	2019-08-29	2020-03-04
person	Valentina Matviyenko
	also	Matviyenko
	office	RUS	GOV	governor of Saint Petersburg	2003-10-15	2011-08-22
	office	RUS	LEG	Federation Council speaker	2011-09-21	-
person	Valerii Zaluzhnyi
	also	Zaluzhnyi
	also	Valery Zaluzhny
	also	Zaluzhny
	office	UKR	MIL	army chief	2021-07-27	2024-02-08
	office	UKR	GOV	ambassador to Britain	2024-07	2026-01
person	Valery Gerasimov
	also	Gerasimov
	office	RUS	MIL	chief of general staff	2012-11-09	-
person	Valéry Giscard d'Estaing
	also	Giscard d'Estaing
	office	FRA	GOV	president	1974-05-27	1981-05-21
person	Vasily Nebenzya
	also	Nebenzya
	also	Vassily Nebenzia
	also	Nebenzia
	office	RUS	GOV	ambassador to the United Nations	2017-07-27	-
person	Vecdi Gönül
	office	TUR	GOV	defence minister	2002-11-18	2011-07-06
person	Velupillai Prabhakaran
	also	Prabhakaran
	also	Vellupillai Prabhakaran
	code	LKA	REB
person	Venâncio Mondlane
	also	Venancio Mondlane
	also	Mondlane
	code	MOZ	OPP
person	Victoire Ingabire
	code	RWA	OPP
person	Victoria Nuland
	also	Nuland
	office	USA	GOV	State Department spokeswoman	2011-05	2013-04
	office	USA	GOV	assistant secretary of state	2013-09-18	2017-01-20
	office	USA	GOV	under secretary of state	2021-05-03	2024-03
person	Vijitha Herath
	office	LKA	GOV	foreign minister	2024-09-24	-
person	Vikram Misri
	office	IND	GOV	foreign secretary	2024-07-15	-
person	Viktor Bout
	code	RUS	CRM
person	Viktor Chernomyrdin
	also	Chernomyrdin
	office	RUS	GOV	prime minister	1992-12-14	1998-03-23
	office	RUS	GOV	ambassador to Ukraine	2001-05	2009-06
person	Viktor Medvedchuk
	also	Medvedchuk
	code	UKR	OPP
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
person	Vincent Biruta
	office	RWA	GOV	foreign minister	2019-11-04	2024-06-12
person	Vincent Otti
	code	UGA	REB
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
person	Vladimir Kara-Murza
	also	Kara-Murza
	code	RUS	OPP
person	Vladimir Kolokoltsev
	office	RUS	GOV	interior minister	2012-05-21	-
person	Vladimir Lenin
	also	Lenin
	office	RUS	GOV	leader	1917-11-08	1924-01-21
person	Vladimir Putin
	also	Putin
	also	Vladimir V. Putin
	office	RUS	GOV	prime minister	1999-08-09	2000-05-07
	office	RUS	GOV	president	1999-12-31	2008-05-07
	office	RUS	GOV	prime minister	2008-05-08	2012-05-07
	office	RUS	GOV	president	2012-05-07	-
person	Vladimir Zhirinovsky
	also	Zhirinovsky
	code	RUS	PTY
person	Vladislav Surkov
	also	Surkov
	office	RUS	GOV	presidential aide	2013-09-20	2020-02-18
person	Vo Nguyen Giap
	office	VNM	GOV	defence minister	1948	1980-02
person	Vo Van Thuong
	office	VNM	GOV	president	2023-03-02	2024-03-21
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
person	Wesley Clark
	office	IGO	MIL	supreme allied commander	1997-07-11	2000-05-03
person	Wilbur Ross
	office	USA	GOV	commerce secretary	2017-02-28	2021-01-20
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
	also	Xanana Gusmao
	also	Gusmao
	office	TLS	GOV	president	2002-05-20	2007-05-20
	office	TLS	GOV	prime minister	2007-08-08	2015-02-16
	office	TLS	GOV	prime minister	2023-07-01	-
	code	TLS	REB
person	Xi Jinping
	also	Xi
	office	CHN	GOV	vice president	2008-03-15	2013-03-14
	office	CHN	GOV	general secretary	2012-11-15	-
	office	CHN	GOV	president	2013-03-14	-
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
person	Yang Jiechi
	also	Yang
	office	CHN	GOV	foreign minister	2007-04-27	2013-03-16
	office	CHN	GOV	state councillor	2013-03-16	2018-03-19
	office	CHN	GOV	top diplomat	2013-08	2023-01
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
	also	Yoon Suk-yeol
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
	also	Yoshiro Mori
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
person	Yusuf Tuggar
	office	NGA	GOV	foreign minister	2023-08-21	-
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
person	Zbigniew Rau
	office	POL	GOV	foreign minister	2020-08-26	2023-11-27
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
	also	Zia ul-Haq
	also	Muhammad Zia-ul-Haq
	also	Mohammad Zia-ul-Haq
	office	PAK	GOV	president	1978-09-16	1988-08-17
person	Ziad al-Nakhalah
	also	Ziad al-Nakhaleh
	also	Nakhaleh
	code	PSE	REB
person	Zillur Rahman
	office	BGD	GOV	president	2009-02-12	2013-03-20
person	Zine El Abidine Ben Ali
	also	Ben Ali
	also	Zine al-Abidine Ben Ali
	office	TUN	GOV	president	1987-11-07	2011-01-14
person	Zohran Mamdani
	also	Mamdani
	office	USA	LEG	assemblyman	2021-01-01	2025-12-31
	office	USA	GOV	mayor of New York	2026-01-01	-
person	Zulfikar Ali Bhutto
	office	PAK	GOV	president	1971-12-20	1973-08-13
	office	PAK	GOV	prime minister	1973-08-14	1977-07-05
