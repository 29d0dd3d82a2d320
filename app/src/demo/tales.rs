//! What neighbors tell, and what was done about it: the raw stuff of the town's two years.

/// One kind of trouble at one kind of place.
pub(crate) struct Tale {
    /// The category's code.
    pub category: &'static str,
    /// The place, with `{street}` for a street of the neighborhood.
    pub place: &'static str,
    /// How triage calls it, with `{street}`.
    pub title: &'static str,
    /// What people tell: language tag and words.
    pub told: &'static [(&'static str, &'static str)],
    /// What the program promises.
    pub promise: &'static str,
    /// The steps towards it.
    pub steps: &'static [&'static str],
    /// What was done, said at the end.
    pub done: &'static str,
    /// Why it cannot be done, when it cannot.
    pub cannot: &'static str,
    /// What may stand in the way.
    pub obstacle: &'static str,
}

/// Streets of the town.
pub(crate) const STREETS: [&str; 12] = [
    "Mill Street",
    "Ferry Street",
    "Alder Avenue",
    "Cooper Lane",
    "Second Street",
    "Kiln Road",
    "Harbor Avenue",
    "Orchard Street",
    "Canal Street",
    "Bell Street",
    "Tanner Lane",
    "Foundry Road",
];

/// When people say that it happens.
pub(crate) const WHEN: [&str; 8] = [
    "every night",
    "most mornings",
    "since last week",
    "on weekends",
    "yesterday evening",
    "all day",
    "",
    "after dark",
];

