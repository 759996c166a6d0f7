import { each } from "./each.ts";

/** "came back another day", "bought again on a different day" */
const backOnAnotherDay = each(
  "come back|came back|comes back|coming back|been back|returned|bought again|ordered again",
  "another day|on another day|on a different day|a different day|on a second day|on some other day|on a later day",
);

/** "where people heard of us", "how they found us". */
const foundUs = ["where", "how"]
  .flatMap((way) =>
    [
      "people",
      "they",
      "customers",
      "clients",
      "everyone",
      "the customers",
      "our customers",
      "the people",
      "our clients",
      "the clients",
      "our people",
      "new customers",
      "our new customers",
      "buyers",
    ].flatMap((who) =>
      [
        "heard of us",
        "heard about us",
        "hear of us",
        "hear about us",
        "found us",
        "find us",
        "came to us",
        "come to us",
        "got to know us",
        "first heard of us",
        "came from",
        "come from",
        "came to us from",
      ].map((did) => `${way} ${who} ${did}`),
    ),
  )
  .join("|");

/** "once and not again", "once and that was it": on one day only. */
const onceOnly = each(
  "once",
  each(
    "and|but|and then|then",
    "not again|no more|never again|not since|never since|not since then|never since then|not a second time|never a second time|that was it|that was that|that is it|never came back|never returned|never after",
  ),
);

/** "came back and bought again", "bought again after their first order". */
const backAgain = [
  each(
    "come back|came back|comes back|coming back|been back|returned|return|come in again|came in again",
    each(
      "and|to|and have|and then",
      "bought again|buy again|ordered again|order again|bought more|ordered more|buy more|order more|bought|ordered",
    ),
  ),
  each(
    "come back|came back|comes back|coming back|been back|back|returned",
    "for a second order|for a second purchase|for a second one|for a second go|for another order|for another purchase|for another one|for another go|for more|for seconds|for a second helping",
  ),
  each("back", "to buy again|to buy more|to order again"),
  each(
    "bought again|ordered again|bought more|ordered more|bought once more|ordered once more",
    each(
      "after",
      each(
        "their first|the first|a first|that first|their very first",
        "time|order|purchase|visit|sale|go|buy|one",
      ),
    ),
  ),
].join("|");

/** "still waiting on a first order": none has come yet. */
const firstAwaited = each(
  "waiting for|waiting on|waiting on for|awaiting|still to place|yet to place|yet to make|still to make|yet to give us|still to give us",
  each("a|their|the|that|any|a very", "first order|first purchase|first sale|first buy"),
);

