place	Paris	FRA	48.86	-2.35	city
	in	X
words	months
	january	1
	may
