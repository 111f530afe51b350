import { describe, expect, test } from "vitest";
import { dumpStatements } from "./dump-statements.ts";

/** A paragraph and who says what in it: speaker | verbs | voice | words. What is not listed nobody says. */
const PARAGRAPHS: readonly (readonly [paragraph: string, statements: readonly string[]])[] = [
  [
    "Health Minister Anna Lindqvist said on Tuesday that the vaccine would be free. She added that deliveries would begin in May.",
    [
      "Anna Lindqvist | said | indirect | the vaccine would be free",
      "Anna Lindqvist | added | indirect | deliveries would begin in May",
    ],
  ],
  [
    '"The bridge is safe," said Tomás Ruiz, the city\'s chief engineer, who inspected it twice. "We checked every cable."',
    ["Tomás Ruiz | said | direct | The bridge is safe", "Tomás Ruiz | … | direct | We checked every cable"],
  ],
  [
    "Tomás Ruiz, an auditor, kept the books. The bank, Ruiz explained, had refused to pay.",
    ["Tomás Ruiz | explained | indirect | The bank + had refused to pay"],
  ],
  [
    "Mayor Ellen Park urged residents to boil their water. She also called for patience.",
    [
      "Ellen Park | urged | indirect | residents to boil their water",
      "Ellen Park | called for | indirect | patience",
    ],
  ],
  [
    "Farmers were urged by the ministry to plant early.",
    ["the ministry | urged | indirect | Farmers + to plant early"],
  ],
  [
    "Professor Wang Lin, a geologist at Lanzhou University who has studied the plateau for thirty years, warned that the glaciers are shrinking. Wang told reporters the loss could not be reversed.",
    [
      "Wang Lin | warned | indirect | the glaciers are shrinking",
      "Wang Lin | told | indirect | the loss could not be reversed",
    ],
  ],
  [
    'The pianist Clara Voss came on stage. "I am tired," she said, "but happy."',
    ["Clara Voss | said | direct | I am tired + but happy"],
  ],
  [
    "The Harbor Workers' Union welcomed the vote. The nurses’ association said it would strike.",
    [
      "Harbor Workers' Union | welcomed | indirect | the vote",
      "the nurses’ association | said | indirect | it would strike",
    ],
  ],
  [
    "According to the Finnish Meteorological Institute, the winter was the warmest on record.",
    ["Finnish Meteorological Institute | According to | indirect | the winter was the warmest on record"],
  ],
  [
    "The union rejected the offer, saying it was an insult.",
    ["the union | saying | indirect | it was an insult"],
  ],
  [
    "Ambassador Okafor delivered a keynote speech at the forum.",
    ["Okafor | delivered a keynote speech | act | "],
  ],
  [
    "The Ministry of Fisheries published new quotas on Friday. The ministry said catches must fall by a third. Small boats should be exempt.",
    [
      "Ministry of Fisheries | said | indirect | catches must fall by a third",
      "Ministry of Fisheries | … | indirect | Small boats should be exempt",
    ],
  ],
  [
    "While opening the museum, King Harald praised the volunteers. He described the building as a gift to the town.",
    [
      "Harald | praised | indirect | the volunteers",
      "Harald | described | indirect | the building as a gift to the town",
    ],
  ],
  [
    "The president did not say whether she would resign. The spokesman declined to comment. The union should say more.",
    [],
  ],
  [
    "Stressing that schools come first, Governor Diaz announced a new budget, while opposition leader Maria Chen said the plan ignored rural areas.",
    [
      "Diaz | Stressing + announced | indirect | schools come first + a new budget",
      "Maria Chen | said | indirect | the plan ignored rural areas",
    ],
  ],
  [
    "It was announced by the airline that all flights were cancelled.",
    ["the airline | announced | indirect | all flights were cancelled"],
  ],
  [
    'He Ping, a violinist from Chengdu, said the hall was too cold. "My fingers froze," he said.',
    ["He Ping | said | indirect | the hall was too cold", "He Ping | said | direct | My fingers froze"],
  ],
  ['"Will it hold?" asked the foreman.', ["the foreman | asked | direct | Will it hold?"]],
  [
    "Lee was quoted as saying that the talks had failed.",
    ["Lee | quoted as saying | indirect | the talks had failed"],
  ],
  [
    "As the surveyor noted, prices have doubled since January.",
    ["the surveyor | noted | indirect | prices have doubled since January"],
  ],
  [
    "The noted economist Paul Hart left early. A report said nothing of it. His calls for reform went unheard. The so-called experts were paid.",
    [],
  ],
  [
    'Commissioner Weber, for her part, insisted: "No deal is final until it is signed."',
    ["Weber | insisted | direct | No deal is final until it is signed"],
  ],
  [
    "Chancellor Keller noted the importance of trade, stressed the need to cut red tape, and called for closer ties with Canada.",
    [
      "Keller | noted + stressed + called for | indirect | the importance of trade + the need to cut red tape + closer ties with Canada",
    ],
  ],
  [
    "Scientists believe the lake once covered the whole valley, geologist Ruth Adeyemi wrote in the journal.",
    ["Ruth Adeyemi | wrote | indirect | Scientists believe the lake once covered the whole valley"],
  ],
  [
    "Minister Sato pledged to halve emissions by 2030. It is imperative to act at once. Every household must save energy. The conference was held in Kyoto.",
    [
      "Sato | pledged | indirect | to halve emissions by 2030",
      "Sato | … | indirect | It is imperative to act at once",
      "Sato | … | indirect | Every household must save energy",
    ],
  ],
  [
    "UN Secretary-General António Guterres has repeatedly called on all parties to respect the truce.",
    ["António Guterres | called on | indirect | all parties to respect the truce"],
  ],
  [
    "The Lake Protection Agency (LPA) reported that algae had spread. The LPA recommended closing the beaches.",
    [
      "Lake Protection Agency | reported | indirect | algae had spread",
      "Lake Protection Agency | recommended | indirect | closing the beaches",
    ],
  ],
  [
    "Critics accuse the company of hiding the results. Doctors and nurses say the wards are full.",
    [
      "Critics | accuse | indirect | the company of hiding the results",
      "Doctors and nurses | say | indirect | the wards are full",
    ],
  ],
  [
    "Dr. Jane Moss, director of the clinic, told the committee in a letter that funding had stopped.",
    ["Jane Moss | told | indirect | funding had stopped"],
  ],
  [
    "Prime Minister Ardern and President Widodo issued a joint statement. They agreed that fishing rights should be shared.",
    [
      "Prime Minister Ardern and President Widodo | issued a joint statement | act | ",
      "Prime Minister Ardern and President Widodo | agreed | indirect | fishing rights should be shared",
    ],
  ],
  [
    "Reporters asked whether the tunnel would open. The contractor, speaking on condition of anonymity, replied that nobody knew.",
    [
      "Reporters | asked | indirect | whether the tunnel would open",
      "the contractor | replied | indirect | nobody knew",
    ],
  ],
  [
    "The trade union federation which organised the march and which has grown for years under its new and younger leadership in the northern ports, demanded that the law be withdrawn.",
    ["the trade union federation | demanded | indirect | the law be withdrawn"],
  ],
  [
    "An aerospace analyst, Richard Moreau, said that the rocket was late. When the engineer Lena Frost tested it, she praised the design.",
    [
      "Richard Moreau | said | indirect | the rocket was late",
      "Lena Frost | praised | indirect | the design",
    ],
  ],
  [
    'The harbour master noted in his annual report that the "silent port" was full.',
    ['the harbour master | noted | mixed | the "silent port" was full'],
  ],
  [
    '"The roof is gone. We lost everything." said Paul Idowu, the school\'s head teacher.',
    ["Paul Idowu | … | direct | The roof is gone", "Paul Idowu | said | direct | We lost everything"],
  ],
  [
    "Delegates from Peru, Chile, and guests from the museums of Lima delivered speeches.",
    ["Delegates from Peru, Chile, and guests from the museums of Lima | delivered speeches | act | "],
  ],
  [
    "Senator Ruth Vale conveyed the president's greetings. Members of the panel engaged in lively discussions.",
    [
      "Ruth Vale | conveyed | act | the president's greetings",
      "Members of the panel | engaged in lively discussions | act | ",
    ],
  ],
  [
    "Chief judge Amara Diallo, 61, hailed the vote as a victory, adding that the work was only beginning.",
    ["Amara Diallo | hailed + adding | indirect | the vote as a victory + the work was only beginning"],
  ],
  ["The new scanner, announced in March, adds support for old films, which many need.", []],
  [
    'Tenants\' lawyer Omar Haddad accused the landlord of neglect and demanded repairs. "The lifts have not worked since May," Haddad said, "and nobody answers the phone."',
    [
      "Omar Haddad | accused + demanded | indirect | the landlord of neglect + repairs",
      "Omar Haddad | said | direct | The lifts have not worked since May + and nobody answers the phone",
    ],
  ],
  [
    "The curator, Ms. Ito, showed the vase on Monday. She said it was older than the temple.",
    ["Ito | said | indirect | it was older than the temple"],
  ],
  [
    "Fishermen in the bay, who lost their nets in the storm, want help. The coast guard promised to search for the boats.",
    ["the coast guard | promised | indirect | to search for the boats"],
  ],
  [
    "Nurses should be paid more, the inquiry said. Its report was published on Tuesday.",
    ["the inquiry | said | indirect | Nurses should be paid more"],
  ],
  [
    "“The pipes froze,” said the hotel's night manager, Gina Bromley. The hotel issued a statement saying guests had been moved.",
    [
      "Gina Bromley | said | direct | The pipes froze",
      "the hotel | saying | indirect | guests had been moved",
    ],
  ],
  ["The port is closed because it thinks the storm will turn. Neither company made any statement.", []],
];

describe("who says what in English", () => {
  test.each(PARAGRAPHS)("%s", (paragraph, statements) => {
    expect(dumpStatements(paragraph, "en")).toEqual(statements);
  });
});
