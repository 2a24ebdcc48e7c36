# Places: capitals, cities, regions, waters and other named spots that conflict and diplomacy news
# mentions, with coordinates in degrees, the state that holds them and the first-level region.
# Sources: own compilation; capitals compared with the CIA World Factbook (public domain) and
# positions with the country centres of mledoze/countries (ODbL), differences settled one by one.
# Occupied or disputed places stand under the state whose territory the United Nations holds them
# to be (Crimea UKR, Golan Heights SYR, East Jerusalem PSE), dependencies under their state; `-` is
# for waters and for regions that belong to no one state. Where two places share a name, the better
# known one comes first.

place	Aarhus	DNK	56.16	10.20	city
place	Abadan	IRN	30.34	48.30	city
	in	Khuzestan
place	Abbottabad	PAK	34.15	73.22	city
	in	Khyber Pakhtunkhwa
place	Abéché	TCD	13.83	20.83	city
place	Abeokuta	NGA	7.15	3.35	city
	in	Ogun
place	Aberdeen	GBR	57.15	-2.09	city
	in	Scotland
place	Abha	SAU	18.22	42.51	city
	in	Asir
place	Abidjan	CIV	5.36	-4.01	city
place	Abkhazia	GEO	43.00	41.00	region
place	Abqaiq	SAU	25.94	49.68	city
	in	Eastern Province
place	Abu Dhabi	ARE	24.45	54.38	city
place	Abu Dis	PSE	31.76	35.26	city
	in	West Bank
place	Abu Ghraib	IRQ	33.29	44.07	city
	in	Baghdad
place	Abu Kamal	SYR	34.45	40.92	city
	also	Albu Kamal
	also	Boukamal
	also	al-Bukamal
	in	Deir ez-Zor
place	Abuja	NGA	9.06	7.49	city
	in	Federal Capital Territory
place	Abyan	YEM	13.60	46.00	region
place	Abyei	SDN	9.60	28.43	city
place	Acapulco	MEX	16.85	-99.82	city
	in	Guerrero
place	Accra	GHA	5.60	-0.19	city
place	Aceh	IDN	4.50	96.80	region
place	Adamawa	NGA	9.30	12.50	region
	also	Adamawa State
place	Adamstown	GBR	-25.07	-130.10	city
place	Adana	TUR	37.00	35.32	city
place	Addis Ababa	ETH	9.03	38.74	city
place	Adelaide	AUS	-34.93	138.60	city
	in	South Australia
place	Aden	YEM	12.79	45.02	city
place	Adigrat	ETH	14.28	39.46	city
	in	Tigray
place	Adjara	GEO	41.65	42.00	region
	also	Ajaria
place	Adré	TCD	13.47	22.20	city
place	Adriatic Sea	-	43.00	15.00	water
	also	Adriatic
place	Adwa	ETH	14.16	38.90	city
	in	Tigray
place	Aegean Sea	-	38.50	25.20	water
	also	Aegean
place	Afar	ETH	11.80	41.00	region
place	Afgoye	SOM	2.14	45.12	city
	in	Lower Shabelle
place	Afrin	SYR	36.51	36.87	city
	in	Aleppo
place	Agadez	NER	16.97	7.99	city
place	Agadir	MAR	30.42	-9.60	city
place	Agartala	IND	23.83	91.29	city
	in	Tripura
place	Aghdam	AZE	39.99	46.93	city
	also	Agdam
place	Agra	IND	27.18	78.01	city
	in	Uttar Pradesh
place	Aguelhok	MLI	19.46	0.86	city
	in	Kidal
place	Ahmedabad	IND	23.02	72.57	city
	in	Gujarat
place	Ahvaz	IRN	31.32	48.68	city
	in	Khuzestan
place	Ain al-Asad	IRQ	33.79	42.44	other
	also	Al-Asad Air Base
	also	Ain al-Assad
	in	Anbar
place	Ain al-Hilweh	LBN	33.54	35.38	other
	also	Ein el-Hilweh
	also	Ain el-Hilweh
	in	Sidon
place	Ajaccio	FRA	41.93	8.74	city
	in	Corsica
place	Ajdabiya	LBY	30.76	20.23	city
place	Akkuyu	TUR	36.14	33.54	other
	in	Mersin
place	Akrotiri	CYP	34.59	32.99	other
	also	RAF Akrotiri
place	Aktau	KAZ	43.65	51.16	city
	in	Mangystau
place	Akure	NGA	7.25	5.20	city
	in	Ondo
place	Al Hoceima	MAR	35.25	-3.93	city
place	Al Jawf	YEM	16.50	45.50	region
	also	Jawf
place	Al Udeid	QAT	25.12	51.31	other
	also	Al Udeid Air Base
place	Al-Aqsa Mosque	PSE	31.78	35.24	other
	also	Al-Aqsa
	also	Temple Mount
	also	Haram al-Sharif
	also	Al-Aqsa compound
	in	East Jerusalem
place	al-Bab	SYR	36.37	37.52	city
	in	Aleppo
place	al-Hol	SYR	36.38	41.15	other
	also	al-Hol camp
	also	Al-Hawl
	in	Hasakah
place	al-Mawasi	PSE	31.33	34.26	city
	also	Mawasi
	in	Gaza
place	al-Tanf	SYR	33.50	38.62	other
	also	Tanf
	in	Homs
place	Alabama	USA	32.80	-86.80	region
place	Åland	FIN	60.20	20.00	region
	also	Aland Islands
place	Alaska	USA	64.00	-152.00	region
place	Albany	USA	42.65	-73.76	city
	in	New York
place	Alberta	CAN	55.00	-115.00	region
place	Albuquerque	USA	35.08	-106.65	city
	in	New Mexico
place	Aleppo	SYR	36.20	37.16	city
	also	Halab
place	Alexandria	EGY	31.20	29.92	city
place	Algiers	DZA	36.75	3.06	city
place	Alice Springs	AUS	-23.70	133.88	city
	in	Northern Territory
place	Allahabad	IND	25.44	81.85	city
	also	Prayagraj
	in	Uttar Pradesh
place	Almaty	KAZ	43.24	76.89	city
	also	Alma-Ata
place	Alofi	NIU	-19.06	-169.92	city
place	Alps	-	46.50	9.50	mountain
place	Alsace	FRA	48.30	7.50	region
place	Amarah	IRQ	31.84	47.14	city
	also	Amara
	in	Maysan
place	Amazon rainforest	-	-4.00	-62.00	region
	also	Amazon basin
	also	Brazilian Amazon
place	Amazonas	BRA	-4.00	-64.00	region
place	Ambo	ETH	8.98	37.85	city
	in	Oromia
place	Ambon	IDN	-3.70	128.18	city
	in	Maluku
place	American Samoa	USA	-14.30	-170.70	region
place	Amhara	ETH	11.50	38.00	region
place	Amman	JOR	31.95	35.93	city
place	Amran	YEM	15.66	43.94	city
place	Amritsar	IND	31.63	74.87	city
	in	Punjab
place	Amsterdam	NLD	52.37	4.90	city
	in	North Holland
place	Anambra	NGA	6.20	6.90	region
	also	Anambra State
place	Anantnag	IND	33.73	75.15	city
	in	Jammu and Kashmir
place	Anbar	IRQ	32.50	42.00	region
	also	al-Anbar
	also	Anbar province
place	Anchorage	USA	61.22	-149.90	city
	in	Alaska
place	Andahuaylas	PER	-13.66	-73.38	city
	in	Apurímac
place	Andalusia	ESP	37.50	-4.70	region
place	Andaman and Nicobar Islands	IND	11.70	92.70	region
	also	Andaman Islands
place	Andaman Sea	-	11.00	96.00	water
place	Andes	-	-15.00	-72.00	mountain
place	Andhra Pradesh	IND	15.90	79.70	region
place	Andijan	UZB	40.78	72.34	city
	also	Andizhan
place	Andorra la Vella	AND	42.51	1.52	city
place	Anguilla	GBR	18.22	-63.05	region
place	Anhui	CHN	31.80	117.20	region
place	Anjouan	COM	-12.22	44.43	region
place	Ankara	TUR	39.93	32.86	city
place	Annaba	DZA	36.90	7.77	city
place	Antakya	TUR	36.20	36.16	city
	also	Antioch
	in	Hatay
place	Antalya	TUR	36.90	30.70	city
place	Antananarivo	MDG	-18.88	47.51	city
place	Antarctica	-	-82.00	20.00	region
place	Antioquia	COL	7.00	-75.50	region
place	Antofagasta	CHL	-23.65	-70.40	city
place	Antwerp	BEL	51.22	4.40	city
	in	Flanders
place	Apia	WSM	-13.83	-171.77	city
place	Apure	VEN	7.10	-68.80	region
place	Aqaba	JOR	29.53	35.01	city
place	Arabian Sea	-	15.00	65.00	water
place	Arak	IRN	34.09	49.69	city
	in	Markazi
place	Arauca	COL	7.08	-70.76	city
place	Araucanía	CHL	-38.90	-72.70	region
	also	La Araucanía
place	Arctic	-	78.00	0.00	region
	also	the Arctic
place	Arctic Ocean	-	84.00	0.00	water
place	Arequipa	PER	-16.41	-71.54	city
place	Arizona	USA	34.30	-111.70	region
place	Arkansas	USA	34.90	-92.40	region
place	Arkhangelsk	RUS	64.54	40.54	city
place	Arlit	NER	18.74	7.39	city
	in	Agadez
place	Arsal	LBN	34.18	36.42	city
place	Artibonite	HTI	19.40	-72.30	region
place	Aruba	NLD	12.52	-69.97	region
place	Arunachal Pradesh	IND	28.00	94.50	region
place	Arusha	TZA	-3.37	36.68	city
place	Ashdod	ISR	31.80	34.65	city
place	Ashgabat	TKM	37.95	58.38	city
	also	Ashkhabad
place	Ashkelon	ISR	31.67	34.57	city
place	Asmara	ERI	15.32	38.93	city
place	Assab	ERI	13.01	42.74	city
place	Assam	IND	26.20	92.90	region
place	Astana	KAZ	51.17	71.43	city
	also	Nur-Sultan
	also	Nursultan
place	Astrakhan	RUS	46.35	48.04	city
place	Asunción	PRY	-25.26	-57.58	city
place	Aswan	EGY	24.09	32.90	city
place	Atacama	CHL	-24.50	-69.25	region
	also	Atacama Desert
place	Ataq	YEM	14.54	46.83	city
	in	Shabwa
place	Atbara	SDN	17.70	33.99	city
place	Athens	GRC	37.98	23.73	city
	in	Attica
place	Atlanta	USA	33.75	-84.39	city
	in	Georgia
place	Atlantic Ocean	-	20.00	-35.00	water
	also	Atlantic
	also	North Atlantic
	also	South Atlantic
place	Auckland	NZL	-36.85	174.76	city
place	Aurora	USA	39.73	-104.83	city
	in	Colorado
place	Austin	USA	30.27	-97.74	city
	in	Texas
place	Avarua	COK	-21.21	-159.78	city
place	Avdiivka	UKR	48.14	37.74	city
	also	Avdeevka
	in	Donetsk
place	Aviano	ITA	46.07	12.59	other
	also	Aviano Air Base
place	Axum	ETH	14.12	38.72	city
	also	Aksum
	in	Tigray
place	Ayacucho	PER	-13.16	-74.22	city
place	Ayodhya	IND	26.79	82.20	city
	in	Uttar Pradesh
place	Ayotzinapa	MEX	17.55	-99.41	city
	in	Guerrero
place	Azad Kashmir	PAK	33.90	73.80	region
	also	Azad Jammu and Kashmir
	also	Pakistan-administered Kashmir
	also	Pakistani Kashmir
	also	Pakistan-occupied Kashmir
place	Azawad	MLI	18.50	0.50	region
place	Azaz	SYR	36.59	37.05	city
	in	Aleppo
place	Azores	PRT	38.50	-28.00	region
place	Azraq	JOR	31.88	36.81	city
place	Baalbek	LBN	34.01	36.21	city
	also	Baalbeck
place	Bab al-Mandab	-	12.60	43.33	water
	also	Bab el-Mandeb
	also	Bab al-Mandeb
	also	Bab el-Mandeb Strait
	also	Bab al-Mandab Strait
place	Babanusa	SDN	11.33	27.81	city
	in	West Kordofan
place	Badakhshan	AFG	36.73	70.81	region
place	Baden-Württemberg	DEU	48.50	9.00	region
	also	Baden-Wuerttemberg
place	Badghis	AFG	35.17	63.77	region
place	Badme	ERI	14.73	37.80	city
place	Baga	NGA	13.12	13.87	city
	in	Borno
place	Baghdad	IRQ	33.32	44.37	city
place	Baghlan	AFG	36.13	68.70	region
place	Baghuz	SYR	34.45	40.95	city
	also	Baghouz
	in	Deir ez-Zor
place	Bago	MMR	17.33	96.48	city
place	Bagram	AFG	34.95	69.26	city
	also	Bagram Air Base
	also	Bagram airfield
	in	Parwan
place	Bagua	PER	-5.64	-78.53	city
	in	Amazonas
place	Bahawalpur	PAK	29.40	71.68	city
	in	Punjab
place	Bahia	BRA	-12.50	-41.70	region
place	Bahir Dar	ETH	11.59	37.39	city
	in	Amhara
place	Bahri	SDN	15.63	32.53	city
	also	Khartoum North
	in	Khartoum
place	Baidoa	SOM	3.11	43.65	city
	also	Baidao
	in	South West State
place	Baiji	IRQ	34.93	43.49	city
	also	Beiji
	in	Salahuddin
place	Baikonur	KAZ	45.96	63.31	other
	also	Baikonur Cosmodrome
place	Baja California	MEX	30.50	-115.10	region
place	Bajaur	PAK	34.77	71.50	region
	also	Bajaur Agency
	in	Khyber Pakhtunkhwa
place	Bakassi	CMR	4.70	8.70	region
	also	Bakassi peninsula
place	Bakhmut	UKR	48.59	38.00	city
	also	Artyomovsk
	also	Artemivsk
	in	Donetsk
place	Baku	AZE	40.41	49.87	city
place	Balad	IRQ	34.02	44.15	city
	in	Salahuddin
place	Balakliia	UKR	49.46	36.86	city
	in	Kharkiv
place	Balearic Islands	ESP	39.50	3.00	region
place	Bali	IDN	-8.40	115.19	region
place	Balkans	-	43.00	20.50	region
	also	Western Balkans
place	Balkh	AFG	36.76	66.90	region
place	Balochistan	PAK	28.50	66.00	region
	also	Baluchistan
place	Bălți	MDA	47.76	27.93	city
	also	Balti
place	Baltic Sea	-	58.00	19.50	water
	also	Baltic
place	Baltimore	USA	39.29	-76.61	city
	in	Maryland
place	Bama	NGA	11.52	13.69	city
	in	Borno
place	Bamako	MLI	12.64	-8.00	city
place	Bambari	CAF	5.77	20.67	city
place	Bamenda	CMR	5.96	10.15	city
place	Bamiyan	AFG	34.82	67.83	city
	also	Bamyan
place	Banda Aceh	IDN	5.55	95.32	city
	in	Aceh
place	Bandar Abbas	IRN	27.18	56.27	city
	in	Hormozgan
place	Bandar Seri Begawan	BRN	4.89	114.94	city
place	Bandiagara	MLI	14.35	-3.61	city
place	Bandung	IDN	-6.91	107.61	city
	in	West Java
place	Bangalore	IND	12.97	77.59	city
	also	Bengaluru
	in	Karnataka
place	Bangassou	CAF	4.74	22.82	city
place	Bangkok	THA	13.75	100.50	city
	also	Krung Thep
place	Bangui	CAF	4.36	18.56	city
place	Bani Walid	LBY	31.76	13.99	city
place	Baniyas	SYR	35.18	35.95	city
	in	Tartus
place	Banja Luka	BIH	44.77	17.19	city
	in	Republika Srpska
place	Banjska	KOS	42.97	20.78	city
place	Banjul	GMB	13.45	-16.58	city
place	Bannu	PAK	32.99	70.60	city
	in	Khyber Pakhtunkhwa
place	Baquba	IRQ	33.75	44.64	city
	also	Baqubah
	in	Diyala
place	Bara	SDN	13.70	30.37	city
	in	North Kordofan
place	Baramulla	IND	34.20	74.34	city
	in	Jammu and Kashmir
place	Barawe	SOM	1.11	44.03	city
	also	Barawa
	in	Lower Shabelle
place	Barcelona	ESP	41.39	2.17	city
	in	Catalonia
place	Bardera	SOM	2.34	42.28	city
	in	Gedo
place	Barents Sea	-	74.00	37.00	water
place	Bari	ITA	41.12	16.87	city
	in	Apulia
place	Bariloche	ARG	-41.13	-71.31	city
place	Barinas	VEN	8.62	-70.21	city
place	Barisha	SYR	36.16	36.63	city
	in	Idlib
place	Barquisimeto	VEN	10.07	-69.32	city
	in	Lara
place	Barranquilla	COL	10.97	-74.80	city
	in	Atlántico
place	Basel	CHE	47.56	7.59	city
place	Bashi Channel	-	21.70	121.20	water
place	Bashiqa	IRQ	36.45	43.34	city
	in	Nineveh
place	Bashkortostan	RUS	54.20	56.50	region
	also	Bashkiria
place	Basilan	PHL	6.56	122.03	region
place	Basque Country	ESP	43.00	-2.60	region
	also	Euskadi
place	Basra	IRQ	30.51	47.78	city
	also	Basrah
place	Basse-Terre	FRA	16.00	-61.73	city
	in	Guadeloupe
place	Basseterre	KNA	17.30	-62.72	city
place	Bastar	IND	19.10	81.95	region
	in	Chhattisgarh
place	Bastia	FRA	42.70	9.45	city
	in	Corsica
place	Bata	GNQ	1.86	9.77	city
place	Batam	IDN	1.05	104.03	city
	in	Riau Islands
place	Batken	KGZ	40.06	70.82	city
place	Baton Rouge	USA	30.45	-91.19	city
	in	Louisiana
place	Battambang	KHM	13.10	103.20	city
place	Batticaloa	LKA	7.72	81.70	city
place	Batumi	GEO	41.65	41.64	city
	in	Adjara
place	Bauchi	NGA	10.31	9.84	city
place	Bavaria	DEU	49.00	11.50	region
	also	Bayern
place	Bay of Bengal	-	15.00	88.00	water
place	Bayda	LBY	32.76	21.76	city
	also	al-Bayda
place	Bayda	YEM	13.99	45.57	city
	also	al-Bayda
place	Bayelsa	NGA	4.80	6.10	region
	also	Bayelsa State
place	Beersheba	ISR	31.25	34.79	city
	also	Beersheva
place	Beidaihe	CHN	39.83	119.48	city
	in	Hebei
place	Beijing	CHN	39.90	116.41	city
	also	Peking
place	Beira	MOZ	-19.84	34.84	city
	in	Sofala
place	Beirut	LBN	33.89	35.50	city
place	Beit Hanoun	PSE	31.54	34.54	city
	in	Gaza
place	Beit Lahiya	PSE	31.55	34.50	city
	also	Beit Lahia
	in	Gaza
place	Bekaa Valley	LBN	33.80	36.00	region
	also	Bekaa
	also	Beqaa
place	Beledweyne	SOM	4.74	45.20	city
	also	Beledweyn
	also	Beletweyne
	in	Hiran
place	Belém	BRA	-1.46	-48.50	city
	in	Pará
place	Belfast	GBR	54.60	-5.93	city
	in	Northern Ireland
place	Belgorod	RUS	50.60	36.59	city
place	Belgorod region	RUS	50.75	37.50	region
	also	Belgorod Oblast
place	Belgrade	SRB	44.80	20.47	city
	also	Beograd
place	Belize City	BLZ	17.50	-88.19	city
place	Belmopan	BLZ	17.25	-88.77	city
place	Belo Horizonte	BRA	-19.92	-43.94	city
	in	Minas Gerais
place	Ben Guerdane	TUN	33.14	11.22	city
place	Benghazi	LBY	32.12	20.07	city
place	Benguela	AGO	-12.58	13.41	city
place	Beni	COD	0.49	29.47	city
	in	North Kivu
place	Benin City	NGA	6.34	5.62	city
	in	Edo
place	Benishangul-Gumuz	ETH	10.80	35.50	region
place	Bentiu	SSD	9.23	29.83	city
	in	Unity
place	Benue	NGA	7.30	8.70	region
	also	Benue State
place	Berbera	SOM	10.44	45.01	city
	in	Somaliland
place	Berdiansk	UKR	46.76	36.79	city
	also	Berdyansk
	in	Zaporizhzhia
place	Bergamo	ITA	45.69	9.67	city
	in	Lombardy
place	Bergen	NOR	60.39	5.32	city
place	Bering Sea	-	58.00	-178.00	water
place	Bering Strait	-	65.80	-169.00	water
place	Berlin	DEU	52.52	13.41	city
place	Bermuda	GBR	32.30	-64.78	region
place	Bern	CHE	46.95	7.45	city
	also	Berne
place	Beslan	RUS	43.19	44.54	city
	in	North Ossetia
place	Bethlehem	PSE	31.71	35.20	city
	in	West Bank
place	Bhasan Char	BGD	22.37	91.40	other
place	Bhopal	IND	23.26	77.41	city
	in	Madhya Pradesh
place	Bhubaneswar	IND	20.30	85.82	city
	in	Odisha
place	Biafra	NGA	5.80	7.50	region
place	Biarritz	FRA	43.48	-1.56	city
	in	Nouvelle-Aquitaine
