# SUPPORT: praise, endorse, back, recognise, congratulate, establish relations, sign or ratify a treaty.

event SUPPORT 051
A praise|applaud|commend|laud|hail|congratulate|salute|compliment|endorse|back|support|embrace|cheer|honor|honour R
    + [A The EU] praised [R Kenya] for its reforms.
    * The plaster supports the arm.
A welcome R 's decision|move|step|announcement|statement|effort|election|resolution|ruling|release|commitment|initiative|offer|call
A welcome decision|move|step|announcement|agreement|deal|effort|release|resolution|result (by|of|from R)
    + [A NATO] welcomed the decision of [R Sweden].
A endorse|support|back|applaud|welcome|hail|praise E
A express|voice|pledge|reiterate|offer|reaffirm|declare|affirm|give|lend|show support|backing|solidarity|sympathy|condolence|appreciation|confidence|admiration (for|to|with R)
    + [A Turkey] voiced support for [R Azerbaijan].
A reiterate|reaffirm|affirm|express|reinforce commitment (to|for R)
A 's support|backing|endorsement|praise|solidarity (for|of|with R)
A thank R
    + [A Zelensky] thanked [R Poland].
A award|confer|bestow medal|order|prize|award (to|on|upon R)
A side|stand|sympathize|sympathise with|by R
A vouch for R
A vote for|in_favor_of R
A rally behind|around R
A respect R

event SUPPORT 052
A defend|justify|vindicate R
    + [A Angela Merkel] defended [R Greece].
    * The champion defended the title.
A defend R 's decision|policy|action|right|move
A stand_up for R

event SUPPORT 054 diplomatic
A recognize|recognise R (as _)
    + [A Spain] recognised [R Palestine].
    * She recognised the song.
A establish|restore|normalize|normalise|upgrade|resume|forge|re-establish relation|tie|diplomatic_relation|diplomatic_tie|link (with|between|to R)
    + [A Israel] established diplomatic relations with [R Bahrain].
AR establish|restore|normalize|normalise|upgrade|resume relation|tie|diplomatic_relation|diplomatic_tie
A exchange ambassador (with R)
A open|reopen embassy|consulate (in R)

event SUPPORT 057 diplomatic
A sign|ratify|conclude|initial|seal|clinch agreement|deal|treaty|accord|pact|memorandum|protocol|contract|convention|declaration|trade_agreement|peace_deal|peace_agreement (with|between|in R)
    + [A Serbia] signed an agreement with [R Kosovo].
    * The singer signed autographs.
AR sign|ratify|conclude|reach|strike|agree agreement|deal|treaty|accord|pact|memorandum|contract|compromise|trade_agreement
    + [A India] and [A Australia] signed a trade agreement.
A reach|strike|close|agree agreement|deal|accord|compromise|consensus|understanding|settlement|pact (with|between R)
    + [A The IMF] reached a deal with [R Pakistan].
A ratify|approve|adopt treaty|agreement|accord|pact|deal (with R)

event SUPPORT 055
A apologize|apologise (to|for R)
    + [A Jens Stoltenberg] apologised to [R Turkey].
A offer|issue|make|extend apology (to R)
A forgive R
