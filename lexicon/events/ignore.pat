# What is no event, though its verb is a trigger: sport, business, metaphor, talk about nothing. These templates
# win where they are the most specific, and nothing comes out.

ignore
A decline|refuse to comment|elaborate|answer|discuss|say|speculate|name|identify|respond
    * [A Officials] declined to comment on the case.
A meet need|demand|deadline|standard|requirement|goal|target|challenge|criterion|expectation|obligation|fate|resistance|opposition|test|quota|approval
    * [A Google] met the needs of its users.
A receive email|mail|vote|message|support|letter|call|word|information|attention|money|donation|award|ballot|treatment|report|percent|number|name|copy
    * [A The senator] received votes from [R Republicans].
A strike balance|chord|note|tone|pose|gold|iceberg|bargain
    * Apple struck a balance between Google and Samsung.
A attack|hit|target|assail|hammer|pound|fight proposal|plan|record|idea|policy|legislation|bill|law|character|credibility|argument|position|comment|speech|issue|problem|stance|budget|trail|news|spot|note|theme|mark|road|market|voter|audience|system|establishment|poverty|inflation|crime|corruption|cancer|disease|fire|blaze|climate_change|battle|lawsuit|campaign|election|inequality|case|charge|way
    * [A The senator] attacked the plan of [R the president].
_ attack|target R=@person
A=@person clash|battle|spar|fight (with|against R)
    * [A Hillary Clinton] and [A Bernie Sanders] clashed over taxes.
A=@person fight|battle|combat R=@person
A speak|talk to|with reporter|journalist|media|press
    * [A Angela Merkel] spoke to reporters in Berlin.
A hold|have conference_call
A be threat to R
A withdraw|pull|return money|fund|cash|investment|email|document
A fight|battle for|over|to _
    * [A Teachers] fight for better schools.
_ kill|injure|wound|hurt R in|by crash|accident|earthquake|quake|flood|flooding|fire|storm|hurricane|tornado|landslide|avalanche|collision|wreck|derailment|cyclone|tsunami|collapse|eruption|stampede|crush
    * [R Nine people] were killed in an earthquake in Haiti.
    * [R Two soldiers] were injured in a helicopter crash.
crash|accident|earthquake|flood|fire|storm|hurricane|tornado|landslide|avalanche|tsunami|cyclone|lightning kill|injure|destroy|wound R
    * The earthquake killed [R dozens of people].
A kill bill|deal|plan|project|idea|job|amendment|time|measure|program|proposal|legislation|effort|story|momentum
    * [A The senate] killed the bill of [R the president].
A shoot film|video|scene|movie|episode|documentary|photo|picture|ad|commercial|basket|goal|par|round
    * [A The director] shot a film about [R refugees].
A beat|defeat|hit|strike R in|at|to final|match|game|semifinal|semi-final|round|quarterfinal|tournament|set|qualifier|playoff|primary|election|poll|caucus|race|vote|state
    * [A Serbia] beat [R Canada] in the final.
A beat|hit expectation|estimate|forecast|odds|record|rival|opponent|number|percent|point|clock
A release album|film|video|statement|report|figure|book|tax_return|email|ad|record|song|single|poll|number|name|list|document|transcript|result|tape|data|information|product|version|photo|letter|plan|detail|memo|file
    * [A The president] released a statement on [R Iran].
A return call|email|message|home|ball|serve|favor|request|profit
    * [A The minister] did not return calls from [R reporters].
A leave mark|room|home|house|school|message|door|impression|stage|job|race|party|question
A threaten livelihood|job|health|crop|species|growth|recovery|environment|career|life
A visit website|site|page|museum|store|shop|restaurant|doctor|hospital|family|friend|relative|parent|school|church
    * [A The governor] visited a school in [R Texas].
A host show|program|party|radio_show|podcast|fundraiser|event|game|tournament|final|concert
    * [A The mayor] hosted a party for [R reporters].
A attack|defend|block shot|title|goal|net
A back|support|endorse idea|plan|notion|claim|view|candidate|bid|campaign|nominee|amendment
A save|rescue|help money|time|energy|life|day|match|game|company|economy
A seize moment|opportunity|chance|initiative|spotlight
    * The minister seized the moment.
A capture imagination|attention|mood|heart|essence|title|vote|percent|state|seat|nomination|delegate
A occupy post|position|seat|space|place
A sell|buy share|stock|bond|home|house|ticket
A order meal|food|drink|coffee|pizza|book
A charge fee|price|toll|interest|rent
A block shot|ad|view|call|number
A lift|raise spirit|trophy|cup|rate|cap|weight