place	Białystok	POL	53.13	23.16	city
place	Bicol	PHL	13.40	123.40	region
place	Bihar	IND	25.70	85.70	region
place	Bilbao	ESP	43.26	-2.93	city
	in	Basque Country
place	Bingöl	TUR	38.88	40.50	city
place	Bint Jbeil	LBN	33.12	35.43	city
	also	Bint Jbail
place	Birao	CAF	10.28	22.79	city
place	Birgunj	NPL	27.01	84.88	city
place	Birmingham	GBR	52.48	-1.89	city
	in	England
place	Birmingham, Alabama	USA	33.52	-86.80	city
	in	Alabama
place	Bishkek	KGZ	42.87	74.59	city
place	Bishoftu	ETH	8.75	38.98	city
	also	Debre Zeit
	in	Oromia
place	Bissau	GNB	11.86	-15.60	city
place	Biysk	RUS	52.54	85.21	city
place	Bizerte	TUN	37.27	9.87	city
place	Black Sea	-	43.30	34.50	water
place	Blantyre	MWI	-15.79	35.01	city
place	Bloemfontein	ZAF	-29.12	26.21	city
	in	Free State
place	Blue Line	LBN	33.10	35.45	other
place	Blue Nile State	SDN	11.50	34.20	region
place	Boa Vista	BRA	2.82	-60.67	city
	in	Roraima
place	Boao	CHN	19.16	110.58	city
	in	Hainan
place	Bobo-Dioulasso	BFA	11.18	-4.30	city
place	Bodrum	TUR	37.03	27.43	city
	in	Muğla
place	Bogor	IDN	-6.60	106.80	city
	in	West Java
place	Bogotá	COL	4.71	-74.07	city
place	Bogra	BGD	24.85	89.37	city
	also	Bogura
place	Boise	USA	43.62	-116.20	city
	in	Idaho
place	Bologna	ITA	44.49	11.34	city
	in	Emilia-Romagna
place	Bolotnaya Square	RUS	55.75	37.62	other
	in	Moscow
place	Bondi Beach	AUS	-33.89	151.28	other
	in	New South Wales
place	Bonn	DEU	50.73	7.10	city
	in	North Rhine-Westphalia
place	Bor	SSD	6.21	31.56	city
	in	Jonglei
place	Bordeaux	FRA	44.84	-0.58	city
	in	Nouvelle-Aquitaine
place	Borno	NGA	11.50	13.00	region
	also	Borno State
place	Borodianka	UKR	50.65	29.92	city
	in	Kyiv
place	Bosaso	SOM	11.28	49.18	city
	also	Bossaso
	in	Puntland
place	Bosphorus	-	41.12	29.07	water
	also	Bosporus
place	Bossangoa	CAF	6.49	17.45	city
place	Boston	USA	42.36	-71.06	city
	in	Massachusetts
place	Bouaké	CIV	7.69	-5.03	city
place	Bougainville	PNG	-6.20	155.30	region
place	Bradford	GBR	53.80	-1.75	city
	in	England
place	Brahmaputra	-	27.00	94.00	water
place	Brandenburg	DEU	52.40	13.20	region
place	Brasília	BRA	-15.79	-47.88	city
	in	Federal District
place	Bratislava	SVK	48.15	17.11	city
place	Brazzaville	COG	-4.26	15.28	city
place	Brdo	SVN	46.27	14.38	other
place	Brega	LBY	30.41	19.57	city
	also	Marsa el Brega
place	Bremen	DEU	53.08	8.80	city
place	Brescia	ITA	45.54	10.22	city
	in	Lombardy
place	Brest	BLR	52.10	23.68	city
place	Bria	CAF	6.54	21.99	city
place	Bridgetown	BRB	13.10	-59.61	city
place	Brighton	GBR	50.82	-0.14	city
	in	England
place	Brijuni	HRV	44.92	13.76	other
place	Brisbane	AUS	-27.47	153.03	city
	in	Queensland
place	Bristol	GBR	51.45	-2.59	city
	in	England
place	British Columbia	CAN	54.00	-125.00	region
place	British Virgin Islands	GBR	18.43	-64.62	region
place	Brittany	FRA	48.20	-2.90	region
place	Brno	CZE	49.20	16.61	city
place	Brooklyn	USA	40.65	-73.95	city
	in	New York
place	Brownsville	USA	25.90	-97.50	city
	in	Texas
place	Bruges	BEL	51.21	3.22	city
	in	Flanders
place	Brumadinho	BRA	-20.14	-44.20	city
	in	Minas Gerais
place	Brussels	BEL	50.85	4.35	city
	also	Bruxelles
place	Bryansk	RUS	53.24	34.37	city
place	Bucaramanga	COL	7.13	-73.13	city
	in	Santander
place	Bucha	UKR	50.55	30.22	city
	in	Kyiv
place	Bucharest	ROU	44.43	26.10	city
place	Budapest	HUN	47.50	19.04	city
place	Budyonnovsk	RUS	44.78	44.16	city
	in	Stavropol
place	Buea	CMR	4.16	9.24	city
place	Buenaventura	COL	3.88	-77.03	city
	in	Valle del Cauca
place	Buenos Aires	ARG	-34.60	-58.38	city
place	Buffalo	USA	42.89	-78.88	city
	in	New York
place	Bujumbura	BDI	-3.38	29.36	city
place	Bukavu	COD	-2.51	28.86	city
	in	South Kivu
place	Bukhara	UZB	39.77	64.42	city
place	Bulawayo	ZWE	-20.15	28.58	city
place	Bunagana	COD	-1.30	29.59	city
	in	North Kivu
place	Bunia	COD	1.56	30.25	city
	in	Ituri
place	Bureij	PSE	31.44	34.40	city
	also	al-Bureij
	in	Gaza
place	Burgas	BGR	42.50	27.47	city
	also	Bourgas
place	Bürgenstock	CHE	47.00	8.39	other
	also	Buergenstock
place	Bursa	TUR	40.18	29.06	city
place	Busan	KOR	35.18	129.08	city
	also	Pusan
place	Bushehr	IRN	28.97	50.84	city
place	Butembo	COD	0.14	29.29	city
	in	North Kivu
place	Buthidaung	MMR	20.87	92.53	city
	in	Rakhine
place	Butler, Pennsylvania	USA	40.86	-79.90	city
	in	Pennsylvania
place	Cabinda	AGO	-5.55	12.20	city
place	Cabo Delgado	MOZ	-12.30	39.50	region
place	Caesarea	ISR	32.50	34.90	city
place	Cairns	AUS	-16.92	145.77	city
	in	Queensland
place	Cairo	EGY	30.04	31.24	city
place	Cajamarca	PER	-7.16	-78.51	city
place	Calabar	NGA	4.96	8.33	city
	in	Cross River
place	Calabria	ITA	39.00	16.50	region
place	Calais	FRA	50.95	1.86	city
	in	Hauts-de-France
place	Calgary	CAN	51.05	-114.07	city
	in	Alberta
place	Cali	COL	3.44	-76.52	city
	in	Valle del Cauca
place	California	USA	37.20	-119.50	region
place	Callao	PER	-12.06	-77.12	city
place	Cam Ranh Bay	VNM	11.90	109.15	water
place	Cambridge	GBR	52.21	0.12	city
	in	England
place	Camp David	USA	39.65	-77.46	other
	in	Maryland
place	Camp Humphreys	KOR	36.96	127.03	other
place	Camp Lemonnier	DJI	11.54	43.15	other
place	Campania	ITA	40.90	14.80	region
place	Çanakkale	TUR	40.15	26.41	city
place	Canary Islands	ESP	28.30	-16.00	region
place	Canberra	AUS	-35.28	149.13	city
	in	Australian Capital Territory
place	Cancún	MEX	21.16	-86.85	city
	in	Quintana Roo
place	Cannes	FRA	43.55	7.02	city
	in	Provence-Alpes-Côte d'Azur
place	Cap-Haïtien	HTI	19.76	-72.20	city
place	Cape Town	ZAF	-33.92	18.42	city
	in	Western Cape
place	Capitol Hill	USA	38.89	-77.01	other
	in	District of Columbia
place	Caquetá	COL	1.00	-74.00	region
place	Caracas	VEN	10.49	-66.88	city
place	Carbis Bay	GBR	50.20	-5.47	city
	in	England
place	Cardiff	GBR	51.48	-3.18	city
	in	Wales
place	Caribbean Sea	-	15.00	-75.00	water
	also	Caribbean
place	Carpathians	-	48.00	24.50	mountain
place	Cartagena	COL	10.39	-75.51	city
	in	Bolívar
place	Casablanca	MAR	33.57	-7.59	city
place	Casamance	SEN	12.80	-15.50	region
place	Caspian Sea	-	41.80	50.50	water
	also	Caspian
place	Castries	LCA	14.01	-60.99	city
place	Catalonia	ESP	41.80	1.50	region
	also	Catalunya
place	Catania	ITA	37.50	15.09	city
	in	Sicily
place	Catatumbo	COL	8.40	-73.00	region
	in	Norte de Santander
place	Cauca	COL	2.50	-76.80	region
place	Caucasus	-	42.50	44.50	region
	also	South Caucasus
place	Cayenne	FRA	4.92	-52.33	city
	in	French Guiana
place	Cayman Islands	GBR	19.31	-81.25	region
place	Ceará	BRA	-5.20	-39.50	region
place	Cebu	PHL	10.32	123.89	city
	also	Cebu City
	in	Cebu
place	Celaya	MEX	20.52	-100.81	city
	in	Guanajuato
place	Celebes Sea	-	3.50	122.00	water
place	Central Asia	-	43.00	66.00	region
place	Cetinje	MNE	42.39	18.91	city
place	Ceuta	ESP	35.89	-5.31	city
place	Chabahar	IRN	25.29	60.64	city
	in	Sistan and Baluchestan
place	Chaman	PAK	30.92	66.45	city
	in	Balochistan
place	Chancay	PER	-11.56	-77.27	city
	in	Lima
place	Chandigarh	IND	30.73	76.78	city
place	Changsha	CHN	28.23	112.94	city
	in	Hunan
place	Chapare	BOL	-16.90	-65.40	region
	in	Cochabamba
place	Charleroi	BEL	50.41	4.44	city
	in	Wallonia
place	Charleston	USA	32.78	-79.93	city
	in	South Carolina
place	Charlevoix	CAN	47.65	-70.15	region
	in	Quebec
place	Charlotte	USA	35.23	-80.84	city
	in	North Carolina
place	Charlotte Amalie	USA	18.34	-64.93	city
	in	U.S. Virgin Islands
place	Charlottesville	USA	38.03	-78.48	city
	in	Virginia
place	Charsadda	PAK	34.15	71.74	city
	in	Khyber Pakhtunkhwa
place	Chasiv Yar	UKR	48.59	37.83	city
	in	Donetsk
place	Chechnya	RUS	43.40	45.70	region
	also	Chechen Republic
place	Chelyabinsk	RUS	55.16	61.40	city
place	Chemnitz	DEU	50.83	12.92	city
	in	Saxony
place	Chengdu	CHN	30.57	104.07	city
	in	Sichuan
place	Chennai	IND	13.08	80.27	city
	also	Madras
	in	Tamil Nadu
place	Chequers	GBR	51.74	-0.78	other
	in	England
place	Cherkasy	UKR	49.44	32.06	city
place	Chernihiv	UKR	51.50	31.29	city
place	Chernihiv region	UKR	51.30	32.00	region
	also	Chernihiv Oblast
place	Chernivtsi	UKR	48.29	25.94	city
place	Chernobyl	UKR	51.39	30.10	other
	also	Chornobyl
	in	Kyiv
place	Chhattisgarh	IND	21.30	82.00	region
place	Chiang Mai	THA	18.79	98.98	city
place	Chiapas	MEX	16.50	-92.50	region
place	Chibok	NGA	10.87	12.85	city
	in	Borno
place	Chicago	USA	41.88	-87.63	city
	in	Illinois
place	Chihuahua	MEX	28.80	-106.40	region
place	Chilpancingo	MEX	17.55	-99.50	city
	in	Guerrero
place	Chin State	MMR	22.00	93.50	region
place	Chios	GRC	38.37	26.14	region
place	Chișinău	MDA	47.01	28.86	city
	also	Kishinev
	also	Chisinau
place	Chittagong	BGD	22.36	91.78	city
	also	Chattogram
place	Chittagong Hill Tracts	BGD	22.55	92.28	region
place	Chocó	COL	5.80	-76.90	region
place	Chongqing	CHN	29.56	106.55	city
place	Christchurch	NZL	-43.53	172.64	city
	in	Canterbury
place	Christmas Island	AUS	-10.45	105.69	region
place	Chuhuiv	UKR	49.84	36.69	city
	in	Kharkiv
place	Chukotka	RUS	66.70	171.00	region
place	Cincinnati	USA	39.10	-84.51	city
	in	Ohio
place	Cité Soleil	HTI	18.58	-72.33	city
	in	Port-au-Prince
place	Ciudad Bolívar	VEN	8.12	-63.55	city
	in	Bolívar
place	Ciudad de la Paz	GNQ	1.59	10.82	city
	also	Oyala
place	Ciudad del Este	PRY	-25.51	-54.61	city
place	Ciudad Guayana	VEN	8.30	-62.71	city
	in	Bolívar
place	Ciudad Juárez	MEX	31.69	-106.42	city
	also	Juárez
	in	Chihuahua
place	Ciudad Victoria	MEX	23.74	-99.15	city
	in	Tamaulipas
place	Cizre	TUR	37.33	42.19	city
	in	Şırnak
place	Clark Air Base	PHL	15.19	120.56	other
	in	Pampanga
place	Cleveland	USA	41.50	-81.69	city
	in	Ohio
place	Cluj-Napoca	ROU	46.77	23.59	city
	in	Cluj
place	Coahuila	MEX	27.30	-102.00	region
place	Cochabamba	BOL	-17.39	-66.16	city
place	Cockburn Town	GBR	21.46	-71.14	city
	also	Grand Turk
	in	Turks and Caicos Islands
place	Coimbatore	IND	11.02	76.96	city
	in	Tamil Nadu
place	Colima	MEX	19.10	-104.00	region
place	Cologne	DEU	50.94	6.96	city
	also	Köln
	in	North Rhine-Westphalia
place	Colombo	LKA	6.93	79.86	city
place	Colón	PAN	9.36	-79.90	city
place	Colorado	USA	39.00	-105.50	region
place	Columbia, South Carolina	USA	34.00	-81.03	city
	in	South Carolina
place	Columbus	USA	39.96	-83.00	city
	in	Ohio
place	Comrat	MDA	46.30	28.66	city
	in	Gagauzia
place	Conakry	GIN	9.64	-13.58	city
place	Concepción	CHL	-36.83	-73.05	city
	in	Biobío
place	Congo River	-	-1.00	19.50	water
place	Connecticut	USA	41.60	-72.70	region
place	Constanța	ROU	44.17	28.63	city
	also	Constanta
place	Constantine	DZA	36.37	6.61	city
place	Cook Islands	COK	-21.24	-159.78	region
place	Copenhagen	DNK	55.68	12.57	city
place	Copperbelt	ZMB	-12.80	27.80	region
place	Córdoba	ARG	-31.42	-64.18	city
place	Cork	IRL	51.90	-8.48	city
place	Cornwall	GBR	50.40	-4.90	region
	in	England
place	Corsica	FRA	42.10	9.10	region
place	Cotabato	PHL	7.22	124.25	city
	also	Cotabato City
	in	Maguindanao
place	Cotonou	BEN	6.37	2.43	city
place	Coventry	GBR	52.41	-1.51	city
	in	England
place	Cox's Bazar	BGD	21.43	92.01	city
	also	Kutupalong
place	Crete	GRC	35.24	24.90	region
place	Crimea	UKR	45.30	34.40	region
	also	Crimean Peninsula
place	Cúcuta	COL	7.89	-72.51	city
	in	Norte de Santander
place	Cuenca	ECU	-2.90	-79.00	city
	in	Azuay
place	Culiacán	MEX	24.81	-107.39	city
	in	Sinaloa
place	Curaçao	NLD	12.17	-69.00	region
place	Curitiba	BRA	-25.43	-49.27	city
	in	Paraná
place	Cusco	PER	-13.53	-71.97	city
	also	Cuzco
place	Cutro	ITA	39.03	16.98	city
	in	Calabria
place	Cyrenaica	LBY	31.00	22.50	region
place	Da Nang	VNM	16.05	108.20	city
	also	Danang
place	Dadaab	KEN	0.05	40.31	city
place	Daegu	KOR	35.87	128.60	city
place	Daejeon	KOR	36.35	127.38	city
place	Dagestan	RUS	43.00	47.00	region
place	Dahiyeh	LBN	33.85	35.51	city
	also	Dahieh
	also	Dahiya
	in	Beirut
place	Dak Lak	VNM	12.80	108.20	region
place	Dakar	SEN	14.69	-17.45	city
place	Dakhla	ESH	23.68	-15.96	city
place	Dalian	CHN	38.91	121.61	city
	in	Liaoning
place	Dallas	USA	32.78	-96.80	city
	in	Texas
place	Damascus	SYR	33.51	36.29	city
	also	Dimashq
place	Damaturu	NGA	11.75	11.96	city
	in	Yobe
place	Damazin	SDN	11.79	34.36	city
	in	Blue Nile
place	Dammaj	YEM	16.89	43.80	city
	in	Saada
place	Dammam	SAU	26.43	50.10	city
	in	Eastern Province
place	Dandong	CHN	40.13	124.38	city
	in	Liaoning
place	Dantewada	IND	18.90	81.35	city
	in	Chhattisgarh
place	Danube	-	45.20	19.50	water
	also	Danube River
place	Dapchi	NGA	12.50	11.50	city
	in	Yobe
place	Dar es Salaam	TZA	-6.79	39.21	city
place	Daraa	SYR	32.62	36.10	city
	also	Deraa
place	Daraya	SYR	33.46	36.23	city
	in	Rif Dimashq
place	Dardanelles	-	40.20	26.40	water
place	Darfur	SDN	13.50	24.50	region
place	Darién Gap	PAN	7.90	-77.40	region
	also	Darien
place	Darjeeling	IND	27.04	88.26	city
	in	West Bengal
place	Darwin	AUS	-12.46	130.84	city
	in	Northern Territory
place	Daugavpils	LVA	55.87	26.54	city
place	Davao	PHL	7.07	125.61	city
	also	Davao City
	in	Davao del Sur
place	Davos	CHE	46.80	9.84	city
	in	Graubünden
place	Dayton	USA	39.76	-84.19	city
	in	Ohio
place	Dead Sea	-	31.50	35.48	water
place	Dearborn	USA	42.32	-83.18	city
	in	Michigan
place	Debaltseve	UKR	48.34	38.41	city
	in	Donetsk
place	Debrecen	HUN	47.53	21.63	city
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
place	Del Rio	USA	29.36	-100.90	city
	in	Texas
place	Delaware	USA	39.00	-75.50	region
place	Delhi	IND	28.70	77.10	city
	also	Old Delhi
place	Delta State	NGA	5.70	5.90	region
place	Demilitarized Zone	KOR	38.00	127.00	other
	also	DMZ
place	Denpasar	IDN	-8.65	115.22	city
	in	Bali
place	Denver	USA	39.74	-104.99	city
	in	Colorado
place	Dera Ismail Khan	PAK	31.83	70.90	city
	in	Khyber Pakhtunkhwa
place	Derbent	RUS	42.06	48.29	city
	in	Dagestan
place	Derna	LBY	32.77	22.64	city
place	Des Moines	USA	41.59	-93.61	city
	in	Iowa
place	Dessie	ETH	11.13	39.63	city
	in	Amhara
place	Detroit	USA	42.33	-83.05	city
	in	Michigan
place	Deveselu	ROU	44.08	24.37	other
place	Dhahran	SAU	26.29	50.11	city
	in	Eastern Province
place	Dhaka	BGD	23.81	90.41	city
	also	Dacca
place	Dhamar	YEM	14.54	44.41	city
place	Dhekelia	CYP	35.00	33.74	other
place	Dhi Qar	IRQ	31.20	46.20	region
place	Dhofar	OMN	17.80	54.00	region
place	Dhusamareb	SOM	5.54	46.39	city
	also	Dusamareb
	in	Galmudug
place	Diego Garcia	GBR	-7.32	72.42	other
	also	Chagos Islands
	also	Chagos Archipelago
place	Diffa	NER	13.32	12.61	city
place	Dili	TLS	-8.56	125.57	city
place	Dilling	SDN	12.05	29.65	city
	in	South Kordofan
place	Dimona	ISR	31.07	35.03	city
place	Dire Dawa	ETH	9.60	41.87	city
place	Diwaniyah	IRQ	31.99	44.93	city
	also	Diwaniya
	in	Qadisiyah
place	Diyala	IRQ	34.00	45.00	region
place	Diyarbakır	TUR	37.91	40.24	city
place	Djerba	TUN	33.81	10.86	region
place	Djibo	BFA	14.10	-1.63	city
place	Djibouti	DJI	11.59	43.15	city
	also	Djibouti City
place	Dnipro	UKR	48.46	35.05	city
	also	Dnipropetrovsk
place	Dnipro River	-	47.50	34.00	water
	also	Dnieper
place	Dnipropetrovsk region	UKR	48.40	35.00	region
	also	Dnipropetrovsk Oblast
place	Dodoma	TZA	-6.17	35.74	city
place	Doha	QAT	25.29	51.53	city
place	Dohuk	IRQ	36.87	42.99	city
	also	Duhok
	in	Kurdistan
