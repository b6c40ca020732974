// How the openings of stories are said in English.
import { saying } from '../language/Language';
import { opening } from '../world/opening';

export const OPENING_SAYINGS = [
  saying(opening.lives, [
    'Once upon a time, {kind.little} named {who} lived {home.in}.',
    'Once upon a time there was {kind.a} named {who}, who lived {home.in}.',
    'There was once {kind.young} called {who}, and {who.he} lived {home.in}.',
    '{who} was {kind.little} who lived {home.in}.',
    'Long ago, {home.in}, there lived {kind.a} by the name of {who}.',
    'This is a story about {who}, {kind.a} who lived {home.in}.',
    '{home.in} lived {kind.little} whose name was {who}.',
    'Not so long ago, {kind.young} lived {home.in}, and the name of this {kind} was {who}.',
    'If you had looked {home.in}, you would have found {kind.a} named {who}.',
  ]),
  saying(opening.livesAs, [
    'Once upon a time, {trait.a} {kind} named {who} lived {home.in}.',
    'There was once {trait.a} little {kind} called {who}, who lived {home.in}.',
    '{who} was {trait.a} {kind} who lived {home.in}.',
    '{home.in} lived {trait.a} young {kind} by the name of {who}.',
    '{who} lived {home.in}, and no {kind} was ever more {trait}.',
    'Everybody knew {who}, the {trait} {kind} who lived {home.in}.',
  ]),
  saying(opening.isTrait, [
    '{who} was very {trait}.',
    'Everybody said that {who} was {trait}.',
    '{who} was [always|often|sometimes a little] {trait}.',
    'From the day {who} could walk, {who.he} was {trait}.',
    'Of all the things you could say about {who}, the first was that {who.he} was {trait}.',
  ]),
  saying(opening.day, [
    'One {weather} {time}, everything began.',
    'It was a {weather} {time}.',
    'One {time}, {weather.is}.',
    'It happened on a {weather} {time}.',
    'That {time}, {weather.is}.',
    'The {time} was {weather}.',
  ]),
  saying(opening.friend, [
    '{who.name} had a [good|dear|close] friend, {kind.a} named {other}.',
    '{who.namePoss} best friend was {kind.a} named {other}.',
    'The one {who.name} liked best was {other}, {kind.little} with a merry laugh.',
    '{kind.a} named {other} was {who.namePoss} friend.',
  ]),
  saying(opening.meets, [
    'On the way, {who} met {kind.a} named {other}.',
    'Just then, {kind.a} named {other} came along, and {who.name} stopped to say hello.',
    'There {who} met {kind.a} whose name was {other}.',
  ]),
];
