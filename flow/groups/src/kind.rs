//! Kinds of community groups.

store::list! {
    /// What sort of group speaks for a neighborhood. In the order in which kinds are shown.
    Kind, "kind of group" {
        /// A business improvement district.
        BusinessDistrict = "business-district",
        /// A neighborhood or precinct advisory council.
        NeighborhoodCouncil = "neighborhood-council",
        /// A tenants' union.
        TenantsUnion = "tenants-union",
        /// A church, mosque, temple or other faith community.
        FaithCommunity = "faith-community",
        /// A cultural association.
        CulturalAssociation = "cultural-association",
        /// A block watch.
        BlockWatch = "block-watch",
        /// A school or its parents.
        School = "school",
        /// Anything else.
        Other = "other",
    }
}