place	Dokdo	KOR	37.24	131.87	region
	also	Takeshima
place	Doklam	BTN	27.30	88.93	region
	also	Doklam plateau
place	Dolow	SOM	4.16	42.08	city
	in	Gedo
place	Donbas	UKR	48.30	38.20	region
	also	Donbass
place	Donetsk	UKR	48.01	37.80	city
place	Donetsk region	UKR	48.10	37.70	region
	also	Donetsk Oblast
	also	Donetsk province
place	Dongguan	CHN	23.02	113.75	city
	in	Guangdong
place	Dori	BFA	14.03	-0.03	city
place	Dortmund	DEU	51.51	7.47	city
	in	North Rhine-Westphalia
place	Douala	CMR	4.05	9.70	city
place	Douma	SYR	33.57	36.40	city
	in	Rif Dimashq
place	Dover	GBR	51.13	1.31	city
	in	England
place	Dresden	DEU	51.05	13.74	city
	in	Saxony
place	Drina	-	44.20	19.20	water
place	Dubai	ARE	25.20	55.27	city
place	Dublin	IRL	53.35	-6.26	city
place	Dubrovnik	HRV	42.65	18.09	city
	in	Dalmatia
place	Dunedin	NZL	-45.87	170.50	city
	in	Otago
place	Dunkirk	FRA	51.03	2.38	city
	also	Dunkerque
	in	Hauts-de-France
place	Duqm	OMN	19.67	57.70	city
place	Durand Line	-	33.00	69.80	other
place	Durango	MEX	24.03	-104.65	city
	in	Durango
place	Durban	ZAF	-29.86	31.02	city
	in	KwaZulu-Natal
place	Durres	ALB	41.32	19.45	city
place	Dushanbe	TJK	38.56	68.77	city
place	Düsseldorf	DEU	51.23	6.78	city
	in	North Rhine-Westphalia
place	Eagle Pass	USA	28.71	-100.50	city
	in	Texas
place	East China Sea	-	29.00	125.00	water
place	East Jerusalem	PSE	31.79	35.24	city
place	Eastern Cape	ZAF	-32.20	26.60	region
place	Eastern Ghouta	SYR	33.53	36.45	region
	also	Ghouta
	in	Rif Dimashq
place	Eastern Mediterranean	-	34.50	32.00	water
place	Eastern Province	SAU	24.00	50.00	region
place	Ebonyi	NGA	6.20	8.00	region
	also	Ebonyi State
place	Edinburgh	GBR	55.95	-3.19	city
	in	Scotland
place	Edirne	TUR	41.68	26.56	city
place	Edmonton	CAN	53.55	-113.49	city
	in	Alberta
place	Eilat	ISR	29.56	34.95	city
place	Eindhoven	NLD	51.44	5.47	city
	in	North Brabant
place	El Alto	BOL	-16.51	-68.16	city
	in	La Paz
place	El Arish	EGY	31.13	33.80	city
	also	Arish
	also	al-Arish
	in	North Sinai
place	El Daein	SDN	11.46	26.13	city
	in	East Darfur
place	El Fasher	SDN	13.63	25.35	city
	also	al-Fashir
	also	Al Fasher
	in	North Darfur
place	El Geneina	SDN	13.45	22.44	city
	also	al-Geneina
	also	Geneina
	in	West Darfur
place	El Obeid	SDN	13.18	30.22	city
	also	al-Obeid
	in	North Kordofan
place	El Paso	USA	31.76	-106.49	city
	in	Texas
place	Eldoret	KEN	0.51	35.27	city
place	Elephant Pass	LKA	9.53	80.41	other
place	Enerhodar	UKR	47.50	34.66	city
	in	Zaporizhzhia
place	Enga	PNG	-5.50	143.60	region
place	Engels	RUS	51.48	46.13	city
	also	Engels air base
	in	Saratov
place	England	GBR	52.50	-1.50	region
place	English Channel	-	50.20	-0.50	water
	also	the Channel
place	Entebbe	UGA	0.05	32.46	city
place	Enugu	NGA	6.45	7.51	city
place	Erbil	IRQ	36.19	44.01	city
	also	Arbil
	also	Irbil
	in	Kurdistan
place	Erez	PSE	31.56	34.55	other
	also	Erez crossing
	in	Gaza
place	Erzurum	TUR	39.90	41.27	city
place	Es Sider	LBY	30.63	18.35	city
place	Esmeraldas	ECU	0.96	-79.65	city
place	Espoo	FIN	60.21	24.66	city
place	Essen	DEU	51.46	7.01	city
	in	North Rhine-Westphalia
place	Essequibo	GUY	6.00	-59.50	region
	also	Guayana Esequiba
place	Essex	GBR	51.75	0.50	region
	in	England
place	Euphrates	-	34.80	40.80	water
	also	Euphrates River
place	Evian	FRA	46.40	6.59	city
	in	Auvergne-Rhône-Alpes
place	Evin Prison	IRN	35.80	51.39	other
	also	Evin
	in	Tehran
place	Evros River	-	41.20	26.30	water
	also	Evros
place	Eyl	SOM	7.98	49.85	city
	in	Puntland
place	Faisalabad	PAK	31.42	73.08	city
	in	Punjab
place	Falkland Islands	GBR	-51.75	-59.00	region
	also	Falklands
	also	Malvinas
place	Fallujah	IRQ	33.35	43.78	city
	also	Falluja
	in	Anbar
place	Famagusta	CYP	35.12	33.94	city
place	Far East	RUS	55.00	135.00	region
	also	Russian Far East
place	Farah	AFG	32.37	62.11	city
place	Faroe Islands	DNK	62.00	-6.80	region
place	Faryab	AFG	36.08	64.91	region
place	FATA	PAK	33.00	70.20	region
	also	Federally Administered Tribal Areas
place	Feodosia	UKR	45.03	35.38	city
	in	Crimea
place	Fergana	UZB	40.39	71.78	city
	also	Ferghana
place	Fergana Valley	UZB	40.60	71.50	region
	also	Ferghana Valley
place	Ferguson	USA	38.74	-90.31	city
	in	Missouri
place	Fez	MAR	34.03	-5.00	city
	also	Fes
place	Fezzan	LBY	26.50	14.00	region
place	Flanders	BEL	51.00	4.50	region
place	Flint	USA	43.01	-83.69	city
	in	Michigan
place	Florence	ITA	43.77	11.26	city
	also	Firenze
	in	Tuscany
place	Florencia	COL	1.61	-75.61	city
	in	Caquetá
place	Florida	USA	28.10	-81.70	region
place	Fordo	IRN	34.88	50.99	other
	also	Fordow
	in	Qom
place	Fort Bragg	USA	35.14	-79.00	other
	in	North Carolina
place	Fort Hood	USA	31.13	-97.78	other
	in	Texas
place	Fort Lauderdale	USA	26.12	-80.14	city
	in	Florida
place	Fort McMurray	CAN	56.73	-111.38	city
	in	Alberta
place	Fort Worth	USA	32.76	-97.33	city
	in	Texas
place	Fort-de-France	FRA	14.60	-61.07	city
	in	Martinique
place	Fortaleza	BRA	-3.73	-38.53	city
	in	Ceará
place	Foshan	CHN	23.02	113.12	city
	in	Guangdong
place	Foz do Iguaçu	BRA	-25.55	-54.59	city
	in	Paraná
place	Frankfurt	DEU	50.11	8.68	city
	also	Frankfurt am Main
	in	Hesse
place	Free State	ZAF	-28.50	26.80	region
place	Freetown	SLE	8.48	-13.23	city
place	French Guiana	FRA	4.00	-53.00	region
place	French Polynesia	FRA	-17.60	-149.50	region
	also	Tahiti
place	Fujairah	ARE	25.12	56.33	city
place	Fujian	CHN	25.90	118.30	region
place	Fukuoka	JPN	33.59	130.40	city
place	Fukushima	JPN	37.75	140.47	city
place	Funafuti	TUV	-8.52	179.20	city
place	Futenma	JPN	26.27	127.76	other
	in	Okinawa
place	Fuzhou	CHN	26.07	119.30	city
	in	Fujian
place	Gaborone	BWA	-24.65	25.91	city
place	Gafsa	TUN	34.43	8.78	city
place	Gagauzia	MDA	46.10	28.64	region
place	Galápagos Islands	ECU	-0.60	-90.40	region
	also	Galapagos
place	Galicia	ESP	42.80	-7.90	region
place	Galilee	ISR	32.90	35.40	region
place	Galkayo	SOM	6.77	47.43	city
	also	Galkacyo
	in	Mudug
place	Galle	LKA	6.05	80.22	city
place	Galmudug	SOM	6.00	47.50	region
place	Galwan Valley	IND	34.74	78.17	other
	also	Galwan
	in	Ladakh
place	Galway	IRL	53.27	-9.06	city
place	Gambella	ETH	8.25	34.59	region
place	Ganges	-	25.40	83.00	water
	also	Ganga
place	Ganja	AZE	40.68	46.36	city
place	Gansu	CHN	38.00	102.00	region
place	Gao	MLI	16.27	-0.04	city
place	Gardez	AFG	33.60	69.22	city
	in	Paktia
place	Garissa	KEN	-0.45	39.65	city
place	Garowe	SOM	8.41	48.48	city
	in	Puntland
place	Gauteng	ZAF	-26.10	28.10	region
place	Gaza	PSE	31.42	34.36	region
	also	Gaza Strip
	also	the Gaza Strip
place	Gaza City	PSE	31.52	34.46	city
	in	Gaza
place	Gaziantep	TUR	37.07	37.38	city
place	Gazipur	BGD	23.99	90.42	city
	in	Dhaka
place	Gdańsk	POL	54.35	18.65	city
place	Gedaref	SDN	14.03	35.38	city
place	Gedo	SOM	3.20	42.10	region
place	Geneva	CHE	46.20	6.15	city
	also	Genève
place	Genoa	ITA	44.41	8.93	city
	also	Genova
	in	Liguria
place	George Town	GBR	19.30	-81.38	city
	in	Cayman Islands
place	Georgetown	GUY	6.80	-58.16	city
place	Georgia	USA	32.70	-83.40	region
place	Gezi Park	TUR	41.04	28.99	other
	in	Istanbul
place	Gezira	SDN	14.70	33.30	region
	also	Al Jazirah state
	also	Gezira state
place	Ghab Plain	SYR	35.50	36.35	other
place	Gharyan	LBY	32.17	13.02	city
place	Ghat	LBY	24.96	10.17	city
place	Ghazni	AFG	33.55	68.42	city
place	Ghent	BEL	51.05	3.72	city
	in	Flanders
place	Gibraltar	GBR	36.14	-5.35	region
place	Gilgit	PAK	35.92	74.31	city
	in	Gilgit-Baltistan
place	Gilgit-Baltistan	PAK	35.80	74.98	region
place	Girona	ESP	41.98	2.82	city
	in	Catalonia
place	Gisenyi	RWA	-1.70	29.26	city
	also	Rubavu
place	Gitega	BDI	-3.43	29.93	city
place	Giza	EGY	30.01	31.21	city
place	Glasgow	GBR	55.86	-4.25	city
	in	Scotland
place	Gleneagles	GBR	56.29	-3.75	other
	in	Scotland
place	Goa	IND	15.35	74.05	region
place	Godhra	IND	22.78	73.61	city
	in	Gujarat
place	Goiânia	BRA	-16.69	-49.26	city
	in	Goiás
place	Golan Heights	SYR	33.00	35.75	region
	also	Golan
place	Gold Coast	AUS	-28.02	153.40	city
	in	Queensland
place	Goma	COD	-1.68	29.22	city
	in	North Kivu
place	Gombe	NGA	10.29	11.17	city
place	Gomel	BLR	52.44	30.99	city
	also	Homel
place	Gonaïves	HTI	19.45	-72.69	city
place	Gondar	ETH	12.60	37.47	city
	in	Amhara
place	Goražde	BIH	43.67	18.98	city
place	Gori	GEO	41.98	44.11	city
place	Gorno-Badakhshan	TJK	38.00	73.00	region
place	Gorongosa	MOZ	-18.68	34.07	city
	in	Sofala
place	Gothenburg	SWE	57.71	11.97	city
	also	Göteborg
place	Gotland	SWE	57.50	18.50	region
place	Granada	ESP	37.18	-3.60	city
	in	Andalusia
place	Grand-Bassam	CIV	5.20	-3.74	city
place	Graz	AUT	47.07	15.44	city
	in	Styria
place	Great Hall of the People	CHN	39.90	116.39	other
	in	Beijing
place	Great Lakes region	-	-2.50	29.50	region
place	Green Zone	IRQ	33.31	44.39	other
	in	Baghdad
place	Greenland	DNK	72.00	-40.00	region
place	Grenoble	FRA	45.19	5.72	city
	in	Auvergne-Rhône-Alpes
place	Grodno	BLR	53.68	23.83	city
	also	Hrodna
place	Groningen	NLD	53.22	6.57	city
place	Ground Zero	USA	40.71	-74.01	other
	in	New York
place	Grozny	RUS	43.32	45.69	city
	in	Chechnya
place	Guadalajara	MEX	20.67	-103.35	city
	in	Jalisco
place	Guadeloupe	FRA	16.25	-61.55	region
place	Guam	USA	13.45	144.78	region
place	Guanajuato	MEX	20.90	-101.00	region
place	Guangdong	CHN	23.40	113.50	region
place	Guangxi	CHN	23.60	108.30	region
place	Guangzhou	CHN	23.13	113.26	city
	also	Canton
	in	Guangdong
place	Guantánamo	CUB	20.14	-75.21	city
place	Guantánamo Bay	CUB	19.90	-75.15	other
place	Guatemala City	GTM	14.63	-90.51	city
place	Guaviare	COL	2.00	-72.30	region
place	Guayaquil	ECU	-2.19	-79.89	city
	in	Guayas
place	Gudermes	RUS	43.35	46.10	city
	in	Chechnya
place	Guerguerat	ESH	21.42	-16.96	city
place	Guernsey	GBR	49.45	-2.58	region
place	Guerrero	MEX	17.60	-99.90	region
place	Guiyang	CHN	26.65	106.63	city
	in	Guizhou
place	Guizhou	CHN	26.80	106.90	region
place	Gujarat	IND	22.70	71.60	region
place	Gujranwala	PAK	32.16	74.19	city
	in	Punjab
place	Gulf of Aden	-	12.50	47.50	water
place	Gulf of Aqaba	-	28.90	34.70	water
place	Gulf of Finland	-	59.90	26.00	water
place	Gulf of Guinea	-	2.00	4.00	water
place	Gulf of Mexico	-	25.00	-90.00	water
	also	Gulf of America
place	Gulf of Oman	-	24.80	58.50	water
place	Gulf of Sidra	-	31.50	18.50	water
	also	Gulf of Sirte
place	Gulu	UGA	2.77	32.30	city
place	Gurdaspur	IND	32.04	75.40	city
	in	Punjab
place	Gusau	NGA	12.16	6.66	city
	in	Zamfara
place	Gustavia	FRA	17.90	-62.85	city
	in	Saint Barthélemy
place	Guwahati	IND	26.14	91.74	city
	in	Assam
place	Gwadar	PAK	25.13	62.32	city
	in	Balochistan
place	Gwangju	KOR	35.16	126.85	city
place	Gwoza	NGA	11.08	13.69	city
	in	Borno
place	Gyeongju	KOR	35.86	129.22	city
	in	North Gyeongsang
place	Gyumri	ARM	40.79	43.85	city
place	Hadera	ISR	32.44	34.92	city
place	Haditha	IRQ	34.14	42.38	city
	in	Anbar
place	Hadramaut	YEM	16.00	49.50	region
	also	Hadhramaut
	also	Hadramawt
place	Hagåtña	USA	13.48	144.75	city
	in	Guam
place	Haifa	ISR	32.79	34.99	city
place	Hainan	CHN	19.20	109.70	region
place	Haiphong	VNM	20.84	106.69	city
	also	Hai Phong
place	Hajjah	YEM	15.69	43.60	city
	also	Hajja
place	Hakkâri	TUR	37.57	43.74	city
place	Halabja	IRQ	35.18	45.98	city
	in	Kurdistan
place	Halifax	CAN	44.65	-63.58	city
	in	Nova Scotia
place	Hama	SYR	35.13	36.76	city
place	Hambantota	LKA	6.12	81.12	city
place	Hamburg	DEU	53.55	9.99	city
place	Hamhung	PRK	39.92	127.54	city
place	Hamilton	GBR	32.29	-64.78	city
	in	Bermuda
place	Hanau	DEU	50.13	8.92	city
	in	Hesse
place	Handlová	SVK	48.73	18.76	city
place	Hangu	PAK	33.53	71.06	city
	in	Khyber Pakhtunkhwa
place	Hangzhou	CHN	30.27	120.16	city
	in	Zhejiang
place	Hanoi	VNM	21.03	105.85	city
place	Hanover	DEU	52.37	9.73	city
	also	Hannover
	in	Lower Saxony
place	Harare	ZWE	-17.83	31.05	city
place	Harbin	CHN	45.80	126.53	city
	in	Heilongjiang
place	Hargeisa	SOM	9.56	44.06	city
	in	Somaliland
place	Harrisburg	USA	40.27	-76.88	city
	in	Pennsylvania
place	Hartford	USA	41.77	-72.67	city
	in	Connecticut
place	Haryana	IND	29.20	76.30	region
place	Hasakah	SYR	36.50	40.75	city
	also	Hasaka
	also	al-Hasakah
	also	Hassakeh
place	Hat Yai	THA	7.01	100.47	city
	in	Songkhla
place	Hatay	TUR	36.40	36.35	region
place	Hathras	IND	27.60	78.05	city
	in	Uttar Pradesh
place	Havana	CUB	23.11	-82.37	city
	also	La Habana
place	Hawaii	USA	20.80	-156.30	region
place	Hawija	IRQ	35.32	43.77	city
	in	Kirkuk
place	Heathrow	GBR	51.47	-0.45	other
	also	Heathrow Airport
	in	England
place	Hebei	CHN	39.00	116.00	region
place	Hebron	PSE	31.53	35.10	city
	in	West Bank
place	Heglig	SDN	9.99	29.40	city
	in	South Kordofan
place	Heiligendamm	DEU	54.14	11.84	city
	in	Mecklenburg-Western Pomerania
place	Heilongjiang	CHN	47.90	127.80	region
place	Helmand	AFG	31.36	63.96	region
place	Helsinki	FIN	60.17	24.94	city
place	Henan	CHN	33.90	113.50	region
place	Henoko	JPN	26.52	128.05	city
	in	Okinawa
place	Herat	AFG	34.34	62.20	city
place	Hermel	LBN	34.39	36.38	city
place	Hermosillo	MEX	29.07	-110.96	city
	in	Sonora
place	Herzliya	ISR	32.16	34.84	city
place	Hesse	DEU	50.60	9.00	region
	also	Hessen
place	Hillah	IRQ	32.48	44.43	city
	also	Hilla
	in	Babil
place	Himachal Pradesh	IND	31.90	77.20	region
place	Himalayas	-	28.50	84.00	mountain
place	Hindu Kush	AFG	35.50	70.50	mountain
place	Hiran	SOM	4.30	45.30	region
	also	Hiiraan
place	Hiroshima	JPN	34.39	132.46	city
place	Hirshabelle	SOM	3.50	45.70	region
place	Hmeimim	SYR	35.41	35.95	other
	also	Khmeimim
	in	Latakia
place	Ho Chi Minh City	VNM	10.82	106.63	city
	also	Saigon
place	Hobart	AUS	-42.88	147.33	city
	in	Tasmania
place	Hodeidah	YEM	14.80	42.95	city
	also	Hodeida
	also	al-Hudaydah
	also	Hudaydah
place	Hokkaido	JPN	43.40	142.80	region
place	Holguín	CUB	20.89	-76.26	city
place	Homs	SYR	34.73	36.72	city
place	Hong Kong	HKG	22.32	114.17	city
place	Honiara	SLB	-9.43	159.95	city
place	Honolulu	USA	21.31	-157.86	city
	in	Hawaii
place	Horlivka	UKR	48.31	38.03	city
	in	Donetsk
place	Horn of Africa	-	8.00	46.00	region
place	Hostomel	UKR	50.57	30.26	city
	in	Kyiv
place	Hotan	CHN	37.11	79.93	city
	in	Xinjiang
place	Houla	SYR	34.88	36.52	city
	in	Homs
place	Houston	USA	29.76	-95.37	city
	in	Texas
place	Hpakant	MMR	25.61	96.31	city
	in	Kachin
place	Hsinchu	TWN	24.80	120.97	city
place	Hua Hin	THA	12.57	99.96	city
place	Hualien	TWN	23.99	121.60	city
place	Huambo	AGO	-12.78	15.74	city
place	Hubei	CHN	30.97	112.27	region
place	Hue	VNM	16.46	107.59	city
place	Humera	ETH	14.30	36.61	city
	in	Tigray
place	Hunan	CHN	27.60	111.70	region
place	Hurghada	EGY	27.26	33.81	city
place	Huwara	PSE	32.15	35.26	city
	also	Hawara
	in	West Bank
place	Hyderabad	IND	17.39	78.49	city
	in	Telangana
place	Hyderabad	PAK	25.40	68.36	city
	in	Sindh
place	Iași	ROU	47.16	27.59	city
	also	Iasi
place	Ibadan	NGA	7.38	3.95	city
	in	Oyo
place	Ibagué	COL	4.44	-75.24	city
	in	Tolima
place	Ibar	-	43.00	20.80	water
	also	Ibar River
