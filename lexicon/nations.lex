# Nations: every member of the United Nations and the usual others, with the forms that the news uses.
# Sources: general knowledge; codes are ISO 3166-1 alpha-3 and PLOVER 0.8's (KOS PSE HKG); names, demonyms
# and capitals compared with mledoze/countries (ODbL 1.0) and the CIA World Factbook (public domain),
# differences settled one by one.
#
# Where two states share a form it stands under the one that the news means by it: Congo and Congolese COD,
# Korea and Korean KOR, Dominican DOM, Soviet and Yugoslav under RUS and SRB. Dependencies come last, under
# their state's code, so that the first entry with a code is the state itself.

nation	AFG	Afghanistan
	also	Islamic Republic of Afghanistan
	adjective	Afghan
	demonym	Afghan
	demonym	Afghans
	capital	Kabul
	seat	Arg Palace
nation	ALB	Albania
	also	Republic of Albania
	adjective	Albanian
	demonym	Albanian
	demonym	Albanians
	capital	Tirana
nation	DZA	Algeria
	also	People's Democratic Republic of Algeria
	adjective	Algerian
	demonym	Algerian
	demonym	Algerians
	capital	Algiers
	seat	El Mouradia
	seat	El Mouradia Palace
nation	AND	Andorra
	also	Principality of Andorra
	adjective	Andorran
	demonym	Andorran
	demonym	Andorrans
	capital	Andorra la Vella
nation	AGO	Angola
	also	Republic of Angola
	adjective	Angolan
	demonym	Angolan
	demonym	Angolans
	capital	Luanda
nation	ATG	Antigua and Barbuda
	also	Antigua
	also	Antigua & Barbuda
	adjective	Antiguan
	adjective	Barbudan
	demonym	Antiguan
	demonym	Antiguans
	demonym	Barbudan
	demonym	Barbudans
	capital	Saint John's
	capital	St. John's
nation	ARG	Argentina
	also	Argentine Republic
	adjective	Argentine
	adjective	Argentinian
	adjective	Argentinean
	demonym	Argentine
	demonym	Argentines
	demonym	Argentinian
	demonym	Argentinians
	demonym	Argentinean
	demonym	Argentineans
	capital	Buenos Aires
	seat	Casa Rosada
nation	ARM	Armenia
	also	Republic of Armenia
	adjective	Armenian
	demonym	Armenian
	demonym	Armenians
	capital	Yerevan
nation	AUS	Australia
	also	Commonwealth of Australia
	adjective	Australian
	demonym	Australian
	demonym	Australians
	demonym	Aussie
	demonym	Aussies
	capital	Canberra
nation	AUT	Austria
	also	Republic of Austria
	adjective	Austrian
	demonym	Austrian
	demonym	Austrians
	capital	Vienna
	seat	Ballhausplatz
nation	AZE	Azerbaijan
	also	Republic of Azerbaijan
	adjective	Azerbaijani
	adjective	Azeri
	demonym	Azerbaijani
	demonym	Azerbaijanis
	demonym	Azeri
	demonym	Azeris
	capital	Baku
nation	BHS	Bahamas
	also	Commonwealth of the Bahamas
	adjective	Bahamian
	demonym	Bahamian
	demonym	Bahamians
	capital	Nassau
nation	BHR	Bahrain
	also	Kingdom of Bahrain
	also	State of Bahrain
	adjective	Bahraini
	demonym	Bahraini
	demonym	Bahrainis
	capital	Manama
nation	BGD	Bangladesh
	also	People's Republic of Bangladesh
	also	East Pakistan
	adjective	Bangladeshi
	demonym	Bangladeshi
	demonym	Bangladeshis
	capital	Dhaka
	capital	Dacca
	seat	Ganabhaban
	seat	Bangabhaban
nation	BRB	Barbados
	adjective	Barbadian
	adjective	Bajan
	demonym	Barbadian
	demonym	Barbadians
	demonym	Bajan
	demonym	Bajans
	capital	Bridgetown
nation	BLR	Belarus
	also	Republic of Belarus
	also	Byelorussia
	also	Belorussia
	adjective	Belarusian
	adjective	Belarussian
	adjective	Byelorussian
	demonym	Belarusian
	demonym	Belarusians
	demonym	Belarussian
	demonym	Belarussians
	demonym	Byelorussian
	demonym	Byelorussians
	capital	Minsk
nation	BEL	Belgium
	also	Kingdom of Belgium
	adjective	Belgian
	adjective	Flemish
	adjective	Walloon
	demonym	Belgian
	demonym	Belgians
	demonym	Walloon
	demonym	Walloons
	capital	Brussels
nation	BLZ	Belize
	also	British Honduras
	adjective	Belizean
	demonym	Belizean
	demonym	Belizeans
	capital	Belmopan
nation	BEN	Benin
	also	Republic of Benin
	also	Dahomey
	adjective	Beninese
	adjective	Beninois
	demonym	Beninese
	demonym	Beninois
	capital	Porto-Novo
	seat	Cotonou
nation	BTN	Bhutan
	also	Kingdom of Bhutan
	adjective	Bhutanese
	demonym	Bhutanese
	capital	Thimphu
nation	BOL	Bolivia
	also	Plurinational State of Bolivia
	also	Republic of Bolivia
	adjective	Bolivian
	demonym	Bolivian
	demonym	Bolivians
	capital	La Paz
	capital	Sucre
	seat	Palacio Quemado
nation	BIH	Bosnia and Herzegovina
	also	Bosnia
	also	Bosnia-Herzegovina
	also	Bosnia & Herzegovina
	also	BiH
	adjective	Bosnian
	adjective	Bosnian Serb
	adjective	Bosnian Croat
	adjective	Herzegovinian
	adjective	Bosniak
	demonym	Bosnian
	demonym	Bosnians
	demonym	Bosnian Serb
	demonym	Bosnian Serbs
	demonym	Bosnian Croat
	demonym	Bosnian Croats
	demonym	Herzegovinian
	demonym	Herzegovinians
	demonym	Bosniak
	demonym	Bosniaks
	capital	Sarajevo
nation	BWA	Botswana
	also	Republic of Botswana
	also	Bechuanaland
	adjective	Botswanan
	adjective	Botswana
	demonym	Motswana
	demonym	Batswana
	demonym	Botswanan
	demonym	Botswanans
	capital	Gaborone
nation	BRA	Brazil
	also	Federative Republic of Brazil
	also	Brasil
	adjective	Brazilian
	demonym	Brazilian
	demonym	Brazilians
	capital	Brasília
	seat	Planalto
	seat	Planalto Palace
	seat	Itamaraty
nation	BRN	Brunei
	also	Brunei Darussalam
	also	Nation of Brunei
	adjective	Bruneian
	demonym	Bruneian
	demonym	Bruneians
	capital	Bandar Seri Begawan
nation	BGR	Bulgaria
	also	Republic of Bulgaria
	adjective	Bulgarian
	demonym	Bulgarian
	demonym	Bulgarians
	demonym	Bulgar
	demonym	Bulgars
	capital	Sofia
nation	BFA	Burkina Faso
	also	Burkina
	also	Upper Volta
	adjective	Burkinabé
	adjective	Burkinese
	demonym	Burkinabé
	demonym	Burkinese
	demonym	Burkinabes
	capital	Ouagadougou
	seat	Kosyam
	seat	Kosyam Palace
