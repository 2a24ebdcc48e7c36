# ACCUSE: criticise, condemn, object, complain, blame, accuse, charge, sue, investigate.

event ACCUSE disapprove 111
A condemn|denounce|criticize|criticise|decry|deplore|slam|blast|lambast|lambaste|castigate|censure|rebuke|chide|chastise|scold|excoriate|assail|fault|berate|vilify|disparage|deride|bemoan|lament R?
    + [A France] condemned [R Iran] over its missile test.
    + The [A European Union] criticised [R Belarus] for jailing journalists.
    + [R Hungary] was sharply rebuked by the [A European Parliament].
    + [A Beijing] slammed [R Washington] over arms sales to Taiwan.
    + [A Opposition lawmakers], who denounced the [R prime minister], left the chamber.
    * Condemned buildings were torn down in spring.
    * Local critics loved the new film.
A call_out R?
A condemn|criticize|criticise|denounce E
    + [A Pakistan] condemned the attack on [R Turkey].
A lash_out|hit_out|rail|inveigh|speak_out at|against R
    + [A Iran] lashed out at [R Israel] on Monday.
A challenge|question|dispute|contest R 's report|finding|account|claim|version|methodology|result|right|legality|decision
    + [A Ashraf Ghani] disputed the findings of the [R United Nations].
A challenge|dispute|contest report|finding|account|claim|version|methodology|result (of R)
    + The [A opposition] contested the result of the vote.
A take issue|exception with|to R
    + [A Ankara] took issue with [R Berlin] over the remarks.
A complain (to _) about|of|over|against R
    + [A Lithuania] complained about [R Russia] to the council.
    * She complained of a headache.
A file|lodge|submit|bring complaint (against|about|to R)
    + [A Ukraine] lodged a complaint against [R Russia] at the court.
A protest to R
A object to R?
    + [A China] objected to the decision of the [R United States].
A oppose R
    + [A Greece] opposes [R Turkey] in the dispute.
A oppose E
    + [A Germany] opposes sanctions against [R Russia].
A be critical of R
    + [A Germany] is critical of [R Hungary].
    * The patient is in critical condition.
A be opposed|hostile to R
A 's criticism|condemnation|denunciation|rebuke|censure|rejection (of|from R)
    + [A Paris]'s criticism of [R London] grew louder.