place	Ibb	YEM	13.97	44.18	city
place	Idaho	USA	44.40	-114.60	region
place	Idlib	SYR	35.93	36.63	city
place	Idomeni	GRC	41.12	22.51	city
place	Iguala	MEX	18.34	-99.54	city
	in	Guerrero
place	Illinois	USA	40.00	-89.20	region
place	Ilorin	NGA	8.50	4.55	city
	in	Kwara
place	Ilovaisk	UKR	47.92	38.20	city
	in	Donetsk
place	Imo State	NGA	5.50	7.00	region
place	Imphal	IND	24.82	93.94	city
	in	Manipur
place	Imrali	TUR	40.53	28.53	other
	in	Bursa
place	In Amenas	DZA	28.04	9.55	city
	also	Ain Amenas
place	Incheon	KOR	37.46	126.71	city
place	Incirlik	TUR	37.00	35.43	other
	also	Incirlik Air Base
	in	Adana
place	Indian Ocean	-	-15.00	80.00	water
place	Indiana	USA	39.90	-86.30	region
place	Indianapolis	USA	39.77	-86.16	city
	in	Indiana
place	Indore	IND	22.72	75.86	city
	in	Madhya Pradesh
place	Indus	-	27.00	68.00	water
	also	Indus River
place	Ingushetia	RUS	43.20	45.00	region
place	Inner Mongolia	CHN	44.00	113.00	region
place	Innsbruck	AUT	47.27	11.39	city
	in	Tyrol
place	Ionian Sea	-	38.50	18.50	water
place	Iowa	USA	42.00	-93.50	region
place	Iqaluit	CAN	63.75	-68.52	city
	in	Nunavut
place	Iquique	CHL	-20.21	-70.15	city
	in	Tarapacá
place	Iquitos	PER	-3.75	-73.25	city
	in	Loreto
place	Iraqi Kurdistan	IRQ	36.20	44.00	region
	also	Kurdistan Region
	also	Kurdistan region of Iraq
place	Irbid	JOR	32.56	35.85	city
place	Irkutsk	RUS	52.29	104.30	city
place	Irpin	UKR	50.52	30.25	city
	in	Kyiv
place	Ise-Shima	JPN	34.30	136.80	region
	in	Mie
place	Isfahan	IRN	32.65	51.67	city
	also	Esfahan
place	Islamabad	PAK	33.68	73.05	city
place	Isle of Man	GBR	54.23	-4.55	region
place	Ismailia	EGY	30.60	32.27	city
place	Istanbul	TUR	41.01	28.98	city
place	Itaewon	KOR	37.53	126.99	city
	in	Seoul
place	Ituri	COD	1.60	29.50	region
place	Ivano-Frankivsk	UKR	48.92	24.71	city
place	Izium	UKR	49.21	37.25	city
	also	Izyum
	in	Kharkiv
place	Izmail	UKR	45.35	28.84	city
	in	Odesa
place	Izmir	TUR	38.42	27.14	city
place	Jaar	YEM	13.22	45.31	city
	in	Abyan
place	Jabalia	PSE	31.53	34.48	city
	also	Jabaliya
	in	Gaza
place	Jableh	SYR	35.36	35.93	city
	in	Latakia
place	Jackson, Mississippi	USA	32.30	-90.18	city
	in	Mississippi
place	Jacksonville	USA	30.33	-81.66	city
	in	Florida
place	Jacmel	HTI	18.23	-72.53	city
place	Jaffna	LKA	9.66	80.01	city
place	Jaipur	IND	26.91	75.79	city
	in	Rajasthan
place	Jakarta	IDN	-6.21	106.85	city
place	Jalal-Abad	KGZ	40.93	73.00	city
place	Jalalabad	AFG	34.43	70.45	city
	in	Nangarhar
place	Jalisco	MEX	20.60	-103.70	region
place	Jamestown	GBR	-15.93	-5.72	city
	in	Saint Helena
place	Jammu	IND	32.73	74.86	city
	in	Jammu and Kashmir
place	Jammu and Kashmir	IND	33.80	75.00	region
	also	Indian-administered Kashmir
	also	Indian-controlled Kashmir
	also	Indian Kashmir
place	Jangebe	NGA	12.19	6.07	city
	in	Zamfara
place	Jarablus	SYR	36.82	38.01	city
	also	Jarabulus
	in	Aleppo
place	Jaramana	SYR	33.49	36.35	city
	in	Rif Dimashq
place	Java	IDN	-7.30	110.00	region
place	Java Sea	-	-5.00	110.00	water
place	Jayapura	IDN	-2.53	140.72	city
	in	Papua
place	Jebel Marra	SDN	13.00	24.20	mountain
place	Jeddah	SAU	21.49	39.19	city
	also	Jiddah
	in	Mecca
place	Jeju	KOR	33.39	126.55	region
	also	Jeju Island
place	Jenin	PSE	32.46	35.30	city
	in	West Bank
place	Jérémie	HTI	18.65	-74.12	city
place	Jericho	PSE	31.86	35.46	city
	in	West Bank
place	Jersey	GBR	49.21	-2.13	region
place	Jerusalem	ISR	31.78	35.22	city
place	Jharkhand	IND	23.60	85.30	region
place	Jiangsu	CHN	33.00	119.80	region
place	Jiangxi	CHN	27.30	116.00	region
place	Jijiga	ETH	9.35	42.80	city
	in	Somali
place	Jilin	CHN	43.70	126.20	region
place	Jinan	CHN	36.65	117.12	city
	in	Shandong
place	Jisr al-Shughour	SYR	35.81	36.32	city
	also	Jisr al-Shughur
	in	Idlib
place	Jizan	SAU	16.89	42.55	city
	also	Jazan
place	Johannesburg	ZAF	-26.20	28.05	city
	in	Gauteng
place	Johor	MYS	1.90	103.40	region
place	Johor Bahru	MYS	1.49	103.74	city
	in	Johor
place	Jolo	PHL	6.05	121.00	city
	in	Sulu
place	Jonglei	SSD	7.50	32.50	region
place	Jordan Valley	PSE	32.10	35.50	region
	in	West Bank
place	Jos	NGA	9.90	8.86	city
	in	Plateau
place	Jowhar	SOM	2.78	45.50	city
	in	Middle Shabelle
place	Juba	SSD	4.85	31.58	city
place	Jubaland	SOM	0.50	42.00	region
place	Jufra	LBY	29.20	16.00	region
	also	al-Jufra
place	Jujuy	ARG	-24.19	-65.30	city
place	Juliaca	PER	-15.50	-70.13	city
	in	Puno
place	Kabardino-Balkaria	RUS	43.50	43.40	region
place	Kabul	AFG	34.53	69.17	city
	also	Kabol
place	Kabylie	DZA	36.60	4.50	region
	also	Kabylia
place	Kachin	MMR	26.00	97.50	region
	also	Kachin State
place	Kadugli	SDN	11.01	29.72	city
	in	South Kordofan
place	Kaduna	NGA	10.52	7.44	city
place	Kaesong	PRK	37.97	126.55	city
place	Kaga-Bandoro	CAF	6.99	19.18	city
place	Kahramanmaraş	TUR	37.59	36.93	city
place	Kairouan	TUN	35.68	10.10	city
place	Kakhovka	UKR	46.81	33.48	city
	in	Kherson
place	Kakuma	KEN	3.71	34.87	city
place	Kalimantan	IDN	-1.00	114.00	region
place	Kaliningrad	RUS	54.71	20.51	city
place	Kamchatka	RUS	56.00	160.00	region
place	Kampala	UGA	0.35	32.58	city
place	Kananaskis	CAN	50.92	-115.13	other
	in	Alberta
place	Kananga	COD	-5.90	22.42	city
	in	Kasai-Central
place	Kandahar	AFG	31.61	65.71	city
	also	Qandahar
place	Kandy	LKA	7.29	80.63	city
place	Kankara	NGA	11.93	7.41	city
	in	Katsina
place	Kano	NGA	12.00	8.52	city
place	Kanpur	IND	26.45	80.33	city
	in	Uttar Pradesh
place	Kansas	USA	38.50	-98.40	region
place	Kansas City	USA	39.10	-94.58	city
	in	Missouri
place	Kaohsiung	TWN	22.63	120.30	city
place	Kapisa	AFG	34.98	69.62	region
place	Karachi	PAK	24.86	67.01	city
	in	Sindh
place	Karaganda	KAZ	49.81	73.09	city
place	Karaj	IRN	35.84	50.99	city
	in	Alborz
place	Karak	JOR	31.18	35.70	city
place	Karakalpakstan	UZB	43.00	59.00	region
place	Karamoja	UGA	2.80	34.30	region
place	Karbala	IRQ	32.62	44.02	city
	also	Kerbala
place	Kargil	IND	34.56	76.13	city
	in	Ladakh
place	Karlsruhe	DEU	49.01	8.40	city
	in	Baden-Württemberg
place	Karnataka	IND	14.80	75.90	region
place	Kasai	COD	-5.00	21.50	region
place	Kasese	UGA	0.18	30.08	city
place	Kashgar	CHN	39.47	75.99	city
	also	Kashi
	in	Xinjiang
place	Kashmir	IND	34.10	74.80	region
	also	Kashmir Valley
place	Kassala	SDN	15.45	36.40	city
place	Kasserine	TUN	35.17	8.83	city
place	Kastellorizo	GRC	36.15	29.59	region
place	Katanga	COD	-9.00	26.00	region
place	Kathmandu	NPL	27.72	85.32	city
place	Kati	MLI	12.74	-8.07	city
place	Katowice	POL	50.26	19.02	city
place	Katsina	NGA	12.99	7.60	city
place	Kaunas	LTU	54.90	23.90	city
place	Kaya	BFA	13.09	-1.08	city
place	Kayah State	MMR	19.30	97.40	region
	also	Karenni State
place	Kayes	MLI	14.45	-11.44	city
place	Kayin State	MMR	17.50	97.80	region
	also	Karen State
place	Kazan	RUS	55.79	49.12	city
	in	Tatarstan
place	Kebbi	NGA	11.50	4.20	region
	also	Kebbi State
place	Keelung	TWN	25.13	121.74	city
place	Kelantan	MYS	5.30	102.00	region
place	Kenema	SLE	7.88	-11.19	city
place	Kenosha	USA	42.58	-87.82	city
	in	Wisconsin
place	Kent	GBR	51.20	0.70	region
	in	England
place	Kentucky	USA	37.50	-85.30	region
place	Kerala	IND	10.50	76.40	region
place	Kerch	UKR	45.36	36.47	city
	in	Crimea
place	Kerch Bridge	-	45.31	36.51	other
	also	Crimean Bridge
	also	Crimea bridge
place	Kerch Strait	-	45.30	36.55	water
place	Kerem Shalom	ISR	31.23	34.27	other
place	Kerman	IRN	30.28	57.08	city
place	Kermanshah	IRN	34.31	47.07	city
place	Khabarovsk	RUS	48.48	135.08	city
place	Khamis Mushait	SAU	18.31	42.73	city
	in	Asir
place	Khan Sheikhoun	SYR	35.44	36.65	city
	also	Khan Sheikhun
	in	Idlib
place	Khan Younis	PSE	31.34	34.31	city
	also	Khan Yunis
	also	Khan Yunus
	in	Gaza
place	Khanaqin	IRQ	34.35	45.39	city
	in	Diyala
place	Kharg Island	IRN	29.25	50.31	other
place	Kharkiv	UKR	49.99	36.23	city
	also	Kharkov
place	Kharkiv region	UKR	49.60	36.40	region
	also	Kharkiv Oblast
place	Kharp	RUS	66.80	65.81	city
	in	Yamal-Nenets
place	Khartoum	SDN	15.50	32.56	city
place	Khasavyurt	RUS	43.25	46.59	city
	in	Dagestan
place	Kherson	UKR	46.64	32.62	city
place	Kherson region	UKR	46.60	33.40	region
	also	Kherson Oblast
place	Khiam	LBN	33.33	35.61	city
place	Khimki	RUS	55.89	37.43	city
	in	Moscow Oblast
place	Khmelnytskyi	UKR	49.42	26.99	city
place	Khobar	SAU	26.28	50.21	city
	also	al-Khobar
	in	Eastern Province
place	Khon Kaen	THA	16.44	102.84	city
place	Khorog	TJK	37.49	71.55	city
	in	Gorno-Badakhshan
place	Khost	AFG	33.34	69.92	city
place	Khujand	TJK	40.28	69.62	city
place	Khulna	BGD	22.82	89.55	city
place	Khurais	SAU	25.07	48.19	other
	in	Eastern Province
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
place	Kibbutz Be'eri	ISR	31.42	34.49	city
	also	Beeri
	also	Be'eri
	in	Southern District
place	Kibera	KEN	-1.31	36.78	city
	in	Nairobi
place	Kidal	MLI	18.44	1.41	city
place	Kigali	RWA	-1.95	30.06	city
place	Kilinochchi	LKA	9.40	80.41	city
place	Kilis	TUR	36.72	37.12	city
place	Kingston	JAM	18.00	-76.79	city
place	Kingstown	VCT	13.16	-61.23	city
place	Kinmen	TWN	24.44	118.32	region
	also	Quemoy
place	Kinshasa	COD	-4.32	15.31	city
place	Kirkenes	NOR	69.73	30.05	city
place	Kirkuk	IRQ	35.47	44.39	city
place	Kiryat Arba	PSE	31.54	35.12	city
	in	West Bank
place	Kiryat Shmona	ISR	33.21	35.57	city
place	Kisangani	COD	0.52	25.19	city
	in	Tshopo
place	Kismayo	SOM	-0.36	42.54	city
	also	Kismayu
	in	Jubaland
place	Kisumu	KEN	-0.10	34.76	city
place	Kivu	COD	-1.90	28.60	region
place	Kizlyar	RUS	43.85	46.71	city
	in	Dagestan
place	Klaipeda	LTU	55.70	21.14	city
place	Knin	HRV	44.04	16.20	city
place	Kobani	SYR	36.89	38.36	city
	also	Kobane
	also	Ayn al-Arab
	in	Aleppo
place	Kobe	JPN	34.69	135.20	city
	in	Hyogo
place	Kochi	IND	9.93	76.27	city
	also	Cochin
	in	Kerala
place	Kodori Gorge	GEO	43.10	41.70	other
	in	Abkhazia
place	Kogi	NGA	7.80	6.70	region
	also	Kogi State
place	Kohat	PAK	33.59	71.44	city
	in	Khyber Pakhtunkhwa
place	Kohima	IND	25.67	94.11	city
	in	Nagaland
place	Kokang	MMR	23.70	98.70	region
	in	Shan State
place	Kolkata	IND	22.57	88.36	city
	also	Calcutta
	in	West Bengal
place	Kolwezi	COD	-10.71	25.47	city
	in	Lualaba
place	Konduga	NGA	11.65	13.42	city
	in	Borno
place	Konna	MLI	14.94	-3.89	city
	in	Mopti
place	Konya	TUR	37.87	32.48	city
place	Kordofan	SDN	13.00	29.50	region
place	Korean Peninsula	-	38.00	127.50	region
place	Korhogo	CIV	9.46	-5.63	city
place	Koror	PLW	7.34	134.48	city
place	Kos	GRC	36.89	27.29	region
place	Košice	SVK	48.72	21.26	city
place	Kostiantynivka	UKR	48.53	37.71	city
	in	Donetsk
place	Kota Kinabalu	MYS	5.98	116.07	city
	in	Sabah
place	Kotor	MNE	42.42	18.77	city
place	Kourou	FRA	5.16	-52.65	city
	in	French Guiana
place	Kowloon	HKG	22.32	114.18	city
place	Kragujevac	SRB	44.01	20.92	city
place	Kraków	POL	50.06	19.94	city
	also	Cracow
place	Kramatorsk	UKR	48.74	37.58	city
	in	Donetsk
place	Krasnodar	RUS	45.04	38.98	city
place	Krasnoyarsk	RUS	56.01	92.85	city
place	Kremenchuk	UKR	49.07	33.42	city
	in	Poltava
place	Kreminna	UKR	49.05	38.22	city
	in	Luhansk
place	Kremlin	RUS	55.75	37.62	other
	in	Moscow
place	Kropyvnytskyi	UKR	48.51	32.26	city
place	Kryvyi Rih	UKR	47.91	33.39	city
	also	Krivoy Rog
	in	Dnipropetrovsk
place	Kuala Lumpur	MYS	3.14	101.69	city
place	Kuching	MYS	1.55	110.34	city
	in	Sarawak
place	Kufa	IRQ	32.03	44.40	city
	in	Najaf
place	Kufra	LBY	24.18	23.31	city
place	Kumamoto	JPN	32.80	130.71	city
place	Kumanovo	MKD	42.13	21.71	city
place	Kumasi	GHA	6.69	-1.62	city
place	Kumba	CMR	4.64	9.45	city
place	Kunar	AFG	34.85	71.10	region
place	Kunduz	AFG	36.73	68.86	city
	also	Konduz
place	Kunming	CHN	25.04	102.71	city
	in	Yunnan
place	Kupiansk	UKR	49.71	37.61	city
	also	Kupyansk
	in	Kharkiv
place	Kupwara	IND	34.53	74.26	city
	in	Jammu and Kashmir
place	Kurakhove	UKR	47.98	37.28	city
	in	Donetsk
place	Kurdistan	-	36.80	43.50	region
place	Kuriga	NGA	10.85	6.90	city
	in	Kaduna
place	Kuril Islands	RUS	46.50	151.50	region
	also	Kurils
	also	Northern Territories
place	Kurram	PAK	33.80	70.10	region
	also	Kurram Agency
	in	Khyber Pakhtunkhwa
place	Kursk	RUS	51.73	36.19	city
place	Kursk region	RUS	51.70	36.30	region
	also	Kursk Oblast
place	Kut	IRQ	32.51	45.82	city
	in	Wasit
place	Kuta	IDN	-8.72	115.17	city
	in	Bali
place	Kutaisi	GEO	42.27	42.70	city
place	Kutum	SDN	14.20	24.67	city
	in	North Darfur
place	Kuwait City	KWT	29.38	47.99	city
place	Kuźnica	POL	53.51	23.65	city
place	KwaZulu-Natal	ZAF	-28.80	30.80	region
place	Kyaukpyu	MMR	19.43	93.55	city
	also	Kyaukphyu
	in	Rakhine
place	Kyiv	UKR	50.45	30.52	city
	also	Kiev
place	Kyoto	JPN	35.01	135.77	city
place	L'Aquila	ITA	42.35	13.40	city
	in	Abruzzo
place	La Guaira	VEN	10.60	-66.93	city
place	La Paz	BOL	-16.50	-68.15	city
place	La Plata	ARG	-34.92	-57.95	city
	in	Buenos Aires
place	Laayoune	ESH	27.15	-13.20	city
	also	El Aaiún
place	Lachin	AZE	39.64	46.55	city
	also	Lachin corridor
place	Ladakh	IND	34.20	77.60	region
place	Lae	PNG	-6.73	147.00	city
place	Laghman	AFG	34.69	70.15	region
place	Lagos	NGA	6.52	3.38	city
place	Lahad Datu	MYS	5.03	118.33	city
	in	Sabah
place	Lahij	YEM	13.06	44.88	city
	also	Lahj
place	Lahore	PAK	31.55	74.34	city
	in	Punjab
place	Laiza	MMR	24.76	97.55	city
	in	Kachin
place	Lake Chad	-	13.10	14.40	water
place	Lake Chad Basin	-	12.50	14.50	region
place	Lake Chad region	TCD	13.30	14.30	region
place	Lake Kivu	-	-2.00	29.10	water
place	Lake Tanganyika	-	-6.50	29.80	water
place	Lake Victoria	-	-1.00	33.00	water
place	Lakki Marwat	PAK	32.61	70.91	city
	in	Khyber Pakhtunkhwa
place	Lalibela	ETH	12.03	39.04	city
	in	Amhara
place	Lalitpur	NPL	27.67	85.32	city
place	Lampedusa	ITA	35.51	12.60	city
	in	Sicily
place	Lamu	KEN	-2.27	40.90	city
place	Lanao del Sur	PHL	7.80	124.30	region
place	Langkawi	MYS	6.35	99.80	region
	in	Kedah
place	Langley	USA	38.95	-77.15	other
	in	Virginia
place	Lanzhou	CHN	36.06	103.83	city
	in	Gansu
place	Laredo	USA	27.51	-99.51	city
	in	Texas
place	Larkana	PAK	27.56	68.21	city
	in	Sindh
place	Larnaca	CYP	34.92	33.63	city
place	Las Anod	SOM	8.48	47.36	city
	also	Laascaanood
	also	Lasanod
	in	Sool
place	Las Palmas	ESP	28.12	-15.44	city
	in	Canary Islands
place	Las Vegas	USA	36.17	-115.14	city
	in	Nevada
place	Lashio	MMR	22.93	97.75	city
	in	Shan
place	Lashkar Gah	AFG	31.58	64.36	city
	also	Lashkargah
	in	Helmand
place	Latakia	SYR	35.52	35.79	city
	also	Lattakia
place	Laukkai	MMR	23.69	98.76	city
	also	Laukkaing
	in	Shan
place	Lausanne	CHE	46.52	6.63	city
	in	Vaud
place	Le Havre	FRA	49.49	0.11	city
	in	Normandy
place	Leeds	GBR	53.80	-1.55	city
	in	England
place	Leer	SSD	8.30	30.14	city
	in	Unity
place	Leh	IND	34.16	77.58	city
	in	Ladakh
place	Leicester	GBR	52.64	-1.13	city
	in	England
place	Leipzig	DEU	51.34	12.37	city
	in	Saxony
