person	Retno Marsudi
	office	IDN	GOV	foreign minister	2014-10-27	-
	code	IDN	ELI OPP
group	AFG	REB	Taliban
	code	AFG	GOV	2021-08-15	-
