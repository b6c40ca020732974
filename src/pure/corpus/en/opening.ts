// How the openings of stories are said in English.
import { saying } from '../language/Language';
import { opening } from '../world/opening';

export const OPENING_SAYINGS = [
  saying(opening.lives, [
    '[Once upon a time|Long ago|Many years ago], {kind.little} named {who} lived {home.in}.',
    'Once [upon a time|long ago] there was {kind.a} named {who}, who lived {home.in}.',
    'There was once {kind.young} called {who}, and {who.he} lived {home.in}.',
    '{who} was [{kind.little}|{kind.young}] who lived {home.in}[| and was happy there| and would not have lived anywhere else].',
    '[Long ago|Once|One summer], {home.in}, there lived {kind.a} by the name of {who}.',
    '[This is a story about|Let me tell you about|Listen, and I will tell you about] {who}, {kind.a} who lived {home.in}.',
    'Have you heard of {who}, {kind.a} who lived {home.in}?',
    '{home.in} lived [{kind.little}|{kind.a}|{kind.young}] whose name was {who}.',
    'Not so long ago, [{kind.young}|{kind.little}] lived {home.in}, and the name of this {kind} was {who}.',
    'If you had looked {home.in}, you would have [found|met|seen] {kind.a} named {who}.',
    '{who}, {kind.a} [with bright eyes|with a loud laugh|with big ideas|of few words|who was always hungry], lived {home.in}.',
  ]),
  saying(opening.livesAs, [
    '[Once upon a time|Long ago|Many years ago], {trait.a} {kind} named {who} lived {home.in}.',
    'There was once {trait.a} little {kind} called {who}, who lived {home.in}.',
    '{who} was {trait.a} [|young |little ]{kind} who lived {home.in}.',
    '{home.in} lived {trait.a} young {kind} [by the name of|called|named] {who}.',
    '{who} lived {home.in}, and no {kind} was ever [more|so] {trait}.',
    '[Everybody|The whole neighborhood|All the world] knew {who}, the {trait} {kind} who lived {home.in}.',
    'In the days of this story, {trait.a} {kind} lived {home.in}, and [people|the others|the neighbors] called this {kind} {who}.',
  ]),
  saying(opening.isTrait, [
    '{who} was [very|rather|always|often] {trait}.',
    '[Everybody|Grandma|The neighbors|All the others] said that {who} was {trait}.',
    'From the day {who} could walk, {who.he} was {trait}.',
    'Of all the things you could say about {who.obj}, the first was that {who.he} was {trait}.',
    '[Everybody is different|No two are alike], and {who} was {trait}.',
  ]),
  saying(opening.day, [
    'It was a {weather} {time}, and [everything was as usual|nobody expected anything special|there was a smell of adventure in the air].',
    '[This happened on|It began on|It all started on] a {weather} {time}.',
    'One {time}, {weather.is}[|, and nobody was in a hurry|, and the world smelled new].',
    'That {time}, {weather.is}.',
    'The {time} was {weather}[|, as it often is at that time of the year|, and the birds had a lot to say about it].',
    '"What a {weather} {time}!" [everybody said|people said to each other|said the neighbors].',
  ]),
  saying(opening.friend, [
    '{who.name} had a [good|dear|close|true] friend, {kind.a} named {other}.',
    '{who.namePoss} [best|oldest|dearest] friend was {kind.a} named {other}.',
    'The one {who.name} liked best was {other}, {kind.little} with [a merry laugh|clever hands|a warm heart|a head full of plans].',
    '{kind.a} named {other} was {who.namePoss} friend[|, and had been since they were small| through thick and thin].',
    '[Next door|Not far away|Around the corner] lived {kind.a} named {other}, who was {who.namePoss} [friend|best friend|oldest friend].',
  ]),
];
