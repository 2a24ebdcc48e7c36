# SUPPORT: praise, endorse, back, recognise, congratulate, establish relations, sign or ratify a treaty.

event SUPPORT 051
A praise|applaud|commend|laud|hail|congratulate|salute|compliment|endorse|embrace|cheer R!
    + [A The European Union] praised [R Kenya] for its reforms.
    + [R Joe Biden] was endorsed by [A Barack Obama].
    + [A Xi Jinping] has congratulated [R Lula] on his victory.
    * The critics praised the film.
A! back|support|honor|honour R!
    + [A Iran] backs [R Hezbollah].
    + [R The rebels], supported by [A Rwanda], took the town.
    * The plaster supports the arm.
A welcome R 's decision|move|step|announcement|statement|effort|election|resolution|ruling|release|commitment|initiative|offer|call
    + [A London] welcomed [R Dublin]'s decision.
A welcome decision|move|step|announcement|agreement|deal|effort|release|resolution|result (by|of|from R)
    + [A NATO] welcomed the decision of [R Sweden].
A endorse|support|back|applaud|welcome|hail|praise E
    + [A Japan] welcomed talks between [R North Korea] and Washington.
A express|voice|pledge|reiterate|offer|reaffirm|declare|affirm|give|lend|show support|backing|solidarity|sympathy|condolence|appreciation|confidence|admiration (for|to|with R)
    + [A Turkey] voiced support for [R Azerbaijan].
    + Condolences were offered to [R Poland] by [A the pope].
    * The beam gives support to the roof.
A reiterate|reaffirm|affirm|express|reinforce commitment (to|for R)
    + [A Washington] reaffirmed its commitment to [R Taiwan].
A 's support|backing|endorsement|praise|solidarity for|with R
    + [A Iran]'s support for [R Hamas] is well known.
A 's support|backing|endorsement of R
    + [A Pakistan]'s support of [R the Taliban] angered Kabul.
A! thank R!
    + [A Zelensky] thanked [R Poland].
    * Guests thanked the cook.
A award|confer|bestow medal|order|prize|award to|on|upon R
    + [A Emmanuel Macron] awarded a medal to [R the soldiers].
A side|stand|sympathize|sympathise with|by R!
    + [A Greece] stands with [R Cyprus].
A vouch for R!
    + [A The senator] vouched for [R the judge].
A vote for R!
A rally behind|around R!
    + [A Republicans] rallied behind [R Donald Trump].

event SUPPORT 052
A! defend|justify|vindicate R!
    + [A Angela Merkel] defended [R Greece].
    + [R Boris Johnson] was defended by [A ministers].
    * The champion defended the title.
A defend R 's decision|policy|action|right|move
    + [A Moscow] defended [R Damascus]'s actions.
A stand_up for R!
    + [A The bishops] stood up for [R the migrants].
    * The president stood up for the anthem.

event SUPPORT 054 diplomatic
A! recognize|recognise R! (as _)
    + [A Spain] recognised [R Palestine].
    + [R Juan Guaido] was recognised by [A Brazil] as president.
    * She recognised the song.
A establish|restore|normalize|normalise|upgrade|resume|forge|re-establish relation|tie|diplomatic_relation|diplomatic_tie|link (with|between|to R)
    + [A Israel] established diplomatic relations with [R Bahrain].
AR establish|restore|normalize|normalise|upgrade|resume relation|tie|diplomatic_relation|diplomatic_tie
    + [A Iran] and [A Iraq] have restored ties.
A exchange ambassador (with R)
    + [A Ethiopia] exchanged ambassadors with [R Eritrea].
    * Brazil exchanged shirts with Croatia.
A open|reopen embassy|consulate (in R)
    + [A The UAE] reopened its embassy in [R Syria].

event SUPPORT 057 diplomatic
A sign|ratify|conclude|initial|seal|clinch agreement|deal|treaty|accord|pact|memorandum|protocol|contract|convention|declaration|trade_agreement|peace_deal|peace_agreement (with|between|in R)
    + [A Serbia] signed an agreement with [R Kosovo].
    + A peace deal with [R the FARC] was signed by [A Juan Manuel Santos].
    * The singer signed autographs.
    * The winger signed a contract with a rival club.
AR sign|ratify|conclude|reach|strike|agree agreement|deal|treaty|accord|pact|memorandum|contract|compromise|trade_agreement
    + [A India] and [A Australia] signed a trade agreement.
AR agree on|to deal|agreement|treaty|pact|text (of _)
    + [A Armenia] and [A Azerbaijan] agreed on the text of a treaty.
A reach|strike|close|agree agreement|deal|accord|compromise|consensus|understanding|settlement|pact with|between R
    + [A The IMF] reached a deal with [R Pakistan].
A reach|strike|seal agreement|deal|accord|pact
    + A deal was reached by [A Ottawa] on Thursday.
A ratify|approve|adopt treaty|agreement|accord|pact|deal (with R)
    + [A Hungary] ratified the treaty on Monday.

event SUPPORT 055
A apologize|apologise (to|for R)
    + [A Jens Stoltenberg] apologised to [R Turkey].
    + [A Tokyo] has apologised for the crimes of [R Japanese soldiers].
    * The waiter apologised.
A offer|issue|make|extend apology (to R)
    + [A Canada] offered an apology to [R Inuit leaders].
A forgive R!
    + [A Nelson Mandela] forgave [R the guards].
    * Soft ground forgives a bad landing.
