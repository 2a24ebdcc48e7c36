agent	MIL	-	troops
title	-	chief	chiefs
body	IGO MIL	force	forces
organization	UNO	-	United Nations