nation	BDI	Burundi
	also	Republic of Burundi
	adjective	Burundian
	demonym	Burundian
	demonym	Burundians
	capital	Gitega
	capital	Bujumbura
nation	KHM	Cambodia
	also	Kingdom of Cambodia
	also	Kampuchea
	adjective	Cambodian
	adjective	Khmer
	demonym	Cambodian
	demonym	Cambodians
	demonym	Khmer
	demonym	Khmers
	capital	Phnom Penh
nation	CMR	Cameroon
	also	Republic of Cameroon
	adjective	Cameroonian
	demonym	Cameroonian
	demonym	Cameroonians
	capital	Yaoundé
	seat	Etoudi
	seat	Etoudi Palace
	seat	Unity Palace
nation	CAN	Canada
	adjective	Canadian
	adjective	Québécois
	demonym	Canadian
	demonym	Canadians
	demonym	Quebecer
	demonym	Quebecers
	demonym	Québécois
	capital	Ottawa
	seat	Rideau Hall
nation	CPV	Cape Verde
	also	Cabo Verde
	also	Republic of Cabo Verde
	also	Republic of Cape Verde
	adjective	Cape Verdean
	adjective	Cabo Verdean
	demonym	Cape Verdean
	demonym	Cape Verdeans
	demonym	Cabo Verdean
	demonym	Cabo Verdeans
	capital	Praia
nation	CAF	Central African Republic
	also	CAR
	also	Centrafrique
	adjective	Central African
	demonym	Central African
	demonym	Central Africans
	capital	Bangui
nation	TCD	Chad
	also	Republic of Chad
	adjective	Chadian
	demonym	Chadian
	demonym	Chadians
	capital	N'Djamena
	capital	Ndjamena
nation	CHL	Chile
	also	Republic of Chile
	adjective	Chilean
	demonym	Chilean
	demonym	Chileans
	capital	Santiago
	capital	Santiago de Chile
	seat	La Moneda
	seat	La Moneda Palace
nation	CHN	China
	also	People's Republic of China
	also	PRC
	also	P.R. China
	also	mainland China
	also	Communist China
	adjective	Chinese
	adjective	Sino
	adjective	Tibetan
	adjective	Manchu
	demonym	Chinese
	demonym	Tibetan
	demonym	Tibetans
	capital	Beijing
	capital	Peking
	seat	Zhongnanhai
nation	COL	Colombia
	also	Republic of Colombia
	adjective	Colombian
	demonym	Colombian
	demonym	Colombians
	capital	Bogotá
	seat	Casa de Nariño
	seat	Nariño Palace
nation	COM	Comoros
	also	Union of the Comoros
	also	Comoro Islands
	adjective	Comoran
	adjective	Comorian
	demonym	Comoran
	demonym	Comorans
	demonym	Comorian
	demonym	Comorians
	capital	Moroni
nation	COK	Cook Islands
	adjective	Cook Islands
	demonym	Cook Islander
	demonym	Cook Islanders
	capital	Avarua
nation	CRI	Costa Rica
	also	Republic of Costa Rica
	adjective	Costa Rican
	demonym	Costa Rican
	demonym	Costa Ricans
	demonym	Tico
	demonym	Ticos
	capital	San José
nation	HRV	Croatia
	also	Republic of Croatia
	adjective	Croatian
	adjective	Croat
	demonym	Croatian
	demonym	Croatians
	demonym	Croat
	demonym	Croats
	capital	Zagreb
nation	CUB	Cuba
	also	Republic of Cuba
	adjective	Cuban
	demonym	Cuban
	demonym	Cubans
	capital	Havana
nation	CYP	Cyprus
	also	Republic of Cyprus
	adjective	Cypriot
	adjective	Greek Cypriot
	adjective	Turkish Cypriot
	demonym	Cypriot
	demonym	Cypriots
	demonym	Greek Cypriot
	demonym	Greek Cypriots
	demonym	Turkish Cypriot
	demonym	Turkish Cypriots
	capital	Nicosia
nation	CZE	Czechia
	also	Czech Republic
	also	Czechoslovakia
	adjective	Czech
	adjective	Czechoslovak
	adjective	Czechoslovakian
	demonym	Czech
	demonym	Czechs
	demonym	Czechoslovak
	demonym	Czechoslovaks
	demonym	Czechoslovakian
	demonym	Czechoslovakians
	capital	Prague
	seat	Prague Castle
nation	COD	Democratic Republic of the Congo
	also	Democratic Republic of Congo
	also	DR Congo
	also	DRC
	also	Congo
	also	Congo-Kinshasa
	also	Zaire
	adjective	Congolese
	adjective	Zairian
	adjective	Zairean
	demonym	Congolese
	demonym	Zairian
	demonym	Zairean
	demonym	Zairians
	demonym	Zaireans
	capital	Kinshasa
nation	DNK	Denmark
	also	Kingdom of Denmark
	adjective	Danish
	demonym	Dane
	demonym	Danes
	capital	Copenhagen
	seat	Christiansborg
nation	DJI	Djibouti
	also	Republic of Djibouti
	adjective	Djiboutian
	demonym	Djiboutian
	demonym	Djiboutians
nation	DMA	Dominica
	also	Commonwealth of Dominica
	capital	Roseau
nation	DOM	Dominican Republic
	adjective	Dominican
	demonym	Dominican
	demonym	Dominicans
	capital	Santo Domingo
nation	ECU	Ecuador
	also	Republic of Ecuador
	adjective	Ecuadorian
	adjective	Ecuadorean
	adjective	Ecuadoran
	demonym	Ecuadorian
	demonym	Ecuadorians
	demonym	Ecuadorean
	demonym	Ecuadoreans
	demonym	Ecuadoran
	demonym	Ecuadorans
	capital	Quito
	seat	Carondelet
	seat	Carondelet Palace
nation	EGY	Egypt
	also	Arab Republic of Egypt
	also	United Arab Republic
	adjective	Egyptian
	demonym	Egyptian
	demonym	Egyptians
	capital	Cairo
	seat	Ittihadiya Palace
	seat	Ittihadiya
nation	SLV	El Salvador
	also	Republic of El Salvador
	adjective	Salvadoran
	adjective	Salvadorean
	adjective	Salvadorian
	demonym	Salvadoran
	demonym	Salvadorans
	demonym	Salvadorean
	demonym	Salvadoreans
	demonym	Salvadorian
	demonym	Salvadorians
	capital	San Salvador
nation	GNQ	Equatorial Guinea
	also	Republic of Equatorial Guinea
	adjective	Equatorial Guinean
	adjective	Equatoguinean
	demonym	Equatorial Guinean
	demonym	Equatorial Guineans
	demonym	Equatoguinean
	demonym	Equatoguineans
	capital	Malabo
nation	ERI	Eritrea
	also	State of Eritrea
	adjective	Eritrean
	demonym	Eritrean
	demonym	Eritreans
	capital	Asmara
nation	EST	Estonia
	also	Republic of Estonia
	adjective	Estonian
	demonym	Estonian
	demonym	Estonians
	capital	Tallinn
nation	SWZ	Eswatini
	also	Kingdom of Eswatini
	also	Swaziland
	also	Kingdom of Swaziland
	adjective	Swazi
	demonym	Swazi
	demonym	Swazis
	capital	Mbabane
	capital	Lobamba
