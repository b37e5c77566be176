/** The demo deck in English; the shape that the other languages follow. */
export const funnelDemoEnglish = {
  deckTitle: 'The B2B sales funnel: a live tour',
  teamNames: ['Funnel', 'Pipeline'],
  opening: {
    title: 'The B2B sales funnel',
    subtitle: 'Six stages, four quiz questions and one draw: take your phone and join in',
    notes:
      'Welcome everybody and wait until most people have joined: the number is on the screen. Say what will happen: questions, a short quiz in two teams and a draw at the end. Nobody needs an app or an account; the teams form by themselves.\n\nWatch the funnel on your console. Whoever joins stands at Awareness.',
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
  plan: {
    heading: 'Our plan',
    items: [
      { text: 'The six stages, and what moves a buyer on', minutes: 10 },
      { text: 'A quiz in two teams', minutes: 10 },
      { text: 'How it looks at your company', minutes: 10 },
      { text: 'Doubts, plans and your questions', minutes: 10 },
      { text: 'What comes next, and the draw', minutes: 5 },
    ],
    notes:
      'First a question, then the plan: people listen better once they have said something. Name the draw, so that nobody leaves early. In the studio one item can be marked as the one that comes now; copy this slide where a new part begins.',
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
  purpose: {
    text: 'There is only one valid definition of business purpose: to create a customer.',
    author: 'Peter F. Drucker',
    role: 'The Practice of Management, 1954',
    notes:
      'Leave a pause. Then ask who in the room creates customers: marketing, sales, support? The answer “all of us” leads to the next slide.',
  },
  compare: {
    heading: 'Funnel and pipeline: two views of one way',
    funnel: {
      title: 'The funnel',
      text: 'The buyer’s whole way, seen with the buyer’s eyes.',
      points: [
        'Begins before they know us',
        'Counts people at each stage',
        'Asks: what do they need to go on?',
      ],
    },
    pipeline: {
      title: 'The pipeline',
      text: 'Our own process of closing deals.',
      points: [
        'Begins with a qualified contact',
        'Counts deals and their value',
        'Asks: what do we do next?',
      ],
    },
    notes:
      'One sentence on each side. A CRM keeps the data of both. Say that a question about this slide comes in the quiz: it keeps people awake.',
  },
  pick: {
    question: 'A buyer reads your case studies and compares your prices with others. Which stage is this?',
    options: ['Awareness', 'Interest', 'Evaluation', 'Loyalty'],
    explanation:
      'Evaluation: the buyer needs facts for an informed decision. Case studies, reviews, price pages and demonstrations help here.',
    notes:
      'Open the question when everybody is ready: the clock runs for 20 seconds and quick answers earn more points. Close, reveal, and explain in one sentence. A slow network costs nobody points.',
  },
  order: {
    question: 'Put the six stages in order, from the first glance on',
    items: ['Awareness', 'Interest', 'Evaluation', 'Engagement', 'Purchase', 'Loyalty'],
    explanation:
      'First they hear of us, then they grow curious and compare. Trust comes before the purchase, and loyalty after it.',
    notes:
      '45 seconds. Whoever has only two stages the wrong way round still gets most of the points: every pair in the right order counts.',
  },
  typed: {
    question: 'The funnel is the buyer’s whole way. What do we call our own process of closing deals?',
    accepted: ['Pipeline', 'Sales pipeline', 'The pipeline', 'Deal pipeline'],
    hint: 'It begins with P and has eight letters.',
    explanation: 'The pipeline: it begins with a qualified contact and ends with a closed deal.',
    notes:
      'Everybody types. Capitals and small slips are forgiven. A hint can be had for a quarter of the points. After the reveal look at the wrong answers: they tell what people believe.',
  },
  closest: {
    question: 'This talk has 26 slides. On how many of them can you take part with your phone?',
    unit: 'slides',
    explanation: 'It is 18: seventeen that take answers, and one on which you ask us.',
    notes:
      'The last question of the quiz, and it counts twice. The closer the guess, the more points. Count anew if you change the deck: this slide and the next one name its figures.',
  },
  share: {
    figure: '18 of 26',
    meaning: 'slides of this talk let you take part, and each answer shows where you stand',
    source: 'Counted in this very deck',
    notes:
      'The point of the talk in one number: who asks on every second slide learns more than who presents for an hour. How many slides of your last presentation asked anything?',
  },
  teams: {
    heading: 'Team Funnel against Team Pipeline',
    notes:
      'The average of each team counts, so a larger team has no advantage. Let the leading team cheer before you go on to the podium.',
  },
  places: {
    heading: 'Who knows the funnel best?',
    text: 'Three places, four questions, and a tie goes to whoever answered faster',
    notes: 'Third, second, first: let the podium have its moment and name the three.',
  },
  today: {
    question: 'How does it look at your company today?',
    statements: [
      'We know at which stage each prospect stands',
      'Marketing and sales look at the same figures',
      'Nobody waits longer than a day for our reply',
    ],
    low: 'Not at all',
    high: 'Fully',
    notes:
      'The screen shows the average and how far people differ. Where opinions are far apart, ask two people to explain theirs. A rule reads along: whoever gives four or more on average works with a funnel already, and moves to Evaluation.',
  },
  engaging: {
    question: 'What would make your funnel more engaging? Put it in order',
    personal: 'Treat people personally: their industry, their question, their name',
    takePart: 'Let people take part: polls, quizzes, games and draws',
    teach: 'Teach: presentations, videos and answers to frequent questions',
    callList: 'Invite people before you ring them',
    channels: 'Say the same on every channel',
    notes:
      'In B2B, value decides, several people decide together, and it takes time. Ask somebody why their first place is first. Whoever puts taking part first is thinking of a tool like this one: Evaluation.',
  },
  useful: {
    question: 'How useful would questions like these be in your own sales meetings?',
    low: 'Not at all',
    high: 'Very useful',
    notes:
      'Four or five stars count as Evaluation: this person is thinking about their own use. Whoever answers here can take part in the draw at the end.',
  },
  doubts: {
    question: 'What would hold you back from trying it?',
    effort: { text: 'The effort of preparation', objection: 'Effort of preparation' },
    audience: { text: 'Our audience might not take out their phones', objection: 'Audience may not join in' },
    data: { text: 'Security and data protection', objection: 'Data protection' },
    cost: { text: 'What it costs to buy and to run', objection: 'Cost' },
    others: { text: 'Others decide together with me', objection: 'Others decide too' },
    ready: 'Nothing, I am ready to try it',
    notes:
      'Up to two answers. Each is kept beside the person as an objection, so the follow-up begins where the doubt is. Thank people for their frankness and speak about the largest bar at once.',
  },
  answers: {
    heading: 'Frequent questions',
    items: [
      {
        question: 'Does my audience need an app or an account?',
        answer:
          'No. They scan a code or type six characters, choose a name and take part in the phone’s browser.',
        interest: 'Easy joining',
      },
      {
        question: 'Where is our data kept?',
        answer:
          'On a server that you run yourselves: in a file beside the program, or in a Postgres database of yours.',
        interest: 'Data on own servers',
      },
      {
        question: 'What does Rostrum cost?',
        answer:
          'The program is free and its source is open: the MIT licence allows commercial use. You pay for the server that it runs on.',
        interest: 'Cost',
      },
      {
        question: 'What if the network fails?',
        answer: 'The phone keeps the answer and sends it when the network is back. It counts once.',
        interest: 'Reliability',
      },
      {
        question: 'How do I know that the draw is fair?',
        answer:
          'The server commits itself before the first entry, and everybody can download the record of the draw and check it.',
        interest: 'Fair draws',
      },
    ],
    notes:
      'The answers are on the phones; the screen shows which questions are opened most. Take up the first of them. Every tap is kept as an interest. A rule counts: whoever opens three or more moves to Evaluation.',
  },
  plans: {
    heading: 'An example: which plan would suit your team?',
    start: {
      name: 'Start',
      price: '$0',
      period: 'a month',
      points: ['One presenter', 'Up to 50 people in a session'],
      interest: 'Start plan',
    },
    team: {
      name: 'Team',
      price: '$49',
      period: 'a month',
      points: ['Five presenters', 'Up to 500 people in a session', 'Shared reports'],
      interest: 'Team plan',
    },
    company: {
      name: 'Company',
      price: 'On request',
      period: 'by contract',
      points: ['Any number of presenters', 'Your own server', 'A contact person'],
      interest: 'Company plan',
    },
    note: 'An example: these plans and prices are made up. Put in your own.',
    notes:
      'Say that the plans are made up, and show what the slide does: people tap the plan that suits them, without being asked for their budget. A wish for the company plan counts as Purchase.',
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
  meeting: {
    heading: 'See it with your own content',
    text: 'We build one of your presentations with you, in half an hour. Which time suits you?',
    notes:
      'The times were set when this deck was made: put in your own before you use the slide. Everybody sees them in their own time zone. Leave the slide up for a moment and say nothing; a request counts as Engagement.',
  },
  recommend: {
    question: 'How likely are you to recommend a session like this to a colleague?',
    low: 'Not at all likely',
    high: 'Extremely likely',
    why: 'What is the main reason for it?',
    notes:
      'Nines and tens are promoters, six and below detractors; the score is the difference of their shares. Read one reason aloud. Ask customers the same question twice a year.',
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
