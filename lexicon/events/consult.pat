# CONSULT: meet, visit, host, talk, negotiate, phone, mediate.

event CONSULT 040
A meet R
    + [A Vladimir Putin] met [R Recep Tayyip Erdogan] in Sochi.
    * The plan met resistance.
A meet|talk|confer|consult|speak|huddle with|to R
    + [A Antony Blinken] spoke with [R Wang Yi] on Tuesday.
AR meet|confer|talk
    + [A Joe Biden] and [A Xi Jinping] met in Bali.
A hold|have|conduct|begin|start|open|resume|attend|join|continue|conclude|finish talk|meeting|discussion|consultation|conversation|summit|dialogue|session (with|between|to R)
    + [A Sergey Lavrov] held talks with [R Qatar].
    * The band held a concert.
AR hold|have|conduct|begin|start|open|resume|continue talk|meeting|discussion|consultation|conversation|summit|dialogue
A hold press_conference|news_conference|conference (with R)
A 's meeting|talk|discussion|summit|conversation|dialogue|encounter with R
the talk|meeting|discussion|summit|dialogue|consultation|conversation|encounter between|among|of AR
    + Talks between [A Iran] and [A the United States] ended on Friday.
A discuss _ with R
    + [A Erdogan] discussed Libya with [R President Donald Trump].
A brief|update R (on _)
A exchange view|opinion with R

event CONSULT 046 diplomatic
A negotiate|bargain (with R)
    + [A The government] negotiated with [R the rebels].
AR negotiate
A hold|begin|start|open|resume|enter|conduct|continue|conclude negotiation (with|between R)
A 's negotiation with R
the negotiation between|among|of AR

event CONSULT 045 diplomatic
A mediate (between|among|in|with R)
    + [A Qatar] mediated between [R Hamas] and Israel.
A broker talk|negotiation|deal|agreement|truce|ceasefire (between|with R)
A launch|offer|begin|undertake|lead mediation|mediation_effort (between|among|with R)
A 's mediation|mediation_effort (between|in|with R)

event CONSULT visit 042
A visit R
    + [A Wang Yi] visited [R Pyongyang] on Monday.
    * Tourists visited the museum.
A make|pay|begin|complete|conclude|wrap_up visit|trip|state_visit (to|in R)
    + [A Narendra Modi] paid a visit to [R Nepal].
A arrive|land in R for talk|visit|meeting|summit|discussion
A travel|fly|go to R for talk|meeting|visit|summit
A fly|travel to R to meet|discuss|attend|visit
A 's visit|trip|state_visit to R
A attend summit|meeting|conference|funeral|ceremony (in|of R)
A tour R

event CONSULT visit 043
A host|receive|greet R
    + [A Emmanuel Macron] hosted [R Olaf Scholz] in Paris.
    * The stadium hosted the final.
A welcome R to palace|office|capital|residence
A host summit|meeting|conference|talk (with|of|between R)
A hold reception|dinner|banquet for R

event CONSULT phone 041
A phone|telephone R
A call R to discuss|explain|congratulate|assure|express
    + [A Rex Tillerson] called [R Sergey Lavrov] to discuss Syria.
A speak|talk with|to R by|on|over phone|telephone
A hold|have|receive phone_call|telephone_call|phone_conversation|telephone_conversation|call (with|from R)
    + [A Macron] held a phone call with [R Putin].
A discuss _ with R in|by|over phone_call|phone|telephone