nation	ETH	Ethiopia
	also	Federal Democratic Republic of Ethiopia
	also	Abyssinia
	adjective	Ethiopian
	adjective	Tigrayan
	adjective	Oromo
	demonym	Ethiopian
	demonym	Ethiopians
	demonym	Tigrayan
	demonym	Tigrayans
	capital	Addis Ababa
nation	FJI	Fiji
	also	Republic of Fiji
	also	Fiji Islands
	adjective	Fijian
	demonym	Fijian
	demonym	Fijians
	capital	Suva
nation	FIN	Finland
	also	Republic of Finland
	adjective	Finnish
	demonym	Finn
	demonym	Finns
	capital	Helsinki
nation	FRA	France
	also	French Republic
	adjective	French
	demonym	Frenchman
	demonym	Frenchmen
	demonym	Frenchwoman
	demonym	Frenchwomen
	demonym	French
	capital	Paris
	seat	Élysée
	seat	Élysée Palace
	seat	Matignon
	seat	Hôtel Matignon
	seat	Quai d'Orsay
nation	GAB	Gabon
	also	Gabonese Republic
	adjective	Gabonese
	demonym	Gabonese
	capital	Libreville
nation	GMB	Gambia
	also	Republic of the Gambia
	adjective	Gambian
	demonym	Gambian
	demonym	Gambians
	capital	Banjul
nation	GEO	Georgia
	also	Republic of Georgia
	adjective	Georgian
	demonym	Georgian
	demonym	Georgians
	capital	Tbilisi
nation	DEU	Germany
	also	Federal Republic of Germany
	also	West Germany
	also	East Germany
	also	German Democratic Republic
	also	Deutschland
	adjective	German
	adjective	West German
	adjective	East German
	adjective	Bavarian
	demonym	German
	demonym	Germans
	demonym	West German
	demonym	West Germans
	demonym	East German
	demonym	East Germans
	demonym	Bavarian
	demonym	Bavarians
	capital	Berlin
	seat	Bellevue Palace
	seat	Schloss Bellevue
nation	GHA	Ghana
	also	Republic of Ghana
	adjective	Ghanaian
	demonym	Ghanaian
	demonym	Ghanaians
	capital	Accra
	seat	Jubilee House
	seat	Flagstaff House
nation	GRC	Greece
	also	Hellenic Republic
	adjective	Greek
	adjective	Hellenic
	demonym	Greek
	demonym	Greeks
	capital	Athens
	seat	Maximos Mansion
nation	GRD	Grenada
	adjective	Grenadian
	demonym	Grenadian
	demonym	Grenadians
	capital	Saint George's
	capital	St. George's
nation	GTM	Guatemala
	also	Republic of Guatemala
	adjective	Guatemalan
	demonym	Guatemalan
	demonym	Guatemalans
	capital	Guatemala City
nation	GIN	Guinea
	also	Republic of Guinea
	also	Guinea-Conakry
	adjective	Guinean
	demonym	Guinean
	demonym	Guineans
	capital	Conakry
nation	GNB	Guinea-Bissau
	also	Republic of Guinea-Bissau
	adjective	Bissau-Guinean
	adjective	Guinea-Bissauan
	demonym	Bissau-Guinean
	demonym	Bissau-Guineans
	demonym	Guinea-Bissauan
	demonym	Guinea-Bissauans
	capital	Bissau
nation	GUY	Guyana
	also	Co-operative Republic of Guyana
	also	Cooperative Republic of Guyana
	adjective	Guyanese
	demonym	Guyanese
	capital	Georgetown
nation	HTI	Haiti
	also	Republic of Haiti
	adjective	Haitian
	demonym	Haitian
	demonym	Haitians
	capital	Port-au-Prince
nation	HND	Honduras
	also	Republic of Honduras
	adjective	Honduran
	demonym	Honduran
	demonym	Hondurans
	capital	Tegucigalpa
nation	HKG	Hong Kong
	also	Hong Kong Special Administrative Region
	also	Hong Kong SAR
	also	HKSAR
	adjective	Hong Kong
	demonym	Hong Konger
	demonym	Hong Kongers
	demonym	Hongkonger
	demonym	Hongkongers
nation	HUN	Hungary
	adjective	Hungarian
	demonym	Hungarian
	demonym	Hungarians
	demonym	Magyar
	demonym	Magyars
	capital	Budapest
	seat	Sándor Palace
nation	ISL	Iceland
	also	Republic of Iceland
	adjective	Icelandic
	demonym	Icelander
	demonym	Icelanders
	capital	Reykjavík
nation	IND	India
	also	Republic of India
	also	Bharat
	adjective	Indian
	demonym	Indian
	demonym	Indians
	capital	New Delhi
	capital	Delhi
	seat	South Block
	seat	Rashtrapati Bhavan
nation	IDN	Indonesia
	also	Republic of Indonesia
	adjective	Indonesian
	adjective	Acehnese
	demonym	Indonesian
	demonym	Indonesians
	demonym	Acehnese
	capital	Jakarta
	seat	Merdeka Palace
nation	IRN	Iran
	also	Islamic Republic of Iran
	also	Islamic Republic
	also	Persia
	adjective	Iranian
	adjective	Persian
	demonym	Iranian
	demonym	Iranians
	demonym	Persian
	demonym	Persians
	capital	Tehran
	capital	Teheran
nation	IRQ	Iraq
	also	Republic of Iraq
	adjective	Iraqi
	adjective	Iraqi Kurdish
	demonym	Iraqi
	demonym	Iraqis
	demonym	Iraqi Kurd
	demonym	Iraqi Kurds
	capital	Baghdad
nation	IRL	Ireland
	also	Republic of Ireland
	also	Irish Republic
	also	Eire
	adjective	Irish
	demonym	Irishman
	demonym	Irishmen
	demonym	Irishwoman
	demonym	Irishwomen
	demonym	Irish
	capital	Dublin
	seat	Áras an Uachtaráin
	seat	Merrion Street
nation	ISR	Israel
	also	State of Israel
	also	Jewish state
	adjective	Israeli
	demonym	Israeli
	demonym	Israelis
	capital	Jerusalem
nation	ITA	Italy
	also	Italian Republic
	adjective	Italian
	adjective	Sicilian
	demonym	Italian
	demonym	Italians
	demonym	Sicilian
	demonym	Sicilians
	capital	Rome
	seat	Palazzo Chigi
	seat	Chigi Palace
	seat	Chigi
	seat	Quirinal Palace
	seat	Quirinale
	seat	Quirinal
	seat	Farnesina
nation	CIV	Ivory Coast
	also	Côte d'Ivoire
	also	Republic of Côte d'Ivoire
	adjective	Ivorian
	adjective	Ivoirian
	demonym	Ivorian
	demonym	Ivorians
	demonym	Ivoirian
	demonym	Ivoirians
	capital	Yamoussoukro
	seat	Abidjan
nation	JAM	Jamaica
	adjective	Jamaican
	demonym	Jamaican
	demonym	Jamaicans
	capital	Kingston
nation	JPN	Japan
	also	Nippon
	adjective	Japanese
	demonym	Japanese
	capital	Tokyo
	seat	Kantei
	seat	Nagatacho
