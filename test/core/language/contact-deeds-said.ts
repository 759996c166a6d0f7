/**
 * What a workshop's people may tell of its customers and of what there is to do, by what it means
 * (contact-notation.ts): as orders, as statements, in small letters, with slips, fields in any order.
 */
export const contactDeedsSaid: readonly (readonly [means: string, said: readonly string[]])[] = [
  // What somebody is now, and a tag that goes before another comes on
  [
    "Dawn Rivers: +#VIP",
    [
      "dawn rivers's a VIP now, mark her as one",
      "Dawn Rivers' gone VIP, tag her as such",
      "Dawn Rivers's a VIP now",
      "tag Dawn Rivers VIP, third time she asked",
    ],
  ],
  [
    "Dawn Rivers: -#trade + Hope Lane: +#newsletter",
    [
      "dawn rivers: take the trade tag off, all sorted. and put the newsletter tag on hope lane pls, 2nd time she asked",
      "Dawn Rivers: take the trade tag off, all sorted. Tag Hope Lane newsletter",
    ],
  ],
  // The number that somebody had before
  [
    "Dawn Rivers: phone +44 7700 900733",
    [
      "dawn rivers has a new mobile +44 7700 900733 the old one is dead",
      "new number for Dawn Rivers +44 7700 900733, her old phone is broken",
      "Dawn Rivers has a new number +44 7700 900733 old one no longer works",
    ],
  ],
  // What they said of themselves
  [
    "Dawn Rivers: birthday 1986-03-03",
    [
      "Dawn Rivers said her birthday is 3 March 1986",
      "Dawn Rivers said that her birthday's on the 3rd of March 1986",
    ],
  ],
  ["Dawn Rivers: phone 0761 204 188", ["Dawn Rivers said her number is 0761 204 188"]],
  // What is settled with somebody is why a tag goes, and no task
  [
    "Dawn Rivers: -#trade",
    [
      "All good with Dawn Rivers now, the trade tag can come off",
      "we sorted it out with Dawn Rivers, take the trade tag off",
      "nothing outstanding with Dawn Rivers any more, trade tag can go",
      "made up with Dawn Rivers, so her trade tag can be removed",
      "take the trade tag off, sorted with Dawn Rivers",
    ],
  ],
  [
    "Maeve O'Hara: city Basel + Dawn Rivers: -#trade",
    [
      "office hour. maeve o'hara's in basel now so change the city there, and take trade off dawn rivers, all sorted w her",
      "change maeve o'hara's city to basel and take trade off dawn rivers, all settled with her",
    ],
  ],
  // Who goes to whom, and is to stay there
  [
    "Dawn Rivers: owner Finn + Maeve O'Hara: owner Finn",
    [
      "Dawn Rivers and Maeve O'Hara are both going to Finn, make him their owner from today",
      "Dawn Rivers and Maeve O'Hara are coming to Finn from now on",
    ],
  ],
  ["Dawn Rivers: owner Finn", ["Dawn Rivers is heading over to Finn, make him the owner"]],
  // The very name of somebody we have, to be added with a number: it is asked
  [
    "new Dawn Rivers, phone 0761 204 188",
    [
      "add Dawn Rivers 0761 204 188 to the contacts",
      "can you add Dawn Rivers, 0761 204 188 to our contacts please",
    ],
  ],
  ["new dawn rivers, phone 0761 204 188", ["add dawn rivers 0761 204 188 to contacts"]],
  // What those who have a tag are is a part of its name
  [
    "Dawn Rivers: +#spring list",
    ["tag Dawn Rivers spring list", "add the tag spring list to Dawn Rivers"],
  ],
  ["Dawn Rivers: +#newsletter", ["tag Dawn Rivers newsletter list"]],
  // A tag that is asked for and ordered behind, "would you?", and who is meant before another is named
  [
    "Dawn Rivers & Hope Lane: +#VIP",
    [
      "Dawn Rivers and Hope Lane both want the VIP tag, give it to them",
      "These two asked for the VIP tag: Dawn Rivers, Hope Lane. Can you add it?",
      "Dawn Rivers n Hope Lane asked for the VIP tag so give those two the tag VIP",
      "tag Dawn Rivers and Hope Lane VIP, would you?",
    ],
  ],
  [
    "Dawn Rivers: status do_not_contact + cancel Hope Lane",
    [
      "dawn rivers wants leaving alone, set her to do not contact. and cancel hope lane's follow up, she found one elsewhere",
      "Dawn Rivers has asked to be left alone. Mark her do not contact and cancel Hope Lane's follow-up",
    ],
  ],
  // Where somebody lives and works now, beside where that was
  [
    "Dawn Rivers: city Basel",
    [
      "Dawn Rivers has moved house: Basel now, not Bath any more. update her pls",
      "Dawn Rivers moved flat: she's in Basel now. Change that please",
    ],
  ],
  [
    "Dawn Rivers: email dawn@example.com, birthday 1988-03-03, city Basel",
    [
      "dawn rivers: set birthday to 3 march 1988, email is dawn@example.com, and shes in basel now so change that too",
    ],
  ],
  [
    "Rose Field: city Basel, company Summit Dental",
    [
      "Rose Field left Field Studio – her company is Summit Dental now, and she has moved to Basel",
      "Rose Field has left Field Studio, her employer is Summit Dental now. She lives in Basel",
    ],
  ],
  // What was only said to be done, what is handed over, and the same with another
  ["complete Dawn Rivers “price”", ["dawn rivers's price list is sorted, mark that followup done"]],
  [
    "reassign of Finn Dawn Rivers to Nora",
    [
      "let Nora take over the follow-up Finn has with Dawn Rivers",
      "Nora should take over the follow-up that Finn has with Dawn Rivers",
    ],
  ],
  [
    "reassign Dawn Rivers “invoice” to Nora + reassign Hope Lane “fitting” to Nora",
    [
      "dawn rivers's invoice follow-up: give it to nora, im away. the hope lane fitting one as well",
      "give Dawn Rivers's invoice follow-up to Nora. Hope Lane's fitting one too",
    ],
  ],
  ["reassign Dawn Rivers to Nora", ["Dawn Rivers on Monday I can't do, so hand that one to Nora"]],
  [
    "move all of Finn 2027-03-10 to 2027-03-12",
    [
      "Finn is off sick Wednesday - push whatever follow-ups he has that day to next Friday, same times",
      "push whatever follow-ups Finn has on Wednesday to next Friday",
    ],
  ],
  [
    "complete Dawn Rivers “unpaid invoice”",
    ["Dawn Rivers finally paid, so tick off the unpaid invoice follow-up"],
  ],
  // Whose a value is, put right behind it
  [
    "Hope Lane: email hl@example.com",
    [
      "Rose Field's email is hl@example.com - hang on, that's Hope Lane's",
      "Rose Field's email is hl@example.com, sorry, that is Hope Lane's",
      "Rose Field's email is hl@example.com. No wait, it's Hope Lane's",
    ],
  ],
  // A company whose name says nothing elsewhere, and a source beside a tag
  [
    "new Tarek Solberg, company Hill Books",
    ["add Tarek Solberg of Hill Books", "new contact Tarek Solberg of Hill Books"],
  ],
  ["Grant Wood: +#VIP + Grant Wood: source friend", ["tag Grant Wood VIP, source a friend"]],
  [
    "Grant Wood: +#VIP + Grant Wood: source trade fair",
    ["tag Grant Wood VIP, his source is the trade fair"],
  ],
  [
    "Hope Lane: phone +44 7700 900341 + Hope Lane: city Basel",
    ["hope lane has got a new number, +44 7700 900341. and her city's basel, we had nothing down"],
  ],
  [
    "Hope Lane: birthday 1990-11-27",
    ["got hope lane's birthday wrong on here.. should be 27/11/1990, not october. change it pls"],
  ],
  [
    "Hope Lane: owner Finn",
    [
      "Finn's taking Hope Lane off my hands, make him her owner",
      "Finn is going to look after Hope Lane, make him her owner",
    ],
  ],
  // Names that begin like a deed, and one place of two names
  [
    "Rose Field: company United Gardens",
    [
      "Rose Field works for United Gardens",
      "set Rose Field's company to United Gardens",
      "Rose Field works for Just Eat|Rose Field: company Just Eat",
      "add Tarek Solberg of United Gardens|new Tarek Solberg, company United Gardens",
    ],
  ],
  [
    "Dawn Rivers: city Brighton and Hove",
    [
      "Dawn Rivers moved to Brighton and Hove",
      "Dawn Rivers' city is Brighton and Hove",
      "Dawn Rivers moved to Brighton and Dover|unknown",
    ],
  ],
  // By what it comes to: a field that is to be empty, a further email, a name spelt otherwise
  [
    "Hope Lane: no email",
    [
      "Hope Lane's email keeps bouncing, take it off her record",
      "could the email be taken off Hope Lane's record?",
      "we shouldn't keep an email for Hope Lane any longer, please delete it",
      "Hope Lane's email is wrong, just clear it",
    ],
  ],
  ["Hope Lane: no birthday", ["Hope Lane would rather we didn't keep her birthday, delete it"]],
  [
    "Hope Lane: +email hope@stage.example",
    [
      "Hope Lane has another email as well, hope@stage.example, add it and keep the first",
      "put a second email on Hope Lane: hope@stage.example",
    ],
  ],
  [
    "Hope Lane: name Hope Lane-Roy",
    ["name change: Hope Lane to Hope Lane-Roy", "Hope Lane is to be listed as Hope Lane-Roy"],
  ],
  [
    "Hope Lane: phone 0170 555 0188",
    [
      "Hope Lane switched numbers, it's 0170 555 0188",
      "Hope Lane rang from her new number, 0170 555 0188, can you update it",
    ],
  ],
  ["Hope Lane: status closed", ["we can close Hope Lane's record, she's moved abroad"]],
  ["Hope Lane: status active", ["Hope Lane can be contacted again, lift the do not contact"]],
  // Somebody new with an owner, or with what is noted, told in any order
  [
    "new Tarek Solberg, notes prefers mornings",
    ["add Tarek Solberg as a new contact and write in his notes that he prefers mornings"],
  ],
  [
    "new Tarek Solberg + new Mette Krog",
    [
      "add contacts Tarek Solberg and Mette Krog",
      "could you create Tarek Solberg and also Mette Krog",
    ],
  ],
  [
    "new Tarek Solberg, source trade fair, #trade",
    ["add contact Tarek Solberg, tag trade, source trade fair"],
  ],
  // By what it comes to: the details of a contact in any order, with talk around them
  [
    "Hope Lane: email h.lane@stage.example, company Hawthorne Bikes",
    [
      "For Hope Lane: company is Hawthorne Bikes these days, and her email changes to h.lane@stage.example",
      "Hope Lane switched jobs; company is Hawthorne Bikes, email's h.lane@stage.example",
    ],
  ],
  [
    "Hope Lane: birthday --11-03",
    [
      "Birthday to save for Hope Lane: 3 November, the year is anyone's guess",
      "hope lane told me her birthdays 3rd november, wouldnt say what year lol. save it",
      "can ya set Hope Lane's birthday as the 3rd of november, no idea on the year",
      "Hope Lane was born on the 3rd of November, didn't catch the year, save that for me",
    ],
  ],
  [
    "Hope Lane: birthday 1988-05-03",
    ["fill in a birthday for Hope Lane would you, she was born 3/5/1988"],
  ],
  [
    "Hope Lane: phone 0170 555 0188",
    [
      "could you pop 0170 555 0188 in as Hope Lane's number, she didn't have one with us",
      "new cell for Hope Lane eh, 0170 555 0188",
    ],
  ],
  [
    "Hope Lane: source trade fair",
    ["Hope Lane told us she turned up through the trade fair, put that as her source"],
  ],
  // Tags that go, come and stay
  [
    "Dawn Rivers: -#trade",
    [
      "Dawn Rivers closed the workshop: the trade tag goes, newsletter stays",
      "Dawn Rivers gave up the racing so the trade tag can come off",
      "Dawn Rivers's been private a year now, trade tag can go",
    ],
  ],
  [
    "Dawn Rivers: +#trade + Dawn Rivers: -#newsletter",
    [
      "Stick the trade tag on Dawn Rivers and take the newsletter one off her",
      "Dawn Rivers opened a workshop, so newsletter off and trade on",
      "swap the newsletter tag for trade on Dawn Rivers",
    ],
  ],
  [
    "Dawn Rivers & Grant Wood & Hope Lane: +#trade",
    [
      "Dawn Rivers, Grant Wood and Hope Lane all need tagging as trade",
      "Dawn Rivers, Grant Wood and Hope Lane: trade tag for all three pls",
    ],
  ],
  [
    "Dawn Rivers: +#trade +#newsletter",
    ["Dawn Rivers needs both trade and newsletter on her record"],
  ],
  ["[city Basel]: +#out-of-state", ["Give everybody who lives in Basel the tag out-of-state"]],
  ["[city Basel]: +#regional", ["everyone in Basel should be tagged regional"]],
  [
    "[city Basel]: +#autumn fair",
    [
      "everyone in basel needs tagging autumn fair",
      "tag everyone in Basel autumn fair",
      "Stick an autumn fair tag on everyone in Basel",
    ],
  ],
  ["[city Basel]: +#xmas market", ["tag everyone in basel xmas market"]],
  [
    "[city Basel]: +#trade",
    ["everyone in Basel: add the trade tag", "anyone in Basel needs the trade tag"],
  ],
  [
    "Dawn Rivers & Grant Wood & Hope Lane: +#xmas class",
    [
      "tag dawn rivers, grant wood and hope lane as xmas class, all three are well up for it",
      "tag Dawn Rivers, Grant Wood and Hope Lane with xmas class",
    ],
  ],
  [
    "Dawn Rivers & Grant Wood: +#trade",
    ["trade tag belongs on Dawn Rivers and Grant Wood too, add it"],
  ],
  // Whose a contact is from now on
  [
    "Maeve O'Hara: owner me",
    ["make me the owner of Maeve O'Hara instead of Finn, we've talked it over"],
  ],
  [
    "Maeve O'Hara: owner Finn",
    [
      "Finn's looking after Maeve O'Hara from now on, Elif has enough on",
      "Maeve O'Hara is Finn's from here on, Elif's swamped",
      "swap Maeve O'Hara over to Finn, they know each other from the fair",
      "Finn's taking on Maeve O'Hara, Elif is too busy",
      "Maeve O'Hara to be looked after by Finn, Elif's too busy",
    ],
  ],
  [
    "[city Basel & owner Elif] to Finn",
    ["Everyone in Basel that Elif looks after: give them to Finn"],
  ],
  [
    "delete will may",
    [
      "Will May's record wants deleting for good, go ahead",
      "pls delete Will May altogether, dupe or smth",
      "Will May is long gone. Delete the contact for good",
      "Elif here: remove Will May from the system for good",
    ],
  ],
  // Somebody new, told in any order
  [
    "new Priya Raman, city Basel, email priya.raman@example.com, source Instagram",
    [
      "new gal for the books: Priya Raman, lives in basel, priya.raman@example.com, found us on Instagram",
      "newcomer for the list: Priya Raman / priya.raman@example.com / Basel / Instagram",
    ],
  ],
  [
    "new poppy threlfall, city Basel, email poppy.t@example.com, source website",
    [
      "new enquiry thru the website.. poppy threlfall, lives in basel, poppy.t@example.com. add her",
    ],
  ],
  [
    "new Marisol Etxeberria, email marisol.etx@example.com, city Gresham",
    [
      "First-timer at the counter: Marisol Etxeberria, marisol.etx@example.com, lives in Gresham. Add her as a contact?",
    ],
  ],
  [
    "new lars keller, email lars.k@example.com, city Basel",
    ["add lars keller, basel, lars.k@example.com"],
  ],
  // Told in passing, with the order to write it down behind it, and what stays as it is
  [
    "Dawn Rivers: city Ajax",
    [
      "Dawn Rivers's city should be Ajax",
      "Dawn Rivers has moved, put her in Ajax please",
      "dawn rivers's moved house, put her down under Ajax pls. phone's still the same she says",
      "Dawn Rivers's city is now Ajax. The phone is the same",
      "Dawn Rivers relocated, set her city to Ajax. Email stays the same",
      "Change the city of Dawn Rivers to Ajax; her number is unchanged",
    ],
  ],
  [
    "Dawn Rivers: email dawn@rivers.example, owner Finn",
    [
      "email for Dawn Rivers is dawn@rivers.example, save that, and assign her to Finn from now on",
      "email of Dawn Rivers is dawn@rivers.example, and assign her to Finn",
    ],
  ],
  ["Dawn Rivers: email dawn@rivers.example", ["email for Dawn Rivers is dawn@rivers.example"]],
  // What is told in other words, with the order to write it down
  [
    "Hope Lane: company Hotel Lumen",
    [
      "Hope Lane has started working at Hotel Lumen - set that as her company",
      "Hope Lane went to work for Hotel Lumen, can you update that",
    ],
  ],
  [
    "Dawn Rivers: birthday 1988-09-03",
    [
      "Found out when Dawn Rivers was born: 3 September 1988. Can you save the birthday?",
      "Dawn Rivers was born on 3/9/1988, if you could add that",
    ],
  ],
  [
    "Dawn Rivers: city Basel, phone +44 7700 900733",
    [
      "Dawn Rivers, two gaps to fill: city is Basel, phone is +44 7700 900733",
      "Dawn Rivers: some new details - city Basel, phone +44 7700 900733",
    ],
  ],
  ["Dawn Rivers: city Basel", ["Dawn Rivers has flitted from Essen to Basel, change her city"]],
  [
    "Dawn Rivers: source trade fair",
    [
      "Dawn Rivers came through the trade fair btw, fill in her source",
      "Dawn Rivers came via a trade fair",
    ],
  ],
  // Another surname, a name to be called by, and further numbers
  [
    "Hope Lane: name Hope Layne",
    [
      "Hope Lane's surname's spelt Layne, can you fix it?",
      "Hope Lane's last name is Layne now",
      "Hope Lane wants to be known as Hope Fischer|Hope Lane: name Hope Fischer",
    ],
  ],
  ["Hope Lane: name Hope Lane-Ortiz", ["Hope Lane is Hope Lane-Ortiz now"]],
  [
    "Hope Lane: +phone +44 7700 900733",
    [
      "Hope Lane has a second phone, +44 7700 900733",
      "Hope Lane has another number: +44 7700 900733",
    ],
  ],
  [
    "Hope Lane: email hope@lane.example",
    ["Hope Lane wants a different email on file - hope@lane.example"],
  ],
  // Whose they are, how they stand with us, and one tag in the place of another
  [
    "Dawn Rivers: owner Finn",
    ["Make Dawn Rivers one of Finn's", "Dawn Rivers is one of Finn's now"],
  ],
  [
    "Dawn Rivers: status do_not_contact",
    [
      "Dawn Rivers asked not to be contacted anymore",
      "Dawn Rivers has asked us not to contact her again",
      "dawn rivers wants to be left alone",
      "Dawn Rivers told us to leave her alone from now on",
    ],
  ],
  [
    "Dawn Rivers: status do_not_contact",
    ["Bump Dawn Rivers to do-not-contact", "move Dawn Rivers to do not contact please"],
  ],
  [
    "Dawn Rivers: +#VIP -#trade",
    ["swap Dawn Rivers's tag from trade to vip", "change Dawn Rivers from trade to vip"],
  ],
  [
    "Dawn Rivers: city Basel",
    [
      "Dawn Rivers moved last month so put her in basel",
      "Dawn Rivers lives in Basel now can you update it",
      "Dawn Rivers moved to Basel, would you update her city",
    ],
  ],
  [
    "Dawn Rivers: birthday 1988-09-03",
    [
      "birthday of Dawn Rivers = 3/9/1988",
      "Dawn Rivers was born on 3/9/1988, would you fill in her birthday",
      "Dawn Rivers was born 3 September 1988, put that in as her birthday",
      "dawn rivers was born 3 sept 1988 can you add her birthday",
    ],
  ],
  [
    "Dawn Rivers: phone +44 7700 900733",
    [
      "Dawn Rivers finally has a phone number, it's +44 7700 900733",
      "Dawn Rivers has a phone at last, its +44 7700 900733. can you put it on her card",
      "dawn rivers has a new mobile +44 7700 900733 can you update it",
      "Dawn Rivers has a new number +44 7700 900733 pls update",
      "I finally got Dawn Rivers's number: +44 7700 900733",
    ],
  ],
  [
    "Dawn Rivers: notes two dogs, shut the gate",
    [
      'Can you put "two dogs, shut the gate" into the notes field of Dawn Rivers?',
      'put "two dogs, shut the gate" in Dawn Rivers\'s notes field please',
      'please write "two dogs, shut the gate" in the notes field on Dawn Rivers\'s card',
      'into the notes field of Dawn Rivers put "two dogs, shut the gate"',
    ],
  ],
  ["Bill Hart: owner Finn", ["owner of Bill Hart = Finn"]],
  ["Bill Hart: source website", ["source of Bill Hart = website"]],
  // What was missing so far, what they use instead, and a status of the one just spoken of
  [
    "Dawn Rivers: birthday 1979-05-04",
    [
      "Dawn Rivers's birthday isn't in yet, it's the 4th of May 1979, pop it in",
      "the birthday of Dawn Rivers is not on file yet: it should be 4 May 1979",
      "just found out Dawn Rivers's birthday: 4 May 1979",
    ],
  ],
  [
    "Dawn Rivers: email dawn@new.example",
    [
      "Dawn Rivers doesn't have an email on file, it's dawn@new.example",
      "Dawn Rivers uses dawn@new.example now instead of the old one",
    ],
  ],
  ["Dawn Rivers: phone +44 7700 900733", ["Dawn Rivers has switched phones: +44 7700 900733"]],
  [
    "Dawn Rivers: owner Finn",
    ["Dawn Rivers belongs to Finn", "Dawn Rivers belongs to Finn from now on, change it please"],
  ],
  [
    "Dawn Rivers: status do_not_contact",
    [
      "No more calls or mailouts to Dawn Rivers: set the status to do not contact",
      "Dawn Rivers doesn't want to hear from us any more: set her status to do not contact",
      "Dawn Rivers asked us to stop writing. Set the status to do not contact",
      "Dawn Rivers unsubscribed: set the status to do not contact",
      "No more mail to Dawn Rivers please. Mark as do not contact.",
    ],
  ],
  ["Dawn Rivers: status closed", ["Dawn Rivers has closed down - set status to closed"]],
  ["Dawn Rivers: +#VIP", ["Dawn Rivers won the race: tag her vip"]],
  // Several by their number, with a half name among them
  [
    "Maeve O'Hara & Bill Hart & Joy Chambers: +#newsletter",
    [
      "Maeve O'Hara, Bill Hart and Joy Chambers all signed up at the counter, tag the three of them newsletter",
      "tag the following newsletter: Maeve O'Hara, Bill Hart and Joy Chambers",
      "tag these three as newsletter: Maeve O'Hara, Bill Hart, Joy Chambers",
    ],
  ],
  // The value first, what somebody told of themselves, and a reason or an order behind it
  [
    "Dawn Rivers: email dawn@new.example",
    [
      "dawn@new.example is the new email address of Dawn Rivers",
      "dawn@new.example is Dawn Rivers's new email, change it please",
      "dawn@new.example is the address for Dawn Rivers now, the old one bounces",
      "Dawn Rivers gave me her mail dawn@new.example, please add",
    ],
  ],
  [
    "Dawn Rivers: phone +44 7700 900733",
    [
      "+44 7700 900733 is the number for Dawn Rivers from now on, she lost her phone",
      "+44 7700 900733 is Dawn Rivers's new mobile, change it please",
      "Dawn Rivers finally texted me her number, +44 7700 900733, can you save it on her card",
    ],
  ],
  [
    "Dawn Rivers: birthday 1991-05-03",
    [
      "Dawn Rivers let slip her birthday: 3/5/1991, keep it on file",
      "dawn rivers told me her bday, 3/5/1991, save it before i lose the napkin",
      "Dawn Rivers mentioned that her birthday is 3 May 1991, note it down before I forget",
      "3 May 1991 is Dawn Rivers's birthday",
      "3 May 1991 is the birthday of Dawn Rivers, she told me on the phone",
      "Please set Dawn Rivers' birthday to 3 May 1991, she mentioned it at the till",
    ],
  ],
  [
    "Dawn Rivers: notes rings twice",
    [
      "In the notes field of Dawn Rivers write: rings twice",
      "Put in the notes field of Dawn Rivers: rings twice",
      "Dawn Rivers's notes should say rings twice, put that in please",
    ],
  ],
  [
    "Dawn Rivers: email dawn@new.example, phone +44 7700 900733",
    [
      "Dawn Rivers: new mail dawn@new.example and new phone +44 7700 900733, update both please",
      "dawn rivers gave me her mail, dawn@new.example, and her number is +44 7700 900733. can you put both in",
    ],
  ],
  [
    "Dawn Rivers & Hope Lane: +#VIP",
    [
      "VIP tag for Dawn Rivers and Hope Lane please",
      "VIP tag for Dawn Rivers and Hope Lane, both signed the sheet on the counter",
      "Dawn Rivers and Hope Lane both get the tag VIP, they signed this morning",
      "dawn rivers and hope lane both want the VIP tag now, can you tag them",
    ],
  ],
  [
    "Dawn Rivers: owner Finn",
    [
      "Dawn Rivers is Finn's from now on, they know each other from yoga. change the owner for me",
      "Dawn Rivers is Finn's from today",
      "From today on Finn looks after Dawn Rivers instead of me.",
      "Finn should look after Dawn Rivers from now on, I have no time for it",
      "Finn should be looking after Dawn Rivers from now on",
      "Dawn Rivers should be looked after by Finn",
    ],
  ],
  // A new surname, where the first name says that it is the same one
  [
    "Dawn Rivers: name Dawn Hartley",
    [
      "since the wedding Dawn Rivers is Dawn Hartley, rename her",
      "Dawn Rivers is now Dawn Hartley",
      "Dawn Rivers is Dawn Hartley, change the name please",
    ],
  ],
  [
    "Dawn Rivers: city Haddington + Hope Lane: city Haddington",
    [
      "Dawn Rivers and Hope Lane both live in Haddington these days",
      "Dawn Rivers and Hope Lane have both moved to Haddington",
    ],
  ],
  [
    "Dawn Rivers: +phone +44 7700 900733",
    [
      "Dawn Rivers can also be reached on +44 7700 900733",
      "Dawn Rivers can also be had on +44 7700 900733, her husband's",
    ],
  ],
  [
    "Dawn Rivers: phone +44 7700 900733",
    [
      "Dawn Rivers has a different number: +44 7700 900733",
      "Dawn Rivers has a different number, +44 7700 900733",
    ],
  ],
  [
    "Dawn Rivers: owner me",
    [
      "Dawn Rivers is no longer Finn's, I'll look after her",
      "Dawn Rivers is not Finn's any more, I will take care of her",
    ],
  ],
  [
    "Dawn Rivers: +#VIP -#trade",
    [
      "Dawn Rivers: VIP on, trade off",
      "Dawn Rivers - VIP tag goes on, trade tag comes off",
      "Dawn Rivers: trade off, VIP on",
    ],
  ],
  [
    "Dawn Rivers & Hope Lane: -#trade",
    ["trade tag off Dawn Rivers and Hope Lane", "trade label away from Dawn Rivers and Hope Lane"],
  ],
  ["Dawn Rivers & Hope Lane: +#VIP", ["Dawn Rivers, Hope Lane - both should carry VIP"]],
  [
    "Dawn Rivers: company Corner Framing",
    [
      "Dawn Rivers's firm is called Corner Framing",
      "Dawn Rivers's company is now named Corner Framing",
    ],
  ],
  [
    "Dawn Rivers: owner Finn",
    [
      "From today Dawn Rivers is Finn's to look after, not mine",
      "Dawn Rivers is Finn's to look after now",
    ],
  ],
  [
    "Dawn Rivers: company Alder Stables",
    [
      "Dawn Rivers started at Alder Stables this week, so that's the company now",
      "Dawn Rivers works at Alder Stables since Monday",
    ],
  ],
  [
    "Dawn Rivers: email d.rivers@new.example",
    [
      "Dawn Rivers finally owns an email address: d.rivers@new.example",
      "Dawn Rivers writes from a fresh address, d.rivers@new.example, use that",
    ],
  ],
  ["Dawn Rivers: -#trade", ["Dawn Rivers isnt trade any more, tag off pls"]],
  ["Dawn Rivers: city Basel", ["Dawn Rivers has flitted to Basel, change her town"]],
  [
    "Dawn Rivers: owner Finn",
    [
      "put Dawn Rivers under Finn",
      "I'd like Dawn Rivers under Finn instead of Mark",
      "Dawn Rivers should be under Finn",
      "Dawn Rivers should be with Finn",
      "Dawn Rivers should be Finn's customer from now on",
      "Dawn Rivers is Finn's now",
    ],
  ],
  [
    "Dawn Rivers: -#trade",
    [
      "the trade tag on Dawn Rivers can go",
      "Dawn Rivers's trade tag can come off",
      "the trade tag can go from Dawn Rivers",
    ],
  ],
  ["Dawn Rivers: +#VIP -#trade", ["Swap the trade tag on Dawn Rivers for VIP"]],
  [
    "Dawn Rivers & Hope Lane: +#newsletter",
    ["Dawn Rivers and Hope Lane both take the newsletter tag"],
  ],
  // Where they live now, and where not any more
  [
    "Hope Lane: city Basel",
    [
      "Hope Lane is in Basel now, no more Bath",
      "Hope Lane has left Bath for Basel",
      "Hope Lane has left Tromsø for Basel",
      "can we get Basel down as the city for Hope Lane, it's blank",
    ],
  ],
  [
    "Hope Lane: email hope@lane.example",
    [
      "Hope Lane goes by hope@lane.example now, please swap it",
      "Hope Lane uses hope@lane.example now",
    ],
  ],
  [
    "Dawn Rivers: phone +49 170 555 0142",
    ["The number I have for Dawn Rivers is one digit off - should end in 142, so +49 170 555 0142"],
  ],
  // Nothing is to be sent to them any more
  [
    "Hope Lane: status do_not_contact",
    [
      "Hope Lane asked not to get any more calls or mail from us, ever",
      "Hope Lane asked us not to get any more calls or emails",
    ],
  ],
  // Somebody new
  [
    "new Tarek Solberg, city Basel, email tarek@solberg.example + them: +#trade",
    [
      "could yer add Tarek Solberg Basel tarek@solberg.example and tag him trade",
      "add Tarek Solberg, Basel, tarek@solberg.example and tag him trade",
      "can ye add Tarek Solberg in Basel, tarek@solberg.example, and tag him as trade",
    ],
  ],
  [
    "new Tarek Solberg, phone 0761 555 0199, company Brasserie Rhône",
    [
      "add Tarek Solberg plz, gsm 0761 555 0199, he's with Brasserie Rhône",
      "add Tarek Solberg pls, gsm number 0761 555 0199, he works for Brasserie Rhône",
      "new contact Tarek Solberg, gsm: 0761 555 0199, he is with Brasserie Rhône",
    ],
  ],
  [
    "new Tarek Solberg, city Basel, phone 0761 555 0199",
    [
      "new contact Tarek Solberg Basel 0761 555 0199",
      "add Tarek Solberg Basel 0761 555 0199",
      // Either may be the surname: two first names, or a town
      "add Tarek Grant Basel 0761 555 0199|unknown",
      "add Tarek Basel 0761 555 0199|unknown",
    ],
  ],
  // Somebody new, told in any order, with what asks for it anywhere
  [
    "new Tarek Solberg, phone 0761 555 0199, source walk-in, #trade",
    [
      "there's a new student called Tarek Solberg, phone 0761 555 0199, he was a walk-in, tag trade. can you save him?",
      "hi bot, could u make an entry for Tarek Solberg? phone 0761 555 0199, he was a walk-in, tag him trade, no email yet",
      "+ Tarek Solberg 0761 555 0199 walk-in trade",
      "we've got a fresh face, name's tarek solberg, no details except his mobile 0761 555 0199, source walk-in, tag trade, get him into the contacts",
      "New walk-in, Tarek Solberg. 0761 555 0199. Source walk-in. Trade. Put him in please|new Tarek Solberg, phone 0761 555 0199, source walk-in, #trade",
    ],
  ],
  [
    "new Tarek Solberg, company Solberg Hardware, city Basel, email tarek@solberg.example",
    [
      "Contact to create → Tarek Solberg / Solberg Hardware / Basel / tarek@solberg.example",
      "Tarek Solberg - Solberg Hardware - Basel - tarek@solberg.example - please add",
      "This is what's on Tarek Solberg's card: Solberg Hardware, Basel, tarek@solberg.example. Store it please",
      "Tarek Solberg\nSolberg Hardware\nBasel\ntarek@solberg.example\nplease add",
      "Can you file him? Tarek Solberg (Solberg Hardware, Basel), tarek@solberg.example",
      "I have a card here: Tarek Solberg, Solberg Hardware, Basel, tarek@solberg.example. Can you put him in the CRM",
    ],
  ],
  [
    "new Tarek Solberg, email tarek@solberg.example",
    [
      "could you add my neighbour, Tarek Solberg, tarek@solberg.example",
      "wanna add a person, Tarek Solberg, email tarek@solberg.example",
      "Add a contact for me: first name Tarek, last name Solberg, tarek@solberg.example",
      "I want Tarek Solberg in the CRM. tarek@solberg.example.",
      "can we get Tarek Solberg into the system? tarek@solberg.example",
      "Someone new for the list: Tarek Solberg. Email tarek@solberg.example",
      "Tarek Solberg would like to be on our books: tarek@solberg.example",
      "There's this guy, Tarek Solberg, who wants to be on our list: tarek@solberg.example",
      "Tarek Solberg (tarek@solberg.example) needs adding to the system",
      "stick Tarek Solberg in the contacts would you, tarek@solberg.example",
      "would you mind adding Tarek Solberg, tarek@solberg.example?",
      "it'd be great if you could add Tarek Solberg, tarek@solberg.example",
      "Please make sure Tarek Solberg is in our contacts: tarek@solberg.example",
      "Bring Tarek Solberg into the system, email tarek@solberg.example",
      "Add my cousin Tarek Solberg to the CRM, his email is tarek@solberg.example",
      "create a record for Tarek Solberg with email tarek@solberg.example",
      "Contact details for Tarek Solberg: tarek@solberg.example. Add to CRM please",
      "make Tarek Solberg a contact, tarek@solberg.example",
      "Tarek Solberg, tarek@solberg.example - can you add him?",
      "this is tarek solberg's email: tarek.solberg@basel.example, please add him as a new contact|new tarek solberg, email tarek.solberg@basel.example",
      "pls add my friend tarek solberg, tarek@solberg.example|new tarek solberg, email tarek@solberg.example",
      "Add Иван Петров, ivan.petrov@example.com|new Иван Петров, email ivan.petrov@example.com",
    ],
  ],
  [
    "new Tarek Solberg, source trade fair, email tarek@solberg.example",
    [
      "met a nice guy at the trade fair, Tarek Solberg, tarek@solberg.example. add him pls",
      "Got a business card at the trade fair from Tarek Solberg, tarek@solberg.example - add him",
      "I met Tarek Solberg at the trade fair, he'd like to be added to our list: tarek@solberg.example",
      "new lead from the trade fair: Tarek Solberg, tarek@solberg.example",
      "the new guy from the trade fair is Tarek Solberg, tarek@solberg.example, add him",
    ],
  ],
  [
    "new Tarek Solberg, city Basel, email tarek@solberg.example",
    [
      "Adding: Tarek Solberg, works at a school in Basel, tarek@solberg.example",
      "add Tarek Solberg who lives in Basel, tarek@solberg.example",
      "could you put a new name in our book: Tarek Solberg, from Basel, tarek@solberg.example",
    ],
  ],
  [
    "new Tarek Solberg, email tarek@solberg.example + new Una Walsh, email una@walsh.example",
    [
      "add two people: Tarek Solberg, tarek@solberg.example and Una Walsh, una@walsh.example",
      "Two new students: Tarek Solberg, tarek@solberg.example, and Una Walsh, una@walsh.example. Please add both",
      "Add these people:\n- Tarek Solberg, tarek@solberg.example\n- Una Walsh, una@walsh.example",
      "new ppl for the list: Tarek Solberg, tarek@solberg.example; Una Walsh, una@walsh.example",
      // Whose address it is, is not said
      "add Tarek and Una Solberg, tarek@solberg.example|unknown",
      "Add Tarek Solberg and Una Walsh, tarek@solberg.example|unknown",
    ],
  ],
  // Where somebody is now, told after where they were
  [
    "Dawn Rivers: city Colmar",
    [
      "Dawn Rivers has moved, she lives now in Colmar",
      "Dawn Rivers has moved, she's living in Colmar now",
      "dawn rivers moved and now lives in Colmar",
      "Dawn Rivers has moved; she now resides in Colmar",
    ],
  ],
  [
    "Dawn Rivers: city Aalst",
    [
      "Dawn Rivers has moved, she lives now in Aalst",
      "Dawn Rivers moved, now lives in Aalst",
      "Dawn Rivers has moved, she lives with her mum|unknown",
    ],
  ],
  [
    "Rose Field: company Hotel Lumen",
    [
      "Rose Field doesnt work for Field Studio any more, she's at Hotel Lumen now",
      "Rose Field no longer works for Field Studio, she is with Hotel Lumen",
      "Rose Field left Field Studio, she's at Hotel Lumen now",
      "Rose Field does not work at Field Studio anymore but works for Hotel Lumen now",
      "Rose Field no longer works for Field Studio, she's at Alder Realty|Rose Field: company Alder Realty",
      "Rose Field left her bag, she's at Hotel Lumen now|unknown",
      "Rose Field no longer works for Field Studio, she's at home|Rose Field: no company",
    ],
  ],
  [
    "Dawn Rivers: email dawn@rivers.example",
    [
      "The e-mail adress of Dawn Rivers is since today dawn@rivers.example, can you adapt it",
      "Dawn Rivers's email is as of today dawn@rivers.example",
      "the mail address of Dawn Rivers is from today dawn@rivers.example, please adapt it",
    ],
  ],
  // Whose things a heading tells of
  [
    "Dawn Rivers: +#VIP + cancel Dawn Rivers",
    [
      "two things for Dawn Rivers: tag her VIP and cancel her follow-up",
      "Hi, a couple of things about Dawn Rivers: tag her VIP, cancel her reminder",
      "two bits for Zed Zork: tag him VIP and cancel his reminder|Zed Zork: +#VIP + cancel Zed Zork",
      "two things for Dawn Rivers: tag her VIP and tag Bill Hart trade|Dawn Rivers: +#VIP + Bill Hart: +#trade",
    ],
  ],
  // What did not reach them, and what will
  [
    "Joy Chambers: email joy@chambers.example",
    [
      "the mail to Joy Chambers came back, her new one is joy@chambers.example",
      "my mail to Joy Chambers bounced, her new one is joy@chambers.example",
    ],
  ],
  // Follow-ups that are handed over, and those put off by a length
  [
    "reassign Joy Chambers “repair quote” to Elif",
    [
      "give my Joy Chambers repair quote to Elif will you",
      "hand my Joy Chambers repair quote over to Elif please",
      "pass my Joy Chambers repair quote on to Elif",
      "give Joy Chambers's repair quote to Elif",
      "give my Joy Chambers VIP tag to Elif|unknown",
    ],
  ],
  // On whose list it is now, and on whose it is to be
  [
    "reassign of Finn Joy Chambers “repair quote” to Elif",
    [
      "give Finn's repair quote for Joy Chambers to Elif",
      "hand Finn's repair quote for Joy Chambers over to Elif please",
      "Finn's repair quote for Joy Chambers goes to Elif",
      "should I give Finn's repair quote for Joy Chambers to Elif|unknown",
    ],
  ],
  [
    "reassign of Finn Lars Holm to me",
    ["give Finn's follow-up with Lars Holm to me", "hand over Finn's reminder for Lars Holm to me"],
  ],
  [
    "reassign of Finn Joy Chambers “repair quote” to me + move of Finn Joy Chambers “repair quote” to 2027-03-05",
    [
      "Reassign Finn's repair quote for Joy Chambers to me and make it Friday",
      "give Finn's repair quote for Joy Chambers to me, make it Friday",
    ],
  ],
  // Several at once: none of them is left out
  [
    "reassign Joy Chambers “repair quote” to me + reassign Lars Holm “frame” to me",
    [
      "hand me his repair quote for Joy Chambers and his frame question for Lars Holm",
      "give the repair quote for Joy Chambers and the frame question for Lars Holm to me",
    ],
  ],
  [
    "cancel Joy Chambers “repair quote” + cancel Lars Holm “frame”",
    [
      "cancel the repair quote for Joy Chambers and the frame question for Lars Holm",
      "cancel the repair quote for Joy Chambers and Lars Holm|cancel Joy Chambers “repair quote” + cancel Lars Holm “repair quote”",
      "cancel the follow-ups with Joy Chambers, Lars Holm and Bill Hart|cancel Joy Chambers + cancel Lars Holm + cancel Bill Hart",
    ],
  ],
  [
    "complete Joy Chambers “repair quote” + complete Lars Holm “frame”",
    ["mark the repair quote for Joy Chambers and the frame question for Lars Holm as done"],
  ],
  [
    "move Joy Chambers “repair quote” to 2027-03-05 + move Lars Holm “frame” to 2027-03-08",
    [
      "push the repair quote for Joy Chambers to Friday and the frame question for Lars Holm to Monday",
      "move the repair quote for Joy Chambers and the frame question for Lars Holm to Friday|move Joy Chambers “repair quote” to 2027-03-05 + move Lars Holm “frame” to 2027-03-05",
      "push the repair quote for Joy Chambers to Friday and the frame question for Lars Holm|unknown",
    ],
  ],
  [
    "complete Joy Chambers “invoice call”",
    ["cross the invoice call with Joy Chambers off the list"],
  ],
  [
    "cancel Joy Chambers “address”",
    [
      "cancel the address check for Joy Chambers",
      "nothing's going out to Joy Chambers after all so cancel the address check I had for her",
    ],
  ],
  [
    "cancel Joy Chambers “repair quote”",
    [
      "cancel the repair quote I had for Joy Chambers",
      "cancel the repair quote we've got for Joy Chambers",
    ],
  ],
  [
    "complete Joy Chambers “repair quote”",
    [
      "oh and while you're at it, mark Joy Chambers's repair quote follow-up done",
      "That repair quote for Joy Chambers: I sent it myself this morning",
      "the repair quote for Joy Chambers, I already sent it",
      "the repair quote for Joy Chambers: I sent it to the wrong shop|unknown",
    ],
  ],
  [
    "complete Joy Chambers “repair quote sent”",
    ["Joy Chambers' repair quote is sent, you can mark that follow-up as done"],
  ],
  [
    "complete Joy Chambers “how chain runs”",
    [
      "I asked Joy Chambers how the chain runs, so that one is finished",
      "asked Joy Chambers how the chain runs. That's done.",
      "Joy Chambers asked how the chain runs, so that's done|unknown",
      "if Joy Chambers knows how the chain runs, that's done|unknown",
    ],
  ],
  [
    "move 2027-03-04 Joy Chambers “frame” to 2027-03-05",
    ["push the Joy Chambers frame question from March 4 to March 5"],
  ],
  [
    "move 2027-03-04 Joy Chambers “frame” to 2027-03-05 15:00",
    ["push the Joy Chambers frame question from March 4 to March 5 at 3pm"],
  ],
  // All that are due then, and no others
  [
    "move all of me 2027-03-05 to 2027-03-08",
    [
      "move all my follow-ups for Friday to Monday",
      "all my follow-ups due on Friday move to Monday",
      "push all my follow-ups from Friday to Monday",
      "move everything I have due on Friday to Monday",
    ],
  ],
  ["complete all of me calendar", ["mark all my follow-ups for today as done"]],
  ["cancel all calendar", ["cancel all of this week's follow-ups"]],
  ["move all of me to 2027-03-08", ["move all my follow-ups to Monday"]],
  // When it was until now is not when it is to be
  [
    "move Joy Chambers “frame” to 14:30",
    [
      "make it 2:30 instead of 9 for the Joy Chambers frame question",
      "could you make it 2:30 for the Joy Chambers frame question instead of 9",
      "move the Joy Chambers frame question from 9 to 2:30",
      "move the Joy Chambers frame question to 2:30 instead of 9",
    ],
  ],
  [
    "move Joy Chambers “frame” to 2027-03-05",
    [
      "move the Joy Chambers frame question from Thursday to Friday",
      "make it Friday for the Joy Chambers frame question",
    ],
  ],
  [
    "move Joy Chambers “frame” to",
    [
      "Joy Chambers's frame reminder, push it back a week",
      "Joy Chambers' frame reminder - can you move it back by a week",
      "the frame reminder for Joy Chambers, postpone it a week",
      "Joy Chambers's frame reminder, push it back a week and ring her|unknown",
    ],
  ],
  [
    "new Tarek Solberg, email tarek@solberg.example",
    [
      "add contact Tarek Solberg, tarek@solberg.example",
      "new contact: Tarek Solberg, tarek@solberg.example",
      "add Tarek Solberg to contacts, tarek@solberg.example",
      "add Tarek Solberg as a contact, email tarek@solberg.example",
      "please create a contact for Tarek Solberg with the email tarek@solberg.example",
      "could you add a new customer called Tarek Solberg (tarek@solberg.example)",
      "put Tarek Solberg in the address book, tarek@solberg.example",
      "new customer Tarek Solberg - tarek@solberg.example",
      "we have a new client: Tarek Solberg, e-mail tarek@solberg.example",
      "save Tarek Solberg as a new contact: tarek@solberg.example",
      "register new customer Tarek Solberg, tarek@solberg.example pls",
      "stick Tarek Solberg in the system, his email is tarek@solberg.example",
      "add Tarek Solberg tarek@solberg.example",
      "Hi, please add another contact: Tarek Solberg, email: tarek@solberg.example. Thanks!",
      "Tarek Solberg is a new customer, tarek@solberg.example",
      "Add Tarek Solberg to the customer list, please. Email tarek@solberg.example",
    ],
  ],
  [
    "new Tarek Solberg, phone 0761 555 0199, city Basel",
    [
      "new bloke for the books, Tarek Solberg, 0761 555 0199, he's in Basel",
      "new chap on our list, Tarek Solberg, 0761 555 0199, he's in Basel",
      "there's a new gentleman, Tarek Solberg, 0761 555 0199, lives in Basel",
      "we've a new lass on the list, Tarek Solberg, phone 0761 555 0199, in Basel",
      "got a new fella for our books, Tarek Solberg, 0761 555 0199, he is in Basel",
      "new guy on the books - Tarek Solberg, 0761 555 0199, in Basel",
    ],
  ],
  [
    "Bill: phone 0761 555 0199",
    [
      "Bill's phone number has changed to 0761 555 0199",
      "Bill's phone number is now 0761 555 0199",
      "Bill's new number is 0761 555 0199",
      "Bill's got a new number, 0761 555 0199",
      "Bill has a new phone: 0761 555 0199",
      "Bill's mobile is 0761 555 0199",
      "Bill's changed his number to 0761 555 0199",
      "Bill's number changed, it's 0761 555 0199 now",
      "new number for Bill, 0761 555 0199",
    ],
  ],
  [
    "Dawn Rivers: company Hotel Lumen",
    [
      "Dawn Rivers is working for Hotel Lumen these days, can ye change his company",
      "Dawn Rivers is working for Hotel Lumen these days, can you update that",
      "Dawn Rivers is at Hotel Lumen now, could you change it",
      "Dawn Rivers works at Hotel Lumen nowadays, update her company please",
      "Dawn Rivers is working for Hotel Lumen these days. Change her company will ye",
    ],
  ],
  [
    "new tarek solberg, phone +49 761 555 0199, city Freiburg",
    [
      "new contact tarek solberg +49 761 555 0199 freiburg",
      "add contact tarek solberg, +49 761 555 0199, freiburg",
      "new contact tarek solberg phone +49 761 555 0199 city freiburg",
      "add tarek solberg as contact, mobile +49 761 555 0199, in freiburg",
      "new customer tarek solberg from freiburg, number +49 761 555 0199|new tarek solberg, city Freiburg, phone +49 761 555 0199",
      "create contact tarek solberg lives in freiburg tel +49 761 555 0199|new tarek solberg, city Freiburg, phone +49 761 555 0199",
    ],
  ],
  [
    "new Mette Krog, company Copenhagen Tours, source trade fair, owner Finn",
    [
      "new contact Mette Krog from Copenhagen Tours, source trade fair, owner Finn",
      "Please add Mette Krog as a contact: company Copenhagen Tours, source trade fair, owner Finn.",
      "add contact Mette Krog, works at Copenhagen Tours, source: trade fair, owner: Finn",
      "add a new lead Mette Krog at Copenhagen Tours via trade fair, looked after by Finn",
    ],
  ],
  [
    "new Mette Krog, #trade, #newsletter",
    [
      "add contact Mette Krog, tags trade and newsletter",
      "new contact Mette Krog, trade, newsletter",
      "add Mette Krog as a contact with the tags trade and newsletter",
      "new customer: Mette Krog, tag her trade and newsletter|new Mette Krog + them: +#trade +#newsletter",
    ],
  ],
  [
    "new Mette Krog, birthday 1991-02-07",
    ["add contact Mette Krog, born 7 February 1991", "new client Mette Krog, birthday 7 Feb 1991"],
  ],
  [
    "new Anne-Lise Dahl",
    [
      "add contact Anne-Lise Dahl",
      "new customer Anne-Lise Dahl",
      "pls create a contact Anne-Lise Dahl",
    ],
  ],
  [
    "new Mette Krog, source Instagram",
    ["new lead from Instagram: Mette Krog", "new contact Mette Krog, came through Instagram"],
  ],
  [
    "new ?",
    ["add a contact", "new customer", "please create a new contact", "i'd like to add a contact"],
  ],
  // Emails
  [
    "Frank Price: email f.price@new.example",
    [
      "change frank price's email to f.price@new.example",
      "change frank prices email to f.price@new.example",
      "Frank Price's new email is f.price@new.example",
      "frank price has a new email: f.price@new.example",
      "new email for frank price: f.price@new.example",
      "frank price email is now f.price@new.example",
      "Frank Price's email address changed to f.price@new.example",
      "Frank Price has changed his e-mail to f.price@new.example",
      "update the email of Frank Price to f.price@new.example",
      "set frank price's e-mail address to f.price@new.example please",
      "update frank price: email f.price@new.example",
      "email for frank price is f.price@new.example",
      "the email address of Frank Price should be changed to f.price@new.example",
      "correct frank price's email, it's f.price@new.example",
      "chnage frank price's emial to f.price@new.example",
      "can you update Frank Price's email to f.price@new.example",
      "replace frank price's email with f.price@new.example",
    ],
  ],
  [
    "Dawn Rivers: phone +49 170 555 0142",
    [
      "dawn rivers's new number is +49 170 555 0142",
      "dawn rivers new mobile +49 170 555 0142",
      "dawn rivers has a new number +49 170 555 0142",
      "Dawn Rivers now has the number +49 170 555 0142",
      "new phone number for Dawn Rivers: +49 170 555 0142",
      "set dawn rivers phone to +49 170 555 0142",
      "update phone for dawn rivers to +49 170 555 0142",
      "Dawn Rivers' phone number changed, it is now +49 170 555 0142",
      "dawn rivers got a new phone, +49 170 555 0142",
      "Dawn Rivers can be reached on +49 170 555 0142",
      "change the mobile of dawn rivers to +49 170 555 0142",
      "dawn rivers tel: +49 170 555 0142",
      "could you please change Dawn Rivers's phone number to +49 170 555 0142?",
    ],
  ],
  [
    "Dawn Rivers: +phone +49 170 555 0142",
    [
      "add phone +49 170 555 0142 to dawn rivers",
      "add +49 170 555 0142 as a second number for dawn rivers",
      "dawn rivers has another number: +49 170 555 0142",
      "a second number for dawn rivers: +49 170 555 0142",
      "extra phone for dawn rivers, +49 170 555 0142",
      "got another mobile off dawn rivers, +49 170 555 0142",
      "add dawn rivers's mobile: +49 170 555 0142",
      "add another phone for Dawn Rivers: +49 170 555 0142",
      "also add +49 170 555 0142 to Dawn Rivers",
    ],
  ],
  [
    "Rose Field: +email studio@field.example",
    [
      "add email studio@field.example to rose field",
      "add studio@field.example as second email for Rose Field",
      "rose field has a second email studio@field.example",
      "an additional email for rose field: studio@field.example",
    ],
  ],
  // Where they live and work
  [
    "Hope Lane: city Basel",
    [
      "hope lane moved to basel",
      "Hope Lane has moved to Basel",
      "hope lane now lives in basel",
      "hope lane lives in Basel now",
      "change hope lane's city to basel",
      "hope lane's city is basel",
      "set the city of Hope Lane to Basel",
      "hope lane is now based in basel",
      "Hope Lane relocated to Basel",
      "city of hope lane: basel",
      "please note that Hope Lane moved to Basel",
      "fyi hope lane moved to basel",
    ],
  ],
  ["Hope Lane: city Tromsø", ["Hope Lane moved to Tromsø", "change hope lane's city to Tromsø"]],
  [
    "Torben Lund: company Hotel Lumen",
    [
      "torben lund now works at Hotel Lumen",
      "Torben Lund works for Hotel Lumen now",
      "torben lund has joined hotel lumen|Torben Lund: company hotel lumen",
      "torben lund's company is Hotel Lumen",
      "change torben lund's company to Hotel Lumen",
      "Torben Lund is now at Hotel Lumen",
      "set company of Torben Lund to Hotel Lumen",
      "the company of torben lund is now Hotel Lumen",
      "Torben Lund switched to Hotel Lumen",
    ],
  ],
  [
    "Zoë Brandt: birthday 1988-05-05",
    [
      "Zoë Brandt's birthday is 5 May 1988",
      "Zoë Brandt was born on 5 May 1988",
      "set Zoë Brandt's birthday to 5 May 1988",
      "zoë brandts birthday is 5 may 1988",
      "birthday of Zoë Brandt: 5 May 1988",
      "add birthday 5 May 1988 to Zoë Brandt",
      "add Zoë Brandt's birthday: 5 May 1988",
      "Zoë Brandt, birthday 5 May 1988",
      "Zoë Brandt's birthday is 5 May 1988; please add it to her record.",
      "Zoë Brandt's birthday is 5 May 1988, note it",
    ],
  ],
  [
    "Jo-Ann Fox: source referral",
    [
      "jo-ann fox's source is referral",
      "set source of jo-ann fox to referral",
      "change the source for Jo-Ann Fox to referral",
    ],
  ],
  [
    "Jo-Ann Fox: country DK",
    ["jo-ann fox's country is denmark", "set the country of jo-ann fox to Denmark"],
  ],
  [
    "Ines Duarte: notes prefers tubeless tyres",
    [
      "set the notes of Ines Duarte to: prefers tubeless tyres",
      "ines duarte's notes: prefers tubeless tyres",
      "change ines duarte's notes to prefers tubeless tyres",
    ],
  ],
  // Several at once
  [
    "Bill Hart: phone +49 170 555 0177, city Essen",
    [
      "bill hart moved to essen and his new number is +49 170 555 0177|Bill Hart: city Essen, phone +49 170 555 0177",
      "update bill hart: phone +49 170 555 0177, city essen",
      "Bill Hart's new phone is +49 170 555 0177 and he lives in Essen",
      "bill hart: new mobile +49 170 555 0177, moved to Essen",
    ],
  ],
  [
    "Bill Hart: email bill@hart.example, phone +49 170 555 0177",
    [
      "bill hart's email is bill@hart.example and his phone is +49 170 555 0177",
      "set bill hart's email to bill@hart.example and phone to +49 170 555 0177",
    ],
  ],
  // Who looks after them
  [
    "Maeve O'Hara: owner Nora",
    [
      "give maeve o'hara to nora",
      "assign Maeve O'Hara to Nora",
      "Maeve O'Hara is Nora's customer from now on",
      "maeve o'hara is nora's customer now, change the owner",
      "change the owner of Maeve O'Hara to Nora",
      "change the owner: maeve o'hara is nora's customer",
      "set maeve o'hara's owner to nora",
      "nora looks after maeve o'hara now",
      "Nora takes over Maeve O'Hara",
      "Nora is responsible for Maeve O'Hara from now on",
      "maeve o'hara belongs to nora",
      "From now on Maeve O'Hara belongs to Nora",
      "Maeve O'Hara belongs to Nora now",
      "as of today maeve o'hara comes under nora",
      "Nora takes over as owner of Maeve O'Hara",
      "Finn's handing Maeve O'Hara over, make Nora the owner",
      "Finn is snowed under, so Maeve O'Hara belongs to Nora now",
      "maeve o'hara is looked after by nora",
      "hand maeve o'hara over to nora",
      "make nora the owner of maeve o'hara",
      "maeve o'hara will be looked after by nora from now on",
      "Maeve O'Hara will be looked after by Nora from now on. Could you change the owner for me, please?",
      "put Nora in charge of Maeve O'Hara",
      "transfer maeve o'hara to nora please",
      "owner of maeve o'hara is nora now",
      "maeve o'hara goes to nora",
      "From now on Nora looks after Maeve O'Hara instead of Finn",
      "Nora looks after Maeve O'Hara from now on instead of Finn",
      "nora looks after maeve o'hara now, not finn",
      "from now on nora takes care of maeve o'hara and not finn",
      "maeve o'hara is looked after by nora rather than finn",
      "maeve o'hara goes to nora instead of finn",
      "give maeve o'hara to nora instead of finn",
      "from now on nora takes over maeve o'hara from finn",
    ],
  ],
  [
    "Maeve O'Hara: owner me",
    [
      "assign maeve o'hara to me",
      "maeve o'hara is mine now",
      "I look after Maeve O'Hara now",
      "maeve o'hara is my customer now",
    ],
  ],
  [
    "Dawn Rivers: owner Elif + Hope Lane: owner Elif",
    [
      "assign dawn rivers and hope lane to elif",
      "give Dawn Rivers and Hope Lane to Elif",
      "Dawn Rivers and Hope Lane belong to Elif now",
    ],
  ],
  [
    "Hope Lane: city Basel",
    [
      "hope lane isn't in Essen any more, she's in basel now",
      "hope lane aint in essen no more shes in basel now",
      "Hope Lane is no longer in Essen, she lives in Basel.",
    ],
  ],
  [
    "new Tarek Solberg, email tarek@solberg.example, city Basel",
    [
      "add Tarek Solberg (tarek@solberg.example, Basel) as a new contact",
      "please put Tarek Solberg, tarek@solberg.example, from Basel into the contacts",
    ],
  ],
  [
    "merge Lars Holm into Lars Holm",
    [
      "merge the two lars holm records",
      "merge the duplicates of Lars Holm",
      "merge lars holm's duplicates",
    ],
  ],
  // Names, what no longer holds, how they stand
  [
    "Hope Lane: name Hope Fischer",
    [
      "rename hope lane to Hope Fischer",
      "Hope Lane is now called Hope Fischer",
      "change hope lane's name to Hope Fischer",
      "hope lane's name is now Hope Fischer",
    ],
  ],
  [
    "Will May: no phone",
    [
      "remove will may's phone",
      "delete the phone number of Will May",
      "will may has no phone any more",
      "clear will may's number",
      "take will may's phone number off",
    ],
  ],
  [
    "Torben Lund: no company",
    [
      "torben lund no longer works at Hotel Lumen",
      "torben lund doesn't work at hotel lumen anymore",
      "remove torben lund's company",
    ],
  ],
  [
    "Lars Keller: status do_not_contact",
    [
      "mark lars keller as do not contact",
      "lars keller opted out",
      "do not contact lars keller",
      "lars keller has unsubscribed",
    ],
  ],
  [
    "Lars Keller: status closed",
    ["mark lars keller as closed", "lars keller has closed", "set lars keller to closed"],
  ],
  [
    "Dawn Rivers: phone?",
    [
      "change dawn rivers's number",
      "change the phone number of dawn rivers",
      "dawn rivers has a new number",
    ],
  ],
  [
    "them: phone +49 170 555 0142",
    ["her new number is +49 170 555 0142", "change his phone to +49 170 555 0142"],
  ],
  // Tags
  [
    "Grant Wood: +#VIP",
    [
      "tag grant wood vip",
      "tag grant wood as vip",
      "tag Grant Wood as a VIP please",
      "grant wood is a vip now",
      "Grant Wood is now a VIP",
      "grant wood is vip from now on, tag him",
      "make grant wood a vip",
      "mark grant wood as vip",
      "flag grant wood as a VIP",
      "put grant wood down as vip",
      "add grant wood to the vips",
      "add the vip tag to grant wood",
      "add tag vip to grant wood",
      "give grant wood the vip tag",
      "put a vip tag on grant wood",
      "put the tag VIP on Grant Wood",
      "label grant wood vip",
      "set tag vip for grant wood",
      "grant wood gets the vip tag",
      "Please tag Grant Wood as VIP.",
      "tag: grant wood vip",
      "grant wood becomes a vip",
      "can you tag grant wood vip?",
      "tag grant wood vip, he buys a lot",
    ],
  ],
  [
    "Frank Price: +#late payer",
    [
      "tag frank price late payer",
      "frank price is a late payer",
      "mark frank price as late payer",
      "put frank price down as a late payer",
      "tag frank price with late payer",
    ],
  ],
  [
    "Frank Price: +#gold",
    [
      "tag frank price gold",
      "tag frank price as gold",
      "add the tag gold to frank price",
      "add tag gold to Frank Price",
    ],
  ],
  // What they are now, told beside what was
  [
    "Hope Lane: name Hope Fischer",
    [
      "Hope Lane got married, her name is now Hope Fischer",
      "Hope Lane got married and is called Hope Fischer now",
      "Hope Lane got married to Grant Wood|unknown",
    ],
  ],
  [
    "Hope Lane: birthday 1979-02-11",
    ["Add a birthday for Hope Lane, 1979-02-11", "birthday for Hope Lane: 11 February 1979"],
  ],
  [
    "Hope Lane: company Hotel Lumen",
    [
      "Hope Lane changed jobs, she's with Hotel Lumen these days",
      "Hope Lane switched companies and is at Hotel Lumen now",
      "Hope Lane changed jobs, she's with Hotel Lumen these days and has moved to Basel|Hope Lane: company Hotel Lumen, city Basel",
      "Hope Lane changed jobs|unknown",
    ],
  ],
  [
    "Hope Lane: city Bath",
    [
      "Hope Lane no longer lives in Basel, it's Bath now",
      "Hope Lane doesn't live in Basel any more, she's in Bath now",
      "Hope Lane no longer lives in Basel, it's Bath now, same email as before",
      "Hope Lane doesn't live in Basel|unknown",
    ],
  ],
  [
    "new Hope Lane, phone 0761 555 0199",
    ["Hope Lane needs adding as a new contact, phone 0761 555 0199"],
  ],
  [
    "Rose Field: +#newsletter",
    [
      "add rose field to the newsletter",
      "put rose field on the newsletter list",
      "sign rose field up for the newsletter",
      "rose field wants the newsletter, tag her",
      "rose field is on the newsletter now",
    ],
  ],
  [
    "Dawn Rivers & Hope Lane: +#courier",
    [
      "tag dawn rivers and hope lane as courier",
      "dawn rivers and hope lane are couriers now",
      "tag Dawn Rivers, Hope Lane courier",
    ],
  ],
  [
    "Dawn Rivers: +#courier +#trade",
    [
      "tag dawn rivers courier and trade",
      "tag dawn rivers as courier, trade",
      "add the tags courier and trade to dawn rivers",
    ],
  ],
  [
    "Grant Wood: -#trade",
    [
      "untag grant wood trade",
      "remove the trade tag from grant wood",
      "take the trade tag off grant wood",
      "take trade off grant wood",
      "drop the trade tag from grant wood",
      "remove tag trade from Grant Wood",
      "Please take away the tag trade from Grant Wood, he has closed his shop.",
      "grant wood is no longer trade",
      "grant wood isn't trade any more",
      "grant wood is not trade anymore",
      "delete grant wood's trade tag",
      "strip the trade tag off grant wood",
      "grant wood loses the trade tag",
      "take grant wood off trade",
      "grant wood doesn't need the trade tag any more",
    ],
  ],
  [
    "Rose Field: +#VIP + them: -#newsletter",
    [
      "add the VIP tag to rose field and remove newsletter",
      "tag rose field VIP and untag newsletter",
    ],
  ],
  [
    "Rose Field: -#newsletter",
    [
      "take rose field off the newsletter",
      "remove rose field from the newsletter list",
      "unsubscribe rose field from the newsletter",
      "untag rose field from newsletter",
      "rose field wants out of the newsletter",
      "rose field asked to be taken off the newsletter list",
      "rose field would like to come off the newsletter",
      "rose field no longer wants the newsletter",
      "Now that rose field has had the newsletter for years, take that tag away",
      "rose field doesn't want out of the newsletter|unknown",
    ],
  ],
  [
    "Rose Field: +#VIP -#trade",
    [
      "I was wrong about Rose Field, she should be tagged VIP, not trade",
      "Rose Field should be tagged VIP instead of trade",
      "should Rose Field be tagged VIP, not trade?|unknown",
    ],
  ],
  [
    "[customer & city Basel]: +#VIP",
    ["tag all customers in Basel as vip", "tag everyone who is a customer in Basel vip"],
  ],
  [
    "[city Basel]: +#newsletter",
    [
      "Everyone from Basel has to carry the newsletter tag, can you put it on them?",
      "everybody in Basel must have the newsletter tag",
      "everyone in Basel should get the newsletter label",
    ],
  ],
  ["[tag courier]: +#newsletter", ["tag everyone tagged courier as newsletter"]],
  // What there is to do
  [
    "complete Ines Duarte",
    [
      "mark the follow-up with Ines Duarte as done",
      "mark follow-up with ines duarte done",
      "mark ines duarte's follow-up done",
      "ines duarte follow-up done",
      "ines duarte's reminder is done",
      "the follow up with ines duarte is done",
      "the ines duarte task is finished",
      "done with ines duarte",
      "tick off ines duarte",
      "tick off the follow-up with ines duarte",
      "tick ines duarte's reminder off",
      "complete the follow-up for ines duarte",
      "close ines duarte's follow-up",
      "close the task for Ines Duarte please",
      "i've done the ines duarte follow-up",
      "I have completed the follow-up with Ines Duarte.",
      "finished ines duarte's task",
      "follow-up with ines duarte: done",
      "Please mark the follow-up with Ines Duarte as completed.",
      "cross off the reminder about ines duarte",
      "ines duarte's follow-up is sorted",
      "set ines duarte's follow-up to done",
      "the reminder for ines duarte has been dealt with",
      "It is done for Ines Duarte, you can close her follow-up.",
    ],
  ],
  [
    "complete Ines Duarte “invoice”",
    [
      "ines duarte's invoice task is done",
      "mark the invoice one for ines duarte as done",
      "mark the follow-up about the invoice with ines duarte done",
      "ines duarte invoice done, tick it off",
      "ines duarte invoice is sorted, close that follow up",
      "tick off the invoice reminder for Ines Duarte",
      "Ines Duarte: the invoice follow-up is finished",
      "ines duarte - invoice reminder done",
    ],
  ],
  [
    "complete Ines Duarte “chain ordered”",
    [
      "Ines Duarte's chain is ordered, you can check that one off",
      "ines duarte's chain has been ordered, tick that one off",
      "the chain for Ines Duarte is ordered so tick that one off",
      "Ines Duarte's chain was ordered, mark that one as done",
    ],
  ],
  [
    "complete “invoice”",
    [
      "the invoice follow-up is done",
      "done with the invoice task",
      "tick off the invoice one",
      "mark the invoice task as done",
    ],
  ],
  [
    "complete them",
    [
      "mark it as done",
      "that follow-up is done",
      "tick it off",
      "his follow-up is done",
      "mark that as done",
    ],
  ],
  [
    "complete all of me overdue",
    [
      "mark all my overdue follow-ups as done",
      "close all my overdue tasks",
      "tick off everything overdue that's mine",
    ],
  ],
  [
    "cancel Lars Holm",
    [
      "cancel the follow-up with Lars Holm",
      "cancel lars holm's follow-up",
      "cancel lars holms reminder",
      "drop the reminder for lars holm",
      "scrap the task for lars holm",
      "delete the follow-up with lars holm",
      "remove lars holm's reminder",
      "forget the reminder about lars holm",
      "never mind the follow-up with lars holm",
      "never mind the one about lars holm",
      "lars holm's follow-up is no longer needed",
      "the reminder for lars holm is not needed any more",
      "i don't need the reminder for lars holm any more",
      "cancel lars holm's follow-up, he found another shop",
      "call off the follow-up with lars holm",
      "Please cancel the folow-up with Lars Holm.",
      "cancel the lars holm task pls",
      "the follow-up with lars holm can be cancelled",
    ],
  ],
  [
    "cancel Lars Holm “fleet offer”",
    [
      "cancel the fleet offer follow-up for lars holm",
      "cancel lars holm's reminder about the fleet offer",
      "drop the fleet offer one for Lars Holm",
    ],
  ],
  [
    "move Priya Nair to 2027-03-05",
    [
      "move the follow-up with priya nair to friday",
      "move priya nair's follow-up to friday",
      "snooze priya nair till friday",
      "snooze the reminder for priya nair to friday",
      "push priya nair to friday",
      "push priya nairs task to friday",
      "postpone priya nair's follow-up until friday",
      "reschedule priya nair to friday",
      "shift priya nair's reminder to friday",
      "bump the priya nair follow-up to friday",
      "delay priya nair's task till friday",
      "priya nair's reminder can wait till friday",
      "the follow-up with priya nair can wait until Friday",
      "make priya nair's follow-up friday instead",
      "put the follow-up with priya nair off until friday",
      "The follow-up of Priya Nair, I want to move it to Friday.",
      "change the follow-up with priya nair to friday",
      "set priya nair's reminder to friday",
      "can you move Priya Nair's follow-up to Friday please",
      "move to friday the follow-up with priya nair",
    ],
  ],
  [
    "move Priya Nair to 2027-03-13 14:00",
    [
      "move priya nair's follow-up to 13 march at 14:00",
      "reschedule the follow-up with Priya Nair to 13 March, 2pm",
    ],
  ],
  [
    "move Priya Nair “tyres” to 2027-03-04",
    [
      "move priya nair's tyres reminder to tomorrow",
      "push the tyres task for priya nair to tomorrow",
      "snooze the one about the tyres with Priya Nair till tomorrow",
    ],
  ],
  [
    "reassign Joy Chambers to Finn",
    [
      "give joy chambers's follow-up to finn",
      "hand joy chambers' task to finn",
      "hand the follow-up with joy chambers over to finn",
      "assign the follow-up with Joy Chambers to Finn",
      "reassign joy chambers's reminder to finn",
      "pass joy chambers's follow-up on to finn",
      "transfer to Finn the follow-up of Joy Chambers",
      "finn takes over the follow-up with joy chambers",
      "let finn do the joy chambers task",
      "the joy chambers follow-up goes to finn",
      "Please reassign the follow-up with Joy Chambers to Finn.",
      "finn will do the follow-up with joy chambers",
    ],
  ],
  [
    "reassign Joy Chambers “bike parade” to Finn",
    [
      "hand joy chambers's bike parade followup to finn",
      "give the bike parade task for joy chambers to finn",
    ],
  ],
  ["reassign Joy Chambers to me", ["assign joy chambers's follow-up to me"]],
  [
    "reopen Joy Chambers",
    [
      "reopen the follow-up with joy chambers",
      "joy chambers's follow-up isn't done after all",
      "open joy chambers's task again",
    ],
  ],
  // Whole records
  [
    "delete Will May",
    [
      "I'm sick of looking at Will May on the list, moved away I heard, or was it his sister. Delete him",
      "delete will may",
      "delete the contact Will May",
      "remove will may from contacts",
      "remove contact will may",
      "please delete will may's record",
      "get rid of the contact will may",
      "take will may out of the system",
    ],
  ],
  [
    "erase Will May",
    [
      "erase all data of will may",
      "delete everything we have about will may please",
      "erase will may",
      "delete everything about will may",
      "wipe will may's data",
      "delete all of will may's data permanently",
      "gdpr: erase will may",
    ],
  ],
  [
    "merge Lars Holm into Lars Keller",
    [
      "merge lars holm into lars keller",
      "merge lars holm into lars keller its the same guy",
      "merge lars holm with lars keller",
      "lars holm and lars keller are the same person, merge them",
      "lars holm and lars keller are duplicates",
      "combine lars holm and lars keller",
      "lars holm is a duplicate of lars keller",
    ],
  ],
  ["undo what [object Object]", ["undo the last change to will may"]],
  // The team and the shop
  [
    "invite name Ayla, role viewer",
    [
      "invite Ayla as viewer",
      "invite Ayla as a viewer",
      "add Ayla to the team as viewer",
      "please invite Ayla to the team as a viewer",
    ],
  ],
  ["invite name Ayla", ["invite Ayla", "add Ayla to the team"]],
  [
    "remove_member name Finn",
    [
      "remove finn from the team",
      "take finn off the team please",
      "kick finn off our team",
      "finn has left the team",
      "finn is no longer on the team",
      "finn is not on the team any more",
      "revoke finn's access",
      "remove finn from the team, elif takes over|remove_member name Finn, to Elif",
      "remove finn from the team and give everything to elif|remove_member name Finn, to Elif",
      "remove will may from the team|remove_member name will may",
      "finn is not on the team yet|unknown",
      "is finn still on the team?|unknown",
      "finn should leave the team|unknown",
      "take everyone off the team|unknown",
      "remove finn from the team and give all to elif|unknown",
    ],
  ],
  // Names that are words, and words that are no names
  [
    "invite name Will More",
    [
      "invite Will More",
      "invite Anya|invite name Anya",
      "invite Thea Few as owner|invite name Thea Few, role owner",
      "invite everyone|unknown",
      "invite ruth back|unknown",
      "invite more people|unknown",
      "invite Anya and Tom|unknown",
      "invite lars keller sent|unknown",
    ],
  ],
  [
    "change_setting key timeZone, value Europe/Zurich",
    [
      "set the time zone to Europe/Zurich",
      "change time zone to Europe/Zurich",
      "change the timezone setting to Europe/Zurich",
      "time zone: Europe/Zurich",
    ],
  ],
  ["change_setting key currency, value CHF", ["set currency to CHF", "change our currency to CHF"]],
  [
    "change_setting key defaultMargin, value 40%",
    ["set the default margin to 40%", "default margin: 40%"],
  ],
  [
    "export what contacts",
    [
      "export all contacts",
      "export contacts as csv",
      "export all contacts as csv",
      "download the customer list",
      "can you export our contacts to excel",
      "export the contacts please",
    ],
  ],
  [
    "export what everything",
    ["export everything", "export all data", "back up everything", "download all our data"],
  ],
  [
    "bill hart: birthday 1995-03-09",
    [
      "bill hart was born March 9 1995, not February 1. Please fix.",
      "bill hart was born 9 March 1995",
    ],
  ],
  // Why it changes is no part of the value
  [
    "bill hart: city essen",
    [
      "change bill hart's city to essen, he's finally moved",
      "change bill hart's city to essen as he has moved there",
      "change the city of bill hart to essen, he moved",
      "bill hart's city is essen because he moved",
    ],
  ],
  [
    "bill hart: company roche haulage",
    ["change bill hart's company to roche haulage, he left the old one in may"],
  ],
  [
    "bill hart: company hotel albrecht",
    [
      "the company of bill hart is from now on hotel albrecht.",
      "bill hart's company is hotel albrecht.",
    ],
  ],
  // A detail of theirs beside something else
  [
    "complete ines duarte + them: email ines@duarte.example",
    [
      "close the follow-up of ines duarte, and her new email is ines@duarte.example",
      "complete ines duarte's follow-up, her email is now ines@duarte.example",
    ],
  ],
  // What is wrong, and what it should be
  [
    "frank price: birthday 1999-10-09",
    [
      "we have frank price's birthday wrong, it should be 9 october 1999",
      "we have frank price's brithday wrong, should be 9.10.1999",
      "frank price's birthday is wrong, it's 9 october 1999",
      "we have the wrong birthday for frank price. it is 9 october 1999",
      "the birthday on file for frank price is wrong, should be 9 october 1999",
    ],
  ],
  [
    "frank price: email f.price@new.example",
    [
      "frank price's email is wrong, should be f.price@new.example",
      "the email we have for frank price is out of date, it's f.price@new.example",
      "we've the wrong email for frank price, it should be f.price@new.example",
      "I got frank price's email wrong, the right one is f.price@new.example",
    ],
  ],
  ["hope lane: city Essen", ["hope lane's city is wrong, she lives in Essen"]],
  ["hope lane: name Hope Laine", ["we have the wrong name for hope lane, it should be Hope Laine"]],
  [
    "hope lane: email?",
    ["the email we have for hope lane is wrong", "hope lane's email is out of date"],
  ],
  [
    "grant wood: -#trade",
    [
      "tkae the trade tag off grant wood, all sorted now thank god",
      "take the trade tag off grant wood, we made up",
      "remove trade from grant wood, it's all done and dusted",
      "drop the trade label from grant wood - happy days",
    ],
  ],
  ["grant wood: +#vip", ["grant wood is vip now, all sorted", "add teh vip tag to grant wood"]],
  [
    "move grant wood",
    [
      "move the pick-up follow-up for grant wood",
      "snooze grant wood's follow-up",
      "push grant wood's reminder back a bit",
    ],
  ],
  [
    "delete grant wood",
    [
      "delete grant wood out of the system will you, he asked",
      "remove grant wood from our contacts, he asked us to",
      "take grant wood off the books",
    ],
  ],
  // What a field should be, and what it is not
  [
    "Dawn Rivers: email d.rivers@new.example",
    [
      "dawn rivers' email should be d.rivers@new.example now, the old one is bouncing",
      "the email for dawn rivers should be d.rivers@new.example",
      "dawn rivers' email id is changed to d.rivers@new.example, kindly update",
      "should dawn rivers' email be d.rivers@new.example?|unknown",
    ],
  ],
  [
    "Dawn Rivers: birthday 1951-05-31",
    [
      "birthday of dawn rivers is actually 31 May 1951, not the 13th. fix it please",
      "dawn rivers' birthday is 31 May 1951 not 13 May",
      "birthday of dawn rivers should be 31 May 1951",
    ],
  ],
  [
    "Dawn Rivers: phone 0761 555 0121",
    [
      "phone of dawn rivers is 0761 555 0121, not 0112",
      "phone number of dawn rivers should be 0761 555 0121",
    ],
  ],
  [
    "Dawn Rivers: owner Nora",
    [
      "from now on Nora looks after dawn rivers, make her the owner on his card",
      "make Nora the owner on dawn rivers' card",
    ],
  ],
  [
    "Dawn Rivers: status do_not_contact",
    [
      "Dawn Rivers says no more calls, mark her as do not contact",
      "dawn rivers doesn't want us to contact her any more. mark her as do not contact please",
      "dawn rivers asked not to be called again so mark her do not contact",
      "if dawn rivers says no more calls, mark her as do not contact|unknown",
      "dawn rivers told grant wood off, mark him as do not contact|unknown",
    ],
  ],
  // Several are meant where several were named
  [
    "Dawn Rivers & Grant Wood: +#trade",
    [
      "dawn rivers and grant wood are both trade now, add the tag trade to them",
      "dawn rivers and grant wood are trade now, add the tag trade",
      "add to dawn rivers and grant wood the tag trade",
    ],
  ],
  [
    "Dawn Rivers & Grant Wood: +#trade + Dawn Rivers & Grant Wood: +#VIP",
    ["dawn rivers and grant wood are trade now, tag them VIP"],
  ],
  // Somebody new, in a few words
  [
    "new Tarek Solberg, city Basel",
    [
      "add Tarek Solberg from Basel",
      "add Tarek Solberg, Basel",
      "new one for the books, Tarek Solberg from Basel",
      "please add a new customer Tarek Solberg, he is staying in Basel",
      // A name written with capitals ends where they end
      "new contact Tarek Solberg fra Basel|unknown",
      // Words of other languages that are names as well
      "add new customer San Solberg from Basel|new San Solberg, city Basel",
      "add new customer Tae Solberg from Basel|new Tae Solberg, city Basel",
      "add new customer Fae Solberg from Basel|new Fae Solberg, city Basel",
    ],
  ],
  [
    "delete grant wood",
    ["delete grant wood oot the system", "delete grant wood from the system svp"],
  ],
  [
    "Dawn Rivers: city Basel",
    [
      "dawn rivers he lives in Basel now, not Colmar any more",
      "put dawn rivers in Basel, she moved last week",
      "put dawn rivers in Basel",
    ],
  ],
  [
    "Dawn Rivers: company Brasserie Rhône",
    [
      "dawn rivers start new job at Brasserie Rhône, pls updat her company",
      "dawn rivers started a new job at Brasserie Rhône",
    ],
  ],
  [
    "Dawn Rivers: birthday 1962-11-04",
    ["birthday for dawn rivers should be 4 Nov 1962 not the 14th, my bad"],
  ],
  ["Dawn Rivers: -#trade", ["dawn rivers not trade any more, remove it"]],
  [
    "[city Basel]: +#trade",
    [
      "everyone in Basel should be tagged trade",
      "everyone in Basel gets the trade tag",
      "give everyone in Basel the trade tag",
    ],
  ],
  [
    "move grant wood to",
    ["bump the grant wood follow-up a week later", "push grant wood's follow-up by another week"],
  ],
  [
    "Dawn Rivers: city Basel",
    [
      "dawn rivers moved from Colmar to Basel, please update her city",
      "dawn rivers moved to Basel last week, update her city pls",
      "dawn rivers has moved from Lyon to Basel",
      "dawn rivers is moving to Basel next month|unknown",
    ],
  ],
  ["complete Rose Field “helmet call”", ["the helmet call with Rose Field is done"]],
  ["complete Rose Field “tyre call”", ["rose field - tyre call - done"]],
  [
    "complete Rose Field “brochure”",
    [
      "we can consider the Rose Field brochure handled",
      "Rose Field got the brochure from me today, tick off that brochure task",
    ],
  ],
  [
    "cancel Rose Field “trade fair call”",
    ["we don't need that trade fair call with Rose Field after all"],
  ],
  ["cancel Rose Field “brochure”", ["scrap the Rose Field brochure"]],
  ["cancel Rose Field “review”", ["never mind the review from Rose Field"]],
  [
    "cancel Rose Field “renewal”",
    ["kill the Rose Field renewal, she told Finn she's done with us"],
  ],
  [
    "cancel Rose Field",
    [
      "no need to call Rose Field any more, she went with someone else",
      "Rose Field isn't going to renew, drop that reminder",
    ],
  ],
  ["cancel of me Rose Field “complaint”", ["don't remind me about Rose Field's complaint anymore"]],
  ["reassign Rose Field “invoice” to Finn", ["hand the Rose Field invoice over to Finn please"]],
  ["reassign Rose Field “renewal” to Finn", ["give Finn the Rose Field renewal, he knows her"]],
  ["reassign Rose Field “complaint” to Finn", ["can Finn take over Rose Field's complaint?"]],
  [
    "reassign Rose Field “complaint” to me",
    ["the Rose Field complaint goes to me from now on", "Rose Field's complaint is mine now"],
  ],
  ["reassign all Rose Field to Finn", ["all of Rose Field's follow-ups should go to Finn"]],
  ["move Rose Field “spokes” to 2027-08-10", ["pull the Rose Field spokes forward to 10 August"]],
  [
    "move Rose Field “call” to 2027-08-31",
    ["let's leave Rose Field's call till the end of August"],
  ],
  [
    "move Rose Field “call” to 2027-03-05",
    [
      "leave Rose Field's call till Friday, the shop is closed|move rose field “call” to 2027-03-05",
    ],
  ],
  [
    "move Rose Field to 2027-10-01",
    ["Rose Field reminder -> October 1", "Rose Field reminder → 1 October"],
  ],
  [
    "move Rose Field “renewal” to 2027-03-08",
    ["can Rose Field's renewal wait until next Monday?", "Rose Field's renewal: make it 8 March"],
  ],
  [
    "move all Rose Field to 2027-07-20",
    ["postpone everything for Rose Field to 20 July, she's in hospital"],
  ],
  [
    "move Rose Field to 2027-07-17",
    ["push the Rose Field follow-up to the 17th of July, she is away till then"],
  ],
  ["[city Basel]: +#cross-border", ["Everyone in Basel should get the tag cross-border"]],
  ["Rose Field: +#courier", ["Rose Field should get the courier tag"]],
  [
    "Rose Field: email rose@field.example",
    [
      "Rose Field gave me her email, it's rose@field.example",
      "Rose Field finaly gave me her email, its rose@field.example",
    ],
  ],
  [
    "Grant Wood: birthday 1962-04-17",
    [
      "Grant Wood's birthday is off by a year, should be 17 April 1962, could you fix that for me?",
      "Grant Wood's birthday is 17 April 1962, can you update it?",
    ],
  ],
  [
    "Grant Wood: owner me",
    [
      "Nobody is looking after Grant Wood so far, please set me as owner for him.",
      "Grant Wood has no owner yet, please make me his owner",
      "make me Grant Wood's owner",
    ],
  ],
  ["Grant Wood: owner Elif", ["Elif is the new owner for Grant Wood"]],
  [
    "Grant Wood: owner Finn",
    [
      "Finn's taking Grant Wood over from Elif",
      "nobody has Grant Wood, so let Finn be the one who looks after him",
    ],
  ],
  [
    "Grant Wood: owner Finn + Dawn Rivers: owner Finn",
    ["Grant Wood and Dawn Rivers go from Elif to Finn, her list is too long"],
  ],
  [
    "Dawn Rivers: city Basel, phone 0170 555 0133",
    ["Dawn Rivers moved to Basel and has a new number 0170 555 0133"],
  ],
  [
    "Dawn Rivers: phone 0170 555 0142",
    ["Dawn Rivers lost her phone at the lake, use 0170 555 0142 from now on"],
  ],
  [
    "Dawn Rivers: email dawn@rivers.example",
    [
      "mails to Dawn Rivers bounce. correct address is dawn@rivers.example",
      "there's a typo in Dawn Rivers' email, it must be dawn@rivers.example",
      "could you swap Dawn Rivers' mail for dawn@rivers.example? the old inbox is always full",
      "Dawn Rivers' email dawn@rivers.example bounces|unknown",
    ],
  ],
  [
    "Dawn Rivers: phone +49 170 555 0175",
    ["two digits were mixed up in Dawn Rivers' phone, should be +49 170 555 0175"],
  ],
  ["Dawn Rivers: name Dawn Foster", ["Dawn Rivers got married, she's Dawn Foster now"]],
  [
    "Dawn Rivers: name Dawnie Rivers",
    ["Dawn Rivers goes by Dawnie Rivers these days, pls change the name"],
  ],
  ["Torben Lund: source Instagram", ["Torben Lund actually came via Instagram, not as a walk-in"]],
  [
    "Torben Lund: source referral",
    ["Torben Lund heard about us from a friend, so put the source down as referral"],
  ],
  [
    "Torben Lund: source trade fair",
    [
      "source for Torben Lund: trade fair (not referral)",
      "change where Torben Lund found us to trade fair",
    ],
  ],
  [
    "Torben Lund: status do_not_contact",
    [
      "Torben Lund does not want to hear from us again",
      "please stop contacting Torben Lund, he asked us twice",
      "no more mailings or calls to Torben Lund thx",
    ],
  ],
  [
    "Torben Lund: phone +49 170 555 0142",
    ["Torben Lund's phone is +49 170 555 0142. We had none for him"],
  ],
  [
    "Torben Lund: birthday --07-12",
    ["Torben Lund has his birthday on the 12th of July, no idea which year"],
  ],
  [
    "Torben Lund: company Weiß Logistik",
    ["Torben Lund switched from Green Parcel to Weiß Logistik"],
  ],
  ["Torben Lund: no phone", ["the number we have for Torben Lund is dead, remove it"]],
  ["Torben Lund: -#courier", ["Torben Lund no longer runs a courier. remove that tag"]],
  [
    "Torben Lund: +#trade -#courier",
    ["Torben Lund: swap the courier tag for trade", "swap Torben Lund's courier tag for trade"],
  ],
  ["Torben Lund: -#trade", ["Torben Lund isn't trade so that tag is wrong, get rid of it"]],
  ["Torben Lund: +#courier", ["Torben Lund joined today, so tag him courier"]],
  [
    "export what contacts",
    ["get me all customers as csv", "Could I get the whole contact list as a csv export"],
  ],
  [
    "new Bridget Mulhern, email bridget@mulhern.example, city Basel",
    ["new customer in the shop, name's Bridget Mulhern, bridget@mulhern.example, lives in Basel"],
  ],
  ["new Bridget Mulhern, city Basel", ["new customer Bridget Mulhern from Basel. danke :)"]],
  [
    "reassign Rose Field “brochure” to Finn + move Rose Field “brochure” to 2027-03-14",
    [
      "give Rose Field's brochure reminder to Finn and move it to 14 March",
      "Rose Field's brochure one, give it to Finn and shift it to 14 March",
    ],
  ],
  [
    "Rose Field: phone 0170 555 0142",
    ["Rose Field's finally given us a number, it's 0170 555 0142, can you stick it on her card"],
  ],
  [
    "export what contacts",
    [
      "Could you export for me the complete customer list as csv? I need it for the cards",
      "send me a spreadsheet of all contacts",
    ],
  ],
  ["delete ?", ["Delete all contacts please, we start new with a clean list"]],
  [
    "erase Rose Field",
    ["Rose Field has asked us to forget her, please erase everything we have on her"],
  ],
  ["merge Lars Holm into Lars Holm", ["merge the two Lars Holms"]],
  [
    "new Tomasz Wilk, company Courier Dance, phone 0170 555 0142",
    ["new contact Tomasz Wilk from Courier Dance, phone 0170 555 0142"],
  ],
  [
    "new Marta Zielińska, city Basel, phone 0170 555 0142, #courier",
    [
      "We have a new customer, Marta Zielińska from Basel, phone 0170 555 0142. She races, so please tag her as courier.",
    ],
  ],
  [
    "undo",
    [
      "sorry, undo that, wrong Lars",
      "scratch the last thing I did",
      "scrap what I just did",
      "delete what i just typed, wrong person",
      "can you reverse the last one",
      "revert my last entry please",
      "oh blast, wrong Rose. undo that",
      "undo that, she has swapped it instead",
    ],
  ],
  [
    "move Rose Field “renewal” to 2027-03-08",
    ["push Rose Field's renewal to Monday please, I won't get to it today"],
  ],
  [
    "move Rose Field “renewal” to 2027-03-08",
    ["push Rose Field's renewal to Monday, today I will not manage"],
  ],
  [
    "cancel Rose Field “brochure”",
    ["Rose Field's brochure is off", "Rose Field's brochure can go"],
  ],
  // Whom it is about, named last
  ["Zoë Brandt: birthday 1988-05-05", ["Birthday 5 May 1988, Zoë Brandt"]],
  ["Lars Holm: phone 0761 555 0199", ["Changed phone, 0761 555 0199, Lars Holm"]],
  ["Lars Holm: +#trade", ["Tag trade, Lars Holm"]],
  ["move Lars Holm “fleet offer” to 2027-03-08", ["Move the fleet offer to Monday, Lars Holm"]],
  [
    "complete Lars Holm “fleet offer”",
    ["The fleet offer is done, Lars Holm", "fleet offer is done for Lars Holm"],
  ],
  // Who does it now
  [
    "reassign Rose Field “helmet call” to Finn",
    [
      "finn's doing the Rose Field helmet call now",
      "Finn is handling the helmet call with Rose Field from now on",
      "Finn's doing a call with Rose Field now|unknown",
    ],
  ],
  [
    "move Rose Field “helmet call” to 2027-07-21 14:00 + reassign Rose Field “helmet call” to Finn",
    ["move Rose Field's helmet call to 21 July, 2pm, and hand it to Finn"],
  ],
  [
    "move Rose Field to 2027-03-05 + reassign Rose Field to Finn",
    ["push the Rose Field follow-up to Friday, hand it over to Finn"],
  ],
  // Where somebody works now, and what is so and not otherwise
  [
    "Joy Chambers: company Millbrook School",
    [
      "Joy Chambers isn't at Vale Press any more, she teaches at Millbrook School now",
      "Joy Chambers is not with Vale Press any more, she's at Millbrook School now",
      "Joy Chambers isn't at home any more, she teaches yoga now|unknown",
      "if Joy Chambers isn't at Vale Press any more, she teaches at Millbrook School now|unknown",
    ],
  ],
  ["Joy Chambers: city Basel", ["City is Basel and not Colmar for Joy Chambers"]],
  [
    "Joy Chambers: email joy@chambers.example",
    ["Joy Chambers's address is now joy@chambers.example"],
  ],
  ["new Petra Hale", ["new customer Petra Hale, she's a friend of Joy's"]],
  // An act and whom it is for, and names without their "'s"
  ["cancel Lars Holm “frame”", ["forget about showing Lars Holm the frame"]],
  ["cancel Lars Holm “frame”", ["there's no need to ask Lars Holm about the frame any longer"]],
  ["complete Lars Holm “fleet offer”", ["lars holm fleet offer done"]],
  ["cancel Lars Holm “fleet offer”", ["cancel lars holm fleet offer"]],
  // Many at once to somebody of the team
  [
    "[customer & city Freiburg] to Finn",
    [
      "give all customers in Freiburg to Finn",
      "reassign every customer in Freiburg to Finn",
      "hand all the Freiburg customers over to Finn",
      "make Finn the owner of all customers in Freiburg",
      "Finn takes over the customers in Freiburg",
      "all customers in Freiburg should go to Finn",
    ],
  ],
  [
    "[owner Elif] to Finn",
    [
      "give Elif's contacts to Finn",
      "Elif is leaving. Hand over all her contacts to Finn",
      "Elif's off, hand over her contacts to Finn",
    ],
  ],
  [
    "move all of Elif calendar to 2027-03-08",
    ["Elif's off tomorrow, so move all her follow-ups due tomorrow to Monday"],
  ],
  // Those named in what is told before the order, tags said of them, and arrows
  [
    "Lars Holm & Zoë Brandt: +#trade",
    [
      "Lars Holm and Zoë Brandt joined last night, tag both trade",
      "Lars Holm and Zoë Brandt have signed up, add the trade tag to both of them",
      "Lars Holm and Zoë Brandt both deserve a trade tag, add it to them",
      "Lars Holm and Zoë Brandt should both have the trade tag",
    ],
  ],
  [
    "Lars Holm: +#trade +#VIP",
    ["Lars Holm -> trade, VIP", "Lars Holm should have the tags trade and VIP"],
  ],
  ["Lars Holm: -#trade", ["remove trade from Lars Holm's tags", "take trade off Lars Holm's tags"]],
  [
    "Lars Holm: +#trade",
    ["add trade to Lars Holm's tags", "tag Lars Holm trade while you're there"],
  ],
  ["Lars Holm: city Basel", ["Lars Holm moved. Essen -> Basel", "Lars Holm city: Essen -> Basel"]],
  [
    "Lars Holm: +phone 0761 555 0199",
    ["add a second phone for Lars Holm: 0761 555 0199 is the landline at home"],
  ],
  [
    "Lars Holm: birthday --08-09",
    ["Turns out Lars Holm's birthday is 9 August, he wouldn't tell me the year!"],
  ],
  [
    "new Ida Lorenz, city Basel, email ida@lorenz.example",
    ["New person to add: Ida Lorenz from Basel, ida@lorenz.example"],
  ],
  // The follow-ups of a day
  [
    "move all of Elif calendar to 2027-03-08",
    [
      "move Elif's reminders of tomorrow to Monday",
      "move Elif's tomorrow reminders to Monday",
      "Everything open that Elif has due tomorrow, move it to Monday",
      "move everything Elif has due tomorrow to Monday",
    ],
  ],
  ["cancel all of me 2027-03-05", ["cancel my Friday reminders"]],
  ["cancel of me Lars Holm", ["stop reminding me about Lars Holm"]],
  [
    "new Ida Lorenz, email ida@lorenz.example",
    ["Add Ida Lorenz as a contact, her address is ida@lorenz.example"],
  ],
  // Why an order is given, told with no mark before it, or of others' prices and times
  [
    "Torben Lund: +#racing team",
    ["put Torben Lund on the racing team tag pls he joined last week"],
  ],
  [
    "cancel Hope Lane",
    [
      "cancel that follow-up for Hope Lane, she went with a shop in Basel, 40 euros cheaper",
      "cancel the reminder for hope lane she bought her bell online, €5 cheaper",
      "scrap hope lane's follow-up, she found one 20 euro cheaper",
    ],
  ],
  [
    "move Priya Nair “quote” to 2027-03-12",
    [
      "Could we push the quote reminder for Priya Nair back to next Friday? I'm stuck at the fair before that.",
    ],
  ],
  [
    "move Lars Holm “quote” to 2027-03-03 15:00",
    ["the quote reminder for Lars Holm: make it 3pm today, not 4pm"],
  ],
  [
    "delete will may",
    [
      "delete the contact Will May please, he was just a test entry",
      "remove the contact Will May, it was only ever a test record",
      "Will May was only a test entry, delete the contact please",
    ],
  ],
  // Who is told of before an order, and is meant by it
  [
    "Hope Lane & Joy Chambers: +#courier",
    [
      "Hope Lane and Joy Chambers ride every bike we make. Put the courier tag on both",
      "hope lane and joy chambers love all you make, tag both courier",
    ],
  ],
  [
    "[owner Elif & city Basel] to Finn",
    [
      "Finn's in Basel most days now so hand all of Elif's Basel contacts over to him",
      "Finn knows Basel best. Could you give all Elif's contacts in Basel to him?",
    ],
  ],
  ["[owner Elif] to Finn", ["Finn has the time so give Elif's contacts to him"]],
  // What a field is, behind a story
  [
    "Dawn Rivers: birthday --07-19",
    [
      "we posted Dawn Rivers her birthday card ten days too soon. Her birthday is 19 July, not the 9th, please fix",
      "Dawn Rivers got our card on the wrong day, her birthday is 19 July",
    ],
  ],
  [
    "Dawn Rivers: email d@new.example",
    ["Dawn Rivers never got our mail. Her email is d@new.example, not d@old.example"],
  ],
  [
    "Lars Holm: company Hotel Lumen",
    [
      "Lars Holm isn't with Copenhagen Tours any more. Company should say Hotel Lumen, could you correct it",
      "Lars Holm left Copenhagen Tours. His company is Hotel Lumen",
      "Lars Holm quit the tours. Company should read Hotel Lumen please",
    ],
  ],
  // Small letters: an "is" run into the name; what was not asked, and cries, in brackets
  [
    "hope lane: phone +49 170 555 0142",
    [
      "hope lanes on a new mobile, +49 170 555 0142",
      "btw hope lanes on a new number +49 170 555 0142",
    ],
  ],
  ["priya nair: -#courier", ["priya nairs not a courier any more"]],
  [
    "torben lund: city Basel, email t@new.example, birthday --06-04",
    [
      "torben lunds moved to basel, new email is t@new.example and his bdays 4 june (no idea what year, didnt dare ask)",
    ],
  ],
  [
    "torben lund: birthday --06-04",
    ["torben lund's birthday is 4 june (no clue which year, he'd kill me if I asked)"],
  ],
  // Why somebody is deleted, as far as one knows: it is asked about anyway
  [
    "delete Hope Lane",
    [
      "Delete Hope Lane from the contacts, I think she moved abroad",
      "delete the contact Hope Lane, I believe she got in by mistake",
      "remove Hope Lane from our contacts, I reckon it's a duplicate",
    ],
  ],
  // Said to be wrong, and what it is in truth as they told us
  [
    "Hope Lane: birthday --04-15",
    [
      "The birthday of Hope Lane is not right in the system. Correct is 15 April.",
      "We've got Hope Lane's birthday wrong in there, she told me it's April 15",
      "we have the wrong birthday for Hope Lane here, she said it's 15 April",
      "we have Hope Lane's birthday wrong, she says it's 15 April",
    ],
  ],
  ["Hope Lane: birthday?", ["The birthday of Hope Lane is not right in the system."]],
  // Moved, and looked after by the writer from now on
  [
    "Priya Nair: city Basel, owner me",
    [
      "Priya Nair moved to Basel and she's mine from now on",
      "priya nair moved to basel n shes mine now",
    ],
  ],
  // How they found us, before what they are
  [
    "new Mette Krog, source referral, email mette@krog.example",
    ["New referral customer: Mette Krog, mette@krog.example"],
  ],
  [
    "new Mette Krog, source Instagram, phone 0761 204 199",
    ["got a new instagram lead Mette Krog, 0761 204 199"],
  ],
  ["new Mette Krog, source trade fair", ["another trade fair client, Mette Krog"]],
  // Whose contacts go to somebody else, and how long that colleague is away
  [
    "[owner Elif & city Basel] to Finn",
    [
      "Elif is on leave all winter. Pass her Basel contacts on to Finn, please.",
      "Elif's away from Monday. Her contacts in Basel should go to Finn",
      "Elif is off sick until May, so hand her contacts in Basel over to Finn",
    ],
  ],
  [
    "reassign Rose Field “invoice” to Finn",
    ["Elif's away that weekend, so give the Rose Field invoice to Finn"],
  ],
  // Joy at the end
  ["Rose Field: +#VIP", ["mark Rose Field as VIP woohooo", "tag Rose Field vip, yay!!"]],
  // A heading that says how much follows
  [
    "Rose Field: city York",
    [
      "couple of fixes before I forget: Rose Field lives in York now",
      "few tweaks: Rose Field moved to York",
    ],
  ],
  // Somebody new by how they found us alone, and whose name stands behind the order
  [
    "new Mette Krog, source referral",
    ["new referral: Mette Krog", "got a new referral Mette Krog"],
  ],
  [
    "new Rose Krog, phone 0761 204 199",
    [
      "New customer, please add: Rose Krog, phone 0761 204 199",
      "new client, pls add - Rose Krog 0761 204 199",
    ],
  ],
  // What it is stands behind that it is wrong
  [
    "Rose Field: birthday 1990-05-03",
    [
      "Rose Field's birthday is wrong!! She was born on 3 May 1990. Please fix",
      "Rose Field birthday wrong! she's born 3 May 1990, pls correct",
    ],
  ],
  // The day that it is of until now stands before the one to come
  [
    "move Rose Field to 2027-03-08",
    [
      "push the Rose Field reminder for friday to monday",
      "move my Rose Field reminder on friday to monday",
      "move friday's Rose Field reminder to monday",
      "shift tomorrow's Rose Field reminder to monday",
    ],
  ],
  ["cancel Rose Field", ["scrap the follow-up with Rose Field, no longer needed"]],
  // A feast is a tag where one is called for
  ["Rose Field: +#xmas", ["tag Rose Field xmas", "give Rose Field the tag xmas"]],
  ["[city Basel]: +#xmas", ["everyone in Basel: give them the tag xmas"]],
  // Off a list is the tag off them, and nobody deleted
  [
    "[city Basel]: -#VIP",
    [
      "remove everyone in Basel from the VIP list",
      "take everyone in Basel off the VIP list",
      "drop everyone in Basel from vip",
    ],
  ],
  [
    "Rose Field: name Rose Lark",
    ["Change Rose Field's surname to Lark please", "change Rose Field's last name to Lark"],
  ],
  // What was done is done
  [
    "Rose Field: -#VIP",
    ["took the VIP tag off Rose Field", "took vip off Rose Field", "untagged Rose Field vip"],
  ],
  ["Rose Field: +#VIP", ["gave Rose Field the VIP tag", "gave the VIP tag to Rose Field"]],
  [
    "Rose Field: -#VIP",
    [
      "no more VIP for Rose Field",
      "Rose Field wants no more VIP",
      "Rose Field: no more vip please",
    ],
  ],
  // With nobody named it comes off all who have it
  [
    "[tag VIP]: -#VIP",
    [
      "remove the VIP tag from everyone",
      "delete the tag VIP",
      "get rid of the vip tag",
      "clear the vip tag",
      "take vip off everybody",
    ],
  ],
  // A further number where the old one is kept, or where it is of another place
  [
    "Lars Holm: +phone 0761 555 0199",
    [
      "Lars Holm also has 0761 555 0199",
      "Lars Holm also has an office line 0761 555 0199, add it but keep the old one",
      "new number for Lars Holm 0761 555 0199, keep the old one",
      "Lars Holm's work number is 0761 555 0199",
      "add office line 0761 555 0199 for Lars Holm",
    ],
  ],
  ["Lars Holm: +email lars@holm.example", ["Lars Holm also uses lars@holm.example"]],
  ["Lars Holm: owner me", ["ill look after Lars Holm from now on, change it please"]],
  [
    "new Una Walsh, phone 0761 555 0199, #regional, #trade",
    ["New contact:\nName: Una Walsh\nPhone: 0761 555 0199\nTags: regional, trade"],
  ],
  [
    "Lars Holm: +phone 0761 555 0199",
    ["add a second phone for Lars Holm, 0761 555 0199, but the first one stays his main number"],
  ],
];
