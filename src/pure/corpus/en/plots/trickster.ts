// The trickster, in English.
import { saying } from '../../language/Language';
import { tricksterEvents as e, type TricksterHaunt, type TricksterSlip } from '../../world/plots/trickster';
import type { PlotInEnglish } from '../PlotInEnglish';

const SLIPS: Record<TricksterSlip, { '': string }> = {
  grin: { '': 'a grin that would not go away' },
  growl: { '': 'the growl of an empty belly' },
  tongue: { '': 'a wet pink tongue' },
  smile: { '': 'one smile too many' },
  whiskers: { '': 'whiskers that would not keep still' },
  laugh: { '': 'a laugh that slipped out' },
  hurry: { '': 'too much hurry' },
  'red-ears': { '': 'two red ears' },
};
const HAUNTS: Record<TricksterHaunt, { '': string }> = {
  mill: { '': 'behind the old mill' },
  rock: { '': 'under the gray rock' },
  oak: { '': 'by the tallest oak' },
  gate: { '': 'near the broken gate' },
  bridge: { '': 'below the stone bridge' },
  wood: { '': 'in the dark wood' },
  pond: { '': 'beside the black pond' },
  hill: { '': 'on the windy hill' },
};

export const trickster: PlotInEnglish = {
  words: { 'trickster slip': SLIPS, 'trickster haunt': HAUNTS },
  sayings: [
    saying(
      e.greedyLives,
      [
        '{haunt} lived {kind.a} named {greedy}, who ate [breakfast three times|supper twice|forty eggs] a day and was still hungry.',
        "Nobody liked to walk past the place {haunt}. {kind.a} called {greedy} sat there and [ate everybody's lunch|waited for somebody with a lunch basket|took all that smelled good].",
        '{greedy}, {kind.a} with a belly [as big as a barn|as deep as a well|that was never full], lived {haunt}.',
        '"[I smell cake|Give it here|More, more]!" was the favorite cry of {greedy}, {kind.a} who lived {haunt}.',
      ],
      [['Where did {greedy.name} live?', 'haunt']],
    ),
    saying(
      e.bakes,
      [
        '{small}, {kind.little}, had saved nuts and sugar all winter, and now {treat.a} stood [in the window|by the door|in the sun] to cool.',
        'One [morning|Sunday|fine day] {small}, {kind.little}, came along with {treat.a} that smelled of [butter|nuts|warm milk|honey].',
        'Down the path came {kind.a} named {small} with {treat.a} for [a sick aunt|an old friend|the market|a wedding].',
        '{small}, {kind.little}, had baked {treat.a}, [all alone|with six eggs|for the first time], and was very proud of it.',
      ],
      [['What had {small.name} made?', 'treat']],
    ),
    saying(
      e.snatches,
      [
        'Out of the bushes came {greedy.name} and snatched {treat}. {small.name} [began to cry|stood there with tears in both eyes|was too small to stop {greedy.him}].',
        '"How kind of you to bake for me!" said {greedy.name}, and took {treat} away from {small.name}, who [was too small to fight|burst into tears].',
        '{greedy.name} [smelled it|crept up] and snatched {treat}. "[But that is mine|Please give it back|No, I made it myself]!" cried {small.name}.',
        'But {greedy.name} came along and was [bigger|stronger|faster], and soon {treat} was no longer {small.namePoss}. {small.name} sat down and cried.',
      ],
      [['Who took the {treat.noun} away?', 'greedy']],
    ),
    saying(e.cleverLives, [
      'All this was seen by {kind.a} named {clever}, who had [a quick tongue|a head full of tricks|a plan for everything].',
      '[Behind the next bush|In the tall grass|In the shade of a tree] sat {clever}, {kind.a} who [missed nothing|was full of ideas|was known for tricks].',
      'Not far off, {kind.a} called {clever} was resting [in the sun|on a warm stone] and saw it all.',
      'Now {kind.a} came along the road, {clever} by name, and [heard the noise|saw it all].',
    ]),
    saying(
      e.promises,
      [
        '"Dry your eyes, {small.name}," said {clever.name}. "I promise that you will have {treat} back [before dark|by supper|very soon]."',
        '{clever.name} [sat down beside {small.name}|put an arm around {small.name}|gave {small.name} a leaf to dry the tears]. "I promise to bring {treat} back[|, every bit of it]," {clever.he} said.',
        '"Who can help me?" [sobbed|asked] {small.name}. {clever.name} thought hard and jumped up. "I can. {treat} will be yours again, I promise."',
      ],
      [['Who promised to get the {treat.noun} back?', 'clever']],
    ),
    saying(e.wants, [
      '"What a smell!" thought {clever.name}. "I must have {treat} [for myself|for my supper]."',
      'It smelled so good that {clever.namePoss} [mouth watered|tail would not keep still|belly began to growl]. "I want {treat}," {clever.he} thought.',
      '{clever.name} had eaten nothing but [roots|old nuts|grass] for three days, and {treat} was well worth a trick.',
    ]),
    saying(
      e.tellsOfTree,
      [
        '"Stop! Do not eat it, {greedy.name}!" cried {clever.name}. "Plant {treat}, and [by tomorrow|in a week] you will have a whole {treat.noun} tree."',
        '"I must water my {treat.noun} tree," said {clever.name}, coming by with [a ladder|a bucket|a big basket]. "Plant {treat}, {greedy.name}, and soon you will have one, too."',
        '"One {treat.noun} is soon eaten, {greedy.name}," said {clever.name}. "But if you put {treat} into the ground, [a hundred|fifty|a thousand] will grow on a tree."',
      ],
      [['What did {clever.name} tell {greedy.name} to plant?', 'treat']],
    ),
    saying(
      e.treeWorks,
      [
        'What a wonderful idea! {greedy.name} dug a hole, put {treat} in it and went to bed. [At midnight|As soon as it was dark,] {clever.name} came and dug it up again.',
        '{greedy.name} buried {treat} [with great care|by the gate|under a flat stone] and lay down to wait. As soon as {greedy.he} [snored|was asleep], {clever.name} dug it out.',
        'So {treat} went into the ground, [wrapped in a leaf|in a clean cloth|in a wooden box]. While {greedy.name} dreamed of the tree, {clever.name} dug it out again [without a sound|in no time].',
      ],
      [['Who dug the {treat.noun} up?', 'clever']],
    ),
    saying(e.treeAfter, [
      '{greedy.name} watered the place for [three weeks|a month]. A [flower|weed] came up, but never {treat}.',
      'All summer {greedy.name} sat there with [a big basket|an open mouth], waiting for {treat} to grow.',
      'In the morning {greedy.name} came with [a ladder|a basket] to pick {treat} from the tree. But there was only a hole, and the birds laughed.',
    ]),
    saying(
      e.tellsOfRival,
      [
        '"Have you heard, {greedy.name}?" [asked|whispered] {clever.name}. "Somebody at the cliff wants {treat}, too. You can hear him if you shout."',
        '{clever.name} [laughed|shook {clever.his} head]. "{treat} is rather small, {greedy.name}. The fellow at the cliff has a bigger one. Go and ask him for it!"',
        '"I came to warn you, {greedy.name}," said {clever.name}. "The fellow at the cliff says that {treat} is his. Go and [shout at him|tell him that it is not]!"',
      ],
      [['Whom did {clever.name} tell about somebody at the cliff?', 'greedy']],
    ),
    saying(
      e.rivalWorks,
      [
        'So {greedy.name} left {treat} on a stone, ran to the cliff and shouted. The echo shouted back [every time|just as loudly], and {clever.name} took it and slipped away.',
        '"It is mine!" roared {greedy.name} at the cliff. "Mine!" roared the echo. They went on like that for an hour, and {clever.name} had [plenty of time|time enough] to carry off {treat}.',
        'That was too much! Off went {greedy.name} to [fight|scold] the fellow at the cliff, who was only an echo. {clever.name} came out from behind a bush, took {treat} and ran.',
      ],
      [['Who took the {treat.noun} while the echo answered?', 'clever']],
    ),
    saying(e.rivalAfter, [
      '[After dark|At sunset] {greedy.name} came back, tired and hungry, and {treat} was gone. "The fellow was [here before me|quicker than I was]," {greedy.he} sighed.',
      '{greedy.name} shouted until {greedy.he} had no voice left. Then {greedy.he} went home to eat {treat}, and found [one crumb|nothing but an ant].',
      'The echo always had the last word. When {greedy.name} grew hungry and [came home|gave up], there was not a crumb of {treat} left.',
    ]),
    saying(
      e.tellsOfPrize,
      [
        '"The queen gives [a cart of honey|nine cakes|a house of bread] to anyone who can stand on one leg with both eyes shut," said {clever.name}. "But what is that to you, {greedy.name}? You have {treat}."',
        '{clever.name} stood on one leg in front of {greedy.name}, with both eyes shut. "There is a prize for this: [ten cows|a lake of honey|a house of bread]! It is worth a hundred times more than {treat}."',
        '"Can you stand on one leg for an hour, {greedy.name}, with your eyes shut?" asked {clever.name}. "The prize is [a pot of honey|a bag of gold|a fat cow]. I will watch {treat} for you."',
      ],
      [['Whom did {clever.name} tell to stand on one leg?', 'greedy']],
    ),
    saying(
      e.prizeWorks,
      [
        'What a prize! {greedy.name} stood on one leg at once. "[Very good|Do not move|Keep your eyes shut]," said {clever.name}, and crept away with {treat}.',
        '{greedy.name} put down {treat}, [lifted one leg|stood there like a stork], shut both eyes and began to count. Without a sound, {clever.name} picked it up and was gone.',
        'Soon {greedy.name} was hopping on one leg with both eyes shut, and {clever.name} was [over the hill|across the river|far away] with {treat}.',
      ],
      [['What did {clever.name} carry off?', 'treat']],
    ),
    saying(e.prizeAfter, [
      'When [the moon rose|night fell], {greedy.name} was still standing there. No queen came with a prize, and {treat} was far away.',
      '{greedy.name} stood until {greedy.he} fell [over|asleep|into a bush]. Only then did {greedy.he} [look for|think of] {treat}.',
      'A [snail|hen|child] asked what {greedy.name} was doing. Then {greedy.he} opened {greedy.his} eyes, looked around for {treat} and [groaned|sat down hard|turned red].',
    ]),
    saying(
      e.seenThrough,
      [
        'It might have worked, but for {slip}. {greedy.name} looked hard at {clever.name}. "[So that is it|You must think I am a fool]!"',
        '{greedy.name} almost believed it. Then {greedy.he} noticed {slip}. "Not so fast, {clever.name}," {greedy.he} [growled|said].',
        '{clever.name} told it [well|like an old friend]. But {slip} gave it all away, and {greedy.name} [laughed out loud|only growled].',
        'The trick was spoiled by {slip}. "Ha!" said {greedy.name}. "Tell that to a [goose|baby|fish], {clever.name}."',
      ],
      [['What gave the trick away?', 'slip']],
    ),
    saying(e.givesBack, [
      '{clever.name} was hungry, too, but a promise is a promise. {small.name} got {treat} back and [cut it in two|gave {clever.him} the biggest piece].',
      'There was a knock at {small.namePoss} door. Outside stood {clever.name} with {treat}, and it was [still whole|not even cold|only a little wet]. "You kept your word!" cried {small.name}.',
      'Before [dark|supper], {clever.name} put {treat} down in front of {small.name} and told the whole story. They ate and laughed until it was late.',
    ]),
    saying(e.breaksPromise, [
      '{clever.name} took one small bite of {treat} on the way, and then one more. {small.name} got [only a few crumbs|nothing at all].',
      '{small.name} waited at the window [all evening|until midnight]. But {clever.name} never came. {treat} had been too good to share.',
      '"Just one [bite|taste]," said {clever.name}, and soon {treat} was gone. {small.name} never trusted {clever.him} again.',
    ]),
    saying(e.eatsAlone, [
      '{clever.name} ate {treat} all alone [behind a bush|in the dark]. It should have been a feast, but [there was nobody to share it with|without a friend it tasted of nothing].',
      '{clever.name} ate {treat} so fast that {clever.his} belly ached [all night|for a week], and nobody [was sorry|came to help].',
      '{clever.name} ate every bit of {treat}. After that, when {clever.he} [said that it was raining|called for help], nobody believed a word.',
    ]),
    saying(e.takesPity, [
      'Then {clever.name} saw {small.name} [on the step|by the road|under a tree], crying softly. "Oh, well," {clever.he} sighed, and gave {treat} back.',
      '{clever.name} was just going to take a bite when {small.name} walked by, [in tears|pale and sad]. So {treat} was given back, and they ate it together.',
      '[All the way home|At every step] {clever.name} thought of {small.name}, so small and so sad, and turned around with {treat}. "[This is yours|I think you lost this]," {clever.he} said.',
    ]),
    saying(e.greedyEats, [
      'And to be on the safe side, {greedy.name} ate {treat} at once, [in one bite|down to the last crumb].',
      '{greedy.name} opened {greedy.his} mouth wide, and that was the end of {treat}. [Nobody else had a taste.|Not one crumb fell to the ground.]',
      '"I do not need [stories|fine words]," growled {greedy.name}. "I need my lunch." And {treat} was gone.',
    ]),
    saying(e.tug, [
      '{clever.name} made a grab for {treat}, and {greedy.name} pulled, too. It fell into the [river|mud], and both went home hungry.',
      '{clever.name} pulled, and {greedy.name} pulled, until {treat} broke in two and rolled into the [mud|river]. They looked after it like two fools.',
      '"Give it here!" cried {clever.name}. "Never!" cried {greedy.name}. Between them {treat} was squashed flat, and [the birds|the ants] had it for supper.',
    ]),
    saying(
      e.asks,
      [
        '{small.name} came up, [trembling|quite pale], and said, "Please, {greedy.name}, I worked so hard for {treat}." {greedy.name} [turned red|scratched {greedy.his} head] and gave it back.',
        '"May I say something?" whispered {small.name}. "You could just come to tea, {greedy.name}." Nobody had ever asked {greedy.him} that. {greedy.he} came, and carried {treat} all the way [with great care|on {greedy.his} head].',
        'No trick had helped, but {small.name} only said, "I am hungry, too, {greedy.name}." {greedy.name} looked at {treat}, [turned red|sighed], and pushed it over.',
      ],
      [['Who got the {treat.noun} back by asking?', 'small']],
    ),
  ],
};