nation	JOR	Jordan
	also	Hashemite Kingdom of Jordan
	also	Hashemite Kingdom
	adjective	Jordanian
	demonym	Jordanian
	demonym	Jordanians
	capital	Amman
nation	KAZ	Kazakhstan
	also	Republic of Kazakhstan
	adjective	Kazakh
	adjective	Kazakhstani
	demonym	Kazakh
	demonym	Kazakhs
	demonym	Kazakhstani
	demonym	Kazakhstanis
	capital	Astana
	capital	Nur-Sultan
	seat	Akorda
nation	KEN	Kenya
	also	Republic of Kenya
	adjective	Kenyan
	demonym	Kenyan
	demonym	Kenyans
	capital	Nairobi
nation	KIR	Kiribati
	also	Republic of Kiribati
	adjective	I-Kiribati
	adjective	Kiribati
	demonym	I-Kiribati
	capital	South Tarawa
	capital	Tarawa
nation	KOS	Kosovo
	also	Republic of Kosovo
	also	Kosova
	adjective	Kosovar
	adjective	Kosovan
	adjective	Kosovo
	adjective	Kosovo Albanian
	adjective	Kosovo Serb
	adjective	Kosovo Serbian
	demonym	Kosovar
	demonym	Kosovars
	demonym	Kosovan
	demonym	Kosovans
	demonym	Kosovo Albanian
	demonym	Kosovo Albanians
	demonym	Kosovo Serb
	demonym	Kosovo Serbs
	capital	Pristina
	capital	Prishtina
nation	KWT	Kuwait
	also	State of Kuwait
	adjective	Kuwaiti
	demonym	Kuwaiti
	demonym	Kuwaitis
	capital	Kuwait City
nation	KGZ	Kyrgyzstan
	also	Kyrgyz Republic
	also	Kirghizia
	also	Kirgizia
	adjective	Kyrgyz
	adjective	Kyrgyzstani
	adjective	Kirghiz
	demonym	Kyrgyz
	demonym	Kyrgyzstani
	demonym	Kyrgyzstanis
	capital	Bishkek
nation	LAO	Laos
	also	Lao People's Democratic Republic
	also	Lao PDR
	adjective	Lao
	adjective	Laotian
	demonym	Lao
	demonym	Laotian
	demonym	Laotians
	capital	Vientiane
nation	LVA	Latvia
	also	Republic of Latvia
	adjective	Latvian
	demonym	Latvian
	demonym	Latvians
	capital	Riga
nation	LBN	Lebanon
	also	Lebanese Republic
	adjective	Lebanese
	demonym	Lebanese
	capital	Beirut
	seat	Baabda Palace
	seat	Baabda
	seat	Grand Serail
nation	LSO	Lesotho
	also	Kingdom of Lesotho
	also	Basutoland
	adjective	Basotho
	adjective	Lesotho
	demonym	Mosotho
	demonym	Basotho
	capital	Maseru
nation	LBR	Liberia
	also	Republic of Liberia
	adjective	Liberian
	demonym	Liberian
	demonym	Liberians
	capital	Monrovia
nation	LBY	Libya
	also	State of Libya
	also	Libyan Arab Jamahiriya
	also	Jamahiriya
	adjective	Libyan
	demonym	Libyan
	demonym	Libyans
	capital	Tripoli
nation	LIE	Liechtenstein
	also	Principality of Liechtenstein
	adjective	Liechtenstein
	demonym	Liechtensteiner
	demonym	Liechtensteiners
	capital	Vaduz
nation	LTU	Lithuania
	also	Republic of Lithuania
	adjective	Lithuanian
	demonym	Lithuanian
	demonym	Lithuanians
	capital	Vilnius
nation	LUX	Luxembourg
	also	Grand Duchy of Luxembourg
	also	Grand Duchy
	adjective	Luxembourgish
	adjective	Luxembourgian
	adjective	Luxembourg
	demonym	Luxembourger
	demonym	Luxembourgers
	capital	Luxembourg City
nation	MDG	Madagascar
	also	Republic of Madagascar
	adjective	Malagasy
	adjective	Madagascan
	demonym	Malagasy
	demonym	Madagascan
	demonym	Madagascans
	capital	Antananarivo
nation	MWI	Malawi
	also	Republic of Malawi
	also	Nyasaland
	adjective	Malawian
	demonym	Malawian
	demonym	Malawians
	capital	Lilongwe
nation	MYS	Malaysia
	also	Federation of Malaysia
	adjective	Malaysian
	demonym	Malaysian
	demonym	Malaysians
	capital	Kuala Lumpur
	seat	Putrajaya
nation	MDV	Maldives
	also	Republic of the Maldives
	adjective	Maldivian
	demonym	Maldivian
	demonym	Maldivians
	capital	Malé
nation	MLI	Mali
	also	Republic of Mali
	adjective	Malian
	demonym	Malian
	demonym	Malians
	capital	Bamako
	seat	Koulouba
	seat	Koulouba Palace
nation	MLT	Malta
	also	Republic of Malta
	adjective	Maltese
	demonym	Maltese
	capital	Valletta
nation	MHL	Marshall Islands
	also	Republic of the Marshall Islands
	adjective	Marshallese
	demonym	Marshallese
	demonym	Marshall Islander
	demonym	Marshall Islanders
	capital	Majuro
nation	MRT	Mauritania
	also	Islamic Republic of Mauritania
	adjective	Mauritanian
	demonym	Mauritanian
	demonym	Mauritanians
	capital	Nouakchott
nation	MUS	Mauritius
	also	Republic of Mauritius
	adjective	Mauritian
	demonym	Mauritian
	demonym	Mauritians
	capital	Port Louis
nation	MEX	Mexico
	also	United Mexican States
	adjective	Mexican
	demonym	Mexican
	demonym	Mexicans
	capital	Mexico City
	seat	Los Pinos
nation	FSM	Micronesia
	also	Federated States of Micronesia
	adjective	Micronesian
	demonym	Micronesian
	demonym	Micronesians
	capital	Palikir
nation	MDA	Moldova
	also	Republic of Moldova
	also	Moldavia
	adjective	Moldovan
	adjective	Moldavian
	demonym	Moldovan
	demonym	Moldovans
	demonym	Moldavian
	demonym	Moldavians
	capital	Chișinău
	capital	Kishinev
nation	MCO	Monaco
	also	Principality of Monaco
	adjective	Monegasque
	adjective	Monacan
	demonym	Monegasque
	demonym	Monegasques
	demonym	Monacan
	demonym	Monacans
nation	MNG	Mongolia
	also	Mongolian People's Republic
	adjective	Mongolian
	adjective	Mongol
	demonym	Mongolian
	demonym	Mongolians
	demonym	Mongol
	demonym	Mongols
	capital	Ulaanbaatar
	capital	Ulan Bator
nation	MNE	Montenegro
	adjective	Montenegrin
	demonym	Montenegrin
	demonym	Montenegrins
	capital	Podgorica
nation	MAR	Morocco
	also	Kingdom of Morocco
	adjective	Moroccan
	demonym	Moroccan
	demonym	Moroccans
	capital	Rabat
	seat	Makhzen
nation	MOZ	Mozambique
	also	Republic of Mozambique
	adjective	Mozambican
	demonym	Mozambican
	demonym	Mozambicans
	capital	Maputo