pub(crate) const TALES: [Tale; 12] = [
    Tale {
        category: "camping",
        place: "doorway of the laundry on {street}",
        title: "People sleeping in the laundry doorway on {street}",
        told: &[
            (
                "en",
                "People sleep in the doorway of the laundry. I worry about them, and customers do not dare to come in.",
            ),
            (
                "en",
                "Two people have been sleeping at the laundry for a week. It is cold. Can someone talk with them?",
            ),
            (
                "es",
                "Hay personas durmiendo en la entrada de la lavandería. Me preocupan y da miedo pasar de noche.",
            ),
            ("vi", "Có người ngủ ngoài trời trước tiệm giặt. Tôi lo cho họ."),
            ("zh-Hans", "有人睡在洗衣店门口。我为他们担心。"),
            ("ko", "빨래방 앞에서 사람들이 잡니다. 걱정됩니다."),
        ],
        promise: "Outreach at the laundry three mornings a week, and an agreement with the owner about the doorway",
        steps: &[
            "Outreach visits three mornings",
            "Talk with the owner",
            "Offer of a shelter place to each person",
        ],
        done: "Outreach came three mornings a week. Everyone who slept there was offered a place. The doorway is free in the daytime.",
        cannot: "There is no shelter place free before next month. Outreach goes on, and we look again then.",
        obstacle: "No shelter place was free this month",
    },
    Tale {
        category: "litter",
        place: "school fence on {street}",
        title: "Needles along the school fence on {street}",
        told: &[
            ("en", "There are needles along the school fence again. Children walk here every day."),
            ("en", "I picked up six needles at the fence this week. I should not have to do that."),
            (
                "es",
                "Otra vez hay jeringas junto a la cerca de la escuela. Mis hijos pasan por ahí todos los días.",
            ),
            ("so", "Irbado ayaa yaalla agagaarka deyrka iskuulka. Carruurtu halkan ayay maraan."),
        ],
        promise: "A needle box at the gate, and a sweep along the fence before school on weekdays",
        steps: &["Put up a needle box", "Sweep on weekday mornings for a month", "Ask the school how it is"],
        done: "The box is up and the fence was swept each school morning for a month. The school found one needle in that time.",
        cannot: "The city has no crew for daily sweeps until the next budget. The box stays.",
        obstacle: "The box had to be ordered twice",
    },
    Tale {
        category: "welfare",
        place: "bus stop on {street}",
        title: "Someone in distress at the bus stop on {street}",
        told: &[
            (
                "en",
                "A man at the bus stop talks to himself all day and has no shoes. He needs help, not the police.",
            ),
            (
                "en",
                "The same person sits at the bus stop in the rain every day. Please send someone who can help.",
            ),
            (
                "es",
                "Una persona está sola en la parada del autobús, sin zapatos, todos los días. Necesita ayuda.",
            ),
            ("ko", "버스 정류장에 도움이 필요한 사람이 있습니다."),
        ],
        promise: "A case manager visits the stop on three days each week, at different hours",
        steps: &["Visits at different hours", "Tell the bus drivers whom to call"],
        done: "A case manager came to the stop on twelve days. The bus drivers know whom to call.",
        cannot: "Case managers carry more people than they should. We cannot add visits there before a post is filled.",
        obstacle: "A case manager's post is vacant",
    },
    Tale {
        category: "drug-use",
        place: "stairs under the bridge at {street}",
        title: "Drug use on the stairs under the bridge at {street}",
        told: &[
            (
                "en",
                "People use drugs on the stairs under the bridge. We walk around the whole block to get home.",
            ),
            (
                "en",
                "Every evening the stairs under the bridge are full. Nobody was rude, but my mother is afraid.",
            ),
            (
                "es",
                "En las escaleras debajo del puente consumen drogas todas las tardes. Tenemos que dar la vuelta.",
            ),
            ("vi", "Có người dùng ma túy ở cầu thang dưới cầu. Gia đình tôi sợ đi qua đó."),
        ],
        promise: "Outreach on the stairs in the evenings, better light, and a sign about where to get help",
        steps: &["Evening outreach", "Ask the city for a lamp", "Put up the sign"],
        done: "Outreach was there on ten evenings, the lamp works, and fewer people stay on the stairs after dark.",
        cannot: "No treatment place is free without a wait of many weeks. We cannot promise that the stairs will be empty.",
        obstacle: "The wait for treatment is longer than two months",
    },
    Tale {
        category: "disturbance",
        place: "behind the market on {street}",
        title: "Shouting at night behind the market on {street}",
        told: &[
            ("en", "There is shouting behind the market almost every night, and we do not sleep."),
            ("es", "Hay gritos detrás del mercado casi todas las noches. No podemos dormir."),
            ("zh-Hans", "市场后面每天晚上都有人大声喊叫，我们睡不着。"),
            (
                "en",
                "It starts around midnight behind the market. I do not want anyone arrested, I want to sleep.",
            ),
        ],
        promise: "Evening visits behind the market, and a talk with the market about the lights and the gate",
        steps: &["Evening visits for three weeks", "Talk with the market"],
        done: "The gate is closed at ten and the visits helped. Neighbors told us of two nights with shouting, not twenty.",
        cannot: "We have no team at night. The market looks for a way to close the gate.",
        obstacle: "The night team has only one person",
    },
    Tale {
        category: "theft",
        place: "shops on {street}",
        title: "Shoplifting at the shops on {street}",
        told: &[
            (
                "en",
                "The same few people take food from our shops every day. Calling the police changed nothing.",
            ),
            ("en", "We lose goods each day. I would rather they got help than a court date."),
            ("es", "Nos roban comida todos los días en la tienda. Llamar a la policía no cambió nada."),
        ],
        promise: "The shops get one number to call, and those who take food are offered a referral",
        steps: &["Meet the shop owners", "Give out the number", "Review after six weeks"],
        done: "The shops have the number and called it nine times. They say that it is better than before.",
        cannot: "The number is only staffed on weekdays. We cannot cover the weekend now.",
        obstacle: "Not all shops have joined",
    },
    Tale {
        category: "unsafe-place",
        place: "path along the canal at {street}",
        title: "Dark path along the canal at {street}",
        told: &[
            ("en", "The path along the canal is dark and nobody walks there any more."),
            ("es", "El camino junto al canal está oscuro. Nadie quiere pasar por ahí."),
            ("so", "Waddadu waa mugdi. Cidina halkaas ma marto habeenkii."),
            ("vi", "Đường dọc kênh tối quá, không ai dám đi."),
        ],
        promise: "A walk along the canal with the neighbors, and a request to the city for lamps",
        steps: &["Walk with the neighbors", "Send the request", "Tell the neighbors the answer"],
        done: "We walked there with eleven neighbors. The city put up four lamps.",
        cannot: "The city has no money for lamps this year. We ask again with the next budget.",
        obstacle: "The city has not answered yet",
    },
    Tale {
        category: "camping",
        place: "tents in the park at {street}",
        title: "Tents in the park at {street}",
        told: &[
            (
                "en",
                "There are five tents in the park now. The people are polite but there is nowhere to go for them.",
            ),
            ("en", "More tents in the park this week. Is anyone helping them?"),
            ("es", "Hay más carpas en el parque. ¿Alguien les ayuda?"),
            ("ko", "공원에 텐트가 늘었습니다. 누가 도와주고 있나요?"),
        ],
        promise: "Outreach in the park twice a week until each person has been offered a place",
        steps: &["Count and meet everyone", "Outreach twice a week", "Offer of places"],
        done: "Everyone in the park was met and offered a place. Four moved in; one tent is left.",
        cannot: "There are more people than places. We cannot say when all tents will be gone.",
        obstacle: "Two places were promised and then taken back",
    },
    Tale {
        category: "litter",
        place: "alley behind {street}",
        title: "Rubbish in the alley behind {street}",
        told: &[
            ("en", "The alley is full of rubbish and there are rats. We sweep it and it comes back."),
            ("es", "El callejón está lleno de basura y hay ratas."),
            ("zh-Hans", "小巷里都是垃圾，还有老鼠。"),
        ],
        promise: "A clean-up day with the neighbors and a second bin",
        steps: &["Clean-up day", "Second bin"],
        done: "Fourteen neighbors and six people who stay in the alley cleaned it together. The second bin is there.",
        cannot: "",
        obstacle: "",
    },
    Tale {
        category: "welfare",
        place: "church steps on {street}",
        title: "Someone who may need care on the church steps at {street}",
        told: &[
            ("en", "A woman sleeps on the church steps. She has a cough and will not go to a shelter."),
            ("vi", "Có một người phụ nữ ngủ trên bậc thềm nhà thờ. Bà ấy ho nhiều."),
            ("es", "Una señora duerme en las gradas de la iglesia y tose mucho."),
        ],
        promise: "A nurse from outreach comes to the steps every week",
        steps: &["Nurse visits", "Talk with the congregation"],
        done: "The nurse came six times. The congregation now opens a room on cold nights.",
        cannot: "The nurse's post is not paid after this month. We look for another way.",
        obstacle: "The nurse covers the whole town alone",
    },
    Tale {
        category: "disturbance",
        place: "station entrance on {street}",
        title: "Fights at the station entrance on {street}",
        told: &[
            ("en", "There were fights at the station entrance again. I do not feel safe with my children."),
            ("en", "The station entrance is bad after five. We need people there who can calm things."),
            ("es", "Otra vez hubo peleas en la entrada de la estación."),
            ("ko", "역 입구에서 또 싸움이 있었습니다."),
        ],
        promise: "Two outreach workers at the entrance between five and eight on weekdays, for six weeks",
        steps: &[
            "Six weeks at the entrance",
            "Ask the people who wait there what they need",
            "Report to the station",
        ],
        done: "Outreach was there for six weeks. The station counted half as many calls for help.",
        cannot: "We had people for two weeks only. It helped, and we cannot go on without another post.",
        obstacle: "One of the two outreach workers was ill",
    },
    Tale {
        category: "other",
        place: "empty lot on {street}",
        title: "The empty lot on {street}",
        told: &[
            ("en", "The lot is empty since the fire and people break in. What will happen with it?"),
            ("es", "El terreno está vacío desde el incendio y la gente se mete."),
        ],
        promise: "The owner is asked to fence the lot, and outreach looks in once a week",
        steps: &["Letter to the owner", "Weekly visits"],
        done: "The fence is up. Two people who stayed there accepted a referral.",
        cannot: "The owner does not answer and the city may not fence it without a court.",
        obstacle: "The owner has not answered",
    },
];

/// What is for others: words, the pointer's code, and why.
pub(crate) const ELSEWHERE: [(&str, &str, &str); 3] = [
    (
        "A street lamp is broken in front of our house.",
        "public-works",
        "Lamps are the city's public works office.",
    ),
    (
        "Cars race on our street on Friday nights.",
        "non-emergency",
        "Racing is for the police non-emergency line.",
    ),
    (
        "My neighbor plays loud music.",
        "non-emergency",
        "Noise between neighbors is not what LEAD can change.",
    ),
];

/// What nobody at the table can give: words and why.
pub(crate) const GAPS: [(&str, &str); 3] = [
    (
        "There is no toilet anywhere near. People have no choice.",
        "There is no public toilet in this part of town, and nobody at the table can build one. We count it as unmet need.",
    ),
    (
        "My brother wants treatment and is told to wait three months.",
        "There is no treatment place without a wait. We count each such report and say it to those who decide on money.",
    ),
    (
        "The day shelter closed. Where should people go in the rain?",
        "No day shelter is open in this part of town. We count it as unmet need.",
    ),
];
