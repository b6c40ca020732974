// The postman's round, in English.
import { saying } from '../../language/Language';
import { postmansRoundEvents as e } from '../../world/plots/postmansRound';
import type { PlotInEnglish } from '../PlotInEnglish';

export const postmansRound: PlotInEnglish = {
  words: {
    'post weather': {
      rainy: { '': 'it rained and rained' },
      foggy: { '': 'a thick fog hid all the houses' },
      windy: { '': 'a wild wind blew' },
      snowy: { '': 'the snow lay knee-deep' },
    },
    'post habit': {
      whistles: { '': 'sang a new song in every street' },
      dogs: { '': 'knew all the dogs by name' },
      stamps: { '': 'had never lost a letter' },
      boots: { '': 'wore out four pairs of boots a year' },
      cats: { '': 'had a kind word for every cat' },
      shortcut: { '': 'knew a short way to every house' },
      fast: { '': 'was as fast as a horse' },
    },
    'post cause': {
      ink: { '': 'the rain had washed half of the name away' },
      hood: { '': 'it is hard to read with rain in both eyes' },
      puddle: { '': 'the letter had fallen into a puddle and the name was only a blue spot' },
      number: { '': 'in the fog a six looks like a nine' },
      gate: { '': 'in the fog all doors look the same' },
      nose: { '': 'the fog hid the whole street' },
      blown: { '': 'the wind had blown it out of the bag' },
      sign: { '': 'the wind had turned the street sign around' },
      dust: { '': 'it is hard to read with dust in both eyes' },
      plate: { '': 'snow covered the name on the door' },
      glasses: { '': 'it is hard to read with snow on your glasses' },
      steps: { '': 'the right house was deep in the snow' },
    },
    'post message': {
      sister: {
        '': 'I am coming on Sunday, your sister',
        deed: 'baked a cake and put three cups on the table',
        loss: 'On Sunday a sister stood at the station, and nobody came to meet her',
        feast: 'On Sunday there was cake for three',
      },
      baby: {
        '': 'It is a girl, and she has your nose',
        deed: 'made a tiny yellow cap',
        loss: 'Far away a baby with the same nose waited for a visit',
        feast: 'Soon a baby girl slept in the middle of the party',
      },
      sorry: {
        '': 'I was wrong. Let us be friends again',
        deed: 'made peace with all the neighbors',
        loss: 'And so two old friends did not speak to each other again',
        feast: 'That night three friends sat at one table',
      },
      prize: {
        '': 'You have won the first prize',
        deed: 'bought a new hat',
        loss: 'A silver cup stood in the town hall, and nobody came for it',
        feast: 'There was a silver cup, and a long party',
      },
      thanks: {
        '': 'Thank you for all you did for me',
        deed: 'did three good deeds in one day',
        loss: 'Somebody far away waited for an answer, and then stopped waiting',
        feast: 'They drank tea and told each other good stories',
      },
      ship: {
        '': 'My ship comes home in May',
        deed: 'painted the door and hung out a flag',
        loss: 'In May a ship came in, and nobody stood on the shore',
        feast: 'In May they stood on the shore together and waved',
      },
      dog: {
        '': 'We have found your dog',
        deed: 'bought a bone and a basket',
        loss: 'Far away a little dog waited at a strange door',
        feast: 'Soon a happy dog lay on both of their feet',
      },
    },
    'post spot': {
      teapot: { '': 'in the blue teapot' },
      box: { '': 'in a box' },
      pillow: { '': 'under a pillow' },
      clock: { '': 'in the tall clock' },
      book: { '': 'in a thick book' },
      boot: { '': 'in an old boot' },
      stairs: { '': 'under the stairs' },
    },
  },
  sayings: [
    saying(e.setsOut, [
      '{postman.a} goes out in [all weathers|any weather]. [One day|That morning|One morning in March|One Monday] {weather}, but there was [one last|a thin white|a thick blue|a small gray] letter in the bag, and [somebody was waiting for it|a letter must not wait|it had come a long way].',
      '[That morning|One dark morning|One morning in March] {weather}, but {postman} set out [all the same|with a song|after a cup of hot tea|with a wool hat on] and took along a [white|blue|small|thick|square] letter.',
      '"[Letters cannot wait|Never mind the weather|Off we go]," said {postman.name}, and [took the bag|kissed the cat goodbye|put on two coats|tied a scarf around the hat]. There was only one letter in the bag, and outside {weather}.',
      '[Once|Last year|Not long ago], when {weather}, {postman} walked [up the hill|past the church|across the bridge|over the fields|down to the river] with a [white|blue|small|thick|long] letter.',
    ]),
    saying(
      e.habit,
      [
        '[You should know|Everybody knew|I must tell you] that {postman} {habit}[ and was proud of it|].',
        'The whole [village|street|valley] was [proud|fond] of {postman.obj}, for {postman.he} {habit}[, summer and winter|].',
        'In [twenty|thirty|ten|forty] years {postman} had never [been late|been ill|missed a day]. {postman.he} {habit}.',
      ],
      [['What was special about the {postman}?', 'habit']],
    ),
    saying(
      e.wrongDoor,
      [
        '[And so it happened|So it was|That is how it happened] that the letter [slipped under|went through] the wrong door, [the one of|which was that of] {wrong.a}, for {cause}, and {postman} [walked on|went home for lunch|hurried on and noticed nothing|was gone around the corner].',
        '[Flap|Plop|Swish|Tap]! The letter [landed on the floor|fell on the mat|slid through the door] of {wrong.a}, by mistake. [You see,|The reason was simple:] {cause}, and {postman} [walked on|noticed nothing|was already at the next house].',
        'The letter [ended up|landed|was left] with {wrong.a}, [of all people|and that was wrong|by mistake]. Was {postman} to blame? [Not really|Hardly|Only a little], for {cause}.',
        '[Nobody knew it at first, but|And so] {wrong.a} got the letter by mistake[, in the middle of breakfast|, along with some cold air|]. {postman} [could not help it|was not to blame|knew nothing of it], for {cause}.',
      ],
      [
        ['Who got the letter by mistake?', 'wrong'],
        ['Why did the letter go to the wrong door?', 'cause'],
      ],
    ),
    saying(e.neverGets, [
      '{wrong} [washed both hands|swept the table|put on clean glasses|lit two candles] before {wrong.he} even touched the letter. [It was the first in a long time|Letters were rare in that house|There were only spiders in {wrong.his} letter box].',
      'Now {wrong} had not had a letter for [five|seven|ten|twenty] years. {wrong.he} [held it up to the light|sat down with it and smiled|showed it to the cat|laid it on the table and walked around it|did not dare to touch it at first].',
      '"[For me|A letter|Is it really true|Who has thought of me]?" [whispered|asked] {wrong.name}, and [turned red|had to sit down|stood very still|wiped both hands clean]. [The last letter had come many years before|Letters never came to that house].',
      '{wrong} [stroked|turned over|smelled] the letter, and [held it up to the lamp|sat down by the fire with it|held it to one ear|put on {wrong.his} best coat to read it]. Nobody ever [wrote to|visited|thought of] {wrong.obj}.',
    ]),
    saying(
      e.opens,
      [
        '[With a knife and great care|With one quick pull|Very gently|After a deep breath], {wrong} opened the letter. [There stood only a few words|The writing was round and clear|It was written in green ink]: "{message}."',
        '{wrong} opened it [at once|at the kitchen table|by the fire|with shaking fingers|with a butter knife] and [read|saw the words], "{message}."',
        '[It was a short letter|It was only one line], and {wrong} read it [twice|three times|aloud|to the cat|from both sides]: "{message}."',
        '[What could it be|Who had written it|Was it good news]? {wrong} read it [softly|slowly|by the window|with a beating heart|word for word]. "{message}."',
      ],
      [['What did the letter say?', 'message']],
    ),
    saying(e.acts, [
      '"[Then there is a lot to do|Then I must hurry|How good to hear]!" said {wrong.name} [to the cat|to the empty room|and jumped up]. And {wrong.he} {message.deed}[ before the sun went down| that same day|].',
      'It must be true, for it was written [down|in ink]. So {wrong} {message.deed}[ that same day|, and felt young again|, and sang all the while|, and told the cat all about it|].',
      '[What a day|What joy|How lovely|What news]! {wrong} {message.deed}[ and danced with the cat| and forgot to eat| that same day|].',
      '{wrong} did not ask [who had sent it|any questions|for whom it was]. {wrong.he} {message.deed}[ and laughed out loud| right away| before lunch| with a happy heart|].',
    ]),
    saying(e.keepsShut, [
      '"[Dear me|Wait a moment|What do I see]," said {wrong.name}. "This is for {right.obj}[, and not for me|]." And [with a sigh|slowly|with a sad smile] {wrong.he} [put it on the shelf|laid it beside the lamp|put the knife back in the drawer], unopened.',
      'Then {wrong} [lit the lamp|put on {wrong.his} glasses|went to the window] and looked again. "[Oh dear|Oh no], [what a shame|it is not for me]," {wrong.he} said. It was a letter for {right.obj}, and {wrong.name} [did not open it|put it aside unopened|laid it down again].',
      'But [on the back|on the front|at the top|in the corner] it said, "To {right.obj}." {wrong.name} [sighed|swallowed hard|turned red|sat down], and [did not open it|laid it back on the table|put it under the lamp, unopened].',
      '{wrong} already had the knife in hand [when|and was smiling when] {wrong.he} saw the name. It was {right.namePoss}. {wrong.he} [laid the letter down again|put the knife away|did not open it|sat still for a while].',
    ]),
    saying(e.noticesName, [
      '[It was already dark|The candle was low|It was nearly bedtime] when {wrong} picked the letter up to read it once more. "To {right.obj}," it said [in small letters|on the front].',
      'Only [in the evening|at supper|an hour later|that night] did {wrong} look at the name on the front, and it was {right.namePoss}.',
      'Then the letter [fell to the floor|slipped off the table], with the name up. "To {right.obj}," it said. {wrong} [turned red|had to sit down|stood very still|stopped singing].',
      '[At supper|In the evening|Before bedtime] {wrong} [turned the letter over|looked at the letter again|read the name as well]. All that joy [was|had been] meant for {right.obj}.',
    ]),
    saying(e.postmanRemembers, [
      'Meanwhile {postman} [put two cold feet into hot water|sat down to a bowl of soup|took both boots off] and [counted the streets|thought about the morning]. [One thing was strange|Something was not right]. Where had the letter for {right.obj} gone?',
      '[At supper|In the bath|In bed|By the fire] {postman} suddenly [cried out|sat up straight|stopped singing]. [What had become of|Where was|Who had] the letter for {right.obj}?',
      '[That night|All evening] {postman} [could not sleep|could not rest|walked up and down|had a strange feeling]. Had the letter for {right.obj} gone to the right door?',
      '"Did you get a letter [today|this morning]?" asked {postman.name} over {right.namePoss} [fence|gate]. "[No|Not one|Only a bill|Not even a card]," was the answer.',
    ]),
    saying(e.carriesOver, [
      '"[I am ashamed|I have made a mistake|I have to tell you something]," said {wrong.name} to {right.obj} [at the gate|at the front door|in a low voice|by the light of a lamp], "for this letter is yours." [It said|And there it was, in ink|It was only one line]: "{message}."',
      '[In the dark|With a heavy heart|Without a coat|Slowly, with red ears], {wrong.name} [went|walked|hurried] to {right.obj}. "[I have opened your letter|This is yours, and I read it|I got your letter and kept it all day], and I am sorry. {message}."',
      'So {wrong.name} put on [a coat|an old hat|warm boots|a clean shirt] and took it over to {right.obj}. [And {right.name} read|{right.name} put on {right.his} glasses and read|{right.name} sat down on the step and read], "{message}."',
      '{right.name} opened the door [with a candle|half asleep|just a little]. "[I believe this is yours|This came to me, forgive me|I am afraid I have read this]," said {wrong.name}. [The letter said|In the letter it said|It was a very short letter], "{message}."',
    ]),
    saying(e.fetches, [
      '[Knock, knock, knock|Bang, bang]! {wrong} [came to the door|opened a window|looked out]. "[Did you get a letter|Have you seen a letter] for {right.obj}?" asked {postman.name}. It lay [on the table|by the lamp|on the shelf], still shut.',
      '{postman} ran back [all the way|in the dark|without a hat|with a lamp|in slippers]. {wrong.name} [held out|was already holding|went to get] the letter for {right.obj}.',
      '{postman} went from [door to door|house to house], [cold and tired|out of breath|hungry and cold|with a lamp], until {wrong} [nodded|opened|said yes]. The letter for {right.obj} was [still shut|quite safe|as good as new].',
      '"I was [just going|about] to [bring|carry] it over to {right.obj}," said {wrong.name} at the [gate|door|window], and [{postman} laughed|{postman} was very glad|{postman} jumped for joy|a great weight fell from {postman.obj}].',
    ]),
    saying(
      e.rightDoor,
      [
        '[Past the church|Down the hill|Through the dark streets|Around two corners] went {postman}, and did not stop until {right} held the letter in both hands. [It said|It was one short line]: "{message}."',
        'Soon {postman} stood, [tired|out of breath|red in the face|shaking with cold], at the right door, and {right} read the letter [at once|by the lamp|twice|with shining eyes|and then once more]: "{message}."',
        '"[Better late than never|I am sorry that I am late|This one is for you|Here it is at last]," said {postman.name}. {right.name} read [it aloud|it slowly|it and smiled|it with one hand on the door]. "{message}."',
        '{right} took the letter from {postman.obj} and read it [under the lamp|at the door|with wet eyes|right there on the step]. "{message}."',
      ],
      [['For whom was the letter?', 'right']],
    ),
    saying(e.invited, [
      '"[There is room for one more|Joy is bigger when it is shared|Good news is for everyone]," said {right.name}, and [asked {wrong.obj} to stay|took {wrong.obj} by the arm]. {message.feast}.',
      '"[Stay a while|Come in|Sit down with me|You must come, too]," said {right.name} to {wrong.obj}[ and smiled|]. {message.feast}.',
      'And {right} [did not forget|thought of|sent for] {wrong.obj}[ in all the joy|]. {message.feast}[, and nobody was lonely|].',
      '{right.name} [looked at|thought of] {wrong.obj} [for a moment|and smiled], and [opened the door wide|put on the kettle]. {message.feast}.',
    ]),
    saying(e.postmanWrites, [
      '{postman} [did not forget|often thought of] {wrong.obj}. [Every month now|Every Sunday now|On the first of each month] a letter comes to that door, and it always [begins|starts], "My dear friend."',
      'The next [day|week|morning] there was a card for {wrong.obj}. "Dear friend, I like your [garden|cat|hat|smile|singing]," it said. "From {postman.name}."',
      'But {postman} had seen {wrong.namePoss} [eyes|empty table|sad face]. [On Sunday|A week later|The next day] a real letter came, [with the right name on it|with a drawing of a cat|with a dried flower in it].',
      '[That very evening|The same night|Before bedtime] {postman} [sat down|lit a lamp|took a pen] and wrote, "To {wrong.obj}, [for no reason at all|from a friend|with a drawing of my cat]."',
    ]),
    saying(
      e.hidesIt,
      [
        '[There was another name on it, but|It was meant for another house, but] {wrong} [wanted to keep it so much|could not give it up|had been alone so long], and so {wrong.he} [hid|put] it {spot}.',
        'It was not the right name on the letter. {wrong} [saw it|knew it well], but still {wrong.he} [hid|kept|put] it {spot}[, and did not sleep well|].',
        '"Just for [tonight|one day]," {wrong} [whispered|thought], and [put|hid] the letter {spot}. But one night became [many|a hundred|a whole winter].',
        'It was meant for [someone else|a neighbor], and {wrong} knew it. But {wrong.he} put it {spot}, [and there it stayed|and told nobody|and tried to forget it].',
      ],
      [['Where was the letter hidden?', 'spot']],
    ),
    saying(
      e.waitsInVain,
      [
        '"[Tomorrow it will come|Maybe tomorrow|It must come soon]," said {right} [every evening|day after day|to the dog], and [left a light on|looked down the road]. {message.loss}.',
        '[And at the other end of the village|And all the while, in another street|Not far away], {right} looked [into an empty letter box|down the road|out of the window|up at every step outside]. {message.loss}.',
        '[Every day|Every morning|Week after week] {right} [stood at the gate|waited at the window|sat on the step] and asked, "[Nothing for me|No letter today|Still nothing]?" {message.loss}.',
        'The letter had been for {right.obj}, who [never got it|waited for it all year|had hoped for it so much]. {message.loss}.',
      ],
      [['Who waited for the letter?', 'right']],
    ),
  ],
};