nation	MMR	Myanmar
	also	Burma
	also	Republic of the Union of Myanmar
	also	Union of Myanmar
	also	Union of Burma
	adjective	Burmese
	adjective	Myanmar
	adjective	Myanmarese
	demonym	Burmese
	demonym	Myanmarese
	capital	Naypyidaw
	capital	Nay Pyi Taw
	capital	Naypyitaw
nation	NAM	Namibia
	also	Republic of Namibia
	also	South-West Africa
	adjective	Namibian
	demonym	Namibian
	demonym	Namibians
	capital	Windhoek
nation	NRU	Nauru
	also	Republic of Nauru
	adjective	Nauruan
	demonym	Nauruan
	demonym	Nauruans
	capital	Yaren
nation	NPL	Nepal
	also	Federal Democratic Republic of Nepal
	also	Kingdom of Nepal
	adjective	Nepali
	adjective	Nepalese
	demonym	Nepali
	demonym	Nepalis
	demonym	Nepalese
	capital	Kathmandu
	seat	Singha Durbar
nation	NLD	Netherlands
	also	Kingdom of the Netherlands
	also	Holland
	adjective	Dutch
	demonym	Dutchman
	demonym	Dutchmen
	demonym	Dutchwoman
	demonym	Dutchwomen
	demonym	Dutch
	capital	Amsterdam
	seat	The Hague
	seat	Binnenhof
nation	NZL	New Zealand
	also	Aotearoa
	adjective	New Zealand
	demonym	New Zealander
	demonym	New Zealanders
	demonym	Kiwi
	demonym	Kiwis
	capital	Wellington
nation	NIC	Nicaragua
	also	Republic of Nicaragua
	adjective	Nicaraguan
	demonym	Nicaraguan
	demonym	Nicaraguans
	capital	Managua
nation	NER	Niger
	also	Republic of Niger
	adjective	Nigerien
	demonym	Nigerien
	demonym	Nigeriens
	capital	Niamey
nation	NGA	Nigeria
	also	Federal Republic of Nigeria
	adjective	Nigerian
	demonym	Nigerian
	demonym	Nigerians
	capital	Abuja
	seat	Aso Rock
	seat	Aso Villa
nation	NIU	Niue
	adjective	Niuean
	demonym	Niuean
	demonym	Niueans
	capital	Alofi
nation	PRK	North Korea
	also	Democratic People's Republic of Korea
	also	DPRK
	also	N. Korea
	adjective	North Korean
	adjective	N. Korean
	demonym	North Korean
	demonym	North Koreans
	demonym	N. Korean
	demonym	N. Koreans
	capital	Pyongyang
nation	MKD	North Macedonia
	also	Republic of North Macedonia
	also	Macedonia
	also	Republic of Macedonia
	also	Former Yugoslav Republic of Macedonia
	also	FYROM
	adjective	Macedonian
	adjective	North Macedonian
	demonym	Macedonian
	demonym	Macedonians
	demonym	North Macedonian
	demonym	North Macedonians
	capital	Skopje
nation	NOR	Norway
	also	Kingdom of Norway
	adjective	Norwegian
	demonym	Norwegian
	demonym	Norwegians
	capital	Oslo
nation	OMN	Oman
	also	Sultanate of Oman
	adjective	Omani
	demonym	Omani
	demonym	Omanis
	capital	Muscat
nation	PAK	Pakistan
	also	Islamic Republic of Pakistan
	adjective	Pakistani
	adjective	Baloch
	adjective	Baluch
	demonym	Pakistani
	demonym	Pakistanis
	capital	Islamabad
nation	PLW	Palau
	also	Republic of Palau
	adjective	Palauan
	demonym	Palauan
	demonym	Palauans
	capital	Ngerulmud
nation	PSE	Palestine
	also	State of Palestine
	also	Palestinian territories
	also	Occupied Palestinian Territory
	also	occupied Palestinian territories
	adjective	Palestinian
	demonym	Palestinian
	demonym	Palestinians
	capital	Ramallah
	seat	Muqata
	seat	Mukataa
nation	PAN	Panama
	also	Republic of Panama
	adjective	Panamanian
	demonym	Panamanian
	demonym	Panamanians
	capital	Panama City
nation	PNG	Papua New Guinea
	also	Independent State of Papua New Guinea
	also	PNG
	adjective	Papua New Guinean
	demonym	Papua New Guinean
	demonym	Papua New Guineans
	capital	Port Moresby
nation	PRY	Paraguay
	also	Republic of Paraguay
	adjective	Paraguayan
	demonym	Paraguayan
	demonym	Paraguayans
	capital	Asunción
nation	PER	Peru
	also	Republic of Peru
	adjective	Peruvian
	demonym	Peruvian
	demonym	Peruvians
	capital	Lima
nation	PHL	Philippines
	also	Republic of the Philippines
	adjective	Philippine
	adjective	Filipino
	adjective	Filipina
	demonym	Filipino
	demonym	Filipinos
	demonym	Filipina
	demonym	Filipinas
	capital	Manila
	seat	Malacañang
	seat	Malacañang Palace
nation	POL	Poland
	also	Republic of Poland
	also	Rzeczpospolita
	adjective	Polish
	demonym	Pole
	demonym	Poles
	capital	Warsaw
nation	PRT	Portugal
	also	Portuguese Republic
	adjective	Portuguese
	demonym	Portuguese
	capital	Lisbon
	seat	Belém Palace
nation	QAT	Qatar
	also	State of Qatar
	adjective	Qatari
	demonym	Qatari
	demonym	Qataris
	capital	Doha
nation	COG	Republic of the Congo
	also	Republic of Congo
	also	Congo-Brazzaville
	also	Congo Republic
	capital	Brazzaville
nation	ROU	Romania
	also	Rumania
	also	Roumania
	adjective	Romanian
	adjective	Rumanian
	demonym	Romanian
	demonym	Romanians
	demonym	Rumanian
	demonym	Rumanians
	capital	Bucharest
	seat	Cotroceni
	seat	Cotroceni Palace
nation	RUS	Russia
	also	Russian Federation
	also	Soviet Union
	also	USSR
	also	Union of Soviet Socialist Republics
	adjective	Russian
	adjective	Soviet
	adjective	Chechen
	adjective	Dagestani
	adjective	Ingush
	adjective	Tatar
	demonym	Russian
	demonym	Russians
	demonym	Soviets
	demonym	Chechen
	demonym	Chechens
	demonym	Dagestani
	demonym	Dagestanis
	capital	Moscow
	seat	Kremlin
nation	RWA	Rwanda
	also	Republic of Rwanda
	adjective	Rwandan
	adjective	Rwandese
	demonym	Rwandan
	demonym	Rwandans
	demonym	Rwandese
	capital	Kigali
	seat	Urugwiro Village
nation	KNA	Saint Kitts and Nevis
	also	St. Kitts and Nevis
	also	St. Kitts
	also	Saint Kitts
	also	Federation of Saint Kitts and Nevis
	also	St Kitts & Nevis
	adjective	Kittitian
	adjective	Nevisian
	demonym	Kittitian
	demonym	Kittitians
	demonym	Nevisian
	demonym	Nevisians
	capital	Basseterre
nation	LCA	Saint Lucia
	also	St. Lucia
	adjective	Saint Lucian
	adjective	St. Lucian
	demonym	Saint Lucian
	demonym	Saint Lucians
	demonym	St. Lucian
	demonym	St. Lucians
	capital	Castries
