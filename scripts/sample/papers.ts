/** A paper of the sample listing: invented, as are its authors. The number of its id is beyond any that arXiv has given out. */
export interface SamplePaper {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  /** As arXiv writes it: name, then code. */
  readonly subject: string;
  /** When it was posted, `2026-11-18`. */
  readonly date: string;
  readonly upvotes: number;
  readonly comments: number;
  readonly submittedBy: string;
  readonly organisation?: string;
}

/** The day whose list the sample is. */
export const SAMPLE_DAY = '2026-11-20';

const CL = 'Computation and Language (cs.CL)';
const LG = 'Machine Learning (cs.LG)';

export const SAMPLE_PAPERS: readonly SamplePaper[] = [
  {
    id: '2611.99001',
    title: 'Lossless Drafting: Speculative Decoding Without a Second Model',
    authors: ['Ottoline Varga', 'Idris Tamsin-Boateng', 'Sunniva Quell', 'Tobiah Marrowe'],
    abstract:
      'Speculative decoding needs a small model that guesses what a large one will say, and somebody has to train it. We draft with the large model itself: its first eleven layers, a shared head and a cache of phrases it has lately used. Every token is still verified, so the output is the same to the last bit. Across five open models the median request finishes 2.3 times sooner, and on code, where phrases repeat, 3.1 times.',
    subject: CL,
    date: '2026-11-18',
    upvotes: 148,
    comments: 12,
    submittedBy: 'ottoline',
    organisation: 'Harbour Lights Lab',
  },
  {
    id: '2611.99002',
    title: 'Benchmarks Grow Stale: How Fast an Evaluation Is Memorised, and How to Tell',
    authors: ['Perpetua Nakagiri', 'Lorcan Abeywickrama', 'Fenja Dustheimer'],
    abstract:
      'A benchmark is published, discussed, copied into forums and then trained upon. We follow forty evaluations from the day of their release and measure how much of a rising score is skill and how much is recollection. Half-lives run from seven weeks for riddles to four years for long proofs. A freshness test that needs only the model and a paraphraser agrees with our full audit on 37 of 40.',
    subject: CL,
    date: '2026-11-18',
    upvotes: 121,
    comments: 31,
    submittedBy: 'pnakagiri',
    organisation: 'Open Yardstick',
  },
  {
    id: '2611.99003',
    title: 'Tiny Librarians: Retrieval With Encoders That Know What They Have Not Read',
    authors: ['Casimir Olufemi', 'Brannagh Tilde', 'Yuexin Halloway', 'Marit Sandoval-Ek', 'Jorunn Pilcrow'],
    abstract:
      'Retrievers answer every question, including those that nothing on the shelf answers. We train encoders of forty million parameters to return an empty hand when they should. A margin learned from near misses, rather than from random negatives, is enough: false answers fall by two thirds while recall is untouched, and the whole index of Wikipedia fits in the memory of a telephone.',
    subject: 'Information Retrieval (cs.IR)',
    date: '2026-11-17',
    upvotes: 96,
    comments: 7,
    submittedBy: 'tilde-b',
  },
  {
    id: '2611.99004',
    title: 'Kitchen-Table Robotics: Folding Laundry After Eleven Hours of Video',
    authors: ['Anselm Okorie-Lund', 'Thisbe Camarasa', 'Rune Zubiri'],
    abstract:
      'We show a two-armed robot eleven hours of people folding shirts at home and no teleoperation at all. A world model over cloth, trained to predict creases instead of pixels, lets a plain planner do the rest. It folds 84% of garments that it has never seen, in kitchens it has never visited, and fails politely: it smooths the shirt out and begins again.',
    subject: 'Robotics (cs.RO)',
    date: '2026-11-18',
    upvotes: 88,
    comments: 15,
    submittedBy: 'thisbe',
    organisation: 'Second Shelf Robotics',
  },
  {
    id: '2611.99005',
    title: 'The Weather in the Weights: Seasonal Drift in Continually Trained Models',
    authors: ['Ilse-Marie Adeyinka', 'Corwin Battaglini'],
    abstract:
      'A model that never stops training picks up the calendar. We find a yearly rhythm in the weights of three public models that learn from the daily web: opinions on heating, sport and taxes come round like tides, and so do their errors. Two lines of regularisation that anchor the slowest directions remove four fifths of the swing at no cost in freshness.',
    subject: LG,
    date: '2026-11-16',
    upvotes: 73,
    comments: 4,
    submittedBy: 'corwin',
  },
  {
    id: '2611.99006',
    title: 'A Thousand Small Proofs: Curricula of Lemmas for Formal Mathematics',
    authors: [
      'Noor Valkenrath',
      'Emeric Osei-Whitlock',
      'Dagny Chaudhuri',
      'Leopold Sisay',
      'Hana Brightwater',
      'Otis Ferreira-Kolb',
    ],
    abstract:
      'Provers learn from theorems that people cared to write down, which are mostly too hard or too easy. We let a prover state lemmas of its own, keep those it can prove one time in four, and train on nothing else for a week. It closes 61% of a held-out set of university exercises in Lean, with proofs that are on average shorter than ours by a third.',
    subject: 'Logic in Computer Science (cs.LO)',
    date: '2026-11-17',
    upvotes: 67,
    comments: 9,
    submittedBy: 'nvalkenrath',
    organisation: 'Institute for Patient Reasoning',
  },
  {
    id: '2611.99007',
    title: 'Neighbourly Experts: Mixture-of-Experts Routing That Stays in the Rack',
    authors: ['Barnabas Ekwueme', 'Sigrún Paloheimo', 'Tamar Westergaard-Li'],
    abstract:
      'Routing sends a token to the expert that suits it best, wherever that expert lives, and the network pays. We add the price of the cable to the router’s score and let it learn which detours are worth making. On 512 accelerators traffic between racks falls by 71% and a training step gets 1.4 times faster; the loss curves cannot be told apart.',
    subject: 'Distributed, Parallel, and Cluster Computing (cs.DC)',
    date: '2026-11-18',
    upvotes: 54,
    comments: 3,
    submittedBy: 'paloheimo',
  },
  {
    id: '2611.99008',
    title: 'Hearing the Room: Scene Completion From a Single Microphone',
    authors: ['Aurelio Nystrand', 'Wen Castellanos-Roy', 'Philippa Dube'],
    abstract:
      'A clap tells a bat where the walls are. From one microphone and whatever sounds a room happens to make, we reconstruct its walls, its furniture and its open doors as a field of echoes. With two seconds of footsteps the floor plan is right to 21 centimetres, and a door left ajar is found nine times in ten.',
    subject: 'Sound (cs.SD)',
    date: '2026-11-15',
    upvotes: 49,
    comments: 6,
    submittedBy: 'wen-castellanos',
  },
  {
    id: '2611.99009',
    title: 'Polite Gradients: Federated Training That Yields to the Owner of the Phone',
    authors: ['Zuleikha Brandvold', 'Mattia Oyelaran', 'Greta Silberstein-Ng', 'Pascoe Iyer'],
    abstract:
      'Training on telephones is usually done at night, on power, and never when it matters. We make every step interruptible within eight milliseconds and useful even if it is cut short. Phones then train all day, unnoticed: in a trial with 2,100 volunteers nobody could tell which week was which, and the shared model was ready eleven days sooner.',
    subject: LG,
    date: '2026-11-17',
    upvotes: 41,
    comments: 2,
    submittedBy: 'zbrandvold',
    organisation: 'Common Handset Project',
  },
  {
    id: '2611.99010',
    title: 'Cartographer: Agents With Long Memories That Draw Their Own Maps',
    authors: ['Evander Mukherjee-Strand', 'Loveday Tanaka', 'Bertil Achterberg'],
    abstract:
      'An agent that works for a week reads more than any window holds. Cartographer keeps a map in place of a transcript: places are decisions, roads are reasons, and blank regions are marked as such. Finding one’s way back costs two hundred tokens instead of two hundred thousand, and on week-long software tasks it finishes 58% where the best summariser finishes 39%.',
    subject: 'Artificial Intelligence (cs.AI)',
    date: '2026-11-18',
    upvotes: 37,
    comments: 8,
    submittedBy: 'loveday',
  },
  {
    id: '2611.99011',
    title: 'What the Margin Says: Learning to Summarise From Handwritten Notes',
    authors: ['Honorine Pettersen', 'Kwabena Lisle', 'Ruxandra Molloy'],
    abstract:
      'Readers underline what matters and argue with the rest. From 9,400 annotated pages of library books, scanned with their owners’ leave, we learn a reward for summaries that asks a single question: would somebody have marked this sentence? It predicts experts’ preferences better than the experts predict one another’s, and it likes shorter sentences than we do.',
    subject: CL,
    date: '2026-11-14',
    upvotes: 28,
    comments: 5,
    submittedBy: 'honorine',
  },
  {
    id: '2611.99012',
    title: 'Counting Sheep: Exact Object Counts From Diffusion Models',
    authors: ['Solveig Anand-Murphy', 'Teodor Quist'],
    abstract:
      'Ask for seven sheep and you may get six, or nine. Counts go wrong in the first two steps of denoising, before anything looks like a sheep. We settle the number there, with a layout sampled from a small determinantal process, and leave the other forty-eight steps alone. Counts up to thirty come out right 93% of the time.',
    subject: 'Computer Vision and Pattern Recognition (cs.CV)',
    date: '2026-11-16',
    upvotes: 19,
    comments: 1,
    submittedBy: 'tquist',
  },
];