place	Leposavic	KOS	43.10	20.80	city
place	Les Cayes	HTI	18.20	-73.75	city
place	Lesbos	GRC	39.21	26.28	region
	also	Lesvos
place	Levant	-	34.00	37.00	region
place	Lhasa	CHN	29.65	91.14	city
	in	Tibet
place	Liaoning	CHN	41.30	122.60	region
place	Libreville	GAB	0.42	9.47	city
place	Liège	BEL	50.63	5.57	city
	in	Wallonia
place	Lille	FRA	50.63	3.06	city
	in	Hauts-de-France
place	Lilongwe	MWI	-13.96	33.77	city
place	Lima	PER	-12.05	-77.04	city
place	Limassol	CYP	34.68	33.04	city
place	Limerick	IRL	52.66	-8.63	city
place	Limón	CRI	9.99	-83.03	city
	also	Puerto Limón
place	Limpopo	ZAF	-23.90	29.50	region
place	Line of Actual Control	IND	34.00	78.50	other
place	Line of Control	IND	34.20	74.00	other
place	Linz	AUT	48.31	14.29	city
	in	Upper Austria
place	Liptako-Gourma	-	14.50	0.50	region
place	Lisbon	PRT	38.72	-9.14	city
	also	Lisboa
place	Litani River	-	33.35	35.40	water
	also	Litani
place	Little Rock	USA	34.75	-92.29	city
	in	Arkansas
place	Liverpool	GBR	53.41	-2.98	city
	in	England
place	Livingstone	ZMB	-17.85	25.86	city
place	Ljubljana	SVN	46.06	14.51	city
place	Lobamba	SWZ	-26.46	31.20	city
place	Lobito	AGO	-12.36	13.55	city
place	Lockerbie	GBR	55.12	-3.36	city
	in	Scotland
place	Lod	ISR	31.95	34.89	city
place	Logar	AFG	34.01	69.19	region
place	Loikaw	MMR	19.67	97.21	city
	in	Kayah
place	Lombardy	ITA	45.60	9.80	region
place	Lombok	IDN	-8.57	116.35	region
place	Lomé	TGO	6.13	1.22	city
place	London	GBR	51.51	-0.13	city
	in	England
place	Londonderry	GBR	55.00	-7.31	city
	also	Derry
	in	Northern Ireland
place	Longyearbyen	NOR	78.22	15.63	city
	in	Svalbard
place	Los Angeles	USA	34.05	-118.24	city
	in	California
place	Los Cabos	MEX	22.89	-109.92	city
	in	Baja California Sur
place	Louisiana	USA	31.10	-92.00	region
place	Louisville	USA	38.25	-85.76	city
	in	Kentucky
place	Lower Saxony	DEU	52.80	9.40	region
	also	Niedersachsen
place	Lower Shabelle	SOM	1.80	44.50	region
place	Luanda	AGO	-8.84	13.23	city
place	Luang Prabang	LAO	19.89	102.14	city
place	Lublin	POL	51.25	22.57	city
place	Lubumbashi	COD	-11.66	27.48	city
	in	Haut-Katanga
place	Lubyanka	RUS	55.76	37.63	other
	in	Moscow
place	Lucerne	CHE	47.05	8.31	city
place	Lucknow	IND	26.85	80.95	city
	in	Uttar Pradesh
place	Ludhiana	IND	30.90	75.86	city
	in	Punjab
place	Lugano	CHE	46.00	8.95	city
	in	Ticino
place	Luhansk	UKR	48.57	39.31	city
	also	Lugansk
place	Luhansk region	UKR	48.90	39.00	region
	also	Luhansk Oblast
	also	Luhansk province
place	Lusaka	ZMB	-15.39	28.32	city
place	Lutsk	UKR	50.75	25.33	city
	in	Volyn
place	Luxembourg	LUX	49.61	6.13	city
	also	Luxembourg City
place	Luxor	EGY	25.69	32.64	city
place	Luzon	PHL	16.00	121.00	region
place	Lviv	UKR	49.84	24.03	city
	also	Lvov
place	Lyman	UKR	48.99	37.80	city
	in	Donetsk
place	Lyon	FRA	45.76	4.84	city
	also	Lyons
	in	Auvergne-Rhône-Alpes
place	Lysychansk	UKR	48.90	38.44	city
	in	Luhansk
place	Ma'ale Adumim	PSE	31.77	35.30	city
	also	Maale Adumim
	in	West Bank
place	Maan	JOR	30.20	35.73	city
	also	Ma'an
place	Maarat al-Numan	SYR	35.64	36.68	city
	also	Maaret al-Numan
	also	Maarrat al-Nuaman
	in	Idlib
place	Maastricht	NLD	50.85	5.69	city
	in	Limburg
place	Macau	CHN	22.19	113.54	city
	also	Macao
place	Madaya	SYR	33.69	36.10	city
	in	Rif Dimashq
place	Madeira	PRT	32.75	-17.00	region
place	Madhya Pradesh	IND	23.50	78.30	region
place	Madison	USA	43.07	-89.40	city
	in	Wisconsin
place	Madrid	ESP	40.42	-3.70	city
place	Mae Sot	THA	16.71	98.57	city
	in	Tak
place	Magadan	RUS	59.56	150.80	city
place	Magas	RUS	43.17	44.80	city
	in	Ingushetia
place	Magdeburg	DEU	52.13	11.63	city
	in	Saxony-Anhalt
place	Maguindanao	PHL	6.90	124.40	region
place	Mahabad	IRN	36.76	45.72	city
	in	West Azerbaijan
place	Maharashtra	IND	19.50	75.50	region
place	Mahmudiyah	IRQ	33.06	44.36	city
	also	Mahmoudiya
	in	Baghdad
place	Mai Kadra	ETH	14.07	36.57	city
	in	Tigray
place	Maidan	UKR	50.45	30.52	other
	also	Independence Square
	also	Maidan Nezalezhnosti
	in	Kyiv
place	Maidan Wardak	AFG	34.36	68.29	region
	also	Wardak
place	Maiduguri	NGA	11.85	13.16	city
	in	Borno
place	Maine	USA	45.40	-69.20	region
place	Majdal Shams	SYR	33.27	35.77	city
	in	Golan Heights
place	Majuro	MHL	7.09	171.38	city
place	Makassar	IDN	-5.15	119.43	city
	in	South Sulawesi
place	Makati	PHL	14.55	121.03	city
	in	Metro Manila
place	Makhachkala	RUS	42.98	47.50	city
	in	Dagestan
place	Makhmur	IRQ	35.78	43.58	city
place	Makurdi	NGA	7.73	8.54	city
	in	Benue
place	Malabo	GNQ	3.75	8.78	city
place	Málaga	ESP	36.72	-4.42	city
	in	Andalusia
place	Malakal	SSD	9.53	31.66	city
	in	Upper Nile
place	Malatya	TUR	38.35	38.31	city
place	Malé	MDV	4.18	73.51	city
place	Malmö	SWE	55.61	13.00	city
place	Maluku	IDN	-3.20	129.50	region
	also	Moluccas
place	Mamoudzou	FRA	-12.78	45.23	city
	in	Mayotte
place	Managua	NIC	12.11	-86.24	city
place	Manama	BHR	26.23	50.58	city
place	Manas	KGZ	43.06	74.48	other
	also	Manas air base
place	Manaus	BRA	-3.12	-60.02	city
	in	Amazonas
place	Manbij	SYR	36.53	37.95	city
	in	Aleppo
place	Manchester	GBR	53.48	-2.24	city
	in	England
place	Mandalay	MMR	21.96	96.09	city
place	Mandera	KEN	3.94	41.86	city
place	Manhattan	USA	40.78	-73.97	city
	in	New York
place	Manila	PHL	14.60	120.98	city
	in	Metro Manila
place	Manipur	IND	24.70	93.90	region
place	Manitoba	CAN	55.00	-97.00	region
place	Mannheim	DEU	49.49	8.47	city
	in	Baden-Württemberg
place	Manokwari	IDN	-0.86	134.06	city
	in	West Papua
place	Mansoura	EGY	31.04	31.38	city
place	Manta	ECU	-0.97	-80.71	city
	in	Manabí
place	Manzini	SWZ	-26.50	31.37	city
place	Maputo	MOZ	-25.97	32.58	city
place	Mar del Plata	ARG	-38.00	-57.56	city
	in	Buenos Aires
place	Mar-a-Lago	USA	26.68	-80.04	other
	in	Florida
place	Maracaibo	VEN	10.64	-71.61	city
	in	Zulia
place	Marange	ZWE	-19.58	32.36	city
place	Marawi	PHL	8.00	124.29	city
	in	Lanao del Sur
place	Mardan	PAK	34.20	72.04	city
	in	Khyber Pakhtunkhwa
place	Mardin	TUR	37.31	40.74	city
place	Margarita Island	VEN	10.98	-63.95	region
place	Marib	YEM	15.46	45.33	city
	also	Ma'rib
place	Maribor	SVN	46.55	15.65	city
place	Mariehamn	FIN	60.10	19.94	city
	in	Åland
place	Marigot	FRA	18.07	-63.08	city
	in	Saint Martin
place	Marikana	ZAF	-25.70	27.48	city
	in	North West
place	Marinka	UKR	47.94	37.50	city
	also	Maryinka
	in	Donetsk
place	Mariupol	UKR	47.10	37.54	city
	in	Donetsk
place	Marjah	AFG	31.52	64.12	city
	also	Marja
	in	Helmand
place	Marjayoun	LBN	33.36	35.59	city
place	Maroua	CMR	10.59	14.32	city
place	Marrakesh	MAR	31.63	-7.99	city
	also	Marrakech
place	Marsabit	KEN	2.33	37.99	city
place	Marseille	FRA	43.30	5.37	city
	also	Marseilles
	in	Provence-Alpes-Côte d'Azur
place	Martinique	FRA	14.65	-61.00	region
place	Maryland	USA	39.00	-76.80	region
place	Masafer Yatta	PSE	31.40	35.13	region
	in	West Bank
place	Masaya	NIC	11.97	-86.10	city
place	Maseru	LSO	-29.31	27.48	city
place	Mashhad	IRN	36.30	59.61	city
	in	Khorasan Razavi
place	Masisi	COD	-1.40	28.81	city
	in	North Kivu
place	Massachusetts	USA	42.30	-71.80	region
place	Massawa	ERI	15.61	39.45	city
place	Mastung	PAK	29.80	66.85	city
	in	Balochistan
place	Mata-Utu	FRA	-13.28	-176.18	city
place	Matabeleland	ZWE	-19.50	28.00	region
place	Matadi	COD	-5.82	13.46	city
	in	Kongo Central
place	Matamoros	MEX	25.87	-97.50	city
	in	Tamaulipas
place	Mato Grosso	BRA	-13.00	-56.00	region
place	Matsu	TWN	26.16	119.95	region
	also	Matsu Islands
place	Maungdaw	MMR	20.82	92.37	city
	in	Rakhine
place	Mayadin	SYR	35.02	40.45	city
	in	Deir ez-Zor
place	Mayotte	FRA	-12.83	45.15	region
place	Mazar-i-Sharif	AFG	36.71	67.11	city
	also	Mazar-e-Sharif
	in	Balkh
place	Mbabane	SWZ	-26.31	31.14	city
place	Mbandaka	COD	0.05	18.26	city
	in	Équateur
place	Mbarara	UGA	-0.61	30.66	city
place	Mbuji-Mayi	COD	-6.14	23.59	city
	in	Kasai-Oriental
place	McAllen	USA	26.20	-98.23	city
	in	Texas
place	Mecca	SAU	21.39	39.86	city
	also	Makkah
place	Mecklenburg-Western Pomerania	DEU	53.60	12.50	region
	also	Mecklenburg-Vorpommern
place	Medan	IDN	3.60	98.67	city
	in	North Sumatra
place	Medellín	COL	6.24	-75.58	city
	in	Antioquia
place	Medina	SAU	24.47	39.61	city
place	Mediterranean Sea	-	36.00	18.00	water
	also	Mediterranean
place	Meghalaya	IND	25.50	91.30	region
place	Meiktila	MMR	20.88	95.86	city
	in	Mandalay
place	Mekelle	ETH	13.50	39.47	city
	also	Mekele
	in	Tigray
place	Mekong	-	16.00	105.00	water
	also	Mekong River
place	Melbourne	AUS	-37.81	144.96	city
	in	Victoria
place	Melilla	ESP	35.29	-2.94	city
place	Melitopol	UKR	46.85	35.37	city
	in	Zaporizhzhia
place	Memphis	USA	35.15	-90.05	city
	in	Tennessee
place	Ménaka	MLI	15.92	2.40	city
place	Mendoza	ARG	-32.89	-68.84	city
place	Merca	SOM	1.72	44.77	city
	also	Marka
	in	Lower Shabelle
place	Mérida	MEX	20.97	-89.62	city
	in	Yucatán
place	Mérida	VEN	8.59	-71.14	city
place	Merowe	SDN	18.48	31.82	city
place	Mersin	TUR	36.80	34.63	city
place	Metula	ISR	33.28	35.58	city
place	Mexicali	MEX	32.62	-115.45	city
	in	Baja California
place	Mexico City	MEX	19.43	-99.13	city
place	Miami	USA	25.76	-80.19	city
	in	Florida
place	Michigan	USA	44.30	-85.40	region
place	Michoacán	MEX	19.20	-101.90	region
place	Milan	ITA	45.46	9.19	city
	also	Milano
	in	Lombardy
place	Milwaukee	USA	43.04	-87.91	city
	in	Wisconsin
place	Mina	SAU	21.41	39.89	other
	in	Mecca
place	Minas Gerais	BRA	-18.50	-44.50	region
place	Mindanao	PHL	7.50	125.00	region
place	Mingora	PAK	34.78	72.36	city
	in	Khyber Pakhtunkhwa
place	Minna	NGA	9.62	6.55	city
	in	Niger
place	Minneapolis	USA	44.98	-93.27	city
	in	Minnesota
place	Minnesota	USA	46.30	-94.30	region
place	Minsk	BLR	53.90	27.57	city
place	Minya	EGY	28.10	30.75	city
place	Mir Ali	PAK	32.99	70.24	city
	in	North Waziristan
place	Miranshah	PAK	33.00	70.07	city
	also	Miramshah
	in	North Waziristan
place	Misrata	LBY	32.38	15.09	city
	also	Misurata
place	Mississippi	USA	32.70	-89.70	region
place	Missouri	USA	38.40	-92.50	region
place	Mitrovica	KOS	42.89	20.87	city
	also	Kosovska Mitrovica
place	Mizoram	IND	23.20	92.90	region
place	Mocha	YEM	13.32	43.25	city
	in	Taiz
place	Mocímboa da Praia	MOZ	-11.35	40.35	city
	in	Cabo Delgado
place	Mogadishu	SOM	2.04	45.34	city
	also	Muqdisho
place	Mogilev	BLR	53.90	30.34	city
	also	Mahilyow
place	Mohmand	PAK	34.50	71.30	region
	also	Mohmand Agency
	in	Khyber Pakhtunkhwa
place	Molenbeek	BEL	50.86	4.33	city
	in	Brussels
place	Mombasa	KEN	-4.04	39.67	city
place	Monaco	MCO	43.73	7.42	city
place	Mong Kok	HKG	22.32	114.17	city
	in	Kowloon
place	Monrovia	LBR	6.30	-10.80	city
place	Montana	USA	47.00	-109.60	region
place	Monte Carlo	MCO	43.74	7.43	city
place	Montego Bay	JAM	18.47	-77.92	city
place	Monterrey	MEX	25.69	-100.32	city
	in	Nuevo León
place	Montevideo	URY	-34.90	-56.19	city
place	Montgomery	USA	32.37	-86.30	city
	in	Alabama
place	Montpellier	FRA	43.61	3.88	city
	in	Occitanie
place	Montreal	CAN	45.50	-73.57	city
	in	Quebec
place	Montreux	CHE	46.43	6.91	city
	in	Vaud
place	Montserrat	GBR	16.74	-62.19	region
place	Mopti	MLI	14.49	-4.19	city
place	Morelia	MEX	19.70	-101.19	city
	in	Michoacán
place	Morelos	MEX	18.70	-99.10	region
place	Moria	GRC	39.13	26.50	other
	in	Lesbos
place	Moroni	COM	-11.70	43.26	city
place	Moscow	RUS	55.75	37.62	city
	also	Moskva
place	Mostar	BIH	43.34	17.81	city
place	Mosul	IRQ	36.34	43.13	city
	in	Nineveh
place	Moundou	TCD	8.57	16.08	city
place	Mount Everest	NPL	27.99	86.93	mountain
	also	Everest
place	Mount Kumgang	PRK	38.66	128.12	mountain
	also	Kumgang
place	Mozambique Channel	-	-18.00	41.00	water
place	Mpondwe	UGA	0.04	29.72	city
place	Mpumalanga	ZAF	-25.70	30.50	region
place	Mrauk U	MMR	20.59	93.19	city
	in	Rakhine
place	Mubi	NGA	10.27	13.27	city
	in	Adamawa
place	Mukalla	YEM	14.54	49.12	city
	in	Hadramaut
place	Mullaitivu	LKA	9.27	80.81	city
place	Multan	PAK	30.20	71.47	city
	in	Punjab
place	Mumbai	IND	19.08	72.88	city
	also	Bombay
	in	Maharashtra
place	Munich	DEU	48.14	11.58	city
	also	München
	in	Bavaria
place	Muqdadiyah	IRQ	33.98	44.94	city
	also	Muqdadiya
	in	Diyala
place	Muridke	PAK	31.80	74.26	city
	in	Punjab
place	Murmansk	RUS	68.97	33.08	city
place	Murzuq	LBY	25.92	13.92	city
place	Musa Qala	AFG	32.44	64.74	city
	in	Helmand
place	Muscat	OMN	23.59	58.41	city
	also	Masqat
place	Mutare	ZWE	-18.97	32.67	city
place	Muzaffarabad	PAK	34.37	73.47	city
	in	Azad Kashmir
place	Muzaffarnagar	IND	29.47	77.70	city
	in	Uttar Pradesh
place	Mwanza	TZA	-2.52	32.90	city
place	Myawaddy	MMR	16.69	98.51	city
	in	Kayin
place	Myitkyina	MMR	25.38	97.40	city
	in	Kachin
place	Mykolaiv	UKR	46.98	31.99	city
	also	Nikolaev
place	Mykolaiv region	UKR	47.30	31.80	region
	also	Mykolaiv Oblast
place	Myrnohrad	UKR	48.30	37.27	city
	in	Donetsk
place	Mytilene	GRC	39.11	26.55	city
	in	Lesbos
place	N'Djamena	TCD	12.11	15.05	city
	also	Ndjamena
place	Nabatieh	LBN	33.38	35.48	city
	also	Nabatiyeh
place	Nablus	PSE	32.22	35.26	city
	in	West Bank
place	Nagaland	IND	26.10	94.50	region
place	Nagasaki	JPN	32.75	129.88	city
place	Nagorno-Karabakh	AZE	39.82	46.75	region
	also	Karabakh
	also	Artsakh
place	Nagoya	JPN	35.18	136.91	city
	in	Aichi
place	Nagpur	IND	21.15	79.09	city
	in	Maharashtra
place	Naha	JPN	26.21	127.68	city
	in	Okinawa
place	Nahr al-Bared	LBN	34.51	35.96	other
	also	Nahr el-Bared
place	Nairobi	KEN	-1.29	36.82	city
place	Naivasha	KEN	-0.72	36.43	city
place	Najaf	IRQ	32.00	44.33	city
place	Najran	SAU	17.49	44.13	city
place	Nakhchivan	AZE	39.21	45.41	region
	also	Nakhichevan
place	Nakhon Ratchasima	THA	14.97	102.10	city
	also	Korat
place	Nakuru	KEN	-0.30	36.07	city
place	Nalchik	RUS	43.48	43.62	city
	in	Kabardino-Balkaria
place	Nampula	MOZ	-15.12	39.27	city
place	Nangarhar	AFG	34.17	70.62	region
place	Nanjing	CHN	32.06	118.80	city
	also	Nanking
	in	Jiangsu
place	Nanning	CHN	22.82	108.32	city
	in	Guangxi
place	Nanterre	FRA	48.89	2.21	city
	in	Île-de-France
place	Nantes	FRA	47.22	-1.55	city
	in	Pays de la Loire
place	Naples	ITA	40.85	14.27	city
	also	Napoli
	in	Campania
place	Naqoura	LBN	33.12	35.14	city
place	Nara	JPN	34.69	135.80	city
place	Narathiwat	THA	6.43	101.82	city
place	Narayanganj	BGD	23.62	90.50	city
	in	Dhaka
place	Nariño	COL	1.50	-78.00	region
place	Narva	EST	59.38	28.19	city
place	Nashville	USA	36.16	-86.78	city
	in	Tennessee
place	Nasir	SSD	8.60	33.07	city
	also	Nasser, South Sudan
	in	Upper Nile
place	Nasiriyah	IRQ	31.05	46.26	city
	also	Nasiriya
	in	Dhi Qar
place	Nassau	BHS	25.06	-77.35	city
place	Natal	BRA	-5.79	-35.21	city
	in	Rio Grande do Norte
place	Natanz	IRN	33.51	51.92	city
	in	Isfahan
place	Natuna Islands	IDN	3.95	108.20	region
	also	Natuna
place	Navarre	ESP	42.70	-1.60	region
place	Nayarit	MEX	21.80	-105.20	region
place	Naypyidaw	MMR	19.76	96.08	city
	also	Naypyitaw
	also	Nay Pyi Taw