nation	VCT	Saint Vincent and the Grenadines
	also	St. Vincent and the Grenadines
	also	St. Vincent
	also	Saint Vincent
	adjective	Saint Vincentian
	adjective	Vincentian
	adjective	St. Vincentian
	demonym	Saint Vincentian
	demonym	Saint Vincentians
	demonym	Vincentian
	demonym	Vincentians
	demonym	St. Vincentian
	demonym	St. Vincentians
	capital	Kingstown
nation	WSM	Samoa
	also	Independent State of Samoa
	also	Western Samoa
	adjective	Samoan
	demonym	Samoan
	demonym	Samoans
	capital	Apia
nation	SMR	San Marino
	also	Republic of San Marino
	adjective	Sammarinese
	adjective	San Marinese
	demonym	Sammarinese
	demonym	San Marinese
nation	STP	São Tomé and Príncipe
	also	Democratic Republic of São Tomé and Príncipe
	adjective	São Toméan
	adjective	Santomean
	demonym	São Toméan
	demonym	São Toméans
	demonym	Santomean
	demonym	Santomeans
	capital	São Tomé
nation	SAU	Saudi Arabia
	also	Kingdom of Saudi Arabia
	also	KSA
	adjective	Saudi
	adjective	Saudi Arabian
	demonym	Saudi
	demonym	Saudis
	demonym	Saudi Arabian
	demonym	Saudi Arabians
	capital	Riyadh
nation	SEN	Senegal
	also	Republic of Senegal
	adjective	Senegalese
	demonym	Senegalese
	capital	Dakar
nation	SRB	Serbia
	also	Republic of Serbia
	also	Serbia and Montenegro
	also	Yugoslavia
	also	Federal Republic of Yugoslavia
	adjective	Serbian
	adjective	Serb
	adjective	Yugoslav
	adjective	Yugoslavian
	demonym	Serbian
	demonym	Serbians
	demonym	Serb
	demonym	Serbs
	demonym	Yugoslav
	demonym	Yugoslavs
	demonym	Yugoslavian
	demonym	Yugoslavians
	capital	Belgrade
nation	SYC	Seychelles
	also	Republic of Seychelles
	adjective	Seychellois
	demonym	Seychellois
	capital	Victoria
nation	SLE	Sierra Leone
	also	Republic of Sierra Leone
	adjective	Sierra Leonean
	adjective	Sierra Leonian
	demonym	Sierra Leonean
	demonym	Sierra Leoneans
	demonym	Sierra Leonian
	demonym	Sierra Leonians
	capital	Freetown
nation	SGP	Singapore
	also	Republic of Singapore
	adjective	Singaporean
	adjective	Singapore
	demonym	Singaporean
	demonym	Singaporeans
	seat	Istana
nation	SVK	Slovakia
	also	Slovak Republic
	adjective	Slovak
	adjective	Slovakian
	demonym	Slovak
	demonym	Slovaks
	demonym	Slovakian
	demonym	Slovakians
	capital	Bratislava
nation	SVN	Slovenia
	also	Republic of Slovenia
	adjective	Slovenian
	adjective	Slovene
	demonym	Slovenian
	demonym	Slovenians
	demonym	Slovene
	demonym	Slovenes
	capital	Ljubljana
nation	SLB	Solomon Islands
	also	Solomons
	adjective	Solomon Island
	demonym	Solomon Islander
	demonym	Solomon Islanders
	capital	Honiara
nation	SOM	Somalia
	also	Federal Republic of Somalia
	also	Somali Republic
	adjective	Somali
	adjective	Somalian
	demonym	Somali
	demonym	Somalis
	demonym	Somalian
	demonym	Somalians
	capital	Mogadishu
	seat	Villa Somalia
nation	ZAF	South Africa
	also	Republic of South Africa
	also	RSA
	adjective	South African
	demonym	South African
	demonym	South Africans
	capital	Pretoria
	capital	Cape Town
	capital	Bloemfontein
	seat	Union Buildings
	seat	Tuynhuys
nation	KOR	South Korea
	also	Republic of Korea
	also	ROK
	also	S. Korea
	also	Korea
	adjective	South Korean
	adjective	Korean
	adjective	S. Korean
	demonym	South Korean
	demonym	South Koreans
	demonym	Korean
	demonym	Koreans
	demonym	S. Korean
	demonym	S. Koreans
	capital	Seoul
	seat	Blue House
	seat	Cheong Wa Dae
	seat	Cheongwadae
	seat	Cheonghwadae
nation	SSD	South Sudan
	also	Republic of South Sudan
	adjective	South Sudanese
	demonym	South Sudanese
	capital	Juba
nation	ESP	Spain
	also	Kingdom of Spain
	adjective	Spanish
	adjective	Catalan
	adjective	Basque
	adjective	Andalusian
	demonym	Spaniard
	demonym	Spaniards
	demonym	Catalan
	demonym	Catalans
	demonym	Basque
	demonym	Basques
	demonym	Andalusian
	demonym	Andalusians
	capital	Madrid
	seat	Moncloa
	seat	La Moncloa
	seat	Moncloa Palace
	seat	Zarzuela Palace
nation	LKA	Sri Lanka
	also	Democratic Socialist Republic of Sri Lanka
	also	Ceylon
	adjective	Sri Lankan
	adjective	Ceylonese
	demonym	Sri Lankan
	demonym	Sri Lankans
	capital	Colombo
	capital	Sri Jayawardenepura Kotte
	seat	Temple Trees
nation	SDN	Sudan
	also	Republic of the Sudan
	also	Republic of Sudan
	also	North Sudan
	adjective	Sudanese
	adjective	North Sudanese
	adjective	Darfuri
	demonym	Sudanese
	demonym	North Sudanese
	demonym	Darfuri
	demonym	Darfuris
	capital	Khartoum
nation	SUR	Suriname
	also	Republic of Suriname
	also	Surinam
	also	Dutch Guiana
	adjective	Surinamese
	demonym	Surinamese
	demonym	Surinamer
	demonym	Surinamers
	capital	Paramaribo
nation	SWE	Sweden
	also	Kingdom of Sweden
	adjective	Swedish
	demonym	Swede
	demonym	Swedes
	capital	Stockholm
	seat	Rosenbad
nation	CHE	Switzerland
	also	Swiss Confederation
	adjective	Swiss
	demonym	Swiss
	capital	Bern
	capital	Berne
nation	SYR	Syria
	also	Syrian Arab Republic
	adjective	Syrian
	adjective	Syrian Kurdish
	demonym	Syrian
	demonym	Syrians
	demonym	Syrian Kurd
	demonym	Syrian Kurds
	capital	Damascus
nation	TWN	Taiwan
	also	Republic of China
	also	R.O.C.
	also	Chinese Taipei
	also	Formosa
	adjective	Taiwanese
	adjective	Taiwan
	demonym	Taiwanese
	capital	Taipei
nation	TJK	Tajikistan
	also	Republic of Tajikistan
	also	Tadjikistan
	adjective	Tajik
	adjective	Tajikistani
	adjective	Tadjik
	demonym	Tajik
	demonym	Tajiks
	demonym	Tajikistani
	demonym	Tajikistanis
	demonym	Tadjik
	demonym	Tadjiks
	capital	Dushanbe
