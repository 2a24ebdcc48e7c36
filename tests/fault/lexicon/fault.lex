# A lexicon of a few lines, so that opening it fails at every allocation in a short time.
nation	FRA	France
	adjective	French
	capital	Paris
nation	IRN	Iran
	adjective	Iranian
organization	UNO	IGO	United Nations
	also	UN
agent	MIL	soldier	soldiers
place	Geneva	CHE	46.2	6.15	city
words	fault_words
	one	1
