	also	x
  bad
nation	fra		