nation	TZA	Tanzania
	also	United Republic of Tanzania
	also	Tanganyika
	adjective	Tanzanian
	adjective	Zanzibari
	demonym	Tanzanian
	demonym	Tanzanians
	demonym	Zanzibari
	demonym	Zanzibaris
	capital	Dodoma
nation	THA	Thailand
	also	Kingdom of Thailand
	also	Siam
	adjective	Thai
	demonym	Thai
	demonym	Thais
	capital	Bangkok
nation	TLS	Timor-Leste
	also	East Timor
	also	Democratic Republic of Timor-Leste
	adjective	East Timorese
	adjective	Timorese
	demonym	East Timorese
	demonym	Timorese
	capital	Dili
nation	TGO	Togo
	also	Togolese Republic
	adjective	Togolese
	demonym	Togolese
	capital	Lomé
nation	TON	Tonga
	also	Kingdom of Tonga
	adjective	Tongan
	demonym	Tongan
	demonym	Tongans
	capital	Nuku'alofa
nation	TTO	Trinidad and Tobago
	also	Republic of Trinidad and Tobago
	also	Trinidad
	also	Trinidad & Tobago
	adjective	Trinidadian
	adjective	Tobagonian
	demonym	Trinidadian
	demonym	Trinidadians
	demonym	Tobagonian
	demonym	Tobagonians
	capital	Port of Spain
nation	TUN	Tunisia
	also	Republic of Tunisia
	also	Tunisian Republic
	adjective	Tunisian
	demonym	Tunisian
	demonym	Tunisians
	capital	Tunis
	seat	Carthage Palace
nation	TUR	Turkey
	also	Türkiye
	also	Republic of Turkey
	also	Republic of Türkiye
	adjective	Turkish
	demonym	Turk
	demonym	Turks
	capital	Ankara
	seat	Beştepe
nation	TKM	Turkmenistan
	also	Turkmenia
	adjective	Turkmen
	adjective	Turkmenistani
	demonym	Turkmen
	demonym	Turkmens
	demonym	Turkmenistani
	demonym	Turkmenistanis
	capital	Ashgabat
	capital	Ashkhabad
nation	TUV	Tuvalu
	adjective	Tuvaluan
	demonym	Tuvaluan
	demonym	Tuvaluans
	capital	Funafuti
nation	UGA	Uganda
	also	Republic of Uganda
	adjective	Ugandan
	demonym	Ugandan
	demonym	Ugandans
	capital	Kampala
nation	UKR	Ukraine
	adjective	Ukrainian
	demonym	Ukrainian
	demonym	Ukrainians
	capital	Kyiv
	capital	Kiev
	seat	Bankova
	seat	Bankova Street
	seat	Mariinskyi Palace
nation	ARE	United Arab Emirates
	also	UAE
	also	Emirates
	adjective	Emirati
	demonym	Emirati
	demonym	Emiratis
	capital	Abu Dhabi
nation	GBR	United Kingdom
	also	UK
	also	Britain
	also	Great Britain
	also	United Kingdom of Great Britain and Northern Ireland
	adjective	British
	demonym	Briton
	demonym	Britons
	demonym	Brit
	demonym	Brits
	demonym	British
	demonym	Britisher
	demonym	Britishers
	capital	London
	seat	Downing Street
	seat	10 Downing Street
	seat	Number 10
	seat	Whitehall
nation	USA	United States
	also	United States of America
	also	USA
	also	U.S.
	also	America
	adjective	American
	demonym	American
	demonym	Americans
	capital	Washington
	capital	Washington, D.C.
	seat	White House
	seat	Oval Office
nation	URY	Uruguay
	also	Oriental Republic of Uruguay
	also	Eastern Republic of Uruguay
	adjective	Uruguayan
	demonym	Uruguayan
	demonym	Uruguayans
	capital	Montevideo
nation	UZB	Uzbekistan
	also	Republic of Uzbekistan
	adjective	Uzbek
	adjective	Uzbekistani
	demonym	Uzbek
	demonym	Uzbeks
	demonym	Uzbekistani
	demonym	Uzbekistanis
	capital	Tashkent
nation	VUT	Vanuatu
	also	Republic of Vanuatu
	also	New Hebrides
	adjective	Vanuatuan
	adjective	Ni-Vanuatu
	demonym	Vanuatuan
	demonym	Vanuatuans
	demonym	Ni-Vanuatu
	capital	Port Vila
nation	VAT	Vatican City
	also	Vatican
	also	Holy See
	also	Vatican City State
	adjective	Vatican
	adjective	Papal
	seat	Apostolic Palace
nation	VEN	Venezuela
	also	Bolivarian Republic of Venezuela
	adjective	Venezuelan
	demonym	Venezuelan
	demonym	Venezuelans
	capital	Caracas
	seat	Miraflores
	seat	Miraflores Palace
nation	VNM	Vietnam
	also	Viet Nam
	also	Socialist Republic of Vietnam
	also	North Vietnam
	also	South Vietnam
	adjective	Vietnamese
	adjective	North Vietnamese
	adjective	South Vietnamese
	demonym	Vietnamese
	demonym	North Vietnamese
	demonym	South Vietnamese
	capital	Hanoi
nation	ESH	Western Sahara
	also	Sahrawi Arab Democratic Republic
	also	SADR
	also	Spanish Sahara
	adjective	Sahrawi
	adjective	Saharawi
	adjective	Sahraoui
	demonym	Sahrawi
	demonym	Sahrawis
	demonym	Saharawi
	demonym	Saharawis
	demonym	Sahraoui
	demonym	Sahraouis
	capital	Laayoune
	capital	El Aaiún
nation	YEM	Yemen
	also	Republic of Yemen
	also	Yemeni Republic
	also	North Yemen
	also	South Yemen
	adjective	Yemeni
	adjective	Yemenite
	demonym	Yemeni
	demonym	Yemenis
	demonym	Yemenite
	demonym	Yemenites
	capital	Sanaa
	capital	Sana'a
nation	ZMB	Zambia
	also	Republic of Zambia
	also	Northern Rhodesia
	adjective	Zambian
	demonym	Zambian
	demonym	Zambians
	capital	Lusaka
nation	ZWE	Zimbabwe
	also	Republic of Zimbabwe
	also	Rhodesia
	adjective	Zimbabwean
	adjective	Rhodesian
	demonym	Zimbabwean
	demonym	Zimbabweans
	demonym	Rhodesian
	demonym	Rhodesians
	capital	Harare

# Dependencies and parts of states that are named like nations, under the state's code.

nation	FIN	Åland Islands
	also	Åland
	demonym	Ålander
	demonym	Ålanders
	capital	Mariehamn
nation	USA	American Samoa
	adjective	American Samoan
	demonym	American Samoan
	demonym	American Samoans
	capital	Pago Pago
nation	GBR	Anguilla
	adjective	Anguillan
	demonym	Anguillan
	demonym	Anguillans
nation	NLD	Aruba
	adjective	Aruban
	demonym	Aruban
	demonym	Arubans
	capital	Oranjestad
nation	GBR	Bailiwick of Jersey
	capital	Saint Helier
nation	GBR	Bermuda
	adjective	Bermudian
	adjective	Bermudan
	demonym	Bermudian
	demonym	Bermudians
	demonym	Bermudan
	demonym	Bermudans