place	Nazareth	ISR	32.70	35.30	city
place	Nazran	RUS	43.23	44.77	city
	in	Ingushetia
place	Ndola	ZMB	-12.97	28.64	city
	in	Copperbelt
place	Nebraska	USA	41.50	-99.80	region
place	Negev	ISR	30.80	34.80	region
	also	Negev Desert
place	Negombo	LKA	7.21	79.84	city
place	Negros	PHL	10.00	123.00	region
place	Neom	SAU	28.00	35.20	other
	in	Tabuk
place	Netanya	ISR	32.33	34.86	city
place	Netzarim	PSE	31.47	34.41	other
	also	Netzarim corridor
	in	Gaza
place	Nevada	USA	39.30	-116.60	region
place	New Brunswick	CAN	46.50	-66.00	region
place	New Caledonia	FRA	-21.50	165.50	region
place	New Delhi	IND	28.61	77.21	city
	in	Delhi
place	New Hampshire	USA	43.70	-71.60	region
place	New Haven	USA	41.31	-72.92	city
	in	Connecticut
place	New Jersey	USA	40.20	-74.70	region
place	New Mexico	USA	34.40	-106.10	region
place	New Orleans	USA	29.95	-90.07	city
	in	Louisiana
place	New South Wales	AUS	-32.00	147.00	region
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
place	Newtown	USA	41.41	-73.30	city
	also	Sandy Hook
	in	Connecticut
place	Ngerulmud	PLW	7.50	134.62	city
place	Niamey	NER	13.51	2.13	city
place	Nice	FRA	43.70	7.27	city
	in	Provence-Alpes-Côte d'Azur
place	Nicosia	CYP	35.17	33.36	city
	also	Lefkosia
place	Niger Delta	NGA	4.90	6.00	region
place	Niger State	NGA	9.90	5.60	region
place	Niigata	JPN	37.90	139.02	city
place	Nikopol	UKR	47.57	34.39	city
	in	Dnipropetrovsk
place	Nile	-	24.00	32.90	water
	also	Nile River
	also	River Nile
place	Nimroz	AFG	30.15	62.60	region
place	Nineveh	IRQ	36.00	42.50	region
	also	Ninawa
place	Ningbo	CHN	29.87	121.54	city
	in	Zhejiang
place	Ningxia	CHN	37.30	106.00	region
place	Nir Oz	ISR	31.31	34.40	city
place	Niš	SRB	43.32	21.90	city
place	Niue	NIU	-19.05	-169.87	region
place	Nizhny Novgorod	RUS	56.33	44.00	city
place	Nkandla	ZAF	-28.62	31.09	city
	in	KwaZulu-Natal
place	Norfolk	USA	36.85	-76.29	city
	in	Virginia
place	Norilsk	RUS	69.35	88.20	city
	in	Krasnoyarsk
place	Normandy	FRA	49.00	0.20	region
place	Norte de Santander	COL	8.00	-73.00	region
place	North Carolina	USA	35.60	-79.40	region
place	North Caucasus	RUS	43.50	44.50	region
place	North Dakota	USA	47.50	-100.50	region
place	North Darfur	SDN	16.00	25.50	region
place	North Kivu	COD	-0.70	28.90	region
	also	Nord-Kivu
place	North Kordofan	SDN	13.80	30.00	region
place	North Ossetia	RUS	43.00	44.30	region
place	North Rhine-Westphalia	DEU	51.50	7.50	region
	also	Nordrhein-Westfalen
place	North Sea	-	56.00	3.00	water
place	North Sinai	EGY	30.50	33.80	region
place	North Waziristan	PAK	32.95	69.96	region
place	Northern Cyprus	CYP	35.25	33.60	region
	also	Turkish Republic of Northern Cyprus
place	Northern Ireland	GBR	54.65	-6.70	region
	also	Ulster
place	Northern Mariana Islands	USA	15.20	145.75	region
	also	Saipan
place	Northern Territory	AUS	-19.49	132.55	region
place	Northwest Territories	CAN	65.00	-119.00	region
place	Noto	JPN	37.30	136.90	region
	also	Noto Peninsula
	in	Ishikawa
place	Nottingham	GBR	52.95	-1.16	city
	in	England
place	Nouadhibou	MRT	20.94	-17.04	city
place	Nouakchott	MRT	18.08	-15.98	city
place	Nouméa	FRA	-22.27	166.46	city
	in	New Caledonia
place	Nova Kakhovka	UKR	46.76	33.37	city
	in	Kherson
place	Nova Scotia	CAN	45.00	-63.00	region
place	Novi Sad	SRB	45.26	19.83	city
	in	Vojvodina
place	Novorossiysk	RUS	44.72	37.77	city
	in	Krasnodar
place	Novosibirsk	RUS	55.03	82.92	city
place	Nuba Mountains	SDN	12.00	30.70	mountain
	in	South Kordofan
place	Nuevo Laredo	MEX	27.48	-99.52	city
	in	Tamaulipas
place	Nuevo León	MEX	25.60	-99.90	region
place	Nuku'alofa	TON	-21.14	-175.20	city
place	Nukus	UZB	42.46	59.60	city
	in	Karakalpakstan
place	Nunavut	CAN	69.00	-95.00	region
place	Nuremberg	DEU	49.45	11.08	city
	also	Nürnberg
	in	Bavaria
place	Nuristan	AFG	35.33	70.91	region
place	Nusa Dua	IDN	-8.80	115.23	city
	in	Bali
place	Nusantara	IDN	-0.97	116.70	city
	in	East Kalimantan
place	Nusaybin	TUR	37.07	41.22	city
	in	Mardin
place	Nuseirat	PSE	31.45	34.39	city
	in	Gaza
place	Nuuk	DNK	64.18	-51.74	city
	in	Greenland
place	Nyala	SDN	12.05	24.88	city
	in	South Darfur
place	Nzérékoré	GIN	7.76	-8.82	city
place	Oakland	USA	37.80	-122.27	city
	in	California
place	Oaxaca	MEX	17.07	-96.73	city
	in	Oaxaca
place	Odense	DNK	55.40	10.39	city
place	Odesa	UKR	46.48	30.72	city
	also	Odessa
place	Odesa region	UKR	46.70	30.30	region
	also	Odesa Oblast
	also	Odessa region
place	Odisha	IND	20.50	84.40	region
	also	Orissa
place	Ogaden	ETH	7.00	44.00	region
place	Ohio	USA	40.30	-82.80	region
place	Ohrid	MKD	41.12	20.80	city
place	Okinawa	JPN	26.50	128.00	region
place	Oklahoma	USA	35.60	-97.50	region
place	Oklahoma City	USA	35.47	-97.52	city
	in	Oklahoma
place	Omagh	GBR	54.60	-7.30	city
	in	Northern Ireland
place	Omaha	USA	41.26	-95.93	city
	in	Nebraska
place	Omdurman	SDN	15.64	32.48	city
	in	Khartoum
place	Omsk	RUS	54.99	73.37	city
place	Onitsha	NGA	6.14	6.80	city
	in	Anambra
place	Ontario	CAN	50.00	-86.00	region
place	Orakzai	PAK	33.70	70.80	region
	also	Orakzai Agency
	in	Khyber Pakhtunkhwa
place	Oran	DZA	35.70	-0.64	city
place	Oranjestad	NLD	12.52	-70.03	city
	in	Aruba
place	Örebro	SWE	59.27	15.21	city
place	Oregon	USA	43.90	-120.60	region
place	Orlando	USA	28.54	-81.38	city
	in	Florida
place	Oromia	ETH	8.00	39.00	region
place	Oruro	BOL	-17.97	-67.11	city
place	Osaka	JPN	34.69	135.50	city
place	Osh	KGZ	40.53	72.80	city
place	Osijek	HRV	45.55	18.70	city
place	Oslo	NOR	59.91	10.75	city
place	Ostrava	CZE	49.82	18.26	city
place	Oświęcim	POL	50.03	19.24	city
	also	Auschwitz
place	Ottawa	CAN	45.42	-75.70	city
	in	Ontario
place	Ouagadougou	BFA	12.37	-1.52	city
place	Owerri	NGA	5.48	7.03	city
	in	Imo
place	Owo	NGA	7.20	5.59	city
	in	Ondo
place	Oxford	GBR	51.75	-1.26	city
	in	England
place	Pacific Ocean	-	5.00	-160.00	water
	also	Pacific
	also	South Pacific
place	Pago Pago	USA	-14.28	-170.70	city
	in	American Samoa
place	Pahalgam	IND	34.01	75.32	city
	in	Jammu and Kashmir
place	Paju	KOR	37.76	126.78	city
	in	Gyeonggi
place	Paktia	AFG	33.70	69.38	region
place	Paktika	AFG	32.26	68.52	region
place	Palawan	PHL	9.50	118.50	region
place	Palermo	ITA	38.12	13.36	city
	in	Sicily
place	Palikir	FSM	6.92	158.16	city
place	Palm Beach	USA	26.71	-80.04	city
	in	Florida
place	Palma	MOZ	-10.78	40.48	city
	in	Cabo Delgado
place	Palma de Mallorca	ESP	39.57	2.65	city
	in	Balearic Islands
place	Palmyra	SYR	34.55	38.28	city
	also	Tadmur
	in	Homs
place	Palu	IDN	-0.90	119.87	city
	in	Central Sulawesi
place	Pamplona	ESP	42.81	-1.64	city
	in	Navarre
place	Panama Canal	PAN	9.10	-79.70	water
place	Panama City	PAN	8.98	-79.52	city
place	Panjshir	AFG	35.39	69.83	region
	also	Panjshir Valley
place	Pankisi Gorge	GEO	42.12	45.27	other
	also	Pankisi
place	Panmunjom	KOR	37.96	126.68	other
place	Papeete	FRA	-17.54	-149.57	city
	in	French Polynesia
place	Paphos	CYP	34.78	32.42	city
place	Papua	IDN	-4.00	138.50	region
	also	West Papua
	also	Irian Jaya
place	Pará	BRA	-4.00	-53.00	region
place	Paracel Islands	VNM	16.50	112.00	region
	also	Paracels
place	Parachinar	PAK	33.90	70.10	city
	in	Khyber Pakhtunkhwa
place	Parakou	BEN	9.34	2.63	city
place	Paramaribo	SUR	5.87	-55.17	city
place	Parchin	IRN	35.52	51.77	other
place	Paris	FRA	48.86	2.35	city
	in	Île-de-France
place	Parkland	USA	26.31	-80.24	city
	in	Florida
place	Pasto	COL	1.21	-77.28	city
	in	Nariño
place	Patagonia	ARG	-44.00	-69.00	region
place	Pathankot	IND	32.27	75.65	city
	in	Punjab
place	Patna	IND	25.59	85.14	city
	in	Bihar
place	Patras	GRC	38.25	21.73	city
place	Pattani	THA	6.87	101.25	city
place	Pattaya	THA	12.93	100.88	city
	in	Chonburi
place	Pearl Harbor	USA	21.36	-157.95	other
	in	Hawaii
place	Pechenihy	UKR	49.87	36.93	city
	in	Kharkiv
place	Peja	KOS	42.66	20.29	city
	also	Pec
place	Pemba	MOZ	-12.97	40.52	city
	in	Cabo Delgado
place	Penang	MYS	5.40	100.30	region
place	Penghu	TWN	23.57	119.58	region
place	Pennsylvania	USA	40.90	-77.80	region
place	Pentagon	USA	38.87	-77.06	other
	in	Virginia
place	Perim	YEM	12.65	43.42	other
	also	Mayun
place	Perm	RUS	58.01	56.25	city
place	Pernambuco	BRA	-8.40	-37.80	region
place	Persian Gulf	-	26.80	51.50	water
	also	Arabian Gulf
place	Perth	AUS	-31.95	115.86	city
	in	Western Australia
place	Peshawar	PAK	34.01	71.58	city
	in	Khyber Pakhtunkhwa
place	Petén	GTM	16.90	-90.00	region
place	Pétion-Ville	HTI	18.51	-72.29	city
place	Philadelphi corridor	PSE	31.27	34.25	other
	in	Gaza
place	Philadelphia	USA	39.95	-75.17	city
	in	Pennsylvania
place	Philippine Sea	-	18.00	130.00	water
place	Philipsburg	NLD	18.02	-63.04	city
	in	Sint Maarten
place	Phnom Penh	KHM	11.56	104.92	city
place	Phoenix	USA	33.45	-112.07	city
	in	Arizona
place	Phuket	THA	7.88	98.39	city
place	Pibor	SSD	6.80	33.13	city
	in	Jonglei
place	Pietermaritzburg	ZAF	-29.60	30.38	city
	in	KwaZulu-Natal
place	Pingtung	TWN	22.68	120.49	city
place	Piraeus	GRC	37.94	23.65	city
	in	Attica
place	Pittsburgh	USA	40.44	-80.00	city
	in	Pennsylvania
place	Plateau State	NGA	9.20	9.50	region
place	Plovdiv	BGR	42.15	24.75	city
place	Plymouth	GBR	50.38	-4.14	city
	in	England
place	Podgorica	MNE	42.44	19.26	city
place	Pohang	KOR	36.02	129.34	city
	in	North Gyeongsang
place	Pointe-Noire	COG	-4.78	11.86	city
place	Poipet	KHM	13.66	102.56	city
place	Pokhara	NPL	28.21	83.99	city
place	Pokrovsk	UKR	48.28	37.18	city
	in	Donetsk
place	Polokwane	ZAF	-23.90	29.45	city
	in	Limpopo
place	Poltava	UKR	49.59	34.55	city
place	Pontianak	IDN	-0.03	109.34	city
	in	West Kalimantan
place	Poonch	IND	33.77	74.10	city
	in	Jammu and Kashmir
place	Popayán	COL	2.44	-76.61	city
	in	Cauca
place	Port Elizabeth	ZAF	-33.96	25.60	city
	also	Gqeberha
	in	Eastern Cape
place	Port Harcourt	NGA	4.82	7.03	city
	in	Rivers
place	Port Louis	MUS	-20.16	57.50	city
place	Port Moresby	PNG	-9.44	147.18	city
place	Port of Spain	TTO	10.65	-61.52	city
place	Port Said	EGY	31.26	32.30	city
place	Port Stanley	GBR	-51.69	-57.86	city
	in	Falkland Islands
place	Port Sudan	SDN	19.62	37.22	city
	in	Red Sea
place	Port Vila	VUT	-17.73	168.32	city
place	Port-au-Prince	HTI	18.54	-72.34	city
place	Port-Gentil	GAB	-0.72	8.78	city
place	Portland	USA	45.52	-122.68	city
	in	Oregon
place	Porto	PRT	41.15	-8.61	city
	also	Oporto
place	Porto Alegre	BRA	-30.03	-51.23	city
	in	Rio Grande do Sul
place	Porto-Novo	BEN	6.50	2.60	city
place	Portsmouth	GBR	50.80	-1.09	city
	in	England
place	Poso	IDN	-1.40	120.75	city
	in	Central Sulawesi
place	Poti	GEO	42.15	41.67	city
place	Potiskum	NGA	11.71	11.08	city
	in	Yobe
place	Potosí	BOL	-19.58	-65.75	city
place	Potsdam	DEU	52.39	13.06	city
	in	Brandenburg
place	Poznań	POL	52.41	16.93	city
place	Prague	CZE	50.08	14.44	city
	also	Praha
place	Praia	CPV	14.93	-23.51	city
place	Preah Vihear	KHM	14.39	104.68	other
	also	Preah Vihear temple
place	Presevo	SRB	42.31	21.65	city
place	Prespa	MKD	40.90	21.03	water
place	Pretoria	ZAF	-25.75	28.19	city
	also	Tshwane
	in	Gauteng
place	Prince Edward Island	CAN	46.30	-63.30	region
place	Pristina	KOS	42.66	21.17	city
	also	Prishtina
place	Prizren	KOS	42.21	20.74	city
place	Providence	USA	41.82	-71.41	city
	in	Rhode Island
place	Przemyśl	POL	49.78	22.77	city
place	Przewodów	POL	50.47	23.93	city
place	Pskov	RUS	57.82	28.33	city
place	Puducherry	IND	11.94	79.81	city
place	Puebla	MEX	19.04	-98.21	city
place	Puerto La Cruz	VEN	10.21	-64.63	city
	in	Anzoátegui
place	Puerto Rico	USA	18.25	-66.50	region
place	Pulwama	IND	33.87	74.90	city
	in	Jammu and Kashmir
place	Pune	IND	18.52	73.86	city
	in	Maharashtra
place	Punggye-ri	PRK	41.28	129.09	other
place	Punjab	IND	31.00	75.50	region
place	Punjab	PAK	31.00	72.50	region
	also	Punjab province
	also	Pakistani Punjab
place	Puno	PER	-15.84	-70.02	city
place	Punta Arenas	CHL	-53.16	-70.91	city
	in	Magallanes
place	Punta del Este	URY	-34.96	-54.95	city
place	Puntland	SOM	9.00	49.00	region
place	Putrajaya	MYS	2.93	101.69	city
place	Putumayo	COL	0.50	-76.00	region
place	Pyeongchang	KOR	37.37	128.39	city
	in	Gangwon
place	Pylos	GRC	36.91	21.70	city
place	Pyongyang	PRK	39.04	125.76	city
place	Qaim	IRQ	34.38	41.05	city
	also	al-Qaim
	in	Anbar
place	Qalqilya	PSE	32.19	34.97	city
	also	Qalqiliya
	in	West Bank
place	Qamishli	SYR	37.05	41.23	city
	also	Qamishly
	in	Hasakah
place	Qana	LBN	33.21	35.30	city
place	Qatif	SAU	26.56	50.01	city
	in	Eastern Province
place	Qayyarah	IRQ	35.80	43.29	city
	also	Qayyara
	in	Nineveh
place	Qingdao	CHN	36.07	120.38	city
	in	Shandong
place	Qinghai	CHN	35.50	96.00	region
place	Qom	IRN	34.64	50.88	city
place	Quebec	CAN	53.00	-71.00	region
place	Quebec City	CAN	46.81	-71.21	city
	in	Quebec
place	Queens	USA	40.73	-73.79	city
	in	New York
place	Queensland	AUS	-22.58	144.09	region
place	Quetta	PAK	30.18	67.00	city
	in	Balochistan
place	Quetzaltenango	GTM	14.83	-91.52	city
place	Quezon City	PHL	14.68	121.04	city
	in	Metro Manila
place	Quibdó	COL	5.69	-76.66	city
	in	Chocó
place	Quintana Roo	MEX	19.60	-87.90	region
place	Quito	ECU	-0.18	-78.47	city
	in	Pichincha
place	Quneitra	SYR	33.13	35.82	city
place	Qusayr	SYR	34.51	36.58	city
	also	Qusair
	also	al-Qusayr
	in	Homs
place	Rabaa al-Adawiya	EGY	30.07	31.33	other
	also	Rabaa
	in	Cairo
place	Rabat	MAR	34.02	-6.84	city
place	Radda	YEM	14.42	44.83	city
	in	Bayda
place	Rafah	PSE	31.29	34.25	city
	in	Gaza
place	Raipur	IND	21.25	81.63	city
	in	Chhattisgarh
place	Rajasthan	IND	26.60	73.80	region
place	Rajouri	IND	33.38	74.31	city
	in	Jammu and Kashmir
place	Rajshahi	BGD	24.37	88.60	city
place	Rakhine	MMR	19.80	94.00	region
	also	Rakhine State
	also	Arakan
place	Ramadi	IRQ	33.43	43.30	city
	in	Anbar
place	Ramallah	PSE	31.90	35.20	city
	in	West Bank
place	Ramstein	DEU	49.44	7.60	other
	also	Ramstein Air Base
	in	Rhineland-Palatinate
place	Ranchi	IND	23.34	85.31	city
	in	Jharkhand
place	Rangpur	BGD	25.75	89.25	city
place	Raqqa	SYR	35.95	39.01	city
	also	al-Raqqa
	also	Raqa
place	Ras al-Ain	SYR	36.85	40.07	city
	also	Ras al-Ayn
	in	Hasakah
place	Ras al-Khaimah	ARE	25.79	55.94	city
place	Ras Isa	YEM	15.12	42.60	other
	also	Ras Issa
place	Ras Jedir	TUN	33.15	11.56	other
place	Ras Laffan	QAT	25.91	51.55	city
place	Ras Lanuf	LBY	30.50	18.57	city
place	Ras Tanura	SAU	26.64	50.16	city
	in	Eastern Province
place	Rason	PRK	42.25	130.30	city
	also	Rajin
place	Rawalpindi	PAK	33.60	73.05	city
	in	Punjab
place	Re'im	ISR	31.39	34.46	city
place	Recife	BRA	-8.05	-34.88	city
	in	Pernambuco
place	Red Sea	-	20.00	38.50	water
place	Red Square	RUS	55.75	37.62	other
	in	Moscow
place	Regina	CAN	50.45	-104.62	city
	in	Saskatchewan
place	Reims	FRA	49.26	4.03	city
	in	Grand Est
place	Rennes	FRA	48.11	-1.68	city
	in	Brittany
place	Republika Srpska	BIH	44.76	17.50	region
place	Réunion	FRA	-21.12	55.53	region
	also	Reunion Island
place	Reyhanli	TUR	36.27	36.57	city
	in	Hatay
place	Reykjavik	ISL	64.15	-21.94	city
place	Reynosa	MEX	26.09	-98.28	city
	in	Tamaulipas
place	Rhineland-Palatinate	DEU	49.90	7.40	region
place	Rhode Island	USA	41.70	-71.60	region
place	Rhodes	GRC	36.43	28.22	city
place	Richmond	USA	37.54	-77.44	city
	in	Virginia
