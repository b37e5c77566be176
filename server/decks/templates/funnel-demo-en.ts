/** The demo deck in English; the shape that the other languages follow. */
export const funnelDemoEnglish = {
  deckTitle: 'The B2B sales funnel: a live tour',
  opening: {
    title: 'The B2B sales funnel',
    subtitle: 'Six stages, three quiz questions and one draw: take your phone and join in',
    notes:
      'Welcome everybody and wait until most people have joined: the number is on the screen. Say what will happen: a few questions, a short quiz and a draw at the end. Nobody needs an app or an account.\n\nWatch the funnel on your console. Whoever joins stands at Awareness.',
  },
  reason: {
    question: 'What brought you here today?',
    lookingAround: 'I am only looking around',
    learning: 'I want to understand how a sales funnel works',
    comparing: 'I am comparing tools for our team',
    ownContent: 'I would like to try this with our own content',
    customer: 'We use Rostrum already and want to get more out of it',
    notes:
      'There is no wrong answer. Every option carries a stage: looking around is Awareness, comparing is Evaluation, being a customer is Loyalty. While the bars grow, look at your console: the first people move.',
  },
  stages: {
    heading: 'Six stages, from a first glance to loyalty',
    text: 'At every stage fewer people remain. That is why each step is measured on its own.',
    points: [
      'Awareness: they have a need, and hear of us in an ad, a post or a visit',
      'Interest: they are curious, and come to a webinar or a demonstration',
      'Evaluation: they compare, read case studies and reviews, and look at prices',
      'Engagement: they trust us with their contact data and sign up for more',
      'Purchase: they settle the details, weigh the offer and decide',
      'Loyalty: they stay and grow, because the service keeps its promise',
    ],
    notes:
      'Do not read the list aloud. Pick one customer whom you know well, and tell how they went from stage to stage. Some teams use a shorter model of four steps: awareness, interest, decision, action. A good funnel fits the market that it is made for.',
  },
  words: {
    question: 'What makes a prospect trust a supplier?',
    notes:
      'Up to three words each. Read out the two or three largest and ask who wrote a small one that deserves more room. Answers here count as Interest.',
  },
  quiz: [
    {
      question: 'A buyer reads your case studies and compares your prices with others. Which stage is this?',
      options: ['Awareness', 'Interest', 'Evaluation', 'Loyalty'],
      correct: 'c',
      explanation:
        'Evaluation: the buyer needs facts for an informed decision. Case studies, reviews, price pages and demonstrations help here.',
      notes:
        'Open the question when everybody is ready: the clock runs for 20 seconds and quick answers earn more points. Close, reveal, and explain in one sentence.',
    },
    {
      question: 'Which touchpoint is typical of the engagement stage?',
      options: [
        'An advertisement on social media',
        'Signing up for the newsletter',
        'A personal price proposal',
        'A reward for a long-standing customer',
      ],
      correct: 'b',
      explanation:
        'A newsletter sign-up, a contact form or a webinar builds the relationship. The advertisement belongs to Awareness, the proposal to Purchase, the reward to Loyalty.',
      notes: 'Ask afterwards who has signed up for a supplier’s newsletter in the last month, and why.',
    },
    {
      question: 'How does a sales funnel differ from a sales pipeline?',
      options: [
        'They are two words for the same thing',
        'The funnel is the buyer’s whole way, the pipeline is our own process of closing deals',
        'The funnel is a database, the pipeline is a report',
        'The funnel is for consumers, the pipeline is for companies',
      ],
      correct: 'b',
      explanation:
        'The funnel looks at the whole way from the buyer’s side. The pipeline is the seller’s internal process, and a CRM keeps the data of all stages.',
      notes: 'The last question of the quiz. The leaderboard comes next.',
    },
  ],
  places: {
    heading: 'Who knows the funnel best?',
    notes: 'Let the podium have its moment and name the first three. A tie goes to whoever answered faster.',
  },
  methods: {
    question: 'Which of these do you use to move your prospects on?',
    options: [
      'Live polls and quizzes',
      'Product demonstrations',
      'Case studies and reviews',
      'Webinars and newsletters',
      'Giveaways with a spinning wheel',
      'Personal offers after a demonstration',
    ],
    notes:
      'Several answers are possible. There is a rule here: whoever picks three or more works on the funnel in earnest, and moves to Evaluation.',
  },
  engaging: {
    heading: 'What makes a funnel engaging',
    text: 'In B2B, value decides, several people decide together, and it takes time. Keep all of them interested.',
    points: [
      'Make it personal: about four in five B2B buyers expect it, says a Salesforce report',
      'Let people take part: polls, quizzes, games and giveaways',
      'Teach: presentations, videos and answers to frequent questions',
      'Bring your call list into it: invite people before you ring them',
      'Be the same on every channel: e-mail, website, social media and in the room',
    ],
    notes:
      'One sentence on each point is enough. At the top of the funnel content attracts: posts, e-books, webinars. At the bottom it convinces: case studies, demonstrations, free trials.',
  },
  useful: {
    question: 'How useful would questions like these be in your own sales meetings?',
    low: 'Not at all',
    high: 'Very useful',
    notes:
      'Four or five stars count as Evaluation: this person is thinking about their own use. Whoever answers here can take part in the draw at the end.',
  },
  missing: {
    question: 'What would you need to know before you try it?',
    notes:
      'Answers appear one by one; you can hide any of them on your console. The rules read along: who writes of price, cost or security is at Evaluation, who asks for a quote or a contract is at Purchase.',
  },
  questions: {
    heading: 'Your questions',
    text: 'Ask on your phone, also anonymously, and vote for the questions of others',
    notes:
      'Take the question with the most votes first and mark it as answered. Every question is a buying signal: it counts as Evaluation.',
  },
  contact: {
    heading: 'Shall we stay in touch?',
    text: 'Leave your details and we send you the summary of this session with its results.',
    thanks: 'Thank you! We will be in touch soon.',
    notes:
      'Say what people get and what you do with their data. Without consent nothing of it is kept. Whoever leaves an address moves to Engagement, and Rostrum knows the person when they come back.',
  },
  demo: {
    heading: 'See it with your own content',
    text: 'We build one of your presentations with you, in half an hour.',
    label: 'Request a demo',
    notes:
      'Leave the slide up for a moment and say nothing. Requests appear in the feed of moves, with the name of whoever has left one.',
  },
  draw: {
    heading: 'And the winner is …',
    text: 'Everybody who rated the session may enter with one tap.',
    prize: 'A half-hour review of your own sales funnel',
    rules:
      'Taking part is free. Everybody who is present, has answered the rating question and has tapped “Enter the draw” takes part with the same chance. One winner and two reserves are drawn. If the winner does not come forward during the session, the first reserve takes the place. The prize cannot be paid out in cash.',
    notes:
      'Lock the entries, read out how many there are, and draw. The result is fixed before the wheel turns: the record can be downloaded and checked by anyone. Change the prize to one of your own before you use this slide for real.',
  },
}
