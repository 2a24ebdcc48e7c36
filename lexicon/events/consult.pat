# CONSULT: meet, visit, host, talk, negotiate, phone, mediate.

event CONSULT 040
A! meet R!
    + [A Vladimir Putin] met [R Angela Merkel] in Sochi.
    + [A Pope Francis], who met [R Viktor Orban] on Sunday, flew on to Slovakia.
    * Supply met demand.
A meet|confer|consult|huddle with R
    + [A John Kerry] met with [R Mohammad Javad Zarif] in Vienna.
    + [A Angela Merkel] has conferred with [R Francois Hollande].
    * The news was met with silence.
A! talk|speak with|to R=@person|nation
    + [A Antony Blinken] spoke with [R Wang Yi] on Tuesday.
    * He spoke to the audience with charm.
AR! meet|confer
    + [A Kim Jong Un] and [A Donald Trump] met in Singapore.
A hold|have|conduct|begin|start|open|resume|attend|join|continue|conclude|finish talk|meeting|discussion|consultation|conversation|summit|dialogue|session with|between R
    + [A Turkey] held talks with [R Qatar].
    + Talks with [R the Taliban] were held by [A Washington] in Doha.
    * The band held a concert.
A hold|have|conduct|begin|start|open|resume|attend|join|continue|conclude|finish talk|summit|dialogue
    + [A Kabul] began talks on Saturday.
A 's meeting|talk|discussion|summit|conversation|dialogue|encounter with R
    + [A Xi Jinping]'s meeting with [R Vladimir Putin] lasted two hours.
the talk|meeting|discussion|summit|dialogue|consultation|conversation|encounter between|among|of AR!
    + Talks between [A Iran] and [A the United States] ended on Friday.
A discuss _ with R
    + [A Erdogan] discussed Libya with [R President Donald Trump].
    * She discussed her novel with passion.
A brief|update R! (on _)
    + [A The general] briefed [R the president] on the war.
A exchange view|opinion with R
    + [A The foreign minister] exchanged views with [R Sergey Lavrov].

event CONSULT 046 diplomatic
A negotiate|bargain with R
    + [A The government] negotiated with [R the rebels].
    + [A Colombia] has been negotiating with [R the FARC] since 2012.
    * The car negotiated the corner with ease.
    * The soldiers negotiated a narrow path down the hill.
A negotiate
    + [A Tehran] negotiated for weeks.
AR! negotiate
    + [A Sudan] and [A Ethiopia] are negotiating in Addis Ababa.
A hold|begin|start|open|resume|enter|conduct|continue|conclude negotiation (with|between R)
    + [A Serbia] has opened negotiations with the [R European Union].
A 's negotiation with R
    + [A Britain]'s negotiations with [R Brussels] stalled.
the negotiation between|among|of AR!
    + Negotiations between [A Serbia] and [A Kosovo] began.

event CONSULT 045 diplomatic
A mediate (between|among|in|with R)
    + [A Qatar] mediated between [R Hamas] and Israel.
    * Stress is mediated by hormones.
    * A broker in London sold two flats in March.
A broker talk|negotiation|deal|agreement|truce|ceasefire (between|with R)
    + [A Egypt] brokered a truce between [R Hamas] and Israel.
A launch|offer|begin|undertake|lead mediation|mediation_effort (between|among|with R)
    + [A Algeria] offered mediation between [R Mali] and the rebels.
A 's mediation|mediation_effort (between|in|with R)
    + [A Norway]'s mediation efforts in [R Sri Lanka] lasted for years.

event CONSULT visit 042
A! visit R!
    + [A Wang Yi] visited [R Pyongyang] on Monday.
    + [R Beirut] was visited by [A Emmanuel Macron] after the blast.
    * Tourists visited the museum.
    * You can visit our website.
A make|pay|begin|complete|conclude|wrap_up visit|trip|state_visit (to|in R)
    + [A Narendra Modi] paid a visit to [R Nepal].
    + [A Xi Jinping] began a state visit to [R France].
A arrive|land in R for talk|visit|meeting|summit|discussion
    + [A Antony Blinken] arrived in [R Cairo] for talks.
A travel|fly|go to R for talk|meeting|visit|summit
    + [A Kim Jong Un] travelled to [R Beijing] for talks.
A fly|travel to R to meet|discuss|attend|visit
    + [A Angela Merkel] flew to [R Ankara] to meet Turkish leaders.
A 's visit|trip|state_visit to R
    + [A Nancy Pelosi]'s visit to [R Taiwan] angered China.
A attend summit|meeting|conference|funeral (in|of R)
    + [A Cyril Ramaphosa] attended the funeral of [R Robert Mugabe].
A tour R!
    + [A Hillary Clinton] toured [R Kenya] last week.

event CONSULT visit 043
A! host|receive|greet R!
    + [A Emmanuel Macron] hosted [R Angela Merkel] in Paris.
    + [R Narendra Modi] was received by [A Vladimir Putin] at the Kremlin.
    * The stadium hosted the final.
    * He received a letter.
A welcome R to palace|office|capital|residence|white_house
    + [A Xi Jinping] welcomed [R Joko Widodo] to the capital.
A host summit|meeting|conference|talk with|of|between R
    + [A Kazakhstan] hosted talks between [R Turkey] and [R Russia].
A hold reception|dinner|banquet for R
    + A dinner for [R Shinzo Abe] was held by [A Barack Obama].

event CONSULT phone 041
A phone|telephone R
    + [A Boris Johnson] phoned [R Joe Biden].
    + [R Mahmoud Abbas] was telephoned by [A Barack Obama].
    * She phoned for a taxi.
    * Farmers in Kenya pay for seeds by phone.
A call R! to discuss|explain|congratulate|assure|express
    + [A Rex Tillerson] called [R Sergey Lavrov] to discuss Syria.
A speak|talk with|to R by|on|over phone|telephone
    + [A Boris Johnson] spoke to [R Joe Biden] by telephone.
A hold|have|receive phone_call|telephone_call|phone_conversation|telephone_conversation (with|from R)
    + [A Emmanuel Macron] held a phone call with [R Vladimir Putin].
A discuss _ with R in|by|over phone_call|phone|telephone
    + [A Olaf Scholz] discussed grain with [R Vladimir Putin] by telephone.