nation	NOR	Bouvet Island
nation	GBR	British Indian Ocean Territory
	also	Chagos Islands
	also	Chagos Archipelago
	also	Diego Garcia
	adjective	Chagossian
	demonym	Chagossian
	demonym	Chagossians
nation	GBR	British Virgin Islands
	also	BVI
	demonym	British Virgin Islander
	demonym	British Virgin Islanders
	capital	Road Town
nation	NLD	Caribbean Netherlands
	also	Bonaire
	also	Sint Eustatius
	also	St. Eustatius
nation	GBR	Cayman Islands
	adjective	Caymanian
	demonym	Caymanian
	demonym	Caymanians
	capital	George Town
nation	AUS	Christmas Island
	demonym	Christmas Islander
	demonym	Christmas Islanders
nation	AUS	Cocos Islands
	also	Cocos (Keeling) Islands
	also	Keeling Islands
	demonym	Cocos Islander
	demonym	Cocos Islanders
nation	FRA	Corsica
	adjective	Corsican
	demonym	Corsican
	demonym	Corsicans
	capital	Ajaccio
nation	NLD	Curaçao
	adjective	Curaçaoan
	demonym	Curaçaoan
	demonym	Curaçaoans
	capital	Willemstad
nation	GBR	England
	adjective	English
	demonym	Englishman
	demonym	Englishmen
	demonym	Englishwoman
	demonym	Englishwomen
	demonym	English
nation	GBR	Falkland Islands
	also	Falklands
	also	Malvinas
	also	Islas Malvinas
	adjective	Falkland
	demonym	Falkland Islander
	demonym	Falkland Islanders
	capital	Port Stanley
nation	DNK	Faroe Islands
	also	Faroes
	also	Faeroe Islands
	adjective	Faroese
	demonym	Faroese
	capital	Tórshavn
nation	FRA	French Guiana
	also	Guyane
	adjective	French Guianese
	demonym	French Guianese
	capital	Cayenne
nation	FRA	French Polynesia
	also	Tahiti
	adjective	French Polynesian
	adjective	Tahitian
	demonym	French Polynesian
	demonym	French Polynesians
	demonym	Tahitian
	demonym	Tahitians
	capital	Papeete
nation	FRA	French Southern and Antarctic Lands
	also	French Southern Territories
nation	PSE	Gaza Strip
	also	Gaza
	adjective	Gazan
	demonym	Gazan
	demonym	Gazans
nation	GBR	Gibraltar
	adjective	Gibraltarian
	demonym	Gibraltarian
	demonym	Gibraltarians
nation	DNK	Greenland
	also	Kalaallit Nunaat
	adjective	Greenlandic
	demonym	Greenlander
	demonym	Greenlanders
	capital	Nuuk
nation	FRA	Guadeloupe
	adjective	Guadeloupean
	demonym	Guadeloupean
	demonym	Guadeloupeans
	capital	Basse-Terre
nation	USA	Guam
	adjective	Guamanian
	adjective	Chamorro
	demonym	Guamanian
	demonym	Guamanians
	demonym	Chamorro
	demonym	Chamorros
	capital	Hagåtña
nation	GBR	Guernsey
	also	Bailiwick of Guernsey
	demonym	Channel Islander
	demonym	Channel Islanders
	capital	St. Peter Port
nation	GBR	Isle of Man
	adjective	Manx
	demonym	Manxman
	demonym	Manxmen
nation	CHN	Macau
	also	Macao
	also	Macau Special Administrative Region
	adjective	Macanese
	demonym	Macanese
nation	FRA	Martinique
	adjective	Martinican
	demonym	Martinican
	demonym	Martinicans
	demonym	Martiniquais
	capital	Fort-de-France
nation	FRA	Mayotte
	adjective	Mahoran
	demonym	Mahoran
	demonym	Mahorans
	capital	Mamoudzou
nation	GBR	Montserrat
	adjective	Montserratian
	demonym	Montserratian
	demonym	Montserratians
nation	NLD	Netherlands Antilles
	also	Dutch Antilles
nation	FRA	New Caledonia
	adjective	New Caledonian
	adjective	Kanak
	demonym	New Caledonian
	demonym	New Caledonians
	demonym	Kanak
	demonym	Kanaks
	capital	Nouméa
nation	AUS	Norfolk Island
	demonym	Norfolk Islander
	demonym	Norfolk Islanders
nation	GBR	Northern Ireland
	also	Ulster
	adjective	Northern Irish
	demonym	Northern Irish
	capital	Belfast
nation	USA	Northern Mariana Islands
	also	Northern Marianas
	also	Saipan
nation	GBR	Pitcairn Islands
	also	Pitcairn Island
	demonym	Pitcairn Islander
	demonym	Pitcairn Islanders
	capital	Adamstown
nation	USA	Puerto Rico
	also	Commonwealth of Puerto Rico
	adjective	Puerto Rican
	demonym	Puerto Rican
	demonym	Puerto Ricans
	capital	San Juan
nation	FRA	Réunion
	also	Réunion Island
	also	La Réunion
	adjective	Réunionese
	demonym	Réunionese
nation	FRA	Saint Barthélemy
	also	St. Barthélemy
	also	St. Barts
	also	St Barths
	capital	Gustavia
nation	GBR	Saint Helena
	also	St. Helena
	also	Saint Helena, Ascension and Tristan da Cunha
	adjective	Saint Helenian
	demonym	Saint Helenian
	demonym	Saint Helenians
	capital	Jamestown
nation	FRA	Saint Martin
	also	St. Martin
	capital	Marigot
nation	FRA	Saint Pierre and Miquelon
	also	Saint-Pierre et Miquelon
nation	GBR	Scotland
	adjective	Scottish
	demonym	Scot
	demonym	Scots
	demonym	Scotsman
	demonym	Scotsmen
	demonym	Scotswoman
	demonym	Scotswomen
	demonym	Scottish
	capital	Edinburgh
	seat	Bute House
nation	NLD	Sint Maarten
	also	St. Maarten
	demonym	St. Maartener
	demonym	St. Maarteners
	capital	Philipsburg
nation	GBR	South Georgia and the South Sandwich Islands
nation	NOR	Svalbard
	also	Spitsbergen
	also	Svalbard and Jan Mayen
	also	Jan Mayen
	capital	Longyearbyen
nation	NZL	Tokelau
	adjective	Tokelauan
	demonym	Tokelauan
	demonym	Tokelauans
nation	GBR	Turks and Caicos Islands
	also	Turks and Caicos
	also	Turks & Caicos
	capital	Cockburn Town
nation	USA	U.S. Virgin Islands
	also	United States Virgin Islands
	also	Virgin Islands
	demonym	Virgin Islander
	demonym	Virgin Islanders
	capital	Charlotte Amalie
nation	USA	United States Minor Outlying Islands
	also	Wake Island
	also	Midway Atoll
nation	GBR	Wales
	adjective	Welsh
	demonym	Welshman
	demonym	Welshmen
	demonym	Welshwoman
	demonym	Welshwomen
	demonym	Welsh
	capital	Cardiff
nation	FRA	Wallis and Futuna
	adjective	Wallisian
	adjective	Futunan
	demonym	Wallisian
	demonym	Wallisians
	demonym	Futunan
	demonym	Futunans
	capital	Mata-Utu
nation	PSE	West Bank
	also	occupied West Bank
	also	Israeli-occupied West Bank