place	Rif	MAR	35.00	-4.00	region
place	Rif Dimashq	SYR	33.60	36.80	region
place	Riga	LVA	56.95	24.11	city
place	Rijeka	HRV	45.33	14.44	city
place	Rio de Janeiro	BRA	-22.91	-43.17	city
	also	Rio
place	Rio Grande	-	27.50	-99.50	water
place	Rio Grande do Sul	BRA	-30.00	-53.00	region
place	Rivers State	NGA	4.80	6.90	region
place	Rivne	UKR	50.62	26.25	city
place	Riyadh	SAU	24.71	46.68	city
place	Road Town	GBR	18.43	-64.62	city
	in	British Virgin Islands
place	Robben Island	ZAF	-33.81	18.37	other
	in	Western Cape
place	Robotyne	UKR	47.45	35.84	city
	in	Zaporizhzhia
place	Rojava	SYR	36.70	40.00	region
place	Rome	ITA	41.90	12.50	city
	also	Roma
	in	Lazio
place	Rondônia	BRA	-10.90	-62.80	region
place	Roraima	BRA	2.00	-61.40	region
place	Rosario	ARG	-32.95	-60.66	city
	in	Santa Fe
place	Roseau	DMA	15.30	-61.39	city
place	Rostock	DEU	54.09	12.10	city
	in	Mecklenburg-Western Pomerania
place	Rostov-on-Don	RUS	47.23	39.72	city
	in	Rostov
place	Röszke	HUN	46.19	20.04	city
place	Rotterdam	NLD	51.92	4.48	city
	in	South Holland
place	Rouen	FRA	49.44	1.10	city
	in	Normandy
place	Rubizhne	UKR	49.01	38.38	city
	in	Luhansk
place	Rukban	JOR	33.31	38.70	other
place	Rustavi	GEO	41.55	44.99	city
place	Rustenburg	ZAF	-25.67	27.24	city
	in	North West
place	Rutba	IRQ	33.04	40.29	city
	in	Anbar
place	Rutshuru	COD	-1.19	29.45	city
	in	North Kivu
place	Ryazan	RUS	54.63	39.74	city
place	Rzeszów	POL	50.04	22.00	city
place	Saada	YEM	16.94	43.76	city
	also	Sa'ada
	also	Sadah
place	Saarland	DEU	49.40	7.00	region
place	Sabah	MYS	5.50	117.00	region
place	Sabarmati	IND	23.08	72.59	other
	in	Gujarat
place	Sabha	LBY	27.04	14.43	city
	also	Sebha
place	Sabra and Shatila	LBN	33.86	35.50	other
	also	Shatila
	in	Beirut
place	Sabratha	LBY	32.79	12.48	city
place	Sacramento	USA	38.58	-121.49	city
	in	California
place	Sadr City	IRQ	33.39	44.46	city
	in	Baghdad
place	Safed	ISR	32.96	35.50	city
	also	Tzfat
place	Sagaing	MMR	22.00	95.90	region
place	Sahara	-	23.00	5.00	region
	also	Sahara Desert
place	Sahel	-	15.00	5.00	region
place	Saint Barthélemy	FRA	17.90	-62.83	region
	also	St. Barts
place	Saint George's	GRD	12.05	-61.75	city
	also	St. George's
place	Saint Helena	GBR	-15.95	-5.72	region
	also	St. Helena
place	Saint Helier	GBR	49.19	-2.11	city
	also	St. Helier
	in	Jersey
place	Saint John's	ATG	17.12	-61.85	city
	also	St. John's
place	Saint Martin	FRA	18.07	-63.06	region
place	Saint Paul	USA	44.95	-93.09	city
	in	Minnesota
place	Saint Peter Port	GBR	49.46	-2.54	city
	also	St. Peter Port
	in	Guernsey
place	Saint Petersburg	RUS	59.94	30.31	city
	also	St. Petersburg
	also	Leningrad
	also	Petersburg
place	Saint Pierre and Miquelon	FRA	46.83	-56.33	region
place	Saint-Denis	FRA	48.94	2.36	city
	in	Île-de-France
place	Saint-Louis	SEN	16.03	-16.49	city
place	Sake	COD	-1.57	29.04	city
	in	North Kivu
place	Sakhalin	RUS	50.00	143.00	region
place	Salahuddin	IRQ	34.50	43.60	region
	also	Salah al-Din
	also	Saladin province
	also	Salaheddin
place	Salalah	OMN	17.02	54.09	city
	in	Dhofar
place	Salisbury	GBR	51.07	-1.79	city
	in	England
place	Salt Lake City	USA	40.76	-111.89	city
	in	Utah
place	Salta	ARG	-24.79	-65.41	city
place	Saltillo	MEX	25.42	-101.00	city
	in	Coahuila
place	Salvador	BRA	-12.97	-38.50	city
	in	Bahia
place	Salzburg	AUT	47.80	13.04	city
place	Samara	RUS	53.20	50.15	city
place	Samarkand	UZB	39.65	66.96	city
place	Samarra	IRQ	34.20	43.87	city
	in	Salahuddin
place	Sambisa Forest	NGA	11.25	13.42	other
	also	Sambisa
	in	Borno
place	Samos	GRC	37.76	26.98	region
place	San Antonio	USA	29.42	-98.49	city
	in	Texas
place	San Antonio del Táchira	VEN	7.81	-72.44	city
	in	Táchira
place	San Bernardino	USA	34.11	-117.29	city
	in	California
place	San Cristóbal	VEN	7.77	-72.22	city
	in	Táchira
place	San Cristóbal de las Casas	MEX	16.74	-92.64	city
	in	Chiapas
place	San Diego	USA	32.72	-117.16	city
	in	California
place	San Francisco	USA	37.77	-122.42	city
	in	California
place	San José	CRI	9.93	-84.08	city
	also	San Jose, Costa Rica
place	San Jose	USA	37.34	-121.89	city
	in	California
place	San Juan	USA	18.47	-66.11	city
	in	Puerto Rico
place	San Marino	SMR	43.94	12.45	city
place	San Pedro Sula	HND	15.50	-88.03	city
place	San Salvador	SLV	13.69	-89.22	city
place	San Sebastián	ESP	43.32	-1.98	city
	in	Basque Country
place	Sanaa	YEM	15.37	44.19	city
	also	Sana'a
	also	San'a
place	Sanandaj	IRN	35.32	46.99	city
	in	Kurdistan
place	Sandhurst	GBR	51.34	-0.76	other
	in	England
place	Sangin	AFG	32.07	64.83	city
	in	Helmand
place	Şanlıurfa	TUR	37.16	38.80	city
	also	Urfa
place	Santa Cruz de la Sierra	BOL	-17.78	-63.18	city
	in	Santa Cruz
place	Santiago	CHL	-33.45	-70.67	city
	also	Santiago de Chile
place	Santiago de Cuba	CUB	20.02	-75.82	city
place	Santo Domingo	DOM	18.49	-69.93	city
place	Sanya	CHN	18.25	109.51	city
	in	Hainan
place	São Paulo	BRA	-23.55	-46.63	city
place	São Tomé	STP	0.34	6.73	city
place	Sapporo	JPN	43.06	141.35	city
	in	Hokkaido
place	Saqqez	IRN	36.25	46.27	city
	in	Kurdistan
place	Sarajevo	BIH	43.86	18.41	city
place	Saraqeb	SYR	35.86	36.81	city
	in	Idlib
place	Saratov	RUS	51.53	46.03	city
place	Sarawak	MYS	2.50	113.00	region
place	Sardinia	ITA	40.10	9.00	region
place	Saskatchewan	CAN	55.00	-106.00	region
place	Saskatoon	CAN	52.13	-106.67	city
	in	Saskatchewan
place	Saxony	DEU	51.00	13.40	region
	also	Sachsen
place	Saxony-Anhalt	DEU	52.00	11.70	region
	also	Sachsen-Anhalt
place	Saydnaya	SYR	33.66	36.33	other
	also	Sednaya
	also	Sednaya prison
	also	Saydnaya prison
	in	Rif Dimashq
place	Sayyida Zeinab	SYR	33.44	36.34	city
	also	Sayyidah Zaynab
	in	Rif Dimashq
place	Scarborough Shoal	PHL	15.13	117.76	other
	also	Huangyan Island
	also	Bajo de Masinloc
place	Scheveningen	NLD	52.11	4.28	city
	in	South Holland
place	Schiphol	NLD	52.31	4.76	other
	in	North Holland
place	Schleswig-Holstein	DEU	54.20	9.80	region
place	Schloss Elmau	DEU	47.47	11.19	other
	also	Elmau
	in	Bavaria
place	Scotland	GBR	56.50	-4.20	region
place	Sderot	ISR	31.52	34.60	city
place	Sea of Azov	-	46.00	36.80	water
	also	Azov Sea
place	Sea of Galilee	-	32.82	35.59	water
place	Sea of Japan	-	39.50	135.00	water
place	Sea of Okhotsk	-	54.00	149.00	water
place	Seattle	USA	47.61	-122.33	city
	in	Washington
place	Second Thomas Shoal	PHL	9.75	115.87	other
	also	Ayungin Shoal
	also	Ren'ai Reef
place	Ségou	MLI	13.43	-6.26	city
place	Sehwan	PAK	26.42	67.86	city
	in	Sindh
place	Seiyun	YEM	15.94	48.79	city
	also	Sayun
	in	Hadramaut
place	Sejong	KOR	36.48	127.29	city
place	Selangor	MYS	3.30	101.40	region
place	Selma	USA	32.41	-87.02	city
	in	Alabama
place	Semarang	IDN	-6.99	110.42	city
	in	Central Java
place	Semipalatinsk	KAZ	50.41	80.23	city
	also	Semey
place	Sendai	JPN	38.27	140.87	city
	in	Miyagi
place	Senkaku Islands	JPN	25.75	123.48	region
	also	Diaoyu Islands
	also	Senkakus
	also	Diaoyus
place	Sennar	SDN	13.55	33.60	city
place	Sentosa	SGP	1.25	103.83	other
place	Seongju	KOR	35.92	128.28	city
	in	North Gyeongsang
place	Seoul	KOR	37.57	126.98	city
place	Sévaré	MLI	14.53	-4.10	city
	in	Mopti
place	Sevastopol	UKR	44.60	33.52	city
	in	Crimea
place	Severomorsk	RUS	69.07	33.42	city
	in	Murmansk
place	Seville	ESP	37.39	-5.98	city
	also	Sevilla
	in	Andalusia
place	Sfax	TUN	34.74	10.76	city
place	Shaanxi	CHN	35.60	108.40	region
place	Shabwa	YEM	14.80	47.00	region
place	Shan State	MMR	21.80	98.00	region
	also	Shan
place	Shandong	CHN	36.40	118.40	region
place	Shanghai	CHN	31.23	121.47	city
place	Shannon	IRL	52.70	-8.86	city
place	Shanxi	CHN	37.70	112.30	region
place	Sharjah	ARE	25.35	55.42	city
place	Sharm el-Sheikh	EGY	27.92	34.33	city
	also	Sharm al-Sheikh
	in	South Sinai
place	Sharpeville	ZAF	-26.68	27.87	city
	in	Gauteng
place	Shayrat	SYR	34.49	36.91	other
	in	Homs
place	Shebaa Farms	LBN	33.30	35.70	region
place	Shebekino	RUS	50.41	36.91	city
	in	Belgorod
place	Sheffield	GBR	53.38	-1.47	city
	in	England
place	Sheikh Jarrah	PSE	31.79	35.23	other
	in	East Jerusalem
place	Sheikh Zuweid	EGY	31.22	34.11	city
	in	North Sinai
place	Shejaiya	PSE	31.50	34.47	city
	also	Shijaiyah
	also	Shujaiya
	in	Gaza
place	Shenyang	CHN	41.81	123.43	city
	in	Liaoning
place	Shenzhen	CHN	22.54	114.06	city
	in	Guangdong
place	Shifa Hospital	PSE	31.52	34.44	other
	also	al-Shifa
	also	Al-Shifa Hospital
	in	Gaza
place	Shigatse	CHN	29.27	88.88	city
	also	Xigaze
	in	Tibet
place	Shillong	IND	25.58	91.89	city
	in	Meghalaya
place	Shimla	IND	31.10	77.17	city
	also	Simla
	in	Himachal Pradesh
place	Shiraz	IRN	29.59	52.58	city
	in	Fars
place	Shkodra	ALB	42.07	19.51	city
	also	Shkodër
place	Shopian	IND	33.72	74.83	city
	in	Jammu and Kashmir
place	Shusha	AZE	39.76	46.75	city
	also	Shushi
	in	Nagorno-Karabakh
place	Shymkent	KAZ	42.34	69.59	city
place	Siachen	IND	35.40	77.10	mountain
	also	Siachen Glacier
place	Sialkot	PAK	32.49	74.53	city
	in	Punjab
place	Siberia	RUS	60.00	105.00	region
place	Sibi	PAK	29.54	67.88	city
	in	Balochistan
place	Sichuan	CHN	30.65	102.50	region
place	Sicily	ITA	37.50	14.00	region
place	Sidi Bouzid	TUN	35.04	9.48	city
place	Sidon	LBN	33.56	35.38	city
	also	Saida
	in	South
place	Siem Reap	KHM	13.36	103.86	city
place	Sievierodonetsk	UKR	48.95	38.49	city
	also	Severodonetsk
	in	Luhansk
place	Sigonella	ITA	37.40	14.92	other
	in	Sicily
place	Sihanoukville	KHM	10.63	103.52	city
place	Siirt	TUR	37.93	41.94	city
place	Sikkim	IND	27.50	88.50	region
place	Silicon Valley	USA	37.39	-122.06	region
	in	California
place	Silivri	TUR	41.07	28.25	city
	in	Istanbul
place	Simferopol	UKR	44.95	34.10	city
	in	Crimea
place	Sinai	EGY	29.50	33.80	region
	also	Sinai Peninsula
place	Sinaloa	MEX	25.00	-107.50	region
place	Sindh	PAK	26.00	68.70	region
	also	Sind
place	Singa	SDN	13.15	33.93	city
	in	Sennar
place	Singapore	SGP	1.29	103.85	city
place	Sinjar	IRQ	36.32	41.86	city
	in	Nineveh
place	Sinpo	PRK	40.03	128.19	city
place	Sint Maarten	NLD	18.04	-63.06	region
place	Sintra	PRT	38.80	-9.39	city
place	Sinuiju	PRK	40.10	124.40	city
place	Sirte	LBY	31.21	16.59	city
place	Sisaket	THA	15.12	104.32	city
	also	Si Sa Ket
place	Sistan and Baluchestan	IRN	28.00	60.50	region
	also	Sistan-Baluchestan
place	Sittwe	MMR	20.15	92.90	city
	in	Rakhine
place	Skopje	MKD	42.00	21.43	city
place	Sloviansk	UKR	48.85	37.61	city
	also	Slavyansk
	also	Slovyansk
	in	Donetsk
place	Smara	ESH	26.74	-11.67	city
place	Smolensk	RUS	54.78	32.05	city
place	Snake Island	UKR	45.25	30.20	other
	in	Odesa
place	Sochi	RUS	43.60	39.73	city
	in	Krasnodar
place	Socotra	YEM	12.50	54.00	region
place	Sofia	BGR	42.70	23.32	city
place	Sohae	PRK	39.66	124.71	other
	also	Tongchang-ri
place	Sokodé	TGO	8.98	1.13	city
place	Sokoto	NGA	13.06	5.24	city
place	Soledar	UKR	48.68	38.09	city
	in	Donetsk
place	Solingen	DEU	51.17	7.08	city
	in	North Rhine-Westphalia
place	Soma	TUR	39.19	27.61	city
	in	Manisa
place	Somaliland	SOM	9.80	45.50	region
place	Songkhla	THA	7.19	100.60	city
place	Sonora	MEX	29.60	-110.80	region
place	Sousse	TUN	35.83	10.64	city
place	South Australia	AUS	-30.00	135.00	region
place	South Carolina	USA	33.90	-80.90	region
place	South China Sea	-	12.00	113.00	water
	also	West Philippine Sea
place	South Dakota	USA	44.40	-100.20	region
place	South Darfur	SDN	11.50	24.90	region
place	South Georgia	GBR	-54.40	-36.70	region
place	South Kivu	COD	-3.00	28.30	region
	also	Sud-Kivu
place	South Kordofan	SDN	11.20	30.00	region
place	South Lebanon	LBN	33.27	35.40	region
	also	southern Lebanon
place	South Ossetia	GEO	42.30	44.00	region
	also	Tskhinvali region
place	South Pole	-	-90.00	0.00	other
place	South Sinai	EGY	28.80	33.90	region
place	South Tarawa	KIR	1.33	172.98	city
	also	Tarawa
place	South Waziristan	PAK	32.30	69.90	region
place	Southampton	GBR	50.91	-1.40	city
	in	England
place	Southport	GBR	53.65	-3.01	city
	in	England
place	Soweto	ZAF	-26.27	27.86	city
	in	Gauteng
place	Spin Boldak	AFG	31.01	66.40	city
	in	Kandahar
place	Split	HRV	43.51	16.44	city
	in	Dalmatia
place	Spratly Islands	VNM	8.63	111.92	region
	also	Spratlys
place	Springfield, Ohio	USA	39.92	-83.81	city
	in	Ohio
place	Srebrenica	BIH	44.10	19.30	city
	in	Republika Srpska
place	Sri Jayawardenepura Kotte	LKA	6.90	79.91	city
	also	Kotte
place	Srinagar	IND	34.08	74.80	city
	in	Jammu and Kashmir
place	St. Louis	USA	38.63	-90.20	city
	also	Saint Louis
	in	Missouri
place	St. Peter's Square	VAT	41.90	12.46	other
	also	Saint Peter's Square
place	Standing Rock	USA	45.75	-101.20	region
	in	North Dakota
place	Stavanger	NOR	58.97	5.73	city
place	Stavropol	RUS	45.04	41.97	city
place	Stellenbosch	ZAF	-33.93	18.86	city
	in	Western Cape
place	Stepanakert	AZE	39.82	46.75	city
	also	Khankendi
	also	Xankendi
	in	Nagorno-Karabakh
place	Stockholm	SWE	59.33	18.07	city
place	Stormont	GBR	54.61	-5.83	other
	in	Northern Ireland
place	Strait of Gibraltar	-	35.97	-5.60	water
place	Strait of Hormuz	-	26.57	56.25	water
	also	Straits of Hormuz
	also	Hormuz
place	Strait of Malacca	-	4.00	100.00	water
	also	Malacca Strait
	also	Straits of Malacca
place	Strait of Sicily	-	37.20	11.20	water
place	Strasbourg	FRA	48.57	7.75	city
	in	Grand Est
place	Stuttgart	DEU	48.78	9.18	city
	in	Baden-Württemberg
place	Subic Bay	PHL	14.79	120.28	water
	in	Zambales
place	Sucre	BOL	-19.03	-65.26	city
place	Sudzha	RUS	51.19	35.27	city
	in	Kursk
place	Suez	EGY	29.97	32.53	city
place	Suez Canal	-	30.58	32.33	water
place	Sukhumi	GEO	43.00	41.02	city
	also	Sokhumi
	in	Abkhazia
place	Sukkur	PAK	27.70	68.86	city
	in	Sindh
place	Sulawesi	IDN	-2.00	121.00	region
	also	Celebes
place	Sulaymaniyah	IRQ	35.56	45.43	city
	also	Sulaimaniya
	also	Sulaimaniyah
	in	Kurdistan
place	Sulu	PHL	6.00	121.00	region
place	Sulu Sea	-	8.50	120.00	water
place	Sumatra	IDN	-0.60	101.30	region
place	Sumy	UKR	50.91	34.80	city
place	Sumy region	UKR	51.00	34.00	region
	also	Sumy Oblast
place	Sunda Strait	-	-6.00	105.00	water
place	Sunnylands	USA	33.78	-116.41	other
	in	California
place	Surabaya	IDN	-7.26	112.75	city
	in	East Java
place	Surat	IND	21.17	72.83	city
	in	Gujarat
place	Surin	THA	14.88	103.49	city
place	Suruç	TUR	36.98	38.42	city
	in	Şanlıurfa
place	Suva	FJI	-18.14	178.44	city
place	Suwalki Gap	-	54.20	23.30	region
place	Suzhou	CHN	31.30	120.58	city
	in	Jiangsu
place	Svalbard	NOR	78.00	16.00	region
	also	Spitsbergen
place	Swansea	GBR	51.62	-3.94	city
	in	Wales
place	Swat Valley	PAK	35.20	72.40	region
	also	Swat district
	in	Khyber Pakhtunkhwa
place	Sweida	SYR	32.71	36.57	city
	also	Suwayda
	also	Suweida
	also	as-Suwayda
place	Sydney	AUS	-33.87	151.21	city
	in	New South Wales
place	Sylhet	BGD	24.90	91.87	city
place	Syntagma Square	GRC	37.98	23.73	other
	in	Athens
place	Syunik	ARM	39.25	46.25	region
place	Szczecin	POL	53.43	14.55	city
place	Szeged	HUN	46.25	20.15	city
place	Şırnak	TUR	37.52	42.46	city
place	Taba	EGY	29.49	34.90	city
	in	South Sinai
place	Tabasco	MEX	18.00	-92.60	region
place	Tabriz	IRN	38.08	46.29	city
	in	East Azerbaijan
place	Táchira	VEN	7.90	-72.10	region
place	Tacloban	PHL	11.24	125.00	city
	in	Leyte
place	Taganrog	RUS	47.24	38.90	city
	in	Rostov
