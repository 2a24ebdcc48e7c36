nation	FRA	France
	also	U.S.
	adjective	French
	capital	Paris
