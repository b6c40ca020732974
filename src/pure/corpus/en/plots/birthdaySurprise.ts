// A birthday surprise, in English.
import { saying } from '../../language/Language';
import { birthdaySurpriseEvents as e } from '../../world/plots/birthdaySurprise';
import type { PlotInEnglish } from '../PlotInEnglish';

const gift = (noun: string, more = '') => ({ '': `the ${noun}`, a: `a ${noun}${more}` });

const OH = '[|Oh, |Well, ]';

export const birthdaySurprise: PlotInEnglish = {
  sayings: [
    saying(
      e.plans,
      [
        '{elder.namePoss} birthday was [coming|near|not far off], and {hero} had {gift.a} ready for it. [Nobody else knew|Not even the cat knew|Nobody was to see it until the day], because it had to be a [real|big|perfect] surprise.',
        'In [two|three|four|five|six] days it would be {elder.namePoss} birthday. {hero} had [saved up|worked|planned] for weeks, and now there was {gift.a}. [Nobody must know|It was a deep secret|Only the cat had seen it].',
        '{hero} told the [cat|dog|goldfish|old clock|teddy bear|moon], "I have {gift.a} for {elder.namePoss} birthday. Can you keep a secret?" [It could|It said nothing, so it could|It did not say no].',
        'All [week|month|winter|spring|summer] {hero} had thought about {elder.namePoss} birthday. Now there was {gift.a} to give, and the hard part was to [keep it secret|wait|say nothing about it].',
        '"This year it will be a real surprise," [thought|said|decided] {hero.name}. It was [nearly|almost] {elder.namePoss} birthday, and {hero} had {gift.a}, [a song to sing|a box of candles|forty paper stars|a bag of balloons|three colors of ribbon] and a very good plan.',
      ],
      [
        ['Whose birthday was it?', 'elder'],
        ['What was the surprise gift?', 'gift'],
      ],
    ),
    saying(
      e.hides,
      [
        '{hero} wrapped {gift} in [brown paper|an old newspaper|a clean towel|a piece of cloth|blue paper|a big napkin] and hid it {spot}, where nobody [ever looked|would look|had any reason to look].',
        'Where could one hide {gift}? [The kitchen was too busy|The shed was too wet|The dog slept in the best place], but {hero} found room {spot}.',
        'The safest place {hero} could think of was {spot}. So {gift} went there, [with a cloth over it|behind a box|inside a paper bag], and {hero.he} looked in on it [twice|three times|ten times] a day.',
        'When everybody was asleep, {hero} [crept out of bed|came down on bare feet|lit a candle] and hid {gift} {spot}. [A board creaked|The dog barked once|The clock struck], but nobody woke up.',
        'Then {hero} took {gift} and [looked around|listened|shut the door], and a moment later it was {spot}. [Nobody had seen a thing|It was a very good place|Now there was only the waiting].',
      ],
      [['Where did {hero.name} hide the gift?', 'spot']],
    ),
    saying(
      e.swears,
      [
        '"Not a word to {elder.name}!" [said|whispered|begged] {hero.name}. {friend.name} promised it [twice|with one hand in the air|with a very serious face].',
        '"What will you say if {elder.name} asks you, {friend.name}?" asked {hero.name}. "Then I am a [fish|stone|tree|snail|wooden spoon]," said {friend.name}, "and those do not talk."',
        '{friend.name} was the only one who knew about it, and had to promise {hero.name} [by the moon|on a lucky penny|on the biggest cookie in the jar] that {elder.name} would hear nothing.',
        '"Two can keep a secret," said {hero.name}, and told {friend.name} [everything|the whole plan|all about it]. "{elder.name} will not hear one word from me," said {friend.name} [proudly|at once|and meant it].',
      ],
      [['Who promised {hero.name} to say nothing?', 'friend']],
    ),
    saying(e.slipsHonestly, [
      '"What have you been doing all [morning|day|afternoon]?" asked {elder.name}. {hero.name}, who never lied, [covered {hero.his} mouth with both hands|took a very big bite of bread|turned as red as a tomato|looked hard at the ceiling] and said [nothing|not one word].',
      '"Have you swallowed a [frog|button|spoon|bee], {hero.name}?" asked {elder.name}, because it was so quiet. {hero.name} could not lie and must not tell, so {hero.he} only [nodded|coughed|smiled|turned red].',
      'At [breakfast|lunch|supper] {elder} asked, "Are you [hiding|planning|up to] something?" {hero.name} did not want to lie, so {hero.he} put a whole [bun|potato|egg|pancake|plum|carrot] in {hero.his} mouth [and could not answer|and chewed for a long time].',
      '{hero} could not tell a lie, not even a small one. When {elder.name} asked about all the whispering, {hero.he} could only [run out of the door|hide behind a book|begin to cough].',
    ]),
    saying(e.leavesList, [
      'Then {hero} forgot the list on the table. "[Candles, balloons, ten paper hats|Sugar, candles, a long ribbon|Twenty paper stars, one cake]," {elder} read. "What is all this for, {hero.name}?"',
      '{elder} found a slip of paper [on the stairs|in the hall|under a chair|by the door]. "Do not forget to hide it," it said. {hero.name}, who [forgot|lost] everything, had [dropped|forgotten] it there.',
      '"Shall we sing before the cake or after it?" asked {hero.name} at [breakfast|lunch|supper]. It was {elder} who was sitting there, and {hero} had [quite forgotten|forgotten once more] that it was a secret. "[What cake|Why would we sing]?" asked {elder.name}.',
      '{hero} forgot the hole in {hero.his} pocket. All along the hall lay little [candles|paper stars|bits of ribbon|sugar roses], and {elder} picked them up, one by one, [and wondered|and scratched a chin|and asked what they were].',
    ]),
    saying(e.countsHours, [
      '"Only [twenty|thirty|forty|fifty|sixty|seventy] hours more," {hero} [sighed|groaned]. "Until what?" asked {elder.name} from behind the [door|newspaper|curtain].',
      'Every [minute|few minutes|little while] {hero} looked at the clock. "Is it broken?" asked {elder.name}. "No, {elder.name}, only so [terribly|awfully|very] slow [today|this week]."',
      '"Why could you not be born a [day|week|little bit] earlier?" {hero.name} [burst out|cried]. {elder} [put down the cup|stopped reading|looked up].',
      '{hero} [ran|hopped] up the stairs and down again, [ten|twelve|twenty] times, because sitting still was too hard. "What are you waiting for, {hero.name}?" asked {elder.name}.',
    ]),
    saying(e.hums, [
      '{hero} was so [happy|merry] that [the secret nearly jumped out|it could be seen from far away]. "What is it, {hero.name}?" asked {elder.name}. "[It is such a nice day|I like the weather|I had a good dream]," said {hero.name} quickly.',
      '{hero} [hummed|whistled|sang] a little tune. It was the birthday song! {elder} stopped [peeling potatoes|mending a sock|sweeping|knitting|washing up|writing a letter] and [listened|looked up|smiled a little].',
      'All [day|morning] {hero} went around [singing|humming|whistling] the song that goes with a cake and candles. "That is pretty, {hero.name}," said {elder.name}. "Why [do I know it|are you singing that today]?"',
      '{hero} danced up the stairs. "Why are you in such a good mood, {hero.name}?" asked {elder.name}. "You will see!" [sang|cried] {hero.name}, and then wished [to have said nothing|to take it back].',
      '"What are you smiling about, {hero.name}?" asked {elder.name}. "[Cake|Candles|Presents|Balloons]!" said {hero.name}, much too happily, and then [turned red|looked at the floor|ran out of the room].',
    ]),
    saying(
      e.friendSlips,
      [
        '"Happy birth-" cried {friend.name} when {elder.name} opened the door, and stopped just in time. "I mean, happy [Monday|Tuesday|Friday]! [What lovely weather|What a nice hat|How good it smells here]!"',
        `But {friend} was not good at secrets. "${OH}I must not say anything about the [party|cake|candles]," {friend.he} told {elder.name} [at the gate|over the fence|in the shop].`,
        '"How old will you be?" {friend} asked {elder.name} [on the stairs|in the street|at the market], and at once wished to be [under the carpet|far away|on the moon|a snail with a house to hide in].',
        '"Do you like [surprises|parties|presents|balloons]?" {friend} asked {elder.name}, and then [coughed|turned red|looked at the sky], because that was a silly thing to ask.',
      ],
      [['Who nearly gave the secret away?', 'friend']],
    ),
    saying(
      e.distracts,
      [
        '"{excuse}, {elder.name}!" [called|cried] {hero.name} just in time. They both [ran|hurried] to see, and [nobody spoke of secrets any more|the questions were over].',
        '"Come quickly, {elder.name}!" cried {hero.name}. "{excuse}!" It was true, too, and by the time [it was over|they came back], the secret was [forgotten|safe again].',
        '{hero} had to think fast. "{excuse}!" shouted {hero.name}, and [luckily it was true|it was not even a lie]. So {elder.name} had something else to [think|worry|talk] about.',
        'Luckily {hero} looked out [of the kitchen|into the hall|of the room] just then. "{excuse}, {elder.name}!" [That took an hour|That took the whole afternoon|That kept everybody busy], and nobody asked any more questions.',
        '"Oh no," cried {hero.name} suddenly. "{excuse}!" {elder} ran to look, and after that there was so much to do that [nobody asked again|the question was forgotten].',
      ],
      [['What did {hero.name} say to get {elder.name} away?', 'excuse']],
    ),
    saying(e.goesNear, [
      'After [breakfast|lunch|supper] {elder} got up and went {spot.why}. That was [just what|the very thing that] must not happen!',
      'That [evening|afternoon|night|same day] {elder} went {spot.why}. Oh no! [Had nobody thought of that|Of all the places in the house|That was the wrong place to go|This was a bad moment for that]!',
      '"I am [just|only] going {spot.why}," said {elder.name}. [Step, step, step|Slowly, slowly], the [shoes|feet|slippers] came [closer|nearer|up to the place].',
      'A little later {elder} got up {spot.why}. [Nobody breathed|Even the clock seemed to stop|It grew very quiet|The cat opened one eye].',
      '"Now what did I want?" said {elder.name}. "[Oh, yes|Ah, I know|Of course]!" And {elder} went {spot.why}, [whistling|humming|in no hurry|with slow steps].',
    ]),
    saying(e.standsInWay, [
      '{hero} [came running|jumped up] and held out both arms. "[Please let me get it|You sit down and rest], {elder.name}!" And {hero.he} was {spot} before anybody could say a word.',
      '[As quick as a mouse|With one jump|Out of breath], {hero} was {spot} first. "Let me do that!" cried {hero.name}, and {elder.name} [sat down again|laughed and let it be|went back to the armchair].',
      '"Stop!" cried {hero.name}. "I saw a [spider|beetle|toad] {spot}, as big as a [plate|shoe|hat]!" {elder}, who did not like [spiders and such|things with legs|surprises with legs], turned around.',
      '{hero} took {elder.name} by the [sleeve|hand|arm]. "Tell me about [the time when you were small|the big snow|your first dog|the great storm]!" It was a long story, and nobody looked {spot} any more.',
      '{hero} sat down right in front of {elder.name} and [sang|asked riddles|told jokes] until [they were both laughing|it was bedtime|the soup was ready]. After that nobody thought of looking {spot}.',
    ]),
    saying(e.friendTumbles, [
      '[Crash|Bang|Bump]! {friend} had fallen over [the bucket|a chair|the broom|the milk can], on purpose and very loudly. {elder} ran to help, and [forgot everything else|that was just what {friend.name} wanted].',
      '{friend} began to hop on one leg. "My [toe|foot|knee]! My poor leg!" {elder} came at once with [a wet cloth|some cold water|a cookie|a kiss|a spoon of honey], and it got well [very quickly|in no time].',
      'With one elbow {friend} knocked a whole [box|jar|tin] of [buttons|beans|nails|marbles|beads] off the shelf, and {elder.name} had to come back and help [pick them up|find them all].',
      '"Help! There is a [bee|spider|beetle] in my [shirt|shoe|sleeve]!" cried {friend.name}. {elder} looked for it for [a long time|half an hour], and there was [none|nothing at all].',
    ]),
    saying(
      e.finds,
      [
        '"Well, what [is this|have we here|can this be]?" [said|asked] {elder.name}, and out came {gift}. {hero} could not [say a word|move|even breathe].',
        '{elder} [bent down|reached in|looked closer], and there was {gift}. "Oh no, it is too soon!" cried {hero.name}, and [two big|hot] tears [rolled down|fell on the floor].',
        'There was no time to stop it. {elder} was holding {gift}, and {hero.namePoss} great surprise was [over|gone|spoiled].',
        'Something fell out. It was {gift}! {elder} [looked at it|picked it up|turned it over], and {hero.namePoss} [face grew hot|eyes grew wet|lip began to shake].',
      ],
      [['Who found the gift too early?', 'elder']],
    ),
    saying(
      e.pretends,
      [
        '{elder} looked at {hero.obj}, [winked|smiled], and put it back. "I am getting old, {hero.name}. I forget everything [before supper|by the next day]." And on the birthday {elder.name} [cried "oh!"|jumped for joy] as if it were true.',
        '"I saw nothing," said {elder.name} [kindly|quickly|with a smile], and put it back. "My eyes are so bad [these days|in this light]." At the party nobody was more surprised than {elder}, and only {hero.name} saw the wink.',
        '[Carefully|Slowly|Gently] {elder} put it back. "Now we both have a secret, {hero.name}." And at the party nobody [gasped|cried "oh!"|laughed] louder.',
        '{elder} wrapped it up again, [even the bow|very neatly]. "I am very good at being surprised," said {elder.name}. It was true. At the party {hero} laughed until [the tears came|it hurt|the dog barked].',
        '"Do not cry, {hero.name}. I have a very bad memory," said {elder.name}. "I have forgotten it already." And at the party {elder.he} [jumped|gasped|nearly fell off the chair] with surprise.',
      ],
      [['Who only pretended to be surprised?', 'elder']],
    ),
    saying(e.tooLate, [
      '"It is [lovely|beautiful|just right]," said {elder.name} [kindly|warmly|softly], and held {gift} up to the light. But {hero} knew that nobody can be surprised twice by the same thing.',
      'There was [a song|cake|a party] all the same, and {elder} gave {hero.obj} a [long|warm|big] hug for {gift}. But {hero.name} went to bed [early|without a story], because it had not been a surprise.',
      '{hero} had so much wanted to see {elder.namePoss} eyes grow [round|wide|big]. Now {gift} was there without [a bow|any paper], and the party was [a quiet one|soon over].',
      '{elder} thanked {hero.obj} [kindly|twice|with a kiss] for {gift}. But nobody [shouted|gasped|cried "oh!"], and {hero.name} [looked at the floor|said very little|blew the candles out early].',
    ]),
    saying(
      e.surprised,
      [
        'On the morning of the birthday {hero} [sang at the bedroom door|stood by the bed|came in with a candle], and behind {hero.his} back was {gift}. {elder} had [guessed nothing|not guessed a thing] and [laughed out loud|hugged {hero.him} twice|cried a little for joy].',
        'When the day came, all the lamps went out. "Surprise!" cried {hero.name}. {elder} [laughed and cried|jumped high|hugged everybody], and would not let go of {gift} [all evening|until bedtime|for anything].',
        '"Now!" whispered {hero.name}, and the door opened. There were [paper stars|candles|flowers everywhere|balloons|ribbons], there was a song, and there was {gift}! {elder} stood there with [an open mouth|wide eyes|wet eyes].',
        'On the birthday {elder} came in with [an armful of wood|a basket of eggs|a pile of plates|a pan of soup] and [nearly|almost] dropped it. There was {gift}, and {hero} was so proud that {hero.he} [could not sit still|forgot to eat|nearly burst].',
        '"Close your eyes and come with me," said {hero.name} on the birthday. [One, two, three|And now look]! "For me?" asked {elder.name}, and held {gift} [tight|close|up to the light]. "[All for you|Of course|Who else]!"',
      ],
      [['Who was surprised?', 'elder']],
    ),
    saying(e.knewAlready, [
      '"Surprise!" cried {hero.name} when the day came. {elder} took {gift} with a [smile|laugh|kiss]. "I have known it [since Monday|for days|for a week]. You talk [in your sleep|to the cat|in the bath], {hero.name}. But I love it."',
      'Out came {gift}, and {hero} watched {elder.namePoss} face. "You knew!" "Only since yesterday. A little [bird|mouse|bee] told me." And they both laughed until [the candles shook|the cat ran away|it hurt].',
      'There was [cake|pie|pudding] and [singing|laughing|dancing]. {elder} hugged {gift}, and then pulled a paper [crown|hat|nose] from a pocket, made days ago. So {hero} was not the only one with a secret!',
      `{hero} [lit the candles|opened the door|counted to three], and there was {gift}! "How did you like my surprised face?" asked {elder.name}. "${OH}I knew it, {hero.name}, and [I loved every day of it|it was fun to wait|I did not tell anybody]."`,
    ]),
    saying(e.calledAway, [
      'But on that night [the neighbor was ill|a cow had run off|the bridge broke], and {elder} [took a coat|put on boots] and went out to help. {hero} sat beside {gift} until the [clock struck ten|fire was cold|last candle went out].',
      'When the day came, everything was ready, even {gift} and [the flowers|the song|the paper hats]. But {elder} was in town and could not come home, because [the river was too high|the snow was too deep|the train was stuck]. {hero} blew out the candles alone.',
      'On the birthday {gift} stood [by the candles|among the flowers|on the table]. Then a [message|letter] came, and {elder} had to leave at once. {hero} knew that a birthday the day after is only half a birthday.',
      'The party was ready, and {gift} stood on the table. But {elder} came home with a [bad cold|fever|headache] and went straight to bed. {hero} put the paper hats away and [waited for morning|listened to the clock|sat on the stairs].',
    ]),
  ],
  words: {
    'birthday gift': {
      'music box': gift('music box'),
      shawl: gift('shawl', ' of blue silk'),
      'honey cake': gift('honey cake'),
      teacup: gift('teacup', ' with roses on it'),
      drawing: gift('drawing', ' of the whole family'),
      'cuckoo clock': gift('cuckoo clock'),
      'plum cake': gift('plum cake'),
      hat: gift('hat', ' with a feather'),
      brush: gift('silver brush'),
      'song book': gift('book of songs'),
      birdhouse: gift('tiny house for birds'),
      pillow: gift('pillow', ' full of feathers'),
      bowl: gift('wooden bowl'),
      gloves: gift('pair of gloves'),
      candy: gift('jar of candy'),
      fan: gift('paper fan'),
      lamp: gift('lamp', ' with a green shade'),
    },
    'birthday spot': {
      bed: { '': 'under the bed', why: 'to look for a lost shoe under the bed' },
      clothes: { '': 'in the basket of clothes', why: 'to get a shirt from the basket of clothes' },
      flour: { '': 'behind the bags of flour', why: 'to get some flour' },
      closet: { '': 'at the back of the closet', why: 'to find a coat in the closet' },
      cupboard: { '': 'on top of the cupboard', why: 'to take the big pot down from the cupboard' },
      curtain: { '': 'behind the long curtain', why: 'to pull the curtain shut' },
      wood: { '': 'in the pile of wood', why: 'to bring in wood for the stove' },
      piano: { '': 'behind the piano', why: 'to sweep behind the piano' },
      boots: { '': 'between the winter boots', why: 'to try on the winter boots' },
      potatoes: { '': 'under the potatoes', why: 'to choose some potatoes' },
      blankets: { '': 'in a pile of blankets', why: 'to get one more blanket' },
      stairs: { '': 'under the stairs', why: 'to take the broom from under the stairs' },
      coats: { '': 'behind the coats in the hall', why: 'to brush the coats in the hall' },
    },
    'birthday excuse': {
      goat: { '': 'the goat is eating the washing' },
      ants: { '': 'there are ants in the sugar' },
      bread: { '': 'I smell the bread burning' },
      rainbow: { '': 'there is a rainbow over the roof' },
      button: { '': 'my last button has come off' },
      pig: { '': 'the pig is out' },
      soup: { '': 'the soup is boiling over' },
      cow: { '': 'a cow is looking in at the window' },
      hens: { '': 'the hens are in the kitchen' },
      cat: { '': 'the cat sits on the butter' },
      bee: { '': 'a bee fell into the jam' },
      wheel: { '': 'the wheel has come off the cart' },
      fiddler: { '': 'somebody plays the fiddle in the street' },
    },
  },
};