/** People, and what is known about them. Alternatives are separated by |, in lower case, folded. */
export const people = {
  CUSTOMER:
    "first time buyers|first time customers|first time shoppers|customer|customers|client|clients|buyer|buyers|punter|punters|shopper|shoppers|purchaser|purchasers|patron|patrons|account|accounts|spender|spenders|clientele|customer base",
  CONTACT:
    "contact|contacts|people|person|persons|folk|folks|everyone|everybody|anyone|anybody|someone|somebody|names|individuals|ones|one|those|lot|crowd|bunch|peeps|any one|address book|all|them|entries|gang|crew|holders|card holders|cardholders|subscribers|subscriber|arrivals|members of the list",
  EVERYONE:
    "everyone|everybody|all|whole team|the team|our team|whole crew|all of us|any of us|anyone|anyone here|anybody here|everyone here|the lot|team|we all|staff",
  PROSPECT:
    firstAwaited +
    "|prospect|prospects|lead|leads|non customers|non buyers|noncustomers|window shoppers|potential customers|not customers",
  NEW: "new|brand new|newly|newest|fresh|newbies|newcomers|newcomer|first timers|first time buyers|first time customers|first time shoppers|acquired|acquire|onboarded|newly won|new faces|new joiners|freshly",
  GAINED:
    "gave us|given us|gain|gained|gaining|win|won|winning|win over|won over|acquire|acquired|attract|attracted|sign|signed|land|landed|pick up|picked up|get|got|added|onboard|onboarded|bring|brings|bringing|brought|bring in|brought in|bring us|brought us",
  REPEAT:
    backAgain +
    "|on more than one day|on more than a single day|on more than one date|on two or more days|on several days|on at least two days|on two different days|on different days|on another day|on a different day|on more than one visit|repeat|repeat customers|returning|repeaters|repeat buyers|return customers|more than once|bought again|ordered again|more than one time|more than one occasion|on more than one occasion|multiple times|on multiple occasions|repeatedly|repeat business",
  BACK_AGAIN:
    `${backOnAnotherDay}|` +
    "again|return|loyal|been back|been back again|been in again|come back|comes back|coming back|came back|second time|reorder|reordered|returned for more|came back for more|returned",
  ONE_TIME:
    onceOnly +
    "|on one single day|on one single occasion|on a single occasion|on only one occasion|on just one occasion|one single time|just the once|only the once|came once|came in once|came just once|never darkened the door again|never darkened our door again|never darkened our doorstep again|one time|one timers|one timer|onetime|one off|one offs|one order wonders|one hit wonders|once only|only once|just once|on one day only|on a single day only|on a single day|on only one day|on just one day|only one time|a single time|exactly once|one time only|single purchase customers|one and done|never again|never came back|never come back|did not come back|have not come back|has not come back|never returned|not returned|after a single order|after one order|after their first order|after the first order|after a single purchase|after one purchase|after the first purchase|after their first purchase",
  ONCE: "something|anything|at least once|at least one time|ever|already|at some point|before|even once|once|any time",
  CALLED_NAME:
    "called|named|by the name of|with the name|surname|last name|first name|name is|go by",
  NAME_FIELD: "name|full name",
  PHONE:
    "phone|phone number|phone numbers|number|numbers|telephone|telephone number|mobile|mobile number|cell|cell number|handy|phone no|contact number|telephone no|digits|landline|gsm|gsm number|gsm no|gsm nr|tel no|cellphone|mobile no|telephone numbers|phones|mob no|mob number|mob nr|ph|ph no|ph number|cell no|cell nr",
  /** Of somebody new it says where they live; of others it may be for a night. */
  STAYS: "staying|stays|residing|resides|putting up",
  EMAIL_FIELD:
    "email|email address|email id|email ids|mail id|mail ids|e mail id|e mail|e mail address|mail address|email addresses|e mails|emails|mail",
  CITY_FIELD:
    "address|city|town|place|cities|towns|suburb|suburbs|village|villages|neighbourhood|neighbourhoods|neighborhood|neighborhoods|location|locations|live|lives|living|based|located|where abouts|whereabouts|home town|hometown",
  COUNTRY_FIELD: "country|countries|nation|nations|land",
  COMPANY_FIELD:
    "belongs to|belong to|belonging to|is part of|are part of|part of|company|companies|firm|firms|business|businesses|employer|organisation|organization|workplace|work for|works for|work at|works at|working at|working for|employers|organisations",
  BIRTHDAY:
    "birthday|birthdays|birthday falls|birthday fell|birth day|blow out candles|blow out the candles|blowing out candles|blowing out the candles|blows out candles|blow their candles out|to congratulate|born|birthdate|date of birth|turns a year older|turning a year older|birth date|celebrates|celebrate|celebrating|birthday party|dob|bdays|has a birthday|birthdates|birthday boys|birthday girls|how old|birthday list",
  SOURCE_FIELD:
    foundUs +
    "|came over|come over|came in over|source|sources|channel|channels|acquisition channel|acquisition source|lead source|come from originally|find us|found us|hear about us|heard about us|hear of us|came to us from|how did we get|find out about us|heard of us|get to know us|origin",
  MYSELF: "i",
  LOOKS_AFTER:
    "look after|looking after|take care of|taking care of|handle|manage|mind|responsible for|in charge of",
  OWNER_FIELD:
    each(
      "who it|who each|who each one|whom it|who each of them",
      "is assigned to|belongs to|is with",
    ) +
    "|who it 's assigned to|who it 's with|whom it 's assigned to|whose it is|whose each is|whose each one is|who they belong to|who they belong to on the team|who they belong to in the team|whom they belong to|who they are with|whose they are|who has them|who owns them|who holds them|who looks after them|who takes care of them|who is in charge of them|who is responsible for them|who they are assigned to|person in charge|people in charge|owner|owners|looks after|look after|looking after|looked after|owned|owned by|owns|own|responsible|responsible for|in charge|in charge of|account manager|takes care of|take care of|taking care of|handles|handle|handled by|assigned to|manages|manage|belongs to|belong to|belonging to|account owner|rep|sales rep|minds|contact person|point person|serves|serve|cares for|care for|handling|managing|responsibility",
  UNASSIGNED:
    "unassigned|unowned|ownerless|not assigned|no owner assigned|no owner set|no owner yet|no rep assigned|without an owner assigned",
  TAGS_FIELD:
    "tag|tags|tagged|label|labels|labelled|labeled|marked as|flagged|flagged as|flag|categorised as|tagged as|tagged with|tagging|marked|segment",
  NOTES_FIELD: "notes|notes field|notes on|remarks|remark|field notes|notes about",
  STATUS_FIELD: "status",
  CLOSED: "closed|shut down|out of business|inactive accounts",
  NO_CONTACT:
    "do not contact|opted out|unsubscribed|not to contact|not be contacted|not to be contacted|does not want to be contacted|does not want to hear from us|does not want to hear from me|does not want to hear from us again|does not want to hear from us any more|do not want to hear from us|wants to hear nothing from us|stop writing to|stop mailing|stop emailing|stop calling|do not want to be contacted|wishes not to be contacted|does not want us to contact him|does not want us to contact her|does not want us to contact them|do not want us to contact them|wants no more contact|wants no contact|stop contacting|never contact",
  WORTH: "worth|valuable|value to us",
  PROFILE:
    "to be reached|best reached|be reached best|to be contacted|whole history|full history|entire history|whole story|full story|whole picture|full picture|profile|find|look up|pull up|card|details|detail|info|information|contact details|story|know about|tell me about|tell me everything about|story with|deal with|file|record|everything about|all we have on|all that we have on|all you have on|all we know about|all you know about|all there is on|all there is to know about|everything there is on|everything we have|everything we know|everything on|overview|summary|contact info|data|bring up|dossier|what do we know|what do you know about|do you know about|what do we have on|lowdown|low down|rundown|run down|fill me in|catch me up|brief me|up to speed|what 's the deal|what 's up with|situation with|what 's going on with|how are things with|scoop|background|the latest with|the latest on|latest with|what 's new with|do i reach|can i reach|do we reach|can we reach|do i contact|can i contact|get hold of|reach out to|how to contact|how to reach",
  ADDED:
    "date added|did we add|did i add|we add|added|created|newly created|registered|signed up|joined|entered|new in the system|set up|came in|entered in the system|entered into the system|put in the system|put into the system|put on the system|sign up|signups|sign ups|new contacts|new contact|registrations",
} as const;