place	Tahoua	NER	14.89	5.27	city
place	Tahrir Square	EGY	30.04	31.24	other
	in	Cairo
place	Taichung	TWN	24.15	120.67	city
place	Taif	SAU	21.28	40.41	city
	in	Mecca
place	Tainan	TWN	22.99	120.20	city
place	Taipei	TWN	25.03	121.57	city
place	Taiwan Strait	-	24.50	119.50	water
place	Taiz	YEM	13.58	44.02	city
	also	Taizz
	also	Ta'izz
place	Taji	IRQ	33.51	44.23	city
	in	Baghdad
place	Taksim Square	TUR	41.04	28.99	other
	also	Taksim
	in	Istanbul
place	Tal Abyad	SYR	36.70	38.96	city
	also	Tel Abyad
	in	Raqqa
place	Tal Afar	IRQ	36.38	42.45	city
	also	Tall Afar
	in	Nineveh
place	Tal Rifaat	SYR	36.47	37.10	city
	also	Tel Rifaat
	in	Aleppo
place	Tallahassee	USA	30.44	-84.28	city
	in	Florida
place	Tallinn	EST	59.44	24.75	city
place	Taloqan	AFG	36.74	69.53	city
	in	Takhar
place	Tamale	GHA	9.40	-0.84	city
place	Tamanrasset	DZA	22.79	5.53	city
place	Tamaulipas	MEX	24.30	-98.60	region
place	Tamil Nadu	IND	11.10	78.60	region
place	Tampa	USA	27.95	-82.46	city
	in	Florida
place	Tampere	FIN	61.50	23.76	city
place	Tanganyika province	COD	-6.50	28.00	region
place	Tangier	MAR	35.77	-5.80	city
place	Tanta	EGY	30.79	31.00	city
place	Taormina	ITA	37.85	15.29	city
	in	Sicily
place	Tapachula	MEX	14.90	-92.26	city
	in	Chiapas
place	Taraba	NGA	8.00	10.70	region
	also	Taraba State
place	Tarhuna	LBY	32.43	13.63	city
	also	Tarhouna
place	Tarija	BOL	-21.53	-64.73	city
place	Tarin Kowt	AFG	32.63	65.87	city
	also	Tirin Kot
	in	Uruzgan
place	Tartu	EST	58.38	26.72	city
place	Tartus	SYR	34.89	35.89	city
	also	Tartous
place	Tashkent	UZB	41.30	69.24	city
place	Tasmania	AUS	-42.00	147.00	region
place	Tatarstan	RUS	55.50	51.00	region
place	Tawila	SDN	13.51	24.88	city
	also	Tawila, North Darfur
	in	North Darfur
place	Tbilisi	GEO	41.72	44.79	city
place	Tegucigalpa	HND	14.07	-87.19	city
place	Tehran	IRN	35.69	51.39	city
	also	Teheran
place	Tel Aviv	ISR	32.09	34.78	city
	also	Tel Aviv-Jaffa
place	Telangana	IND	17.80	79.00	region
place	Temuco	CHL	-38.74	-72.60	city
	in	Araucanía
place	Tenerife	ESP	28.27	-16.60	region
	in	Canary Islands
place	Tennessee	USA	35.90	-86.40	region
place	Termez	UZB	37.22	67.28	city
place	Ternopil	UKR	49.55	25.59	city
place	Tessalit	MLI	20.20	1.01	city
	in	Kidal
place	Tetovo	MKD	42.01	20.97	city
place	Texas	USA	31.50	-99.30	region
place	The Bronx	USA	40.85	-73.87	city
	also	Bronx
	in	New York
place	The Hague	NLD	52.08	4.31	city
	also	Den Haag
	also	Hague
	in	South Holland
place	Thessaloniki	GRC	40.64	22.94	city
	also	Salonika
place	Thimphu	BTN	27.47	89.64	city
	also	Thimpu
place	Thiruvananthapuram	IND	8.52	76.94	city
	also	Trivandrum
	in	Kerala
place	Three Mile Island	USA	40.15	-76.72	other
	in	Pennsylvania
place	Thule	DNK	76.53	-68.70	other
	also	Pituffik Space Base
	also	Thule Air Base
	in	Greenland
place	Thuringia	DEU	50.90	11.00	region
	also	Thüringen
place	Tiananmen Square	CHN	39.90	116.40	other
	also	Tiananmen
	in	Beijing
place	Tianjin	CHN	39.34	117.36	city
place	Tiberias	ISR	32.79	35.53	city
place	Tibet	CHN	31.00	88.00	region
	also	Tibet Autonomous Region
place	Tigray	ETH	14.10	38.30	region
place	Tigris	-	34.00	44.00	water
	also	Tigris River
place	Tijuana	MEX	32.51	-117.04	city
	in	Baja California
place	Tikrit	IRQ	34.60	43.68	city
	in	Salahuddin
place	Tillabéri	NER	14.21	1.45	city
place	Timbuktu	MLI	16.77	-3.01	city
	also	Tombouctou
place	Times Square	USA	40.76	-73.99	other
	in	New York
place	Timika	IDN	-4.55	136.89	city
	in	Central Papua
place	Timișoara	ROU	45.75	21.23	city
	also	Timisoara
	in	Timiș
place	Tindouf	DZA	27.67	-8.15	city
place	Tinzaouaten	MLI	19.95	2.96	city
	also	Tinzawaten
	also	Tin Zaouatine
	in	Kidal
place	Tirana	ALB	41.33	19.82	city
	also	Tirane
place	Tiraspol	MDA	46.84	29.63	city
	in	Transnistria
place	Tizi Ouzou	DZA	36.71	4.05	city
place	Tlaxcala	MEX	19.32	-98.24	city
place	Toamasina	MDG	-18.15	49.40	city
place	Tobruk	LBY	32.08	23.96	city
place	Tokelau	NZL	-9.20	-171.85	region
place	Tokmak	UKR	47.25	35.71	city
	in	Zaporizhzhia
place	Tokyo	JPN	35.68	139.69	city
place	Tomsk	RUS	56.48	84.95	city
place	Tongo Tongo	NER	14.97	1.79	city
	in	Tillabéri
place	Tora Bora	AFG	34.12	70.22	mountain
	in	Nangarhar
place	Toretsk	UKR	48.40	37.85	city
	in	Donetsk
place	Torit	SSD	4.41	32.57	city
place	Torkham	AFG	34.12	71.09	city
	in	Nangarhar
place	Toronto	CAN	43.65	-79.38	city
	in	Ontario
place	Torreón	MEX	25.54	-103.42	city
	in	Coahuila
place	Tórshavn	DNK	62.01	-6.77	city
	in	Faroe Islands
place	Touba	SEN	14.85	-15.88	city
place	Toulon	FRA	43.12	5.93	city
	in	Provence-Alpes-Côte d'Azur
place	Toulouse	FRA	43.60	1.44	city
	in	Occitanie
place	Tower 22	JOR	33.33	38.71	other
place	Toyako	JPN	42.57	140.86	city
	in	Hokkaido
place	Trabzon	TUR	41.00	39.72	city
place	Transnistria	MDA	47.20	29.30	region
	also	Transdniestria
	also	Trans-Dniester
	also	Transdniester
place	Trieste	ITA	45.65	13.77	city
	in	Friuli Venezia Giulia
place	Trincomalee	LKA	8.57	81.23	city
place	Tripoli	LBY	32.89	13.19	city
	also	Tarabulus
place	Tripoli	LBN	34.43	35.84	city
	in	North
place	Tripura	IND	23.80	91.70	region
place	Tromsø	NOR	69.65	18.96	city
place	Trondheim	NOR	63.43	10.40	city
place	Trujillo	PER	-8.11	-79.03	city
	in	La Libertad
place	Tskhinvali	GEO	42.23	43.97	city
	in	South Ossetia
place	Tubas	PSE	32.32	35.37	city
	in	West Bank
place	Tucson	USA	32.22	-110.97	city
	in	Arizona
place	Tucumán	ARG	-26.82	-65.22	city
place	Tula	RUS	54.20	37.62	city
place	Tulkarem	PSE	32.31	35.03	city
	also	Tulkarm
	in	West Bank
place	Tulsa	USA	36.15	-95.99	city
	in	Oklahoma
place	Tumaco	COL	1.81	-78.76	city
	in	Nariño
place	Tumen River	-	42.50	130.30	water
	also	Tumen
place	Tunceli	TUR	39.11	39.55	city
place	Tunis	TUN	36.81	10.18	city
place	Turbat	PAK	26.00	63.05	city
	in	Balochistan
place	Turin	ITA	45.07	7.69	city
	also	Torino
	in	Piedmont
place	Turkana	KEN	3.50	35.50	region
place	Turks and Caicos Islands	GBR	21.75	-71.58	region
	also	Turks and Caicos
place	Turku	FIN	60.45	22.27	city
place	Tuscany	ITA	43.50	11.10	region
place	Tuz Khurmatu	IRQ	34.89	44.63	city
	in	Salahuddin
place	Tuzla	BIH	44.54	18.67	city
place	Tver	RUS	56.86	35.90	city
place	Tyre	LBN	33.27	35.20	city
	in	South
place	U.N. headquarters	USA	40.75	-73.97	other
	also	United Nations headquarters
	also	Turtle Bay
	in	New York
place	U.S. Virgin Islands	USA	18.34	-64.93	region
	also	US Virgin Islands
place	Ubon Ratchathani	THA	15.24	104.85	city
place	Udon Thani	THA	17.41	102.79	city
place	Ufa	RUS	54.74	55.97	city
	in	Bashkortostan
place	Ulan Bator	MNG	47.92	106.92	city
	also	Ulaanbaatar
place	Ulsan	KOR	35.54	129.31	city
place	Umm Qasr	IRQ	30.04	47.93	city
	in	Basra
place	Unity State	SSD	9.00	29.80	region
place	Upper Nile	SSD	9.80	32.50	region
	also	Upper Nile State
place	Uppsala	SWE	59.86	17.64	city
place	Uri	IND	34.09	74.03	city
	in	Jammu and Kashmir
place	Uruapan	MEX	19.42	-102.06	city
	in	Michoacán
place	Urumqi	CHN	43.83	87.62	city
	in	Xinjiang
place	Uruzgan	AFG	32.93	66.63	region
	also	Oruzgan
place	Ushuaia	ARG	-54.80	-68.30	city
place	Ussuri River	-	46.00	134.00	water
place	Utah	USA	39.30	-111.70	region
place	Utrecht	NLD	52.09	5.12	city
place	Uttar Pradesh	IND	27.00	80.80	region
place	Uttarakhand	IND	30.10	79.20	region
place	Utøya	NOR	60.02	10.25	other
place	Uvalde	USA	29.21	-99.79	city
	in	Texas
place	Uvira	COD	-3.40	29.14	city
	in	South Kivu
place	Uzhhorod	UKR	48.62	22.29	city
	in	Zakarpattia
place	Vadodara	IND	22.31	73.18	city
	also	Baroda
	in	Gujarat
place	Vaduz	LIE	47.14	9.52	city
place	Valencia	ESP	39.47	-0.38	city
	in	Valencian Community
place	Valencia	VEN	10.16	-68.00	city
	in	Carabobo
place	Valletta	MLT	35.90	14.51	city
place	Valparaíso	CHL	-33.05	-71.62	city
place	Vancouver	CAN	49.28	-123.12	city
	in	British Columbia
place	Vantaa	FIN	60.29	25.04	city
place	Varanasi	IND	25.32	82.97	city
	in	Uttar Pradesh
place	Varna	BGR	43.21	27.92	city
place	Vatican City	VAT	41.90	12.45	city
place	Vavuniya	LKA	8.75	80.50	city
place	Veneto	ITA	45.60	11.80	region
place	Venice	ITA	45.44	12.32	city
	also	Venezia
	in	Veneto
place	Veracruz	MEX	19.17	-96.13	city
	in	Veracruz
place	Vermont	USA	44.10	-72.70	region
place	Verona	ITA	45.44	10.99	city
	in	Veneto
place	Versailles	FRA	48.80	2.13	city
	in	Île-de-France
place	Vicenza	ITA	45.55	11.55	city
	in	Veneto
place	Victoria	AUS	-36.85	144.28	region
place	Victoria	SYC	-4.62	55.45	city
place	Victoria Park	HKG	22.28	114.19	other
place	Vienna	AUT	48.21	16.37	city
	also	Wien
place	Vientiane	LAO	17.98	102.63	city
place	Villacoublay	FRA	48.77	2.20	other
place	Villavicencio	COL	4.14	-73.63	city
	in	Meta
place	Vilnius	LTU	54.69	25.28	city
place	Viña del Mar	CHL	-33.02	-71.55	city
	in	Valparaíso
place	Vinnytsia	UKR	49.23	28.47	city
place	Virginia	USA	37.50	-78.90	region
place	Virunga	COD	-0.50	29.50	other
	also	Virunga National Park
	in	North Kivu
place	Visakhapatnam	IND	17.69	83.22	city
	also	Vizag
	in	Andhra Pradesh
place	Visayas	PHL	11.00	123.50	region
place	Vitebsk	BLR	55.19	30.20	city
place	Vladikavkaz	RUS	43.02	44.68	city
	in	North Ossetia
place	Vladivostok	RUS	43.12	131.89	city
	in	Primorsky
place	Vojvodina	SRB	45.40	19.90	region
place	Volgograd	RUS	48.71	44.51	city
	also	Stalingrad
place	Volnovakha	UKR	47.60	37.50	city
	in	Donetsk
place	Voronezh	RUS	51.67	39.18	city
place	Vostochny	RUS	51.88	128.33	other
	also	Vostochny Cosmodrome
	in	Amur
place	Vovchansk	UKR	50.29	36.94	city
	in	Kharkiv
place	Vuhledar	UKR	47.78	37.25	city
	in	Donetsk
place	Vukovar	HRV	45.34	19.00	city
place	Wa State	MMR	22.30	99.20	region
	in	Shan State
place	Waco	USA	31.55	-97.15	city
	in	Texas
place	Wad Madani	SDN	14.40	33.52	city
	also	Wad Medani
	in	Gezira
place	Wadi Halfa	SDN	21.80	31.35	city
place	Wagah	PAK	31.60	74.57	other
	in	Punjab
place	Waitangi	NZL	-35.27	174.08	city
place	Wajir	KEN	1.75	40.06	city
place	Wales	GBR	52.30	-3.80	region
place	Walikale	COD	-1.42	28.05	city
	in	North Kivu
place	Wall Street	USA	40.71	-74.01	other
	in	New York
place	Wallonia	BEL	50.40	4.80	region
place	Walvis Bay	NAM	-22.96	14.51	city
place	Wamena	IDN	-4.10	138.95	city
	in	Highland Papua
place	Wana	PAK	32.30	69.57	city
	in	South Waziristan
place	Warri	NGA	5.52	5.76	city
	in	Delta
place	Warsaw	POL	52.23	21.01	city
	also	Warszawa
place	Washington	USA	38.91	-77.04	city
	also	Washington, D.C.
	also	Washington DC
	also	Washington D.C.
	also	District of Columbia
	in	District of Columbia
place	Washington State	USA	47.40	-120.50	region
place	Wau	SSD	7.70	28.00	city
place	Waziristan	PAK	32.60	70.00	region
place	Wellington	NZL	-41.29	174.78	city
place	Wenzhou	CHN	27.99	120.70	city
	in	Zhejiang
place	West Bank	PSE	32.00	35.25	region
	also	Judea and Samaria
place	West Bengal	IND	23.50	87.80	region
place	West Darfur	SDN	13.00	22.80	region
place	West Virginia	USA	38.60	-80.60	region
place	Western Australia	AUS	-26.00	121.00	region
place	Western Cape	ZAF	-33.30	20.50	region
place	Western Sahara	ESH	24.50	-13.50	region
place	Westgate	KEN	-1.26	36.80	other
	also	Westgate Mall
	in	Nairobi
place	Willemstad	NLD	12.11	-68.93	city
	in	Curaçao
place	Windhoek	NAM	-22.56	17.07	city
place	Winnipeg	CAN	49.90	-97.14	city
	in	Manitoba
place	Wisconsin	USA	44.60	-89.90	region
place	Wonsan	PRK	39.15	127.44	city
place	Wrocław	POL	51.11	17.03	city
place	Wuhan	CHN	30.59	114.31	city
	in	Hubei
place	Wukan	CHN	22.89	115.67	city
	in	Guangdong
place	Wyoming	USA	43.00	-107.60	region
place	Xi'an	CHN	34.34	108.94	city
	also	Xian
	in	Shaanxi
place	Xiamen	CHN	24.48	118.09	city
	in	Fujian
place	Xinjiang	CHN	41.00	85.00	region
	also	East Turkestan
	also	Xinjiang Uyghur Autonomous Region
place	Yakutia	RUS	66.00	130.00	region
place	Yakutsk	RUS	62.03	129.73	city
	in	Yakutia
place	Yala	THA	6.54	101.28	city
place	Yalta	UKR	44.50	34.17	city
	in	Crimea
place	Yalu River	-	40.20	124.50	water
	also	Yalu
place	Yamoussoukro	CIV	6.83	-5.28	city
place	Yanbu	SAU	24.09	38.06	city
place	Yangon	MMR	16.87	96.20	city
	also	Rangoon
place	Yaoundé	CMR	3.87	11.52	city
place	Yaren	NRU	-0.55	166.92	city
place	Yarmouk	SYR	33.47	36.30	other
	also	Yarmouk camp
	in	Damascus
place	Yasukuni Shrine	JPN	35.69	139.74	other
	also	Yasukuni
	in	Tokyo
place	Yavoriv	UKR	49.94	23.38	city
	in	Lviv
place	Yei	SSD	4.09	30.68	city
place	Yekaterinburg	RUS	56.84	60.61	city
	in	Sverdlovsk
place	Yellow Sea	-	36.00	123.50	water
place	Yenagoa	NGA	4.92	6.26	city
	in	Bayelsa
place	Yeonpyeong	KOR	37.67	125.70	region
	also	Yeonpyeong Island
place	Yerevan	ARM	40.18	44.51	city
place	Yining	CHN	43.91	81.32	city
	also	Ghulja
	in	Xinjiang
place	Yobe	NGA	12.00	11.50	region
	also	Yobe State
place	Yogyakarta	IDN	-7.80	110.37	city
place	Yokohama	JPN	35.44	139.64	city
	in	Kanagawa
place	Yokosuka	JPN	35.28	139.67	city
	in	Kanagawa
place	Yola	NGA	9.21	12.48	city
	in	Adamawa
place	Yongbyon	PRK	39.80	125.75	other
place	York	GBR	53.96	-1.08	city
	in	England
place	Yorkshire	GBR	53.90	-1.20	region
	in	England
place	Yucatán	MEX	20.70	-89.10	region
place	Yukon	CAN	63.00	-135.00	region
place	Yunnan	CHN	25.00	101.50	region
place	Yuzhno-Sakhalinsk	RUS	46.96	142.74	city
	in	Sakhalin
place	Zaatari	JOR	32.29	36.33	other
	also	Zaatari camp
place	Zabadani	SYR	33.73	36.10	city
	in	Rif Dimashq
place	Zabul	AFG	32.19	67.19	region
place	Zacatecas	MEX	23.20	-102.90	region
place	Zagreb	HRV	45.81	15.98	city
place	Zahedan	IRN	29.50	60.86	city
	in	Sistan and Baluchestan
place	Zahle	LBN	33.85	35.90	city
place	Zakarpattia	UKR	48.40	23.30	region
	also	Transcarpathia
place	Zalingei	SDN	12.91	23.47	city
	in	Central Darfur
place	Zambezi	-	-16.50	31.00	water
place	Zamboanga	PHL	6.92	122.08	city
	also	Zamboanga City
	in	Zamboanga Peninsula
place	Zamfara	NGA	12.10	6.20	region
	also	Zamfara State
place	Zamzam	SDN	13.49	25.31	other
	also	Zamzam camp
	in	North Darfur
place	Zanzibar	TZA	-6.16	39.20	region
place	Zaporizhzhia	UKR	47.84	35.14	city
	also	Zaporizhia
	also	Zaporozhye
place	Zaporizhzhia Nuclear Power Plant	UKR	47.51	34.59	other
	also	Zaporizhzhia nuclear plant
	in	Zaporizhzhia
place	Zaporizhzhia region	UKR	47.30	35.60	region
	also	Zaporizhzhia Oblast
place	Zaragoza	ESP	41.65	-0.89	city
	in	Aragon
place	Zaria	NGA	11.09	7.72	city
	in	Kaduna
place	Zarqa	JOR	32.07	36.09	city
place	Zarzis	TUN	33.50	11.11	city
place	Zaventem	BEL	50.88	4.47	city
	in	Flanders
place	Zawiya	LBY	32.76	12.73	city
	also	Zawiyah
place	Zhanaozen	KAZ	43.34	52.86	city
	in	Mangystau
place	Zhejiang	CHN	29.10	120.50	region
place	Zhengzhou	CHN	34.75	113.62	city
	in	Henan
place	Zhytomyr	UKR	50.25	28.66	city
place	Ziguinchor	SEN	12.57	-16.27	city
	in	Casamance
place	Zinder	NER	13.81	8.99	city
place	Zinjibar	YEM	13.13	45.38	city
	in	Abyan
place	Zintan	LBY	31.93	12.25	city
place	Zugdidi	GEO	42.51	41.87	city
place	Zulia	VEN	10.00	-72.10	region
place	Zurich	CHE	47.38	8.54	city
place	Zvecan	KOS	42.91	20.84	city
place	Łódź	POL	51.76	19.46	city
